"""Making of plans: a job for a whole map becomes parts that any machine can classify by itself."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
import torch
from torch import nn

from ..cube.cube import Cube
from ..cube.known_cube import cube_as_data
from ..inference.plan import TYPES, batch_of, check_precision
from ..network.fast_network import FastNetwork
from ..network.model_file import ModelCard
from ..raster.region import Area
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.resources import available_cores
from .division import divide
from .plan import MapPlan, PlannedPart, Zone, fingerprint_of_plan, write_plan
from .states import PartFiles, check_writable

SERIES_TO_TIME = 2048
LEAST_PIXELS = 2**16  # of a part
MOST_BYTES = 2 * 10**9  # of the pixels of a part before they are compressed
NETWORK_SHARE = 0.6  # of the time of a part, about: the rest reads, fills gaps and writes
PIXELS_A_SECOND_ON_A_CARD = 200_000


@dataclass(frozen=True)
class MapRequest:
    """Request for a map in parts.

    Attributes
    ----------
    outputs : tuple of str
        Some of classes, probabilities and uncertainty.
    device : torch.device
        Where all parts run.
    precision : str
        Number format; ``auto`` is float32, since unlike machines would choose differently.
    threads : int
        Processor threads of a part; 0 for all.
    memory : float
        Gigabytes that a part may take.
    minutes : float
        That a part should take about, on a machine like this one.
    pixels : int
        Of a part, about; 0 to go by the minutes.
    folders : mapping of str to str
        See :class:`~model.parts.plan.MapPlan`.
    """

    outputs: tuple[str, ...]
    device: torch.device
    precision: str
    threads: int
    memory: float
    minutes: float
    pixels: int
    folders: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ZoneToMap:
    """Cube of one coordinate reference system, the pixels to classify, and the days at which the network reads it."""

    cube: Cube
    area: Area
    target_days: npt.NDArray[np.float64] | None


def make_plan(
    folder: Path, model: Path, network: nn.Module, card: ModelCard, zones: Sequence[ZoneToMap], request: MapRequest,
    feedback: Feedback,
) -> MapPlan:  # fmt: skip
    """Make a plan and write it to a folder.

    Parameters
    ----------
    folder : Path
        The plan folder, which may hold the same plan with parts that are done.
    model : Path
        The model file, which is copied.
    network, card
        What is in it.
    zones : sequence of ZoneToMap
        At least one.
    request : MapRequest
        What is asked for.
    feedback : Feedback
        Receives what was planned.

    Raises
    ------
    OutputError
        When the folder cannot be written, or holds another plan.
    """
    start = time.monotonic()
    precision = "float32" if request.precision == "auto" else request.precision
    check_precision(precision, request.device, card.feature_ranges)
    batch = batch_of(network, request.device, TYPES[precision])
    most = request.pixels or _pixels_of_minutes(request, network, card)
    most = min(most, MOST_BYTES // _bytes_a_pixel(request.outputs, len(card.labels)))
    parts: list[PlannedPart] = []
    for number, zone in enumerate(zones):
        feedback.check_cancelled()
        for part in divide(zone.cube, zone.area, most):
            w = part.window
            parts.append(PlannedPart(number, w.col_off, w.row_off, w.width, w.height, part.pixels))
    known = [Zone(cube_as_data(zone.cube), zone.area, zone.target_days) for zone in zones]
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    arithmetic = [request.device.type, precision, batch]
    plan = MapPlan(
        fingerprint_of_plan(known, digest, request.outputs, arithmetic, parts), model.stem, digest, request.outputs,
        request.device.type, precision, batch, tuple(name_of_crs(zone.cube.grid.crs) for zone in zones), tuple(parts),
        request.threads, request.memory, request.folders,
    )  # fmt: skip
    write_plan(folder, plan, known, model)
    check_writable(folder)
    PartFiles(folder, plan).prepare()
    feedback.log(
        Message(
            "{count} parts of about {pixels} pixels, {total} pixels together, in {zones}; planned in {seconds} s.",
            count=len(parts),
            pixels=f"{most:,}",
            total=f"{sum(part.pixels for part in parts):,}",
            zones=", ".join(plan.zones),
            seconds=f"{time.monotonic() - start:.1f}",
        )
    )
    return plan


def name_of_crs(crs: str) -> str:
    """Authority code of a coordinate reference system such as EPSG:32722, or its name."""
    system = rasterio.CRS.from_wkt(crs)
    code = system.to_epsg()
    return f"EPSG:{code}" if code else str(system.to_dict().get("proj", "own CRS"))


def _bytes_a_pixel(outputs: Sequence[str], classes: int) -> int:
    """Bytes of a pixel in all outputs, at most."""
    return sum({"classes": 2, "probabilities": 2 * classes, "uncertainty": 2}[name] for name in outputs)


def _pixels_of_minutes(request: MapRequest, network: nn.Module, card: ModelCard) -> int:
    """Pixels that a part takes some minutes for, from how fast the network runs on one core of this machine."""
    seconds = 60 * request.minutes
    if request.device.type != "cpu":
        return int(seconds * PIXELS_A_SECOND_ON_A_CARD)
    series = torch.rand(SERIES_TO_TIME, len(card.days), len(card.bands))
    form = FastNetwork(network, batch_of(network, request.device), torch.float32, request.device)
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    with torch.inference_mode():
        form(series[: form.batch])
        start = time.perf_counter()
        form(series)
        rate = SERIES_TO_TIME / (time.perf_counter() - start)
    torch.set_num_threads(before)
    return max(LEAST_PIXELS, int(seconds * rate * NETWORK_SHARE * (request.threads or available_cores())))
