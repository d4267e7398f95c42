"""Command ``addindex``: write spectral indices of a cube as rasters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..cube.formulas import FORMULAS
from ..runtime.parameters import Parameter, Target, Texts
from .common import CUBE

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Compute spectral indices of a cube, one raster an index and date."

PARAMETERS: dict[str, Parameter] = {
    **{key: parameter for key, parameter in CUBE.items() if key not in {"bands", "max_gap", "period"}},
    "indices": Texts(f"names ({', '.join(FORMULAS)}) and name=expression over the bands, e.g. CI=(nir/red)-1"),
    "folder": Target("folder to write the dated rasters to"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write indices of a cube as new rasters."""
    from ..cube.assembly import open_cube
    from ..derived.index_rasters import check_indices, write_indices

    indices, folder = job.texts("indices"), job.path("folder")
    check_indices(indices)
    cube = open_cube(replace(job.cube(), bands=indices), feedback)
    files = write_indices(cube, folder, job.run, feedback)
    return {"folder": str(folder), "files": list(map(str, files))}
