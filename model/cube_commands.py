"""The commands that make or look at cubes and maps without training a network."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np

from .cube.assembly import open_cube
from .cube.timeline import read_period
from .derived.composites import DEFAULT_PERIOD, METHODS, periods_of
from .derived.regularize import regularize
from .jobs import Job
from .runtime.errors import SamplesError
from .runtime.feedback import Feedback
from .runtime.outputs import Outputs
from .samples.extraction import extract_series, log_missing, place_polygons


def run_extract(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write the series of a cube at points or in polygons."""
    points = job.points("points")
    if not points.ids:
        raise SamplesError("The layer has no features to use; check the layer, its filter and the selection.")
    with Outputs(job.run) as outputs:
        target = job.path("series")
        part = outputs.part(target)
        cube = open_cube(job.cube(), feedback)
        points = place_polygons(points, cube, job.polygon_rule(), feedback)
        series = extract_series(points, cube)
        known = np.logical_or.reduce(np.isfinite(series), axis=(1, 2))
        if not known.any():
            raise SamplesError(
                "No point has an observation in the rasters; check that both show the same place and that the layer's CRS "
                "is right."
            )
        feedback.log(f"Series at {known.sum()} of {len(known)} points.")
        log_missing(series[known], cube, feedback)
        fields = [f"{band}_{day:%Y%m%d}" for band in cube.bands for day in cube.timeline]
        columns = series.transpose(2, 1, 0).reshape(len(fields), len(points.ids))
        values = [[value if np.isfinite(value) else None for value in column] for column in columns.tolist()]
        positions = {"ids": points.ids, "x": points.x, "y": points.y, "crs": points.crs}
        part.write_text(json.dumps({"fields": fields, "values": values, **positions}), encoding="utf-8")
        feedback.check_cancelled()
        outputs.publish()
    return {"series": str(target), "fields": fields, "points": int(known.sum())}


def run_inspect(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Look at a cube and write a page about it."""
    from .cube.inspection import inspect_cube
    from .reports.cube import write_cube_page

    with Outputs(job.run) as outputs:
        report = job.path("report")
        part = outputs.part(report)
        cube = open_cube(job.cube(), feedback).measured_only()
        inspection = inspect_cube(cube, feedback)
        write_cube_page(part, inspection, feedback.warned)
        feedback.check_cancelled()
        outputs.publish()
    feedback.log(f"{100 * inspection.missing:.1f} % of the observations are missing.")
    return {
        "report": str(report),
        "dates": len(cube.timeline),
        "bands": list(cube.bands),
        "width": cube.grid.width,
        "height": cube.grid.height,
        "start_date": str(cube.timeline[0]),
        "end_date": str(cube.timeline[-1]),
        "missing": inspection.missing,
    }


def run_addindex(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write indices of a cube as new rasters."""
    from .derived.index_rasters import check_indices, write_indices

    indices, folder = job.texts("indices"), job.path("folder")
    check_indices(indices)
    cube = open_cube(replace(job.cube(), bands=indices), feedback)
    files = write_indices(cube, folder, job.run, feedback)
    return {"folder": str(folder), "files": list(map(str, files))}


def run_regularize(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write equally spaced composites of a cube."""
    request = replace(job.cube(), period="")
    folder = job.path("folder")
    method = job.choice("method", METHODS)
    read_period(job.text("period", DEFAULT_PERIOD))
    cube = open_cube(request, feedback)
    periods = periods_of(cube.timeline, job.text("period", DEFAULT_PERIOD), request.start_date)
    return regularize(cube, periods, method, folder, job.flag("resume", True), job.run, feedback)


def run_createdemo(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write a simulated cube, its truth and its labelled points."""
    from .demo import DemoConfig, create_demo

    config = DemoConfig(
        size=job.whole("size", 300, 50, 5000),
        dates=job.whole("dates", 24, 3, 100),
        points=job.whole("points", 400, 12, 100_000),
        clouds=job.number("clouds", 0.2, 0, 0.9),
        seed=job.whole("seed", 1, 0, 2**31 - 1),
    )
    return create_demo(config, job.path("cube"), job.path("truth"), job.path("samples"), job.run, feedback)


def run_compare(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Compare a class map with a reference map."""
    from .accuracy.comparison import compare_maps
    from .accuracy.metrics import accuracy_table
    from .reports.figures import draw_comparison

    comparison = compare_maps(job.path("classes"), job.path("reference"))
    feedback.table(accuracy_table(comparison.accuracy))
    if figure := job.optional_path("figure"):
        with Outputs(job.run) as outputs:
            draw_comparison(comparison, outputs.part(figure))
            outputs.publish()
    return {
        "accuracy": comparison.accuracy.overall,
        "kappa": comparison.accuracy.kappa,
        "f1_macro": comparison.accuracy.f1_macro,
        "pixels": comparison.pixels,
    }
