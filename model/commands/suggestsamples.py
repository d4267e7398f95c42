"""Command ``suggestsamples``: active learning, the pixels whose labels would help most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..maps.choices import SUGGESTION_MEASURES, SUGGESTION_MODES
from ..runtime.parameters import Choice, Features, File, Number, Parameter, Target, Whole
from .common import CUBE, DEVICE, PROBABILITIES, seed_parameter

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Suggest where labels would help most, or confident pixels to learn from as they are."

PARAMETERS: dict[str, Parameter] = {
    **PROBABILITIES,
    "mode": Choice(
        "uncertain: pixels to label; confident: pixels that keep the label of the map", SUGGESTION_MODES, "uncertain"
    ),
    "measure": Choice("measure of how uncertain a pixel is", SUGGESTION_MEASURES, "margin"),
    "per_class": Whole("pixels of each class of the map", 1, 10_000, 10),
    "share": Number("of the pixels of each class, the most uncertain ones to choose from", 1e-4, 1, 0.1),
    "min_confidence": Number("probability that makes a pixel confident", 0, 1, 0.9),
    "min_distance": Number("metres between any two, and from the existing samples; 10 pixels where not given", 0, 1e7),
    "neighbourhood": Whole("rows and columns, odd, that the score of a pixel is the mean of", 1, 101, 3),
    "samples": Features("existing points"),
    "model": File("file made by train, to spread the pixels over the network's embeddings of these rasters:"),
    **CUBE,
    **DEVICE,
    "seed": seed_parameter("seed of the random choice, for repeatable results"),
    "suggestions": Target("JSON file to write: crs, x, y and what the map says there"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Suggest pixels to label, or confident ones to learn from as they are."""
    from .suggestions import suggest_samples

    return suggest_samples(job, feedback)
