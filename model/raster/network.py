"""Reading over a network: GDAL's options, retries that obey the server, and the identity of what was read."""

from __future__ import annotations

import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ..runtime.secrets import without_signature
from .access import gdal_options, renew, signed_name
from .headers import headers_for
from .remote import is_remote

# An address that does not answer is given up, instead of GDAL's waiting for ever.
NETWORK_OPTIONS: dict[str, Any] = {
    "GDAL_HTTP_CONNECTTIMEOUT": 15,
    "GDAL_HTTP_TIMEOUT": 300,
    "GDAL_HTTP_LOW_SPEED_TIME": 20,  # seconds of less than 100 bytes a second
    "GDAL_HTTP_LOW_SPEED_LIMIT": 100,
    # Servers that have too much to do (429) say when to come again, which GDAL does not obey: that is done here.
    "GDAL_HTTP_MAX_RETRY": 2,
    "GDAL_HTTP_RETRY_DELAY": 0.3,
    "GDAL_HTTP_RETRY_CODES": "500,502,503,504",
}
# A folder on a server is not listed and no file is looked for beside an image, which costs 40 requests for each; and the
# header of an image is read with one.
REMOTE_OPTIONS: dict[str, Any] = {
    **NETWORK_OPTIONS,
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_INGESTED_BYTES_AT_OPEN": 32768,
    "GDAL_HTTP_MULTIPLEX": "YES",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
}
_ANEW = {"CPL_VSIL_CURL_NON_CACHED": "/vsicurl/:/vsis3/:/vsigs/:/vsiaz/"}  # GDAL keeps what it was answered, errors too

TRIES = 4
LONGEST_WAIT = 120.0  # seconds
FIRST_WAIT = 1.0
SECONDS_TO_ANSWER = (10, 20)  # to connect, and to answer
MAY_PASS = frozenset({408, 425, 429, 500, 502, 503, 504})
NO_ANSWER = 0
LOWEST_REFUSAL = 400
_DENIED = frozenset({401, 403})
READING_ERRORS = (RasterioError, CPLE_BaseError, OSError)


def open_raster(name: str, anew: bool = False) -> rasterio.DatasetReader:
    """Open a raster; over a network with the options for it, signed, and again where the server may answer later.

    Parameters
    ----------
    name : str
        File, or any other name GDAL opens, without a signature that this module can get.
    anew : bool
        Whether nothing counts that GDAL has kept of earlier answers.

    Raises
    ------
    RasterioError
        As :func:`rasterio.open` does.
    """
    if not is_remote(name):
        return rasterio.open(name)
    for is_again in retries(name):
        options = REMOTE_OPTIONS | gdal_options(name) | (_ANEW if anew or is_again else {})
        with rasterio.Env(**options):
            try:
                return rasterio.open(signed_name(name))
            except READING_ERRORS as error:
                last: Exception = error
    raise last


def retries(name: str) -> Iterator[bool]:
    """Yield for every try at an address, with whether it is a further one; wait in between as long as the server asks.

    It ends where a further try has no prospect: a file that is not there, or may not be read.
    """
    yield False
    for number in range(TRIES - 1):
        wait = seconds_to_wait(name, number)
        if wait is None:
            return
        time.sleep(wait)
        yield True


def seconds_to_wait(name: str, failures: int) -> float | None:
    """Seconds after which an address that could not be read may be tried again; None where that has no prospect.

    Parameters
    ----------
    name : str
        As GDAL opens it.
    failures : int
        How often it was tried in vain before.
    """
    pause = min(LONGEST_WAIT, FIRST_WAIT * 2.0**failures)
    address = http_address(signed_name(name))
    if not address:
        return pause
    status, retry_after = _first_byte(address)
    if status in _DENIED:
        return 0.0 if failures == 0 and renew(name) else None
    if status in MAY_PASS:
        return min(LONGEST_WAIT, _seconds(retry_after) or pause)
    if status == NO_ANSWER:
        return pause if failures == 0 else None
    return pause if status < LOWEST_REFUSAL else None


def _first_byte(address: str) -> tuple[int, str]:
    """Status that a server answers with when it is asked for the first byte of a file, and when to come again."""
    import requests  # takes a while, and a cube of files needs none

    headers = {"Range": "bytes=0-0", **headers_for(address)}
    try:
        with requests.get(address, headers=headers, timeout=SECONDS_TO_ANSWER, stream=True) as answer:
            return answer.status_code, answer.headers.get("Retry-After", "")
    except requests.RequestException:
        return NO_ANSWER, ""


def http_address(name: str) -> str:
    """The address of a raster that GDAL opens by http; empty for any other."""
    plain = name.removeprefix("/vsicurl/").removeprefix("/vsicurl_streaming/")
    return plain if plain.startswith(("http://", "https://")) else ""


def identity(name: str) -> str:
    """Name of a raster in a network that is the same however often it was signed."""
    return without_signature(name)


@lru_cache(maxsize=50_000)
def state_in_network(name: str) -> tuple[str, ...] | None:
    """What a server says about the state of a file: its size, its version and when it changed; None where it says nothing."""
    import requests  # takes a while, and a cube of files needs none

    from .web import web_session

    address = http_address(signed_name(name))
    if not address:
        return None
    try:
        with web_session() as session, session.get(address, headers={"Range": "bytes=0-0"}, stream=True) as answer:
            answer.raise_for_status()
            headers = answer.headers
    except requests.RequestException:
        return None
    size = headers.get("Content-Range", "").rpartition("/")[2] or headers.get("Content-Length", "")
    version = headers.get("ETag", ""), headers.get("Last-Modified", "")
    return (identity(name), size, *version) if any(version) else None


def _seconds(text: str) -> float:
    """Seconds that a server asks to wait; 0 where it does not say."""
    if text.strip().isdigit():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError):
        return 0.0
