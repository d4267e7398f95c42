"""The parts of a plan as one map: virtual rasters that show them, and which parts are missing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from ..cube.cube import Cube
from ..maps.legend import Legend
from ..network.model_file import ModelCard, load_model
from ..raster.cog import TILE
from ..raster.colours import red_green_blue
from ..raster.mosaic import Mosaic, Tile
from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_SCALE, class_dtype, class_nodata
from ..raster.raw import Description, Layout
from ..raster.styles import MAGMA, VIRIDIS, class_style, ramp_style
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..runtime.text import name_some
from .missing import describe_missing_parts, reason_of
from .plan import MODEL_FILE, MapPlan, cube_of_zone, read_plan, read_zone
from .states import RESULTS, PartFiles, Record

READERS = 4


def merge(folder: Path, target: Path, partial: bool, verify: bool, run: str, feedback: Feedback) -> dict[str, Any]:
    """Put the parts of a plan together.

    Parameters
    ----------
    folder : Path
        The plan folder.
    target : Path
        Folder for the maps. In the plan folder itself they name the parts relative to it, so that it can be moved.
    partial : bool
        Whether to put together what is there where parts are missing.
    verify : bool
        Whether to read every file; one that is damaged counts as missing, and is made again by the next run.
    run : str
        Identifies the run, see :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress; checked for a cancel.

    Returns
    -------
    dict
        The maps of each output, pixels of each label, and the missing parts with the reason.

    Raises
    ------
    CubeError
        When parts are missing and `partial` is not set, or none is there.
    """
    plan = read_plan(folder)
    files = PartFiles(folder, plan)
    records = _records(files, verify, feedback)
    missing = describe_missing_parts(files.states(), len(plan.parts))
    if missing:
        words = name_some([f"{item['part']} ({item['state']}{reason_of(item)})" for item in missing], semicolons=True)
        if not partial or not records:
            raise CubeError(
                "{count} of {all} parts are missing: {parts}; run the plan again, or set {@partial} to put the others together.",
                count=len(missing),
                all=len(plan.parts),
                parts=words,
            )
        feedback.warn(
            Message(
                "The map is not complete: {count} of {all} parts are missing: {parts}.",
                count=len(missing),
                all=len(plan.parts),
                parts=words,
            )
        )
    _warn_of_machines(records.values(), feedback)
    _, card = load_model(folder / MODEL_FILE)
    maps: dict[str, list[str]] = {name: [] for name in plan.outputs}
    with Outputs(run) as outputs:
        for position in range(len(plan.zones)):
            numbers = [number for number in sorted(records) if plan.parts[number - 1].zone == position]
            if not numbers:
                continue
            cube = cube_of_zone(plan, read_zone(folder, position))
            for output in plan.outputs:
                feedback.check_cancelled()
                path = target / f"{_map_name(plan, output, position)}.vrt"
                mosaic, style = _mosaic(output, cube, card, plan)
                tiles = [_tile(files, target, number, output) for number in numbers]
                outputs.part(path).write_text(mosaic.text(tiles), encoding="utf-8")
                outputs.part(path.with_suffix(".qml")).write_text(style, encoding="utf-8")
                maps[output].append(str(path))
        feedback.check_cancelled()
        outputs.publish()
    pixels = Counter[str]()
    for record in records.values():
        pixels.update(record.pixels)
    return {
        "maps": maps,
        "labels": list(card.labels),
        "colours": list(card.colours),
        "pixels": {label: pixels[label] for label in card.labels},
        "missing": missing,
    }


def _records(files: PartFiles, verify: bool, feedback: Feedback) -> dict[int, Record]:
    """Records of the parts that are done; results that are damaged are set aside."""
    count = len(files.plan.parts)

    def look(number: int) -> tuple[int, Record | None, bool]:
        record = files.record(number)
        return number, record, record is not None and verify and not files.is_undamaged(number, record)

    records: dict[int, Record] = {}
    with ThreadPoolExecutor(READERS, "verify") as pool:
        for number, record, is_damaged in pool.map(look, range(1, count + 1)):
            feedback.progress(0.9 * number / count, f"looking at part {number} of {count}")
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


def _map_name(plan: MapPlan, output: str, zone: int) -> str:
    if len(plan.zones) == 1:
        return output
    return f"{output}-{''.join(letter for letter in plan.zones[zone] if letter.isalnum())}"


def _tile(files: PartFiles, target: Path, number: int, output: str) -> Tile:
    part, file = files.plan.parts[number - 1], files.result(number) / f"{output}.tif"
    name = f"{RESULTS}/{number:06}/{output}.tif" if target == files.folder else str(file)
    return Tile(name, part.window, (TILE, TILE))


def _mosaic(output: str, cube: Cube, card: ModelCard, plan: MapPlan) -> tuple[Mosaic, str]:
    """An empty mosaic of an output, and its style."""
    legend = Legend(card.labels, card.colours, plan.model_name, card.codes)
    more = {"LSTMFCN_TIMELINE": json.dumps([day.isoformat() for day in cube.timeline])}
    if cube.left_out:
        more["LSTMFCN_LEFT_OUT"] = json.dumps([day.isoformat() for day in cube.left_out])
    metadata = legend.metadata(more)
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


def _categories(labels: Sequence[str], codes: Sequence[int]) -> list[str]:
    label_of = dict(zip(codes, labels, strict=True))
    return [label_of.get(code, "") for code in range(max(codes) + 1)]
