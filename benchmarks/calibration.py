"""What temperature scaling does to the probabilities of `recommended`: calibration before and after it, on test samples.

    python benchmarks/calibration.py [--rows TEXT ...] [--half choose|report] [--recipe NAME]

The rows are those of accuracy.py, with the first division of each (of a cross-validation the first fold). As when a model is
trained in QGIS, a share of the training samples is put aside by class, the network learns from the rest, and the temperature
is fitted on what was put aside where that lowers the cross-entropy out of sample by more than its standard error. Printed are the number of samples learnt from and
put aside, the temperature (1 where it was left out), and on the test samples the expected calibration error, in per cent,
and the mean −ln p of the right class, before and after. Run it with the engine's Python; it takes about half an hour on one
core.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch
from suite.engine import (
    DATA,
    RECIPES,
    calibrated_probabilities,
    cross_entropy,
    logits_of,
    measure_calibration,
    sort_labels,
)
from suite.tasks import Row, Sets, all_rows, plan


def line(row: Row, sets: Sets, recipe: str) -> str:
    """The row of the table."""
    data = sets.get(row.data)
    task = next(plan([row], [recipe], sets))
    found = calibrated_probabilities(data.samples, recipe, task.fold, task.seed)
    classes = np.searchsorted(sort_labels(data.samples.labels.tolist()), data.truth[task.fold.test])
    errors, losses = [], []
    for probabilities in (found.raw, found.calibrated):
        errors.append(f"{100 * measure_calibration(probabilities, classes).error:.1f}")
        losses.append(f"{cross_entropy(logits_of(probabilities), classes):.3f}")
    cells = [row.data, row.words, f"{found.learnt} + {found.aside}", f"{found.temperature:.2f}", *errors, *losses]
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Print a line as each row is done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", nargs="+", default=[""], metavar="TEXT", help="rows whose name has one of these")
    parser.add_argument("--half", default="report", choices=("choose", "report"), help="of the simulated sets")
    parser.add_argument("--recipe", default="recommended", choices=RECIPES)
    parser.add_argument("--data", type=Path, default=DATA, help="where the samples are (default: %(default)s)")
    options = parser.parse_args()
    torch.set_num_threads(1)
    sets = Sets(options.data)
    rows = [row for row in all_rows(options.half) if any(text in row.name for text in options.rows)]
    if not rows:
        sys.exit("No row has such a name.")
    print("| set | samples | learnt from + put aside | temperature | error | after | −ln p | after |")
    print("|---|---|---|---|---|---|---|---|")
    for row in rows:
        print(line(row, sets, options.recipe), flush=True)


if __name__ == "__main__":
    main()
