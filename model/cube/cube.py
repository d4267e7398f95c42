"""Data model of a cube: bands, timeline, grid, and the raster layers that hold each observation."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np

from ..products.encodings import Encoding
from ..products.masks import MaskRule
from ..products.raster_ref import RasterRef
from ..products.scenes import UNKNOWN, Scene
from ..raster.grid import Grid
from ..raster.network import identity, state_in_network
from ..raster.origins import state_of_files
from ..raster.remote import is_remote
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .expressions import Expression

REQUESTS_AT_ONCE = 8


@dataclass(frozen=True)
class CubeRequest:
    """Request for a cube: which rasters make it, and which part of it is read.

    Attributes
    ----------
    rasters : tuple of RasterRef
        In any order.
    file_pattern : str
        How to read band and date from a name; empty to recognise them.
    bands : tuple of str
        Bands to use, in this order; empty for all. Indices that the rasters lack are computed, see :mod:`model.cube.indices`.
    start_date, end_date : date or None
        Cut the timeline, both ends included.
    mask_band : str
        Band that flags bad observations; empty for the one that is known to, ``none`` for none.
    mask_values : str
        What in it means bad, see :func:`model.products.masks.mask_rule`.
    fill_dates : bool
        Take a band that is missing on a date for a gap, instead of refusing the cube.
    max_gap : float
        Days; a series with a longer gap in a band is unknown. 0 for no limit.
    grid : str
        Raster whose pixels the cube takes; empty for the finest of the rasters, over the extent of all.
    period : str
        Step of a timeline to bring the series to, e.g. ``P16D``; empty for the rasters' own dates.
    nodata : tuple of float
        Stored values that mean a missing observation in every raster, beside those that the files name.
    """

    rasters: tuple[RasterRef, ...] = ()
    file_pattern: str = ""
    bands: tuple[str, ...] = ()
    start_date: date | None = None
    end_date: date | None = None
    mask_band: str = ""
    mask_values: str = ""
    fill_dates: bool = False
    max_gap: float = 0.0
    period: str = ""
    grid: str = ""
    nodata: tuple[float, ...] = ()


@dataclass(frozen=True)
class Source:
    """Raster layer that holds one band on one date.

    Attributes
    ----------
    path : str
        File.
    layer : int
        Layer in the file, from 1.
    encoding : Encoding
        How its integers become physical values.
    dtype : str
        Type of its integers.
    block : tuple of int
        Rows and columns of the file's blocks.
    grid : Grid
        The file's pixels.
    shows : str
        Common name of the band, e.g. ``red``; empty when that is not known.
    satellite : str
        As :mod:`model.products.bands` knows it, or empty.
    is_masked : bool
        Whether the file has a mask of its own, beside its nodata value: a ``.msk`` file, an inner one, NODATA_VALUES.
    alpha : int
        Layer of the file, from 1, that is 0 where the others mean nothing; 0 where there is none.
    scene : Scene
        That it belongs to, as far as that is known.
    declared : tuple of str
        What the header of the file is taken to say, see :mod:`model.cube.declared`; empty where the file was opened.
    """

    path: str
    layer: int
    encoding: Encoding
    dtype: str
    block: tuple[int, int]
    grid: Grid
    shows: str = ""
    satellite: str = ""
    is_masked: bool = False
    alpha: int = 0
    scene: Scene = UNKNOWN
    declared: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cube:
    """Data cube of dated rasters, which are resampled to one grid when they are read.

    Attributes
    ----------
    bands : tuple of str
        Names of the B bands.
    timeline : tuple of date
        The T dates, increasing.
    grid : Grid
        The pixels.
    sources : tuple of tuple of tuple of Source
        ``sources[t][m]``: the rasters that hold band m of :attr:`measured` on date t; several tiles make a mosaic, in which the first one with an
        observation counts. None where the band is missing on that date.
    masks : tuple of tuple of Source
        ``masks[t]``: rasters that flag the bad observations of date t.
    mask : MaskRule
        What they mean.
    max_gap : float
        Days; a series with a longer gap is unknown. 0 for no limit.
    steps : tuple of date
        The dates that series are brought to where a period was asked for; else empty.
    inputs : tuple of str
        The bands that rasters hold, where they are not those of :attr:`bands`; else empty.
    derived : mapping of str to Expression
        How the bands that no raster holds are computed from those that rasters hold.
    left_out : tuple of date
        Dates of the rasters that are not read, as they lie outside the season of a model.
    """

    bands: tuple[str, ...]
    timeline: tuple[date, ...]
    grid: Grid
    sources: tuple[tuple[tuple[Source, ...], ...], ...]
    masks: tuple[tuple[Source, ...], ...] = ()
    mask: MaskRule = field(default_factory=MaskRule)
    max_gap: float = 0.0
    steps: tuple[date, ...] = ()
    inputs: tuple[str, ...] = ()
    derived: Mapping[str, Expression] = field(default_factory=dict)
    left_out: tuple[date, ...] = ()

    @property
    def measured(self) -> tuple[str, ...]:
        """The bands that rasters hold."""
        return self.inputs or self.bands

    @property
    def target_days(self) -> np.ndarray | None:
        """Days of :attr:`steps` from the first date of the timeline; None where series keep the dates of the rasters."""
        return np.array([(day - self.timeline[0]).days for day in self.steps], dtype=np.float64) if self.steps else None

    @property
    def encodings(self) -> dict[str, Encoding]:
        """Encoding of each band that rasters hold, as its first raster has it."""
        return {band: source.encoding for band, source in zip(self.measured, self.first_sources(), strict=True)}

    def measured_only(self) -> Cube:
        """The same without the bands that are computed."""
        return replace(self, bands=self.measured, inputs=(), derived={})

    def at_dates(self, chosen: Sequence[int]) -> Cube:
        """The same on some of its dates, by their numbers."""
        return replace(
            self,
            timeline=tuple(self.timeline[t] for t in chosen),
            sources=tuple(self.sources[t] for t in chosen),
            masks=tuple(self.masks[t] for t in chosen) if self.masks else (),
        )

    def first_sources(self) -> list[Source]:
        """The first raster of each band that rasters hold."""
        return [next(row[b][0] for row in self.sources if row[b]) for b in range(len(self.measured))]

    def all_sources(self) -> Iterator[Source]:
        """Every raster of the cube, masks excluded."""
        return (source for row in self.sources for tiles in row for source in tiles)

    @property
    def days(self) -> np.ndarray:
        """Days of the timeline from its first date: float array of shape (T,)."""
        return np.array([(day - self.timeline[0]).days for day in self.timeline], dtype=np.float64)


def log_what_cannot_resume(cube: Cube, feedback: Feedback) -> None:
    """Say beforehand that a run begins anew after an interruption, where it reads from servers that do not tell of changes."""
    remote = sorted({source.path for source in cube.all_sources() if is_remote(source.path)})
    unknown = [path for path, state in _states_in_network(remote).items() if state is None]
    if unknown:
        feedback.log(
            Message(
                "{count} {count:raster is|rasters are} read over a network, e.g. {path}, where nobody can say "
                "whether {count:it changed|they changed}: an interrupted run begins anew.",
                count=len(unknown),
                path=unknown[0],
            )
        )


def _states_in_network(paths: Iterable[str]) -> dict[str, tuple[str, ...] | None]:
    """What servers say about the state of files, asked side by side."""
    paths = list(paths)
    with ThreadPoolExecutor(REQUESTS_AT_ONCE) as pool:
        return dict(zip(paths, pool.map(state_in_network, paths), strict=True))


def cube_state(cube: Cube) -> dict[str, Any]:
    """Fingerprint data of a cube: differs between two cubes, and after one of the files that hold its pixels changed.

    Files in a network are those of before where their server says that size and version are the same, however they are
    signed. Where that cannot be known it is never the same twice, so that nothing goes on from what was made before.
    """
    masks = (source for tiles in cube.masks for source in tiles)
    paths = sorted({source.path for source in (*cube.all_sources(), *masks)})
    remote = _states_in_network(filter(is_remote, paths))
    files = {
        path: (remote[path] if path in remote else state_of_files(path)) or f"unknown {uuid.uuid4()}" for path in paths
    }
    return {
        "bands": cube.bands,
        "measured": cube.measured,
        "computed": {band: [formula.text, formula.bands] for band, formula in cube.derived.items()},
        "timeline": [str(day) for day in cube.timeline],
        "steps": [str(day) for day in cube.steps],
        "max_gap": cube.max_gap,
        "grid": asdict(cube.grid),
        "mask": [sorted(cube.mask.values), sorted(cube.mask.bits)],
        "sources": [[[_state(source, files) for source in tiles] for tiles in row] for row in cube.sources],
        "masks": [[_state(source, files) for source in tiles] for tiles in cube.masks],
    }


def _state(source: Source, files: Mapping[str, Any]) -> list[Any]:
    return [
        identity(source.path), source.layer, asdict(source.encoding), asdict(source.grid), source.is_masked, source.alpha,
        files[source.path],
    ]  # fmt: skip
