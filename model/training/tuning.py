"""Hyperparameter search with Optuna (Akiba et al. 2019, KDD)."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from ..runtime.errors import Cancelled, EngineError, JobError, TrainingError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..samples.samples import Samples
from ..samples.splits import Fold, make_folds
from .choices import SEARCHED, SEEDS
from .dask_folds import DaskFolds, FoldCluster
from .fitting import Hardware
from .folds import FoldRequest, FoldResult, learn_fold
from .loop import Epoch
from .pruning import REPORTS_A_FOLD, PruningCallback
from .recipes import TrainingConfig, follows_the_samples, resolve
from .search_space import as_choice, of_choice, suggest

TRIALS_BEFORE_PRUNING = 5
RANDOM_TRIALS = 10  # of the sampler tpe, before it is guided by others
FOLDS_WAITING = 2  # for each fold that a cluster learns from
NOT_IN_VALUES = ("recipe", "seed", "validation_split")


optuna.logging.set_verbosity(optuna.logging.ERROR)


@dataclass(frozen=True)
class Search:
    """Parameters of a hyperparameter search.

    Attributes
    ----------
    names : tuple of str
        Which of :data:`model.training.choices.SEARCHED` to change.
    sampler : str
        ``tpe`` (Bergstra et al. 2011) or ``random``.
    trials : int
        Most trials.
    minutes : float
        No trial begins after this time; 0 for no limit.
    folds : int
        Folds of the cross-validation that measures a trial.
    """

    names: tuple[str, ...]
    sampler: str
    trials: int
    minutes: float
    folds: int


@dataclass(frozen=True)
class Trial:
    """Trial of a search: one set of training values and its results.

    Attributes
    ----------
    number : int
        From 1; the first is the recipe itself.
    state : str
        ``complete``, ``pruned`` (given up, as it did worse than most), or ``failed``.
    accuracy : float or None
        Overall accuracy on the held-out folds, 0 to 1; of a pruned trial as far as it came.
    seconds : float
        Time it took.
    values : mapping
        What was tried, by the names of :class:`~model.training.recipes.TrainingConfig`.
    """

    number: int
    state: str
    accuracy: float | None
    seconds: float
    values: Mapping[str, Any]

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return dict(vars(self))


@dataclass(frozen=True)
class Tuning:
    """Results of a hyperparameter search.

    Attributes
    ----------
    trials : tuple of Trial
        In the order they were made.
    best : Trial
        The complete one with the highest accuracy, the earliest on ties.
    values : mapping
        Training values of the best, for a training on all samples.
    cancelled : bool
        Whether the user ended the search.
    """

    trials: tuple[Trial, ...]
    best: Trial
    values: Mapping[str, Any]
    cancelled: bool


def tune(
    samples: Samples,
    search: Search,
    recipe: str,
    given: Mapping[str, Any],
    hardware: Hardware | FoldCluster,
    feedback: Feedback,
) -> Tuning:
    """Search training values: try sets on the same folds, and keep the best.

    Parameters
    ----------
    samples : Samples
        Labelled series.
    search : Search
        What is changed, and for how long.
    recipe, given
        See :func:`model.training.recipes.resolve`; values that are given are not changed.
    hardware : Hardware or FoldCluster
        Where networks are trained. A cluster learns from folds side by side, and from those of several trials where none of them
        decides what the others try; trials and their order are the same.
    feedback : Feedback
        Receives a line about each trial.

    Raises
    ------
    Cancelled
        When the user stops before any trial is complete; later the trials so far are the result.
    TrainingError
        When no trial could be completed.
    """
    unknown = sorted(set(search.names) - set(SEARCHED))
    if unknown:
        raise JobError(
            "{unknown} cannot be searched; choose from {searched}.",
            unknown=", ".join(unknown),
            searched=", ".join(SEARCHED),
        )
    fixed = {name: value for name, value in given.items() if value is not None}
    fixed.setdefault("seed", secrets.randbelow(SEEDS))
    names = tuple(name for name in search.names if name not in fixed)
    if not names:
        raise JobError("Nothing is left to search, as every value has been given; leave some of them empty.")
    objective = _Objective(samples, search, recipe, fixed, names, hardware, Progress(feedback))
    cancelled = objective.run()
    return objective.found(cancelled)


class _Objective:
    """The trials of one search."""

    def __init__(
        self,
        samples: Samples,
        search: Search,
        recipe: str,
        fixed: dict[str, Any],
        names: tuple[str, ...],
        hardware: Hardware | FoldCluster,
        progress: Progress,
    ) -> None:
        self._samples, self._search, self._recipe, self._fixed = samples, search, recipe, fixed
        self._names, self._hardware, self._progress = names, hardware, progress
        self._labels = samples.class_names
        self._classes = samples.classes(self._labels)
        polygons = samples.ids if samples.share_polygons else None
        self._folds = tuple(make_folds(self._classes, self._labels, search.folds, fixed["seed"], polygons))
        seed = fixed["seed"]
        sampler = (
            optuna.samplers.TPESampler(n_startup_trials=RANDOM_TRIALS, seed=seed)
            if search.sampler == "tpe"
            else optuna.samplers.RandomSampler(seed)
        )
        pruner = optuna.pruners.MedianPruner(TRIALS_BEFORE_PRUNING, n_warmup_steps=REPORTS_A_FOLD // 2)
        self._study = optuna.create_study(direction="maximize", sampler=sampler, pruner=pruner)
        self._started = time.monotonic()
        self._told = -1, -1  # trials that are done and those on a cluster, as they were reported last

    def run(self) -> bool:
        """Make the trials; whether the user has stopped them."""
        own = self._resolve({})
        self._study.enqueue_trial({name: as_choice(getattr(own, name)) for name in self._names})
        self._progress.feedback.log(
            Message(
                "Searching {names} on {folds} folds; the first trial is the recipe itself; seed {seed}",
                names=", ".join(self._names),
                folds=self._search.folds,
                seed=self._fixed["seed"],
            )
        )
        try:
            if isinstance(self._hardware, FoldCluster):
                self._optimize_elsewhere(self._hardware)
            else:
                self._optimize(self._hardware)
        except (Cancelled, KeyboardInterrupt):
            if not self._complete():
                raise
            return True
        return False

    def found(self, cancelled: bool) -> Tuning:
        """The trials so far and the best of them."""
        complete = self._complete()
        if not complete:
            raise TrainingError(
                "No trial came to an end; lower the learning rate, or check the samples for extreme values."
            )
        best = max(complete, key=lambda trial: (trial.accuracy or 0.0, -trial.number))
        config = self._resolve(best.values).as_dict()
        given = {*self._fixed, *best.values}
        dates = len(self._samples.days)
        values = {
            name: value
            for name, value in config.items()
            if name not in NOT_IN_VALUES
            and (name in given or name == "architecture" or not follows_the_samples(self._recipe, name, dates))
        }
        trials = self._trials()
        # The trial in which the user stopped ends as a failed one, and is none; those on a cluster have not ended.
        is_cut = cancelled and isinstance(self._hardware, Hardware) and trials[-1].state == "failed"
        return Tuning(trials[:-1] if is_cut else trials, best, values, cancelled)

    def _resolve(self, values: Mapping[str, Any]) -> TrainingConfig:
        training = len(self._folds[0].training)
        return resolve(self._recipe, {**self._fixed, **values}, training, len(self._samples.days))

    def _optimize(self, hardware: Hardware) -> None:
        self._study.optimize(
            lambda trial: self._accuracy(trial, hardware),
            n_trials=self._search.trials,
            catch=(TrainingError,),
            callbacks=[self._end_trial],
        )

    def _end_trial(self, study: optuna.Study, trial: FrozenTrial) -> None:
        self._log(trial)
        if self._spent() >= 1:  # not left to the study's own limit, which may let no trial begin at all
            study.stop()

    def _spent(self) -> float:
        """Share of the allowed time that is over; 0 without a limit."""
        minutes = self._search.minutes
        return (time.monotonic() - self._started) / (60 * minutes) if minutes else 0.0

    def _accuracy(self, trial: optuna.Trial, hardware: Hardware) -> float:
        values = self._values(trial)
        right = 0
        for fold in self._folds:
            request, callback = self._request(values, fold), self._callback(trial, values, fold, right)
            result, _ = learn_fold(self._samples, request, hardware, self._part(trial.number, fold), callback)
            right += self._right(result, fold)
        return right / len(self._samples)

    def _values(self, trial: optuna.Trial) -> dict[str, Any]:
        """The values that a trial tries."""
        own = self._resolve({})
        return {name: suggest(trial, name, own, len(self._samples.days)) for name in self._names}

    def _request(self, values: Mapping[str, Any], fold: Fold) -> FoldRequest:
        given = {"soft_labels": 0.0, **self._fixed, **values}
        return FoldRequest(fold, self._recipe, given, self._labels, track_test=True)

    def _callback(
        self, trial: optuna.Trial, values: Mapping[str, Any], fold: Fold, right: int
    ) -> Callable[[Epoch], None]:
        return PruningCallback(trial, fold, right, self._resolve(values).epochs)

    def _right(self, result: FoldResult, fold: Fold) -> int:
        """Samples of the test part of a fold whose class is right."""
        return int((result.probabilities.argmax(axis=1) == self._classes[fold.test]).sum())

    def _optimize_elsewhere(self, cluster: FoldCluster) -> None:
        """Make the trials on a cluster; their results are taken in the order of the trials."""
        waiting: dict[int, _Waiting] = {}
        with cluster.begin(
            self._samples, self._progress.feedback, lambda: self._report_elsewhere(len(waiting))
        ) as folds:
            self._ask(waiting, folds)
            for (number, fold), result in folds.ended():
                waiting[number].results[fold] = result
                while waiting and len((first := next(iter(waiting.values()))).results) == len(self._folds):
                    del waiting[first.trial.number]
                    self._tell(first)
                self._ask(waiting, folds)

    def _ask(self, waiting: dict[int, _Waiting], folds: DaskFolds) -> None:
        """Begin as many trials as the workers are free for, and as do not depend on those that are not done."""
        most = FOLDS_WAITING * folds.workers
        while folds.running < most and self._may_begin(len(waiting)):
            trial = self._study.ask()
            waiting[trial.number] = each = _Waiting(trial, self._values(trial))
            for fold in self._folds:
                folds.give_out((trial.number, fold.number), self._request(each.values, fold))

    def _may_begin(self, waiting: int) -> bool:
        ended = self._trials()
        begun = len(ended) + waiting
        if begun and (self._spent() >= 1 or begun >= self._search.trials):
            return False
        useful = sum(trial.state != "failed" for trial in ended)
        return not waiting or self._search.sampler == "random" or useful + waiting < RANDOM_TRIALS

    def _tell(self, each: _Waiting) -> None:
        """Record the results of the folds of a trial, in the order of a local run."""
        trial, right = each.trial, 0
        try:
            for fold in self._folds:
                result = each.results[fold.number]
                if isinstance(result, EngineError):
                    raise result
                callback = self._callback(trial, each.values, fold, right)
                for epoch in result.history:
                    callback(epoch)
                right += self._right(result, fold)
        except optuna.TrialPruned:
            told = self._study.tell(trial, state=TrialState.PRUNED)
        except TrainingError:
            told = self._study.tell(trial, state=TrialState.FAIL)
        else:
            told = self._study.tell(trial, right / len(self._samples))
        self._log(told)

    def _report_elsewhere(self, waiting: int) -> None:
        done, count = len(self._trials()), self._search.trials
        if self._told == (done, waiting):  # in between the time left would only grow
            return
        self._told = done, waiting
        words = Message(
            "{done} of {count} trials are done, {waiting} are on the cluster", done=done, count=count, waiting=waiting
        )
        self._progress.report(done / count, words)

    def _part(self, trial: int, fold: Fold) -> Progress:
        """The share of a fold in the whole, by trials or by time, whichever ends first."""
        one, done = 1 / self._search.trials, trial / self._search.trials
        spent = self._spent() if trial else 0.0
        if spent > done:
            one, done = min(spent / trial, max(1 - spent, 0)), min(spent, 1.0)
        words = Message("trial {number} of {count}", number=trial + 1, count=self._search.trials)
        if self._complete():
            words = Message("{trial} · best {accuracy}", trial=words, accuracy=f"{self._study.best_value:.3f}")
        in_fold = Message("fold {number} of {count}", number=fold.number, count=len(self._folds))
        words = Message("{part} · {doing}", part=words, doing=in_fold)
        return self._progress.part(done + one * (fold.number - 1) / len(self._folds), one / len(self._folds), words)

    def _complete(self) -> list[Trial]:
        return [trial for trial in self._trials() if trial.state == "complete"]

    def _trials(self) -> tuple[Trial, ...]:
        ended = (TrialState.COMPLETE, TrialState.PRUNED, TrialState.FAIL)
        return tuple(_trial(frozen, self._names) for frozen in self._study.get_trials(deepcopy=False, states=ended))

    def _log(self, frozen: FrozenTrial) -> None:
        trial = _trial(frozen, self._names)
        accuracy = "" if trial.accuracy is None else f", accuracy {trial.accuracy:.4f}"
        values = ", ".join(f"{name} {value}" for name, value in trial.values.items())
        self._progress.feedback.log(
            Message(
                "Trial {number} {state}{accuracy}, {seconds} s: {values}",
                number=trial.number,
                state=trial.state,
                accuracy=accuracy,
                seconds=f"{trial.seconds:.1f}",
                values=values,
            )
        )


@dataclass
class _Waiting:
    """Trial on a cluster: its values, and the results of the folds that are done."""

    trial: optuna.Trial
    values: Mapping[str, Any]
    results: dict[int, FoldResult | EngineError] = field(default_factory=dict)


def _trial(frozen: FrozenTrial, names: tuple[str, ...]) -> Trial:
    values = {
        name: [of_choice(frozen.params[name])] * 3 if name == "cnn_dropout_rates" else of_choice(frozen.params[name])
        for name in names
        if name in frozen.params
    }
    state = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned"}.get(frozen.state, "failed")
    reported = frozen.intermediate_values
    accuracy = frozen.value if frozen.value is not None else reported[max(reported)] if reported else None
    seconds = frozen.duration.total_seconds() if frozen.duration else 0.0
    return Trial(frozen.number + 1, state, accuracy, round(seconds, 2), values)
