"""Choice of what is labelled, in which order and by whom."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsSettings, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsMapCanvas, QgsMapLayerComboBox, QgsScaleWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from ...translation import tr
from ..class_field import class_field_of
from .queue import UNCHECKED, WITHOUT_CLASS, priority_field_of, task_of
from .record import INTERPRETER, interpreter

SCALE = "lstmfcn/deskScale"
FIRST_SCALE = 20_000.0


class DeskSettings(QgsCollapsibleGroupBox):
    """Widget to choose the layer, its class field, the order, the scale of the map and the interpreter's name.

    Signals
    -------
    changed ()
        Another layer, class field, order or task was chosen.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(tr("Layer and order"))
        self.setToolTip(tr("What is labelled, in which order, and by whom"))
        self.layer_box = QgsMapLayerComboBox()
        kinds = QgsMapLayerProxyModel.Filter
        self.layer_box.setFilters(kinds.PointLayer | kinds.PolygonLayer)
        self.layer_box.setAllowEmptyLayer(True, tr("No layer chosen"))
        self.layer_box.setToolTip(tr("Points or polygons to label"))
        self.layer_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.new_button = QToolButton()
        self.new_button.setText(tr("New"))
        self.new_button.setObjectName("LstmFcnDesk_new")
        self.new_button.setToolTip(tr("Make a new layer of points or polygons to draw samples in"))
        self.new_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.field_box = QgsFieldComboBox()
        self.field_box.setToolTip(tr("The field that takes the class"))
        self.order_box = QgsFieldComboBox()
        self.order_box.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.order_box.setAllowEmptyFieldName(True)
        self.order_box.setToolTip(
            tr("Numeric field whose highest values come first, such as score; empty for the order of the layer")
        )
        self.task_box = QComboBox()
        self.task_box.addItem(tr("Places without a class"), WITHOUT_CLASS)
        self.task_box.addItem(tr("Places not yet checked"), UNCHECKED)
        self.task_box.setToolTip(
            tr(
                "Without a class: new points to label. Not yet checked: also places with a class, such as suspicious samples"
            )
        )
        self.scale_box = QgsScaleWidget()
        self.scale_box.setMapCanvas(canvas)
        self.scale_box.setShowCurrentScaleButton(True)
        self.scale_box.setScale(float(QgsSettings().value(SCALE, FIRST_SCALE) or FIRST_SCALE))
        self.scale_box.setToolTip(tr("Scale at which the map shows each place"))
        self.name_box = QLineEdit(interpreter())
        self.name_box.setToolTip(tr("Who labels; kept with each label in the field label_by"))
        for box in (self.field_box, self.order_box, self.task_box, self.scale_box):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.class_field = self.priority_field = ""
        self._followed: QgsVectorLayer | None = None
        form = QFormLayout(self)
        form.setContentsMargins(6, 2, 6, 4)
        form.setVerticalSpacing(3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, widget in (
            (tr("Layer"), self._beside(self.layer_box, self.new_button)),
            (tr("Class field"), self.field_box),
            (tr("Order by"), self.order_box),
            (tr("To do"), self.task_box),
            (tr("Scale"), self.scale_box),
            (tr("Interpreter"), self.name_box),
        ):
            form.addRow(title, widget)
        self.layer_box.layerChanged.connect(self._take_layer)
        self.field_box.activated.connect(self._take_fields)
        self.order_box.activated.connect(self._take_fields)
        self.task_box.activated.connect(lambda _: self.changed.emit())
        self.scale_box.scaleChanged.connect(lambda scale: QgsSettings().setValue(SCALE, scale))
        self.name_box.editingFinished.connect(lambda: QgsSettings().setValue(INTERPRETER, self.name_box.text().strip()))

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The chosen layer."""
        layer = self.layer_box.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def shut(self) -> None:
        """Let go of the layer."""
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.updatedFields.disconnect(self._show_fields)
        self._followed = None

    @property
    def task(self) -> str:
        """What is to be done with its places."""
        return str(self.task_box.currentData())

    def choose(self, layer: QgsVectorLayer | None, class_field: str = "") -> None:
        """Set layer and class field, and the order and task that suit it."""
        self.layer_box.blockSignals(True)
        self.layer_box.setLayer(layer)  # stays empty for one of other geometries
        self.layer_box.blockSignals(False)
        self._fill(class_field)
        self.changed.emit()

    def _take_layer(self) -> None:
        self._fill("")
        self.changed.emit()

    def summarise(self) -> None:
        """Show the layer in the title of the collapsible box."""
        layer = self.layer
        name = layer.name() if layer is not None else ""
        self.setTitle(f"{name} · {self.class_field}" if name else tr("Layer and order"))

    def _fill(self, class_field: str) -> None:
        layer = self.layer
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.updatedFields.disconnect(self._show_fields)
        self._followed = layer
        self.class_field = self.priority_field = ""
        self.field_box.setLayer(layer)
        self.order_box.setLayer(layer)
        if layer is not None:
            self.class_field = class_field or class_field_of(layer.fields())
            self.priority_field = priority_field_of(layer.fields())
            self.task_box.setCurrentIndex(self.task_box.findData(task_of(layer)))
            layer.updatedFields.connect(self._show_fields)
        self._show_fields()

    def _show_fields(self) -> None:
        """Show the chosen fields again: the boxes forget them when the layer gets new ones, as with the first label."""
        self.field_box.setField(self.class_field)
        self.order_box.setField(self.priority_field)

    def _take_fields(self) -> None:
        self.class_field, self.priority_field = self.field_box.currentField(), self.order_box.currentField()
        self.changed.emit()

    @staticmethod
    def _beside(*widgets: QWidget) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in widgets:
            layout.addWidget(widget)
        return row
