"""Raster files: supported formats, readability checks and their error messages."""

from __future__ import annotations

import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ..runtime.errors import CubeError
from ..runtime.messages import Message
from .archives import PREFIXES
from .remote import check_stays_local, is_remote

_HDF4 = b"\x0e\x03\x13\x01"
_CDF5 = b"CDF\x05"

_SUBDATASET = re.compile(
    r"(?P<driver>[A-Za-z0-9_]{2,}):"
    r"(?:\"(?P<quoted>.+?)\"|(?P<bare>/.+?|[A-Za-z]:.+?|(?:(?<=ZARR:)|(?<=TCDF:)|(?<=tcdf:))[^/:\"][^:]*?))"
    r"(?::(?:/*(?P<variable>[^/]*)|(?P<array>/[^:]+)))?"
)
_MOST_LETTERS = 4096  # of a subdataset's name
HOW_TO_CONVERT_HDF = Message(
    "convert each band to GeoTIFF first, with Translate in QGIS (Raster, Conversion) or in the OSGeo4W shell with "
    "gdal_translate -sds, or download GeoTIFFs from AppEEARS."
)
_OTHERWISE_PACKED = (".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar")
# Whatever a damaged or hostile file makes GDAL, rasterio and the readers of its metadata raise.
READING_ERRORS = (
    RasterioError,
    CPLE_BaseError,
    OSError,
    ValueError,
    ArithmeticError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
    MemoryError,
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
)
RASTER_SUFFIXES = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".nc")
_PICTURE = re.compile(
    r"(?:^|[_.-])(?:TCI(?:_\d\dm)?|PVI|thumbnail|thumb|preview|visual|overview|browse)$", re.IGNORECASE
)


def check_readable(path: str) -> None:
    """Refuse a file that is gone, empty, or in a format the engine has no reader for.

    Raises
    ------
    CubeError
        With what to do about the file.
    """
    file = _local_file(path)
    if file is None:
        if path.startswith(PREFIXES) and not is_remote(path):
            check_stays_local(path)
        return
    try:
        size = file.stat().st_size
        with file.open("rb") as content:
            start = content.read(4)
    except FileNotFoundError as error:
        raise CubeError(
            "{path} is not there; it was moved, renamed or deleted, so choose the rasters again.",
            path=path,
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no file system takes
        raise CubeError(
            "{path} cannot be read ({error}); check the drive and your rights to the file.",
            path=path,
            error=getattr(error, "strerror", None) or str(error),
        ) from error
    if size == 0:
        raise CubeError(
            "{path} is empty (0 bytes); its download did not finish, so download it again.",
            path=path,
        )
    check_stays_local(str(file))
    if start == _HDF4:
        raise CubeError(
            "{path} is an HDF4 file, which cannot be read here; {remedy}",
            path=path,
            remedy=HOW_TO_CONVERT_HDF,
        )
    if is_packed_otherwise(file):
        raise CubeError(
            "{path} is packed in a way that cannot be read here; unpack it and give the folder, or pack it as .zip or .tar.",
            path=path,
        )
    if start == _CDF5:
        raise CubeError(
            "{path} is a NetCDF of the format CDF-5, which cannot be read here; write it as NetCDF-4 first, for example with "
            "nccopy -k nc4.",
            path=path,
        )


def is_packed_otherwise(file: Path) -> bool:
    """Whether a file is, by its name, an archive or a packed file of a kind that is not looked into."""
    return file.suffix.lower() in _OTHERWISE_PACKED


def check_complete(path: str, dataset: rasterio.DatasetReader) -> None:
    """Refuse a GeoTIFF whose pixels end before its header says, without reading them.

    Raises
    ------
    CubeError
        Where blocks lie beyond the end of the file.
    """
    file = _local_file(path)
    if dataset.driver != "GTiff" or file is None or not file.is_file():
        return
    size = file.stat().st_size
    for number, (height, width) in enumerate(dataset.block_shapes, start=1):
        last = ((dataset.width - 1) // width, (dataset.height - 1) // height)
        for column, row in {(0, 0), last}:
            offset, length = (
                dataset.get_tag_item(f"BLOCK_{item}_{column}_{row}", "TIFF", number) for item in ("OFFSET", "SIZE")
            )
            if offset and length and int(offset) + int(length) > size:
                raise CubeError(
                    "{path} is cut short ({size} bytes, its pixels need at least {needed}); copy or download it again.",
                    path=path,
                    size=size,
                    needed=int(offset) + int(length),
                )


def check_real(path: str, dataset: rasterio.DatasetReader) -> None:
    """Refuse a raster of complex numbers, of which GDAL would hand on the real part only.

    Raises
    ------
    CubeError
        Where a layer holds complex numbers.
    """
    if any(kind.startswith("complex") for kind in dataset.dtypes):
        raise CubeError(
            "{path} holds complex numbers ({kind}), of which no map can be made; compute their amplitude or intensity "
            "first, and give that raster.",
            path=path,
            kind=next(kind for kind in dataset.dtypes if kind.startswith("complex")),
        )


@contextmanager
def open_map(path: Path) -> Iterator[rasterio.DatasetReader]:
    """Open a finished map.

    Raises
    ------
    CubeError
        When it cannot be opened, or a description does not fit it.
    """
    check_readable(str(path))
    try:
        with rasterio.open(path) as dataset:
            check_complete(str(path), dataset)
            yield dataset
    except READING_ERRORS as error:
        raise open_error(str(path), error) from error


def open_error(path: str, error: Exception) -> CubeError:
    """The error for a raster that GDAL could not open."""
    words = (str(error) or type(error).__name__).splitlines()[0].rstrip(".")
    if path.startswith(("/vsicurl/", "/vsis3/", "/vsigs/")):
        if "certificate" in words.casefold():
            return CubeError(
                "The server of {path} shows a certificate that is not trusted ({error}); add its authority under Settings, "
                "Options, Authentication in QGIS, or name a file of authorities in CURL_CA_BUNDLE.",
                path=path,
                error=words,
            )
        return CubeError(
            "{path} cannot be reached ({error}); check the network and whether the address needs a login or a newer "
            "signature, or download the file.",
            path=path,
            error=words,
        )
    if (Path(split_subdataset(path)[0]) / "zarr.json").is_file():
        return CubeError(
            "{path} is a Zarr of version 3 with codecs that cannot be read here ({error}); write it as Zarr of version 2 "
            "(zarr_format=2 in xarray), NetCDF or GeoTIFF.",
            path=path,
            error=words,
        )
    return CubeError(
        "{path} cannot be opened as a raster ({error}); take it out or copy it again.", path=path, error=words
    )


def _local_file(path: str) -> Path | None:
    """The file itself; None where the name is an address or a folder, or lies in an archive."""
    file, _ = split_subdataset(path)
    if file.startswith("/vsi") or "://" in file or re.match(r"[A-Za-z0-9_]{2,}:", file):
        return None
    return None if Path(file).is_dir() else Path(file)


def split_subdataset(path: str) -> tuple[str, str]:
    """File and variable of a subdataset such as ``NETCDF:"cube.nc":NDVI``; other names are files without a variable."""
    match = _SUBDATASET.fullmatch(path) if len(path) <= _MOST_LETTERS else None
    if match is None:
        return path, ""
    names_a_variable = not match["driver"].upper().startswith("SENTINEL2")  # which names a resolution
    variable = (
        match["variable"] or (match["array"] or "").rstrip("/").rpartition("/")[2]
    )  # an array in a group of others
    return match["quoted"] or match["bare"], variable if names_a_variable else ""


def is_picture(name: str) -> bool:
    """Whether a file is a picture for looking at, such as a true-colour image or a thumbnail."""
    return _PICTURE.search(Path(name).stem) is not None
