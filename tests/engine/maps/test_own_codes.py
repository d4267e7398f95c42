"""Maps whose pixels are the user's own class numbers: made of probabilities, cleaned, measured and compared."""

import json
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
from builders import TRANSFORM, write_raster

from model.commands.registry import run_command
from model.maps.class_map import open_class_map
from model.runtime.errors import CubeError

LABELS = ("Forest", "Pasture", "Water")
CODES = {"Forest": 20, "Pasture": 3, "Water": 7}
WIDE = {"Forest": 1001, "Pasture": 3, "Water": 7}
POSITIONS = np.random.default_rng(0).integers(0, 3, (24, 30))


def tagged(path, **items):
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**{f"LSTMFCN_{name}": json.dumps(item) for name, item in items.items()})
    return str(path)


def probabilities(path, codes=CODES, names=LABELS):
    """Certain probabilities of the classes at POSITIONS, the first pixel without any."""
    layers = np.stack([np.where(LABELS.index(name) == POSITIONS, 10000, 0) for name in names]).astype(np.uint16)
    layers[:, 0, 0] = 65535
    write_raster(path, layers, names=names, nodata=65535, scale=1e-4)
    return tagged(path, CODES=codes) if codes else str(path)


def expected(codes=CODES, nodata=255):
    pixels = np.array([codes[label] for label in LABELS])[POSITIONS]
    pixels[0, 0] = nodata
    return pixels


def class_map(path, codes=CODES, nodata=255):
    write_raster(path, expected(codes, nodata).astype(np.uint8 if nodata == 255 else np.uint16), nodata=nodata)
    return tagged(path, LABELS=LABELS, CODES=codes)


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset.nodata, dataset.tags(), dataset.colormap(1)


@pytest.fixture
def run(feedback):
    return lambda command, **job: run_command(command, job, feedback)


@pytest.mark.parametrize(("codes", "nodata"), [(CODES, 255), (WIDE, 65535)])
def test_labels_of_probabilities_have_their_codes(run, tmp_path, codes, nodata):
    target = tmp_path / "out" / "c.tif"
    result = run("label", probabilities=probabilities(tmp_path / "p.tif", codes), classes=str(target))
    pixels, missing, tags, colours = read(target)
    np.testing.assert_array_equal(pixels, expected(codes, nodata))
    assert missing == nodata
    assert json.loads(tags["LSTMFCN_CODES"]) == codes
    assert colours[codes["Forest"]] == (0x03, 0x6A, 0x42, 255)
    entries = ElementTree.parse(target.with_suffix(".qml")).findall(".//paletteEntry")
    assert {entry.get("label"): int(entry.get("value")) for entry in entries} == codes
    names = [name.text for name in ElementTree.parse(f"{target}.aux.xml").findall(".//Category")]
    assert {names[code]: code for code in codes.values()} == codes
    assert result["pixels"] == {label: int((pixels == code).sum()) for label, code in codes.items()}
    assert open_class_map(target).labels == {code: label for label, code in codes.items()}


def test_probabilities_without_codes_become_1_to_k(run, tmp_path):
    run("label", probabilities=probabilities(tmp_path / "p.tif", None), classes=str(tmp_path / "c.tif"))
    pixels, _, tags, _ = read(tmp_path / "c.tif")
    np.testing.assert_array_equal(pixels, expected({"Forest": 1, "Pasture": 2, "Water": 3}))
    assert "LSTMFCN_CODES" not in tags


def test_other_names_keep_the_codes_of_the_bands(run, tmp_path):
    source, target = probabilities(tmp_path / "p.tif"), tmp_path / "c.tif"
    run("label", probabilities=source, labels=["Floresta", "Pasto", "Agua"], classes=str(target))
    pixels, _, tags, _ = read(target)
    np.testing.assert_array_equal(pixels, expected())
    assert json.loads(tags["LSTMFCN_CODES"]) == {"Floresta": 20, "Pasto": 3, "Agua": 7}


@pytest.mark.parametrize(
    "codes", [{"Forest": 1, "Pasture": 2}, {**CODES, "Water": 20}, {**CODES, "Water": 0}, [1, 2, 3]]
)
def test_damaged_codes_are_refused(run, tmp_path, codes):
    with pytest.raises(CubeError, match="codes that .*p.tif"):
        run("label", probabilities=probabilities(tmp_path / "p.tif", codes), classes=str(tmp_path / "c.tif"))
    with pytest.raises(CubeError, match="codes that .*m.tif"):
        open_class_map(class_map_with(tmp_path / "m.tif", codes))


def class_map_with(path, codes):
    class_map(path)
    tagged(path, CODES=codes)
    return path


def test_smoothing_keeps_the_codes(run, tmp_path):
    source, smoothed, classes = probabilities(tmp_path / "p.tif"), tmp_path / "s.tif", tmp_path / "c.tif"
    run("smooth", probabilities=source, smoothed=str(smoothed), classes=str(classes), smoothness=[1e-6])
    np.testing.assert_array_equal(read(classes)[0], expected())
    run("label", probabilities=str(smoothed), classes=str(tmp_path / "l.tif"))
    np.testing.assert_array_equal(read(tmp_path / "l.tif")[0], expected())


def test_uncertainty_says_the_codes(run, tmp_path):
    target = tmp_path / "u.tif"
    run("uncertainty", probabilities=probabilities(tmp_path / "p.tif"), uncertainty=str(target))
    with rasterio.open(target) as dataset:
        assert json.loads(dataset.tags()["LSTMFCN_CODES"]) == CODES


@pytest.mark.parametrize("first", [CODES, None])
def test_combined_classes_have_the_codes_of_any_raster(run, tmp_path, first):
    rasters = [probabilities(tmp_path / "1.tif", first), probabilities(tmp_path / "2.tif", CODES, LABELS[::-1])]
    run("combine", rasters=rasters, combined=str(tmp_path / "m.tif"), classes=str(tmp_path / "c.tif"))
    np.testing.assert_array_equal(read(tmp_path / "c.tif")[0], expected())


def test_rasters_of_other_codes_are_not_combined(run, tmp_path):
    rasters = [probabilities(tmp_path / "1.tif"), probabilities(tmp_path / "2.tif", WIDE)]
    with pytest.raises(CubeError, match="Forest has the code 1001"):
        run("combine", rasters=rasters, combined=str(tmp_path / "m.tif"))


@pytest.mark.parametrize(("codes", "nodata"), [(CODES, 255), (WIDE, 65535)])
def test_cleaned_map_keeps_codes_names_and_colours(run, tmp_path, codes, nodata):
    source, target = class_map(tmp_path / "m.tif", codes, nodata), tmp_path / "c.tif"
    result = run("clean", classes=source, cleaned=str(target), window=3)
    pixels, missing, _, colours = read(target)
    assert set(np.unique(pixels)) <= {*codes.values(), nodata}
    assert missing == nodata
    assert open_class_map(target).labels == {code: label for label, code in codes.items()}
    assert result["labels"] == list(LABELS)
    assert colours[codes["Forest"]] == (0x03, 0x6A, 0x42, 255)
    named = run("clean", classes=source, cleaned=str(target), window=3, labels=["A", "B", "C"])
    assert named["labels"] == ["A", "B", "C"]
    assert open_class_map(target).labels[codes["Water"]] == "C"
    with pytest.raises(CubeError, match=r"2 class names .* 3 classes"):
        run("clean", classes=source, cleaned=str(target), window=3, labels=["A", "B"])


def test_a_code_that_is_no_class_is_not_cleaned(run, tmp_path):
    source = class_map(tmp_path / "m.tif")
    with rasterio.open(source, "r+") as dataset:
        dataset.write(np.array([[5]], np.uint8), 1, window=((3, 4), (3, 4)))
    with pytest.raises(CubeError, match="has the code 5"):
        run("clean", classes=source, cleaned=str(tmp_path / "c.tif"), window=3)


def test_maps_of_different_codes_are_compared_by_name(run, tmp_path):
    maps = [class_map(tmp_path / "1.tif"), class_map(tmp_path / "2.tif", WIDE, 65535)]
    found = run("change", before=maps[0], after=maps[1])
    assert found["changed_ha"] == 0
    assert sorted(row["before"] for row in found["transitions"]) == list(LABELS)
    assert run("comparemaps", classes=maps[0], reference=maps[1])["accuracy"] == 1


def reference(labels, codes=None):
    x, y = zip(*(TRANSFORM @ (column + 0.5, 1.5) for column in range(30)), strict=True)
    points = {"ids": list(range(30)), "x": x, "y": y, "crs": "EPSG:32721", "labels": labels}
    return points | ({"codes": codes} if codes else {})


def test_accuracy_finds_names_and_codes(run, tmp_path):
    source, row = class_map(tmp_path / "m.tif"), POSITIONS[1]
    names = [LABELS[position] for position in row]
    numbers = [str(CODES[name]) for name in names]
    texts = {f"the {name}": [99, code] for name, code in CODES.items()}
    for points in (reference(names), reference(numbers), reference([f"the {name}" for name in names], texts)):
        result = run("accuracy", classes=source, reference=points)
        assert result["accuracy"] == 1
        assert result["points"] == 30


def test_sampling_design_counts_classes_of_their_codes(run, tmp_path):
    result = run("samplingdesign", classes=class_map(tmp_path / "m.tif"), points=str(tmp_path / "p.csv"), size=30)
    assert set(result["allocation"]) == set(LABELS)
    drawn = json.loads((tmp_path / "p.csv").read_text())
    rows, columns = rasterio.transform.rowcol(TRANSFORM, drawn["x"], drawn["y"])
    assert drawn["strata"] == [LABELS[position] for position in POSITIONS[rows, columns]]
