"""Masks of raster files: ``.msk``, masks inside a GeoTIFF, alpha layers and NODATA_VALUES."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import MaskFlags
from rasterio.windows import Window


def has_mask(dataset: rasterio.DatasetReader, layer: int) -> bool:
    """Whether GDAL finds a mask for a layer, from 1, that is neither its nodata value nor an alpha layer."""
    flags = set(dataset.mask_flag_enums[layer - 1])
    return not flags & {MaskFlags.all_valid, MaskFlags.alpha} and flags != {MaskFlags.nodata}


def hidden_pixels(
    dataset: rasterio.DatasetReader, layers: list[int], window: Window | None = None
) -> npt.NDArray[np.bool_] | None:
    """Pixels of a finished map that its masks hide in any of some layers, beside those of its nodata value.

    Parameters
    ----------
    dataset : DatasetReader
        The map, open.
    layers : list of int
        From 1.
    window : Window, optional
        The part to read; all of it where none is given.

    Returns
    -------
    bool array of shape (rows, columns), or None
        None where the file has no mask.
    """
    masked = [layer for layer in layers if has_mask(dataset, layer) or _has_alpha(dataset, layer)]
    if not masked:
        return None
    hidden: npt.NDArray[np.bool_] = (dataset.read_masks(masked, window=window) == 0).any(axis=0)
    return hidden


def _has_alpha(dataset: rasterio.DatasetReader, layer: int) -> bool:
    return MaskFlags.alpha in dataset.mask_flag_enums[layer - 1]
