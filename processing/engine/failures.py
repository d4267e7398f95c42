"""Explanations of known installation failures, and redaction of secrets."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..translation import tr

# Patterns of what the tools say, which is English everywhere, and what to do then.
ADVICE = (
    (
        r"DO NOT MATCH THE HASHES|Hash mismatch",
        "A package is not the one that was tested with this plugin: its hash differs, because the download was damaged or the "
        "package index or folder of wheels holds another file. Fetch it again from pypi.org, then set the engine up again.",
    ),
    (
        r"No space left|ENOSPC|not enough space|WinError 112",
        "The disk is full. Free some space (the set-up needs 3 GB, for CUDA 10 GB), then set the engine up again.",
    ),
    (
        r"WinError 206|path too long|filename or extension is too long|MAX_PATH|File name too long",
        "A path is too long for Windows. Allow long paths (Settings > System > For developers, or the policy 'Enable Win32 "
        "long paths'), restart, then set the engine up again.",
    ),
    (
        r"WinError 1114|WinError 126|WinError 127|vcruntime|msvcp140|c10\.dll|DLL load failed",
        "A Microsoft library is missing. Install the Visual C++ Redistributable (x64) from microsoft.com, restart, then set the "
        "engine up again.",
    ),
    (
        r"WinError 5\b|WinError 32\b|WinError 225|virus|being used by another process",
        "A file was blocked, most likely by antivirus software or by another QGIS that runs the engine. Close other QGIS windows, "
        "let the antivirus software allow the engine's folder, then set the engine up again.",
    ),
    (
        r"407 |Proxy ?Authentication|ProxyError|Cannot connect to proxy|Tunnel connection failed",
        "The proxy refused the connection. Check Settings > Options > Network > Proxy and its user and password, then set the "
        "engine up again.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|invalid peer certificate|UnknownIssuer",
        "The network's certificate is not trusted. Add your organisation's certificate under Settings > Options > "
        "Authentication > Manage certificates > Authorities, then set the engine up again.",
    ),
    (
        r"ensurepip|No module named '?venv|python3-venv",
        "This Python cannot create environments. On Debian and Ubuntu install python3-venv; elsewhere choose another "
        "Python as base, then set the engine up again.",
    ),
    (
        r"Temporary failure in name resolution|getaddrinfo|NewConnectionError|Network is unreachable|dns error|"
        r"ConnectTimeout|Connection refused|timed out|error sending request",
        "The package index could not be reached. Check the network and QGIS's proxy, or install from a folder of wheels, then "
        "set the engine up again.",
    ),
    (
        r"Permission denied|Errno 13|Read-only file system",
        "The cache folder cannot be written. Make it writable, or set XDG_CACHE_HOME to another folder, then set the "
        "engine up again.",
    ),
    (
        r"No matching distribution|no version of|No solution found",
        "There are no wheels of the pinned packages for this Python and computer. Choose a 64-bit Python 3.11 to 3.14 "
        "as base; on a Mac with an Intel processor, create an environment with conda-forge and choose it as your own "
        "Python.",
    ),
)

SANDBOX = {
    "flatpak": "QGIS runs in Flatpak, which hides the computer's own Python. If no Python is found, choose one with PyTorch and "
    "rasterio inside the sandbox as your own, or install QGIS from your distribution or qgis.org.",
    "snap": "QGIS runs in Snap, which hides the computer's own Python. If no Python is found, choose one with PyTorch and "
    "rasterio inside the snap as your own, or install QGIS from your distribution or qgis.org.",
}

_WORDS = (
    r"[\w.-]*(?:password|passwd|passphrase|pwd|token|secret|credential|signature|api[_-]?key|access[_-]?key|private[_-]?key|"
    r"account[_-]?key|authorization|cookie|session[_-]?id)(?:s|[_-][\w-]*)?|pass|auth|sig|jwt"
)
_SECRETS = (
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL), "***"),
    # Of an address: everything up to the last @ before a blank or quote, since passwords hold slashes and @ too.
    (re.compile(r"(?<=://)[^\s'\"<>?#]*@"), "***@"),
    (re.compile(r"(?<=://)[^\s'\"<>?#/@]*@"), "***@"),
    (re.compile(r"\b(?i:basic|bearer|negotiate|digest)\s+(?=\S*[\dA-Z=+/])[A-Za-z0-9+/=._~-]{6,}"), "***"),
    # name=value, name: value, "name": "value", --name value
    (
        re.compile(
            rf"(?i)(?<![\w])((?:--?)?(?:{_WORDS})[\"']?)(\s*[=:](?!=)\s*)"
            r"(?:\"[^\"]*\"|'[^']*'|[^\s&;,\"']+)"
        ),
        r"\1\2***",
    ),
    (re.compile(r"(?i)(?<!\S)(--?(?:p|pass|password|token|secret|api-key|auth))(\s+)(?!-)\S+"), r"\1\2***"),
    (re.compile(r"(?i)\b(password|passwd|token|secret)(\s+)(?=\S*\d)\"?[^\s\"]+"), r"\1\2***"),
    # What providers of accounts give out, without any name beside it.
    (
        re.compile(
            r"\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|pypi-[\w-]{16,}|xox[abprs]-[\w-]{10,}|"
            r"(?:AKIA|ASIA)[A-Z0-9]{16}|hf_\w{20,}|sk-[\w-]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)"
        ),
        "***",
    ),
)


def advice(log: str) -> str:
    """Remedy for a known installation failure, in the user's language; empty for an unknown one."""
    return next((tr(sentence) for pattern, sentence in ADVICE if re.search(pattern, log, re.IGNORECASE)), "")


def sandbox(environ: Mapping[str, str]) -> str:
    """Sandbox that QGIS runs in: ``flatpak``, ``snap`` or empty."""
    if environ.get("FLATPAK_ID") or environ.get("container") == "flatpak":
        return "flatpak"
    return "snap" if environ.get("SNAP") and "qgis" in environ.get("SNAP_NAME", "") else ""


def sandbox_advice(environ: Mapping[str, str]) -> str:
    """Advice for a QGIS in Flatpak or Snap, in the user's language; empty elsewhere."""
    kind = sandbox(environ)
    return tr(SANDBOX[kind]) if kind else ""


def redacted(text: str, home: str = "", user: str = "") -> str:
    """Remove credentials, and the user's folder and name, from a text."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    if len(home) > 1:
        text = text.replace(home, "~").replace(home.replace("\\", "/"), "~")
    return re.sub(rf"\b{re.escape(user)}\b", "USER", text) if len(user) > 2 else text
