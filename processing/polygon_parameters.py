"""The parameters that say how polygons become samples."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingParameterEnum, QgsProcessingParameterNumber

from .algorithm import LstmFcnAlgorithm
from .translation import tr

POLYGON_VALUES = "POLYGON_VALUES"


PIXELS_PER_POLYGON = "PIXELS_PER_POLYGON"


PIXEL_SEED = "PIXEL_SEED"


SAMPLE_TYPES = (Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon)


CHOICES = ("random pixels", "mean")


KINDS = ("pixels", "mean")  # the engine's names of these


POLYGON_HELP = {
    POLYGON_VALUES: "What a polygon gives: <i>random pixels</i> of those whose centres lie inside it, each a sample of its own, or "
    "one sample with the <i>mean</i> of all these pixels, date by date, without missing values. A polygon that holds no "
    "centre of a pixel gives the pixel it lies on. Points are not affected.",
    PIXELS_PER_POLYGON: "Most random pixels of one polygon; a smaller polygon gives all it has.",
    PIXEL_SEED: "Same seed, same pixels, in every algorithm. Another number draws others.",
}


# Name, title, default, smallest, largest.
_NUMBERS = (
    (PIXELS_PER_POLYGON, "Pixels per polygon", 10, 1, 100_000),
    (PIXEL_SEED, "Seed of the pixels", 0, 0, 2**31 - 1),
)


def add_polygon_parameters(algorithm: LstmFcnAlgorithm) -> None:
    """Add the parameters that say how polygons become samples."""
    algorithm.add(
        QgsProcessingParameterEnum(POLYGON_VALUES, tr("Values of polygons"), list(CHOICES), defaultValue=0),
        advanced=True,
    )
    whole = Qgis.ProcessingNumberParameterType.Integer
    for name, title, default, smallest, largest in _NUMBERS:
        algorithm.add(
            QgsProcessingParameterNumber(name, tr(title), whole, default, minValue=smallest, maxValue=largest),
            advanced=True,
        )


def polygon_job(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The part of a job that says how polygons become samples."""
    return {
        POLYGON_VALUES.lower(): KINDS[algorithm.parameterAsEnum(parameters, POLYGON_VALUES, context)],
        **{name.lower(): algorithm.parameterAsInt(parameters, name, context) for name, *_ in _NUMBERS},
    }
