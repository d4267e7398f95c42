"""The class scheme of the open project, and word of its changes to the windows that show it."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....model.raster.class_scheme import ClassScheme
from ...parameters.class_scheme import store_scheme


class SchemeChanges(QObject):
    """Tells of changes of the project's classes.

    Signals
    -------
    changed ()
        The project has other classes.
    """

    changed = pyqtSignal()


changes = SchemeChanges()


def keep_scheme(scheme: ClassScheme, project: QgsProject) -> None:
    """Keep a scheme in the project and tell the windows that show it."""
    store_scheme(scheme, project)
    changes.changed.emit()
