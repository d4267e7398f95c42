"""The pages of a cross-validation and of a search for training values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from .figures import draw_trials
from .folds_page import FoldsPage
from .report import describe_dates, describe_run, format_now, format_values, plain, write_page
from .samples.samples import Samples
from .training.cross_validation import CrossValidation
from .training.tuning import Tuning

MOST_DOUBTED = 50


CAUTIONS = {
    "none": "Samples of one field can lie in several folds, so a map is less accurate than this; group by place or blocks to "
    "see how much.",
    "place": "Samples of one place are never in two folds.",
    "blocks": "Samples of one block are never in two folds.",
}


@dataclass(frozen=True)
class Prediction:
    """What a cross-validation says of one sample.

    Attributes
    ----------
    id : int
        Feature id.
    reference, predicted : str
        Its label, and the most probable one.
    confidence, label_prob : float
        Probability of `predicted` and of `reference`, mean over repeats, 0 to 1.
    fold : int
        In which it was held out (of the first repeat).
    """

    id: int
    reference: str
    predicted: str
    confidence: float
    label_prob: float
    fold: int


def predictions_of(samples: Samples, found: CrossValidation) -> list[Prediction]:
    """A prediction for each sample, in their order."""
    classes, rows = samples.classes(found.labels), found.probabilities.astype(float)
    return [
        Prediction(
            int(samples.ids[n]),
            found.labels[classes[n]],
            found.labels[rows[n].argmax()],
            round(rows[n].max(), 6),
            round(rows[n, classes[n]], 6),
            int(found.fold_of[n]),
        )
        for n in range(len(samples))
    ]


def write_cross_validation_report(page: FoldsPage, title: str) -> None:
    """Write the report of a cross-validation under a heading."""
    division, found = page.division, page.found
    wrong = [row for row in predictions_of(page.samples, found) if row.predicted != row.reference]
    doubted = sorted(wrong, key=lambda row: row.label_prob)
    folds = [fold.as_dict() for fold in found.folds]
    times = f", repeated {division.repeats} times" if division.repeats > 1 else ""
    page.write(
        "crossvalidation.html",
        {
            "title": title,
            "how": f"{division.folds} folds{times}{page.grouped}",
            "caution": CAUTIONS[division.group_by],
            "spread": found.spread,
            "folds": folds,
            "doubted": doubted[:MOST_DOUBTED],
            "doubted_in_all": len(wrong),
        },
        {
            "accuracy_sd": found.spread,
            "folds": folds,
            "confusions": [pair.as_dict() for pair in found.confusions],
            "doubted": [vars(row) for row in doubted],
        },
    )


def write_tuning_report(
    page: Path, title: str, samples: Samples, folds: int, found: Tuning, values_file: Path, about: Mapping[str, Any]
) -> None:
    """Write the report of a search.

    Parameters
    ----------
    page : Path
        Where to.
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
        dates=describe_dates([day.isoformat() for day in samples.timeline], len(samples.days)),
        bands=", ".join(samples.bands),
        folds=folds,
        where=describe_run(about),
        best=found.best,
        recipe_accuracy=first.accuracy if first.state == "complete" else None,
        noise=sqrt(best_accuracy * (1 - best_accuracy) / len(samples)),
        cancelled=found.cancelled,
        values=format_values(found.values),
        file=str(values_file),
        figure=draw_trials(list(complete), list(complete.values())),
        names=names,
        trials=[
            {
                "number": trial.number,
                "state": trial.state,
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
