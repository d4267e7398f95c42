"""Report about the quality of labelled samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..runtime.messages import Message
from ..samples.samples import Samples
from ..training.sample_quality import FloatArray, SampleQuality, Spread, remarks
from .figures import draw_doubt
from .folds import FoldsPage
from .language import say
from .page import WRONG

MOST_SHOWN = 50
COLUMNS = ("id", "label", "predicted", "label_prob", "confidence", "neighbours", "nearest", "score", "suspect")


@dataclass(frozen=True)
class QualityFindings:
    """Findings about a set of samples.

    Attributes
    ----------
    quality : SampleQuality
        Of each sample.
    separability : float array of shape (K, K)
        Of each two classes.
    spreads : list of Spread
        Of all samples and of each class; empty where samples have no place.
    neighbours : int
        Neighbours that were asked about each sample.
    """

    quality: SampleQuality
    separability: FloatArray
    spreads: list[Spread]
    neighbours: int

    @property
    def remarks(self) -> list[Message]:
        """Remarks, the most important first."""
        return remarks(self.quality, self.separability, self.spreads)

    def rows(self, samples: Samples) -> list[list[Any]]:
        """A row for each sample, in their order."""
        q = self.quality
        return [
            [
                int(samples.ids[n]),
                q.labels[q.classes[n]],
                q.labels[q.predicted[n]],
                round(float(q.label_prob[n]), 6),
                round(float(q.confidence[n]), 6),
                round(float(q.neighbours[n]), 6),
                q.labels[q.nearest[n]],
                round(float(q.scores[n]), 6),
                int(q.suspect[n]),
            ]
            for n in range(len(samples))
        ]


def write_quality_page(page: FoldsPage, findings: QualityFindings) -> None:
    """Write the report about samples, and its numbers."""
    quality, labels = findings.quality, page.found.labels
    ranked = sorted(findings.rows(page.samples), key=lambda row: -row[7])
    suspects = [dict(zip(COLUMNS, row, strict=True)) for row in ranked if row[8]]
    separable = findings.separability
    page.write(
        "quality.html",
        {
            "title": Message("Quality of the samples"),
            "how": page.how,
            "remarks": findings.remarks,
            "asked": findings.neighbours,
            "suspects": suspects[:MOST_SHOWN],
            "suspects_in_all": len(suspects),
            "doubt": page.files.figures.add(
                "suspicious_labels", draw_doubt(quality.label_prob, quality.neighbours, quality.suspect)
            ),
            "balance": _balance(quality, page.colours),
            "separability": _separability(separable, labels, page.colours),
            "spreads": _spreads(findings.spreads, labels),
        },
        {
            "remarks": list(map(str, findings.remarks)),
            "suspects": suspects,
            "separability": [[None if np.isnan(value) else value for value in row] for row in separable.tolist()],
            "spread": [spread.as_dict() for spread in findings.spreads],
        },
    )


def _balance(quality: SampleQuality, colours: Sequence[str]) -> list[dict[str, Any]]:
    sizes = np.bincount(quality.classes, minlength=len(quality.labels)).tolist()
    total, rows = sum(sizes), []
    for k, label in enumerate(quality.labels):
        of_class = quality.classes == k
        suspects = int(quality.suspect[of_class].sum())
        rows.append(
            {
                "label": label,
                "colour": colours[k],
                "samples": sizes[k],
                "share": f"{100 * sizes[k] / total:.1f} %",
                "width": f"{100 * sizes[k] / max(sizes):.0f}",
                "suspects": suspects,
                "suspect_share": f"{100 * suspects / sizes[k]:.1f} %",
                "label_prob": f"{quality.label_prob[of_class].mean():.3f}",
                "neighbours": f"{quality.neighbours[of_class].mean():.3f}",
            }
        )
    return rows


def _separability(pairs: FloatArray, labels: Sequence[str], colours: Sequence[str]) -> list[dict[str, Any]]:
    """Cells that are the redder the less two classes are told apart."""
    return [
        {
            "label": label,
            "colour": colours[i],
            "cells": [
                {"words": "", "colour": "#f2f6f3"}
                if np.isnan(value)
                else {"words": f"{value:.3f}", "colour": f"rgba({WRONG}, {min(1.0, 3 * (1 - value)):.2f})"}
                for value in pairs[i].tolist()
            ],
        }
        for i, label in enumerate(labels)
    ]


def _spreads(spreads: Sequence[Spread], labels: Sequence[str]) -> list[dict[str, Any]]:
    unknown = say(Message("unknown"))
    return [
        {
            "label": label,
            "samples": spread.samples,
            "places": spread.places,
            "nearest": unknown if np.isnan(spread.nearest) else f"{spread.nearest:,.0f} m",
            "index": unknown if np.isnan(spread.index) else f"{spread.index:.2f}",
        }
        for label, spread in zip((say(Message("all")), *labels), spreads, strict=False)
    ]
