"""Which labels are in doubt: swapped ones are found, in samples made up and in real ones."""

import csv
import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
import torch
from builders import RecordingFeedback, carried_points

from model.commands.registry import new_job, run_command, run_job
from model.runtime.errors import EngineError, JobError
from model.samples.fields import samples_from_fields
from model.samples.points import Points
from model.samples.samples import sort_labels
from model.samples.splits import Division
from model.training.cross_validation import cross_validate
from model.training.fitting import Hardware
from model.training.sample_quality import Neighbourhoods, judge, remarks, separability, spatial_spread

TINY = {
    "cnn_layers": [8, 8, 8],
    "lstm_width": 3,
    "epochs": 25,
    "batch_size": 16,
    "learning_rate": 0.01,
    "seed": 1,
    "device": "cpu",
}
SWAPPED = (3, 17, 40, 58)


def swapped_points():
    points = carried_points(90, noise=0.05)
    for n in SWAPPED:
        points["labels"][n] = {"Forest": "Water", "Water": "Pasture", "Pasture": "Forest"}[points["labels"][n]]
    return points


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    folder = tmp_path_factory.mktemp("quality")
    job = {"samples": swapped_points(), "folds": 3, **TINY}
    files = {"report": str(folder / "q.html"), "quality": str(folder / "q.csv")}
    result = run_command("samplequality", job | files, RecordingFeedback())
    return folder, result


def test_swapped_labels_are_found_and_no_others(judged):
    folder, result = judged
    with (folder / "q.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["id"]) for row in rows] == [n + 100 for n in range(90)]
    assert {n for n, row in enumerate(rows) if row["suspect"] == "1"} == set(SWAPPED)
    assert result["suspects"] == len(SWAPPED)
    worst = sorted(range(90), key=lambda n: -float(rows[n]["score"]))[: len(SWAPPED)]
    assert set(worst) == set(SWAPPED)
    for row in rows:
        assert 0 <= float(row["label_prob"]) <= float(row["confidence"]) <= 1
        assert 0 <= float(row["neighbours"]) <= 1
        assert row["x"]


def test_the_page_names_them_and_has_its_numbers_beside_it(judged):
    folder, _ = judged
    assert {path.name for path in folder.iterdir()} == {
        "q.html", "q.csv", "q_report.json", "q_confusion.csv", "q_classes.csv", "q_figures",
    }  # fmt: skip
    page = (folder / "q.html").read_text(encoding="utf-8")
    for n in SWAPPED:
        assert f"<td>{n + 100}</td>" in page
    assert "Temporal patterns" in page
    assert page.count("<svg") == 3
    numbers = json.loads((folder / "q_report.json").read_text(encoding="utf-8"))
    assert {row["id"] for row in numbers["suspects"]} == {n + 100 for n in SWAPPED}
    assert len(numbers["separability"]) == 3
    assert [spread["samples"] for spread in numbers["spread"]] == [90, 31, 29, 30]


def test_separability_is_one_where_classes_never_mix_and_a_half_where_chance_decides():
    generator = np.random.default_rng(0)
    classes = np.arange(3000) % 3
    probabilities = generator.dirichlet((1, 1, 1), len(classes))
    chance = separability(classes, probabilities)
    assert np.isnan(np.diag(chance)).all()
    assert chance[0, 1] == pytest.approx(0.5, abs=0.03)
    perfect = separability(classes, np.eye(3)[classes])
    assert perfect[~np.eye(3, dtype=bool)] == pytest.approx(1)
    assert np.array_equal(chance, chance.T, equal_nan=True)


def test_another_class_must_be_as_probable_as_for_its_own_samples():
    """Confident learning: 0.55 for the other class is convincing where its own samples get no more, and else is not."""
    neighbours = np.array([[0.1, 0.9], *[[0.9, 0.1]] * 5, *[[0.1, 0.9]] * 5])
    classes = np.array([0, *[0] * 5, *[1] * 5])
    weak = np.array([[0.45, 0.55], *[[0.7, 0.3]] * 5, *[[0.45, 0.55]] * 5])
    strong = np.array([[0.45, 0.55], *[[0.7, 0.3]] * 5, *[[0.05, 0.95]] * 5])
    assert judge(classes, ("a", "b"), weak, neighbours).suspect.tolist() == [True] + [False] * 10
    assert not judge(classes, ("a", "b"), strong, neighbours).suspect.any()


def test_clusters_have_a_low_index_and_a_raster_of_positions_a_high_one():
    generator = np.random.default_rng(1)
    random = generator.uniform(0, 10_000, (400, 2))
    centres = generator.uniform(0, 10_000, (12, 2))
    clustered = centres[np.arange(400) % 12] + generator.normal(0, 30, (400, 2))
    regular = np.stack(np.meshgrid(np.arange(20), np.arange(20)), axis=-1).reshape(-1, 2) * 500.0
    index = [
        spatial_spread(*positions.T, np.zeros(400, dtype=int), 1)[0].index for positions in (random, clustered, regular)
    ]
    assert index[0] == pytest.approx(1, abs=0.15)
    assert index[1] < 0.3
    assert index[2] > 1.8
    alone = spatial_spread(np.array([5.0]), np.array([5.0]), np.array([0]), 2)
    assert [spread.samples for spread in alone] == [1, 1, 0]
    assert alone[0].as_dict()["index"] is None


def test_remarks_name_small_unequal_mixed_and_clustered_classes():
    classes = np.array([0] * 400 + [1] * 20)
    probabilities = np.full((420, 2), 0.5)
    quality = judge(classes, ("Forest", "Water"), probabilities, probabilities)
    positions = np.random.default_rng(0).uniform(0, 9000, (420, 2))
    positions[400:] = 100 + np.arange(40).reshape(20, 2)
    said = " ".join(
        [*map(str, remarks(quality, separability(classes, probabilities), spatial_spread(*positions.T, classes, 2)))]
    )
    assert "Fewer than 30 samples: Water (20)" in said
    assert "Forest has 20 times as many samples as Water" in said
    assert "Forest and Water are hard to tell apart" in said
    assert "The samples of Water lie in clusters" in said


def test_most_swapped_labels_of_real_samples_are_found(real_data):
    """5 % of 400 samples and short trainings; benchmarks/mislabelled.py measures it on all with the recipe as it is."""
    with closing(sqlite3.connect(f"{(real_data / 'samples_modis_ndvi.gpkg').as_uri()}?immutable=1", uri=True)) as file:
        cursor = file.execute("SELECT * FROM samples_modis_ndvi ORDER BY fid")
        names = [column[0] for column in cursor.description]
        fields = dict(zip(names, zip(*cursor, strict=True), strict=True))
    labels = fields.pop("label")
    series = {name: values for name, values in fields.items() if name.startswith("NDVI")}
    generator = np.random.default_rng(0)
    samples = samples_from_fields(Points(ids=fields["fid"], labels=labels, fields=series), ())
    samples = samples.take(np.sort(generator.choice(len(samples), 400, replace=False)))
    names = sort_labels(samples.labels.tolist())
    classes = samples.classes(names)
    swapped = np.zeros(400, dtype=bool)
    swapped[generator.choice(400, 20, replace=False)] = True
    classes[swapped] = (classes[swapped] + generator.integers(1, len(names), 20)) % len(names)
    samples = replace(samples, labels=np.array(names)[classes])
    around = Neighbourhoods(samples, names, 10)
    values = {"seed": 1, "epochs": 15}
    processor = Hardware(torch.device("cpu"), torch.float32)
    found = cross_validate(samples, Division(3, 1), "fast", values, processor, RecordingFeedback(), around.add_fold)
    quality = judge(classes, names, found.probabilities, around.fractions)
    hits = (quality.suspect & swapped).sum()
    recall, precision = hits / swapped.sum(), hits / quality.suspect.sum()
    foremost = swapped[np.argsort(-quality.scores)[:20]].mean()
    # By chance a tenth of them would be found, and one in twenty of those named would be one.
    assert (recall >= 0.65, precision >= 0.3, foremost >= 0.5) == (True, True, True), (recall, precision, foremost)


def test_samples_without_a_place_are_judged_all_the_same(tmp_path):
    points = {**swapped_points(), "x": [None] * 90, "y": [None] * 90, "crs": ""}
    files = {"report": str(tmp_path / "q.html"), "quality": str(tmp_path / "q.csv")}
    job = new_job("samplequality", {"samples": points, "folds": 2, **TINY, "epochs": 2, **files})
    run_job(job, RecordingFeedback())
    assert "no coordinates" in (tmp_path / "q.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "words"), [({"neighbours": 0}, "neighbours is 0"), ({"folds": 40}, "choose at most 30 folds")]
)
def test_bad_input_is_refused_before_anything_is_written(tmp_path, changes, words):
    job = {"samples": carried_points(90), "quality": str(tmp_path / "out" / "q.csv"), **TINY, **changes}
    with pytest.raises(EngineError) as refusal:
        run_command("samplequality", job, RecordingFeedback())
    assert isinstance(refusal.value, JobError)
    assert words in refusal.value.sentence
    assert not (tmp_path / "out").exists()
