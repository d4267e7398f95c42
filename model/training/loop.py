"""Training loop: epochs, batches, validation, early stopping and checkpoints."""

from __future__ import annotations

import copy
import math
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from ..network.choices import SEASONAL_KINDS
from ..network.prediction import LabelledSeries, evaluate, predict_logits
from ..runtime.errors import TrainingError
from ..runtime.messages import Message
from ..runtime.progress import Progress, Stopwatch
from .augmentation import date_dropout, interpolating_date_dropout
from .checkpoint import Checkpoint
from .optimisation import EarlyStopping, LearningRate, build_optimizer, class_weights
from .recipes import TrainingConfig

SMALLEST_PART = 2  # batch normalisation needs more than one series


@dataclass(frozen=True)
class Epoch:
    """Losses and accuracies of one epoch.

    Attributes
    ----------
    epoch : int
        Number of the pass, from 1.
    train_loss, valid_loss : float
        Mean cross-entropy, in nats; NaN for a validation that there is not.
    train_acc, valid_acc : float
        Overall accuracy, 0 to 1. The training figures are taken while the weights change.
    lr : float
        Learning rate at the end of the pass.
    seconds : float
        Time it took.
    """

    epoch: int
    train_loss: float
    train_acc: float
    valid_loss: float
    valid_acc: float
    lr: float
    seconds: float

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


def batches(count: int, batch_size: int, generator: torch.Generator) -> Iterator[Tensor]:
    """Shuffled positions in batches of nearly equal size.

    The samples are spread evenly: a last batch of two to four series would ruin the batch normalisation, and dropping it
    would mean no step at all in small sets (method.md §4).
    """
    number = math.ceil(count / batch_size)
    yield from torch.tensor_split(torch.randperm(count, generator=generator), number)


def train(
    network: nn.Module,
    training: LabelledSeries,
    validation: LabelledSeries | None,
    config: TrainingConfig,
    progress: Progress,
    on_epoch: Callable[[Epoch], None] | None = None,
    precision: torch.dtype = torch.float32,
    checkpoint: Checkpoint | None = None,
    days: Sequence[float] | None = None,
) -> list[Epoch]:
    """Train a network in place.

    Parameters
    ----------
    network : Module
        Logits (N, K) of series (N, T, B), on the device of the samples; or a :class:`~model.training.committee.Committee`.
    training, validation : LabelledSeries
        What it learns from, and what it is validated on. Without a validation nothing stops early and the last weights are
        kept.
    config : TrainingConfig
        How.
    progress : Progress
        Receives the progress of training; checked at every step for a cancel.
    on_epoch : callable, optional
        Called with each epoch.
    precision : dtype
        Of matrix products and convolutions, see :func:`model.network.devices.choose_precision`.
    checkpoint : Checkpoint, optional
        Where the state after each epoch is left. A training that was interrupted goes on from there, and ends with the
        same weights as if it had not been.
    days : sequence of float, optional
        Days of the T dates, by which date dropout fills hidden dates for the seasonal and the residual network; equal steps if not
        given.

    Returns
    -------
    list of Epoch
        What happened, an interrupted beginning included.

    Raises
    ------
    TrainingError
        When the loss is no longer a number, or the device has no memory for two series.
    """
    run = _Training(network, training, config, precision, progress, days)
    history = run.resume(checkpoint)
    stopping = EarlyStopping(config.patience if validation else 0, config.min_delta)
    for epoch in history:
        stopping.should_stop(epoch.valid_loss)
    try:
        while len(history) < config.epochs and not stopping.patience_is_spent:
            start = time.monotonic()
            train_loss, train_acc = run.epoch(history)
            valid_loss, valid_acc = evaluate(network, validation) if validation else (math.nan, math.nan)
            _check_losses(train_loss, valid_loss if validation else train_loss)
            run.learning_rate.after_epoch(valid_loss)
            seconds = time.monotonic() - start
            rate = run.learning_rate.now
            history.append(Epoch(len(history) + 1, train_loss, train_acc, valid_loss, valid_acc, rate, seconds))
            if config.restore_best and valid_loss < min((epoch.valid_loss for epoch in history[:-1]), default=math.inf):
                run.best = copy.deepcopy(network.state_dict())
            if checkpoint:
                checkpoint.keep(*run.state(history))
            if on_epoch:
                on_epoch(history[-1])
            if stopping.should_stop(valid_loss):
                progress.feedback.log(
                    Message(
                        "Stopped after epoch {epoch}: the validation loss has not improved by more than {delta} for "
                        "{epochs} epochs.",
                        epoch=len(history),
                        delta=f"{config.min_delta:g}",
                        epochs=config.patience,
                    )
                )
    finally:
        if checkpoint:
            checkpoint.flush()
    if run.best:
        network.load_state_dict(run.best)
    return history


class _Training:
    """Everything that changes from step to step."""

    def __init__(
        self,
        network: nn.Module,
        samples: LabelledSeries,
        config: TrainingConfig,
        precision: torch.dtype,
        progress: Progress,
        days: Sequence[float] | None,
    ) -> None:
        self.best: dict[str, Tensor] = {}
        self._network = network
        self._samples = samples
        self._config = config
        self._progress = progress
        self._days = range(samples.series.shape[1]) if days is None else days
        self._device = samples.series.device
        self._precision = precision
        self._steps = math.ceil(len(samples.classes) / config.batch_size)
        self._optimizer = build_optimizer(network, config)
        self.learning_rate = LearningRate(self._optimizer, config, self._steps)
        self._weights: Tensor | None = None
        if config.class_weights == "balanced":
            count = predict_logits(network, samples.series[:1]).shape[1]
            self._weights = class_weights(samples.classes.cpu(), count).to(self._device)
        self._generator = torch.Generator().manual_seed(config.seed)
        # Gradients of float16 would fall below its smallest number.
        self._scaler = torch.amp.GradScaler(self._device.type, enabled=precision == torch.float16)
        self._largest_part = config.batch_size
        self._watch = Stopwatch(config.epochs)

    def _words(self, number: int, done: float, history: list[Epoch]) -> Message:
        """The epoch, the last validation accuracy if there is one, and the rate, which is not known at first."""
        words = Message("epoch {number} of {count}", number=number, count=self._config.epochs)
        if history and math.isfinite(history[-1].valid_acc):
            accuracy = f"{history[-1].valid_acc:.3f}"
            words = Message("{epoch} · validation accuracy {accuracy}", epoch=words, accuracy=accuracy)
        rate = self._watch.rate(done)
        return (
            Message("{epoch} · {rate} epochs/s", epoch=words, rate=f"{rate:.1f}" if rate >= 1 else f"{rate:.2g}")
            if rate
            else words
        )

    def epoch(self, history: list[Epoch]) -> tuple[float, float]:
        """One pass: mean loss and accuracy while the weights change."""
        self._network.train()
        samples, config = self._samples, self._config
        count = len(samples.classes)
        number = len(history) + 1
        total_loss = torch.zeros((), device=self._device)
        right = torch.zeros((), dtype=torch.int64, device=self._device)
        for step, chosen in enumerate(batches(count, config.batch_size, self._generator)):
            done = number - 1 + step / self._steps
            self._progress.report(done / config.epochs, self._words(number, done, history))
            batch = samples.take(chosen.to(self._device))
            loss, hits = self._step(replace(batch, series=self._with_hidden_dates(batch.series)))
            total_loss += loss * len(chosen)
            right += hits
        return total_loss.item() / count, right.item() / count

    def _with_hidden_dates(self, series: Tensor) -> Tensor:
        probability = self._config.date_dropout
        if self._config.architecture in SEASONAL_KINDS:
            return interpolating_date_dropout(series, probability, self._generator, self._days)
        return date_dropout(series, probability, self._generator)

    def _step(self, batch: LabelledSeries) -> tuple[Tensor, Tensor]:
        """One change of the weights; where the memory is too small for the batch, it is taken in parts."""
        while True:
            try:
                loss, hits = self._gradients(batch)
                break
            except torch.OutOfMemoryError as error:
                self._take_smaller_parts(len(batch.classes), error)
        if self._config.clip_norm:
            self._scaler.unscale_(self._optimizer)
            nn.utils.clip_grad_norm_(self._network.parameters(), self._config.clip_norm)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        self.learning_rate.after_step()
        return loss, hits

    def _gradients(self, batch: LabelledSeries) -> tuple[Tensor, Tensor]:
        self._optimizer.zero_grad(set_to_none=True)
        parts = math.ceil(len(batch.classes) / self._largest_part)
        whole = len(batch.classes) if self._weights is None else self._sum_of_weights(batch, self._weights)
        loss = torch.zeros((), device=self._device)
        hits = torch.zeros((), dtype=torch.int64, device=self._device)
        for part in batch.parts(parts):
            with self._mixed_precision():
                logits = self._network(part.series)
            members = len(logits) // len(part.classes)  # of a committee each learns by itself
            aim = part.classes.repeat(members) if part.targets is None else part.targets.repeat(members, 1)
            sum_of_losses = nn.functional.cross_entropy(logits.float(), aim, self._weights, reduction="sum")
            part_loss = sum_of_losses / whole
            self._scaler.scale(part_loss).backward()
            loss += part_loss.detach() / members
            said = logits.detach().view(members, len(part.classes), -1).mean(dim=0)
            hits += (said.argmax(dim=1) == part.classes).sum()
        return loss, hits

    @staticmethod
    def _sum_of_weights(batch: LabelledSeries, weights: Tensor) -> Tensor:
        return weights[batch.classes].sum() if batch.targets is None else (batch.targets @ weights).sum()

    def _mixed_precision(self) -> AbstractContextManager[None]:
        return nullcontext() if self._precision == torch.float32 else torch.autocast(self._device.type, self._precision)

    def _take_smaller_parts(self, size: int, error: Exception) -> None:
        self._optimizer.zero_grad(set_to_none=True)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        present = min(self._largest_part, size)
        if present <= SMALLEST_PART:
            raise TrainingError(
                "The device has not enough memory for two series at a time; choose the device cpu, or a smaller network."
            ) from error
        self._largest_part = max(present // 2, SMALLEST_PART)
        self._progress.feedback.warn(
            Message(
                "The device has not enough memory for the batch; it is taken in parts of {count} series from now on. The "
                "weights still change once a batch.",
                count=self._largest_part,
            )
        )

    def state(self, history: list[Epoch]) -> tuple[dict[str, Tensor], dict[str, Any]]:
        """State that a resumed training starts from: tensors, and numbers that JSON can hold."""
        tensors = {f"network/{name}": tensor for name, tensor in self._network.state_dict().items()}
        tensors |= {f"best/{name}": tensor for name, tensor in self.best.items()}
        for number, values in self._optimizer.state_dict()["state"].items():
            tensors |= {f"optimizer/{number}/{name}": value for name, value in values.items() if value is not None}
        tensors |= {f"random/{name}": value for name, value in self._random_states().items()}
        numbers = {
            "history": [epoch.as_dict() for epoch in history],
            "scaler": self._scaler.state_dict(),
            "largest_part": self._largest_part,
            "seed": self._config.seed,
            "soft_labels": self._config.soft_labels,
        }
        return {name: tensor.detach().cpu().clone() for name, tensor in tensors.items()}, numbers

    def resume(self, checkpoint: Checkpoint | None) -> list[Epoch]:
        """Go back to the state that a checkpoint holds; the epochs until then."""
        found = checkpoint.read() if checkpoint else None
        if found is None:
            return []
        tensors, numbers = found
        history = [Epoch(**epoch) for epoch in numbers["history"]]
        self._network.load_state_dict(_below("network", tensors))
        self.best = _below("best", tensors)
        of_optimizer: dict[int, dict[str, Tensor]] = {}
        for name, tensor in _below("optimizer", tensors).items():
            number, _, key = name.partition("/")
            of_optimizer.setdefault(int(number), {})[key] = tensor
        groups = self._optimizer.state_dict()["param_groups"]
        self._optimizer.load_state_dict({"state": of_optimizer, "param_groups": groups})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # no step of the optimiser comes first
            for epoch in history:  # the same steps lead to the same rate
                for _ in range(self._steps):
                    self.learning_rate.after_step()
                self.learning_rate.after_epoch(epoch.valid_loss)
        self._scaler.load_state_dict(numbers["scaler"])
        self._largest_part = numbers["largest_part"]
        self._set_random_states(_below("random", tensors))
        self._watch = Stopwatch(self._config.epochs, len(history))
        return history

    def _random_states(self) -> dict[str, Tensor]:
        states = {"batches": self._generator.get_state(), "cpu": torch.get_rng_state()}
        if self._device.type == "cuda":
            states["cuda"] = torch.cuda.get_rng_state(self._device)
        if self._device.type == "mps":
            states["mps"] = torch.mps.get_rng_state()
        return states

    def _set_random_states(self, states: dict[str, Tensor]) -> None:
        self._generator.set_state(states["batches"])
        torch.set_rng_state(states["cpu"])
        if self._device.type == "cuda":
            torch.cuda.set_rng_state(states["cuda"], self._device)
        if self._device.type == "mps":
            torch.mps.set_rng_state(states["mps"])


def _below(folder: str, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {
        name.removeprefix(f"{folder}/"): tensor for name, tensor in tensors.items() if name.startswith(f"{folder}/")
    }


def _check_losses(train_loss: float, valid_loss: float) -> None:
    # The weights of an epoch's last step show in the validation loss only.
    for name, loss in ((Message("training"), train_loss), (Message("validation"), valid_loss)):
        if not math.isfinite(loss):
            raise TrainingError(
                "The {name} loss is no longer a number; lower {@learning_rate}, or check the samples for extreme values.",
                name=name,
            )
