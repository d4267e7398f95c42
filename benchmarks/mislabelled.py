"""How many wrong labels are found: labels of real samples are swapped on purpose, and looked for by samplequality's rule.

    python benchmarks/mislabelled.py [--share 0.05] [--seeds 5] [--recipe fast] [--folds 5] [--data FOLDER]

A share of the samples, drawn at random, gets the label of another class, drawn at random. Precision: share of the doubted
labels that had been swapped. Recall: share of the swapped ones that are doubted. "Foremost": of as many samples as were
swapped, those with the highest score, the share that had been. Some of the other labels are certainly wrong or doubtful too,
which nobody knows, so the true precision is higher. Beside it two simpler rules: the label differs from the cross-validated
one, and from the most frequent one of the similar samples.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT), str(Path(__file__).parent)]

from suite.engine import PROCESSOR, SILENT  # noqa: E402
from suite.labelled_sets import read_set  # noqa: E402
from suite.tasks import FILES  # noqa: E402

from model.samples.samples import Samples, sort_labels  # noqa: E402
from model.samples.splits import Division  # noqa: E402
from model.training.cross_validation import cross_validate  # noqa: E402
from model.training.sample_quality import Neighbourhoods, SampleQuality, judge  # noqa: E402

NEIGHBOURS = 10


def swap(samples: Samples, fraction: float, seed: int) -> tuple[Samples, npt.NDArray[np.bool_]]:
    """Samples of which a share has the label of another class, and which these are."""
    generator = np.random.default_rng(seed)
    labels = sort_labels(samples.labels.tolist())
    classes = samples.classes(labels)
    swapped = np.zeros(len(samples), dtype=bool)
    swapped[generator.choice(len(samples), round(fraction * len(samples)), replace=False)] = True
    others = (classes + generator.integers(1, len(labels), len(samples))) % len(labels)
    return replace(samples, labels=np.array(labels)[np.where(swapped, others, classes)]), swapped


def judged(samples: Samples, recipe: str, folds: int, seed: int) -> SampleQuality:
    """What samplequality says of samples."""
    labels = sort_labels(samples.labels.tolist())
    around = Neighbourhoods(samples, labels, NEIGHBOURS)
    found = cross_validate(samples, Division(folds, 1), recipe, {"seed": seed}, PROCESSOR, SILENT, around.add_fold)
    return judge(samples.classes(labels), labels, found.probabilities, around.fractions)


def main() -> None:
    """Print a table, a row for each set and rule."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--share", type=float, default=0.05)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--recipe", default="fast")
    parser.add_argument("--sets", nargs="+", choices=FILES, default=list(FILES))
    parser.add_argument("--data", type=Path, default=PROJECT.parent / "shared" / "data")
    options = parser.parse_args()
    print("| set | rule | doubted | precision | recall |\n|---|---|---|---|---|")
    for name in options.sets:
        samples = read_set(options.data / FILES[name]).samples
        found: dict[str, list[tuple[int, float, float]]] = {}
        for seed in range(options.seeds):
            changed, swapped = swap(samples, options.share, seed)
            quality = judged(changed, options.recipe, options.folds, seed)
            foremost = np.zeros(len(swapped), dtype=bool)
            foremost[np.argsort(-quality.scores, kind="stable")[: swapped.sum()]] = True
            rules = {
                "doubtful": quality.suspect,
                "foremost": foremost,
                "predicted otherwise": quality.predicted != quality.classes,
                "neighbours otherwise": quality.nearest != quality.classes,
            }
            for rule, doubted in rules.items():
                hits = int((doubted & swapped).sum())
                row = (int(doubted.sum()), hits / max(1, doubted.sum()), hits / swapped.sum())
                found.setdefault(rule, []).append(row)
        for rule, rows in found.items():
            mean, spread = np.mean(rows, axis=0), np.std(rows, axis=0, ddof=1) if len(rows) > 1 else np.zeros(3)
            print(
                f"| {name} | {rule} | {mean[0]:.0f} | {100 * mean[1]:.1f} ± {100 * spread[1]:.1f} | "
                f"{100 * mean[2]:.1f} ± {100 * spread[2]:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
