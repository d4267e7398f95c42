"""From samples with numbers of the user's own to maps of these numbers."""

import json
from dataclasses import asdict

import numpy as np
import pytest
import rasterio
from builders import carried_points, small_model, write_series_cube
from command_runs import POINTS, TINY, refused, run, train

from model.network.model_file import load_model, save_model
from model.runtime.errors import ModelFileError, SamplesError

CODES = {"Forest": 20, "Pasture": 3, "Water": 300}
NUMBERED = {**POINTS, "codes": CODES}


def cube(folder):
    """Columns at the levels of the classes in turn."""
    values = np.broadcast_to(0.2 + 0.2 * (np.arange(15) % 3), (6, 1, 12, 15))
    return str(write_series_cube(folder, (values * 10_000).astype(np.int16), scale=1e-4))


def classified(folder, model, **job):
    result = run("classify", model=str(model), rasters=[cube(folder / "cube")], resume=False, **job)
    with rasterio.open(result["classes"]) as dataset:
        return result, dataset.read(1), dataset.dtypes[0], dataset.tags()


def test_pixels_of_the_map_are_the_numbers_of_the_class_field(tmp_path, feedback):
    learned = {"samples": NUMBERED, "epochs": 20, "learning_rate": 2e-2}
    result = train(tmp_path, feedback, codes="field", **learned)
    assert result["labels"] == ["Forest", "Pasture", "Water"]
    assert result["codes"] == [20, 3, 300]
    assert "3=Pasture,20=Forest,300=Water" in feedback.log_text
    plain = train(tmp_path, **learned, model=str(tmp_path / "plain.safetensors"))
    assert plain["codes"] == [1, 2, 3]
    found, pixels, dtype, tags = classified(
        tmp_path, tmp_path / "m.safetensors", classes=str(tmp_path / "c.tif"), probabilities=str(tmp_path / "p.tif")
    )
    _, positions, plain_dtype, plain_tags = classified(
        tmp_path, tmp_path / "plain.safetensors", classes=str(tmp_path / "1.tif")
    )
    assert (dtype, plain_dtype) == ("uint16", "uint8")
    assert len(np.unique(positions)) > 1
    np.testing.assert_array_equal(pixels, np.array([20, 3, 300])[positions.astype(int) - 1])
    assert json.loads(tags["LSTMFCN_CODES"]) == CODES
    assert "LSTMFCN_CODES" not in plain_tags
    assert found["pixels"] == {label: int((pixels == code).sum()) for label, code in CODES.items()}
    run("label", probabilities=str(tmp_path / "p.tif"), classes=str(tmp_path / "l.tif"))
    with rasterio.open(tmp_path / "l.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), pixels)


def test_an_interrupted_map_goes_on_with_its_codes_only(tmp_path):
    """Two models that differ in their codes alone are two maps."""
    network, card = small_model(dates=6)
    maps = []
    for name, codes in (("a", (1, 2, 3)), ("b", (7, 8, 9))):
        save_model(tmp_path / f"{name}.safetensors", network, type(card)(**{**vars(card), "codes": codes}))
        job = {"model": str(tmp_path / f"{name}.safetensors"), "rasters": [cube(tmp_path / "cube")]}
        maps.append(run("classify", **job, classes=str(tmp_path / f"{name}.tif"))["classes"])
    first, second = (rasterio.open(path).read(1) for path in maps)
    np.testing.assert_array_equal(first + 6, second)


def test_labels_without_a_number_are_refused_before_training(tmp_path):
    sentence = refused(
        SamplesError, "train", samples=POINTS, codes="field", model=str(tmp_path / "m.safetensors"), **TINY
    )
    assert "Forest" in sentence
    assert list(tmp_path.iterdir()) == []


def test_model_and_report_say_the_codes(tmp_path, feedback):
    train(tmp_path, samples=NUMBERED, codes="field", report=str(tmp_path / "r.html"))
    assert "3=Pasture,20=Forest,300=Water" in (tmp_path / "r.html").read_text()
    result = run("modelinfo", feedback, model=str(tmp_path / "m.safetensors"))
    assert result["card"]["codes"] == [20, 3, 300]
    assert "3=Pasture,20=Forest,300=Water" in feedback.log_text


def without_codes(path, target):
    """The same model as versions without codes wrote it."""
    from safetensors.torch import save

    from model.network.model_file import CHECKSUM, CHECKSUM_KEY, FORMAT_VERSION, METADATA_KEY, checksum_of

    network, card = load_model(path)
    values = {name: value for name, value in asdict(card).items() if name != "codes"}
    text = json.dumps({"format": FORMAT_VERSION, "checksum": CHECKSUM, **values})
    tensors = {name: tensor.contiguous() for name, tensor in network.state_dict().items()}
    target.write_bytes(save(tensors, metadata={METADATA_KEY: text, CHECKSUM_KEY: checksum_of(text, tensors)}))
    return target


def test_model_file_of_an_earlier_version_gives_the_same_map_to_the_bit(tmp_path):
    train(tmp_path)
    (tmp_path / "older").mkdir()
    older = without_codes(tmp_path / "m.safetensors", tmp_path / "older" / "m.safetensors")
    assert load_model(older)[1].codes == (1, 2, 3)
    first, second = tmp_path / "1.tif", tmp_path / "2.tif"
    classified(tmp_path, tmp_path / "m.safetensors", classes=str(first))
    classified(tmp_path, older, classes=str(second))
    assert first.read_bytes() == second.read_bytes()
    for suffix in (".qml", ".tif.aux.xml"):
        assert first.with_suffix(suffix).read_bytes() == second.with_suffix(suffix).read_bytes()


# From a base model


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("base")
    train(folder, samples=NUMBERED, codes="field")
    train(folder, model=str(folder / "plain.safetensors"))
    return folder


def go_on(base, tmp_path, name="m", **changes):
    return train(tmp_path, base_model=str(base / f"{name}.safetensors"), **changes)


def with_soy():
    return carried_points(labels=("Forest", "Pasture", "Soy", "Water"))


def test_codes_of_the_base_model_are_kept(base, tmp_path, feedback):
    assert train(tmp_path, feedback, base_model=str(base / "m.safetensors"))["codes"] == [20, 3, 300]
    assert "codes of the base model are kept" in feedback.log_text


def test_numbers_of_the_field_extend_those_of_the_base_model(base, tmp_path):
    samples = {**with_soy(), "codes": {**CODES, "Soy": 4}}
    assert go_on(base, tmp_path, samples=samples, codes="field")["codes"] == [20, 3, 4, 300]


def test_new_class_without_a_code_is_refused(base, tmp_path):
    job = {"samples": with_soy(), "base_model": str(base / "m.safetensors"), "model": str(tmp_path / "n.safetensors")}
    assert "none for Soy" in refused(ModelFileError, "train", **job, **TINY)


@pytest.mark.parametrize("codes", [{**CODES, "Forest": 21, "Soy": 4}, {**CODES, "Soy": 300, "Water": 301}])
def test_numbers_that_contradict_the_base_model_are_refused(base, tmp_path, codes):
    samples = {**with_soy(), "codes": codes}
    job = {"samples": samples, "base_model": str(base / "m.safetensors"), "model": str(tmp_path / "n.safetensors")}
    assert "3=Pasture,20=Forest,300=Water" in refused(ModelFileError, "train", codes="field", **job, **TINY)


def test_base_model_without_codes_of_its_own_takes_those_of_the_field(base, tmp_path):
    assert go_on(base, tmp_path, "plain", samples=NUMBERED, codes="field")["codes"] == [20, 3, 300]
    assert go_on(base, tmp_path, "plain", samples=with_soy())["codes"] == [1, 2, 3, 4]
