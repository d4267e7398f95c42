"""The pages of a cross-validation and of a search."""

import csv
import json
import re

import numpy as np
import pytest
from builders import made_samples
from report_texts import left_in_english, mark_translated

from model.accuracy.calibration import measure_calibration
from model.accuracy.metrics import confused_pairs, measure_accuracy
from model.accuracy.paired import paired_difference
from model.reports.cross_validation import MOST_DOUBTED, predictions_of, write_cross_validation_report
from model.reports.figure_files import FigureFiles
from model.reports.folds import FoldsPage
from model.reports.page import ReportFiles
from model.reports.tuning import write_tuning_report
from model.runtime.outputs import Outputs
from model.samples.splits import Division
from model.training.cross_validation import CrossValidation, FoldAccuracy
from model.training.recipes import resolve
from model.training.tuning import Trial, Tuning

LABELS = ("<Forest>", "Pasture", "Water")
ABOUT = {"seconds": 61.0, "device": "cpu", "versions": {"torch": "1.2.3"}}
COLOURS = ("#112233", "#445566", "#778899")


def validated(count=12, wrong=(1, 4, 5), gain=None, labels=LABELS):
    """Samples in turn of three or more classes, some of them taken for the next class with falling probability of their own."""
    samples = made_samples(count, labels=labels)
    classes = samples.classes(labels)
    probabilities = np.full((count, len(labels)), 0.3 / len(labels))
    probabilities[np.arange(count), classes] = 0.8
    for place, number in enumerate(wrong):
        own = 0.3 - 0.002 * place
        probabilities[number] = 0.7 - own
        probabilities[number, classes[number]] = own
        probabilities[number, (classes[number] + 1) % 3] = 0.3
        probabilities[number, (classes[number] + 2) % 3] = 0
        probabilities[number, (classes[number] + 1) % 3] = 1 - own
    predicted = probabilities.argmax(axis=1)
    folds = tuple(FoldAccuracy(1, n, count // 2, fraction) for n, fraction in ((1, 0.5), (2, 0.75)))
    calibration = measure_calibration(probabilities, classes)
    found = CrossValidation(
        labels,
        resolve("recommended", {"seed": 7}, count),
        measure_accuracy(classes, predicted, labels),
        folds,
        confused_pairs(classes, predicted, samples.ids, labels),
        probabilities,
        np.arange(count) % 2 + 1,
        calibration,
        calibration,
        gain,
    )
    return samples, found


def written(folder, division=None, **changes):
    samples, found = validated(**changes)
    with Outputs("1a2b") as outputs:
        files = ReportFiles.parts_of(folder / "cv.html", outputs)
        page = FoldsPage(files, samples, division or Division(2, 1), found, (COLOURS * 5)[: len(found.labels)], ABOUT)
        write_cross_validation_report(page, "Cross-validation")
        outputs.publish()
    return re.sub(r"\s+", " ", (folder / "cv.html").read_text(encoding="utf-8"))


def test_page_fetches_nothing_and_escapes_labels(tmp_path):
    text = written(tmp_path)
    assert not re.search(r'(src|href)="(?!data:|#)', text)
    assert "<script" not in text
    assert "&lt;Forest&gt;" in text
    assert "<Forest>" not in text


def test_figures_are_on_the_page(tmp_path):
    text = written(tmp_path)
    spread = 100 * np.std([0.5, 0.75], ddof=1)
    for words in (
        "75.0 %",
        f"± {spread:.1f}",
        "over 2 trainings",
        "12 samples of 3 classes",
        "6 dates from 2020-09-01 to 2021-01-29, NDVI; 2 folds; 1 min 01 s on cpu",
        "<td>1</td><td>6</td><td>0.500</td>",
        "<td>2</td><td>6</td><td>0.750</td>",
        "<th>Seed</th><td>7</td>",
        "torch 1.2.3",
        "Number of held-out samples,",
    ):
        assert words in text, words


def test_rows_are_predicted_and_columns_reference(tmp_path):
    """Features 101 and 104 are pastures called water, 105 is water called forest."""
    matrix = written(tmp_path)
    matrix = matrix[matrix.index("predicted \\ reference") :]
    cells = re.findall(r'<td style="[^"]*">(\d+)<small>', matrix)
    assert cells == ["4", "0", "1", "0", "2", "0", "0", "2", "3"]


@pytest.mark.parametrize(("classes", "upright"), [(12, False), (13, True)])
def test_names_of_many_classes_stand_upright_over_the_matrix(tmp_path, classes, upright):
    labels = tuple(f"class {number:02d}" for number in range(classes))
    text = written(tmp_path, count=2 * classes, wrong=(), labels=labels)
    assert ('<div class="wide many">' in text) == upright


def test_samples_the_model_doubts_come_by_how_much_it_does(tmp_path):
    text = written(tmp_path)
    table = text[text.index("Labels the model doubts") : text.index("Temporal patterns")]
    rows = re.findall(r"<tr><td>(\d+)</td>(.*?)</tr>", table)
    assert [number for number, _ in rows] == ["105", "104", "101"]
    first = re.findall(r">([^<>]+)</td>", rows[0][1])
    assert first == ["Water", "0.296", "&lt;Forest&gt;", "0.704"]
    assert "3 samples were given another label than their own; here are all of them" in table


def test_of_very_many_doubted_samples_the_most_doubted_are_shown_and_all_are_in_the_numbers(tmp_path):
    wrong = tuple(range(0, 180, 2))
    text = written(tmp_path, count=180, wrong=wrong)
    table = text[text.index("Labels the model doubts") : text.index("Temporal patterns")]
    shown = [int(number) for number in re.findall(r"<tr><td>(\d+)</td>", table)]
    assert shown == [100 + number for number in reversed(wrong)][:MOST_DOUBTED]
    assert "90 samples were given another label than their own; here are the 50 whose" in table
    assert len(json.loads((tmp_path / "cv_report.json").read_text())["doubted"]) == 90


def test_nothing_doubted_needs_no_table(tmp_path):
    text = written(tmp_path, wrong=())
    assert "Labels the model doubts" not in text
    assert "Most confused" not in text
    assert "100.0 %" in text


@pytest.mark.parametrize(
    ("division", "words"),
    [
        (Division(2, 1), "so a map is less accurate than this; group by place or blocks"),
        (Division(2, 1, "place", np.arange(12)), "Samples of one place are never in two folds."),
        (Division(2, 1, "blocks", np.arange(12)), "Samples of one block are never in two folds."),
    ],
)
def test_caution_depends_on_the_grouping(tmp_path, division, words):
    text = written(tmp_path, division)
    assert words in text
    assert text.count("never in two folds") == (division.group_by != "none")
    assert (f"2 folds, grouped by {division.group_by}" in text) == (division.group_by != "none")


def test_repeats_are_reported(tmp_path):
    assert "2 folds, repeated 3 times" in written(tmp_path, Division(2, 3))


def test_numbers_of_a_cross_validation(tmp_path):
    written(tmp_path)
    report = json.loads((tmp_path / "cv_report.json").read_text(encoding="utf-8"))
    assert report["division"] == {"folds": 2, "repeats": 1, "group_by": "none"}
    assert report["accuracy"]["overall"] == 0.75
    assert report["accuracy_sd"] == pytest.approx(np.std([0.5, 0.75], ddof=1))
    assert report["folds"][1] == {"repeat": 1, "fold": 2, "samples": 6, "accuracy": 0.75}
    assert [row["id"] for row in report["doubted"]] == [105, 104, 101]
    assert report["confusions"][0]["ids"] == [101, 104]
    assert report["training"]["seed"] == 7
    assert report["versions"] == {"torch": "1.2.3"}
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "cv.html", "cv_classes.csv", "cv_confusion.csv", "cv_figures", "cv_report.json",
    ]  # fmt: skip
    with (tmp_path / "cv_confusion.csv").open(newline="") as file:
        assert list(csv.reader(file))[1:] == [
            ["<Forest>", "4", "0", "1"], ["Pasture", "0", "2", "0"], ["Water", "0", "2", "3"],
        ]  # fmt: skip


def test_prediction_of_each_sample_in_their_order():
    samples, found = validated()
    rows = predictions_of(samples, found)
    assert [row.id for row in rows] == list(range(100, 112))
    assert vars(rows[5]) == {
        "id": 105, "reference": "Water", "predicted": "<Forest>", "confidence": 0.704, "label_prob": 0.296, "fold": 2,
    }  # fmt: skip
    assert vars(rows[0]) == {
        "id": 100, "reference": "<Forest>", "predicted": "<Forest>", "confidence": 0.8, "label_prob": 0.8, "fold": 1,
    }  # fmt: skip
    json.dumps([vars(row) for row in rows])


# The search


def tuning_page(folder, trials=None, cancelled=False, file="values.json"):
    trials = trials or (
        Trial(1, "complete", 0.8, 3.21, {"learning_rate": 0.001, "cnn_kernels": [8, 5, 3]}),
        Trial(2, "pruned", 0.4, 1.0, {"learning_rate": 0.0001, "cnn_kernels": [3, 3, 3]}),
        Trial(3, "failed", None, 0.5, {"learning_rate": 0.01, "cnn_kernels": [5, 5, 3]}),
        Trial(4, "complete", 0.9, 2.0, {"learning_rate": 0.00234, "cnn_kernels": [7, 5, 3]}),
    )
    best = max((trial for trial in trials if trial.state == "complete"), key=lambda trial: trial.accuracy)
    found = Tuning(tuple(trials), best, {"learning_rate": 0.00234, "cnn_kernels": [7, 5, 3]}, cancelled)
    with Outputs("1a2b") as outputs:
        page, figures = outputs.part(folder / "t.html"), FigureFiles(folder / "t.html", outputs)
        write_tuning_report(page, figures, "Tuning", made_samples(100), 3, found, folder / file, ABOUT)
        outputs.publish()
    return re.sub(r"\s+", " ", (folder / "t.html").read_text(encoding="utf-8"))


def test_best_trial_and_the_recipe_are_on_the_page(tmp_path):
    text = tuning_page(tmp_path)
    assert not re.search(r'(src|href)="(?!data:|#)', text)
    for words in (
        "<b>90.0 %</b><span>best trial (4)",
        "<b>80.0 %</b><span>the recipe itself (trial 1)",
        "4 trials, each on 3 folds",
        "100 samples of 3 classes",
        "Differences of about 3.0 points are chance",  # sqrt(0.9 * 0.1 / 100)
        "<th>Learning rate</th><td>0.00234</td>",
        "<th>CNN kernels</th><td>7, 5, 3</td>",
        "looks better than it is",
        "values.json",
    ):
        assert words in text, words
    assert "stopped by the user" not in text


def test_every_trial_has_a_row(tmp_path):
    text = tuning_page(tmp_path)
    table = text[text.index("<h2>Trials</h2>") :]
    rows = [re.findall(r"<td[^>]*>([^<]*)</td>", row) for row in table.split("<tr>")[2:]]
    assert rows == [
        ["1", "complete", "0.8000", "3.2", "0.001", "8, 5, 3"],
        ["2", "pruned", "0.4000", "1.0", "0.0001", "3, 3, 3"],
        ["3", "failed", "", "0.5", "0.01", "5, 5, 3"],
        ["4", "complete", "0.9000", "2.0", "0.00234", "7, 5, 3"],
    ]


def test_search_that_was_stopped_says_so(tmp_path):
    assert "The search was stopped by the user." in tuning_page(tmp_path, cancelled=True)


def test_recipe_that_could_not_be_measured_is_not_compared(tmp_path):
    trials = (
        Trial(1, "failed", None, 3.2, {"learning_rate": 0.001}),
        Trial(2, "complete", 0.7, 1.0, {"learning_rate": 0.01}),
    )
    text = tuning_page(tmp_path, trials)
    assert "the recipe itself" not in text
    assert "best trial (2)" in text


def test_name_of_the_values_file_is_escaped(tmp_path):
    assert "a &amp; b.json" in tuning_page(tmp_path, file="a & b.json")


def test_page_begins_with_a_forest_that_leads(tmp_path):
    right, half = np.ones(40), np.arange(40) % 2.0
    text = written(tmp_path, gain=paired_difference(half, right))
    leads = text.index("A random forest is more accurate on these samples.")
    assert leads < text.index("overall accuracy")
    assert "The network is 50.0 points below it" in text
    assert "Tune LSTM-FCN" in text


def test_page_says_what_the_network_gains(tmp_path):
    right, half = np.ones(40), np.arange(40) % 2.0
    text = written(tmp_path, gain=paired_difference(right, half))
    assert "The network is 50.0 points above it" in text
    assert text.index("overall accuracy") < text.index("50.0 points above it")
    assert "more accurate on these samples" not in text


def test_page_without_a_forest_does_not_speak_of_one(tmp_path):
    text = written(tmp_path)
    assert "andom forest" not in text
    assert "Expected calibration error" in text


def test_every_text_of_the_page_and_its_figures_is_translated(tmp_path, monkeypatch):
    mark_translated(monkeypatch)
    text = written(tmp_path, Division(2, 1))
    known = [
        *("lstm-fcn", "seasonal-lstm-fcn", "residual-lstm-fcn", "AdamW"),  # names of networks and optimizers
        "Cross-validation",
        "Forest",
        "Pasture",
        "Water",
        "NDVI",
        "UTC",
        "cpu",
    ]
    assert left_in_english(text, *known, *ABOUT["versions"]) == []
