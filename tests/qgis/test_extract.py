"""Extract time series."""

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

gdal.UseExceptions()


def values_by_gdal(path, x, y, scale):
    """Value of a raster at a point of its own CRS, read with QGIS's GDAL."""
    dataset = gdal.Open(path)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    column, row = int((x - left) // width), int((y - top) // height)
    raw = float(dataset.GetRasterBand(1).ReadAsArray(column, row, 1, 1)[0, 0])
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    return None if raw == nodata else raw * scale


def check_against_gdal(layer, rasters, scale, missing=lambda raw: False):
    """Every extracted value equals, bit for bit, what GDAL reads at the point."""
    crs = QgsCoordinateReferenceSystem.fromWkt(gdal.Open(next(iter(rasters.values()))).GetProjection())
    to_raster = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    checked = 0
    for feature in layer.getFeatures():
        point = to_raster.transform(feature.geometry().asPoint())
        for field, path in rasters.items():
            expected = values_by_gdal(path, point.x(), point.y(), scale)
            if expected is None or missing(expected):
                assert feature[field] == NULL
            else:
                assert feature[field] == expected
                checked += 1
    return checked


def test_values_equal_gdals_bit_for_bit(run, demo):
    result = run(
        "extracttimeseries", {"SAMPLES": demo["SAMPLES"], "RASTERS": [demo["CUBE"]], "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    layer = result["OUTPUT"]
    assert layer.featureCount() == 120
    rasters = {}
    for path in demo["RASTERS"]:
        _, _, _, band, day = Path(path).stem.split("_")
        rasters[f"{band}_{day.replace('-', '')}"] = path
    assert layer.fields().names() == ["fid", "label", *sorted(rasters)]
    assert check_against_gdal(layer, rasters, 1e-4) > 120 * 36 / 2


def test_points_outside_are_null_and_other_fields_stay(run, demo):
    layer = QgsVectorLayer("PointZ?crs=EPSG:32721&field=name:string&field=when:date", "points", "memory")
    for name, x, y in (("inside", 620_105, 8_689_905), ("outside", 500_000, 8_000_000)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([name, None])
        layer.dataProvider().addFeature(feature)
    empty = QgsFeature(layer.fields())
    empty.setAttributes(["nowhere", None])
    layer.dataProvider().addFeature(empty)
    result = run(
        "extracttimeseries", {"SAMPLES": layer, "RASTERS": [demo["CUBE"]], "BANDS": "B08", "OUTPUT": "memory:"}
    )
    rows = {feature["name"]: feature.attributes()[2:] for feature in result["OUTPUT"].getFeatures()}
    assert len(rows["inside"]) == 12
    assert any(value != NULL for value in rows["inside"])
    assert all(value == NULL for name in ("outside", "nowhere") for value in rows[name])
    assert result["OUTPUT"].wkbType() == layer.wkbType()


def test_extracted_points_train_like_the_rasters(run, demo, tmp_path):
    """The layer carries all that training needs: the same network comes out."""
    points = tmp_path / "series.gpkg"
    run("extracttimeseries", {"SAMPLES": demo["SAMPLES"], "RASTERS": [demo["CUBE"]], "OUTPUT": str(points)})
    common = {"CLASS_FIELD": "label", "RECIPE": 2, "EPOCHS": 3, "SEED": 2}
    by_fields = run("train", {**common, "SAMPLES": str(points), "MODEL": str(tmp_path / "fields.safetensors")})
    by_rasters = run(
        "train",
        {
            **common,
            "SAMPLES": demo["SAMPLES"],
            "RASTERS": [demo["CUBE"]],
            "MODEL": str(tmp_path / "rasters.safetensors"),
        },
    )
    assert by_fields["VALID_LOSS"] == pytest.approx(by_rasters["VALID_LOSS"], rel=1e-6)


def test_no_point_inside_is_refused(run, demo):
    layer = QgsVectorLayer("Point?crs=EPSG:32721", "far", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    layer.dataProvider().addFeature(feature)
    with pytest.raises(Exception, match="same place"):
        run("extracttimeseries", {"SAMPLES": layer, "RASTERS": [demo["CUBE"]], "OUTPUT": "memory:"})
