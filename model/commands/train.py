"""Command ``train``: train a network and write its model file."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..raster.choices import PALETTES
from ..runtime.messages import Message
from ..runtime.parameters import Choice, Features, File, Flag, Parameter, Target
from ..samples.choices import CODES
from .common import CUBE, FOREST, LABELLED, POLYGONS, REPORT, TRAINING

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from ..samples.points import Points
    from ..training.run import TrainingRequest
    from .job import Job

SUMMARY = "Train a network on labelled points and a cube, or on points that carry their series."

PARAMETERS: dict[str, Parameter] = {
    **LABELLED,
    "validation_samples": Features("points to validate the training with, instead of a fraction of the samples"),
    **POLYGONS,
    **CUBE,
    **TRAINING,
    **FOREST,
    "codes": Choice(
        "what the classes are in class maps; sequential: 1, 2 … in the order of the labels, or as in the base model; field: the "
        "numbers of the class field",
        CODES,
        "sequential",
    ),
    "palette": Choice(
        "colours of classes whose samples have none; safe: for every kind of colour vision", PALETTES, "safe"
    ),
    "base_model": File("file made by train to start from, .safetensors", replaced_by="model"),
    "resume": Flag("true: go on with an interrupted training of the same inputs"),
    "verbose": Flag("true: every epoch into the log"),
    "model": Target("file to write, .safetensors"),
    **REPORT,
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Train a network and write its model file."""
    from ..raster.class_codes import describe_codes
    from ..raster.colours import label_colours
    from ..runtime.outputs import Outputs
    from .inputs import read_samples, read_training, read_validation
    from .probe import versions

    started = time.monotonic()
    points, *_ = read_training(job, feedback)
    own_codes = codes_of_job(job, points)
    with Outputs(job.run) as outputs:
        target, report = job.path("model"), job.optional_path("report")
        part = outputs.part(target)
        samples, points, cube = read_samples(points, job, feedback)
        validation = read_validation(job, samples, cube, feedback)
        # torch is loaded only after the samples are known to be good.
        from ..network.model_file import save_model
        from ..reports.page import ReportFiles
        from ..reports.training import write_training_report
        from ..training.run import checkpoint_of, train_on_samples

        files = ReportFiles.parts_of(report, outputs) if report else None
        request = replace(training_request(job), codes=own_codes)
        checkpoint = checkpoint_of(request, samples, validation)
        trained = train_on_samples(request, samples, validation, feedback, checkpoint)
        colours = label_colours(trained.fitted.labels, points.colours, job.choice("palette"))
        card = trained.card(samples, cube, colours, versions(), round(time.monotonic() - started, 2))
        scheme = job.class_scheme()
        if scheme is not None and scheme.merged:
            card = replace(card, training={**card.training, "merged_labels": scheme.merged})
        save_model(part, trained.fitted.network, card)
        if files:
            write_training_report(files, target.stem, card)
        feedback.check_cancelled()
        outputs.publish()
        checkpoint.forget()
    feedback.log(Message("Model written to {path}", path=target))
    if own_codes:
        feedback.log(Message("Codes in class maps: {codes}", codes=describe_codes(card.labels, card.codes)))
    accuracy, history = trained.accuracy, trained.fitted.history
    return {
        "model": str(target),
        "report": str(report) if report else None,
        "accuracy": accuracy.overall,
        "kappa": accuracy.kappa,
        "f1_macro": accuracy.f1_macro,
        "forest_accuracy": trained.gain.second if trained.gain else None,
        "calibration_error": trained.calibration.error,
        "valid_loss": trained.fitted.kept.valid_loss,
        "epochs_run": len(history),
        "labels": list(card.labels),
        "codes": list(card.codes),
        "class_codes": describe_codes(card.labels, card.codes),
        "history": [epoch.as_dict() for epoch in history],
    }


def codes_of_job(job: Job, points: Points) -> dict[str, int]:
    """Codes of the classes in maps: the scheme's, or the numbers of the class field; empty for those of the base model or 1 … K."""
    from ..samples.codes import codes_of_field

    scheme = job.class_scheme()
    if scheme is not None and scheme.has_codes:
        return scheme.codes
    if job.choice("codes") == "field":
        return codes_of_field(points)
    return scheme.codes if scheme is not None and not job.text("base_model") else {}


def training_request(job: Job) -> TrainingRequest:
    """Training request of a job."""
    from ..training.run import TrainingRequest

    return TrainingRequest(
        job.text("recipe"),
        job.training_values(),
        job.text("device"),
        job.text("precision"),
        job.optional_path("base_model"),
        job.flag("resume"),
        job.flag("verbose"),
        job.flag("forest"),
    )
