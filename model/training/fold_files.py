"""Folds as files and messages, for engines on other machines: samples, request and result."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .. import __version__
from ..runtime.errors import JobError
from ..samples.samples import Samples
from ..samples.splits import Fold
from .dask_task import REQUEST, RESULT, SAMPLES
from .folds import FoldRequest, FoldResult
from .loop import Epoch
from .recipes import TrainingConfig


def samples_as_bytes(samples: Samples) -> bytes:
    """Samples as a NumPy archive."""
    about = {
        "bands": samples.bands,
        "timeline": [day.isoformat() for day in samples.timeline],
        "days": samples.days,
        "years": samples.years,
        "order": samples.order,
    }
    return _archive(about, series=samples.series, labels=samples.labels, ids=samples.ids)


def request_as_text(request: FoldRequest, device: str, precision: str) -> str:
    """Request as JSON.

    Parameters
    ----------
    request : FoldRequest
        What is asked for.
    device, precision : str
        See :meth:`model.training.fitting.Hardware.choose`.
    """
    fold = request.fold
    is_test = np.zeros(len(fold.training) + len(fold.test), dtype=bool)
    is_test[fold.test] = True
    return json.dumps(
        {
            "version": __version__,
            "number": fold.number,
            "samples": len(is_test),
            "test": base64.b64encode(np.packbits(is_test).tobytes()).decode("ascii"),
            "recipe": request.recipe,
            "given": dict(request.given),
            "labels": request.labels,
            "forest": request.forest,
            "track_test": request.track_test,
            "device": device,
            "precision": precision,
        }
    )


def read_fold(folder: Path) -> tuple[Samples, FoldRequest, str, str]:
    """Samples, request, device and precision from a folder in which a worker has written them.

    Raises
    ------
    JobError
        When they are missing or damaged, or another version of the plugin asks.
    """
    try:
        data = json.loads((folder / REQUEST).read_text(encoding="utf-8"))
        if data["version"] == __version__:
            packed = np.frombuffer(base64.b64decode(data["test"]), dtype=np.uint8)
            is_test = np.unpackbits(packed, count=data["samples"]).astype(bool)
            fold = Fold(data["number"], np.flatnonzero(~is_test), np.flatnonzero(is_test))
            labels = tuple(data["labels"])
            request = FoldRequest(fold, data["recipe"], data["given"], labels, data["forest"], data["track_test"])
            return _read_samples(folder / SAMPLES), request, data["device"], data["precision"]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise JobError(
            "{folder} holds no fold to learn from ({error}); crossvalidate and tune write one.",
            folder=folder,
            error=error,
        ) from error
    raise JobError(
        "Version {version} of the plugin asks for a fold and the Dask worker has version {own}; install the same on both.",
        version=data["version"],
        own=__version__,
    )


def write_result(folder: Path, result: FoldResult) -> None:
    """Write the result of a fold into the folder of its request."""
    about = {"config": result.config.as_dict(), "history": [epoch.as_dict() for epoch in result.history]}
    arrays = {} if result.forest_classes is None else {"forest": result.forest_classes}
    (folder / RESULT).write_bytes(_archive(about, probabilities=result.probabilities, **arrays))


def result_of_bytes(content: bytes) -> FoldResult:
    """Result of a fold from the content of its file."""
    about, arrays = _open(io.BytesIO(content))
    config: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in about["config"].items()
    }
    history = tuple(Epoch(**epoch) for epoch in about["history"])
    return FoldResult(arrays["probabilities"], TrainingConfig(**config), history, arrays.get("forest"))


def _read_samples(path: Path) -> Samples:
    with path.open("rb") as file:
        about, arrays = _open(file)
    timeline = tuple(map(date.fromisoformat, about["timeline"]))
    bands, days, years, order = (tuple(about[name]) for name in ("bands", "days", "years", "order"))
    return Samples(arrays["series"], arrays["labels"], arrays["ids"], bands, timeline, days, years, order)


def _archive(about: Mapping[str, Any], **arrays: Any) -> bytes:
    content = io.BytesIO()
    np.savez(content, about=np.frombuffer(json.dumps(about).encode(), dtype=np.uint8), **arrays)
    return content.getvalue()


def _open(file: BinaryIO) -> tuple[dict[str, Any], dict[str, Any]]:
    with np.load(file, allow_pickle=False) as archive:
        arrays = dict(archive.items())
    return json.loads(arrays.pop("about").tobytes()), arrays
