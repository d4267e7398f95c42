"""Signatures, tokens and passwords in addresses: told apart from the address, and never shown."""

from __future__ import annotations

import logging
import re
from urllib.parse import unquote

HIDDEN = "…"
# Parameters of a query that sign an address, in small letters; a token may be all that another needs to read the data too.
_SIGNATURES = frozenset(
    {
        "sig", "signature", "expires", "policy", "key-pair-id", "awsaccesskeyid", "googleaccessid", "access_token", "token",
        "api_key", "apikey", "api-key", "subscription-key", "auth",
    }
)  # fmt: skip
# Those of Azure's shared access signatures, which mean it only beside a signature.
_BESIDE_A_SIGNATURE = frozenset(
    {
        "sv", "ss", "srt", "sr", "sp", "st", "se", "sip", "spr", "skoid", "sktid", "skt", "ske", "sks", "skv", "sdd", "saoid",
        "suoid", "scid",
    }
)  # fmt: skip
_FAMILIES = ("x-amz-", "x-goog-")
_VALUE = r"[^&\s\"'<>#]+"
_IN_TEXT = re.compile(
    rf"((?:[?&]|\b)(?:{'|'.join(sorted(map(re.escape, _SIGNATURES - {'expires', 'auth'})))}|x-(?:amz|goog)-[\w-]+)=){_VALUE}",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"(\w://)[^/\s@]+@")


def is_signature(name: str, names: frozenset[str] | set[str] = frozenset()) -> bool:
    """Whether a parameter of a query signs the address.

    Parameters
    ----------
    name : str
        The parameter.
    names : set of str
        All parameters of the query, in small letters.
    """
    name = unquote(name).casefold()
    return name in _SIGNATURES or name.startswith(_FAMILIES) or (name in _BESIDE_A_SIGNATURE and "sig" in names)


def without_signature(address: str) -> str:
    """An address without what signs it: the same however often it was signed."""
    plain, mark, query = address.partition("?")
    plain = _PASSWORD.sub(r"\1", plain)
    if not mark:
        return plain
    parts = [part for part in query.split("&") if part]
    names = {unquote(part.partition("=")[0]).casefold() for part in parts}
    kept = [part for part in parts if not is_signature(part.partition("=")[0], names)]
    return f"{plain}?{'&'.join(kept)}" if kept else plain


def hide_secrets(text: str) -> str:
    """A text as it may be shown: with the addresses in it, and without their signatures, tokens and passwords."""
    if "://" not in text and "=" not in text:
        return text
    return _PASSWORD.sub(rf"\1{HIDDEN}@", _IN_TEXT.sub(rf"\1{HIDDEN}", text))


class HidingFilter(logging.Filter):
    """Filter that hides secrets in what libraries log."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Hide secrets in a record, and let it pass."""
        record.msg, record.args = hide_secrets(record.getMessage()), ()
        return True
