"""What the desk writes for a place: its class, who gave it and when, how certain, and remarks."""

from __future__ import annotations

import getpass
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from qgis.core import NULL, QgsApplication, QgsField, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ...layers.features import PROBLEM

BY, AT, CERTAINTY, COMMENT = "label_by", "label_at", "certainty", "comment"
FIELDS = {
    BY: QMetaType.Type.QString,
    AT: QMetaType.Type.QString,
    CERTAINTY: QMetaType.Type.Int,
    PROBLEM: QMetaType.Type.QString,
    COMMENT: QMetaType.Type.QString,
}
UNSURE, MIXED = "unsure", "mixed"
SURE, LIKELY, GUESS = 3, 2, 1
INTERPRETER = "lstmfcn/interpreter"


@dataclass(frozen=True)
class Answer:
    """Answer of an interpreter for one place.

    Attributes
    ----------
    value : Any
        Value for the class field; None where no class was given.
    problem : str
        Why there is none: :data:`UNSURE` or :data:`MIXED`; else empty.
    certainty : int
        :data:`SURE`, :data:`LIKELY` or :data:`GUESS`.
    comment : str
        Remark.
    by : str
        Name of the interpreter.
    """

    value: Any = None
    problem: str = ""
    certainty: int = SURE
    comment: str = ""
    by: str = ""

    def values(self, class_field: str) -> dict[str, Any]:
        """Values by the name of their field."""
        given = self.value is not None
        return {
            class_field: self.value,
            BY: self.by,
            AT: datetime.now(UTC).isoformat(timespec="seconds"),
            CERTAINTY: self.certainty if given else None,
            PROBLEM: self.problem or None,
            COMMENT: self.comment or None,
        }


def missing_fields(layer: QgsVectorLayer) -> list[str]:
    """Fields of the desk that a layer does not have."""
    return [name for name in FIELDS if layer.fields().lookupField(name) < 0]


def new_fields(names: Iterable[str]) -> list[QgsField]:
    """Fields to add to a layer."""
    return [QgsField(name, FIELDS[name]) for name in names]


def interpreter() -> str:
    """Name of the interpreter: the one given last, else that of the user of this computer."""
    kept = str(QgsSettings().value(INTERPRETER, "") or "")
    return kept or QgsApplication.userFullName() or QgsApplication.userLoginName() or getpass.getuser()


def text_of(value: Any) -> str:
    """Text of a field; empty for NULL."""
    return "" if value is None or value == NULL else str(value)
