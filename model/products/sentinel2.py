"""Sentinel-2 product metadata: processing baseline, offset and quantification value."""

from __future__ import annotations

import math
import re
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..raster.files import split_subdataset
from ..runtime.errors import CubeError

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
        return _read_metadata(text, folder[1] if folder else path)
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


def _read_metadata(text: str, path: str) -> Reflectances:
    """Scale and offsets of a product's metadata.

    Raises
    ------
    CubeError
        When an offset is no number, or is missing for some bands and differs among the others.
    """
    divisor = re.search(r"<(?:\w+:)?BOA_QUANTIFICATION_VALUE[^>]*>([^<]*)<", text)
    quantification = _number(divisor[1]) if divisor else None
    quantification = quantification if quantification and quantification > 0 else 10000.0
    offsets = {}
    for attributes, value in re.findall(r"<(?:\w+:)?BOA_ADD_OFFSET\b([^>]*)>([^<]*)<", text):
        number, offset = re.search(r"\bband_id\s*=\s*[\"'](\d+)[\"']", attributes), _number(value)
        band = _BAND_IDS[int(number[1])] if number and int(number[1]) < len(_BAND_IDS) else ""
        if offset is None:
            raise _offset_error(path, band or attributes.strip(), value.strip())
        if band:
            offsets[band] = offset / quantification
    if offsets and len(offsets) < len(_BAND_IDS):
        if len(set(offsets.values())) > 1:
            raise _offset_error(path, next(band for band in _BAND_IDS if band not in offsets), "")
        offsets = dict.fromkeys(_BAND_IDS, next(iter(offsets.values())))
    baseline = re.search(r"<(?:\w+:)?PROCESSING_BASELINE[^>]*>([^<]*)<", text)
    if not offsets and baseline and offset_of_baseline(baseline[1]):
        offsets = dict.fromkeys(_BAND_IDS, REFLECTANCE_OFFSET)
    return Reflectances(1 / quantification, tuple((band, offset) for band, offset in offsets.items() if offset))


def _number(text: str) -> float | None:
    """A finite number; None for any other text."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _offset_error(path: str, band: str, value: str) -> CubeError:
    return CubeError(
        "{file} of {path} gives the offset of {band} as '{value}', which is no number; download the product again.",
        file=METADATA,
        path=path,
        band=band,
        value=value,
    )
