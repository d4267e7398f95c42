"""How often the recipes are right, beside trees and other networks, on real and on simulated labelled series.

    python benchmarks/accuracy.py [--rows TEXT ...] [--methods NAME ...] [--half choose|report] [--seeds N] [--quick]

Full sets: stratified 5-fold cross-validation, plain and with samples of one place never in two folds; all test
predictions of a seed make one accuracy. Small sets: learnt from n samples drawn by class, or n of each class, and measured
on all others (of other places, where simulated). Every method sees the same divisions. Normalisation is fitted on what is
learnt from, and all networks read the same series, gaps filled.

The simulated sets come in two halves: one to choose values of the recipes on, the other only for the table.

Printed are means and standard deviations over seeds, in per cent (and the number of seeds, of which slow methods have fewer),
and the difference to the forest on the same samples with its standard error. Results are kept in a file as they come: the
same command again goes on where it stopped, and once all is done prints the tables at once. Results of other versions of a
recipe are never used beside those of the present one. Run it with the engine's Python, which also needs scikit-learn here.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from suite.engine import DATA, PROJECT, Message, Stopwatch
from suite.methods import METHODS, probabilities, seconds_per_work, work
from suite.results import Results, key_of, measure
from suite.table import accuracy_table, calibration_table, gain_table, missing, outcomes, summary
from suite.tasks import Row, Sets, Task, all_rows, plan, quick_rows
from threadpoolctl import threadpool_limits


def show(text: str, end: str = "\n") -> None:
    """Tell the person who waits."""
    print(f"\r{text:<78}", end=end, file=sys.stderr, flush=True)


def seconds_of(task: Task, sets: Sets, results: Results) -> float:
    """About how long a task takes: by what its method took so far, or by what it took elsewhere."""
    rate = results.seconds_per_work(task.method) or seconds_per_work(task.method)
    return rate * work(task.method, sets.get(task.row.data).samples, task.fold)


def run(tasks: Sequence[Task], sets: Sets, results: Results) -> None:
    """Do what is not done yet."""
    seconds = [seconds_of(task, sets, results) for task in tasks]
    show(f"{len(tasks)} trainings to do, about {sum(seconds) / 60:.0f} minutes.")
    watch, done = Stopwatch(sum(seconds)), 0.0
    for task, about in zip(tasks, seconds, strict=True):
        doing = Message(f"{task.row.name}, {task.method}, seed {task.seed}")
        show(str(watch.with_time_left(doing, done)), end="")
        data, start = sets.get(task.row.data), time.process_time()
        predicted = probabilities(task.method, data.samples, task.fold, task.seed)
        took = time.process_time() - start
        results.add(measure(task, data, predicted, took, work(task.method, data.samples, task.fold)))
        done += about
    show(f"{watch.seconds / 60:.1f} minutes.")


def chosen_rows(options: argparse.Namespace) -> list[Row]:
    """The rows that the command line asks for."""
    rows = quick_rows(options.half) if options.quick else all_rows(options.half)
    wanted = [row for row in rows if any(text in row.name for text in options.rows)]
    if not wanted:
        raise SystemExit("No row has such a name; the rows are " + ", ".join(row.name for row in rows))
    return [replace(row, seeds=min(row.seeds, options.seeds)) for row in wanted]


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", nargs="+", default=[""], metavar="TEXT", help="rows whose name has one of these")
    parser.add_argument(
        "--methods", nargs="+", default=METHODS, choices=METHODS, metavar="NAME", help=", ".join(METHODS)
    )
    parser.add_argument("--half", default="report", choices=("choose", "report"), help="of the simulated sets")
    parser.add_argument("--seeds", type=int, default=99, help="maximum number of seeds per row")
    parser.add_argument("--quick", action="store_true", help="five rows of small sets, one seed each")
    parser.add_argument("--calibration", action="store_true", help="print calibration errors and log losses too")
    parser.add_argument("--any-revision", action="store_true", help="use results of other versions of the methods too")
    parser.add_argument("--print-only", action="store_true", help="print the tables of what is done, and train nothing")
    where = PROJECT / "benchmarks" / "results" / "accuracy.jsonl"
    parser.add_argument("--results", type=Path, default=where, help="file of results (default: %(default)s)")
    parser.add_argument("--data", type=Path, default=DATA, help="where the samples are (default: %(default)s)")
    return parser.parse_args()


def main() -> None:
    """Run it and print the tables."""
    options = parse()
    torch.set_num_threads(1)  # the networks are too small to gain from more, and one thread repeats exactly
    sets, results, rows = Sets(options.data), Results(options.results, options.any_revision), chosen_rows(options)
    methods = [method for method in METHODS if method in options.methods]
    tasks = list(plan(rows, methods, sets))
    fingerprints = {row.data: sets.get(row.data).fingerprint for row in rows}
    if not options.print_only:
        known = results.of(tasks, fingerprints)
        with threadpool_limits(1):
            run([task for task in tasks if key_of(task) not in known], sets, results)
    found = outcomes(rows, tasks, results.of(tasks, fingerprints), sets)
    print("\n".join(accuracy_table(rows, methods, found, sets)), end="\n\n")
    if len(methods) > 1:
        print("\n".join(gain_table(rows, methods, found)), end="\n\n")
    if options.calibration:
        print("\n".join(calibration_table(rows, methods, found)), end="\n\n")
    print("\n".join(summary(rows, methods, found)))
    print("\n".join(missing(rows, methods, found)))
    if older := results.older(tasks, fingerprints):
        show(f"{older} results of other samples or of another version of a method were left out.")


if __name__ == "__main__":
    main()
