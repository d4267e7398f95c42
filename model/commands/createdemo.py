"""Command ``createdemo``: simulate a cube, its true map and labelled points."""

from __future__ import annotations

from typing import Any

from ..runtime.feedback import Feedback
from .job import Job


def run_createdemo(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write a simulated cube, its truth and its labelled points."""
    from ..demo import DemoConfig, create_demo

    config = DemoConfig(
        size=job.whole("size", 300, 50, 5000),
        dates=job.whole("dates", 24, 3, 100),
        points=job.whole("points", 400, 12, 100_000),
        clouds=job.number("clouds", 0.2, 0, 0.9),
        seed=job.whole("seed", 1, 0, 2**31 - 1),
    )
    return create_demo(config, job.path("cube"), job.path("truth"), job.path("samples"), job.run, feedback)
