"""Part of the dates that the plot of time series shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

LEAST_DAYS = 40  # that are shown


@dataclass(frozen=True)
class DateSpan:
    """First and last date that are shown.

    Attributes
    ----------
    first, last : date
        Both ends included.
    """

    first: date
    last: date

    @property
    def days(self) -> int:
        """Days from the first to the last."""
        return (self.last - self.first).days

    def zoomed(self, factor: float, where: float, whole: DateSpan) -> DateSpan:
        """Fewer days, or more.

        Parameters
        ----------
        factor : float
            By which the number of days changes.
        where : float
            Place that stays where it is: 0 for the first date, 1 for the last.
        whole : DateSpan
            All there is to show.
        """
        days = min(whole.days, max(LEAST_DAYS, round(self.days * factor)))
        first = self.first + timedelta(days=round((self.days - days) * where))
        return DateSpan(first, first + timedelta(days=days)).within(whole)

    def moved(self, days: int, whole: DateSpan) -> DateSpan:
        """As many days, earlier or later."""
        step = timedelta(days=days)
        return DateSpan(self.first + step, self.last + step).within(whole)

    def within(self, whole: DateSpan) -> DateSpan:
        """As many days, moved so far that they lie in the whole."""
        if self.first < whole.first:
            return DateSpan(whole.first, min(whole.last, whole.first + timedelta(days=self.days)))
        if self.last > whole.last:
            return DateSpan(max(whole.first, whole.last - timedelta(days=self.days)), whole.last)
        return self
