"""Temporary layers are saved as a file before they are labelled."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from ...layers.class_symbols import keep_style
from ...translation import tr
from ..panel.steps import results_folder, unused


def is_temporary(layer: QgsVectorLayer) -> bool:
    """Whether a layer is lost when QGIS ends: it lives in memory, or in the folder of temporary results."""
    folder = Path(QgsProcessingUtils.tempFolder()).resolve()
    return layer.providerType() == "memory" or folder in Path(layer.source().split("|")[0]).resolve().parents


def save_as_file(layer: QgsVectorLayer, project: QgsProject) -> str:
    """Save a layer as a GeoPackage in the folder of results, and let it show that file.

    Returns
    -------
    str
        Why it was not saved; empty if it was.
    """
    name = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in layer.name()).strip("_")
    target = unused(results_folder(project) / f"{name or 'samples'}.gpkg")
    os.makedirs(target.parent, exist_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name or "samples"
    options.fileEncoding = "UTF-8"
    error, sentence, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(target), project.transformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        return tr("{0} cannot be written: {1}").format(target, sentence)
    form = {field.name(): layer.editorWidgetSetup(n) for n, field in enumerate(layer.fields())}
    layer.setDataSource(f"{target}|layername={options.layerName}", layer.name(), "ogr")
    for field, setup in form.items():  # the file has a field more, the id
        layer.setEditorWidgetSetup(layer.fields().lookupField(field), setup)
    keep_style(layer, "labelling", tr("Form and colours for labelling"))
    return ""
