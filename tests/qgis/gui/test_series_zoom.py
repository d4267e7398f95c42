"""Zoom and move of the dates in the plot of time series, with the mouse and the keyboard."""

from datetime import date, timedelta

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

FIRST = date(2020, 1, 1)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def plot(provider):
    from lstm_fcn.processing.gui.series.picture import PlotState
    from lstm_fcn.processing.gui.series.plot import SeriesPlot
    from lstm_fcn.processing.gui.series.state import PixelAnswer, Scene, SeriesPoint
    from qgis.PyQt import sip

    dates = tuple(FIRST + timedelta(days=5 * t) for t in range(220))
    values = (tuple(0.5 + 0.001 * t for t in range(len(dates))),)
    answer = PixelAnswer("", ((0, 0), (1, 0), (1, 1), (0, 1)), values, values)
    state = PlotState(Scene(("NDVI",), dates, "", (0, 0, 1, 1), ""), [SeriesPoint(1, 0.5, 0.5, "", True, answer)])
    made = SeriesPlot()
    made.resize(600, 300)
    made.show_state(state)
    made.state_given = state
    made.show()
    made.grab()  # paints it
    yield made
    sip.delete(made)


def wheel(plot, x, steps):
    nowhere = QPoint()
    event = QWheelEvent(
        QPointF(x, 100), QPointF(x, 100), nowhere, QPoint(0, 120 * steps), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    plot.wheelEvent(event)
    plot.grab()


def test_the_wheel_zooms_around_the_mouse(plot):
    panel = plot._panels[0]
    middle = panel.area.center().x()
    wheel(plot, middle, 5)
    assert plot.span.days == pytest.approx(1095 * 0.8**5, rel=0.01)
    assert plot.span.first > FIRST
    centre = plot.span.first + timedelta(days=plot.span.days // 2)
    assert abs((centre - (FIRST + timedelta(days=547))).days) < 5
    wheel(plot, panel.area.left(), 30)
    assert plot.span.days == 40
    wheel(plot, middle, -60)
    assert plot._state.span is None


def test_dragging_moves_the_dates_and_shows_no_image(plot):
    clicked = []
    plot.day_clicked.connect(clicked.append)
    wheel(plot, plot._panels[0].area.center().x(), 5)
    before = plot.span
    start = plot._panels[0].area.center().toPoint()
    QTest.mousePress(plot, LEFT, NONE, start)
    end = QPointF(start + QPoint(QApplication.startDragDistance() + 90, 0))
    plot.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, end, end, Qt.MouseButton.NoButton, LEFT, NONE))
    QTest.mouseRelease(plot, LEFT, NONE, end.toPoint())
    assert plot.span.first < before.first
    assert plot.span.days == before.days
    assert clicked == []


def test_a_click_means_a_date_that_is_shown(plot):
    clicked = []
    plot.day_clicked.connect(clicked.append)
    wheel(plot, plot._panels[0].area.center().x(), 12)
    panel = plot._panels[0]
    day = panel.first + timedelta(days=20)
    place = QPoint(round(panel.x(day)), round(panel.area.center().y()))
    QTest.mouseClick(plot, LEFT, NONE, place)
    assert abs((clicked[0] - day).days) <= 3


def test_the_keyboard_does_the_same(plot):
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.span.days == 876
    first = plot.span.first
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.span.first > first
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.span.first == first
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot._state.span is None


def test_the_part_stays_when_a_point_is_added_and_goes_with_the_cube(plot):
    from dataclasses import replace

    QTest.keyClick(plot, Qt.Key.Key_Plus)
    plot.show_state(plot.state_given)
    assert plot.span.days == 876
    other = replace(plot.state_given.scene, dates=plot.state_given.scene.dates[:100])
    plot.show_state(replace(plot.state_given, scene=other))
    assert plot._state.span is None
