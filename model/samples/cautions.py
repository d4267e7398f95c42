"""What to know about a set of samples before its accuracy is believed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable

from ..runtime.messages import Message
from ..runtime.text import name_some

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
                "The series have {dates} dates only, which show no season; classes that look alike on these dates are not "
                "told "
                "apart. Add dates, better a dozen over the year.",
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
            "The accuracy is measured on {samples} validation samples only, so it says little (see its interval); add "
            "samples, "
            "or use Cross-validate LSTM-FCN, which measures on all of them.",
            samples=samples,
        )
    ]


def similar_labels(labels: Iterable[str]) -> list[list[str]]:
    """Groups of labels that differ by case, blanks or the coding of a letter only, each label with its number of samples."""
    groups: dict[str, list[str]] = {}
    counts = Counter(labels)
    for label in sorted(counts):
        groups.setdefault(_essence(label), []).append(label)
    return [[f"'{label}' ({counts[label]})" for label in group] for group in groups.values() if len(group) > 1]


def caution_about_labels(labels: Iterable[str]) -> Message | None:
    """Warning of labels that differ by case or blanks only; None where there are none."""
    groups = similar_labels(labels)
    if not groups:
        return None
    named = name_some([", ".join(group) for group in groups], semicolons=True)
    return Message(
        "Labels that differ by case or blanks only are different classes: {labels}. If they mean one class, write them "
        "alike in "
        "the class field.",
        labels=named,
    )


def nearly(label: str, names: Collection[str]) -> str | None:
    """The name that differs from a label by case or blanks only, if there is one."""
    return next((name for name in names if name != label and _essence(name) == _essence(label)), None)


def _essence(label: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", label)).casefold()
