"""Figures of the temporal patterns of classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from .figure_style import add_legend, name_of_steps, new_figure, on_white, show_dates, steps_of, style_of, tidy
from .language import say
from .words import class_name

MOST_PANELS_A_ROW = 3
MOST_ROWS_A_PICTURE = 6  # of panels: a printed page
MOST_BANDS_A_PICTURE = 8
MOST_ON_FIRST_PAGE = 4  # bands whose overlay fits below the accuracy of the classes
CLASSES_A_LEGEND_ROW = 5


def draw_overlay(
    patterns: Sequence[Mapping[str, Any]],
    labels: Sequence[str],
    colours: Sequence[str],
    bands: Sequence[str],
    timeline: Sequence[str],
) -> list[Figure]:
    """Mean series of all classes in one panel for each band; parameters as :func:`draw_patterns`."""
    mean = np.array([pattern["mean"] for pattern in patterns])
    steps = steps_of(timeline, mean.shape[1])
    columns, pictures = min(2, len(bands)), []
    for first in range(0, len(bands), MOST_BANDS_A_PICTURE):
        shown = range(first, min(first + MOST_BANDS_A_PICTURE, len(bands)))
        rows = -(-len(shown) // columns)
        legend_rows = -(-len(labels) // CLASSES_A_LEGEND_ROW)
        figure = new_figure((2.6 if columns == 1 else 1.9) * rows + 0.3 + 0.18 * legend_rows)
        axes = figure.subplots(rows, columns, squeeze=False).flat
        for axis in axes[len(shown) :]:
            axis.set_visible(False)
        for axis, b in zip(axes, shown, strict=False):
            for k, label in enumerate(labels):
                axis.plot(steps, mean[k, :, b], color=on_white(colours[k]), label=class_name(label), **style_of(k))
            tidy(axis, "", name_of_steps(timeline), bands[b])
            show_dates(axis, timeline)
        lines, names = axes[0].get_legend_handles_labels()
        add_legend(
            figure,
            lines,
            names,
            loc="outside upper center",
            ncols=min(len(labels), CLASSES_A_LEGEND_ROW),
            handlelength=3.4,
        )
        pictures.append(figure)
    return pictures


def draw_patterns(
    patterns: Sequence[Mapping[str, Any]],
    labels: Sequence[str],
    colours: Sequence[str],
    bands: Sequence[str],
    timeline: Sequence[str],
) -> list[Figure]:
    """Mean and spread of each class and band over the dates, in pictures that fit on a printed page.

    Parameters
    ----------
    patterns : sequence of mapping
        One :class:`~model.samples.patterns.Pattern` for each label.
    labels, colours, bands, timeline
        As in :class:`~model.network.model_file.ModelCard`.
    """
    columns = min(MOST_PANELS_A_ROW, len(labels))
    rows = [
        (b, range(k, min(k + columns, len(labels)))) for b in range(len(bands)) for k in range(0, len(labels), columns)
    ]
    mean, low, high = (np.array([pattern[name] for pattern in patterns]) for name in ("mean", "low", "high"))
    steps = steps_of(timeline, mean.shape[1])
    pictures = []
    for first in range(0, len(rows), MOST_ROWS_A_PICTURE):
        shown = rows[first : first + MOST_ROWS_A_PICTURE]
        figure = new_figure(0.4 + 1.45 * len(shown))
        axes = figure.subplots(len(shown), columns, sharex=True, squeeze=False)
        for (b, classes), panels in zip(shown, axes, strict=True):
            bottom, top = low[:, :, b].min(), high[:, :, b].max()
            margin = 0.05 * (top - bottom) or 0.05
            for k, axis in zip(classes, panels, strict=False):
                line = on_white(colours[k])
                axis.fill_between(steps, low[k, :, b], high[k, :, b], color=line, alpha=0.25, linewidth=0)
                axis.plot(steps, mean[k, :, b], color=line, linewidth=1.6)
                axis.set_ylim(bottom - margin, top + margin)
                tidy(axis, class_name(labels[k]), "", bands[b] if k == classes[0] else "")
                show_dates(axis, timeline)
            for axis in panels[len(classes) :]:
                axis.set_visible(False)
        for column in axes.T:  # the lowest panel of each column tells the dates, also where others are missing below it
            for axis in [axis for axis in column if axis.get_visible()][-1:]:
                axis.tick_params(labelbottom=True)
                axis.set_xlabel(say(name_of_steps(timeline)), fontsize=7.5)
        pictures.append(figure)
    return pictures
