"""The page about the quality of labelled samples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np

from .cross_validation import CrossValidation
from .figures import draw_doubt, draw_patterns
from .patterns import class_patterns
from .report import (
    ReportFiles,
    accuracy_context,
    confusions_in_words,
    dates_in_words,
    duration_in_words,
    plain,
    write_numbers,
    write_page,
)
from .sample_quality import FloatArray, SampleQuality, Spread, remarks
from .samples import Samples
from .splits import Division

MOST_SHOWN = 50
COLUMNS = ("id", "label", "predicted", "label_prob", "confidence", "neighbours", "nearest", "score", "suspect")


@dataclass(frozen=True)
class QualityFindings:
    """What was found about a set of samples.

    Attributes
    ----------
    quality : SampleQuality
        Of each sample.
    separability : float array of shape (K, K)
        Of each two classes.
    spreads : list of Spread
        Of all samples and of each class; empty where samples have no place.
    asked : int
        Neighbours that were asked about each sample.
    """

    quality: SampleQuality
    separability: FloatArray
    spreads: list[Spread]
    asked: int

    @property
    def remarks(self) -> list[str]:
        """What a user should look at first."""
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


def write_quality_page(
    files: ReportFiles,
    samples: Samples,
    division: Division,
    found: CrossValidation,
    findings: QualityFindings,
    colours: Sequence[str],
    about: Mapping[str, Any],
) -> None:
    """Write the page and its numbers.

    Parameters
    ----------
    files : ReportFiles
        Where to.
    samples, division, found
        What was cross-validated, how, and what came of it.
    findings : QualityFindings
        What that says about the samples.
    colours : sequence of str
        Of the classes.
    about : mapping
        ``seconds``, ``device`` and ``versions``.
    """
    quality, labels = findings.quality, found.labels
    patterns = [pattern.as_dict() for pattern in class_patterns(samples, labels)]
    sizes = [pattern["size"] for pattern in patterns]
    timeline = [day.isoformat() for day in samples.timeline]
    ranked = sorted(findings.rows(samples), key=lambda row: -row[7])
    suspects = [dict(zip(COLUMNS, row, strict=True)) for row in ranked if row[8]]
    grouped = "" if division.group_by == "none" else f", grouped by {division.group_by}"
    created = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    write_page(
        files.page,
        "quality.html",
        title="Quality of the samples",
        created=created,
        samples=len(samples),
        labels=labels,
        dates=dates_in_words(timeline, len(samples.days)),
        bands=", ".join(samples.bands),
        how=f"{division.folds} folds{grouped}",
        where=f"{duration_in_words(about['seconds'])} on {about['device']}",
        confusions=confusions_in_words([pair.as_dict() for pair in found.confusions]),
        remarks=findings.remarks,
        asked=findings.asked,
        suspects=suspects[:MOST_SHOWN],
        suspects_in_all=len(suspects),
        doubt=draw_doubt(quality.label_prob, quality.neighbours, quality.suspect),
        balance=_balance(quality, sizes, colours),
        separability=_separability(findings.separability, labels, colours),
        spreads=_spreads(findings.spreads, labels),
        patterns=draw_patterns(patterns, labels, colours, samples.bands, timeline),
        parameters=[(name.replace("_", " "), plain(value)) for name, value in found.config.as_dict().items()],
        versions=list(about["versions"].items()),
        **accuracy_context(found.accuracy.as_dict(), colours, sizes),
    )
    everything = {
        "created": created,
        **about,
        "bands": samples.bands,
        "timeline": timeline,
        "division": {"folds": division.folds, "repeats": division.repeats, "group_by": division.group_by},
        "training": found.config.as_dict(),
        "accuracy": found.accuracy.as_dict(),
        "remarks": findings.remarks,
        "suspects": suspects,
        "separability": [
            [None if np.isnan(value) else value for value in row] for row in findings.separability.tolist()
        ],
        "spread": [spread.as_dict() for spread in findings.spreads],
        "patterns": patterns,
    }
    write_numbers(files, found.accuracy.as_dict(), sizes, everything)


def _balance(quality: SampleQuality, sizes: Sequence[int], colours: Sequence[str]) -> list[dict[str, Any]]:
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
                else {"words": f"{value:.3f}", "colour": f"rgba(192, 57, 43, {min(1.0, 3 * (1 - value)):.2f})"}
                for value in pairs[i].tolist()
            ],
        }
        for i, label in enumerate(labels)
    ]


def _spreads(spreads: Sequence[Spread], labels: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {
            "label": label,
            "samples": spread.samples,
            "places": spread.places,
            "nearest": "unknown" if np.isnan(spread.nearest) else f"{spread.nearest:,.0f} m",
            "index": "unknown" if np.isnan(spread.index) else f"{spread.index:.2f}",
        }
        for label, spread in zip(("all", *labels), spreads, strict=False)
    ]
