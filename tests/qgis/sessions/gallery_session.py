"""Opens every dialog of the plugin, and keeps a picture of each. It is given a cube, samples, a model and a class map."""

import json
import os
import sys
from pathlib import Path

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QGroupBox, QScrollArea
from qgis.utils import iface, plugins
from session_tools import GIVEN, dialog_for, main, picture, wait

SIZE_WITH_ADVANCED = (1000, 900)


def filled(algorithm, samples):
    """Values for the parameters that there is something for."""
    rasters = {"RASTERS": [GIVEN["CUBE"]], "CUBE": [GIVEN["CUBE"]]}
    known = {"SAMPLES": samples.id(), "CLASS_FIELD": "label", "MODEL": GIVEN["MODEL"], **rasters}
    made = {one.name() for one in algorithm.destinationParameterDefinitions()}
    names = {one.name() for one in algorithm.parameterDefinitions()} - made
    return {name: value for name, value in known.items() if name in names}


def fold(advanced, folded):
    """Fold or unfold the advanced parameters; QGIS remembers it for the next dialog. Python does not know their class."""
    for box in advanced:
        box.setProperty("collapsed", folded)


def session():
    samples = QgsVectorLayer(GIVEN["SAMPLES"], "Samples", "ogr")
    QgsProject.instance().addMapLayers([samples, QgsRasterLayer(GIVEN["CLASSES"], "Class map")])
    algorithms = QgsApplication.processingRegistry().providerById("lstmfcn").algorithms()
    size, clipped = None, []
    width = width_of_qgis_own()
    for algorithm in algorithms:
        dialog = dialog_for(algorithm.name(), filled(algorithm, samples), size)
        size = size or (dialog.width(), dialog.height())  # QGIS gives later ones the size of the last one
        advanced = [box for box in dialog.findChildren(QGroupBox) if box.property("collapsed") is not None]
        advanced = [box for box in advanced if box.isVisible()]
        fold(advanced, True)
        picture(dialog, algorithm.name())
        clipped += [algorithm.name()] if is_clipped(dialog, width) else []
        if advanced:
            fold(advanced, False)
            dialog.resize(*SIZE_WITH_ADVANCED)
            form = form_of(dialog)
            form.setAutoFillBackground(True)
            picture(form, f"{algorithm.name()}_advanced")
        dialog.close()
    first = widgets()
    return {
        "first in the menu": first,
        "dialogs": sorted(algorithm.name() for algorithm in algorithms),
        "clipped": clipped,
        "size": size,
    }


def parameters_of(dialog):
    """The scrolled area with the parameters of a dialog."""
    return max((area for area in dialog.findChildren(QScrollArea) if area.isVisible()), key=lambda area: area.width())


def form_of(dialog):
    """All parameters of a dialog, those out of sight too."""
    forms = [area.widget() for area in dialog.findChildren(QScrollArea) if area.isVisible()]
    return max(forms, key=lambda form: form.height())


def is_clipped(dialog, width):
    """Whether parameters have to be scrolled sideways, and not only since QGIS's own words take a width."""
    area = parameters_of(dialog)
    return area.widget().minimumSizeHint().width() > max(width, area.viewport().width())


def width_of_qgis_own():
    """The width that a dialog of QGIS with a raster takes; in some languages it is more than there is."""
    import processing

    dialog = processing.createAlgorithmDialog("native:fillnodata", {})
    dialog.show()
    wait(700)
    width = parameters_of(dialog).widget().minimumSizeHint().width()
    dialog.close()
    return width


def options_page():
    """The options wait for their end, so this has been begun before."""
    dialog = QApplication.activeModalWidget()
    picture(dialog, "options_page")
    dialog.reject()


def widgets():
    """What is no algorithm's dialog: the classes, the set-up, the search for images, the options, the menu. Whether that begins with the panel."""
    from lstm_fcn.processing.gui.classes.dialog import ClassesDialog
    from lstm_fcn.processing.gui.find_images.dialog import FindImagesDialog
    from lstm_fcn.processing.gui.setup_dialog import SetUpDialog

    (samples,) = QgsProject.instance().mapLayersByName("Samples")
    dialog = ClassesDialog(QgsProject.instance(), iface.mainWindow(), samples, "label")
    dialog.show()
    picture(dialog, "classes")
    dialog.close()
    for dialog, name in (
        (SetUpDialog(iface.mainWindow()), "set_up_dialog"),
        (FindImagesDialog(iface, {}, Path("images.json")), "find_images"),
    ):
        dialog.show()
        picture(dialog, name)
        dialog.close()
    QTimer.singleShot(2500, options_page)
    iface.showOptionsDialog(iface.mainWindow(), "LSTM-FCN")
    menu = next(one.menu() for one in iface.pluginMenu().actions() if one.menu() and one.text() == "LSTM-FCN")
    menu.popup(iface.mainWindow().mapToGlobal(iface.mainWindow().rect().center()))
    picture(menu, "menu")
    menu.close()
    return menu.actions()[0] is plugins["lstm_fcn"]._panel.action


main(session, close_boxes=False)
