"""Training report of a model."""

from __future__ import annotations

from typing import Any

from ..network.model_file import ModelCard
from ..raster.class_codes import describe_codes, sequential_codes
from ..runtime.messages import Message, Row
from ..samples.cautions import cautions_about, cautions_about_validation
from .figure_files import FigureFiles
from .figures import draw_curves, draw_importance, draw_reliability
from .language import say
from .page import ReportFiles, accuracy_context, gain_context, write_numbers, write_page
from .patterns import MOST_ON_FIRST_PAGE, draw_overlay, draw_patterns
from .value_names import format_values
from .words import class_name, describe_dates, describe_run, format_confusions


def write_training_report(files: ReportFiles, title: str, card: ModelCard) -> None:
    """Write the report of a training.

    Parameters
    ----------
    files : ReportFiles
        Where to.
    title : str
        Name of the model.
    card : ModelCard
        All that is known about it.
    """
    sizes = [pattern["size"] for pattern in card.patterns]
    training, codes = card.training, _own_codes(card)
    kept, figures = kept_epoch(card), files.figures
    series = (card.patterns, card.labels, card.colours, card.bands, card.timeline)
    stopped_early = len(card.history) < training["epochs"]
    write_page(
        files.page,
        "training.html",
        title=title,
        created=card.created.replace("T", " ").replace("+00:00", " UTC"),
        labels=card.labels,
        dates=_dates_of(card),
        bands=", ".join(card.bands),
        sizes={name: training[f"{name}_samples"] for name in ("training", "validation")},
        where=describe_run(training),
        base=training.get("base_model", ""),
        cautions=[
            *cautions_about(dict(zip(map(class_name, card.labels), sizes, strict=True)), len(card.days)),
            *cautions_about_validation(training["validation_samples"]),
        ],
        confusions=format_confusions(card.confusions),
        few_bands=len(card.bands) <= MOST_ON_FIRST_PAGE,
        overlays=figures.add_all("series_of_all_classes", draw_overlay(*series)),
        curves=figures.add("training_curves", draw_curves(card.history, kept, stopped_early)),
        patterns=figures.add_all("series_of_each_class", draw_patterns(*series)),
        importance=figures.add("importance", draw_importance(card.importance, card.bands, card.timeline)),
        measured_on=card.importance["samples"],
        shuffles=card.importance["shuffles"],
        ending=_describe_ending(card, kept, stopped_early),
        parameters=format_values({**training, **({say(Message("Codes in class maps")): codes} if codes else {})}),
        versions=list(card.versions.items()),
        **accuracy_context(card.accuracy, card.colours, sizes),
        **gain_context(card.gain),
        **_calibration(card, figures),
    )
    write_numbers(files, card.accuracy, sizes, card_as_dict(card))


def card_as_dict(card: ModelCard) -> dict[str, Any]:
    """All that is known about a model, as JSON can hold it."""
    return {**vars(card), "network": vars(card.network), "normalisation": vars(card.normalisation)}


def describe_card(card: ModelCard) -> list[Row]:
    """Description of a model as a table for the log: what a user asks first."""
    accuracy, training, codes = card.accuracy, card.training, _own_codes(card)
    samples = Message(
        "{learned} learned from, {validated} validated on",
        learned=training["training_samples"],
        validated=training["validation_samples"],
    )
    measured = Message(
        "{accuracy} ({low} to {high}), kappa {kappa}, mean F1 {f1}",
        accuracy=f"{accuracy['overall']:.3f}",
        low=f"{accuracy['overall_low']:.3f}",
        high=f"{accuracy['overall_high']:.3f}",
        kappa=f"{accuracy['kappa']:.3f}",
        f1=f"{accuracy['f1_macro']:.3f}",
    )
    return [
        [Message("Created"), card.created],
        [Message("Architecture"), card.network.architecture],
        [Message("Recipe"), training["recipe"]],
        [Message("Classes"), ", ".join(card.labels)],
        *([[Message("Codes"), codes]] if codes else []),
        [Message("Bands"), ", ".join(card.bands)],
        *([Message("Band {name}", name=name), text] for name, text in card.definitions.items()),
        [Message("Timeline"), _dates_of(card)],
        [Message("Samples"), samples],
        [Message("Accuracy"), measured],
        [Message("Epochs"), Message("{count} of {all}", count=len(card.history), all=training["epochs"])],
        [Message("Parameters"), f"{training['parameters']:,}"],
        [Message("Seed"), str(training["seed"])],
        [Message("Trained in"), describe_run(training)],
        [Message("Versions"), ", ".join(f"{name} {version}" for name, version in card.versions.items())],
    ]


def kept_epoch(card: ModelCard) -> int:
    """Number of the epoch whose weights the model has."""
    if card.training["restore_best"]:
        return int(min(card.history, key=lambda epoch: epoch["valid_loss"])["epoch"])
    return len(card.history)


def _dates_of(card: ModelCard) -> Message:
    """Dates of a model as text."""
    return describe_dates(card.timeline, len(card.days), card.training.get("sample_years", ()))


def _own_codes(card: ModelCard) -> str:
    """Codes of the classes where they are others than 1 … K."""
    if card.codes == sequential_codes(len(card.codes)):
        return ""
    return describe_codes(card.labels, card.codes)


def _calibration(card: ModelCard, figures: FigureFiles) -> dict[str, Any]:
    """Template values of ``calibration.html``; nothing to show for a model of an earlier version."""
    if not card.calibration:
        return {"reliability": "", "calibration_words": ""}
    temperature = card.training["temperature"]
    error = f"{card.calibration['error']:.3f}"
    words = Message("Expected calibration error {error} on the validation samples.", error=error)
    if temperature != 1:
        words = Message(
            "Expected calibration error {error} on the validation samples after temperature scaling ({temperature}).",
            error=error,
            temperature=f"{temperature:.2f}",
        )
    curves = draw_reliability({say(Message("validation samples")): card.calibration})
    return {"reliability": figures.add("reliability", curves), "calibration_words": words}


def _describe_ending(card: ModelCard, kept: int, stopped_early: bool) -> Message:
    run, planned = len(card.history), card.training["epochs"]
    words = Message("All {count} epochs were run", count=run)
    if stopped_early:
        words = Message("Stopped early after epoch {number} of {count}", number=run, count=planned)
    if card.training["restore_best"]:
        return Message(
            "{ending}; the weights of epoch {number}, the lowest validation loss, were kept.", ending=words, number=kept
        )
    return Message("{ending}; the last weights were kept.", ending=words)
