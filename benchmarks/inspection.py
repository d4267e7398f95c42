"""What a look at a cube costs: seconds and peak memory for more files, and for larger ones.

    python benchmarks/inspection.py [--pieces]

Prints a line for 50 and 500 files of 1000 × 1000 pixels, and for 50 files of 4000 × 4000; --pieces adds 50 files of
8000 × 8000 without overviews, of which only pieces are read. Files hold noise, tiled, compressed, with
overviews. The rasters are made in a temporary folder (less than 1 GB) and are gone afterwards; each cube is inspected by a
process of its own. Takes about a minute. Run it with the engine's Python, on Linux or macOS.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.commands.registry import new_job, run_job  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402

FIRST, STEP = date(2001, 1, 1), timedelta(days=16)
BANDS = ("EVI", "NDVI")
MEGABYTE = 1 << 20


def make_cube(folder: Path, files: int, side: int, overviews: bool) -> None:
    """Write a cube; all files have the same pixels, so that they are links to one of them."""
    folder.mkdir()
    original = folder.with_suffix(".tif")
    pixels = np.random.default_rng(0).integers(0, 10_000, (side, side), dtype=np.int16)
    pixels[: side // 4] = -3000
    with rasterio.open(
        original, "w", driver="GTiff", width=side, height=side, count=1, dtype="int16", nodata=-3000, crs="EPSG:32721",
        transform=from_origin(600_000, 9_000_000, 10, 10), tiled=True, compress="deflate",
    ) as dataset:  # fmt: skip
        dataset.write(pixels, 1)
    if overviews:
        with rasterio.open(original, "r+") as dataset:
            dataset.build_overviews([2, 4, 8, 16, 32])
    for number in range(files):
        day = FIRST + STEP * (number // len(BANDS))
        os.link(original, folder / f"TERRA_MODIS_012010_{BANDS[number % len(BANDS)]}_{day}.tif")


def inspect(folder: Path) -> None:
    """Inspect a cube and print seconds and peak memory as JSON; what loading the engine takes is not counted."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    job = new_job("inspectcube", {"rasters": [str(folder)], "report": str(folder.with_suffix(".html"))})
    run_job(job, Feedback(StringIO()))
    kilobyte = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * kilobyte / MEGABYTE
    print(json.dumps([time.perf_counter() - start, peak, before * kilobyte / MEGABYTE]))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pieces", action="store_true", help="also large files without overviews")
    parser.add_argument("--cube", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.cube:
        inspect(chosen.cube)
        return
    cases = [(50, 1000, True), (500, 1000, True), (50, 4000, True)] + [(50, 8000, False)] * chosen.pieces
    print(f"{'files':>6} {'pixels':>14} {'overviews':>9} {'seconds':>8} {'peak MB':>8} {'of which at start':>18}")
    for files, side, overviews in cases:
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as name:
            folder = Path(name) / "cube"
            with ProcessPoolExecutor(1) as maker:  # a child's peak begins at its parent's, which stays small so
                maker.submit(make_cube, folder, files, side, overviews).result()
            result = subprocess.run(
                [sys.executable, __file__, "--cube", str(folder)], check=True, capture_output=True, text=True
            )
            seconds, peak, before = json.loads(result.stdout)
        size, has = f"{side} x {side}", "yes" if overviews else "no"
        print(f"{files:>6} {size:>14} {has:>9} {seconds:>8.1f} {peak:>8.0f} {before:>18.0f}", flush=True)


if __name__ == "__main__":
    main()
