"""Command ``searchimages``: find the images of an area and season in a STAC catalogue."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

from ..raster.choices import PRESETS
from ..runtime.errors import CubeError, JobError
from ..runtime.messages import Message
from ..runtime.parameters import Day, Fields, Number, Parameter, Target, Text, Texts, Whole

if TYPE_CHECKING:
    from ..products.search import Found, Query
    from ..raster.region import Extent
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Find the images of an area and season in a STAC catalogue, without downloading them."

AREA: dict[str, Parameter] = {
    "extent": Fields('rectangle: {"left", "bottom", "right", "top", "crs"}'),
    "roi": Fields('polygons: {"crs", "polygons": [GeoJSON geometries]}'),
}
PARAMETERS: dict[str, Parameter] = {
    **AREA,
    "start_date": Day("first day"),
    "end_date": Day("last day"),
    "preset": Text(f"collections of a provider, by their name in providers.yaml: {', '.join(PRESETS)}"),
    "catalog": Text("address of another STAC API or catalogue"),
    "collections": Texts(
        "identifiers of collections in it; empty for those of the preset, or for all of the catalogue"
    ),
    "most_cloud": Number("most cloud of an image, in percent; images that do not tell it are found too", 0, 100, 100),
    "bands": Texts(
        "names or common names of bands, masks are found with them; empty for those of the preset, or for all"
    ),
    "most_items": Whole("maximum number of images in the result", 1, 100_000, 5000),
    "items": Target("item collection to write, .json: rasters of a cube, and what copyimages takes"),
    "footprints": Target("outlines to write, .geojson, with date, tile and cloud"),
    "calendar": Target("table of dates and tiles to write, .csv, with the cloud of each image"),
}
SIDES = ("left", "bottom", "right", "top")
MOST_ROWS_SHOWN = 60


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Search a catalogue and write what it has."""
    query, bands = _query(job)
    from ..products.remembered_searches import remember_search
    from ..products.search import Found, search
    from ..products.search_results import calendar_of, collection_of, footprints_of, megabytes_of, with_bands
    from ..raster.headers import log_in_at
    from ..runtime.outputs import Outputs

    log_in_at(query.address)

    def on_page(count: int) -> None:
        feedback.check_cancelled()
        feedback.progress(0, Message("{count} images so far", count=count))

    with Outputs(job.run) as outputs:
        targets = {name: job.optional_path(name) for name in ("items", "footprints", "calendar")}
        parts = {name: outputs.part(path) for name, path in targets.items() if path}
        found = search(query, on_page)
        _check_found(found, query)
        chosen = [item for item in (with_bands(item, bands) for item in found.items) if item["assets"]]
        if not chosen:
            raise CubeError(
                "The {count} images that were found have none of the bands {bands}; they have {present}.",
                count=len(found.items),
                bands=", ".join(bands),
                present=", ".join(sorted({str(key) for item in found.items for key in item["assets"]})[:30]),
            )
        megabytes = sum(megabytes_of(item, query.area) for item in chosen)
        tiles, rows = calendar_of(chosen)
        _say(Found(tuple(chosen), found.cloudy, found.is_cut), query, megabytes, feedback)
        feedback.table(_table(tiles, rows))
        about = {"catalog": query.address, "collections": list(query.collections), "boxes": query.area.boxes}
        text = collection_of(chosen, about)
        if "items" in parts:
            parts["items"].write_text(text, encoding="utf-8")
            remember_search(text, chosen)
        if "footprints" in parts:
            parts["footprints"].write_text(footprints_of(chosen, query.area), encoding="utf-8")
        if "calendar" in parts:
            with parts["calendar"].open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([["date", *tiles], *([day, *clouds] for day, clouds in rows)])
        feedback.check_cancelled()
        outputs.publish()
    return {
        "images": len(chosen),
        "dates": len(rows),
        "tiles": tiles,
        "megabytes": round(megabytes, 1),
        "calendar_rows": rows,
        **{name: str(path) for name, path in targets.items() if path},
    }


def extent_of(job: Job) -> Extent | None:
    """The rectangle of a job, or None."""
    from ..raster.region import Extent

    given = job.mapping("extent")
    if not given:
        return None
    try:
        left, bottom, right, top = (float(given[side]) for side in SIDES)
    except (KeyError, TypeError, ValueError) as error:
        raise JobError("{@extent} must be an object with {sides} (numbers) and crs.", sides=", ".join(SIDES)) from error
    return Extent(left, bottom, right, top, str(given.get("crs") or ""))


def _query(job: Job) -> tuple[Query, tuple[str, ...]]:
    """What the job looks for, and the bands of it."""
    from ..products.search import Query
    from ..products.search_area import search_area
    from ..raster.providers import presets

    named, address, collections = job.text("preset"), job.text("catalog"), job.texts("collections")
    preset = presets().get(named) if named else None
    if named and preset is None:
        raise JobError(
            "The preset {name} is unknown; choose one of {known}, or add it to providers.yaml.",
            name=named,
            known=", ".join(presets()),
        )
    if bool(preset) == bool(address):
        raise JobError("Say where to search: either {@preset} or {@catalog}.")
    if address and not address.startswith(("http://", "https://")):
        raise JobError("{@catalog} is {address}; give an address that begins with https://.", address=address)
    start, end = (date.fromisoformat(text) if text else None for text in (job.text("start_date"), job.text("end_date")))
    if start and end and end < start:
        raise JobError(
            "The search ends on {end}, before it starts on {start}; exchange the dates.", start=start, end=end
        )
    region = job.mapping("roi")
    area = search_area(extent_of(job), region.get("polygons") or [], str(region.get("crs") or ""))
    query = Query(
        preset.provider.api if preset else address.rstrip("/"),
        collections or (preset.collections if preset else ()),
        area,
        start,
        end,
        job.number("most_cloud"),
        job.whole("most_items"),
    )
    return query, job.texts("bands") or (preset.bands if preset else ())


def _check_found(found: Found, query: Query) -> None:
    if found.items:
        return
    if found.cloudy:
        raise CubeError(
            "All {count} images of this area and season have more than {cloud} % of cloud; allow more.",
            count=found.cloudy,
            cloud=f"{query.most_cloud:g}",
        )
    raise CubeError(
        "{address} has no images of {collections} in this area from {start} to {end}; widen the area or the dates, or "
        "search another collection.",
        address=query.address,
        collections=", ".join(query.collections) or Message("any collection"),
        start=query.start or "…",
        end=query.end or "…",
    )


def _say(found: Found, query: Query, megabytes: float, feedback: Feedback) -> None:
    feedback.log(
        Message(
            "{count} images of {collections}; inside the area they are about {size} MB of pixels.",
            count=len(found.items),
            collections=", ".join(sorted({str(item.get("collection") or "") for item in found.items})),
            size=f"{megabytes:.0f}",
        )
    )
    if found.cloudy:
        feedback.log(
            Message(
                "Left out are {count} images with more than {cloud} % of cloud.",
                count=found.cloudy,
                cloud=f"{query.most_cloud:g}",
            )
        )
    if found.is_cut:
        feedback.warn(
            Message(
                "The search ended after {count} images, and there may be more; narrow it, or raise {@most_items}.",
                count=query.most_items,
            )
        )


def _table(tiles: list[str], rows: list[tuple[str, list[float | None]]]) -> list[str]:
    """The calendar as text: cloud cover in percent, or a dot for no image."""
    widths = [max(len(tile), 5) for tile in tiles[:12]]
    lines = ["date        " + " ".join(tile.rjust(width) for tile, width in zip(tiles, widths, strict=False))]
    for day, clouds in rows[:MOST_ROWS_SHOWN]:
        cells = ("·" if cloud is None else "?" if cloud < 0 else f"{cloud:.0f} %" for cloud in clouds)
        lines.append(f"{day}  " + " ".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=False)))
    return [*lines, "…"] if len(rows) > MOST_ROWS_SHOWN else lines
