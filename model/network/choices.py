"""Choices about networks; loads nothing but the standard library."""

from __future__ import annotations

SEASONAL, RESIDUAL = "seasonal-lstm-fcn", "residual-lstm-fcn"
SEASONAL_KINDS = (SEASONAL, RESIDUAL)  # those that keep when in the series something happens
ARCHITECTURES = ("lstm-fcn", "sits", "mlstm-fcn", "alstm-fcn", *SEASONAL_KINDS)
# Where a network runs: ``auto`` is a graphics card where there is one.
DEVICES = ("auto", "cpu", "cuda", "mps")
# Number formats of the arithmetic: ``auto`` is chosen for the device. In 8-bit integers a network can only be applied, not trained.
PRECISIONS = ("auto", "float32", "bfloat16", "float16")
INT8 = "int8"
MAP_PRECISIONS = (*PRECISIONS, INT8)
