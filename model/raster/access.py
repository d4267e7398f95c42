"""Access to servers: headers and tokens, which are added to an address when it is opened and kept nowhere."""

from __future__ import annotations

import os
import re
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..runtime.errors import CubeError
from .headers import headers_for
from .providers import Provider, providers

SECONDS_BEFORE_THE_END = 60.0  # at which a token is renewed, or at half of its time where that is shorter
_BLOB = re.compile(r"(?P<account>[a-z0-9]+)\.blob\.core\.windows\.net(?::\d+)?")
_S3 = re.compile(r"/vsis3/(?P<bucket>[^/]+)/")
_AWS_LOGINS = (
    "AWS_ACCESS_KEY_ID",
    "AWS_PROFILE",
    "AWS_ROLE_ARN",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
)

_AUTHORITIES = ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE")


@dataclass(frozen=True)
class _Token:
    text: str
    renew_at: float


_tokens: dict[str, _Token] = {}
_lock = threading.Lock()


def gdal_options(name: str) -> dict[str, Any]:
    """Options of GDAL for one raster: headers of its server, endpoint and login of its bucket."""
    headers = headers_for(name.partition("/vsicurl/")[2] or name)
    options: dict[str, Any] = {}
    authorities = next((os.environ[variable] for variable in _AUTHORITIES if os.environ.get(variable)), "")
    if authorities:  # the other names do not reach the GDAL of the wheels
        options["GDAL_CURL_CA_BUNDLE"] = authorities
    if headers:
        options["GDAL_HTTP_HEADERS"] = "\r\n".join(f"{item}: {value}" for item, value in headers.items())
    bucket = _S3.match(name)
    if bucket:
        options |= _bucket_options(bucket["bucket"])
    return options


def signed_name(name: str) -> str:
    """Name of a raster with the token that its server asks for; as it is where it has one, or needs none."""
    address, provider = _address_and_provider(name)
    if provider is None or "sig=" in name:
        return name
    place = _token_address(provider, address)
    return f"{name}{'&' if '?' in name else '?'}{_token(place)}"


def renew(name: str) -> bool:
    """Forget the token of a raster, which its server no longer takes; whether another one can be had."""
    address, provider = _address_and_provider(name)
    if provider is None or "sig=" in name:
        return False
    with _lock:
        return _tokens.pop(_token_address(provider, address), None) is not None


def _address_and_provider(name: str) -> tuple[str, Provider | None]:
    """The http address of a raster, and the provider whose token it needs."""
    address = name.partition("/vsicurl/")[2]
    if not address:
        return "", None
    host = urlsplit(address).netloc.casefold()
    return address, next((one for one in providers().values() if one.token and one.signs(host)), None)


def _token_address(provider: Provider, address: str) -> str:
    """Where the token of an image's container is."""
    parts = urlsplit(address)
    blob = _BLOB.fullmatch(parts.netloc.casefold())
    account = blob["account"] if blob else parts.netloc.partition(":")[0]
    return provider.token.format(account=account, container=parts.path.strip("/").partition("/")[0])


def _token(place: str) -> str:
    with _lock:  # one asks, the others wait for its answer
        known = _tokens.get(place)
        if known is None or known.renew_at <= time.time():
            known = _tokens[place] = _request_token(place)
        return known.text


def _request_token(place: str) -> _Token:
    import requests  # takes a while, and a cube of files needs none

    from .web import web_session

    try:
        answer = web_session().get(place)
        answer.raise_for_status()
        response = answer.json()
        text, ends = str(response["token"]), _time(str(response.get("msft:expiry") or ""))
    except (requests.RequestException, ValueError, KeyError, TypeError) as error:
        raise CubeError(
            "No access to the images was granted by {address} ({error}); check the network, or copy the images later.",
            address=place,
            error=type(error).__name__ if isinstance(error, (KeyError, TypeError)) else error,
        ) from error
    left = ends - time.time()
    return _Token(text.lstrip("?"), ends - min(SECONDS_BEFORE_THE_END, left / 2))


def _time(text: str) -> float:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() if text else time.time() + 600.0


def _bucket_options(bucket: str) -> dict[str, Any]:
    """Options for a bucket: those of its provider, and no login where the user has none."""
    about = next((one.buckets[bucket] for one in providers().values() if bucket in one.buckets), {})
    options: dict[str, Any] = {}
    if about.get("endpoint") and not os.environ.get("AWS_S3_ENDPOINT"):
        options["AWS_S3_ENDPOINT"] = about["endpoint"]
    for option, key in (
        ("AWS_VIRTUAL_HOSTING", "virtual_hosting"),
        ("AWS_REQUEST_PAYER", "payer"),
        ("AWS_REGION", "region"),
    ):
        if key in about and not os.environ.get(option):
            options[option] = about[key]
    logins = Path(os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials").expanduser()
    has_login = logins.exists() or any(os.environ.get(variable) for variable in _AWS_LOGINS)
    if not has_login and "AWS_NO_SIGN_REQUEST" not in os.environ:
        options["AWS_NO_SIGN_REQUEST"] = "YES"
    return options
