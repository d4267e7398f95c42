import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import TRANSFORM, listing, write_raster

from model.commands.registry import run_command
from model.maps.class_map import open_class_map
from model.runtime.errors import CubeError, OutputError


def class_map(path, codes, labels=None, nodata=255, **options):
    write_raster(path, np.array(codes, np.uint8), nodata=nodata, **options)
    if labels:
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(LSTMFCN_LABELS=json.dumps(labels))
    return path


@pytest.fixture
def pair(tmp_path):
    """Six of eight pixels have a class in both; four agree. The codes of the two maps differ."""
    mapped = class_map(tmp_path / "in" / "map.tif", [[1, 1, 2, 2], [3, 1, 255, 2]], ["Forest", "Pasture", "Water"])
    reference = class_map(
        tmp_path / "in" / "truth.tif", [[2, 2, 1, 2], [3, 1, 1, 0]], ["Pasture", "Forest", "Water"], nodata=0
    )
    return mapped, reference


def compare(mapped, reference, feedback, **given):
    return run_command("comparemaps", {"classes": str(mapped), "reference": str(reference), **given}, feedback)


def test_agreement_of_a_pair_by_hand(pair, feedback):
    result = compare(*pair, feedback)
    #                        map:  F F P P W F      reference:  F F P F W P
    assert result["pixels"] == 6 + 0
    assert result["accuracy"] == pytest.approx(4 / 6)
    by_chance = (3 * 3 + 2 * 2 + 1 * 1) / 36
    assert result["kappa"] == pytest.approx((4 / 6 - by_chance) / (1 - by_chance))
    assert result["f1_macro"] == pytest.approx((2 * 2 / 6 + 2 * 1 / 4 + 1) / 3)


def test_confusion_matrix_has_the_map_in_rows(tmp_path, feedback):
    mapped = class_map(tmp_path / "map.tif", [[1, 1, 1, 2]], ["a", "b"])
    reference = class_map(tmp_path / "truth.tif", [[1, 2, 2, 2]], ["a", "b"])
    compare(mapped, reference, feedback)
    rows = [line.split() for line in feedback.log_text.splitlines()]
    assert ["a", "1", "2", "0.333"] in rows
    assert ["b", "0", "1", "1.000"] in rows


def test_figure_is_a_png_and_nothing_else_is_written(pair, feedback, tmp_path):
    before = listing(tmp_path / "in")
    compare(*pair, feedback, figure=str(tmp_path / "out" / "figure.png"))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["figure.png"]
    content = (tmp_path / "out" / "figure.png").read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    from matplotlib.image import imread

    picture = imread(tmp_path / "out" / "figure.png")
    assert picture.shape[1] > 1000
    colours = {tuple(np.rint(pixel[:3] * 255).astype(int)) for pixel in picture.reshape(-1, picture.shape[2])[::7]}
    assert {(0x03, 0x6A, 0x42), (0xFB, 0xF0, 0x3A), (0xC0, 0x39, 0x2B)} <= colours  # forest, pasture, differs
    assert listing(tmp_path / "in") == before


def test_maps_without_a_class_in_common_are_refused(pair, tmp_path, feedback):
    """Instead of an accuracy of 0, as where one of them has lost its names."""
    other = class_map(tmp_path / "codes.tif", [[1, 1, 2, 2], [3, 1, 1, 3]])
    with pytest.raises(CubeError, match=r"share no class: .*Forest.*1, 2, 3"):
        compare(pair[0], other, feedback)


def test_codes_of_other_maps_are_their_names(tmp_path, feedback):
    mapped = class_map(tmp_path / "map.tif", [[7, 7, 9]])
    reference = class_map(tmp_path / "truth.tif", [[7, 9, 9]])
    assert open_class_map(mapped).labels == {7: "7", 9: "9"}
    assert compare(mapped, reference, feedback)["accuracy"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    "changes",
    [{"transform": TRANSFORM @ Affine.translation(1, 0)}, {"crs": "EPSG:32722"}, {"codes": [[1, 1, 1]]}],
    ids=["moved", "another zone", "another size"],
)
def test_maps_on_other_pixels_are_refused(tmp_path, feedback, changes):
    mapped = class_map(tmp_path / "map.tif", [[1, 1], [2, 2]])
    reference = class_map(tmp_path / "truth.tif", **{"codes": [[1, 1], [2, 2]], **changes})
    with pytest.raises(CubeError, match=r"map\.tif and .*truth\.tif are not on the same pixels"):
        compare(mapped, reference, feedback)


def test_maps_without_a_common_pixel_are_refused(tmp_path, feedback):
    mapped = class_map(tmp_path / "map.tif", [[1, 255]], ["a", "b"])
    reference = class_map(tmp_path / "truth.tif", [[255, 1]], ["a", "b"])
    with pytest.raises(CubeError, match="no pixel where both have a class"):
        compare(mapped, reference, feedback)


@pytest.mark.parametrize("content", ["text", "floats", "missing", "cut short"])
def test_what_is_no_class_map_is_refused(tmp_path, feedback, content):
    path = tmp_path / "map.tif"
    if content == "floats":
        write_raster(path, np.ones((2, 2), np.float32))
    elif content == "text":
        path.write_text("no raster")
    elif content == "cut short":
        write_raster(path, np.ones((64, 64), np.uint8))
        path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(CubeError, match=r"map\.tif") as refusal:
        open_class_map(path)
    assert "\n" not in refusal.value.sentence


@pytest.mark.parametrize("text", ["no json", "5", "null"])
def test_unreadable_class_names_are_refused(tmp_path, text):
    path = class_map(tmp_path / "map.tif", [[1, 2]])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(LSTMFCN_LABELS=text)
    with pytest.raises(CubeError, match=r"map\.tif"):
        open_class_map(path)


def test_figure_that_cannot_be_written_is_refused(pair, feedback, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"figure\.png"):
        compare(*pair, feedback, figure=str(tmp_path / "file" / "figure.png"))


def test_names_with_dollars_are_no_formulas(tmp_path, feedback):
    labels = ["R$ 5 \\q", "$_a^$"]
    mapped, reference = (class_map(tmp_path / name, [[1, 1, 2, 2]], labels) for name in ("map.tif", "truth.tif"))
    compare(mapped, reference, feedback, figure=str(tmp_path / "figure.png"))
    assert (tmp_path / "figure.png").stat().st_size > 0
