"""Create demo data, Train LSTM-FCN, Compare class maps."""

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

gdal.UseExceptions()


def quick(demo, tmp_path, **changes):
    return {
        "SAMPLES": demo["SAMPLES"],
        "CLASS_FIELD": "label",
        "RASTERS": [demo["CUBE"]],
        "RECIPE": 2,
        "EPOCHS": 3,
        "SEED": 5,
        "MODEL": str(tmp_path / "quick.safetensors"),
        **changes,
    }


def test_training_learns_the_demo(model, demo):
    assert model["ACCURACY"] > 0.8
    assert 0.7 < model["KAPPA"] <= 1
    assert model["EPOCHS_RUN"] == 30
    assert model["LABELS"] == "Cerrado,Forest,Pasture,Soy_Corn,Soy_Cotton,Water"
    assert Path(model["MODEL"]).stat().st_size > 10_000


def test_history_is_a_table_with_a_row_an_epoch(model):
    table = model["HISTORY"]
    assert table.fields().names() == ["epoch", "train_loss", "train_acc", "valid_loss", "valid_acc", "lr", "seconds"]
    rows = sorted(row["epoch"] for row in table.getFeatures())
    assert rows == list(range(1, 31))


def test_number_labels_and_selected_points(run, demo, tmp_path):
    source = QgsVectorLayer(demo["SAMPLES"])
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "numbers", "memory")
    layer.dataProvider().addAttributes([QgsField("code", QMetaType.Type.Int)])
    layer.updateFields()
    codes = {"Forest": 2, "Water": 10}
    for feature in source.getFeatures():
        new = QgsFeature(layer.fields())
        new.setGeometry(feature.geometry())
        new.setAttributes([codes.get(feature["label"], 99)])
        layer.dataProvider().addFeature(new)
    layer.selectByExpression("code < 99")
    QgsProject.instance().addMapLayer(layer, False)
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    feedback = QgsProcessingFeedback(False)
    result = run("train", quick(demo, tmp_path, SAMPLES=selected, CLASS_FIELD="code"), feedback)
    assert result["LABELS"] == "2,10"
    assert "40 samples" in feedback.textLog()
    QgsProject.instance().removeMapLayer(layer.id())


def test_points_in_another_crs_give_the_same_model(run, demo, tmp_path):
    import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": demo["SAMPLES"], "TARGET_CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    one = run("train", quick(demo, tmp_path))
    other = run("train", quick(demo, tmp_path, SAMPLES=moved, MODEL=str(tmp_path / "moved.safetensors")))
    assert one["VALID_LOSS"] == other["VALID_LOSS"]


def test_points_in_a_crs_that_the_user_defined(run, demo, tmp_path):
    import processing

    QgsApplication.createDatabase()  # where QGIS keeps the user's own systems
    crs = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=-11 +lon_0=-55 +datum=WGS84 +units=m +no_defs")
    crs.saveAsUserCrs("test grid")
    assert crs.authid().startswith("USER:")
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": demo["SAMPLES"], "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    assert "LABELS" in run("train", quick(demo, tmp_path, SAMPLES=moved, EPOCHS=1))


def test_project_layers_with_temporal_properties(run, demo, tmp_path):
    """Layers whose names say nothing are dated by their temporal properties."""
    import shutil

    from qgis.core import Qgis, QgsDateTimeRange, QgsRasterLayer
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    layers = []
    for number, path in enumerate(sorted(Path(demo["CUBE"]).glob("*_B08_*.tif"))):
        copy = tmp_path / f"image{chr(97 + number)}.tif"
        shutil.copy(path, copy)
        layer = QgsRasterLayer(str(copy), "image")
        day = QDateTime(QDate.fromString(path.stem[-10:], "yyyy-MM-dd"), QTime(0, 0))
        properties = layer.temporalProperties()
        properties.setIsActive(True)
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(5)))
        layers.append(layer)
    QgsProject.instance().addMapLayers(layers, False)
    by_layer = run("train", quick(demo, tmp_path, RASTERS=[layer.id() for layer in reversed(layers)]))
    by_name = run("train", quick(demo, tmp_path, BANDS="B08", MODEL=str(tmp_path / "named.safetensors")))
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers])
    assert by_layer["VALID_LOSS"] == by_name["VALID_LOSS"]


def test_rasters_by_the_names_of_layers_with_a_star_and_as_an_address(run, demo, tmp_path):
    """The same cube in four ways; a name that two layers have is refused."""
    from qgis.core import QgsProcessingException, QgsRasterLayer

    paths = sorted(Path(demo["CUBE"]).glob("*_B08_*.tif"))
    layers = [QgsRasterLayer(str(path), f"picture {number}") for number, path in enumerate(paths)]
    QgsProject.instance().addMapLayers(layers, False)
    ways = {
        "names": [layer.name() for layer in layers],
        "star": str(Path(demo["CUBE"]) / "*_B08_*.tif"),
        "addresses": [path.as_uri() for path in paths],
        "paths": [str(path) for path in paths],
    }
    losses = {
        way: run("train", quick(demo, tmp_path, EPOCHS=1, RASTERS=rasters, MODEL=str(tmp_path / f"{way}.safetensors")))[
            "VALID_LOSS"
        ]
        for way, rasters in ways.items()
    }
    layers[1].setName("picture 0")
    with pytest.raises(QgsProcessingException, match="Several layers are called picture 0"):
        run("train", quick(demo, tmp_path, RASTERS=["picture 0"]))
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers])
    assert len(set(losses.values())) == 1


def test_project_layer_with_a_date_for_each_band(run, demo, tmp_path):
    """One layer whose bands are dates, as its temporal properties say."""
    from osgeo import gdal
    from qgis.core import Qgis, QgsDateTimeRange, QgsRasterLayer
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    paths = sorted(Path(demo["CUBE"]).glob("*_B08_*.tif"))
    stack = str(tmp_path / "season.vrt")
    gdal.BuildVRT(stack, [str(path) for path in paths], separate=True).FlushCache()
    layer = QgsRasterLayer(stack, "season")
    days = [QDateTime(QDate.fromString(path.stem[-10:], "yyyy-MM-dd"), QTime(0, 0)) for path in paths]
    properties = layer.temporalProperties()
    properties.setIsActive(True)
    properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    spans = {band: QgsDateTimeRange(day, day.addDays(5)) for band, day in enumerate(days, start=1)}
    properties.setFixedRangePerBand(spans)
    QgsProject.instance().addMapLayer(layer, False)
    by_layer = run("train", quick(demo, tmp_path, RASTERS=[layer.id()]))
    by_name = run("train", quick(demo, tmp_path, BANDS="B08", MODEL=str(tmp_path / "named.safetensors")))
    QgsProject.instance().removeMapLayer(layer.id())
    assert by_layer["VALID_LOSS"] == by_name["VALID_LOSS"]


def test_parameters_override_the_recipe(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    changes = {"ARCHITECTURE": 1, "CNN_LAYERS": "16, 32,16", "LEARNING_RATE": 0.001, "RESTORE_BEST": 1, "OPTIMIZER": 1}
    run("train", quick(demo, tmp_path, **changes), feedback)
    log = feedback.textLog()
    for value in (
        "Architecture sits",
        "CNN layers 16/32/16",
        "Learning rate 0.001",
        "Restore the best weights Yes",
        "Adam,",
    ):
        assert value in log
    assert "no effect" in log


def test_same_seed_trains_the_same_network(run, demo, tmp_path):
    results = [run("train", quick(demo, tmp_path, MODEL=str(tmp_path / f"{n}.safetensors"))) for n in range(2)]
    assert results[0]["VALID_LOSS"] == results[1]["VALID_LOSS"]


def test_labels_as_text(provider):
    from lstm_fcn.processing.layers.features import label_text
    from qgis.core import NULL
    from qgis.PyQt.QtCore import QDate

    values = (None, NULL, float("nan"), 2.0, 2.5, 7, " Soy ", QDate(2020, 2, 1))
    assert [label_text(value) for value in values] == ["", "", "", "2", "2.5", "7", "Soy", "2020-02-01"]


@pytest.mark.parametrize("selected", [False, True])
def test_a_layers_own_colours_become_the_legend(run, demo, tmp_path, selected):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory

    layer = QgsVectorLayer(demo["SAMPLES"], "coloured")
    symbol = QgsMarkerSymbol.createSimple({"color": "#010203"})
    layer.setRenderer(QgsCategorizedSymbolRenderer("label", [QgsRendererCategory("Forest", symbol, "Forest")]))
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectAll()
    samples = QgsProcessingFeatureSourceDefinition(layer.id(), True) if selected else layer.id()
    trained = run("train", quick(demo, tmp_path, SAMPLES=samples))
    QgsProject.instance().removeMapLayer(layer.id())
    mapped = run("classify", {"MODEL": trained["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": str(tmp_path / "c.tif")})
    dataset = gdal.Open(mapped["CLASSES"])
    table = dataset.GetRasterBand(1).GetColorTable()
    assert table.GetColorEntry(2)[:3] == (1, 2, 3)


def test_validation_samples_replace_the_split(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    run("train", quick(demo, tmp_path, VALIDATION_SAMPLES=demo["SAMPLES"]), feedback)
    assert "120 samples to learn from, 120 to validate on" in feedback.textLog()


def test_multipoint_with_one_part_is_a_point(run, demo, tmp_path):
    source = QgsVectorLayer(demo["SAMPLES"])
    layer = QgsVectorLayer("MultiPoint?crs=EPSG:4326&field=label:string", "multi", "memory")
    for feature in source.getFeatures():
        new = QgsFeature(layer.fields())
        point = feature.geometry().asPoint()
        new.setGeometry(QgsGeometry.fromMultiPointXY([QgsPointXY(point)]))
        new.setAttributes([feature["label"]])
        layer.dataProvider().addFeature(new)
    assert run("train", quick(demo, tmp_path, SAMPLES=layer))["EPOCHS_RUN"] == 3


def test_report_is_a_page_beside_the_model(run, demo, tmp_path):
    result = run("train", quick(demo, tmp_path, REPORT=str(tmp_path / "report.html")))
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "Confusion matrix" in page
    assert "Seed</th><td>5</td>" in page
