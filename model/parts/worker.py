"""Worker: one process that classifies parts of a plan, one after the other, until nothing is left that it may do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..runtime.errors import Cancelled, EngineError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .part_run import run_claimed_part
from .plan import read_plan
from .states import PartFiles

PART = "part"  # type of the messages on parts: their number, and whether they are begun, done or failed


def work(folder: Path, run: str, threads: int, memory: float, attempts: int, feedback: Feedback) -> dict[str, Any]:
    """Classify parts of a plan that nobody else makes.

    Parameters
    ----------
    folder : Path
        The plan folder.
    run : str
        Identifies the run, see :class:`~model.runtime.outputs.Outputs`.
    threads, memory
        See :func:`~model.parts.part_run.run_part`.
    attempts : int
        How often a part may fail before it is left.
    feedback : Feedback
        Receives the progress of each part, and a message of the type :data:`PART` when one is begun, done or failed.

    Returns
    -------
    dict
        Parts that this process made, and those that failed here.
    """
    files = PartFiles(folder, read_plan(folder))
    files.prepare()
    done: list[int] = []
    failed: list[int] = []
    while True:
        left = [number for number in files.states().to_do if files.attempts(number) < attempts]
        if not left:
            return {"done": done, "failed": sorted(set(failed))}
        for number in left:
            feedback.check_cancelled()
            if files.attempts(number) >= attempts or files.record(number) is not None:
                continue
            claim = files.claim(number)
            if claim is None:
                continue
            if files.attempts(number) >= attempts:  # it has taken too many processes with it
                claim.__exit__()
                continue
            feedback.send(PART, {"number": number, "state": "begun"})
            try:
                run_claimed_part(files, claim, number, f"{run}-{number}"[:64], threads, memory, feedback)
            except Cancelled:
                raise
            except EngineError as error:
                failed.append(number)
                feedback.send(PART, {"number": number, "state": "failed", "sentence": error.sentence})
                feedback.warn(Message("Part {number} failed: {reason}", number=number, reason=error))
            else:
                done.append(number)
                feedback.send(PART, {"number": number, "state": "done"})
