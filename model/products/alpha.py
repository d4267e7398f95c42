"""Alpha layers of rasters: which layer is one, and which is a band that its file calls so."""

from __future__ import annotations

import numpy as np
import rasterio

from ..raster.glance import glance, glance_at_all

LEAST_OPAQUE = 0.9  # of the pixels that are not transparent
LEAST_OF_HIGHEST = 0.5  # of them, where opaque is the highest number that the layer can hold: edges may be soft


def looks_like_alpha(dataset: rasterio.DatasetReader, number: int) -> bool:
    """Whether the values of a layer are those of an alpha layer: nearly all are zero or the same largest number.

    Parameters
    ----------
    dataset : DatasetReader
        The raster, open.
    number : int
        Layer, from 1.
    """
    for look in (glance, glance_at_all):
        values = look(dataset, number)
        seen = values[values != 0]
        if len(seen):
            highest = np.issubdtype(seen.dtype, np.integer) and seen.max() == np.iinfo(seen.dtype).max
            return bool((seen == seen.max()).mean() >= (LEAST_OF_HIGHEST if highest else LEAST_OPAQUE))
    return True
