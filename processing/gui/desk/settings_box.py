"""Choice of what is labelled, in which order and by whom."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsSettings, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsMapCanvas, QgsMapLayerComboBox, QgsScaleWidget
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
        self.field_box.activated.connect(lambda _: self.changed.emit())
        self.order_box.activated.connect(lambda _: self.changed.emit())
        self.task_box.activated.connect(lambda _: self.changed.emit())
        self.scale_box.scaleChanged.connect(lambda scale: QgsSettings().setValue(SCALE, scale))
        self.name_box.editingFinished.connect(lambda: QgsSettings().setValue(INTERPRETER, self.name_box.text().strip()))

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The chosen layer."""
        layer = self.layer_box.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

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
        self.setTitle(f"{name} · {self.field_box.currentField()}" if name else tr("Layer and order"))

    def _fill(self, class_field: str) -> None:
        layer = self.layer
        self.field_box.setLayer(layer)
        self.order_box.setLayer(layer)
        if layer is not None:
            self.field_box.setField(class_field or class_field_of(layer.fields()))
            self.order_box.setField(priority_field_of(layer.fields()))
            self.task_box.setCurrentIndex(self.task_box.findData(task_of(layer)))

    @staticmethod
    def _beside(*widgets: QWidget) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in widgets:
            layout.addWidget(widget)
        return row
