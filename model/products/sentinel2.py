"""Sentinel-2 product metadata: processing baseline, offset and quantification value."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..raster.files import split_subdataset

METADATA = "MTD_MSIL2A.xml"
OFFSET_SINCE_BASELINE = 400
REFLECTANCE_OFFSET = -0.1
_BAND_IDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
_PRODUCT = re.compile(r"S2[A-D]_MSIL[12][AC]_\d{8}T\d{6}_N(?P<baseline>\d{4})_", re.IGNORECASE)
_MOST_METADATA = 20_000_000  # bytes


@dataclass(frozen=True)
class Reflectances:
    """Scale and offsets of a Sentinel-2 product: ``value · scale + offsets[band]``.

    Attributes
    ----------
    scale : float
        One over the quantification value.
    offsets : tuple of (str, float)
        Offset of each band that has one.
    """

    scale: float
    offsets: tuple[tuple[str, float], ...]

    def offset(self, band: str) -> float:
        """Offset of a band, 0 where there is none."""
        return dict(self.offsets).get(band.upper(), 0.0)


def offset_of_baseline(baseline: str) -> float | None:
    """Reflectance offset of a processing baseline such as ``04.00`` or ``0400`` brings; None when it cannot be read."""
    match = re.fullmatch(r"N?(\d{2})\.?(\d{2})", baseline.strip())
    if match is None:
        return None
    return REFLECTANCE_OFFSET if int(match[1] + match[2]) >= OFFSET_SINCE_BASELINE else 0.0


def reflectances_of(path: str) -> Reflectances | None:
    """Scale and offsets from the metadata of the Sentinel-2 product around a file; None outside a product.

    Parameters
    ----------
    path : str
        File inside a ``.SAFE`` folder, its zip, or with the product's name in its path.

    Notes
    -----
    ``MTD_MSIL2A.xml`` counts more than the baseline in the product's name. It is searched for its few values instead of
    being parsed, so that no entity in it is ever expanded.
    """
    plain = split_subdataset(path)[0].replace("\\", "/")
    folder = re.match(r"(.*?\.SAFE)(?:/|$)", plain, re.IGNORECASE)
    text = _metadata_beside(folder[1]) if folder else ""
    if text:
        return _read_metadata(text)
    name = _PRODUCT.search(plain)
    offset = offset_of_baseline(name["baseline"]) if name else None
    return None if offset is None else Reflectances(1e-4, tuple((band, offset) for band in _BAND_IDS if offset))


@lru_cache(maxsize=256)
def _metadata_beside(safe: str) -> str:
    """Text of a product's metadata, in a folder or in a zip; empty where there is none."""
    try:
        packed = re.match(r"/vsizip/\{?(.*?\.zip)\}?/(.*)", safe, re.IGNORECASE)
        if packed:
            with zipfile.ZipFile(packed[1]) as archive, archive.open(f"{packed[2]}/{METADATA}") as file:
                return file.read(_MOST_METADATA).decode("utf-8", "replace")
        with (Path(safe) / METADATA).open("rb") as file:
            return file.read(_MOST_METADATA).decode("utf-8", "replace")
    except (OSError, KeyError, zipfile.BadZipFile):
        return ""


def _read_metadata(text: str) -> Reflectances:
    divisor = re.search(r"<(?:\w+:)?BOA_QUANTIFICATION_VALUE[^>]*>\s*([\d.]+)\s*<", text)
    quantification = float(divisor[1]) if divisor and float(divisor[1]) > 0 else 10000.0
    values = re.findall(r"<(?:\w+:)?BOA_ADD_OFFSET\s+band_id=\"(\d+)\"[^>]*>\s*(-?[\d.]+)\s*<", text)
    offsets = [(_BAND_IDS[int(number)], float(value)) for number, value in values if int(number) < len(_BAND_IDS)]
    return Reflectances(1 / quantification, tuple((band, value / quantification) for band, value in offsets if value))
