"""Class areas as a table, by zones of a layer."""

import csv
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def zones(demo):
    """Three polygons, two of one name, in another CRS than the map."""
    raster = QgsRasterLayer(demo["TRUTH"], "truth")
    box = raster.extent()
    layer = QgsVectorLayer(f"Polygon?crs={raster.crs().authid()}&field=nr:int&field=name:string", "zones", "memory")
    middle = box.center()
    parts = [
        ("West", box.xMinimum(), box.yMinimum(), middle.x(), middle.y()),
        ("East", middle.x(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
        ("West", box.xMinimum(), middle.y(), middle.x(), box.yMaximum()),
    ]
    features = []
    for number, (name, left, bottom, right, top) in enumerate(parts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, name])
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON(({left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}))"
            )
        )
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_rows_of_zones_add_up_to_the_map(run, demo, zones, tmp_path):
    table = tmp_path / "areas.csv"
    values = {"CLASSES": demo["TRUTH"], "ZONES": zones, "ZONE_FIELD": "name", "TABLE": str(table)}
    result = run("classareas", {**values, "AREAS": "TEMPORARY_OUTPUT"})
    assert result["ZONE_COUNT"] == 2
    rows = list(result["AREAS"].getFeatures())
    assert {row["zone"] for row in rows} == {"Whole map", "West", "East"}
    for label in {row["class"] for row in rows}:
        pixels = {row["zone"]: row["pixels"] for row in rows if row["class"] == label}
        assert pixels["West"] + pixels["East"] == pixels["Whole map"]
    whole = [row for row in rows if row["zone"] == "Whole map"]
    assert sum(row["area_ha"] for row in whole) == pytest.approx(result["AREA_HA"]) == pytest.approx(81)
    assert sum(row["percent"] for row in whole) == pytest.approx(100)
    with table.open(newline="", encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == len(rows)


def test_zones_without_a_field_have_the_ids_of_their_features(run, demo, zones):
    zones.selectByIds([next(zones.getFeatures()).id()])
    from qgis.core import QgsProcessingFeatureSourceDefinition

    QgsProject.instance().addMapLayer(zones)
    chosen = QgsProcessingFeatureSourceDefinition(zones.id(), selectedFeaturesOnly=True)
    result = run("classareas", {"CLASSES": demo["TRUTH"], "ZONES": chosen, "AREAS": "TEMPORARY_OUTPUT"})
    assert {row["zone"] for row in result["AREAS"].getFeatures()} == {"Whole map", str(zones.selectedFeatureIds()[0])}
    QgsProject.instance().clear()


def test_the_report_of_an_assessment_gives_the_estimates(run, demo, tmp_path):
    report = str(tmp_path / "accuracy.html")
    run(
        "accuracy",
        {"CLASSES": demo["TRUTH"], "REFERENCE": demo["SAMPLES"], "CLASS_FIELD": "label", "REPORT": report},
    )
    result = run("classareas", {"CLASSES": demo["TRUTH"], "ASSESSMENT": report, "AREAS": str(tmp_path / "areas.gpkg")})
    rows = list(QgsVectorLayer(result["AREAS"], "areas", "ogr").getFeatures())
    assert sum(row["estimate_ha"] for row in rows) == pytest.approx(81)
    assert all(row["low_ha"] <= row["estimate_ha"] <= row["high_ha"] for row in rows)
    assert not list(Path(demo["TRUTH"]).parent.glob("*.aux.xml.*"))


def test_hectares_are_shown_with_two_decimals(demo, provider, tmp_path):
    import processing

    outputs = {"AREAS": str(tmp_path / "areas.gpkg")}
    processing.runAndLoadResults("lstmfcn:classareas", {"CLASSES": demo["TRUTH"], **outputs})
    (layer,) = (one for one in QgsProject.instance().mapLayers().values() if "areas.gpkg" in one.source())
    number = layer.fields().lookupField("area_ha")
    setup = layer.editorWidgetSetup(number)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    assert formatter.representValue(layer, number, setup.config(), None, 12.34567) == "12.35"
    QgsProject.instance().clear()
