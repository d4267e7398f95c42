"""Training values: their choices, bounds and help; loads nothing but the standard library."""

from __future__ import annotations

from typing import Any

from ..network.choices import ARCHITECTURES
from ..runtime.errors import JobError
from ..runtime.messages import ParameterName
from ..runtime.parameters import Choice, Flag, Number, Numbers, Parameter, Whole

RECIPES = ("recommended", "report", "fast")
# How a search for training values chooses the next ones to try.
SAMPLERS = ("tpe", "random")
OPTIMIZERS = ("AdamW", "Adam", "NAdam", "RMSprop", "SGD")
SCHEDULES = ("step", "one-cycle", "plateau")
CLASS_WEIGHTS = ("no", "balanced")
LARGEST_BATCH = 65_536
SEEDS = 2**31  # number of different seeds
VALIDATION_SPLIT = 0.2

# What a search for training values may change.
SEARCHED = (
    "architecture",
    "learning_rate",
    "weight_decay",
    "batch_size",
    "cnn_layers",
    "cnn_kernels",
    "cnn_dropout_rates",
    "lstm_width",
    "lstm_dropout",
    "date_dropout",
)


class ThreeNumbers(Numbers):
    """Numbers for the three convolutions."""

    def describe(self) -> str:
        """As :meth:`model.runtime.parameters.Parameter.describe`."""
        return super().describe().replace("list of", "list of three")

    def check(self, value: Any, name: str) -> tuple[float, ...]:
        """As :meth:`model.runtime.parameters.Parameter.check`."""
        if not isinstance(value, (list, tuple)):
            raise JobError(
                "{name} is {value}; it takes three values, one for each convolution.",
                name=ParameterName(name),
                value=repr(value),
            )
        if len(value) != 3:
            raise JobError(
                "{name} has {count} values; it takes three, one for each convolution.",
                name=ParameterName(name),
                count=len(value),
            )
        return self.check_each(value, name)


# What a recipe sets, in the order of its values. Those without a default are the recipe's where none is given.
TRAINING_PARAMETERS: dict[str, Parameter] = {
    "architecture": Choice("network architecture", ARCHITECTURES),
    "cnn_layers": ThreeNumbers("filters of the three convolutions", 1, 4096, whole=True),
    "cnn_kernels": ThreeNumbers("kernel sizes of the three convolutions, in dates", 1, 255, whole=True),
    "cnn_dropout_rates": ThreeNumbers("dropout after each of the three convolutions", 0, 0.99),
    "lstm_width": Whole("hidden size of the LSTM", 1, 4096),
    "lstm_dropout": Number("dropout after the LSTM", 0, 0.99),
    "date_dropout": Number("probability that a date is hidden in a training step", 0, 0.99),
    "members": Whole(
        "seasonal-lstm-fcn and residual-lstm-fcn only: networks that are trained side by side and joined into one",
        1,
        64,
    ),
    "soft_labels": Number("share of each label taken from the out-of-bag probabilities of a random forest", 0, 1),
    "epochs": Whole("passes over the samples", 1, 100_000),
    "batch_size": Whole("most samples in one training step", 2, LARGEST_BATCH),
    "optimizer": Choice("optimizer of the weights", OPTIMIZERS),
    "learning_rate": Number("learning rate; the peak with the one-cycle schedule", 1e-8, 10),
    "eps": Number("epsilon of the optimizer", 1e-16, 1),
    "weight_decay": Number("weight decay of the optimizer", 0, 10),
    "lr_schedule": Choice("learning-rate schedule", SCHEDULES),
    "lr_decay_epochs": Whole("step schedule: epochs after which the rate is lowered", 1, 100_000),
    "lr_decay_rate": Number("step schedule: factor by which the rate is lowered", 1e-6, 1),
    "patience": Whole("epochs without improvement before training stops; 0 never stops", 0, 100_000),
    "min_delta": Number("smallest fall of the validation loss that is an improvement", 0, 100),
    "restore_best": Flag("keep the weights of the best validation loss", None),
    "class_weights": Choice("weights of the classes in the loss", CLASS_WEIGHTS),
    "clip_norm": Number("longest gradient of a training step; 0 for no limit", 0, 1e6),
    "validation_split": Number("fraction of the samples kept for validation", 0.01, 0.5, VALIDATION_SPLIT),
    "seed": Whole("random seed; drawn where none is given", 0, SEEDS - 1),
}
