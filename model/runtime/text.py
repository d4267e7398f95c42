"""Lists of names in sentences, and names that can be written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from itertools import islice
from typing import Any

from .messages import Message

MOST_NAMED = 10
_UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML
_INVISIBLE = r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+"
_INVISIBLE_ENDS = re.compile(rf"^{_INVISIBLE}|{_INVISIBLE}$")


def name_some(names: Collection[Any], most: int = MOST_NAMED, semicolons: bool = False) -> str | Message:
    """The first of some names, and how many more there are.

    Parameters
    ----------
    names : collection
        Names or numbers, in the order to show them.
    most : int
        How many are written out at most.
    semicolons : bool
        Whether semicolons stand between them, as where a name has an "and" of its own.

    Returns
    -------
    str or Message
        Such as ``a, b and 3 more``; text alone where all are written out.
    """
    named = ("; " if semicolons else ", ").join(map(str, islice(names, most)))
    count = len(names) - most
    if count <= 0:
        return named
    if semicolons:
        return Message("{names}; and {count} more", names=named, count=count)
    return Message("{names} and {count} more", names=named, count=count)


def name_all(names: Iterable[Any]) -> str | Message:
    """Names with commas between them; the word none where there are none."""
    return ", ".join(map(str, names)) or Message("none")


def is_writable(name: str) -> bool:
    """Whether a name can stand in every output: not empty, in one line, without control characters or halves of characters."""
    controls = {"Cc", "Cs", "Zl", "Zp"}
    return (
        bool(name)
        and _UNWRITABLE.search(name) is None
        and not any(unicodedata.category(character) in controls for character in name)
    )


def as_label(text: str) -> str:
    """A label in one spelling: accents in one character with their letters, and nothing invisible at the ends.

    Programs write an accent as part of a letter or as a sign of its own (Unicode NFC and NFD), which look the same.
    """
    return _INVISIBLE_ENDS.sub("", unicodedata.normalize("NFC", text))
