"""What a training step costs beside a bare PyTorch loop over the same network: batch 64, one thread.

    python benchmarks/training_step.py [--dates N] [--bands N] [--epochs N] [--rounds N] [--seconds S]

The bare loop draws a permutation, takes a batch, and calls forward, backward and the optimiser; nothing else. Both are run
in turns, epoch for epoch on the same samples, and the shortest round of each counts, since other programs can only make
one longer. Processor time is counted. Each recipe gets its share of the seconds, and at least three rounds. Run it with the
engine's Python.
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
FEWEST_ROUNDS = 3


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
    """How long something takes a processor."""
    start = time.process_time()
    work()
    return time.process_time() - start


def shortest_rounds(
    config: TrainingConfig, samples: LabelledSeries, most: int, limit: float
) -> tuple[float, float, int]:
    """Seconds of the shortest round of the bare loop and of the engine, and how many rounds there were until the limit."""
    start = time.monotonic()
    rounds: list[tuple[float, float]] = []
    while len(rounds) < most and (len(rounds) < FEWEST_ROUNDS or time.monotonic() - start < limit):
        rounds.append((seconds(partial(bare, config, samples)), seconds(partial(ours, config, samples))))
    loop, engine = (min(column) for column in zip(*rounds, strict=True))
    return loop, engine, len(rounds)


def main() -> None:
    """Measure and print a line for each recipe."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dates", type=int, default=12, help="dates of a series (%(default)s)")
    parser.add_argument("--bands", type=int, default=1, help="bands of a series (%(default)s)")
    parser.add_argument("--epochs", type=int, default=1, help="epochs a round (%(default)s)")
    parser.add_argument("--rounds", type=int, default=31, help="maximum number of rounds of a recipe (%(default)s)")
    parser.add_argument("--seconds", type=float, default=60, help="for all recipes together (%(default)s)")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    generator = torch.Generator().manual_seed(0)
    samples = LabelledSeries(
        torch.rand(SAMPLES, arguments.dates, arguments.bands, generator=generator),
        torch.randint(CLASSES, (SAMPLES,), generator=generator),
    )
    steps = arguments.epochs * SAMPLES // BATCH
    print("| recipe | bare loop, ms a step | engine, ms a step | engine / bare | rounds |\n|---|---|---|---|---|")
    for recipe in RECIPES:
        given = {"epochs": arguments.epochs, "batch_size": BATCH, "patience": 0, "seed": 0, "soft_labels": 0}
        config = resolve(recipe, given, SAMPLES, arguments.dates)
        *shortest, rounds = shortest_rounds(config, samples, arguments.rounds, arguments.seconds / len(RECIPES))
        loop, engine = (1000 * duration / steps for duration in shortest)
        print(f"| {recipe} | {loop:.2f} | {engine:.2f} | {engine / loop:.3f} | {rounds} |", flush=True)


if __name__ == "__main__":
    main()
