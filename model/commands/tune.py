"""Command ``tune``: search for training values (hyperparameters)."""

from __future__ import annotations

import json
import time
from typing import Any

from ..runtime.feedback import Feedback
from ..runtime.outputs import Outputs
from ..training.recipes import SEARCHED
from .inputs import read_samples, read_training
from .job import Job
from .probe import about_run


def run_tune(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Search for training values."""
    started = time.monotonic()
    points, recipe, given = read_training(job)
    folds, trials = job.whole("folds", 3, 2, 100), job.whole("trials", 30, 1, 100_000)
    minutes, sampler = job.number("minutes", 0.0, 0, 1e6), job.choice("sampler", ("tpe", "random"))
    with Outputs(job.run) as outputs:
        target, report = job.path("tuned_values"), job.optional_path("report")
        part = outputs.part(target)
        report_part = outputs.part(report) if report else None
        samples, *_ = read_samples(points, job, feedback)
        from ..reports.tuning import write_tuning_report
        from ..training.fitting import Hardware
        from ..training.tuning import Search, tune

        hardware = Hardware.choose(job.text("device", "auto"), job.text("precision", "auto"), feedback)
        search = Search(job.texts("search") or SEARCHED, sampler, trials, minutes, folds)
        found = tune(samples, search, recipe, given, hardware, feedback)
        part.write_text(json.dumps(found.values, indent=1), encoding="utf-8")
        if report_part:
            about = about_run(started, str(hardware.device))
            write_tuning_report(report_part, "Tuning", samples, folds, found, target, about)
        outputs.publish()
    feedback.log(f"Best is trial {found.best.number}, accuracy {found.best.accuracy:.4f}; its values are in {target}")
    return {
        "tuned_values": str(target),
        "report": str(report) if report else None,
        "accuracy": found.best.accuracy,
        "best": found.best.as_dict(),
        "trials": [trial.as_dict() for trial in found.trials],
        "cancelled": found.cancelled,
    }
