"""What a person does with the dock of pixel time series. QGIS runs this file with ``--code``; the test reads what it writes.

The environment names the files: SESSION_INPUT (JSON with cube, raster and model) and SESSION_OUTPUT (folder for results and
pictures).
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

INPUT = json.loads(os.environ["SESSION_INPUT"])
OUTPUT = Path(os.environ["SESSION_OUTPUT"])
EXCEPTIONS, GAPS = [], []


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(holds, longest=90):
    until = time.monotonic() + longest
    while not holds() and time.monotonic() < until:
        wait(50)
    return holds()


def engines():
    """Process ids of the engines this QGIS started."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if b"pixels" in words and parent == os.getpid():
                found.append(int(entry.name))
    return found


def watch_the_window():
    """A timer on the window's thread: a blocked window does not tick."""
    last = [time.monotonic()]

    def tick():
        now = time.monotonic()
        GAPS.append(now - last[0])
        last[0] = now

    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(tick)
    timer.start(50)
    return timer


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


def picture(widget, name):
    wait(200)
    widget.grab().save(str(OUTPUT / f"{name}.png"))


def answered(dock):
    return bool(dock._points) and all(point.answer is not None for point in dock._points)


def session():
    seen = {}
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.resize(1500, 950)
    layer = QgsRasterLayer(INPUT["RASTER"], "One raster of the cube")
    QgsProject.instance().addMapLayer(layer)
    wait(300)  # QGIS takes the first layer's CRS for the project
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(INPUT.get("CRS", "EPSG:4326")))
    wait(300)
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    wait(800)
    menu = plugins["lstm_fcn"]._series
    seen["loaded_at_start"] = "lstm_fcn.processing.gui.series_dock" in sys.modules
    menu.action.trigger()
    dock = menu.dock
    window.resizeDocks([dock], [620], Qt.Orientation.Horizontal)
    wait(500)
    picture(dock, "empty")
    dock.choose([INPUT["CUBE"]], INPUT["MODEL"])
    timer = watch_the_window()
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
    places = [(0.21, 0.16), (-0.24, 0.22), (0.13, -0.26)]
    for right, up in places:
        click(
            QgsPointXY(middle.x() + right * across / 2, middle.y() + up * down / 2), Qt.KeyboardModifier.ControlModifier
        )
        wait_until(lambda: answered(dock))
    for step in range(12):  # faster than anything can be read
        click(QgsPointXY(middle.x() + step * across / 90, middle.y() - step * down / 90))
    seen["again"] = wait_until(lambda: answered(dock))
    timer.stop()
    seen["gaps"] = [max(GAPS), len(GAPS)]
    last = dock._points[-1]
    seen["last"] = [last.x, last.y, last.crs, list(last.answer.probabilities), last.answer.refusal]
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
    dock._file_to_write = lambda _title, _kinds, suffix: files[suffix == ".png"]
    dock._save_tables()
    dock._save_picture()
    click(QgsPointXY(middle.x() + 3 * across, middle.y()))
    wait_until(lambda: answered(dock))
    seen["outside"] = dock._points[-1].answer.refusal
    seen["engines"] = len(engines())
    dock.close()
    wait(800)
    seen["after_closing"] = len(engines())
    seen["tool_after_closing"] = canvas.mapTool() is dock._tool
    menu.action.trigger()
    wait(300)
    dock.choose([INPUT["CUBE"]])
    dock._pick.setChecked(True)
    click(middle)
    seen["without_model"] = wait_until(lambda: answered(dock) and dock._scene.model is None)
    picture(dock, "without_model")
    dock.choose([INPUT["CUBE"], str(OUTPUT / "nothing.tif")])
    click(middle)
    wait(1500)
    seen["missing_file"] = dock._sentence.text()
    dock.choose([INPUT["RASTER"]], INPUT["MODEL"])
    click(middle)
    wait_until(dock._sentence.text)
    seen["unfit"] = dock._sentence.text()
    seen["engine_after_refusal"] = dock._engine.is_running
    plugins["lstm_fcn"].unload()
    wait(300)
    seen["after_unload"] = len(engines())
    return seen


def main():
    try:
        seen = session()
    except Exception:
        seen = {"error": traceback.format_exc()}
    seen["exceptions"] = EXCEPTIONS
    (OUTPUT / "seen.json").write_text(json.dumps(seen, default=str))
    os._exit(0)


sys.excepthook = lambda *error: EXCEPTIONS.append("".join(traceback.format_exception(*error)))
if os.environ.get("SESSION_STYLE") == "dark":
    QApplication.setStyle("fusion")
    QgsApplication.setUITheme("Night Mapping")
QTimer.singleShot(2500, main)
