"""Choice of the precision of a map."""

import re

import pytest
import torch
from builders import small_model

from model.inference import plan
from model.inference.plan import Agreement, check_precision, choose_plan
from model.inference.window_classifier import series_of_a_piece
from model.network.architectures import build_network
from model.network.config import NetworkConfig
from model.network.direct_convolutions import is_available
from model.network.fast_network import series_of_a_group
from model.network.feature_ranges import measure_ranges
from model.runtime.errors import DeviceError

CPU = torch.device("cpu")
SERIES = torch.rand(600, 23, 4, generator=torch.Generator().manual_seed(5))
needs_int8 = pytest.mark.skipif(not is_available(torch.int8), reason="this PyTorch has no integer convolutions here")


def network_and_ranges():
    network, _ = small_model(23, ("B1", "B2", "B3", "B4"), cnn_layers=(16, 32, 16))
    return network, measure_ranges(network, SERIES)


def choose(monkeypatch, seconds, precision="auto", ranges=None, suffices=lambda form: True):
    """The plan for a machine on which a series takes so many seconds in each precision."""
    network, measured = network_and_ranges()
    names = {dtype: name for name, dtype in plan.TYPES.items()}
    forms = {}

    class Form(plan.FastNetwork):
        def __init__(self, network, batch, dtype, device, ranges=()):
            super().__init__(network, batch, dtype, device, ranges)
            forms[id(self)] = names[dtype]

    monkeypatch.setattr(plan, "FastNetwork", Form)
    monkeypatch.setattr(plan, "is_faster", lambda *_: False)
    monkeypatch.setattr(plan, "_seconds", lambda form, *_: seconds.get(forms[id(form)], 9.0))
    monkeypatch.setattr(
        plan,
        "compare_forms",
        lambda exact, form, series: (
            Agreement(len(series), 0.9995, 0.0042) if suffices(forms[id(form)]) else Agreement(len(series), 0.9, 0.1)
        ),
    )
    with torch.inference_mode():
        return choose_plan(network, measured if ranges is None else ranges, SERIES, precision, CPU)


@needs_int8
def test_fastest_precision_is_taken_and_described(monkeypatch):
    chosen, words = choose(monkeypatch, {"float32": 1.0, "bfloat16": 0.8, "int8": 0.5})
    assert chosen.precision == "int8"
    assert re.fullmatch(
        r"int8 \(99.95 % of the labels of 600 pixels as in float32, 99.95 % of the probabilities within 0\.0042\), "
        r"batches of \d+ series",
        words,
    )


@needs_int8
@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ({"float32": 1.0, "int8": 0.95}, "float32"),  # hardly faster
        ({"float32": 1.0, "int8": 2.0}, "float32"),
        ({"float32": 1.0, "int8": 0.5}, "int8"),
    ],
)
def test_precision_is_taken_only_where_it_is_faster(monkeypatch, seconds, expected):
    assert choose(monkeypatch, seconds)[0].precision == expected


@needs_int8
def test_precision_that_changes_labels_is_left(monkeypatch):
    seconds = {"float32": 1.0, "bfloat16": 0.8, "int8": 0.5}
    second = "bfloat16" if is_available(torch.bfloat16) else "float32"
    assert choose(monkeypatch, seconds, suffices=lambda name: name != "int8")[0].precision == second
    assert choose(monkeypatch, seconds, suffices=lambda name: False)[0].precision == "float32"
    assert choose(monkeypatch, seconds, "int8", suffices=lambda name: False)[0].precision == "int8"


def test_model_without_ranges_is_not_classified_in_int8(monkeypatch):
    assert choose(monkeypatch, {"float32": 1.0, "int8": 0.1}, ranges=())[0].precision == "float32"
    with pytest.raises(
        DeviceError, match=r"did not store what the precision int8 needs; train the model again, or .*auto"
    ):
        check_precision("int8", CPU, ())


@pytest.mark.parametrize(
    ("labels", "difference", "enough"),
    [(0.9995, 0.01, True), (0.9993, 0.01, True), (0.999, 0.0, False), (1.0, 0.011, False)],
)
def test_agreement(labels, difference, enough):
    assert Agreement(2048, labels, difference).suffices == enough


@torch.inference_mode()
def test_difference_is_that_of_all_but_one_probability_in_two_thousand():
    exact, other = torch.zeros(2000, 4), torch.zeros(2000, 4)
    other[:1, 0] = 5.0  # 4 of 8,000 probabilities
    assert plan.compare_forms(lambda _: exact, lambda _: other, torch.empty(2000)).difference == 0
    other[:2, 0] = 5.0
    assert plan.compare_forms(lambda _: exact, lambda _: other, torch.empty(2000)).difference > 0.2


def test_precisions_that_cannot_be_are_refused():
    with pytest.raises(
        DeviceError, match="no precision 'float8'; choose one of auto, float32, bfloat16, float16, int8"
    ):
        check_precision("float8", CPU, (1.0, 1.0))
    for device in ("cuda", "mps"):
        with pytest.raises(DeviceError, match="int8"):
            check_precision("int8", torch.device(device), (1.0, 1.0))
    for precision in ("auto", "float32", "bfloat16"):
        check_precision(precision, CPU, ())


@needs_int8
def test_timing_gives_up_on_what_is_far_slower():
    network, ranges = network_and_ranges()
    form = plan.FastNetwork(network, 32, torch.int8, CPU, ranges)
    with torch.inference_mode():
        assert plan._seconds(form, SERIES, 1e-12) == float("inf")
        assert 0 < plan._seconds(form, SERIES, 1.0) < 1.0


@pytest.mark.parametrize(
    ("dates", "bands", "filters"), [(5, 1, 8), (23, 4, 32), (70, 10, 96), (100, 20, 16), (500, 12, 512)]
)
@pytest.mark.parametrize("dtype", [torch.float32, torch.int8])
def test_a_batch_is_a_power_of_two_that_fits_a_group(dates, bands, filters, dtype):
    network = build_network(NetworkConfig("lstm-fcn", dates, bands, 5, (filters,) * 3, (3, 3, 3)))
    batch = plan.batch_of(network, torch.device("cpu"), dtype)
    assert batch & (batch - 1) == 0
    assert plan.SMALLEST_BATCH <= batch <= max(plan.SMALLEST_BATCH, series_of_a_group(network))


@pytest.mark.parametrize(("dates", "bands"), [(1, 1), (12, 1), (23, 4), (70, 10), (500, 12)])
def test_a_group_of_series_is_no_larger_than_what_a_thread_takes_at_once(dates, bands):
    group = series_of_a_group(build_network(NetworkConfig("lstm-fcn", dates, bands, 5, (8, 8, 8), (3, 3, 3))))
    assert group & (group - 1) == 0
    assert group <= series_of_a_piece(dates * bands)
