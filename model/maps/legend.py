"""Legend of a raster: class names, colours and model, and the metadata items that carry them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from .. import __version__
from ..raster.class_codes import are_codes, sequential_codes
from ..raster.cog import CogWriter
from ..raster.grid import Grid
from ..raster.quantization import PROBABILITY_NODATA, class_dtype, class_nodata
from ..runtime.errors import CubeError
from ..runtime.outputs import Outputs
from ..runtime.text import is_writable

LABELS_ITEM = "LSTMFCN_LABELS"
COLOURS_ITEM = "LSTMFCN_COLOURS"
CODES_ITEM = "LSTMFCN_CODES"
MODEL_ITEM = "LSTMFCN_MODEL"
TIMELINE_ITEM = "LSTMFCN_TIMELINE"


@dataclass(frozen=True)
class Legend:
    """Classes of a raster.

    Attributes
    ----------
    labels, colours : tuple of str
        Of the codes, or of the layers.
    model : str
        The model or models they come from.
    codes : tuple of int
        What the pixels of each class are in a class map; 1 … K if none are given.
    timeline : tuple of str
        Dates of the images, YYYY-MM-DD; empty where they are not known.
    """

    labels: tuple[str, ...]
    colours: tuple[str, ...]
    model: str
    codes: tuple[int, ...] = ()
    timeline: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.codes:
            object.__setattr__(self, "codes", sequential_codes(len(self.labels)))

    def metadata(self, more: Mapping[str, str] | None = None, named: bool = True) -> dict[str, str]:
        """Metadata items of a file of these classes.

        Parameters
        ----------
        more : mapping of str to str, optional
            Other items of the file.
        named : bool
            Whether the labels are names, and not only the codes themselves.
        """
        names = {
            LABELS_ITEM: json.dumps(self.labels, ensure_ascii=False),
            COLOURS_ITEM: json.dumps(dict(zip(self.labels, self.colours, strict=True)), ensure_ascii=False),
        }
        if self.codes != sequential_codes(len(self.labels)):
            names[CODES_ITEM] = json.dumps(dict(zip(self.labels, self.codes, strict=True)), ensure_ascii=False)
        return {
            **({MODEL_ITEM: self.model} if self.model else {}),
            **({TIMELINE_ITEM: json.dumps(self.timeline)} if self.timeline else {}),
            **(names if named else {}),
            **(more or {}),
            "LSTMFCN_VERSION": __version__,
        }

    def class_map(
        self,
        outputs: Outputs,
        target: Path,
        grid: Grid,
        band: str = "class",
        more: Mapping[str, str] | None = None,
        raw: Path | None = None,
        filled: float = 1.0,
    ) -> CogWriter:
        """A class map to write: its data type and nodata follow from the highest code.

        Parameters
        ----------
        outputs, target, grid, raw, filled
            See :class:`~model.raster.cog.CogWriter`.
        band : str
            Name of the layer.
        more : mapping of str to str, optional
            Other metadata items.
        """
        highest = max(self.codes)
        raster = CogWriter(
            outputs, target, grid, 1, class_dtype(highest), class_nodata(highest), raw=raw, filled=filled
        )
        self.describe_classes(raster, band, more)
        return raster

    def describe_classes(
        self, raster: CogWriter, band: str = "class", more: Mapping[str, str] | None = None, named: bool = True
    ) -> None:
        """Write metadata, colour table, names and style of the codes to a raster; see :meth:`metadata`."""
        raster.describe([band], self.metadata(more, named))
        if self.labels:
            raster.add_legend(self.labels, self.colours, self.codes, numbered=band == "class")

    def probabilities(
        self,
        outputs: Outputs,
        target: Path,
        grid: Grid,
        more: Mapping[str, str] | None = None,
        raw: Path | None = None,
        filled: float = 1.0,
    ) -> CogWriter:
        """A raster of probabilities to write, one layer a class; see :meth:`class_map`."""
        raster = CogWriter(
            outputs, target, grid, len(self.labels), "uint16", PROBABILITY_NODATA, raw=raw, filled=filled
        )
        raster.describe(self.labels, self.metadata(more), probabilities=True)
        raster.add_ramp()
        return raster

    def uncertainty(
        self,
        outputs: Outputs,
        target: Path,
        grid: Grid,
        measure: str,
        more: Mapping[str, str] | None = None,
        raw: Path | None = None,
        filled: float = 1.0,
    ) -> CogWriter:
        """A raster of an uncertainty measure of these classes to write; see :meth:`class_map`."""
        raster = CogWriter(outputs, target, grid, 1, "uint16", PROBABILITY_NODATA, raw=raw, filled=filled)
        raster.describe([measure], self.metadata(more), probabilities=True)
        raster.add_ramp(uncertainty=True)
        return raster


def timeline_in_metadata(tags: Mapping[str, str]) -> tuple[str, ...]:
    """Dates of the images by the metadata items of a map; none where it does not name them."""
    try:
        days = json.loads(tags.get(TIMELINE_ITEM, "[]"))
        return tuple(date.fromisoformat(day).isoformat() for day in days)
    except (TypeError, ValueError, RecursionError):
        return ()


def has_own_codes(tags: Mapping[str, str]) -> bool:
    """Whether the metadata items of a raster say that its classes have other codes than 1 … K."""
    return CODES_ITEM in tags


def codes_in_metadata(path: Path, tags: Mapping[str, str], labels: Sequence[str]) -> tuple[int, ...]:
    """Codes of labels by the metadata items of a raster; 1 … K where it names none.

    Parameters
    ----------
    path : Path
        The raster, for the error message.
    tags : mapping of str to str
        Its metadata items.
    labels : sequence of str
        As the raster names them.

    Raises
    ------
    CubeError
        When it names codes that cannot be, or none for one of the labels.
    """
    if not has_own_codes(tags):
        return sequential_codes(len(labels))
    try:
        stored = json.loads(tags[CODES_ITEM])
        codes = tuple(stored[label] for label in labels)
        fit = are_codes(codes, len(labels))
    except (KeyError, TypeError, ValueError, RecursionError):
        fit = False
    if not fit:
        raise CubeError(
            "The codes that {path} names for its classes ({item}) are damaged, or not those of its classes; make the raster "
            "again.",
            path=path,
            item=CODES_ITEM,
        )
    return codes


def check_names(labels: Sequence[str]) -> None:
    """Refuse names of classes of which one is empty or is there twice."""
    twice = sorted({label for label in labels if labels.count(label) > 1 or not label.strip()})
    if twice:
        raise CubeError(
            "The class names hold {name} twice or empty; give every band a name of its own.",
            name=repr(twice[0]),
        )
    for label in labels:
        if not is_writable(label):
            raise CubeError(
                "The class name {name} holds a line end, a control character or half a character, which no legend can hold; "
                "correct it.",
                name=ascii(label),
            )
