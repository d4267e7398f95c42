"""Names for everything that a run depends on: the same inputs have the same name, any difference another one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .cube import Cube, Source
from .names import split_subdataset


def fingerprint(parts: Iterable[bytes]) -> str:
    """A name for everything that a run depends on; anything else gives another name."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()[:32]


def cube_state(cube: Cube) -> dict[str, Any]:
    """What tells a cube from another one, or from itself after one of its files changed."""
    return {
        "bands": cube.bands,
        "measured": cube.measured,
        "computed": {band: [formula.text, formula.bands] for band, formula in cube.derived.items()},
        "timeline": [str(day) for day in cube.timeline],
        "steps": [str(day) for day in cube.steps],
        "max_gap": cube.max_gap,
        "grid": asdict(cube.grid),
        "mask": [sorted(cube.mask.values), sorted(cube.mask.bits)],
        "sources": [[[_state(source) for source in tiles] for tiles in row] for row in cube.sources],
        "masks": [[_state(source) for source in tiles] for tiles in cube.masks],
    }


def _state(source: Source) -> list[Any]:
    file = Path(split_subdataset(source.path)[0])
    found = file.stat() if file.exists() else None
    changed = [found.st_size, found.st_mtime_ns] if found else []
    return [source.path, source.layer, asdict(source.encoding), asdict(source.grid), *changed]
