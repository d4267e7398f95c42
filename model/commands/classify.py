"""Command ``classify``: classify a cube with a trained network."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

from .. import __version__
from ..cube.assembly import open_cube
from ..cube.cube import Cube, cube_state
from ..cube.indices import with_definitions
from ..raster.region import Area, Extent, area_of
from ..runtime.cache import fingerprint
from ..runtime.errors import JobError
from ..runtime.feedback import Feedback
from .job import Job

OUTPUTS = ("classes", "probabilities", "uncertainty")


SIDES = ("left", "bottom", "right", "top")


SMALLEST_MEMORY, LARGEST_MEMORY = 0.1, 10_000.0  # GB


def run_classify(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Classify a cube and write the rasters asked for."""
    targets = {name: job.optional_path(name) for name in OUTPUTS}
    if not any(targets.values()):
        raise JobError("No output was chosen; ask for the class map, the probabilities or the uncertainty.")
    memory = job.number("memory_limit", 2.0, SMALLEST_MEMORY, LARGEST_MEMORY)
    threads, resume = job.whole("threads", 0, 0, 1024), job.flag("resume", True)
    # torch is loaded only after the values are known to be good.
    from ..inference.compatibility import check_fit
    from ..inference.map_writer import MapTargets
    from ..inference.pipeline import Run, classify
    from ..network.devices import choose_device
    from ..network.model_file import load_model

    model = job.path("model")
    network, card = load_model(model)
    request = job.cube(card.bands)
    cube = open_cube(replace(request, bands=with_definitions(request.bands, card.definitions)), feedback)
    if cube.bands != card.bands:
        raise JobError(
            "The model reads the bands {own}, but {@bands} asks for {bands}; leave it empty.",
            own=", ".join(card.bands),
            bands=", ".join(cube.bands),
        )
    area = _area(job, cube)
    target_days = check_fit(card, cube, feedback)
    device, sentence = choose_device(job.text("device", "auto"))
    feedback.log(sentence)
    precision = job.choice("precision", ("auto", "float32", "bfloat16", "float16"))
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
    return {
        "labels": list(card.labels),
        "colours": list(card.colours),
        "pixels": counts,
        **{output: str(path) for output, path in targets.items() if path},
    }


def _area(job: Job, cube: Cube) -> Area:
    """The pixels to classify."""
    extent, region = job.mapping("extent"), job.mapping("roi")
    box = None
    if extent:
        try:
            left, bottom, right, top = (float(extent[side]) for side in SIDES)
        except (KeyError, TypeError, ValueError) as error:
            raise JobError(
                "{@extent} must be an object with {sides} (numbers) and crs.",
                sides=", ".join(SIDES),
            ) from error
        box = Extent(left, bottom, right, top, str(extent.get("crs") or ""))
    polygons = region.get("polygons", [])
    if not isinstance(polygons, list) or (region and not polygons):
        raise JobError("The region of interest has no polygons; choose a layer that has some, or leave it empty.")
    return area_of(cube.grid, box, polygons, str(region.get("crs") or ""))
