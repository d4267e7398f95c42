"""Train LSTM-FCN from a base model, and from an interrupted training."""

import re

import pytest
from demo_samples import SMALL, samples
from engine_processes import act_at
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback


def test_training_goes_on_from_a_model(run, demo, model, tmp_path):
    feedback = QgsProcessingFeedback(False)
    parameters = samples(demo, BASE_MODEL=model["MODEL"], EPOCHS=1, LEARNING_RATE=1e-8, SEED=1)
    further = run("train", {**parameters, "MODEL": str(tmp_path / "further.safetensors")}, feedback)
    assert "Starting from the weights of demo crops" in feedback.textLog()
    assert further["ACCURACY"] == pytest.approx(model["ACCURACY"], abs=0.05)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"BANDS": "B04"}, "The base model demo crops reads the bands"),
        ({"END_DATE": "2024-03-01"}, "The base model demo crops reads 12 dates"),
        ({"ARCHITECTURE": 1}, "Architecture is sits, but the base model demo crops has lstm-fcn"),
        ({"BASE_MODEL": "missing.safetensors"}, "There is no base model"),
        ({"VALUES": "missing.json"}, "of tuned values; choose one made by Tune"),
    ],
)
def test_what_does_not_fit_a_base_model_is_refused(run, demo, model, tmp_path, changes, words):
    target = tmp_path / "m.safetensors"
    with pytest.raises(QgsProcessingException) as caught:
        run("train", samples(demo, BASE_MODEL=model["MODEL"], MODEL=str(target)) | changes)
    assert words in str(caught.value)
    assert not target.exists()


def test_an_interrupted_training_goes_on(run, demo, tmp_path):
    parameters = samples(demo, EPOCHS=100, **SMALL, MODEL=str(tmp_path / "m.safetensors"))
    feedback = QgsProcessingFeedback(False)
    act_at(feedback, 20, feedback.cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("train", parameters, feedback)
    feedback = QgsProcessingFeedback(False)
    resumed = run("train", {**parameters, "RESUME": True, "HISTORY": "TEMPORARY_OUTPUT"}, feedback)
    assert re.search(r"Going on with an interrupted training after epoch \d+", feedback.textLog())
    assert resumed["EPOCHS_RUN"] == 100
    whole = run("train", {**parameters, "HISTORY": "TEMPORARY_OUTPUT"})

    def losses(result):
        return sorted((row["epoch"], row["train_loss"], row["valid_loss"]) for row in result["HISTORY"].getFeatures())

    assert losses(resumed) == losses(whole)
    again = QgsProcessingFeedback(False)
    run("train", {**parameters, "EPOCHS": 1, "RESUME": True}, again)
    assert "No interrupted training" in again.textLog()


def test_nothing_chosen_is_null_as_from_a_dialog(run, demo, tmp_path):
    parameters = samples(demo, EPOCHS=1, **SMALL, BASE_MODEL=NULL, VALUES="", PRECISION=None)
    assert run("train", {**parameters, "MODEL": str(tmp_path / "m.safetensors")})["EPOCHS_RUN"] == 1
