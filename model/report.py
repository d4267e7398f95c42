"""The page a scientist would print: how a network was trained, and how good it is."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.dates import ConciseDateFormatter, date2num
from matplotlib.figure import Figure
from scipy.stats import binomtest

from .model_file import ModelCard
from .samples import Samples

INK, TRAINING, VALIDATION = "#1c2b24", "#8aa396", "#1e8449"
MOST_PANELS_A_ROW = 3


def write_report(path: Path, title: str, card: ModelCard, samples: Samples) -> None:
    """Write the report of a training as one self-contained HTML file.

    Parameters
    ----------
    path : Path
        File to write.
    title : str
        Name of the model.
    card : ModelCard
        What is known about it.
    samples : Samples
        Training and validation samples together, for the class sizes and the temporal patterns.
    """
    templates = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined)
    page = templates.get_template("report.html").render(
        title=title,
        created=card.created.replace("T", " ").replace("+00:00", " UTC"),
        labels=card.labels,
        dates=len(card.days),
        bands=", ".join(card.bands),
        sizes={name: card.training[f"{name}_samples"] for name in ("training", "validation")},
        accuracy=card.accuracy,
        confusion=_confusion_rows(card),
        totals=np.sum(card.accuracy["confusion"], axis=0).tolist(),
        classes=_class_rows(card, samples),
        curves=_embedded(_draw_curves(card)),
        patterns=_embedded(_draw_patterns(card, samples)),
        ending=_ending_in_words(card),
        parameters=[(name.replace("_", " "), _plain(value)) for name, value in card.training.items()],
        versions=list(card.versions.items()),
    )
    path.write_text(page, encoding="utf-8")


def _confusion_rows(card: ModelCard) -> list[dict[str, Any]]:
    counts = np.asarray(card.accuracy["confusion"])
    totals = counts.sum(axis=0)
    rows = []
    for i, label in enumerate(card.labels):
        cells = []
        for j, count in enumerate(counts[i]):
            share = count / totals[j] if totals[j] else 0.0
            hue = "30, 132, 73" if i == j else "192, 57, 43"
            words = f"{100 * share:.0f} %" if count else ""
            cells.append({"count": int(count), "share": words, "colour": f"rgba({hue}, {0.75 * share:.2f})"})
        rows.append({"label": label, "colour": card.colours[i], "cells": cells, "total": int(counts[i].sum())})
    return rows


def _class_rows(card: ModelCard, samples: Samples) -> list[dict[str, Any]]:
    counts = np.asarray(card.accuracy["confusion"])
    right, predicted, reference = np.diag(counts), counts.sum(axis=1), counts.sum(axis=0)
    return [
        {
            "label": label,
            "colour": card.colours[i],
            "samples": int((samples.labels == label).sum()),
            "producers": _share_in_words(int(right[i]), int(reference[i])),
            "users": _share_in_words(int(right[i]), int(predicted[i])),
            "f1": f"{card.accuracy['f1'][i]:.3f}",
        }
        for i, label in enumerate(card.labels)
    ]


def _share_in_words(right: int, total: int) -> str:
    if total == 0:
        return "none"
    interval = binomtest(right, total).proportion_ci(0.95, "exact")
    return f"{right / total:.3f} ({interval.low:.2f} to {interval.high:.2f})"


def _ending_in_words(card: ModelCard) -> str:
    run, planned = len(card.history), card.training["epochs"]
    words = f"All {run} epochs were run" if run == planned else f"Stopped early after epoch {run} of {planned}"
    if card.training["restore_best"]:
        best = min(card.history, key=lambda epoch: epoch["valid_loss"])["epoch"]
        return f"{words}; the weights of epoch {best}, the lowest validation loss, were kept."
    return f"{words}; the last weights were kept."


def _plain(value: Any) -> str:
    return ", ".join(f"{item:g}" for item in value) if isinstance(value, (list, tuple)) else str(value)


def _draw_curves(card: ModelCard) -> Figure:
    figure = Figure(figsize=(9, 3.2), layout="constrained")
    epochs = [epoch["epoch"] for epoch in card.history]
    for axis, what, title in zip(figure.subplots(1, 2), ("loss", "acc"), ("Loss", "Accuracy"), strict=True):
        for part, colour, name in (("train", TRAINING, "training"), ("valid", VALIDATION, "validation")):
            values = [epoch[f"{part}_{what}"] for epoch in card.history]
            axis.plot(epochs, values, color=colour, label=name, marker="o" if len(epochs) == 1 else None)
        _tidy(axis, title)
        axis.set_xlabel("epoch")
        axis.legend(frameon=False)
    return figure


def _draw_patterns(card: ModelCard, samples: Samples) -> Figure:
    columns = min(MOST_PANELS_A_ROW, len(card.labels))
    rows = -(-len(card.labels) // columns) * len(card.bands)
    figure = Figure(figsize=(9, 0.4 + 1.9 * rows), layout="constrained")
    axes = np.atleast_2d(figure.subplots(rows, columns, sharex=True, squeeze=False))
    dated = bool(samples.timeline)
    steps = np.asarray(date2num(samples.timeline) if dated else np.arange(1, len(samples.days) + 1))
    for axis in axes.flat:
        axis.set_visible(False)
    rows_a_band = rows // len(card.bands)
    for b, band in enumerate(card.bands):
        panels = axes[b * rows_a_band : (b + 1) * rows_a_band].flat
        of_class = [samples.series[samples.labels == label][:, :, b] for label in card.labels]
        spreads = [np.quantile(series, (0.1, 0.9), axis=0) for series in of_class]
        low, high = min(spread.min() for spread in spreads), max(spread.max() for spread in spreads)
        margin = 0.05 * (high - low) or 0.05
        for axis, series, spread, label, colour in zip(
            panels, of_class, spreads, card.labels, card.colours, strict=False
        ):
            axis.set_visible(True)
            axis.fill_between(steps, *spread, color=colour, alpha=0.3, linewidth=0)
            axis.plot(steps, series.mean(axis=0), color=colour, linewidth=2)
            axis.set_ylim(low - margin, high + margin)
            _tidy(axis, f"{label} · {band}")
            if dated:
                axis.xaxis.set_major_formatter(ConciseDateFormatter(axis.xaxis.get_major_locator()))
    return figure


def _tidy(axis: Any, title: str) -> None:
    axis.set_title(title, loc="left", fontsize=10, color=INK)
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=8)
    axis.grid(alpha=0.25)


def _embedded(figure: Figure) -> str:
    """The picture as a data URL, so that the page needs no other file."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=160)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
