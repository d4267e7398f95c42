"""Simulated cube with known truth: fields, seasons, mixed pixels, sensor noise, haze and clouds.

A landscape of central Brazil: forest, cerrado and a river, and between them farms whose rectangular fields share their
boundaries. Each field has its own sowing date, vigour and soil. Reflectances are a linear mixture of green vegetation and
soil; pixels on boundaries are mixtures of what they cover.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.warp import transform as transform_points
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from .raster.class_codes import sequential_codes
from .raster.cog import CogWriter
from .raster.colours import label_colours
from .raster.files import RASTER_SUFFIXES
from .raster.grid import Grid
from .raster.quantization import class_nodata
from .runtime.errors import OutputError
from .runtime.feedback import Feedback
from .runtime.messages import Message
from .runtime.outputs import Outputs

LABELS = ("Cerrado", "Forest", "Pasture", "Soy_Corn", "Soy_Cotton", "Water")
CERRADO, FOREST, PASTURE, SOY_CORN, SOY_COTTON, WATER = range(len(LABELS))
BANDS = ("B04", "B08", "B11")
FIRST_DATE = date(2023, 9, 5)
SPAN_DAYS = 345
PIXEL_METRES = 10.0
WEST, NORTH = 620_000.0, 8_690_000.0
CRS = "EPSG:32721"
NODATA = -9999
SCALE = 1e-4
FINE = 3  # sub-pixels a side
STRIP = 256  # rows simulated at a time
SENSOR_NOISE = 0.02  # reflectance, standard deviation
DATE_OFFSET = 0.006
HAZE = 0.08

# Reflectance in B04, B08, B11 of a full canopy and of what is seen where there is none.
_CANOPY = np.array(
    [
        [0.045, 0.36, 0.19],
        [0.022, 0.34, 0.12],
        [0.05, 0.38, 0.20],
        [0.032, 0.46, 0.16],
        [0.036, 0.44, 0.18],
        [0.03, 0.02, 0.01],
    ]
)

_GROUND = np.array(
    [
        [0.13, 0.23, 0.31],
        [0.09, 0.22, 0.22],
        [0.15, 0.25, 0.33],
        [0.17, 0.25, 0.34],
        [0.17, 0.25, 0.34],
        [0.045, 0.03, 0.015],
    ]
)

FloatArray = npt.NDArray[np.floating]


@dataclass(frozen=True)
class DemoConfig:
    """Parameters of the simulated cube.

    Attributes
    ----------
    size : int
        Pixels a side, 10 m each.
    dates : int
        Dates, equally spaced over a crop year from September.
    points : int
        Labelled points, about the same number of each class.
    clouds : float
        Mean share of cloudy observations, 0 to 0.9; they are nodata.
    seed : int
        Same seed, same bytes of pixels.
    """

    size: int = 300
    dates: int = 24
    points: int = 400
    clouds: float = 0.2
    seed: int = 1

    @property
    def timeline(self) -> tuple[date, ...]:
        """The dates."""
        return tuple(
            FIRST_DATE + timedelta(days=round(SPAN_DAYS * number / (self.dates - 1))) for number in range(self.dates)
        )

    @property
    def grid(self) -> Grid:
        """The pixels."""
        transform = (PIXEL_METRES, 0.0, WEST, 0.0, -PIXEL_METRES, NORTH)
        return Grid(rasterio.CRS.from_user_input(CRS).to_wkt(), transform, self.size, self.size)

    def generator(self, purpose: int) -> np.random.Generator:
        """Random generator for one purpose, independent of all others."""
        return np.random.default_rng([self.seed, purpose])


@dataclass(frozen=True)
class Landscape:
    """Simulated landscape: the field of each sub-pixel, and the class of each field.

    Attributes
    ----------
    field_of : int32 array of shape (FINE · size, FINE · size)
        Field of each sub-pixel.
    class_of : int8 array of shape (fields,)
        Position in :data:`LABELS` of each field.
    """

    field_of: npt.NDArray[np.int32]
    class_of: npt.NDArray[np.int8]


def create_demo(
    config: DemoConfig, folder: Path, truth: Path, samples: Path, run: str, feedback: Feedback
) -> dict[str, Any]:
    """Write a simulated cube with its class map and sample points.

    Parameters
    ----------
    config : DemoConfig
        What to simulate.
    folder : Path
        For the rasters, one a band and date, named as sits names them.
    truth : Path
        Class map that holds the class most of a pixel belongs to.
    samples : Path
        JSON file with crs, x, y and labels of the points.
    run : str
        See :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress.
    """
    names = {(band, day): f"SENTINEL-2_MSI_DEMO_{band}_{day}.tif" for day in config.timeline for band in BANDS}
    strangers = sorted(
        path.name
        for path in folder.glob("*")
        if path.suffix.lower() in RASTER_SUFFIXES and path.name not in names.values()
    )
    if strangers:
        raise OutputError(
            "{folder} already holds other rasters ({name}); choose an empty folder.",
            folder=folder,
            name=strangers[0],
        )
    feedback.progress(0, Message("laying out the fields"))
    landscape = _landscape(config)
    with Outputs(run) as outputs:
        fractions = _class_fractions(config, landscape)
        _write_truth(config, fractions, truth, outputs)
        samples_part = outputs.part(samples)
        samples_part.write_text(json.dumps(_draw_points(config, fractions)), encoding="utf-8")
        covers = _cover_of_fields(config, landscape)
        for number, day in enumerate(config.timeline):
            feedback.check_cancelled()
            feedback.progress(
                number / config.dates,
                Message("simulating date {number} of {count}", number=number + 1, count=config.dates),
            )
            for band, values in zip(BANDS, _observe(config, landscape, covers, number), strict=True):
                _write_band(config, outputs.part(folder / names[band, day]), band, values)
        outputs.publish()
    return {"cube": str(folder), "truth": str(truth), "labels": list(LABELS), "rasters": len(names)}


def _landscape(config: DemoConfig) -> Landscape:
    """Voronoi regions with rough edges; farms among them are cut into rectangles, each turned its own way."""
    generator = config.generator(0)
    fine = config.size * FINE
    regions = max(12, round(14 * (config.size / 300) ** 2))
    seeds = generator.uniform(0, config.size, (regions, 2))
    rough = [_smooth_noise(generator, config.size, 12) * 9 for _ in range(2)]
    tree = cKDTree(seeds)
    natural = np.arange(regions) % 5 < 2
    angle = generator.uniform(0, math.pi / 2, regions)
    field_size = generator.uniform(14, 32, (regions, 2))
    offset = generator.uniform(0, 1000, (regions, 2))
    course = _river(config, generator)
    field_of = np.empty((fine, fine), dtype=np.int64)
    fine_columns = (np.arange(fine) + 0.5) / FINE
    for top in range(0, fine, STRIP):
        fine_rows = fine_columns[top : top + STRIP]
        y, x = np.meshgrid(fine_rows, fine_columns, indexing="ij")
        coarse = np.minimum(y.astype(int), config.size - 1), np.minimum(x.astype(int), config.size - 1)
        _, region = tree.query(np.stack([x + rough[0][coarse], y + rough[1][coarse]], axis=-1))
        along = x * np.cos(angle[region]) + y * np.sin(angle[region]) + offset[region, 0]
        across = -x * np.sin(angle[region]) + y * np.cos(angle[region]) + offset[region, 1]
        plot = (along // field_size[region, 0]) * 4096 + across // field_size[region, 1]
        code = np.where(natural[region], region, regions + region + regions * (plot.astype(np.int64) + 1))
        river = np.abs(y - course[coarse[1]])
        code[river < 9] = -1  # a strip of forest on both banks
        code[river < 3.5] = -2
        field_of[top : top + STRIP] = code
    codes, positions = np.unique(field_of, return_inverse=True)
    return Landscape(
        positions.reshape(fine, fine).astype(np.int32), _classes_of_fields(codes, regions, natural, generator)
    )


def _classes_of_fields(
    codes: npt.NDArray[np.int64], regions: int, natural: npt.NDArray[np.bool_], generator: np.random.Generator
) -> npt.NDArray[np.int8]:
    habits = generator.dirichlet((1.2, 1.6, 1.2), regions)
    crops = np.array([PASTURE, SOY_CORN, SOY_COTTON])
    classes = np.empty(len(codes), dtype=np.int8)
    farmed = 0
    for position, code in enumerate(codes):
        if code < 0:
            classes[position] = WATER if code == -2 else FOREST
        elif code < regions:
            classes[position] = CERRADO if (code % 5) == 0 else FOREST
        else:
            # The first three fields make sure that every crop is grown somewhere.
            drawn = generator.choice(crops, p=habits[code % regions])
            classes[position] = crops[farmed] if farmed < len(crops) else drawn
            farmed += 1
    return classes


def _river(config: DemoConfig, generator: np.random.Generator) -> FloatArray:
    x = np.arange(config.size)
    phase = generator.uniform(0, 2 * math.pi, 3)
    bends = sum(
        amplitude * np.sin(2 * math.pi * x / length + start)
        for amplitude, length, start in zip((18, 7, 3), (260, 90, 37), phase, strict=True)
    )
    return generator.uniform(0.25, 0.75) * config.size + (x - config.size / 2) * generator.uniform(-0.3, 0.3) + bends


def _smooth_noise(generator: np.random.Generator, size: int, sigma: float) -> npt.NDArray[np.float32]:
    """Noise of unit variance, correlated over about `sigma` pixels."""
    noise = gaussian_filter(generator.standard_normal((size, size)).astype(np.float32), sigma, mode="reflect")
    return (noise - noise.mean()) / noise.std()


def _class_fractions(config: DemoConfig, landscape: Landscape) -> npt.NDArray[np.float32]:
    """Share of each class in each pixel: shape (classes, size, size)."""
    fractions = np.empty((len(LABELS), config.size, config.size), dtype=np.float32)
    classes = landscape.class_of[landscape.field_of]
    for number in range(len(LABELS)):
        fractions[number] = _pixel_means(classes == number)
    return fractions


def _pixel_means(fine: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    rows, columns = (length // FINE for length in fine.shape)
    return fine.reshape(rows, FINE, columns, FINE).mean(axis=(1, 3), dtype=np.float32)


def _write_truth(config: DemoConfig, fractions: npt.NDArray[np.float32], truth: Path, outputs: Outputs) -> None:
    codes = (fractions.argmax(axis=0) + 1).astype(np.uint8)
    with CogWriter(outputs, truth, config.grid, 1, "uint8", class_nodata(len(LABELS))) as raster:
        raster.describe(["truth"], {"LSTMFCN_LABELS": json.dumps(LABELS)})
        raster.add_legend(LABELS, label_colours(LABELS), sequential_codes(len(LABELS)))
        raster.write(codes[None], Window(0, 0, config.size, config.size))
        raster.finish(categories=True)


def _draw_points(config: DemoConfig, fractions: npt.NDArray[np.float32]) -> dict[str, Any]:
    """Points inside pixels that belong to one class, about equally many of each, in longitude and latitude."""
    generator = config.generator(1)
    present = [number for number in range(len(LABELS)) if (fractions[number] > 0.99).sum() >= 2]
    x, y, labels = [], [], []
    for place, number in enumerate(present):
        most = config.points // len(present) + (place < config.points % len(present))
        rows, columns = np.nonzero(fractions[number] > 0.99)
        chosen = generator.choice(len(rows), min(most, len(rows)), replace=False)
        spread = generator.uniform(0.1, 0.9, (2, len(chosen)))
        x += (WEST + PIXEL_METRES * (columns[chosen] + spread[0])).tolist()
        y += (NORTH - PIXEL_METRES * (rows[chosen] + spread[1])).tolist()
        labels += [LABELS[number]] * len(chosen)
    longitude, latitude = transform_points(CRS, "EPSG:4326", x, y)
    order = generator.permutation(len(labels))
    return {
        "crs": "EPSG:4326",
        "x": [round(longitude[i], 7) for i in order],
        "y": [round(latitude[i], 7) for i in order],
        "labels": [labels[i] for i in order],
        "colours": dict(zip(LABELS, label_colours(LABELS), strict=True)),
    }


def _rise_and_fall(day: FloatArray, rise: FloatArray | float, fall: FloatArray | float, slow: float) -> FloatArray:
    """Double logistic: 0 before `rise`, 1 between, 0 after `fall`, each change lasting about 4 · `slow` days."""
    return 1 / (1 + np.exp(-(day - rise) / slow)) - 1 / (1 + np.exp(-(day - fall) / slow))


# Green cover, 0 to 1, of a field by days since 1 September.
_PHENOLOGY: dict[int, Callable[[FloatArray], FloatArray]] = {
    FOREST: lambda day: 0.90 + 0.04 * np.cos(2 * math.pi * (day - 150) / 365),
    CERRADO: lambda day: 0.32 + 0.38 * _rise_and_fall(day, 60, 275, 22),
    PASTURE: lambda day: 0.22 + 0.52 * _rise_and_fall(day, 50, 235, 18),
    SOY_CORN: lambda day: 0.08 + 0.84 * (_rise_and_fall(day, 62, 142, 8) + _rise_and_fall(day, 182, 262, 10)),
    SOY_COTTON: lambda day: 0.08 + 0.82 * (_rise_and_fall(day, 48, 122, 8) + _rise_and_fall(day, 176, 312, 13)),
    WATER: np.zeros_like,
}

_SHIFT_DAYS = {FOREST: 3.0, CERRADO: 18.0, PASTURE: 20.0, SOY_CORN: 14.0, SOY_COTTON: 14.0, WATER: 0.0}


def _cover_of_fields(config: DemoConfig, landscape: Landscape) -> npt.NDArray[np.float32]:
    """Reflectance of each field on each date: shape (fields, dates, bands)."""
    generator = config.generator(2)
    fields = len(landscape.class_of)
    days = np.array([(day - date(FIRST_DATE.year, 9, 1)).days for day in config.timeline], dtype=np.float64)
    shift, vigour, soil = (generator.standard_normal(fields) for _ in range(3))
    reflectance = np.empty((fields, config.dates, len(BANDS)), dtype=np.float32)
    for position, number in enumerate(landscape.class_of):
        green = _PHENOLOGY[int(number)](days - _SHIFT_DAYS[int(number)] * shift[position])
        green = np.clip(green * (1 + 0.22 * vigour[position]), 0, 0.98)[:, None]
        ground = _GROUND[number] * (1 + 0.25 * soil[position])
        reflectance[position] = green * _CANOPY[number] + (1 - green) * ground
    return reflectance


def _observe(
    config: DemoConfig, landscape: Landscape, reflectance: npt.NDArray[np.float32], number: int
) -> npt.NDArray[np.int16]:
    """What the sensor sees on one date: integers of shape (bands, size, size)."""
    generator = config.generator(100 + number)
    size = config.size
    growth = _smooth_noise(generator, size, 3) * 0.03
    cloudiness = _smooth_noise(generator, size, max(6, size / 18))
    rainy = 1 + 0.7 * math.cos(2 * math.pi * (config.timeline[number] - date(FIRST_DATE.year + 1, 1, 15)).days / 365)
    cover = min(0.95, config.clouds * rainy * generator.gamma(2.0, 0.5))
    edge = np.quantile(cloudiness, 1 - cover) if cover > 0 else np.inf
    clouded = cloudiness > edge
    haze = HAZE * np.clip((cloudiness - edge + 0.5) / 0.5, 0, 1) if cover > 0 else np.zeros((size, size))
    seen = np.empty((len(BANDS), size, size), dtype=np.int16)
    for band in range(len(BANDS)):
        clean = np.concatenate(
            [
                _pixel_means(reflectance[landscape.field_of[top : top + STRIP * FINE], number, band])
                for top in range(0, size * FINE, STRIP * FINE)
            ]
        )
        noisy = clean * (1 + growth * (1 if band == 1 else -1)) + haze + generator.normal(0, DATE_OFFSET)
        noisy = noisy + generator.standard_normal((size, size)).astype(np.float32) * SENSOR_NOISE
        seen[band] = np.clip(np.rint(noisy / SCALE), 1, 10_000).astype(np.int16)
        seen[band][clouded] = NODATA
    return seen


def _write_band(config: DemoConfig, part: Path, band: str, values: npt.NDArray[np.int16]) -> None:
    with rasterio.open(
        part,
        "w",
        driver="GTiff",
        width=config.size,
        height=config.size,
        count=1,
        dtype="int16",
        nodata=NODATA,
        crs=CRS,
        transform=Affine(*config.grid.transform),
        tiled=True,
        blockxsize=256,
        blockysize=256,
        compress="deflate",
        predictor=2,
    ) as dataset:
        dataset.scales = (SCALE,)
        dataset.offsets = (0.0,)
        dataset.descriptions = (band,)
        dataset.write(values, 1)
