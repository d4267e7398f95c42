"""Where to label: uncertain pixels spread over the map, and confident ones that keep their label."""

import json
from collections import Counter

import numpy as np
import pytest
import rasterio
from builders import TRANSFORM, CancellingFeedback, RecordingFeedback, small_model, write_raster, write_series_cube

from model.commands.registry import run_command
from model.maps import active_learning
from model.maps.active_learning import ActiveLearningQuery, find_candidates
from model.maps.choices import SUGGESTION_MEASURES as MEASURES
from model.maps.probability_map import open_probabilities
from model.network.embeddings import embeddings, standardize
from model.network.model_file import save_model
from model.raster.quantization import PROBABILITY_NODATA, PROBABILITY_UNIT
from model.runtime.errors import Cancelled, CubeError, EngineError, JobError, SamplesError

LABELS = ("Forest", "Pasture", "Water")
SIDE = 60


def probabilities():
    """Three stripes of sure classes with a patch of unsure pixels in each, and a hole without data: (3, 60, 60)."""
    generator = np.random.default_rng(5)
    probabilities = np.empty((3, SIDE, SIDE))
    for number in range(3):
        stripe = np.s_[:, 20 * number : 20 * number + 20]
        sure = generator.uniform(0.93, 0.99, (SIDE, 20))
        sure[10:30, 5:15] = generator.uniform(0.45, 0.55, (20, 10))
        other = generator.uniform(0.2, 0.8, (SIDE, 20)) * (1 - sure)
        parts = [sure, other, 1 - sure - other]
        for k in range(3):
            probabilities[(number + k) % 3][stripe] = parts[k]
    encoded = np.rint(probabilities * PROBABILITY_UNIT).astype(np.uint16)
    encoded[2] = PROBABILITY_UNIT - encoded[0] - encoded[1]
    encoded[:, 40:, :10] = PROBABILITY_NODATA
    return encoded


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "in" / "p.tif", probabilities(), nodata=PROBABILITY_NODATA, scale=1e-4, names=LABELS)


def suggest(raster, folder, feedback=None, **values):
    job = {"probabilities": str(raster), "suggestions": str(folder / "out" / "s.json"), **values}
    result = run_command("suggestsamples", job, feedback or RecordingFeedback())
    found = json.loads((folder / "out" / "s.json").read_text(encoding="utf-8"))
    assert result["count"] == len(found["x"])
    return found


def pixels(found):
    columns = (np.array(found["x"]) - TRANSFORM.c) / 10 - 0.5
    rows = (TRANSFORM.f - np.array(found["y"])) / 10 - 0.5
    assert np.allclose(rows, np.rint(rows))
    assert np.allclose(columns, np.rint(columns))
    return np.rint(rows).astype(int), np.rint(columns).astype(int)


def nearest_distance(found):
    positions = np.stack([found["x"], found["y"]], axis=1)
    apart = np.linalg.norm(positions[:, None] - positions[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    return apart.min()


def test_uncertain_pixels_lie_in_the_unsure_patches_as_many_of_each_class(raster, tmp_path):
    found = suggest(raster, tmp_path, per_class=6, min_distance=20, seed=1)
    assert Counter(found["predicted"]) == dict.fromkeys(LABELS, 6)
    rows, columns = pixels(found)
    assert ((rows >= 9) & (rows <= 30)).all()
    assert ((columns % 20 >= 4) & (columns % 20 <= 15)).all()
    assert found["class"] == [None] * 18
    stored = probabilities()
    for n, (row, column) in enumerate(zip(rows, columns, strict=True)):
        of_pixel = stored[:, row, column]
        assert LABELS[of_pixel.argmax()] == found["predicted"][n]
        assert found["probability"][n] == pytest.approx(of_pixel.max() / PROBABILITY_UNIT)
        assert LABELS[np.argsort(-of_pixel.astype(int), kind="stable")[1]] == found["second"][n]


def test_points_keep_their_distance_from_each_other_and_from_samples(raster, tmp_path):
    sample = {"ids": [1], "x": [TRANSFORM.c + 100], "y": [TRANSFORM.f - 200], "crs": "EPSG:32721"}
    found = suggest(raster, tmp_path, per_class=5, min_distance=45, samples=sample)
    assert nearest_distance(found) >= 45 * 0.99  # the sphere is not quite the ellipsoid
    from_sample = np.hypot(np.array(found["x"]) - sample["x"], np.array(found["y"]) - sample["y"])
    assert from_sample.min() >= 45 * 0.99


def test_distance_is_in_metres_in_degrees_too(tmp_path):
    from affine import Affine

    degrees = Affine(0.001, 0, 10, 0, -0.001, 60)  # at 60° north half as wide as high
    path = write_raster(
        tmp_path / "in" / "p.tif",
        probabilities(),
        nodata=PROBABILITY_NODATA,
        crs="EPSG:4326",
        transform=degrees,
        names=LABELS,
    )
    found = suggest(path, tmp_path, per_class=4, min_distance=500)
    x, y = np.radians(found["x"]), np.radians(found["y"])
    east, north = (x[:, None] - x) * np.cos(y) * 6_371_007, (y[:, None] - y) * 6_371_007
    apart = np.hypot(east, north)
    np.fill_diagonal(apart, np.inf)
    assert 495 < apart.min() < 2000


def test_confident_pixels_keep_their_label_and_are_balanced(raster, tmp_path):
    found = suggest(raster, tmp_path, mode="confident", per_class=7, min_confidence=0.92, min_distance=0)
    assert found["class"] == found["predicted"]
    assert Counter(found["class"]) == dict.fromkeys(LABELS, 7)
    assert min(found["probability"]) >= 0.92
    rows, columns = pixels(found)
    assert not ((rows >= 40) & (columns < 10)).any()


def test_same_seed_same_points_and_other_seed_others(raster, tmp_path):
    first, again, other = (suggest(raster, tmp_path, seed=seed, per_class=4) for seed in (3, 3, 4))
    assert first == again
    assert first["x"] != other["x"]


def test_the_windows_do_not_show(raster, monkeypatch):
    """The same scores and thresholds, whole or in pieces; only the random draw differs."""
    query = ActiveLearningQuery(per_class=1000, fraction=1.0)
    whole = find_candidates(open_probabilities(raster), query, RecordingFeedback())
    monkeypatch.setattr(active_learning, "_windows", lambda raster: [
        active_learning.Window(left, top, min(17, SIDE - left), min(13, SIDE - top))
        for top in range(0, SIDE, 13) for left in range(0, SIDE, 17)
    ])  # fmt: skip
    pieces = find_candidates(open_probabilities(raster), query, RecordingFeedback())

    def table(found):
        return sorted(zip(found.rows.tolist(), found.columns.tolist(), found.scores.round(9).tolist(), strict=True))

    assert len(whole) == SIDE * SIDE - 200
    assert table(whole) == table(pieces)


def test_candidates_are_bounded(raster, monkeypatch):
    monkeypatch.setattr(active_learning, "FEWEST_CANDIDATES", 30)
    found = find_candidates(
        open_probabilities(raster), ActiveLearningQuery(per_class=1, fraction=1.0), RecordingFeedback()
    )
    assert Counter(found.predicted.tolist()) == {0: 50, 1: 50, 2: 50}


@pytest.mark.parametrize("measure", MEASURES)
def test_scores_are_those_of_the_uncertainty_raster(raster, tmp_path, measure):
    job = {"probabilities": str(raster), "measure": measure, "uncertainty": str(tmp_path / "out" / "u.tif")}
    run_command("uncertainty", job, RecordingFeedback())
    with rasterio.open(tmp_path / "out" / "u.tif") as dataset:
        written = dataset.read(1) / PROBABILITY_UNIT
    found = suggest(raster, tmp_path, measure=measure, per_class=8, min_distance=0, neighbourhood=1)
    rows, columns = pixels(found)
    assert len(rows) == 24
    np.testing.assert_allclose(found["score"], written[rows, columns], atol=1.01e-4)


def test_choice_is_spread_over_feature_space():
    """Two groups that look different, one of them rare: both are drawn from, which chance would seldom do."""
    count = 400
    features = np.random.default_rng(0).normal(0, 0.01, (count, 2))
    features[:8] += 5
    nothing = np.arange(count)
    candidates = active_learning.Candidates(
        nothing, nothing, 0 * nothing, np.full(count, 0.5), np.full((count, 2), 0.5)
    )
    positions = np.stack([1000.0 * nothing, 0.0 * nothing, 0.0 * nothing], axis=1)
    for seed in range(10):
        chosen = active_learning.choose(
            candidates, features, positions, np.empty((0, 3)), ActiveLearningQuery(per_class=4, seed=seed), int
        )
        assert (chosen < 8).any()
        assert len(set(chosen.tolist())) == 4


def test_learned_features_are_what_the_last_layer_reads():
    import torch

    network, card = small_model()
    series = torch.rand(10, len(card.days), 1)
    features = embeddings(network, series)
    with torch.no_grad():
        assert np.allclose(network.classify(torch.from_numpy(features)), network(series), atol=1e-6)
    scaled, same = standardize(features, features)
    assert np.array_equal(scaled, same)
    varies = features.std(axis=0) > 1e-9
    assert np.allclose(scaled[:, varies].std(axis=0), 1, atol=1e-4)
    assert not scaled[:, ~varies].any()


def test_learned_features_are_taken_from_model_and_rasters(raster, tmp_path):
    network, card = small_model()
    save_model(tmp_path / "in" / "m.safetensors", network, card)
    values = np.random.default_rng(1).integers(1000, 9000, (len(card.days), 1, SIDE, SIDE)).astype(np.int16)
    values[:, :, 15:20] = -9999
    cube = write_series_cube(tmp_path / "cube", values, nodata=-9999, scale=1e-4)
    learned = {"model": str(tmp_path / "in" / "m.safetensors"), "rasters": [str(cube)], "device": "cpu"}
    found = suggest(raster, tmp_path, per_class=5, min_distance=0, **learned)
    rows, _ = pixels(found)
    assert len(rows) == 15
    assert not ((rows >= 15) & (rows < 20)).any()  # no series, no features
    assert found["x"] != suggest(raster, tmp_path, per_class=5, min_distance=0)["x"]


def test_too_few_pixels_are_reported(raster, tmp_path, feedback):
    found = suggest(raster, tmp_path, feedback, per_class=100, min_distance=100)
    assert len(found["x"]) < 300
    assert "fewer than the 100 that were asked for" in feedback.warnings[-1]


def test_cancel_leaves_nothing(raster, tmp_path):
    with pytest.raises(Cancelled):
        suggest(raster, tmp_path, CancellingFeedback(3))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("changes", "kind", "words"),
    [
        ({"neighbourhood": 4}, JobError, "odd number, 3 or 5"),
        ({"neighbourhood": 61}, JobError, "only 60 × 60"),
        ({"labels": ["a", "b"]}, CubeError, "2 class names"),
        ({"model": "m.safetensors"}, JobError, "model and rasters go together"),
        ({"mode": "confident", "min_confidence": 0.999}, SamplesError, "lower min_confidence"),
        ({"per_class": 0}, JobError, "per_class is 0"),
        ({"probabilities": "missing.tif"}, CubeError, "missing.tif"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(raster, tmp_path, changes, kind, words):
    with pytest.raises(EngineError) as refusal:
        suggest(raster, tmp_path, **changes)
    assert isinstance(refusal.value, kind)
    assert words in refusal.value.sentence
    assert not (tmp_path / "out").exists()


def test_sums_other_than_one_are_refused_or_divided(tmp_path):
    halved = probabilities()
    halved[:, :40] //= 2
    path = write_raster(tmp_path / "in" / "p.tif", halved, nodata=PROBABILITY_NODATA, names=LABELS)
    with pytest.raises(CubeError, match="sum to"):
        suggest(path, tmp_path)
    assert suggest(path, tmp_path, normalise=True, per_class=3, min_distance=0)["x"]


def test_a_map_without_data_is_refused(tmp_path):
    nothing = np.full((3, 20, 20), PROBABILITY_NODATA, dtype=np.uint16)
    path = write_raster(tmp_path / "in" / "p.tif", nothing, nodata=PROBABILITY_NODATA, names=LABELS)
    with pytest.raises(SamplesError, match="no pixel with probabilities"):
        suggest(path, tmp_path)
