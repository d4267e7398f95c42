"""Layers of samples as people have them: value maps, CSV files, models in temporary folders."""

import csv

import numpy as np
import pytest
from demo_samples import SMALL
from demo_samples import samples as demo_samples
from osgeo import gdal
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from refusals import refusal

ON = {**SMALL, "EPOCHS": 1}
NAMES = {10: "Forest", 20: "Pasture", 30: "Soy \N{EN DASH} late"}


def as_list(pairs):
    return {"map": [{text: str(value)} for value, text in pairs.items()]}


def as_object(pairs):
    return {"map": {text: str(value) for value, text in pairs.items()}}


def coded(demo, kind="integer"):
    """The samples of the demo with codes for classes, in memory."""
    points = QgsVectorLayer(demo["SAMPLES"])
    layer = QgsVectorLayer(f"Point?crs={points.crs().authid()}&field=class:{kind}", "coded", "memory")
    labels = sorted({feature["label"] for feature in points.getFeatures()})
    for feature in points.getFeatures():
        new = QgsFeature(layer.fields())
        new.setGeometry(feature.geometry())
        code = 10 + 10 * (labels.index(feature["label"]) % 3)
        new.setAttributes([code if kind == "integer" else str(code)])
        layer.dataProvider().addFeature(new)
    return layer


def train(run, demo, tmp_path, feedback=None, **changes):
    values = {**demo_samples(demo), **ON, "MODEL": str(tmp_path / "m.safetensors"), **changes}
    return run("train", values, feedback)


@pytest.mark.parametrize("form", [as_list, as_object])
@pytest.mark.parametrize("kind", ["integer", "string"])
def test_texts_of_a_value_map_are_the_labels(run, demo, tmp_path, form, kind):
    layer = coded(demo, kind)
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", form(NAMES)))
    feedback = QgsProcessingFeedback(False)
    found = train(run, demo, tmp_path, feedback, SAMPLES=layer, CLASS_FIELD="class")
    assert found["LABELS"].split(",") == sorted(NAMES.values())
    assert "10 = Forest" in feedback.textLog()


def test_values_that_the_map_does_not_know_are_themselves(run, demo, tmp_path):
    layer = coded(demo)
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", as_list({10: "Forest"})))
    assert train(run, demo, tmp_path, SAMPLES=layer, CLASS_FIELD="class")["LABELS"] == "20,30,Forest"


def test_without_a_value_map_codes_are_the_labels(run, demo, tmp_path):
    assert train(run, demo, tmp_path, SAMPLES=coded(demo), CLASS_FIELD="class")["LABELS"] == "10,20,30"


@pytest.mark.parametrize("choice", [1, "1"])
def test_pixels_of_the_map_are_the_numbers_of_the_value_map(run, demo, tmp_path, choice):
    layer = coded(demo, "string")
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", as_list({**NAMES, 30: "A late one"})))
    found = train(run, demo, tmp_path, SAMPLES=layer, CLASS_FIELD="class", CODES=choice)
    assert found["LABELS"] == "A late one,Forest,Pasture"
    assert found["CLASS_CODES"] == "10=Forest,20=Pasture,30=A late one"
    about = run("modelinfo", {"MODEL": found["MODEL"]})
    assert about["CLASS_CODES"] == found["CLASS_CODES"]
    result = run("classify", {"MODEL": found["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": str(tmp_path / "map.tif")})
    raster = QgsRasterLayer(result["CLASSES"])
    values = {(item.value, item.label) for item in raster.renderer().classes()}
    assert values == {(10, "Forest"), (20, "Pasture"), (30, "A late one")}
    pixels = set(np.unique(gdal.Open(result["CLASSES"]).ReadAsArray()).tolist())
    assert pixels <= {10, 20, 30, 255}
    assert pixels & {10, 20, 30}


def test_numbers_of_a_field_without_texts_are_codes(run, demo, tmp_path):
    found = train(run, demo, tmp_path, SAMPLES=coded(demo), CLASS_FIELD="class", CODES=1)
    assert found["CLASS_CODES"] == "10=10,20=20,30=30"
    assert train(run, demo, tmp_path, SAMPLES=coded(demo), CLASS_FIELD="class")["CLASS_CODES"] == "1=10,2=20,3=30"


def test_labels_without_numbers_are_refused_with_the_label_of_the_parameter(run, demo, tmp_path):
    sentence = refusal(run, "train", {**demo_samples(demo), **ON, "MODEL": str(tmp_path / "m.safetensors"), "CODES": 1})
    assert "no whole number for" in sentence
    assert "Codes in the class map" in sentence


def test_two_numbers_of_one_text_are_refused(run, demo, tmp_path):
    layer = coded(demo)
    form = {"map": [{"Forest": "10"}, {"Pasture": "20"}, {"Forest": "30"}]}
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", form))
    values = {
        **demo_samples(demo),
        **ON,
        "SAMPLES": layer,
        "CLASS_FIELD": "class",
        "MODEL": str(tmp_path / "m.safetensors"),
    }
    assert "10, 30" in refusal(run, "train", {**values, "CODES": 1})


def test_texts_of_a_value_relation_are_the_labels(run, demo, tmp_path):
    """As QGIS shows them in forms, tables and labels."""
    classes = QgsVectorLayer("NoGeometry?field=code:integer&field=name:string", "classes", "memory")
    for code, name in [(10, "Wald"), *NAMES.items()]:
        row = QgsFeature(classes.fields())
        row.setAttributes([code, name])
        classes.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayer(classes, False)
    layer = coded(demo)
    form = {"Layer": classes.id(), "Key": "code", "Value": "name", "FilterExpression": "name != 'Wald'"}
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueRelation", form))
    try:
        found = train(run, demo, tmp_path, SAMPLES=layer, CLASS_FIELD="class", CODES=1)
    finally:
        QgsProject.instance().removeMapLayer(classes.id())
    assert found["LABELS"].split(",") == sorted(NAMES.values())
    assert found["CLASS_CODES"] == "10=Forest,20=Pasture,30=Soy \N{EN DASH} late"


def table(demo, path):
    """Positions and labels of the demo's samples, as sits writes them."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    points = QgsVectorLayer(demo["SAMPLES"])
    to_degrees = QgsCoordinateTransform(points.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "longitude", "latitude", "label"])
        for feature in points.getFeatures():
            place = to_degrees.transform(feature.geometry().asPoint())
            writer.writerow([feature.id(), f"{place.x():.8f}", f"{place.y():.8f}", feature["label"]])
    return str(path)


def test_a_csv_file_is_read_as_on_the_command_line(run, demo, tmp_path):
    file = table(demo, tmp_path / "points.csv")
    from_points = train(run, demo, tmp_path)
    from_table = train(run, demo, tmp_path, SAMPLES=file)
    assert from_table["LABELS"] == from_points["LABELS"]
    assert from_table["VALID_LOSS"] == pytest.approx(from_points["VALID_LOSS"], rel=0.2)
    done = run("extracttimeseries", {"SAMPLES": file, "RASTERS": [demo["CUBE"]], "OUTPUT": str(tmp_path / "s.gpkg")})
    layer = QgsVectorLayer(done["OUTPUT"])
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.featureCount() == QgsVectorLayer(demo["SAMPLES"]).featureCount()
    first = next(layer.getFeatures())
    assert first.geometry().asPoint().x() == pytest.approx(float(first["longitude"]))


def test_a_csv_file_with_semicolons_and_decimal_commas(run, demo, tmp_path):
    plain = table(demo, tmp_path / "points.csv")
    text = (tmp_path / "points.csv").read_text(encoding="utf-8").replace(",", ";").replace(".", ",")
    (tmp_path / "commas.csv").write_text(text, encoding="utf-8")
    done = {}
    for file in (plain, str(tmp_path / "commas.csv")):
        given = {"SAMPLES": file, "RASTERS": [demo["CUBE"]], "OUTPUT": f"{file}.gpkg"}
        done[file] = QgsVectorLayer(run("extracttimeseries", given)["OUTPUT"])
    first, second = ([feature.geometry().asWkt(8) for feature in layer.getFeatures()] for layer in done.values())
    assert first == second
    assert len(first) == QgsVectorLayer(demo["SAMPLES"]).featureCount()


def test_a_csv_file_that_carries_series(run, demo, tmp_path):
    """Its numbers are texts to QGIS; texts that are none are no series."""
    rows = [[f"{'ab'[n % 2]}", *(0.1 * (n % 2) + 0.01 * t for t in range(6)), "x", "y", "z"] for n in range(24)]
    with (tmp_path / "series.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["label", *(f"NDVI{t}" for t in range(1, 7)), "who1", "who2", "who3"])
        writer.writerows(rows)
    found = train(run, demo, tmp_path, SAMPLES=str(tmp_path / "series.csv"), RASTERS=[])
    assert found["LABELS"] == "a,b"


def test_a_coordinate_that_is_no_number_is_named(run, demo, tmp_path):
    (tmp_path / "p.csv").write_text("longitude,latitude,label\n-55.1,-12,a\n55 W,-12,b\n")
    values = {**demo_samples(demo), **ON, "SAMPLES": str(tmp_path / "p.csv"), "MODEL": str(tmp_path / "m.safetensors")}
    sentence = refusal(run, "train", values)
    assert "55 W" in sentence
    assert "longitude" in sentence


def test_a_table_without_places_is_told_so(run, demo, tmp_path):
    (tmp_path / "p.csv").write_text("x,y,label\n-55.1,-12,a\n-55.1,-12,b\n-55.1,-12,a\n-55.1,-12,b\n")
    values = {**demo_samples(demo), **ON, "SAMPLES": str(tmp_path / "p.csv"), "MODEL": str(tmp_path / "m.safetensors")}
    sentence = refusal(run, "train", values)
    assert "geometry" in sentence
    assert "longitude" in sentence


def test_a_series_through_a_shapefile_is_refused(run, demo, tmp_path):
    done = run(
        "extracttimeseries", {"SAMPLES": demo["SAMPLES"], "RASTERS": [demo["CUBE"]], "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    layer = done["OUTPUT"]
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / "s.shp"), layer.transformContext(), options)
    values = {**demo_samples(demo), **ON, "SAMPLES": str(tmp_path / "s.shp"), "RASTERS": []}
    assert "shapefile" in refusal(run, "train", {**values, "MODEL": str(tmp_path / "m.safetensors")})


def test_a_model_in_the_temporary_folder_is_warned_of(run, demo, tmp_path):
    for target, warned in (("TEMPORARY_OUTPUT", True), (str(tmp_path / "m.safetensors"), False)):
        feedback = QgsProcessingFeedback(False)
        train(run, demo, tmp_path, feedback, MODEL=target)
        assert ("temporary folder" in feedback.textLog()) == warned
