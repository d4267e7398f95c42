"""Suggested samples: the pixels whose labels would help most, for the command ``suggestsamples``."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ..cube.preprocessing import SeriesPreprocessor
from ..maps.active_learning import ActiveLearningQuery, Candidates, FloatArray, choose, find_candidates, positions_of
from ..maps.probability_map import ProbabilityMap
from ..raster.crs import to_sphere
from ..runtime.errors import JobError, SamplesError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..samples.extraction import extract_series
from ..samples.points import LocatedPoints, Points, check_crs
from .inputs import open_model_and_cube, probabilities_of
from .job import Job

PIXELS_APART = 10  # where no distance is given


def suggest_samples(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Suggest pixels to label, or confident ones to learn from as they are."""
    query, model = _query_of(job), job.optional_path("model")
    if bool(job.cube().rasters) != bool(model):
        raise JobError(
            "{@model} and {@rasters} go together; give both, or neither to spread the samples over the probabilities.",
        )
    with Outputs(job.run) as outputs:
        target = job.path("suggestions")
        part = outputs.part(target)
        raster = probabilities_of(job)
        _check_neighbourhood(query.neighbourhood, raster)
        if job.optional_number("min_distance") is None:
            query = replace(query, min_distance=PIXELS_APART * raster.grid.metres_a_pixel)
        existing = _existing(job)
        candidates = find_candidates(raster, query, feedback)
        feedback.log(
            Message(
                "{count} {count:candidate|candidates}, at least {distance} m apart.",
                count=f"{len(candidates):,}",
                distance=f"{query.min_distance:,.0f}",
            )
        )
        x, y = positions_of(candidates, raster.grid)
        features = np.sqrt(candidates.probabilities)  # whose distance is Hellinger's
        if model:
            known, features = _learned(job, Points(tuple(range(len(x))), (*x,), (*y,), raster.grid.crs), feedback)
            candidates, x, y = candidates.take(known), x[known], y[known]
        positions = to_sphere(x, y, raster.grid.crs)
        chosen = choose(candidates, features, positions, existing, query, feedback.check_cancelled)
        found = candidates.take(chosen)
        _report(found, raster, query, feedback)
        values = _columns(found, raster, query, x[chosen], y[chosen])
        part.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
        feedback.check_cancelled()
        outputs.publish()
    return {"suggestions": str(target), "count": len(found), "labels": list(raster.labels)}


def _query_of(job: Job) -> ActiveLearningQuery:
    neighbourhood = job.whole("neighbourhood")
    if neighbourhood % 2 == 0:
        raise JobError(
            "{@neighbourhood} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.",
            size=neighbourhood,
            smaller=neighbourhood - 1,
            larger=neighbourhood + 1,
        )
    return ActiveLearningQuery(
        job.choice("mode"),
        job.choice("measure"),
        job.whole("per_class"),
        job.number("share"),
        job.number("min_confidence"),
        job.optional_number("min_distance") or 0.0,
        neighbourhood,
        job.whole("seed"),
    )


def _check_neighbourhood(size: int, raster: ProbabilityMap) -> None:
    if size > min(raster.grid.width, raster.grid.height):
        raise JobError(
            "The neighbourhood has {size} × {size} pixels and {path} only {width} × {height}; take a smaller one.",
            size=size,
            path=raster.path,
            width=raster.grid.width,
            height=raster.grid.height,
        )


def _existing(job: Job) -> npt.NDArray[np.float64]:
    """Where there are samples already; those without a place have none to keep away from."""
    points = job.optional_points("samples")
    if points is None:
        return np.empty((0, 3))
    placed = [(x, y) for x, y in zip(points.x, points.y, strict=True) if x is not None and y is not None]
    if not placed:
        return np.empty((0, 3))
    check_crs(points)
    x, y = np.array(placed, dtype=np.float64).T
    found = to_sphere(x, y, points.crs)
    return found[np.isfinite(found).all(axis=1)]


def _learned(job: Job, points: Points, feedback: Feedback) -> tuple[npt.NDArray[np.bool_], FloatArray]:
    """Which points have a whole series in the cube, and the features that the network sees in these."""
    # torch is loaded only after the map is known to be good.
    import torch

    from ..network.devices import choose_device
    from ..network.embeddings import embeddings, standardize

    fitted = open_model_and_cube(job, feedback)
    cube, card, target_days = fitted.cube, fitted.card, fitted.target_days
    device, sentence = choose_device(job.text("device"))
    feedback.log(sentence)
    feedback.progress(0.9, Message("series of the candidates"))
    series = extract_series(LocatedPoints.on(points, cube.grid), cube)
    preprocessor = SeriesPreprocessor.of_cube(cube, target_days, card.normalisation)
    known = preprocessor.is_known(series)
    if not known.any():
        raise SamplesError(
            "No candidate has a series in the rasters; check that the map of probabilities was made of these rasters."
        )
    ready = torch.from_numpy(preprocessor(series[known])).to(device)
    features = embeddings(fitted.network.to(device), ready)
    return known, standardize(features, features)[0]


def _report(found: Candidates, raster: ProbabilityMap, query: ActiveLearningQuery, feedback: Feedback) -> None:
    counts = Counter(raster.labels[number] for number in found.predicted)
    suggested = ", ".join(f"{label} {counts[label]}" for label in raster.labels)
    feedback.log(Message("Suggested: {classes}", classes=suggested))
    few = [label for label in raster.labels if counts[label] < query.per_class]
    if few:
        remedy = (
            Message("lower {@min_confidence} or {@min_distance}")
            if query.mode == "confident"
            else Message("lower {@min_distance}")
        )
        feedback.warn(
            Message(
                "Class {classes} has fewer than the {count} that were asked for: its pixels on the map are few, or too "
                "close together; {remedy}, or take what there is.",
                classes=", ".join(few),
                count=query.per_class,
                remedy=remedy,
            )
        )


def _columns(
    found: Candidates, raster: ProbabilityMap, query: ActiveLearningQuery, x: FloatArray, y: FloatArray
) -> dict[str, Any]:
    """What the layer holds, a list a column."""
    order = np.argsort(-found.probabilities, axis=1, kind="stable")[:, :2]
    predicted = [raster.labels[number] for number in found.predicted]
    return {
        "crs": raster.grid.crs,
        "x": x.tolist(),
        "y": y.tolist(),
        "class": predicted if query.mode == "confident" else [None] * len(found),
        "predicted": predicted,
        "probability": found.probabilities[np.arange(len(found)), found.predicted].round(4).tolist(),
        "second": [raster.labels[number] for number in order[:, 1]],
        "second_prob": np.take_along_axis(found.probabilities, order, axis=1)[:, 1].round(4).tolist(),
        "score": found.scores.round(4).tolist(),
        "labels": list(raster.labels),
        "colours": list(raster.colours),
    }
