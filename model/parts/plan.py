"""Plan of a map in parts: a folder that holds all that its parts need but the rasters, and what is done.

``plan.json`` names the model, the outputs, the arithmetic and the parts; ``zone-1.json`` … hold the cube of each coordinate
reference system and the region of interest in it; ``jobs/`` a job for ``classify`` for each part. Everything beside them is
written by parts, see :mod:`model.parts.states`.
"""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePath
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .. import __version__
from ..cube.cube import Cube
from ..cube.known_cube import cube_of_data
from ..raster.region import Area
from ..runtime.errors import JobError, OutputError
from ..runtime.outputs import cannot_write

FORMAT = 1
PLAN_FILE, MODEL_FILE = "plan.json", "model.safetensors"
JOBS = "jobs"


@dataclass(frozen=True)
class PlannedPart:
    """Part of a plan.

    Attributes
    ----------
    zone : int
        Position of its zone in the plan.
    column, row, width, height : int
        Its pixels in the grid of the zone.
    pixels : int
        Those of the region of interest, about.
    """

    zone: int
    column: int
    row: int
    width: int
    height: int
    pixels: int

    @property
    def window(self) -> Window:
        """Its pixels in the grid of the zone."""
        return Window(self.column, self.row, self.width, self.height)


@dataclass(frozen=True)
class Zone:
    """Cube of one coordinate reference system, and what is classified of it.

    Attributes
    ----------
    data : mapping
        See :func:`model.cube.known_cube.cube_as_data`.
    area : Area
        The region of interest.
    target_days : float64 array of shape (S,), or None
        See :func:`model.inference.compatibility.check_fit`.
    """

    data: Mapping[str, Any]
    area: Area
    target_days: npt.NDArray[np.float64] | None


@dataclass(frozen=True)
class MapPlan:
    """What all parts of a map share.

    Attributes
    ----------
    fingerprint : str
        Of the pixels to be made: the same on every machine and wherever the rasters lie.
    model_name, model : str
        Name of the model file, and its SHA-256.
    outputs : tuple of str
        Some of classes, probabilities and uncertainty.
    device, precision : str
        Where the network runs, and its number format.
    batch : int
        Series that the convolutions take at once.
    zones : tuple of str
        Name of each coordinate reference system.
    parts : tuple of PlannedPart
        Part 1, 2 …
    threads : int
        Processor threads of a part; 0 for all.
    memory : float
        Gigabytes that a part may take.
    folders : mapping of str to str
        Folders of rasters where the plan was made, and where else they may lie.
    version : str
        Of the plugin that made the plan.
    """

    fingerprint: str
    model_name: str
    model: str
    outputs: tuple[str, ...]
    device: str
    precision: str
    batch: int
    zones: tuple[str, ...]
    parts: tuple[PlannedPart, ...]
    threads: int = 0
    memory: float = 2.0
    folders: Mapping[str, str] = field(default_factory=dict)
    version: str = __version__

    def place(self, path: str) -> str:
        """Path of a raster on this machine."""
        for there, here in self.folders.items():
            if there in path and not Path(there).exists() and Path(here).exists():
                return path.replace(there, here, 1)
        return path

    def place_elsewhere(self, path: str) -> str:
        """Path on other machines of a file or folder of this one."""
        for here, there in self.folders.items():
            if PurePath(path).is_relative_to(here):
                return str(PurePath(there) / PurePath(path).relative_to(here))
        return path

    def fingerprint_of(self, number: int) -> str:
        """Fingerprint of a part, from 1."""
        return _digest([self.fingerprint, asdict(self.parts[number - 1])])


def fingerprint_of_plan(
    zones: Sequence[Zone], model: str, outputs: Sequence[str], arithmetic: Sequence[Any], parts: Sequence[PlannedPart]
) -> str:
    """Fingerprint of the pixels that a plan makes, see :class:`MapPlan`.

    Parameters
    ----------
    zones, model, outputs, parts
        See :class:`MapPlan`.
    arithmetic : sequence
        Device, precision and batch size.
    """
    content = [_zone_as_data(zone) for zone in zones]
    for zone in content:
        cube = dict(zone["cube"])
        cube["files"] = [[PurePath(path).name, *state] for path, *state in cube["files"]]
        zone["cube"] = cube
    return _digest([__version__, model, list(outputs), list(arithmetic), [asdict(part) for part in parts], content])


def write_plan(folder: Path, plan: MapPlan, zones: Sequence[Zone], model: Path) -> None:
    """Write a plan; what parts of the same plan have done already stays.

    Raises
    ------
    OutputError
        When the folder cannot be written, or holds another plan.
    """
    if (folder / PLAN_FILE).exists():
        older = read_plan(folder)
        if older.fingerprint != plan.fingerprint:
            raise OutputError(
                "{folder} holds another plan: its model, rasters, region, outputs, arithmetic or parts differ; choose another "
                "folder.",
                folder=folder,
            )
    try:
        (folder / JOBS).mkdir(parents=True, exist_ok=True)
        if model.absolute() != (folder / MODEL_FILE).absolute():
            _write(folder / MODEL_FILE, model.read_bytes())
        for number, zone in enumerate(zones, start=1):
            _write_json(folder / f"zone-{number}.json", _zone_as_data(zone))
        for number in range(1, len(plan.parts) + 1):
            job_file(folder, number).write_text(f'{{"plan": "..", "part": {number}}}\n', encoding="utf-8")
        _write_json(folder / PLAN_FILE, {"format": FORMAT, **asdict(plan), "parts": _rows(plan.parts)})
    except OSError as error:
        raise cannot_write(Path(error.filename or folder), error) from error


def read_plan(folder: Path) -> MapPlan:
    """The plan in a folder.

    Raises
    ------
    JobError
        When there is none, it is damaged, or another version of the plugin made it.
    """
    try:
        data = json.loads((folder / PLAN_FILE).read_text(encoding="utf-8"))
        version, form = data["version"], data.pop("format")
        if form == FORMAT and version == __version__:
            parts = tuple(PlannedPart(*row) for row in data.pop("parts"))
            outputs, zones = tuple(data.pop("outputs")), tuple(data.pop("zones"))
            return MapPlan(parts=parts, outputs=outputs, zones=zones, **data)
    except FileNotFoundError as error:
        raise JobError("{folder} holds no plan; make one with split.", folder=folder) from error
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise JobError(
            "The plan in {folder} cannot be read ({error}); make it anew with split, in another folder.",
            folder=folder,
            error=error,
        ) from error
    raise JobError(
        "The plan in {folder} was made by version {version} of the plugin and this is version {own}, whose pixels may differ; "
        "go on with that version, or make the plan anew in another folder.",
        folder=folder,
        version=version,
        own=__version__,
    )


def read_zone(folder: Path, number: int) -> Zone:
    """A zone of the plan in a folder, by its position.

    Raises
    ------
    JobError
        When its file is missing or damaged.
    """
    try:
        data = json.loads((folder / f"zone-{number + 1}.json").read_text(encoding="utf-8"))
        window, polygons, days = Window(*data["window"]), data["polygons"], data["target_days"]
        area = Area(window, tuple(tuple(tuple(map(_ring, part)) for part in polygon) for polygon in polygons))
        return Zone(data["cube"], area, None if days is None else np.array(days, dtype=np.float64))
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise JobError(
            "The plan in {folder} cannot be read ({error}); make it anew with split, in another folder.",
            folder=folder,
            error=error,
        ) from error


def job_file(folder: Path, number: int) -> Path:
    """The job of a part, from 1."""
    return folder / JOBS / f"{number:06}.json"


def cube_of_zone(plan: MapPlan, zone: Zone, window: Window | None = None) -> Cube:
    """The cube of a zone, with the rasters that a window needs; all of them where none is given."""
    return cube_of_data(zone.data, window, plan.place)


def _zone_as_data(zone: Zone) -> dict[str, Any]:
    window = zone.area.window
    return {
        "cube": zone.data,
        "window": [int(size) for size in (window.col_off, window.row_off, window.width, window.height)],
        "polygons": [[[ring.tolist() for ring in part] for part in polygon] for polygon in zone.area.polygons],
        "target_days": None if zone.target_days is None else zone.target_days.tolist(),
    }


def _ring(vertices: Sequence[Sequence[float]]) -> npt.NDArray[np.float64]:
    return np.array(vertices, dtype=np.float64)


def _rows(parts: Sequence[PlannedPart]) -> list[list[int]]:
    return [[p.zone, p.column, p.row, p.width, p.height, p.pixels] for p in parts]


def _digest(content: Any) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:32]


def _write_json(path: Path, content: Any) -> None:
    _write(path, json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode())


def _write(path: Path, content: bytes) -> None:
    """Write a file under another name first, so that it is there whole or not at all."""
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
