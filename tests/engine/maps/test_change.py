import csv
import json
import re
from itertools import combinations

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import TRANSFORM, CancellingFeedback, listing, write_raster

from model.commands.registry import run_command
from model.raster.colour_vision import least_difference
from model.runtime.errors import Cancelled, CubeError


def map_of(path, codes, labels=None, nodata=255, **options):
    write_raster(path, np.array(codes, np.uint8), nodata=nodata, **options)
    if labels:
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(LSTMFCN_LABELS=json.dumps(labels))
    return path


@pytest.fixture
def pair(tmp_path):
    """Codes of the two maps mean different classes."""
    before = map_of(tmp_path / "in" / "y1.tif", [[1, 1, 2, 2], [1, 1, 255, 2]], ["Forest", "Pasture"])
    after = map_of(tmp_path / "in" / "y2.tif", [[2, 1, 1, 1], [2, 0, 1, 0]], ["Pasture", "Forest"], nodata=0)
    return before, after


def change(pair, feedback, folder, **values):
    job = {"before": str(pair[0]), "after": str(pair[1]), "change": str(folder / "change.tif"), **values}
    return run_command("change", job, feedback)


def test_transitions_by_hand_with_classes_matched_by_name(pair, tmp_path, feedback):
    before = listing(tmp_path / "in")
    result = change(pair, feedback, tmp_path / "out")
    # Forest stays in two pixels and becomes Pasture in one; Pasture stays in two; three pixels lack a class somewhere.
    assert result["pixels"] == [[2, 1], [0, 2]]
    assert result["labels"] == ["Forest", "Pasture"]
    assert result["area_ha"] == pytest.approx(0.05)
    assert result["changed_ha"] == pytest.approx(0.01)
    assert result["changed_share"] == pytest.approx(0.2)
    with rasterio.open(tmp_path / "out" / "change.tif") as dataset:
        labels, colours = (json.loads(dataset.tags()[f"LSTMFCN_{item}"]) for item in ("LABELS", "COLOURS"))
        assert {name: dataset.colormap(1)[code] for code, name in enumerate(labels, 1)} == {
            name: (*bytes.fromhex(colour[1:]), 255) for name, colour in colours.items()
        }
        codes, nodata = dataset.read(1), dataset.nodata
        assert dataset.transform == TRANSFORM
    assert labels == ["Forest → Forest", "Pasture → Pasture", "Forest → Pasture"]
    assert codes.tolist() == [[1, 3, 2, 2], [1, nodata, nodata, nodata]]
    assert listing(tmp_path / "in") == before


def test_legend_names_transitions_and_shows_change_in_the_colour_of_the_new_class(pair, tmp_path, feedback):
    change(pair, feedback, tmp_path)
    style = (tmp_path / "change.qml").read_text(encoding="utf-8")
    entries = dict(re.findall(r'label="([^"]+)" color="(#\w+)"', style))
    assert set(entries) == {"Forest → Forest", "Pasture → Pasture", "Forest → Pasture"}
    red, green, blue = (int(entries["Forest → Pasture"][k : k + 2], 16) for k in (1, 3, 5))
    assert red > 180 > blue  # near the yellow of pasture
    assert green > 150
    assert min(int(entries["Forest → Forest"][k : k + 2], 16) for k in (1, 3, 5)) > 170  # pale
    assert "Forest → Pasture" in (tmp_path / "change.tif.aux.xml").read_text(encoding="utf-8")


def test_the_largest_changes_have_colours_that_are_told_apart_and_the_others_one(tmp_path, feedback):
    labels = [f"class {n}" for n in range(9)]
    generator = np.random.default_rng(0)
    pair = [map_of(tmp_path / f"{n}.tif", generator.integers(1, 10, (90, 90)), labels) for n in (1, 2)]
    result = change(pair, feedback, tmp_path)
    assert len(result["transitions"]) == 81
    style = (tmp_path / "change.qml").read_text(encoding="utf-8")
    colours = dict(re.findall(r'label="([^"]+)" color="(#\w+)"', style))
    named = [row for row in result["transitions"] if row["named"] and row["before"] != row["after"]]
    others = [row for row in result["transitions"] if not row["named"]]
    assert min(row["hectares"] for row in named) >= max(row["hectares"] for row in others)
    assert len(named) == 8
    told = [colours[f"{row['before']} → {row['after']}"] for row in named] + ["#9aa0a6"]
    assert min(least_difference(*pair) for pair in combinations(told, 2)) >= 10
    assert {colours[f"{row['before']} → {row['after']}"] for row in others} == {"#9aa0a6"}


def test_many_transitions_take_two_bytes(tmp_path, feedback):
    labels = [f"c{n}" for n in range(20)]
    generator = np.random.default_rng(1)
    pair = [map_of(tmp_path / f"{n}.tif", generator.integers(1, 21, (99, 99)), labels) for n in (1, 2)]
    result = change(pair, feedback, tmp_path)
    assert len(result["transitions"]) == 400
    with rasterio.open(tmp_path / "change.tif") as dataset:
        assert dataset.dtypes[0] == "uint16"
        assert dataset.nodata == 65535
        codes = dataset.read(1)
    with rasterio.open(pair[0]) as first, rasterio.open(pair[1]) as second:
        before, after = first.read(1), second.read(1)
    for row in result["transitions"][::37]:
        there = (before == int(row["before"][1:]) + 1) & (after == int(row["after"][1:]) + 1)
        assert np.array_equal(codes == row["code"], there)


def test_reports_hold_the_same_numbers(pair, tmp_path, feedback):
    result = change(pair, feedback, tmp_path, report=str(tmp_path / "r.html"))
    numbers = json.loads((tmp_path / "r_report.json").read_text(encoding="utf-8"))
    assert numbers["hectares"] == result["hectares"]
    assert numbers["before"] == "y1"
    rows = list(csv.reader((tmp_path / "r_matrix.csv").open(encoding="utf-8")))
    assert rows[1][0] == "Forest"
    assert [float(area) for area in rows[1][1:]] == pytest.approx([0.02, 0.01])
    transitions = list(csv.DictReader((tmp_path / "r_transitions.csv").open(encoding="utf-8")))
    assert transitions[2]["before"] == "Forest"
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Forest → Pasture" in page
    assert "33.3 %" in page  # of the forest became pasture


def test_a_class_that_only_one_map_has_is_reported(tmp_path, feedback):
    pair = (
        map_of(tmp_path / "a.tif", [[1, 2]], ["Forest", "Pasture"]),
        map_of(tmp_path / "b.tif", [[1, 2]], ["Forest", "Soy"]),
    )
    result = change(pair, feedback, tmp_path)
    assert result["labels"] == ["Forest", "Pasture", "Soy"]
    assert any("Pasture" in text for text in feedback.warnings)
    assert any("Soy" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    "options", [{"transform": TRANSFORM @ Affine.translation(1, 0)}, {"crs": "EPSG:32722"}], ids=["moved", "zone"]
)
def test_maps_on_other_pixels_are_refused(tmp_path, feedback, options):
    pair = map_of(tmp_path / "a.tif", [[1, 2]]), map_of(tmp_path / "b.tif", [[1, 2]], **options)
    with pytest.raises(CubeError, match=r"a\.tif and .*b\.tif are not on the same pixels"):
        change(pair, feedback, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_maps_without_a_common_class_or_pixel_are_refused(tmp_path, feedback):
    one = map_of(tmp_path / "a.tif", [[1, 255]], ["Forest"])
    with pytest.raises(CubeError, match=r"share no class: .*Forest.*Soy"):
        change((one, map_of(tmp_path / "b.tif", [[1, 1]], ["Soy"])), feedback, tmp_path)
    with pytest.raises(CubeError, match="no pixel where both"):
        change((one, map_of(tmp_path / "c.tif", [[255, 1]], ["Forest"])), feedback, tmp_path)


@pytest.mark.parametrize("checks", [1, 2, 3, 5])
def test_cancel_leaves_nothing(pair, tmp_path, checks):
    with pytest.raises(Cancelled):
        change(pair, CancellingFeedback(checks), tmp_path / "out", report=str(tmp_path / "out" / "r.html"))
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())
