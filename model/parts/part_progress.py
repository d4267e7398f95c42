"""Start of a run over the parts of a plan, and its progress."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Stopwatch
from .plan import read_plan
from .states import PartFiles

FRACTION_OF_PARTS = 0.98  # of a run; the rest is the merge


class PartProgress:
    """Parts and pixels of a plan that are done, with the time left.

    Parameters
    ----------
    files : PartFiles
        The plan.
    feedback : Feedback
        Where it is reported.

    Attributes
    ----------
    done : set of int
        Parts that are done.
    """

    def __init__(self, files: PartFiles, feedback: Feedback) -> None:
        self._feedback = feedback
        self._pixels = {number: part.pixels for number, part in enumerate(files.plan.parts, start=1)}
        self._total = max(1, sum(self._pixels.values()))
        self.done = set(files.states().done)
        self._watch = Stopwatch(self._total, self._pixels_done())

    def report(self, begun: Iterable[tuple[int, float]] = ()) -> None:
        """Report what is done.

        Parameters
        ----------
        begun : iterable of (int, float)
            Parts that are being made, and the fraction of each that is done.
        """
        done = self._pixels_done() + sum(fraction * self._pixels.get(number, 0) for number, fraction in begun)
        self._feedback.progress(
            FRACTION_OF_PARTS * done / self._total,
            self._watch.with_time_left(
                Message(
                    "{done} of {count} parts · {rate} pixels/s",
                    done=f"{len(self.done):,}",
                    count=f"{len(self._pixels):,}",
                    rate=f"{self._watch.rate(done):,.0f}",
                ),
                done,
            ),
        )

    def _pixels_done(self) -> float:
        return float(sum(self._pixels[number] for number in self.done))


def begin_run(folder: Path, feedback: Feedback) -> PartFiles:
    """Open a plan for a run that makes all of its parts: failures are tried again, and other runs are told.

    Raises
    ------
    EngineError
        When there is no plan in the folder, or it cannot be written.
    """
    files = PartFiles(folder, read_plan(folder))
    files.prepare()
    files.forget_failures()
    files.forget_claims()
    for other in files.other_schedulers():
        feedback.log(
            Message(
                "Another run works on this plan (process {process} on {host}); the parts are shared between both.",
                process=other.process,
                host=other.host,
            )
        )
    return files
