"""What the toolbox shows, and what QGIS's start loads for it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication

ROOT = Path(__file__).resolve().parents[3]
IDS = (
    "addindex",
    "train",
    "crossvalidate",
    "tune",
    "modelinfo",
    "exportmodel",
    "inspectcube",
    "classareas",
    "classify",
    "classifyparts",
    "maplayout",
    "mergeparts",
    "extracttimeseries",
    "regularizecube",
    "createdemo",
    "comparemaps",
    "smooth",
    "label",
    "uncertainty",
    "clean",
    "combine",
    "searchimages",
    "copyimages",
    "suggestsamples",
    "samplequality",
    "agreement",
    "accuracy",
    "samplingdesign",
    "change",
    "setupengine",
)


@pytest.fixture(params=IDS)
def algorithm(request, provider):
    return QgsApplication.processingRegistry().createAlgorithmById(f"lstmfcn:{request.param}")


def test_the_provider_has_these_algorithms(provider):
    made = [algorithm.name() for algorithm in provider.algorithms() if algorithm.groupId() != "models"]
    assert sorted(made) == sorted(IDS)
    assert provider.id() == "lstmfcn"


def test_every_parameter_and_output_has_help(algorithm):
    for parameter in algorithm.parameterDefinitions():
        assert len(parameter.help()) > 20, parameter.name()
        assert parameter.description()
        assert parameter.name().isupper()
    for output in algorithm.outputDefinitions():
        assert algorithm.helpOfOutput(output.name())
    assert '<h3 style="color: palette(text)">' in algorithm.shortHelpString()


def test_no_help_is_left_over(algorithm):
    names = {p.name() for p in algorithm.parameterDefinitions()} | {o.name() for o in algorithm.outputDefinitions()}
    assert set(algorithm.HELP) == names
    assert set(algorithm.HELP_OF_OUTPUTS) <= {o.name() for o in algorithm.outputDefinitions()}


def test_an_output_with_the_name_of_a_parameter_has_its_own_help(algorithm):
    for parameter in algorithm.parameterDefinitions():
        output = algorithm.outputDefinition(parameter.name())
        if output and not parameter.isDestination():
            assert parameter.help() == algorithm.helpOf(parameter.name())
            assert output.description() == algorithm.helpOfOutput(parameter.name()) != parameter.help()
            assert f"{parameter.name()}</b>: {output.description()}" in algorithm.shortHelpString()


def test_no_advanced_parameter_is_without_a_heading_of_its_own(algorithm):
    from lstm_fcn.processing.parameters.groups import OTHERS, group_of

    advanced = Qgis.ProcessingParameterFlag.Advanced
    names = [p.name() for p in algorithm.parameterDefinitions() if p.flags() & advanced and not p.isDestination()]
    assert [name for name in names if group_of(name) == OTHERS] == []


def test_the_toolbox_is_in_the_order_of_the_work(provider):
    """QGIS sorts groups by name; group ids are those of earlier versions."""
    groups = {algorithm.group(): algorithm.groupId() for algorithm in provider.algorithms()}
    assert [groups[name] for name in sorted(groups)] == [
        "images", "cubes", "samples", "classification", "afterclassification", "tools", "models",
    ]  # fmt: skip


def test_icon_group_and_tags(algorithm):
    assert (ROOT / "icons" / f"{algorithm.name()}.svg").is_file()
    assert not algorithm.icon().isNull()
    assert algorithm.group()
    assert {"time series", "sits", "crops"} <= set(algorithm.tags())
    # Layouts belong to the main thread.
    needs_main_thread = bool(algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading)
    assert needs_main_thread == (algorithm.name() == "maplayout")


def test_the_interface_of_train(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:train")
    names = {p.name() for p in algorithm.parameterDefinitions()}
    assert names >= {
        *("SAMPLES", "CLASS_FIELD", "RASTERS", "FILE_PATTERN", "BANDS", "START_DATE", "END_DATE", "VALIDATION_SAMPLES"),
        *("VALIDATION_SPLIT", "RECIPE", "ARCHITECTURE", "CNN_LAYERS", "CNN_KERNELS", "CNN_DROPOUT_RATES", "LSTM_WIDTH"),
        *("LSTM_DROPOUT", "EPOCHS", "BATCH_SIZE", "OPTIMIZER", "LEARNING_RATE", "EPS", "WEIGHT_DECAY", "LR_SCHEDULE"),
        *(
            "LR_DECAY_EPOCHS",
            "LR_DECAY_RATE",
            "PATIENCE",
            "MIN_DELTA",
            "RESTORE_BEST",
            "CLASS_WEIGHTS",
            "SEED",
            "DEVICE",
        ),
        *("VERBOSE", "MODEL", "HISTORY"),
    }
    assert algorithm.parameterDefinition("RECIPE").options() == ["Recommended", "As in the report", "Fast"]
    architectures = ["LSTM-FCN", "sits", "MLSTM-FCN", "ALSTM-FCN", "Seasonal LSTM-FCN", "Residual LSTM-FCN"]
    assert algorithm.parameterDefinition("ARCHITECTURE").options() == architectures
    assert algorithm.parameterDefinition("OPTIMIZER").options() == ["AdamW", "Adam", "NAdam", "RMSprop", "SGD"]
    outputs = {o.name() for o in algorithm.outputDefinitions()}
    assert outputs >= {"MODEL", "ACCURACY", "KAPPA", "F1_MACRO", "VALID_LOSS", "EPOCHS_RUN", "LABELS"}


def test_basic_dialogs_stay_short(provider):
    """What everybody has to look at fits on one screen; the rest is folded away."""
    for algorithm in provider.algorithms():
        advanced = Qgis.ProcessingParameterFlag.Advanced
        shown = [p for p in algorithm.parameterDefinitions() if not p.flags() & advanced]
        assert len(shown) <= 13, algorithm.name()  # classes, bands, dates and mask among them


def test_commands_copied_from_a_dialog_open_no_raster(provider, demo):
    from qgis.core import QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:classify")
    before = sorted(Path(demo["CUBE"]).iterdir())
    parameters = {"MODEL": "m.safetensors", "RASTERS": [demo["CUBE"]], "CLASSES": "TEMPORARY_OUTPUT"}
    context = QgsProcessingContext()
    assert demo["CUBE"] in algorithm.asPythonCommand(parameters, context)
    assert demo["CUBE"] in algorithm.asQgisProcessCommand(parameters, context)[0]
    assert algorithm.asMap(parameters, context)["inputs"]["RASTERS"] == [demo["CUBE"]]
    assert sorted(Path(demo["CUBE"]).iterdir()) == before


@pytest.mark.parametrize(("name", "value"), [("EPS", 1e-16), ("EPS", 1e-12), ("LEARNING_RATE", 1e-8)])
def test_the_dialog_takes_tiny_numbers(provider, qgis_iface, name, value):
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsProcessingContext
    from qgis.PyQt.QtWidgets import QDialog

    dialog = QDialog()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:train")
    definition = algorithm.parameterDefinition(name)
    wrapper = WidgetWrapperFactory.create_wrapper(definition, dialog)
    wrapper.createWrappedWidget(QgsProcessingContext()).setParent(dialog)
    assert wrapper.parameterValue() is None
    wrapper.setParameterValue(value, QgsProcessingContext())
    assert wrapper.parameterValue() == value
    assert definition.checkValueIsAcceptable(wrapper.parameterValue())


def test_the_start_loads_neither_windows_nor_the_set_up_nor_the_engine(provider):
    """benchmarks/start.py measures what it costs."""
    environment = {**os.environ, "PYTHONPATH": os.environ["QGIS_PLUGINPATH"]}
    command = [sys.executable, str(ROOT / "benchmarks" / "start.py"), "--once"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout.splitlines()[-1])["modules"]
    assert "lstm_fcn.processing.algorithms.train" in loaded
    ours = ["engine.installation", "gui.series.dock", "gui.setup_dialog", "gui.cube_preview", "gui.series.class_table"]
    late = ["torch", "rasterio", *(f"lstm_fcn.processing.{name}" for name in ours)]
    assert [name for name in late if name in loaded] == []
    # Of the engine only declarations, which load nothing but the standard library (tests/house/test_declarations.py).
    declarations = (
        r"lstm_fcn\.model(\.\w+|\.commands\.\w+|\.\w+\.choices|\.runtime\.(errors|messages|parameters|paths|secrets))?"
    )
    of_the_engine = [name for name in loaded if name.startswith("lstm_fcn.model")]
    assert [name for name in of_the_engine if not re.fullmatch(declarations, name)] == []
