"""Links in files: addresses in a network and places on this machine that the user never gave."""

from __future__ import annotations

import html
import os
import re
import struct
import tarfile
import threading
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from pathlib import Path, PurePosixPath

from ..runtime.errors import CubeError
from .archives import archive_and_member, read_beginning

_REMOTE = re.compile(
    r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs|sparse/|stdin)|\b(?:https?|ftps?|s3|gs|az|hdfs|webhdfs|dods)://"
    r"|^(?:WMS|WCS|WMTS|EEDAI?|PLMosaic|STACIT|STACTA|DAAS|OGCAPI):",
    re.IGNORECASE,
)
_GDAL_NAME = re.compile(
    r"/vsi(?P<service>curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?/(?P<rest>.*)", re.DOTALL
)
_SERVER = re.compile(r"[a-z0-9]+://[^/]*/?", re.IGNORECASE)
_SOURCE = re.compile(r"<(?:SourceFilename|SourceDataset)\b([^>]*)>(.*?)</", re.DOTALL)
_SUBDATASET = re.compile(r"[A-Za-z0-9_]{2,}:\"?([^\"]+)")
_VIRTUAL = b"<VRTDataset"
_BEGINNING = 2048  # bytes, in which GDAL looks for the word
_MOST_BYTES = 50_000_000
_DEEPEST = 20


class _NoNetwork:
    """Context in which GDAL asks no address, whatever a file says: until the last of those that hold it in any thread has left it."""

    OPTION, VALUE = "CPL_VSIL_CURL_ALLOWED_EXTENSIONS", ".none"

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held = 0
        self._before: str | None = None

    def __enter__(self) -> None:
        with self._lock:
            if not self._held:
                self._before = os.environ.get(self.OPTION)
                os.environ[self.OPTION] = self.VALUE
            self._held += 1

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._held -= 1
            if self._held:
                return
            if self._before is None:
                os.environ.pop(self.OPTION, None)
            else:
                os.environ[self.OPTION] = self._before


_NO_NETWORK = _NoNetwork()
_given: ContextVar[tuple[str, ...]] = ContextVar("given", default=())


@contextmanager
def given_places(names: Iterable[str]) -> Iterator[None]:
    """Let the links in files lead to what the user gave, and nowhere else in a network, for as long as the context lasts.

    Parameters
    ----------
    names : iterable of str
        Files, folders and addresses; an address that ends with a slash stands for all that is below it.
    """
    names = tuple(names)
    token = _given.set(names)
    try:
        with nullcontext() if any(map(is_remote, names)) else _NO_NETWORK:
            yield
    finally:
        _given.reset(token)


def is_remote(name: str) -> bool:
    """Whether a name by which GDAL opens a raster leads into a network."""
    return _REMOTE.search(name) is not None


def is_server(name: str) -> bool:
    """Whether a name is an address with a slash at its end: a place that links may lead to, and no raster."""
    return name.endswith("/") and is_remote(name)


def server_of(address: str) -> str:
    """The server of an address, as a place that links may lead to: ``https://host/``; empty where there is none."""
    found = _SERVER.match(_address(address))
    return found[0].rstrip("/") + "/" if found else ""


def check_address(file: object, name: str) -> None:
    """Refuse a name in a network that a file shows or links to, unless the user gave it or a place above it.

    Raises
    ------
    CubeError
        With the address, which was not asked.
    """
    address = _address(name)
    if any(_is_below(address, _address(given)) for given in _given.get()):
        return
    server = _SERVER.match(address)
    raise CubeError(
        "{path} leads to {address}, which lies in a network and was not asked; add {server} to the rasters where it may be "
        "asked, or download the file.",
        path=file,
        address=name[:200],
        server=(server[0].rstrip("/") + "/")[:200] if server else address[:200],
    )


def check_link(file: Path, link: str, folders: Iterable[Path] = ()) -> Path:
    """The place that a relative link of a file leads to.

    Parameters
    ----------
    file : Path
        That holds the link.
    link : str
        Path that is seen from the file's folder.
    folders : iterable of Path
        Further folders in which it may lie, beside that of the file and those that the user gave.

    Raises
    ------
    CubeError
        Where it lies outside of all of these.
    """
    place = _absolute(file.parent / link)
    if not any(place.is_relative_to(_absolute(folder)) for folder in (file.parent, *folders, *_given_folders())):
        raise _outside_error(file, link, place)
    return place


def _outside_error(file: Path, link: str, place: object) -> CubeError:
    return CubeError(
        "{path} leads to {link}, which lies outside of its folder and was not read; give {place} as a raster, or put "
        "both into one folder.",
        path=file,
        link=link[:200],
        place=place,
    )


def check_stays_local(name: str) -> None:
    """Refuse a virtual raster, also one in an archive, that shows what the user did not give, or is nested without end.

    Raises
    ------
    CubeError
        With the address or the file, which was not asked.
    """
    _check(name, name, 0, set())


def _check(given: str, name: str, depth: int, seen: set[str]) -> None:
    text = _virtual_text(name)
    if not text or name in seen:
        return
    seen.add(name)
    if depth > _DEEPEST:
        raise CubeError(
            "{path} shows virtual rasters within more than 20 others; give the rasters themselves.", path=given
        )
    for attributes, content in _SOURCE.findall(text):
        source = html.unescape(re.sub(r"<!\[CDATA\[|\]\]>", "", content)).strip()
        if is_remote(source):
            check_address(given, source)
            continue
        subdataset = _SUBDATASET.match(source)
        source = subdataset[1] if subdataset else source
        if re.search(r"relativeToVRT\s*=\s*[\"']1", attributes, re.IGNORECASE):
            source = _relative(name, source)
        _check_is_there(given, source)
        _check(given, source, depth + 1, seen)


def _check_is_there(given: str, source: str) -> None:
    """Refuse a virtual raster one of whose files is gone, which GDAL would tell only where it is read."""
    if Path(source).is_absolute() and not source.startswith("/vsi") and not Path(source).exists():
        raise CubeError(
            "{path} shows {source}, which is not there; copy it there again, or make the virtual raster anew.",
            path=given,
            source=source,
        )


def _relative(name: str, source: str) -> str:
    """Name of a source that is seen from a virtual raster's folder."""
    place = archive_and_member(name)
    if Path(source).is_absolute():
        return source
    if place is None:
        return str(check_link(Path(name), source))
    archive, member = place
    inside = os.path.normpath(PurePosixPath(member).parent / source).replace(os.sep, "/")
    if inside.startswith("../"):
        raise _outside_error(archive / member, source, archive.parent)
    return f"{name[: len(name) - len(member)]}{inside}"


def _virtual_text(name: str) -> str:
    """Text of a virtual raster; empty for any other file."""
    try:
        place = archive_and_member(name)
        if place is not None:
            beginning = read_beginning(*place, _BEGINNING)
            rest = read_beginning(*place, _MOST_BYTES)[_BEGINNING:] if _VIRTUAL in beginning else b""
        else:
            with Path(name).open("rb") as content:
                beginning = content.read(_BEGINNING)
                rest = content.read(_MOST_BYTES) if _VIRTUAL in beginning else b""
    except (OSError, ValueError, struct.error, zipfile.BadZipFile, tarfile.TarError, zlib.error, NotImplementedError):
        return ""  # opening it says why
    return (beginning + rest).decode("utf-8", errors="replace") if _VIRTUAL in beginning else ""


def _address(name: str) -> str:
    """An address as one would write it: ``https://host/path`` or ``s3://bucket/key``."""
    found = _REMOTE.search(name)
    name = name[found.start() :].strip("\"'") if found else name
    match = _GDAL_NAME.match(name)
    if match:
        name = match["rest"] if match["service"] == "curl" else f"{match['service']}://{match['rest']}"
    server = _SERVER.match(name)
    return server[0].lower() + name[server.end() :] if server else name


def _is_below(address: str, given: str) -> bool:
    if address == given:
        return True
    is_place = given.endswith("/") and _SERVER.match(given) is not None
    return is_place and address.startswith(given) and ".." not in re.split(r"[/\\]|%2f", address, flags=re.IGNORECASE)


def _given_folders() -> Iterator[Path]:
    """Folders that the user gave, and those of the files that the user gave."""
    for name in _given.get():
        if is_remote(name) or name.startswith("/vsi"):
            continue
        path = Path(name)
        yield from (path,) if path.is_dir() else (path, path.parent)


def _absolute(path: Path) -> Path:
    return Path(os.path.normpath(path.absolute()))  # links of the file system are the user's own
