"""Command ``extracttimeseries``: write the series of a cube at points or in polygons."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..runtime.errors import SamplesError
from ..runtime.messages import Message
from ..runtime.parameters import Features, Parameter, Target
from .common import CUBE, POINTS_HELP, POLYGONS

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Take the series of a cube at points or in polygons, in physical units, unfilled."

PARAMETERS: dict[str, Parameter] = {
    "points": Features(POINTS_HELP),
    **POLYGONS,
    **CUBE,
    "series": Target(
        "JSON file to write: fields (names) and values, one list a field; ids, x and y of the places, in crs"
    ),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write the series of a cube at points or in polygons."""
    import numpy as np

    from ..cube.assembly import open_cube
    from ..runtime.outputs import Outputs
    from ..samples.extraction import extract_series, log_missing, place_polygons

    points = job.points("points")
    if not points.ids:
        raise SamplesError("The layer has no features to use; check the layer, its filter and the selection.")
    with Outputs(job.run) as outputs:
        target = job.path("series")
        part = outputs.part(target)
        cube = open_cube(job.cube(), feedback)
        points = place_polygons(points, cube, job.polygon_rule(), feedback)
        series = extract_series(points, cube)
        known = np.logical_or.reduce(np.isfinite(series), axis=(1, 2))
        if not known.any() and points.inside.any():
            raise SamplesError(
                "{count} {count:point lies|points lie} on the rasters and {count:has|have} no observation on any date: all values there "
                "are nodata, masked, or out of the range that the files or their product allow; check these, the mask and {@nodata}.",
                count=int(points.inside.sum()),
            )
        if not known.any():
            raise SamplesError(
                "No point has an observation in the rasters; check that both show the same place and that the layer's CRS "
                "is right."
            )
        feedback.log(Message("Series at {known} of {count} {count:point|points}.", known=known.sum(), count=len(known)))
        log_missing(series[known], points.take(np.flatnonzero(known)), cube, feedback)
        fields = [f"{band}_{day:%Y%m%d}" for band in cube.bands for day in cube.timeline]
        columns = series.transpose(2, 1, 0).reshape(len(fields), len(points.ids))
        values = [[value if np.isfinite(value) else None for value in column] for column in columns.tolist()]
        positions = {"ids": points.ids, "x": points.x, "y": points.y, "crs": points.crs}
        part.write_text(json.dumps({"fields": fields, "values": values, **positions}), encoding="utf-8")
        feedback.check_cancelled()
        outputs.publish()
    return {"series": str(target), "fields": fields, "points": int(known.sum())}
