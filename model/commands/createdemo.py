"""Command ``createdemo``: simulate a cube, its true map and labelled points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Number, Parameter, RasterTarget, Target, Whole
from .common import seed_parameter

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Simulate a cube of fields, seasons, clouds and noise, with labelled points and the truth."

PARAMETERS: dict[str, Parameter] = {
    "size": Whole("pixels a side", 50, 5000, 300),
    "dates": Whole("number of dates", 3, 100, 24),
    "points": Whole("number of labelled points", 12, 100_000, 400),
    "clouds": Number("fraction of cloudy observations", 0, 0.9, 0.2),
    "seed": seed_parameter("seed of the simulation, for repeatable results", 1),
    "cube": Target("folder to write the dated rasters to"),
    "truth": RasterTarget("class map to write, .tif"),
    "samples": Target("JSON file to write: crs, x, y and labels of the points"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write a simulated cube, its truth and its labelled points."""
    from ..demo import DemoConfig, create_demo

    config = DemoConfig(
        size=job.whole("size"),
        dates=job.whole("dates"),
        points=job.whole("points"),
        clouds=job.number("clouds"),
        seed=job.whole("seed"),
    )
    return create_demo(config, job.path("cube"), job.path("truth"), job.path("samples"), job.run, feedback)
