"""Choices of the commands on maps; loads nothing but the standard library."""

from __future__ import annotations

# Measures of how unsure probabilities are.
MEASURES = ("entropy", "least-confidence", "margin")
# What samples are suggested for: pixels to label, or confident pixels that keep the label of the map.
SUGGESTION_MODES = ("uncertain", "confident")
# The measures in the order in which suggestions offer them.
SUGGESTION_MEASURES = ("margin", "entropy", "least-confidence")
# Units of the smallest patch.
AREA_UNITS = ("pixels", "hectares")
