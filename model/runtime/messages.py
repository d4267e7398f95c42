"""Messages for users: a template with named values, which each front end words in its own language.

The template, in English, is the message's code, as in gettext. ``{name}`` stands for a value, ``{@key}`` for a parameter
of the job, and ``{name:one|several}`` for the first word where the value is 1 and else for the second, as in
``{count} {count:raster|rasters}``; ``{{`` and ``}}`` are braces. The command line writes the key of a parameter, QGIS the label of its dialog.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from .secrets import hide_secrets

MOST_CHARACTERS = 1000  # of a value: a sentence has to be read
_PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(@?)(\w+)(?::([^{}|]*)\|([^{}|]*))?\}")


@dataclass(frozen=True)
class ParameterName:
    """A parameter of a job as a value of a message, where the template does not know which one it is.

    Parameters
    ----------
    key : str
        Its key in the job, e.g. ``max_gap``.
    """

    key: str

    def __str__(self) -> str:
        return self.key


class Message:
    """A sentence or a part of one, made of a template and its values.

    Parameters
    ----------
    template : str
        English text with placeholders; a constant, never text from a file.
    **values : object
        What the placeholders stand for: text, numbers, parameters, other messages, or anything with a text form.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        self.template = template
        self.values = {name: _shown(value) for name, value in values.items()}

    def __str__(self) -> str:
        """The English text, with the keys of parameters."""
        return fill_template(self.template, lambda name: str(self.values[name]), lambda key: key)

    def as_data(self) -> dict[str, Any]:
        """The message as JSON data: ``code`` and ``values``; a parameter is ``{"parameter": key}``."""
        return {"code": self.template, "values": {name: _data_of(value) for name, value in self.values.items()}}


def _shown(value: object) -> object:
    """A value as a message holds it: an error by its message, a long text by its beginning, an address without its secrets."""
    value = getattr(value, "message", value)
    if isinstance(value, (Message, ParameterName)):
        return value
    try:
        text = str(value)
    except ValueError:  # a number of more digits than Python writes
        return "a number of thousands of digits"
    shown = hide_secrets(text)
    if len(shown) > MOST_CHARACTERS:
        return f"{shown[:MOST_CHARACTERS]} …"
    return value if shown == text else shown


def message_of_data(data: Mapping[str, Any]) -> Message:
    """The message that :meth:`Message.as_data` has given."""
    return Message(str(data["code"]), **{name: _value_of_data(value) for name, value in data["values"].items()})


def _value_of_data(data: Any) -> object:
    if isinstance(data, dict):
        return ParameterName(data["parameter"]) if "parameter" in data else message_of_data(data)
    return data


def _data_of(value: object) -> Any:
    if isinstance(value, Message):
        return value.as_data()
    if isinstance(value, ParameterName):
        return {"parameter": value.key}
    return value if isinstance(value, (bool, int, str)) else str(value)


# A row of a table: a line of its own, or cells; texts and numbers, or messages that are worded in the user's language.
Row = object


def rows_as_data(rows: Sequence[Row]) -> list[Any]:
    """Rows of a table as JSON data: lists for those of cells, a message as :meth:`Message.as_data` gives it."""
    return [[_data_of(cell) for cell in row] if isinstance(row, (list, tuple)) else _data_of(row) for row in rows]


def align_rows(rows: Sequence[Row], words_of: Callable[[Any], str] = str) -> str:
    """Text of a table: the cells of rows that follow each other in columns, the first and that of pairs to the left.

    Parameters
    ----------
    rows : sequence
        A list or tuple is a row of cells; anything else is a line of its own.
    words_of : callable
        Gives the text of a cell or a line.
    """
    lines: list[str] = []
    for has_cells, group in groupby(rows, lambda row: isinstance(row, (list, tuple))):
        if not has_cells:
            lines += map(words_of, group)
            continue
        table = [[words_of(cell) for cell in row] for row in group if isinstance(row, (list, tuple))]
        columns = max(map(len, table))
        widths = [max((len(row[n]) for row in table if n < len(row)), default=0) for n in range(columns)]
        for row in table:
            cells = [
                text.ljust(width) if n == 0 or columns == 2 else text.rjust(width)
                for n, (text, width) in enumerate(zip(row, widths, strict=False))
            ]
            lines.append("  " + "  ".join(cells).rstrip())
    return "\n".join(lines)


def fill_template(template: str, value_of: Callable[[str], str], label_of: Callable[[str], str]) -> str:
    """Template with its placeholders replaced, and never evaluated: a template cannot reach into an object.

    Parameters
    ----------
    template : str
        See :class:`Message`.
    value_of, label_of : callable
        Called with the name of a value, and with the key of a parameter; return what stands in the text.
    """

    def replacement(match: re.Match[str]) -> str:
        at, name, one, several = match.groups()
        if name is None:
            return match[0][0]
        if several is not None:
            return str(one if value_of(name) == "1" else several)
        return label_of(name) if at else value_of(name)

    return _PLACEHOLDER.sub(replacement, template)


def placeholders_of(template: str) -> set[str]:
    """Names of the values that a template takes."""
    return {name for at, name, _, _ in _PLACEHOLDER.findall(template) if name and not at}
