"""The class scheme of a project, and the parameter that takes one: classes as JSON, or a file that holds them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterString, QgsProject

from ...model.runtime.errors import JobError
from ...model.runtime.messages import Message
from ..engine.wording import words_of
from ..translation import tr
from .base import LstmFcnAlgorithm

if TYPE_CHECKING:
    from ...model.raster.class_scheme import ClassScheme

CLASS_SCHEME = "CLASS_SCHEME"
SCOPE, KEY = "lstmfcn", "/classes"  # of the project's own entries
NO_CLASSES = '{"classes": []}'

CLASS_SCHEME_HELP = {
    CLASS_SCHEME: "Names, colours, order and codes of the classes, and which of them are merged, for the model, its maps and "
    "reports: those of the project (<i>Classes…</i> in the menu LSTM-FCN), or a file that was saved there. In scripts the path of the "
    "file, or its text. If empty, the classes are the values of the class field, in the colours of the layer's style.",
}


class SchemeError(ValueError):
    """A text or file that is no class scheme."""


def add_class_scheme(algorithm: LstmFcnAlgorithm) -> None:
    """Add the parameter with the class scheme."""
    algorithm.add(QgsProcessingParameterString(CLASS_SCHEME, tr("Classes"), optional=True))


def read_scheme(value: str) -> ClassScheme:
    """Scheme of a parameter's value: JSON, or the path of a file that holds it.

    Raises
    ------
    SchemeError
        In the user's language.
    """
    from ...model.raster.class_scheme import ClassScheme  # noqa: PLC0415 - loaded only now, so that QGIS starts faster

    text = value
    if not value.lstrip().startswith("{"):
        try:
            text = Path(value).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError, ValueError) as error:
            words = tr("{0} cannot be read as classes: {1}")
            raise SchemeError(words.format(value, getattr(error, "strerror", None) or error)) from error
    try:
        return ClassScheme.from_json(text)
    except JobError as error:
        raise SchemeError(in_words(error.message)) from error


def in_words(message: Message) -> str:
    """A message of the scheme in the user's language."""
    return words_of(message.as_data(), {})


def scheme_text(scheme: ClassScheme) -> str:
    """A scheme as the value of a parameter."""
    return json.dumps(scheme.as_dict(), ensure_ascii=False)


def scheme_of_project(project: QgsProject) -> ClassScheme:
    """The scheme that a project carries; an empty one if it has none, or one that cannot be read."""
    text, _ = project.readEntry(SCOPE, KEY)
    try:
        return read_scheme(text if text.startswith("{") else NO_CLASSES)
    except SchemeError:
        return read_scheme(NO_CLASSES)


def store_scheme(scheme: ClassScheme, project: QgsProject) -> None:
    """Keep a scheme in the project."""
    if scheme != scheme_of_project(project):
        project.writeEntry(SCOPE, KEY, scheme_text(scheme))


def scheme_error(algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
    """Error message if the class scheme cannot be used; None otherwise."""
    value = algorithm.parameterAsString(parameters, CLASS_SCHEME, context)
    if not value:
        return None
    try:
        found = read_scheme(value).problems()
    except SchemeError as error:
        return str(error)
    return in_words(found[0]) if found else None


def scheme_job(algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    """Job entry of the class scheme: a file as a path, which no output may replace."""
    value = algorithm.parameterAsString(parameters, CLASS_SCHEME, context)
    if not value:
        return None
    return json.loads(value) if value.lstrip().startswith("{") else os.path.abspath(value)
