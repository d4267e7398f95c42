"""Pixels that a finished map masks have no class and no probability, whatever is stored there."""

import json

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, write_raster

from model.commands.registry import run_command
from model.maps.class_map import open_class_map, read_codes

MASK = np.full((12, 12), 255, np.uint8)
MASK[:3, :3] = 0


def masked(path, values, internal=True, **options):
    write_raster(path, values, **options)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(MASK)
    return path


def codes():
    values = np.ones((12, 12), np.uint8)
    values[:, 6:] = 2
    values[0, 0] = 7  # a code that occurs below the mask only
    return values


@pytest.mark.parametrize("internal", [True, False])
def test_a_masked_pixel_has_no_class(tmp_path, internal):
    class_map = open_class_map(masked(tmp_path / "map.tif", codes(), internal))
    assert class_map.labels == {1: "1", 2: "2"}
    assert (class_map.positions(read_codes(class_map), class_map.names) < 0).tolist() == (MASK == 0).tolist()


def test_cleaning_leaves_masked_pixels_without_a_class(tmp_path):
    path = masked(tmp_path / "map.tif", codes(), nodata=0)
    job = {"classes": str(path), "window": 3, "cleaned": str(tmp_path / "cleaned.tif")}
    run_command("clean", job, RecordingFeedback())
    with rasterio.open(tmp_path / "cleaned.tif") as dataset:
        assert ((dataset.read(1) == 0) == (MASK == 0)).all()


def test_an_alpha_layer_hides_pixels_of_a_class_map(tmp_path):
    write_raster(tmp_path / "map.tif", np.stack([codes(), MASK]))
    with rasterio.open(tmp_path / "map.tif", "r+") as dataset:
        dataset.colorinterp = [rasterio.enums.ColorInterp.gray, rasterio.enums.ColorInterp.alpha]
    assert open_class_map(tmp_path / "map.tif").names == ("1", "2")


def test_masked_probabilities_get_no_class(tmp_path):
    layers = np.stack([np.full((12, 12), share, np.float32) for share in (0.75, 0.25)])
    path = masked(tmp_path / "probabilities.tif", layers)
    job = {"probabilities": str(path), "labels": ["Forest", "Water"], "classes": str(tmp_path / "map.tif")}
    result = run_command("label", job, RecordingFeedback())
    assert result["pixels"] == {"Forest": 135, "Water": 0}
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert json.loads(dataset.tags()["LSTMFCN_LABELS"]) == ["Forest", "Water"]
        assert ((dataset.read(1) == dataset.nodata) == (MASK == 0)).all()
