"""Servers that searches on this machine found images on; without the libraries of a search, since every run asks for them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..raster.remote import server_of
from ..runtime.cache import cache_folder, make_private_folder

MOST_SEARCHES = 2000  # that are remembered
CHOSEN_FROM = "chosen_from"  # SHA-256 of the file that a search wrote, in a file of some of its items
_DIGEST = re.compile(r"[0-9a-f]{64}")


def remember_search(text: str, items: Iterable[Mapping[str, Any]]) -> None:
    """Remember which servers the images of an item collection lie on: those may be asked when it, or some of its items, are given.

    Parameters
    ----------
    text : str
        The item collection, as it is written.
    items : iterable of mapping
        Its items.
    """
    folder = cache_folder() / "searches"
    make_private_folder(folder)
    for old in sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)[: -MOST_SEARCHES + 1]:
        old.unlink(missing_ok=True)
    servers = {server for item in items for asset in item["assets"].values() if (server := server_of(asset["href"]))}
    known = {"servers": sorted(servers), "items": [_digest_of(item) for item in json.loads(text)["features"]]}
    (folder / hashlib.sha256(text.encode()).hexdigest()).write_text(json.dumps(known), encoding="utf-8")


def servers_of_searches(names: Iterable[str]) -> list[str]:
    """Servers that item collections lead to which a search on this machine wrote, and nobody has changed since."""
    found: list[str] = []
    for name in names:
        path = Path(name)
        files = [path] if path.suffix.lower() in {".json", ".geojson"} else []
        if not files and "://" not in name and path.is_dir():
            files = [*path.glob("*.json"), *path.glob("*.geojson")]
        found += [server for file in files for server in _servers_of(file)]
    return found


def _servers_of(file: Path) -> list[str]:
    """Servers that were remembered for a file, or for the one that some of its items were chosen from; none where no search wrote it."""
    folder = cache_folder() / "searches"
    try:
        text = file.read_bytes()
        whole = folder / hashlib.sha256(text).hexdigest()
        if whole.is_file():
            return list(map(str, json.loads(whole.read_text(encoding="utf-8"))["servers"]))
        content = json.loads(text)
        of = str(content["lstmfcn:search"][CHOSEN_FROM])
        if not _DIGEST.fullmatch(of):
            return []
        known = json.loads((folder / of).read_text(encoding="utf-8"))
        are_known = {_digest_of(item) for item in content["features"]} <= set(known["items"])
        return list(map(str, known["servers"])) if are_known else []
    except (OSError, ValueError, LookupError, TypeError):
        return []


def _digest_of(item: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(item, sort_keys=True).encode()).hexdigest()
