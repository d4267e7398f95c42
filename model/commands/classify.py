"""Command ``classify``: classify a cube with a trained network."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..network.choices import MAP_PRECISIONS
from ..runtime.errors import JobError
from ..runtime.messages import Message, Row
from ..runtime.parameters import Choice, Fields, File, Flag, Number, Parameter, RasterTarget, Target, Whole
from .common import CUBE, DEVICE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..cube.cube import Cube
    from ..raster.grid import Grid
    from ..raster.region import Area
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Classify a cube with a trained network."

# What a map in one go and one in parts have in common.
MAP: dict[str, Parameter] = {
    "model": File("file made by train"),
    **CUBE,
    **DEVICE,
    "extent": Fields('rectangle to map: {"left", "bottom", "right", "top", "crs"}; pixels outside are nodata'),
    "roi": Fields('polygons to map: {"crs", "polygons": [GeoJSON geometries]}; pixels outside are nodata'),
    "precision": Choice(
        "number format; auto is half precision or int8 where it is faster and gives the same labels",
        MAP_PRECISIONS,
        "auto",
    ),
    "memory_limit": Number("gigabytes the engine may take", 0.1, 10_000, 2.0),
    "threads": Whole("processor threads; 0 for all", 0, 1024, 0),
    "classes": RasterTarget("class map to write, .tif"),
    "probabilities": RasterTarget("probabilities to write, .tif, one layer a class"),
    "uncertainty": RasterTarget("entropy to write, .tif"),
}

PARAMETERS: dict[str, Parameter] = {
    **MAP,
    "resume": Flag("true: go on where an interrupted run of the same map stopped", True),
    "preview": Whole(
        "side in pixels: map at most a square of this size, in the middle of the extent, and write rasters that cover only it; 0 "
        "for everything",
        0,
        100_000,
        0,
    ),
    "plan": Target(
        "plan folder made by split, seen from the folder of the job; all else is then taken from it", of_job=True
    ),
    "part": Whole("part of the plan to classify, from 1", 1, 10**7),
}

OUTPUTS = ("classes", "probabilities", "uncertainty")
SIDES = ("left", "bottom", "right", "top")


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Classify a cube and write the rasters asked for, or a part of a plan."""
    if job.text("plan"):
        return _run_part(job, feedback)
    targets = {name: job.optional_path(name) for name in OUTPUTS}
    if not any(targets.values()):
        raise JobError("No output was chosen; ask for the class map, the probabilities or the uncertainty.")
    memory = job.number("memory_limit")
    threads, resume = job.whole("threads"), job.flag("resume")
    # torch is loaded only after the values are known to be good.
    from ..cube.cube import cube_state, log_what_cannot_resume
    from ..inference.map_writer import MapTargets
    from ..inference.pipeline import Run, classify
    from ..network.devices import choose_device
    from ..runtime.cache import fingerprint
    from .inputs import open_model_and_cube

    model = job.path("model")
    fitted = open_model_and_cube(job, feedback)
    network, card, cube, target_days = fitted.network, fitted.card, fitted.cube, fitted.target_days
    if resume:
        log_what_cannot_resume(cube, feedback)
    side = job.whole("preview")
    area = area_of_job(job, cube, side)
    if side:
        cube = replace(cube, grid=cube.grid.crop(area.window))
        area = area_of_job(job, cube, side)
    device, sentence = choose_device(job.text("device"))
    feedback.log(sentence)
    precision = job.choice("precision")
    depends_on = {
        "version": __version__,
        "model": hashlib.sha256(model.read_bytes()).hexdigest(),
        "cube": cube_state(cube),
        "area": [job.mapping("extent"), job.mapping("roi")],
        "target_days": None if target_days is None else target_days.tolist(),
        "outputs": [name for name, path in targets.items() if path],
        "machine": [str(device), precision, threads, memory],
    }
    name = fingerprint([json.dumps(depends_on, sort_keys=True).encode()])
    run = Run(job.run, name, device, precision, threads, memory, resume)
    counts = classify(cube, network, card, model.stem, target_days, area, MapTargets(**targets), run, feedback)
    feedback.table(_areas(counts, cube.grid))
    return {
        "labels": list(card.labels),
        "colours": list(card.colours),
        "pixels": counts,
        **{output: str(path) for output, path in targets.items() if path},
    }


def _areas(counts: Mapping[str, int], grid: Grid) -> list[Row]:
    """Mapped pixels of each class as a table for the log, with their hectares where all pixels have the same."""
    from ..raster.pixel_areas import PixelAreas, hectares_a_pixel

    total = sum(counts.values()) or 1
    hectares = 0.0 if PixelAreas(grid).geographic else hectares_a_pixel(grid)
    heading: list[object] = ["", Message("pixels"), *([Message("hectares")] if hectares else []), "%"]
    rows: list[Row] = [heading]
    return rows + [
        [label, f"{count:,}", *([f"{count * hectares:,.1f}"] if hectares else []), f"{100 * count / total:.1f}"]
        for label, count in counts.items()
    ]


def _run_part(job: Job, feedback: Feedback) -> dict[str, Any]:
    from ..parts.part_run import run_part

    memory = job.number("memory_limit") if job.is_given("memory_limit") else 0.0
    return run_part(job.path("plan"), job.needed_whole("part"), job.run, job.whole("threads"), memory, feedback)


def area_of_job(job: Job, cube: Cube, most_pixels: int = 0) -> Area:
    """The pixels of a cube that a job chooses by its extent and region of interest.

    Parameters
    ----------
    job : Job
        Has ``extent`` and ``roi``.
    cube : Cube
        Its grid counts.
    most_pixels : int
        Along a side of the extent, see :class:`~model.raster.region.Extent`; 0 for all.
    """
    from ..raster.region import Extent, area_of

    extent, region = job.mapping("extent"), job.mapping("roi")
    box = None
    if extent:
        try:
            left, bottom, right, top = (float(extent[side]) for side in SIDES)
            if not all(map(math.isfinite, (left, bottom, right, top))):
                raise ValueError("a side is not a finite number")
        except (KeyError, TypeError, ValueError) as error:
            raise JobError(
                "{@extent} must be an object with {sides} (numbers) and crs.",
                sides=", ".join(SIDES),
            ) from error
        box = Extent(left, bottom, right, top, str(extent.get("crs") or ""), most_pixels)
    polygons = region.get("polygons", [])
    if not isinstance(polygons, list) or (region and not polygons):
        raise JobError("The region of interest has no polygons; choose a layer that has some, or leave it empty.")
    return area_of(cube.grid, box, polygons, str(region.get("crs") or ""))
