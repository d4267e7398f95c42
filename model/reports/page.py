"""HTML pages of the reports: templates, embedded figures, JSON and CSV files."""

from __future__ import annotations

import csv
import itertools
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

from ..accuracy.metrics import proportion_interval
from ..accuracy.paired import PairedDifference, worth_trying
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from .figure_files import FigureFiles, Html
from .language import language, say, say_template
from .words import class_name

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
PAGES = Path(__file__).parent / "templates"
RIGHT, WRONG = "31, 90, 145", "217, 119, 43"  # red, green, blue of cells: told apart by every kind of colour vision


@dataclass(frozen=True)
class ReportFiles:
    """Temporary file names of a report and its companions.

    Attributes
    ----------
    page : Path
        HTML.
    numbers : Path
        All of it as JSON.
    confusion, classes : Path
        The confusion matrix and the accuracy of the classes as CSV.
    figures : FigureFiles
        Its figures.
    """

    page: Path
    numbers: Path
    confusion: Path
    classes: Path
    figures: FigureFiles

    @staticmethod
    def parts_of(target: Path, outputs: Outputs) -> ReportFiles:
        """Temporary names for a report at `target` and its companions beside it."""
        names = (
            target.name,
            *(f"{target.stem}_{ending}" for ending in ("report.json", "confusion.csv", "classes.csv")),
        )
        page, numbers, confusion, classes = (outputs.part(target.with_name(name)) for name in names)
        return ReportFiles(page, numbers, confusion, classes, FigureFiles(target, outputs))


class Numbering:
    """Numbers of the figures and tables of one page, in the order in which they are put there."""

    def __init__(self) -> None:
        self._figures, self._tables = itertools.count(1), itertools.count(1)

    def figure(self, drawing: Html, caption: str) -> Html:
        """A figure with its number and caption below."""
        number = say(Message("Figure {number}.", number=next(self._figures)))
        words = f"<b>{escape(number)}</b> {escape(caption)}"
        return Html(f'<figure class="numbered">{drawing}<figcaption>{words}</figcaption></figure>')

    def table(self, caption: str) -> Html:
        """Caption of a table, with its number."""
        number = say(Message("Table {number}.", number=next(self._tables)))
        return Html(f"<caption><b>{escape(number)}</b> {escape(caption)}</caption>")


def write_page(path: Path, template: str, **values: Any) -> None:
    """Write a page of one of the templates in ``templates/``, whose texts are in the function ``_``; messages are worded."""
    templates = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined, finalize=_shown)
    templates.filters.update(class_name=class_name, css_text=css_text)
    templates.globals.update(_=_say, language=language())
    text = templates.get_template(template).render(numbered=Numbering(), **values)
    path.write_text(text, encoding="utf-8")


def _say(template: str, **values: Any) -> str:
    return say_template(template, values)


def _shown(value: Any) -> Any:
    return say(value) if isinstance(value, Message) else value


def css_text(text: str) -> Html:
    """A text as a string of a style sheet, whatever it holds."""
    letters = (letter if letter.isascii() and letter.isalnum() else f"\\{ord(letter):06x}" for letter in text)
    return Html(f'"{"".join(letters)}"')


def write_numbers(
    files: ReportFiles, accuracy: Mapping[str, Any], sizes: Sequence[int], everything: Mapping[str, Any]
) -> None:
    """Write the numbers of a page as JSON and CSV.

    Parameters
    ----------
    files : ReportFiles
        Where to.
    accuracy : mapping
        :class:`~model.accuracy.metrics.Accuracy`.
    sizes : sequence of int
        Samples of each class.
    everything : mapping
        For the JSON file.
    """
    files.numbers.write_text(json.dumps(everything, indent=1, ensure_ascii=False), encoding="utf-8")
    labels, counts = accuracy["labels"], accuracy["confusion"]
    write_rows(
        files.confusion,
        ["predicted \\ reference", *labels],
        ([label, *row] for label, row in zip(labels, counts, strict=True)),
    )
    write_rows(
        files.classes,
        ["label", "samples", *(f"{kind}{end}" for kind in ("producers", "users") for end in ("", "_low", "_high")), "f1"],
        (
            [label, sizes[i], *_with_interval(accuracy, "producers", i), *_with_interval(accuracy, "users", i), accuracy["f1"][i]]
            for i, label in enumerate(labels)
        ),
    )  # fmt: skip


def write_rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write a table as CSV."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(map(_cell, header))
        writer.writerows(map(_cell, row) for row in rows)


def _cell(value: Any) -> Any:
    """A value of a table; a text that a spreadsheet would compute stands behind an apostrophe, which keeps it a text."""
    is_formula = isinstance(value, str) and value.startswith(FORMULA_STARTS) and not re.fullmatch(r"[+-]?[\d.]+", value)
    return f"'{value}" if is_formula else value


def accuracy_context(accuracy: Mapping[str, Any], colours: Sequence[str], sizes: Sequence[int]) -> dict[str, Any]:
    """Template values of ``accuracy.html``.

    Parameters
    ----------
    accuracy : mapping
        :class:`~model.accuracy.metrics.Accuracy`.
    colours : sequence of str
        Of the classes.
    sizes : sequence of int
        Samples of each class.
    """
    counts = np.asarray(accuracy["confusion"])
    totals = counts.sum(axis=0)
    confusion = []
    for i, label in enumerate(accuracy["labels"]):
        cells = []
        for j, count in enumerate(counts[i]):
            fraction = count / totals[j] if totals[j] else 0.0
            words = f"{100 * fraction:.0f} %" if count else ""
            hue, alpha = (RIGHT, 0.4) if i == j else (WRONG, 0.8)
            cells.append({"count": f"{count:g}", "share": words, "colour": f"rgba({hue}, {alpha * fraction:.2f})"})
        confusion.append({"label": label, "colour": colours[i], "cells": cells, "total": f"{counts[i].sum():g}"})
    classes = [
        {
            "label": label,
            "colour": colours[i],
            "samples": sizes[i],
            "producers": _format_interval(*_with_interval(accuracy, "producers", i)),
            "users": _format_interval(*_with_interval(accuracy, "users", i)),
            "f1": f"{accuracy['f1'][i]:.3f}",
        }
        for i, label in enumerate(accuracy["labels"])
    ]
    return {
        "accuracy": accuracy,
        "confusion": confusion,
        "totals": [f"{total:g}" for total in totals],
        "total": f"{counts.sum():g}",
        "classes": classes,
    }


def gain_context(gain: Mapping[str, Any]) -> dict[str, Any]:
    """Template values of ``forest.html``.

    Parameters
    ----------
    gain : mapping
        :class:`~model.accuracy.paired.PairedDifference`; empty where no forest was measured.
    """
    leads = bool(gain) and PairedDifference(**gain).second_leads
    return {"gain": {**gain, "forest_leads": leads} if gain else None, "worth_trying": worth_trying()}


def _with_interval(accuracy: Mapping[str, Any], kind: str, i: int) -> tuple[float | None, float | None, float | None]:
    """Producer's or user's accuracy of a class with its interval; None where no sample is of it, or was called so."""
    counts = np.asarray(accuracy["confusion"])
    total = float((counts.sum(axis=0) if kind == "producers" else counts.sum(axis=1))[i])
    if total == 0:
        return None, None, None
    right = float(counts[i, i])
    return right / total, *proportion_interval(right / accuracy["repeats"], total / accuracy["repeats"])


def _format_interval(value: float | None, low: float | None, high: float | None) -> str:
    if value is None:
        return say(Message("none"))
    return say(Message("{value} ({low} to {high})", value=f"{value:.3f}", low=f"{low:.2f}", high=f"{high:.2f}"))
