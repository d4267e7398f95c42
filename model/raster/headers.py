"""Headers that requests to a server carry, such as a login, as whoever started the engine said."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

# JSON object of headers by host and port. The environment of a process is seen by its user alone; a job file or the command
# line would be seen by others.
VARIABLE = "LSTMFCN_HTTP_HEADERS"
OF_THE_CATALOG = "catalog"  # in place of a host: of the catalogue of the run

_catalogs: set[str] = set()


def headers_for(address: str) -> dict[str, str]:
    """Headers that a request to an address carries."""
    given, host = _given(os.environ.get(VARIABLE, "")), urlsplit(address).netloc.casefold()
    return dict(given.get(host) or (given.get(OF_THE_CATALOG) if host in _catalogs else None) or {})


def log_in_at(address: str) -> None:
    """Take a server for that of the catalogue of the run, which gets the headers that were given for it."""
    _catalogs.add(urlsplit(address).netloc.casefold())


@lru_cache(maxsize=8)
def _given(text: str) -> Mapping[str, Mapping[str, str]]:
    try:
        given = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(given, dict):
        return {}
    return {
        str(host).casefold(): {str(name): str(value) for name, value in headers.items()}
        for host, headers in given.items()
        if isinstance(headers, dict)
    }
