"""The dock "Images by date" without a window of QGIS."""

import pytest
from event_loop import wait_until
from image_cube import days, write_cube
from qgis.core import QgsProject


@pytest.fixture
def dock(provider, qgis_iface):
    from lstm_fcn.processing.gui.images.dock import ImagesDock
    from qgis.PyQt import sip

    QgsProject.instance().clear()
    made = ImagesDock(qgis_iface)
    yield made
    made.shut()
    sip.delete(made)
    QgsProject.instance().clear()


def show(dock, folder, day=None):
    dock.show_cube({"rasters": [{"path": str(folder)}]}, {}, day)


def idle(dock):
    return dock._task is None


def test_new_files_are_found_when_asked_again(dock, tmp_path):
    folder = write_cube(tmp_path / "cube", dates=2)
    show(dock, folder, days(2)[1])
    wait_until(lambda: idle(dock))
    dock._composites.setCurrentIndex(dock._composites.findData("NDVI"))
    dock._composites.activated.emit(dock._composites.currentIndex())
    write_cube(folder, dates=4)
    show(dock, folder, days(2)[0])
    assert dock.day == days(2)[0]  # at once: no engine is asked
    show(dock, folder)
    wait_until(lambda: idle(dock))
    assert len(dock.group.inventory.dates) == 4
    assert dock.day == days(2)[0]
    assert dock.group.composite == "NDVI"


def test_only_the_cube_that_was_asked_for_last_is_shown(dock, tmp_path):
    from lstm_fcn.processing.gui import engine_task

    show(dock, write_cube(tmp_path / "one", dates=2))
    show(dock, write_cube(tmp_path / "other", dates=3))
    wait_until(lambda: idle(dock) and not engine_task.running)
    assert dock.group.node.name() == "Images · other"
    assert len(dock.group.inventory.dates) == 3


def test_cancelled_in_the_list_of_tasks_it_can_be_asked_again(dock, tmp_path):
    folder = write_cube(tmp_path / "cube", dates=2)
    show(dock, folder)
    dock._task.cancel()
    wait_until(lambda: idle(dock))
    assert "ancelled" in dock._sentence.text()
    assert dock.group is None
    show(dock, folder)
    wait_until(lambda: idle(dock))
    assert dock.group is not None


def test_what_the_engine_refuses_is_said(dock, tmp_path):
    (tmp_path / "empty").mkdir()
    show(dock, tmp_path / "empty")
    wait_until(lambda: idle(dock))
    assert "empty" in dock._sentence.text()
    assert dock._bar.isHidden()


def test_a_date_without_the_bands_says_so(dock, tmp_path):
    folder = write_cube(tmp_path / "cube", dates=3)
    next(folder.glob(f"*B03*{days(3)[1]}*")).unlink()
    show(dock, folder, days(3)[1])
    wait_until(lambda: idle(dock))
    assert dock._sentence.text() == "2023-09-21 has no image of these bands."
    dock.slider.setValue(2)
    assert dock._sentence.isHidden()


def test_removed_layers_come_back_with_the_next_date(dock, tmp_path):
    show(dock, write_cube(tmp_path / "cube", dates=3))
    wait_until(lambda: idle(dock))
    root = QgsProject.instance().layerTreeRoot()
    root.removeChildNode(dock.group.node)
    dock.slider.setValue(1)
    assert [node.name() for node in dock.group.node.findLayers() if node.isVisible()] == ["2023-09-21 · Natural colour"]
