"""Writers of class map, probabilities and uncertainty of a classification."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..cube.cube import Cube
from ..maps.legend import Legend
from ..maps.uncertainty import encoded_uncertainty
from ..network.model_file import ModelCard
from ..raster.class_codes import encode_classes
from ..raster.cog import CogWriter
from ..raster.quantization import PROBABILITY_NODATA, class_dtype
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from .journal import WindowJournal, checksum_of_pixels


@dataclass(frozen=True)
class MapTargets:
    """Output paths of a classification; None for rasters to leave out.

    Attributes
    ----------
    classes, probabilities, uncertainty : Path or None
        Names of the rasters.
    """

    classes: Path | None = None
    probabilities: Path | None = None
    uncertainty: Path | None = None


class MapRasters:
    """Output rasters of one classification, written window by window.

    Parameters
    ----------
    outputs : Outputs
        Of the run.
    targets : MapTargets
        Which rasters.
    cube : Cube
        Its grid and timeline.
    card : ModelCard
        Labels, colours and codes.
    model_name : str
        Goes into the rasters' metadata.
    frame : Window, optional
        The pixels of the cube's grid that the rasters cover; all of them if not given.
    filled : float
        See :class:`~model.raster.cog.CogWriter`.
    """

    def __init__(
        self,
        outputs: Outputs,
        targets: MapTargets,
        cube: Cube,
        card: ModelCard,
        model_name: str,
        frame: Window | None = None,
        filled: float = 1.0,
    ) -> None:
        self._outputs, self._targets, self._filled = outputs, targets, filled
        self._frame = frame or Window(0, 0, cube.grid.width, cube.grid.height)
        self._grid = cube.grid.crop(frame) if frame else cube.grid
        self._labels = len(card.labels)
        self._code_type = class_dtype(max(card.codes))
        self._classes: CogWriter | None = None
        self._probabilities: CogWriter | None = None
        self._uncertainty: CogWriter | None = None
        days = tuple(day.isoformat() for day in cube.timeline)
        self._legend = Legend(card.labels, card.colours, model_name, card.codes, days)
        self._metadata: dict[str, str] = {}
        if cube.left_out:
            self._metadata["LSTMFCN_LEFT_OUT"] = json.dumps([day.isoformat() for day in cube.left_out])

    @property
    def bytes_a_pixel(self) -> int:
        """Bytes of a pixel in all rasters, as they are stored until all pixels are there."""
        a_pixel = 0
        if self._targets.classes:
            a_pixel += np.dtype(self._code_type).itemsize
        if self._targets.probabilities:
            a_pixel += 2 * self._labels
        if self._targets.uncertainty:
            a_pixel += 2
        return a_pixel

    def open(self, journal: WindowJournal) -> None:
        """Open the rasters for writing, with the pixels in a journal that may hold some already."""
        targets, grid, more = self._targets, self._grid, self._metadata
        if targets.classes:
            self._classes = self._legend.class_map(
                self._outputs, targets.classes, grid, more=more, raw=journal.raw("classes"), filled=self._filled
            )
        if targets.probabilities:
            self._probabilities = self._legend.probabilities(
                self._outputs, targets.probabilities, grid, more, journal.raw("probabilities"), self._filled
            )
        if targets.uncertainty:
            self._uncertainty = self._legend.uncertainty(
                self._outputs, targets.uncertainty, grid, "entropy", more, journal.raw("uncertainty"), self._filled
            )

    def write(self, encoded: npt.NDArray[np.uint16], window: Window) -> tuple[npt.NDArray[np.int64], str]:
        """Write a window from encoded probabilities (pixels, K); return the pixels of each class (K,), and a checksum.

        Classes and entropy are those of the probabilities as they are stored, not of the network's floats: so a map made later
        from the stored probabilities is the same to the bit, and a window that waits to be written takes half the memory.
        """
        shape, place = (window.height, window.width), self._in_frame(window)
        layers = encoded.T.reshape(self._labels, *shape)
        missing = encoded[:, 0] == PROBABILITY_NODATA
        positions = encoded.argmax(axis=1)
        counts = np.bincount(positions[~missing], minlength=self._labels)
        written: list[npt.NDArray[Any]] = []
        if self._classes:
            written.append(encode_classes(positions, missing, self._legend.codes).reshape(1, *shape))
            self._classes.write(written[-1], place)
        if self._probabilities:
            written.append(layers)
            self._probabilities.write(layers, place)
        if self._uncertainty:
            written.append(encoded_uncertainty(layers, "entropy"))
            self._uncertainty.write(written[-1], place)
        return counts, checksum_of_pixels(written)

    def stored_checksum(self, window: Window) -> str:
        """The checksum of a window as it is stored now, see :meth:`write`."""
        place = self._in_frame(window)
        return checksum_of_pixels(raster.read(place) for raster in self._rasters())

    def _in_frame(self, window: Window) -> Window:
        """A window of the cube's grid, counted from the first pixel of the rasters."""
        column, row = window.col_off - self._frame.col_off, window.row_off - self._frame.row_off
        return Window(column, row, window.width, window.height)

    def sync(self) -> None:
        """Flush the pixels written so far to the disk."""
        for raster in self._rasters():
            raster.sync()

    def finish(self, windows: Sequence[Window], feedback: Feedback) -> None:
        """Write the output files from the raw pixels of the windows that were written; all other pixels are missing."""
        places = [self._in_frame(window) for window in windows]
        for raster in self._rasters():
            feedback.check_cancelled()
            feedback.progress(0.99, Message("writing {file}", file=raster.target.name))
            raster.finish(raster is self._classes, places)

    def close(self) -> None:
        """Close the files, finished or not."""
        for raster in self._rasters():
            raster.close()

    def _rasters(self) -> list[CogWriter]:
        return [raster for raster in (self._classes, self._probabilities, self._uncertainty) if raster]
