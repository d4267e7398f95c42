"""Figures of the reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..runtime.messages import Message
from .figure_style import (
    ABSENT,
    BAR,
    FIRST,
    INK,
    MARK,
    MASKED,
    SECOND,
    SMALL,
    add_legend,
    name_of_steps,
    new_figure,
    show_dates,
    steps_of,
    tidy,
)
from .language import say
from .words import class_name

MOST_DRAWN_POINTS = 3000  # each as a shape of its own; more are a picture


def draw_curves(history: Sequence[Mapping[str, Any]], kept: int, stopped_early: bool) -> Figure:
    """Loss and accuracy of every epoch, with the epoch whose weights were kept.

    Parameters
    ----------
    history : sequence of mapping
        One :class:`~model.training.loop.Epoch` for each epoch.
    kept : int
        Number of that epoch.
    stopped_early : bool
        Whether training ended before its last epoch.

    Returns
    -------
    Figure
        To write; so for the other functions here.
    """
    figure = new_figure(2.5)
    epochs = [epoch["epoch"] for epoch in history]
    for axis, what, title, unit in zip(
        figure.subplots(1, 2),
        ("loss", "acc"),
        (Message("Loss"), Message("Accuracy")),
        (Message("cross-entropy"), Message("share of samples that are right")),
        strict=True,
    ):
        for part, colour, line, name in (
            ("train", FIRST, "-", Message("training")),
            ("valid", SECOND, "--", Message("validation")),
        ):
            values = [epoch[f"{part}_{what}"] for epoch in history]
            marker = "o" if len(epochs) == 1 else None
            axis.plot(epochs, values, color=colour, linestyle=line, linewidth=1.4, label=say(name), marker=marker)
        if stopped_early:
            axis.axvline(epochs[-1], color=MARK, linewidth=1, linestyle=":", label=say(Message("stopped early")))
        if kept != epochs[-1]:
            axis.axvline(kept, color=INK, linewidth=1, linestyle="-.", label=say(Message("weights kept")))
        tidy(axis, title, Message("epoch"), unit)
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
        add_legend(axis)
    return figure


def draw_importance(importance: Mapping[str, Any], bands: Sequence[str], timeline: Sequence[str]) -> Figure:
    """What accuracy loses without each date, and without each band.

    Parameters
    ----------
    importance : mapping
        :class:`~model.network.importance.Importance`.
    bands, timeline
        As in :class:`~model.network.model_file.ModelCard`.
    """
    by_date, by_band = importance["dates"], importance["bands"]
    figure = new_figure(2.4)
    if by_band:
        left, right = figure.subplots(1, 2, width_ratios=(2, 1))
        _bars(right, np.arange(len(bands)), 0.8, by_band, Message("By band"))
        right.set_xticks(np.arange(len(bands)), bands, rotation=90 if len(bands) > 4 else 0, parse_math=False)
    else:
        left = figure.subplots()
    steps = steps_of(timeline, len(by_date))
    _bars(left, steps, 0.8 * float(np.diff(steps).min()), by_date, Message("By date"))
    show_dates(left, timeline)
    left.set_xlabel(say(name_of_steps(timeline)), fontsize=SMALL)
    left.set_ylabel(say(Message("drop in accuracy (percentage points)")), fontsize=SMALL)
    return figure


def draw_reliability(curves: Mapping[str, Mapping[str, Any]]) -> Figure:
    """Accuracy against confidence, with the number of samples at each confidence.

    Parameters
    ----------
    curves : mapping of str to mapping
        One :class:`~model.accuracy.calibration.Calibration` for each name in the legend, the main one first.
    """
    figure = new_figure(2.7)
    left, right = figure.subplots(1, 2)
    left.plot([0, 1], [0, 1], color=INK, linewidth=1, linestyle=":", label=say(Message("perfectly calibrated")))
    for colour, line, marker, (name, curve) in zip((FIRST, SECOND), ("-", "--"), "os", curves.items(), strict=False):
        left.plot(
            curve["confidence"],
            curve["accuracy"],
            color=colour,
            linestyle=line,
            marker=marker,
            markersize=3.5,
            label=name,
        )
    probability = Message("probability of the predicted class")
    tidy(left, Message("Accuracy at each confidence"), probability, Message("share of right predictions"))
    left.set(xlim=(0, 1), ylim=(0, 1))
    add_legend(left)
    main = next(iter(curves.values()))
    right.bar(main["confidence"], main["counts"], width=0.07, color=BAR)
    tidy(right, Message("Samples at each confidence"), probability, Message("samples"))
    right.set_xlim(0, 1)
    right.yaxis.set_major_locator(MaxNLocator(integer=True))
    return figure


def draw_trials(numbers: Sequence[int], accuracies: Sequence[float]) -> Figure:
    """Accuracy (0 to 1) of the complete trials of a search, and the best so far."""
    figure = new_figure(2.4)
    axis = figure.subplots()
    axis.scatter(numbers, accuracies, color=SECOND, s=16, label=say(Message("trial")))
    axis.step(numbers, np.maximum.accumulate(accuracies), where="post", color=FIRST, label=say(Message("best so far")))
    tidy(axis, "", Message("trial"), Message("accuracy (share of samples)"))
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    add_legend(axis)
    return figure


def draw_doubt(label_prob: Any, neighbours: Any, suspect: Any) -> Figure:
    """Probability of each sample's label against the share of similar samples that carry it; doubtful ones stand out.

    Parameters
    ----------
    label_prob, neighbours : float arrays of shape (N,)
        0 to 1.
    suspect : bool array of shape (N,)
        Which of them are doubtful.
    """
    figure = Figure(figsize=(4.4, 3.3), layout="constrained")
    axis = figure.subplots()
    # Shares are few different numbers; without some scatter their points would hide each other.
    beside = neighbours + np.random.default_rng(0).uniform(-0.02, 0.02, len(neighbours))
    pixels = len(neighbours) > MOST_DRAWN_POINTS
    for part, colour, marker, size, name in (
        (~suspect, FIRST, "o", 8, Message("plausible label")),
        (suspect, SECOND, "^", 20, Message("suspicious label")),
    ):
        axis.scatter(
            label_prob[part],
            beside[part],
            s=size,
            marker=marker,
            alpha=0.6,
            color=colour,
            linewidths=0,
            label=say(name),
            rasterized=pixels,
        )
    tidy(axis, "", Message("probability of the label"), Message("similar samples with the same label (share)"))
    add_legend(figure, loc="outside upper left", ncols=2)
    return figure


def draw_usable_fractions(timeline: Sequence[date], usable: Any, flagged: Any, absent: Any) -> Figure:
    """Shares (0 to 1) of usable, flagged and absent observations of each date, which make one, as stacked bars."""
    figure = new_figure(2.2)
    axis = figure.subplots()
    days = np.asarray(date2num(timeline))
    # A bar can be seen, however close two of many dates are.
    width = max(0.8 * float(np.diff(days).min()), float(np.ptp(days)) / 400) if len(days) > 1 else 1.0
    bottom = np.zeros(len(days))
    for fractions, colour, name in (
        (usable, BAR, Message("usable")),
        (flagged, MASKED, Message("flagged by the mask band")),
        (absent, ABSENT, Message("no data")),
    ):
        heights = 100 * np.asarray(fractions)
        if heights.any():
            axis.bar(days, heights, width, bottom=bottom, color=colour, label=say(name))
        bottom += heights
    tidy(axis, "", Message("date"), Message("share of the observations (%)"))
    axis.set_xlim(days[0] - max(width, 5), days[-1] + max(width, 5))
    axis.set_ylim(0, 100)
    show_dates(axis, [str(day) for day in timeline])
    add_legend(figure, loc="outside upper left", ncols=3)
    return figure


def draw_profile(timeline: Sequence[date], values: Any, flagged: Any, bands: Sequence[str]) -> Figure:
    """Series of a pixel, a panel for each band, with the observations that are missing.

    Parameters
    ----------
    timeline : sequence of date
        T dates.
    values : array of shape (T, B)
        NaN where no raster has a value.
    flagged : bool array of shape (T,)
        Dates that the mask band flags.
    bands : sequence of str
        B names.
    """
    columns = 1 if len(bands) == 1 else 2
    rows = -(-len(bands) // columns)
    figure = new_figure(0.5 + 1.4 * rows)
    axes = figure.subplots(rows, columns, sharex=True, squeeze=False).flat
    days = np.asarray(date2num(timeline))
    for axis in axes[len(bands) :]:
        axis.set_visible(False)
    for axis in axes[max(0, len(bands) - columns) : len(bands)]:
        axis.tick_params(labelbottom=True)
        axis.set_xlabel(say(Message("date")), fontsize=SMALL)
    for axis, band, series in zip(axes, bands, np.asarray(values).T, strict=False):
        _series_with_gaps(axis, days, series, flagged)
        tidy(axis, "", axis.get_xlabel(), band)
        show_dates(axis, [str(day) for day in timeline])
        axis.set_xlim(days[0] - 5, days[-1] + 5)
    named = {line.get_label(): line for axis in axes[: len(bands)] for line in axis.get_lines()}
    add_legend(figure, list(named.values()), list(named), loc="outside upper left", ncols=3)
    return figure


def _series_with_gaps(axis: Axes, days: Any, series: Any, flagged: Any) -> None:
    there = np.isfinite(series)
    good, bad = there & ~flagged, there & flagged
    shown = series[good] if good.any() else series[there]
    low, high = (shown.min(), shown.max()) if shown.size else (0.0, 1.0)
    margin = 0.15 * (high - low) or 0.05
    axis.set_ylim(low - margin, high + margin)
    if good.any():
        axis.plot(
            days[good], series[good], color=FIRST, linewidth=1.1, marker="o", markersize=3, label=say(Message("usable"))
        )
    if bad.any():
        beside = series[bad].clip(low - margin / 2, high + margin / 2)
        axis.plot(
            days[bad], beside, color=SECOND, linestyle="", marker="x", markersize=4.5, label=say(Message("flagged"))
        )
    if not there.all():
        foot, across = np.full((~there).sum(), 0.06), axis.get_xaxis_transform()
        axis.plot(days[~there], foot, "|", color=MARK, markersize=7, label=say(Message("no data")), transform=across)


def draw_areas(
    labels: Sequence[str], colours: Sequence[str], mapped: Sequence[float], estimated: Sequence[tuple[float, float]]
) -> Figure:
    """Area of each class: as mapped, and as estimated with its 95 % interval.

    Parameters
    ----------
    labels, colours : sequence of str
        Of K classes.
    mapped : sequence of float
        Hectares.
    estimated : sequence of (float, float)
        Hectares and half the width of their interval; NaN where it is not known.
    """
    figure = new_figure(0.9 + 0.4 * len(labels))
    axis = figure.subplots()
    positions = np.arange(len(labels))
    values, margins = np.asarray(estimated, dtype=float).T
    axis.barh(
        positions - 0.19,
        mapped,
        0.36,
        color="#ffffff",
        edgecolor=INK,
        linewidth=0.8,
        hatch="////",
        label=say(Message("mapped")),
    )
    axis.barh(
        positions + 0.19,
        values,
        0.36,
        color=list(colours),
        edgecolor=INK,
        linewidth=0.8,
        label=say(Message("estimated")),
    )
    known = np.isfinite(margins)
    axis.errorbar(
        values[known],
        positions[known] + 0.19,
        xerr=margins[known],
        fmt="none",
        ecolor=INK,
        capsize=3,
        label=say(Message("95 % interval")),
    )
    tidy(axis, "", Message("area (ha)"))
    for text in axis.set_yticks(positions, [class_name(label) for label in labels]):
        text.label1.set_parse_math(False)  # names may hold dollars
    add_legend(figure, loc="outside upper center", ncols=3)
    axis.invert_yaxis()
    axis.set_xlim(left=0)
    axis.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}" if value >= 10 or value == 0 else f"{value:g}")
    return figure


def draw_gains(labels: Sequence[str], colours: Sequence[str], lost: Sequence[float], gained: Sequence[float]) -> Figure:
    """What each class lost, to the left, and gained, to the right, in hectares."""
    figure = new_figure(0.8 + 0.32 * len(labels))
    axis = figure.subplots()
    positions = np.arange(len(labels))
    edges: dict[str, Any] = {"edgecolor": INK, "linewidth": 0.8}
    axis.barh(
        positions, [-area for area in lost], 0.6, color="#ffffff", hatch="////", label=say(Message("lost")), **edges
    )
    axis.barh(positions, gained, 0.6, color=list(colours), label=say(Message("gained")), **edges)
    axis.axvline(0, color=INK, linewidth=0.8)
    tidy(axis, "", Message("area (ha)"))
    for text in axis.set_yticks(positions, [class_name(label) for label in labels]):
        text.label1.set_parse_math(False)  # names may hold dollars
    axis.invert_yaxis()
    axis.xaxis.set_major_formatter(lambda value, _: f"{abs(value):,.0f}" if abs(value) >= 10 else f"{abs(value):g}")
    add_legend(figure, loc="outside upper center", ncols=2)
    return figure


def _bars(axis: Axes, positions: Any, width: float, scores: Sequence[Mapping[str, float]], title: Message) -> None:
    heights = [100 * score["accuracy"] for score in scores]
    spreads = [100 * score["accuracy_spread"] for score in scores]
    axis.bar(positions, heights, width, yerr=spreads, color=BAR, ecolor=INK, error_kw={"linewidth": 0.8})
    axis.axhline(0, color=INK, linewidth=0.6)
    tidy(axis, title)
