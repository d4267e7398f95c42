"""Class maps, reference points on them, and the command that compares both."""

import json

import numpy as np
import rasterio
from builders import TRANSFORM, write_raster

from model.commands.registry import run_command


def map_of(path, codes, labels=("Forest", "Pasture", "Water"), **options):
    write_raster(path, np.asarray(codes, np.uint8), **{"nodata": 255, **options})
    if labels:
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(LSTMFCN_LABELS=json.dumps(labels))
    return path


def points_at(pixels, labels, crs="EPSG:32721"):
    """Points in the middle of pixels (row, column)."""
    x, y = zip(*(TRANSFORM @ (column + 0.5, row + 0.5) for row, column in pixels), strict=True)
    return {"ids": list(range(1, len(x) + 1)), "x": list(x), "y": list(y), "crs": crs, "labels": list(labels)}


def accuracy(path, reference, feedback, **values):
    return run_command("accuracy", {"classes": str(path), "reference": reference, **values}, feedback)
