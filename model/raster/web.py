"""A session for requests over http: retries that obey the server, headers of its host, and times after which it is given up."""

from __future__ import annotations

import ssl
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry
from urllib3.exceptions import ProxyError, SSLError

from .headers import headers_for

SECONDS_TO_ANSWER = (15, 60)  # to connect, and to answer
TRIES = 5
LONGEST_WAIT = 120  # seconds
MAY_PASS = (408, 425, 429, 500, 502, 503, 504)


class PoliteAdapter(HTTPAdapter):
    """Adapter that adds the headers of a host and gives up a server that does not answer."""

    def send(self, request: Any, *arguments: Any, **options: Any) -> Any:
        """Send a request, as :class:`requests.adapters.HTTPAdapter` does."""
        for name, value in headers_for(request.url).items():
            request.headers[name] = value
        if options.get("timeout") is None:
            options["timeout"] = SECONDS_TO_ANSWER
        return super().send(request, *arguments, **options)


class PoliteRetry(Retry):
    """Retries of what may pass. A certificate that is not trusted now will not be trusted a second later."""

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: Any = None,
        error: Exception | None = None,
        *more: Any,
        **options: Any,
    ) -> PoliteRetry:
        """Count a try, as :class:`urllib3.Retry` does; raises ``error`` where another try cannot help."""
        cause = error.original_error if isinstance(error, ProxyError) else error
        if isinstance(cause, SSLError) and any(isinstance(part, ssl.SSLCertVerificationError) for part in cause.args):
            raise cause
        return super().increment(method, url, response, error, *more, **options)


def polite_retries() -> Retry:
    """Retries with a pause that doubles, or as long as the server asks in ``Retry-After``."""
    return PoliteRetry(
        total=TRIES,
        connect=2,
        backoff_factor=0.5,
        backoff_max=LONGEST_WAIT,
        status_forcelist=MAY_PASS,
        allowed_methods=None,
        respect_retry_after_header=True,
        raise_on_status=False,
    )


def web_session() -> requests.Session:
    """A session with all of this."""
    session = requests.Session()
    for scheme in ("http://", "https://"):
        session.mount(scheme, PoliteAdapter(max_retries=polite_retries()))
    return session
