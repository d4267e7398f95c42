"""Members of zip and tar archives, as GDAL names them."""

from __future__ import annotations

import struct
import tarfile
import zipfile
import zlib
from functools import lru_cache
from pathlib import Path, PurePosixPath

PREFIXES = ("/vsizip/", "/vsitar/", "/vsigzip/", "/vsi7z/", "/vsirar/")
_LOCAL_HEADER = struct.Struct("<26xHH")
_Place = tuple[int, int, int]  # offset, bytes as stored, and how these are packed


def archive_and_member(name: str) -> tuple[Path, str] | None:
    """The archive on a disk and the member of it that GDAL opens by a name; None for any other name."""
    for prefix in PREFIXES:
        if name.startswith(prefix):
            inside = Path(name.removeprefix(prefix).replace("{", "").replace("}", ""))
            archive = next((path for path in (inside, *inside.parents) if path.is_file()), None)
            return (archive, inside.relative_to(archive).as_posix()) if archive else None
    return None


def read_beginning(archive: Path, member: str, most: int) -> bytes:
    """First bytes of a member of a zip or tar archive; none where the archive or the member is of another kind.

    Raises
    ------
    OSError, zipfile.BadZipFile, tarfile.TarError, zlib.error
        Where the archive is damaged.
    """
    status = archive.stat()
    members = _members_of(str(archive), status.st_size, status.st_mtime_ns)
    place = members.get(str(PurePosixPath(member)))
    if place is None:
        return b""
    offset, size, packing = place
    with archive.open("rb") as file:
        file.seek(offset)
        if packing < 0:  # of a tar
            return file.read(min(size, most))
        names, extra = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
        file.seek(names + extra, 1)
        if packing == zipfile.ZIP_STORED:
            return file.read(min(size, most))
        return zlib.decompressobj(-15).decompress(file.read(min(size, most)), most)


@lru_cache(maxsize=8)
def _members_of(archive: str, size: int, changed: int) -> dict[str, _Place]:
    """Where the members of an archive lie; of an archive with this size and time of change."""
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as packed:
            known = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
            return {
                str(PurePosixPath(member.filename)): (member.header_offset, member.compress_size, member.compress_type)
                for member in packed.infolist()
                if member.compress_type in known
            }
    if not tarfile.is_tarfile(archive):
        return {}
    try:
        with tarfile.open(archive, mode="r:") as rolled:
            return {
                str(PurePosixPath(member.name)): (member.offset_data, member.size, -1)
                for member in rolled
                if member.isfile()
            }
    except tarfile.ReadError:  # a packed one, which no folder lists
        return {}
