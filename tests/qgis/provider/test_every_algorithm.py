"""What holds for every algorithm of the provider, new ones included without being named here."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from event_loop import wait_until
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QTextEdit

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def ids(provider):
    return sorted(algorithm.id() for algorithm in provider.algorithms())


@pytest.fixture
def algorithms(ids):
    """A new instance of each."""
    return [QgsApplication.processingRegistry().createAlgorithmById(identifier) for identifier in ids]


def is_optional(definition):
    return bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)


def is_model(algorithm):
    return isinstance(algorithm, QgsProcessingModelAlgorithm)


def test_every_parameter_has_help_and_every_algorithm_an_example(algorithms):
    for algorithm in algorithms:
        for definition in algorithm.parameterDefinitions():
            assert len(definition.help()) > 20, f"{algorithm.id()} {definition.name()}"
            assert definition.description()
        assert algorithm.shortDescription()
        assert "xample" in algorithm.shortHelpString(), algorithm.id()
        if not is_model(algorithm):
            outputs = {output.name() for output in algorithm.outputDefinitions()}
            assert outputs <= set(algorithm.HELP), algorithm.id()


def test_names_can_be_scripted(algorithms):
    for algorithm in algorithms:
        assert algorithm.name().isidentifier(), algorithm.id()
        assert algorithm.name().islower(), algorithm.id()
        names = [d.name() for d in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions())]
        assert all(name.isidentifier() for name in names)
        assert is_model(algorithm) or all(name.isupper() for name in names)  # QGIS names the outputs of models


def test_the_toolbox_finds_every_algorithm_by_what_it_is_for(algorithms):
    common = {"sits", "land cover", "crops", "deep learning", "time series", "satellite", "classification", "LSTM"}
    for algorithm in algorithms:
        assert common <= set(algorithm.tags()), algorithm.id()
        assert len(set(algorithm.tags())) > len(common)
        assert algorithm.group()
        assert algorithm.groupId()


def test_icons_can_be_drawn_and_are_their_own(algorithms):
    from qgis.PyQt.QtCore import QSize

    pictures = {}
    for algorithm in algorithms:
        image = algorithm.icon().pixmap(QSize(32, 32)).toImage()
        assert not image.isNull(), algorithm.id()
        pixels = bytes(image.constBits().asarray(image.sizeInBytes()))
        assert pixels not in pictures, f"{algorithm.id()} looks like {pictures.get(pixels)}"
        pictures[pixels] = algorithm.id()


def luminance(colour):
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("background", ["#ffffff", "#1e1e1e"])
def test_icons_stand_out_in_light_and_dark_themes(algorithms, background):
    """A good part of each icon has the contrast that accessibility rules ask of graphics, 3 to 1."""
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    behind = luminance(QColor(background))
    for algorithm in algorithms:
        image = QImage(QSize(48, 48), QImage.Format.Format_ARGB32)
        image.fill(QColor(background))
        painter = QPainter(image)
        algorithm.icon().paint(painter, image.rect())
        painter.end()
        colours = [luminance(image.pixelColor(x, y)) for x in range(48) for y in range(48)]
        seen = [(max(c, behind) + 0.05) / (min(c, behind) + 0.05) >= 3 for c in colours]
        assert sum(seen) / len(seen) > 0.04, f"{algorithm.id()} on {background}"


def test_every_algorithm_opens_in_a_dialog_and_in_a_batch_table(algorithms, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    from processing.gui import ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)
    for algorithm in algorithms:
        shown = {
            d.name() for d in algorithm.parameterDefinitions() if not d.flags() & Qgis.ProcessingParameterFlag.Hidden
        }
        dialog = AlgorithmDialog(algorithm.create())
        assert set(dialog.mainWidget().wrappers) == shown, algorithm.id()
        sip.delete(dialog)
        batch = BatchAlgorithmDialog(algorithm.create())
        inputs = {d.name() for d in algorithm.parameterDefinitions() if not d.isDestination()}
        row = [wrapper for wrapper in batch.mainWidget().wrappers[0] if wrapper is not None]
        assert {wrapper.parameterDefinition().name() for wrapper in row} == inputs & shown, algorithm.id()
        sip.delete(batch)


def test_every_algorithm_is_a_step_of_a_model(algorithms, tmp_path):
    """What it needs comes from the model's inputs; the model is valid, and still is when it was saved and opened."""
    for algorithm in algorithms:
        whole = QgsProcessingModelAlgorithm("whole", "tests")
        step = QgsProcessingModelChildAlgorithm(algorithm.id())
        step.setChildId("step")
        for definition in algorithm.parameterDefinitions():
            if definition.isDestination() or is_optional(definition):
                continue
            whole.addModelParameter(definition.clone(), QgsProcessingModelParameter(definition.name()))
            source = QgsProcessingModelChildParameterSource.fromModelParameter(definition.name())
            step.addParameterSources(definition.name(), [source])
        whole.addChildAlgorithm(step)
        assert whole.validate() == (True, []), algorithm.id()
        assert whole.toFile(str(tmp_path / "whole.model3"))
        opened = QgsProcessingModelAlgorithm()
        assert opened.fromFile(str(tmp_path / "whole.model3"))
        assert opened.childAlgorithm("step").algorithm().id() == algorithm.id()
        assert opened.validate() == (True, [])


def a_value(definition):
    """Something that a parameter of this kind may be given."""
    values = {
        "number": 3,
        "boolean": True,
        "enum": 0,
        "string": "B04, B08",
        "datetime": "2024-01-02",
        "multilayer": ["/images/it's one", "/images/two.tif"],
        "extent": "0,1,0,1 [EPSG:4326]",
    }
    return definition.defaultValue() or values.get(definition.type(), f"/folder/{definition.name()}.gpkg")


def test_every_command_that_python_is_given_can_be_read_back(algorithms):
    for algorithm in algorithms:
        given = {d.name(): a_value(d) for d in algorithm.parameterDefinitions()}
        line = algorithm.asPythonCommand(given, QgsProcessingContext())
        call = ast.parse(line, mode="eval").body
        identifier, values = (ast.literal_eval(argument) for argument in call.args)
        assert identifier == algorithm.id()
        assert set(values) == set(given), algorithm.id()
        assert values.get("RASTERS", given.get("RASTERS")) == given.get("RASTERS")


def test_the_line_copied_as_python_command_runs(provider, demo, tmp_path):
    import processing

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:inspectcube")
    given = {"RASTERS": [demo["CUBE"]], "BANDS": "B04, NDVI", "REPORT": str(tmp_path / "it's a cube.html")}
    line = algorithm.asPythonCommand(given, QgsProcessingContext())
    result = eval(line, {"processing": processing})
    assert result["DATES"] == 12
    assert (tmp_path / "it's a cube.html").is_file()


def log_of(dialog):
    return "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))


def test_a_batch_of_two_runs(provider, demo, tmp_path, monkeypatch):
    from lstm_fcn.processing.gui.batch_results import patch_batch_results
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None)  # the tests' window has no tree of layers to show results in
    patch_batch_results()
    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:inspectcube"))
    table = dialog.mainWidget()
    table.addRow()
    column = table.parameter_to_column
    for row, bands in enumerate(("B04", "B08, B11")):
        table.wrappers[row][column["RASTERS"]].setParameterValue([demo["CUBE"]], QgsProcessingContext())
        table.wrappers[row][column["BANDS"]].setParameterValue(bands, QgsProcessingContext())
        table.tblParameters.cellWidget(row + 1, column["REPORT"]).setValue(str(tmp_path / f"{row}.html"))
    failures = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: failures.append(error))
    QTimer.singleShot(0, dialog.runButton().click)
    wait_until(lambda: sip.isdeleted(dialog) or "Batch execution completed" in log_of(dialog))  # it may close itself
    assert failures == []
    pages = [(tmp_path / f"{row}.html").read_text(encoding="utf-8") for row in (0, 1)]
    assert ["and 1 band<" in pages[0], "and 2 bands<" in pages[1]] == [True, True]
    if not sip.isdeleted(dialog):
        sip.delete(dialog)


@pytest.fixture
def workflow(run, tmp_path):
    """Inputs of the shipped model, small, and the recipe with the fewest steps."""
    values = {"SIZE": 50, "DATES": 6, "POINTS": 36, "SEED": 1, "CUBE": str(tmp_path / "cube")}
    made = run("createdemo", {**values, "SAMPLES": str(tmp_path / "s.gpkg"), "TRUTH": str(tmp_path / "t.tif")})
    return {"samples": made["SAMPLES"], "class_field": "label", "images": made["CUBE"], "recipe": 1}


def test_the_shipped_model_is_opened_as_a_copy(provider):
    shipped = QgsApplication.processingRegistry().algorithmById("lstmfcn:extracttrainclassify")
    assert next(output.name() for output in shipped.outputDefinitions()) == "class_map"
    assert set(shipped.childAlgorithms()) == {"extract", "train", "classify"}
    copy = shipped.to_edit()
    assert copy.sourceFilePath() == ""
    assert set(copy.childAlgorithms()) == {"extract", "train", "classify"}
    assert copy.validate() == (True, [])


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("profile"))}

    def call(*arguments, stdin=None):
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, input=stdin
        )

    assert "lstm_fcn" in call("plugins", "enable", "lstm_fcn").stdout
    return call


def test_qgis_process_has_every_algorithm(qgis_process, ids):
    listed = json.loads(qgis_process("list", "--json").stdout)["providers"]["lstmfcn"]["algorithms"]
    assert sorted(listed) == ids
    for identifier in ids:
        assert listed[identifier]["can_cancel"] or "model" in listed[identifier]["group"].lower()


def test_qgis_process_runs_the_shipped_model_with_json(qgis_process, workflow, tmp_path):
    names = ("class_map.tif", "probabilities.tif", "model.safetensors", "training_report.html")
    targets = {Path(name).stem: str(tmp_path / name) for name in names}
    before = sorted(Path(workflow["images"]).iterdir())
    job = {"inputs": {**workflow, **targets}}
    done = qgis_process("run", "lstmfcn:extracttrainclassify", "-", stdin=json.dumps(job))
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads(done.stdout)["results"]
    assert {name: result[name] for name in targets} == targets
    assert all((tmp_path / name).stat().st_size > 500 for name in names)
    assert sorted(Path(workflow["images"]).iterdir()) == before


def test_tests_touch_no_profile_of_the_user(tmp_path):
    """The tests are run with an empty home and none of the variables that could lead elsewhere."""
    private = {"QGIS_CUSTOM_CONFIG_PATH", "QGIS_PLUGINPATH", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "LSTMFCN_PYTHON"}
    home = tmp_path / "home"
    home.mkdir()
    environment = {name: value for name, value in os.environ.items() if name not in private} | {"HOME": str(home)}
    some = [
        "provider/test_provider.py::test_the_provider_has_these_algorithms",
        "algorithms/test_inspectcube.py::test_bands_and_dates_can_be_cut",
    ]
    folder = Path(__file__).parents[1]
    done = subprocess.run(
        [str(Path(sys.executable).with_name("pytest")), *(str(folder / test) for test in some)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(home.rglob("*")) == []
