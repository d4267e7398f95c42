"""The list of rasters in the dialogs."""

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt import sip


@pytest.fixture
def wrapper(provider, qgis_iface):
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:classify")
    dialog = QDialog()
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("RASTERS"), dialog)
    wrapper.widget.setParent(dialog)
    yield wrapper
    sip.delete(dialog)


def test_folders_files_and_layers_in_one_list(wrapper, demo):
    layer = QgsRasterLayer(demo["TRUTH"], "first")
    QgsProject.instance().addMapLayer(layer, False)
    wrapper.setParameterValue([demo["CUBE"], demo["RASTERS"][1], layer.id()], QgsProcessingContext())
    assert wrapper.parameterValue() == [demo["CUBE"], demo["RASTERS"][1], layer.id()]
    QgsProject.instance().removeMapLayer(layer.id())


def test_nothing_is_listed_twice(wrapper, demo):
    wrapper.setParameterValue([demo["CUBE"], demo["CUBE"]], QgsProcessingContext())
    assert wrapper.parameterValue() == [demo["CUBE"]]


def test_summary_counts_rasters(wrapper, demo):
    wrapper.setParameterValue([demo["CUBE"]], QgsProcessingContext())
    assert wrapper._list._summary.text() == "36 rasters"


def test_summary_counts_the_rasters_of_scene_folders(wrapper, tmp_path):
    for scene in ("LC08_a", "LC08_b"):
        (tmp_path / scene).mkdir()
        for band in ("SR_B4.TIF", "SR_B5.TIF", "MTL.txt"):
            (tmp_path / scene / band).touch()
    (tmp_path / "S2A.SAFE").mkdir()
    wrapper.setParameterValue([str(tmp_path / "S2A.SAFE")], QgsProcessingContext())
    assert wrapper._list._summary.text() == "1 rasters"
    (tmp_path / "S2A.SAFE").rmdir()
    wrapper.setParameterValue([str(tmp_path)], QgsProcessingContext())
    assert wrapper._list._summary.text() == "4 rasters"


def test_remove_takes_the_selected_ones(wrapper, demo):
    wrapper.setParameterValue(demo["RASTERS"][:3], QgsProcessingContext())
    wrapper._list._items.item(1).setSelected(True)
    wrapper._list._remove()
    assert wrapper.parameterValue() == [demo["RASTERS"][0], demo["RASTERS"][2]]


def test_layer_menu_offers_the_projects_rasters(wrapper, demo):
    QgsProject.instance().addMapLayer(QgsRasterLayer(demo["TRUTH"], "truth"), False)
    wrapper._list._fill_layer_menu()
    actions = {action.text(): action for action in wrapper._list._layers.menu().actions()}
    actions["truth"].trigger()
    assert len(wrapper.parameterValue()) == 1
    QgsProject.instance().clear()


def test_an_address_may_be_added_that_stac_files_link_to(wrapper, demo, monkeypatch):
    from qgis.PyQt.QtWidgets import QInputDialog

    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" https://server/ ", True))
    wrapper._list._fill_layer_menu()
    wrapper.setParameterValue([demo["CUBE"]], QgsProcessingContext())
    wrapper._list._layers.menu().actions()[-1].trigger()
    value = wrapper.parameterValue()
    assert value == [demo["CUBE"], "https://server/"]
    assert wrapper._list._items.item(1).text() == "https://server/"
    assert wrapper._list._summary.text() == "36 rasters"
    assert wrapper.parameterDefinition().checkValueIsAcceptable(value, QgsProcessingContext())


def test_batch_table_keeps_folders_files_and_layers(provider, qgis_iface, demo):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    layer = QgsRasterLayer(demo["TRUTH"], "first")
    QgsProject.instance().addMapLayer(layer, False)
    rasters = [demo["CUBE"], demo["RASTERS"][1], layer.id()]
    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:classify"))
    table = dialog.mainWidget()
    wrapper = next(w for w in table.wrappers[0] if w is not None and w.parameterDefinition().name() == "RASTERS")
    wrapper.setParameterValue(rasters, QgsProcessingContext())
    assert wrapper.parameterValue() == rasters
    wrapper.setParameterValue(demo["CUBE"], QgsProcessingContext())
    assert table.parametersForRow(0, QgsProcessingContext(), warnOnInvalid=False)[0]["RASTERS"] == [demo["CUBE"]]
    QgsProject.instance().removeMapLayer(layer.id())
    sip.delete(dialog)
