"""Command ``samplingdesign``: sample size, allocation and locations of reference points."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..accuracy.choices import ALLOCATIONS
from ..runtime.errors import CubeError, JobError
from ..runtime.messages import Message, Row
from ..runtime.parameters import Choice, File, Number, Parameter, Target, Text, Whole
from .common import seed_parameter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..accuracy.sampling_design import ClassSizes
    from ..maps.class_map import ClassMap
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Compute how many reference points a class map needs, and draw them."

PARAMETERS: dict[str, Parameter] = {
    "classes": File("class map, .tif"),
    "standard_error": Number("target standard error of overall accuracy", 1e-4, 0.5, 0.02),
    "expected_accuracy": Text("user's accuracies expected: one for all classes, or Forest=0.9,Pasture=0.7", "0.75"),
    "size": Whole("points in all, instead of those the standard error asks for; 0 for these", 1, 1_000_000, 0, none=0),
    "allocation": Choice("how the points are shared among the classes", ALLOCATIONS, "rare-100"),
    "distance": Number("minimum distance between points in metres", 0, 1e7, 0.0),
    "seed": seed_parameter("seed of the points, for repeatable results"),
    "points": Target("JSON file to write: crs, x, y, strata and weights of the points"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Compute the number of reference points a map needs, and draw them."""
    from ..accuracy.sampling_design import (
        SamplingDesign,
        allocate,
        draw_points,
        expected_accuracies,
        measure_classes,
        sample_size,
    )
    from ..maps.class_map import open_class_map
    from ..runtime.outputs import Outputs
    from ..runtime.progress import Progress

    classes, target = job.path("classes"), job.path("points")
    error, fixed = job.number("standard_error"), job.whole("size")
    allocation, distance = job.choice("allocation"), job.number("distance")
    seed, expected = job.whole("seed"), job.text("expected_accuracy")
    with Outputs(job.run) as outputs:
        part = outputs.part(target)
        class_map = open_class_map(classes)
        expected_accuracies(expected, class_map.names)
        progress = Progress(feedback)
        sizes = measure_classes(class_map, class_map.names, progress.part(0.0, 0.4))
        labels, sizes = _present(class_map, sizes, feedback)
        accuracies = dict(zip(class_map.names, expected_accuracies(expected, class_map.names), strict=True))
        proportions = sizes.proportions.tolist()
        total = fixed or sample_size(proportions, [accuracies[label] for label in labels], error)
        if total < 1:
            raise JobError("Classes that are expected to have no errors need no points; lower the expected accuracies.")
        feedback.log(
            Message("{count} {count:point|points} requested", count=total)
            if fixed
            else Message(
                "{count} {count:point|points} for a standard error of {error}", count=total, error=f"{error:g}"
            )
        )
        counts = allocate(proportions, total, allocation)
        _explain_total(total, counts, allocation, feedback)
        _warn_of_rare(labels, counts, sizes, allocation, feedback)
        feedback.table(_allocation_table(labels, sizes, total))
        design = SamplingDesign(labels, tuple(counts), distance, seed)
        drawn = draw_points(class_map, design, sizes, progress.part(0.4, 0.6))
        taken = [int((drawn.strata == k).sum()) for k in range(len(labels))]
        short = [f"{labels[k]} {taken[k]} of {counts[k]}" for k in range(len(labels)) if taken[k] < counts[k]]
        if short:
            remedy = (
                Message("lower the minimum distance, or take fewer points")
                if distance
                else Message("these classes have no more pixels")
            )
            feedback.warn(
                Message("Not all points found a place: {counts}; {remedy}.", counts=", ".join(short), remedy=remedy)
            )
        part.write_text(
            json.dumps(
                {
                    "crs": class_map.grid.crs,
                    "x": drawn.x.tolist(),
                    "y": drawn.y.tolist(),
                    "strata": [labels[k] for k in drawn.strata],
                    "weights": [round(proportions[k] / taken[k], 12) for k in drawn.strata],
                }
            ),
            encoding="utf-8",
        )
        feedback.check_cancelled()
        outputs.publish()
    colours = class_map.colours
    return {
        "points": str(target),
        "size": total,
        "drawn": len(drawn.x),
        "labels": list(class_map.names),
        "colours": [colours[name] for name in class_map.names],
        "allocation": dict(zip(labels, counts, strict=True)),
    }


def _explain_total(total: int, counts: Sequence[int], allocation: str, feedback: Feedback) -> None:
    """Say why the classes get another number of points in all than was asked for."""
    from ..accuracy.sampling_design import LEAST_POINTS

    planned, each = sum(counts), allocation.removeprefix("rare-")
    if planned != total and each != allocation and counts.count(int(each)) * int(each) >= min(total, planned):
        feedback.log(
            Message("{count} points are planned, since every rare class gets {each}.", count=planned, each=each)
        )
    elif planned != total:
        feedback.log(
            Message(
                "{count} points are planned, since every class gets at least {least}.",
                count=planned,
                least=LEAST_POINTS,
            )
        )


def _warn_of_rare(
    labels: tuple[str, ...], counts: Sequence[int], sizes: ClassSizes, allocation: str, feedback: Feedback
) -> None:
    """Say when classes with little area get most of the points, so that hardly any are left for the others."""
    from ..accuracy.sampling_design import is_rare

    rare = [k for k, found in enumerate(is_rare(sizes.proportions)) if found]
    points = sum(counts[k] for k in rare)
    if allocation.startswith("rare-") and len(rare) < len(labels) and 2 * points > sum(counts):
        feedback.warn(
            Message(
                "{points} of {all} points go to classes with at most a tenth of the area ({classes}), only {rest} to all others; "
                "take more points, or an allocation with fewer for rare classes.",
                points=points,
                all=sum(counts),
                classes=", ".join(labels[k] for k in rare),
                rest=sum(counts) - points,
            )
        )


def _present(class_map: ClassMap, sizes: ClassSizes, feedback: Feedback) -> tuple[tuple[str, ...], ClassSizes]:
    """The classes that a map shows somewhere, and their sizes."""
    from ..accuracy.sampling_design import ClassSizes

    there = sizes.pixels > 0
    if not there.any():
        raise CubeError("{path} has no pixel with a class; choose another map.", path=class_map.path)
    absent = [name for name, is_there in zip(class_map.names, there, strict=True) if not is_there]
    if absent:
        feedback.log(
            Message("The map shows no pixel of {classes}, so no point is drawn there.", classes=", ".join(absent))
        )
    labels = tuple(name for name, is_there in zip(class_map.names, there, strict=True) if is_there)
    return labels, ClassSizes(sizes.pixels[there], sizes.hectares[there])


def _allocation_table(labels: tuple[str, ...], sizes: ClassSizes, total: int) -> list[Row]:
    """What each allocation would give."""
    from ..accuracy.sampling_design import allocate

    proportions = sizes.proportions.tolist()
    ways = [allocate(proportions, total, name) for name in ALLOCATIONS]
    rows: list[Row] = [
        Message("Points of each class by allocation:"),
        ["", Message("hectares"), Message("share (%)"), *map(_in_words, ALLOCATIONS)],
    ]
    for k, label in enumerate(labels):
        rows.append([label, f"{sizes.hectares[k]:,.1f}", f"{100 * proportions[k]:.2f}", *(str(way[k]) for way in ways)])
    return rows


def _in_words(allocation: str) -> Message:
    """Heading of an allocation's column."""
    kind, _, points = allocation.partition("-")
    if points:
        return Message("rare classes {count}", count=points)
    return Message("equal") if kind == "equal" else Message("by area")
