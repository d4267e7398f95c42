"""The commands that go on from probabilities and class maps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .jobs import Job
from .maps.probability_map import ProbabilityMap, open_probabilities
from .runtime.errors import JobError
from .runtime.feedback import Feedback


def run_smooth(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Smooth probabilities."""
    from .maps.postprocessing import smooth_map
    from .maps.smoothing import Smoothing

    window, fraction = job.whole("window", 9, 3, 101), job.number("fraction", 0.5, 0, 1)
    if fraction == 0:
        raise JobError("The fraction is 0, so that no neighbour would count; take a number above 0, at most 1.")
    smoothness = job.numbers("smoothness") or (20.0,)
    if not all(0 < variance < float("inf") for variance in smoothness):
        raise JobError("Smoothness must be above 0; give one number for all classes, or one for each.")
    target, classes = job.path("smoothed"), job.optional_path("classes")
    raster = probabilities_of(job)
    if len(smoothness) not in {1, raster.classes}:
        raise JobError(
            f"{len(smoothness)} numbers were given as smoothness and {raster.path} has {raster.classes} classes "
            f"({', '.join(raster.labels)}); give one number for all, or one for each in this order."
        )
    smoothing = Smoothing(window, fraction, smoothness if len(smoothness) > 1 else smoothness * raster.classes)
    smooth_map(raster, smoothing, target, classes, job.run, feedback)
    feedback.log(f"Smoothed probabilities written to {target}")
    return {
        "smoothed": str(target),
        "classes": str(classes) if classes else None,
        "labels": list(raster.labels),
        "model": raster.model,
    }


def run_label(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Make a class map of probabilities."""
    from .maps.postprocessing import label_map

    target, raster = job.path("classes"), probabilities_of(job)
    counts = label_map(raster, target, job.run, feedback)
    feedback.log(f"Class map written to {target}: {', '.join(f'{label} {count:,}' for label, count in counts.items())}")
    return {"classes": str(target), "labels": list(raster.labels), "model": raster.model, "pixels": counts}


def run_uncertainty(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Say how unsure probabilities are."""
    from .maps.postprocessing import uncertainty_map
    from .maps.uncertainty import MEASURES

    measure, target = job.choice("measure", MEASURES), job.path("uncertainty")
    raster = probabilities_of(job)
    uncertainty_map(raster, measure, target, job.run, feedback)
    feedback.log(f"Uncertainty ({measure}) written to {target}")
    return {"uncertainty": str(target), "model": raster.model}


def run_combine(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Combine the probabilities of several models."""
    from .maps.postprocessing import combine_maps, combined_name

    target, classes = job.path("combined"), job.optional_path("classes")
    names, normalise = job.texts("labels"), job.flag("normalise")
    rasters = [
        open_probabilities(Path(path).absolute(), names, normalise, override=False) for path in job.texts("rasters")
    ]
    weights = job.numbers("weights") or (1.0,) * len(rasters)
    combine_maps(rasters, weights, target, classes, job.run, feedback)
    feedback.log(f"Combined probabilities written to {target}")
    return {
        "combined": str(target),
        "classes": str(classes) if classes else None,
        "labels": list(rasters[0].labels),
        "model": combined_name(rasters),
    }


def run_clean(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Clean a class map."""
    from .maps.cleaning import AREA_UNITS, clean_map

    window = job.whole("window", 5, 1, 101)
    least, unit = job.number("least_area", 0.0, 0, 1e12), job.choice("area_unit", AREA_UNITS)
    return clean_map(
        job.path("classes"), job.texts("labels"), window, least, unit, job.path("cleaned"), job.run, feedback
    )


def probabilities_of(job: Job) -> ProbabilityMap:
    """The raster of probabilities that a job names, see PROBABILITY_KEYS in model/job_keys.py."""
    return open_probabilities(job.path("probabilities"), job.texts("labels"), job.flag("normalise"))
