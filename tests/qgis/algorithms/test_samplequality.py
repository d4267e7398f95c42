"""Sample quality."""

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)


def test_samples_are_judged_and_the_swapped_one_is_red(run, demo, tmp_path):
    source = QgsVectorLayer(demo["SAMPLES"])
    layer = source.materialize(QgsFeatureRequest())
    swapped = next(f for f in layer.getFeatures() if f["label"] == "Water")
    layer.dataProvider().changeAttributeValues({swapped.id(): {layer.fields().lookupField("label"): "Soy_Corn"}})
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    parameters = {"SAMPLES": layer, "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], "RECIPE": 2, "FOLDS": 3}
    sink = QgsProcessingOutputLayerDefinition(str(tmp_path / "judged.gpkg"), project)
    outputs = {"REPORT": str(tmp_path / "quality.html"), "QUALITY": sink}
    result = run("samplequality", {**parameters, "EPOCHS": 20, "SEED": 5, **outputs}, context=context)
    judged = QgsVectorLayer(str(tmp_path / "judged.gpkg"))
    rows = {row["id"]: row for row in judged.getFeatures()}
    assert sorted(rows) == sorted(layer.allFeatureIds())
    assert rows[swapped.id()]["suspect"]
    assert rows[swapped.id()]["predicted"] == rows[swapped.id()]["nearest"] == "Water"
    assert rows[swapped.id()].geometry().asPoint() == swapped.geometry().asPoint()
    assert result["SUSPECTS"] == sum(row["suspect"] for row in rows.values()) < 40
    assert layer.featureCount() == 120  # nothing was taken away
    assert f"<td>{swapped.id()}</td>" in (tmp_path / "quality.html").read_text(encoding="utf-8")
    (details,) = context.layersToLoadOnCompletion().values()
    details.postProcessor().postProcessLayer(judged, context, QgsProcessingFeedback(False))
    assert [c.label() for c in judged.renderer().categories()] == ["suspicious label", "plausible label"]
