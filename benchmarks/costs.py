"""Cost model of large maps: core hours, disk and money, from rates measured on this machine.

    python benchmarks/costs.py [--price 0.05] [--price-of-disk 20] [--recipes recommended fast]

Classifies simulated cubes of 256 × 256 and 512 × 512 pixels, 70 dates and 10 bands (16-bit integers, deflate, a sixth of the
observations cloudy) with one thread, in seconds of the processor: the difference is what a pixel costs, the rest the start. Bytes are those of
the files: rasters that are read, and class map, probabilities of 16 classes and uncertainty that are written, of a network that
has learned for one epoch and is unsure, so that they hardly compress. Then the table multiplies, with parts of five minutes of a
core. Prices are examples; give your own. Takes some minutes.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from classify import processor, run_engine, train
from classify_cubes import LONG, draw, simulate

AREAS = {"district, 3,000 km²": 3_000, "state, 250,000 km²": 250_000, "Brazil, 8,510,000 km²": 8_510_000}
PIXELS_A_KM2 = 10_000  # of 10 m
SIDES = (256, 512)  # pixels
PART_SECONDS = 300
GIGA, TERA = 1e9, 1e12


@dataclass(frozen=True)
class Rates:
    """Measured rates.

    Attributes
    ----------
    pixels_a_second : float
        Of one core.
    start : float
        Seconds of a core before the first pixel of a process.
    read, written : float
        Bytes of files a pixel.
    memory : float
        Bytes of a process at most.
    """

    pixels_a_second: float
    start: float
    read: float
    written: float
    memory: float


def measure(folder: Path, recipe: str) -> Rates:
    """Rates of a recipe's network on this machine."""
    cubes = {side: folder / f"cube{side}" for side in SIDES}
    points = {side: draw(simulate(cube, side, LONG)) for side, cube in cubes.items()}
    model, largest = folder / f"{recipe}.safetensors", max(SIDES)
    train(cubes[largest], points[largest], {"recipe": recipe, "epochs": 1}, model)
    seconds, peak = {}, 0.0
    for side, cube in cubes.items():
        target, before = folder / f"map{side}", resource.getrusage(resource.RUSAGE_CHILDREN)
        done = run_engine(cube, model, target, threads=1, uncertainty=f"{target}_uncertainty.tif")
        if done["code"]:
            raise SystemExit(str(done["last"]))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds[side] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        peak = max(peak, done["peak"] * 1e6)
    pixels = largest * largest
    a_pixel = (seconds[largest] - seconds[min(SIDES)]) / (pixels - min(SIDES) ** 2)
    return Rates(
        1 / a_pixel,
        seconds[largest] - a_pixel * pixels,
        sum(file.stat().st_size for file in cubes[largest].glob("*.tif")) / pixels,
        sum(file.stat().st_size for file in folder.glob(f"map{largest}_*.tif")) / pixels,
        peak,
    )


def rows(recipe: str, rates: Rates, price: float, price_of_disk: float) -> Iterator[str]:
    """Markdown of the rates, and of what areas cost."""
    yield (
        f"{recipe}: {rates.pixels_a_second:,.0f} pixels a second and core; start of a part {rates.start:.1f} s; "
        f"{rates.read:,.0f} bytes read and {rates.written:,.1f} written a pixel; at most {rates.memory / GIGA:.2f} GB a process"
    )
    yield ""
    yield "| area at 10 m | pixels | parts | core hours | on 100 cores | rasters | maps | computing | a month of disk for the maps |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for area, km2 in AREAS.items():
        pixels = km2 * PIXELS_A_KM2
        parts = max(1, round(pixels / rates.pixels_a_second / PART_SECONDS))
        hours = (pixels / rates.pixels_a_second + parts * rates.start) / 3600
        maps = pixels * rates.written
        yield (
            f"| {area} | {pixels / 1e6:,.0f} million | {parts:,} | {hours:,.1f} | {hours / 100:,.1f} h "
            f"| {pixels * rates.read / TERA:,.2f} TB | {maps / GIGA:,.1f} GB | {hours * price:,.2f} | {maps / TERA * price_of_disk:,.2f} |"
        )
    yield ""


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--price", type=float, default=0.05, help="of a core hour (default: %(default)s)")
    parser.add_argument("--price-of-disk", type=float, default=20.0, help="of a TB and month (default: %(default)s)")
    parser.add_argument("--recipes", nargs="+", default=["recommended", "fast"], help="recipes of the networks")
    chosen = parser.parse_args()
    start = time.monotonic()
    print(f"Processor: {processor()}\n")
    for recipe in chosen.recipes:
        with tempfile.TemporaryDirectory() as folder:
            for row in rows(recipe, measure(Path(folder), recipe), chosen.price, chosen.price_of_disk):
                print(row, flush=True)
    print(f"{time.monotonic() - start:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
