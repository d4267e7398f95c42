import dataclasses
import json
import pickle
import random
import struct

import pytest
import torch
from builders import small_model
from safetensors import safe_open
from safetensors.torch import save

from model.network.choices import ARCHITECTURES
from model.network.model_file import FORMAT_VERSION, METADATA_KEY, load_model, save_model
from model.runtime.errors import ModelFileError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "model.safetensors"


def refused(path):
    with pytest.raises(ModelFileError) as refusal:
        load_model(path)
    sentence = refusal.value.sentence
    assert str(path) in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def written(path, change_card=lambda card: None, change_tensors=lambda tensors: None, model=None):
    """A model file whose description or tensors someone changed."""
    network, card = model or small_model()
    values = {"format": FORMAT_VERSION, **dataclasses.asdict(card)}
    replacement = change_card(values)
    tensors = dict(network.state_dict())
    change_tensors(tensors)
    text = json.dumps(values if replacement is None else replacement)
    path.write_bytes(save(tensors, metadata={METADATA_KEY: text}))
    return path


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_network_comes_back_bit_for_bit(path, architecture):
    network, card = small_model(architecture=architecture, bands=("NDVI", "EVI"))
    save_model(path, network, card)
    loaded, _ = load_model(path)
    assert list(loaded.state_dict()) == list(network.state_dict())
    for name, tensor in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor), name
    series = torch.rand(7, 5, 2)
    with torch.inference_mode():
        assert torch.equal(loaded(series), network(series))


def test_card_comes_back_as_it_was(path):
    network, card = small_model(labels=("Ñandú", "Водá", "森林"))
    card = dataclasses.replace(
        card, encodings={"NDVI": {"scale": 1e-4, "nodata": None}}, days=(0.0, 30.5, 60.0, 90.0, 119.5)
    )
    save_model(path, network, card)
    assert load_model(path)[1] == card


def test_card_without_timeline_comes_back(path):
    network, card = small_model(days=[])
    save_model(path, network, card)
    assert load_model(path)[1].timeline == ()


def test_loaded_network_is_at_rest_and_can_be_trained_on(path):
    save_model(path, *small_model())
    network, _ = load_model(path)
    assert not any(module.training for module in network.modules())
    network.train()(torch.rand(4, 5, 1)).sum().backward()
    assert network.classify.weight.grad is not None


def test_file_can_be_written_under_any_name(tmp_path):
    save_model(tmp_path / ".model.safetensors.1a2b.part", *small_model())
    assert [path.name for path in tmp_path.iterdir()] == [".model.safetensors.1a2b.part"]


def test_description_is_readable_json_in_the_header(path):
    save_model(path, *small_model())
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    values = json.loads(json.loads(content[8 : 8 + length])["__metadata__"][METADATA_KEY])
    assert set(values) == {
        "format", "checksum", "network", "labels", "colours", "bands", "timeline", "days", "normalisation", "encodings", "training", "confusions", "importance", "patterns",
        "history", "accuracy", "versions", "created", "definitions",
        "calibration", "gain", "codes", "feature_ranges",
    }  # fmt: skip
    assert values["network"]["architecture"] == "lstm-fcn"


# Files that are no model


def test_missing_file_is_refused(path):
    assert "no model file" in refused(path)


def test_folder_is_refused(path):
    path.mkdir()
    refused(path)


@pytest.mark.parametrize("fraction", [0.0, 0.001, 0.1, 0.5, 0.9999])
def test_truncated_file_is_refused(path, fraction):
    save_model(path, *small_model())
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * fraction)])
    refused(path)


def test_file_with_bytes_appended_is_refused(path):
    save_model(path, *small_model())
    path.write_bytes(path.read_bytes() + b"\0" * 8)
    refused(path)


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_refused(path, seed):
    path.write_bytes(random.Random(seed).randbytes(4096))
    refused(path)


def test_header_of_absurd_length_is_refused(path):
    path.write_bytes(struct.pack("<Q", 2**62) + b"{}")
    refused(path)


class Trap:
    """Unpickling this leaves a trace."""

    def __init__(self, trace):
        self._trace = trace

    def __reduce__(self):
        return open, (self._trace, "w")


def test_pickle_is_refused_and_not_run(path, tmp_path):
    trace = tmp_path / "trace"
    path.write_bytes(pickle.dumps(Trap(str(trace))))
    refused(path)
    torch.save({"weights": Trap(str(trace))}, path)
    refused(path)
    assert not trace.exists()


@pytest.mark.parametrize("metadata", [None, {}, {"format": "pt"}])
def test_foreign_safetensors_file_is_refused(path, metadata):
    path.write_bytes(save({"weight": torch.zeros(3)}, metadata=metadata))
    assert "not an LSTM-FCN model" in refused(path)


@pytest.mark.parametrize(
    "text", ["", "no json", "[1, 2]", "3", "null", '"text"', "{", "[" * 100_000, '{"format": 1e999}']
)
def test_description_that_is_no_description_is_refused(path, text):
    path.write_bytes(save({"weight": torch.zeros(3)}, metadata={METADATA_KEY: text}))
    refused(path)


def test_header_that_is_too_long_is_refused_before_it_is_read(path):
    with path.open("wb") as file:
        file.write(struct.pack("<Q", 2**26))
        file.truncate(2**26 + 8)
    assert "header claims 67108864 bytes" in refused(path)


def test_any_changed_byte_is_noticed_in_a_file_of_today(path):
    save_model(path, *small_model())
    whole, generator = path.read_bytes(), random.Random(0)
    for _ in range(300):
        position = generator.randrange(len(whole))
        changed = bytearray(whole)
        changed[position] ^= 1 << generator.randrange(8)
        path.write_bytes(changed)
        refused(path)


@pytest.mark.parametrize("name", ["lstm_fcn_sha256", '\\"checksum\\"'])
def test_file_that_has_lost_its_checksum_or_the_word_of_it_is_refused(path, name):
    save_model(path, *small_model())
    whole = path.read_bytes()
    path.write_bytes(whole.replace(name.encode(), name[:-4].encode() + b"x" + name[-3:].encode()))
    assert path.read_bytes() != whole
    if name == "lstm_fcn_sha256":
        assert "its checksum is not that of its contents" in refused(path)
    else:
        refused(path)


def test_file_from_before_there_were_checksums_gives_the_same_bits(path):
    network, card = small_model()
    loaded, again = load_model(written(path))
    assert again == card
    for name, tensor in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor), name


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_weights_that_are_not_numbers_are_refused(path, value):
    def spoil(tensors):
        tensors["classify.weight"] = tensors["classify.weight"].clone()
        tensors["classify.weight"][0, 0] = value

    assert "classify.weight holds values that cannot be" in refused(written(path, change_tensors=spoil))


def test_variance_below_zero_is_refused(path):
    def spoil(tensors):
        name = next(name for name in tensors if name.endswith("running_var"))
        tensors[name] = -tensors[name]

    assert "running_var holds values that cannot be" in refused(written(path, change_tensors=spoil))


def test_newer_format_asks_to_update_the_plugin(path):
    written(path, lambda card: card.update(format=FORMAT_VERSION + 1))
    assert "update the plugin" in refused(path)


def test_file_from_before_there_were_definitions_is_read(path):
    _, card = load_model(written(path, lambda card: {key: card[key] for key in card if key != "definitions"}))
    assert card.definitions == {}


def test_file_from_before_there_were_ranges_of_features_is_read(path):
    _, card = load_model(written(path, lambda card: {key: card[key] for key in card if key != "feature_ranges"}))
    assert card.feature_ranges == ()


def test_codes_come_back_and_are_1_to_k_in_files_from_before_there_were_any(path):
    network, card = small_model()
    save_model(path, network, dataclasses.replace(card, codes=(40, 7, 300)))
    assert load_model(path)[1].codes == (40, 7, 300)
    written(path, lambda card: {key: card[key] for key in card if key != "codes"})
    assert load_model(path)[1].codes == (1, 2, 3)


@pytest.mark.parametrize(("codes", "version"), [((), 2), ((1, 2, 3), 2), ((40, 7, 300), 3)])
def test_only_files_with_codes_of_their_own_ask_for_a_reader_that_knows_them(path, codes, version):
    network, card = small_model()
    save_model(path, network, dataclasses.replace(card, codes=codes))
    with safe_open(str(path), framework="pt") as file:
        assert json.loads(file.metadata()[METADATA_KEY])["format"] == version


@pytest.mark.parametrize(
    "codes", [[1, 2], [1, 1, 2], [0, 1, 2], [1, 2, 65535], [1, 2, "3"], [1, 2, [3]], {"a": 1}, None]
)
def test_codes_that_cannot_be_are_refused(path, codes):
    refused(written(path, lambda card: {**card, "codes": codes}))


@pytest.mark.parametrize(
    "key",
    [
        "format",
        "network",
        "labels",
        "colours",
        "bands",
        "timeline",
        "days",
        "normalisation",
        "encodings",
        "training",
        "history",
        "accuracy",
        "versions",
        "created",
    ],
)
def test_missing_key_is_refused(path, key):
    written(path, lambda card: {name: value for name, value in card.items() if name != key})
    assert f"'{key}'" in refused(path)


def change(*keys, to):
    def apply(card):
        inner = card
        for key in keys[:-1]:
            inner = inner[key]
        inner[keys[-1]] = to

    return apply


WRONG = {
    "unknown architecture": change("network", "architecture", to="transformer"),
    "no dates": change("network", "dates", to=0),
    "negative width": change("network", "lstm_width", to=-3),
    "two kernels": change("network", "cnn_kernels", to=[8, 5]),
    "kernel of text": change("network", "cnn_kernels", to=[8, 5, "x"]),
    "infinite size": change("network", "dates", to=float("inf")),
    "dropout above one": change("network", "cnn_dropout_rates", to=[5.0, 0, 0]),
    "negative LSTM dropout": change("network", "lstm_dropout", to=-0.5),
    "one label less": change("labels", to=["a", "b"]),
    "one colour less": change("colours", to=["#000000", "#000000"]),
    "colour that is none": change("colours", to=["#000000", "red", "#00000g"]),
    "two labels that are one": change("labels", to=["a", "b", "a"]),
    "label without text": change("labels", to=["a", "b", ""]),
    "label with a control character": change("labels", to=["a", "b", "c\x07"]),
    "label with half a character": change("labels", to=["a", "b", "\ud800"]),
    "half a character anywhere": change("training", "recipe", to="\udc00"),
    "dates that are not those of the days": change("timeline", to=["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01", "2020-08-01"]),
    "dates that fall": change("timeline", to=["2020-01-01"] * 5),
    "one band more": change("bands", to=["NDVI", "EVI"]),
    "one day less": change("days", to=[0, 1, 2, 3]),
    "days that fall": change("days", to=[0, 30, 20, 40, 50]),
    "days of text": change("days", to=["a"] * 5),
    "days that are no numbers": change("days", to=[float("nan")] * 5),
    "one date less": change("timeline", to=["2020-01-01"] * 4),
    "date that is none": change("timeline", to=["2020-13-01"] * 5),
    "no upper quantile": change("normalisation", to={"low": [0.0]}),
    "two upper quantiles": change("normalisation", "high", to=[1.0, 1.0]),
    "quantiles of text": change("normalisation", "low", to=["x"]),
    "quantiles that are one": change("normalisation", "high", to=[0.0]),
    "quantile that is no number": change("normalisation", "low", to=[float("nan")]),
    "history of numbers": change("history", to=[1, 2]),
    "labels that are a number": change("labels", to=5),
    "definitions that are a list": change("definitions", to=["CI=nir/red"]),
    "definition of another band": change("definitions", to={"CI": "nir/red"}),
    "one range of features": change("feature_ranges", to=[1.5]),
    "range of features without an end": change("feature_ranges", to=[1.5, float("inf")]),
    "range of features that is empty": change("feature_ranges", to=[1.5, 0]),
    "range of features that is text": change("feature_ranges", to=[1.5, "x"]),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_wrong_description_is_refused(path, name):
    refused(written(path, WRONG[name]))


def reshape(tensors):
    tensors["classify.weight"] = torch.zeros(3, 8)


def drop(tensors):
    del tensors["lstm.weight_ih_l0"]


def add(tensors):
    tensors["more"] = torch.zeros(2)


def to_integers(tensors):
    tensors["classify.weight"] = tensors["classify.weight"].to(torch.int64)


def to_doubles(tensors):
    for name in tensors:
        tensors[name] = tensors[name].double()


@pytest.mark.parametrize("spoil", [reshape, drop, add, to_integers, to_doubles])
def test_weights_that_are_not_the_networks_are_refused(path, spoil):
    assert "do not fit" in refused(written(path, change_tensors=spoil))


@pytest.mark.parametrize(
    "sizes",
    [{"cnn_layers": [1_000_000] * 3}, {"cnn_kernels": [1_000_000] * 3}, {"lstm_width": 1_000_000},
     {"cnn_layers": [1_000_000] * 3, "cnn_kernels": [1_000_000] * 3, "lstm_width": 1_000_000}, {"lstm_width": 10**30}],
)  # fmt: skip
@pytest.mark.parametrize("architecture", ["mlstm-fcn", "sits"])
def test_absurd_sizes_are_refused_before_anything_is_allocated(path, sizes, architecture):
    """The smallest of these networks has 4·10¹² weights: allocating one would end this process."""
    written(path, lambda card: card["network"].update(sizes, architecture=architecture))
    refused(path)
