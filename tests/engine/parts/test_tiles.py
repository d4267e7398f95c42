"""Tiles of one UTM zone: a part reads only the tiles it lies on, and a place that two of them show is classified once."""

import json

import numpy as np
import pytest
from affine import Affine
from builders import TRANSFORM
from plans import assert_same_map, classify_all, classify_whole, merge, parts_of, split, write_cube, write_model
from rasterio.windows import Window

from model.cube.known_cube import cube_of_data, in_one_file_grid


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Three tiles, the second 150 columns beside the first and 10 rows lower, the third far to the south."""
    folder = tmp_path_factory.mktemp("tiles")
    for number, (column, row) in enumerate([(0, 0), (150, 10), (20, 400)]):
        place = TRANSFORM @ Affine.translation(column, row)
        write_cube(folder / f"tile{number}", 192, 192, seed=number, transform=place)
    write_model(folder / "model.safetensors")
    return folder


def rasters(folder):
    return [folder / f"tile{number}" for number in range(3)]


def test_tiles_in_parts_give_the_same_pixels_as_one_go(folder, tmp_path):
    whole = classify_whole(folder, *rasters(folder))
    split(folder, tmp_path, *rasters(folder), part_pixels=9000)
    classify_all(tmp_path)
    assert_same_map(merge(tmp_path), whole)


def test_parts_cover_each_tile_once_and_nothing_between(folder, tmp_path):
    split(folder, tmp_path, *rasters(folder), part_pixels=5000)
    covered = np.zeros((592, 342), dtype=int)
    for _, column, row, width, height, _ in parts_of(tmp_path):
        covered[row : row + height, column : column + width] += 1
    expected = np.zeros_like(covered)
    for column, row in [(0, 0), (150, 10), (20, 400)]:
        expected[row : row + 192, column : column + 192] = 1
    np.testing.assert_array_equal(covered, expected)


def test_a_part_opens_the_rasters_that_it_reads_and_no_others(folder, tmp_path):
    split(folder, tmp_path, *rasters(folder), part_pixels=5000)
    data = json.loads((tmp_path / "zone-1.json").read_text())["cube"]
    seen = set()
    for _, column, row, width, height, _ in parts_of(tmp_path):
        cube = cube_of_data(data, Window(column, row, width, height))
        tiles = {source.path.rsplit("/", 2)[1] for source in cube.all_sources()}
        for number, (left, top) in enumerate([(0, 0), (150, 10), (20, 400)]):
            overlaps = left < column + width and column < left + 192 and top < row + height and row < top + 192
            # Tiles within the margin of resampling are kept, but not opened.
            assert not overlaps or f"tile{number}" in tiles
        assert len(tiles) <= 2
        seen |= tiles
        local, frame = in_one_file_grid(cube, Window(column, row, width, height))
        if len(tiles) == 1:
            assert local.grid.width == 192
            assert local.grid.crop(frame).bounds == cube.grid.crop(Window(column, row, width, height)).bounds
    assert len(seen) == 3
