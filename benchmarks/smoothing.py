"""What Bayesian smoothing costs, beside the same worked out with scipy.ndimage, and what it does for the demo map.

    python benchmarks/smoothing.py [--side PIXELS] [--scipy-side PIXELS] [--classes K] [--demo]

Simulated probabilities (fields and noise, tiled and compressed) are smoothed with the defaults by the command itself: seconds
with reading and writing (where other programs run too, look at the processor time), the same for 100 million pixels at that
rate, peak memory. The version with scipy.ndimage, a filter that calls numpy for every window, is timed on a small raster and
told for the same 100 million pixels; both must agree. --demo trains on the demo cube and prints its map's agreement with the
truth before and after. Run it with the engine's Python, on a system that counts a process's peak (not Windows).
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from scipy import ndimage

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.commands.registry import run_command  # noqa: E402
from model.maps.smoothing import LEAST_VARIANCE, Smoothing, logits, smooth  # noqa: E402
from model.raster.quantization import quantize  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402
from model.runtime.resources import available_cores  # noqa: E402

TARGET_PIXELS = 100_000_000
BLOCK = 512
FIELD = 32  # pixels a side
WINDOW, FRACTION, SMOOTHNESS = 9, 0.5, 20.0
BYTES_A_UNIT = 1 if sys.platform == "darwin" else 1024  # of the peak that the system counts


def simulated(side: int, classes: int, seed: int = 0) -> npt.NDArray[np.uint16]:
    """Encoded probabilities of shape (K, side, side): fields of one class each, and noise."""
    generator = np.random.default_rng(seed)
    fields = generator.integers(0, classes, (-(-side // FIELD),) * 2)
    of_pixel = np.kron(fields, np.ones((FIELD, FIELD), np.int64))[:side, :side]
    score = generator.normal(0, 1.2, (classes, side, side)).astype(np.float32)
    score += 3.0 * (of_pixel == np.arange(classes)[:, None, None])
    probabilities = np.exp(score)
    return quantize(probabilities / probabilities.sum(axis=0))


def write_probabilities(path: Path, side: int, classes: int) -> None:
    """A raster of probabilities, the same blocks again and again."""
    block = simulated(2 * BLOCK, classes)
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=classes, dtype="uint16", nodata=65_535, crs="EPSG:32721",
        transform=Affine(10, 0, 620_000, 0, -10, 8_690_000), tiled=True, blockxsize=BLOCK, blockysize=BLOCK,
        compress="deflate", zlevel=1, bigtiff="if_safer",
    ) as dataset:  # fmt: skip
        dataset.descriptions = tuple(f"class {number}" for number in range(1, classes + 1))
        for top in range(0, side, 2 * BLOCK):
            for left in range(0, side, 2 * BLOCK):
                height, width = min(2 * BLOCK, side - top), min(2 * BLOCK, side - left)
                dataset.write(block[:, :height, :width], window=((top, top + height), (left, left + width)))


def with_scipy(encoded: npt.NDArray[np.uint16]) -> npt.NDArray[np.float64]:
    """The same by scipy.ndimage: a filter that is given every window."""
    counting = Smoothing(WINDOW, FRACTION, ()).counting(WINDOW**2)

    variances: list[float] = []

    def mean(values: npt.NDArray[np.float64]) -> float:
        highest = np.partition(values, -counting)[-counting:]
        variances.append(highest.var(ddof=1))
        return float(highest.mean())

    probabilities = np.empty(encoded.shape)
    for layer, probability in zip(logits()[encoded], probabilities, strict=True):
        variances.clear()
        m = ndimage.generic_filter(layer, mean, WINDOW, mode="reflect")
        s = np.reshape(variances, layer.shape)
        probability[:] = 1 / (
            1 + np.exp(-np.where(s < LEAST_VARIANCE, m, (s * layer + SMOOTHNESS * m) / (s + SMOOTHNESS)))
        )
    return probabilities / probabilities.sum(axis=0)


def time_command(side: int, classes: int) -> None:
    """Smooth a raster with the command and print what it took."""
    with tempfile.TemporaryDirectory(prefix="lstmfcn-") as name:
        source, target = Path(name) / "p.tif", Path(name) / "s.tif"
        write_probabilities(source, side, classes)
        start, before = time.monotonic(), time.process_time()
        _run("smooth", {"probabilities": str(source), "smoothed": str(target)})
        seconds, busy = time.monotonic() - start, time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_A_UNIT / 1e6
    whole = seconds * TARGET_PIXELS / side**2
    print(
        f"smooth: {side**2:,} pixels × {classes} classes in {seconds:.1f} s on {available_cores()} cores ({busy:.1f} s of "
        f"processor time), peak {peak:.0f} MB; 100 million pixels at that rate: {whole / 60:.1f} min (processor time "
        f"{busy * TARGET_PIXELS / side**2 / 60:.1f} min)",
        flush=True,
    )


def time_scipy(side: int, classes: int) -> None:
    """Smooth a small raster with scipy.ndimage, compare, and print what it took."""
    encoded = simulated(side, classes, seed=1)
    leg = WINDOW // 2
    found = smooth(
        np.pad(encoded, ((0, 0), (leg, leg), (leg, leg)), mode="symmetric"),
        Smoothing(WINDOW, FRACTION, (SMOOTHNESS,) * classes),
    )
    start = time.monotonic()
    expected = with_scipy(encoded)
    seconds = time.monotonic() - start
    whole = seconds * TARGET_PIXELS / side**2
    print(
        f"scipy.ndimage: {side**2:,} pixels × {classes} classes in {seconds:.1f} s on one core; 100 million pixels at that "
        f"rate: {whole / 3600:.1f} h; largest difference {np.abs(found - expected).max():.1e}",
        flush=True,
    )


def accuracy_of_demo() -> None:
    """Train on the demo cube, and print the agreement of its map with the truth before and after smoothing."""
    with tempfile.TemporaryDirectory(prefix="lstmfcn-") as name:
        folder = Path(name)
        demo = {
            "cube": str(folder / "cube"),
            "truth": str(folder / "truth.tif"),
            "samples": str(folder / "samples.json"),
        }
        _run("createdemo", demo)
        points = json.loads(Path(demo["samples"]).read_text(encoding="utf-8"))
        samples = {"ids": list(range(len(points["x"]))), **{key: points[key] for key in ("crs", "x", "y", "labels")}}
        model, cube = str(folder / "m.safetensors"), {"rasters": [demo["cube"]]}
        _run("train", {"samples": samples, **cube, "recipe": "fast", "epochs": 30, "seed": 1, "model": model})
        source = str(folder / "p.tif")
        _run("classify", {"model": model, **cube, "probabilities": source})
        _run("label", {"probabilities": source, "classes": str(folder / "c.tif")})
        print(f"demo map: agreement with the truth {_agreement(folder / 'c.tif', demo['truth']):.4f}")
        for window, smoothness in ((WINDOW, SMOOTHNESS), (5, SMOOTHNESS), (5, 5.0)):
            target, classes = str(folder / "s.tif"), str(folder / "c.tif")
            values = {"window": window, "smoothness": [smoothness], "smoothed": target, "classes": classes}
            _run("smooth", {"probabilities": source, **values})
            agreement = _agreement(folder / "c.tif", demo["truth"])
            print(f"  smoothed, window {window}, smoothness {smoothness:g}: {agreement:.4f}", flush=True)


def _agreement(classes: Path, truth: str) -> float:
    return float(
        run_command("comparemaps", {"classes": str(classes), "reference": truth}, Feedback(StringIO()))["accuracy"]
    )


def _run(command: str, values: dict[str, Any]) -> None:
    run_command(command, values, Feedback(StringIO()))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=3 * BLOCK, help="pixels a side of the raster for the command")
    parser.add_argument("--scipy-side", type=int, default=64, help="pixels a side of the raster for scipy.ndimage")
    parser.add_argument("--classes", type=int, default=9)
    parser.add_argument("--demo", action="store_true", help="also the accuracy of the demo map")
    chosen = parser.parse_args()
    time_command(chosen.side, chosen.classes)
    time_scipy(chosen.scipy_side, chosen.classes)
    if chosen.demo:
        accuracy_of_demo()


if __name__ == "__main__":
    main()
