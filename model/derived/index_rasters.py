"""Rasters of spectral indices: one file per index and date."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..cube.cube import Cube
from ..cube.indices import INDICES, definition_of
from ..cube.reader import CubeReader, windows_of
from ..runtime.errors import CubeError, JobError, OutputError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..runtime.progress import Progress
from .filenames import file_stem
from .storage import DatedRaster, storage_between

MOST_PIXELS_A_WINDOW = 2**18


def check_indices(items: Sequence[str]) -> None:
    """Refuse a list of indices that cannot be computed whatever the rasters are.

    Raises
    ------
    JobError
        When it is empty, or holds a name without an expression that is no known index.
    """
    if not items:
        raise JobError(
            "No index was named; name some of {indices}, or write name=expression.",
            indices=", ".join(INDICES),
        )
    for item in items:
        if definition_of(item) is None:
            raise JobError(
                "{item} is not a known index ({indices}); choose one of these, or write {item}=expression.",
                item=item,
                indices=", ".join(INDICES),
            )


def write_indices(cube: Cube, folder: Path, run: str, feedback: Feedback) -> list[Path]:
    """Compute every index of a cube on every date, and write each to a file of its own.

    Parameters
    ----------
    cube : Cube
        Its bands are the indices.
    folder : Path
        Where the files go.
    run : str
        See :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress; checked at every window for a cancel.

    Returns
    -------
    list of Path
        The files, by date. A date that lacks an input of an index has no file of that index.

    Raises
    ------
    CubeError
        When the rasters hold a band named like an index, or no date has all inputs.
    OutputError
        When the folder holds the rasters themselves, or cannot be written to.
    """
    _check_inputs(cube, folder)
    progress = Progress(feedback)
    files = []
    with Outputs(run) as outputs:
        for t, day in enumerate(cube.timeline):
            part = _of_date(cube, t)
            if part.bands:
                date_progress = progress.part(
                    t / len(cube.timeline), 1 / len(cube.timeline), Message("date {day}", day=day)
                )
                files += _write_date(part, folder, outputs, date_progress)
        if not files:
            raise CubeError("No date has all bands that the indices are computed from; add the missing rasters.")
        feedback.check_cancelled()
        outputs.publish()
    feedback.log(Message("{count} {count:file|files} written to {folder}", count=len(files), folder=folder))
    return files


def _check_inputs(cube: Cube, folder: Path) -> None:
    there = [name for name in cube.bands if name not in cube.derived]
    if there:
        raise CubeError(
            "The rasters already have a band {bands}; leave it out, or give what is to be computed another name.",
            bands=", ".join(there),
        )
    if any(Path(source.path).absolute().parent == folder.absolute() for source in cube.all_sources()):
        raise OutputError("{folder} holds the rasters themselves; choose another folder.", folder=folder)


def _of_date(cube: Cube, t: int) -> Cube:
    """The part of a cube on one date, with the indices that can be computed on it."""
    present = {band for band, tiles in zip(cube.measured, cube.sources[t], strict=True) if tiles}
    return replace(
        cube,
        bands=tuple(name for name in cube.bands if present.issuperset(cube.derived[name].bands)),
        timeline=cube.timeline[t : t + 1],
        sources=cube.sources[t : t + 1],
        masks=cube.masks[t : t + 1],
    )


def _write_date(part: Cube, folder: Path, outputs: Outputs, progress: Progress) -> list[Path]:
    """Write the indices of one date."""
    (day,) = part.timeline
    stem = file_stem([source.path for source in part.all_sources()])
    targets = [folder / f"{stem}_{name}_{day}.tif" for name in part.bands]
    windows = list(windows_of(part, MOST_PIXELS_A_WINDOW))
    with ExitStack() as stack:
        reader = stack.enter_context(CubeReader(part))
        rasters = []
        for name, target in zip(part.bands, targets, strict=True):
            formula = part.derived[name]
            storage = storage_between(formula.low, formula.high)
            rasters.append(DatedRaster(outputs, target, part.grid, name, f"{name} = {formula.text}", storage))
            stack.callback(rasters[-1].close)
        for number, window in enumerate(windows):
            progress.report(
                number / len(windows), Message("{number} of {count} windows", number=number, count=len(windows))
            )
            series = reader.read(window, np.float64)
            for b, raster in enumerate(rasters):
                raster.write(series[:, 0, b].reshape(window.height, window.width), window)
        for raster in rasters:
            raster.finish()
    return targets
