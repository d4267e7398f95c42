"""What the tutorials show, in a real window: images by date, swipe, labelling desk; from real samples to areas; a change.

It is given what is to be done, a cube, and what that needs of a class map, a model and samples.
"""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins
from session_tools import GIVEN, OUTPUT, main, picture, run_dialog, wait, wait_until

SIZE = (1400, 900)
POINTS = 100
FOLDS_RECIPE = 2  # fast
LAYOUT_DPI = 96


def plugin(tool):
    return getattr(plugins["lstm_fcn"], f"_{tool}")


def drawn():
    iface.messageBar().clearWidgets()
    wait(300)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 60)
    wait(300)


def make_room():
    """The window as people who label have it, without the browser."""
    iface.mainWindow().resize(*SIZE)
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()


def layer_of(file):
    """The layer of a file; layers have their names in the language of QGIS."""
    return next(one for one in QgsProject.instance().mapLayers().values() if os.path.basename(file) in one.source())


def show_panel(rasters, samples, class_field, model="", class_map=""):
    """The panel with a set-up."""
    plugin("panel").action.trigger()
    panel = plugin("panel").dock
    panel.setup.rasters, panel.setup.samples, panel.setup.class_field = rasters, samples, class_field
    panel.setup.model, panel.setup.class_map = model, class_map
    panel._changed()
    panel._fill()
    wait(500)
    return panel


def see_images(panel):
    """The slider, then the swipe over the class map."""
    panel._buttons["pictures"].click()
    images = plugin("images")
    assert wait_until(lambda: images.dock is not None and images.dock.group is not None, 90)
    dock = images.dock
    drawn()
    dock.slider.setValue(2 * dock.slider.maximum() // 3 + 1)  # of the demo and of Sinop a date without clouds
    drawn()
    picture(iface.mainWindow(), "images")
    picture(dock, "images_dock")
    viewport = iface.mapCanvas().viewport()
    dock._swipe.click()
    wait_until(lambda: dock._tool.item is not None and dock._tool.item.is_drawn, 30)
    QTest.mouseMove(viewport, QPoint(viewport.width() // 2, viewport.height() // 2))
    wait(500)
    picture(iface.mainWindow(), "swipe")
    dock._swipe.click()
    iface.actionPan().trigger()
    dock.hide()
    panel.hide()


def open_desk(points, model):
    """The desk with chips and series of the first place; then the same blind."""
    iface.setActiveLayer(points)
    plugin("desk").action.trigger()
    desk = plugin("desk").dock
    desk.settings.scale_box.setScale(GIVEN["SCALE"])
    desk.choose(points, "label")
    plugin("series").show_with([GIVEN["CUBE"]], model)
    series = plugin("series").dock
    desk.raise_()
    for box in (desk.evidence.series_box, desk.evidence.chips_box):
        if not box.isChecked():
            box.click()
    window = iface.mainWindow()
    window.resizeDocks([desk, series], [360, 400], Qt.Orientation.Horizontal)
    chips = desk.evidence.chips
    assert wait_until(lambda: chips.painter is not None and chips.painter.has(desk.current), 90)
    wait_until(lambda: bool(series._points) and series._points[-1].answer is not None, 90)
    drawn()
    picture(window, "desk")
    picture(desk, "desk_dock")
    desk.evidence.blind_box.click()
    drawn()
    picture(window, "desk_blind")
    return desk


def nearest_labels(points, samples):
    """A stand-in for an interpreter: for each point the class of the samples with the nearest mean series."""
    names = [f"NDVI{number}" for number in range(1, 13)]
    series, labels = [], []
    for feature in samples.getFeatures():
        series.append([float(feature[name]) for name in names])
        labels.append(feature["label"])
    series, labels = np.array(series), np.array(labels)
    classes = sorted(set(labels))
    means = np.array([series[labels == one].mean(0) for one in classes])
    files = sorted(file for file in os.listdir(GIVEN["CUBE"]) if file.endswith(".jp2"))
    rasters = [gdal.Open(os.path.join(GIVEN["CUBE"], file)) for file in files]
    left, width, _, top, _, height = rasters[0].GetGeoTransform()
    values = np.stack([raster.ReadAsArray() for raster in rasters]) * 0.0001
    to_cube = QgsCoordinateTransform(
        points.crs(), QgsCoordinateReferenceSystem.fromWkt(rasters[0].GetProjection()), QgsProject.instance()
    )
    found = {}
    for feature in points.getFeatures():
        place = to_cube.transform(feature.geometry().asPoint())
        column, row = int((place.x() - left) / width), int((place.y() - top) / height)
        found[feature.id()] = classes[int(np.argmin(((means - values[:, row, column]) ** 2).sum(1)))]
    return found


def label_all(desk, wanted):
    """Press the key of the class of each place, one place after the other."""
    keys = {button.text().split(maxsplit=1)[1]: number for number, button in enumerate(desk.view.classes.buttons, 1)}
    iface.mainWindow().activateWindow()
    wait(300)
    desk.view.take_focus()
    for _ in range(len(wanted)):
        label = wanted[desk.current].replace("_", " ")
        number = next(number for name, number in keys.items() if name.replace("_", " ") == label)
        QTest.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{number}"))
    picture(desk, "desk_done")
    desk.evidence.blind_box.click()
    desk.view.save.click()
    desk.hide()
    plugin("series").dock.hide()


def draw_points(classes, count):
    file = str(OUTPUT / "points.gpkg")
    run_dialog("samplingdesign", {"CLASSES": classes, "SIZE": count, "POINTS": file}, "design")
    return layer_of(file)


def look():
    """Panel, images, swipe and desk, with a class map and a model that there are."""
    make_room()
    project = QgsProject.instance()
    classes = QgsRasterLayer(GIVEN["CLASSES"], "Class map")
    classes.loadDefaultStyle()
    samples = QgsVectorLayer(GIVEN["SAMPLES"], "Samples", "ogr")
    project.addMapLayers([classes])
    project.addMapLayers([samples])
    project.layerTreeRoot().findLayer(samples.id()).setItemVisibilityChecked(False)
    project.setCrs(classes.crs())
    iface.mapCanvas().zoomToFullExtent()
    panel = show_panel([GIVEN["CUBE"]], samples.id(), "label", GIVEN["MODEL"], GIVEN["CLASSES"])
    iface.mainWindow().resizeDocks([panel], [360], Qt.Orientation.Horizontal)
    drawn()
    picture(iface.mainWindow(), "panel")
    see_images(panel)
    open_desk(draw_points(classes.id(), POINTS), GIVEN["MODEL"])
    return {}


def sinop():
    """From the samples of Mato Grosso to the areas of the classes in Sinop."""
    make_room()
    project, seen = QgsProject.instance(), {}
    project.setFileName(str(OUTPUT / "sinop.qgz"))
    samples = QgsVectorLayer(GIVEN["SAMPLES"], "samples_modis_ndvi", "ogr")
    project.addMapLayer(samples)
    labelled = {"SAMPLES": samples.id(), "CLASS_FIELD": "label", "SEED": 1}
    model = str(OUTPUT / "sinop.safetensors")
    report = str(OUTPUT / "training.html")
    seen["train"] = run_dialog("train", {**labelled, "MODEL": model, "REPORT": report}, "train")
    folds = {"RECIPE": FOLDS_RECIPE, "GROUP_BY": 1, "REPORT": str(OUTPUT / "cross_validation.html")}
    seen["crossvalidate"] = run_dialog("crossvalidate", {**labelled, **folds}, "cross_validation")
    outputs = {"CLASSES": str(OUTPUT / "sinop_classes.tif"), "PROBABILITIES": str(OUTPUT / "sinop_probabilities.tif")}
    seen["classify"] = run_dialog("classify", {"MODEL": model, "RASTERS": [GIVEN["CUBE"]], **outputs}, "classify")
    classes = layer_of(outputs["CLASSES"])
    project.setCrs(classes.crs())
    iface.mapCanvas().setExtent(classes.extent())
    project.layerTreeRoot().findLayer(samples.id()).setItemVisibilityChecked(False)
    panel = show_panel([GIVEN["CUBE"]], samples.id(), "label", model, outputs["CLASSES"])
    iface.mainWindow().resizeDocks([panel], [360], Qt.Orientation.Horizontal)
    drawn()
    picture(iface.mainWindow(), "panel")
    see_images(panel)
    points = draw_points(classes.id(), POINTS)
    seen["points"] = points.featureCount()
    label_all(open_desk(points, model), nearest_labels(points, samples))
    reference = {"CLASSES": classes.id(), "REFERENCE": points.id(), "CLASS_FIELD": "label"}
    accuracy = str(OUTPUT / "accuracy.html")
    seen["accuracy"] = run_dialog("accuracy", {**reference, "REPORT": accuracy}, "accuracy")
    tables = {"ASSESSMENT": accuracy, "AREAS": str(OUTPUT / "areas.gpkg"), "TABLE": str(OUTPUT / "areas.csv")}
    seen["areas"] = run_dialog("classareas", {"CLASSES": classes.id(), **tables}, "class_areas")
    seen["table"] = (OUTPUT / "areas.csv").read_text()
    show_table(layer_of(tables["AREAS"]))
    attribution = "MODIS MOD13Q1: NASA and USGS. Samples: INPE, R package sits."
    sheet = {"CLASSES": classes.id(), "ASSESSMENT": accuracy, "ATTRIBUTION": attribution, "TITLE": "Sinop 2013–2014"}
    name = run_dialog("maplayout", sheet)["LAYOUT"]
    export_layout(name)
    return seen


def show_table(layer):
    """The attribute table of a layer."""
    table = iface.showAttributeTable(layer)
    table.setMinimumSize(1160, 260)
    wait(800)
    picture(table, "areas")
    table.close()


def export_layout(name):
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = LAYOUT_DPI
    layout = QgsProject.instance().layoutManager().layoutByName(name)
    QgsLayoutExporter(layout).exportToImage(str(OUTPUT / "layout.png"), settings)


def change():
    """The demo, and as its next year a copy in which the south-east is another landscape."""
    make_room()
    project = QgsProject.instance()
    cube, maps = str(OUTPUT / "cube"), [str(OUTPUT / "before.tif"), str(OUTPUT / "after.tif")]
    run_dialog("createdemo", {"SEED": 2, "CUBE": cube})
    for file in os.listdir(cube):
        keep_outside(os.path.join(GIVEN["CUBE"], file), os.path.join(cube, file))
    for rasters, classes in zip((GIVEN["CUBE"], cube), maps, strict=True):
        run_dialog("classify", {"MODEL": GIVEN["MODEL"], "RASTERS": [rasters], "CLASSES": classes})
    outputs = {"CHANGE": str(OUTPUT / "change.tif"), "REPORT": str(OUTPUT / "change.html")}
    seen = run_dialog("change", {"BEFORE": maps[0], "AFTER": maps[1], **outputs}, "change")
    layer = layer_of(outputs["CHANGE"])
    project.setCrs(layer.crs())
    for node in project.layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.layerId() == layer.id())
    iface.layerTreeView().setCurrentLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    drawn()
    picture(iface.mainWindow(), "change_map")
    return seen


def keep_outside(before, after):
    """Give a raster the values of another one outside its south-east."""
    target = gdal.Open(after, gdal.GA_Update)
    old, new = gdal.Open(before).ReadAsArray(), target.ReadAsArray()
    start = [round(0.6 * side) for side in old.shape]
    old[start[0] :, start[1] :] = new[start[0] :, start[1] :]
    target.WriteArray(old)


DO = {"look": look, "sinop": sinop, "change": change}
main(DO[GIVEN["DO"]])
