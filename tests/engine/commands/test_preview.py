"""What is said of a cube before anything is done with it."""

import numpy as np
import rasterio
from builders import RecordingFeedback, listing, timeline, write_raster, write_series_cube

from model.commands.registry import run_command


def preview(folder, feedback=None, **values):
    return run_command("preview", {"rasters": [str(folder)], **values}, feedback or RecordingFeedback())


def write_cube(folder, dates=4):
    values = np.full((dates, 2, 6, 8), 3000, dtype=np.int16)
    write_series_cube(folder, values, bands=("EVI", "NDVI"), nodata=-1, scale=1e-4)
    return timeline(dates)


def test_grid_bands_and_dates(tmp_path):
    days = write_cube(tmp_path)
    before = listing(tmp_path)
    seen = preview(tmp_path)
    assert seen["dates"] == list(map(str, days))
    assert seen["tiles"] == [[1, 1]] * 4
    assert (seen["missing"], seen["refused"], seen["warnings"]) == (0, False, [])
    assert dict(map(tuple, seen["grid"]))["Size"] == "8 × 6 pixels (48)"
    band = seen["bands"][0]
    assert (band["name"], band["rasters"], band["scale"], band["nodata"]) == ("EVI", 4, "0.0001", "-1")
    assert listing(tmp_path) == before


def test_missing_rasters_are_shown_and_a_run_is_said_to_refuse_them(tmp_path):
    days = write_cube(tmp_path)
    next(tmp_path.glob(f"*EVI*{days[2]}*")).unlink()
    seen = preview(tmp_path)
    assert seen["tiles"] == [[1, 1], [1, 1], [0, 1], [1, 1]]
    assert (seen["missing"], seen["refused"], seen["warnings"]) == (1, True, [])
    filled = preview(tmp_path, fill_dates=True)
    assert (filled["missing"], filled["refused"]) == (1, False)
    assert filled["warnings"] == [f"The cube lacks EVI of {days[2]}; these observations are filled like gaps."]


def test_computed_bands_come_with_those_they_are_computed_from(tmp_path):
    write_cube(tmp_path)
    seen = preview(tmp_path, bands=["D=NDVI-EVI"])
    assert seen["computed"] == {"D": "NDVI-EVI"}
    assert sorted(band["name"] for band in seen["bands"]) == ["EVI", "NDVI"]


def test_mask_and_period_are_said(tmp_path):
    days = write_cube(tmp_path)
    reference = next(tmp_path.glob("*EVI*"))
    flags = np.ones((6, 8), dtype=np.uint8)
    for day in days[:3]:
        write_raster(tmp_path / reference.name.replace("EVI", "SCL").replace(reference.stem[-10:], str(day)), flags)
    seen = preview(tmp_path, period="P8D")
    assert seen["masked_dates"] == 3
    assert seen["mask"].startswith("values 0, 1, 2")
    assert any("There is no SCL of" in warning for warning in seen["warnings"])
    assert seen["steps"][0] == str(days[0])
    assert len(seen["steps"]) > 2


def test_no_pixel_is_read(tmp_path, monkeypatch):
    write_cube(tmp_path)

    def refuse(*_, **__):
        raise AssertionError("pixels were read")

    monkeypatch.setattr(rasterio.DatasetReader, "read", refuse, raising=False)
    assert preview(tmp_path)["missing"] == 0
