"""Checkpoints of a training, so that it can be resumed.

The state after the last whole epoch lies in the user's cache folder, under a name made of everything the training depends
on. It is data (safetensors) with a checksum, kept for two weeks at most, and taken away when the training is complete.
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

from ..network.model_file import checksum_of
from ..runtime.cache import age_out, cache_folder, make_private_folder

FOLDER = "trainings"
SECONDS_BETWEEN_WRITES = 5.0
MOST_KEPT = 20
METADATA_KEY, CHECKSUM_KEY = "progress", "sha256"


class Checkpoint:
    """Checkpoint file of one training.

    Parameters
    ----------
    name : str
        See :func:`model.runtime.cache.fingerprint`.
    folder : Path, optional
        Where such files lie; the cache folder if not given.

    Attributes
    ----------
    is_damaged : bool
        Whether the last reading found a file that is not as it was written.
    """

    def __init__(self, name: str, folder: Path | None = None) -> None:
        self._file = (folder or cache_folder() / FOLDER) / f"{name}.safetensors"
        self._pending: bytes | None = None
        self._written = time.monotonic()
        self.is_damaged = False

    def read(self) -> tuple[dict[str, Tensor], dict[str, Any]] | None:
        """Read the tensors and numbers of an interrupted training; None where there is none, or a damaged one."""
        self.is_damaged = False
        try:
            with safe_open(str(self._file), framework="pt") as file:
                items = file.metadata()
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
                numbers = json.loads(items[METADATA_KEY])
                if items[CHECKSUM_KEY] == checksum_of(items[METADATA_KEY], tensors):
                    return tensors, numbers
        except FileNotFoundError:
            return None
        except (OSError, SafetensorError, TypeError, KeyError, ValueError, RecursionError):
            self.is_damaged = True
            return None
        self.is_damaged = True
        return None

    def keep(self, tensors: Mapping[str, Tensor], numbers: Mapping[str, Any]) -> None:
        """Store the state after an epoch; it is written at once if the last write was some seconds ago."""
        text = json.dumps(numbers)
        items = {METADATA_KEY: text, CHECKSUM_KEY: checksum_of(text, tensors)}
        self._pending = save(dict(tensors), metadata=items)
        if time.monotonic() - self._written > SECONDS_BETWEEN_WRITES:
            self.flush()

    def flush(self) -> None:
        """Write the stored state. A training does not fail because its state could not be written."""
        if self._pending is None:
            return
        part = self._file.with_suffix(f".{os.getpid()}.part")
        try:
            make_private_folder(self._file.parent)
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
