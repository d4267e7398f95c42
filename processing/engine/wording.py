"""Messages of the engine in the user's language, with the labels of the dialogs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..translation import tr

SENTENCES = ("sentence", "text", "refusal")  # the keys that messages of the engine have their English sentence under
_PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(@?)(\w+)\}")


def in_users_language(message: Mapping[str, Any], labels: Mapping[str, str]) -> dict[str, Any]:
    """A message of the protocol with its sentence in the user's language.

    Parameters
    ----------
    message : mapping
        A message; without a ``code`` it stays as it is.
    labels : mapping
        The dialog's labels of parameters, by their keys in the job.
    """
    if "code" not in message:
        return dict(message)
    sentence = words_of(message, labels)
    return {**message, **{key: sentence for key in SENTENCES if key in message}}


def words_of(message: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    """The words of an engine's template and values: the template translated, parameters by their labels."""
    values = message["values"]

    def value_of(match: re.Match[str]) -> str:
        at, name = match.groups()
        if name is None:
            return match[0][0]
        return labels.get(name, name) if at else _value(values[name], labels)

    # Placeholders are replaced and never evaluated, so that neither a template nor a value can reach into an object.
    return _PLACEHOLDER.sub(value_of, tr(message["code"]))


def _value(value: Any, labels: Mapping[str, str]) -> str:
    if not isinstance(value, dict):
        return str(value)
    return labels.get(value["parameter"], value["parameter"]) if "parameter" in value else words_of(value, labels)
