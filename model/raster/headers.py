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


def headers_for(address: str) -> dict[str, str]:
    """Headers that a request to an address carries."""
    return dict(_given(os.environ.get(VARIABLE, "")).get(urlsplit(address).netloc.casefold(), {}))


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
