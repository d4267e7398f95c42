"""Command ``tune``: search for training values (hyperparameters)."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from ..runtime.messages import Message
from ..runtime.parameters import Choice, Number, Parameter, Target, Texts, Whole
from ..training.choices import SAMPLERS, SEARCHED
from .common import CUBE, DASK, LABELLED, POLYGONS, TRAINING

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Search for the training values that suit labelled points."

PARAMETERS: dict[str, Parameter] = {
    **LABELLED,
    **POLYGONS,
    **CUBE,
    **TRAINING,
    "search": Texts("what is searched; all of it by default, except what is given", SEARCHED),
    "sampler": Choice("how the next values to try are chosen", SAMPLERS, "tpe"),
    "trials": Whole("most trials", 1, 100_000, 30),
    "minutes": Number("no trial begins after this time; 0 for no limit", 0, 1e6, 0),
    "folds": Whole("folds of the cross-validation that measures a trial", 2, 100, 3),
    **DASK,
    "tuned_values": Target("JSON file to write: the best values, for the key values of train"),
    "report": Target("page to write, .html"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Search for training values."""
    from ..runtime.outputs import Outputs
    from .cluster import connected, hardware_of
    from .inputs import read_samples, read_training
    from .probe import about_run

    started = time.monotonic()
    points, recipe, given = read_training(job, feedback)
    folds, trials = job.whole("folds"), job.whole("trials")
    minutes, sampler = job.number("minutes"), job.choice("sampler")
    with connected(job) as client, Outputs(job.run) as outputs:
        target, report = job.path("tuned_values"), job.optional_path("report")
        part = outputs.part(target)
        report_part = outputs.part(report) if report else None
        samples, *_ = read_samples(points, job, feedback)
        from ..reports.figure_files import FigureFiles
        from ..reports.tuning import write_tuning_report
        from ..training.tuning import Search, tune

        hardware = hardware_of(job, client, feedback)
        search = Search(job.texts("search") or SEARCHED, sampler, trials, minutes, folds)
        found = tune(samples, search, recipe, given, hardware, feedback)
        part.write_text(json.dumps(found.values, indent=1), encoding="utf-8")
        if report and report_part:
            about = about_run(started, str(hardware.device))
            figures = FigureFiles(report, outputs)
            write_tuning_report(report_part, figures, "Tuning", samples, folds, found, target, about)
        outputs.publish()
    feedback.log(
        Message(
            "Best is trial {number}, accuracy {accuracy}; its values are in {path}",
            number=found.best.number,
            accuracy=f"{found.best.accuracy:.4f}",
            path=target,
        )
    )
    return {
        "tuned_values": str(target),
        "report": str(report) if report else None,
        "accuracy": found.best.accuracy,
        "best": found.best.as_dict(),
        "trials": [trial.as_dict() for trial in found.trials],
        "cancelled": found.cancelled,
    }
