"""Command ``addindex``: write spectral indices of a cube as rasters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..cube.assembly import open_cube
from ..runtime.feedback import Feedback
from .job import Job


def run_addindex(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write indices of a cube as new rasters."""
    from ..derived.index_rasters import check_indices, write_indices

    indices, folder = job.texts("indices"), job.path("folder")
    check_indices(indices)
    cube = open_cube(replace(job.cube(), bands=indices), feedback)
    files = write_indices(cube, folder, job.run, feedback)
    return {"folder": str(folder), "files": list(map(str, files))}
