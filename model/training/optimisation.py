"""Optimizers, learning-rate schedules, class weights and early stopping."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.optim import lr_scheduler

from .recipes import TrainingConfig

SGD_MOMENTUM = 0.9
PLATEAU_FACTOR = 2 ** (-1 / 3)  # Karim 2018, §IV
PLATEAU_PATIENCE = 10


def build_optimizer(network: nn.Module, config: TrainingConfig) -> torch.optim.Optimizer:
    """Build the optimiser of training values for the weights of a network."""
    rate, decay, eps = config.learning_rate, config.weight_decay, config.eps
    parameters = list(network.parameters())
    match config.optimizer:
        case "AdamW":
            return torch.optim.AdamW(parameters, lr=rate, eps=eps, weight_decay=decay)
        case "Adam":
            return torch.optim.Adam(parameters, lr=rate, eps=eps, weight_decay=decay)
        case "NAdam":
            return torch.optim.NAdam(parameters, lr=rate, eps=eps, weight_decay=decay)
        case "RMSprop":
            return torch.optim.RMSprop(parameters, lr=rate, eps=eps, weight_decay=decay)
        case _:
            return torch.optim.SGD(parameters, lr=rate, momentum=SGD_MOMENTUM, weight_decay=decay)


class LearningRate:
    """Learning-rate schedule: changes after every step, or after every epoch.

    Parameters
    ----------
    optimizer : Optimizer
        Its rate is changed.
    config : TrainingConfig
        Schedule, rate, epochs.
    steps : int
        Steps in an epoch.
    """

    def __init__(self, optimizer: torch.optim.Optimizer, config: TrainingConfig, steps: int) -> None:
        self._optimizer = optimizer
        self._by_step: lr_scheduler.OneCycleLR | None = None
        self._by_epoch: lr_scheduler.StepLR | None = None
        self._by_loss: lr_scheduler.ReduceLROnPlateau | None = None
        if config.lr_schedule == "one-cycle":
            self._by_step = lr_scheduler.OneCycleLR(
                optimizer,
                max_lr=config.learning_rate,
                total_steps=config.epochs * steps + 1,
                cycle_momentum="betas" in optimizer.defaults,
            )
        elif config.lr_schedule == "step":
            self._by_epoch = lr_scheduler.StepLR(optimizer, config.lr_decay_epochs, config.lr_decay_rate)
        else:
            self._by_loss = lr_scheduler.ReduceLROnPlateau(
                optimizer, factor=PLATEAU_FACTOR, patience=PLATEAU_PATIENCE, min_lr=config.learning_rate / 10
            )

    @property
    def now(self) -> float:
        """Present learning rate."""
        return float(self._optimizer.param_groups[0]["lr"])

    def after_step(self) -> None:
        """Update the rate after a step of the optimiser."""
        if self._by_step:
            self._by_step.step()

    def after_epoch(self, valid_loss: float) -> None:
        """Update the rate after an epoch with its validation loss."""
        if self._by_epoch:
            self._by_epoch.step()
        if self._by_loss:
            self._by_loss.step(valid_loss)


class EarlyStopping:
    """Early stopping by the validation loss.

    Parameters
    ----------
    patience : int
        Epochs without improvement to wait for; 0 waits for ever.
    min_delta : float
        A loss must be lower than the best by more than this to be an improvement.
    """

    def __init__(self, patience: int, min_delta: float) -> None:
        self._patience = patience
        self._min_delta = min_delta
        self._best = math.inf
        self._waited = 0

    @property
    def patience_is_spent(self) -> bool:
        """Whether training should stop."""
        return 0 < self._patience <= self._waited

    def should_stop(self, loss: float) -> bool:
        """Record the loss of one more epoch; return whether training should stop after it."""
        if loss < self._best - self._min_delta:
            self._best, self._waited = loss, 0
        else:
            self._waited += 1
        return self.patience_is_spent


def class_weights(classes: Tensor, count: int) -> Tensor:
    """Balanced weights N / (K · n_k) of K classes: float tensor of shape (K,)."""
    sizes = torch.bincount(classes, minlength=count).clamp(min=1)
    return len(classes) / (count * sizes.float())
