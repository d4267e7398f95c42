"""Report of an accuracy assessment, with its numbers as JSON and CSV."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from ..accuracy.assessment import ESTIMATORS, Assessment
from ..accuracy.estimation import Z95
from ..maps.class_map import ClassMap
from ..raster.pixel_areas import format_area
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from .figures import draw_areas
from .language import say
from .map_pictures import draw_class_map
from .page import RIGHT, ReportFiles, write_page, write_rows
from .words import format_now


@dataclass(frozen=True)
class AccuracyFiles:
    """Temporary file names of an accuracy report and its companions.

    Attributes
    ----------
    files : ReportFiles
        Page, JSON, points by class and values of the classes.
    proportions : Path
        Shares of the area by mapped and reference class, as CSV.
    """

    files: ReportFiles
    proportions: Path

    @staticmethod
    def parts_of(target: Path, outputs: Outputs) -> AccuracyFiles:
        """Temporary names for a report at `target` and its companions beside it."""
        files = ReportFiles.parts_of(target, outputs)
        return AccuracyFiles(files, outputs.part(target.with_name(f"{target.stem}_proportions.csv")))


def write_accuracy_report(
    target: AccuracyFiles, class_map: ClassMap, found: Assessment, warned: Sequence[Message], versions: dict[str, str]
) -> None:
    """Write the report.

    Parameters
    ----------
    target : AccuracyFiles
        Where to.
    class_map : ClassMap
        What was assessed.
    found : Assessment
        What came out.
    warned : sequence of Message
        What a reader should not overlook.
    versions : dict
        Of the programs.
    """
    values, created, title = found.as_dict(), format_now(), class_map.path.stem
    left_out = found.outside + found.without_class
    figures = target.files.figures
    format_alike = partial(format_area, largest=max(row["mapped_ha"] for row in values["classes"]))
    rows = [
        {
            "label": row["label"],
            "colour": found.colours[k],
            "users": _words(row["users"], row["users_se"], 3),
            "producers": _words(row["producers"], row["producers_se"], 3),
            "mapped": format_alike(row["mapped_ha"]),
            "area": say(Message("none")) if row["area_ha"] is None else format_alike(row["area_ha"]),
            "margin": "?" if row["area_margin_ha"] is None else f"± {format_area(row['area_margin_ha'])}",
            "points": f"{row['reference_points']:.0f}",
        }
        for k, row in enumerate(values["classes"])
    ]
    write_page(
        target.files.page,
        "map_accuracy.html",
        title=title,
        created=created,
        values=values,
        estimator=ESTIMATORS[found.estimator],
        none=say(Message("none")),
        hectares=format_area(found.hectares),
        overall=f"{100 * found.estimates.overall:.1f} %",
        margin=_margin(values["accuracy_se"], 100, ".1f"),
        counts=_matrix(found, found.counts, "{:.0f}"),
        proportions=_matrix(found, found.estimates.proportions, "{:.4f}"),
        rows=rows,
        left_out=left_out,
        period=_period(class_map.timeline),
        map=figures.add("map", draw_class_map(class_map)),
        right=f"rgba({RIGHT}, 0.2)",
        figure=figures.add("areas", _areas_of(found)),
        warned=list(warned),
        versions=list(versions.items()),
    )
    _write_tables(target, found, {"created": created, "map": title, **values, "versions": versions})


def _period(timeline: Sequence[str]) -> Message | None:
    """First and last date of the images that a map was made from, as far as they are known."""
    return Message("images of {first} to {last}", first=timeline[0], last=timeline[-1]) if timeline else None


def _areas_of(found: Assessment) -> Figure:
    estimates = zip(found.estimates.area_fractions, found.estimates.area_fractions_se, strict=True)
    return draw_areas(
        found.labels,
        found.colours,
        [float(area) for area in found.mapped],
        [(float(part) * found.hectares, Z95 * float(error) * found.hectares) for part, error in estimates],
    )


def _write_tables(target: AccuracyFiles, found: Assessment, everything: dict[str, Any]) -> None:
    files = target.files
    files.numbers.write_text(json.dumps(everything, indent=1, ensure_ascii=False), encoding="utf-8")
    for path, matrix in (
        (files.confusion, everything["confusion"]),
        (target.proportions, everything["proportions"]),
    ):
        header = ["map \\ reference", *found.labels]
        write_rows(path, header, ([label, *row] for label, row in zip(found.labels, matrix, strict=True)))
    classes = everything["classes"]
    write_rows(files.classes, list(classes[0]), (list(row.values()) for row in classes))


def _matrix(found: Assessment, values: Any, form: str) -> dict[str, Any]:
    """A table of mapped (rows) and reference classes (columns) with its totals."""
    rows = [
        {
            "label": label,
            "colour": found.colours[i],
            "cells": [form.format(value) for value in values[i]],
            "right": i,
            "total": form.format(values[i].sum()),
        }
        for i, label in enumerate(found.labels)
    ]
    return {
        "rows": rows,
        "totals": [form.format(total) for total in values.sum(axis=0)],
        "total": form.format(values.sum()),
    }


def _words(value: float | None, error: float | None, digits: int) -> str:
    return say(Message("none")) if value is None else f"{value:.{digits}f} {_margin(error, 1, f'.{digits}f')}"


def _margin(error: float | None, scale: float, form: str) -> str:
    return "± ?" if error is None else f"± {format(scale * Z95 * error, form)}"
