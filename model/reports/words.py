"""Formatting of numbers, dates, durations and lists for the reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from ..runtime.messages import Message
from ..runtime.text import name_some
from .language import say

MOST_IDS_SHOWN = 30
MONTHS = (
    Message("January"),
    Message("February"),
    Message("March"),
    Message("April"),
    Message("May"),
    Message("June"),
    Message("July"),
    Message("August"),
    Message("September"),
    Message("October"),
    Message("November"),
    Message("December"),
)


def format_confusions(confusions: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Confused pairs of classes for a table, with the first thirty feature ids."""
    return [{**pair, "share": f"{100 * pair['share']:.0f} %", "ids": shortened(pair["ids"])} for pair in confusions]


def shortened(ids: Sequence[int]) -> str:
    """Feature ids, the first thirty by name."""
    return say(name_some(ids, MOST_IDS_SHOWN))


def describe_dates(timeline: Sequence[str], count: int, years: Sequence[int] = ()) -> Message:
    """Number of dates, with the first and the last where they are known.

    Parameters
    ----------
    timeline : sequence of str
        Dates, YYYY-MM-DD; empty where they are not known.
    count : int
        How many there are.
    years : sequence of int
        First and last year that samples begin in, where that is not known of the rasters: the timeline is that of the latest.
    """
    if timeline and len(set(years)) > 1:
        first, last = (MONTHS[datetime.fromisoformat(day).month - 1] for day in (timeline[0], timeline[-1]))
        return Message(
            "{count} dates of a season from {first} to {last}, samples of {first_year} to {last_year}",
            count=count,
            first=first,
            last=last,
            first_year=years[0],
            last_year=years[-1],
        )
    if timeline:
        return Message(
            "{count} {count:date|dates} from {first} to {last}", count=count, first=timeline[0], last=timeline[-1]
        )
    return Message("{count} {count:date|dates}", count=count)


def format_duration(seconds: float) -> str:
    """A time a person can grasp."""
    whole = round(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    return (
        f"{whole // 60} min {whole % 60:02d} s" if whole < 3600 else f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    )


def describe_run(run: Mapping[str, Any]) -> Message:
    """The ``seconds`` and the ``device`` of a run."""
    return Message("{duration} on {device}", duration=format_duration(run["seconds"]), device=run["device"])


def format_now() -> str:
    """When a page is written."""
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def plain(value: Any) -> str:
    """A parameter's value as text."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "–"
    return (
        ", ".join(f"{item:g}" if isinstance(item, (int, float)) else str(item) for item in value)
        if isinstance(value, (list, tuple))
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )


def class_name(label: str) -> str:
    """A label as figures and tables show it: with blanks where field names and files need underscores."""
    return label.replace("_", " ")
