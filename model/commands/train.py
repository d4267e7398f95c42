"""Command ``train``: train a network and write its model file."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..cube.cube import Cube
from ..raster.colours import label_colours
from ..runtime.errors import SamplesError
from ..runtime.feedback import Feedback
from ..runtime.outputs import Outputs
from ..samples.extraction import samples_at
from ..samples.fields import samples_from_fields
from ..samples.samples import Samples
from .inputs import read_samples, read_training
from .job import Job
from .probe import versions

if TYPE_CHECKING:
    from ..training.run import TrainingRequest


def run_train(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Train a network and write its model file."""
    started = time.monotonic()
    points, *_ = read_training(job)
    with Outputs(job.run) as outputs:
        target, report = job.path("model"), job.optional_path("report")
        part = outputs.part(target)
        samples, points, cube = read_samples(points, job, feedback)
        validation = _read_validation(job, samples, cube, feedback)
        # torch is loaded only after the samples are known to be good.
        from ..network.model_file import save_model
        from ..reports.page import ReportFiles
        from ..reports.training import write_training_report
        from ..training.run import checkpoint_of, train_on_samples

        files = ReportFiles.parts_of(report, outputs) if report else None
        request = training_request(job)
        checkpoint = checkpoint_of(request, samples, validation)
        trained = train_on_samples(request, samples, validation, feedback, checkpoint)
        colours = label_colours(trained.fitted.labels, points.colours)
        card = trained.card(samples, cube, colours, versions(), round(time.monotonic() - started, 2))
        save_model(part, trained.fitted.network, card)
        if files:
            write_training_report(files, target.stem, card)
        feedback.check_cancelled()
        outputs.publish()
        checkpoint.forget()
    feedback.log(f"Model written to {target}")
    accuracy, history = trained.accuracy, trained.fitted.history
    return {
        "model": str(target),
        "report": str(report) if report else None,
        "accuracy": accuracy.overall,
        "kappa": accuracy.kappa,
        "f1_macro": accuracy.f1_macro,
        "valid_loss": trained.fitted.kept.valid_loss,
        "epochs_run": len(history),
        "labels": list(trained.fitted.labels),
        "history": [epoch.as_dict() for epoch in history],
    }


def training_request(job: Job) -> TrainingRequest:
    """How a job wants a network to be trained."""
    from ..training.run import TrainingRequest

    return TrainingRequest(
        job.text("recipe", "recommended"),
        job.training_values(),
        job.text("device", "auto"),
        job.text("precision", "auto"),
        job.optional_path("base_model"),
        job.flag("resume"),
        job.flag("verbose"),
    )


def _read_validation(job: Job, samples: Samples, cube: Cube | None, feedback: Feedback) -> Samples | None:
    points = job.optional_points("validation_samples")
    if points is None:
        return None
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
    except SamplesError as error:
        raise SamplesError("Validation samples: {error}", error=error) from error
    if validation.bands != samples.bands or len(validation.days) != len(samples.days):
        raise SamplesError(
            "The validation samples carry {count} dates and the training samples {training}; give both the same dates.",
            count=len(validation.days),
            training=len(samples.days),
        )
    return validation
