"""Checkpoints of a training, so that it can be resumed.

The state after the last whole epoch lies in the user's cache folder, under a name made of everything the training depends
on. It is data (safetensors), kept for two weeks at most, and taken away when the training is complete.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from ..runtime.cache import age_out, cache_folder

FOLDER = "trainings"
SECONDS_BETWEEN_WRITES = 5.0
MOST_KEPT = 20
METADATA_KEY = "progress"


class Checkpoint:
    """Checkpoint file of one training.

    Parameters
    ----------
    name : str
        See :func:`model.runtime.cache.fingerprint`.
    folder : Path, optional
        Where such files lie; the cache folder if not given.
    """

    def __init__(self, name: str, folder: Path | None = None) -> None:
        self._file = (folder or cache_folder() / FOLDER) / f"{name}.safetensors"
        self._pending: bytes | None = None
        self._written = time.monotonic()

    def read(self) -> tuple[dict[str, Tensor], dict[str, Any]] | None:
        """Read the tensors and numbers of an interrupted training; None where there is none that can be read."""
        try:
            with safe_open(str(self._file), framework="pt") as file:
                numbers = json.loads(file.metadata()[METADATA_KEY])
                return {name: file.get_tensor(name) for name in file.keys()}, numbers  # noqa: SIM118
        except (OSError, SafetensorError, TypeError, KeyError, ValueError):
            return None

    def keep(self, tensors: Mapping[str, Tensor], numbers: Mapping[str, Any]) -> None:
        """Store the state after an epoch; it is written at once if the last write was some seconds ago."""
        self._pending = save(dict(tensors), metadata={METADATA_KEY: json.dumps(numbers)})
        if time.monotonic() - self._written > SECONDS_BETWEEN_WRITES:
            self.flush()

    def flush(self) -> None:
        """Write the stored state. A training does not fail because its state could not be written."""
        if self._pending is None:
            return
        part = self._file.with_suffix(f".{os.getpid()}.part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            age_out(self._file.parent, MOST_KEPT)
            part.write_bytes(self._pending)
            part.replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        self._pending = None
        self._written = time.monotonic()

    def forget(self) -> None:
        """Delete the checkpoint."""
        self._pending = None
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
