"""The training report, and what every report has."""

import json
import re
from xml.etree import ElementTree

import pytest
from report_texts import left_in_english, mark_translated
from scipy.stats import binomtest
from training_pages import LABELS, card_of, rows_of, written

from model.reports.page import ReportFiles
from model.reports.patterns import draw_overlay, draw_patterns
from model.reports.training import describe_card, kept_epoch, write_training_report
from model.reports.words import describe_dates, format_duration, shortened
from model.runtime.outputs import Outputs

#                      7 of a found, 1 taken for b; 2 of b taken for a, 10 found


def page(folder, **changes):
    return (written(folder, **changes) / "r.html").read_text(encoding="utf-8")


def spaced(text):
    return re.sub(r"\s+", " ", text)


@pytest.fixture(scope="module")
def default_page(tmp_path_factory):
    """The page of a card without changes."""
    return page(tmp_path_factory.mktemp("report"))


# The page


def test_page_is_one_file_that_fetches_nothing(default_page):
    text = default_page
    assert not re.search(r'(src|href)="(?!data:|#)', text)
    assert not re.search(r"url\((?!#)", text)
    assert "<script" not in text
    assert text.count("<svg") == 4


def test_figures_are_vector_graphics_with_their_texts_and_lie_beside_the_page(tmp_path):
    text = page(tmp_path, timeline=("2020-01-01", "2020-01-17", "2020-02-02", "2020-02-18", "2020-12-31"))
    assert sorted(path.name for path in (tmp_path / "r_figures").iterdir()) == [
        "importance.svg", "series_of_all_classes.svg", "series_of_each_class.svg", "training_curves.svg",
    ]  # fmt: skip
    for path in (tmp_path / "r_figures").iterdir():
        drawing = ElementTree.parse(path).getroot()
        words = {"".join(element.itertext()) for element in drawing.iter("{http://www.w3.org/2000/svg}text")}
        assert words & {"epoch", "date"}, path
        assert not [element for element in drawing.iter() if element.tag.endswith("image")]
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'(?:href="|url\()#([^")]+)', text)) <= set(ids)


def test_figures_and_tables_are_numbered_and_named(default_page):
    assert re.findall(r"<b>Figure (\d)\.</b> (\w+)", default_page) == [
        ("1", "Mean"), ("2", "Loss"), ("3", "Mean"), ("4", "Drop"),
    ]  # fmt: skip
    assert re.findall(r"<b>Table (\d)\.</b> (\w+)", default_page) == [
        ("1", "Accuracy"), ("2", "Confusion"), ("3", "Pairs"), ("4", "Values"),
    ]  # fmt: skip


def test_page_has_a_running_head_whatever_its_title(tmp_path):
    text = page(tmp_path, title='"} </style><b>x')
    assert "</style><b>" not in text
    assert r'content: "LSTM\00002dFCN\000020\0000b7\000020\000022\00007d\000020\00003c\00002fstyle' in text
    assert "counter(page)" in text


def test_underscores_of_labels_are_blanks_on_the_page_and_stay_in_the_numbers(tmp_path):
    from dataclasses import replace

    card = card_of()
    labels = ("Soy_Corn", "b")
    card = replace(card, labels=labels, accuracy={**card.accuracy, "labels": labels}, confusions=())
    with Outputs("1a2b") as outputs:
        write_training_report(ReportFiles.parts_of(tmp_path / "r.html", outputs), "x", card)
        outputs.publish()
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Soy Corn" in text
    assert "Soy_Corn" not in text
    assert rows_of(tmp_path / "r_classes.csv")[1][0] == "Soy_Corn"


def test_dates_of_samples_of_many_years_are_a_season(tmp_path):
    timeline = ("2016-09-14", "2016-12-01", "2017-02-02", "2017-05-18", "2017-08-28")
    text = page(tmp_path, timeline=timeline, sample_years=[2000, 2016])
    assert "5 dates of a season from September to August, samples of 2000 to 2016, NDVI" in text
    assert "from 2016-09-14" not in text


def test_labels_and_title_are_text_and_not_markup(tmp_path):
    text = page(tmp_path, title="<b>maize</b>")
    assert "b &lt;c&gt;" in text
    assert "b <c>" not in text
    assert "<b>maize" not in text
    assert "&lt;b&gt;maize&lt;/b&gt;" in text


def test_rows_are_predicted_and_columns_reference(default_page):
    """7 of 8 of class a were found; 7 of the 9 that were called a are a."""
    text = spaced(default_page)
    matrix = text[text.index("predicted \\ reference") :]
    cells = re.findall(r'<td style="[^"]*">(\d+)<small>([^<]*)</small>', matrix)
    assert cells == [("7", "88 %"), ("2", "17 %"), ("1", "12 %"), ("10", "83 %")]
    totals = re.findall(r"</td><td>(\d+)</td></tr>", matrix)
    assert totals[:3] == ["9", "11", "20"]
    assert "Rows: predicted class. Columns: reference class" in text


def test_accuracies_of_a_class_have_exact_intervals(default_page):
    text = default_page
    for right, total in ((7, 8), (7, 9), (10, 12), (10, 11)):
        expected = binomtest(right, total).proportion_ci(0.95, "exact")
        assert f"{right / total:.3f} ({expected.low:.2f} to {expected.high:.2f})" in text


def test_class_without_validation_samples_has_no_accuracy(tmp_path):
    row = spaced(page(tmp_path, size=3)).split("d &amp; e</td>")[1].split("</tr>")[0]
    assert row.count("none") == 2
    assert "<td>5</td>" in row


def test_confused_pairs_are_named_with_their_features(default_page):
    text = spaced(default_page)
    row = text[text.index("Most confused") :]
    cells = re.findall(r"<td[^>]*>([^<]*)</td>", row)[:10]
    assert cells == ["b &lt;c&gt;", "a", "2", "17 %", "8, 9", "a", "b &lt;c&gt;", "1", "12 %", "7"]


def test_figures_of_the_card_are_on_the_page(default_page):
    text = spaced(default_page)
    accuracy = card_of().accuracy
    for words in (
        "85.0 %",
        f"{100 * accuracy['overall_low']:.1f} to {100 * accuracy['overall_high']:.1f} %",
        f"<b>{accuracy['kappa']:.3f}</b>",
        f"<b>{accuracy['f1_macro']:.3f}</b>",
        "32, 64, 32",
        "torch 1.2.3",
        "2024-01-02 03:04:05 UTC",
        "<h1>My crops</h1>",
        "1 min 15 s on cpu",
        "80 samples of 2 classes",
        "<b>20</b><span>validation samples",
        "20 validation samples (5 times",
        "<th>Learning rate</th><td>0.002</td>",
    ):
        assert words in text, words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "All 3 epochs were run; the last weights were kept."),
        ({"epochs": 2}, "Stopped early after epoch 2 of 3; the last weights were kept."),
        (
            {"restore_best": True},
            "All 3 epochs were run; the weights of epoch 2, the lowest validation loss, were kept.",
        ),
        ({"restore_best": True, "epochs": 1}, "Stopped early after epoch 1 of 3; the weights of epoch 1"),
    ],
)
def test_how_training_ended(tmp_path, changes, words):
    assert words in page(tmp_path, **changes)


def test_epoch_whose_weights_were_kept():
    assert kept_epoch(card_of(restore_best=True)) == 2
    assert kept_epoch(card_of(restore_best=False)) == 3


@pytest.mark.parametrize(("bands", "size"), [(("NDVI",), 2), (tuple(f"B{n:02d}" for n in range(6)), 3)])
def test_dates_and_bands_are_named_and_drawn(tmp_path, bands, size):
    timeline = ("2020-01-01", "2020-01-17", "2020-02-02", "2020-02-18", "2020-12-31")
    text = page(tmp_path, bands=bands, timeline=timeline, size=size)
    assert f"5 dates from 2020-01-01 to 2020-12-31, {', '.join(bands)}" in text
    assert text.count("<svg") == 4


def test_patterns_of_many_bands_are_several_pictures(tmp_path):
    """One picture of all would not fit on a printed page, and of hundreds of panels not even into a picture."""
    assert page(tmp_path, bands=tuple(f"B{n:02d}" for n in range(20))).count("<svg") == 2 + 3 + 4


def test_every_column_of_patterns_has_dates():
    """Also where the last row is not full."""
    timeline = ("2020-01-01", "2020-01-17", "2020-02-02")
    pattern = {name: [[0.1], [0.2], [0.3]] for name in ("mean", "low", "high")}
    drawn = draw_patterns([pattern] * 4, list("abcd"), ["#112233"] * 4, ["NDVI"], timeline)
    shown = [axis for axis in drawn[0].axes if axis.get_visible()]
    telling = [axis.get_title("left")[0] for axis in shown if axis.xaxis.get_tick_params()["labelbottom"]]
    assert telling == ["b", "c", "d"]


def test_classes_differ_in_the_overlay_without_their_colours_too():
    pattern = {"mean": [[0.1], [0.2], [0.3]]}
    (figure,) = draw_overlay([pattern] * 20, [f"c{n}" for n in range(20)], ["#fff000"] * 20, ["NDVI"], ())
    (axis,) = figure.axes
    styles = {(line.get_linestyle(), str(line._unscaled_dash_pattern), line.get_marker()) for line in axis.get_lines()}
    assert len(styles) == 20
    assert (axis.get_xlabel(), axis.get_ylabel()) == ("position in the series", "NDVI")


def test_page_names_the_base_model_and_its_danger(tmp_path, default_page):
    text = page(tmp_path, base_model="last <year>")
    assert "started from the model last &lt;year&gt;; where that one had learned from the validation samples" in text
    assert "started from" not in default_page


def test_positions_take_the_place_of_dates_that_are_not_known(default_page):
    assert "5 dates, NDVI" in default_page
    assert str(describe_dates((), 12)) == "12 dates"


def test_same_card_makes_the_same_page_byte_for_byte(tmp_path):
    (tmp_path / "first").mkdir()
    assert page(tmp_path / "first") == page(tmp_path)


# Its companions


def test_labels_of_any_script_are_written_whole(tmp_path):
    from dataclasses import replace

    card = card_of()
    labels = ('Caf\u00e9, "alto"', "\u041b\u0435\u0441")
    card = replace(card, labels=labels, accuracy={**card.accuracy, "labels": labels})
    with Outputs("1a2b") as outputs:
        write_training_report(ReportFiles.parts_of(tmp_path / "r.html", outputs), "x", card)
        outputs.publish()
    assert rows_of(tmp_path / "r_confusion.csv")[0][1:] == list(labels)
    assert json.loads((tmp_path / "r_report.json").read_text(encoding="utf-8"))["labels"] == list(labels)
    assert "\u041b\u0435\u0441" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_dollars_and_backslashes_in_names_are_no_formulas(tmp_path):
    """Matplotlib would read what is between two dollars as TeX."""
    from dataclasses import replace

    card = card_of(bands=("$x^", "\\frac$"))
    labels = ("R$ 5 \\q", "$_a^$")
    card = replace(card, labels=labels, accuracy={**card.accuracy, "labels": labels})
    with Outputs("1a2b") as outputs:
        write_training_report(ReportFiles.parts_of(tmp_path / "r.html", outputs), "x", card)
        outputs.publish()
    assert "R$ 5 \\q" in (tmp_path / "r.html").read_text(encoding="utf-8")


# Words


def test_description_of_a_card():
    rows = describe_card(
        card_of(timeline=("2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01", "2020-05-01"), epochs=2)
    )
    words = {str(name): str(value) for name, value in rows}
    assert words["Architecture"] == "lstm-fcn"
    assert words["Classes"] == "a, b <c>"
    assert words["Timeline"] == "5 dates from 2020-01-01 to 2020-05-01"
    assert words["Samples"] == "80 learned from, 20 validated on"
    assert words["Accuracy"].startswith("0.850 (")
    assert words["Epochs"] == "2 of 3"
    assert words["Parameters"] == "12,345"
    assert words["Trained in"] == "1 min 15 s on cpu"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.04, "0.0 s"), (12.34, "12.3 s"), (59.4, "59.4 s"), (59.6, "1 min 00 s"), (75, "1 min 15 s"), (3599.6, "1 h 00 min"),
     (7384, "2 h 03 min")],
)  # fmt: skip
def test_durations_as_text(seconds, words):
    assert format_duration(seconds) == words


def test_very_many_ids_are_shortened():
    assert shortened([3, 1, 2]) == "3, 1, 2"
    assert shortened(range(30)).endswith("28, 29")
    assert shortened(range(42)).endswith("28, 29 and 12 more")


def test_every_text_of_the_page_and_its_figures_is_translated(tmp_path, monkeypatch):
    mark_translated(monkeypatch)
    days = tuple(f"2022-{month:02}-01" for month in range(1, 6))
    text = page(tmp_path, timeline=days, size=3)
    assert '<html lang="xx">' in text
    known = [
        *LABELS,
        "Mar",
        "May",
        "Jun",
        "Jul",
        "My crops",
        "NDVI",
        "UTC",
        "cpu",
        *card_of().training.values(),
        *card_of().versions,
    ]
    assert left_in_english(text, *known) == []


def test_a_page_in_spanish_is_spanish(tmp_path, monkeypatch):
    monkeypatch.setenv("LSTMFCN_LANGUAGE", "es")
    text = page(tmp_path)
    assert '<html lang="es">' in text
    assert "Matriz de confusión" in text
    assert "Confusion matrix" not in text


def test_months_on_the_axes_are_those_of_the_language(tmp_path, monkeypatch):
    monkeypatch.setenv("LSTMFCN_LANGUAGE", "fr")
    text = page(tmp_path, timeline=("2022-05-01", "2022-06-01", "2022-07-01", "2022-08-01", "2022-09-01"))
    shown = re.findall(r">(\w+)</text>", text)
    assert {"mai", "juin", "juil"} <= set(shown)
    assert not {"May", "Jun", "Jul"} & set(shown)
