"""Requests are repeated where another try may help, and only there."""

import ssl

import pytest
from urllib3.exceptions import ProxyError, SSLError

from model.raster.web import TRIES, polite_retries


@pytest.mark.parametrize("is_of_a_proxy", [False, True])
def test_a_certificate_that_is_not_trusted_is_refused_at_once(is_of_a_proxy):
    error = SSLError(ssl.SSLCertVerificationError("unable to get local issuer certificate"))
    with pytest.raises(SSLError) as raised:
        polite_retries().increment("GET", "/", error=ProxyError("no tunnel", error) if is_of_a_proxy else error)
    assert raised.value is error


@pytest.mark.parametrize("reason", [ssl.SSLEOFError("EOF occurred in violation of protocol"), "handshake failed"])
def test_a_connection_that_broke_off_is_tried_again(reason):
    assert polite_retries().increment("GET", "/", error=SSLError(reason)).total == TRIES - 1
