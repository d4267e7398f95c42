"""Learning the weights of a network from labelled series."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.optim import lr_scheduler

from .augmentation import hide_dates
from .channel import Channel, Stopwatch
from .errors import TrainingError
from .recipes import TrainingConfig

EVALUATION_BATCH = 4096
SGD_MOMENTUM = 0.9
PLATEAU_FACTOR = 2 ** (-1 / 3)  # Karim 2018, §IV
PLATEAU_PATIENCE = 10


@dataclass(frozen=True)
class Epoch:
    """One pass over the training samples.

    Attributes
    ----------
    epoch : int
        Number of the pass, from 1.
    train_loss, valid_loss : float
        Mean cross-entropy, in nats.
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


@dataclass(frozen=True)
class LabelledSeries:
    """Series ready for the network.

    Attributes
    ----------
    series : float32 tensor of shape (N, T, B)
        Normalised.
    classes : int64 tensor of shape (N,)
        Positions in the list of labels.
    """

    series: Tensor
    classes: Tensor

    def to(self, device: torch.device) -> LabelledSeries:
        """The same on another device."""
        return LabelledSeries(self.series.to(device), self.classes.to(device))


def split_by_class(
    classes: npt.NDArray[np.integer], share: float, seed: int
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Positions of training and validation samples, stratified by class.

    Of each class floor(n · share) samples go to validation, and at least one where there are two (method.md §4).

    Parameters
    ----------
    classes : integer array of shape (N,)
        Class of each sample.
    share : float
        Share for validation, 0 < share ≤ 0.5.
    seed : int
        Same seed, same split.

    Returns
    -------
    training, validation : integer arrays
        Increasing positions.
    """
    generator = np.random.default_rng(seed)
    chosen = []
    for number in np.unique(classes):
        members = generator.permutation(np.flatnonzero(classes == number))
        chosen.append(members[: max(math.floor(len(members) * share), min(1, len(members) - 1))])
    validation = np.sort(np.concatenate(chosen))
    return np.setdiff1d(np.arange(len(classes)), validation), validation


def batches(count: int, batch_size: int, generator: torch.Generator) -> Iterator[Tensor]:
    """Shuffled positions in batches of nearly equal size.

    The samples are spread evenly: a last batch of two to four series would ruin the batch normalisation, and dropping it
    would mean no step at all in small sets (method.md §4).
    """
    number = math.ceil(count / batch_size)
    yield from torch.tensor_split(torch.randperm(count, generator=generator), number)


class EarlyStopping:
    """Watches the validation loss.

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

    def should_stop(self, loss: float) -> bool:
        """Take the loss of one more epoch, and say whether training should stop after it."""
        if loss < self._best - self._min_delta:
            self._best, self._waited = loss, 0
        else:
            self._waited += 1
        return 0 < self._patience <= self._waited


def class_weights(classes: Tensor, count: int) -> Tensor:
    """Balanced weights N / (K · n_k) of K classes: float tensor of shape (K,)."""
    sizes = torch.bincount(classes, minlength=count).clamp(min=1)
    return len(classes) / (count * sizes.float())


def train(
    network: nn.Module,
    training: LabelledSeries,
    validation: LabelledSeries,
    config: TrainingConfig,
    channel: Channel,
    on_epoch: Callable[[Epoch], None] | None = None,
) -> list[Epoch]:
    """Train a network in place.

    Parameters
    ----------
    network : Module
        Logits (N, K) of series (N, T, B), on the device of the samples.
    training, validation : LabelledSeries
        What it learns from, and what it is watched on.
    config : TrainingConfig
        How.
    channel : Channel
        Told how far training is; asked at every step whether to stop.
    on_epoch : callable, optional
        Told about each epoch.

    Returns
    -------
    list of Epoch
        What happened.

    Raises
    ------
    TrainingError
        When the loss is no longer a number.
    """
    steps = math.ceil(len(training.classes) / config.batch_size)
    optimizer = _optimizer(network, config)
    schedule = _Schedule(optimizer, config, steps)
    weights = None
    if config.class_weights == "balanced":
        weights = class_weights(training.classes.cpu(), _class_count(network, training)).to(training.series.device)
    loss_of = nn.CrossEntropyLoss(weight=weights)
    generator = torch.Generator().manual_seed(config.seed)
    stopping = EarlyStopping(config.patience, config.min_delta)
    watch = Stopwatch(config.epochs * steps)
    history: list[Epoch] = []
    best_loss, best_weights = math.inf, None
    for number in range(1, config.epochs + 1):
        start = time.monotonic()
        tell = _progress_teller(channel, watch, number, config.epochs, steps, history)
        train_loss, train_acc = _one_epoch(network, training, config, optimizer, schedule, loss_of, generator, tell)
        valid_loss, valid_acc = evaluate(network, validation)
        _check_losses(train_loss, valid_loss)
        schedule.after_epoch(valid_loss)
        rate = optimizer.param_groups[0]["lr"]
        history.append(Epoch(number, train_loss, train_acc, valid_loss, valid_acc, rate, time.monotonic() - start))
        if on_epoch:
            on_epoch(history[-1])
        if config.restore_best and valid_loss < best_loss:
            best_loss, best_weights = valid_loss, copy.deepcopy(network.state_dict())
        if stopping.should_stop(valid_loss):
            channel.log(
                f"Stopped after epoch {number}: the validation loss has not improved by more than {config.min_delta:g} "
                f"for {config.patience} epochs."
            )
            break
    if best_weights is not None:
        network.load_state_dict(best_weights)
    return history


def _one_epoch(
    network: nn.Module,
    training: LabelledSeries,
    config: TrainingConfig,
    optimizer: torch.optim.Optimizer,
    schedule: _Schedule,
    loss_of: nn.Module,
    generator: torch.Generator,
    tell: Callable[[int], None],
) -> tuple[float, float]:
    network.train()
    device = training.series.device
    total_loss = torch.zeros((), device=device)
    right = torch.zeros((), dtype=torch.int64, device=device)
    for step, chosen in enumerate(batches(len(training.classes), config.batch_size, generator)):
        tell(step)
        positions = chosen.to(device)
        classes = training.classes[positions]
        logits = network(hide_dates(training.series[positions], config.date_dropout, generator))
        loss = loss_of(logits, classes)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.after_step()
        total_loss += loss.detach() * len(chosen)
        right += (logits.detach().argmax(dim=1) == classes).sum()
    return total_loss.item() / len(training.classes), right.item() / len(training.classes)


def _check_losses(train_loss: float, valid_loss: float) -> None:
    # The weights of an epoch's last step show in the validation loss only.
    for name, loss in (("training", train_loss), ("validation", valid_loss)):
        if not math.isfinite(loss):
            raise TrainingError(
                f"The {name} loss is no longer a number; lower the learning rate, or check the samples for extreme values."
            )


def _progress_teller(
    channel: Channel, watch: Stopwatch, number: int, epochs: int, steps: int, history: list[Epoch]
) -> Callable[[int], None]:
    last = f" · validation accuracy {history[-1].valid_acc:.3f}" if history else ""

    def tell(step: int) -> None:
        channel.check_cancelled()
        done = (number - 1) * steps + step
        channel.progress(
            done / (epochs * steps),
            f"epoch {number} of {epochs}{last} · {watch.rate(done) / steps:.1f} epochs/s · {watch.time_left(done)}",
        )

    return tell


def evaluate(network: nn.Module, samples: LabelledSeries) -> tuple[float, float]:
    """Mean cross-entropy (nats) and overall accuracy of a network on samples."""
    logits = predict_logits(network, samples.series)
    loss = nn.functional.cross_entropy(logits, samples.classes).item()
    return loss, (logits.argmax(dim=1) == samples.classes).float().mean().item()


def predict_logits(network: nn.Module, series: Tensor) -> Tensor:
    """Logits (N, K) of series (N, T, B), dropout and batch statistics at rest."""
    network.eval()
    with torch.inference_mode():
        return torch.cat([network(part) for part in series.split(EVALUATION_BATCH)])


def _class_count(network: nn.Module, samples: LabelledSeries) -> int:
    return int(predict_logits(network, samples.series[:1]).shape[1])


def _optimizer(network: nn.Module, config: TrainingConfig) -> torch.optim.Optimizer:
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


class _Schedule:
    """How the learning rate changes: after every step, or after every epoch."""

    def __init__(self, optimizer: torch.optim.Optimizer, config: TrainingConfig, steps: int) -> None:
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

    def after_step(self) -> None:
        if self._by_step:
            self._by_step.step()

    def after_epoch(self, valid_loss: float) -> None:
        if self._by_epoch:
            self._by_epoch.step()
        if self._by_loss:
            self._by_loss.step(valid_loss)
