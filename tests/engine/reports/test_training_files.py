"""Files beside the page of a training: numbers as CSV and JSON, published together."""

import json

import pytest
from scipy.stats import binomtest
from training_pages import card_of, rows_of, written

from model.network.model_file import ModelCard
from model.reports.page import ReportFiles
from model.reports.training import write_training_report
from model.runtime.errors import OutputError
from model.runtime.outputs import Outputs


def test_companions_lie_beside_the_page_under_its_name(tmp_path):
    written(tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["r.html", "r_classes.csv", "r_confusion.csv", "r_figures", "r_report.json"]


def test_nothing_lies_there_before_it_is_published(tmp_path):
    with Outputs("1a2b") as outputs:
        write_training_report(ReportFiles.parts_of(tmp_path / "r.html", outputs), "My crops", card_of())
        assert all(path.name.startswith(".") for path in tmp_path.rglob("*.*"))
        assert sum(path.name.endswith(".part") for path in tmp_path.iterdir()) == 4
    assert list(tmp_path.iterdir()) == []


def test_companion_that_is_another_output_is_refused(tmp_path):
    with Outputs("1a2b") as outputs:
        outputs.part(tmp_path / "r_classes.csv")
        with pytest.raises(OutputError, match="asked for twice"):
            ReportFiles.parts_of(tmp_path / "r.html", outputs)


def test_confusion_as_csv(tmp_path):
    assert rows_of(written(tmp_path) / "r_confusion.csv") == [
        ["predicted \\ reference", "a", "b <c>"],
        ["a", "7", "2"],
        ["b <c>", "1", "10"],
    ]


def test_classes_as_csv(tmp_path):
    header, *rows = rows_of(written(tmp_path, size=3) / "r_classes.csv")
    assert header == [
        "label", "samples", "producers", "producers_low", "producers_high", "users", "users_low", "users_high", "f1",
    ]  # fmt: skip
    producers, users = (binomtest(7, total).proportion_ci(0.95, "exact") for total in (8, 9))
    assert rows[0][:2] == ["a", "40"]
    assert [float(value) for value in rows[0][2:]] == pytest.approx(
        [7 / 8, producers.low, producers.high, 7 / 9, users.low, users.high, 14 / 17]
    )
    assert rows[2] == ["d & e", "5", "", "", "", "", "", "", "0.0"]


def test_numbers_as_json_are_the_whole_card(tmp_path):
    written(tmp_path, bands=("EVI", "NDVI"))
    report = json.loads((tmp_path / "r_report.json").read_text(encoding="utf-8"))
    card = card_of(bands=("EVI", "NDVI"))
    assert set(report) == set(ModelCard.__dataclass_fields__)
    assert report["network"]["cnn_layers"] == [128, 256, 128]
    assert report["normalisation"] == {"low": [0, 0], "high": [1, 1]}
    assert report["accuracy"]["confusion"] == [[7, 2], [1, 10]]
    assert report["labels"] == ["a", "b <c>"]
    assert report["training"] == card.training
    assert report["history"] == list(card.history)
    assert len(report["importance"]["bands"]) == 2
