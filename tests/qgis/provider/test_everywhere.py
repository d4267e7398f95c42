"""The same algorithms in the modeler, as a background task, and in qgis_process."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal
from qgis_profile import write_settings

gdal.UseExceptions()


def test_train_and_classify_in_one_model(provider, demo, tmp_path):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterMultipleLayers,
    )

    value = QgsProcessingModelChildParameterSource
    whole = QgsProcessingModelAlgorithm("Train and classify", "tests")
    whole.addModelParameter(QgsProcessingParameterFeatureSource("points"), QgsProcessingModelParameter("points"))
    whole.addModelParameter(
        QgsProcessingParameterMultipleLayers("images", optional=True), QgsProcessingModelParameter("images")
    )
    train = QgsProcessingModelChildAlgorithm("lstmfcn:train")
    train.setChildId("train")
    train.addParameterSources("SAMPLES", [value.fromModelParameter("points")])
    train.addParameterSources("CLASS_FIELD", [value.fromStaticValue("label")])
    train.addParameterSources("RASTERS", [value.fromStaticValue(demo["CUBE"])])
    train.addParameterSources("RECIPE", [value.fromStaticValue(2)])
    train.addParameterSources("EPOCHS", [value.fromStaticValue(5)])
    whole.addChildAlgorithm(train)
    classify = QgsProcessingModelChildAlgorithm("lstmfcn:classify")
    classify.setChildId("classify")
    classify.addParameterSources("MODEL", [value.fromChildOutput("train", "MODEL")])
    classify.addParameterSources("RASTERS", [value.fromStaticValue(demo["CUBE"])])
    output = QgsProcessingModelOutput("map", "map")
    output.setChildId("classify")
    output.setChildOutputName("CLASSES")
    classify.setModelOutputs({"map": output})
    whole.addChildAlgorithm(classify)

    saved = tmp_path / "train_and_classify.model3"
    assert whole.toFile(str(saved))
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(saved))
    loaded.initAlgorithm()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    target = tmp_path / "map.tif"
    parameters = {"points": demo["SAMPLES"], "classify:map": QgsProcessingOutputLayerDefinition(str(target))}
    names = [d.name() for d in loaded.destinationParameterDefinitions()]
    parameters = {"points": demo["SAMPLES"], names[0]: str(target)}
    _, ok = loaded.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    assert gdal.Open(str(target)).RasterXSize == 90


def test_console_task_keeps_the_event_loop_free(provider, demo, tmp_path):
    """The README's way to train from the console without blocking QGIS."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("lstmfcn:train")
    parameters = {
        "SAMPLES": demo["SAMPLES"],
        "CLASS_FIELD": "label",
        "RASTERS": [demo["CUBE"]],
        "RECIPE": 2,
        "EPOCHS": 20,
        "MODEL": str(tmp_path / "m.safetensors"),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    results, ticks, loop = [], [], QEventLoop()
    task.executed.connect(lambda ok, values: (results.append((ok, values)), loop.quit()))
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(50)
    QTimer.singleShot(120_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    timer.stop()
    assert results
    assert results[0][0], feedback.textLog()
    assert results[0][1]["EPOCHS_RUN"] == 20
    assert len(ticks) > 10


def test_console_task_can_be_cancelled(provider, demo, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = QgsApplication.processingRegistry().algorithmById("lstmfcn:train")
    parameters = {"SAMPLES": demo["SAMPLES"], "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], "EPOCHS": 5000}
    task = QgsProcessingAlgRunnerTask(
        algorithm, {**parameters, "MODEL": str(tmp_path / "m.safetensors")}, context, feedback
    )
    results, loop = [], QEventLoop()
    task.executed.connect(lambda ok, values: (results.append(ok), loop.quit()))
    task.progressChanged.connect(lambda percent: percent > 0 and task.cancel())
    QTimer.singleShot(120_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert results == [False]
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    profile = write_settings(tmp_path_factory.mktemp("profile"))
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}

    def call(*arguments, stdin=None, cwd=None):
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, input=stdin, cwd=cwd
        )

    return call


def test_qgis_process_lists_and_explains(qgis_process):
    assert "lstmfcn:train\tTrain LSTM-FCN" in qgis_process("list").stdout
    assert "CLASS_FIELD" in qgis_process("help", "lstmfcn:train").stdout


def test_qgis_process_takes_json_and_relative_paths(qgis_process, demo, tmp_path):
    job = {
        "inputs": {
            "SAMPLES": demo["SAMPLES"],
            "CLASS_FIELD": "label",
            "RASTERS": demo["RASTERS"],
            "RECIPE": 2,
            "EPOCHS": 3,
            "MODEL": "relative.safetensors",
        }
    }
    before = sorted(Path(demo["CUBE"]).iterdir())
    done = qgis_process("run", "lstmfcn:train", "-", stdin=json.dumps(job), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["EPOCHS_RUN"] == 3
    assert (tmp_path / "relative.safetensors").is_file()
    mapped = qgis_process(
        "run",
        "lstmfcn:classify",
        "--MODEL=relative.safetensors",
        *(f"--RASTERS={path}" for path in reversed(demo["RASTERS"])),
        "--CLASSES=map.tif",
        cwd=tmp_path,
    )
    assert mapped.returncode == 0, mapped.stdout + mapped.stderr
    assert (tmp_path / "map.tif").is_file()
    assert sorted(Path(demo["CUBE"]).iterdir()) == before


def test_qgis_process_fails_with_the_sentence(qgis_process, demo, tmp_path):
    done = qgis_process(
        "run",
        "lstmfcn:train",
        f"--SAMPLES={demo['SAMPLES']}",
        "--CLASS_FIELD=label",
        f"--MODEL={tmp_path}/m.safetensors",
    )
    assert done.returncode != 0
    assert "There are no rasters" in done.stdout + done.stderr
