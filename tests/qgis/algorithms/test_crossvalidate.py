"""Cross-validate, tune, describe, train further, go on."""

import json
import re
from pathlib import Path

import pytest
from engine_processes import act_at
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

SMALL = {"CNN_LAYERS": "4,6,4", "LSTM_WIDTH": 4, "SEED": 5}


def samples(demo, **changes):
    return {"SAMPLES": demo["SAMPLES"], "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], "RECIPE": 2, **changes}


@pytest.fixture(scope="module")
def validated(run, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("validated")
    parameters = samples(demo, FOLDS=3, EPOCHS=25, SEED=5, REPORT=str(folder / "cv.html"))
    return run("crossvalidate", {**parameters, "PREDICTIONS": "TEMPORARY_OUTPUT"})


def test_cross_validation_gives_figures_a_report_and_tables(validated):
    assert 0.7 < validated["ACCURACY"] <= 1
    assert 0 <= validated["ACCURACY_SD"] < 0.3
    assert validated["KAPPA"] < validated["ACCURACY"]
    page = Path(validated["REPORT"])
    assert f"{100 * validated['ACCURACY']:.1f} %" in page.read_text(encoding="utf-8")
    beside = {path.name for path in page.parent.iterdir()}
    assert beside == {"cv.html", "cv_report.json", "cv_confusion.csv", "cv_classes.csv"}
    numbers = json.loads((page.parent / "cv_report.json").read_text(encoding="utf-8"))
    assert numbers["accuracy"]["overall"] == validated["ACCURACY"]
    assert sum(map(sum, numbers["accuracy"]["confusion"])) == 120


def test_every_point_gets_the_prediction_made_while_it_was_held_out(validated, demo):
    layer, source = validated["PREDICTIONS"], QgsVectorLayer(demo["SAMPLES"])
    rows = {row["id"]: row for row in layer.getFeatures()}
    assert sorted(rows) == sorted(feature.id() for feature in source.getFeatures())
    assert layer.crs() == source.crs()
    for feature in source.getFeatures():
        row = rows[feature.id()]
        assert row["reference"] == feature["label"]
        assert row["agrees"] == (row["predicted"] == row["reference"])
        assert row.geometry().asPoint() == feature.geometry().asPoint()
        assert 0 <= row["label_prob"] <= row["confidence"] <= 1
        assert row["fold"] in (1, 2, 3)
    right = sum(row["agrees"] for row in rows.values())
    assert right / 120 == pytest.approx(validated["ACCURACY"])


def test_predictions_arrive_in_the_map_coloured_by_agreement(run, demo, tmp_path):
    from qgis.core import QgsProcessingOutputLayerDefinition

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    sink = QgsProcessingOutputLayerDefinition(str(tmp_path / "held out.gpkg"), project)
    run("crossvalidate", samples(demo, FOLDS=2, EPOCHS=1, **SMALL, PREDICTIONS=sink), context=context)
    (details,) = context.layersToLoadOnCompletion().values()
    layer = QgsVectorLayer(str(tmp_path / "held out.gpkg"))
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    renderer = layer.renderer()
    assert renderer.classAttribute() == "agrees"
    assert [c.label() for c in renderer.categories()] == ["misclassified", "correctly classified"]
    assert {renderer.categoryIndexForValue(f["agrees"]) for f in layer.getFeatures()} <= {0, 1}


def test_grouping_keeps_blocks_together(run, demo):
    """Two blocks for the 900 m of the demo, so the folds are halves of the map."""
    feedback = QgsProcessingFeedback(False)
    parameters = samples(demo, FOLDS=2, GROUP_BY=2, BLOCK_SIZE=300, EPOCHS=1, **SMALL)
    layer = run("crossvalidate", {**parameters, "PREDICTIONS": "TEMPORARY_OUTPUT"}, feedback)["PREDICTIONS"]
    assert "grouped by blocks" in feedback.textLog()
    import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:6933", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    folds = {}
    for row in moved.getFeatures():
        point = row.geometry().asPoint()
        folds.setdefault((point.x() // 300, point.y() // 300), set()).add(row["fold"])
    assert len(folds) > 4
    assert all(len(of_block) == 1 for of_block in folds.values())


def test_more_folds_than_samples_of_a_class_are_refused_by_name(run, demo):
    with pytest.raises(QgsProcessingException, match=r"Folds is 60, but class \w+ has \d+ samples"):
        run("crossvalidate", samples(demo, FOLDS=60))


@pytest.fixture(scope="module")
def tuned(run, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tuned")
    feedback = QgsProcessingFeedback(False)
    result = run(
        "tune",
        {
            **samples(demo, MAX_TRIALS=3, FOLDS=2, EPOCHS=4, SEED=5, CNN_LAYERS="4,6,4"),
            "SEARCH": [1, 7],
            "TUNED_VALUES": str(folder / "best.json"),
            "REPORT": str(folder / "tune.html"),
            "TRIALS": "TEMPORARY_OUTPUT",
        },
        feedback,
    )
    return result, feedback


def test_tuning_gives_values_a_page_and_a_table(tuned):
    result, feedback = tuned
    assert result["TRIALS_RUN"] == 3
    values = json.loads(Path(result["TUNED_VALUES"]).read_text(encoding="utf-8"))
    best = json.loads(result["BEST"])
    assert set(best) == {"learning_rate", "lstm_width"}
    assert values["learning_rate"] == best["learning_rate"]
    assert values["cnn_layers"] == [4, 6, 4]
    rows = sorted(result["TRIALS"].getFeatures(), key=lambda row: row["trial"])
    assert [row["trial"] for row in rows] == [1, 2, 3]
    assert rows[0]["learning_rate"] == 0.002
    assert max(row["accuracy"] for row in rows if row["state"] == "complete") == pytest.approx(result["ACCURACY"])
    assert "Trial 3" in feedback.textLog()
    assert "Best values" in Path(result["REPORT"]).read_text(encoding="utf-8")


def test_tuned_values_go_straight_into_train_and_what_is_given_comes_before_them(run, demo, tuned, tmp_path):
    best = json.loads(tuned[0]["BEST"])
    feedback = QgsProcessingFeedback(False)
    parameters = samples(demo, VALUES=tuned[0]["TUNED_VALUES"], LEARNING_RATE=0.0033, SEED=5)
    run("train", {**parameters, "MODEL": str(tmp_path / "m.safetensors")}, feedback)
    log = feedback.textLog()
    assert f"lstm_width {best['lstm_width']}" in log
    assert "cnn_layers [4, 6, 4]" in log
    assert "learning_rate 0.0033" in log


def test_what_can_be_searched_is_what_the_engine_says(provider):
    from lstm_fcn.processing.algorithms.tune import SEARCHED

    recipes = Path(__file__).resolve().parents[3] / "model" / "training" / "recipes.py"
    listed = re.search(r"SEARCHED = \((.*?)\)", recipes.read_text(encoding="utf-8"), re.DOTALL).group(1)
    assert re.findall(r'"(\w+)"', listed) == list(SEARCHED)


def test_cancel_keeps_the_trials_so_far(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    act_at(feedback, 2.1, feedback.cancel)  # the second of a hundred trials is under way
    parameters = samples(demo, MAX_TRIALS=100, FOLDS=2, EPOCHS=3, SEED=5, CNN_LAYERS="4,6,4", SEARCH=[1])
    result = run("tune", {**parameters, "TUNED_VALUES": str(tmp_path / "best.json")}, feedback)
    assert 1 <= result["TRIALS_RUN"] < 100
    assert "learning_rate" in json.loads((tmp_path / "best.json").read_text(encoding="utf-8"))
    assert "trials so far were kept" in feedback.textLog()


def test_cancelled_search_has_time_to_write_what_it_found(run, demo, tmp_path, monkeypatch):
    """A busy machine takes longer for it than a cancelled training is given."""
    from lstm_fcn.processing.engine import client

    monkeypatch.setattr(client.run_engine, "__defaults__", (0.05,))
    feedback = QgsProcessingFeedback(False)
    act_at(feedback, 2.1, feedback.cancel)
    parameters = samples(demo, MAX_TRIALS=100, FOLDS=2, EPOCHS=3, SEED=5, CNN_LAYERS="4,6,4", SEARCH=[1])
    targets = {"TUNED_VALUES": str(tmp_path / "best.json"), "REPORT": str(tmp_path / "search.html")}
    assert run("tune", {**parameters, **targets}, feedback)["TRIALS_RUN"] < 100
    assert {path.name for path in tmp_path.iterdir()} == {"best.json", "search.html"}


def test_a_model_reports_what_it_is(run, model, tmp_path):
    feedback = QgsProcessingFeedback(False)
    result = run("modelinfo", {"MODEL": model["MODEL"], "REPORT": str(tmp_path / "again.html")}, feedback)
    assert result["LABELS"] == model["LABELS"]
    assert result["ACCURACY"] == model["ACCURACY"]
    assert (result["ARCHITECTURE"], result["RECIPE"], result["SEED"], result["DATES"]) == ("lstm-fcn", "fast", 1, 12)
    assert result["START_DATE"] < result["END_DATE"]
    assert "Dates and bands that matter" in (tmp_path / "again.html").read_text(encoding="utf-8")
    assert result["BANDS"].replace(",", ", ") in feedback.textLog().replace("\N{NO-BREAK SPACE}", " ")


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
    parameters = samples(demo, EPOCHS=300, **SMALL, MODEL=str(tmp_path / "m.safetensors"))
    feedback = QgsProcessingFeedback(False)
    act_at(feedback, 20, feedback.cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("train", parameters, feedback)
    feedback = QgsProcessingFeedback(False)
    resumed = run("train", {**parameters, "RESUME": True, "HISTORY": "TEMPORARY_OUTPUT"}, feedback)
    assert re.search(r"Going on with an interrupted training after epoch \d+", feedback.textLog())
    assert resumed["EPOCHS_RUN"] == 300
    whole = run("train", {**parameters, "HISTORY": "TEMPORARY_OUTPUT"})

    def losses(result):
        return sorted((row["epoch"], row["train_loss"], row["valid_loss"]) for row in result["HISTORY"].getFeatures())

    assert losses(resumed) == losses(whole)
    again = QgsProcessingFeedback(False)
    run("train", {**parameters, "EPOCHS": 1, "RESUME": True}, again)
    assert "no interrupted training" in again.textLog()


def test_nothing_chosen_is_null_as_from_a_dialog(run, demo, tmp_path):
    parameters = samples(demo, EPOCHS=1, **SMALL, BASE_MODEL=NULL, VALUES="", PRECISION=None)
    assert run("train", {**parameters, "MODEL": str(tmp_path / "m.safetensors")})["EPOCHS_RUN"] == 1
