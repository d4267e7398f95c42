"""Scan of the rasters of a cube: their layers, not yet sorted by band and date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePath

import rasterio

from ..products.bands import common_name
from ..products.containers import subdatasets_of
from ..products.filenames import fits_pattern
from ..products.layers import LayerInfo, layers_of
from ..products.listing import keep_finest, list_rasters
from ..products.own_maps import is_own_map
from ..products.raster_ref import RasterRef
from ..products.scenes import Scene
from ..raster.file_masks import has_mask
from ..raster.files import READING_ERRORS, check_complete, check_readable, check_real, open_error
from ..raster.grid import Grid
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_some
from .cube import CubeRequest, Source
from .declared import Specimens, facts_of, with_words_of
from .naming import copies_of_dates, report_copies
from .places import UnplacedError, grid_of
from .same_place import scene_of


@dataclass
class Found:
    """Contents of the files, not yet sorted by band and date.

    `maps` and `no_images` are left out: maps that this plugin wrote into a folder of the cube, and variables of a container
    that have no place on the ground.
    """

    layers: list[tuple[LayerInfo, Source]] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)
    no_images: list[str] = field(default_factory=list)
    sources: dict[tuple[str, date], list[Source]] = field(default_factory=dict)
    masks: dict[tuple[str, date], list[Source]] = field(default_factory=dict)


def look_at_all(request: CubeRequest, feedback: Feedback) -> Found:
    """Read the headers of the rasters, without reading a pixel.

    Of those in a network whose catalogue declares their headers only one of each kind is opened, see :mod:`model.cube.declared`.

    Parameters
    ----------
    request : CubeRequest
        Rasters, and how to read their names.
    feedback : Feedback
        Receives the progress, and what is left out.

    Raises
    ------
    CubeError
        When there are none, or one cannot be read; the sentence names it.
    """
    listed = list_rasters(request.rasters, feedback.warn)
    further = tuple((value, value) for value in request.nodata)
    if further:
        listed = [replace(raster, nodata=(*raster.nodata, *further)) for raster in listed]
    rasters = keep_finest(listed)
    if not rasters:
        raise CubeError(
            "No rasters were given; add dated rasters, or a folder that holds them, under {@rasters}.",
        )
    if len(rasters) < len(listed):
        feedback.log(
            Message(
                "Left out, as the same is there finer or again: {count} {count:raster|rasters}.",
                count=len(listed) - len(rasters),
            )
        )
    found = Found()
    with Specimens(feedback) as specimens:
        for number, raster in enumerate(rasters):
            feedback.check_cancelled()
            feedback.progress(0, Message("Reading raster {number} of {count}", number=number + 1, count=len(rasters)))
            _look_at(raster, request, found, specimens)
        _date_copies_by_names(rasters, request, found, specimens, feedback)
    _report_unfitting(found, request.file_pattern, feedback)
    _report_declared(found, feedback)
    _report_left_out(found, feedback)
    return found


def _report_unfitting(found: Found, pattern: str, feedback: Feedback) -> None:
    """Say which names are not as the user's pattern says, and are therefore read without it."""
    paths = dict.fromkeys(layer.path for layer, _ in found.layers)
    unfitting = [path for path in paths if pattern and not fits_pattern(path, pattern)]
    if unfitting:
        feedback.warn(
            Message(
                "{count} {count:name does|names do} not fit {@file_pattern} ({pattern}), such as {path}, and {count:is|are} read "
                "without it; check the bands and dates below.",
                count=len(unfitting),
                pattern=pattern,
                path=PurePath(unfitting[0]).name,
            )
        )


def _look_at(raster: RasterRef, request: CubeRequest, found: Found, specimens: Specimens) -> None:
    specimen = specimens.of(raster)
    if specimen is not None and raster.header is not None:
        (layer,) = layers_of(raster, specimen, request.file_pattern)
        grid, scene = with_words_of(raster.header.grid, specimen), scene_of(raster, {})
        source = replace(_source(layer, specimen, grid, scene), declared=facts_of(specimen, 1))
        found.layers.append((layer, source))
        return
    check_readable(raster.path)
    try:
        with specimens.opened(raster) as dataset:
            inner = subdatasets_of(raster, dataset)
            if not inner:
                if is_own_map(dataset.tags()):
                    _set_aside(raster.path, request, found)
                    return
                check_complete(raster.path, dataset)
                check_real(raster.path, dataset)
                grid = grid_of(raster, dataset)
                layers = layers_of(raster, dataset, request.file_pattern)
                scene = scene_of(raster, dataset.tags())
                found.layers += [(layer, _source(layer, dataset, grid, scene)) for layer in layers]
    except READING_ERRORS as error:
        raise open_error(raster.path, error) from error
    _look_inside(inner, request, found, specimens)


def _date_copies_by_names(
    rasters: Sequence[RasterRef], request: CubeRequest, found: Found, specimens: Specimens, feedback: Feedback
) -> None:
    """Date the rasters by their names that have one date inside and others in their names, as where items were copied."""
    copies = copies_of_dates([(layer, source.grid) for layer, source in found.layers])
    if not copies:
        return
    found.layers = [(layer, source) for layer, source in found.layers if layer.path not in copies]
    for raster in rasters:
        if raster.path in copies:
            _look_at(replace(raster, day=str(copies[raster.path].named_day)), request, found, specimens)
    report_copies(list(copies.values()), feedback)


def _look_inside(variables: Sequence[RasterRef], request: CubeRequest, found: Found, specimens: Specimens) -> None:
    """Look at the variables of a container; those without a place on the ground belong to the others."""
    errors: list[UnplacedError] = []
    for variable in variables:
        try:
            _look_at(variable, request, found, specimens)
        except UnplacedError as error:
            errors.append(error)
            found.no_images.append(variable.path)
    if errors and len(errors) == len(variables):
        raise errors[0]


def _set_aside(path: str, request: CubeRequest, found: Found) -> None:
    """Leave a map of this plugin out, unless it was given by its own name."""
    if any(path == raster.path for raster in request.rasters):
        raise CubeError(
            "{path} is a map that was made from images, not an image itself; take it out of {@rasters}.", path=path
        )
    found.maps.append(path)


def _report_declared(found: Found, feedback: Feedback) -> None:
    declared = {source.path for _, source in found.layers if source.declared}
    if declared:
        feedback.log(
            Message(
                "Place and size of {count} {count:image|images} are taken from the catalog, and checked when {count:it is|they are} "
                "first read.",
                count=len(declared),
            )
        )


def _report_left_out(found: Found, feedback: Feedback) -> None:
    if found.maps:
        feedback.log(Message("Left out, as they are maps that were made here: {names}.", names=name_some(found.maps)))
    if found.no_images:
        feedback.log(
            Message("Left out, as they have no place on the ground: {names}.", names=name_some(found.no_images))
        )


def _source(layer: LayerInfo, dataset: rasterio.DatasetReader, grid: Grid, scene: Scene) -> Source:
    number = layer.layer - 1
    block_height, block_width = dataset.block_shapes[number]
    shows = "" if layer.is_numbered else common_name(layer.satellite, layer.band)
    return Source(
        layer.path, layer.layer, layer.encoding, dataset.dtypes[number], (block_height, block_width), grid, shows,
        layer.satellite, has_mask(dataset, layer.layer), layer.alpha, scene,
    )  # fmt: skip
