"""How different two colours look with each kind of colour vision; loads nothing but the standard library."""

from __future__ import annotations

from math import dist

from .colours import red_green_blue

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

# How light, as linear red, green and blue, is seen with all cones and with each kind of dichromacy (Machado, Oliveira and
# Fernandes 2009, table 1, severity 1).
SIGHTS: dict[str, Matrix] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_WHITE = tuple(map(sum, _TO_XYZ))


def least_difference(first: str, second: str) -> float:
    """CIELAB difference (ΔE*ab, D65) of two colours ``#rrggbb``, with the kind of colour vision that tells them apart least."""
    return min(dist(_lab(first, sight), _lab(second, sight)) for sight in SIGHTS.values())


def _lab(colour: str, sight: Matrix) -> Vector:
    """CIELAB (D65) of a colour as it is seen."""
    encoded = (part / 255 for part in red_green_blue(colour))
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in encoded]
    seen = [min(1.0, max(0.0, value)) for value in _times(sight, light)]
    x, y, z = (_root(value / white) for value, white in zip(_times(_TO_XYZ, seen), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _times(matrix: Matrix, vector: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def _root(value: float) -> float:
    """The function of CIELAB: a cube root, straight near zero."""
    return float(value ** (1 / 3)) if value > (6 / 29) ** 3 else value * (29 / 6) ** 2 / 3 + 4 / 29
