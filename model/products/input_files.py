"""The files on this machine that a run reads, behind the names that a job gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ..raster.files import RASTER_SUFFIXES, split_subdataset
from ..raster.origins import files_of
from ..runtime.errors import EngineError
from .listing import expanded, list_rasters
from .raster_ref import RasterRef
from .stac import is_stac

PRODUCT_FOLDERS = (".safe", ".zarr")  # a folder that is one raster
_CATALOGUES = (".json", ".geojson")
_VIRTUAL = re.compile(r"/vsi[a-z0-9_]+/+")


def input_files(names: Iterable[str]) -> Iterator[Path]:
    """Files and product folders behind the inputs of a job.

    Parameters
    ----------
    names : iterable of str
        Files, folders, names with ``*``, subdatasets, members of archives, catalogues; addresses are passed over.

    Yields
    ------
    Path
        Files that exist: the rasters of a folder, the sources of a virtual raster, the archive of a member. A product folder
        stands for all that is in it.
    """
    for name in (fitting for given in names for fitting in _fitting(given)):
        path = _on_this_machine(name)
        if path is None:
            continue
        if path.is_dir() and not is_product_folder(path):
            yield from _in_folder(path)
        else:
            yield from _behind(path)
            if path.suffix.lower() in _CATALOGUES:
                yield from _listed(path)


def _fitting(name: str) -> list[str]:
    """The files and folders that a name with ``*`` or ``?`` fits; none where none does, which the run itself will say."""
    try:
        return [raster.path for raster in expanded(RasterRef(name))]
    except (EngineError, OSError, ValueError):
        return []


def is_product_folder(path: Path) -> bool:
    """Whether a folder is one raster or product, by its name."""
    return path.suffix.lower() in PRODUCT_FOLDERS


def _on_this_machine(name: str) -> Path | None:
    """The file or folder that a name leads to; None where it leads elsewhere or nowhere."""
    if name.startswith("file:"):
        name = url2pathname(urlsplit(name).path)
    name, _ = split_subdataset(name)
    while match := _VIRTUAL.match(name):
        name = name[match.end() - 1 :] if name[match.end() - 1 :].startswith("/") else name[match.end() :]
    path = Path(name).absolute()
    for found in (path, *path.parents[:-1]):
        if found.exists():
            return found if found == path or found.is_file() or is_product_folder(found) else None
    return None


def _in_folder(folder: Path) -> Iterator[Path]:
    yield from _listed(folder)
    for path in (folder, *(inner for inner in folder.iterdir() if inner.is_dir())):
        for file in path.iterdir():
            if (file.suffix.lower() in _CATALOGUES and is_stac(file)) or (file.is_dir() and is_product_folder(file)):
                yield file


def _listed(path: Path) -> Iterator[Path]:
    """Rasters of a folder or catalogue; none where it cannot be read, which the run itself will say."""
    try:
        rasters = list_rasters([RasterRef(str(path))])
    except (EngineError, OSError):
        return
    for raster in rasters:
        found = _on_this_machine(raster.path)
        if found is not None:
            yield from _behind(found)


def _behind(path: Path) -> Iterator[Path]:
    """A file and those that GDAL reads with it."""
    yield path
    if path.is_file() and path.suffix.lower() in RASTER_SUFFIXES:
        for file in files_of(str(path)):
            found = _on_this_machine(file)
            if found is not None and found != path:
                yield from _behind(found) if found.suffix.lower() == ".vrt" else (found,)
