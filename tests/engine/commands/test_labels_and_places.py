"""Labels and places of samples: what is refused, and what is told."""

import numpy as np
import pytest
from builders import RecordingFeedback, carried_points, write_raster
from command_runs import POINTS, TINY, refused, run, train

from model.runtime.errors import SamplesError
from model.samples.cautions import cautions_about_labels, similar_labels


def relabelled(change):
    return {**POINTS, "labels": [change(n, label) for n, label in enumerate(POINTS["labels"])]}


@pytest.fixture
def cube(tmp_path):
    layers = np.arange(400, dtype=np.int16).reshape(20, 20)
    for month in range(1, 6):
        write_raster(tmp_path / "cube" / f"S2_MSI_21LXH_NDVI_2020-0{month}-01.tif", layers + month)
    return [str(tmp_path / "cube")]


def placed(rows):
    ids, x, y, labels = zip(*rows, strict=True)
    return {"ids": ids, "x": x, "y": y, "labels": labels, "crs": "EPSG:32721"}


INSIDE = [(n, 620_005.0 + 10 * n, 8_689_995.0 - 10 * n, "ab"[n % 2]) for n in range(1, 19)]


def test_blanks_at_the_ends_never_count(tmp_path):
    result = train(tmp_path, samples=relabelled(lambda n, label: f" {label}\t" if n % 2 else label))
    assert result["labels"] == sorted(set(POINTS["labels"]))


def test_labels_that_differ_by_case_or_blanks_are_told_with_counts(tmp_path):
    first = POINTS["labels"][0]
    feedback = RecordingFeedback()
    of_first = [n for n, label in enumerate(POINTS["labels"]) if label == first]
    lower = set(of_first[::2])
    train(tmp_path, feedback, samples=relabelled(lambda n, label: label.swapcase() if n in lower else label))
    said = next(text for text in feedback.warnings if "look alike" in text)
    assert f"'{first}' ({len(of_first) - len(lower)})" in said
    assert f"'{first.swapcase()}' ({len(lower)})" in said


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Soy", "S\N{CYRILLIC SMALL LETTER O}y"),
        ("Soy Corn", "Soy_Corn"),
        ("Soy-Corn", "Soy\N{EN DASH}Corn"),
        ("Soy Corn", "Soy\N{ZERO WIDTH SPACE} Corn"),
        ("Algod\N{LATIN SMALL LETTER A WITH TILDE}o", "Algodao"),
        ("1", "1.0"),
        ("1", "01"),
    ],
)
def test_labels_that_look_alike_are_told_and_can_be_told_apart(first, second):
    (said,) = map(str, cautions_about_labels([first, second, "Water", "-1"]))
    assert "look alike" in said
    assert said.count("(1)") == 2
    assert said.isprintable()
    assert not cautions_about_labels(["1", "-1", "10", "Soy", "Soja", "Soy 1", "Soy 2"])


def test_labels_that_lost_a_letter_are_told():
    (said,) = map(str, cautions_about_labels(["Caf\N{REPLACEMENT CHARACTER}", "Soy"]))
    assert "encoding" in said


def test_labels_in_both_codings_of_accents_are_one_class(tmp_path):
    composed, apart = "Caf\N{LATIN SMALL LETTER E WITH ACUTE}", "Cafe\N{COMBINING ACUTE ACCENT}\N{ZERO WIDTH SPACE}"
    first = POINTS["labels"][0]
    names = {n: (composed, apart)[n % 2] for n, label in enumerate(POINTS["labels"]) if label == first}
    result = train(tmp_path, samples=relabelled(names.get))
    assert result["labels"] == sorted({composed, *POINTS["labels"]} - {first})


def test_groups_of_similar_labels():
    labels = [
        "Forest",
        "forest",
        "Soy Corn",
        "SoyCorn",
        "Soy\N{NO-BREAK SPACE}Corn",
        "Water",
        "Cafe\u0301",
        "Caf\u00e9",
    ]
    found = [[item.split("' (")[0][1:] for item in group] for group in similar_labels(labels)]
    shown = [*labels[:4], r"Soy\u00a0Corn", *labels[5:]]
    assert sorted(map(sorted, found)) == sorted(map(sorted, [shown[:2], shown[2:5], shown[6:]]))
    assert similar_labels(["Forest", "Forests", "Forest 2"]) == []


@pytest.mark.parametrize("label", ["two\nlines", "bell\x07", "half \ud800", "page\x0cbreak", "para\u2029graph"])
def test_labels_that_no_legend_can_hold_are_refused(tmp_path, label):
    samples = relabelled(lambda n, own: label if own == POINTS["labels"][0] else own)
    sentence = refused(SamplesError, "train", samples=samples, model=str(tmp_path / "m.safetensors"), **TINY)
    assert "control character" in sentence
    assert str(POINTS["ids"][0]) in sentence
    sentence.encode("utf-8")


def test_features_without_geometry_are_not_told_to_be_outside(tmp_path, cube):
    nowhere = [(40, None, None, "a"), (41, float("nan"), float("nan"), "b")]
    job = {"rasters": cube, "model": str(tmp_path / "m.safetensors"), **TINY}
    sentence = refused(SamplesError, "train", samples=placed([*INSIDE, *nowhere]), **job)
    assert "no geometry" in sentence
    assert "40, 41" in sentence
    assert "outside" not in sentence
    sentence = refused(SamplesError, "train", samples=placed(nowhere * 2), **job)
    assert "longitude" in sentence
    validation = placed([*INSIDE[:4], nowhere[0]])
    assert "no geometry" in refused(SamplesError, "train", samples=placed(INSIDE), validation_samples=validation, **job)


def test_few_samples_and_dates_are_told_before_and_in_the_report(tmp_path):
    feedback = RecordingFeedback()
    few = {
        key: [value[n] for n in (*range(4), *range(-4, 0))]
        for key, value in POINTS.items()
        if isinstance(value, (list, tuple)) and len(value) == len(POINTS["ids"])
    }
    names = list(POINTS["fields"])[:3]
    fields = {name: [POINTS["fields"][name][n] for n in (*range(4), *range(-4, 0))] for name in names}
    labels = ["a"] * 4 + ["b"] * 4
    report = tmp_path / "report.html"
    train(tmp_path, feedback, samples={**POINTS, **few, "labels": labels, "fields": fields}, report=str(report))
    texts = [message["text"] for message in feedback.messages if message["type"] == "log"]
    page = report.read_text()
    for words in ("fewer than 5 samples (a 4, b 4)", "3 dates only", "measured on 2 validation samples only"):
        said = next(n for n, text in enumerate(texts) if words in text)
        assert said < next(n for n, text in enumerate(texts) if text.startswith("Training values"))
        assert words in page


def test_nothing_is_told_of_enough_samples(tmp_path):
    feedback = RecordingFeedback()
    train(tmp_path, feedback)
    assert not [text for text in feedback.warnings if "few" in text or "only" in text]


def test_words_for_a_missing_label_are_told_with_counts(tmp_path):
    first = POINTS["labels"][0]
    feedback = RecordingFeedback()
    train(tmp_path, feedback, samples=relabelled(lambda _, label: "NA" if label == first else label))
    [warning] = [line for line in feedback.warnings if "missing value" in line]
    assert f"'NA' ({POINTS['labels'].count(first)})" in warning


def test_samples_of_another_time_than_the_rasters_are_told(tmp_path, cube):
    def warnings_of(start, end):
        feedback = RecordingFeedback()
        fields = {"start_date": [start] * len(INSIDE), "end_date": [end] * len(INSIDE)}
        train(tmp_path, feedback, samples={**placed(INSIDE), "fields": fields}, rasters=cube, forest=False)
        return [line for line in feedback.warnings if "another time" in line]

    assert warnings_of("2020-01-01", "2020-12-31") == []
    [warning] = warnings_of("2015-09-01", "2016-08-31")
    for words in ("18 of 18", "2015-09-01 to 2016-08-31", "2020-01-01 to 2020-05-01"):
        assert words in warning


def carried(change):
    """Points of three classes whose fields carry five dates of a band."""
    points = carried_points(count=30, bands=("B04",), dates=5)
    return {**points, "fields": {name: change(name, values) for name, values in points["fields"].items()}}


def test_validation_samples_that_are_training_samples_are_told(tmp_path):
    feedback, points = RecordingFeedback(), carried(lambda name, values: values)
    job = {"samples": points, "model": str(tmp_path / "m.safetensors"), **TINY}
    run("train", feedback, **job, validation_samples=points)
    assert any(line.startswith("30 of 30 validation samples are training samples too") for line in feedback.warnings)
    feedback = RecordingFeedback()
    run("train", feedback, **job, validation_samples=carried(lambda name, values: [value + 0.001 for value in values]))
    assert not any("training samples too" in line for line in feedback.warnings)


def test_numbers_that_mean_no_data_in_fields_are_told(tmp_path):
    def with_fills(name, values):
        return [-9999.0 if name.endswith("1130") and n % 3 == 0 else value for n, value in enumerate(values)]

    feedback = RecordingFeedback()
    run("train", feedback, samples=carried(with_fills), model=str(tmp_path / "m.safetensors"), **TINY)
    (said,) = (line for line in feedback.warnings if "looks like no data" in line)
    assert "-9999" in said
    assert "NULL" in said


def test_indices_in_fields_of_another_unit_are_refused_as_such(tmp_path):
    points = carried_points(count=30, bands=("NDVI",), dates=5)
    fields = {name: [10_000 * value for value in values] for name, values in points["fields"].items()}
    job = {"samples": {**points, "fields": fields}, "model": str(tmp_path / "m.safetensors"), **TINY}
    sentence = refused(SamplesError, "train", **job)
    assert "NDVI lies between -0.2 and 1" in sentence
    assert "10000" in sentence
