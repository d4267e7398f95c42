"""Extract time series."""

from pathlib import Path

import pytest
from gdal_reference import check_against_gdal
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer


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
