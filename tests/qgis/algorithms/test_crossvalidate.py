"""Cross-validate LSTM-FCN: figures, report, tables and predictions."""

import json
from pathlib import Path

import pytest
from demo_samples import SMALL, samples
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer


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
    assert beside == {"cv.html", "cv_report.json", "cv_confusion.csv", "cv_classes.csv", "cv_figures"}
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
    with pytest.raises(QgsProcessingException, match=r"Number of folds is 60, but class \w+ has \d+ samples"):
        run("crossvalidate", samples(demo, FOLDS=60))


@pytest.mark.parametrize("algorithm", ["crossvalidate", "tune"])
def test_a_dask_scheduler_that_does_not_answer_is_named(run, demo, tmp_path, algorithm):
    values = {"TUNED_VALUES": str(tmp_path / "v.json")} if algorithm == "tune" else {}
    with pytest.raises(
        QgsProcessingException,
        match="^(No Dask scheduler answers at nonsense|Dask scheduler address: the engine lacks the package distributed)",
    ):
        run(algorithm, samples(demo, DASK="nonsense", **values))
    assert list(tmp_path.iterdir()) == []
