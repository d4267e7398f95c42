"""What a person does who has an area and no images: finds some, unticks a date, and copies the others."""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QSpinBox
from qgis.utils import iface, plugins
from session_tools import GIVEN, OUTPUT, main, picture, run, screen, wait, wait_until

CONNECTION = "my catalog"  # of QGIS


def dialog_of(name):
    """The open window of an object name, or whose title ends so."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return next((one for one in found if one.objectName() == name or one.windowTitle().endswith(name)), None)


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(widget.width() // 2, 12))
    wait(300)


def clipped(dialog):
    """Texts for which there is less room than they need."""
    parts = [part for kind in (QAbstractButton, QLabel, QComboBox, QSpinBox) for part in dialog.findChildren(kind)]
    shown = [part for part in parts if part.isVisible() and not (isinstance(part, QLabel) and part.wordWrap())]
    narrow = [part for part in shown if part.width() < part.minimumSizeHint().width()]
    words = [part.text() if hasattr(part, "text") else part.objectName() for part in narrow]
    return [text for text in words if text]  # without a text it is an icon


def session():
    window = iface.mainWindow()
    window.resize(1400, 900)
    QgsProject.instance().setFileName(str(OUTPUT / "area.qgz"))
    canvas = iface.mapCanvas()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32721"))
    canvas.setExtent(QgsRectangle(*GIVEN["BOX"]))
    QgsSettings().setValue(f"connections/stac/items/{CONNECTION}/url", GIVEN["CATALOG"])
    wait(500)
    plugins["lstm_fcn"]._panel.find_action.trigger()
    assert wait_until(lambda: dialog_of("LstmFcnFindImages"), 20)
    dialog = dialog_of("LstmFcnFindImages")
    picture(dialog, "find_images_first")
    size = (dialog.width(), dialog.height())
    seen = {"size": size, "clipped": clipped(dialog)}
    dialog.source.fill({"CATALOG": CONNECTION})
    dialog.season.fill({"START_DATE": GIVEN["START"], "END_DATE": GIVEN["END"]})
    click(dialog.search_button)
    assert wait_until(lambda: dialog.calendar.dates.dates, 60), dialog.message.text()
    wait(500)
    QTest.keyClick(dialog.calendar, Qt.Key.Key_Right)
    QTest.keyClick(dialog.calendar, Qt.Key.Key_Space)
    picture(dialog, "find_images")
    seen |= {
        "searched": (dialog.width(), dialog.height()),
        "scrolls": dialog.calendar.horizontalScrollBar().maximum(),
        "message": dialog.message.text(),
        "summary": dialog.summary.text(),
    }
    seen["clipped"] += clipped(dialog)
    if GIVEN.get("COPY"):
        seen |= copy(dialog)
    screen("find_images_screen")
    return seen


def copy(dialog):
    """Copy what is ticked, in QGIS's own dialog of the algorithm."""
    click(dialog.copy_button)
    titles = [
        one.windowTitle() for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
    ]
    assert wait_until(lambda: dialog_of("Copy images"), 20), titles
    copying = dialog_of("Copy images")
    dialog.close()
    picture(copying, "copy_images")
    done = run(copying)
    copying.close()
    panel = plugins["lstm_fcn"]._panel.dock
    wait(500)
    return {
        "copied": done["ok"],
        "text": done["text"],
        "results": done["results"],
        "rasters": panel.setup.rasters,
        "detail": panel.rows["images"].detail,
    }


main(session)
