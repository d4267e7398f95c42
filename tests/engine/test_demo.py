import json

import numpy as np
import pytest
import rasterio
from builders import CancellingFeedback, RecordingFeedback, listing, open_rasters, write_raster
from rasterio.warp import transform

from model.cube.reader import CubeReader
from model.demo import BANDS, LABELS, NODATA, DemoConfig, _class_fractions, _landscape, create_demo
from model.runtime.errors import Cancelled, OutputError

SMALL = DemoConfig(size=120, dates=6, points=90, clouds=0.2, seed=3)


def made(folder, config=SMALL, feedback=None):
    create_demo(
        config, folder / "cube", folder / "truth.tif", folder / "points.json", "r1", feedback or RecordingFeedback()
    )
    return folder


def pixels_of(folder):
    found = sorted((folder / "cube").glob("*.tif"))
    return {path.name: _read(path).tobytes() for path in [*found, folder / "truth.tif"]}


def _read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return made(tmp_path_factory.mktemp("demo"))


def test_same_seed_gives_the_same_pixels_and_points(demo, tmp_path):
    again = made(tmp_path)
    assert pixels_of(again) == pixels_of(demo)
    assert (again / "points.json").read_text() == (demo / "points.json").read_text()


def test_another_seed_gives_others(demo, tmp_path):
    other = pixels_of(made(tmp_path, DemoConfig(120, 6, 90, 0.2, seed=4)))
    assert set(other) == set(pixels_of(demo))
    assert all(content != pixels_of(demo)[name] for name, content in other.items())


def test_cube_is_understood_by_itself(demo):
    cube = open_rasters(demo / "cube")
    assert (cube.bands, cube.timeline) == (BANDS, SMALL.timeline)
    assert (cube.grid.width, cube.grid.height) == (120, 120)
    encoding = cube.sources[0][0][0].encoding
    assert (encoding.nodata, encoding.scale) == (NODATA, pytest.approx(1e-4))
    with CubeReader(cube) as reader:
        series = reader.read(rasterio.windows.Window(0, 0, 120, 120))
    assert 0 < np.nanmin(series) < np.nanmax(series) <= 1


def test_files_are_named_as_sits_names_them(demo):
    names = [path.name for path in sorted((demo / "cube").iterdir())]
    assert names[0] == f"SENTINEL-2_MSI_DEMO_B04_{SMALL.timeline[0]}.tif"
    assert len(names) == 6 * 3


def test_truth_names_at_least_four_classes(demo):
    with rasterio.open(demo / "truth.tif") as dataset:
        codes = dataset.read(1)
        assert json.loads(dataset.tags()["LSTMFCN_LABELS"]) == list(LABELS)
        assert dataset.colormap(1)[2] == (0x03, 0x6A, 0x42, 255)
    assert len(np.unique(codes)) >= 4
    assert set(np.unique(codes)) <= set(range(1, len(LABELS) + 1))


@pytest.mark.parametrize("seed", range(6))
def test_every_seed_grows_at_least_four_classes(seed):
    config = DemoConfig(size=100, dates=3, seed=seed)
    fractions = _class_fractions(config, _landscape(config))
    assert len(np.unique(fractions.argmax(axis=0))) >= 4
    np.testing.assert_allclose(fractions.sum(axis=0), 1, atol=1e-5)


def test_boundary_pixels_are_mixtures():
    landscape = _landscape(SMALL)
    fractions = _class_fractions(SMALL, landscape).max(axis=0)
    assert 0.02 < (fractions < 0.99).mean() < 0.4
    fields = landscape.field_of
    neighbours = landscape.class_of[fields[:, 1:]] != landscape.class_of[fields[:, :-1]]
    assert neighbours.any()
    same_class = (fields[:, 1:] != fields[:, :-1]) & ~neighbours
    assert same_class.any()  # fields of one class share boundaries, too


def test_mixed_pixels_look_like_mixtures(tmp_path):
    """Without clouds, a pixel of half water and half something brighter lies between both."""
    config = DemoConfig(size=120, dates=3, clouds=0.0, seed=3)
    made(tmp_path, config)
    fractions = _class_fractions(config, _landscape(config))
    water, nir = LABELS.index("Water"), _read(min((tmp_path / "cube").glob("*_B08_*")))[0] * 1e-4
    mixed = nir[(fractions[water] > 0.3) & (fractions[water] < 0.7)]
    assert len(mixed) > 20
    assert nir[fractions[water] > 0.99].mean() + 0.03 < mixed.mean() < nir[fractions[water] < 0.01].mean() - 0.03


def test_clouds_are_nodata_in_every_band_of_a_date(demo):
    cloudy = []
    for day in SMALL.timeline:
        layers = [_read(demo / "cube" / f"SENTINEL-2_MSI_DEMO_{band}_{day}.tif")[0] == NODATA for band in BANDS]
        assert (layers[0] == layers[1]).all()
        assert (layers[0] == layers[2]).all()
        cloudy.append(layers[0].mean())
    assert 0.02 < np.mean(cloudy) < 0.6


def test_no_clouds_means_none(tmp_path):
    made(tmp_path, DemoConfig(60, 3, 30, 0.0))
    assert all((_read(path) != NODATA).all() for path in (tmp_path / "cube").iterdir())


def test_points_carry_the_truth_of_their_pixel(demo):
    points = json.loads((demo / "points.json").read_text())
    assert points["crs"] == "EPSG:4326"
    with rasterio.open(demo / "truth.tif") as dataset:
        x, y = transform("EPSG:4326", dataset.crs, points["x"], points["y"])
        codes = [int(value[0]) for value in dataset.sample(zip(x, y, strict=True))]
    assert [LABELS[code - 1] for code in codes] == points["labels"]


def test_points_are_as_many_as_asked_for_and_about_equal_for_each_class(demo):
    labels, counts = np.unique(json.loads((demo / "points.json").read_text())["labels"], return_counts=True)
    assert len(labels) >= 4
    assert counts.sum() == 90
    assert counts.max() - counts.min() <= 1


def test_classes_differ_over_time(demo):
    """Soy and corn is bare when forest is green, and water never is green."""
    cube = open_rasters(demo / "cube")
    with CubeReader(cube) as reader:
        series = reader.read(rasterio.windows.Window(0, 0, 120, 120))
    ndvi = (series[:, :, 1] - series[:, :, 0]) / (series[:, :, 1] + series[:, :, 0])
    codes = _read(demo / "truth.tif").ravel()
    mean = {
        label: np.nanmean(ndvi[codes == code], axis=0) for code, label in enumerate(LABELS, 1) if (codes == code).any()
    }
    assert np.ptp(mean["Soy_Corn"]) > 0.3 > np.ptp(mean["Forest"])
    assert mean["Forest"].min() > 0.5 > mean["Water"].max()


def test_made_again_in_the_same_folder(tmp_path):
    first = pixels_of(made(tmp_path))
    assert pixels_of(made(tmp_path)) == first


@pytest.mark.parametrize("name", ["mine.tif", "MINE.TIF", "mine.jp2"])
def test_folder_with_other_rasters_is_refused_and_left_alone(tmp_path, name):
    (tmp_path / "cube").mkdir()
    write_raster(tmp_path / "mine.tif", np.ones((2, 2), np.uint8)).rename(tmp_path / "cube" / name)
    before = listing(tmp_path)
    with pytest.raises(OutputError, match=name):
        made(tmp_path)
    assert listing(tmp_path) == before


def test_cancel_leaves_nothing(tmp_path):
    with pytest.raises(Cancelled):
        made(tmp_path, feedback=CancellingFeedback(3))
    assert list(tmp_path.iterdir()) == []
