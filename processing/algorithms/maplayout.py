"""Algorithm ``lstmfcn:maplayout``: Make print layout."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from qgis import utils
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..layers.legends import tidy_legend
from ..layers.provenance import MapOrigin
from ..layers.reports import last_reports
from ..parameters.base import absolute_path, is_given
from ..parameters.cube import project_layer
from ..parameters.maps import MapRaster, MapReader
from ..translation import tr

CLASSES = "CLASSES"
HEADING = "TITLE"
ASSESSMENT = "ASSESSMENT"
ATTRIBUTION = "ATTRIBUTION"
PDF = "PDF"
LAYOUT = "LAYOUT"


class MapLayoutAlgorithm(MapReader):
    """Print layout of a class map in the project, and as PDF (``lstmfcn:maplayout``)."""

    ID = "maplayout"
    TITLE = "Make print layout"
    GROUP = "After classification"
    SUMMARY = (
        "Makes a print layout of a class map in the project: the map, its legend, a scale bar and a north arrow, the dates of the images, "
        "the accuracy, if assessed, and a sentence about the method. It can be changed in the layout designer, and is written "
        "as PDF if asked for."
    )
    EXAMPLE = "a class map of the project, and a file for the PDF."
    TAGS = ("print", "layout", "PDF", "legend", "map", "atlas", "publish", "figure", "cartography")
    HELP = {
        CLASSES: "A class map with the legend to show in the layout. One that is not in the project is added to it.",
        HEADING: "Title of the layout. If empty, the name of the layer.",
        ASSESSMENT: "The report of <i>Assess accuracy</i> about this map, or the file beside it whose name ends in _report.json. If empty, the last "
        "one about this map that is known here.",
        ATTRIBUTION: "Data credit, for example: Contains modified Copernicus Sentinel data 2024.",
        PDF: "The sheet as PDF, with texts as texts.",
        LAYOUT: "name of the layout in the project",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(CLASSES, tr("Class map")))
        self.add(QgsProcessingParameterString(HEADING, tr("Title"), optional=True))
        self.add(QgsProcessingParameterString(ATTRIBUTION, tr("Attribution"), optional=True))
        pages = tr("Accuracy report (*.html *.json)")
        self.add(QgsProcessingParameterFile(ASSESSMENT, tr("Accuracy report"), optional=True, fileFilter=pages))
        self.add(
            QgsProcessingParameterFileDestination(
                PDF, tr("PDF"), tr("PDF (*.pdf)"), optional=True, createByDefault=False
            )
        )
        self.addOutputs([QgsProcessingOutputString(LAYOUT, self.helpOf(LAYOUT))])

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading | Qgis.ProcessingAlgorithmFlag.RequiresProject

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Loaded only now, so that QGIS starts faster.
        from ..layers.map_layout import LayoutTexts, add_map_layout, export_pdf  # noqa: PLC0415

        layer = self._layer(parameters, context)
        origin, title = MapOrigin(layer.source()), self.parameterAsString(parameters, HEADING, context)
        report = self.chosenFile(parameters, ASSESSMENT, context) or _known_assessment(layer.source())
        texts = LayoutTexts(
            title or layer.name(),
            title or layer.name(),
            _dates(origin),
            _accuracy(report, is_given(parameters, ASSESSMENT)),
            _method(origin),
            self.parameterAsString(parameters, ATTRIBUTION, context),
        )
        layout = add_map_layout(context.project(), layer, texts)
        feedback.pushInfo(tr("The layout {0} is in the project: Project ▸ Layouts.").format(layout.name()))
        self._name = layout.name()
        outputs = {LAYOUT: layout.name()}
        if is_given(parameters, PDF):
            pdf = absolute_path(self.parameterAsFileOutput(parameters, PDF, context))
            part = str(Path(pdf).with_name(f".{Path(pdf).name}.part"))
            os.makedirs(os.path.dirname(pdf), exist_ok=True)
            if not export_pdf(layout, part):
                raise QgsProcessingException(
                    tr("{0} cannot be written; choose another folder, or close the program that uses it.").format(pdf)
                )
            os.replace(part, pdf)
            outputs[PDF] = pdf
        return outputs

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        if utils.iface is not None and context.project() is not None:
            utils.iface.openLayoutDesigner(context.project().layoutManager().layoutByName(self._name))
        return super().postProcessAlgorithm(context, feedback)

    def _layer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsRasterLayer:
        """The layer of the class map, which is added to the project where it is not in it."""
        project, path = context.project(), self._maps[CLASSES]
        layer = project_layer(parameters[CLASSES], context)
        if layer is not None and project.mapLayer(layer.id()) is not None:
            return layer
        for other in project.mapLayers().values():
            if isinstance(other, QgsRasterLayer) and os.path.abspath(other.source()) == os.path.abspath(path):
                return other
        layer = QgsRasterLayer(path, Path(path).stem)
        if not layer.isValid():
            raise QgsProcessingException(tr("{0} cannot be opened; choose another map.").format(path))
        layer.loadDefaultStyle()
        project.addMapLayer(layer)
        tidy_legend(project.layerTreeRoot().findLayer(layer.id()))
        return layer


def _dates(origin: MapOrigin) -> str:
    if not origin.days:
        return ""
    return tr("Images: {0} to {1}").format(origin.days[0], origin.days[-1])


def _method(origin: MapOrigin) -> str:
    """How the map was made, in a sentence."""
    if not origin.model:
        return ""
    if not origin.days:
        return tr("Classified with the LSTM-FCN model {0}.").format(origin.model)
    return tr("Classified pixel by pixel from time series of {0} dates with the LSTM-FCN model {1}.").format(
        len(origin.days), origin.model
    )


def _known_assessment(source: str) -> str:
    """The last report about a map that holds an assessment; empty if none is known."""
    for report in last_reports():
        if any(os.path.abspath(path) == os.path.abspath(source) for path in report.about):
            numbers = _numbers_of(report.path)
            if _assessed(numbers):
                return numbers
    return ""


def _numbers_of(report: str) -> str:
    stem, suffix = os.path.splitext(report)
    return f"{stem}_report.json" if suffix.lower() in {".html", ".htm"} else report


def _assessed(numbers: str) -> dict[str, Any] | None:
    """Numbers of an accuracy assessment; None where the file holds none."""
    try:
        values = json.loads(Path(numbers).read_text(encoding="utf-8"))
        float(values["accuracy"]), int(values["points"]), values["estimator"]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return dict(values)


def _accuracy(report: str, asked_for: bool) -> str:
    """Overall accuracy in words.

    Raises
    ------
    QgsProcessingException
        When the file that was asked for holds no assessment.
    """
    values = _assessed(_numbers_of(report)) if report else None
    if values is None:
        if asked_for:
            raise QgsProcessingException(
                tr("{0} holds no assessment of a map; choose the report of Assess accuracy, or leave it empty.").format(
                    report
                )
            )
        return ""
    accuracy, error = 100 * float(values["accuracy"]), values.get("accuracy_se")
    if error is None:
        return tr("Overall accuracy {0:.1f} %, {1} reference points").format(accuracy, values["points"])
    return tr("Overall accuracy {0:.1f} ± {1:.1f} % (95 % interval), {2} reference points").format(
        accuracy, 196 * float(error), values["points"]
    )
