"""Command ``split``: a plan for a map in parts, which many processes and machines can make together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.errors import JobError
from ..runtime.parameters import Fields, Number, Parameter, Target, Whole
from .classify import MAP, OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..cube.cube import Cube
    from ..raster.region import Area
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Make a plan for a map in parts, which many processes and machines classify together."
FOLDER = "plan"  # may stand on the command line, after the job

PARAMETERS: dict[str, Parameter] = {
    **MAP,
    "plan": Target("plan folder to write, on a disk that all machines share"),
    "part_minutes": Number("minutes that a part should take, about, on a machine like this one", 0.1, 10_000, 5.0),
    "part_pixels": Whole("pixels of a part, about; 0 to go by the minutes", 1000, 10**10, 0, none=0),
    "folders": Fields(
        'folders of rasters that other machines have elsewhere: {"folder on this machine": "folder there"}'
    ),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Make a plan."""
    outputs = tuple(name for name in OUTPUTS if job.text(name))
    if not outputs:
        raise JobError("No output was chosen; ask for the class map, the probabilities or the uncertainty.")
    folders = job.mapping("folders")
    if not all(isinstance(folder, str) and folder for pair in folders.items() for folder in pair):
        raise JobError("{@folders} must be an object of folders, each with the same folder on other machines.")
    folder = job.path("plan")
    # torch is loaded only after the values are known to be good.
    import torch

    from ..network.devices import choose_device
    from ..parts.splitting import MapRequest, ZoneToMap, make_plan
    from .inputs import open_model_and_zones

    asked = job.text("device")
    device = choose_device(asked)[0] if asked == "auto" else torch.device(asked)
    request = MapRequest(
        outputs, device, job.choice("precision"), job.whole("threads"), job.number("memory_limit"),
        job.number("part_minutes"), job.whole("part_pixels"), dict(folders),
    )  # fmt: skip
    fitted = open_model_and_zones(job, feedback)
    areas = _areas(job, [each.cube for each in fitted])
    zones = [
        ZoneToMap(each.cube, area, each.target_days)
        for each, area in zip(fitted, areas, strict=True)
        if area is not None
    ]
    plan = make_plan(folder, job.path("model"), fitted[0].network, fitted[0].card, zones, request, feedback)
    return {
        "plan": str(folder),
        "parts": len(plan.parts),
        "zones": list(plan.zones),
        "pixels": sum(part.pixels for part in plan.parts),
    }


def _areas(job: Job, cubes: Sequence[Cube]) -> list[Area | None]:
    """The pixels to classify of the cube of each zone; None where it has none."""
    from ..runtime.errors import CubeError
    from .classify import area_of_job

    areas: list[Area | None] = []
    last: CubeError | None = None
    for cube in cubes:
        try:
            areas.append(area_of_job(job, cube))
        except CubeError as error:  # the region lies outside of this zone
            areas.append(None)
            last = error
    if last is not None and not any(areas):
        raise last
    return areas
