"""What an interpreter does at the labelling desk, by keys alone. It is given a layer of points and what is to be done with it."""

import json
import os
import re
import signal
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsPalLayerSettings, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsVectorLayerSimpleLabeling
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolButton
from qgis.utils import iface, plugins
from session_tools import GIVEN, OUTPUT, main, picture, wait, wait_until

KEYS = "1234"


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is, as a keyboard does."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def type_text(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def labels(layer):
    return {feature["id"]: feature["label"] or None for feature in layer.getFeatures()}


def values(layer, number):
    feature = next(one for one in layer.getFeatures() if one["id"] == number)
    names = [field.name() for field in layer.fields()]
    return {name: None if str(feature[name]) == "NULL" else feature[name] for name in names}


def open_desk():
    window = iface.mainWindow()
    window.resize(1400, 900)
    if GIVEN.get("IMAGE"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(GIVEN["IMAGE"], "Image"))
    layer = QgsVectorLayer(GIVEN["POINTS"], "Points to label", "ogr")
    layer.loadDefaultStyle()
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    wait(500)
    action = plugins["lstm_fcn"]._desk.action
    button = next(one for one in window.findChildren(QToolButton) if one.defaultAction() is action)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dock = plugins["lstm_fcn"]._desk.dock
    window.activateWindow()
    window.resizeDocks([dock], [350], Qt.Orientation.Horizontal)
    wait(800)
    return layer, dock


def label_fifty():
    layer, dock = open_desk()
    picture(iface.mainWindow(), "desk")
    seen = {"order": [], "fields_before": [field.name() for field in layer.fields()]}
    scales = set()
    for number in range(50):
        seen["order"].append(dock.session.name_of(dock.current))
        press(getattr(Qt.Key, f"Key_{KEYS[number % 4]}"))
        scales.add(round(iface.mapCanvas().scale()))
        if number == 20:
            iface.mapCanvas().setFocus()  # the keys work with the focus on the map as well
    seen["scales"] = sorted(scales)
    seen["fifty"] = labels(layer)
    picture(iface.mainWindow(), "desk_fifty")
    place = dock.session.name_of(dock.current)
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_K)
    type_text("u and 3 are text here")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2)
    seen["remarks"] = values(layer, int(place))
    last = dock.session.name_of(dock.current)
    press(Qt.Key.Key_U)
    seen["unsure"] = values(layer, int(last))
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seen["undone"] = [dock.session.name_of(dock.current) == last, values(layer, int(last))["problem"]]
    press(Qt.Key.Key_S)
    seen["skipped"] = dock.session.name_of(dock.current) != last
    press(Qt.Key.Key_P)
    seen["previous"] = dock.session.name_of(dock.current) == last
    press(Qt.Key.Key_J)
    type_text(seen["order"][0])
    press(Qt.Key.Key_Return)
    seen["jumped"] = dock.session.name_of(dock.current) == seen["order"][0]
    seen["shown"] = [button.text() for button in dock.view.classes.buttons if button.isChecked()]
    seen["progress"] = dock.view.progress.text()
    seen["journal_before"] = dock.journal.path.exists()
    picture(iface.mainWindow(), "desk_remarks")
    picture(dock, "desk_dock")
    seen["committed_before"] = labels(QgsVectorLayer(GIVEN["POINTS"], "again", "ogr"))
    dock.view.save.click()
    seen["committed"] = labels(QgsVectorLayer(GIVEN["POINTS"], "again", "ogr"))
    seen["journal_after"] = dock.journal.path.exists()
    seen["boxes_after"] = [dock.settings.field_box.currentField(), dock.settings.order_box.currentField()]
    seen["fields"] = [field.name() for field in layer.fields()]
    seen["without_tip"] = [
        name for name, widget in controls(dock) if not widget.toolTip() and not widget.parentWidget().toolTip()
    ]
    seen["clipped"] = [button.text() for button in dock.findChildren(QToolButton) if clipped(button)]
    return seen


def controls(dock):
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    inner = ("qt_", "mToolButton", "mComboBox", "mLineEdit")
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for widget in dock.widget().findChildren(kind):
            outer = widget.parentWidget()
            hidden = isinstance(outer, (QComboBox, QLineEdit)) or widget.objectName().startswith(inner)
            if widget.isVisible() and not hidden:
                yield f"{type(widget).__name__} {widget.objectName()}", widget


def clipped(button):
    return (
        button.isVisible()
        and bool(button.text())
        and button.fontMetrics().horizontalAdvance(button.text()) > button.width()
    )


def label_and_die():
    layer, _ = open_desk()
    for number in range(25):
        press(getattr(Qt.Key, f"Key_{KEYS[number % 4]}"))
    (OUTPUT / "given.json").write_text(json.dumps(labels(layer)))
    os.kill(os.getpid(), signal.SIGKILL)


def restore():
    layer, dock = open_desk()
    picture(dock, "desk_restore")
    seen = {"sentence": dock.banner.text, "before": labels(layer)}
    press(Qt.Key.Key_1)
    seen["waits"] = labels(layer) == seen["before"]
    dock.banner.buttons[0].click()
    seen["after"] = labels(layer)
    seen["editing"] = layer.isEditable()
    seen["done"] = dock.view.progress.value()
    assert layer.commitChanges()
    seen["journal"] = dock.journal.path.exists()
    seen["committed"] = labels(QgsVectorLayer(GIVEN["POINTS"], "again", "ogr"))
    return seen


def walk():
    """Everything that can be read or seen in the window: texts of visible widgets, the layer tree, the layers on the map."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel

    window = iface.mainWindow()
    texts = [w.text() for kind in (QLabel, QAbstractButton) for w in window.findChildren(kind) if w.isVisible()]
    texts += [box.itemText(n) for box in window.findChildren(QComboBox) if box.isVisible() for n in range(box.count())]
    tree = iface.layerTreeView()
    model = tree.model()

    def rows(parent):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield str(index.data() or "")
            yield from rows(index)

    dock = plugins["lstm_fcn"]._series.dock
    state = dock.state()
    return {
        "texts": texts,
        "tree": list(rows(tree.rootIndex())),
        "map": sorted(layer.name() for layer in iface.mapCanvas().layers()),
        "tips": iface.actionMapTips().isChecked(),
        "patterns": state.patterns if state else None,
        "table": not dock._split.widget(1).isHidden(),
        "export": dock._export.isEnabled(),
        "labels": QgsProject.instance().mapLayersByName("Points to label")[0].labelsEnabled(),
    }


def label_blindly():
    layer, dock = open_desk()
    root = QgsProject.instance()
    image = QgsRasterLayer(GIVEN["BAND"], "NIR of a date")
    classes = QgsRasterLayer(GIVEN["CLASSES"], "Class map crops")
    probabilities = QgsRasterLayer(GIVEN["PROBABILITIES"], "Probabilities crops")
    others = QgsVectorLayer("Point?field=predicted:string", "Suggested crops", "memory")
    root.addMapLayers([image, classes, probabilities, others])
    root.layerTreeRoot().findLayer(probabilities.id()).setItemVisibilityChecked(False)
    iface.actionMapTips().setChecked(True)
    settings = QgsPalLayerSettings()
    settings.fieldName = "stratum"
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    series = plugins["lstm_fcn"]._series
    series.show_with([GIVEN["CUBE"]], GIVEN["MODEL"])
    dock.raise_()
    dock.evidence.series_box.click()

    def answered():
        return bool(series.dock._points) and series.dock._points[-1].answer is not None

    seen = {"answered": wait_until(answered)}
    wait(1500)
    seen["before"] = walk()
    picture(iface.mainWindow(), "seeing")
    QTest.mouseClick(dock.evidence.blind_box, Qt.MouseButton.LeftButton)
    late = QgsRasterLayer(GIVEN["CLASSES"], "Class map late")
    root.addMapLayer(late, False)
    root.layerTreeRoot().insertLayer(0, late)
    wait(100)
    root.layerTreeRoot().findLayer(late.id()).setItemVisibilityChecked(True)  # as the style of a result does
    press(Qt.Key.Key_1)
    wait_until(answered)
    wait(1500)
    seen["blind"] = walk()
    picture(iface.mainWindow(), "blind")
    root.write(str(OUTPUT / "blind.qgz"))
    QTest.mouseClick(dock.evidence.blind_box, Qt.MouseButton.LeftButton)
    root.removeMapLayer(late.id())
    wait(1000)
    seen["after"] = walk()
    layer.rollBack()
    root.read(str(OUTPUT / "blind.qgz"))
    wait(1500)
    seen["opened"] = walk()
    return seen


def see_chips():
    _, dock = open_desk()
    plugins["lstm_fcn"]._series.show_with([GIVEN["CUBE"]], "")
    plugins["lstm_fcn"]._series.dock.close()
    dock.raise_()
    QTest.mouseClick(dock.evidence.chips_box, Qt.MouseButton.LeftButton)
    chips = dock.evidence.chips

    def following():
        return dock.session.next_open(dock.current)

    def drawn(fid):
        return chips.painter is not None and chips.painter.has(fid)

    seen = {"first": wait_until(lambda: drawn(dock.current)), "seconds": [], "kinds": []}
    for number in range(6):
        assert wait_until(lambda: drawn(following()), 20)
        dock.view.take_focus()
        press(getattr(Qt.Key, f"Key_{KEYS[number % 4]}"))
        wait_until(lambda: chips.shown_after is not None)
        seen["seconds"].append(chips.shown_after)
    picture(dock, "chips")
    picture(iface.mainWindow(), "chips_window")
    seen["days"] = [re.search(r"\d{4}-\d\d-\d\d", chip.toolTip())[0] for chip in chips.chips if chip.isVisible()]
    seen["colours"] = [
        len({image.pixel(x, y) for x in range(0, 128, 9) for y in range(0, 128, 9)})
        for image in chips.painter.chips(dock.current)
    ]
    across = chips.painter.across
    dock.view.take_focus()
    press(Qt.Key.Key_Minus)
    seen["wider"] = chips.painter.across > across
    seen["redrawn"] = wait_until(lambda: drawn(dock.current))
    chips.composite_box.setCurrentIndex(chips.composite_box.count() - 1)
    chips.composite_box.activated.emit(chips.composite_box.currentIndex())
    seen["other_bands"] = wait_until(lambda: drawn(dock.current))
    picture(dock, "chips_wider")
    for _ in range(12):
        press(Qt.Key.Key_1)  # faster than can be drawn
    seen["last"] = wait_until(lambda: drawn(dock.current))
    seen["clipped"] = [button.text() for button in dock.findChildren(QToolButton) if clipped(button)]
    return seen


def draw():
    """Draw points and a polygon on the map with mouse and keys, in new layers."""
    from qgis.core import Qgis

    _, dock = open_desk()
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    project.setFileName(str(OUTPUT / "project.qgz"))
    series = plugins["lstm_fcn"]._series
    series.show_with([GIVEN["CUBE"]], "")
    dock.raise_()
    dock.evidence.series_box.click()
    canvas.zoomToFullExtent()
    wait(1500)
    dock.make_layer(Qgis.WkbType.Point)
    seen = {"classes": [button.text() for button in dock.view.classes.buttons]}
    tool = canvas.mapTool()
    middle = canvas.viewport().rect().center()

    def click(dx, dy, button=Qt.MouseButton.LeftButton):
        QTest.mouseMove(canvas.viewport(), middle + QPoint(dx, dy))
        QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, middle + QPoint(dx, dy))
        wait(150)

    extent = canvas.extent()
    press(Qt.Key.Key_2)
    click(0, 0)
    click(12, 8)
    press(Qt.Key.Key_3)  # the last point is of the third class, and so are the next ones
    click(-14, 10)
    click(-20, 20)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    points = dock.session.layer
    seen["points"] = sorted(feature["label"] for feature in points.getFeatures())
    seen["stayed"] = canvas.extent() == extent
    seen["series"] = wait_until(lambda: bool(series.dock._points) and series.dock._points[-1].answer is not None)
    picture(iface.mainWindow(), "drawing")
    dock.view.save.click()
    seen["saved"] = QgsVectorLayer(points.source(), "again", "ogr").featureCount()
    press(Qt.Key.Key_D)
    seen["tool_back"] = canvas.mapTool() is not tool
    dock.make_layer(Qgis.WkbType.Polygon)
    press(Qt.Key.Key_1)
    for corner in ((-30, -30), (30, -30), (30, 20)):
        click(*corner)
    click(0, 0, Qt.MouseButton.RightButton)
    picture(iface.mainWindow(), "drawing_polygon")
    polygons = dock.session.layer
    seen["polygons"] = [[feature["label"], feature.geometry().area() > 0] for feature in polygons.getFeatures()]
    seen["folder"] = os.path.dirname(polygons.source().split("|")[0]) == str(OUTPUT)
    return seen


SESSIONS = {
    "label": label_fifty,
    "die": label_and_die,
    "restore": restore,
    "blind": label_blindly,
    "chips": see_chips,
    "draw": draw,
}
main(SESSIONS[GIVEN["DO"]])
