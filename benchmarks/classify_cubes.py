"""Simulated cubes of benchmarks/classify.py: fields with seasons, noise and clouds."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.windows import Window

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model.cube.gaps import fill_gaps
from model.cube.reader import to_physical
from model.products.encodings import Encoding

FIRST, BLOCK, NODATA, CLOUDS = date(2023, 9, 1), 512, -9999, 1 / 6
SAMPLES = 600


@dataclass(frozen=True)
class Shape:
    """Dates, bands and classes of a cube.

    Attributes
    ----------
    bands : tuple of str
        Their names.
    dates : int
        How many.
    step : int
        Days from one to the next.
    classes : int
        How many.
    side : float
        Pixels a side, in those of the other cubes.
    """

    bands: tuple[str, ...]
    dates: int
    step: int
    classes: int
    side: float = 1.0


SHORT = Shape(("B02", "B04", "B08", "B11"), 23, 16, 6)
LONG = Shape(("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"), 70, 5, 16, 0.512)


def simulate(folder: Path, side: int, shape: Shape = SHORT, seed: int = 0) -> npt.NDArray[np.uint8]:
    """Write a cube of fields with seasons, noise and clouds; return the class of each pixel."""
    generator = np.random.default_rng(seed)
    fields = generator.integers(0, shape.classes, (-(-side // 25), -(-side // 25)))
    truth = np.kron(fields, np.ones((25, 25), np.uint8))[:side, :side].astype(np.uint8)
    phases, levels = (
        generator.random((shape.classes, len(shape.bands))),
        generator.uniform(1500, 3500, (shape.classes, len(shape.bands))),
    )
    strength = generator.uniform(300, 1200, (shape.classes, len(shape.bands)))
    folder.mkdir(parents=True, exist_ok=True)
    for t in range(shape.dates):
        clouds = np.kron(generator.random((-(-side // 50), -(-side // 50))) < CLOUDS, np.ones((50, 50), bool))[
            :side, :side
        ]
        for b, band in enumerate(shape.bands):
            season = levels[:, b] + strength[:, b] * np.sin(2 * np.pi * (t / shape.dates + phases[:, b]))
            values = (season[truth] + generator.normal(0, 500, (side, side))).clip(1, 10_000).astype(np.int16)
            values[clouds] = NODATA
            name = f"SENTINEL-2_MSI_TEST_{band}_{FIRST + timedelta(days=shape.step * t)}.tif"
            with rasterio.open(
                folder / name, "w", driver="GTiff", width=side, height=side, count=1, dtype="int16", nodata=NODATA,
                crs="EPSG:32721", transform=Affine(10, 0, 620_000, 0, -10, 8_690_000), tiled=True, blockxsize=BLOCK,
                blockysize=BLOCK, compress="deflate", predictor=2,
            ) as dataset:  # fmt: skip
                dataset.scales = (1e-4,)
                dataset.write(values, 1)
    return truth


def read_series(folder: Path, window: Window, shape: Shape = SHORT) -> npt.NDArray[np.float32]:
    """Physical series (N, T, B) of a window, gaps filled."""
    files = sorted(folder.glob("*.tif"), key=lambda file: (file.stem.split("_")[-1], file.stem))
    layers = []
    for file in files:
        with rasterio.open(file) as dataset:
            layers.append(to_physical(dataset.read(1, window=window), Encoding(NODATA, scale=1e-4), np.float32).ravel())
    series = np.stack(layers, axis=1).reshape(-1, shape.dates, len(shape.bands))
    return fill_gaps(series, np.arange(shape.dates) * float(shape.step)).astype(np.float32)


@dataclass(frozen=True)
class Points:
    """Labelled pixels.

    Attributes
    ----------
    rows, columns : integer arrays of shape (N,)
        Where they are.
    labels : uint8 array of shape (N,)
        Their classes.
    """

    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    labels: npt.NDArray[np.uint8]

    def as_job(self) -> dict[str, Any]:
        """The points as the command train takes them."""
        return {
            "crs": "EPSG:32721",
            "ids": list(range(len(self.labels))),
            "x": [620_005.0 + 10 * int(column) for column in self.columns],
            "y": [8_689_995.0 - 10 * int(row) for row in self.rows],
            "labels": [f"class {label}" for label in self.labels],
        }


def draw(truth: npt.NDArray[np.uint8]) -> Points:
    """Some pixels, at random."""
    generator = np.random.default_rng(1)
    rows, columns = (generator.integers(0, size, SAMPLES) for size in truth.shape)
    return Points(rows, columns, truth[rows, columns])
