"""Rasters of two UTM zones: each is classified in its own pixels, and places that both show are counted once."""

import csv
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import TRANSFORM, UTM, RecordingFeedback
from plans import classify_all, classify_whole, merge, pixels, split, write_cube, write_model
from rasterio.warp import transform

from model.commands.registry import run_command
from model.runtime.errors import CubeError, JobError

EAST = "EPSG:32722"


def place_in(crs, column, row):
    """Position in another CRS of a pixel of the tiles in UTM, rounded to whole pixels."""
    x, y = TRANSFORM @ (column, row)
    (x,), (y,) = transform(UTM, crs, [x], [y])
    return round(x, -1), round(y, -1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Two tiles, the eastern one of which begins 100 pixels before the western one ends."""
    folder = tmp_path_factory.mktemp("zones")
    write_cube(folder / "west", 128, 192)
    x, y = place_in(EAST, 92, 0)
    write_cube(folder / "east", 128, 192, seed=1, crs=EAST, transform=Affine(10, 0, x, 0, -10, y))
    write_model(folder / "model.safetensors")
    return folder


@pytest.fixture(scope="module")
def plan(folder, tmp_path_factory):
    plan = tmp_path_factory.mktemp("plan")
    made = split(folder, plan, folder / "west", folder / "east", part_pixels=6000)
    assert made["zones"] == ["EPSG:32721", "EPSG:32722"]
    classify_all(plan)
    return plan


def test_each_zone_is_classified_in_its_own_pixels(folder, plan):
    feedback = RecordingFeedback()
    result = merge(plan, feedback)
    assert [Path(path).name for path in result["maps"]["classes"]] == ["classes-EPSG32721.vrt", "classes-EPSG32722.vrt"]
    for side, number in (("west", 0), ("east", 1)):
        for name, expected in classify_whole(folder, folder / side).items():
            np.testing.assert_array_equal(pixels(result["maps"][name][number]), expected)


def test_nothing_is_resampled(folder, tmp_path):
    feedback = RecordingFeedback()
    split(folder, tmp_path, folder / "west", folder / "east", feedback=feedback, part_pixels=6000)
    assert "resampled" not in feedback.log_text


def test_areas_count_each_place_once(plan):
    result = merge(plan)
    with open(result["areas"]) as file:
        rows = list(csv.DictReader(file))
    assert [row["zone"] for row in rows] == ["EPSG:32721"] * 3 + ["EPSG:32722"] * 3 + ["all"] * 3
    west, east = (pixels(path)[0] for path in result["maps"]["classes"])
    counted = {zone: sum(int(row["pixels"]) for row in rows if row["zone"] == zone) for zone in ("EPSG:32721", EAST)}
    assert counted["EPSG:32721"] == (west != 255).sum()
    # Of the eastern tile's 192 columns some 100 lie on the western one, whose rows are turned by a degree or two.
    assert 0.4 < counted[EAST] / (east != 255).sum() < 0.6
    assert sum(result["pixels"].values()) == sum(counted.values())
    for row in rows:
        assert float(row["hectares"]) == pytest.approx(int(row["pixels"]) / 100)


def test_one_class_map_takes_the_nearest_code(plan, tmp_path):
    result = merge(plan, folder=str(tmp_path), crs=UTM)
    west = pixels(result["maps"]["classes"][0])[0]
    with rasterio.open(result["class_map"]) as dataset:
        assert dataset.crs == UTM
        assert dataset.res == (10, 10)
        assert set(np.unique(dataset.read(1))) <= {1, 2, 3, 255}
        assert (dataset.read(1) != 255).sum() > 1.4 * west.size
        row, column = dataset.index(TRANSFORM.c + 5, TRANSFORM.f - 5)
        there = dataset.read(1)[row : row + 128, column : column + 192]
    known = west != 255
    np.testing.assert_array_equal(there[known], west[known])
    with pytest.raises(JobError, match="is not a coordinate reference system"):
        merge(plan, folder=str(tmp_path), crs="EPSG:0")


def test_geotiffs_hold_the_same_pixels_and_say_the_same(plan, tmp_path):
    result = merge(plan, folder=str(tmp_path / "maps"), cog=True)
    for name, paths in result["rasters"].items():
        for path, virtual in zip(paths, result["maps"][name], strict=True):
            np.testing.assert_array_equal(pixels(path), pixels(virtual))
            with rasterio.open(path) as mine, rasterio.open(virtual) as other:
                assert (mine.nodata, mine.scales, mine.descriptions) == (other.nodata, other.scales, other.descriptions)
                assert mine.tags()["LSTMFCN_LABELS"] == other.tags()["LSTMFCN_LABELS"]
    feedback = RecordingFeedback()
    run_command("clean", {"classes": result["rasters"]["classes"][0], "cleaned": str(tmp_path / "clean.tif")}, feedback)
    run_command("clean", {"classes": result["maps"]["classes"][0], "cleaned": str(tmp_path / "clean2.tif")}, feedback)
    np.testing.assert_array_equal(pixels(tmp_path / "clean.tif"), pixels(tmp_path / "clean2.tif"))


def test_a_region_in_one_zone_leaves_the_other_out(folder, tmp_path):
    x, y = TRANSFORM @ (3, 3)
    extent = {"left": x, "right": x + 400, "top": y, "bottom": y - 400, "crs": UTM}
    made = split(folder, tmp_path, folder / "west", folder / "east", part_pixels=6000, extent=extent)
    assert made["zones"] == ["EPSG:32721"]
    away = {**extent, "left": x - 9000, "right": x - 8000}
    with pytest.raises(CubeError, match="outside the rasters"):
        split(folder, tmp_path / "b", folder / "west", folder / "east", part_pixels=6000, extent=away)


def test_coarser_rasters_of_another_system_are_no_zone(folder, tmp_path):
    x, y = place_in(EAST, 92, 0)
    write_cube(tmp_path / "coarse", 32, 32, crs=EAST, transform=Affine(40, 0, x, 0, -40, y))
    made = split(folder, tmp_path / "plan", folder / "west", tmp_path / "coarse", part_pixels=6000)
    assert len(made["zones"]) == 1
