"""Kinds of faults: each disturbs one run, and says what was wrong with what came of it."""

import contextlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from engine_runs import Run, files_in
from faulty_commands import OFTEN, in_folder
from mutations import apply, patches

OLDER = b"older"
NOBODY = 65534
NETWORKS = ("train", "classify", "regularizecube")


class Try:
    """One try: a command, its job, the folders of it, and its random numbers.

    Attributes
    ----------
    generator : random.Random
        From the seed, the kind and the number of the try.
    folder : Path
        All of it.
    output, cache, temporary : Path
        Folders for outputs, the cache, and temporary files.
    faults : list of str
        What was wrong.
    ends : list of str
        How the runs ended, in a word.
    """

    def __init__(self, scenery, generator, folder, command):
        self.scenery, self.generator, self.folder, self.command = scenery, generator, folder, command
        self.output, self.cache, self.temporary = (folder / name for name in ("out", "cache", "tmp"))
        for path in (self.output, self.cache, self.temporary):
            path.mkdir(parents=True, exist_ok=True)
            path.chmod(0o777)
        folder.chmod(0o755)
        self.faults, self.ends, self._runs = [], [], 0

    @property
    def length(self):
        """Seconds of an undisturbed run."""
        return self.scenery.lengths[self.command]

    def start(self, prepare=None, output=None, **changes):
        """Begin a run."""
        self._runs += 1
        values, outputs = self.scenery.jobs[self.command]
        job = in_folder(({**values, **changes}, outputs), output or self.output)
        environment = {"XDG_CACHE_HOME": str(self.cache), "TMPDIR": str(self.temporary)}
        return Run(self.folder / f"run{self._runs}", self.command, job, environment, prepare)

    def run(self, **how):
        """Do a whole run, and look at how it ends."""
        return self.look(self.start(**how).wait())

    def look(self, ended):
        """Note how a run ended."""
        if ended.fault:
            self.faults.append(ended.fault)
        self.ends.append("traceback" if ended.fault else "same" if ended.code == 0 else "refused")
        if ended.code == 0 and ("Going on" in ended.log or "Kept the files" in ended.log):
            self.ends.append("resumed")
        return ended

    def put_older(self):
        """Outputs of an earlier time, where the command writes single files."""
        _, outputs = self.scenery.jobs[self.command]
        for key, name in outputs.items():
            if key not in ("folder", "cube"):
                (self.output / name).write_bytes(OLDER)

    def check_same(self, output=None):
        """The outputs are those of an undisturbed run, and nothing else lies beside them."""
        self._compare(files_in(output or self.output), complete=True)

    def check_whole(self, output=None, hidden=True):
        """Every output is an older file or a new whole one; without hidden ones, nothing unfinished is left."""
        found = files_in(output or self.output)
        if hidden:
            found = {name: content for name, content in found.items() if not Path(name).name.startswith(".")}
        self._compare(found, complete=False)

    def _compare(self, found, complete):
        expected = self.scenery.expected[self.command]
        for name, content in found.items():
            if name not in expected:
                self.faults.append(f"left over: {name}")
            elif (
                content not in (expected[name], *(() if complete else (OLDER,)))
                and name not in self.scenery.vary[self.command]
            ):
                self.faults.append(f"{'other' if complete else 'half'} file: {name}")
        if complete and set(expected) - set(found):
            self.faults.append(f"missing: {', '.join(sorted(set(expected) - set(found)))}")

    def check_ended(self, ended, output=None):
        """A result is the same; a refusal leaves the older files, and nothing unfinished."""
        if ended.code == 0:
            self.check_same(output)
        else:
            self.check_whole(output, hidden=False)


def kill(one):
    """kill -9 at a random moment, once or twice, then the same run again."""
    if one.generator.random() < 0.5:
        one.put_older()
    for _ in range(one.generator.choice((1, 1, 2))):
        running = one.start()
        time.sleep(one.generator.uniform(0.02, 1.05) * one.length)
        running.signal(signal.SIGKILL)
        one.ends.append("killed" if running.wait().code == -signal.SIGKILL else "ended before")
        one.check_whole()
    one.check_ended(one.run())


def stop_and_continue(one):
    """SIGSTOP and SIGCONT at random moments."""
    running = one.start()
    for _ in range(3):
        time.sleep(one.generator.uniform(0, 0.4) * one.length)
        running.signal(signal.SIGSTOP)
        time.sleep(0.05)
        running.signal(signal.SIGCONT)
    one.check_ended(one.look(running.wait()))


def two_at_once(one):
    """Two runs of one job at once, or of two jobs with the same outputs."""
    running = [one.start(), one.start()]
    ended = [one.look(each.wait()) for each in running]
    if any(each.code == 0 for each in ended):
        one.check_same()
    else:
        one.check_whole(hidden=False)


def full_disk(one):
    """A disk that becomes full: that of the outputs, of the cache, or of temporary files."""
    place = one.generator.choice((one.output, one.cache, one.temporary))
    with _small_disk(place, "4m"):
        place.chmod(0o777)
        if place == one.output and one.generator.random() < 0.5:
            one.put_older()
        left = one.generator.choice((0, 1, 2, 3, 5, 10, 30, 100)) * 4096
        with contextlib.suppress(OSError):
            (place / "filler").write_bytes(bytes(max(0, shutil.disk_usage(place).free - left)))
        ended = one.run()
        (place / "filler").unlink()
        one.ends.append(f"full {place.name}")
        one.check_ended(ended)
        if ended.code == 1 and "disk" not in ended.sentence and "space" not in ended.sentence:
            one.faults.append(f"words: {ended.sentence}")
        one.check_ended(one.run())


def read_only(one):
    """A folder that nobody may write to: that of the outputs, of the cache, or of temporary files."""
    place = one.generator.choice((one.output, one.cache, one.temporary))
    if place == one.output and one.generator.random() < 0.5:
        one.put_older()
    place.chmod(0o555)
    try:
        ended = one.run(prepare=_be_nobody)
    finally:
        place.chmod(0o777)
    one.ends.append(f"read-only {place.name}")
    if place == one.output and ended.code == 0:
        one.faults.append("written into a read-only folder")
    if ended.code == 1 and str(place) not in ended.sentence:
        one.faults.append(f"words: {ended.sentence}")
    one.check_ended(ended)


def vanishing(one):
    """A folder that goes while the run is going on."""
    place = one.generator.choice((one.output, one.cache, one.temporary))
    running = one.start()
    time.sleep(one.generator.uniform(0.1, 1.0) * one.length)
    gone = one.folder / "gone"
    place.rename(gone)
    ended = one.look(running.wait())
    one.ends.append(f"gone {place.name}")
    if place == one.output:
        one.check_whole(gone)
        one.check_whole()
        shutil.rmtree(gone)
    else:
        one.check_ended(ended)
    for folder in (one.output, one.cache, one.temporary):
        folder.mkdir(exist_ok=True)
    one.check_ended(one.run())


def few_handles(one):
    """256 file handles for 500 rasters."""
    rasters = {} if one.command not in NETWORKS[1:] else {"rasters": [str(one.scenery.landscape.make_many(500))]}
    ended = one.run(prepare=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256)), **rasters)
    if not rasters:
        one.check_ended(ended)
    elif ended.code:
        one.faults.append(f"refused: {ended.sentence}")


def little_memory(one):
    """At most 1 GB of address space more than the engine takes at its start."""
    size = one.generator.choice((20, 60, 150, 400, 1000)) * 2**20

    def limit():
        taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (taken + size, taken + size))

    one.check_ended(one.run(prepare=limit))


def clock_set_back(one):
    """A run that is killed, and a clock that is years behind when it goes on."""
    running = one.start()
    time.sleep(one.generator.uniform(0.2, 1.0) * one.length)
    running.signal(signal.SIGKILL)
    running.wait()
    years = one.generator.choice((-10, -1, 1, 10)) * 365 * 86400

    def set_clock():
        now = time.time
        time.time = lambda: now() + years

    one.check_ended(one.run(prepare=set_clock))
    one.check_ended(one.run())


def edited_cache(one):
    """A run that is killed, and files of it in the cache that are changed, cut or emptied."""
    running = one.start()
    time.sleep(one.generator.uniform(0.4, 1.0) * one.length)
    running.signal(signal.SIGKILL)
    running.wait()
    left = [path for path in sorted(one.cache.rglob("*")) if path.is_file() and path.stat().st_size]
    for path in one.generator.sample(left, min(len(left), one.generator.choice((1, 1, 3)))):
        path.write_bytes(apply(path.read_bytes(), patches(one.generator, path.stat().st_size)))
        one.ends.append("edited")
    one.check_ended(one.run())


@contextlib.contextmanager
def _small_disk(folder, size):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def _be_nobody():
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def _can_mount(folder):
    if sys.platform != "linux" or os.geteuid() or not shutil.which("mount"):
        return "a small disk needs root on Linux"
    try:
        with _small_disk(folder, "1m"):
            return ""
    except (OSError, subprocess.CalledProcessError) as error:
        return f"no small disk can be mounted ({error})"


# Kind: what it is, the commands that are tried with it, and the part of all tries it gets.
KINDS = {
    "kills": (kill, None, 8),
    "full disks": (full_disk, None, 3),
    "read-only folders": (read_only, None, 1),
    "vanishing folders": (vanishing, None, 2),
    "256 file handles": (few_handles, NETWORKS, 1),
    "1 GB of address space": (little_memory, None, 2),
    "clock set back": (clock_set_back, OFTEN, 1),
    "two runs of one output": (two_at_once, None, 2),
    "SIGSTOP and SIGCONT": (stop_and_continue, None, 1),
    "edited caches": (edited_cache, NETWORKS[:2], 3),
}


def why_not(kind, folder):
    """Why a kind cannot be tried here; empty where it can."""
    return _can_mount(folder) if kind == "full disks" else ""
