"""Reference to a raster, with what the user says about it."""

from __future__ import annotations

from dataclasses import dataclass

from .scenes import UNKNOWN, Scene
from .stac_headers import DeclaredHeader


@dataclass(frozen=True)
class DeclaredLayer:
    """Properties of a raster layer as a catalogue declares them.

    Attributes
    ----------
    band : str
        Name of the band, or empty.
    common_name : str
        What it shows, e.g. ``red``, or empty.
    nodata, scale, offset : float or None
        As far as the catalogue says.
    """

    band: str = ""
    common_name: str = ""
    nodata: float | None = None
    scale: float | None = None
    offset: float | None = None


@dataclass(frozen=True)
class RasterRef:
    """Reference to a raster as the user gave it, or as a folder or catalogue lists it.

    Attributes
    ----------
    path : str
        File, folder, or any other name GDAL opens.
    band, day : str
        Band and date (YYYY-MM-DD) where the caller knows them, e.g. from a layer's temporal properties; else empty.
    days : tuple of str
        Dates (YYYY-MM-DD) of the file's layers where the caller knows them one by one; empty texts where not.
    layers : tuple of DeclaredLayer
        What a catalogue says about the layers; empty when there is none.
    family, satellite : str
        Product and satellite where a catalogue says so, see model.products.encodings and model.products.bands.
    reflectance_offset : float or None
        Of Sentinel-2, where its metadata or catalogue say it.
    calendar, crs : str
        Of the times and of the pixels, where other arrays of a container tell them and this one does not; else empty.
    nodata : tuple of tuple of float
        Ranges of stored values that the user calls no data, both ends included.
    scene : Scene
        That a catalogue says it belongs to.
    header : DeclaredHeader or None
        Of an image in a network, as far as its catalogue declares all of it.
    """

    path: str
    band: str = ""
    day: str = ""
    days: tuple[str, ...] = ()
    layers: tuple[DeclaredLayer, ...] = ()
    family: str = ""
    satellite: str = ""
    reflectance_offset: float | None = None
    calendar: str = ""
    crs: str = ""
    nodata: tuple[tuple[float, float], ...] = ()
    scene: Scene = UNKNOWN
    header: DeclaredHeader | None = None
