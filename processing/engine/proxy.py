"""QGIS's proxy and certificates, for the tools that install the engine."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from .wheels import Proxy

KINDS = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}


def proxy() -> Proxy | None:
    """The proxy of QGIS's options, with its credentials; None where QGIS has none or leaves it to the system."""
    if not QgsSettings().value("proxy/proxyEnabled", False, type=bool):
        return None
    manager = QgsNetworkAccessManager.instance()
    manager.setupDefaultProxyAndCache()
    chosen = manager.fallbackProxy()
    if chosen.type() not in KINDS or not chosen.hostName():
        return None
    excluded = [url for url in (*manager.excludeList(), *manager.noProxyList()) if url]
    return Proxy(
        chosen.hostName(), chosen.port(), chosen.user(), chosen.password(), KINDS[chosen.type()], tuple(excluded)
    )


def certificates(folder: Path) -> str:
    """A file of the authorities QGIS trusts, if the user has added some; otherwise empty, and the tools use their own."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return ""
    bundle = folder / "authorities.pem"
    bundle.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return str(bundle)
