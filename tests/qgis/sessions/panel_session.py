"""What a person does with the mouse on the first day: the demo, a model and a map from the panel, and no path is typed.

Given a zip, the plugin is installed from it first; if the walk is recorded, the screen is kept before each click.
"""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QPushButton, QScrollArea, QToolButton
from qgis.utils import iface, plugins
from session_tools import GIVEN, main, picture, screen, wait, wait_until

clicks, frames = [], []


def keep_frame(step, widget=None):
    """Keep the screen as a frame of the recorded walk, and where the mouse is."""
    if GIVEN.get("RECORD"):
        place = widget.mapToGlobal(QPoint(widget.width() // 2, min(12, widget.height() // 2))) if widget else None
        window = iface.mainWindow()
        ratio = window.devicePixelRatioF()
        size = [ratio * window.width(), ratio * window.height()]
        mouse = place and [ratio * place.x(), ratio * place.y()]
        frames.append({"step": step, "picture": f"walk_{len(frames):02d}", "mouse": mouse, "window": size})
        screen(frames[-1]["picture"])


def click(widget, name):
    """Press and release the left button in the middle of a widget, as a person does."""
    area = widget.parent()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parent()
    if area is not None:
        area.ensureWidgetVisible(widget)
        wait(200)
    assert widget.isVisible(), name
    assert widget.isEnabled(), name
    keep_frame(name, widget)
    clicks.append(name)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(widget.width() // 2, 12))
    wait(300)


def dialog_of(title):
    return next(
        (
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, QDialog) and w.isVisible() and title in w.windowTitle()
        ),
        None,
    )


def run_and_close(title):
    assert wait_until(lambda: dialog_of(title) is not None, 30), title
    dialog = dialog_of(title)
    picture(dialog, title.split()[0].lower())
    click(dialog.runButton(), "Run")
    assert wait_until(lambda: finished(title), 400), title
    picture(dialog, f"{title.split()[0].lower()}_log")
    keep_frame("done")
    dialog.close()  # closing a window costs no click that leads on to the map


def finished(title):
    setup = panel().setup
    return bool({"Train LSTM-FCN": setup.model, "Classify cube": setup.class_map}[title])


def panel():
    return plugins["lstm_fcn"]._panel.dock


def session():
    window = iface.mainWindow()
    window.resize(1400, 900)
    window.findChild(QDockWidget, "Browser").hide()
    if GIVEN.get("ZIP"):
        import pyplugin_installer

        pyplugin_installer.instance().installFromZipFile(GIVEN["ZIP"])
        wait(1500)
    keep_frame("installed")
    from lstm_fcn.processing.gui.panel.setup import Done

    action = plugins["lstm_fcn"]._panel.action
    button = next(one for one in window.findChildren(QToolButton) if one.defaultAction() is action)
    click(button, "panel")
    dock = window.findChild(QDockWidget, "LstmFcnPanelDock")
    wait(500)
    picture(window, "panel_empty")
    click(dock.findChild(QPushButton, "LstmFcnPanel_demo"), "demo")
    assert wait_until(lambda: bool(panel().setup.rasters), 300)
    wait(1000)
    picture(window, "panel_demo")
    panel().setup.done["train"] = Done(values=GIVEN["TRAINING"])  # as if given in the dialog the last time
    click(dock.findChild(QPushButton, "LstmFcnPanel_train"), "train")
    run_and_close("Train LSTM-FCN")
    click(dock.findChild(QPushButton, "LstmFcnPanel_map"), "map")
    run_and_close("Classify cube")
    iface.mapCanvas().waitWhileRendering()
    wait(1500)
    picture(window, "panel_map")
    keep_frame("map")
    setup = panel().setup
    return {
        "clicks": clicks,
        "frames": frames,
        "tabbed": [one.windowTitle() for one in window.tabifiedDockWidgets(dock)],
        "layers": [layer.name() for layer in QgsProject.instance().mapLayers().values()],
        "tree": [node.name() for node in QgsProject.instance().layerTreeRoot().children()],
        "details": {name: row.detail for name, row in panel().rows.items()},
        "setup": json.loads(setup.to_json()),
    }


main(session)
