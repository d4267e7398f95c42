"""STAC items of models, with the Machine Learning Model extension: https://github.com/stac-extensions/mlm."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from .onnx_model import LABEL, PROBABILITIES, SERIES, UNKNOWN, ExportPlan

STAC_VERSION = "1.1.0"
EXTENSIONS = tuple(
    f"https://stac-extensions.github.io/{name}/schema.json"
    for name in ("mlm/v1.5.2", "classification/v1.1.0", "file/v2.1.0")
)
SHA256 = "1220"  # of a multihash: the function and its 32 bytes
_FORBIDDEN = re.compile(r"[^0-9A-Za-z_.-]+")


def stac_item(plan: ExportPlan, name: str, parameters: int, size: int, sha256: str, created: str) -> dict[str, Any]:
    """STAC item of an ONNX model.

    Parameters
    ----------
    plan : ExportPlan
        What the model reads and gives.
    name : str
        Name of its file, without the ending.
    parameters : int
        Number of trained values.
    size : int
        Bytes of the file.
    sha256 : str
        Checksum of the file, as hexadecimal digits.
    created : str
        Time at which it was written, ISO 8601, UTC.

    Returns
    -------
    dict
        GeoJSON of a place-less item, ready for JSON.
    """
    card = plan.card
    dates = [f"{day}T00:00:00Z" for day in plan.dates]
    time = {"datetime": None, "start_datetime": dates[0], "end_datetime": dates[-1]} if dates else {"datetime": created}
    bands = plan.layers if plan.tile_size else card.bands
    return {
        "type": "Feature",
        "stac_version": STAC_VERSION,
        "stac_extensions": list(EXTENSIONS),
        "id": name,
        "geometry": None,
        "properties": {
            **time,
            "title": name,
            "description": f"Land-cover classes of satellite image time series: {', '.join(card.labels)}.",
            "created": created,
            "bands": [{"name": band} for band in bands],
            "mlm:name": _model_name(name),
            "mlm:architecture": card.network.architecture,
            "mlm:tasks": _tasks(plan),
            "mlm:framework": "ONNX",
            "mlm:total_parameters": parameters,
            "mlm:accelerator": None,
            "mlm:input": [_input(plan, bands)],
            "mlm:output": _outputs(plan),
            "mlm:hyperparameters": _hyperparameters(plan),
        },
        "links": [],
        "assets": {
            "model": {
                "href": quote(f"./{name}.onnx"),
                "title": "ONNX model",
                "type": "application/octet-stream; framework=onnx",
                "roles": ["mlm:model", "mlm:compiled", "data"],
                "mlm:artifact_type": "onnx",
                "file:size": size,
                "file:checksum": SHA256 + sha256,
            }
        },
    }


def _model_name(name: str) -> str:
    """A name that the extension allows: it begins with a letter and ends in a letter or digit."""
    text = _FORBIDDEN.sub("-", name).strip("-_.")
    return text if re.fullmatch(r"[A-Za-z].+[0-9A-Za-z]", text) else f"lstm-fcn-{text or 'model'}"


def _tasks(plan: ExportPlan) -> list[str]:
    return ["semantic-segmentation" if plan.tile_size else "classification"]


def _input(plan: ExportPlan, bands: Sequence[str]) -> dict[str, Any]:
    size = plan.tile_size
    shape = [-1, len(bands), size, size] if size else [-1, plan.input_dates, len(bands)]
    order = ["batch", "bands", "height", "width"] if size else ["batch", "time", "bands"]
    of_dates = f"{plan.dates[0]} to {plan.dates[-1]}" if plan.dates else "in the order of the training series"
    return {
        "name": SERIES,
        "description": "Physical units, NaN where an observation is missing; gap filling, interpolation to the dates of the "
        f"network and normalisation are in the model. {plan.input_dates} dates, {of_dates}.",
        "bands": list(bands),
        "input": {"shape": shape, "dim_order": order, "data_type": "float32"},
        "value_scaling": None,
        "resize_type": None,
        "pre_processing_function": None,
    }


def _outputs(plan: ExportPlan) -> list[dict[str, Any]]:
    """The outputs in the order of the model's; the probabilities' classes are their positions, the labels' their codes."""
    card, size = plan.card, plan.tile_size
    if size:
        shape = [-1, 1 + len(card.labels), size, size]
        classes = [{"value": 0, "name": UNKNOWN, "title": UNKNOWN, "nodata": True}, *_classes(plan, by_code=False)]
        order = ["batch", "class", "height", "width"]
        text = "Probability of each class, after a layer that is 1 where nothing is known."
        return [_output(plan, PROBABILITIES, text, shape, order, "float32", classes)]
    classes = [{"value": 0, "name": UNKNOWN, "title": UNKNOWN, "nodata": True}, *_classes(plan, by_code=True)]
    text = "Probability of each class, in the order of its classes; NaN where nothing is known."
    probabilities = _output(
        plan, PROBABILITIES, text, [-1, len(card.labels)], ["batch", "class"], "float32", classes[1:]
    )
    text = "Code of the most probable class; 0 where nothing is known."
    return [probabilities, _output(plan, LABEL, text, [-1], ["batch"], "int64", classes)]


def _output(
    plan: ExportPlan,
    name: str,
    text: str,
    shape: list[int],
    order: list[str],
    dtype: str,
    classes: list[dict[str, Any]],
) -> dict[str, Any]:
    return {
        "name": name,
        "description": text,
        "tasks": _tasks(plan),
        "result": {"shape": shape, "dim_order": order, "data_type": dtype},
        "classification:classes": classes,
        "post_processing_function": None,
    }


def _classes(plan: ExportPlan, by_code: bool) -> list[dict[str, Any]]:
    """Classes with their codes, or with their positions in a raster of probabilities as values."""
    card = plan.card
    values = card.codes if by_code else range(1, 1 + len(card.labels))
    names = _class_names(card.labels)
    return [
        {"value": value, "name": name, "title": label, "color_hint": colour.removeprefix("#").upper()}
        for value, name, label, colour in zip(values, names, card.labels, card.colours, strict=True)
    ]


def _class_names(labels: Sequence[str]) -> list[str]:
    """Names in letters, digits, hyphens and underscores, each once, as the extension asks for; titles hold the labels."""
    names: list[str] = []
    for number, label in enumerate(labels, start=1):
        plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
        name = re.sub(r"[^0-9A-Za-z_-]+", "_", plain).strip("_") or f"class_{number}"
        names.append(name if name not in (*names, UNKNOWN) else f"{name}_{number}")
    return names


def _hyperparameters(plan: ExportPlan) -> dict[str, Any]:
    """The network's sizes, and what its preprocessing does."""
    card = plan.card
    return {
        "cnn_layers": list(card.network.cnn_layers),
        "cnn_kernels": list(card.network.cnn_kernels),
        "lstm_width": card.network.lstm_width,
        "dates": [str(day) for day in plan.dates],
        "network_dates": list(card.timeline),
        "max_gap": plan.preprocessor.max_gap,
        "normalisation_low": list(card.normalisation.low),
        "normalisation_high": list(card.normalisation.high),
        "band_definitions": dict(card.definitions),
    }
