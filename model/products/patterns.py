"""File patterns: the user's way to read band and date from a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..runtime.errors import CubeError
from .dates import pattern_dates_at

EXAMPLE_PATTERN = "{satellite}_{sensor}_{tile}_{band}_{date}"
MOST_LETTERS = 255  # of a pattern
MOST_STEPS = 50_000  # to read one name


@dataclass(frozen=True)
class PatternMatch:
    """What a pattern read from a name.

    Attributes
    ----------
    band : str or None
        None where the pattern has no band.
    day : date or None
        None where it has no date.
    """

    band: str | None
    day: date | None


class FilePattern:
    """Pattern of names, in which ``{name}`` stands for at least one letter, as few as possible, and ``{date}`` for a date.

    The same name twice stands for the same text. Time and memory are bounded by the lengths of pattern and name.

    Parameters
    ----------
    pattern : str
        E.g. ``{satellite}_{sensor}_{tile}_{band}_{date}``.

    Raises
    ------
    CubeError
        When it names neither ``{date}`` nor ``{band}``, or names that begin with a digit, or is too long.
    """

    def __init__(self, pattern: str) -> None:
        fields = re.findall(r"{(\w+)}", pattern[: MOST_LETTERS + 1])
        if len(pattern) > MOST_LETTERS:
            raise CubeError(
                "The file pattern has {count} letters; write one of at most {most}, like {example}.",
                count=len(pattern),
                most=MOST_LETTERS,
                example=EXAMPLE_PATTERN,
            )
        if not {"date", "band"} & set(fields):
            raise CubeError(
                "The file pattern '{pattern}' has neither {{band}} nor {{date}}; write it like {example}.",
                pattern=pattern,
                example=EXAMPLE_PATTERN,
            )
        wrong = [name for name in fields if not name.isidentifier()]
        if wrong:
            raise CubeError(
                "The file pattern '{pattern}' has {name}; begin the names in braces with a letter.",
                pattern=pattern,
                name=f"{{{wrong[0]}}}",
            )
        self._pattern = pattern
        self._parts = [part for part in re.split(r"({\w+})", pattern) if part]
        self._repeated = sorted({name for name in fields if fields.count(name) > 1})

    def match(self, name: str) -> PatternMatch | None:
        """Read a name; None where the pattern does not fit."""
        search = _Search(self._pattern, self._parts, self._repeated, name)
        if not search.fits(0, 0):
            return None
        return PatternMatch(search.texts.get("band"), search.day)


class _Search:
    """Search for one way to lay a pattern over a name; places that lead nowhere are visited once."""

    def __init__(self, pattern: str, parts: list[str], repeated: list[str], name: str) -> None:
        self._pattern, self._parts, self._repeated, self._name = pattern, parts, repeated, name
        self._failed: set[tuple[object, ...]] = set()
        self._steps = 0
        self.texts: dict[str, str] = {}
        self.day: date | None = None

    def fits(self, number: int, start: int) -> bool:
        """Whether the parts from `number` on fit the name from `start` on; texts and day are set then."""
        if number == len(self._parts):
            return start == len(self._name)
        state = (number, start, *(self.texts.get(name) for name in self._repeated))
        if state in self._failed:
            return False
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise CubeError(
                "The file pattern '{pattern}' can be read in too many ways in the name {name}; write more of the name "
                "between the braces.",
                pattern=self._pattern,
                name=self._name,
            )
        if self._part_fits(number, start):
            return True
        self._failed.add(state)
        return False

    def _part_fits(self, number: int, start: int) -> bool:
        part = self._parts[number]
        field = part[1:-1] if part.startswith("{") and part.endswith("}") and part[1:-1].isidentifier() else ""
        literal = part if not field else self.texts.get(field)
        if literal is not None:
            return self._name.startswith(literal, start) and self.fits(number + 1, start + len(literal))
        if field == "date":
            return any(
                self._fits_as(field, number, start, end, day) for end, day in pattern_dates_at(self._name, start)
            )
        return any(self._fits_as(field, number, start, end, self.day) for end in self._ends(number, start))

    def _fits_as(self, field: str, number: int, start: int, end: int, day: date | None) -> bool:
        before = self.day
        self.texts[field], self.day = self._name[start:end], day
        if self.fits(number + 1, end):
            return True
        del self.texts[field]
        self.day = before
        return False

    def _ends(self, number: int, start: int) -> list[int]:
        """Where a field may end that begins at `start`: before the text that follows it, if that is known."""
        if number + 1 == len(self._parts):
            return [len(self._name)] if start < len(self._name) else []
        following = self._parts[number + 1]
        if following.startswith("{"):
            return list(range(start + 1, len(self._name) + 1))
        ends, end = [], self._name.find(following, start + 1)
        while end >= 0:
            ends.append(end)
            end = self._name.find(following, end + 1)
        return ends


@lru_cache(maxsize=16)
def file_pattern(pattern: str) -> FilePattern:
    """The pattern of a text; see :class:`FilePattern`."""
    return FilePattern(pattern)
