"""What a training step costs beside a bare PyTorch loop over the same network: batch 64, one thread.

    python benchmarks/training_step.py [--dates N] [--bands N] [--epochs N] [--rounds N]

The bare loop draws a permutation, takes a batch, and calls forward, backward and the optimiser; nothing else. Both are run
in turns, epoch for epoch on the same samples, and the shortest round of each counts, since other programs can only make
one longer. Takes about a minute. Run it with the engine's Python.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from io import StringIO
from pathlib import Path

import torch
from torch import nn

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.network.architectures import build_network  # noqa: E402
from model.network.config import NetworkConfig  # noqa: E402
from model.network.prediction import LabelledSeries  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402
from model.runtime.progress import Progress  # noqa: E402
from model.training.choices import RECIPES  # noqa: E402
from model.training.loop import train  # noqa: E402
from model.training.optimisation import build_optimizer  # noqa: E402
from model.training.recipes import TrainingConfig, resolve  # noqa: E402

SAMPLES, CLASSES, BATCH = 1280, 4, 64


def network_of(config: TrainingConfig, dates: int, bands: int) -> nn.Module:
    """A fresh network as a recipe wants it."""
    torch.manual_seed(0)
    return build_network(
        NetworkConfig(
            config.architecture,
            dates,
            bands,
            CLASSES,
            config.cnn_layers,
            config.cnn_kernels,
            config.cnn_dropout_rates,
            config.lstm_width,
            config.lstm_dropout,
        )
    )


def ours(config: TrainingConfig, samples: LabelledSeries) -> None:
    """The engine's training."""
    train(network_of(config, *samples.series.shape[1:]), samples, None, config, Progress(Feedback(StringIO())))


def bare(config: TrainingConfig, samples: LabelledSeries) -> None:
    """The least that trains the same network."""
    network = network_of(config, *samples.series.shape[1:])
    optimizer, loss_of = build_optimizer(network, config), nn.CrossEntropyLoss()
    network.train()
    for _ in range(config.epochs):
        for chosen in torch.randperm(SAMPLES).split(BATCH):
            loss = loss_of(network(samples.series[chosen]), samples.classes[chosen])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()


def seconds(work: Callable[[], None]) -> float:
    """How long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Measure and print a line for each recipe."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dates", type=int, default=12, help="dates of a series (%(default)s)")
    parser.add_argument("--bands", type=int, default=1, help="bands of a series (%(default)s)")
    parser.add_argument("--epochs", type=int, default=2, help="epochs a round (%(default)s)")
    parser.add_argument("--rounds", type=int, default=31, help="rounds (%(default)s)")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    generator = torch.Generator().manual_seed(0)
    samples = LabelledSeries(
        torch.rand(SAMPLES, arguments.dates, arguments.bands, generator=generator),
        torch.randint(CLASSES, (SAMPLES,), generator=generator),
    )
    steps = arguments.epochs * SAMPLES // BATCH
    print("| recipe | bare loop, ms a step | engine, ms a step | engine / bare |\n|---|---|---|---|")
    for recipe in RECIPES:
        given = {"epochs": arguments.epochs, "batch_size": BATCH, "patience": 0, "seed": 0, "soft_labels": 0}
        config = resolve(recipe, given, SAMPLES, arguments.dates)
        rounds = [
            (seconds(partial(bare, config, samples)), seconds(partial(ours, config, samples)))
            for _ in range(arguments.rounds)
        ]
        loop, engine = (1000 * min(column) / steps for column in zip(*rounds, strict=True))
        print(f"| {recipe} | {loop:.2f} | {engine:.2f} | {engine / loop:.3f} |", flush=True)


if __name__ == "__main__":
    main()
