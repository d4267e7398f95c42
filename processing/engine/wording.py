"""Messages of the engine in the user's language, with the labels of the dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...model.runtime.messages import align_rows, fill_template
from ..translation import tr

DEEPEST = 20  # of messages within messages
SENTENCES = (
    "sentence",
    "text",
    "refusal",
    "doing",
)  # the keys that messages of the engine have their English sentence under


def in_users_language(message: Mapping[str, Any], labels: Mapping[str, str]) -> dict[str, Any]:
    """A message of the protocol with its sentence in the user's language.

    Parameters
    ----------
    message : mapping
        A message; without a ``code`` it stays as it is.
    labels : mapping
        The dialog's labels of parameters, by their keys in the job.
    """
    message = _with_warnings(message, labels)
    if message.get("type") == "result" and isinstance(message.get("values"), Mapping):
        message["values"] = _with_warnings(message["values"], labels)
    rows = message.get("rows")
    if isinstance(rows, list):
        return {**message, "text": align_rows(rows, lambda cell: _value(cell, labels, 0))}
    if "code" not in message:
        return message
    sentence = words_of(message, labels)
    return {**message, **{key: sentence for key in SENTENCES if key in message}}


def _with_warnings(values: Mapping[str, Any], labels: Mapping[str, str]) -> dict[str, Any]:
    """Values of a message, their list of warnings in the user's language."""
    given = values.get("warning_messages")
    warnings = [words_of(each, labels) for each in given] if isinstance(given, list) else None
    return {**values, **({} if warnings is None else {"warnings": warnings})}


def words_of(message: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    """The words of an engine's template and values: the template translated, parameters by their labels."""
    return _words(message, labels, 0)


def _words(message: Mapping[str, Any], labels: Mapping[str, str], depth: int) -> str:
    values = message.get("values")
    values = values if isinstance(values, Mapping) else {}
    return fill_template(
        tr(str(message["code"])),
        lambda name: _value(values.get(name, ""), labels, depth),
        lambda key: labels.get(key, key),
    )


def _value(value: Any, labels: Mapping[str, str], depth: int) -> str:
    if isinstance(value, dict) and "parameter" in value:
        return labels.get(str(value["parameter"]), str(value["parameter"]))
    if isinstance(value, dict) and "code" in value and depth < DEEPEST:
        return _words(value, labels, depth + 1)
    return str(value)
