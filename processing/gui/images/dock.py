"""The dock "Images by date": dates of a cube on a slider, and how they are shown on the map."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsDateTimeRange, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...paths import PLUGIN_FOLDER
from ...translation import tr
from ..engine_task import EngineTask
from ..help_window import help_button
from .animation import Animation
from .composites import composites_of
from .group import ImageGroup
from .inventory import inventory_of
from .opening import shown_day
from .swipe import SwipeTool


class ImagesDock(QgsDockWidget):
    """Dock widget with a slider over the dates of a cube.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Images by date"), iface.mainWindow())
        self.setObjectName("LstmFcnImagesDock")
        self._iface = iface
        self._project = QgsProject.instance()
        self._job: dict[str, Any] = {}
        self._task: EngineTask | None = None
        self._wanted: date | None = None
        self._told: date | None = None
        self.group: ImageGroup | None = None
        self._build()
        self._tool = SwipeTool(iface.mapCanvas())
        self._tool_before: QgsMapTool | None = None
        self._tool.left.connect(lambda: self._swipe.setChecked(False))
        self._animation = Animation(iface.mapCanvas())
        self._animation.switched.connect(self._take_animation)
        self._animation.moved.connect(self._take_span)
        self._project.cleared.connect(self._forget)
        self._show()

    def shut(self) -> None:
        """Let go of the project, the temporal controller and the engine, when the plugin is unloaded."""
        self._cancel()
        self._project.cleared.disconnect(self._forget)
        self._animation.disconnect_all()
        self._swipe.setChecked(False)

    def show_cube(self, job: dict[str, Any], labels: Mapping[str, str], day: date | None = None) -> None:
        """Show the images of a cube.

        Parameters
        ----------
        job : dict
            The cube's part of a job.
        labels : mapping
            Labels of the parameters, by their keys in the job.
        day : date, optional
            The date to show; without one the files are looked at again, also where the cube is shown already.
        """
        self._wanted = day or self.day
        if job == self._job and self._task is not None:
            return
        if job == self._job and day is not None and self.group is not None and self.group.node is not None:
            self._show_wanted()
            return
        self._cancel()
        self._job = job

        def take(answer: dict[str, Any], sentence: str) -> None:
            if self._task is task:  # else another cube was asked for meanwhile
                self._task = None
                self._take_inventory(answer, sentence)

        task = self._task = EngineTask(tr("Images"), "inventory", job, labels, take)
        task.feedback.message.connect(self._say)
        self._say(tr("Looking at the images…"))
        self._show()
        task.start()

    @property
    def day(self) -> date | None:
        """The date that is shown."""
        return self.group.inventory.dates[self.group.position] if self.group is not None else None

    def _build(self) -> None:
        self._composites = QComboBox()
        self._composites.setToolTip(tr("Bands shown as red, green and blue, an index, or a single band in grey"))
        self._composites.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._before = self._button("mActionArrowLeft.svg", tr("Image before this one"))
        self._after = self._button("mActionArrowRight.svg", tr("Next image"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setToolTip(tr("Date of the image on the map; the arrow keys go from image to image"))
        self.slider.setMinimumWidth(120)
        self._day = QLabel()
        self._hide = QCheckBox(tr("Hide clouds"))
        self._hide.setToolTip(tr("Make pixels transparent that the mask band flags as bad"))
        self._play = self._button("propertyicons/temporal.svg", tr("Let QGIS's temporal controller run over the dates"))
        self._play.setCheckable(True)
        self._swipe = self._button(
            "", tr("Image left of the mouse, everything else right of it; the arrow keys move the line too")
        )
        self._swipe.setIcon(QIcon(str(PLUGIN_FOLDER / "icons" / "swipe.svg")))
        self._swipe.setCheckable(True)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self._bar.setMaximumHeight(6)
        self._row = QHBoxLayout()
        for widget in (self._composites, self._before, self._after):
            self._row.addWidget(widget)
        self._row.addWidget(self.slider, 1)
        for widget in (self._day, self._hide, self._swipe, self._play, help_button("images")):
            self._row.addWidget(widget)
        self._content = QWidget()
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(self._row)
        layout.addWidget(self._sentence)
        layout.addWidget(self._bar)
        self.setWidget(self._content)
        self.slider.valueChanged.connect(self._show_position)
        self._before.clicked.connect(lambda: self.slider.setValue(self.slider.value() - 1))
        self._after.clicked.connect(lambda: self.slider.setValue(self.slider.value() + 1))
        self._composites.activated.connect(self._choose_composite)
        self._hide.toggled.connect(self._choose_composite)
        self._play.clicked.connect(self._animate)
        self._swipe.toggled.connect(self._compare)

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    # Reading the cube

    def _cancel(self) -> None:
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()

    def _take_inventory(self, answer: dict[str, Any], sentence: str) -> None:
        if sentence:
            self._job = {}
            self._show()
            self._say(sentence)
            return
        before, self.group = self.group, ImageGroup(self._project, inventory_of(answer), self._name())
        self._fill_fields()
        place = self._composites.findData(before.composite) if before is not None else -1
        if place > 0:
            self._composites.setCurrentIndex(place)
            self.group.composite = str(self._composites.currentData())
        self.group.is_animated = self._animation.is_on
        self.group.position = self.slider.value()
        self.group.fill()
        self._say("")
        self._show_wanted()
        self._zoom_if_elsewhere()

    def _zoom_if_elsewhere(self) -> None:
        """Zoom to the images where none of them would be seen."""
        layers = self.group.layers_of(self.group.position) if self.group is not None else []
        canvas = self._iface.mapCanvas()
        extents = [canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()) for layer in layers]
        if extents and not any(canvas.extent().intersects(extent) for extent in extents):
            for extent in extents[1:]:
                extents[0].combineExtentWith(extent)
            canvas.setExtent(extents[0])
            canvas.refresh()

    def _name(self) -> str:
        first = Path(str(self._job["rasters"][0]["path"]).rstrip("/"))
        return f"{tr('Images')} · {first.name if first.is_dir() else first.parent.name or first.name}"

    def _fill_fields(self) -> None:
        if self.group is None:
            return
        inventory = self.group.inventory
        self._composites.clear()
        for item in composites_of(inventory):
            self._composites.addItem(item.title, item.key)
        for widget in (self.slider, self._hide):
            widget.blockSignals(True)
        self.slider.setRange(0, len(inventory.dates) - 1)
        self.slider.setValue(inventory.nearest(self._wanted) if self._wanted else 0)
        self._hide.setChecked(False)
        for widget in (self.slider, self._hide):
            widget.blockSignals(False)

    def _forget(self) -> None:
        """Forget the cube, whose layers went with the project."""
        self._cancel()
        self.group, self._job = None, {}
        self._swipe.setChecked(False)
        self._say("")
        self._show()

    # What is shown

    def _show_wanted(self) -> None:
        if self.group is None:
            return
        position = self.group.inventory.nearest(self._wanted) if self._wanted else self.slider.value()
        if position == self.slider.value():
            self._show_position(position)
        else:
            self.slider.setValue(position)

    def _show_position(self, position: int) -> None:
        if self.group is None:
            return
        if self.group.node is None:  # the user removed it
            self.group.fill()
        layers = self.group.show(position)
        day = self.group.inventory.dates[position]
        self._say("" if layers else tr("{0} has no image of these bands.").format(day))
        if self._animation.is_on and layers:
            self._animation.go_to(layers[0].temporalProperties().fixedTemporalRange())
        self._show()

    def _choose_composite(self) -> None:
        if self.group is not None:
            self.group.composite = str(self._composites.currentData())
            self.group.hide_flagged = self._hide.isChecked()
            self.group.fill()
            self._show_position(self.slider.value())

    def _animate(self, on: bool) -> None:
        if self.group is None:
            return
        if on:
            earlier = (self.group.layers_of(t) for t in range(self.slider.value()))
            self._animation.start(self.group.spans(), sum(map(bool, earlier)))
        else:
            self._animation.stop()

    def _compare(self, on: bool) -> None:
        """Take the map tool of the swipe, or give the map that of before back."""
        canvas = self._iface.mapCanvas()
        if on:
            self._tool_before = canvas.mapTool()
            canvas.setMapTool(self._tool)
        elif canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)
            if self._tool_before is not None:
                canvas.setMapTool(self._tool_before)

    def _take_animation(self, on: bool) -> None:
        self._play.setChecked(on)
        if self.group is not None:
            self.group.set_animated(on)

    def _take_span(self, span: QgsDateTimeRange) -> None:
        """Follow the temporal controller."""
        if self.group is None:
            return
        last = span.end().date().toPyDate()
        dates = [t for t, day in enumerate(self.group.inventory.dates) if day <= last]
        position = max(dates, default=0)
        if dates and not span.includeEnd() and self.group.inventory.dates[position] == last and position:
            position -= 1
        self.slider.blockSignals(True)
        self.slider.setValue(position)
        self.slider.blockSignals(False)
        self.group.show(position)
        self._show()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence[:1].upper() + sentence[1:])
        self._sentence.setVisible(bool(sentence))
        self._fit_height()

    def _fit_height(self) -> None:
        """Leave the room that the fields do not need to the map."""
        self._content.setMaximumHeight(self._content.layout().sizeHint().height())

    def _show(self) -> None:
        """Show the state of the fields."""
        there = self.group is not None
        for widget in (self._composites, self.slider, self._hide, self._swipe, self._play):
            widget.setEnabled(there)
        self._before.setEnabled(there and self.slider.value() > 0)
        self._after.setEnabled(there and self.slider.value() < self.slider.maximum())
        self._hide.setVisible(self.group is not None and any(self.group.inventory.masks))
        if self.day != self._told:
            self._told = self.day
            shown_day.changed.emit(self.day)
        self._day.setText(f"<b>{self.day}</b>" if self.day else "")
        self._bar.setVisible(self._task is not None)
        self._fit_height()
        if not there and self._task is None and not self._sentence.text():
            self._say(tr("Press Images in the LSTM-FCN panel to see the images of its cube."))
