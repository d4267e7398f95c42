"""Style that all figures share: size, colours that differ in grey too, axes."""

from __future__ import annotations

import re
from calendar import month_abbr
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.dates import ConciseDateFormatter, date2num
from matplotlib.figure import Figure

from ..runtime.messages import Message
from .language import say
from .words import MONTHS

WIDTH = 7.2  # inches: a page of A4 between its margins, or two columns of a journal
INK, BAR, MARK = "#1c2b24", "#3d7ea6", "#c0392b"
FIRST, SECOND = "#1f5a91", "#d9772b"  # of two series: two hues, one dark and one light
MASKED, ABSENT = "#e0a64a", "#dfe6e2"
SMALL, TITLE = 7.5, 9.0  # points
LETTERS_OF_A_MONTH = 3
LIGHTEST = 0.45  # luminance of a line that stands out from white
# In grey, classes differ by these.
DASHES: tuple[Any, ...] = ("-", "--", ":", "-.", (0, (6, 1.5, 1, 1.5, 1, 1.5)), (0, (8, 2)), (0, (2, 1)))
MARKERS = "os^Dv*Pxp<>h"


def new_figure(height: float) -> Figure:
    """Empty figure of the width of a page."""
    return Figure(figsize=(WIDTH, height), layout="constrained")


def style_of(number: int) -> dict[str, Any]:
    """Dashes and markers of one of several lines, all different for up to 84."""
    return {
        "linestyle": DASHES[number % len(DASHES)],
        "marker": MARKERS[number % len(MARKERS)],
        "markersize": 3,
        "linewidth": 1.4,
    }


def on_white(colour: str) -> Any:
    """A colour, darkened where a line of it would be lost on white paper."""
    rgb = np.array(to_rgb(colour))
    luminance = float(rgb**2.2 @ (0.2126, 0.7152, 0.0722))
    return tuple(rgb * (LIGHTEST / luminance) ** (1 / 2.2)) if luminance > LIGHTEST else colour


def steps_of(timeline: Sequence[str], count: int) -> Any:
    """Where the dates stand on the axis: days, or positions where they are not known."""
    if timeline:
        return np.asarray(date2num([date.fromisoformat(day) for day in timeline]))
    return np.arange(1, count + 1)


def show_dates(axis: Axes, timeline: Sequence[str]) -> None:
    """Give an axis the dates as its ticks, where they are known."""
    if timeline:
        axis.xaxis_date()
        axis.xaxis.set_major_formatter(_Dates(axis.xaxis.get_major_locator()))
        axis.xaxis.get_offset_text().set_fontsize(SMALL)


class _Dates(ConciseDateFormatter):
    """Dates as short as they can be, with the months in the language of reports."""

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """The dates of some ticks."""
        return [_with_months(text) for text in super().format_ticks(values)]

    def get_offset(self) -> str:
        """What all of them share."""
        return _with_months(super().get_offset())


def _with_months(text: str) -> str:
    months = [say(month) for month in MONTHS]
    beginnings = [month[:LETTERS_OF_A_MONTH] for month in months]
    for english, month, short in zip(month_abbr[1:], months, beginnings, strict=True):
        is_clear = beginnings.count(short) == 1  # juin and juillet are not
        text = re.sub(rf"\b{english}\b", short if is_clear else month[: LETTERS_OF_A_MONTH + 1], text)
    return text


def name_of_steps(timeline: Sequence[str]) -> Message:
    """Name of the axis that :func:`show_dates` makes."""
    return Message("date") if timeline else Message("position in the series")


def tidy(axis: Axes, title: Message | str = "", x: Message | str = "", y: Message | str = "") -> None:
    """Bring an axis into the style of the house.

    Parameters
    ----------
    axis : Axes
        To change.
    title, x, y : Message or str
        Its title and the names of its axes; dollars in them are no formulas.
    """
    axis.set_title(say(title), loc="left", fontsize=TITLE, color=INK, parse_math=False)
    axis.set_xlabel(say(x), fontsize=SMALL, parse_math=False)
    axis.set_ylabel(say(y), fontsize=SMALL, parse_math=False)
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=SMALL)
    axis.set_axisbelow(True)
    axis.grid(alpha=0.25, linewidth=0.6)


def add_legend(owner: Axes | Figure, *given: Any, **options: Any) -> None:
    """Add a legend without a frame; dollars in its names are no formulas."""
    for text in owner.legend(*given, **{"frameon": False, "fontsize": SMALL, **options}).get_texts():
        text.set_parse_math(False)
