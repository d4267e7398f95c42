"""Names and values of training values in reports, as the dialogs have them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..runtime.messages import Message
from .words import plain

NAMES = {
    "recipe": Message("Recipe"),
    "architecture": Message("Architecture"),
    "cnn_layers": Message("CNN layers"),
    "cnn_kernels": Message("CNN kernels"),
    "cnn_dropout_rates": Message("CNN dropout rates"),
    "lstm_width": Message("LSTM width"),
    "lstm_dropout": Message("LSTM dropout"),
    "date_dropout": Message("Date dropout"),
    "members": Message("Ensemble members"),
    "soft_labels": Message("Soft labels"),
    "epochs": Message("Epochs"),
    "batch_size": Message("Batch size"),
    "optimizer": Message("Optimizer"),
    "learning_rate": Message("Learning rate"),
    "eps": Message("Optimizer epsilon"),
    "weight_decay": Message("Weight decay"),
    "lr_schedule": Message("Learning rate schedule"),
    "lr_decay_epochs": Message("Learning rate decay interval (epochs)"),
    "lr_decay_rate": Message("Learning rate decay factor"),
    "patience": Message("Patience"),
    "min_delta": Message("Minimum improvement"),
    "restore_best": Message("Restore the best weights"),
    "class_weights": Message("Class weights"),
    "clip_norm": Message("Gradient clipping"),
    "validation_split": Message("Validation split"),
    "seed": Message("Seed"),
    "base_model": Message("Base model"),
    "pixel_metres": Message("Pixel size (m)"),
    "satellites": Message("Satellites"),
    "sample_years": Message("Years of the samples"),
    "training_samples": Message("Training samples"),
    "validation_samples": Message("Validation samples"),
    "parameters": Message("Weights of the network"),
    "device": Message("Device"),
    "precision": Message("Precision"),
    "temperature": Message("Temperature"),
    "seconds": Message("Seconds"),
    "merged_labels": Message("Merged labels"),
}
_WORDS = {
    "recipe": {
        "recommended": Message("Recommended"),
        "report": Message("As in the report"),
        "fast": Message("Fast"),
    },
    "class_weights": {"no": Message("None"), "balanced": Message("Balanced")},
    "lr_schedule": {
        "step": Message("Steps"),
        "one-cycle": Message("One cycle"),
        "plateau": Message("When the loss stalls"),
    },
    "restore_best": {"False": Message("No"), "True": Message("Yes")},
}


def value_name(name: str) -> Message | str:
    """The name of a training value; one that is not known is given as it is."""
    return NAMES.get(name, name.replace("_", " "))


def format_values(values: Mapping[str, Any]) -> list[tuple[Message | str, Message | str]]:
    """Names and values of training values for a table."""
    return [(value_name(name), _WORDS.get(name, {}).get(str(value)) or plain(value)) for name, value in values.items()]
