"""Providers of satellite images and their collections, as data: providers.yaml, and the user's own file of the same form."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from platformdirs import user_config_path

from ..runtime.errors import JobError

OWN = Path(__file__).with_name("providers.yaml")
VARIABLE = "LSTMFCN_PROVIDERS"


@dataclass(frozen=True)
class Provider:
    """A provider of satellite images.

    Attributes
    ----------
    name, title : str
        Its name in the file, and in words.
    api : str
        Address of its STAC API.
    sign : tuple of str
        Hosts whose images need a token; ``*`` stands for one name.
    token : str
        Address of the token, with ``{account}`` and ``{container}``; empty where none is needed.
    login : str
        What a user has to have, in words; empty for nothing.
    buckets : mapping
        Of ``s3://`` addresses: ``endpoint``, ``virtual_hosting``, ``payer`` and ``region`` of each.
    """

    name: str
    title: str
    api: str
    sign: tuple[str, ...] = ()
    token: str = ""
    login: str = ""
    buckets: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def signs(self, host: str) -> bool:
        """Whether the images of a host need a token."""
        return any(fnmatch(host, pattern) for pattern in self.sign)


@dataclass(frozen=True)
class Preset:
    """Collections of a provider that are searched together.

    Attributes
    ----------
    name : str
        Its name in the file.
    provider : Provider
        Whose they are.
    collections : tuple of str
        Identifiers in its catalogue.
    bands : tuple of str
        Those that are taken where the user names none; empty for all.
    """

    name: str
    provider: Provider
    collections: tuple[str, ...]
    bands: tuple[str, ...] = ()


def providers() -> Mapping[str, Provider]:
    """All providers by their names, those of the user included.

    Raises
    ------
    JobError
        When the user's file cannot be read.
    """
    return _read(_users_file())[0]


def presets() -> Mapping[str, Preset]:
    """All presets by their names, those of the user included.

    Raises
    ------
    JobError
        When the user's file cannot be read.
    """
    return _read(_users_file())[1]


def _users_file() -> str:
    named = os.environ.get(VARIABLE)
    if named:
        return named
    usual = user_config_path("lstm_fcn", appauthor=False) / "providers.yaml"
    return str(usual) if usual.is_file() else ""


@lru_cache(maxsize=8)
def _read(own: str) -> tuple[Mapping[str, Provider], Mapping[str, Preset]]:
    found: dict[str, dict[str, Any]] = {"providers": {}, "presets": {}}
    for file in filter(None, (OWN, Path(own) if own else None)):
        try:
            content = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
            for kind, entries in found.items():
                entries.update({str(name): dict(entry) for name, entry in (content.get(kind) or {}).items()})
            known = {name: _provider(name, entry) for name, entry in found["providers"].items()}
            chosen = {name: _preset(name, entry, known) for name, entry in found["presets"].items()}
        except (OSError, yaml.YAMLError, ValueError, TypeError, AttributeError, KeyError) as error:
            raise JobError(
                "The list of providers {path} cannot be read ({error}); correct it, or take it away.",
                path=file,
                error=" ".join(str(error).split()),
            ) from error
    return known, chosen


def _provider(name: str, entry: Mapping[str, Any]) -> Provider:
    return Provider(
        name,
        str(entry.get("title") or name),
        str(entry["api"]).rstrip("/"),
        tuple(map(str, entry.get("sign") or ())),
        str(entry.get("token") or ""),
        str(entry.get("login") or ""),
        {
            str(bucket): {str(k): str(v) for k, v in about.items()}
            for bucket, about in (entry.get("buckets") or {}).items()
        },
    )


def _preset(name: str, entry: Mapping[str, Any], known: Mapping[str, Provider]) -> Preset:
    return Preset(
        name,
        known[str(entry["provider"])],
        tuple(map(str, entry["collections"])),
        tuple(map(str, entry.get("bands") or ())),
    )
