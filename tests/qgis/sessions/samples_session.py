"""What the page about samples shows, in a real window: the editor of classes, with mouse and keyboard; reports on quality and tuning.

It is given labelled points with six classes, and others to learn from.
"""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from session_tools import GIVEN, OUTPUT, main, picture, run_dialog, wait

NAME, CODE, INTO = 2, 3, 4  # columns
FAST = 2  # the recipe
TRIALS, FOLDS, EPOCHS = 12, 3, 30
SIZE = (751, 400)


def layer_of(file, name):
    layer = QgsVectorLayer(file, name, "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def write(table, row, column, text):
    """Write into a cell, as with a double click."""
    cell = table.visualItemRect(table.item(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    wait(200)
    editor = QApplication.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait(200)


def merge(table, row, into):
    """Choose the class that a row is merged into."""
    box = table.cellWidget(row, INTO)
    box.setFocus()
    for _ in range(box.findText(into)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    wait(200)


def edit_classes(samples):
    """Two classes of soy as one; a name and a code of one's own."""
    from lstm_fcn.processing.gui.classes.dialog import ClassesDialog

    dialog = ClassesDialog(QgsProject.instance(), iface.mainWindow(), samples, "label")
    dialog.show()
    dialog.resize(*SIZE)
    dialog.activateWindow()
    wait(500)
    table = dialog.table
    rows = {item.label: row for row, item in enumerate(table.scheme.classes)}
    merge(table, rows["Soy_Cotton"], "Soy_Corn")
    write(table, rows["Soy_Corn"], NAME, "Soy")
    write(table, rows["Water"], NAME, "Lake")
    write(table, rows["Cerrado"], CODE, "30")
    table.setCurrentItem(None)
    dialog.buttons.setFocus()
    picture(dialog, "classes")
    classes = table.scheme.as_dict()
    dialog.close()
    return classes


def session():
    seen = {"classes": edit_classes(layer_of(GIVEN["SIX_CLASSES"], "Samples"))}
    samples = layer_of(GIVEN["SAMPLES"], "samples_modis_ndvi")
    labelled = {"SAMPLES": samples.id(), "CLASS_FIELD": "label", "SEED": 1, "RECIPE": FAST}
    quality = {"REPORT": str(OUTPUT / "quality.html"), "QUALITY": str(OUTPUT / "quality.gpkg")}
    seen["quality"] = run_dialog("samplequality", {**labelled, **quality})
    tuning = {"REPORT": str(OUTPUT / "tuning.html"), "TUNED_VALUES": str(OUTPUT / "tuned.json")}
    trials = {"MAX_TRIALS": TRIALS, "FOLDS": FOLDS, "EPOCHS": EPOCHS}
    seen["tune"] = run_dialog("tune", {**labelled, **tuning, **trials})
    return seen


main(session)
