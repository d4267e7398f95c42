"""Values that a search for training values tries."""

from __future__ import annotations

from typing import Any

import optuna

from ..network.choices import ARCHITECTURES, SEASONAL_KINDS
from .recipes import TrainingConfig

BATCH_SIZES = (8, 16, 32, 64)
LAYERS = ((32, 64, 32), (64, 128, 64), (128, 256, 128))
KERNELS = ((8, 5, 3), (7, 5, 3), (5, 5, 3), (5, 3, 3), (3, 3, 3))
LSTM_WIDTHS = (8, 16, 32, 64, 128)


def suggest(trial: optuna.Trial, name: str, own: TrainingConfig, dates: int) -> Any:
    """A value to try, of the type that training values have."""
    recipes_own = as_choice(getattr(own, name))
    match name:
        case "learning_rate":
            return _rounded(trial.suggest_float(name, 1e-4, 1e-2, log=True))
        case "weight_decay":
            return _rounded(trial.suggest_float(name, 1e-6, 1e-1, log=True))
        case "lstm_dropout":
            return _rounded(trial.suggest_float(name, 0.0, 0.9, step=0.1))
        case "date_dropout":
            return _rounded(trial.suggest_float(name, 0.0, 0.4, step=0.05))
        case "cnn_dropout_rates":
            return [_rounded(trial.suggest_float(name, 0.0, 0.5, step=0.1))] * 3
        case "architecture":
            choices: tuple[Any, ...] = tuple(name for name in ARCHITECTURES if name not in SEASONAL_KINDS)
        case "batch_size":
            choices = BATCH_SIZES
        case "lstm_width":
            choices = LSTM_WIDTHS
        case "cnn_layers":
            choices = tuple(map(as_choice, LAYERS))
        case _:
            choices = tuple(as_choice(kernels) for kernels in KERNELS if max(kernels) <= dates)
    chosen = trial.suggest_categorical(name, tuple(dict.fromkeys((*choices, recipes_own))))
    return of_choice(chosen)


def _rounded(value: float) -> float:
    """Three significant digits: more mean nothing here, and 0.7000000000000001 is hard to read."""
    return float(f"{value:.3g}")


def as_choice(value: Any) -> Any:
    """A value as Optuna keeps it: the dropout rates are searched as one, other lists are kept as text."""
    if isinstance(value, tuple):
        return value[0] if isinstance(value[0], float) else ",".join(map(str, value))
    return value


def of_choice(value: Any) -> Any:
    """A value as training takes it, from how Optuna keeps it."""
    if isinstance(value, float):
        return _rounded(value)
    return [int(item) for item in value.split(",")] if isinstance(value, str) and "," in value else value
