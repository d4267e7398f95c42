"""Preprocessing of series as nodes of an ONNX graph: gap filling, interpolation to the model's dates, normalisation.

What :class:`model.cube.preprocessing.SeriesPreprocessor` computes with arrays; tests compare both.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..cube.preprocessing import SeriesPreprocessor
from ..network.normalisation import LOWEST, Normalisation
from ..network.onnx_graph import GraphBuilder


@dataclass(frozen=True)
class _Neighbours:
    """Names of the nearest observation up to each date, or from it on, and of its day: NaN where there is none."""

    values: str
    days: str


def add_preprocessing(graph: GraphBuilder, preprocessor: SeriesPreprocessor, series: str) -> tuple[str, str]:
    """Add a preprocessor with a normalisation to a graph.

    Parameters
    ----------
    graph : GraphBuilder
        Gets the nodes.
    preprocessor : SeriesPreprocessor
        What they compute.
    series : str
        Name of series (N, T, B) in physical units, NaN where missing.

    Returns
    -------
    ready : str
        Name of what the network reads, (N, S, B).
    known : str
        Name of a bool tensor (N, 1): whether every band has an observation, and no gap is too long.
    """
    if preprocessor.normalisation is None:
        raise ValueError("a network reads normalised series")
    days = preprocessor.days
    missing = graph.add("IsNaN", series)
    when = graph.constant(days[:, None])
    dated = graph.add("Where", missing, np.nan, when)
    before = _Neighbours(_carry(graph, series, len(days)), _carry(graph, dated, len(days)))
    after = _Neighbours(_carry(graph, series, len(days), back=True), _carry(graph, dated, len(days), back=True))
    filled = graph.add("Where", missing, _add_between(graph, before, after, when), series)
    if preprocessor.target_days is not None:
        filled = _add_interpolation(graph, filled, days, preprocessor.target_days)
    known = _add_known(graph, missing)
    if preprocessor.max_gap:
        short = _add_short_gaps(graph, missing, before, after, days, preprocessor.max_gap)
        known = graph.add("And", known, short)
    return _add_normalisation(graph, preprocessor.normalisation, filled), known


def _carry(graph: GraphBuilder, values: str, dates: int, back: bool = False) -> str:
    """Carry what is known to later dates, or back to earlier ones, until the next that is known.

    In ⌈log₂ T⌉ steps, each of which reaches twice as far as the one before.
    """
    reach = 1
    while reach < dates:
        start, end = (reach, dates) if back else (0, dates - reach)
        moved = graph.add("Slice", values, *(graph.integers(n) for n in (start, end, 1)))
        pads = graph.integers(0, 0, 0, 0, reach, 0) if back else graph.integers(0, reach, 0, 0, 0, 0)
        shifted = graph.add("Pad", moved, pads, np.nan)
        values = graph.add("Where", graph.add("IsNaN", values), shifted, values)
        reach *= 2
    return values


def _add_between(graph: GraphBuilder, before: _Neighbours, after: _Neighbours, when: str) -> str:
    """Values on the line between two observations; where there is only one of them, its value."""
    span = graph.add("Sub", after.days, before.days)
    is_between = graph.add("Greater", span, 0.0)
    fraction = graph.add("Div", graph.add("Sub", when, before.days), graph.add("Where", is_between, span, 1.0))
    weight = graph.add("Where", is_between, fraction, 0.0)
    rise = graph.add("Mul", weight, graph.add("Sub", after.values, before.values))
    on_line = graph.add("Add", before.values, rise)
    from_last = graph.add("Where", graph.add("IsNaN", after.values), before.values, on_line)
    return graph.add("Where", graph.add("IsNaN", before.values), after.values, from_last)


def _add_interpolation(
    graph: GraphBuilder, series: str, days: npt.NDArray[np.floating], target_days: npt.NDArray[np.floating]
) -> str:
    """Series at other dates, as :func:`model.cube.gaps.interpolate_along_time` has them."""
    after = np.searchsorted(days, target_days).clip(1, len(days) - 1)
    before = after - 1
    fraction = ((target_days - days[before]) / (days[after] - days[before])).clip(0, 1)
    first, last = (graph.add("Gather", series, graph.constant(n, "int64"), axis=1) for n in (before, after))
    rise = graph.add("Mul", fraction[:, None], graph.add("Sub", last, first))
    return graph.add("Add", first, rise)


def _add_normalisation(graph: GraphBuilder, normalisation: Normalisation, series: str) -> str:
    low, high = (np.asarray(values, dtype=np.float32) for values in (normalisation.low, normalisation.high))
    scaled = graph.add("Div", graph.add("Sub", series, low), high - low)
    return graph.add("Clip", scaled, LOWEST, 1.0)


def _add_known(graph: GraphBuilder, missing: str) -> str:
    """Whether every band has an observation: (N, 1)."""
    always = graph.add("ReduceMin", graph.add("Cast", missing, to=1), axes=[1], keepdims=0)
    return graph.add("Less", graph.add("ReduceMax", always, axes=[1], keepdims=1), 0.5)


def _add_short_gaps(
    graph: GraphBuilder,
    missing: str,
    before: _Neighbours,
    after: _Neighbours,
    days: npt.NDArray[np.floating],
    max_gap: float,
) -> str:
    """Whether no gap is longer than allowed: (N, 1). The time before the first and after the last observation counts too."""
    since = graph.add("Where", graph.add("IsNaN", before.days), float(days[0]), before.days)
    until = graph.add("Where", graph.add("IsNaN", after.days), float(days[-1]), after.days)
    gaps = graph.add("Where", missing, graph.add("Sub", until, since), 0.0)
    longest = graph.add("ReduceMax", gaps, axes=[1, 2], keepdims=0)
    return graph.add("LessOrEqual", graph.add("Unsqueeze", longest, graph.integers(1)), max_gap)
