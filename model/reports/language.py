"""Language of the reports: English, or the one that QGIS says, with the translations of the plugin."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from ..runtime.messages import Message, fill_template

VARIABLE = "LSTMFCN_LANGUAGE"  # name of a file in i18n, such as pt_BR
TRANSLATIONS = Path(__file__).resolve().parents[2] / "i18n"
ENGLISH = "en"
_NAME = re.compile(r"[A-Za-z]{2,3}(_[A-Za-z]{2,4})?")


def language() -> str:
    """The language of reports, such as ``pt_BR``; ``en`` where there is no translation."""
    name = os.environ.get(VARIABLE, "")
    return name if _NAME.fullmatch(name) and _translations(name) else ENGLISH


def say(text: object) -> str:
    """A message in the language of reports; anything else as text.

    Parameters
    ----------
    text : Message or object
        Messages may hold further messages.
    """
    if isinstance(text, Message):
        return say_template(text.template, text.values)
    return str(text)


def say_template(template: str, values: Mapping[str, object]) -> str:
    """The translation of a template, filled in."""
    translated = _translations(language()).get(template) or template
    return fill_template(translated, lambda name: say(values[name]), str)


@lru_cache(maxsize=8)
def _translations(name: str) -> Mapping[str, str]:
    try:
        found = json.loads((TRANSLATIONS / f"{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
