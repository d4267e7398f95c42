"""A person's first day: installs the zip in a new profile, sets the engine up, simulates data, trains, maps and looks.

It is given the zip and the values of the demo data and the training.
"""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.gui import QgsGui, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, QUrl
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QLineEdit, QPushButton, QTreeView
from qgis.utils import iface, plugins
from session_tools import GIVEN, OUTPUT, dialog_for, engines, main, picture, run, screen, wait, wait_until

SECONDS_TO_SET_UP = 900


def install(seen):
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(GIVEN["ZIP"])
    wait(1500)
    seen["installed"] = "lstm_fcn" in plugins
    seen["offered"] = [item.text() for item in iface.messageBar().items()]
    algorithms = QgsApplication.processingRegistry().providerById("lstmfcn").algorithms()
    seen["cannot_run_yet"] = sorted(one.name() for one in algorithms if not one.canExecute()[0])
    picture(iface.mainWindow(), "first_start")


def set_up(seen):
    """Press the button of the message bar; the dialog waits for its end, so what is done in it is begun before."""
    (button,) = [one for one in iface.messageBar().findChildren(QPushButton) if one.text().startswith("Set up")]
    QTimer.singleShot(800, lambda: in_set_up(seen))
    button.click()


def set_up_from_toolbox(seen):
    """What the toolbox says of an algorithm that cannot run has a link to the set-up; look whether it opens, no more."""

    from lstm_fcn.processing.gui.setup_dialog import SetUpDialog

    def follow():
        message = QApplication.activeModalWidget()
        picture(message, "cannot_run")
        QTimer.singleShot(3000, lambda: look(message))
        message.openLink(QUrl("lstmfcn:setup"))  # waits until the set-up is closed

    def look(message):
        window = QApplication.activeModalWidget()
        seen["linked"] = isinstance(window, SetUpDialog)
        window.reject()
        QTimer.singleShot(300, message.reject)

    QTimer.singleShot(800, follow)
    plugins["processing"].executeAlgorithm("lstmfcn:train", None)


def in_set_up(seen):
    dialog = QApplication.activeModalWidget()
    picture(dialog, "set_up")
    dialog._start.click()
    seen["package"] = wait_until(lambda: "Package" in dialog._step.text(), SECONDS_TO_SET_UP)
    wait(3000)
    picture(dialog, "set_up_runs")
    wait_until(lambda: dialog._task is None, SECONDS_TO_SET_UP)
    seen["set_up"] = [dialog._step.text(), dialog._state.text(), dialog._log.toPlainText()]
    picture(dialog, "set_up_done")
    dialog.close()


def show_toolbox():
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    dock.raise_()
    dock.findChild(QLineEdit).setText("lstm")
    dock.findChild(QTreeView).expandAll()
    wait(500)
    return dock


def layer_named(name):
    """The layer of a title: what it shows comes first in its name, the period of its images after it."""
    (layer,) = (found for found in QgsProject.instance().mapLayers().values() if found.name().startswith(name))
    return layer


def click_on_map(right, up):
    """Click with the map tool, beside the middle by parts of the map's half width and height."""
    canvas = iface.mapCanvas()
    middle, extent = canvas.extent().center(), canvas.extent()
    point = QgsPointXY(middle.x() + right * extent.width() / 2, middle.y() + up * extent.height() / 2)
    place = canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    canvas.mapTool().canvasReleaseEvent(
        QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, place, left, left, none)
    )


def look_at_series(cube, model):
    """Look at the series of three pixels in the dock."""
    menu = plugins["lstm_fcn"]._series
    menu.action.trigger()
    dock = menu.dock
    iface.mainWindow().findChild(QDockWidget, "ResultsViewer").hide()
    iface.mainWindow().resizeDocks([dock], [600], Qt.Orientation.Horizontal)
    dock.choose([cube], model)
    dock._pick.setChecked(True)
    iface.mapCanvas().zoomToFullExtent()
    wait(1500)
    for number, (right, up) in enumerate([(-0.4, 0.3), (0.3, 0.1), (0.1, -0.4)]):
        if number:
            dock.pin()
        click_on_map(right, up)
        wait_until(lambda: dock._points and all(point.answer is not None for point in dock._points))
    wait(500)
    picture(dock, "series")
    picture(iface.mainWindow(), "series_window")
    answers = [point.answer.error for point in dock._points]
    dock.close()
    return answers


def preview(dialog):
    """Press *Preview…* beside the rasters."""
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text().startswith("Preview")]
    button.click()
    found = wait_until(lambda: [one for one in dialog.findChildren(QDialog) if one.windowTitle() == "Cube preview"])
    (window,) = [one for one in dialog.findChildren(QDialog) if one.windowTitle() == "Cube preview"]
    wait_until(lambda: not engines(), 60)
    wait(600)
    picture(window, "preview")
    window.close()
    return found


def session():
    seen = {}
    iface.mainWindow().resize(1400, 900)
    install(seen)
    set_up_from_toolbox(seen)
    set_up(seen)
    toolbox = show_toolbox()
    picture(iface.mainWindow(), "toolbox")

    cube = str(OUTPUT / "cube")
    dialog = dialog_for("createdemo", {**GIVEN["DEMO"], "CUBE": cube})
    seen["createdemo"] = run(dialog)
    dialog.close()

    model = str(OUTPUT / "demo crops.safetensors")
    samples = layer_named("Samples")
    values = {"SAMPLES": samples.id(), "CLASS_FIELD": "label", "RASTERS": [cube], "SEED": 1, "MODEL": model}
    dialog = dialog_for("train", {**GIVEN["TRAINING"], **values, "REPORT": str(OUTPUT / "report.html")})
    picture(dialog, "train")
    seen["preview"] = preview(dialog)
    seen["train"] = run(dialog)
    picture(dialog, "train_log")
    dialog.close()

    dialog = dialog_for("classify", {"MODEL": model, "RASTERS": [cube], "UNCERTAINTY": "TEMPORARY_OUTPUT"})
    picture(dialog, "classify")
    seen["classify"] = run(dialog)
    dialog.close()
    toolbox.hide()
    iface.layerTreeView().setCurrentLayer(layer_named("Class map"))
    iface.mapCanvas().zoomToFullExtent()
    iface.mapCanvas().waitWhileRendering()
    wait(1500)
    picture(iface.mainWindow(), "map")
    seen["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    seen["series"] = look_at_series(cube, model)
    entries = QgsGui.historyProviderRegistry().queryEntries()
    seen["history"] = [entry.entry.get("algorithm_id") for entry in entries]
    screen("last")
    return seen


main(session, close_boxes=False)
