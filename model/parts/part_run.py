"""Classification of one part of a plan."""

from __future__ import annotations

import hashlib
import shutil
import socket
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rasterio.windows import Window

from ..cube.known_cube import check_unchanged, in_one_file_grid
from ..inference.map_writer import MapTargets
from ..inference.pipeline import Run, classify
from ..inference.plan import Plan
from ..network.devices import choose_device
from ..network.model_file import load_model
from ..raster.region import Area
from ..raster.remote import given_places
from ..runtime.errors import Cancelled, EngineError, JobError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .claims import HeldClaim
from .plan import MODEL_FILE, cube_of_zone, read_plan, read_zone
from .states import PartFiles, Record


def run_part(folder: Path, number: int, run: str, threads: int, memory: float, feedback: Feedback) -> dict[str, Any]:
    """Classify a part of a plan, unless it is done.

    Parameters
    ----------
    folder : Path
        The plan folder.
    number : int
        The part, from 1.
    run : str
        Identifies the run, see :class:`~model.runtime.outputs.Outputs`.
    threads : int
        Processor threads; 0 for those of the plan.
    memory : float
        Gigabytes; 0 for those of the plan.
    feedback : Feedback
        Receives the progress; checked all the time for a cancel.

    Returns
    -------
    dict
        The number of the part, its pixels of each label, and the folder of its result.

    Raises
    ------
    JobError
        When there is no such part, or another process makes it.
    EngineError
        Whatever is wrong with the part; the plan folder says so from then on.
    """
    plan = read_plan(folder)
    if not 1 <= number <= len(plan.parts):
        raise JobError("The plan in {folder} has {count} parts; there is no part {number}.",
                       folder=folder, count=len(plan.parts), number=number)  # fmt: skip
    files = PartFiles(folder, plan)
    files.prepare()
    record = files.record(number)
    if record is not None:
        feedback.log(Message("Part {number} is done already.", number=number))
        return _result(files, record)
    claim = files.claim(number)
    if claim is None:
        raise JobError("Another process makes part {number} now; wait for it, or see status.", number=number)
    return run_claimed_part(files, claim, number, run, threads, memory, feedback)


def run_claimed_part(
    files: PartFiles, claim: HeldClaim, number: int, run: str, threads: int, memory: float, feedback: Feedback
) -> dict[str, Any]:
    """Classify a part that this process has claimed; see :func:`run_part`."""
    start = time.monotonic()
    with claim:
        attempt = files.begin(number)
        try:
            pixels = _classify(files, attempt, number, run, threads, memory, feedback)
            record = Record(
                number, files.plan.fingerprint_of(number), {}, pixels, time.monotonic() - start, socket.gethostname(),
                arithmetic(),
            )  # fmt: skip
            files.finish(attempt, record)
        except EngineError as error:
            files.fail(number, error.sentence, error.message.as_data())
            raise
        except Cancelled:
            raise
        except Exception as error:
            files.fail(number, f"{type(error).__name__}: {error}", {})
            raise
        finally:
            shutil.rmtree(attempt, ignore_errors=True)
    return _result(files, record)


def _classify(
    files: PartFiles, attempt: Path, number: int, run: str, threads: int, memory: float, feedback: Feedback
) -> dict[str, int]:
    plan, folder = files.plan, files.folder
    model = folder / MODEL_FILE
    if hashlib.sha256(model.read_bytes()).hexdigest() != plan.model:
        raise JobError("{path} is not the model that the plan was made with; make the plan anew.", path=model)
    network, card = load_model(model)
    part = plan.parts[number - 1]
    zone = read_zone(folder, part.zone)
    cube = cube_of_zone(plan, zone, part.window)
    check_unchanged(cube, zone.data, plan.place)
    cube, frame = in_one_file_grid(cube, part.window)
    area = _area_in(zone.area, part.window, frame)
    device, sentence = choose_device(plan.device)
    feedback.log(sentence)
    targets = MapTargets(**{name: attempt / f"{name}.tif" for name in plan.outputs})
    how = Run(
        run, "", device, plan.precision, threads or plan.threads, memory or plan.memory, False, frame,
        Plan(plan.precision, plan.batch),
    )  # fmt: skip
    with given_places({source.path for source in cube.all_sources()}):
        return classify(cube, network, card, plan.model_name, zone.target_days, area, targets, how, feedback)


def _area_in(area: Area, window: Window, frame: Window) -> Area:
    """The part of an area that lies in a window, in the pixels of another grid in which the window is `frame`."""
    left, top = max(area.window.col_off, window.col_off), max(area.window.row_off, window.row_off)
    right = min(area.window.col_off + area.window.width, window.col_off + window.width)
    bottom = min(area.window.row_off + area.window.height, window.row_off + window.height)
    move = np.array([frame.col_off - window.col_off, frame.row_off - window.row_off], dtype=np.float64)
    polygons = tuple(tuple(tuple(ring + move for ring in part) for part in polygon) for polygon in area.near(window))
    is_empty = bool(area.polygons) and not polygons
    width, height = (0, 0) if is_empty else (max(0, right - left), max(0, bottom - top))
    return Area(Window(left + int(move[0]), top + int(move[1]), width, height), polygons)


def arithmetic() -> str:
    """What decides about the last bits of a result: version of PyTorch and instructions of the processor."""
    return f"PyTorch {torch.__version__}, {torch.backends.cpu.get_cpu_capability()}"


def _result(files: PartFiles, record: Record) -> dict[str, Any]:
    return {"part": record.part, "pixels": dict(record.pixels), "folder": str(files.result(record.part))}
