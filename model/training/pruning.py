"""Trials of a search that are given up early, since others did better at the same point of their training."""

from __future__ import annotations

import numpy as np
import optuna

from ..samples.splits import Fold
from .loop import Epoch

REPORTS_A_FOLD = 10  # times in a training that a trial is compared with the others


class PruningCallback:
    """Compares a running trial with the ones before, several times in each fold, and gives it up where it does worse.

    Parameters
    ----------
    trial : optuna.Trial
        Receives the accuracy so far.
    fold : Fold
        The fold being learned.
    right : int
        Samples of the test parts of the folds before whose class is right.
    epochs : int
        Of the training.
    """

    def __init__(self, trial: optuna.Trial, fold: Fold, right: int, epochs: int) -> None:
        self._trial, self._fold, self._right, self._epochs = trial, fold, right, epochs
        self._last = -1

    def __call__(self, epoch: Epoch) -> None:
        """Called after each epoch; raises ``optuna.TrialPruned`` where the trial is given up."""
        step = epoch.epoch * REPORTS_A_FOLD // self._epochs
        if step == self._last or not np.isfinite(epoch.valid_acc):
            return
        self._last = step
        seen = len(self._fold.test) * self._fold.number  # folds are of about the same size
        accuracy = (self._right + epoch.valid_acc * len(self._fold.test)) / seen
        self._trial.report(accuracy, (self._fold.number - 1) * (REPORTS_A_FOLD + 1) + step)
        if self._trial.should_prune():
            raise optuna.TrialPruned
