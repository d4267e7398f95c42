"""Simulated classes: covers with a season, and variants of them that differ in timing, or in one short event, only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

KINDS = ("one crop", "two crops", "grass", "woods", "winter crop")

Floats = npt.NDArray[np.floating]


@dataclass(frozen=True)
class Season:
    """A time of growth.

    Attributes
    ----------
    rise, fall : float
        Days since 1 September at which half of the green cover has come and gone.
    slow : float
        A quarter of the days that each change takes.
    height : float
        Green cover that comes and goes, 0 to 1.
    """

    rise: float
    fall: float
    slow: float
    height: float


@dataclass(frozen=True)
class Event:
    """Something short that happens to a class: mown, grazed, or under water.

    Attributes
    ----------
    day, length : float
        Middle, in days since 1 September, and duration in days.
    left : float
        Share of the green cover that is left.
    wet : bool
        Whether the ground is under water.
    """

    day: float
    length: float
    left: float
    wet: bool


@dataclass(frozen=True)
class SimulatedClass:
    """A class: a cover that it shares with other classes, and how it differs from these.

    Attributes
    ----------
    cover : int
        Classes of the same number have the same spectra and season.
    base : float
        Green cover outside the seasons, 0 to 1.
    seasons : tuple of Season
        Of the cover.
    shift : float
        Days by which the seasons come later.
    event : Event or None
        What happens to this class only.
    """

    cover: int
    base: float
    seasons: tuple[Season, ...]
    shift: float = 0.0
    event: Event | None = None

    def growth(self, day: Floats, event_delay: Floats) -> tuple[Floats, Floats]:
        """Green cover and how much of the ground is under water, 0 to 1, on days of the class's own calendar.

        Parameters
        ----------
        day : array of shape (N, T)
            Days since 1 September, moved by what makes a field or a year early or late.
        event_delay : array of shape (N, 1)
            Days by which the event comes late.
        """
        own = day - self.shift
        green = np.full_like(own, self.base)
        for season in self.seasons:
            green += season.height * rise_and_fall(own, season.rise, season.fall, season.slow)
        if self.event is None:
            return green, np.zeros_like(green)
        start = self.event.day - self.event.length / 2 + event_delay
        during = rise_and_fall(own, start, start + self.event.length, 1.0)
        return green * (1 - (1 - self.event.left) * during), during * self.event.wet


def rise_and_fall(day: Floats, rise: Floats | float, fall: Floats | float, slow: float) -> Floats:
    """Double logistic: 0 before `rise`, 1 between, 0 after `fall`, each change lasting about 4 · `slow` days."""
    return (np.tanh((day - rise) / (2 * slow)) - np.tanh((day - fall) / (2 * slow))) / 2


def draw_cover(number: int, generator: np.random.Generator) -> SimulatedClass:
    """A class without anything of its own."""
    kind = KINDS[(number + generator.integers(2)) % len(KINDS)]
    rise = generator.uniform(60, 130)
    if kind == "one crop":
        season = Season(rise, rise + generator.uniform(75, 120), generator.uniform(6, 11), generator.uniform(0.6, 0.8))
        return SimulatedClass(number, 0.08, (season,))
    if kind == "two crops":
        first = Season(rise, rise + generator.uniform(60, 75), generator.uniform(6, 9), generator.uniform(0.6, 0.8))
        start = first.fall + generator.uniform(30, 45)
        second = Season(start, start + generator.uniform(60, 75), generator.uniform(7, 11), generator.uniform(0.5, 0.8))
        return SimulatedClass(number, 0.08, (first, second))
    if kind == "grass":
        season = Season(
            rise, rise + generator.uniform(140, 190), generator.uniform(14, 22), generator.uniform(0.3, 0.5)
        )
        return SimulatedClass(number, generator.uniform(0.2, 0.35), (season,))
    if kind == "woods":
        season = Season(
            rise, rise + generator.uniform(150, 200), generator.uniform(10, 20), generator.uniform(0.1, 0.25)
        )
        return SimulatedClass(number, generator.uniform(0.55, 0.7), (season,))
    start = generator.uniform(70, 110)
    autumn = Season(start, start + generator.uniform(140, 180), generator.uniform(15, 25), 0.3)
    spring = Season(start + 110, autumn.fall + generator.uniform(10, 30), 8, 0.5)
    return SimulatedClass(number, 0.08, (autumn, spring))


def draw_variant(plain: SimulatedClass, number: int, generator: np.random.Generator) -> SimulatedClass:
    """The same cover earlier or later, or with an event in its season; the number tells variants of a cover apart."""
    if number % 2 == 1:
        days = generator.uniform(22, 40) * (1 if number == 1 else -1)
        return SimulatedClass(plain.cover, plain.base, plain.seasons, shift=float(days))
    start, end = plain.seasons[0].rise, plain.seasons[-1].fall
    # The first event lies in the earlier part of the growth, the second one in the later part.
    share = generator.uniform(0.15, 0.4) if number == 2 else generator.uniform(0.6, 0.85)
    event = Event(
        day=float(start + share * (end - start)),
        length=float(generator.uniform(10, 22)),
        left=float(generator.uniform(0.15, 0.45)),
        wet=bool(generator.random() < 0.4),
    )
    return SimulatedClass(plain.cover, plain.base, plain.seasons, event=event)
