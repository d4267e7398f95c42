"""Suggested samples and judged ones, from the toolbox to a layer that goes back into Train."""

from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

SMALL = {"CNN_LAYERS": "4,6,4", "LSTM_WIDTH": 4, "SEED": 5}


@pytest.fixture(scope="module")
def probabilities(run, demo, model, tmp_path_factory):
    target = tmp_path_factory.mktemp("map") / "p.tif"
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PROBABILITIES": str(target)})
    return str(target)


def test_suggestions_come_with_an_empty_class_field_and_a_form(run, model, demo, probabilities, tmp_path):
    before = sorted(Path(probabilities).parent.iterdir())
    target = tmp_path / "ask.gpkg"
    parameters = {"PROBABILITIES": probabilities, "PER_CLASS": 4, "SAMPLES": demo["SAMPLES"], "MIN_DISTANCE": 30}
    result = run("suggestsamples", {**parameters, "SUGGESTED": str(target)})
    layer = QgsVectorLayer(str(target))
    rows = list(layer.getFeatures())
    labels = model["LABELS"].split(",")
    assert len(rows) == result["COUNT"] > 15
    assert all(row["label"] == NULL for row in rows)
    assert {row["predicted"] for row in rows} <= set(labels)
    assert all(0 <= row["score"] <= 1 and row["second_prob"] <= row["probability"] <= 1 for row in rows)
    form = layer.editorWidgetSetup(layer.fields().lookupField("label"))
    assert form.type() == "ValueMap"
    assert [next(iter(choice)) for choice in form.config()["map"]] == labels
    assert layer.renderer().classAttribute() == "label"
    assert sorted(Path(probabilities).parent.iterdir()) == before


def test_suggestions_arrive_in_the_map_ready_to_be_labelled(run, probabilities, tmp_path):
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    target = tmp_path / "ask.geojson"  # in which no form can be kept
    sink = QgsProcessingOutputLayerDefinition(str(target), project)
    result = run("suggestsamples", {"PROBABILITIES": probabilities, "PER_CLASS": 2, "SUGGESTED": sink}, context=context)
    (details,) = context.layersToLoadOnCompletion().values()
    layer = QgsVectorLayer(str(target))
    assert layer.featureCount() == result["COUNT"]
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    assert layer.editorWidgetSetup(layer.fields().lookupField("label")).type() == "ValueMap"
    assert layer.renderer().categories()[-1].label() == "to be labelled"


def test_confident_pixels_go_straight_into_train(run, demo, model, probabilities, tmp_path):
    confident = {"PROBABILITIES": probabilities, "MODE": 1, "PER_CLASS": 6, "MIN_CONFIDENCE": 0.6, "MIN_DISTANCE": 0}
    learned = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]]}
    result = run("suggestsamples", {**confident, **learned, "SUGGESTED": str(tmp_path / "sure.gpkg")})
    layer = QgsVectorLayer(str(tmp_path / "sure.gpkg"))
    assert all(row["label"] == row["predicted"] and row["probability"] >= 0.6 for row in layer.getFeatures())
    assert result["COUNT"] == layer.featureCount() > 12
    parameters = {"SAMPLES": layer, "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], "EPOCHS": 1, **SMALL}
    assert run("train", {**parameters, "MODEL": str(tmp_path / "m.safetensors")})["EPOCHS_RUN"] == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"NEIGHBOURHOOD": 4}, "must be an odd number"),
        ({"MODEL": "m.safetensors"}, "both a model and its rasters"),
        ({"LABELS": "a,b"}, "2 class names"),
        ({"PER_CLASS": 0}, "Points per class is 0; it must be a number from 1"),
        ({"PROBABILITIES": "missing.tif"}, "missing.tif"),
        ({"SUGGESTED": "/nowhere/at/all.gpkg"}, "the folder /nowhere/at does not exist"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(run, probabilities, tmp_path, changes, words):
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException) as caught:
        run("suggestsamples", {"PROBABILITIES": probabilities, "SUGGESTED": str(target)} | changes)
    assert words in str(caught.value)
    assert not target.exists()
