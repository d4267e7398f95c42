"""Coordinate reference systems that outlive the thread that made them."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProcessingContext

_ANY = "EPSG:4326"


def own_crs_of_results(context: QgsProcessingContext) -> None:
    """Give the layers of a run coordinate reference systems that are made in the calling thread, the main one.

    QGIS empties a system when the thread that made it ends, some time after a run in the background, also in layers that
    share it. One without a code of an authority is then lost: it cannot be looked up again.
    """
    QgsCoordinateReferenceSystem.invalidateCache()  # which holds those of the run's thread
    for layer in context.temporaryLayerStore().mapLayers().values():
        found = layer.crs()
        if not found.isValid():
            continue
        made_here = crs_from(found.authid()) if found.authid().startswith("EPSG:") else crs_from(_wkt(found))
        made_here.setCoordinateEpoch(found.coordinateEpoch())
        layer.setCrs(QgsCoordinateReferenceSystem(_ANY), False)  # a layer keeps its own where the new one is equal
        layer.setCrs(made_here)


def crs_from(text: str) -> QgsCoordinateReferenceSystem:
    """Coordinate reference system of a code such as ``EPSG:4326``, or of WKT."""
    is_code = text.startswith("EPSG:")
    return QgsCoordinateReferenceSystem(text) if is_code else QgsCoordinateReferenceSystem.fromWkt(text)


def _wkt(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.toWkt(Qgis.CrsWktVariant.Preferred)
