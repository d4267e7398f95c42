"""The commands: from a job to a result."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .classify_command import run_classify
from .cube.assembly import open_cube
from .cube.cube import Cube
from .cube.indices import band_name
from .cube_commands import run_addindex, run_compare, run_createdemo, run_extract, run_inspect, run_regularize
from .jobs import Job
from .map_commands import run_accuracy, run_change, run_samplingdesign
from .pixel_commands import run_pixels
from .postprocessing_commands import run_clean, run_combine, run_label, run_smooth, run_uncertainty
from .preview_commands import run_preview
from .probe_command import about_run, run_probe, versions
from .raster.colours import label_colours
from .runtime.errors import ModelFileError, SamplesError
from .runtime.feedback import Feedback
from .runtime.outputs import Outputs
from .sample_quality_command import run_samplequality
from .samples.extraction import samples_at
from .samples.fields import samples_from_fields
from .samples.groups import groups_of
from .samples.points import Points, check_labels
from .samples.samples import Samples
from .samples.splits import GROUPINGS, Division
from .suggest_command import run_suggestsamples
from .training.recipes import SEARCHED, resolve

if TYPE_CHECKING:
    from .training.run import TrainingRequest


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
        from .network.model_file import save_model
        from .reports.page import ReportFiles
        from .reports.training import write_training_report
        from .training.run import checkpoint_of, train_on_samples

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
    from .training.run import TrainingRequest

    return TrainingRequest(
        job.text("recipe", "recommended"),
        job.training_values(),
        job.text("device", "auto"),
        job.text("precision", "auto"),
        job.optional_path("base_model"),
        job.flag("resume"),
        job.flag("verbose"),
    )


def run_crossvalidate(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Cross-validate a recipe."""
    started = time.monotonic()
    points, recipe, given = read_training(job)
    folds, repeats = job.whole("folds", 5, 2, 100), job.whole("repeats", 1, 1, 100)
    group_by, block_size = job.choice("group_by", GROUPINGS), job.number("block_size", 10_000.0, 0, 1e8)
    with Outputs(job.run) as outputs:
        report, predictions = job.optional_path("report"), job.optional_path("predictions")
        predictions_part = outputs.part(predictions) if predictions else None
        samples, points, cube = read_samples(points, job, feedback)
        if samples.share_polygons and group_by == "none":
            feedback.warn(
                "Pixels of one polygon can be in several folds, so this accuracy flatters; group by place or blocks to keep "
                "polygons whole."
            )
        division = Division(folds, repeats, group_by, groups_of(points, cube, group_by, block_size))
        from .reports.cross_validation import Prediction, predictions_of, write_cross_validation_report
        from .reports.folds import FoldsPage
        from .reports.page import ReportFiles, write_rows
        from .training.cross_validation import cross_validate
        from .training.fitting import Hardware

        files = ReportFiles.parts_of(report, outputs) if report else None
        hardware = Hardware.choose(job.text("device", "auto"), job.text("precision", "auto"), feedback)
        found = cross_validate(samples, division, recipe, given, hardware, feedback)
        if predictions_part:
            rows = predictions_of(samples, found)
            names = [*Prediction.__dataclass_fields__, "x", "y"]
            positions = zip(rows, points.x, points.y, strict=True)
            write_rows(predictions_part, names, ([*vars(row).values(), x, y] for row, x, y in positions))
        if files:
            colours = label_colours(found.labels, points.colours)
            about = about_run(started, str(hardware.device))
            page = FoldsPage(files, samples, division, found, colours, about)
            write_cross_validation_report(page, "Cross-validation")
        feedback.check_cancelled()
        outputs.publish()
    return {
        "report": str(report) if report else None,
        "predictions": str(predictions) if predictions else None,
        "accuracy": found.accuracy.overall,
        "accuracy_sd": found.spread,
        "kappa": found.accuracy.kappa,
        "f1_macro": found.accuracy.f1_macro,
        "labels": list(found.labels),
    }


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
        from .reports.tuning import write_tuning_report
        from .training.fitting import Hardware
        from .training.tuning import Search, tune

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


def run_modelinfo(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Say what is known about a model, and write its report again."""
    from .network.model_file import load_model
    from .reports.page import ReportFiles
    from .reports.training import card_as_dict, describe_card, write_training_report

    model, report = job.path("model"), job.optional_path("report")
    _, card = load_model(model)
    try:
        feedback.table(describe_card(card))
        if report:
            with Outputs(job.run) as outputs:
                write_training_report(ReportFiles.parts_of(report, outputs), model.stem, card)
                outputs.publish()
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        # What a model needs to classify was checked as it was read; what only describes it may still be anything.
        raise ModelFileError(
            f"The description in {model} cannot be read ({error!r}); train the model again."
        ) from error
    return {"report": str(report) if report else None, "card": json.loads(json.dumps(card_as_dict(card)))}


def read_training(job: Job) -> tuple[Points, str, dict[str, Any]]:
    """Labelled points, the recipe and the values given beside it; refused before long work where they make no sense."""
    points = job.points("samples")
    check_labels(points, may_grow=bool(points.polygons))
    recipe, given = job.text("recipe", "recommended"), job.training_values()
    resolve(recipe, given, len(points.ids))
    return points, recipe, given


def read_samples(points: Points, job: Job, feedback: Feedback) -> tuple[Samples, Points, Cube | None]:
    """The samples, the place of each, and the cube they were taken from."""
    request = job.cube()
    if not request.rasters:
        samples, cube = samples_from_fields(points, tuple(map(band_name, request.bands))), None
    else:
        cube = open_cube(request, feedback)
        samples, points = samples_at(points, cube, job.polygon_rule(), feedback)
    check_labels(points)
    if len(samples.days) < 2:
        raise SamplesError("The series have one date only; a time series needs at least two, better a dozen.")
    feedback.log(
        f"{len(samples)} samples, {len(samples.days)} dates, bands {', '.join(samples.bands)}; "
        + ", ".join(
            f"{label} {count}" for label, count in zip(*np.unique(samples.labels, return_counts=True), strict=True)
        )
    )
    return samples, points, cube


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
            f"The validation samples have labels that no training sample has: {', '.join(repr(label) for label in new)}; "
            f"correct them or leave them out."
        )
    try:
        if cube:
            validation, _ = samples_at(points, cube, job.polygon_rule(), feedback)
        else:
            validation = samples_from_fields(points, samples.bands)
    except SamplesError as error:
        raise SamplesError(f"Validation samples: {error.sentence}") from error
    if validation.bands != samples.bands or len(validation.days) != len(samples.days):
        raise SamplesError(
            f"The validation samples carry {len(validation.days)} dates and the training samples {len(samples.days)}; "
            f"give both the same dates."
        )
    return validation


RUN: dict[str, Callable[[Job, Feedback], dict[str, Any]]] = {
    "probe": run_probe,
    "train": run_train,
    "crossvalidate": run_crossvalidate,
    "tune": run_tune,
    "modelinfo": run_modelinfo,
    "classify": run_classify,
    "extract": run_extract,
    "inspect": run_inspect,
    "preview": run_preview,
    "addindex": run_addindex,
    "regularize": run_regularize,
    "pixels": run_pixels,
    "createdemo": run_createdemo,
    "compare": run_compare,
    "smooth": run_smooth,
    "label": run_label,
    "uncertainty": run_uncertainty,
    "clean": run_clean,
    "combine": run_combine,
    "suggestsamples": run_suggestsamples,
    "samplequality": run_samplequality,
    "accuracy": run_accuracy,
    "samplingdesign": run_samplingdesign,
    "change": run_change,
}
