"""Opens every dialog of the plugin, and keeps a picture of each. It is given a cube, samples, a model and a class map."""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from session_tools import GIVEN, dialog_for, main, picture, wait
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMenu, QTabWidget
from qgis.utils import iface, plugins

SIZE = (1000, 1150)


def filled(algorithm, samples):
    """Values for the parameters that there is something for."""
    rasters = {"RASTERS": [GIVEN["CUBE"]], "CUBE": [GIVEN["CUBE"]]}
    known = {"SAMPLES": samples.id(), "CLASS_FIELD": "label", "MODEL": GIVEN["MODEL"], **rasters}
    made = {one.name() for one in algorithm.destinationParameterDefinitions()}
    names = {one.name() for one in algorithm.parameterDefinitions()} - made
    return {name: value for name, value in known.items() if name in names}


def session():
    samples = QgsVectorLayer(GIVEN["SAMPLES"], "Samples", "ogr")
    QgsProject.instance().addMapLayers([samples, QgsRasterLayer(GIVEN["CLASSES"], "Class map")])
    algorithms = QgsApplication.processingRegistry().providerById("lstmfcn").algorithms()
    for algorithm in algorithms:
        dialog = dialog_for(algorithm.name(), filled(algorithm, samples), SIZE)
        picture(dialog, algorithm.name())
        dialog.close()
    widgets(plugins["lstm_fcn"])
    return {"dialogs": sorted(algorithm.name() for algorithm in algorithms)}


def widgets(plugin):
    """What is no algorithm's dialog: the set-up, the page of the options, the menu."""
    from lstm_fcn.processing.gui.options import EngineOptions
    from lstm_fcn.processing.gui.setup_dialog import SetUpDialog

    dialog = SetUpDialog(iface.mainWindow())
    dialog.show()
    picture(dialog, "set_up_dialog")
    dialog.close()
    page = EngineOptions(None)
    page.resize(700, 300)
    page.show()
    picture(page, "options_page")
    page.close()
    menu = next(one for one in iface.pluginMenu().findChildren(QMenu) if one.title() == "LSTM-FCN")
    menu.popup(iface.mainWindow().mapToGlobal(iface.mainWindow().rect().center()))
    picture(menu, "menu")
    menu.close()


main(session)
