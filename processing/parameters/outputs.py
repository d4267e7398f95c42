"""Outputs that would destroy an input of the same run, and outputs that are gone when QGIS is closed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ..translation import tr

OF_A_REPORT = ("_report.json", "_confusion.csv", "_classes.csv", "_proportions.csv", "_matrix.csv", "_transitions.csv")
OF_A_SHAPEFILE = (".dbf", ".shx", ".prj", ".cpg", ".qix")
NEWER_VERSIONS = {("BASE_MODEL", "MODEL"), ("VALUES", "TUNED_VALUES")}  # an input, and what may be written over it
_SOURCES = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)


@dataclass(frozen=True)
class Place:
    """A file, or a layer in one.

    Attributes
    ----------
    file : str
        Its path.
    layer : str
        Name of the layer in a container such as a GeoPackage; empty for the whole file.
    """

    file: str
    layer: str = ""


def output_error(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str | None:
    """Error message if an output would destroy one of the inputs; None otherwise.

    Files are compared as the disk sees them: through links, and with its rule on upper and lower case. A layer may be added
    to a GeoPackage that holds an input.
    """
    inputs = [
        (p.name(), place) for p in algorithm.parameterDefinitions() for place in _read_places(p, parameters, context)
    ]
    for definition in algorithm.parameterDefinitions():
        for output in _written_places(definition, parameters):
            for name, read in inputs:
                if (name, definition.name()) not in NEWER_VERSIONS and _would_destroy(output, read):
                    return tr(
                        "{0} would replace {1}, which this run reads; give the output another name or folder."
                    ).format(definition.description(), read.file)
    return None


def warn_of_temporary(path: str, title: str, feedback: QgsProcessingFeedback) -> None:
    """Warn where an output that took long to make is about to go with QGIS's temporary folder.

    Parameters
    ----------
    path : str
        The output.
    title : str
        Label of its parameter.
    feedback : QgsProcessingFeedback
        Gets the warning.
    """
    if os.path.realpath(path).startswith(os.path.realpath(QgsProcessingUtils.tempFolder()) + os.sep):
        feedback.pushWarning(
            tr(
                "{0}: {1} lies in a temporary folder, which is emptied when QGIS is closed. To keep the result, give a file name, "
                "or copy the file before."
            ).format(title, path)
        )


def _read_places(
    definition: QgsProcessingParameterDefinition, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Iterator[Place]:
    if not isinstance(definition, _SOURCES) or isinstance(definition, QgsProcessingParameterField):
        return
    for value in _flat(parameters.get(definition.name())):
        if isinstance(value, QgsMapLayer):
            yield from _place_of(value.source(), value.providerType())
            continue
        project = context.project()
        stores = (project.layerStore() if project else None, context.temporaryLayerStore())
        layer = next((found for store in stores if store and (found := store.mapLayer(value))), None)
        if layer is not None:
            yield from _place_of(layer.source(), layer.providerType())
        else:
            yield from _place_of(value, "ogr")


def _flat(value: Any) -> Iterator[Any]:
    """Texts and layers in the value of an input."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _flat(item)
    elif isinstance(value, QgsMapLayer):
        yield value
    elif isinstance(value, str) and value:
        if ";" in value and not os.path.exists(value):
            yield from _flat(value.split(";"))
        else:
            yield value.strip()


def _written_places(definition: QgsProcessingParameterDefinition, parameters: Mapping[str, Any]) -> Iterator[Place]:
    value = parameters.get(definition.name())
    if not definition.isDestination():
        return
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or not value:
        return
    if not isinstance(definition, QgsProcessingParameterFeatureSink):
        yield Place(value)
        stem, suffix = os.path.splitext(value)
        if suffix.lower() in {".html", ".htm"}:
            yield from (Place(stem + ending) for ending in OF_A_REPORT)
        return
    provider, colon, uri = value.partition(":")
    if colon and provider in QgsProviderRegistry.instance().providerList():
        parts = QgsDataSourceUri(uri)  # as Processing reads the place of a table
        yield Place(parts.database() or uri, parts.table())
    else:
        yield Place(value)


def _place_of(source: str, provider: str) -> Iterator[Place]:
    """The file that a layer's source names, if it is one."""
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    file = str(parts.get("path") or "") or (source if os.path.exists(source) else "")
    if file and os.path.exists(file):
        yield Place(file, str(parts.get("layerName") or ""))


def _would_destroy(output: Place, read: Place) -> bool:
    if not os.path.exists(output.file) or not os.path.exists(read.file):
        return False
    if os.path.samefile(output.file, read.file):
        return not (output.layer and _has_another_layer(read, output.layer))
    stem, suffix = os.path.splitext(read.file)
    companions = [stem + ending for ending in OF_A_SHAPEFILE] if suffix.lower() == ".shp" else []
    return any(os.path.exists(path) and os.path.samefile(output.file, path) for path in companions)


def _has_another_layer(read: Place, layer: str) -> bool:
    """Whether an input is another layer of its container than the one that is written."""
    if read.layer:
        return read.layer.casefold() != layer.casefold()
    names = [part.name() for part in QgsProviderRegistry.instance().querySublayers(read.file)]
    return bool(names) and layer.casefold() != names[0].casefold()  # QGIS reads the first where none is named
