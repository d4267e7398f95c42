"""ONNX models: a trained network with its preprocessing, labels and colours, for programs that know nothing of this plugin."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from onnx import ModelProto, ValueInfoProto, checker, helper
from torch import nn

from .. import __version__
from ..cube.preprocessing import SeriesPreprocessor
from ..network.model_file import ModelCard
from ..network.onnx_graph import IR_VERSION, OPSET, GraphBuilder, describe_value
from ..network.onnx_network import add_network
from .onnx_preprocessing import add_preprocessing

SERIES, PROBABILITIES, LABEL = "series", "probabilities", "label"  # names of inputs and outputs
UNKNOWN = "unknown"  # first layer of a raster of probabilities
BYTE = 255  # by which Deepness divides whatever it reads


@dataclass(frozen=True)
class ExportPlan:
    """What an ONNX model reads and gives.

    Attributes
    ----------
    card : ModelCard
        Of the network.
    preprocessor : SeriesPreprocessor
        From the series that are used to those that the network reads.
    dates : tuple of date
        The T dates of the input; empty where the model knows its dates by position only.
    used : slice
        Which of them are used: those of the model's season.
    tile_size : int
        Rows and columns of a tile; 0 for series instead of rasters.
    """

    card: ModelCard
    preprocessor: SeriesPreprocessor
    dates: tuple[date, ...]
    used: slice
    tile_size: int = 0

    @property
    def input_dates(self) -> int:
        """T."""
        return len(self.dates) or len(self.card.days)

    @property
    def input_shape(self) -> tuple[int | str, ...]:
        """Shape of the input; a name stands for a size that is free."""
        bands = len(self.card.bands)
        if self.tile_size:
            return ("N", self.input_dates * bands, self.tile_size, self.tile_size)
        return ("N", self.input_dates, bands)

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers of a raster, all bands of the first date first, such as ``NDVI_20200913``."""
        dates = [f"{day:%Y%m%d}" for day in self.dates] or [str(n + 1) for n in range(self.input_dates)]
        return tuple(f"{band}_{day}" for day in dates for band in self.card.bands)


def make_onnx_model(network: nn.Module, plan: ExportPlan) -> ModelProto:
    """Make an ONNX model.

    Its input is ``series``, float32, physical units, NaN where an observation is missing: (N, T, B), or for rasters
    (N, T · B, rows, columns) with all bands of the first date first. Its outputs:

    * for series ``probabilities``, float32 (N, K), NaN where a band has no observation or too long a gap, and ``label``, int64
      (N,), the code of the most probable class, 0 where there is none;
    * for rasters ``probabilities`` (N, 1 + K, rows, columns), the first layer of which is 1 where the others are 0 for want of
      observations.

    Parameters
    ----------
    network : Module
        Trained, at rest.
    plan : ExportPlan
        What the model reads and gives.

    Raises
    ------
    onnx.checker.ValidationError
        Never of what this project makes; the model is checked before it is returned.
    """
    graph = GraphBuilder()
    series = _add_pixels(graph, plan, SERIES) if plan.tile_size else SERIES
    used = plan.used.indices(plan.input_dates)[:2]
    if used != (0, plan.input_dates):
        series = graph.add("Slice", series, *(graph.integers(n) for n in (*used, 1)))
    ready, known = add_preprocessing(graph, plan.preprocessor, series)
    probabilities = graph.add("Softmax", add_network(graph, network, ready), axis=1)
    outputs = (
        _add_layers(graph, plan, probabilities, known)
        if plan.tile_size
        else _add_classes(graph, plan, probabilities, known)
    )
    given = describe_value(SERIES, "float32", plan.input_shape, "Physical units, NaN where missing.")
    model = helper.make_model(
        graph.finish("lstm_fcn", [given], outputs),
        producer_name="LSTM-FCN for QGIS",
        producer_version=__version__,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
    )
    helper.set_model_props(model, metadata_of(plan))
    checker.check_model(model, full_check=True)
    return model


def _add_pixels(graph: GraphBuilder, plan: ExportPlan, raster: str) -> str:
    """Series (P, T, B) of the pixels of a raster (N, T · B, rows, columns)."""
    size = plan.tile_size
    by_date = graph.add("Reshape", raster, graph.integers(-1, plan.input_dates, len(plan.card.bands), size, size))
    pixels = graph.add("Transpose", by_date, perm=[0, 3, 4, 1, 2])
    return graph.add("Reshape", pixels, graph.integers(-1, plan.input_dates, len(plan.card.bands)))


def _add_layers(graph: GraphBuilder, plan: ExportPlan, probabilities: str, known: str) -> list[ValueInfoProto]:
    """Probabilities as layers of a raster, after one that is 1 where nothing is known."""
    layers, size = 1 + len(plan.card.labels), plan.tile_size
    unknown = graph.add("Cast", graph.add("Not", known), to=1)
    joined = graph.add("Concat", unknown, graph.add("Where", known, probabilities, 0.0), axis=1)
    raster = graph.add("Reshape", joined, graph.integers(-1, size, size, layers))
    graph.rename(graph.add("Transpose", raster, perm=[0, 3, 1, 2]), PROBABILITIES)
    text = "Probabilities of the classes, after a layer that is 1 where nothing is known."
    return [describe_value(PROBABILITIES, "float32", ("N", layers, size, size), text)]


def _add_classes(graph: GraphBuilder, plan: ExportPlan, probabilities: str, known: str) -> list[ValueInfoProto]:
    """Probabilities of series, and the codes of their most probable classes."""
    codes = graph.constant(plan.card.codes, "int64")
    best = graph.add("Gather", codes, graph.add("ArgMax", probabilities, axis=1, keepdims=0))
    is_known = graph.add("Squeeze", known, graph.integers(1))
    graph.rename(graph.add("Where", is_known, best, graph.constant(0, "int64")), LABEL)
    graph.rename(graph.add("Where", known, probabilities, np.nan), PROBABILITIES)
    return [
        describe_value(PROBABILITIES, "float32", ("N", len(plan.card.labels)), "NaN where nothing is known."),
        describe_value(LABEL, "int64", ("N",), "Code of the most probable class; 0 where nothing is known."),
    ]


def metadata_of(plan: ExportPlan) -> dict[str, str]:
    """Metadata properties of an ONNX model, each a JSON text."""
    card = plan.card
    properties = {
        "labels": card.labels,
        "codes": card.codes,
        "colours": card.colours,
        "bands": card.bands,
        "layout": "raster" if plan.tile_size else "series",
        "dates": [str(day) for day in plan.dates],
        "days": [(day - plan.dates[0]).days for day in plan.dates] or card.days,
        "dates_used": list(plan.used.indices(plan.input_dates)[:2]),
        "model_dates": card.timeline,
        "model_days": card.days,
        "max_gap": plan.preprocessor.max_gap,
        "normalisation": {"low": card.normalisation.low, "high": card.normalisation.high},
        "encodings": card.encodings,
        "definitions": card.definitions,
        "architecture": card.network.architecture,
        "trained": card.created,
        "trained_with": card.versions.get("lstm_fcn", ""),
        "lstm_fcn": __version__,
        **(_deepness_metadata(plan) if plan.tile_size else {}),
    }
    return {name: json.dumps(value, ensure_ascii=False) for name, value in properties.items()}


def _deepness_metadata(plan: ExportPlan) -> Mapping[str, object]:
    """What the QGIS plugin Deepness reads; it divides values by 255 and standardises them, here back to what they were."""
    layers = len(plan.layers)
    return {
        "model_type": "Segmentor",
        "class_names": dict(enumerate((UNKNOWN, *plan.card.labels))),
        "tile_size": plan.tile_size,
        "tiles_overlap": 0,
        "standardization_mean": [0.0] * layers,
        "standardization_std": [1 / BYTE] * layers,
        "seg_thresh": 0.0,
        "seg_small_segment": 0,
        "layers": plan.layers,
    }
