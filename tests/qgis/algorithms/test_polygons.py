"""Polygons as samples: train, cross-validate, extract."""

from collections import Counter

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingFeedback, QgsVectorLayer, QgsWkbTypes

SMALL = {"RECIPE": 2, "CNN_LAYERS": "4,6,4", "LSTM_WIDTH": 4, "SEED": 5, "EPOCHS": 2}


@pytest.fixture(scope="module")
def parcels(demo, tmp_path_factory):
    """Multipolygons of about 7 pixels around the demo's first 60 points, in longitude and latitude, in a GeoPackage."""
    import processing

    memory = {"OUTPUT": "TEMPORARY_OUTPUT"}
    moved = processing.run("native:reprojectlayer", {"INPUT": demo["SAMPLES"], "TARGET_CRS": "EPSG:32721", **memory})[
        "OUTPUT"
    ]
    few = processing.run("native:extractbyexpression", {"INPUT": moved, "EXPRESSION": "$id <= 60", **memory})["OUTPUT"]
    areas = processing.run("native:buffer", {"INPUT": few, "DISTANCE": 15, **memory})["OUTPUT"]
    multi = processing.run("native:promotetomulti", {"INPUT": areas, **memory})["OUTPUT"]
    target = str(tmp_path_factory.mktemp("parcels") / "parcels.gpkg")
    return processing.run("native:reprojectlayer", {"INPUT": multi, "TARGET_CRS": "EPSG:4326", "OUTPUT": target})[
        "OUTPUT"
    ]


def given(demo, parcels, **changes):
    return {"SAMPLES": parcels, "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], **SMALL, **changes}


def test_polygons_train_and_validate(run, demo, parcels, tmp_path):
    feedback = QgsProcessingFeedback(False)
    parameters = given(demo, parcels, PIXELS_PER_POLYGON=3, EPOCHS=30, CNN_LAYERS=None, LSTM_WIDTH=None)
    parameters |= {"VALIDATION_SAMPLES": demo["SAMPLES"], "MODEL": str(tmp_path / "m.safetensors")}
    result = run("train", parameters, feedback)
    assert "60 polygons give 180 samples." in feedback.textLog()
    assert "to learn from, 120 to validate on" in feedback.textLog()
    assert result["ACCURACY"] > 0.6


def test_the_mean_of_polygons_trains(run, demo, parcels, tmp_path):
    feedback = QgsProcessingFeedback(False)
    run("train", given(demo, parcels, POLYGON_VALUES=1, MODEL=str(tmp_path / "m.safetensors")), feedback)
    assert "60 polygons give 60 samples." in feedback.textLog()


def test_cross_validation_keeps_polygons_whole_and_reports_where_samples_lie(run, demo, parcels):
    parameters = given(demo, parcels, FOLDS=3, GROUP_BY=1, PIXELS_PER_POLYGON=4)
    layer = run("crossvalidate", {**parameters, "PREDICTIONS": "TEMPORARY_OUTPUT"})["PREDICTIONS"]
    source = {feature.id(): feature for feature in QgsVectorLayer(parcels).getFeatures()}
    assert layer.wkbType() == QgsWkbTypes.Type.Point
    assert layer.crs().authid() == "EPSG:4326"
    folds = {}
    for row in layer.getFeatures():
        assert row["reference"] == source[row["id"]]["label"]
        assert row.geometry().within(source[row["id"]].geometry())
        folds.setdefault(row["id"], set()).add(row["fold"])
    assert len(folds) == 60
    assert all(len(of_polygon) == 1 for of_polygon in folds.values())


def test_points_of_one_pixel_have_one_prediction(run, demo):
    layer = QgsVectorLayer("Point?crs=EPSG:32721&field=label:string", "points", "memory")
    for n in range(24):
        feature = QgsFeature(layer.fields())
        shift = 620_105 + 30 * (n // 2) + 2 * (n % 2)  # two points a pixel
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(shift, 8_689_505)))
        feature.setAttributes(["ab"[n // 2 % 2] if n else "b"])
        layer.dataProvider().addFeature(feature)
    feedback = QgsProcessingFeedback(False)
    parameters = given(demo, layer, FOLDS=2, PREDICTIONS="TEMPORARY_OUTPUT")
    rows = list(run("crossvalidate", parameters, feedback)["PREDICTIONS"].getFeatures())
    assert "11 samples share a pixel with another of the same label" in feedback.textLog()
    assert "1 pixel has samples with different labels (feature ids 1 and 2)" in feedback.textLog()
    assert [row["id"] for row in rows] == [1, 2, *range(3, 25, 2)]
    assert rows[1].geometry().asPoint().x() == 620_107


def test_extracted_pixels_are_points_that_train_like_the_polygons(run, demo, parcels, tmp_path):
    target = str(tmp_path / "pixels.gpkg")
    run("extracttimeseries", {"SAMPLES": parcels, "RASTERS": [demo["CUBE"]], "PIXELS_PER_POLYGON": 2, "OUTPUT": target})
    layer = QgsVectorLayer(target)
    assert layer.wkbType() == QgsWkbTypes.Type.Point
    assert layer.featureCount() == 120
    assert Counter(f["label"] for f in layer.getFeatures()) == {
        label: 2 * count for label, count in Counter(f["label"] for f in QgsVectorLayer(parcels).getFeatures()).items()
    }
    assert any(name.startswith("B08_2023") for name in layer.fields().names())


def test_extracted_means_equal_zonal_statistics(run, demo, parcels):
    import processing

    one = [path for path in demo["RASTERS"] if "_B08_" in path][3]
    day = one[-14:-4].replace("-", "")
    result = run(
        "extracttimeseries",
        {"SAMPLES": parcels, "RASTERS": [demo["CUBE"]], "BANDS": "B08", "POLYGON_VALUES": 1, "OUTPUT": "memory:"},
    )["OUTPUT"]
    assert result.wkbType() == QgsWkbTypes.Type.MultiPolygon
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": result, "TARGET_CRS": "EPSG:32721", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    zones = processing.run(
        "native:zonalstatisticsfb",
        {"INPUT": moved, "INPUT_RASTER": one, "STATISTICS": [0, 2], "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    compared = [(zone[f"B08_{day}"], zone["_mean"]) for zone in zones.getFeatures() if zone["_count"] > 1]
    assert len(compared) > 30
    ours, theirs = np.array(compared, dtype=float).T
    np.testing.assert_allclose(ours, theirs, rtol=1e-6)


def test_curves_holes_and_heights(run, demo):
    """A disc of 47 m with a hole of 17 m, as curve and with heights: pixels between the two radii."""
    circles = [
        "CircularStringZ("
        + ",".join(
            f"{620_500 + radius * x} {8_689_505 + radius * y} 1" for x, y in ((-1, 0), (0, 1), (1, 0), (0, -1), (-1, 0))
        )
        + ")"
        for radius in (47, 17)
    ]
    wkt = f"CurvePolygonZ({','.join(circles)})"
    layer = QgsVectorLayer("CurvePolygonZ?crs=EPSG:32721", "ring", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(feature)
    parameters = {"SAMPLES": layer, "RASTERS": [demo["CUBE"]], "PIXELS_PER_POLYGON": 1000, "OUTPUT": "memory:"}
    found = {
        (point.x(), point.y())
        for point in (f.geometry().asPoint() for f in run("extracttimeseries", parameters)["OUTPUT"].getFeatures())
    }
    centres = [(620_405 + 10 * i, 8_689_405 + 10 * j) for i in range(20) for j in range(20)]
    assert found == {(x, y) for x, y in centres if 17 < np.hypot(x - 620_500, y - 8_689_505) < 47}


def test_another_seed_draws_other_pixels(run, demo, parcels):
    positions = []
    for seed in (0, 0, 1):
        parameters = {"SAMPLES": parcels, "RASTERS": [demo["CUBE"]], "PIXELS_PER_POLYGON": 1, "PIXEL_SEED": seed}
        layer = run("extracttimeseries", {**parameters, "OUTPUT": "memory:"})["OUTPUT"]
        positions.append([feature.geometry().asWkt(6) for feature in layer.getFeatures()])
    assert positions[0] == positions[1] != positions[2]


def test_every_algorithm_that_takes_samples_says_how_polygons_are_taken(provider):
    from qgis.core import Qgis, QgsApplication

    for name in ("train", "crossvalidate", "tune", "extracttimeseries"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lstmfcn:{name}")
        for parameter, default in (("POLYGON_VALUES", 0), ("PIXELS_PER_POLYGON", 10), ("PIXEL_SEED", 0)):
            definition = algorithm.parameterDefinition(parameter)
            assert definition.defaultValue() == default
            assert definition.flags() & Qgis.ProcessingParameterFlag.Advanced
