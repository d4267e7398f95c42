"""From integers in files to normalised series: the same as samples get, whichever way they are read."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from builders import open_rasters, timeline, write_raster, write_series_cube
from rasterio.windows import Window

from model.cube.gaps import fill_gaps, has_observations, interpolate_along_time, longest_gaps
from model.cube.preprocessing import SeriesPreprocessor
from model.cube.reader import CubeReader
from model.cube.window_reader import BYTES_OF_A_MASK, WindowReader, raw_encodings
from model.inference.preparation import Preparation
from model.network.normalisation import Normalisation
from model.runtime.errors import CubeError

CPU = torch.device("cpu")
WINDOW = Window(3, 2, 20, 15)
NORMALISATION = Normalisation((0.1, 0.05), (0.8, 0.9))


def cube_in(folder, dtype=np.int16, stacked=False, **encoding):
    generator = np.random.default_rng(0)
    values = generator.integers(1, 250 if np.dtype(dtype).itemsize == 1 else 10000, (6, 2, 30, 40)).astype(dtype)
    values[generator.random(values.shape) < 0.3] = 0
    values[:, 0, 5, 6] = 0
    encoding = {"nodata": 0, "scale": 1e-4, "offset": -0.1, **encoding}
    if not stacked:
        return open_rasters(
            write_series_cube(folder, values, bands=("EVI", "NDVI"), days=timeline(6, step=16), **encoding)
        )
    for layers, day in zip(values, timeline(6, step=16), strict=True):
        write_raster(
            folder / f"stack_{day}.tif", layers, names=("EVI", "NDVI"), interleave="pixel", tiled=True, blockxsize=16,
            blockysize=16, **encoding,
        )  # fmt: skip
    return open_rasters(folder)


def as_samples_get_it(cube, target_days=None):
    """Normalised series (N, S, B) and which are known, through the reader of samples."""
    with CubeReader(cube) as reader:
        series = reader.read(WINDOW)
    known = has_observations(series)
    if cube.max_gap:
        known &= longest_gaps(np.isfinite(series), cube.days) <= cube.max_gap
    filled = fill_gaps(series, cube.days)
    if target_days is not None:
        filled = interpolate_along_time(filled.transpose(1, 2, 0), cube.days, target_days).transpose(2, 0, 1)
    return NORMALISATION.apply(filled), known


def prepared(cube, pixels=slice(None), target_days=None, threads=2):
    with WindowReader(cube, threads) as reader:
        raw_window = reader.read_ahead(WINDOW).result()
    preprocessor = SeriesPreprocessor.of_cube(cube, target_days, NORMALISATION)
    series, known, missing = Preparation(cube, preprocessor, CPU)(raw_window, pixels)
    return raw_window, series.permute(2, 0, 1).numpy(), known, missing


def same(cube, target_days=None, threads=2):
    expected, known = as_samples_get_it(cube, target_days)
    _, series, found, _ = prepared(cube, target_days=target_days, threads=threads)
    np.testing.assert_array_equal(found, known)
    np.testing.assert_array_equal(series[known], expected[known])
    return known


@pytest.mark.parametrize("dtype", [np.int16, np.uint16, np.uint8])
@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("threads", [1, 3, 9])
def test_integers_become_the_series_of_samples_bit_for_bit(tmp_path, dtype, stacked, threads):
    cube = cube_in(tmp_path, dtype, stacked)
    assert raw_encodings(cube)
    assert not same(cube, threads=threads).all()
    assert prepared(cube)[0].values.dtype == dtype


def test_other_dates_are_interpolated_as_for_samples(tmp_path):
    same(cube_in(tmp_path), target_days=np.array([0.0, 10.0, 40.0, 79.0, 85.0]))


def test_valid_range_counts(tmp_path):
    cube = cube_in(tmp_path)
    limits = tuple(
        tuple((replace(tile, encoding=replace(tile.encoding, valid_min=500, valid_max=9000)),) for (tile,) in row)
        for row in cube.sources
    )
    limited = replace(cube, sources=limits)
    same(limited)
    assert prepared(limited)[3].sum() > prepared(cube)[3].sum()


@pytest.mark.parametrize("threads", [1, 3])
def test_layers_may_be_stored_in_different_ways(tmp_path, threads):
    cube = cube_in(tmp_path)
    changes = [
        {"nodata": 7},
        {"nodata": None, "valid_min": 300.0},
        {"scale": 2e-4, "offset": 0.0},
        {"valid_max": 8000.5, "more_nodata": ((5000.0, 5100.0), (7.0, 7.0))},
    ]
    sources = tuple(
        tuple(
            (replace(tile, encoding=replace(tile.encoding, **changes[(2 * t + b) % len(changes)])),)
            for b, (tile,) in enumerate(row)
        )
        for t, row in enumerate(cube.sources)
    )
    different = replace(cube, sources=sources)
    assert raw_encodings(different)
    same(different, threads=threads)
    assert prepared(different)[3].tolist() != prepared(cube)[3].tolist()


@pytest.mark.parametrize("threads", [1, 2])
def test_layers_of_a_file_may_lie_apart_in_a_window(tmp_path, threads):
    """A file for each band with its dates as layers, the last one first."""
    values = np.random.default_rng(2).integers(0, 9000, (2, 4, 30, 40)).astype(np.int16)
    cube = open_rasters(
        write_series_cube(tmp_path / "of dates", values.transpose(1, 0, 2, 3), bands=("EVI", "NDVI"), nodata=0)
    )
    paths = [tmp_path / f"{band}.tif" for band in cube.bands]
    for path, layers in zip(paths, values[:, ::-1], strict=True):
        write_raster(path, layers, nodata=0)
    sources = tuple(
        tuple((replace(tile, path=str(path), layer=4 - t),) for path, (tile,) in zip(paths, row, strict=True))
        for t, row in enumerate(cube.sources)
    )
    same(replace(cube, sources=sources), threads=threads)
    np.testing.assert_array_equal(
        prepared(replace(cube, sources=sources), threads=threads)[0].values, prepared(cube)[0].values
    )


@pytest.mark.parametrize(("dates", "missing"), [(1, 0.0), (300, 0.4)])
def test_one_date_and_hundreds(tmp_path, dates, missing):
    generator = np.random.default_rng(3)
    values = generator.integers(1, 9000, (dates, 2, 17, 23)).astype(np.uint16)
    values[generator.random(values.shape) < missing] = 0
    cube = open_rasters(
        write_series_cube(tmp_path, values, bands=("EVI", "NDVI"), days=timeline(dates, step=3), nodata=0, scale=1e-4)
    )
    assert same(cube).any()


def test_what_a_mask_takes_while_it_is_read_is_counted(tmp_path):
    folder = write_series_cube(
        tmp_path / "in", np.full((2, 2, 30, 40), 5, np.uint16), bands=("B04", "B08"), days=timeline(2)
    )
    with WindowReader(open_rasters(folder), 2) as reader:
        assert reader.bytes_a_pixel_while_reading == 0  # layers are read where they belong
    for day in timeline(2):
        write_raster(folder / f"SENTINEL-2_MSI_21LXG_SCL_{day}.tif", np.full((30, 40), 4, np.uint8))
    with WindowReader(open_rasters(folder), 2) as reader:
        assert reader.bytes_a_pixel_while_reading == 2 * BYTES_OF_A_MASK


def test_too_long_a_gap_makes_a_pixel_unknown(tmp_path):
    known = same(replace(cube_in(tmp_path), max_gap=40.0))
    assert 0 < known.sum() < len(known)


def test_masked_observations_are_missing(tmp_path):
    folder = tmp_path / "in"
    days = timeline(6, step=16)
    generator = np.random.default_rng(1)
    values = generator.integers(1, 10000, (6, 2, 30, 40)).astype(np.uint16)
    write_series_cube(folder, values, bands=("B04", "B08"), days=days)
    for day in days:
        flags = generator.choice([4, 9], (30, 40)).astype(np.uint8)
        write_raster(folder / f"SENTINEL-2_MSI_21LXG_SCL_{day}.tif", flags)
    cube = open_rasters(folder)
    assert cube.masks
    raw_window, *_ = prepared(cube)
    assert raw_window.masked.any()
    same(cube)


@pytest.mark.parametrize("part", ["other grid", "missing date", "index", "floats"])
def test_all_else_comes_as_physical_values(tmp_path, part):
    if part == "index":
        cube = open_rasters(
            write_series_cube(
                tmp_path, np.random.default_rng(0).integers(1, 9000, (6, 2, 30, 40)).astype(np.int16), scale=1e-4,
                bands=("B04", "B08"), days=timeline(6, step=16),
            ),
            bands=("NDVI", "B04"),
        )  # fmt: skip
    elif part == "floats":
        cube = cube_in(tmp_path, np.float32, scale=1.0, offset=0.0, nodata=-1)
    else:
        cube = cube_in(tmp_path)
        (tile,) = cube.sources[2][1]
        smaller = replace(tile, grid=replace(tile.grid, width=25))
        changed = (smaller,) if part == "other grid" else ()
        row = (cube.sources[2][0], changed)
        cube = replace(cube, sources=(*cube.sources[:2], row, *cube.sources[3:]))
    assert raw_encodings(cube) is None
    assert prepared(cube)[0].values.dtype == np.float32
    same(cube)


def test_chosen_pixels_and_missing_values_by_date(tmp_path):
    cube = cube_in(tmp_path)
    with CubeReader(cube) as reader:
        series = reader.read(WINDOW)
    chosen = np.array([0, 7, 8, 250])
    _, some, _, missing = prepared(cube, chosen)
    _, whole, _, all_missing = prepared(cube)
    np.testing.assert_array_equal(some, whole[chosen])
    np.testing.assert_array_equal(all_missing, np.isnan(series).sum(axis=(0, 2)))
    np.testing.assert_array_equal(missing, np.isnan(series[chosen]).sum(axis=(0, 2)))


def test_no_block_is_decoded_twice(tmp_path, monkeypatch):
    """Windows that follow the blocks, and one read for all layers of a file."""
    from model.cube.reader import windows_of
    from model.cube.window_reader import _LayersPart

    cube = cube_in(tmp_path, stacked=True)
    reads = []
    original = _LayersPart._read_layers
    monkeypatch.setattr(
        _LayersPart, "_read_layers", lambda self, sources, window, *out: reads.append((sources[0].path, window)) or original(self, sources, window, *out)
    )  # fmt: skip
    with WindowReader(cube, 2) as reader:
        windows = list(windows_of(cube, 16 * 16))
        for window in windows:
            reader.read_ahead(window).result()
    assert len(set(map(str, reads))) == len(reads) == 6 * len(windows)
    assert all(window.col_off % 16 == 0 and window.row_off % 16 == 0 for window in windows)


def test_raster_that_becomes_unreadable_is_named_with_its_window(tmp_path):
    noise = np.random.default_rng(0).integers(0, 1000, (5, 1, 200, 200)).astype(np.int16)
    cube = open_rasters(write_series_cube(tmp_path, noise, compress="deflate"))
    path = tmp_path / "SENTINEL-2_MSI_21LXG_NDVI_2020-10-31.tif"
    with WindowReader(cube, 2) as reader:
        reader.read_ahead(Window(0, 0, 200, 2)).result()
        path.write_bytes(path.read_bytes()[:9_000])
        with pytest.raises(CubeError, match=r"2020-10-31.tif .* rows 150 to 199, columns 0 to 199"):
            reader.read_ahead(Window(0, 150, 200, 50)).result()
