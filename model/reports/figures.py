"""Figures of the reports."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap
from matplotlib.dates import ConciseDateFormatter, date2num
from matplotlib.figure import Figure
from matplotlib.image import imsave
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from ..accuracy.comparison import Comparison

INK, TRAINING, VALIDATION, MARK = "#1c2b24", "#8aa396", "#1e8449", "#c0392b"
MASKED, ABSENT = "#d6a45c", "#dfe6e2"
AGREE, DISAGREE = "#e8e8e8", MARK
MOST_PANELS_A_ROW = 3
MOST_ROWS_A_PICTURE = 6  # of panels: a printed page
MOST_PIXELS_A_SIDE = 1200  # of a map


def draw_curves(history: Sequence[Mapping[str, Any]], kept: int, stopped_early: bool) -> str:
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
    str
        Data URL of a picture; so for the other functions here.
    """
    figure = Figure(figsize=(9, 3.2), layout="constrained")
    epochs = [epoch["epoch"] for epoch in history]
    for axis, what, title in zip(figure.subplots(1, 2), ("loss", "acc"), ("Loss", "Accuracy"), strict=True):
        for part, colour, name in (("train", TRAINING, "training"), ("valid", VALIDATION, "validation")):
            values = [epoch[f"{part}_{what}"] for epoch in history]
            axis.plot(epochs, values, color=colour, label=name, marker="o" if len(epochs) == 1 else None)
        if stopped_early:
            axis.axvline(epochs[-1], color=MARK, linewidth=1, linestyle=":", label="stopped early")
        if kept != epochs[-1]:
            axis.axvline(kept, color=INK, linewidth=1, linestyle="--", label="weights kept")
        _tidy(axis, title)
        axis.set_xlabel("epoch")
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
        axis.legend(frameon=False, fontsize=8)
    return _embedded(figure)


def draw_patterns(
    patterns: Sequence[Mapping[str, Any]],
    labels: Sequence[str],
    colours: Sequence[str],
    bands: Sequence[str],
    timeline: Sequence[str],
) -> list[str]:
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
    steps = _steps(timeline, mean.shape[1])
    pictures = []
    for first in range(0, len(rows), MOST_ROWS_A_PICTURE):
        shown = rows[first : first + MOST_ROWS_A_PICTURE]
        figure = Figure(figsize=(9, 0.4 + 1.9 * len(shown)), layout="constrained")
        axes = figure.subplots(len(shown), columns, sharex=True, squeeze=False)
        for (b, classes), panels in zip(shown, axes, strict=True):
            bottom, top = low[:, :, b].min(), high[:, :, b].max()
            margin = 0.05 * (top - bottom) or 0.05
            for k, axis in zip(classes, panels, strict=False):
                axis.fill_between(steps, low[k, :, b], high[k, :, b], color=colours[k], alpha=0.3, linewidth=0)
                axis.plot(steps, mean[k, :, b], color=colours[k], linewidth=2)
                axis.set_ylim(bottom - margin, top + margin)
                _tidy(axis, f"{labels[k]} · {bands[b]}")
                _show_dates(axis, timeline)
            for axis in panels[len(classes) :]:
                axis.set_visible(False)
        for column in axes.T:  # the lowest panel of each column tells the dates, also where others are missing below it
            for axis in [axis for axis in column if axis.get_visible()][-1:]:
                axis.tick_params(labelbottom=True)
        pictures.append(_embedded(figure))
    return pictures


def draw_importance(importance: Mapping[str, Any], bands: Sequence[str], timeline: Sequence[str]) -> str:
    """What accuracy loses without each date, and without each band.

    Parameters
    ----------
    importance : mapping
        :class:`~model.network.importance.Importance`.
    bands, timeline
        As in :class:`~model.network.model_file.ModelCard`.
    """
    by_date, by_band = importance["dates"], importance["bands"]
    figure = Figure(figsize=(9, 3), layout="constrained")
    if by_band:
        left, right = figure.subplots(1, 2, width_ratios=(2, 1))
        _bars(right, np.arange(len(bands)), 0.8, by_band, "By band")
        right.set_xticks(np.arange(len(bands)), bands, rotation=90 if len(bands) > 4 else 0, parse_math=False)
    else:
        left = figure.subplots()
    steps = _steps(timeline, len(by_date))
    _bars(left, steps, 0.8 * float(np.diff(steps).min()), by_date, "By date")
    _show_dates(left, timeline)
    left.set_ylabel("points of accuracy", fontsize=8)
    return _embedded(figure)


def draw_reliability(curves: Mapping[str, Mapping[str, Any]]) -> str:
    """Accuracy against confidence, with the number of samples at each confidence.

    Parameters
    ----------
    curves : mapping of str to mapping
        One :class:`~model.accuracy.calibration.Calibration` for each name in the legend, the main one first.
    """
    figure = Figure(figsize=(9, 3.4), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.plot([0, 1], [0, 1], color=INK, linewidth=1, linestyle=":", label="perfectly calibrated")
    for colour, marker, (name, curve) in zip((VALIDATION, TRAINING), "os", curves.items(), strict=False):
        left.plot(curve["confidence"], curve["accuracy"], color=colour, marker=marker, markersize=4, label=name)
    _tidy(left, "Accuracy at each confidence")
    left.set_xlabel("probability of the predicted class", fontsize=8)
    left.set_ylabel("share of right predictions", fontsize=8)
    left.set(xlim=(0, 1), ylim=(0, 1))
    left.legend(frameon=False, fontsize=8)
    main = next(iter(curves.values()))
    right.bar(main["confidence"], main["counts"], width=0.07, color=VALIDATION)
    _tidy(right, "Samples at each confidence")
    right.set_xlabel("probability of the predicted class", fontsize=8)
    right.set_xlim(0, 1)
    right.yaxis.set_major_locator(MaxNLocator(integer=True))
    return _embedded(figure)


def draw_trials(numbers: Sequence[int], accuracies: Sequence[float]) -> str:
    """Accuracy (0 to 1) of the complete trials of a search, and the best so far."""
    figure = Figure(figsize=(9, 3), layout="constrained")
    axis = figure.subplots()
    axis.scatter(numbers, accuracies, color=TRAINING, s=18, label="trial")
    axis.step(numbers, np.maximum.accumulate(accuracies), where="post", color=VALIDATION, label="best so far")
    _tidy(axis, "Accuracy of the trials")
    axis.set_xlabel("trial")
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    axis.legend(frameon=False, fontsize=8)
    return _embedded(figure)


def draw_doubt(label_prob: Any, neighbours: Any, suspect: Any) -> str:
    """Probability of each sample's label against the share of similar samples that carry it; doubtful ones stand out.

    Parameters
    ----------
    label_prob, neighbours : float arrays of shape (N,)
        0 to 1.
    suspect : bool array of shape (N,)
        Which of them are doubtful.
    """
    figure = Figure(figsize=(5.6, 4), layout="constrained")
    axis = figure.subplots()
    # Shares are few different numbers; without some scatter their points would hide each other.
    beside = neighbours + np.random.default_rng(0).uniform(-0.02, 0.02, len(neighbours))
    for part, colour, name in ((~suspect, TRAINING, "sample"), (suspect, MARK, "doubtful label")):
        axis.scatter(label_prob[part], beside[part], s=9, alpha=0.6, color=colour, linewidths=0, label=name)
    _tidy(axis, "")
    axis.set_xlabel("probability of its label", fontsize=8)
    axis.set_ylabel("similar samples with its label", fontsize=8)
    figure.legend(loc="outside upper left", ncols=2, frameon=False, fontsize=8)
    return _embedded(figure)


def draw_usable_fractions(timeline: Sequence[date], usable: Any, flagged: Any, absent: Any) -> str:
    """Shares (0 to 1) of usable, flagged and absent observations of each date, which make one, as stacked bars."""
    figure = Figure(figsize=(9, 2.6), layout="constrained")
    axis = figure.subplots()
    days = np.asarray(date2num(timeline))
    # A bar can be seen, however close two of many dates are.
    width = max(0.8 * float(np.diff(days).min()), float(np.ptp(days)) / 400) if len(days) > 1 else 1.0
    bottom = np.zeros(len(days))
    for fractions, colour, name in (
        (usable, VALIDATION, "usable"),
        (flagged, MASKED, "flagged by the mask band"),
        (absent, ABSENT, "no data"),
    ):
        heights = 100 * np.asarray(fractions)
        if heights.any():
            axis.bar(days, heights, width, bottom=bottom, color=colour, label=name)
        bottom += heights
    _tidy(axis, "")
    axis.set_xlim(days[0] - max(width, 5), days[-1] + max(width, 5))
    axis.set_ylim(0, 100)
    axis.set_ylabel("% of the observations", fontsize=8)
    _show_dates(axis, [str(day) for day in timeline])
    figure.legend(loc="outside upper left", ncols=3, frameon=False, fontsize=8)
    return _embedded(figure)


def draw_profile(timeline: Sequence[date], values: Any, flagged: Any, bands: Sequence[str]) -> str:
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
    figure = Figure(figsize=(9, 0.5 + 1.7 * rows), layout="constrained")
    axes = figure.subplots(rows, columns, sharex=True, squeeze=False).flat
    days = np.asarray(date2num(timeline))
    for axis in axes[len(bands) :]:
        axis.set_visible(False)
    for axis in axes[max(0, len(bands) - columns) : len(bands)]:
        axis.tick_params(labelbottom=True)
    for axis, band, series in zip(axes, bands, np.asarray(values).T, strict=False):
        _series_with_gaps(axis, days, series, flagged)
        _tidy(axis, band)
        _show_dates(axis, [str(day) for day in timeline])
        axis.set_xlim(days[0] - 5, days[-1] + 5)
    named = {line.get_label(): line for axis in axes[: len(bands)] for line in axis.get_lines()}
    figure.legend(named.values(), named, loc="outside upper left", ncols=3, frameon=False, fontsize=8)
    return _embedded(figure)


def _series_with_gaps(axis: Axes, days: Any, series: Any, flagged: Any) -> None:
    there = np.isfinite(series)
    good, bad = there & ~flagged, there & flagged
    shown = series[good] if good.any() else series[there]
    low, high = (shown.min(), shown.max()) if shown.size else (0.0, 1.0)
    margin = 0.15 * (high - low) or 0.05
    axis.set_ylim(low - margin, high + margin)
    if good.any():
        axis.plot(days[good], series[good], color=VALIDATION, linewidth=1.2, marker="o", markersize=3.5, label="usable")
    if bad.any():
        beside = series[bad].clip(low - margin / 2, high + margin / 2)
        axis.plot(days[bad], beside, color=MASKED, linestyle="", marker="x", markersize=5, label="flagged")
    if not there.all():
        foot, across = np.full((~there).sum(), 0.06), axis.get_xaxis_transform()
        axis.plot(days[~there], foot, "|", color=MARK, markersize=7, label="no data", transform=across)


def draw_areas(
    labels: Sequence[str], colours: Sequence[str], mapped: Sequence[float], estimated: Sequence[tuple[float, float]]
) -> str:
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
    figure = Figure(figsize=(9, 0.9 + 0.5 * len(labels)), layout="constrained")
    axis = figure.subplots()
    positions = np.arange(len(labels))
    values, margins = np.asarray(estimated, dtype=float).T
    axis.barh(positions - 0.19, mapped, 0.36, color="#c9d3cd", label="mapped")
    axis.barh(positions + 0.19, values, 0.36, color=list(colours), label="estimated")
    known = np.isfinite(margins)
    axis.errorbar(
        values[known],
        positions[known] + 0.19,
        xerr=margins[known],
        fmt="none",
        ecolor=INK,
        capsize=3,
        label="95 % interval",
    )
    _tidy(axis, "Area (hectares): mapped in grey, estimated from the reference in colour, with its 95 % interval")
    for text in axis.set_yticks(positions, labels):
        text.label1.set_parse_math(False)  # names may hold dollars
    axis.invert_yaxis()
    axis.set_xlim(left=0)
    axis.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}" if value >= 10 or value == 0 else f"{value:g}")
    return _embedded(figure)


def draw_quicklook(colours: Any) -> str:
    """A picture from red, green, blue and opacity (0 to 1): array of shape (rows, columns, 4)."""
    buffer = io.BytesIO()
    imsave(buffer, colours, format="png")
    return _data_url(buffer)


def _bars(axis: Axes, positions: Any, width: float, scores: Sequence[Mapping[str, float]], title: str) -> None:
    heights = [100 * score["accuracy"] for score in scores]
    spreads = [100 * score["accuracy_spread"] for score in scores]
    axis.bar(positions, heights, width, yerr=spreads, color=VALIDATION, ecolor=TRAINING)
    axis.axhline(0, color=INK, linewidth=0.6)
    _tidy(axis, title)


def _steps(timeline: Sequence[str], count: int) -> Any:
    """Where the dates stand on the axis: days, or positions where they are not known."""
    if timeline:
        return np.asarray(date2num([date.fromisoformat(day) for day in timeline]))
    return np.arange(1, count + 1)


def _show_dates(axis: Axes, timeline: Sequence[str]) -> None:
    if timeline:
        axis.xaxis_date()
        axis.xaxis.set_major_formatter(ConciseDateFormatter(axis.xaxis.get_major_locator()))


def _tidy(axis: Axes, title: str) -> None:
    axis.set_title(title, loc="left", fontsize=10, color=INK, parse_math=False)  # names may hold dollars
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=8)
    axis.grid(alpha=0.25)


def _embedded(figure: Figure) -> str:
    """The picture as a data URL, so that the page needs no other file."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=160)
    return _data_url(buffer)


def _data_url(buffer: io.BytesIO) -> str:
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def draw_comparison(comparison: Comparison, part: Path) -> None:
    """A class map, its reference, and where they differ, side by side.

    Parameters
    ----------
    comparison : Comparison
        What to draw.
    part : Path
        PNG file to write.
    """
    rows, columns = comparison.positions[0].shape
    step = max(1, -(-max(rows, columns) // MOST_PIXELS_A_SIDE))
    thin = [array[::step, ::step] for array in comparison.positions]
    colours = {**comparison.maps[0].colours, **comparison.maps[1].colours}
    palette = ListedColormap(["#ffffff", *(colours[label] for label in comparison.labels)])
    figure = Figure(figsize=(13, 13 / 3 * rows / columns + 1.1), layout="constrained")
    axes = figure.subplots(1, 3)
    for axis, array, title in zip(axes, thin, ("Map", "Reference"), strict=False):
        axis.imshow(array + 1, cmap=palette, vmin=0, vmax=len(comparison.labels), interpolation="nearest")
        axis.set_title(title, loc="left", fontsize=13)
    differs = np.where((thin[0] < 0) | (thin[1] < 0), 0, np.where(thin[0] == thin[1], 1, 2))
    axes[2].imshow(differs, cmap=ListedColormap(["#ffffff", AGREE, DISAGREE]), vmin=0, vmax=2, interpolation="nearest")
    axes[2].set_title(f"Agreement {comparison.accuracy.overall:.1%}", loc="left", fontsize=13)
    for axis in axes:
        axis.set_xticks([])
        axis.set_yticks([])
        for spine in axis.spines.values():
            spine.set_color("#bbbbbb")
    keys = [Patch(color=colours[label], label=label.replace("_", " ")) for label in comparison.labels]
    keys.append(Patch(color=DISAGREE, label="differs"))
    legend = figure.legend(
        handles=keys, loc="outside lower center", ncols=min(len(keys), 8), frameon=False, fontsize=11
    )
    for text in legend.get_texts():
        text.set_parse_math(False)  # names may hold dollars
    figure.savefig(part, format="png", dpi=130)
