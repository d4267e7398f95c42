"""Files that would have GDAL ask an address in a network that the user never gave."""

from __future__ import annotations

import html
import re
from pathlib import Path

from ..runtime.errors import CubeError

_REMOTE = re.compile(
    r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs|sparse/|stdin)|\b(?:https?|ftps?|s3|gs|az|hdfs|webhdfs|dods)://"
    r"|^(?:WMS|WCS|WMTS|EEDAI?|PLMosaic|STACIT|STACTA|DAAS|OGCAPI):",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"<(?:SourceFilename|SourceDataset)\b([^>]*)>(.*?)</", re.DOTALL)
_VIRTUAL = b"<VRTDataset"
_BEGINNING = 2048  # bytes, in which GDAL looks for the word
_MOST_BYTES = 50_000_000
_DEEPEST = 20


def is_remote(name: str) -> bool:
    """Whether a name by which GDAL opens a raster leads into a network."""
    return _REMOTE.search(name) is not None


def check_stays_local(file: Path) -> None:
    """Refuse a virtual raster that shows an address in a network, or that is nested without end.

    Raises
    ------
    CubeError
        With the address, which was not asked.
    """
    _check(file, file, 0, set())


def _check(given: Path, file: Path, depth: int, seen: set[Path]) -> None:
    text = _virtual_text(file)
    if not text or file in seen:
        return
    seen.add(file)
    if depth > _DEEPEST:
        raise CubeError(
            "{path} shows virtual rasters within more than 20 others; give the rasters themselves.", path=given
        )
    for attributes, content in _SOURCE.findall(text):
        name = html.unescape(re.sub(r"<!\[CDATA\[|\]\]>", "", content)).strip()
        if is_remote(name):
            raise CubeError(
                "{path} shows {address}, which lies in a network and was not asked; give the address itself as a raster, or "
                "download it.",
                path=given,
                address=name[:200],
            )
        relative = re.search(r"relativeToVRT\s*=\s*[\"']1", attributes, re.IGNORECASE)
        _check(given, (file.parent / name) if relative else Path(name), depth + 1, seen)


def _virtual_text(file: Path) -> str:
    """Text of a virtual raster; empty for any other file."""
    try:
        with file.open("rb") as content:
            beginning = content.read(_BEGINNING)
            if _VIRTUAL not in beginning:
                return ""
            return (beginning + content.read(_MOST_BYTES)).decode("utf-8", errors="replace")
    except (OSError, ValueError):
        return ""
