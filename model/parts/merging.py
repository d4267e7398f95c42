"""The parts of a plan as one map: virtual rasters that show them, and which parts are missing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ..cube.cube import Cube
from ..maps.legend import Legend
from ..network.model_file import load_model
from ..raster.cog import TILE, copy_as_cog, write_error
from ..raster.colours import red_green_blue
from ..raster.mosaic import Mosaic, Tile
from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_SCALE, class_dtype, class_nodata
from ..raster.raw import Description, Layout
from ..raster.styles import MAGMA, VIRIDIS, category_names, class_style, ramp_style
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..runtime.text import name_some
from .areas import ZoneMap, class_areas, table_of_areas, total_areas
from .missing import describe_missing_parts, reason_of
from .one_crs import class_map_in
from .plan import MODEL_FILE, cube_of_zone, read_plan, read_zone
from .states import RESULTS, PartFiles, Record

READERS = 4


@dataclass(frozen=True)
class MergeRequest:
    """Request for the merge of a plan.

    Attributes
    ----------
    target : Path
        Folder for the maps. In the plan folder itself they name the parts relative to it, so that it can be moved.
    partial : bool
        Whether to put together what is there where parts are missing.
    verify : bool
        Whether to read every file; one that is damaged counts as missing, and is made again by the next run.
    cog : bool
        Whether to write each map as a GeoTIFF of its own too.
    crs : str
        Coordinate reference system of a class map of all zones; empty for none.
    """

    target: Path
    partial: bool = False
    verify: bool = True
    cog: bool = False
    crs: str = ""


def merge(folder: Path, request: MergeRequest, run: str, feedback: Feedback) -> dict[str, Any]:
    """Put the parts of a plan together.

    Parameters
    ----------
    folder : Path
        The plan folder.
    request : MergeRequest
        What is asked for.
    run : str
        Identifies the run, see :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress; checked for a cancel.

    Returns
    -------
    dict
        The maps of each output, pixels and hectares of each label, and the missing parts with the reason.

    Raises
    ------
    CubeError
        When parts are missing and `partial` is not set, or none is there.
    """
    plan = read_plan(folder)
    files = PartFiles(folder, plan)
    records = _records(files, request.verify, feedback)
    missing = describe_missing_parts(files.states(), len(plan.parts))
    if missing:
        _report_missing(missing, len(plan.parts), request.partial and bool(records), feedback)
    _warn_of_machines(records.values(), feedback)
    merged = _Merge(files, records, request, feedback)
    with Outputs(run) as outputs:
        maps = merged.write_virtual(outputs)
        outputs.publish()
    result: dict[str, Any] = {"maps": maps, "missing": missing}
    with Outputs(run) as outputs:
        result |= merged.write_areas(outputs)
        if request.cog:
            result["rasters"] = merged.write_cogs(outputs)
        if request.crs:
            result["class_map"] = merged.write_in_one_crs(outputs)
        feedback.check_cancelled()
        outputs.publish()
    card = merged.card
    return {**result, "labels": list(card.labels), "colours": list(card.colours)}


def _report_missing(missing: Sequence[Mapping[str, Any]], count: int, may_go_on: bool, feedback: Feedback) -> None:
    words = name_some([f"{item['part']} ({item['state']}{reason_of(item)})" for item in missing], semicolons=True)
    if not may_go_on:
        raise CubeError(
            "{count} of {all} parts are missing: {parts}; run the plan again, or set {@partial} to put the others together.",
            count=len(missing),
            all=count,
            parts=words,
        )
    feedback.warn(
        Message(
            "The map is not complete: {count} of {all} parts are missing: {parts}.",
            count=len(missing),
            all=count,
            parts=words,
        )
    )


class _Merge:
    """Maps of a plan from the parts that are there."""

    def __init__(
        self, files: PartFiles, records: Mapping[int, Record], request: MergeRequest, feedback: Feedback
    ) -> None:
        self._files, self._records, self._request, self._feedback = files, records, request, feedback
        self._plan = files.plan
        _, self.card = load_model(files.folder / MODEL_FILE)
        self._legend = Legend(self.card.labels, self.card.colours, self._plan.model_name, self.card.codes)
        self._zones: list[tuple[int, Cube, list[int]]] = []
        for position in range(len(self._plan.zones)):
            numbers = [number for number in sorted(records) if self._plan.parts[number - 1].zone == position]
            if numbers:
                cube = cube_of_zone(self._plan, read_zone(files.folder, position))
                self._zones.append((position, cube, numbers))

    def write_virtual(self, outputs: Outputs) -> dict[str, list[str]]:
        """Write a virtual raster of each output in each zone, with its style; return their paths."""
        maps: dict[str, list[str]] = {name: [] for name in self._plan.outputs}
        for position, cube, numbers in self._zones:
            for output in self._plan.outputs:
                self._feedback.check_cancelled()
                path = self._path(output, position, ".vrt")
                mosaic, style = self._mosaic(output, cube)
                tiles = [self._tile(number, output) for number in numbers]
                outputs.part(path).write_text(mosaic.text(tiles), encoding="utf-8")
                outputs.part(path.with_suffix(".qml")).write_text(style, encoding="utf-8")
                maps[output].append(str(path))
        return maps

    def write_areas(self, outputs: Outputs) -> dict[str, Any]:
        """Write the table of areas; return its path, and pixels and hectares of each label."""
        card = self.card
        if "classes" not in self._plan.outputs:
            counts = Counter[str]()
            for record in self._records.values():
                counts.update(record.pixels)
            return {"pixels": {label: counts[label] for label in card.labels}}
        areas = class_areas(self._zone_maps(), card.labels, card.codes, self._feedback)
        path = self._request.target / "areas.csv"
        outputs.part(path).write_text(table_of_areas(areas), encoding="utf-8")
        totals = total_areas(areas)
        return {
            "areas": str(path),
            "pixels": {area.label: area.pixels for area in totals},
            "hectares": {area.label: area.hectares for area in totals},
        }

    def write_cogs(self, outputs: Outputs) -> dict[str, list[str]]:
        """Write a GeoTIFF of each virtual raster; return their paths."""
        rasters: dict[str, list[str]] = {name: [] for name in self._plan.outputs}
        for position, _, _ in self._zones:
            for output in self._plan.outputs:
                self._feedback.check_cancelled()
                path = self._path(output, position, ".tif")
                self._feedback.progress(0.95, Message("writing {file}", file=path.name))
                part = outputs.part(path)
                try:
                    copy_as_cog(self._path(output, position, ".vrt"), part, output == "classes")
                except (RasterioError, CPLE_BaseError, OSError) as error:
                    raise write_error(path, error) from error
                if output == "classes":
                    names = category_names(self.card.labels, self.card.codes)
                    outputs.part(path.with_name(f"{path.name}.aux.xml")).write_text(names, encoding="utf-8")
                rasters[output].append(str(path))
        return rasters

    def write_in_one_crs(self, outputs: Outputs) -> str:
        """Write a class map of all zones; return its path."""
        path = self._request.target / "classes-one-crs.tif"
        class_map_in(self._request.crs, self._zone_maps(), self._legend, outputs, path, self._feedback)
        return str(path)

    def _zone_maps(self) -> list[ZoneMap]:
        nodata = class_nodata(max(self.card.codes))
        return [
            ZoneMap(
                self._plan.zones[position], self._path("classes", position, ".vrt"), cube.grid, nodata,
                [self._plan.parts[number - 1].window for number in numbers],
                [self._records[number].pixels for number in numbers],
            )
            for position, cube, numbers in self._zones
        ]  # fmt: skip

    def _path(self, output: str, zone: int, suffix: str) -> Path:
        name = output
        if len(self._plan.zones) > 1:
            name += f"-{''.join(letter for letter in self._plan.zones[zone] if letter.isalnum())}"
        return self._request.target / f"{name}{suffix}"

    def _tile(self, number: int, output: str) -> Tile:
        part, file = self._plan.parts[number - 1], self._files.result(number) / f"{output}.tif"
        is_beside = self._request.target == self._files.folder
        name = f"{RESULTS}/{number:06}/{output}.tif" if is_beside else str(file)
        return Tile(name, part.window, (TILE, TILE))

    def _mosaic(self, output: str, cube: Cube) -> tuple[Mosaic, str]:
        """An empty mosaic of an output, and its style."""
        card = self.card
        more = {"LSTMFCN_TIMELINE": json.dumps([day.isoformat() for day in cube.timeline])}
        if cube.left_out:
            more["LSTMFCN_LEFT_OUT"] = json.dumps([day.isoformat() for day in cube.left_out])
        metadata = self._legend.metadata(more)
        if output == "classes":
            highest = max(card.codes)
            layout = Layout(cube.grid, 1, class_dtype(highest), class_nodata(highest))
            colours = dict(zip(card.codes, map(red_green_blue, card.colours), strict=True))
            about = Description(("class",), metadata, colours=colours)
            style = class_style(card.labels, card.colours, card.codes)
            return Mosaic(layout, about, _categories(card.labels, card.codes)), style
        names = card.labels if output == "probabilities" else ("entropy",)
        layout = Layout(cube.grid, len(names), "uint16", PROBABILITY_NODATA)
        style = ramp_style(VIRIDIS if output == "probabilities" else MAGMA)
        return Mosaic(layout, Description(names, metadata, PROBABILITY_SCALE)), style


def _records(files: PartFiles, verify: bool, feedback: Feedback) -> dict[int, Record]:
    """Records of the parts that are done; results that are damaged are set aside."""
    count = len(files.plan.parts)

    def look(number: int) -> tuple[int, Record | None, bool]:
        record = files.record(number)
        return number, record, record is not None and verify and not files.is_undamaged(number, record)

    records: dict[int, Record] = {}
    with ThreadPoolExecutor(READERS, "verify") as pool:
        for number, record, is_damaged in pool.map(look, range(1, count + 1)):
            feedback.progress(
                0.9 * number / count, Message("looking at part {number} of {count}", number=number, count=count)
            )
            feedback.check_cancelled()
            if is_damaged:
                files.set_aside(number)
                feedback.warn(
                    Message("The result of part {number} is damaged; the next run makes it again.", number=number)
                )
            elif record is not None:
                records[number] = record
    return records


def _warn_of_machines(records: Iterable[Record], feedback: Feedback) -> None:
    kinds = Counter(record.arithmetic for record in records)
    if len(kinds) > 1:
        feedback.warn(
            Message(
                "The parts were computed in different ways ({kinds}); where two classes are equally probable, pixels may differ "
                "from a map of one machine.",
                kinds="; ".join(f"{kind}: {count}" for kind, count in kinds.most_common()),
            )
        )


def _categories(labels: Sequence[str], codes: Sequence[int]) -> list[str]:
    label_of = dict(zip(codes, labels, strict=True))
    return [label_of.get(code, "") for code in range(max(codes) + 1)]
