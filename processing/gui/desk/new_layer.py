"""New layers to draw samples in."""

from __future__ import annotations

import os
from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ...layers.class_symbols import keep_style
from ...layers.labelling import prepare_form
from ...layers.tables import fields_of
from ...translation import tr
from ..panel.steps import results_folder, unused
from .record import FIELDS

CLASS_FIELD = "label"


def make_layer(kind: Qgis.WkbType, classes: Mapping[str, str], project: QgsProject) -> QgsVectorLayer | str:
    """Make an empty layer of samples in the folder of results, and add it to the project.

    Parameters
    ----------
    kind : Qgis.WkbType
        Points or polygons.
    classes : mapping of str to str
        Labels to begin with, each with its colour.
    project : QgsProject
        Its CRS is that of the layer.

    Returns
    -------
    QgsVectorLayer or str
        The layer; a sentence where it cannot be written.
    """
    target = unused(results_folder(project) / "samples.gpkg")
    os.makedirs(target.parent, exist_ok=True)
    fields: QgsFields = fields_of({CLASS_FIELD: QMetaType.Type.QString, **FIELDS})
    crs = project.crs() if project.crs().isValid() else QgsCoordinateReferenceSystem("EPSG:4326")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", target.stem
    writer = QgsVectorFileWriter.create(str(target), fields, kind, crs, project.transformContext(), options)
    sentence = writer.errorMessage() if writer.hasError() else ""
    del writer  # closes the file
    if sentence:
        return tr("{0} cannot be written: {1}").format(target, sentence)
    layer = QgsVectorLayer(f"{target}|layername={target.stem}", target.stem, "ogr")
    prepare_form(layer, CLASS_FIELD, classes)
    keep_style(layer, "labelling", tr("Form and colours for labelling"))
    project.addMapLayer(layer)
    return layer
