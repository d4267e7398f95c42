"""Inputs that several commands read from a job: samples, training values, probability maps."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..cube.assembly import open_cube
from ..cube.cube import Cube
from ..cube.indices import band_name
from ..maps.probability_map import ProbabilityMap, open_probabilities
from ..runtime.errors import SamplesError
from ..runtime.feedback import Feedback
from ..samples.extraction import samples_at
from ..samples.fields import samples_from_fields
from ..samples.points import Points, check_labels
from ..samples.samples import Samples
from ..training.recipes import resolve
from .job import Job


def read_training(job: Job) -> tuple[Points, str, dict[str, Any]]:
    """Labelled points, the recipe and the values given beside it; refused before long work where they make no sense."""
    points = job.points("samples")
    check_labels(points, may_grow=bool(points.polygons))
    recipe, given = job.text("recipe", "recommended"), job.training_values()
    resolve(recipe, given, len(points.ids))
    return points, recipe, given


def read_samples(points: Points, job: Job, feedback: Feedback) -> tuple[Samples, Points, Cube | None]:
    """The samples, the place of each, and the cube they were taken from."""
    request = job.cube()
    if not request.rasters:
        samples, cube = samples_from_fields(points, tuple(map(band_name, request.bands))), None
    else:
        cube = open_cube(request, feedback)
        samples, points = samples_at(points, cube, job.polygon_rule(), feedback)
    check_labels(points)
    if len(samples.days) < 2:
        raise SamplesError("The series have one date only; a time series needs at least two, better a dozen.")
    feedback.log(
        f"{len(samples)} samples, {len(samples.days)} dates, bands {', '.join(samples.bands)}; "
        + ", ".join(
            f"{label} {count}" for label, count in zip(*np.unique(samples.labels, return_counts=True), strict=True)
        )
    )
    return samples, points, cube


def probabilities_of(job: Job) -> ProbabilityMap:
    """The raster of probabilities that a job names, see PROBABILITY_KEYS in model/commands/keys.py."""
    return open_probabilities(job.path("probabilities"), job.texts("labels"), job.flag("normalise"))
