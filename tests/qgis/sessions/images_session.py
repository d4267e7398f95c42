"""What a person does with the images of a cube on the map. It is given a cube."""

import json
import os
import sys
import time
from pathlib import Path

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface, plugins
from session_tools import GIVEN, OUTPUT, main, picture, wait, wait_until

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def rendered():
    """Seconds until the map is drawn."""
    canvas, began = iface.mapCanvas(), time.monotonic()
    canvas.refresh()
    wait(30)
    wait_until(lambda: not canvas.isDrawing(), 30)
    return time.monotonic() - began


def checked():
    """Names of the layers that are switched on."""
    root = QgsProject.instance().layerTreeRoot()
    return [node.name() for node in root.findLayers() if node.isVisible()]


def on_map():
    """Names of the layers that the map would draw now."""
    canvas = iface.mapCanvas()
    span = canvas.mapSettings().temporalRange() if canvas.mapSettings().isTemporal() else None
    return [
        layer.name()
        for layer in canvas.layers()
        if span is None or layer.temporalProperties().isVisibleInTemporalRange(span)
    ]


def session():
    seen = {}
    window = iface.mainWindow()
    window.resize(1500, 950)
    seen["loaded_at_start"] = "lstm_fcn.processing.gui.images.dock" in sys.modules
    plugins["lstm_fcn"]._panel.action.trigger()
    panel = plugins["lstm_fcn"]._panel.dock
    panel._rasters.set_rasters([GIVEN["CUBE"]])
    wait(500)
    button = panel.findChild(QPushButton, "LstmFcnPanel_pictures")
    began = time.monotonic()
    QTest.mouseClick(button, LEFT, NONE, QPoint(10, 10))
    menu = plugins["lstm_fcn"]._images
    seen["opened"] = wait_until(lambda: menu.dock is not None and menu.dock.group is not None, 60)
    rendered()
    seen["seconds_to_open"] = time.monotonic() - began
    dock = menu.dock
    picture(window, "first")
    seen["first"] = checked()
    seconds = []
    for _ in range(3):
        began = time.monotonic()
        QTest.keyClick(dock.slider, Qt.Key.Key_Right)
        rendered()
        seconds.append(time.monotonic() - began)
    seen["seconds_a_date"] = max(seconds)
    seen["fourth"] = checked()
    dock._composites.setCurrentIndex(dock._composites.findData("NDVI"))
    dock._composites.activated.emit(dock._composites.currentIndex())
    rendered()
    seen["index"] = checked()
    picture(window, "index")
    dock._composites.setCurrentIndex(0)
    dock._composites.activated.emit(0)
    controller = iface.mapCanvas().temporalController()
    dock._play.click()
    wait(800)
    seen["animated"] = {"mode": int(controller.navigationMode()), "checked": len(checked()), "map": on_map()}
    seen["frames"] = controller.totalFrameCount()
    controller.next()
    wait(500)
    seen["next"] = [on_map(), str(dock.day)]
    dock.slider.setValue(1)
    wait(500)
    seen["by_slider"] = on_map()
    picture(window, "animated")
    dock._swipe.click()
    seen["swipe"] = wait_until(lambda: dock._tool.item is not None and dock._tool.item.is_drawn, 20)
    QTest.mouseMove(iface.mapCanvas().viewport(), QPoint(200, 200))
    wait(200)
    line = dock._tool.item.line
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Right)
    seen["line"] = dock._tool.item.line - line
    picture(window, "swipe")
    iface.actionPan().trigger()
    wait(200)
    seen["swipe_left"] = [dock._swipe.isChecked(), dock._tool.item is None]
    QgsProject.instance().write(str(OUTPUT / "project.qgz"))
    controller.setNavigationMode(Qgis.TemporalNavigationMode.NavigationOff)
    wait(500)
    seen["off"] = checked()
    series = plugins["lstm_fcn"]._series
    series.show_with([GIVEN["CUBE"]], "")
    wait(500)
    series.dock.click(iface.mapCanvas().extent().center())
    seen["series"] = wait_until(
        lambda: (
            bool(series.dock._points) and series.dock._points[-1].answer is not None and bool(series.dock._plot._panels)
        )
    )
    wait(500)
    plot = series.dock._plot
    day = series.dock._scene.dates[-2]
    place = QPoint(round(plot._panels[0].x(day)) + 1, round(plot._panels[0].area.center().y()))
    QTest.mouseClick(plot, LEFT, NONE, place)
    wait(800)
    seen["clicked"] = [str(day), checked()]
    seen["marked"] = [str(plot._marked)]
    QTest.keyClick(dock.slider, Qt.Key.Key_Home)
    wait(300)
    seen["marked"].append(str(plot._marked))
    dock.slider.setValue(3)
    wait(500)
    picture(window, "series")
    QgsProject.instance().clear()
    wait(300)
    seen["after_clearing"] = [dock.group is None, dock._sentence.text()]
    QgsProject.instance().read(str(OUTPUT / "project.qgz"))
    wait(500)
    seen["read"] = [
        len(QgsProject.instance().mapLayers()),
        all(layer.isValid() for layer in QgsProject.instance().mapLayers().values()),
    ]
    seen["files"] = sorted(path.name for path in Path(GIVEN["CUBE"]).iterdir())
    return seen


main(session)
