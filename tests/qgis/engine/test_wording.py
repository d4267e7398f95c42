"""The engine's errors in QGIS: in the user's language, with the labels of the dialog."""

import json
import subprocess

import pytest
from conftest import ROOT
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

LABELS = {"max_gap": "Longest gap (days)", "bands": "Bands"}


@pytest.fixture
def wording(provider):
    from lstm_fcn.processing.engine import wording

    return wording


@pytest.fixture
def spanish(provider):
    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "es.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_parameters_have_the_labels_of_the_dialog(wording):
    error = {"type": "error", "sentence": "", "code": "{n} under {@max_gap} and {@seed}", "values": {"n": 3}}
    assert wording.in_users_language(error, LABELS)["sentence"] == "3 under Longest gap (days) and seed"


def test_parameters_among_the_values_have_labels_too(wording):
    message = {"code": "{name} is missing.", "values": {"name": {"parameter": "bands"}}}
    assert wording.words_of(message, LABELS) == "Bands is missing."


def test_messages_in_messages_are_translated(wording, spanish):
    inner = {"code": "{names} and {count} more", "values": {"names": "1, 2", "count": 7}}
    outer = {"code": "Validation samples: {error}", "values": {"error": inner}}
    assert wording.words_of(outer, {}) == "Muestras de validación: 1, 2 y 7 más"


def test_values_are_never_evaluated(wording):
    name = "{0.__class__} {@bands} {{"
    assert wording.words_of({"code": "{{{name}}}", "values": {"name": name}}, LABELS) == "{" + name + "}"


def test_a_template_that_is_not_known_is_shown_in_english(wording, spanish):
    assert (
        wording.words_of({"code": "A sentence of a newer engine.", "values": {}}, {}) == "A sentence of a newer engine."
    )


def test_other_messages_stay_as_they_are(wording):
    message = {"type": "log", "text": "{path}"}
    assert wording.in_users_language(message, LABELS) == message


def test_spanish_qgis_shows_a_refusal_of_the_engine_in_spanish(run, demo, spanish):
    """The dialog is asked in Spanish, and its label stands in the sentence."""
    with pytest.raises(QgsProcessingException) as refusal:
        run("inspectcube", {"RASTERS": [demo["CUBE"]], "MASK_BAND": "QA", "REPORT": "TEMPORARY_OUTPUT"})
    assert "Los rásteres no tienen la banda de máscara QA" in str(refusal.value)
    assert "Corrija Banda de máscara, o escriba none." in str(refusal.value)


def test_the_command_line_says_the_same_with_its_keys(demo, tmp_path):
    job = tmp_path / "job.json"
    job.write_text(json.dumps({"rasters": [demo["CUBE"]], "mask_band": "QA"}))
    command = [str(ROOT / ".engine" / "bin" / "python"), "-m", "model", "preview", str(job)]
    lines = subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout.splitlines()
    error = json.loads(lines[-1])
    assert error["type"] == "error"
    assert "The rasters have no mask band QA" in error["sentence"]
    assert "Correct mask_band, or write none." in error["sentence"]
    assert "{@mask_band}" in error["code"]
    assert error["values"]["name"] == "QA"


def test_labels_are_those_of_the_dialog_by_the_keys_of_the_job(provider):
    for algorithm, key, label in (
        ("classify", "max_gap", "Longest gap (days)"),
        ("clean", "least_area", "Smallest patch"),
        ("smooth", "fraction", None),
        ("extracttimeseries", "points", None),
    ):
        labels = provider.algorithm(algorithm).create().parameterLabels()
        assert labels[key] == (label or labels[key]) and labels[key] != key


def test_messages_that_lack_values_or_have_no_end_are_worded_all_the_same(wording):
    assert wording.words_of({"code": "{name} is missing."}, LABELS) == " is missing."
    assert wording.words_of({"code": "{name}", "values": {"name": {"strange": 1}}}, LABELS) == "{'strange': 1}"
    endless = {"code": "{name}", "values": {}}
    endless["values"]["name"] = endless
    assert wording.words_of(endless, LABELS)


def test_warnings_of_the_log_and_of_a_result_are_translated(wording, spanish):
    warning = {"code": "There is one date only; a time series needs at least two, better a dozen.", "values": {}}
    line = {"type": "log", "level": "warning", "text": warning["code"], **warning}
    assert wording.in_users_language(line, {})["text"].startswith("Hay una sola fecha")
    listed = {"warnings": [warning["code"]], "warning_messages": [warning]}
    for message in ({"type": "ready", **listed}, {"type": "result", "values": listed}):
        shown = wording.in_users_language(message, {})
        assert shown.get("values", shown)["warnings"][0].startswith("Hay una sola fecha")


def test_tables_of_the_log_are_in_the_users_language(wording, spanish):
    rows = [
        {"code": "Confusion matrix, rows predicted, columns reference:", "values": {}},
        ["", "Soy", {"code": "user's", "values": {}}],
        ["Soy", "12", "0.923"],
    ]
    message = {"type": "log", "level": "table", "text": "…", "rows": rows}
    assert wording.in_users_language(message, {})["text"].splitlines() == [
        "Matriz de confusión, filas predicho, columnas referencia:",
        "       Soy  del usuario",
        "  Soy   12        0.923",
    ]


def test_singular_and_plural_are_those_of_the_language(wording, spanish):
    code = "{polygons} {polygons:polygon gives|polygons give} {count} {count:sample|samples}."
    message = {"code": code, "values": {"polygons": 1, "count": 12}}
    assert wording.words_of(message, {}) == "1 polígono da 12 muestras."


def test_progress_is_in_the_users_language(wording, spanish):
    left = {"code": "{seconds} s left", "values": {"seconds": 12}}
    epoch = {"code": "epoch {number} of {count}", "values": {"number": 3, "count": 50}}
    message = {
        "type": "progress",
        "percent": 6,
        "doing": "",
        "code": "{doing} · {left}",
        "values": {"doing": epoch, "left": left},
    }
    assert wording.in_users_language(message, {})["doing"] == "época 3 de 50 · faltan 12 s"
