"""From samples to a trained network and everything worth knowing about it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from .channel import Channel
from .cube import Cube
from .devices import choose_device
from .jobs import Job
from .metrics import Accuracy, accuracy_table, measure_accuracy
from .model_file import ModelCard
from .networks import NetworkConfig, build_network, parameter_count
from .normalisation import Normalisation, fit_normalisation
from .recipes import TrainingConfig, resolve
from .samples import Samples, sort_labels
from .training import Epoch, LabelledSeries, predict_logits, split_by_class, train


@dataclass(frozen=True)
class TrainedNetwork:
    """What a training made.

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
        From the training samples.
    history : tuple of Epoch
        What happened.
    accuracy : Accuracy
        On the validation samples.
    sizes : tuple of int
        Numbers of training and validation samples.
    device : str
        Where it was trained.
    """

    network: nn.Module
    network_config: NetworkConfig
    config: TrainingConfig
    labels: tuple[str, ...]
    normalisation: Normalisation
    history: tuple[Epoch, ...]
    accuracy: Accuracy
    sizes: tuple[int, int]
    device: str

    @property
    def kept(self) -> Epoch:
        """The epoch whose weights the network has."""
        return min(self.history, key=lambda epoch: epoch.valid_loss) if self.config.restore_best else self.history[-1]

    def card(
        self,
        samples: Samples,
        cube: Cube | None,
        colours: tuple[str, ...],
        versions: Mapping[str, str],
        seconds: float,
    ) -> ModelCard:
        """What the model file says about the network."""
        return ModelCard(
            network=self.network_config,
            labels=self.labels,
            colours=colours,
            bands=samples.bands,
            timeline=tuple(day.isoformat() for day in samples.timeline),
            days=samples.days,
            normalisation=self.normalisation,
            encodings=_encodings(cube),
            training={
                **self.config.as_dict(),
                "training_samples": self.sizes[0],
                "validation_samples": self.sizes[1],
                "parameters": parameter_count(self.network),
                "device": self.device,
                "seconds": seconds,
            },
            history=tuple(epoch.as_dict() for epoch in self.history),
            accuracy=self.accuracy.as_dict(),
            versions=versions,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
        )


def _encodings(cube: Cube | None) -> dict[str, Any]:
    if cube is None:
        return {}
    return {band: vars(source.encoding) for band, source in zip(cube.bands, cube.sources[0], strict=True)}


def network_config(config: TrainingConfig, samples: Samples, classes: int) -> NetworkConfig:
    """The network that training values ask for, for the dates and bands of samples and K classes."""
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


def train_on_samples(
    job: Job, samples: Samples, separate: Samples | None, cube: Cube | None, channel: Channel
) -> TrainedNetwork:
    """Split, normalise, train, and measure.

    Parameters
    ----------
    job : Job
        Recipe, training values, device.
    samples : Samples
        To learn from.
    separate : Samples or None
        To be watched on; None puts a share of `samples` aside.
    cube : Cube or None
        Where the samples were taken.
    channel : Channel
        Told how far training is.
    """
    labels = sort_labels(samples.labels.tolist())
    classes = _positions(samples, labels)
    given = job.training_values()
    given.setdefault("seed", secrets.randbelow(2**31))
    recipe = job.text("recipe", "recommended")
    if separate is None:
        first = resolve(recipe, given, len(samples))
        chosen, aside = split_by_class(classes, first.validation_split, first.seed)
        separate, validation_classes = samples.take(aside), classes[aside]
    else:
        chosen, validation_classes = np.arange(len(samples)), _positions(separate, labels)
    training = samples.take(chosen)
    config = resolve(recipe, given, len(training))
    normalisation = fit_normalisation(training.series, samples.bands)
    device, sentence = choose_device(job.text("device", "auto"))
    channel.log(sentence)
    _log_config(config, len(training), len(separate), channel)

    torch.manual_seed(config.seed)
    built_as = network_config(config, samples, len(labels))
    network = build_network(built_as).to(device)
    tensors = [
        LabelledSeries(torch.from_numpy(normalisation.apply(part.series)), torch.from_numpy(part_classes)).to(device)
        for part, part_classes in ((training, classes[chosen]), (separate, validation_classes))
    ]
    tell = (lambda epoch: channel.log(_epoch_in_words(epoch))) if job.flag("verbose") else None
    history = train(network, tensors[0], tensors[1], config, channel, tell)
    predicted = predict_logits(network, tensors[1].series).argmax(dim=1).cpu().numpy()
    accuracy = measure_accuracy(validation_classes, predicted, labels)
    channel.table(accuracy_table(accuracy))
    return TrainedNetwork(
        network,
        built_as,
        config,
        labels,
        normalisation,
        tuple(history),
        accuracy,
        (len(training), len(separate)),
        str(device),
    )


def _positions(samples: Samples, labels: tuple[str, ...]) -> npt.NDArray[np.int64]:
    """Position in `labels` of each sample's label."""
    position = {label: number for number, label in enumerate(labels)}
    return np.array([position[label] for label in samples.labels.tolist()], dtype=np.int64)


def _log_config(config: TrainingConfig, training: int, validation: int, channel: Channel) -> None:
    channel.log(f"{training} samples to learn from, {validation} to validate on; seed {config.seed}")
    channel.log("Training values: " + ", ".join(f"{name} {value}" for name, value in config.as_dict().items()))
    if config.architecture == "sits":
        channel.log(
            "The third value of CNN layers has no effect with this architecture: its last convolution has B filters."
        )


def _epoch_in_words(epoch: Epoch) -> str:
    return (
        f"epoch {epoch.epoch}: training loss {epoch.train_loss:.4f}, accuracy {epoch.train_acc:.3f}; "
        f"validation loss {epoch.valid_loss:.4f}, accuracy {epoch.valid_acc:.3f}; rate {epoch.lr:.2e}, {epoch.seconds:.2f} s"
    )
