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
    QgsRectangle,
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
    """One band of the demo cube; some of its twelve dates have an observation at the point."""
    for path in sorted(Path(demo["CUBE"]).glob("*_B08_*.tif")):
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
    pixel = QgsRectangle(620_100, 8_689_900, 620_110, 8_689_910)
    shown = provider.block(1, pixel, 1, 1).value(0, 0)
    assert shown == pytest.approx(plain[number])
    provider.setUserNoDataValue(1, [QgsRasterRange(shown, shown)])
    assert provider.block(1, pixel, 1, 1).isNoData(0, 0)
    QgsProject.instance().addMapLayer(layer, False)
    rasters = [layer.id() if path == paths[number] else path for path in paths]
    found = values_at(run, point, rasters)
    QgsProject.instance().removeMapLayer(layer.id())
    assert found[number] == NULL
    assert [value for n, value in enumerate(found) if n != number] == [v for n, v in enumerate(plain) if n != number]


def test_no_data_values_of_a_dialog_are_missing_in_all_rasters(run, point, images):
    paths = [str(path) for path in images]
    plain = values_at(run, point, paths)
    first, *others = dict.fromkeys(value for value in plain if value != NULL)
    assert others
    found = values_at(run, point, paths, NODATA=f"-1, {round(first * 10_000)}")
    assert found == [NULL if value == first else value for value in plain]
