"""Pictures of maps: what they show, and how long their scale bars are."""

import json

import numpy as np
import pytest
import rasterio
from builders import write_raster

from model.maps.class_map import open_class_map
from model.raster.grid import Grid
from model.reports.map_pictures import MOST_PIXELS_A_SIDE, draw_class_map, ground_width, round_length


def map_of(path, codes, labels):
    write_raster(path, np.asarray(codes, np.uint8), nodata=255)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(LSTMFCN_LABELS=json.dumps(labels))
    return path


def test_map_has_the_legend_of_the_classes_in_it(tmp_path):
    path = map_of(tmp_path / "map.tif", [[1, 1, 2, 255]] * 3, ["Soy_Corn", "R$ 5 $", "Water"])
    figure = draw_class_map(open_class_map(path))
    (legend,) = figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["Soy Corn", "R$ 5 $"]
    shown = figure.axes[0].get_images()[0].get_array()
    assert np.unique(np.asarray(shown)).tolist() == [0, 1, 2]


def test_large_map_is_thinned(tmp_path):
    path = map_of(tmp_path / "map.tif", np.ones((3, 3 * MOST_PIXELS_A_SIDE), np.uint8).tolist(), ["Forest"])
    figure = draw_class_map(open_class_map(path))
    assert figure.axes[0].get_images()[0].get_array().shape == (1, MOST_PIXELS_A_SIDE)


@pytest.mark.parametrize(
    ("crs", "transform", "expected"),
    [
        ("EPSG:32721", (10, 0, 500_000, 0, -10, 8_700_000), 1000),
        ("EPSG:4326", (0.001, 0, -57, 0, -0.001, 60), 0.1 * 111_195 * np.cos(np.radians(60))),
    ],
)
def test_width_is_that_on_the_ground(crs, transform, expected):
    assert ground_width(Grid(crs, transform, 100, 10)) == pytest.approx(expected, rel=0.005)


@pytest.mark.parametrize(
    ("metres", "length"), [(1, 1), (199, 100), (200, 200), (4999, 2000), (5000, 5000), (0.06, 0.05)]
)
def test_scale_bars_have_round_lengths(metres, length):
    assert round_length(metres) == pytest.approx(length)
