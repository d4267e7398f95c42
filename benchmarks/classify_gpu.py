"""The part of benchmarks/classify.py for a graphics card: training, classification, agreement, memory that runs out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from classify_cubes import draw, simulate

from model.commands.registry import run_command
from model.network.fast_network import FastNetwork
from model.runtime.feedback import Feedback

RECIPES = ("fast", "recommended")
PRECISIONS = ("float32", "float16", "bfloat16")
LEAST_BATCH = 64  # of the card whose memory is said to run out


def card_rows(folder: Path, side: int) -> Iterator[str]:
    """The lines on a CUDA device, side by side with the processor."""
    if not torch.cuda.is_available():
        raise SystemExit("PyTorch finds no CUDA device here.")
    yield f"Card: {torch.cuda.get_device_name()}; PyTorch {torch.__version__}"
    yield ""
    cube = folder / "cube"
    points = draw(simulate(cube, side)).as_job()
    yield "| recipe | device | precision | training, s | files to files, pixels/s | labels as on the processor | largest difference |"
    yield "|---|---|---|---:|---:|---:|---:|"
    for recipe in RECIPES:
        exact: Any = None
        for device, precision in [("cpu", "float32"), *(("cuda", name) for name in PRECISIONS)]:
            model = folder / f"{recipe}-{device}-{precision}.safetensors"
            job = {"samples": points, "rasters": [str(cube)], "recipe": recipe, "epochs": 10, "seed": 1}
            training = _seconds("train", {**job, "model": str(model), "device": device, "precision": precision})
            exact = exact or model  # one model for all maps, so that they can be compared
            found, seconds = classify(cube, exact, folder, device, precision)
            if device == "cpu":
                reference = found
            labels, difference = agreement(reference, found)
            yield (
                f"| {recipe} | {device} | {precision} | {training:.1f} | {side * side / seconds:,.0f} | {100 * labels:.3f} % "
                f"| {difference:.4f} |"
            )
    yield ""
    yield from _rows_without_memory(cube, exact, folder, reference)


def classify(cube: Path, model: Path, folder: Path, device: str, precision: str) -> tuple[Any, float]:
    """The probabilities of a map, and the seconds that it took."""
    target = folder / "map.tif"
    job = {"rasters": [str(cube)], "model": str(model), "probabilities": str(target), "resume": False}
    seconds = _seconds("classify", {**job, "device": device, "precision": precision})
    with rasterio.open(target) as dataset:
        return dataset.read(), seconds


def agreement(expected: Any, found: Any) -> tuple[float, float]:
    """Share of equal labels, and largest difference of a probability."""
    labels = float((expected.argmax(axis=0) == found.argmax(axis=0)).mean())
    return labels, float(np.abs(expected.astype(int) - found).max()) / 10_000


def _rows_without_memory(cube: Path, model: Path, folder: Path, expected: Any) -> Iterator[str]:
    """Lines on a card whose memory runs out until batches are small: the map must be the same but for rounding."""
    batches: list[int] = []
    call = FastNetwork.__call__

    def refuse_large(self: FastNetwork, series: torch.Tensor) -> torch.Tensor:
        batches.append(self.batch)
        if self.batch > LEAST_BATCH:
            raise torch.OutOfMemoryError("CUDA out of memory, as this benchmark has it")
        return call(self, series)

    FastNetwork.__call__ = refuse_large  # type: ignore[method-assign]
    try:
        found, seconds = classify(cube, model, folder, "cuda", "float32")
    finally:
        FastNetwork.__call__ = call  # type: ignore[method-assign]
    labels, difference = agreement(expected, found)
    sizes = ", ".join(map(str, sorted(set(batches), reverse=True)))
    yield (
        f"Out of memory until batches have {LEAST_BATCH} series (tried: {sizes}): {100 * labels:.3f} % of the labels, "
        f"largest difference {difference:.4f}, {seconds:.1f} s"
    )


def _seconds(command: str, job: dict[str, Any]) -> float:
    start = time.perf_counter()
    run_command(command, job, Feedback(StringIO()))
    return time.perf_counter() - start
