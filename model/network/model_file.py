"""Model files: safetensors with a JSON description in the header.

The file is data. Loading one runs nothing that is in it, and a damaged or hostile one ends in an error: a checksum over the
description and the weights lies beside them. Files of the first versions have none.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from ..raster.class_codes import are_codes, sequential_codes
from ..runtime.errors import JobError, ModelFileError
from ..runtime.text import is_writable
from .architectures import build_network
from .choices import ARCHITECTURES
from .config import NetworkConfig
from .normalisation import Normalisation

FORMAT_VERSION, OLDEST_FORMAT = 3, 2  # 3: classes have codes of their own, which readers of 2 would overlook
METADATA_KEY = "lstm_fcn"
CHECKSUM_KEY = "lstm_fcn_sha256"
CHECKSUM = "sha256"  # the description says that there is one, so that a file that has lost its checksum is noticed
LONGEST_HEADER = 32 * 2**20  # bytes; to read one takes fifty times its length
MOST_ROUNDING = 0.75  # days between a date and its day: series in fields may have whole dates at fractions of days
_DTYPES = {torch.float32: "F32", torch.int64: "I64"}  # weights; the count of batches that batch normalisation keeps


@dataclass(frozen=True)
class ModelCard:
    """Metadata of a trained network.

    Attributes
    ----------
    network : NetworkConfig
        How it is built.
    labels, colours : tuple of str
        The K classes, in the order of the probabilities, and their colours as ``#rrggbb``.
    bands : tuple of str
        The B bands, in the order the network reads them.
    timeline : tuple of str
        The T dates as YYYY-MM-DD; empty when the samples had positions only.
    days : tuple of float
        Days of the dates from the first; 0 … T−1 when the samples had positions only.
    normalisation : Normalisation
        Range of each band in the training samples, physical units.
    encodings : mapping
        Scale, offset and nodata of each band in the training cube; empty when the samples carried their series.
    training : mapping
        The resolved :class:`~model.training.recipes.TrainingConfig`, sample counts, device and time.
    history : tuple of mapping
        One :class:`~model.training.loop.Epoch` for each epoch.
    accuracy : mapping
        :class:`~model.accuracy.metrics.Accuracy` on the validation samples.
    confusions : tuple of mapping
        One :class:`~model.accuracy.metrics.Confusion` for each pair of classes that was confused in validation.
    importance : mapping
        :class:`~model.network.importance.Importance` of dates and bands on the validation samples.
    patterns : tuple of mapping
        One :class:`~model.samples.patterns.Pattern` for each class, of training and validation samples together.
    versions : mapping
        Versions of the plugin and the packages.
    created : str
        Time of creation, ISO 8601, UTC.
    definitions : mapping
        Expressions of the bands that are computed and that their names alone do not tell, see :mod:`model.cube.indices`.
    calibration : mapping
        :class:`~model.accuracy.calibration.Calibration` on the validation samples; empty in older files.
    gain : mapping
        :class:`~model.accuracy.paired.PairedDifference` of the network and a random forest on the validation samples;
        empty where it was not measured.
    codes : tuple of int
        What the pixels of each class are in a class map; 1 … K if none are given, as in older files.
    feature_ranges : tuple of float
        Largest features that enter the second convolution, the third …, for classification in int8; empty in older files.
    """

    network: NetworkConfig
    labels: tuple[str, ...]
    colours: tuple[str, ...]
    bands: tuple[str, ...]
    timeline: tuple[str, ...]
    days: tuple[float, ...]
    normalisation: Normalisation
    encodings: Mapping[str, Any]
    training: Mapping[str, Any]
    history: tuple[Mapping[str, Any], ...]
    accuracy: Mapping[str, Any]
    confusions: tuple[Mapping[str, Any], ...]
    importance: Mapping[str, Any]
    patterns: tuple[Mapping[str, Any], ...]
    versions: Mapping[str, str]
    created: str
    definitions: Mapping[str, str] = field(default_factory=dict)
    calibration: Mapping[str, Any] = field(default_factory=dict)
    gain: Mapping[str, Any] = field(default_factory=dict)
    codes: tuple[int, ...] = ()
    feature_ranges: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if not self.codes:
            object.__setattr__(self, "codes", sequential_codes(len(self.labels)))


def save_model(path: Path, network: nn.Module, card: ModelCard) -> None:
    """Write a network and its metadata to a file (under the very name given)."""
    version = OLDEST_FORMAT if card.codes == sequential_codes(len(card.labels)) else FORMAT_VERSION
    text = json.dumps({"format": version, "checksum": CHECKSUM, **asdict(card)}, ensure_ascii=True)
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in network.state_dict().items()}
    path.write_bytes(save(tensors, metadata={METADATA_KEY: text, CHECKSUM_KEY: checksum_of(text, tensors)}))


def checksum_of(text: str, tensors: Mapping[str, Tensor]) -> str:
    """SHA-256 of a text and of tensors with their names, types and shapes, as hexadecimal digits."""
    digest = hashlib.sha256(text.encode())
    for name, tensor in sorted(tensors.items()):
        digest.update(json.dumps([name, str(tensor.dtype), list(tensor.shape)]).encode())
        digest.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()


def load_model(path: Path) -> tuple[nn.Module, ModelCard]:
    """Read a network and its metadata from a model file.

    Parameters
    ----------
    path : Path
        Made by :func:`save_model`.

    Returns
    -------
    network : Module
        On the CPU, at rest.
    card : ModelCard
        What is known about it.

    Raises
    ------
    ModelFileError
        When the file is missing, damaged, not ours, or of a newer format.
    """
    if not path.is_file():
        raise ModelFileError(
            "There is no model file {path}; choose one made with Train LSTM-FCN.",
            path=path,
        )
    try:
        _check_header(path)
        with safe_open(str(path), framework="pt") as file:
            items = file.metadata() or {}
            metadata = items.get(METADATA_KEY)
            if metadata is None:
                raise ModelFileError(
                    "{path} is a safetensors file, but not an LSTM-FCN model; choose one made with Train LSTM-FCN.",
                    path=path,
                )
            card, has_checksum = _read_card(path, metadata)
            # Nothing is allocated before the shapes in the file are known to be the network's.
            with torch.device("meta"):
                network = build_network(card.network)
            expected = {
                name: (_DTYPES[tensor.dtype], list(tensor.shape)) for name, tensor in network.state_dict().items()
            }
            stored = {name: _kind_of(file.get_slice(name)) for name in file.keys()}  # noqa: SIM118
            if expected != stored:
                raise ModelFileError(
                    "The weights in {path} do not fit the network it describes; train the model again.",
                    path=path,
                )
            tensors = {name: file.get_tensor(name) for name in stored}
            if (has_checksum or CHECKSUM_KEY in items) and checksum_of(metadata, tensors) != items.get(CHECKSUM_KEY):
                raise ModelFileError(
                    "{path} is damaged: its checksum is not that of its contents; copy it again, or train the model again.",
                    path=path,
                )
            _check_weights(path, tensors)
            network.load_state_dict(tensors, assign=True)
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            "{path} is damaged or not a model file ({error}); copy it again, or train the model again.",
            path=path,
            error=error,
        ) from error
    return network.eval(), card


def _check_header(path: Path) -> None:
    """Refuse a header that is too long to be read, without reading it."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
    if length > LONGEST_HEADER:
        raise ModelFileError(
            "{path} is damaged or not a model file (its header claims {length} bytes); copy it again, or train the model "
            "again.",
            path=path,
            length=length,
        )


def _check_weights(path: Path, tensors: Mapping[str, Tensor]) -> None:
    """Refuse weights with which the network gives no numbers."""
    for name, tensor in tensors.items():
        if not torch.isfinite(tensor).all() or (name.endswith("running_var") and (tensor < 0).any()):
            raise ModelFileError(
                "The weights in {path} are damaged ({name} holds values that cannot be); copy the file again, or train the "
                "model again.",
                path=path,
                name=name,
            )


def _kind_of(tensor: Any) -> tuple[str, list[int]]:
    return tensor.get_dtype(), list(tensor.get_shape())


def _read_card(path: Path, metadata: str) -> tuple[ModelCard, bool]:
    """The description, and whether it says that there is a checksum."""
    try:
        values = json.loads(metadata)
        json.dumps(values, ensure_ascii=False).encode()  # no half characters, which could not be written again
        version = int(values.pop("format"))
        if version > FORMAT_VERSION:
            raise ModelFileError(
                "{path} was made by a newer version of this plugin (format {version}, this one reads {own}); update "
                "the plugin.",
                path=path,
                version=version,
                own=FORMAT_VERSION,
            )
        if version < OLDEST_FORMAT:
            raise ModelFileError(
                "{path} was made by an early version of this plugin (format {version}, this one reads {own}); train "
                "the model again.",
                path=path,
                version=version,
                own=FORMAT_VERSION,
            )
        card = ModelCard(
            network=_network_config(values["network"]),
            labels=_strings(values["labels"]),
            colours=_strings(values["colours"]),
            bands=_strings(values["bands"]),
            timeline=tuple(date.fromisoformat(day).isoformat() for day in values["timeline"]),
            days=tuple(float(day) for day in values["days"]),
            normalisation=Normalisation(*(tuple(map(float, values["normalisation"][end])) for end in ("low", "high"))),
            encodings=dict(values["encodings"]),
            training=dict(values["training"]),
            history=tuple(dict(epoch) for epoch in values["history"]),
            accuracy=dict(values["accuracy"]),
            confusions=tuple(dict(pair) for pair in values["confusions"]),
            importance=dict(values["importance"]),
            patterns=tuple(dict(pattern) for pattern in values["patterns"]),
            versions=dict(values["versions"]),
            created=str(values["created"]),
            definitions={str(band): str(text) for band, text in values.get("definitions", {}).items()},
            calibration=dict(values.get("calibration", {})),
            gain=dict(values.get("gain", {})),
            codes=tuple(values.get("codes", ())),
            feature_ranges=tuple(float(largest) for largest in values.get("feature_ranges", ())),
        )
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError, RecursionError, JobError) as error:
        raise ModelFileError(
            "The description in {path} cannot be read ({error}); train the model again.",
            path=path,
            error=repr(error),
        ) from error
    if not _is_consistent(card):
        raise ModelFileError(
            "The description in {path} contradicts itself; train the model again.",
            path=path,
        )
    return card, "checksum" in values


def _is_consistent(card: ModelCard) -> bool:
    dates, bands, classes = card.network.dates, card.network.bands, card.network.classes
    low, high = card.normalisation.low, card.normalisation.high
    return (
        (len(card.days), len(card.bands), len(card.labels), len(card.colours)) == (dates, bands, classes, classes)
        and len(card.timeline) in (0, dates)
        and _fits_days(card)
        and len(set(card.labels)) == classes
        and all(map(is_writable, (*card.labels, *card.bands)))
        and are_codes(card.codes, classes)
        and len(card.feature_ranges) in (0, len(card.network.convolutions) - 1)
        and all(math.isfinite(largest) and largest > 0 for largest in card.feature_ranges)
        and set(card.definitions) <= set(card.bands)
        and (len(low), len(high)) == (bands, bands)
        and all(math.isfinite(value) for value in (*card.days, *low, *high))
        and all(earlier < later for earlier, later in pairwise(card.days))
        and all(smallest < largest for smallest, largest in zip(low, high, strict=True))
        and all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in card.colours)
    )


def _fits_days(card: ModelCard) -> bool:
    """Whether the dates are those of the days, which may be rounded."""
    dates = [date.fromisoformat(day) for day in card.timeline]
    return all(
        abs((day - dates[0]).days - (number - card.days[0])) <= MOST_ROUNDING
        for day, number in zip(dates, card.days, strict=False)
    )


def _strings(values: list[Any]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def _network_config(values: Mapping[str, Any]) -> NetworkConfig:
    config = NetworkConfig(
        architecture=str(values["architecture"]),
        dates=int(values["dates"]),
        bands=int(values["bands"]),
        classes=int(values["classes"]),
        cnn_layers=_three(values["cnn_layers"], int),
        cnn_kernels=_three(values["cnn_kernels"], int),
        cnn_dropout_rates=_three(values["cnn_dropout_rates"], float),
        lstm_width=int(values["lstm_width"]),
        lstm_dropout=float(values["lstm_dropout"]),
    )
    sizes = (config.dates, config.bands, config.classes, config.lstm_width, *config.cnn_layers, *config.cnn_kernels)
    rates = (config.lstm_dropout, *config.cnn_dropout_rates)
    if (
        config.architecture not in ARCHITECTURES
        or not all(1 <= size <= 1_000_000 for size in sizes)
        or not all(0 <= rate < 1 for rate in rates)
    ):
        raise ValueError("no such network")
    return config


def _three(values: list[Any], kind: type) -> tuple[Any, Any, Any]:
    first, second, third = (kind(value) for value in values)
    return first, second, third
