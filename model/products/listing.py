"""Listing of rasters in files, folders, Sentinel-2 products, archives and STAC catalogues."""

from __future__ import annotations

import os
import re
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ..raster.files import HOW_TO_CONVERT_HDF, RASTER_SUFFIXES, is_packed_otherwise, is_picture
from ..raster.remote import is_server
from ..runtime.errors import CubeError
from ..runtime.messages import Message
from ..runtime.text import name_some
from .raster_ref import RasterRef
from .sentinel2 import METADATA
from .stac import is_stac, read_stac

_PACKED = (".zip", ".tar")
_OTHER_RASTERS = frozenset(
    {
        ".bsq",
        ".bil",
        ".bip",
        ".asc",
        ".h5",
        ".hdf",
        ".hdf5",
        ".he5",
        ".grib",
        ".grib2",
        ".grb",
        ".gtif",
        ".gtiff",
        ".nc4",
        ".ntf",
    }
)
MOST_LEVELS = 5  # of folders inside a folder that are looked at
MOST_FOLDERS = 10_000
_RESOLUTION = re.compile(r"_(\d{2,4})m$")


def list_rasters(given: Iterable[RasterRef], warn: Callable[[Message], None] = lambda _: None) -> list[RasterRef]:
    """List the rasters in files, folders, ``.SAFE`` folders, archives and STAC files.

    A folder stands for the rasters, Sentinel-2 products and archives in it; when it has none, for those in its
    sub-folders, each of which may have them in folders of its own. What the caller knows of a folder holds for all of its
    rasters. A name with ``*`` or ``?`` stands for the files and folders that it fits, and a ``file://`` address for its file.
    An address that ends with a slash is not a raster but a place that catalogues may link to.

    Parameters
    ----------
    given : iterable of RasterRef
        Files, folders and all else.
    warn : callable, optional
        Called with a sentence on folders that are left out.

    Raises
    ------
    CubeError
        When a folder or an archive holds no rasters, or no file fits a name.
    """
    rasters = [raster for raster in given if not is_server(raster.path)]
    return [found for raster in rasters for one in expanded(raster) for found in _files_of(one, warn)]


def expanded(raster: RasterRef) -> list[RasterRef]:
    """The files and folders that a name with ``*`` or ``?`` stands for; the file of a ``file://`` address; else itself.

    Raises
    ------
    CubeError
        When no file or folder fits a name.
    """
    path = raster.path
    if path.startswith("file://"):
        return [replace(raster, path=url2pathname(urlsplit(path).path))]
    if not re.search(r"[*?]", path) or path.startswith("/vsi") or "://" in path or Path(path).exists():
        return [raster]
    fitting = [str(one) for one in _fitting(Path(path))]
    if not fitting:
        raise CubeError(
            "No file or folder fits the name {name}; correct it, or choose the files themselves.", name=path
        )
    files = [name for name in fitting if _is_listed(Path(name))]
    return [replace(raster, path=name) for name in files or fitting]


def _fitting(name: Path) -> list[Path]:
    """Files and folders that a name with ``*`` or ``?`` in its parts fits, in order."""
    first = next(number for number, part in enumerate(name.parts) if re.search(r"[*?]", part))
    return sorted(Path(*name.parts[:first]).glob("/".join(name.parts[first:])))


def _is_listed(path: Path) -> bool:
    """Whether a file or folder that fits a name with ``*`` may be rasters; other files stand beside them."""
    suffixes = (*RASTER_SUFFIXES, *_PACKED, ".json", ".geojson")
    return not path.name.startswith(".") and (path.is_dir() or path.suffix.lower() in suffixes)


def _files_of(raster: RasterRef, warn: Callable[[Message], None]) -> list[RasterRef]:
    path = Path(raster.path)
    path = path.parent if path.name == METADATA else path
    if path.suffix.lower() in {".json", ".geojson"}:
        return read_stac(path)
    if path.is_dir() and path.suffix.lower() != ".zarr":
        found = _inside(path, warn)
        return [replace(raster, path=str(file)) if isinstance(file, str) else file for file in found]
    if path.suffix.lower() in _PACKED and path.is_file():
        return [replace(raster, path=name) for name in _in_archive(path)]
    return [raster]


def _inside(folder: Path, warn: Callable[[Message], None]) -> list[str | RasterRef]:
    own = _of_folder(folder)
    if folder.suffix.upper() == ".SAFE":
        if own:
            return own
        raise _empty_error(folder)
    left_out: dict[Path, int] = {}
    if own:
        _count_inside(folder, {folder.resolve()}, left_out)
        found = own
    else:
        found = _of_inner(folder, {folder.resolve()}, left_out)
    if left_out:
        warn(
            Message(
                "Left out {count:is|are} {count} {count:raster in|rasters in} folders inside {folder}, as other "
                "rasters lie beside these folders: {names}. Where {count:it belongs|they belong} to the cube, "
                "add these folders to the rasters.",
                count=sum(left_out.values()),
                folder=folder,
                names=name_some([str(path.relative_to(folder)) for path in left_out]),
            )
        )
    if found:
        _tell_of_others({Path(one).parent for one in found if isinstance(one, str)}, warn)
        return found
    raise _empty_error(folder)


def _tell_of_others(folders: Iterable[Path], warn: Callable[[Message], None]) -> None:
    """Say which files beside the rasters of folders are rasters of other formats, whose dates would be missing without a word."""
    others = [
        path
        for folder in sorted(folders)
        if folder.is_dir()
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in _OTHER_RASTERS or (is_packed_otherwise(path) and not path.name.startswith("."))
    ]
    if others:
        warn(
            Message(
                "{count} {count:file|files} beside the rasters, such as {path}, {count:is|are} of a format that is not looked for in "
                "folders, and {count:is|are} left out; give {count:it|them} as rasters too, or convert {count:it|them} to GeoTIFF.",
                count=len(others),
                path=others[0],
            )
        )


def _of_inner(folder: Path, seen: set[Path], left_out: dict[Path, int], level: int = 1) -> list[str | RasterRef]:
    """Rasters of the folders inside a folder, in order; of a folder that has some, those inside it are only counted."""
    found: list[str | RasterRef] = []
    for path in _folders_in(folder, seen, level):
        files = _of_folder(path)
        found += files or _of_inner(path, seen, left_out, level + 1)
        if files:
            _count_inside(path, seen, left_out, level + 1)
    return found


def _count_inside(folder: Path, seen: set[Path], left_out: dict[Path, int], level: int = 1) -> None:
    """Count the rasters and products of the folders inside a folder, by their names."""
    for path in _folders_in(folder, seen, level):
        suffixes = (entry.suffix.lower() for entry in path.iterdir() if not entry.name.startswith("."))
        count = sum(suffix in {*RASTER_SUFFIXES, ".safe", ".zarr"} for suffix in suffixes)
        if count:
            left_out[path] = count
        _count_inside(path, seen, left_out, level + 1)


def _folders_in(folder: Path, seen: set[Path], level: int) -> Iterator[Path]:
    """Folders inside a folder that may hold rasters; links that lead back are followed once."""
    if level > MOST_LEVELS:
        return
    for path in sorted(folder.iterdir()):
        if _may_hold_rasters(path) and path.resolve() not in seen and len(seen) < MOST_FOLDERS:
            seen.add(path.resolve())
            yield path


def _may_hold_rasters(path: Path) -> bool:
    is_product = path.suffix.lower() in {".safe", ".zarr"}
    return path.is_dir() and not path.name.startswith(".") and not is_product and os.access(path, os.R_OK | os.X_OK)


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
        elif (path.suffix.lower() in RASTER_SUFFIXES and not path.is_dir()) or path.suffix.lower() == ".zarr":
            files.append(str(path))  # also a link that leads nowhere, whose date would be missing without a word
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
    packed = next((path for path in inside if is_packed_otherwise(path)), None)
    if packed:
        return CubeError(
            "The folder {folder} holds {name} and no raster that can be read; unpack it, or pack it as .zip or .tar.",
            folder=folder,
            name=packed.name,
        )
    return CubeError(
        "The folder {folder} holds no rasters ({suffixes}); choose another one.",
        folder=folder,
        suffixes=", ".join(RASTER_SUFFIXES),
    )
