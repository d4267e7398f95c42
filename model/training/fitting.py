"""Fitting a network to samples: normalisation, construction and training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ..network.architectures import build_network, multiplications
from ..network.config import NetworkConfig
from ..network.devices import choose_device, choose_precision, threads_for
from ..network.normalisation import Normalisation, fit_normalisation
from ..network.prediction import LabelledSeries, predict_logits
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..samples.samples import Samples
from .base_model import BaseModel
from .checkpoint import Checkpoint
from .committee import Committee, member_config, member_count
from .forest import soft_targets
from .loop import Epoch, train
from .recipes import TrainingConfig


@dataclass(frozen=True)
class Hardware:
    """Device and precision of a training.

    Attributes
    ----------
    device : device
        Where.
    precision : dtype
        Of matrix products and convolutions.
    """

    device: torch.device
    precision: torch.dtype

    @staticmethod
    def choose(device: str, precision: str, feedback: Feedback) -> Hardware:
        """Choose device and precision, and log them."""
        found, sentence = choose_device(device)
        feedback.log(sentence)
        number_format, sentence = choose_precision(precision, found)
        feedback.log(sentence)
        return Hardware(found, number_format)


@dataclass(frozen=True)
class Fitted:
    """Trained network with its normalisation, labels and training history.

    Attributes
    ----------
    network : Module
        The trained network.
    network_config : NetworkConfig
        How it is built.
    config : TrainingConfig
        How it was trained, every value resolved.
    labels : tuple of str
        The K classes, sorted.
    normalisation : Normalisation
        From the training samples (or the base model's).
    history : tuple of Epoch
        What happened.
    hardware : Hardware
        Where it was trained.
    """

    network: nn.Module
    network_config: NetworkConfig
    config: TrainingConfig
    labels: tuple[str, ...]
    normalisation: Normalisation
    history: tuple[Epoch, ...]
    hardware: Hardware

    @property
    def kept(self) -> Epoch:
        """Epoch whose weights the network has."""
        return min(self.history, key=lambda epoch: epoch.valid_loss) if self.config.restore_best else self.history[-1]

    def series_of(self, samples: Samples) -> LabelledSeries:
        """Normalised samples as tensors on the network's device."""
        return _labelled(samples, self.labels, self.normalisation).to(self.hardware.device)

    def probabilities(self, samples: Samples) -> npt.NDArray[np.float32]:
        """Class probabilities of samples: float32 array of shape (N, K)."""
        return torch.softmax(predict_logits(self.network, self.series_of(samples).series), dim=1).cpu().numpy()


def fit(
    training: Samples,
    validation: Samples | None,
    labels: tuple[str, ...],
    config: TrainingConfig,
    hardware: Hardware,
    progress: Progress,
    base: BaseModel | None = None,
    on_epoch: Callable[[Epoch], None] | None = None,
    checkpoint: Checkpoint | None = None,
) -> Fitted:
    """Fit a network to samples: normalise, build and train.

    Parameters
    ----------
    training, validation : Samples
        What is learned from, and what the training is validated on (None: nothing). The second never touches the weights
        or the normalisation.
    labels : tuple of str
        The K classes, sorted.
    config : TrainingConfig
        How.
    hardware : Hardware
        Where.
    progress, on_epoch, checkpoint
        See :func:`model.training.loop.train`.
    base : BaseModel, optional
        Weights and normalisation to start from.
    """
    normalisation = base.normalisation if base else fit_normalisation(training.series, training.bands)
    torch.manual_seed(config.seed)
    built_as = network_config(config, training, len(labels))
    members = 1 if base else member_count(built_as, config.members)
    config = replace(config, members=members)
    of_a_member = multiplications(member_config(built_as, members))
    _set_threads(threads_for(config.batch_size * of_a_member), progress.feedback)
    network = build_network(built_as) if members == 1 else Committee(built_as, members)
    if base:
        base.copy_weights_to(network, labels)
    network = network.to(hardware.device)
    training_series = _labelled(training, labels, normalisation)
    if config.soft_labels:
        progress.report(0, Message("random forest for the soft labels"))
        targets = soft_targets(training, labels, config.soft_labels, config.seed, progress.feedback)
        training_series = replace(training_series, targets=torch.from_numpy(targets))
    training_series = training_series.to(hardware.device)
    validation_series = _labelled(validation, labels, normalisation).to(hardware.device) if validation else None
    history = train(
        network,
        training_series,
        validation_series,
        config,
        progress,
        on_epoch,
        hardware.precision,
        checkpoint=checkpoint,
        days=training.days,
    )
    if isinstance(network, Committee):
        network = network.joined().to(hardware.device)
    return Fitted(network, built_as, config, labels, normalisation, tuple(history), hardware)


def _set_threads(number: int, feedback: Feedback) -> None:
    if number != torch.get_num_threads():
        torch.set_num_threads(number)
        feedback.log(Message("CPU threads: {count} (more would not be faster)", count=number))


def network_config(config: TrainingConfig, samples: Samples, classes: int) -> NetworkConfig:
    """Network configuration from training values, for the dates and bands of samples and K classes."""
    return NetworkConfig(
        config.architecture,
        len(samples.days),
        len(samples.bands),
        classes,
        config.cnn_layers,
        config.cnn_kernels,
        config.cnn_dropout_rates,
        config.lstm_width,
        config.lstm_dropout,
    )


def _labelled(samples: Samples, labels: tuple[str, ...], normalisation: Normalisation) -> LabelledSeries:
    series = torch.from_numpy(normalisation.apply(samples.series))
    return LabelledSeries(series, torch.from_numpy(samples.classes(labels)))
