"""Pages a scientist would print, each one self-contained HTML file, and the same numbers as JSON and CSV beside it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .accuracy.metrics import proportion_interval
from .figures import draw_curves, draw_importance, draw_patterns
from .network.model_file import ModelCard
from .runtime.outputs import Outputs

PAGES = Path(__file__).parent / "pages"


MOST_IDS_SHOWN = 30


@dataclass(frozen=True)
class ReportFiles:
    """The files of a report, under the names they are written to.

    Attributes
    ----------
    page : Path
        HTML.
    numbers : Path
        All of it as JSON.
    confusion, classes : Path
        The confusion matrix and the accuracy of the classes as CSV.
    """

    page: Path
    numbers: Path
    confusion: Path
    classes: Path

    @staticmethod
    def parts_of(target: Path, outputs: Outputs) -> ReportFiles:
        """Temporary names for a report at `target` and its companions beside it."""
        names = (
            target.name,
            *(f"{target.stem}_{ending}" for ending in ("report.json", "confusion.csv", "classes.csv")),
        )
        return ReportFiles(*(outputs.part(target.with_name(name)) for name in names))


def write_training_report(files: ReportFiles, title: str, card: ModelCard) -> None:
    """Write the report of a training.

    Parameters
    ----------
    files : ReportFiles
        Where to.
    title : str
        Name of the model.
    card : ModelCard
        All that is known about it.
    """
    sizes = [pattern["size"] for pattern in card.patterns]
    training = card.training
    kept = kept_epoch(card)
    stopped_early = len(card.history) < training["epochs"]
    write_page(
        files.page,
        "training.html",
        title=title,
        created=card.created.replace("T", " ").replace("+00:00", " UTC"),
        labels=card.labels,
        dates=describe_dates(card.timeline, len(card.days)),
        bands=", ".join(card.bands),
        sizes={name: training[f"{name}_samples"] for name in ("training", "validation")},
        where=describe_run(training),
        base=training.get("base_model", ""),
        confusions=format_confusions(card.confusions),
        curves=draw_curves(card.history, kept, stopped_early),
        patterns=draw_patterns(card.patterns, card.labels, card.colours, card.bands, card.timeline),
        importance=draw_importance(card.importance, card.bands, card.timeline),
        measured_on=card.importance["samples"],
        shuffles=card.importance["shuffles"],
        ending=_describe_ending(card, kept, stopped_early),
        parameters=format_values(training),
        versions=list(card.versions.items()),
        **accuracy_context(card.accuracy, card.colours, sizes),
    )
    write_numbers(files, card.accuracy, sizes, card_as_dict(card))


def card_as_dict(card: ModelCard) -> dict[str, Any]:
    """All that is known about a model, as JSON can hold it."""
    return {**vars(card), "network": vars(card.network), "normalisation": vars(card.normalisation)}


def describe_card(card: ModelCard) -> list[str]:
    """What a user asks a model first."""
    accuracy, training = card.accuracy, card.training
    rows = {
        "Created": card.created,
        "Architecture": card.network.architecture,
        "Recipe": training["recipe"],
        "Classes": ", ".join(card.labels),
        "Bands": ", ".join(card.bands),
        **{f"Band {name}": text for name, text in card.definitions.items()},
        "Timeline": describe_dates(card.timeline, len(card.days)),
        "Samples": f"{training['training_samples']} learned from, {training['validation_samples']} validated on",
        "Accuracy": f"{accuracy['overall']:.3f} ({accuracy['overall_low']:.3f} to {accuracy['overall_high']:.3f}), "
        f"kappa {accuracy['kappa']:.3f}, mean F1 {accuracy['f1_macro']:.3f}",
        "Epochs": f"{len(card.history)} of {training['epochs']}",
        "Parameters": f"{training['parameters']:,}",
        "Seed": str(training["seed"]),
        "Trained in": describe_run(training),
        "Versions": ", ".join(f"{name} {version}" for name, version in card.versions.items()),
    }
    return [f"{name:<13} {value}" for name, value in rows.items()]


def kept_epoch(card: ModelCard) -> int:
    """Number of the epoch whose weights the model has."""
    if card.training["restore_best"]:
        return int(min(card.history, key=lambda epoch: epoch["valid_loss"])["epoch"])
    return len(card.history)


def write_page(path: Path, template: str, **values: Any) -> None:
    """Write a page of one of the templates in ``pages/``."""
    templates = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    path.write_text(templates.get_template(template).render(**values), encoding="utf-8")


def write_numbers(
    files: ReportFiles, accuracy: Mapping[str, Any], sizes: Sequence[int], everything: Mapping[str, Any]
) -> None:
    """Write what a page shows as JSON and CSV.

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
        writer.writerow(header)
        writer.writerows(rows)


def accuracy_context(accuracy: Mapping[str, Any], colours: Sequence[str], sizes: Sequence[int]) -> dict[str, Any]:
    """What the pages say about accuracy: the values of ``accuracy.html``.

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
            hue = "30, 132, 73" if i == j else "192, 57, 43"
            words = f"{100 * fraction:.0f} %" if count else ""
            cells.append({"count": f"{count:g}", "share": words, "colour": f"rgba({hue}, {0.75 * fraction:.2f})"})
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


def _with_interval(accuracy: Mapping[str, Any], kind: str, i: int) -> tuple[float | None, float | None, float | None]:
    """Producer's or user's accuracy of a class with its interval; None where no sample is of it, or was called so."""
    counts = np.asarray(accuracy["confusion"])
    total = float((counts.sum(axis=0) if kind == "producers" else counts.sum(axis=1))[i])
    if total == 0:
        return None, None, None
    right = float(counts[i, i])
    return right / total, *proportion_interval(right / accuracy["repeats"], total / accuracy["repeats"])


def _format_interval(value: float | None, low: float | None, high: float | None) -> str:
    return "none" if value is None else f"{value:.3f} ({low:.2f} to {high:.2f})"


def format_confusions(confusions: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Confused pairs of classes for a table, with the first thirty feature ids."""
    return [{**pair, "share": f"{100 * pair['share']:.0f} %", "ids": shortened(pair["ids"])} for pair in confusions]


def shortened(ids: Sequence[int]) -> str:
    """Feature ids, the first thirty by name."""
    more = len(ids) - MOST_IDS_SHOWN
    return ", ".join(map(str, ids[:MOST_IDS_SHOWN])) + (f" and {more} more" if more > 0 else "")


def describe_dates(timeline: Sequence[str], count: int) -> str:
    """How many dates, and from when to when where that is known."""
    return f"{count} dates" + (f" from {timeline[0]} to {timeline[-1]}" if timeline else "")


def format_duration(seconds: float) -> str:
    """A time a person can grasp."""
    whole = round(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    return (
        f"{whole // 60} min {whole % 60:02d} s" if whole < 3600 else f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    )


def describe_run(run: Mapping[str, Any]) -> str:
    """The ``seconds`` and the ``device`` of a run."""
    return f"{format_duration(run['seconds'])} on {run['device']}"


def format_now() -> str:
    """When a page is written."""
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def format_values(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Names and values of training values for a table."""
    return [(name.replace("_", " "), plain(value)) for name, value in values.items()]


def plain(value: Any) -> str:
    """A parameter's value as text."""
    return ", ".join(f"{item:g}" for item in value) if isinstance(value, (list, tuple)) else str(value)


def _describe_ending(card: ModelCard, kept: int, stopped_early: bool) -> str:
    run, planned = len(card.history), card.training["epochs"]
    words = f"Stopped early after epoch {run} of {planned}" if stopped_early else f"All {run} epochs were run"
    if card.training["restore_best"]:
        return f"{words}; the weights of epoch {kept}, the lowest validation loss, were kept."
    return f"{words}; the last weights were kept."
