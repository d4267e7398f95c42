"""Cross-validation, from job to files."""

import csv
import json

import numpy as np
import pytest
from builders import CancellingFeedback
from command_runs import POINTS, TINY, names_in, refused, run

from model.runtime.errors import Cancelled, JobError, OutputError, SamplesError


def crossvalidate(folder, feedback=None, **changes):
    job = {
        "samples": POINTS, "folds": 3, "report": str(folder / "cv.html"), "predictions": str(folder / "p.csv"), **TINY,
        **changes,
    }  # fmt: skip
    return run("crossvalidate", feedback, **job)


def test_cross_validation_writes_its_report_and_the_prediction_of_each_point(tmp_path, feedback):
    result = crossvalidate(tmp_path, feedback, repeats=2)
    assert names_in(tmp_path) == [
        "cv.html",
        "cv_classes.csv",
        "cv_confusion.csv",
        "cv_figures",
        "cv_report.json",
        "p.csv",
    ]
    with (tmp_path / "p.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["id", "reference", "predicted", "confidence", "label_prob", "fold", "x", "y"]
    assert [int(row["id"]) for row in rows] == POINTS["ids"]
    assert [row["reference"] for row in rows] == POINTS["labels"]
    assert {row["fold"] for row in rows} == {"1", "2", "3"}
    for row in rows:
        assert float(row["label_prob"]) <= float(row["confidence"])
        assert (row["label_prob"] == row["confidence"]) == (row["predicted"] == row["reference"])
    numbers = json.loads((tmp_path / "cv_report.json").read_text())
    assert result["accuracy"] == numbers["accuracy"]["overall"]
    assert result["accuracy_sd"] == pytest.approx(np.std([fold["accuracy"] for fold in numbers["folds"]], ddof=1))
    assert result["labels"] == ["Forest", "Pasture", "Water"]
    assert len(numbers["folds"]) == 6
    json.dumps(result)


def test_cross_validation_needs_no_outputs(tmp_path):
    result = crossvalidate(tmp_path, report=None, predictions=None)
    assert (result["report"], result["predictions"]) == (None, None)
    assert names_in(tmp_path) == []
    assert 0 <= result["accuracy"] <= 1


def test_samples_of_one_block_are_held_out_together(tmp_path):
    """Four points share a place; places lie 22 km apart."""
    for grouping in ({"group_by": "place"}, {"group_by": "blocks", "block_size": 5000}):
        crossvalidate(tmp_path, **grouping)
        with (tmp_path / "p.csv").open(newline="") as file:
            folds = [row["fold"] for row in csv.DictReader(file)]
        assert all(len(set(folds[start : start + 4])) == 1 for start in range(0, 60, 4))
        assert f"grouped by {grouping['group_by']}" in (tmp_path / "cv.html").read_text()


def test_cancelled_cross_validation_leaves_nothing(tmp_path):
    (tmp_path / "cv.html").write_text("older")
    with pytest.raises(Cancelled):
        crossvalidate(tmp_path, CancellingFeedback(30))
    assert names_in(tmp_path) == ["cv.html"]
    assert (tmp_path / "cv.html").read_text() == "older"


def test_cancel_after_the_last_fold_leaves_nothing_either(tmp_path):
    checks = 3 * 3 * 5  # folds, epochs, steps; the next look is the one before the files appear
    with pytest.raises(Cancelled):
        crossvalidate(tmp_path, CancellingFeedback(checks + 1))
    assert names_in(tmp_path) == []


def test_wrong_cross_validations_are_refused_and_leave_nothing(tmp_path):
    job = {"samples": POINTS, "report": str(tmp_path / "cv.html"), "predictions": str(tmp_path / "p.csv"), **TINY}
    homeless = {**POINTS, "x": [None] * 60, "y": [None] * 60}
    for kind, words, changes in (
        (JobError, "class Forest has 20 samples; choose at most 20 folds", {"folds": 21}),
        (JobError, "folds is 1", {"folds": 1}),
        (JobError, "repeats is 0", {"repeats": 0}),
        (JobError, "group_by is 'field'; choose one of none, place, blocks", {"group_by": "field"}),
        (JobError, "block_size is 0", {"group_by": "blocks", "block_size": 0}),
        (SamplesError, "have no place (feature ids 100, 101", {"group_by": "place", "samples": homeless}),
        (JobError, "the samples lie in 1 groups", {"group_by": "blocks", "block_size": 1e7}),
        (JobError, "model", {"model": "m.safetensors"}),
        (JobError, "epochs is 0", {"epochs": 0}),
        (OutputError, "asked for twice", {"predictions": str(tmp_path / "cv.html")}),
    ):
        assert words in refused(kind, "crossvalidate", **{**job, **changes}), words
        assert names_in(tmp_path) == []
