"""Choices of compositing; loads nothing but the standard library."""

from __future__ import annotations

LEAST_CLOUDY_FIRST, MEDIAN, MEAN = METHODS = ("least-cloudy-first", "median", "mean")
DEFAULT_PERIOD = "P16D"
