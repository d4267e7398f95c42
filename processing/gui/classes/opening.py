"""Opens the class editor from any window of the plugin."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialog, QWidget


def edit_classes(parent: QWidget | None, layer: QgsVectorLayer | None = None, field: str = "") -> bool:
    """Let the user edit the classes of the project; whether they were kept.

    Parameters
    ----------
    parent : QWidget or None
        Window that the editor belongs to.
    layer : QgsVectorLayer, optional
        Samples to begin with.
    field : str
        Their class field.
    """
    from .dialog import ClassesDialog  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

    dialog = ClassesDialog(QgsProject.instance(), parent, layer, field)
    return bool(dialog.exec() == QDialog.DialogCode.Accepted)
