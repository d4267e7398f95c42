"""Cube assembly: open the rasters, identify bands and dates, and order them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ..products.bands import CLOUD_MASKS, is_flag
from ..products.encodings import SENTINEL2_OFFSET_SINCE
from ..products.masks import KNOWN_RULES, MaskRule, mask_rule
from ..products.raster_ref import RasterRef
from ..raster.files import READING_ERRORS, check_readable, open_error
from ..raster.grid import Grid, check_overlap, common_grid, same_crs, turns_of
from ..raster.network import open_raster
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_all, name_some
from .band_choice import describe_choice
from .consistency import check_encodings
from .cube import Cube, CubeRequest, Source
from .indices import BandPlan, check_named, describe_plan, plan_bands
from .naming import name_unnamed, report_dates, report_unnamed
from .places import grid_of
from .same_place import settle
from .scan import Found, look_at_all
from .summary import describe, log_grids
from .timeline import regular_timeline

NO_MASK = "none"
LAST_MASK = "QA60"  # which Earth Engine left empty for two years
MOST_UNLIKE = 1.01  # times the pixels of one zone that those of another may be
LACKS = "The cube lacks"  # begins the templates on bands that are missing on a date


def open_cube(request: CubeRequest, feedback: Feedback) -> Cube:
    """Open rasters as a cube: identify bands, dates and grid, without reading a pixel.

    Parameters
    ----------
    request : CubeRequest
        Rasters and the part of them to read.
    feedback : Feedback
        Receives what was understood.

    Raises
    ------
    CubeError
        When the rasters make no cube; the sentence names the file.
    """
    return _cube_of(look_at_all(request, feedback), request, feedback)


def open_zones(request: CubeRequest, feedback: Feedback) -> list[Cube]:
    """Open rasters as one cube for each coordinate reference system, so that none is resampled into that of another.

    Rasters of several systems are one cube, as :func:`open_cube` makes it, where a grid was picked, or where those of one system
    are coarser or have other bands, since they then belong to the same pixels.

    Parameters
    ----------
    request, feedback
        See :func:`open_cube`.
    """
    found = look_at_all(request, feedback)
    return [_cube_of(zone, request, feedback) for zone in ([found] if request.grid else _zones_of(found))]


def _zones_of(found: Found) -> list[Found]:
    first: dict[str, str] = {}
    for crs in dict.fromkeys(source.grid.crs for _, source in found.layers):
        first[crs] = next((other for other in first if same_crs(crs, other)), crs)
    zones: dict[str, Found] = {}
    for layer, source in found.layers:
        zones.setdefault(first[source.grid.crs], Found()).layers.append((layer, source))
    bands = {frozenset((layer.satellite, layer.band) for layer, _ in zone.layers) for zone in zones.values()}
    finest = [min(g.metres_a_pixel for g in {source.grid for _, source in zone.layers}) for zone in zones.values()]
    return list(zones.values()) if len(bands) == 1 and max(finest) <= min(finest) * MOST_UNLIKE else [found]


def _cube_of(found: Found, request: CubeRequest, feedback: Feedback) -> Cube:
    picked = _open_grid(request.grid) if request.grid else None
    _lay_side_by_side(found, picked)
    report_dates([layer for layer, _ in found.layers], feedback)
    found.layers = name_unnamed(found.layers, request.bands, feedback)
    plan = _name_bands(found, request, feedback)
    cube = _assemble(found, plan, request, picked, feedback)
    feedback.table(describe(cube))
    return cube


def _lay_side_by_side(found: Found, picked: Grid | None) -> None:
    """Bring rasters in longitudes to one side of the 180th meridian where that joins them."""
    turns = turns_of([source.grid for _, source in found.layers], picked)
    found.layers = [
        (layer, replace(source, grid=source.grid.turned(turn)))
        for (layer, source), turn in zip(found.layers, turns, strict=True)
    ]


def _name_bands(found: Found, request: CubeRequest, feedback: Feedback) -> BandPlan:
    """Give the layers the names that their bands have in the cube, and say what was left out or guessed."""
    for layer, source in found.layers:
        if _is_mask(layer.band, request):
            found.masks.setdefault((layer.band, layer.day), []).append(source)
    layers = [layer for layer, _ in found.layers if not _is_mask(layer.band, request)]
    plan = plan_bands(layers, request.bands)
    for choice in plan.choices:
        for layer, source in found.layers:
            band = None if _is_mask(layer.band, request) else choice.get((layer.satellite, layer.band))
            if band is not None:
                found.sources.setdefault((band, layer.day), []).append(source)
    found.sources, found.masks = settle(found.sources, found.masks, feedback)
    chosen = {key for choice in plan.choices for key in choice}
    left_out = sorted({layer.band for layer in layers if (layer.satellite, layer.band) not in chosen})
    if left_out and not request.bands:
        feedback.log(Message("Left out, as only some satellites have them: {bands}.", bands=", ".join(left_out)))
    for line in [line for choice in plan.choices for line in describe_choice(layers, choice)]:
        feedback.log(line)
    for message in describe_plan(plan, request.bands):
        feedback.log(message)
    used = [layer for layer in layers if (layer.satellite, layer.band) in chosen]
    report_unnamed(used, feedback)
    physical = sorted({layer.band for layer in used if layer.is_physical})
    if physical:
        feedback.log(
            Message(
                "The scale of the product is not applied to {bands}, whose decimal numbers are physical values already.",
                bands=", ".join(physical),
            )
        )
    small = sorted({layer.band for layer in used if layer.is_of_8_bits})
    if small:
        feedback.warn(
            Message(
                "{bands} {count:has|have} 8 bits, which are too few for the numbers of the product, so its scale is not applied: the "
                "values are taken as they are stored, and fit only to models that were trained on such rasters.",
                bands=", ".join(small),
                count=len(small),
            )
        )
    if any(layer.offset_guessed for layer in used):
        feedback.warn(
            Message(
                "Sentinel-2 files say nothing about their processing baseline; an offset of -0.1 was taken for dates since "
                "{date}.",
                date=SENTINEL2_OFFSET_SINCE,
            )
        )
    return plan


def _is_mask(band: str, request: CubeRequest) -> bool:
    asked_for = any(band.casefold() == name.casefold() for name in request.bands)
    return not asked_for and (is_flag(band) or band.casefold() == request.mask_band.casefold())


def _assemble(found: Found, plan: BandPlan, request: CubeRequest, picked: Grid | None, feedback: Feedback) -> Cube:
    present = sorted({band for band, _ in found.sources})
    missing = [band for band in plan.inputs if band not in present]
    if missing:
        check_named((layer for layer, _ in found.layers), missing[0])
        others = sorted({layer.band for layer, _ in found.layers})
        raise CubeError(
            "The rasters have no band {missing}; they have {present}. Add the missing rasters, or name the bands to "
            "use under {@bands}.",
            missing=", ".join(missing),
            present=name_all(others),
        )
    inputs = plan.inputs or tuple(present)
    timeline = _timeline(found, inputs, request)
    holes = [f"{band} of {day}" for day in timeline for band in inputs if (band, day) not in found.sources]
    if holes:
        if not request.fill_dates:
            raise CubeError(
                "The cube lacks {missing}; add these rasters, leave the band or the date out, or turn on "
                "{@fill_dates}.",
                missing=name_some(holes),
            )
        feedback.warn(
            Message("The cube lacks {bands}; these observations are filled like gaps.", bands=name_some(holes))
        )
    sources = tuple(tuple(tuple(found.sources.get((band, day), ())) for band in inputs) for day in timeline)
    masks, rule = _masks(found, timeline, request, feedback)
    used = [source for row in sources for tiles in row for source in tiles]
    grids, names = [source.grid for source in used], [source.path for source in used]
    if picked:
        check_overlap(picked, request.grid, grids, names)
    grid = picked or common_grid(grids, names)
    log_grids(used, grid, feedback)
    steps = regular_timeline(timeline[0], timeline[-1], request.period) if request.period else ()
    if steps:
        feedback.log(
            Message(
                "Series are brought to {count} {count:date|dates}, {period} apart, from {first} to {last}.",
                count=len(steps),
                period=request.period,
                first=steps[0],
                last=steps[-1],
            )
        )
    bands = plan.bands or inputs
    cube = Cube(bands, timeline, grid, sources, masks, rule, request.max_gap, steps, inputs, plan.derived)
    check_encodings(cube, feedback)
    return cube


def _open_grid(path: str) -> Grid:
    """The pixels of the raster that the user picked."""
    check_readable(path)
    try:
        with open_raster(path) as dataset:
            return grid_of(RasterRef(path), dataset)
    except READING_ERRORS as error:
        raise open_error(path, error) from error


def _timeline(found: Found, bands: Sequence[str], request: CubeRequest) -> tuple[date, ...]:
    timeline = tuple(
        sorted(
            {
                day
                for band, day in found.sources
                if band in bands
                and (request.start_date is None or day >= request.start_date)
                and (request.end_date is None or day <= request.end_date)
            }
        )
    )
    if not found.sources:
        raise CubeError(
            "The rasters have bands only that flag or describe observations ({bands}) and none that measures the ground; add "
            "the rasters of bands, or name one of these under {@bands} where it is to be used as it is.",
            bands=name_all(sorted({layer.band for layer, _ in found.layers})),
        )
    if not timeline:
        dates = sorted({day for _, day in found.sources})
        raise CubeError(
            "No raster lies between the start and end date ({span}); widen the dates.",
            span=Message("they run from {first} to {last}", first=dates[0], last=dates[-1]),
        )
    return timeline


def _masks(
    found: Found, timeline: Sequence[date], request: CubeRequest, feedback: Feedback
) -> tuple[tuple[tuple[Source, ...], ...], MaskRule]:
    """The rasters that flag bad observations, and what they mean."""
    there = sorted({band for band, _ in found.masks})
    chosen = _mask_band(there, request, feedback)
    left_out = [band for band in there if band != chosen]
    if left_out:
        feedback.log(
            Message("Left out, as they flag observations instead of measuring: {bands}.", bands=", ".join(left_out))
        )
    if not chosen:
        return (), MaskRule()
    rule = mask_rule(chosen, request.mask_values)
    feedback.log(
        Message("Bad observations are those that {band} flags with {rule}.", band=chosen, rule=rule.describe())
    )
    unflagged = [str(day) for day in timeline if (chosen, day) not in found.masks]
    if unflagged:
        feedback.warn(
            Message(
                "There is no {band} of {dates}; nothing is masked there.",
                band=chosen,
                dates=name_some(unflagged),
            )
        )
    return tuple(tuple(found.masks.get((chosen, day), ())) for day in timeline), rule


def _mask_band(there: Sequence[str], request: CubeRequest, feedback: Feedback) -> str:
    """The mask band to use; empty for none."""
    if request.mask_band.casefold() == NO_MASK:
        return ""
    if request.mask_band:
        chosen = next((band for band in there if band.casefold() == request.mask_band.casefold()), "")
        if not chosen:
            raise CubeError(
                "The rasters have no mask band {name}; they have {present}. Correct {@mask_band}, or write none.",
                name=request.mask_band,
                present=name_all(there),
            )
        return chosen
    clouds = [band for band in there if band.upper() in CLOUD_MASKS]
    known = [band for band in there if band.upper() in KNOWN_RULES]
    known.sort(key=lambda band: band in clouds or band.upper() == LAST_MASK)
    if known:
        return known[0]
    if len(clouds) == 1 and request.mask_values:
        return clouds[0]
    if clouds:
        feedback.warn(
            Message(
                "The rasters have {bands}, and it is not known which values mean a bad observation, so nothing is masked; "
                "give them under {@mask_values}, or write none under {@mask_band}.",
                bands=name_some(clouds),
            )
        )
    return ""
