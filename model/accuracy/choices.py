"""Choices of accuracy assessment; loads nothing but the standard library."""

from __future__ import annotations

# How reference points were drawn: at random within strata, or over the whole map.
DESIGNS = ("stratified", "simple")
# How points are shared among the classes of a map.
ALLOCATIONS = ("equal", "proportional", "rare-100", "rare-75", "rare-50")
# What the labels of a reference are: names of the map's classes or their codes; auto where only one of them is possible.
MEANINGS = ("auto", "names", "codes")
