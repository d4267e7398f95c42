"""Inventory of a cube: which rasters hold a band on a date, as the engine's command ``inventory`` tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Transform = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Grid:
    """Pixels of a raster.

    Attributes
    ----------
    crs : str
        Coordinate reference system as WKT.
    transform : tuple of float
        From column and row to x and y: ``x = a·column + b·row + c``, ``y = d·column + e·row + f``.
    width, height : int
        Columns and rows.
    """

    crs: str
    transform: Transform
    width: int
    height: int


@dataclass(frozen=True)
class Encoding:
    """How stored numbers become physical values: ``number · scale + offset``.

    Attributes
    ----------
    scale, offset : float
        Factor and summand.
    nodata : str
        Number of a missing observation, as text; empty for none.
    """

    scale: float
    offset: float
    nodata: str


@dataclass(frozen=True)
class ImageFile:
    """Layer of a raster that holds a band on a date.

    Attributes
    ----------
    path : str
        Any name GDAL opens.
    layer : int
        From 1.
    dtype : str
        NumPy's name of the type of its numbers.
    block : tuple of int
        Rows and columns of its blocks.
    grid : Grid
        Its pixels.
    encoding : Encoding
        Of its numbers.
    is_masked : bool
        Whether the file has a mask of its own.
    """

    path: str
    layer: int
    dtype: str
    block: tuple[int, int]
    grid: Grid
    encoding: Encoding
    is_masked: bool


@dataclass(frozen=True)
class Band:
    """Band of a cube.

    Attributes
    ----------
    name : str
        As the cube calls it.
    shows : str
        Common name, e.g. ``red``; empty where it is not known.
    """

    name: str
    shows: str


@dataclass(frozen=True)
class Inventory:
    """Rasters of a cube.

    Attributes
    ----------
    bands : tuple of Band
        Its bands.
    dates : tuple of date
        Its dates, increasing.
    images : tuple of tuple of tuple of ImageFile
        ``images[t][b]``: of band b on date t; where several overlap, the first one with an observation counts.
    masks : tuple of tuple of ImageFile
        ``masks[t]``: what flags the observations of date t; empty where nothing does on any.
    bad_values, bad_bits : tuple of int
        Values and bits of the masks that mean a bad observation.
    ranges : mapping of str to pair of float
        By band and by named index that the bands allow: the range of physical values to show, the same for all dates.
    """

    bands: tuple[Band, ...]
    dates: tuple[date, ...]
    images: tuple[tuple[tuple[ImageFile, ...], ...], ...]
    masks: tuple[tuple[ImageFile, ...], ...] = ()
    bad_values: tuple[int, ...] = ()
    bad_bits: tuple[int, ...] = ()
    ranges: Mapping[str, tuple[float, float]] | None = None

    @property
    def by_common_name(self) -> dict[str, int]:
        """Position of the band that shows something, by its common name; ``nir`` is the narrow one where there is no other."""
        found = {band.shows: position for position, band in reversed(list(enumerate(self.bands))) if band.shows}
        if "nir08" in found:
            found.setdefault("nir", found["nir08"])
        return found

    def range_of(self, name: str) -> tuple[float, float]:
        """Range of physical values of a band or an index."""
        low, high = (self.ranges or {}).get(name) or (0.0, 1.0)
        return (low, high) if high > low else (low, low + (abs(low) or 1.0) / 10)

    def nearest(self, day: date) -> int:
        """Position of the date that is nearest to a day."""
        return min(range(len(self.dates)), key=lambda t: abs((self.dates[t] - day).days))

    def position(self, day: date) -> int | None:
        """Position of a date; None where the cube has none such."""
        return self.dates.index(day) if day in self.dates else None


def inventory_of(answer: Mapping[str, Any]) -> Inventory:
    """Read the answer of the engine's command ``inventory``."""
    grids = [Grid(crs, _transform(transform), width, height) for crs, transform, width, height in answer["grids"]]
    encodings = [Encoding(item["scale"], item["offset"], item["nodata"] or "") for item in answer["encodings"]]

    def files(rows: Sequence[Sequence[Any]]) -> tuple[ImageFile, ...]:
        return tuple(
            ImageFile(path, layer, dtype, (block[0], block[1]), grids[grid], encodings[encoding], masked)
            for path, layer, dtype, block, grid, encoding, masked in rows
        )

    mask = answer["mask"] or {"values": (), "bits": ()}
    return Inventory(
        tuple(Band(item["name"], item["shows"]) for item in answer["bands"]),
        tuple(map(date.fromisoformat, answer["dates"])),
        tuple(tuple(map(files, row)) for row in answer["images"]),
        tuple(map(files, answer["masks"])),
        tuple(mask["values"]),
        tuple(mask["bits"]),
        {name: (limits[0], limits[1]) for name, limits in answer["ranges"].items() if limits},
    )


def _transform(values: Sequence[float]) -> Transform:
    a, b, c, d, e, f = values
    return a, b, c, d, e, f
