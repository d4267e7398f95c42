"""Runs of the engine that are killed, stopped, left without disk, memory or files: the same result, or a sentence.

    .engine/bin/python tests/robustness/faults.py --tries 100 --seed 1

A killed run is run again; its outputs must be those of a run that nobody disturbed, bit by bit (times aside). A run that cannot
go on says why in a sentence, leaves older outputs as they were, and nothing unfinished. What fails is kept in a folder, with its
seed and number; the exit code is then 1.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "engine"), str(HERE.parent), str(HERE)]
from model.__main__ import GDAL_SETTINGS

os.environ.update({"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE", "GDAL_CACHEMAX": "64", **GDAL_SETTINGS})

from disturbances import KINDS, Try, why_not
from engine_runs import files_in
from engine_server import load
from faulty_commands import OFTEN, Landscape


class Scenery:
    """What all tries share: jobs, how long they take, and what they write when nobody disturbs them.

    Parameters
    ----------
    folder : Path
        For all of it.
    """

    def __init__(self, folder):
        self.landscape = Landscape(folder / "landscape")
        self.jobs = self.landscape.jobs()
        self._folder = folder
        self.expected, self.vary, self.lengths = {}, {}, {}

    def measure(self, command):
        """Run a command twice without any fault, unless it was done before."""
        if command in self.expected:
            return
        found = [self._undisturbed(self._folder / f"{command}{number}", command) for number in range(2)]
        self.expected[command] = found[1]
        self.vary[command] = {name for name, content in found[1].items() if content != found[0].get(name)}
        if self.vary[command]:
            print(f"  {command}: not compared, as two runs differ: {', '.join(sorted(self.vary[command]))}", flush=True)

    def _undisturbed(self, folder, command):
        one = Try(self, random.Random(0), folder, command)
        began = time.monotonic()
        ended = one.start().wait()
        self.lengths[command] = time.monotonic() - began
        if ended.code:
            raise RuntimeError(f"{command} fails without any fault: {ended.sentence or ended.errors}")
        return files_in(one.output)


def load_engine():
    """Load all of it, and make runs go on after every window and epoch."""
    load()
    import torch

    import model.inference.journal
    import model.inference.pipeline
    import model.training.checkpoint
    from model.runtime.resources import MemoryBudget

    torch.set_num_threads(1)
    model.inference.journal.SECONDS_BETWEEN_SYNCS = 0.0
    model.inference.journal.SPARE = 0
    model.inference.pipeline.MOST_PIXELS = 160
    model.inference.pipeline.allocate = lambda *_: MemoryBudget(160, 1, 4, 10**7)
    model.training.checkpoint.SECONDS_BETWEEN_WRITES = 0.0


def command_of(kind, number, jobs, chosen=()):
    """The command of a try: each in its turn, those that run longest and matter most four times as often."""
    fitting = KINDS[kind][1]
    turns = list(fitting) if fitting else [*OFTEN * 4, *(command for command in jobs if command not in OFTEN)]
    turns = [command for command in turns if not chosen or command in chosen] or turns
    return turns[number % len(turns)]


def do_try(kind, number, scenery, options, folder):
    """One try: how its runs ended, and what was wrong."""
    command = command_of(kind, number, scenery.jobs, options.commands.split(",") if options.commands else ())
    scenery.measure(command)
    one = Try(scenery, random.Random(f"{options.seed} {kind} {number}"), folder, command)
    try:
        KINDS[kind][0](one)
    except OSError as error:
        one.faults.append(f"the try itself failed: {error}")
    if one.faults:
        kept = options.keep / f"faults-{options.seed}-{kind.replace(' ', '-')}-{number}"
        shutil.copytree(folder, kept, dirs_exist_ok=True, ignore_dangling_symlinks=True)
        (kept / "what.txt").write_text(
            f"{kind}, {command}, --seed {options.seed} --number {number}\n" + "\n".join(one.faults)
        )
        print(f"  {kind}, try {number}, {command}: {'; '.join(one.faults)[:1500]}", flush=True)
    return command, one


def main():
    """Try, count, and keep what fails."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tries", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="kinds to try, separated by commas; all of the tries are theirs")
    parser.add_argument("--commands", default="", help="commands to try, separated by commas")
    parser.add_argument("--number", type=int, help="only the try of this number, of the kinds in --only")
    parser.add_argument("--keep", type=Path, default=HERE / "failures")
    options = parser.parse_args()
    chosen = {kind.strip() for kind in options.only.split(",") if kind.strip()} or set(KINDS)
    if not chosen <= set(KINDS):
        parser.error(f"--only takes {', '.join(KINDS)}")
    load_engine()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    failed, whole = 0, sum(KINDS[kind][2] for kind in chosen)
    with tempfile.TemporaryDirectory(prefix="lstmfcn-faults-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        scenery = Scenery(folder)
        for kind in KINDS:
            if kind not in chosen:
                continue
            reason = why_not(kind, folder)
            if reason:
                print(f"{kind}: not tried, {reason}", flush=True)
                continue
            failed += _all_tries(kind, max(1, options.tries * KINDS[kind][2] // whole), scenery, options, folder)
    print(f"{failed} failed" + (f"; they are in {options.keep}" if failed else ""))
    return 1 if failed else 0


def _all_tries(kind, tries, scenery, options, folder):
    ends, commands, failed, began = Counter(), Counter(), 0, time.monotonic()
    try:
        for number in range(tries) if options.number is None else [options.number]:
            place = folder / "try"
            command, one = do_try(kind, number, scenery, options, place)
            commands[command] += 1
            ends.update(one.ends)
            failed += bool(one.faults)
            shutil.rmtree(place, ignore_errors=True)
    finally:  # what was done is counted, also where it is stopped
        counts = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
        tried = ", ".join(f"{command} {count}" for command, count in commands.most_common())
        seconds = time.monotonic() - began
        print(
            f"{kind}: {sum(commands.values())} tries ({tried}); runs: {counts}; {failed} failed; {seconds:.0f} s",
            flush=True,
        )
    return failed


if __name__ == "__main__":
    sys.exit(main())
