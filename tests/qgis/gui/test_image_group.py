"""The group of layers with the images of a cube."""

from itertools import pairwise

import pytest
from image_cube import inventory_of_cube, write_cube
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def group(provider, project, tmp_path):
    from lstm_fcn.processing.gui.images.group import ImageGroup

    made = ImageGroup(project, inventory_of_cube(write_cube(tmp_path / "cube", dates=3)), "Images · cube")
    made.fill()
    return made


def listed(group):
    """Names of the layers that the layer tree lists: the others are private."""
    private = QgsMapLayer.LayerFlag.Private
    return [node.name() for node in group.node.findLayers() if not node.layer().flags() & private]


def switched_on(group):
    return [node.name() for node in group.node.findLayers() if node.isVisible()]


def test_one_date_is_listed_and_switched_on(group):
    assert listed(group) == switched_on(group) == ["2023-09-05 · Natural colour"]
    group.show(2)
    assert listed(group) == switched_on(group) == ["2023-10-07 · Natural colour"]


def test_all_dates_are_switched_on_for_the_temporal_controller(group):
    group.set_animated(True)
    assert len(switched_on(group)) == 3
    group.show(1)
    assert listed(group) == ["2023-09-21 · Natural colour"]
    group.set_animated(False)
    assert switched_on(group) == ["2023-09-21 · Natural colour"]


def test_spans_follow_each_other(group):
    spans = group.spans()
    assert [span.begin().date().toPyDate() for span in spans] == list(group.inventory.dates)
    assert all(one.end() == other.begin() and not one.includeEnd() for one, other in pairwise(spans))
    assert spans[-1].begin().daysTo(spans[-1].end()) == 16


def test_images_lie_below_points_and_above_maps(provider, project, tmp_path):
    from lstm_fcn.processing.gui.images.group import ImageGroup

    folder = write_cube(tmp_path / "cube", dates=2)
    project.addMapLayer(QgsRasterLayer("<VRTDataset rasterXSize='1' rasterYSize='1'/>", "map", "gdal"))
    project.addMapLayer(QgsVectorLayer("Point?crs=epsg:4326", "points", "memory"))
    made = ImageGroup(project, inventory_of_cube(folder), "Images")
    made.fill()
    assert [node.name() for node in project.layerTreeRoot().children()] == ["points", "Images", "map"]


def test_another_composite_takes_the_place_of_the_first(group, project):
    node = group.node
    group.composite = "NDVI"
    group.fill()
    assert group.node is node
    assert listed(group) == ["2023-09-05 · NDVI"]
    assert len(project.mapLayers()) == 3


def test_another_cube_takes_the_place_of_the_first(group, project, tmp_path):
    from lstm_fcn.processing.gui.images.group import ImageGroup

    other = ImageGroup(project, inventory_of_cube(write_cube(tmp_path / "other", dates=2)), "Images · other")
    other.fill()
    assert [node.name() for node in project.layerTreeRoot().findGroups()] == ["Images · other"]
    assert len(project.mapLayers()) == 2


def test_images_are_no_rasters_to_choose(group):
    from lstm_fcn.processing.gui.raster_list import RasterList
    from qgis.PyQt import sip

    rasters = RasterList()
    rasters._fill_layer_menu()
    titles = [action.text() for action in rasters._layers.menu().actions()]
    assert "The project has no raster layers" in titles
    sip.delete(rasters)
