"""Choices of colours; loads nothing but the standard library."""

from __future__ import annotations

# Colours of classes that come without any: told apart with every kind of colour vision, or those of the R package sits.
PALETTES = ("safe", "sits")
