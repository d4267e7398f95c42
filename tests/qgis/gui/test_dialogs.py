"""What the dialogs say and remember before anything is run."""

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt import sip

ROOT = Path(__file__).resolve().parents[3]
RIGHT = {
    "CNN_LAYERS": ("128,256,128", " 1 , 2,3", "4096,1,1"),
    "CNN_KERNELS": ("8,5,3", "255,1,1"),
    "CNN_DROPOUT_RATES": ("0,0,0", "0.1, .5,0.99", "0,1e-3,0"),
    "MASK_VALUES": ("1,3,8-10", "bits:0,1,2", "BITS: 0-4", "-1,3,255", " 7 ", "-5--2"),
    "NODATA": ("0", "0, -9999", "-3.4e38", "1e20,255"),
    "PERIOD": ("P16D", "p1m", "P2W", "P1Y"),
    "FILE_PATTERN": ("{band}_{date}", "{satellite}_{band}", "x{date}"),
    "BANDS": ("B04", "NDVI, EVI2", "CI=(nir/red)-1", "red, R=max(red, nir)", "A=2*B08"),
}
WRONG = {
    "CNN_LAYERS": ("1,2", "1,2,3,4", "a,b,c", "1.5,2,3", "0,1,1", "5000,1,1", "1;2;3"),
    "CNN_KERNELS": ("8,5", "8,5,", "256,1,1"),
    "CNN_DROPOUT_RATES": ("0,0", "0,0,1", "0,0,-0.1", "0,0,nan"),
    "MASK_VALUES": ("1,,3", "a", "10-8", "bits:32", "bits:-1", "bits:", "1-70000", "1;2"),
    "NODATA": ("a", "0;1", "nan", "inf", "0-3"),
    "PERIOD": ("16D", "P16", "P0D", "P16X", "16 days", "P99999D"),
    "FILE_PATTERN": ("band_date", "{tile}", "{1a}_{band}"),
    "BANDS": ("CI=", "CI=(nir/red", "1A=nir", "C I=nir", "A=nir/", "A=nir;red", "A=__import__('os')"),
}
CASES = [(name, text) for texts in (RIGHT, WRONG) for name, several in texts.items() for text in several]
# What the engine says of the same texts; run in its own Python.
ASK_ENGINE = r"""
import json, re, sys
from model.commands.common import CUBE
from model.runtime.errors import EngineError
from model.cube.indices import definition_of
from model.products.masks import mask_rule
from model.products.filenames import parse_name
from model.training.recipes import resolve
from model.cube.timeline import read_period

def numbers(name, text):
    try:
        read = float if "dropout" in name else int
        resolve("recommended", {name: [read(item) for item in text.split(",")]}, 100)
    except ValueError as error:
        raise EngineError(str(error)) from error

def nodata(text):
    try:
        CUBE["nodata"].check([float(item) for item in text.split(",")], "nodata")
    except ValueError as error:
        raise EngineError(str(error)) from error

READ = {
    "NODATA": nodata,
    "MASK_VALUES": lambda text: mask_rule("SCL", text),
    "PERIOD": read_period,
    "FILE_PATTERN": lambda text: parse_name("stem", text),
    "BANDS": lambda text: [definition_of(item) for item in re.split(r",(?![^(]*\))", text)],
}
answers = []
for name, text in json.load(sys.stdin):
    try:
        READ[name](text) if name in READ else numbers(name.lower(), text)
        answers.append("")
    except EngineError as error:
        answers.append(error.sentence)
print(json.dumps(answers))
"""


@pytest.fixture
def dialog(provider, monkeypatch):
    """Opens dialogs of algorithms, and closes them again."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    from processing.gui import ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)  # there is no window here, and a mock's parts have no types
    opened = []

    def open_dialog(name, **values):
        made = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(f"lstmfcn:{name}"))
        opened.append(made)
        made.setParameters(values)
        return made

    yield open_dialog
    for made in opened:
        sip.delete(made)


@pytest.fixture
def project():
    yield QgsProject.instance()
    QgsProject.instance().clear()


def error_of(name, text):
    from lstm_fcn.processing.parameters.text_forms import text_error

    return text_error(name, "Title", text)


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, several in RIGHT.items() for text in several])
def test_texts_that_can_be_used(provider, name, text):
    assert error_of(name, text) is None


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, several in WRONG.items() for text in several])
def test_texts_that_cannot_be_used(provider, name, text):
    sentence = error_of(name, text)
    assert sentence.startswith(f"Title is '{text}'; ")
    assert sentence.endswith((".", text.partition("=")[2]))
    assert "\n" not in sentence


def test_dialogs_and_engine_agree_on_texts(provider):
    from lstm_fcn.processing.engine.interpreter import engine_environment

    engine = [str(ROOT / ".engine" / "bin" / "python"), "-c", ASK_ENGINE]
    environment = engine_environment({}, ROOT)
    asked = subprocess.run(engine, input=json.dumps(CASES), capture_output=True, text=True, env=environment)
    assert asked.returncode == 0, asked.stderr
    answers = dict(zip(CASES, json.loads(asked.stdout), strict=True))
    assert [case for case, answer in answers.items() if bool(answer) != bool(error_of(*case))] == []


def test_a_wrong_list_of_kernels_is_said_as_it_is_typed(dialog):
    field = dialog("train").mainWidget().wrappers["CNN_KERNELS"]._field
    field.line.setText("8,5")
    assert field.sentence.text().startswith("Write three whole numbers separated by commas")
    assert not field.sentence.isHidden()
    assert len(field.line.actions()) == 1
    field.line.setText("8,5,3")
    assert field.sentence.isHidden()
    assert field.line.actions() == []
    assert field.line.toolTip() == ""


@pytest.mark.parametrize("name", ["train", "crossvalidate", "tune", "classify", "addindex", "regularizecube"])
def test_every_text_with_a_form_is_checked_before_a_run(provider, demo, name):
    from lstm_fcn.processing.parameters.text_forms import FORMS

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lstmfcn:{name}")
    with_form = [definition for definition in algorithm.parameterDefinitions() if definition.name() in FORMS]
    assert with_form
    for definition in with_form:
        wrong = WRONG.get(definition.name(), WRONG["BANDS"])[0]
        values = {
            "SAMPLES": demo["SAMPLES"],
            "CLASS_FIELD": "label",
            "RASTERS": [demo["CUBE"]],
            "MODEL": "m.safetensors",
        }
        values |= {d.name(): d.defaultValue() or "x" for d in algorithm.parameterDefinitions() if d.isDestination()}
        values[definition.name()] = wrong
        acceptable, sentence = algorithm.checkParameterValues(values, QgsProcessingContext())
        assert not acceptable
        assert sentence.startswith(f"{definition.description()} is '{wrong}'; ")


def test_an_empty_text_is_no_value(dialog):
    panel = dialog("train").mainWidget()
    assert panel.wrappers["CNN_KERNELS"].parameterValue() is None
    assert panel.wrappers["BANDS"].parameterValue() is None
    assert dialog("regularizecube").mainWidget().wrappers["PERIOD"].parameterValue() == "P16D"


def test_advanced_parameters_stand_under_headings(dialog):
    from lstm_fcn.processing.parameters.groups import OTHERS, group_of
    from lstm_fcn.processing.provider import ALGORITHMS
    from qgis.PyQt.QtWidgets import QLabel

    for name in (algorithm.ID for algorithm in ALGORITHMS):
        opened = dialog(name)
        advanced = [
            d.name()
            for d in opened.algorithm().parameterDefinitions()
            if d.flags() & Qgis.ProcessingParameterFlag.Advanced and not d.isDestination()
        ]
        expected = list(dict.fromkeys(map(group_of, advanced)))
        expected = (
            expected[1:] if expected[:1] == [OTHERS] else expected
        )  # what comes first needs no heading of its own
        if "RASTERS" in opened.mainWidget().wrappers:
            shown = [label.text() for label in opened.findChildren(QLabel) if label.text().startswith("<b>")]
            assert shown == [f"<b>{group}</b>" for group in expected], name


def test_the_class_field_is_guessed(dialog, project):
    layers = [
        QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "points", "memory")
        for fields in (
            "field=number:integer&field=comment:string&field=Label:string",
            "field=number:integer&field=crop:string",
            "field=number:integer&field=code:double",
            "field=OBJECTID:integer&field=DATA_COLET:string&field=OBSERVACAO:string&field=CLASSE_USO:string",
            "field=DATA_COLET:string&field=OBSERVACAO:string&field=vegetation:string",
        )
    ]
    project.addMapLayers(layers)
    panel = dialog("train").mainWidget()
    guessed = []
    for layer in layers:
        panel.wrappers["SAMPLES"].setParameterValue(layer.id(), QgsProcessingContext())
        guessed.append(panel.wrappers["CLASS_FIELD"].parameterValue())
    assert guessed == ["Label", "crop", "number", "CLASSE_USO", "vegetation"]
    again = dialog("train", SAMPLES=layers[0].id(), CLASS_FIELD="comment").mainWidget()
    assert again.wrappers["CLASS_FIELD"].parameterValue() == "comment"


def test_optional_stands_apart_from_the_label_in_portuguese(dialog, qgis_app):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    if not translator.load("qgis_pt_BR", QgsApplication.i18nPath()):
        pytest.skip("this QGIS has no Portuguese")
    QCoreApplication.installTranslator(translator)
    try:
        wrapper = dialog("classify").mainWidget().wrappers["BANDS"]
        assert wrapper.label.text() == "Bands [opcional]"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_class_field_of_a_reference_is_guessed_too(dialog, project, demo):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=fid:integer&field=label:string", "reference", "memory")
    project.addMapLayer(layer)
    panel = dialog("accuracy", REFERENCE=layer.id()).mainWidget()
    assert panel.wrappers["CLASS_FIELD"].parameterValue() == "label"
    panel.wrappers["REFERENCE"].setParameterValue(demo["SAMPLES"], QgsProcessingContext())
    assert panel.wrappers["CLASS_FIELD"].parameterValue() == "label"


def test_empty_training_values_show_those_of_the_recipe(dialog):
    panel = dialog("train").mainWidget()

    def shown(name):
        wrapper = panel.wrappers[name]
        return getattr(wrapper, "widget", None) or wrapper.wrappedWidget()

    assert shown("WEIGHT_DECAY").specialValueText() == "Recommended: 1e-06"
    assert shown("WEIGHT_DECAY").text() == "Recommended: 1e-06"
    assert shown("LSTM_WIDTH").text() == "Recommended: 8; with 24 dates or more depends on the number of samples"
    assert shown("EPOCHS").text() == "Recommended: depends on the number of samples"
    assert shown("LR_SCHEDULE").currentText() == "Recommended: One cycle"
    assert shown("PATIENCE").text() == "Recommended: off"
    assert shown("CLASS_WEIGHTS").currentText() == "Recommended: none"
    long = "with 24 dates or more depends on the number of samples"
    assert shown("ARCHITECTURE").currentText() == f"Recommended: LSTM-FCN; {long}"
    assert shown("CNN_LAYERS").line.placeholderText() == f"Recommended: 128,256,128; {long}"
    assert shown("CNN_KERNELS").line.placeholderText() == "Recommended: 3,3,3; with 24 dates or more 9,5,3"
    panel.wrappers["RECIPE"].setParameterValue(1, QgsProcessingContext())
    assert shown("EPOCHS").text() == "As in the report: 50"
    assert shown("CNN_KERNELS").line.placeholderText() == "As in the report: 8,5,3"
    assert panel.wrappers["EPOCHS"].parameterValue() is None
    assert panel.wrappers["LR_SCHEDULE"].parameterValue() is None


def test_numbers_whose_0_has_a_meaning_say_it(dialog):
    threads = dialog("classify").mainWidget().wrappers["THREADS"]
    threads.setParameterValue(0, QgsProcessingContext())
    assert threads.wrappedWidget().text() == "Automatic"
    assert threads.parameterValue() == 0
    minutes = dialog("tune").mainWidget().wrappers["MINUTES"]
    assert minutes.wrappedWidget().text() == "No limit"
    assert minutes.parameterValue() == 0


@pytest.fixture
def remembered():
    """The setting that holds the last model, empty before and after."""
    QgsSettings().remove("lstmfcn/lastModel")
    yield QgsSettings()
    QgsSettings().remove("lstmfcn/lastModel")


def model_in(opened):
    return opened.mainWidget().wrappers["MODEL"].parameterValue()


def test_dialogs_begin_with_the_model_used_last(dialog, run, demo, model, remembered, tmp_path):
    assert model_in(dialog("classify")) is None
    outputs = {"CLASSES": str(tmp_path / "c.tif")}
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], **outputs})
    assert model_in(dialog("classify")) == model["MODEL"]
    assert model_in(dialog("modelinfo")) == model["MODEL"]
    assert model_in(dialog("classify", MODEL="other.safetensors")) == "other.safetensors"
    assert model_in(dialog("suggestsamples")) is None  # it asks for the rasters together with a model


def test_a_model_that_is_gone_is_forgotten(dialog, remembered, tmp_path):
    remembered.setValue("lstmfcn/lastModel", str(tmp_path / "gone.safetensors"))
    assert model_in(dialog("classify")) is None


def test_scripts_and_models_are_never_given_the_last_model(provider, run, demo, model, remembered):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm

    remembered.setValue("lstmfcn/lastModel", model["MODEL"])
    with pytest.raises(QgsProcessingException, match="Model is missing"):
        run("classify", {"RASTERS": [demo["CUBE"]], "CLASSES": "TEMPORARY_OUTPUT"})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:classify")
    assert algorithm.parameterDefinition("MODEL").defaultValue() is None
    opened = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm())
    wrapper = opened.widget.widget.wrappers["MODEL"]
    assert model["MODEL"] not in str(wrapper.value() if hasattr(wrapper, "value") else wrapper.parameterValue())
    sip.delete(opened)


def test_the_standard_error_says_how_many_points_it_takes(dialog):
    made = dialog("samplingdesign")
    wrappers = made.mainWidget().wrappers
    error, accuracy = wrappers["STANDARD_ERROR"], wrappers["EXPECTED_ACCURACY"]
    box = error.widget
    assert box.text() == "0.0200  (about 469 points)"
    box.setValue(0.03)
    assert box.suffix() == "  (about 209 points)"
    assert error.parameterValue() == 0.03
    accuracy.setParameterValue("Forest=0.9", QgsProcessingContext())
    assert box.suffix() == ""
    accuracy.setParameterValue("0.9", QgsProcessingContext())
    assert box.suffix() == "  (about 100 points)"
