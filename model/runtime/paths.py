"""Check of the paths in jobs; loads nothing but the standard library."""

from __future__ import annotations

import re

from .errors import JobError
from .messages import ParameterName

LONGEST_NAME, LONGEST_PATH = 255, 4096
MOST_SHOWN = 100  # characters of a path that cannot be


def check_path(value: str, name: str) -> str:
    """Return a path that a file system can hold.

    Raises
    ------
    JobError
        When it has control characters or halves of characters, or is too long.
    """
    if any(ord(character) < 32 or 0xD800 <= ord(character) < 0xE000 for character in value):
        raise JobError(
            "{name} is {value}, which no file can be called; leave its control characters out.",
            name=ParameterName(name),
            value=ascii(value[:MOST_SHOWN]),
        )
    if "://" in value or value.startswith("/vsi"):
        return value  # an address
    longest = max((len(part.encode()) for part in re.split(r"[/\\]", value)), default=0)
    if longest > LONGEST_NAME or len(value) > LONGEST_PATH:
        raise JobError(
            "{name} begins with {value} and is longer than file systems allow; choose a shorter name.",
            name=ParameterName(name),
            value=value[:MOST_SHOWN],
        )
    return value
