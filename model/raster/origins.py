"""The files that hold the pixels of a raster, and whether they changed."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from .archives import archive_and_member
from .files import split_subdataset

MOST_FILES = 20_000  # that are looked at for one raster
SIDECARS = (".aux.xml", ".msk", ".ovr")
State = list[list[str | int]]


def state_of_files(path: str) -> State | None:
    """Names, sizes and times of change of all files that the pixels of a raster come from.

    A virtual raster is followed to the files it shows, an archive is itself the file, and of a folder such as a Zarr store every
    file counts.

    Parameters
    ----------
    path : str
        As it is opened.

    Returns
    -------
    list or None
        Sorted; None where it cannot be known, as of an address in a network.
    """
    found: dict[Path, list[str | int]] = {}
    return sorted(found.values()) if _collect(path, found, set()) else None


def files_of(path: str) -> tuple[str, ...]:
    """The files that GDAL names for a raster: itself, its sidecars, and what a virtual raster shows.

    A run asks more than once, and a cube has hundreds of rasters: they are opened again only where the file changed.

    Parameters
    ----------
    path : str
        As it is opened; in a file on a disk.

    Returns
    -------
    tuple of str
        Empty where it cannot be opened.
    """
    file = _outer_file(split_subdataset(path)[0])
    try:
        status = file.stat() if file else None
    except OSError:
        return ()
    return _opened_files(path, status.st_mtime_ns, status.st_size) if status else ()


def _collect(path: str, found: dict[Path, list[str | int]], seen: set[str]) -> bool:
    """Add the files of a raster to those that were found; whether all are known."""
    file = _outer_file(split_subdataset(path)[0])
    if path in seen or (file and file in found):
        return True
    seen.add(path)
    if file is None or not _add(file, found):
        return False
    has_parts = not path.startswith("/vsi") and not file.is_dir()
    return not has_parts or all(_collect(part, found, seen) for part in files_of(path))


def _add(file: Path, found: dict[Path, list[str | int]]) -> bool:
    """Add a file or the files of a folder; whether these could be looked at, and are not too many."""
    try:
        for member in _members(file):
            status = member.stat()
            found[member] = [str(member), status.st_size, status.st_mtime_ns]
            if len(found) > MOST_FILES:
                return False
    except OSError:
        return False
    return True


def _members(file: Path) -> list[Path]:
    """A file with those beside it that change how it is read, or all files of a folder."""
    if file.is_dir():
        return [part for part in file.rglob("*") if part.is_file()]
    beside = (file.with_name(file.name + suffix) for suffix in SIDECARS)
    return [file, *(part for part in beside if part.is_file())]


@lru_cache(MOST_FILES)
def _opened_files(path: str, changed: int, size: int) -> tuple[str, ...]:
    """Asked anew where the time of change or the size of the file is another."""
    try:
        with rasterio.open(path) as dataset:
            return tuple(dataset.files)
    except (RasterioError, OSError, ValueError):
        return ()


def _outer_file(name: str) -> Path | None:
    """The file or archive on a disk; None where there is none."""
    place = archive_and_member(name)
    if place is not None:
        return place[0]
    if name.startswith("/vsi") or "://" in name:
        return None
    file = Path(name)
    return file if file.exists() else None
