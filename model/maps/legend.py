"""Legend of a raster: class names, colours and model, and the metadata items that carry them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import __version__
from ..raster.cog import CogWriter
from ..raster.grid import Grid
from ..raster.quantization import PROBABILITY_NODATA, class_nodata
from ..runtime.errors import CubeError
from ..runtime.outputs import Outputs

LABELS_ITEM = "LSTMFCN_LABELS"


COLOURS_ITEM = "LSTMFCN_COLOURS"


MODEL_ITEM = "LSTMFCN_MODEL"


@dataclass(frozen=True)
class Legend:
    """Classes of a raster.

    Attributes
    ----------
    labels, colours : tuple of str
        Of the codes 1 … K, or of the layers.
    model : str
        The model or models they come from.
    """

    labels: tuple[str, ...]
    colours: tuple[str, ...]
    model: str

    @property
    def metadata(self) -> dict[str, str]:
        """Items of the file."""
        return {
            MODEL_ITEM: self.model,
            LABELS_ITEM: json.dumps(self.labels, ensure_ascii=False),
            COLOURS_ITEM: json.dumps(dict(zip(self.labels, self.colours, strict=True)), ensure_ascii=False),
            "LSTMFCN_VERSION": __version__,
        }

    def class_map(self, outputs: Outputs, target: Path, grid: Grid) -> CogWriter:
        """A class map to write."""
        nodata = class_nodata(len(self.labels))
        raster = CogWriter(outputs, target, grid, 1, "uint8" if nodata == 255 else "uint16", nodata)
        raster.describe(["class"], self.metadata)
        raster.add_legend(self.labels, self.colours)
        return raster

    def probabilities(self, outputs: Outputs, target: Path, grid: Grid) -> CogWriter:
        """A raster of probabilities to write."""
        raster = CogWriter(outputs, target, grid, len(self.labels), "uint16", PROBABILITY_NODATA)
        raster.describe(self.labels, self.metadata, probabilities=True)
        raster.add_ramp()
        return raster


def check_names(labels: Sequence[str]) -> None:
    """Refuse names of classes of which one is empty or is there twice."""
    twice = sorted({label for label in labels if labels.count(label) > 1 or not label.strip()})
    if twice:
        raise CubeError(
            "The class names hold {name} twice or empty; give every band a name of its own.",
            name=repr(twice[0]),
        )
