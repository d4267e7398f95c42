"""Command ``copyimages``: copy the part of images that lies in an area to a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..runtime.errors import CubeError, JobError
from ..runtime.parameters import Choice, Day, Flag, Parameter, Rasters, Target, Texts, Whole
from .searchimages import AREA, extent_of

if TYPE_CHECKING:
    from ..products.raster_ref import RasterRef
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Copy the part of images that lies in an area to a folder, as cloud-optimised GeoTIFFs."

UNREADABLE = ("error", "leave-out")
PARAMETERS: dict[str, Parameter] = {
    "rasters": Rasters("images: an item collection of searchimages, or files, folders and addresses"),
    **AREA,
    "bands": Texts("names or common names of bands, masks are copied with them; empty for all"),
    "start_date": Day("first day"),
    "end_date": Day("last day"),
    "unreadable": Choice("what becomes of an image that cannot be read", UNREADABLE, UNREADABLE[0]),
    "resume": Flag("true: copies that are complete are kept", True),
    "threads": Whole("images that are read at once", 1, 64, 6),
    "folder": Target("folder to write the copies to"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Copy images."""
    region = job.mapping("roi")
    extent, polygons = extent_of(job), region.get("polygons") or []
    if extent is None and not polygons:
        raise JobError("The copy has no area; give {@extent} or {@roi}.")
    from ..derived.copies import CopyRequest, copy_images
    from ..products.listing import keep_finest, list_rasters

    given = job.cube().rasters
    _log_in(given)
    rasters = [raster for raster in keep_finest(list_rasters(given, feedback.warn)) if _is_of_season(raster, job)]
    if not rasters:
        raise CubeError(
            "No image was acquired between the start date and the end date; extend the dates, or give other rasters."
        )
    return copy_images(
        CopyRequest(
            tuple(rasters),
            job.texts("bands"),
            extent,
            polygons,
            str(region.get("crs") or ""),
            job.path("folder"),
            job.whole("threads"),
            job.flag("resume"),
            job.choice("unreadable") == UNREADABLE[1],
            job.run,
        ),
        feedback,
    )


def _is_of_season(raster: RasterRef, job: Job) -> bool:
    """Whether an image may lie between the first and the last day; those whose day is not known yet may."""
    start, end = job.text("start_date"), job.text("end_date")
    return not raster.day or ((not start or raster.day >= start) and (not end or raster.day <= end))


def _log_in(rasters: tuple[RasterRef, ...]) -> None:
    """Hand the login of the run to the catalogues that item collections were found in."""
    from ..raster.headers import log_in_at

    for raster in rasters:
        path = Path(raster.path)
        if path.suffix.lower() == ".json" and path.is_file():
            log_in_at(_catalog_of(path))


def _catalog_of(path: Path) -> str:
    """Address of the catalogue that an item collection was found in; empty where it does not tell."""
    try:
        about = json.loads(path.read_text(encoding="utf-8")).get("lstmfcn:search") or {}
        return str(about.get("catalog") or "")
    except (OSError, ValueError, AttributeError):
        return ""
