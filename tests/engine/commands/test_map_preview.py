"""A preview of a map: the pixels around the middle of an extent, in rasters of that size."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import TRANSFORM, UTM, listing, small_model, write_series_cube
from command_runs import run

from model.network.model_file import save_model

ROWS, COLUMNS = 40, 52


@pytest.fixture
def job(tmp_path):
    """A cube with clouds and a model, and the extent of columns 10 to 40 and rows 10 to 30."""
    generator = np.random.default_rng(0)
    values = generator.integers(0, 10000, (5, 2, ROWS, COLUMNS)).astype(np.int16)
    values[generator.random(values.shape) < 0.2] = -1
    folder = write_series_cube(tmp_path / "cube", values, bands=("EVI", "NDVI"), nodata=-1, scale=1e-4)
    save_model(tmp_path / "m.safetensors", *small_model(bands=("EVI", "NDVI")))
    left, top = TRANSFORM @ (10, 10)
    right, bottom = TRANSFORM @ (40, 30)
    return {
        "model": str(tmp_path / "m.safetensors"),
        "rasters": [str(folder)],
        "resume": False,
        "precision": "float32",
        "extent": {"left": left, "bottom": bottom, "right": right, "top": top, "crs": UTM},
        "probabilities": str(tmp_path / "p.tif"),
    }


def test_it_has_the_pixels_of_the_whole_map(job, tmp_path):
    before = listing(tmp_path / "cube")
    run("classify", **{**job, "extent": None})
    with rasterio.open(job["probabilities"]) as dataset:
        whole = dataset.read()
    found = run("classify", preview=16, classes=str(tmp_path / "c.tif"), **job)
    with rasterio.open(job["probabilities"]) as dataset:
        assert dataset.shape == (16, 16)
        assert dataset.transform == TRANSFORM @ Affine.translation(17, 12)
        np.testing.assert_array_equal(dataset.read(), whole[:, 12:28, 17:33])
    assert sum(found["pixels"].values()) == 16 * 16
    assert listing(tmp_path / "cube") == before


def test_it_is_no_larger_than_its_extent(job):
    run("classify", preview=512, **job)
    with rasterio.open(job["probabilities"]) as dataset:
        assert dataset.shape == (20, 30)
