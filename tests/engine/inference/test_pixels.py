"""Questions about single pixels: what the dock of pixel time series asks the engine."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import rasterio.warp
import torch
from builders import ROOT, TRANSFORM, UTM, RecordingFeedback, open_rasters, small_model, timeline, write_series_cube

from model.commands.registry import run_command
from model.cube.gaps import fill_gaps
from model.cube.preprocessing import SeriesPreprocessor
from model.cube.reader import MOST_OPEN_FILES, CubeReader
from model.inference.classifier import Classifier
from model.inference.compatibility import check_fit
from model.inference.pixels import LEAST_CACHE, MOST_CACHE, PixelReader, cache_bytes, most_open_files
from model.network.model_file import save_model
from model.runtime.errors import CubeError, ModelFileError, SamplesError

DATES, ROWS, COLUMNS = 5, 4, 6
GAP = (2, 1, 3)  # date, row and column of a missing observation of NDVI


@pytest.fixture(scope="module")
def values():
    """Reflectances of NDVI and EVI, with one gap and one pixel that has no observation of EVI."""
    made = np.random.default_rng(5).integers(1000, 9000, (DATES, 2, ROWS, COLUMNS)).astype(np.int16)
    made[GAP[0], 0, GAP[1], GAP[2]] = -9999
    made[:, 1, 3, 5] = -9999
    return made


@pytest.fixture(scope="module")
def folder(values, tmp_path_factory):
    return write_series_cube(
        tmp_path_factory.mktemp("cube"), values, ("NDVI", "EVI"), nodata=-9999, scale=0.0001
    )  # fmt: skip


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A model of the two bands, with patterns."""
    network, card = small_model(DATES, ("NDVI", "EVI"))
    pattern = np.arange(DATES * 2).reshape(DATES, 2) / 20
    lines = {"size": 9, "mean": pattern.tolist(), "low": (pattern - 0.1).tolist(), "high": (pattern + 0.1).tolist()}
    file = tmp_path_factory.mktemp("model") / "crops.safetensors"
    save_model(file, network, replace(card, patterns=(lines,) * 3))
    return file


def place(row, column):
    """Coordinates of a pixel's middle."""
    return TRANSFORM @ (column + 0.5, row + 0.5)


def answers_to(job, *questions, feedback=None):
    """What the command answers to questions."""
    feedback = feedback or RecordingFeedback()
    for question in questions:
        feedback.on_message(json.dumps(question) if isinstance(question, dict) else question)
    feedback.on_message(None)
    result = run_command("pixels", job, feedback)
    (ready,) = [message for message in feedback.messages if message["type"] == "ready"]
    return ready, [message for message in feedback.messages if message["type"] == "pixel"], result, feedback


def question(*pixels, crs=UTM):
    points = [{"id": number, "x": place(*pixel)[0], "y": place(*pixel)[1]} for number, pixel in enumerate(pixels, 1)]
    return {"points": points, "crs": crs}


def test_series_are_those_of_the_cube_with_gaps_marked_and_filled(folder, values):
    ready, (pixel,), *_ = answers_to({"rasters": [str(folder)], "bands": ["NDVI", "EVI"]}, question(GAP[1:]))
    assert ready["bands"] == ["NDVI", "EVI"]
    assert ready["dates"] == [day.isoformat() for day in timeline(DATES)]
    assert ready["model"] is None
    observed = np.array(pixel["observed"], dtype=float)
    expected = values[:, :, GAP[1], GAP[2]].T / 10_000
    expected[0, GAP[0]] = np.nan
    np.testing.assert_allclose(observed, expected, rtol=1e-5)
    days = 30.0 * np.arange(DATES)
    np.testing.assert_allclose(pixel["filled"], fill_gaps(expected.T[None], days)[0].T, rtol=1e-5)
    assert pixel["probabilities"] == []


def test_probabilities_are_those_that_classify_gives(folder, model):
    ready, pixels, *_ = answers_to({"rasters": [str(folder)], "model": str(model)}, question((0, 0), (2, 4), GAP[1:]))
    cube = open_rasters(folder, bands=("NDVI", "EVI"))
    network, card = small_model(DATES, ("NDVI", "EVI"))
    target_days = check_fit(card, cube, RecordingFeedback())
    preprocessor = SeriesPreprocessor.of_cube(cube, target_days, card.normalisation)
    classifier = Classifier(network, preprocessor, len(card.labels), torch.device("cpu"))
    with CubeReader(cube) as reader:
        rows, columns = np.array([0, 2, GAP[1]]), np.array([0, 4, GAP[2]])
        expected = classifier.probabilities(reader.read_pixels(rows, columns).astype(np.float32))
    np.testing.assert_allclose([pixel["probabilities"] for pixel in pixels], expected, atol=1e-5)
    assert ready["model"]["labels"] == ["Forest", "Pasture", "Water"]
    assert ready["model"]["dates"] == ready["dates"]
    assert np.array(ready["model"]["patterns"][1]["mean"]).shape == (2, DATES)


def test_patterns_lie_on_the_dates_at_which_the_model_reads_the_cube(tmp_path, folder):
    """A model of another year is read on its days within the season, so its patterns belong there."""
    from datetime import date, timedelta

    days = [date(2015, 9, 1) + timedelta(days=24 * number) for number in range(6)]
    network, card = small_model(6, ("NDVI",), days=days)
    save_model(tmp_path / "other.safetensors", network, card)
    ready, *_ = answers_to({"rasters": [str(folder)], "model": str(tmp_path / "other.safetensors")})
    expected = [date(2020, 9, 1) + timedelta(days=24 * number) for number in range(6)]
    found = [date.fromisoformat(day) for day in ready["model"]["dates"]]
    assert all(abs((one - other).days) <= 1 for one, other in zip(found, expected, strict=True))  # leap years
    assert ready["model"]["patterns"] == []


def test_other_bands_may_be_looked_at_beside_the_models(tmp_path, folder):
    network, card = small_model(DATES, ("EVI",))
    save_model(tmp_path / "evi.safetensors", network, card)
    job = {"rasters": [str(folder)], "model": str(tmp_path / "evi.safetensors"), "bands": ["NDVI", "EVI"]}
    ready, (pixel,), *_ = answers_to(job, question((0, 0)))
    assert ready["bands"] == ["EVI", "NDVI"]
    assert len(pixel["observed"]) == 2
    assert sum(pixel["probabilities"]) == pytest.approx(1, abs=1e-4)


def test_a_click_in_another_crs_finds_its_pixel_and_gets_corners_in_it(folder, values):
    longitude, latitude = (found[0] for found in rasterio.warp.transform(UTM, "EPSG:4326", *([v] for v in place(2, 4))))
    given_question = {"points": [{"id": 7, "x": longitude, "y": latitude, "crs": "EPSG:4326"}]}
    _, (pixel,), *_ = answers_to({"rasters": [str(folder)]}, given_question)
    assert (pixel["id"], pixel["row"], pixel["column"]) == (7, 2, 4)
    corners = np.array(pixel["corners"])
    assert (corners.min(axis=0) < (longitude, latitude)).all()
    assert (corners.max(axis=0) > (longitude, latitude)).all()
    assert np.ptp(corners, axis=0).max() < 0.0002


def test_a_click_without_a_crs_is_refused_by_its_name(folder):
    _, (pixel,), *_ = answers_to({"rasters": [str(folder)]}, question((1, 2), crs=""))
    assert pixel["refusal"].startswith("The clicked place has no coordinate reference system")


def test_what_cannot_be_answered_is_said_and_the_next_question_is_answered(folder, model):
    job = {"rasters": [str(folder)], "model": str(model)}
    given_question = question((90, 90), (3, 5), (0, 0))
    _, (outside, silent, good), *_ = answers_to(job, given_question)
    assert outside["refusal"] == "This place lies outside the rasters."
    assert silent["silence"] == "No observation of EVI, so the model says nothing here."
    assert silent["probabilities"] == []
    assert silent["filled"][1] == [None] * DATES
    assert good["probabilities"]


def test_a_gap_that_is_too_long_is_named(folder, model):
    _, (pixel,), *_ = answers_to({"rasters": [str(folder)], "model": str(model), "max_gap": 20}, question(GAP[1:]))
    assert pixel["silence"].startswith("A gap of 60 days")


@pytest.mark.parametrize(
    "line", ["nonsense", "[]", '{"points": 3}', '{"points": [{"id": 1, "x": null, "y": 2}]}', '{"points": [{"id": 1}]}',
             '{"points": [{"id": 1, "x": NaN, "y": 2}]}']
)  # fmt: skip
def test_a_wrong_question_is_reported_and_does_no_harm(folder, line):
    _, pixels, result, feedback = answers_to({"rasters": [str(folder)]}, line)
    assert "A question" in feedback.warnings[-1]
    assert pixels == []
    assert result == {"answered": 0}


def test_a_crs_that_is_not_understood_is_reported(folder):
    _, (pixel,), *_ = answers_to({"rasters": [str(folder)]}, question((0, 0), crs="EPSG:nonsense"))
    assert "not understood" in pixel["refusal"]


def test_only_the_newest_of_several_questions_is_answered(folder):
    _, pixels, *_ = answers_to({"rasters": [str(folder)]}, question((0, 0)), question((1, 1)), question((2, 2)))
    assert [(pixel["row"], pixel["column"]) for pixel in pixels] == [(2, 2)]


def test_a_new_question_ends_the_reading_for_the_one_before(folder, monkeypatch):
    """The second question comes while the first one's third date is read."""
    feedback, read = RecordingFeedback(), []
    real = CubeReader._of_date

    def reading(self, t, *place):
        read.append(t)
        if len(read) == 3:
            feedback.on_message(json.dumps(question((2, 2))))
            feedback.on_message(None)
        return real(self, t, *place)

    monkeypatch.setattr(CubeReader, "_of_date", reading)
    feedback.on_message(json.dumps(question((0, 0), (1, 1))))
    result = run_command("pixels", {"rasters": [str(folder)]}, feedback)
    assert read == [0, 1, 2, *range(DATES)]
    assert result == {"answered": 1}


def test_files_stay_open_between_answers_and_each_is_read_in_one_block(folder):
    cube = open_rasters(folder)
    with PixelReader(cube) as reader:
        reader.read(*place(0, 0), UTM, lambda _: None)
        opened = dict(reader._reader._open)
        windows = []
        real = reader._reader._decode
        reader._reader._decode = lambda dataset, source, window: (
            windows.append(window),
            real(dataset, source, window),
        )[1]
        reader.read(*place(3, 4), UTM, lambda _: None)
        assert reader._reader._open == opened
        assert len(opened) == 2 * DATES
        assert len(windows) == 2 * DATES
        assert {(window.height, window.width) for window in windows} == {(1, 1)}
    assert all(dataset.closed for dataset in opened.values())


def test_as_many_files_stay_open_as_the_system_allows():
    assert MOST_OPEN_FILES <= most_open_files() <= 10 * MOST_OPEN_FILES


@pytest.mark.parametrize(
    ("side", "expected"), [(16, LEAST_CACHE), (2048, 2 * 2 * DATES * 2 * 2048**2), (10_000, MOST_CACHE)]
)
def test_a_block_of_every_raster_has_room_in_memory(folder, side, expected):
    cube = open_rasters(folder)
    sources = tuple(
        tuple(tuple(replace(source, block=(side, side)) for source in tiles) for tiles in row) for row in cube.sources
    )
    assert cache_bytes(replace(cube, sources=sources)) == expected


def test_a_damaged_file_is_named_and_the_rest_goes_on(values, tmp_path):
    folder = write_series_cube(tmp_path / "cube", values[:, :1], nodata=-9999, tiled=True, blockxsize=16, blockysize=16)
    cube = open_rasters(folder)
    with PixelReader(cube) as reader:
        victim = sorted(folder.iterdir())[2]
        size = victim.stat().st_size
        os.truncate(victim, size - 600)
        with pytest.raises(CubeError, match=victim.name):
            reader.read(*place(0, 0), UTM, lambda _: None)


def test_a_place_outside_is_refused(folder):
    with PixelReader(open_rasters(folder)) as reader, pytest.raises(SamplesError, match="outside"):
        reader.read(0.0, 0.0, UTM, lambda _: None)


@pytest.mark.parametrize("broken", [{"mean": [[1.0]]}, {"size": 3}, {"mean": "x", "low": "x", "high": "x"}])
def test_patterns_that_do_not_fit_are_refused_in_a_sentence(tmp_path, folder, broken):
    network, card = small_model(DATES, ("NDVI",))
    flat = [[0.5]] * DATES
    pattern = {"mean": flat, "low": flat, "high": flat} | broken if "size" not in broken else broken
    save_model(tmp_path / "m.safetensors", network, replace(card, patterns=(pattern,) * 3))
    with pytest.raises(ModelFileError, match="train it again"):
        answers_to({"rasters": [str(folder)], "model": str(tmp_path / "m.safetensors")})


def test_from_the_shell_questions_may_come_from_a_file(folder, tmp_path):
    (tmp_path / "job.json").write_text(json.dumps({"rasters": [str(folder)]}))
    ran = subprocess.run(
        [sys.executable, "-m", "model", "pixels", "job.json"], cwd=tmp_path, capture_output=True, text=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, input=json.dumps(question((0, 0), (1, 1))) + "\n",
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    kinds = [json.loads(line)["type"] for line in ran.stdout.splitlines()]
    assert [kind for kind in kinds if kind != "progress"][-3:] == ["pixel", "pixel", "result"]


@pytest.mark.parametrize("last_words", ["cancel\n", ""])
def test_a_following_engine_ends_with_its_caller(folder, tmp_path, last_words):
    (tmp_path / "job.json").write_text(json.dumps({"rasters": [str(folder)]}))
    engine = subprocess.Popen(
        [sys.executable, "-m", "model", "pixels", "job.json", "--follow-caller"], cwd=tmp_path, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    while json.loads(engine.stdout.readline())["type"] != "ready":
        pass
    engine.stdin.write(json.dumps(question((0, 0))) + "\n")
    engine.stdin.flush()
    while json.loads(engine.stdout.readline())["type"] != "pixel":
        pass
    engine.communicate(last_words, timeout=30)
    assert engine.returncode == 3
