"""The dock "Pixel time series"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from ..help_window import help_button
from ..images.opening import show_images, shown_day
from .class_table import ClassTable
from .engine import PixelEngine
from .export import PNG, SVG, ask_file, write_image, write_tables
from .picture import ALL, LIKELIEST, NONE, PlotState
from .plot import SeriesPlot
from .point_tool import PointMarks, PointTool
from .source import SeriesSource
from .state import POINT_COLOURS, PixelAnswer, Scene, SeriesPoint

MS_BEFORE_OPENING = 700  # after the last change of what is to be opened
WIDE = 1.4  # width for height from which the table stands beside the plot
MOST_FOR_TABLE = 0.4  # of the room that plot and table share


class SeriesDock(QgsDockWidget):
    """Dock widget with the time series and class probabilities of clicked pixels.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Pixel time series"), iface.mainWindow())
        self.setObjectName("LstmFcnSeriesDock")
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._scene: Scene | None = None
        self._points: list[SeriesPoint] = []
        self._carried: list[SeriesPoint] = []  # clicked on another cube
        self._pointed = ""
        self._blind = False
        self._tool_before: QgsMapTool | None = None
        self._engine = PixelEngine(self)
        self._tool = PointTool(self._canvas)
        self._marks = PointMarks(self._canvas)
        self._delay = QTimer(self, singleShot=True, interval=MS_BEFORE_OPENING)
        self.source = SeriesSource()
        self._build()
        self._connect()
        self._show()

    @property
    def scene(self) -> Scene | None:
        """Cube and model that are open; None before."""
        return self._scene

    def choose(self, rasters: list[str], model: str = "") -> None:
        """Set the cube and the model."""
        self.source.choose(rasters, model)

    def click(self, point: QgsPointXY, pin: bool = False) -> None:
        """Show the series at a position in the map's CRS.

        Parameters
        ----------
        point : QgsPointXY
            The place.
        pin : bool
            Whether it stays when the next one is clicked.
        """
        error = self.source.error()
        if error:
            self.source.setCollapsed(False)
            self._show_message(error)
            return
        kept = [point for point in self._points if point.pinned]
        if len(kept) == len(POINT_COLOURS):
            self._show_message(tr("{0} points are pinned, the most that can be shown; clear some.").format(len(kept)))
            return
        crs = self._canvas.mapSettings().destinationCrs()
        number = min(set(range(1, len(POINT_COLOURS) + 1)) - {point.number for point in kept})
        name = (crs.authid() or crs.toWkt()) if crs.isValid() else ""
        self._points = [*kept, SeriesPoint(number, point.x(), point.y(), name, pin)]
        self._show_message("")
        self._show()
        self._request_series()

    def pin(self) -> None:
        """Pin the latest point."""
        if self._points:
            self._points[-1].pinned = True
            self._show()

    def clear(self) -> None:
        """Remove all points."""
        self._points = []
        self._show()

    def state(self) -> PlotState | None:
        """State that the dock shows; None before there are points."""
        if self._scene is None or not self._points:
            return None
        patterns = self._patterns.currentData() if self._scene.model and not self._blind else NONE
        return PlotState(self._scene, list(self._points), patterns, self._pointed)

    def set_blind(self, on: bool) -> None:
        """Show the series alone, without class patterns and probabilities; or all again."""
        if on != self._blind:
            self._blind = on
            self._show()

    def shut(self) -> None:
        """Stop the engine and remove markers, when QGIS closes or the plugin is unloaded."""
        self._delay.stop()
        self._engine.kill(wait=True)
        shown_day.changed.disconnect(self._plot.mark)
        QgsProject.instance().cleared.disconnect(self.clear)
        self._leave_map()
        self._canvas.scene().removeItem(self._marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > WIDE * self.height()
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        QTimer.singleShot(0, self._divide_space)  # when everything has its new size

    def _build(self) -> None:
        self._pick = self._button(
            tr("Pick on map"), "/mActionIdentify.svg", tr("Click on the map; Ctrl pins the point")
        )
        self._pick.setCheckable(True)
        self._pin = self._button(tr("Pin"), "", tr("Keep this point when another one is clicked"))
        self._clear = self._button(tr("Clear"), "", tr("Remove all points"))
        self._patterns = QComboBox()
        for key, words in ((ALL, tr("all classes")), (LIKELIEST, tr("most likely class")), (NONE, tr("no classes"))):
            self._patterns.addItem(words, key)
        self._patterns.setToolTip(tr("Classes whose mean pattern in the model's samples is drawn behind the series"))
        self._export = QPushButton(QgsApplication.getThemeIcon("/mActionFileSave.svg"), tr("Export"))
        self._export.setToolTip(tr("Save the series as a table or a picture"))
        menu = QMenu(self._export)
        menu.addAction(tr("Table (CSV)…"), self._save_tables)
        menu.addAction(tr("Picture (PNG, SVG)…"), self._save_picture)
        self._export.setMenu(menu)
        row = QHBoxLayout()
        for widget in (self._pick, self._pin, self._clear, self._patterns):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._export)
        row.addWidget(help_button("series"))
        self._plot, self._table = SeriesPlot(), ClassTable()
        self._plot.setToolTip(
            tr(
                "A click on a date shows its image on the map; the wheel (with Ctrl where it scrolls) zooms, dragging moves; + − ← → Home do the same"
            )
        )
        self._split = QSplitter(Qt.Orientation.Vertical)
        for widget in (self._plot, self._table):
            area = QScrollArea()
            area.setWidget(widget)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.StyledPanel)
            self._split.addWidget(area)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._sentence = QLabel(wordWrap=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._doing = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self._bar.setMaximumHeight(6)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.source)
        layout.addLayout(row)
        layout.addWidget(self._sentence)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._doing)
        layout.addWidget(self._bar)
        self.setWidget(content)
        self._work("")
        self._show_message("")

    def _button(self, words: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _connect(self) -> None:
        self._pick.toggled.connect(self._use_map)
        self._pin.clicked.connect(self.pin)
        self._clear.clicked.connect(self.clear)
        self._patterns.currentIndexChanged.connect(self._show)
        self._tool.clicked.connect(self.click)
        self._tool.deactivated.connect(lambda: self._pick.setChecked(False))
        self._canvas.destinationCrsChanged.connect(self._marks.update)
        self._plot.day_clicked.connect(self._show_image)
        shown_day.changed.connect(self._plot.mark)
        self._table.pointed.connect(self._point_out)
        self._table.menu_requested.connect(self._offer)
        self.source.changed.connect(self._start_anew)
        self._delay.timeout.connect(self._open)
        self._engine.ready.connect(self._take_scene)
        self._engine.answered.connect(self._take_answer)
        self._engine.busy.connect(self._work)
        self._engine.failed.connect(self._show_message)
        self._engine.failed.connect(lambda _sentence: self._show())
        QgsProject.instance().cleared.connect(self.clear)
        QgsApplication.instance().aboutToQuit.connect(self._engine.kill)
        self.closed.connect(self._rest)
        self.opened.connect(self._wake)

    def _use_map(self, on: bool) -> None:
        if on:
            if self._canvas.mapTool() is not self._tool:
                self._tool_before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
            self._open_if_needed()
        elif self._canvas.mapTool() is self._tool:
            self._leave_map()

    def _leave_map(self) -> None:
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._tool_before is not None:
                self._canvas.setMapTool(self._tool_before)
        self._tool_before = None

    def _start_anew(self) -> None:
        """Reset the answers of all points after a change of cube or model."""
        self._engine.kill()
        self._scene = None
        self._carried = list(self._points)
        for point in self._points:
            point.answer = None
        self._show_message("")
        self._show()
        if self._points or self._pick.isChecked():
            self._delay.start()

    def _open_if_needed(self) -> None:
        if not self._engine.is_running and not self._delay.isActive() and self.source.rasters:
            self._open()

    def _open(self) -> None:
        self._delay.stop()
        error = self.source.error()
        if error:
            self._show_message(error)
            return
        self._engine.start(self.source.job(), self.source.labels())
        self._engine.request(self._unanswered())

    def _request_series(self) -> None:
        if self._engine.is_running:
            self._engine.request(self._unanswered())
        else:
            self._open()

    def _unanswered(self) -> list[SeriesPoint]:
        """Points without an answer, the latest first."""
        return [point for point in reversed(self._points) if point.answer is None]

    def _take_scene(self, scene: Scene) -> None:
        self._scene = scene
        self.source.summarise(scene)
        self.source.remember()
        self.source.setCollapsed(True)
        self._show_message("\n".join(scene.warnings))
        self._show()

    def _take_answer(self, point: SeriesPoint, answer: PixelAnswer) -> None:
        if answer.error and point in self._carried:  # it was of another cube, which had this place
            self._points.remove(point)
        point.answer = answer
        self._show()

    def _show_image(self, day: date) -> None:
        show_images(self.source.job(), self.source.labels(), day)

    def _point_out(self, label: str) -> None:
        if label != self._pointed:
            self._pointed = label
            self._show()

    def _offer(self, number: int, where: QPoint) -> None:
        """Context menu of a point."""
        point = next(point for point in self._points if point.number == number)
        menu = QMenu(self)
        keep = menu.addAction(tr("Pinned"))
        keep.setCheckable(True)
        keep.setChecked(point.pinned)
        go = menu.addAction(tr("Zoom to"))
        remove = menu.addAction(tr("Remove"))
        chosen = menu.exec(where)
        if chosen is keep:
            point.pinned = keep.isChecked()
        elif chosen is remove:
            self._points.remove(point)
        elif chosen is go:
            self._marks.zoom_to(point)
        self._show()

    def _show(self) -> None:
        state = self.state()
        self._plot.show_state(state, self._hint())
        self._table.show_state(state)
        has_model = self._scene is not None and self._scene.model is not None and not self._blind
        has_table = has_model and state is not None
        if self._split.widget(1).isHidden() == has_table:
            self._split.widget(1).setVisible(has_table)
            QTimer.singleShot(0, self._divide_space)
        self._patterns.setVisible(has_model)
        self._pin.setEnabled(bool(self._points) and not self._points[-1].pinned)
        self._clear.setEnabled(bool(self._points))
        self._export.setEnabled(state is not None and bool(state.answered) and not self._blind)
        self._marks.show_points(self._points)

    def _divide_space(self) -> None:
        """Divide the height between the table, up to a limit, and the plot."""
        upright = self._split.orientation() == Qt.Orientation.Vertical
        whole = self._split.height() if upright else self._split.width()
        needed = self._table.minimumHeight() + 6 if upright else self._table.sizeHint().width()
        table = min(needed, round(MOST_FOR_TABLE * whole))
        self._split.setSizes([whole - table, table])

    def _hint(self) -> str:
        if not self.source.rasters:
            return tr("Add the rasters of a cube above, and a model if you have one.")
        if self._points:
            return tr("Opening the rasters…") if self._engine.is_running or self._delay.isActive() else ""
        return tr("Press 'Pick on map' and click on the map. With Ctrl held, the point stays.")

    def _show_message(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _work(self, doing: str) -> None:
        self._doing.setText(doing)
        for widget in (self._doing, self._bar):
            widget.setVisible(bool(doing))

    def _rest(self) -> None:
        """Stop the engine and hide the markers after the dock was closed."""
        self._delay.stop()
        self._engine.kill()
        self._pick.setChecked(False)
        self._marks.hide()

    def _wake(self) -> None:
        self._marks.show()
        if self._unanswered():
            self._open_if_needed()

    def _save_tables(self) -> None:
        file = ask_file(self, tr("Series as a table"), tr("Tables (*.csv)"), ".csv")
        state = self.state()
        if file and state:
            self._save(lambda: write_tables(file, state))

    def _save_picture(self) -> None:
        file = ask_file(self, tr("Series as a picture"), f"{tr('Pictures (*.png)')};;SVG (*.svg)", PNG, SVG)
        state = self.state()
        if file and state:
            self._save(lambda: write_image(file, state, self.font()))

    def _save(self, write: Callable[[], list[Path]]) -> None:
        try:
            files = write()
        except OSError as error:
            self._show_message(tr("Nothing was saved ({0}); choose another folder.").format(error))
            return
        self._show_message(tr("Saved {0}").format(", ".join(map(str, files))))
