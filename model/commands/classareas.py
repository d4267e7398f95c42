"""Command ``classareas``: areas of the classes of a map, as a whole and by zone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.errors import JobError
from ..runtime.messages import Message, Row
from ..runtime.parameters import Fields, File, Parameter, Target, Text

if TYPE_CHECKING:
    from ..accuracy.assessed_areas import AssessedArea
    from ..maps.class_areas import ClassAreas
    from ..raster.grid import Grid
    from ..raster.region import Area
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Measure the area of each class of a map, in hectares and per cent, as a whole and by zone."

PARAMETERS: dict[str, Parameter] = {
    "classes": File("class map, .tif"),
    "zones": Fields('polygons by which to measure: {"crs", "names": [texts], "polygons": [GeoJSON geometries]}'),
    "assessment": File(
        "report of accuracy about this map, .html, or the .json beside it: its estimates and intervals stand in the table"
    ),
    "whole": Text("name of the whole map in the table", "whole map"),
    "table": Target("table to write, .csv"),
}
COLUMNS = ("zone", "class", "code", "pixels", "area_ha", "percent", "estimate_ha", "low_ha", "high_ha")


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Measure the areas of the classes of a map."""
    from ..accuracy.assessed_areas import caution_about_other_map, read_assessed_areas
    from ..maps.class_areas import measure_class_areas
    from ..maps.class_map import open_class_map
    from ..raster.pixel_areas import warn_of_distortion
    from ..reports.page import write_rows
    from ..runtime.outputs import Outputs
    from ..runtime.progress import Progress

    target, assessment = job.optional_path("table"), job.optional_path("assessment")
    assessed = read_assessed_areas(assessment) if assessment else {}
    with Outputs(job.run) as outputs:
        part = outputs.part(target) if target else None
        class_map = open_class_map(job.path("classes"))
        zones = _zones(job, class_map.grid)
        warn_of_distortion(class_map.grid, feedback)
        areas = measure_class_areas(class_map, zones, job.text("whole"), Progress(feedback))
        beside = [one.zone for one in areas[1:] if not one.pixels.any()]
        if beside:
            feedback.warn(Message("No pixel with a class lies in {zones}.", zones=", ".join(beside)))
        caution = caution_about_other_map(areas[0], class_map.names, assessed) if assessed else None
        if caution:
            feedback.warn(caution)
        codes = {label: code for code, label in sorted(class_map.labels.items(), reverse=True)}
        rows = [row for one in areas for row in _rows(one, class_map.names, codes, assessed if one is areas[0] else {})]
        feedback.table(_table(areas[0], class_map.names, assessed))
        if part:
            write_rows(part, COLUMNS, rows)
        feedback.check_cancelled()
        outputs.publish()
    return {
        "table": str(target) if target else None,
        "rows": [dict(zip(COLUMNS, row, strict=True)) for row in rows],
        "area_ha": float(areas[0].hectares.sum()),
        "zones": len(zones),
    }


def _zones(job: Job, grid: Grid) -> dict[str, Area]:
    from ..raster.region import zones_of

    given = job.mapping("zones")
    names, polygons = given.get("names", []), given.get("polygons", [])
    if not given:
        return {}
    if not (isinstance(names, list) and isinstance(polygons, list) and polygons and len(names) == len(polygons)):
        raise JobError("The zones have no polygons with a name each; choose a layer that has some, or leave it empty.")
    by_name: dict[str, list[Any]] = {}
    for name, polygon in zip(names, polygons, strict=True):
        by_name.setdefault(str(name), []).append(polygon)
    return zones_of(grid, by_name, str(given.get("crs") or ""))


def _rows(
    areas: ClassAreas, labels: tuple[str, ...], codes: dict[str, int], assessed: dict[str, AssessedArea]
) -> list[tuple[Any, ...]]:
    """A row for each class of a zone; classes that only the reference knows come last."""
    total = float(areas.hectares.sum())
    rows: list[tuple[Any, ...]] = []
    for k, label in enumerate(labels):
        hectares = float(areas.hectares[k])
        percent = 100 * hectares / total if total else 0.0
        rows.append(
            (areas.zone, label, codes[label], int(areas.pixels[k]), hectares, percent, *_estimate(assessed, label))
        )
    for label in assessed:
        if label not in labels:
            rows.append((areas.zone, label, None, 0, 0.0, 0.0, *_estimate(assessed, label)))
    return rows


def _estimate(assessed: dict[str, AssessedArea], label: str) -> tuple[float | None, float | None, float | None]:
    """Estimated area and the ends of its 95 % interval."""
    area = assessed.get(label)
    if area is None or area.estimate is None:
        return None, None, None
    if area.margin is None:
        return area.estimate, None, None
    return area.estimate, max(0.0, area.estimate - area.margin), area.estimate + area.margin


def _table(areas: ClassAreas, labels: tuple[str, ...], assessed: dict[str, AssessedArea]) -> list[Row]:
    """Areas of the whole map for the log."""
    total = float(areas.hectares.sum()) or 1.0
    rows: list[Row] = [["", Message("hectares"), "%", *([Message("estimated area")] if assessed else [])]]
    for label, hectares in zip(labels, areas.hectares, strict=True):
        estimate, low, high = _estimate(assessed, label)
        words = "" if estimate is None else f"{estimate:,.1f}" + ("" if low is None else f" ({low:,.1f} – {high:,.1f})")
        rows.append([label, f"{hectares:,.1f}", f"{100 * hectares / total:.1f}", *([words] if assessed else [])])
    return rows
