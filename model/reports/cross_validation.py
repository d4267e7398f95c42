"""Report of a cross-validation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..runtime.messages import Message
from ..samples.samples import Samples
from ..training.cross_validation import CrossValidation
from .figure_files import FigureFiles
from .figures import draw_reliability
from .folds import FoldsPage
from .language import say
from .page import gain_context

MOST_DOUBTED = 50

CAUTIONS = {
    "none": Message(
        "Samples of one field can lie in several folds, so a map is less accurate than this; group by place or blocks to see "
        "how much."
    ),
    "place": Message("Samples of one place are never in two folds."),
    "blocks": Message("Samples of one block are never in two folds."),
}


@dataclass(frozen=True)
class Prediction:
    """Cross-validated prediction of one sample.

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
    page.write(
        "crossvalidation.html",
        {
            "title": title,
            "how": page.how,
            **gain_context(found.gain.as_dict() if found.gain else {}),
            **_calibration(found, page.files.figures),
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


def _calibration(found: CrossValidation, figures: FigureFiles) -> dict[str, Any]:
    """Template values of ``calibration.html``."""
    raw, scaled = found.calibration, found.scaled
    words = Message(
        "Expected calibration error {error}; {scaled} after temperature scaling with the other folds, as Train LSTM-FCN does "
        "with its validation samples.",
        error=f"{raw.error:.3f}",
        scaled=f"{scaled.error:.3f}",
    )
    names = say(Message("after temperature scaling")), say(Message("as trained"))
    curves = dict(zip(names, (scaled.as_dict(), raw.as_dict()), strict=True))
    return {"reliability": figures.add("reliability", draw_reliability(curves)), "calibration_words": words}
