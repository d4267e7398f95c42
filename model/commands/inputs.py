"""Inputs that several commands read from a job: samples, training values, probability maps, a model and its cube."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..cube.assembly import open_cube, open_zones
from ..cube.cube import Cube
from ..cube.indices import band_name, with_definitions
from ..cube.value_checks import warn_of_fields
from ..maps.probability_map import ProbabilityMap, open_probabilities
from ..runtime.errors import JobError, SamplesError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..samples.cautions import caution_about_dates, cautions_about, cautions_about_labels
from ..samples.extraction import samples_at
from ..samples.fields import samples_from_fields
from ..samples.points import Points, check_geometry, check_labels
from ..samples.samples import Samples
from ..samples.scheme import log_scheme, with_scheme
from ..training.recipes import resolve
from .job import Job

if TYPE_CHECKING:
    from torch.nn import Module

    from ..network.model_file import ModelCard


def read_training(job: Job, feedback: Feedback) -> tuple[Points, str, dict[str, Any]]:
    """Labelled points, the recipe and the values given beside it; refused before long work where they make no sense."""
    points, scheme = job.points("samples"), job.class_scheme()
    if scheme is not None:
        points = with_scheme(points, scheme)
        log_scheme(scheme, points, feedback)
        for caution in scheme.cautions():
            feedback.warn(caution)
    check_labels(points, may_grow=bool(points.polygons))
    if job.cube().rasters:
        check_geometry(points)
    for caution in cautions_about_labels(points.labels):
        feedback.warn(caution)
    recipe, given = job.text("recipe"), job.training_values()
    resolve(recipe, given, len(points.ids))
    return points, recipe, given


def read_samples(points: Points, job: Job, feedback: Feedback) -> tuple[Samples, Points, Cube | None]:
    """The samples, the place of each, and the cube they were taken from."""
    request = job.cube()
    if not request.rasters:
        samples, cube = samples_from_fields(points, tuple(map(band_name, request.bands))), None
        warn_of_fields(samples.series, samples.bands, feedback)
    else:
        cube = open_cube(request, feedback)
        caution = caution_about_dates(points.fields or {}, cube.timeline)
        if caution:
            feedback.warn(caution)
        samples, points = samples_at(points, cube, job.polygon_rule(), feedback)
    check_labels(points)
    if len(samples.days) < 2:
        raise SamplesError(
            "The series have one date only; a time series needs at least two, so add dates, better a dozen."
        )
    labels, counts = np.unique(samples.labels, return_counts=True)
    sizes = dict(zip(labels.tolist(), counts.tolist(), strict=True))
    feedback.log(
        Message(
            "{samples} {samples:sample|samples}, {dates} {dates:date|dates}, bands {bands}; {classes}",
            samples=len(samples),
            dates=len(samples.days),
            bands=", ".join(samples.bands),
            classes=", ".join(f"{label} {count}" for label, count in sizes.items()),
        )
    )
    for caution in cautions_about(sizes, len(samples.days)):
        feedback.warn(caution)
    return samples, points, cube


def read_validation(job: Job, samples: Samples, cube: Cube | None, feedback: Feedback) -> Samples | None:
    """Validation samples of a job, in the bands and dates of its training samples; None where it names none."""
    points = job.optional_points("validation_samples")
    if points is None:
        return None
    scheme = job.class_scheme()
    if scheme is not None:
        points = with_scheme(points, scheme)
    if not points.ids:
        raise SamplesError(
            "The validation layer has no features to use; check the layer, its filter and the selection."
        )
    new = sorted(set(points.labels) - set(samples.labels.tolist()))
    if new:
        raise SamplesError(
            "The validation samples have labels that no training sample has: {labels}; correct them or leave them out.",
            labels=", ".join(map(repr, new)),
        )
    try:
        if cube:
            validation, _ = samples_at(points, cube, job.polygon_rule(), feedback)
        else:
            validation = samples_from_fields(points, samples.bands)
            warn_of_fields(validation.series, validation.bands, feedback)
    except SamplesError as error:
        raise SamplesError("Validation samples: {error}", error=error) from error
    if validation.bands != samples.bands or len(validation.days) != len(samples.days):
        raise SamplesError(
            "The validation samples carry {count} dates and the training samples {training}; give both the same dates.",
            count=len(validation.days),
            training=len(samples.days),
        )
    known = {series.tobytes() for series in samples.series}
    again = sum(series.tobytes() in known for series in validation.series)
    if again:
        feedback.warn(
            Message(
                "{count} of {all} validation samples are training samples too (the same series), so the accuracy says too little of "
                "other places; leave them out of the one or the other.",
                count=again,
                all=len(validation),
            )
        )
    return validation


def probabilities_of(job: Job) -> ProbabilityMap:
    """The raster of probabilities that a job names, see :data:`model.commands.common.PROBABILITIES`."""
    return open_probabilities(job.path("probabilities"), job.texts("labels"), job.flag("normalise"))


@dataclass(frozen=True)
class FittedCube:
    """A model and a cube that it can read.

    Attributes
    ----------
    network : Module
        The trained network.
    card : ModelCard
        What is known about it.
    cube : Cube
        With the model's bands first; only the dates of the model's season, unless other bands are read too.
    target_days : float64 array of shape (S,), or None
        Days, from the cube's first date, of the dates that series are interpolated to; None where they stay as they are.
    """

    network: Module
    card: ModelCard
    cube: Cube
    target_days: npt.NDArray[np.float64] | None


def open_model_and_cube(job: Job, feedback: Feedback, more_bands: bool = False) -> FittedCube:
    """Open the model and the cube that a job names, and check that they fit.

    Parameters
    ----------
    job : Job
        With ``model`` and the keys of a cube.
    feedback : Feedback
        Gets warnings about the fit.
    more_bands : bool
        Whether the job's bands are read beside the model's; else they may only repeat them.

    Raises
    ------
    JobError
        When the job's bands are not the model's.
    """
    from ..network.model_file import load_model

    network, card = load_model(job.path("model"))
    request = job.cube() if more_bands else job.cube(card.bands)
    if more_bands:
        others = [item for item in request.bands if band_name(item) not in card.bands]
        bands = (*with_definitions(card.bands, card.definitions), *others)
    else:
        bands = with_definitions(request.bands, card.definitions)
    cube = open_cube(replace(request, bands=bands), feedback)
    return _fit(network, card, cube, feedback, more_bands)


def open_model_and_zones(job: Job, feedback: Feedback) -> list[FittedCube]:
    """Open the model and one cube for each coordinate reference system of the rasters; see :func:`open_model_and_cube`."""
    from ..network.model_file import load_model

    network, card = load_model(job.path("model"))
    request = job.cube(card.bands)
    bands = with_definitions(request.bands, card.definitions)
    zones = open_zones(replace(request, bands=bands), feedback)
    return [_fit(network, card, cube, feedback) for cube in zones]


def _fit(network: Module, card: ModelCard, cube: Cube, feedback: Feedback, more_bands: bool = False) -> FittedCube:
    from ..inference.compatibility import check_fit, keep_season
    from ..inference.values import check_values

    if not more_bands and cube.bands != card.bands:
        raise JobError(
            "The model reads the bands {own}, but {@bands} asks for {bands}; leave it empty.",
            own=", ".join(card.bands),
            bands=", ".join(cube.bands),
        )
    target_days = check_fit(card, cube, feedback)
    if not more_bands:
        cube, target_days = keep_season(cube, target_days, feedback)
    check_values(card, cube, feedback)
    return FittedCube(network, card, cube, target_days)
