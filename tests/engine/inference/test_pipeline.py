import json
import uuid
import weakref
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from builders import (
    TRANSFORM,
    CancellingFeedback,
    RecordingFeedback,
    listing,
    open_rasters,
    small_model,
    write_raster,
    write_series_cube,
)
from rasterio.windows import Window

from model.cube.preprocessing import SeriesPreprocessor
from model.cube.window_reader import WindowReader
from model.inference import pipeline, plan, window_classifier
from model.inference.classifier import Classifier
from model.inference.map_writer import MapTargets
from model.inference.pipeline import Run, classify
from model.inference.preparation import Preparation
from model.maps.uncertainty import entropy
from model.network.direct_convolutions import is_available
from model.raster.region import Area, full_grid
from model.runtime.errors import Cancelled, CubeError, OutputError
from model.runtime.resources import WINDOWS_AT_ONCE, MemoryBudget

ROWS, COLUMNS = 40, 52
TURNED = TRANSFORM @ Affine.rotation(5)


@pytest.fixture
def cube(tmp_path):
    """5 dates, 2 bands, gaps; pixels (3, 4) without any and (7, 8) without an EVI observation."""
    generator = np.random.default_rng(0)
    values = generator.integers(0, 10000, (5, 2, ROWS, COLUMNS)).astype(np.int16)
    values[generator.random(values.shape) < 0.2] = -1
    values[2, :] = 5000
    values[:, :, 3, 4] = -1
    values[:, 0, 7, 8] = -1
    folder = write_series_cube(tmp_path / "in", values, bands=("EVI", "NDVI"), nodata=-1, scale=1e-4, transform=TURNED)
    return open_rasters(folder)


def model(**changes):
    return small_model(bands=("EVI", "NDVI"), **changes)


def targets_in(folder):
    return MapTargets(folder / "classes.tif", folder / "p.tif", folder / "u.tif")


def run(cube, targets, network_and_card=None, feedback=None, area=None, **settings):
    network, card = network_and_card or model()
    how = {"name": "r1", "fingerprint": uuid.uuid4().hex, "device": torch.device("cpu"), "threads": 2}
    settings = {**how, "precision": "float32", **settings}
    area = area or full_grid(cube.grid)
    return classify(cube, network, card, "crops", None, area, targets, Run(**settings), feedback or RecordingFeedback())


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


PRECISIONS = ["float32", *(["int8"] if is_available(torch.int8) else [])]


@pytest.fixture
def maps(cube, tmp_path):
    """Everything classified once: counts, codes, probabilities, uncertainty."""
    return map_in("float32", cube, tmp_path)


def map_in(precision, cube, folder):
    targets = targets_in(folder / "out")
    counts = run(cube, targets, precision=precision)
    return counts, read(targets.classes)[0], read(targets.probabilities), read(targets.uncertainty)[0]


def expected_probabilities(cube):
    from model.cube.reader import CubeReader

    network, card = model()
    with CubeReader(cube) as reader:
        series = reader.read(rasterio.windows.Window(0, 0, COLUMNS, ROWS))
    preprocessor = SeriesPreprocessor.of_cube(cube, None, card.normalisation)
    return Classifier(network, preprocessor, 3, torch.device("cpu")).probabilities(series)


def test_probabilities_are_the_networks_in_ten_thousandths(maps, cube):
    probabilities = expected_probabilities(cube).T.reshape(3, ROWS, COLUMNS)
    known = ~np.isnan(probabilities)
    assert (np.abs(maps[2][known] - probabilities[known] * 10000) <= 0.502).all()
    assert (maps[2][~known] == 65535).all()
    assert len(np.unique(maps[1])) == 4  # three classes and nodata: the test would see an exchange


def test_probabilities_sum_to_one_within_rounding(maps):
    known = maps[2][0] != 65535
    assert np.abs(maps[2][:, known].astype(int).sum(axis=0) - 10000).max() <= 1


def test_class_is_the_argmax_of_the_encoded_probabilities(maps):
    known = maps[1] != 255
    np.testing.assert_array_equal(maps[1][known], maps[2].argmax(axis=0)[known] + 1)


def test_lowest_code_wins_on_ties(cube, tmp_path):
    network, card = model()
    network.classify.weight.data.zero_()
    network.classify.bias.data = torch.tensor([0.0, 1.0, 1.0 + 1e-6])
    targets = targets_in(tmp_path)
    run(cube, targets, (network, card))
    encoded, codes = read(targets.probabilities), read(targets.classes)[0]
    known = codes != 255
    assert (encoded[1][known] == encoded[2][known]).all()
    assert (codes[known] == 2).all()


def test_pixel_without_observations_is_nodata_everywhere(maps):
    missing = np.zeros((ROWS, COLUMNS), bool)
    missing[3, 4] = missing[7, 8] = True
    np.testing.assert_array_equal(maps[1] == 255, missing)
    np.testing.assert_array_equal(maps[3] == 65535, missing)
    for layer in maps[2]:
        np.testing.assert_array_equal(layer == 65535, missing)


def test_uncertainty_is_the_entropy(maps):
    known = maps[1] != 255
    probabilities = maps[2][:, known].astype(float).T / 10000
    assert np.abs(maps[3][known] - entropy(probabilities) * 10000).max() <= 0.51


def test_pixels_of_each_label_are_counted_without_nodata(maps):
    assert maps[0] == {
        label: int((maps[1] == code).sum()) for code, label in enumerate(("Forest", "Pasture", "Water"), 1)
    }
    assert sum(maps[0].values()) == ROWS * COLUMNS - 2


def test_georeference_is_the_cubes(maps, cube, tmp_path):
    for name in ("classes", "p", "u"):
        with (
            rasterio.open(tmp_path / "out" / f"{name}.tif") as dataset,
            rasterio.open(cube.sources[0][0][0].path) as given,
        ):
            assert dataset.transform == given.transform == TURNED
            assert dataset.crs == given.crs
            assert dataset.shape == given.shape


def test_files_say_what_they_hold(maps, tmp_path):
    out = tmp_path / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        "classes.qml", "classes.tif", "classes.tif.aux.xml", "p.qml", "p.tif", "u.qml", "u.tif",
    ]  # fmt: skip
    with rasterio.open(out / "p.tif") as dataset:
        assert dataset.descriptions == ("Forest", "Pasture", "Water")
        assert dataset.dtypes == ("uint16",) * 3
        assert dataset.scales == pytest.approx((0.0001,) * 3)
        assert dataset.tags()["LSTMFCN_MODEL"] == "crops"
        assert json.loads(dataset.tags()["LSTMFCN_LABELS"]) == ["Forest", "Pasture", "Water"]
        assert json.loads(dataset.tags()["LSTMFCN_TIMELINE"])[0] == "2020-09-01"
        assert dataset.tags()["LSTMFCN_VERSION"]
    with rasterio.open(out / "classes.tif") as dataset:
        assert dataset.dtypes == ("uint8",)
        assert dataset.colormap(1)[3] == (2, 128, 64, 255)
    names = ElementTree.parse(out / "classes.tif.aux.xml").findall(".//Category")
    assert [name.text for name in names] == [None, "Forest", "Pasture", "Water"]
    with rasterio.open(out / "u.tif") as dataset:
        assert (dataset.descriptions, dataset.nodata) == (("entropy",), 65535)


def test_as_many_windows_are_in_memory_as_were_counted(cube, tmp_path, monkeypatch):
    begun, begin, alive = [], WindowReader.read_ahead, []

    def read_ahead(reader, window):
        pending = begin(reader, window)
        begun.append(weakref.ref(pending.raw_window))
        alive.append(sum(window() is not None for window in begun))
        return pending

    monkeypatch.setattr(WindowReader, "read_ahead", read_ahead)
    monkeypatch.setattr(pipeline, "allocate", lambda *_: MemoryBudget(4 * COLUMNS, 2, 4, 10**7))
    run(cube, targets_in(tmp_path))
    assert (len(alive), max(alive)) == (ROWS // 4, WINDOWS_AT_ONCE)


def test_a_plan_is_made_by_the_known_pixels_however_few(cube, monkeypatch):
    monkeypatch.setattr(window_classifier, "SERIES_TO_COMPARE", 1)
    network, card = model()
    preparation = Preparation(cube, SeriesPreprocessor.of_cube(cube, None, card.normalisation), torch.device("cpu"))
    with (
        WindowReader(cube, 1) as reader,
        window_classifier.WindowClassifier(network, preparation, 3, torch.device("cpu"), 1) as classifier,
    ):
        raw_window = reader.read_ahead(Window(0, 0, COLUMNS, ROWS)).result()
        unknown = 3 * COLUMNS + 4
        assert classifier.choose_plan(raw_window, np.array([unknown, unknown + 1]), "float32")
        assert classifier.choose_plan(raw_window, np.array([unknown]), "float32") is None
        assert classifier.choose_plan(raw_window, np.array([], np.intp), "float32") is None
        monkeypatch.setattr(window_classifier, "SERIES_TO_COMPARE", 4)
        monkeypatch.setattr(window_classifier, "FEWEST_TO_COMPARE", 3)
        compared = []
        monkeypatch.setattr(window_classifier, "choose_plan", lambda _, __, series, *more: compared.append(len(series)))
        rows_of_one_in_four = np.array([unknown, 0, 1, 2, unknown, 3, 4, 5, 6, 7, 8, 9, unknown, 10, 11, 12])
        classifier.choose_plan(raw_window, rows_of_one_in_four, "float32")
        assert compared == [13]  # of the four that are spread over these one is known


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("pixels", [1, 52, 60, 700])
def test_result_does_not_depend_on_the_windows(cube, tmp_path, monkeypatch, pixels, precision):
    maps = map_in(precision, cube, tmp_path)
    if pixels == 1:
        cube = replace(cube, sources=tuple(tuple((replace(s, block=(8, 52)),) for (s,) in row) for row in cube.sources))
    monkeypatch.setattr(pipeline, "allocate", lambda *_: MemoryBudget(pixels, 2, 4, 10**7))
    targets = targets_in(tmp_path / "again")
    assert run(cube, targets, precision=precision) == maps[0]
    np.testing.assert_array_equal(read(targets.classes)[0], maps[1])
    np.testing.assert_array_equal(read(targets.probabilities), maps[2])
    np.testing.assert_array_equal(read(targets.uncertainty)[0], maps[3])


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize(("threads", "batch", "piece"), [(1, 32, 4096), (3, 8, 64), (2, 128, 256)])
def test_result_does_not_depend_on_threads_batch_and_pieces(
    cube, tmp_path, monkeypatch, threads, batch, piece, precision
):
    maps = map_in(precision, cube, tmp_path)
    monkeypatch.setattr(window_classifier, "batch_of", lambda *_: batch)
    monkeypatch.setattr(plan, "batch_of", lambda *_: batch)
    monkeypatch.setattr(window_classifier, "series_of_a_piece", lambda _: piece)
    targets = targets_in(tmp_path / "again")
    assert run(cube, targets, threads=threads, precision=precision) == maps[0]
    np.testing.assert_array_equal(read(targets.classes)[0], maps[1])
    assert np.abs(read(targets.probabilities).astype(int) - maps[2]).max() <= (precision == "float32")


def test_result_does_not_depend_on_the_area(maps, cube, tmp_path):
    targets = targets_in(tmp_path / "part")
    run(cube, targets, area=Area(Window(5, 3, 30, 20)))
    codes = read(targets.classes)[0]
    inside = np.zeros((ROWS, COLUMNS), bool)
    inside[3:23, 5:35] = True
    np.testing.assert_array_equal(codes, np.where(inside, maps[1], 255))
    encoded = read(targets.probabilities)
    assert np.abs(encoded[:, inside].astype(int) - maps[2][:, inside]).max() <= 1
    assert (encoded[:, ~inside] == 65535).all()


@pytest.mark.parametrize("output", ["classes", "probabilities", "uncertainty"])
def test_only_what_was_asked_for_is_written(cube, tmp_path, output):
    run(cube, MapTargets(**{output: tmp_path / "out" / "x.tif"}))
    sidecars = ["x.tif.aux.xml"] if output == "classes" else []
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["x.qml", "x.tif", *sidecars]


def test_map_of_many_classes_is_sixteen_bits(cube, tmp_path):
    many = model(labels=tuple(f"class {n:03}" for n in range(300)))
    targets = targets_in(tmp_path)
    counts = run(cube, targets, many)
    codes, encoded = read(targets.classes)[0], read(targets.probabilities)
    assert codes.dtype == np.uint16
    assert codes[3, 4] == 65535
    assert sum(counts.values()) == ROWS * COLUMNS - 2
    np.testing.assert_array_equal(codes[0], encoded[:, 0].argmax(axis=0) + 1)


def test_inputs_and_their_folder_stay_as_they_are(cube, tmp_path):
    before = listing(tmp_path / "in")
    run(cube, targets_in(tmp_path / "out"))
    assert listing(tmp_path / "in") == before


# Failure and cancel


def test_cancel_leaves_nothing_and_older_maps_as_they_were(cube, tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline, "allocate", lambda *_: MemoryBudget(52, 2, 4, 10**7))
    older = write_raster(tmp_path / "out" / "classes.tif", np.ones((2, 2), np.uint8)).read_bytes()
    with pytest.raises(Cancelled):
        run(cube, targets_in(tmp_path / "out"), feedback=CancellingFeedback(5))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["classes.tif"]
    assert (tmp_path / "out" / "classes.tif").read_bytes() == older


def test_cancel_at_the_very_end_still_leaves_nothing(cube, tmp_path):
    class AtTheLastRaster(RecordingFeedback):
        def progress(self, fraction, doing):
            if str(doing) == "writing u.tif":
                self.cancel()

    with pytest.raises(Cancelled):
        run(cube, targets_in(tmp_path / "out"), feedback=AtTheLastRaster())
    assert not (tmp_path / "out").exists()


def test_damaged_file_leaves_nothing(tmp_path):
    noise = np.random.default_rng(0).integers(0, 1000, (5, 1, 200, 200)).astype(np.int16)
    cube = open_rasters(write_series_cube(tmp_path / "in", noise, compress="deflate"))
    path = tmp_path / "in" / "SENTINEL-2_MSI_21LXG_NDVI_2020-10-31.tif"
    assert path.exists()
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(CubeError, match="2020-10-31.tif"):
        run(cube, targets_in(tmp_path / "out"), small_model())
    assert not (tmp_path / "out").exists()


def test_target_that_cannot_be_written_leaves_the_other_unwritten(cube, tmp_path):
    (tmp_path / "p.tif").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        run(cube, targets_in(tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "p.tif"]


def test_one_name_for_two_outputs_is_refused(cube, tmp_path):
    with pytest.raises(OutputError, match="x.tif"):
        run(cube, MapTargets(tmp_path / "x.tif", tmp_path / "x.tif"))
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_sidecar_of_an_older_class_map_does_not_stay_beside_probabilities(cube, tmp_path):
    """GDAL would read its category names and statistics into the new raster."""
    run(cube, MapTargets(classes=tmp_path / "x.tif"))
    run(cube, MapTargets(probabilities=tmp_path / "x.tif"))
    assert not (tmp_path / "x.tif.aux.xml").exists()


def test_progress_reports_pixels_rate_and_time_left(cube, tmp_path, feedback):
    run(cube, targets_in(tmp_path / "out"), feedback=feedback)
    reports = [message for message in feedback.messages if message["type"] == "progress"]
    assert any("pixels/s" in message["doing"] and "left" in message["doing"] for message in reports)
    assert 0 < reports[0]["percent"] <= 99
