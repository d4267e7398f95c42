"""Area parameters: an extent and the polygons of a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
)

from ..layers.features import crs_text, describe_crs, polygons_of
from ..translation import tr
from .base import LstmFcnAlgorithm, is_given

EXTENT = "EXTENT"
ROI = "ROI"


def add_area_parameters(algorithm: LstmFcnAlgorithm) -> None:
    """Add an extent and a layer of polygons, both optional."""
    algorithm.add(QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True))
    polygons = [int(Qgis.ProcessingSourceType.VectorPolygon)]
    algorithm.add(QgsProcessingParameterFeatureSource(ROI, tr("Region of interest"), polygons, optional=True))


def area_job(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, dict[str, Any] | None]:
    """Extent and polygons, each in its own coordinate reference system, as keys of a job."""
    return {"extent": _extent(algorithm, parameters, context), "roi": _region(algorithm, parameters, context)}


def _extent(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any] | None:
    if not is_given(parameters, EXTENT):
        return None
    box = algorithm.parameterAsExtent(parameters, EXTENT, context)
    if box.isNull():
        return None
    crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
    sides = {"left": box.xMinimum(), "bottom": box.yMinimum(), "right": box.xMaximum(), "top": box.yMaximum()}
    return {**sides, "crs": describe_crs(crs)}


def _region(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any] | None:
    if not is_given(parameters, ROI):
        return None
    source = algorithm.parameterAsSource(parameters, ROI, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, ROI))
    return {"crs": crs_text(source), "polygons": polygons_of(source)}
