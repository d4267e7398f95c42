"""How fast, how exact and with how much memory a cube is classified.

    python benchmarks/classify.py [--side PIXELS] [--folder FOLDER] [--skip-memory]

Simulates a cube of at least 1,000 × 1,000 pixels, 23 dates and 4 bands (16-bit integers, deflate, 512 × 512 blocks, a sixth
of the observations cloudy), trains the networks on 600 of its pixels, and prints in Markdown, side by side in one run:

* the machine's peak, from a product of two 2048 × 2048 matrices on all cores, and the pixels a second that it allows
  (operations of the convolutions and the LSTM, two for each multiplication);
* the network as PyTorch runs it as it is (eager, float32, batches of 4096, all cores);
* the engine's network alone, and the engine from files to files;
* scikit-learn's random forest (100 trees, all cores, its prediction alone);
* how well labels and probabilities agree with the network in float32;
* the peak memory of the engine for 1, 4 and 16 times the pixels under several limits.

Run it with the engine's Python on an otherwise idle machine. Takes about half an hour on two cores, six minutes with --skip-memory.
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
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
import torch
from affine import Affine
from rasterio.windows import Window
from sklearn.ensemble import RandomForestClassifier
from torch import Tensor, nn

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.__main__ import main as engine  # noqa: E402
from model.commands.registry import run_command  # noqa: E402
from model.cube.gaps import fill_gaps  # noqa: E402
from model.cube.reader import to_physical  # noqa: E402
from model.inference.plan import choose_plan  # noqa: E402
from model.network.architectures import multiplications  # noqa: E402
from model.network.choices import PRECISIONS  # noqa: E402
from model.network.fast_network import FastNetwork  # noqa: E402
from model.network.model_file import ModelCard, load_model  # noqa: E402
from model.products.encodings import Encoding  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402
from model.runtime.resources import available_cores  # noqa: E402

BANDS, DATES, CLASSES, STEP = ("B02", "B04", "B08", "B11"), 23, 6, 16
FIRST, BLOCK, NODATA, CLOUDS = date(2023, 9, 1), 512, -9999, 1 / 6
SAMPLES, SIDE_OF_PEAK, EAGER_BATCH, EAGER_PIXELS = 600, 2048, 4096, 16_384
NETWORKS: dict[str, dict[str, Any]] = {
    "lstm-fcn, kernels 8/5/3": {"recipe": "recommended", "cnn_kernels": [8, 5, 3]},
    "sits (recipe report)": {"recipe": "report"},
    "lstm-fcn (recipe recommended)": {"recipe": "recommended"},
    "lstm-fcn (recipe fast)": {"recipe": "fast"},
}
LIMITS = (0.75, 2.0, 4.0)  # GB
GROWTH = (1, 4, 16)  # times the pixels


def simulate(folder: Path, side: int, seed: int = 0) -> npt.NDArray[np.uint8]:
    """Write a cube of fields with seasons, noise and clouds; return the class of each pixel."""
    generator = np.random.default_rng(seed)
    fields = generator.integers(0, CLASSES, (-(-side // 25), -(-side // 25)))
    truth = np.kron(fields, np.ones((25, 25), np.uint8))[:side, :side].astype(np.uint8)
    phases, levels = generator.random((CLASSES, len(BANDS))), generator.uniform(1500, 3500, (CLASSES, len(BANDS)))
    strength = generator.uniform(300, 1200, (CLASSES, len(BANDS)))
    folder.mkdir(parents=True, exist_ok=True)
    for t in range(DATES):
        clouds = np.kron(generator.random((-(-side // 50), -(-side // 50))) < CLOUDS, np.ones((50, 50), bool))[
            :side, :side
        ]
        for b, band in enumerate(BANDS):
            season = levels[:, b] + strength[:, b] * np.sin(2 * np.pi * (t / DATES + phases[:, b]))
            values = (season[truth] + generator.normal(0, 500, (side, side))).clip(1, 10_000).astype(np.int16)
            values[clouds] = NODATA
            name = f"SENTINEL-2_MSI_TEST_{band}_{FIRST + timedelta(days=STEP * t)}.tif"
            with rasterio.open(
                folder / name, "w", driver="GTiff", width=side, height=side, count=1, dtype="int16", nodata=NODATA,
                crs="EPSG:32721", transform=Affine(10, 0, 620_000, 0, -10, 8_690_000), tiled=True, blockxsize=BLOCK,
                blockysize=BLOCK, compress="deflate", predictor=2,
            ) as dataset:  # fmt: skip
                dataset.scales = (1e-4,)
                dataset.write(values, 1)
    return truth


def read_series(folder: Path, window: Window) -> npt.NDArray[np.float32]:
    """Physical series (N, T, B) of a window, gaps filled."""
    files = sorted(folder.glob("*.tif"), key=lambda file: (file.stem.split("_")[-1], file.stem))
    layers = []
    for file in files:
        with rasterio.open(file) as dataset:
            layers.append(to_physical(dataset.read(1, window=window), Encoding(NODATA, scale=1e-4), np.float32).ravel())
    series = np.stack(layers, axis=1).reshape(-1, DATES, len(BANDS))
    return fill_gaps(series, np.arange(DATES) * float(STEP)).astype(np.float32)


@dataclass(frozen=True)
class Points:
    """Labelled pixels.

    Attributes
    ----------
    rows, columns : integer arrays of shape (N,)
        Where they are.
    labels : uint8 array of shape (N,)
        Their classes.
    """

    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    labels: npt.NDArray[np.uint8]

    def as_job(self) -> dict[str, Any]:
        """The points as the command train takes them."""
        return {
            "crs": "EPSG:32721",
            "ids": list(range(len(self.labels))),
            "x": [620_005.0 + 10 * int(column) for column in self.columns],
            "y": [8_689_995.0 - 10 * int(row) for row in self.rows],
            "labels": [f"class {label}" for label in self.labels],
        }


def draw(truth: npt.NDArray[np.uint8]) -> Points:
    """Some pixels, at random."""
    generator = np.random.default_rng(1)
    rows, columns = (generator.integers(0, size, SAMPLES) for size in truth.shape)
    return Points(rows, columns, truth[rows, columns])


def train(cube: Path, points: Points, values: dict[str, Any], target: Path) -> tuple[nn.Module, ModelCard]:
    """A network of the given form, trained shortly."""
    job = {"samples": points.as_job(), "rasters": [str(cube)], "model": str(target), "epochs": 10, "seed": 1, **values}
    run_command("train", job, Feedback(StringIO()))
    return load_model(target)


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The shortest time of some runs after a first one."""
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def peak_operations(dtype: torch.dtype) -> float:
    """Operations a second of a large matrix product on all cores."""
    torch.set_num_threads(available_cores())
    left = torch.ones(SIDE_OF_PEAK, SIDE_OF_PEAK, dtype=dtype)
    return 2 * SIDE_OF_PEAK**3 / seconds(lambda: left @ left)


def eager_rate(network: nn.Module, series: Tensor) -> float:
    """Pixels a second of the network as it is, on all cores."""
    torch.set_num_threads(available_cores())
    some = series[:EAGER_PIXELS]
    with torch.inference_mode():
        return len(some) / seconds(lambda: [network(batch) for batch in some.split(EAGER_BATCH)], 2)


def network_rate(network: nn.Module, series: Tensor, precision: str, batch: int) -> float:
    """Pixels a second of the engine's form of the network, on all cores."""
    torch.set_num_threads(1)
    threads = available_cores()
    parts = series[: EAGER_PIXELS * threads].chunk(threads)
    forms = [FastNetwork(network, batch, PRECISIONS[precision], torch.device("cpu")) for _ in parts]

    def run(place: int) -> None:
        with torch.inference_mode():
            forms[place](parts[place])

    with ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,)) as pool:
        taken = seconds(lambda: list(pool.map(run, range(len(parts)))), 2)
    return sum(map(len, parts)) / taken


def run_engine(cube: Path, model: Path, target: Path, **values: Any) -> dict[str, Any]:
    """Classify in a process of its own: its rate, peak memory in MB and log."""
    job = {"rasters": [str(cube)], "model": str(model), "classes": f"{target}_classes.tif", "resume": False, **values}
    job.setdefault("probabilities", f"{target}_probabilities.tif")
    done = subprocess.run(
        [sys.executable, __file__, "--job", json.dumps(job)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def classify_here(job: dict[str, Any]) -> None:
    """What :func:`run_engine` starts: the command line's own way in, with the peak printed at the end."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "job.json"
        file.write_text(json.dumps(job), encoding="utf-8")
        answers = os.dup(1)
        with (Path(folder) / "answers").open("w+") as stream:
            os.dup2(stream.fileno(), 1)
            start = time.perf_counter()
            code = engine(["classify", str(file)])
            taken = time.perf_counter() - start
            os.dup2(answers, 1)
            lines = [
                json.loads(line) for line in (Path(folder) / "answers").read_text().splitlines() if line[:1] == "{"
            ]
    log = [line["text"] for line in lines if line["type"] == "log"]
    result = {"code": code, "seconds": taken, "peak": peak_memory(), "log": log, "last": lines[-1]}
    print(json.dumps(result), file=os.fdopen(answers, "w"))


def peak_memory() -> float:
    """Megabytes of this process, at most until now.

    On Linux of the program alone: what getrusage counts there includes the memory of the process that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) * 1024 / 1e6
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def agreement(target: Path, network: nn.Module, series: Tensor, window: Window) -> tuple[float, float]:
    """Share of equal labels, and largest difference of a probability, between a map and the network in float32."""
    torch.set_num_threads(available_cores())
    with torch.inference_mode():
        exact = torch.cat([torch.softmax(network(batch), dim=1) for batch in series.split(EAGER_BATCH)]).numpy()
    with rasterio.open(f"{target}_probabilities.tif") as dataset:
        mapped = dataset.read(window=window).reshape(len(exact[0]), -1).T
    return float((mapped.argmax(axis=1) == exact.argmax(axis=1)).mean()), float(np.abs(mapped / 10_000 - exact).max())


def forest_rate(cube: Path, points: Points, series: npt.NDArray[np.float32]) -> float:
    """Pixels a second of a random forest, on all cores."""
    size = int(np.sqrt(len(series)))
    inside = (points.rows < size) & (points.columns < size)
    positions = points.rows[inside] * size + points.columns[inside]
    forest = RandomForestClassifier(n_jobs=-1, random_state=0).fit(
        series[positions].reshape(len(positions), -1), points.labels[inside]
    )
    features = series.reshape(len(series), -1)
    return len(features) / seconds(lambda: forest.predict_proba(features), 1)


def speed_rows(folder: Path, side: int) -> Iterator[str]:
    """The lines on speed and agreement."""
    cube = folder / "cube"
    truth = simulate(cube, side)
    points = draw(truth)
    window = Window(0, 0, min(side, 512), min(side, 512))
    series = read_series(cube, window)
    forest = forest_rate(cube, points, read_series(cube, Window(0, 0, side, side)))
    yield f"Random forest, 100 trees, {available_cores()} cores, prediction alone: {forest:,.0f} pixels/s"
    yield ""
    yield (
        "| network | precision | peak allows | eager float32 | network alone | files to files | of the peak | times eager | "
        "times forest | labels as float32 | largest difference |"
    )
    yield "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    for name, values in NETWORKS.items():
        model = folder / f"{name.split(',')[0].split()[0]}-{len(name)}.safetensors"
        network, card = train(cube, points, values, model)
        ready = torch.from_numpy(card.normalisation.apply(series))
        torch.set_num_threads(1)
        with torch.inference_mode():
            plan, _ = choose_plan(network, ready[:2048], "auto", torch.device("cpu"))
        allowed = peak_operations(PRECISIONS[plan.precision]) / (2 * multiplications(card.network))
        eager, alone = eager_rate(network, ready), network_rate(network, ready, plan.precision, plan.batch)
        result = run_engine(cube, model, folder / "map")
        whole = side * side / result["seconds"]
        labels, difference = agreement(folder / "map", network, ready, window)
        yield (
            f"| {name} | {plan.precision}, {plan.batch} | {allowed:,.0f} | {eager:,.0f} | {alone:,.0f} | {whole:,.0f} "
            f"| {100 * whole / allowed:.0f} % | {alone / eager:.2f} | {whole / forest:.2f} | {100 * labels:.3f} % | {difference:.5f} |"
        )
        for line in result["log"][-3:]:
            print("   ", line, file=sys.stderr)


def memory_rows(folder: Path, side: int) -> Iterator[str]:
    """The lines on memory: the fastest network, which leaves most to everything around it."""
    yield "| limit | pixels | peak memory | seconds |"
    yield "|---:|---:|---:|---:|"
    model = folder / "fast.safetensors"
    for times in GROWTH:
        cube = folder / f"cube{times}"
        truth = simulate(cube, side * int(times**0.5))
        if not model.exists():
            train(cube, draw(truth), NETWORKS["lstm-fcn (recipe fast)"], model)
        for limit in LIMITS:
            result = run_engine(cube, model, folder / "map", memory_limit=limit, uncertainty=str(folder / "u.tif"))
            if result["code"]:
                raise SystemExit(str(result["last"]))
            yield f"| {limit:g} GB | {side * side * times:,} | {result['peak'] / 1000:.2f} GB | {result['seconds']:.1f} |"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=1000, help="pixels a side")
    parser.add_argument("--folder", type=Path, help="for the simulated cubes, instead of the system's temporary folder")
    parser.add_argument("--skip-memory", action="store_true", help="only speed and agreement")
    parser.add_argument("--skip-speed", action="store_true", help="only memory")
    parser.add_argument("--job", type=json.loads, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.job:
        classify_here(chosen.job)
        return
    with tempfile.TemporaryDirectory(dir=chosen.folder) as place:
        parts = [] if chosen.skip_speed else [speed_rows(Path(place), chosen.side)]
        parts += [] if chosen.skip_memory else [memory_rows(Path(place), chosen.side)]
        for part in parts:
            for row in part:
                print(row, flush=True)
            print()


if __name__ == "__main__":
    main()
