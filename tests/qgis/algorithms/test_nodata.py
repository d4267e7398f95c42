"""Values that a user calls no data: in the properties of a layer, and in a dialog."""

import shutil
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)

DAY = "2023-09-05"


@pytest.fixture
def point():
    """A point on the demo landscape."""
    layer = QgsVectorLayer("Point?crs=EPSG:32721", "points", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(620_105, 8_689_905)))
    layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def images(demo, tmp_path):
    """Two dates of which the first has an observation at the point."""
    for path in sorted(Path(demo["CUBE"]).glob("*_B08_*.tif"))[:3]:
        shutil.copy(path, tmp_path / path.name)
    return sorted(tmp_path.glob("*.tif"))


def values_at(run, point, rasters, **more):
    made = run("extracttimeseries", {"SAMPLES": point, "RASTERS": rasters, "OUTPUT": "memory:", **more})["OUTPUT"]
    (feature,) = made.getFeatures()
    return feature.attributes()


def test_additional_no_data_value_of_a_layer_is_missing_as_in_qgis(run, point, images):
    """QGIS compares scaled values, so the value in the properties is one of those that it shows."""
    paths = [str(path) for path in images]
    plain = values_at(run, point, paths)
    number = next(number for number, value in enumerate(plain) if value != NULL)
    layer = QgsRasterLayer(paths[number], "image")
    provider = layer.dataProvider()
    shown, known = provider.sample(QgsPointXY(620_105, 8_689_905), 1)
    assert known and shown == pytest.approx(plain[number])
    provider.setUserNoDataValue(1, [QgsRasterRange(shown, shown)])
    assert not provider.sample(QgsPointXY(620_105, 8_689_905), 1)[1]
    QgsProject.instance().addMapLayer(layer, False)
    rasters = [layer.id() if path == paths[number] else path for path in paths]
    found = values_at(run, point, rasters)
    QgsProject.instance().removeMapLayer(layer.id())
    assert found[number] == NULL
    assert [value for n, value in enumerate(found) if n != number] == [v for n, v in enumerate(plain) if n != number]


def test_no_data_values_of_a_dialog_are_missing_in_all_rasters(run, point, images):
    paths = [str(path) for path in images]
    plain = values_at(run, point, paths)
    stored = {round(value * 10_000) for value in plain if value != NULL}
    assert stored
    found = values_at(run, point, paths, NODATA=", ".join(map(str, stored)))
    assert all(value == NULL for value in found)
