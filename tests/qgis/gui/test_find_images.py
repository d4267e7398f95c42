"""The dialog that finds images: area, season and source, the calendar, and what it hands on; by mouse and keyboard."""

import itertools
import json
from datetime import date
from pathlib import Path

import pytest
from demo_catalog import items_of_cube
from event_loop import wait_until
from loopback import loopback
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest

EXTENT = "619000,622000,8688000,8691000 [EPSG:32721]"
KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def server(demo):
    with loopback(demo["CUBE"]) as serving:
        serving.offer(items_of_cube(demo["CUBE"], serving.address), page=5)
        yield serving


@pytest.fixture
def dialog(provider, qgis_iface, project, server, tmp_path):
    from lstm_fcn.processing.gui.find_images.dialog import FindImagesDialog
    from qgis.PyQt import sip

    values = {
        "EXTENT": EXTENT,
        "CATALOG": f"{server.address}stac",
        "START_DATE": "1990-01-01",
        "END_DATE": "2030-01-01",
    }
    made = FindImagesDialog(qgis_iface, values, tmp_path / "images.json")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made
    made.close()
    sip.delete(made)


def click(widget):
    QTest.mouseClick(widget, LEFT)


def search(dialog):
    click(dialog.search_button)
    wait_until(lambda: dialog._task is None)


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def click_dot(calendar, day):
    QTest.mouseClick(calendar.viewport(), LEFT, NO_KEY, calendar.visualRect(calendar.dates.index_of(day)).center())


def chosen_days(dialog):
    return [one.day for one in dialog.calendar.dates.chosen]


def test_a_search_shows_a_calendar_and_the_size_and_reads_no_image(dialog, server, demo):
    assert not dialog.copy_button.isEnabled()
    assert "downloads nothing" in dialog.message.text()
    search(dialog)
    days = sorted({date.fromisoformat(path.stem.rpartition("_")[2]) for path in Path(demo["CUBE"]).glob("*.tif")})
    assert [one.day for one in dialog.calendar.dates.dates] == chosen_days(dialog) == days
    assert server.count() == server.count(method="HEAD") == 0
    assert "12 of 12 dates, 12 images" in dialog.summary.text()
    assert dialog.copy_button.isEnabled()
    assert dialog.message.text() == ""
    assert dialog.calendar.hasFocus() or not dialog.isActiveWindow()


def test_keys_move_between_dates_and_untick_them(dialog):
    search(dialog)
    days, calendar = chosen_days(dialog), dialog.calendar
    press(calendar, KEYS.Key_Right, KEYS.Key_Space, KEYS.Key_Right, KEYS.Key_Space)
    assert chosen_days(dialog) == [days[0], *days[3:]]
    press(calendar, KEYS.Key_Space, KEYS.Key_End, KEYS.Key_Space)
    assert chosen_days(dialog) == [days[0], *days[2:-1]]
    press(calendar, KEYS.Key_Home, KEYS.Key_Down)
    below = calendar.dates.date_at(calendar.currentIndex()).day
    assert (below.year, below.month) > (days[0].year, days[0].month)
    press(calendar, KEYS.Key_Up)
    assert calendar.dates.date_at(calendar.currentIndex()).day <= days[1]
    QTest.keyClick(calendar, KEYS.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert chosen_days(dialog) == days


def test_the_mouse_unticks_a_date_and_a_month(dialog):
    search(dialog)
    days, calendar = chosen_days(dialog), dialog.calendar
    click_dot(calendar, days[3])
    assert chosen_days(dialog) == [day for day in days if day != days[3]]
    assert f"{len(days) - 1} of {len(days)} dates" in dialog.summary.text()
    click_dot(calendar, days[3])
    header = calendar.verticalHeader()
    QTest.mouseClick(header.viewport(), LEFT, NO_KEY, QPoint(4, header.sectionViewportPosition(0) + 4))
    assert chosen_days(dialog) == [day for day in days if (day.year, day.month) != (days[0].year, days[0].month)]
    click(dialog.none_button)
    assert chosen_days(dialog) == []
    assert not dialog.copy_button.isEnabled()
    assert not dialog.direct_button.isEnabled()


def test_only_the_ticked_dates_are_handed_on_and_their_images_may_be_read(dialog, run, server, tmp_path):
    search(dialog)
    handed = []
    dialog.chosen.connect(lambda *told: handed.append(told))
    days = chosen_days(dialog)
    press(dialog.calendar, KEYS.Key_Space)
    click(dialog.copy_button)
    ((items, values, count, step),) = handed
    assert (items, count, step) == (str(tmp_path / "images.json"), 11, "copy")
    assert values["EXTENT"] == EXTENT
    assert json.loads(json.dumps(values)) == values
    copied = run("copyimages", {"RASTERS": [items], "EXTENT": EXTENT, "FOLDER": str(tmp_path / "copies")})
    assert copied["DATES"] == 11
    assert not any(str(days[0]) in path for path in copied["COPIES"])


def test_every_way_on_has_its_step(dialog):
    search(dialog)
    steps = []
    dialog.chosen.connect(lambda _items, _values, _count, step: steps.append(step))
    for action in dialog.direct_button.menu().actions():
        action.trigger()
    assert steps == ["pictures", "series", "images", "regularize", "train", "map"]


def test_an_empty_result_and_a_missing_source_are_told_in_one_sentence(dialog):
    dialog.season.first.setDate(QDate(2029, 1, 1))
    search(dialog)
    assert "has no images of any collection in this area from 2029-01-01" in dialog.message.text()
    assert not dialog.result.isVisible()
    dialog.source.address.clear()
    search(dialog)
    assert "Say where to search" in dialog.message.text()
    assert dialog.search_button.text() == "Search images"


def test_cancel_ends_a_search_that_hangs(dialog, server):
    server.behave(hang=True)
    click(dialog.search_button)
    assert dialog.search_button.text() == "Cancel"
    wait_until(lambda: bool(server.asked))
    click(dialog.search_button)
    wait_until(lambda: dialog._task is None, seconds=5)
    assert "Cancelled" in dialog.message.text()
    server.behave()
    search(dialog)
    assert len(chosen_days(dialog)) == 12


def test_closing_the_window_ends_its_search(dialog, server):
    from lstm_fcn.processing.gui.find_images import search_task

    server.behave(hang=True)
    click(dialog.search_button)
    wait_until(lambda: bool(server.asked))
    dialog.close()
    wait_until(lambda: not search_task._running, seconds=5)
    assert dialog.calendar.dates.dates == []


def test_clouds_untick_many_dates_at_once(dialog, server, demo):
    items = items_of_cube(demo["CUBE"], server.address)
    for number, item in enumerate(items):
        item["properties"]["eo:cloud_cover"] = 5.0 * number
    del items[-1]["properties"]["eo:cloud_cover"]
    server.offer(items)
    search(dialog)
    days = chosen_days(dialog)
    dialog.clear_up_to.setValue(20)
    assert chosen_days(dialog) == [*days[:5], days[-1]]  # it may be clear
    dialog.clear_up_to.setValue(100)
    assert chosen_days(dialog) == days


def test_outlines_come_onto_the_map(dialog, project):
    search(dialog)
    click(dialog.outlines_button)
    (layer,) = project.mapLayers().values()
    assert layer.featureCount() == 12
    assert layer.crs().authid() == "EPSG:4326"


def polygons(project, *squares):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "districts", "memory")
    for x, y in squares:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1)))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    project.addMapLayer(layer)
    return layer


def test_the_area_is_the_map_a_layer_or_its_selected_polygons(dialog, qgis_iface, project):
    canvas, area = qgis_iface.mapCanvas(), dialog.area
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(10, 20, 11, 21))
    area.kind.setCurrentIndex(0)
    assert area.values()["EXTENT"].endswith("[EPSG:4326]")
    assert area._size.text().endswith("× 111 km")
    empty = QgsVectorLayer("Polygon?crs=EPSG:4326", "empty", "memory")
    project.addMapLayer(empty)
    area.layer.setLayer(empty)
    area.kind.setCurrentIndex(1)
    assert area._size.text() == ""
    layer = polygons(project, (0, 0), (5, 5))
    area.kind.setCurrentIndex(1)
    area.layer.setLayer(layer)
    assert area.values() == {"ROI": layer.id()}
    layer.select(next(layer.getFeatures()).id())
    assert area.values()["ROI"].selectedFeaturesOnly
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    for x in (3, 4):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, x)))
        points.dataProvider().addFeatures([feature])
    points.updateExtents()
    project.addMapLayer(points)
    area.layer.setLayer(points)
    assert area.values() == {"EXTENT": "3,4,3,4 [EPSG:4326]"}


def test_a_rectangle_is_drawn_on_the_map_while_the_window_is_away(dialog, qgis_iface):
    canvas, area = qgis_iface.mapCanvas(), dialog.area
    canvas.resize(400, 400)
    canvas.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32721"))
    canvas.setExtent(QgsRectangle(0, 0, 4000, 4000))
    area.kind.setCurrentIndex(2)
    click(area.draw)
    assert not dialog.isVisible()
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NO_KEY, QPoint(100, 100))
    QTest.mouseMove(view, QPoint(200, 150))
    QTest.mouseMove(view, QPoint(300, 200))
    QTest.mouseRelease(view, LEFT, NO_KEY, QPoint(300, 200))
    assert dialog.isVisible()
    left, right, bottom, top = (float(part) for part in area.values()["EXTENT"].split(" ")[0].split(","))
    assert right - left == pytest.approx(2 * (top - bottom), rel=0.1)
    assert canvas.mapTool() is not area._tool
    canvas.hide()


def test_a_season_is_a_year_from_one_of_several_months_on(dialog):
    season = dialog.season
    season.year.setValue(2020)
    season.months.setCurrentIndex(season.months.findData(9))
    assert season.values() == {"START_DATE": "2020-09-01", "END_DATE": "2021-08-31"}
    season.year.setValue(2018)
    assert season.values() == {"START_DATE": "2018-09-01", "END_DATE": "2019-08-31"}
    season.first.setDate(QDate(2018, 8, 15))
    assert season.months.currentText() == "Other dates"
    season.fill({"START_DATE": "2017-01-01", "END_DATE": "2017-12-31"})
    assert (season.year.value(), season.months.currentData()) == (2017, 1)


def test_sources_are_presets_connections_and_addresses(provider):
    from lstm_fcn.model.raster.choices import PRESETS
    from lstm_fcn.processing.gui.find_images.source_box import SourceBox

    QgsSettings().setValue("connections/stac/items/mine/url", "https://mine.example/v1")
    box = SourceBox()
    QgsSettings().remove("connections/stac/items/mine")
    titles = [box.source.itemText(row) for row in range(box.source.count())]
    assert titles[0] == "Sentinel-2 · Planetary Computer"
    assert len(set(titles)) == len(titles) == len(PRESETS) + 2
    assert box.values() == {"PRESET": PRESETS[0]}
    assert not box.address.isVisibleTo(box)
    box.fill({"CATALOG": "mine"})
    assert box.values() == {"CATALOG": "mine"}
    box.fill({"PRESET": "of-my-own"})
    assert box.values() == {"PRESET": "of-my-own"}
    assert box.address.isVisibleTo(box)
    box.fill({"CATALOG": "https://x.example/v1"})
    assert box.values() == {"CATALOG": "https://x.example/v1"}


def lightness(calendar, day):
    place = calendar.visualRect(calendar.dates.index_of(day)).center()
    return QColor(calendar.viewport().grab().toImage().pixel(place)).lightness()


@pytest.mark.parametrize(("ink", "paper"), [("#101010", "#ffffff"), ("#f0f0f0", "#202020")], ids=["light", "dark"])
def test_dots_are_told_apart_in_grey_and_an_unticked_one_is_a_cross(provider, ink, paper):
    from lstm_fcn.processing.gui.find_images.calendar import Calendar
    from lstm_fcn.processing.gui.find_images.found_dates import FoundDate

    days = [date(2024, 1, 3 * number + 1) for number in range(5)]
    calendar = Calendar()
    palette = calendar.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor(ink))
    palette.setColor(QPalette.ColorRole.Base, QColor(paper))
    calendar.setPalette(palette)
    calendar.show_dates(
        [FoundDate(day, {"21LXG": cloud}, 1, 3.0) for day, cloud in zip(days, (0, 25, 50, 75, 100), strict=True)]
    )
    calendar.resize(calendar.sizeHint())
    calendar.show()
    shades = [lightness(calendar, day) for day in days]
    steps = [abs(one - other) for one, other in itertools.pairwise(shades)]
    assert min(steps) >= 25
    assert shades == sorted(shades, reverse=QColor(ink).lightness() > 128)
    assert calendar.horizontalScrollBar().maximum() == 0
    before = calendar.grab().toImage()
    calendar.dates.toggle([days[0]])
    after = calendar.grab().toImage()
    assert before != after
    calendar.hide()


def test_a_date_is_described_with_its_tiles(provider):
    from lstm_fcn.processing.gui.find_images.calendar import describe
    from lstm_fcn.processing.gui.find_images.found_dates import FoundDate

    found = FoundDate(date(2024, 9, 5), {"21LXH": 80.4, "21LXG": None}, 2, 31.0)
    assert describe(found, " · ").endswith("2 images · 31 MB · 21LXG: cloud unknown · 21LXH: 80 % cloud")
    assert found.cloud == pytest.approx(80.4)


def test_selected_polygons_are_the_area_of_the_search_and_of_the_copy(dialog, project, run, tmp_path):
    from lstm_fcn.processing.gui.kept_values import values_from_json

    layer = QgsVectorLayer("Polygon?crs=EPSG:32721", "districts", "memory")
    for x, y in ((620_200, 8_689_400), (400_000, 8_000_000)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 300, y + 300)))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    project.addMapLayer(layer)
    layer.select(next(layer.getFeatures()).id())
    dialog.area.kind.setCurrentIndex(1)
    dialog.area.layer.setLayer(layer)
    search(dialog)
    handed = []
    dialog.chosen.connect(lambda *told: handed.append(told))
    click(dialog.copy_button)
    ((items, values, _count, _step),) = handed
    kept = values_from_json(json.loads(json.dumps(values)))
    copied = run("copyimages", {"RASTERS": [items], "ROI": kept["ROI"], "FOLDER": str(tmp_path / "copies")})
    assert copied["DATES"] == 12
    dialog.area.kind.setCurrentIndex(0)
    dialog.area.fill(kept, project)
    assert dialog.area.values()["ROI"].source.staticValue() == layer.id()
    assert gdal.Open(copied["COPIES"][0]).RasterXSize < 40  # around the selected polygon only
