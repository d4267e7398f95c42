"""What a person does with "Preview here". It is given a cube and a model."""

import json
import os
import sys
import time

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface, plugins
from session_tools import GIVEN, OUTPUT, main, picture, wait, wait_until

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def bounds(layer):
    box = layer.extent()
    return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]


def session():
    from lstm_fcn.processing.engine.finding import find_engine
    from qgis.core import QgsProcessingFeedback

    seen = {}
    window, canvas, project = iface.mainWindow(), iface.mapCanvas(), QgsProject.instance()
    window.resize(1500, 950)
    find_engine(QgsProcessingFeedback())  # its first start, which looks at all its libraries, belongs to the set-up
    menu = plugins["lstm_fcn"]._preview
    seen["loaded_at_start"] = "lstm_fcn.processing.gui.map_preview.preview" in sys.modules
    menu.action.trigger()
    wait(300)
    seen["without_a_model"] = [item.text() for item in iface.messageBar().items()]
    seen["on_without_a_model"] = menu.action.isChecked()
    iface.messageBar().clearWidgets()
    plugins["lstm_fcn"]._panel.action.trigger()
    panel = plugins["lstm_fcn"]._panel.dock
    panel.setup.rasters, panel.setup.model = [GIVEN["CUBE"]], GIVEN["MODEL"]
    panel._changed()
    panel._fill()
    project.setCrs(__import__("qgis.core").core.QgsCoordinateReferenceSystem(GIVEN["CRS"]))
    left, bottom, right, top = GIVEN["EXTENT"]
    canvas.setExtent(QgsRectangle(left, bottom, right, top))
    wait(500)
    button = panel.findChild(QPushButton, "LstmFcnPanel_preview")
    began = time.monotonic()
    QTest.mouseClick(button, LEFT, NONE, QPoint(10, 10))
    seen["pressed"] = [button.isChecked(), menu.action.isChecked()]
    wait(100)
    picture(window, "busy")
    seen["first"] = wait_until(lambda: menu.preview.layer is not None, 120)
    wait_until(lambda: not canvas.isDrawing(), 20)
    seen["seconds"] = time.monotonic() - began
    layer = menu.preview.layer
    seen["name"], seen["bounds"], seen["renderer"] = layer.name(), bounds(layer), layer.renderer().type()
    picture(window, "preview")
    file = layer.source()
    layer.setOpacity(0.7)
    canvas.setExtent(QgsRectangle(left, bottom, (left + right) / 2, (bottom + top) / 2))
    wait(100)
    canvas.setExtent(
        QgsRectangle((left + right) / 2, (bottom + top) / 2, right, top)
    )  # while the one before is being made
    seen["following"] = wait_until(lambda: layer.source() != file, 120)
    wait(500)
    seen["layers"] = len(project.mapLayers())
    seen["second"], seen["opacity"] = bounds(layer), layer.opacity()
    seen["old_file_is_gone"] = not os.path.exists(file)
    wait_until(lambda: not menu.preview.is_running, 60)
    file = layer.source()
    canvas.zoomByFactor(0.6)
    wait(1500)
    seen["inside"] = [menu.preview.is_running, layer.source() == file]
    place = canvas.getCoordinateTransform().transform(
        QgsPointXY(left + (right - left) / 4, bottom + (top - bottom) / 4)
    )
    canvas.setExtent(QgsRectangle(left, bottom, right, top))
    wait(1200)
    place = canvas.getCoordinateTransform().transform(
        QgsPointXY(left + (right - left) / 4, bottom + (top - bottom) / 4)
    )
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(round(place.x()), round(place.y())))
    wait(100)
    seen["asked"] = menu.preview.is_running
    seen["clicked"] = wait_until(lambda: not menu.preview.is_running, 120)
    seen["third"] = bounds(layer)
    middle, viewport = canvas.extent().center(), canvas.viewport()
    QTest.mousePress(viewport, LEFT, NONE, QPoint(300, 300))
    for step in range(1, 11):
        place = QPoint(300 + 10 * step, 300)
        everywhere = QPointF(viewport.mapToGlobal(place))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), everywhere, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(400, 300))
    wait(300)
    seen["dragged"] = [(middle.x() - canvas.extent().center().x()) / canvas.mapUnitsPerPixel(), menu.tool.isActive()]
    wait_until(lambda: not menu.preview.is_running, 60)
    project.write(str(OUTPUT / "project.qgz"))
    menu.action.trigger()
    wait(500)
    seen["off"] = [len(project.mapLayers()), menu.preview.is_running, button.isChecked(), canvas.mapTool() is menu.tool]
    project.read(str(OUTPUT / "project.qgz"))
    wait(500)
    seen["lost"] = len(project.mapLayers())
    return seen


main(session)
