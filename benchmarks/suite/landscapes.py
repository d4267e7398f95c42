"""Simulated sample sets that are harder than the demo: classes that differ in timing, or in one short event, only.

As in the demo's cube a reflectance is a mixture of green canopy and ground, each field has its own calendar, vigour and
soil, and the sensor adds noise and haze. Here a few covers, each with its own spectra and season, have several classes
each; years come early or late; the dates are irregular; clouds last for days, and some of them are not masked; pixels are
mixed, and labels can be wrong. What is drawn for a set depends on its seed alone, and each block of :data:`BLOCK` seeds
spreads every property evenly over its range.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from .engine import DATE_OFFSET, HAZE, SENSOR_NOISE, samples_of_series
from .labelled_sets import LabelledSet
from .simulated_classes import Floats, SimulatedClass, draw_cover, draw_variant

BLOCK = 6
HALVES = {"choose": range(BLOCK), "report": range(BLOCK, 2 * BLOCK)}
PROPERTIES = ("classes", "bands", "dates", "clouds", "lasting", "wrong", "years", "samples", "shift")
TESTED = 80  # samples of a class that are simulated beside those to learn from
FIRST_DATE = date(2022, 9, 1)
YEAR = 365
YEARS = 5
FEWEST_OBSERVATIONS = 4
UNMASKED = 0.03  # share of the cloudy observations that pass for clear
CLOUD = 0.3  # reflectance that an unmasked cloud adds
ALL_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
RED, INFRARED = ALL_BANDS.index("B04"), ALL_BANDS.index("B08")
BAND_SETS = (
    ("NDVI",),
    ("B04", "B08"),
    ("B04", "B08", "B11"),
    ("B02", "B03", "B04", "B08"),
    ("B03", "B04", "B05", "B08", "B11", "B12"),
    ALL_BANDS,
)
CANOPY = np.array([0.030, 0.060, 0.035, 0.100, 0.300, 0.400, 0.440, 0.450, 0.180, 0.090])
GROUND = np.array([0.080, 0.110, 0.150, 0.180, 0.200, 0.215, 0.240, 0.260, 0.330, 0.260])
WATER = np.array([0.040, 0.045, 0.040, 0.035, 0.030, 0.030, 0.025, 0.020, 0.015, 0.010])


@dataclass(frozen=True)
class Landscape:
    """What a simulated set is like.

    Attributes
    ----------
    seed : int
        Same seed, same set.
    class_count : int
        Classes, 8 to 16.
    bands : tuple of str
        1 to 10 of them.
    date_count : int
        Dates of a year, 30 to 150.
    clouds : float
        Mean share of cloudy observations, 0 to 0.6.
    lasting : float
        Days in which the sky forgets whether it was cloudy, 3 to 12.
    wrong : float
        Share of the samples with the label of another class, 0 to 0.1.
    year_shift, field_shift : float
        Days by which years (0 to 14) and the fields within them (3 to 8) come early or late, standard deviation.
    a_class : int
        Samples of a class to learn from, 5 to 100.
    """

    seed: int
    class_count: int
    bands: tuple[str, ...]
    date_count: int
    clouds: float
    lasting: float
    wrong: float
    year_shift: float
    field_shift: float
    a_class: int

    @property
    def words(self) -> str:
        """The properties, for a table."""
        return (
            f"{self.class_count} classes, {self.date_count} dates × {len(self.bands)} bands, {self.clouds:.0%} clouds, "
            f"{self.wrong:.0%} wrong, years ± {self.year_shift:.0f} days"
        ).replace("%", " %")

    @property
    def row(self) -> str:
        """How the set is divided, see :func:`.labelled_sets.divisions`."""
        return f"{self.a_class} a class"

    def generator(self, purpose: int) -> np.random.Generator:
        """Random numbers for one purpose, which no other purpose disturbs."""
        return np.random.default_rng([2026, self.seed, purpose])

    @cached_property
    def timeline(self) -> tuple[date, ...]:
        """Irregular dates, more of them in some months than in others."""
        generator = self.generator(0)
        days = np.arange(YEAR)
        density = 1 + 0.6 * np.sin(2 * math.pi * (days / YEAR + generator.random()))
        chosen = generator.choice(days, self.date_count, replace=False, p=density / density.sum())
        return tuple(FIRST_DATE + timedelta(days=int(day)) for day in np.sort(chosen))

    @cached_property
    def days(self) -> Floats:
        """Days of the dates since 1 September: shape (T,)."""
        return np.array([(day - FIRST_DATE).days for day in self.timeline], dtype=np.float64)

    @cached_property
    def classes(self) -> tuple[SimulatedClass, ...]:
        """The classes, three or four of each cover."""
        generator = self.generator(1)
        covers = math.ceil(self.class_count / 4) + 1
        classes: list[SimulatedClass] = []
        for cover in range(covers):
            plain = draw_cover(cover, generator)
            count = self.class_count // covers + (cover < self.class_count % covers)
            classes += [plain, *(draw_variant(plain, number, generator) for number in range(1, count))]
        return tuple(classes)

    def spectra(self) -> tuple[Floats, Floats]:
        """Reflectance of canopy and of ground of each cover: shapes (covers, 10)."""
        generator = self.generator(2)
        covers = self.classes[-1].cover + 1
        canopy = CANOPY * np.exp(generator.normal(0, 0.12, (covers, len(ALL_BANDS))))
        ground = GROUND * np.exp(generator.normal(0, 0.05, (covers, 1)) + generator.normal(0, 0.05, (covers, 10)))
        return canopy, ground


def draw_landscape(seed: int) -> Landscape:
    """The landscape of a seed; within each block of :data:`BLOCK` seeds every property takes low, middle and high values."""
    block, place = divmod(seed, BLOCK)
    generator = np.random.default_rng([2026, block])
    at = {}
    for name in PROPERTIES:
        parts, within = generator.permutation(BLOCK), generator.random(BLOCK)
        at[name] = float(parts[place] + within[place]) / BLOCK
    return Landscape(
        seed=seed,
        class_count=8 + int(9 * at["classes"]),
        bands=BAND_SETS[int(len(BAND_SETS) * at["bands"])],
        date_count=round(30 * 5 ** at["dates"]),
        clouds=0.6 * at["clouds"],
        lasting=3 + 9 * at["lasting"],
        wrong=0.1 * at["wrong"],
        year_shift=14 * at["years"],
        field_shift=3 + 5 * at["shift"],
        a_class=round(5 * 20 ** at["samples"]),
    )


def simulate(landscape: Landscape) -> tuple[Floats, npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Series of a landscape, the class of each, and the field that each was taken in.

    Returns
    -------
    series : float64 array of shape (N, T, B)
        Reflectances or NDVI, NaN where an observation is missing.
    classes, fields : integer arrays of shape (N,)
        The true class, and the number of the field; a field has one to three series, of different years.
    """
    classes, fields, years = _fields(landscape)
    seen = _reflectances(landscape, classes, fields, years)
    sky, edge = _sky(landscape, len(classes))
    generator = landscape.generator(6)
    unmasked = generator.random(sky.shape) < UNMASKED
    seen += HAZE * np.clip((sky - edge + 0.5) / 0.5, 0, 1)[:, :, None]
    seen += CLOUD * ((sky > edge) & unmasked)[:, :, None]
    seen += generator.normal(0, DATE_OFFSET, (YEARS, landscape.date_count, len(ALL_BANDS)))[years]
    seen = np.clip(seen + generator.normal(0, SENSOR_NOISE, seen.shape), 0.001, 1)
    series = _bands(landscape, seen)
    clearest = np.argsort(sky, axis=1)[:, :FEWEST_OBSERVATIONS]
    missing = (sky > edge) & ~unmasked
    np.put_along_axis(missing, clearest, False, axis=1)
    series[missing] = np.nan
    return series, classes, fields


def _fields(landscape: Landscape) -> tuple[npt.NDArray[np.intp], ...]:
    """Class, field and year of each series, in random order."""
    generator = landscape.generator(3)
    wanted = landscape.a_class + TESTED
    classes, fields, years = [], [], []
    count = 0
    for number in range(landscape.class_count):
        left = wanted
        while left:
            size = min(left, int(generator.integers(1, 4)))
            classes += [number] * size
            fields += [count] * size
            years += generator.choice(YEARS, size, replace=False).tolist()
            left -= size
            count += 1
    order = generator.permutation(len(classes))
    return np.array(classes)[order], np.array(fields)[order], np.array(years)[order]


def _reflectances(
    landscape: Landscape,
    classes: npt.NDArray[np.intp],
    fields: npt.NDArray[np.intp],
    years: npt.NDArray[np.intp],
) -> Floats:
    """What the ground reflects without sky and sensor: shape (N, T, 10)."""
    generator = landscape.generator(4)
    count = len(classes)
    of_field = generator.standard_normal((4, int(fields.max()) + 1))[:, fields]
    year_shift = (landscape.year_shift * generator.standard_normal(YEARS))[years]
    year_vigour = generator.normal(0, 0.06, YEARS)[years]
    late = year_shift + landscape.field_shift * of_field[0] + generator.normal(0, 3, count)
    event_delay = 5 * of_field[1] + generator.normal(0, 3, count)
    vigour = np.clip(1 + 0.15 * of_field[2] + year_vigour, 0.3, 1.6)[:, None]
    soil = np.exp(0.2 * of_field[3] + generator.normal(0, 0.06, count))[:, None, None]
    neighbours = generator.integers(0, landscape.class_count, count)
    mixed = np.where(generator.random(count) < 0.4, generator.beta(1, 4, count), 0)[:, None, None]
    calendar = landscape.days[None, :] - late[:, None]
    canopy, ground = landscape.spectra()
    pure = np.empty((2, count, landscape.date_count, len(ALL_BANDS)))
    for layer, of_class in enumerate((classes, neighbours)):
        for number, kind in enumerate(landscape.classes):
            chosen = of_class == number
            green, wet = kind.growth(calendar[chosen], event_delay[chosen, None])
            green = np.clip(green * vigour[chosen], 0, 0.98)[:, :, None]
            wetness = wet[:, :, None]
            floor = (1 - wetness) * ground[kind.cover] * soil[chosen] + wetness * WATER
            pure[layer, chosen] = green * canopy[kind.cover] + (1 - green) * floor
    return (1 - mixed) * pure[0] + mixed * pure[1]


def _sky(landscape: Landscape, count: int) -> tuple[Floats, Floats]:
    """Cloudiness of each series on each date, unit variance, lasting some days, and from where on it is a cloud."""
    generator = landscape.generator(5)
    kept = np.exp(-np.diff(landscape.days, prepend=-1e6) / landscape.lasting)
    sky = np.empty((count, landscape.date_count))
    state = np.zeros(count)
    for t, share in enumerate(kept):
        state = share * state + math.sqrt(1 - share**2) * generator.standard_normal(count)
        sky[:, t] = state
    rainy = 1 + 0.7 * np.cos(2 * math.pi * (landscape.days - 136) / YEAR)
    cover = np.clip(landscape.clouds * rainy, 1e-6, 0.95)
    return sky, np.array([NormalDist().inv_cdf(1 - share) for share in cover])


def _bands(landscape: Landscape, seen: Floats) -> Floats:
    """The landscape's bands of reflectances (N, T, 10)."""
    if landscape.bands == ("NDVI",):
        red, infrared = seen[:, :, RED], seen[:, :, INFRARED]
        return np.clip((infrared - red) / (infrared + red), -0.19, 1)[:, :, None]
    return seen[:, :, [ALL_BANDS.index(band) for band in landscape.bands]]


def simulated_set(seed: int) -> tuple[Landscape, LabelledSet]:
    """The landscape of a seed and its samples; some of their labels are wrong, which those to be measured against are not."""
    landscape = draw_landscape(seed)
    series, classes, fields = simulate(landscape)
    generator = landscape.generator(7)
    names = np.array([f"class {number + 1:02}" for number in range(landscape.class_count)])
    wrong = generator.random(len(classes)) < landscape.wrong
    others = (classes + generator.integers(1, landscape.class_count, len(classes))) % landscape.class_count
    labels = names[np.where(wrong, others, classes)]
    samples = samples_of_series(series, labels.tolist(), landscape.bands, landscape.timeline)
    return landscape, LabelledSet(samples, fields, names[classes])
