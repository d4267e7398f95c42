"""Report of a search for training values."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from pathlib import Path
from typing import Any

from ..runtime.messages import Message
from ..samples.samples import Samples
from ..training.tuning import Tuning
from .figure_files import FigureFiles
from .figures import draw_trials
from .page import write_page
from .value_names import format_values, value_name
from .words import describe_dates, describe_run, format_now, plain

STATES = {"complete": Message("complete"), "pruned": Message("pruned"), "failed": Message("failed")}
MOST_COLUMNS = 6  # of values in a table that fits on a page


def write_tuning_report(
    page: Path,
    figures: FigureFiles,
    title: str,
    samples: Samples,
    folds: int,
    found: Tuning,
    values_file: Path,
    about: Mapping[str, Any],
) -> None:
    """Write the report of a search.

    Parameters
    ----------
    page : Path
        Where to.
    figures : FigureFiles
        Where the figures go.
    title : str
        Heading.
    samples, folds, found
        What was searched on, in how many folds, and what came of it.
    values_file : Path
        Where the best values are.
    about : mapping
        ``seconds``, ``device`` and ``versions``.
    """
    names = list(found.trials[0].values)
    complete = {trial.number: trial.accuracy or 0.0 for trial in found.trials if trial.state == "complete"}
    first = found.trials[0]
    best_accuracy = found.best.accuracy or 0.0
    write_page(
        page,
        "tuning.html",
        title=title,
        created=format_now(),
        samples=len(samples),
        labels=set(samples.labels.tolist()),
        dates=describe_dates([day.isoformat() for day in samples.timeline], len(samples.days), samples.years),
        bands=", ".join(samples.bands),
        folds=folds,
        where=describe_run(about),
        best=found.best,
        recipe_accuracy=first.accuracy if first.state == "complete" else None,
        noise=sqrt(best_accuracy * (1 - best_accuracy) / len(samples)),
        cancelled=found.cancelled,
        values=format_values(found.values),
        file=str(values_file),
        figure=figures.add("trials", draw_trials(list(complete), list(complete.values()))),
        names=list(map(value_name, names)),
        parts=[
            list(range(first, min(first + MOST_COLUMNS, len(names)))) for first in range(0, len(names), MOST_COLUMNS)
        ],
        trials=[
            {
                "number": trial.number,
                "state": STATES[trial.state],
                "accuracy": "" if trial.accuracy is None else f"{trial.accuracy:.4f}",
                "seconds": f"{trial.seconds:.1f}",
                "values": [_short(trial.values.get(name)) for name in names],
            }
            for trial in found.trials
        ],
        versions=list(about["versions"].items()),
    )


def _short(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        # Dropout rates are searched as one.
        return plain(value[:1] if isinstance(value[0], float) else value)
    return f"{value:.3g}" if isinstance(value, float) else str(value)
