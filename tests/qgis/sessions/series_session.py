"""What a person does with the dock of pixel time series. It is given a cube, a raster, a model and the map's CRS."""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.utils import iface, plugins
from session_tools import GIVEN, OUTPUT, Watch, engines, main, picture, wait, wait_until


def click(point, modifiers=Qt.KeyboardModifier.NoModifier):
    """Click with the map tool at a place in the map's CRS."""
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()
    left = Qt.MouseButton.LeftButton
    event = QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, place, left, left, modifiers)
    canvas.mapTool().canvasReleaseEvent(event)


def hover(widget, x, y):
    none = Qt.MouseButton.NoButton
    widget.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, QPointF(x, y), none, none, Qt.KeyboardModifier.NoModifier))
    wait(200)


def answered(dock):
    return bool(dock._points) and all(point.answer is not None for point in dock._points)


def session():
    seen = {}
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.resize(1500, 950)
    layer = QgsRasterLayer(GIVEN["RASTER"], "One raster of the cube")
    QgsProject.instance().addMapLayer(layer)
    wait(300)  # QGIS takes the first layer's CRS for the project
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(GIVEN.get("CRS", "EPSG:4326")))
    wait(300)
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    wait(800)
    menu = plugins["lstm_fcn"]._series
    seen["loaded_at_start"] = "lstm_fcn.processing.gui.series.dock" in sys.modules
    menu.action.trigger()
    dock = menu.dock
    window.resizeDocks([dock], [620], Qt.Orientation.Horizontal)
    wait(500)
    picture(dock, "empty")
    dock.choose([GIVEN["CUBE"]], GIVEN["MODEL"])
    watch = Watch(50)
    dock._pick.setChecked(True)
    middle = canvas.extent().center()
    across, down = canvas.extent().width(), canvas.extent().height()
    click(middle)
    wait(100)
    seen["busy"] = dock._doing.text()
    picture(dock, "busy")
    seen["first"] = wait_until(lambda: answered(dock))
    picture(dock, "one")
    seen["marks"] = [point.number for point in dock._marks._points]
    dock.pin()
    positions = [(0.21, 0.16), (-0.24, 0.22), (0.13, -0.26)]
    for right, up in positions:
        click(
            QgsPointXY(middle.x() + right * across / 2, middle.y() + up * down / 2), Qt.KeyboardModifier.ControlModifier
        )
        wait_until(lambda: answered(dock))
    for step in range(12):  # faster than anything can be read
        click(QgsPointXY(middle.x() + step * across / 90, middle.y() - step * down / 90))
    seen["again"] = wait_until(lambda: answered(dock))
    watch.stop()
    seen["gaps"] = [max(watch.gaps), len(watch.gaps)]
    last = dock._points[-1]
    seen["last"] = [last.x, last.y, last.crs, list(last.answer.probabilities), last.answer.error]
    seen["labels"] = list(dock._scene.labels)
    seen["points"] = [[point.number, point.pinned, point.colour] for point in dock._points]
    picture(dock, "several")
    hover(dock._plot, dock._plot.width() * 0.55, dock._plot.height() * 0.5)
    picture(dock, "hover")
    hover(dock._table, 20, dock._table._layout().line * 2.5)
    picture(dock, "pointed")
    dock._table.leaveEvent(QEvent(QEvent.Type.Leave))
    picture(window, "window")
    dock.source.setCollapsed(False)
    picture(dock, "source")
    dock.source.setCollapsed(True)
    files = [OUTPUT / "series.csv", OUTPUT / "series.png"]
    sys.modules[type(dock).__module__].ask_file = lambda _parent, _title, _kinds, *suffixes: files[".png" in suffixes]
    dock._save_tables()
    dock._save_picture()
    click(QgsPointXY(middle.x() + 3 * across, middle.y()))
    wait_until(lambda: answered(dock))
    seen["outside"] = dock._points[-1].answer.error
    seen["engines"] = len(engines("pixels"))
    dock.close()
    wait(800)
    seen["after_closing"] = len(engines("pixels"))
    seen["tool_after_closing"] = canvas.mapTool() is dock._tool
    menu.action.trigger()
    wait(300)
    dock.choose([GIVEN["CUBE"]])
    dock._pick.setChecked(True)
    click(middle)
    seen["without_model"] = wait_until(lambda: answered(dock) and dock._scene.model is None)
    picture(dock, "without_model")
    dock.choose([GIVEN["CUBE"], str(OUTPUT / "nothing.tif")])
    click(middle)
    wait(1500)
    seen["missing_file"] = dock._sentence.text()
    dock.choose([GIVEN["RASTER"]], GIVEN["MODEL"])
    click(middle)
    wait_until(dock._sentence.text)
    seen["unfit"] = dock._sentence.text()
    seen["engine_after_refusal"] = dock._engine.is_running
    seen["hint_after_refusal"] = dock._hint()
    dock.choose([GIVEN["CUBE"]])
    wait_until(lambda: answered(dock))
    QgsProject.instance().clear()
    wait(300)
    seen["points_of_a_new_project"] = len(dock._points)
    plugins["lstm_fcn"].unload()
    wait(300)
    seen["after_unload"] = len(engines("pixels"))
    return seen


main(session)
