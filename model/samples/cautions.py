"""Warnings about a set of samples: few samples, short series, labels that are nearly the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ..runtime.messages import Message
from ..runtime.text import name_some

_MISSING = frozenset({"na", "n/a", "#n/a", "nan", "null", "<null>", "(null)", "none", "<na>", "-9999", "-999"})
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_LOOK_ALIKES = dict(zip("асеорхуіјѕοαν", "aceopxyijsoav", strict=True))
LOST = "\N{REPLACEMENT CHARACTER}"
FEWEST_OF_A_CLASS = 5
FEWEST_DATES = 4
FEWEST_TO_MEASURE_ON = 10


def cautions_about(sizes: dict[str, int], dates: int) -> list[Message]:
    """Sentences on classes of few samples and on short series; none where there are enough.

    Parameters
    ----------
    sizes : dict of str to int
        Samples of each class.
    dates : int
        Length of the series.
    """
    found = []
    few = {label: count for label, count in sizes.items() if count < FEWEST_OF_A_CLASS}
    if few:
        named = name_some([f"{label} {count}" for label, count in few.items()])
        found.append(
            Message(
                "Classes of fewer than {fewest} samples ({classes}) are hardly learned and not measured; add samples, better "
                "{enough} or more of each class.",
                fewest=FEWEST_OF_A_CLASS,
                classes=named,
                enough=4 * FEWEST_OF_A_CLASS,
            )
        )
    if dates < FEWEST_DATES:
        found.append(
            Message(
                "The series have {dates} {dates:date only|dates only}, which show no season; classes that look "
                "alike on these dates are not told apart. Add dates, better a dozen over the year.",
                dates=dates,
            )
        )
    return found


def cautions_about_validation(samples: int) -> list[Message]:
    """Sentence on an accuracy that is measured on few samples; none where there are enough."""
    if samples >= FEWEST_TO_MEASURE_ON:
        return []
    return [
        Message(
            "The accuracy is measured on {samples} validation {samples:sample only|samples only}, so it says "
            "little (see its interval); add samples, or use Cross-validate LSTM-FCN, which measures on "
            "{samples:all samples|all of them}.",
            samples=samples,
        )
    ]


def similar_labels(labels: Iterable[str]) -> list[list[str]]:
    """Groups of labels that look alike, each label with its number of samples."""
    groups: dict[str, list[str]] = {}
    counts = Counter(labels)
    for label in sorted(counts):
        groups.setdefault(_essence(label), []).append(label)
    return [[f"{shown(label)} ({counts[label]})" for label in group] for group in groups.values() if len(group) > 1]


def cautions_about_labels(labels: Iterable[str]) -> list[Message]:
    """Warnings of labels that look alike, and of words that stand for a missing label."""
    given = list(labels)
    found = []
    missing = Counter(label for label in given if label.strip().casefold() in _MISSING)
    if missing:
        found.append(
            Message(
                "{labels} stands in the class field as programs write a missing value, and is taken for a class; where it means "
                "no label, leave these samples out.",
                labels=name_some([f"'{label}' ({count})" for label, count in missing.items()]),
            )
        )
    broken = sorted({label for label in given if LOST in label})
    if broken:
        found.append(
            Message(
                "{labels} holds the sign {sign} in place of a letter that was lost, as where a table is read in another encoding; set "
                "the encoding of the layer in QGIS, or save the table in UTF-8.",
                labels=name_some([f"'{label}'" for label in broken]),
                sign=LOST,
            )
        )
    groups = similar_labels(given)
    if groups:
        found.append(_caution_about_alike(groups))
    return found


def caution_about_dates(fields: Mapping[str, Sequence[Any]], timeline: Sequence[date]) -> Message | None:
    """Warning of samples whose own dates lie outside those of the rasters; None where there are none.

    Parameters
    ----------
    fields : mapping of str to sequence
        Of the samples; ``start_date`` and ``end_date`` are looked at, where there are both.
    timeline : sequence of date
        Of the rasters.
    """
    spans = [
        (str(start)[:10], str(end)[:10])
        for start, end in zip(*(fields.get(name, ()) for name in ("start_date", "end_date")), strict=False)
        if start and end
    ]
    first, last = str(timeline[0]), str(timeline[-1])
    outside = [span for span in spans if _ISO.fullmatch(span[0]) and (span[0] > last or span[1] < first)]
    if not outside:
        return None
    return Message(
        "{count} of {all} samples say that they are of another time ({start} to {end}) than the rasters ({first} to {last}); "
        "their labels need not hold for these images, so give the rasters of their season, or leave these samples out.",
        count=len(outside),
        all=len(spans),
        start=min(span[0] for span in outside),
        end=max(span[1] for span in outside),
        first=first,
        last=last,
    )


def _caution_about_alike(groups: Sequence[Sequence[str]]) -> Message:
    named = name_some([", ".join(group) for group in groups], semicolons=True)
    return Message(
        "Labels that differ only by case, blanks, accents or signs that look alike are different classes: {labels}. If they mean "
        "one class, write them alike in the class field.",
        labels=named,
    )


def nearly(label: str, names: Collection[str]) -> str | None:
    """The name that differs from a label by case, blanks, accents or signs that look alike only, if there is one."""
    return next((name for name in names if name != label and _essence(name) == _essence(label)), None)


def shown(label: str) -> str:
    """A label in quotes, with codes in place of signs that are invisible or look like another one."""
    return "'" + "".join(f"\\u{ord(sign):04x}" if _is_hidden(sign) else sign for sign in label) + "'"


def _is_hidden(sign: str) -> bool:
    return sign in _LOOK_ALIKES or (sign not in " -" and unicodedata.category(sign) in {"Cf", "Pd", "Zs"})


def _essence(label: str) -> str:
    """What is left of a label without all that one hardly sees: case, accents, blanks, hyphens, zeros of numbers, alphabets."""
    number = _NUMBER.fullmatch(label.strip())
    if number:
        return f"{float(number[0].replace(',', '.')):.15g}"
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", label).casefold())
    kept = (sign for sign in letters if unicodedata.category(sign) not in {"Mn", "Cf", "Pd", "Pc", "Zs"})
    return "".join(_LOOK_ALIKES.get(sign, sign) for sign in kept)
