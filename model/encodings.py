"""How the integers of known products become physical values, where the file does not say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .band_names import LANDSAT_8_9, SENTINEL_2, common_name, is_flag

SENTINEL2_OFFSET_SINCE = date(2022, 1, 25)


@dataclass(frozen=True)
class Encoding:
    """Integer values to physical values: ``value · scale + offset`` where the integer is valid.

    Attributes
    ----------
    nodata : float or None
        Value of a missing observation.
    valid_min, valid_max : float or None
        Range of valid integers, both ends included.
    scale, offset : float
        Factor and summand.
    """

    nodata: float | None = None
    valid_min: float | None = None
    valid_max: float | None = None
    scale: float = 1.0
    offset: float = 0.0


_VEGETATION_INDEX = Encoding(-3000, -2000, 10000, 1e-4)


_SURFACE_TEMPERATURE = Encoding(0, 293, 65535, 0.00341802, 149.0)  # of Landsat Collection 2, in kelvin


def known_encoding(family: str, band: str, day: date) -> Encoding | None:
    """Encoding of a band of a known product (method.md §2), or None.

    Parameters
    ----------
    family : str
        Product, as :func:`model.names.parse_name` recognised it.
    band : str
        Band name.
    day : date
        Acquisition date. Sentinel-2 carries an offset since processing baseline 04.00 (2022-01-25).
    """
    if is_flag(band):
        return None
    if family == "MOD13Q1":
        return _VEGETATION_INDEX if band.upper() in {"NDVI", "EVI"} else Encoding(-1000, 0, 10000, 1e-4)
    if family == "S2_L2A" and common_name(SENTINEL_2, band):
        return Encoding(0, 1, 65535, 1e-4, -0.1 if day >= SENTINEL2_OFFSET_SINCE else 0.0)
    thermal = band.upper().startswith(("ST_B", "LWIR"))
    if family == "LANDSAT_C2_L2" and (thermal or common_name(LANDSAT_8_9, band)):
        return _SURFACE_TEMPERATURE if thermal else Encoding(0, 7273, 43636, 2.75e-5, -0.2)
    if family == "HLS":
        return Encoding(-9999, None, None, 1e-4)
    return None


def valid_physical_range(band: str) -> tuple[float, float]:
    """Valid physical values of a band whose series is carried in fields (method.md §2)."""
    if band.upper() in {"NDVI", "EVI"}:
        encoding = _VEGETATION_INDEX
        return (encoding.valid_min or 0) * encoding.scale, (encoding.valid_max or 0) * encoding.scale
    return float("-inf"), float("inf")
