"""Areas of classes, as a whole and by zone."""

import csv
import json

import numpy as np
import pytest
import rasterio
from builders import TRANSFORM, RecordingFeedback, listing, write_raster

from model.commands.registry import run_command
from model.raster.grid import Grid
from model.raster.pixel_areas import PixelAreas
from model.runtime.errors import JobError

LABELS = ["Forest", "Soy_Corn"]
HECTARE = 0.01  # of a pixel of 10 m


def map_of(path, codes, labels=LABELS, **options):
    write_raster(path, np.asarray(codes, np.uint8), **{"nodata": 255, **options})
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(LSTMFCN_LABELS=json.dumps(labels))
    return path


def square(left, top, right, bottom):
    """Columns and rows of pixels as a polygon in the map's CRS."""
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return {"type": "Polygon", "coordinates": [[list(TRANSFORM @ corner) for corner in corners]]}


def areas(path, feedback=None, **values):
    return run_command("classareas", {"classes": str(path), **values}, feedback or RecordingFeedback())


def zones(**polygons):
    names = [name for name, shapes in polygons.items() for _ in shapes]
    return {
        "crs": "EPSG:32721",
        "names": names,
        "polygons": [shape for shapes in polygons.values() for shape in shapes],
    }


@pytest.fixture
def path(tmp_path):
    return map_of(tmp_path / "in" / "map.tif", [[1, 1, 2, 2], [1, 1, 2, 255], [2, 2, 2, 2]])


def by_zone(result):
    return {(row["zone"], row["class"]): (row["pixels"], pytest.approx(row["area_ha"])) for row in result["rows"]}


def test_whole_map_and_zones(path, tmp_path):
    before = listing(tmp_path / "in")
    given = zones(North=[square(0, 0, 4, 2)], Corners=[square(0, 0, 1, 1), square(3, 2, 4, 3), square(0, 0, 1, 1)])
    result = areas(path, zones=given, whole="all", table=str(tmp_path / "out" / "a.csv"))
    assert by_zone(result) == {
        ("all", "Forest"): (4, 4 * HECTARE),
        ("all", "Soy_Corn"): (7, 7 * HECTARE),
        ("North", "Forest"): (4, 4 * HECTARE),
        ("North", "Soy_Corn"): (3, 3 * HECTARE),
        ("Corners", "Forest"): (1, HECTARE),
        ("Corners", "Soy_Corn"): (1, HECTARE),
    }
    assert [round(row["percent"], 3) for row in result["rows"][:2]] == [36.364, 63.636]
    assert (result["area_ha"], result["zones"]) == (pytest.approx(11 * HECTARE), 2)
    with (tmp_path / "out" / "a.csv").open(newline="", encoding="utf-8") as file:
        written = list(csv.DictReader(file))
    assert [(row["zone"], row["class"], row["code"], row["pixels"]) for row in written[:2]] == [
        ("all", "Forest", "1", "4"),
        ("all", "Soy_Corn", "2", "7"),
    ]
    assert written[0]["estimate_ha"] == ""
    assert listing(tmp_path / "in") == before


def test_zones_in_strips_are_whole(tmp_path, monkeypatch):
    codes = np.random.default_rng(0).integers(1, 3, (60, 40))
    path = map_of(tmp_path / "map.tif", codes)
    monkeypatch.setattr("model.raster.windows.STRIP_PIXELS", 40 * 7)
    result = areas(path, zones=zones(a=[square(5, 3, 31, 52)]))
    inside = codes[3:52, 5:31]
    assert [row["pixels"] for row in result["rows"][2:]] == [int((inside == 1).sum()), int((inside == 2).sum())]


def test_areas_in_degrees_are_those_on_the_ellipsoid(tmp_path):
    transform = rasterio.Affine(0.01, 0, -57, 0, -0.01, 60)
    path = map_of(tmp_path / "map.tif", [[1], [2]], crs="EPSG:4326", transform=transform)
    result = areas(path)
    with rasterio.open(path) as dataset:
        expected = PixelAreas(Grid.of(dataset)).hectares(rasterio.windows.Window(0, 0, 1, 2)).ravel()
    assert [row["area_ha"] for row in result["rows"]] == pytest.approx(expected)
    assert result["rows"][0]["area_ha"] < 0.51 * 111.2**2  # half of what it would be at the equator


def test_zone_beside_the_map_is_empty_and_said(path):
    feedback = RecordingFeedback()
    result = areas(path, feedback, zones=zones(Away=[square(100, 100, 110, 110)]))
    assert [(row["pixels"], row["percent"]) for row in result["rows"][2:]] == [(0, 0.0), (0, 0.0)]
    assert "No pixel with a class lies in Away." in feedback.warnings


@pytest.mark.parametrize("given", ["r.html", "r_report.json"])
def test_estimates_are_those_of_the_assessment(path, tmp_path, given):
    pixels, labels = [(0, 0), (0, 1), (0, 2), (1, 2), (2, 0), (2, 1)], ["Forest"] * 3 + ["Soy_Corn"] * 2 + ["Water"]
    x, y = zip(*(TRANSFORM @ (column + 0.5, row + 0.5) for row, column in pixels), strict=True)
    reference = {"ids": list(range(6)), "x": list(x), "y": list(y), "crs": "EPSG:32721", "labels": labels}
    report = {"classes": str(path), "reference": reference, "report": str(tmp_path / "r.html")}
    found = run_command("accuracy", report, RecordingFeedback())["classes"]
    feedback = RecordingFeedback()
    result = areas(path, feedback, assessment=str(tmp_path / given), zones=zones(North=[square(0, 0, 4, 2)]))
    whole = result["rows"][:3]
    assert [row["class"] for row in whole] == ["Forest", "Soy_Corn", "Water"]
    for row, expected in zip(whole, found, strict=True):
        assert row["estimate_ha"] == pytest.approx(expected["area_ha"])
        assert row["high_ha"] == pytest.approx(expected["area_ha"] + expected["area_margin_ha"])
        assert row["low_ha"] == pytest.approx(max(0, expected["area_ha"] - expected["area_margin_ha"]))
    assert {row["estimate_ha"] for row in result["rows"][3:]} == {None}
    assert feedback.warnings == []


def test_assessment_of_another_map_is_warned_of(path, tmp_path):
    numbers = {"classes": [{"label": "Forest", "mapped_ha": 5.0, "area_ha": 4.0, "area_margin_ha": None}]}
    (tmp_path / "n.json").write_text(json.dumps(numbers))
    feedback = RecordingFeedback()
    result = areas(path, feedback, assessment=str(tmp_path / "n.json"))
    assert any("5.0 ha of Forest" in text for text in feedback.warnings)
    assert [(row["estimate_ha"], row["low_ha"]) for row in result["rows"]] == [(4.0, None), (None, None)]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"classes": [{}]}', '{"classes": [{"label": "a", "mapped_ha": "b"}]}']
)
def test_file_without_areas_is_refused(path, tmp_path, text):
    (tmp_path / "n.json").write_text(text)
    with pytest.raises(JobError, match=r"choose the report of Assess accuracy"):
        areas(path, assessment=str(tmp_path / "n.json"), table=str(tmp_path / "out" / "a.csv"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"crs": "EPSG:32721", "names": [], "polygons": []}, "no polygons with a name each"),
        ({"crs": "", "names": ["a"], "polygons": [square(0, 0, 1, 1)]}, "no coordinate reference system"),
        (
            {"crs": "EPSG:32721", "names": ["a"], "polygons": [{"type": "Point"}]},
            "A polygon of the zone a cannot be read",
        ),
    ],
)
def test_zones_that_cannot_be_used_are_refused(path, given, words):
    with pytest.raises(JobError, match=words):
        areas(path, zones=given)
