"""Trainings that take a blink: small networks on three classes that are easily told apart."""

from dataclasses import replace

import torch
from builders import RecordingFeedback
from torch import nn

from model.network.architectures import build_network
from model.network.config import NetworkConfig
from model.network.prediction import LabelledSeries
from model.runtime.progress import Progress
from model.training.loop import train
from model.training.recipes import resolve

SMALL = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "seed": 1}


def configured(**given):
    return resolve("report", {"architecture": "lstm-fcn", "epochs": 4, "batch_size": 8, **SMALL, **given}, 100)


def network_for(config, dates=6, bands=1, classes=3):
    torch.manual_seed(config.seed)
    return build_network(
        NetworkConfig(
            config.architecture, dates, bands, classes, config.cnn_layers, config.cnn_kernels, config.cnn_dropout_rates,
            config.lstm_width, config.lstm_dropout,
        )
    )  # fmt: skip


def separable(count, seed, dates=6):
    """Series of three classes: low, middle and high, with noise."""
    generator = torch.Generator().manual_seed(seed)
    classes = torch.arange(count) % 3
    series = 0.2 + 0.3 * classes[:, None, None] + 0.05 * torch.randn(count, dates, 1, generator=generator)
    return LabelledSeries(series.float(), classes)


def trained(config, training=None, validation=None, feedback=None, on_epoch=None):
    network = network_for(config)
    training, validation = training or separable(33, 0), validation or separable(15, 1)
    history = train(network, training, validation, config, Progress(feedback or RecordingFeedback()), on_epoch)
    return network, history


def weights_of(network):
    return {name: tensor.clone() for name, tensor in network.state_dict().items()}


def same(first, second):
    return all(torch.equal(first[name], second[name]) for name in first)


class Constant(nn.Module):
    """Says the same whatever it learns."""

    def __init__(self):
        super().__init__()
        self.nothing = nn.Parameter(torch.zeros(1))

    def forward(self, series):
        return torch.zeros(len(series), 3) + 0 * self.nothing


class Linear(nn.Module):
    """Logits from a matrix: a step of it can be worked by hand."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([[0.5, -0.25], [0.0, 0.25], [0.1, 0.2]]))

    def forward(self, series):
        return series[:, :, 0] @ self.weight.T


def but_seconds(history):
    """A history without the time it took."""
    return [replace(epoch, seconds=0.0) for epoch in history]
