"""Recipes: complete sets of training values, and their bounds."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from ..network.choices import RESIDUAL, SEASONAL, SEASONAL_KINDS
from ..network.config import LONG_SERIES
from ..runtime.errors import JobError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message, ParameterName
from ..runtime.parameters import Numbers, Parameter, Whole
from .choices import LARGEST_BATCH, RECIPES, TRAINING_PARAMETERS, VALIDATION_SPLIT

FEWEST_STEPS = 1000
SOME, MANY = 300, 2000  # training samples, from which on networks for long series are larger, and deeper
FEWEST_STEPS_OF_MANY = 9000


@dataclass(frozen=True)
class CommitteeSize:
    """Size of a network for long series.

    Attributes
    ----------
    members : int
        Networks that become one.
    filters, cells : (int, int, int), int
        Filters of the convolutions and cells of the LSTM of each of them.
    """

    members: int
    filters: tuple[int, int, int]
    cells: int


# Below 300 training samples, and from there on: small members overfit few samples less.
COMMITTEES = {
    ("recommended", SEASONAL): (CommitteeSize(8, (16, 32, 16), 16), CommitteeSize(4, (32, 64, 32), 32)),
    ("recommended", RESIDUAL): (CommitteeSize(8, (12, 12, 12), 16), CommitteeSize(4, (24, 24, 24), 48)),
    ("fast", SEASONAL): (CommitteeSize(3, (16, 32, 16), 16), CommitteeSize(2, (24, 48, 24), 32)),
    ("fast", RESIDUAL): (CommitteeSize(3, (12, 12, 12), 16), CommitteeSize(2, (24, 24, 24), 48)),
}


@dataclass(frozen=True)
class TrainingConfig:
    """Training configuration: everything that decides how a network is built and trained.

    Attributes
    ----------
    recipe : str
        Where the values come from, one of :data:`model.training.choices.RECIPES`.
    architecture : str
        See :mod:`model.network.architectures`.
    cnn_layers, cnn_kernels, cnn_dropout_rates : tuple
        Filters, kernel sizes in dates and dropout rates of the three convolutions.
    lstm_width, lstm_dropout : int, float
        Hidden size and dropout of the LSTM.
    date_dropout : float
        Probability that a date of a series is hidden in a training step, see :func:`model.training.augmentation.date_dropout`.
    members : int
        Networks that are trained side by side, each with a part of the filters and of the LSTM, and joined into one, see
        :class:`model.training.committee.Committee`; fewer where they cannot be divided evenly.
    soft_labels : float or None
        Share of each training label that is replaced by the out-of-bag probabilities of a random forest, see
        :func:`model.training.forest.soft_targets`; None leaves the choice to
        :func:`model.training.soft_labels.fit_with_soft_labels`.
    epochs, batch_size : int
        Passes over the samples; most series in one step.
    optimizer, learning_rate, eps, weight_decay : str, float, float, float
        The optimiser. With the one-cycle schedule the rate is the peak.
    lr_schedule : str
        ``step`` (× `lr_decay_rate` every `lr_decay_epochs` epochs), ``one-cycle``, or ``plateau``.
    lr_decay_epochs, lr_decay_rate : int, float
        For the step schedule.
    patience : int
        Epochs without improvement of the validation loss by more than `min_delta` before training stops; 0 never stops.
    min_delta : float
        See `patience`.
    restore_best : bool
        Keep the weights of the best validation loss instead of the last.
    class_weights : str
        ``no`` or ``balanced`` (N / (K · n_k)).
    clip_norm : float
        Longest gradient of a step (its Euclidean norm); longer ones are shortened to it. 0 takes them as they are.
    validation_split : float
        Fraction of each class put aside for validation, 0.01 ≤ x ≤ 0.5.
    seed : int
        Same seed, same machine, same result.
    """

    recipe: str
    architecture: str
    cnn_layers: tuple[int, int, int]
    cnn_kernels: tuple[int, int, int]
    cnn_dropout_rates: tuple[float, float, float]
    lstm_width: int
    lstm_dropout: float
    date_dropout: float
    members: int
    soft_labels: float | None
    epochs: int
    batch_size: int
    optimizer: str
    learning_rate: float
    eps: float
    weight_decay: float
    lr_schedule: str
    lr_decay_epochs: int
    lr_decay_rate: float
    patience: int
    min_delta: float
    restore_best: bool
    class_weights: str
    clip_norm: float
    validation_split: float = VALIDATION_SPLIT
    seed: int = 0

    @property
    def watches_validation(self) -> bool:
        """Whether validation samples decide something in training: when it stops, which weights are kept, or the rate."""
        return self.patience > 0 or self.restore_best or self.lr_schedule == "plateau"

    def as_dict(self) -> dict[str, Any]:
        """The values under their names, lists for tuples."""
        return {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self).items()}


# The report's listing (method.md §4): its text and signature have an LSTM dropout of 0.8, its code never applies it.
_REPORT = TrainingConfig(
    recipe="report",
    architecture="sits",
    cnn_layers=(128, 256, 128),
    cnn_kernels=(8, 5, 3),
    cnn_dropout_rates=(0.0, 0.0, 0.0),
    lstm_width=8,
    lstm_dropout=0.0,
    date_dropout=0.0,
    members=1,
    soft_labels=0.0,
    epochs=50,
    batch_size=64,
    optimizer="AdamW",
    learning_rate=5e-4,
    eps=1e-8,
    weight_decay=1e-6,
    lr_schedule="step",
    lr_decay_epochs=1,
    lr_decay_rate=0.95,
    patience=20,
    min_delta=0.01,
    restore_best=False,
    class_weights="no",
    clip_norm=0.0,
)


def recipe_values(
    recipe: str,
    training_samples: int,
    batch_size: int | None = None,
    dates: int | None = None,
    architecture: str | None = None,
) -> TrainingConfig:
    """Training values of a recipe.

    Parameters
    ----------
    recipe : str
        One of :data:`model.training.choices.RECIPES`.
    training_samples : int
        Number of samples the network learns from; small sets get smaller batches and more epochs, so that there are at least
        about a thousand training steps.
    batch_size : int, optional
        Where it is not the recipe's: the number of epochs follows it.
    dates : int, optional
        Length of the series. From :data:`model.network.config.LONG_SERIES` dates on `recommended` and `fast` train the
        seasonal network, and from :data:`MANY` samples on the residual one in at least 9,000 steps, see docs/recipe.md; None
        stands for a shorter series.
    architecture : str, optional
        Of a long series, where it is not the recipe's: one of :data:`model.network.choices.SEASONAL_KINDS`.
    """
    if recipe == "report":
        return _REPORT
    own_batch = 16 if training_samples < 500 else 32 if training_samples < 5000 else 64
    batch_size = batch_size or own_batch
    values = replace(
        _REPORT,
        recipe="recommended",
        architecture="lstm-fcn",
        cnn_kernels=(3, 3, 3),
        lstm_dropout=0.8,
        date_dropout=0.1,
        lr_schedule="one-cycle",
        learning_rate=1e-3,
        batch_size=batch_size,
        epochs=_epochs(training_samples, batch_size, FEWEST_STEPS),
        patience=0,
    )
    if dates is not None and dates >= LONG_SERIES:
        is_large = training_samples >= MANY
        architecture = architecture or (RESIDUAL if is_large else SEASONAL)
        values = _for_long_series(replace(values, recipe=recipe, architecture=architecture), training_samples)
        if is_large and architecture == RESIDUAL:
            # With the recipe's own batch, as larger ones would make many times as many passes.
            epochs = _epochs(training_samples, own_batch, FEWEST_STEPS_OF_MANY)
            values = replace(values, lstm_dropout=0.3, epochs=max(values.epochs, epochs))
        return values
    if recipe == "fast":
        return replace(values, recipe="fast", cnn_layers=(32, 64, 32), learning_rate=2e-3)
    return values


def _epochs(training_samples: int, batch_size: int, fewest_steps: int) -> int:
    """50 passes over the samples, or more where these are fewer than `fewest_steps` steps."""
    return max(50, math.ceil(fewest_steps / math.ceil(training_samples / batch_size)))


def _for_long_series(values: TrainingConfig, training_samples: int) -> TrainingConfig:
    """The seasonal or the residual network as a committee, see docs/recipe.md."""
    few, more = COMMITTEES[values.recipe, values.architecture]
    size = few if training_samples < SOME else more
    first, second, third = (size.members * filters for filters in size.filters)
    return replace(
        values,
        cnn_layers=(first, second, third),
        cnn_kernels=(9, 5, 3),
        lstm_width=size.members * size.cells,
        lstm_dropout=0.5,
        members=size.members,
        soft_labels=None,
    )


def follows_the_samples(recipe: str, name: str, dates: int | None = None) -> bool:
    """Whether a recipe's value depends on how many samples there are, with series of some length."""
    few, many = (getattr(recipe_values(recipe, count, dates=dates), name) for count in (1, 1_000_000))
    return bool(few != many)


def resolve(recipe: str, given: Mapping[str, Any], training_samples: int, dates: int | None = None) -> TrainingConfig:
    """Resolve a recipe: its values, with the ones the user gave in their place.

    Parameters
    ----------
    recipe : str
        One of :data:`model.training.choices.RECIPES`.
    given : mapping of str to object
        Values by the names of :class:`TrainingConfig`; None means the recipe's.
    training_samples : int
        See :func:`recipe_values`.
    dates : int, optional
        Length of the series, where it is known already: the recipe's kernels are made no longer than that.

    Raises
    ------
    JobError
        When a value is unknown or out of its bounds, or a kernel that was given is longer than the series.
    """
    if recipe not in RECIPES:
        raise JobError(
            "There is no recipe '{recipe}'; choose one of {recipes}.",
            recipe=recipe,
            recipes=", ".join(RECIPES),
        )
    known = {field.name for field in fields(TrainingConfig)}
    unknown = set(given) - known
    if unknown:
        raise JobError(
            "There is no training parameter {unknown}; see python -m model train --help.",
            unknown=", ".join(sorted(unknown)),
        )
    changed = {name: tuple(v) if isinstance(v, list) else v for name, v in given.items() if v is not None}
    architecture: Any = changed.get("architecture")
    is_seasonal = architecture in (None, *SEASONAL_KINDS)
    long = dates if is_seasonal else None  # others have the values of short series
    batch_size = _positive(changed.get("batch_size"))
    values = recipe_values(recipe, training_samples, batch_size, long, architecture if is_seasonal else None)
    if dates is not None:
        first, second, third = (min(kernel, dates) for kernel in values.cnn_kernels)
        values = replace(values, cnn_kernels=(first, second, third))
    config = TrainingConfig(**{**vars(values), **changed})
    check(config)
    if dates is not None and max(config.cnn_kernels) > dates:
        raise JobError(
            "{@cnn_kernels} has {kernel}, which is longer than the series of {dates} dates; choose at most {dates}, "
            "or leave it empty.",
            kernel=f"{max(config.cnn_kernels):g}",
            dates=dates,
        )
    whole = {
        name: _as_whole(getattr(config, name))
        for name, parameter in TRAINING_PARAMETERS.items()
        if _is_whole(parameter)
    }
    return replace(config, **whole)


def _positive(batch_size: Any) -> int | None:
    """A batch size to count steps with; what is out of bounds is refused elsewhere."""
    return int(batch_size) if isinstance(batch_size, (int, float)) and 1 <= batch_size <= LARGEST_BATCH else None


def _is_whole(parameter: Parameter) -> bool:
    return isinstance(parameter, Whole) or (isinstance(parameter, Numbers) and parameter.whole)


def _as_whole(value: Any) -> Any:
    """JSON of other languages may write 50 as 50.0."""
    return tuple(int(number) for number in value) if isinstance(value, tuple) else int(value)


def check(config: TrainingConfig) -> None:
    """Refuse training values out of their bounds.

    Raises
    ------
    JobError
        Naming the parameter, its bounds and the value given.
    """
    for name, parameter in TRAINING_PARAMETERS.items():
        if getattr(config, name) is not None:
            parameter.check(getattr(config, name), name)


def _written(value: Any) -> str | Message:
    """A training value in a sentence, where commas stand between the values."""
    if isinstance(value, bool):
        return Message("Yes") if value else Message("No")
    if isinstance(value, (list, tuple)):
        return "/".join(f"{number:g}" for number in value)
    return str(value)


def _joined(parts: list[Message]) -> Message:
    """Messages with commas between them; halved again and again, as front ends word messages within messages to a depth only."""
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    return Message("{first}, {others}", first=_joined(parts[:half]), others=_joined(parts[half:]))


def log_config(config: TrainingConfig, feedback: Feedback) -> None:
    """Log the training values."""
    values = [
        Message("{name} {value}", name=ParameterName(name), value=_written(value))
        for name, value in config.as_dict().items()
    ]
    feedback.log(Message("Training values: {values}", values=_joined(values)))
    if config.architecture == "sits":
        feedback.log(
            Message(
                "The third value of CNN layers has no effect with this architecture: its last convolution has B filters."
            )
        )
    if config.architecture == RESIDUAL:
        feedback.log(Message("CNN layers, kernels and dropout rates hold for both sets of three convolutions."))
