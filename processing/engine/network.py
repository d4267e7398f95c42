"""QGIS's way into the network, handed to the engine: proxy, certificates, and logins of the authentication manager.

They travel in the environment of the engine's process, which only its user can look into, and never in a job file, on a command
line or in a log.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..translation import tr
from .proxy import certificates, proxy
from .wheels import proxy_address

HEADERS_VARIABLE = "LSTMFCN_HTTP_HEADERS"  # that the engine reads
OF_THE_CATALOG = "catalog"  # stands for the host of the catalogue that is searched, or that images were found in
CONNECTIONS = "connections/stac/items"  # where QGIS keeps its connections to STAC


def network_variables(folder: Path, headers: Mapping[str, str] | None = None) -> dict[str, str]:
    """Environment variables for an engine.

    Parameters
    ----------
    folder : Path
        Private folder of the run, where the certificates are written.
    headers : mapping of str to str, optional
        Headers for the host of the catalogue, see :func:`login_headers`.
    """
    variables: dict[str, str] = {}
    chosen = proxy()
    if chosen:
        variables |= dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy_address(chosen))
        if chosen.excluded:
            hosts = ",".join(QUrl(address).host() or address for address in chosen.excluded)
            variables |= {"NO_PROXY": hosts, "no_proxy": hosts}
    authorities = certificates(folder)
    if authorities:
        variables |= {"CURL_CA_BUNDLE": authorities, "REQUESTS_CA_BUNDLE": authorities}
    if headers:
        known = json.loads(os.environ.get(HEADERS_VARIABLE) or "{}")
        variables[HEADERS_VARIABLE] = json.dumps({**known, OF_THE_CATALOG: dict(headers)})
    return variables


def login_headers(configuration: str) -> dict[str, str]:
    """Headers that a configuration of QGIS's authentication manager adds to a request.

    Raises
    ------
    QgsProcessingException
        When QGIS cannot open it, or it has none.
    """
    if not configuration:
        return {}
    done, request = QgsApplication.authManager().updateNetworkRequest(
        QNetworkRequest(QUrl("https://localhost/")), configuration
    )
    headers = {bytes(name).decode(): bytes(request.rawHeader(name)).decode() for name in request.rawHeaderList()}
    if not done or not headers:
        raise QgsProcessingException(
            tr(
                "The authentication {0} gives no login for a request; choose one of the kind Basic, API header or OAuth2."
            ).format(configuration)
        )
    return headers


def saved_connection(name: str) -> tuple[str, str]:
    """Address and authentication of a STAC connection that QGIS keeps under a name; empty where there is none."""
    settings = QgsSettings()
    found = [str(settings.value(f"{CONNECTIONS}/{name}/{item}", "") or "") for item in ("url", "authcfg")]
    return found[0], found[1]


def saved_connections() -> list[str]:
    """Names of the STAC connections that QGIS keeps."""
    settings = QgsSettings()
    settings.beginGroup(CONNECTIONS)
    return list(settings.childGroups())
