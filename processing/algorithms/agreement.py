"""Algorithm ``lstmfcn:agreement``: Interpreter agreement."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..engine.client import run_engine
from ..layers.judgements import Judgements, read_judgements
from ..layers.labelling import show_for_labelling
from ..layers.tables import fields_of, write_row
from ..parameters.base import LstmFcnAlgorithm, table_error
from ..translation import tr

INTERPRETERS = "INTERPRETERS"
CLASS_FIELD = "CLASS_FIELD"
ID_FIELD = "ID_FIELD"
TABLE = "TABLE"
DISAGREEMENTS = "DISAGREEMENTS"
LABEL = "label"
NUMBERS = ("KAPPA", "AGREEMENT", "PLACES")

TABLE_FIELDS = {
    "first": QMetaType.Type.QString,
    "second": QMetaType.Type.QString,
    "class": QMetaType.Type.QString,
    "by_first": QMetaType.Type.Int,
    "by_second": QMetaType.Type.Int,
    "by_both": QMetaType.Type.Int,
    "agreement": QMetaType.Type.Double,
    "kappa": QMetaType.Type.Double,
}


class AgreementAlgorithm(LstmFcnAlgorithm):
    """Agreement of interpreters who labelled copies of one layer (``lstmfcn:agreement``)."""

    ID = "agreement"
    TITLE = "Interpreter agreement"
    GROUP = "Samples"
    SUMMARY = (
        "Compares the labels that two or more interpreters gave the same places: Cohen's kappa of each pair, the agreement on "
        "each class, and the places they disagree on. Reference data that interpreters do not agree on cannot be "
        "used to assess a map."
    )
    EXAMPLE = "the points of <i>Design sampling</i>, copied for two interpreters and labelled by each of them at the labelling desk."
    TAGS = ("kappa", "Cohen", "interpreter", "agreement", "reference", "labels", "quality", "consensus")
    HELP = {
        INTERPRETERS: "Two or more layers, one of each interpreter, with the same places. The names of the layers name the "
        "interpreters.",
        CLASS_FIELD: "The field that holds the class, with the same name in all layers.",
        ID_FIELD: "The field that tells which places are the same, for example <code>id</code>. If empty, places with the same "
        "coordinates are the same.",
        TABLE: "A line for each pair of interpreters, and one for each of their classes: how often each of them and both gave the "
        "class, the agreement (of a class: twice the places of both, divided by the sum of those of each), and kappa.",
        DISAGREEMENTS: "The places that were given more than one class, with the class of each interpreter; label them together at "
        "the labelling desk.",
        "KAPPA": "Cohen's kappa, the mean of all pairs",
        "AGREEMENT": "fraction of places on which all agree, 0 to 1",
        "PLACES": "places with a class of two interpreters or more",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                INTERPRETERS, tr("Interpreter layers"), Qgis.ProcessingSourceType.VectorAnyGeometry
            )
        )
        self.add(QgsProcessingParameterString(CLASS_FIELD, tr("Class field"), "label"))
        self.add(QgsProcessingParameterString(ID_FIELD, tr("ID field"), optional=True))
        self.add(
            QgsProcessingParameterFeatureSink(TABLE, tr("Agreement"), Qgis.ProcessingSourceType.Vector, None, True)
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                DISAGREEMENTS, tr("Disagreements"), Qgis.ProcessingSourceType.VectorAnyGeometry, None, True
            )
        )
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in NUMBERS)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        fine, sentence = super().checkParameterValues(parameters, context)
        if fine and len(parameters.get(INTERPRETERS) or []) < 2:
            return False, tr("{0} needs two layers or more, one of each interpreter.").format(
                self.parameterDefinition(INTERPRETERS).description()
            )
        error = table_error(parameters, TABLE) or table_error(parameters, DISAGREEMENTS) if fine else None
        return (False, error) if error else (fine, sentence)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layers = self.parameterAsLayerList(parameters, INTERPRETERS, context)
        vectors = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
        fields = (self.parameterAsString(parameters, name, context).strip() for name in (CLASS_FIELD, ID_FIELD))
        self._judgements, self._refusal = None, None
        try:  # QGIS would hide the sentence of an error here
            self._judgements = read_judgements(vectors, *fields)
        except QgsProcessingException as error:
            self._refusal = error
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._judgements is None:
            raise self._refusal or QgsProcessingException()
        judged = self._judgements
        job = {"interpreters": dict(judged.labels)}
        result = run_engine("agreement", job, [], feedback, labels=self.parameterLabels())
        outputs: dict[str, Any] = {name: result[name.lower()] for name in NUMBERS}
        outputs |= self._write_table(parameters, context, result)
        return outputs | self._write_disagreements(parameters, context, judged, result["disagreements"])

    def _write_table(
        self, parameters: dict[str, Any], context: QgsProcessingContext, result: dict[str, Any]
    ) -> dict[str, Any]:
        fields = fields_of(TABLE_FIELDS)
        sink, layer = self.parameterAsSink(parameters, TABLE, context, fields, QgsWkbTypes.Type.NoGeometry)
        if not sink:
            return {}
        for pair in result["pairs"]:
            names = [pair["first"], pair["second"]]
            whole = [None, pair["places"], pair["places"], sum(item["both"] for item in pair["classes"])]
            write_row(sink, fields, [*names, *whole, pair["agreement"], pair["kappa"]])
            for item in pair["classes"]:
                counts = [item["label"], item["first"], item["second"], item["both"]]
                write_row(sink, fields, [*names, *counts, item["agreement"], None])
        sink.flushBuffer()
        return {TABLE: layer}

    def _write_disagreements(
        self, parameters: dict[str, Any], context: QgsProcessingContext, judged: Judgements, places: list[int]
    ) -> dict[str, Any]:
        kinds = dict.fromkeys(("place", LABEL, *_field_names(judged.labels)), QMetaType.Type.QString)
        fields = fields_of(kinds)
        sink, layer = self.parameterAsSink(parameters, DISAGREEMENTS, context, fields, judged.kind, judged.crs)
        if not sink:
            return {}
        for place in places:
            given = [labels[place] or None for labels in judged.labels.values()]
            write_row(sink, fields, [judged.names[place], None, *given], judged.geometries[place])
        sink.flushBuffer()
        del sink  # closes the file
        show_for_labelling(context, layer, tr("Disagreements"), LABEL, judged.colours)
        return {DISAGREEMENTS: layer}


def _field_names(names: Any) -> list[str]:
    """Names of fields for interpreters: letters and digits of the layers' names, numbered where they are alike."""
    made: list[str] = []
    for name in names:
        plain = "".join(letter if letter.isalnum() else "_" for letter in name)[:40].strip("_").lower() or "interpreter"
        taken = {"place", LABEL, *made}
        number, field = 2, f"by_{plain}"
        while field in taken:
            field, number = f"by_{plain}_{number}", number + 1
        made.append(field)
    return made
