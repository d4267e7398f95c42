"""Report of a change between two maps, with its numbers as JSON and CSV."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from ..maps.change import Change
from ..raster.pixel_areas import format_area
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from .figure_files import FigureFiles
from .figures import draw_gains
from .page import RIGHT, WRONG, write_page, write_rows
from .words import class_name, format_now

ENDINGS = ("report.json", "matrix.csv", "transitions.csv")


def change_report_parts(target: Path, outputs: Outputs) -> tuple[Path, ...]:
    """Temporary names of a report at `target` and its companions beside it: page, JSON, matrix and list of transitions."""
    names = (target.name, *(f"{target.stem}_{ending}" for ending in ENDINGS))
    return tuple(outputs.part(target.with_name(name)) for name in names)


def write_change_report(
    parts: Sequence[Path],
    figures: FigureFiles,
    maps: tuple[str, str],
    found: Change,
    warned: Sequence[Message],
    versions: dict[str, str],
) -> None:
    """Write the report.

    Parameters
    ----------
    parts : sequence of Path
        Of :func:`change_report_parts`.
    figures : FigureFiles
        Where the figures go.
    maps : tuple of str
        Names of the maps before and after.
    found : Change
        What came out.
    warned : sequence of Message
        What a reader should not overlook.
    versions : dict
        Of the programs.
    """
    page, numbers, matrix, transitions = parts
    values, created = found.as_dict(), format_now()
    names, colours = found.legend()
    format_alike = partial(format_area, largest=values["area_ha"])
    swatches = dict(zip(names, colours, strict=True))
    changes = [
        {
            "name": class_name(found.name_of((i, j))),
            "colour": swatches[found.name_of((i, j))],
            "hectares": format_alike(found.hectares[i, j]),
            "share": f"{100 * found.hectares[i, j] / found.hectares[i].sum():.1f} %",
        }
        for i, j in found.largest
    ]
    others = [pair for pair in found.transitions if pair[0] != pair[1] and pair not in found.largest]
    write_page(
        page,
        "change.html",
        title=Message("From {before} to {after}", before=maps[0], after=maps[1]),
        created=created,
        values=values,
        area=format_alike(values["area_ha"]),
        changed=format_alike(found.changed),
        rows=[_row(found, i) for i in range(len(found.labels))],
        totals=[format_alike(area) for area in found.hectares.sum(axis=0)],
        classes=[
            {name: value if name == "label" else format_alike(value) for name, value in row.items()}
            for row in values["classes"]
        ],
        colours=found.colours,
        figure=figures.add(
            "gains_and_losses",
            draw_gains(
                found.labels,
                found.colours,
                *([row[name] for row in values["classes"]] for name in ("lost_ha", "gained_ha")),
            ),
        ),
        changes=changes,
        others=Message("{count} {count:other change|other changes}", count=len(others)) if others else None,
        other_area=format_alike(sum(float(found.hectares[pair]) for pair in others)),
        warned=list(warned),
        versions=list(versions.items()),
    )
    everything = {"created": created, "before": maps[0], "after": maps[1], **values, "versions": versions}
    numbers.write_text(json.dumps(everything, indent=1, ensure_ascii=False), encoding="utf-8")
    write_rows(
        matrix,
        ["hectares, before \\ after", *found.labels],
        ([label, *row] for label, row in zip(found.labels, values["hectares"], strict=True)),
    )
    write_rows(transitions, list(values["transitions"][0]), (list(row.values()) for row in values["transitions"]))


def _row(found: Change, i: int) -> dict[str, object]:
    areas, most = found.hectares[i], max(float(np.max(found.hectares)), 1e-12)
    total = float(found.hectares.sum())
    return {
        "label": found.labels[i],
        "colour": found.colours[i],
        "cells": [
            {
                "words": format_area(area, total) if found.pixels[i, j] else "",
                "colour": f"rgba({RIGHT if i == j else WRONG}, {0.6 * (area / most) ** 0.5:.2f})",
            }
            for j, area in enumerate(areas)
        ],
        "total": format_area(areas.sum(), total),
    }
