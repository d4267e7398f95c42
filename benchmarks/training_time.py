"""How long a training takes, everything included: the comparison for soft labels, the network, importance, the forest.

    python benchmarks/training_time.py [--samples N] [--dates N] [--bands N] [--classes N] [--threads N] [RECIPE ...]

The series are waves with noise, a tenth of the labels wrong. Printed for each recipe: seconds by the clock and seconds of
processors, whose quotient says how many processors were at work, and the accuracy on validation samples. Run it with the
engine's Python, and with nothing else running.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import numpy as np
import torch

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.runtime.feedback import Feedback  # noqa: E402
from model.samples.samples import Samples  # noqa: E402
from model.training.choices import RECIPES  # noqa: E402
from model.training.run import TrainingRequest, train_on_samples  # noqa: E402


def waves(count: int, dates: int, bands: int, classes: int) -> Samples:
    """Samples of classes that differ in the phase of a wave."""
    generator = np.random.default_rng(0)
    numbers = np.arange(count) % classes
    days = 365 * np.arange(dates) / dates
    phase = 2 * np.pi * (days[None, :] / 365 + numbers[:, None] / classes) + generator.normal(0, 0.3, (count, 1))
    series = 0.3 + 0.1 * np.sin(phase)[:, :, None] + generator.normal(0, 0.05, (count, dates, bands))
    wrong = generator.random(count) < 0.1
    numbers[wrong] = generator.integers(0, classes, wrong.sum())
    timeline = tuple(date(2024, 1, 1) + timedelta(days=int(day)) for day in days)
    labels = np.array([f"class {number + 1:02d}" for number in range(classes)])[numbers]
    return Samples(
        series,
        labels,
        np.arange(count),
        tuple(f"B{band + 1:02d}" for band in range(bands)),
        timeline,
        tuple(map(float, days)),
    )


def main() -> None:
    """Measure and print a line for each recipe."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in {"samples": 1000, "dates": 70, "bands": 10, "classes": 10}.items():
        parser.add_argument(f"--{name}", type=int, default=default, help="(%(default)s)")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads(), help="of torch (%(default)s)")
    parser.add_argument("recipes", nargs="*", default=("recommended", "fast"), help=", ".join(RECIPES))
    options = parser.parse_args()
    samples = waves(options.samples, options.dates, options.bands, options.classes)
    print("| recipe | seconds | seconds of processors | accuracy |\n|---|---|---|---|")
    for recipe in options.recipes:
        torch.set_num_threads(options.threads)
        request = TrainingRequest(recipe, {"seed": 1}, forest=True)
        start, start_of_processors = time.perf_counter(), time.process_time()
        trained = train_on_samples(request, samples, None, Feedback(StringIO()))
        took, worked = time.perf_counter() - start, time.process_time() - start_of_processors
        print(f"| {recipe} | {took:.0f} | {worked:.0f} | {trained.accuracy.overall:.3f} |", flush=True)


if __name__ == "__main__":
    main()
