"""The rasters of a cube by date and band, to show its images."""

import numpy as np
import pytest
from builders import RecordingFeedback, listing, timeline, write_raster, write_series_cube

from model.commands.registry import run_command


def inventory(folder, **values):
    return run_command("inventory", {"rasters": [str(folder)], **values}, RecordingFeedback())


def write_cube(folder, values, bands=("B04", "B08")):
    write_series_cube(folder, values, bands=bands, nodata=-1, scale=1e-4)
    return list(map(str, timeline(len(values))))


def test_every_raster_is_listed_by_date_and_band(tmp_path):
    days = write_cube(tmp_path, np.full((4, 2, 6, 8), 3000, dtype=np.int16))
    next(tmp_path.glob(f"*B04*{days[2]}*")).unlink()
    before = listing(tmp_path)
    found = inventory(tmp_path)
    assert found["dates"] == days
    assert [band["name"] for band in found["bands"]] == ["B04", "B08"]
    assert [[len(tiles) for tiles in row] for row in found["images"]] == [[1, 1], [1, 1], [0, 1], [1, 1]]
    path, layer, dtype, _block, grid, encoding, masked = found["images"][0][1][0]
    assert path.endswith(f"{days[0]}.tif")
    assert "B08" in path
    assert (layer, dtype, masked) == (1, "int16", False)
    assert found["grids"][grid][2:] == [8, 6]
    assert found["encodings"][encoding] == {"scale": 1e-4, "offset": 0.0, "nodata": "-1.0"}
    assert listing(tmp_path) == before


def test_ranges_hold_for_all_dates_and_leave_the_extremes_out(tmp_path):
    values = np.random.default_rng(1).integers(1000, 2000, (5, 2, 50, 50)).astype(np.int16)
    values[:, 1] += 2000
    values[2, 0, 0, :10] = 30000  # a few very bright pixels
    values[3, 0, :10] = -1
    write_cube(tmp_path, values)
    ranges = inventory(tmp_path)["ranges"]
    assert ranges["B04"] == pytest.approx((0.102, 0.198), abs=0.003)
    assert ranges["B08"] == pytest.approx((0.302, 0.398), abs=0.003)


def test_indices_that_the_bands_allow_have_a_range(tmp_path):
    values = np.full((3, 2, 6, 8), 1000, dtype=np.int16)
    values[:, 1] = 3000
    write_cube(tmp_path, values, bands=("red", "nir"))
    ranges = inventory(tmp_path)["ranges"]
    assert ranges["NDVI"] == pytest.approx((0.5, 0.5))
    assert "NBR" not in ranges


def test_a_band_without_observations_has_no_range(tmp_path):
    values = np.full((3, 2, 6, 8), -1, dtype=np.int16)
    values[:, 1] = 3000
    write_cube(tmp_path, values)
    assert inventory(tmp_path)["ranges"]["B04"] is None


def test_flags_are_listed_with_their_meaning(tmp_path):
    days = write_cube(tmp_path, np.full((2, 2, 6, 8), 3000, dtype=np.int16))
    reference = next(tmp_path.glob("*B04*"))
    name = reference.name.replace("B04", "SCL").replace(reference.stem[-10:], days[0])
    write_raster(tmp_path / name, np.full((6, 8), 9, dtype=np.uint8))
    found = inventory(tmp_path)
    assert [len(tiles) for tiles in found["masks"]] == [1, 0]
    assert found["mask"] == {"values": [0, 1, 2, 3, 8, 9, 10], "bits": []}
