"""Peak resident memory of commands that must not need more for larger rasters or more files.

    python benchmarks/memory.py [--side PIXELS] [--folder FOLDER]

Each command runs in a process of its own on simulated cubes (two bands, tiled GeoTIFF, noise and clouds): one cube, one
with four times the pixels, and two with four times the files (over a longer time, or more in each period). A table in
Markdown is printed. Takes about two minutes. Run it with the engine's Python, on a system that counts a process's peak (not
Windows).
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.commands.registry import run_command  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402

BANDS = ("B04", "B08")
DATES = 4
STEP_DAYS = 8  # two dates a period of 16 days
FIRST = date(2024, 9, 1)
BLOCK = 256
NODATA = -9999
BYTES_A_UNIT = 1 if sys.platform == "darwin" else 1024  # of the peak that the system counts
# The folder of a command's output is given as its key "folder".
COMMANDS: Mapping[str, Mapping[str, Any]] = {
    "regularize, least cloudy first": {"command": "regularizecube", "method": "least-cloudy-first"},
    "regularize, median": {"command": "regularizecube", "method": "median"},
}


@dataclass(frozen=True)
class Size:
    """A simulated cube.

    Attributes
    ----------
    name : str
        As the table has it.
    side : int
        Pixels a side.
    dates : int
        Dates, one file each and band.
    step : int
        Days between dates.
    """

    name: str
    side: int
    dates: int
    step: int


def simulate(size: Size, folder: Path) -> None:
    """Write a cube, row of blocks by row of blocks."""
    generator = np.random.default_rng(0)
    strip = generator.integers(500, 4000, (BLOCK, size.side)).astype(np.int16)
    strip[generator.random(strip.shape) < 0.3] = NODATA
    for number in range(size.dates):
        for band in BANDS:
            name = f"SENTINEL-2_MSI_TEST_{band}_{FIRST + timedelta(days=size.step * number)}.tif"
            with rasterio.open(
                folder / name, "w", driver="GTiff", width=size.side, height=size.side, count=1, dtype="int16",
                nodata=NODATA, crs="EPSG:32721", transform=Affine(10, 0, 620_000, 0, -10, 8_690_000), tiled=True,
                blockxsize=BLOCK, blockysize=BLOCK,
            ) as dataset:  # fmt: skip
                for row in range(0, size.side, BLOCK):
                    dataset.write(
                        np.roll(strip, number * 7 + row, axis=1), 1, window=((row, row + BLOCK), (0, size.side))
                    )


def measure(job: Mapping[str, Any]) -> None:
    """Run one command in this process and print its peak in MB and its seconds."""
    values = dict(job)
    command = values.pop("command")
    start = time.monotonic()
    before = _peak()
    run_command(command, values, Feedback(StringIO()))
    print(json.dumps({"before": before, "peak": _peak(), "seconds": time.monotonic() - start}))


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_A_UNIT / 1e6


def rows(sizes: list[Size], folder: Path) -> Iterator[str]:
    """Lines of the table."""
    yield "| command | cube | files | pixels a file | imports, MB | peak, MB | seconds |"
    yield "|---|---|---:|---:|---:|---:|---:|"
    for size in sizes:
        with tempfile.TemporaryDirectory(dir=folder) as place:
            cube = Path(place) / "cube"
            cube.mkdir()
            simulate(size, cube)
            for number, (name, values) in enumerate(COMMANDS.items()):
                job = {**values, "rasters": [str(cube)], "folder": str(Path(place) / str(number))}
                result = _in_a_process(job)
                yield (
                    f"| {name} | {size.name} | {size.dates * len(BANDS)} | {size.side**2:,} | {result['before']:.0f} "
                    f"| {result['peak']:.0f} | {result['seconds']:.1f} |"
                )


def _in_a_process(job: Mapping[str, Any]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, "--job", json.dumps(job)], capture_output=True, text=True, check=True
    )
    result: dict[str, float] = json.loads(done.stdout)
    return result


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=10 * BLOCK, help=f"pixels a side, a multiple of {BLOCK}")
    parser.add_argument("--folder", type=Path, help="for the simulated cubes, instead of the system's temporary folder")
    parser.add_argument("--job", type=json.loads, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.job:
        measure(chosen.job)
        return
    sizes = [
        Size("1×", chosen.side, DATES, STEP_DAYS),
        Size("4× pixels", 2 * chosen.side, DATES, STEP_DAYS),
        Size("4× files, longer", chosen.side, 4 * DATES, STEP_DAYS),
        Size("4× files, denser", chosen.side, 4 * DATES, STEP_DAYS // 4),
    ]
    for row in rows(sizes, chosen.folder):
        print(row, flush=True)


if __name__ == "__main__":
    main()
