"""Listing of rasters in files, folders, Sentinel-2 products, archives and STAC catalogues."""

from __future__ import annotations

import re
import tarfile
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ..raster.files import HOW_TO_CONVERT_HDF, RASTER_SUFFIXES, is_picture
from ..runtime.errors import CubeError
from .raster_ref import RasterRef
from .sentinel2 import METADATA
from .stac import is_stac, read_stac

_PACKED = (".zip", ".tar")
_RESOLUTION = re.compile(r"_(\d{2,4})m$")


def list_rasters(given: Iterable[RasterRef]) -> list[RasterRef]:
    """List the rasters in files, folders, ``.SAFE`` folders, archives and STAC files.

    A folder stands for the rasters, Sentinel-2 products and archives in it; when it has none, for those in its
    sub-folders. What the caller knows of a folder holds for all of its rasters.

    Raises
    ------
    CubeError
        When a folder or an archive holds no rasters.
    """
    return [found for raster in given for found in _files_of(raster)]


def _files_of(raster: RasterRef) -> list[RasterRef]:
    path = Path(raster.path)
    path = path.parent if path.name == METADATA else path
    if path.suffix.lower() in {".json", ".geojson"}:
        return read_stac(path)
    if path.is_dir() and path.suffix.lower() != ".zarr":
        return [replace(raster, path=str(file)) if isinstance(file, str) else file for file in _inside(path)]
    if path.suffix.lower() in _PACKED and path.is_file():
        return [replace(raster, path=name) for name in _in_archive(path)]
    return [raster]


def _inside(folder: Path) -> list[str | RasterRef]:
    own = _of_folder(folder)
    if not own:
        inner = (path for path in sorted(folder.iterdir()) if path.is_dir() and not path.name.startswith("."))
        own = [file for path in inner for file in _of_folder(path)]
    if own:
        return own
    raise _empty_error(folder)


def _of_folder(folder: Path) -> list[str | RasterRef]:
    """Rasters, Sentinel-2 products, archives of products and STAC items of one folder."""
    if folder.suffix.upper() == ".SAFE":
        return [str(path) for path in _images_of_safe(folder)]
    entries = [path for path in sorted(folder.iterdir()) if not path.name.startswith(".")]
    files: list[str | RasterRef] = []
    for path in entries:
        if path.suffix.upper() == ".SAFE" and path.is_dir():
            files += map(str, _images_of_safe(path))
        elif path.suffix.lower() in _PACKED and path.is_file():
            files += _rasters_in(path)
        elif (path.suffix.lower() in RASTER_SUFFIXES and path.is_file()) or path.suffix.lower() == ".zarr":
            files.append(str(path))
    return _described_by_stac([path for path in entries if path.suffix.lower() in {".json", ".geojson"}], files)


def _described_by_stac(documents: list[Path], files: list[str | RasterRef]) -> list[str | RasterRef]:
    """Files with what the STAC items beside them say; where there are only items, the rasters they list."""
    listed = [raster for path in documents if is_stac(path) for raster in read_stac(path, may_be_empty=bool(files))]
    if not files:
        return [*dict.fromkeys(listed)]  # a catalogue may stand beside the items that it lists
    described = {str(Path(raster.path).absolute()): raster for raster in listed}
    return [
        described.get(str(Path(file).absolute()), file) if isinstance(file, str) else file
        for file in files
        if not (isinstance(file, str) and is_picture(file))
    ]


def _images_of_safe(folder: Path) -> list[Path]:
    images = [*folder.glob("GRANULE/*/IMG_DATA/*/*"), *folder.glob("GRANULE/*/IMG_DATA/*")]
    return [path for path in sorted(images) if path.suffix.lower() in RASTER_SUFFIXES and not is_picture(str(path))]


def _in_archive(path: Path) -> list[str]:
    names = _rasters_in(path)
    if not names:
        raise CubeError(
            "The archive {path} holds no rasters ({suffixes}); choose another one.",
            path=path,
            suffixes=", ".join(RASTER_SUFFIXES),
        )
    return names


def _rasters_in(archive: Path) -> list[str]:
    """Names by which GDAL opens the rasters of an archive; of a Sentinel-2 product only its images."""
    try:
        if archive.suffix.lower() == ".tar":
            with tarfile.open(archive) as packed:
                members = packed.getnames()
        else:
            with zipfile.ZipFile(archive) as packed_zip:
                members = packed_zip.namelist()
    except (OSError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise CubeError(
            "The archive {path} is damaged ({error}); download it again.",
            path=archive,
            error=str(error).partition("\n")[0],
        ) from error
    rasters = [name for name in sorted(members) if Path(name).suffix.lower() in RASTER_SUFFIXES]
    rasters = [name for name in rasters if ".SAFE/" not in name or "/IMG_DATA/" in name]
    prefix = "/vsitar/" if archive.suffix.lower() == ".tar" else "/vsizip/"
    return [f"{prefix}{archive.absolute()}/{name}" for name in rasters if not is_picture(name)]


def keep_finest(rasters: Iterable[RasterRef]) -> list[RasterRef]:
    """Keep the finest of files that differ only in the resolution at the end of their names (``B02_10m``, ``B02_20m``)."""
    finest: dict[str, tuple[int, RasterRef]] = {}
    for raster in rasters:
        path = Path(raster.path)
        match = _RESOLUTION.search(path.stem)
        metres = int(match[1]) if match else 0
        folder = re.sub(r"[/\\]R\d{2}m$", "", str(path.parent))
        key = f"{folder}/{_RESOLUTION.sub('', path.stem)}" if match else raster.path
        if key not in finest or metres < finest[key][0]:
            finest[key] = (metres, raster)
    return [raster for _, raster in finest.values()]


def _empty_error(folder: Path) -> CubeError:
    inside = [path for path in folder.iterdir() if not path.name.startswith(".")]
    hdf = next((path for path in inside if path.suffix.lower() in {".hdf", ".h4", ".hdf4"}), None)
    if hdf:
        return CubeError(
            "The folder {folder} holds {name} and no raster that can be read; {remedy}",
            folder=folder,
            name=hdf.name,
            remedy=HOW_TO_CONVERT_HDF,
        )
    return CubeError(
        "The folder {folder} holds no rasters ({suffixes}); choose another one.",
        folder=folder,
        suffixes=", ".join(RASTER_SUFFIXES),
    )
