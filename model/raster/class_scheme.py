"""Class scheme: names, colours, order, codes and merging of classes, the same for samples, models, maps and reports.

Loads nothing but the standard library, so that the dialogs of QGIS read and write the same files as the engine.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from ..runtime.errors import JobError
from ..runtime.messages import Message
from ..runtime.text import as_label, is_writable, name_some
from .choices import HIGHEST_CODE
from .colour_vision import least_difference
from .colours import label_colours

CLASSES = "classes"  # the key of a file that holds them, which the set-up of a project has too
LEAST_DIFFERENCE = 10.0  # CIELAB, with every kind of colour vision
MOST_PAIRS = 3  # of colours that are named
_COLOUR = re.compile("#[0-9a-f]{6}")


@dataclass(frozen=True)
class SchemeClass:
    """Class of a scheme, or a label of the samples that is merged into one.

    Attributes
    ----------
    label : str
        What samples hold.
    name : str
        What the class is called in models, maps and reports.
    colour : str
        As ``#rrggbb``; empty for one of the palette.
    code : int or None
        What its pixels are in class maps; None for its place among the classes that are not merged, from 1.
    into : str
        Label of the class that it is merged into; empty for none.
    """

    label: str
    name: str
    colour: str = ""
    code: int | None = None
    into: str = ""

    def as_dict(self) -> dict[str, Any]:
        """The class as a JSON object, without default values."""
        return {
            "label": self.label,
            **({"name": self.name} if self.name != self.label else {}),
            **({"colour": self.colour} if self.colour else {}),
            **({"code": self.code} if self.code is not None else {}),
            **({"into": self.into} if self.into else {}),
        }


@dataclass(frozen=True)
class ClassScheme:
    """Classes in their order.

    Attributes
    ----------
    classes : tuple of SchemeClass
        Those that are merged into others included.
    """

    classes: tuple[SchemeClass, ...] = ()

    @classmethod
    def of(cls, values: Any) -> ClassScheme:
        """Read a scheme from a JSON object with the key ``classes``.

        Raises
        ------
        JobError
            When it is no scheme.
        """
        listed = values.get(CLASSES) if isinstance(values, Mapping) else None
        if not isinstance(listed, list) or not all(isinstance(item, Mapping) for item in listed):
            raise JobError(
                "A class scheme is a JSON object with a list of classes, and this one has none; choose another file."
            )
        return cls(tuple(map(_class_of, listed)))

    @classmethod
    def from_json(cls, text: str) -> ClassScheme:
        """Read a scheme from a text; see :meth:`of`."""
        try:
            values = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise JobError(
                "The class scheme is not JSON ({error}); choose a file that the class editor has saved.", error=error
            ) from error
        return cls.of(values)

    def as_dict(self) -> dict[str, Any]:
        """The scheme as JSON can hold it."""
        return {CLASSES: [item.as_dict() for item in self.classes]}

    @property
    def kept(self) -> tuple[SchemeClass, ...]:
        """The classes that are not merged into others."""
        return tuple(item for item in self.classes if not item.into)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the classes of a map, in their order."""
        return tuple(item.name for item in self.kept)

    @property
    def colours(self) -> dict[str, str]:
        """Colour of each class of a map, by its name."""
        own = {item.name: item.colour for item in self.kept if item.colour}
        return dict(zip(self.names, label_colours(self.names, own), strict=True))

    @property
    def codes(self) -> dict[str, int]:
        """Code of each class of a map, by its name."""
        return {item.name: place if item.code is None else item.code for place, item in enumerate(self.kept, start=1)}

    @property
    def merged(self) -> list[str]:
        """Labels that are merged, each with the name of its class: ``Soy_Cotton → Soy``."""
        return [f"{item.label} → {self.name_of(item.label)}" for item in self.classes if item.into]

    @property
    def has_codes(self) -> bool:
        """Whether a class has a code that is not only its place."""
        return any(item.code is not None for item in self.kept)

    def name_of(self, label: str) -> str | None:
        """Name that a label of the samples has in maps; None where the scheme does not have it."""
        item = self._find(label)
        return None if item is None else (self._of_label(item.into) or item).name

    def colour_of(self, label: str) -> str:
        """Colour of a label of the samples, that of the class which it is merged into; empty where it is not known."""
        return self.colours.get(self.name_of(label) or "", "")

    def unknown(self, labels: Iterable[str]) -> list[str]:
        """Labels that the scheme does not have, each once, in their order."""
        return [label for label in dict.fromkeys(labels) if label and self._find(label) is None]

    def _find(self, label: str) -> SchemeClass | None:
        """The class of a label; where none has it, the one of this name."""
        return self._of_label(label) or next((item for item in self.kept if item.name == label), None)

    def _of_label(self, label: str) -> SchemeClass | None:
        return next((item for item in self.classes if item.label == label), None)

    def check(self) -> None:
        """Refuse a scheme that contradicts itself.

        Raises
        ------
        JobError
            With the first of its :meth:`problems`.
        """
        found = self.problems()
        if found:
            raise JobError("The class scheme cannot be used; correct it: {problem}", problem=found[0])

    def problems(self) -> list[Message]:
        """Errors of the scheme, a sentence each; none where it can be used."""
        found = [
            *map(_wrong_name, self.classes),
            *_repeated([item.label for item in self.classes], _two_labels),
            *map(self._wrong_merge, self.classes),
            *_repeated(self.names, _two_names),
            *map(_wrong_code, self.kept),
            *self._repeated_codes(),
        ]
        if not self.kept:
            found.append(Message("The class scheme has no class; add one."))
        return [message for message in found if message is not None]

    def cautions(self) -> list[Message]:
        """Warnings about the scheme: colours that are hard to tell apart."""
        pairs = [
            (least_difference(first, second), f"{name} – {other}")
            for (name, first), (other, second) in combinations(self.colours.items(), 2)
        ]
        alike = [words for difference, words in sorted(pairs) if difference < LEAST_DIFFERENCE]
        if not alike:
            return []
        return [
            Message(
                "Not everybody tells these colours apart: {pairs} (CIELAB difference below {least}); choose others.",
                pairs=name_some(alike, MOST_PAIRS, semicolons=True),
                least=f"{LEAST_DIFFERENCE:g}",
            )
        ]

    def _wrong_merge(self, item: SchemeClass) -> Message | None:
        if not item.into:
            return None
        target = self._of_label(item.into)
        if item.into == item.label:
            return Message("{name} is merged into itself; choose another class.", name=item.label)
        if target is None:
            return Message(
                "{name} is merged into {other}, which the class scheme does not have.", name=item.label, other=item.into
            )
        if target.into:
            return Message(
                "{name} is merged into {other}, which is itself merged into {third}; merge both into {third}.",
                name=item.label,
                other=item.into,
                third=target.into,
            )
        return None

    def _repeated_codes(self) -> list[Message]:
        owners: dict[int, list[str]] = {}
        for name, code in self.codes.items():
            owners.setdefault(code, []).append(name)
        return [
            Message(
                "Several classes have the code {code}: {classes}; give each its own.",
                code=code,
                classes=name_some(names),
            )
            for code, names in owners.items()
            if len(names) > 1
        ]


def _class_of(values: Mapping[str, Any]) -> SchemeClass:
    label = as_label(str(values.get("label") or values.get("name") or ""))
    colour, code = values.get("colour") or "", values.get("code")
    if not isinstance(colour, str) or (colour and not _COLOUR.fullmatch(colour.lower())):
        raise JobError("The colour of {name} is {colour}; write it as #rrggbb.", name=label, colour=repr(colour))
    if code is not None and (not isinstance(code, int) or isinstance(code, bool)):
        raise JobError("The code of {name} is {code}; it must be a whole number.", name=label, code=repr(code))
    name, into = (as_label(str(values.get(key) or "")) for key in ("name", "into"))
    return SchemeClass(label, name or label, colour.lower(), code, into)


def _wrong_name(item: SchemeClass) -> Message | None:
    if not item.label or not item.name:
        return Message("A class has no name; give it one, or take it out.")
    if not is_writable(item.label) or not is_writable(item.name):
        return Message("The name {name} holds characters that no legend can hold; correct it.", name=ascii(item.name))
    return None


def _wrong_code(item: SchemeClass) -> Message | None:
    if item.code is None or 1 <= item.code <= HIGHEST_CODE:
        return None
    return Message(
        "The code of {name} is {code}; codes are from 1 to {highest}.",
        name=item.name,
        code=item.code,
        highest=HIGHEST_CODE,
    )


def _repeated(names: Sequence[str], words: Callable[[str], Message]) -> list[Message]:
    return [words(name) for name, count in Counter(names).items() if name and count > 1]


def _two_labels(name: str) -> Message:
    return Message("The label {name} is in the class scheme twice; take one out.", name=name)


def _two_names(name: str) -> Message:
    return Message("Two classes have the name {name}; merge one into the other, or rename one.", name=name)
