"""Choices about samples; loads nothing but the standard library."""

from __future__ import annotations

# What is never divided between folds: single samples, samples of one place, or of one square block.
GROUPINGS = ("none", "place", "blocks")
# What the classes are in class maps: 1, 2 … in the order of the labels, or the numbers of the class field.
CODES = ("sequential", "field")
# What a polygon gives: random pixels, or the mean of all its pixels.
POLYGON_VALUES = ("pixels", "mean")
