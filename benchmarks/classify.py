"""How fast, how exact and with how much memory a cube is classified.

    python benchmarks/classify.py [--side PIXELS] [--folder FOLDER] [--networks TEXT ...] [--skip-memory] [--gpu]

Simulates a cube of at least 1,000 × 1,000 pixels, 23 dates and 4 bands (16-bit integers, deflate, 512 × 512 blocks, a sixth
of the observations cloudy), and one of 512 × 512 pixels, 70 dates, 10 bands and 16 classes; trains the networks on 600 of
their pixels, and prints in Markdown, side by side in one run:

* the processor's instructions that matter;
* the network as PyTorch runs it as it is (eager, float32, batches of 4096, all cores);
* the engine's network alone in float32, bfloat16 and int8, with how near labels and probabilities stay to float32;
* the engine from files to files, in the precision that it chooses, with the agreement of its map with the network in float32;
* scikit-learn's random forest (100 trees, all cores, its prediction alone);
* the engine from files to files on maps of 1, 4 and 16 times the pixels, with the fastest network, for which all around it counts most;
* the peak memory of the engine for 1, 4 and 16 times the pixels under several limits.

Speeds are medians of three runs, with half the distance of the slowest and the fastest in per cent. Run it with the
engine's Python on an otherwise idle machine. Takes three quarters of an hour on two cores, a quarter with --skip-memory. With --gpu
only the part for a graphics card is run, which takes some minutes.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
import torch
from classify_cubes import LONG, SHORT, Points, Shape, draw, read_series, simulate
from classify_gpu import card_rows
from rasterio.windows import Window
from sklearn.ensemble import RandomForestClassifier
from torch import Tensor, nn

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.__main__ import main as engine  # noqa: E402
from model.commands.registry import run_command  # noqa: E402
from model.inference.plan import TYPES, batch_of, choose_plan, compare_forms  # noqa: E402
from model.network.architectures import multiplications  # noqa: E402
from model.network.direct_convolutions import has_direct_form  # noqa: E402
from model.network.fast_network import FastNetwork  # noqa: E402
from model.network.model_file import ModelCard, load_model  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402
from model.runtime.resources import available_cores  # noqa: E402

TIMES, SIDE_OF_PEAK, EAGER_BATCH, EAGER_PIXELS = 3, 2048, 4096, 16_384
VALUES_OF_FOREST = 4 * 10**8  # of the corner of a large cube that the forest predicts: it takes all series at once
CPU = torch.device("cpu")
COMPARED = ("float32", "bfloat16", "int8")
INSTRUCTIONS = (
    "avx2",
    "avx512f",
    "avx_vnni",
    "avx512_vnni",
    "avx512_bf16",
    "avx512_fp16",
    "amx_bf16",
    "amx_int8",
    "asimddp",
    "i8mm",
    "bf16",
)
RESIDUAL = {
    "architecture": "residual-lstm-fcn"
}  # the recipes' own from 2,000 training samples on, of which there are fewer here
FAST = "lstm-fcn (recipe fast)"
NETWORKS: dict[str, tuple[Shape, dict[str, Any]]] = {
    "lstm-fcn, kernels 8/5/3": (SHORT, {"recipe": "recommended", "cnn_kernels": [8, 5, 3]}),
    "sits (recipe report)": (SHORT, {"recipe": "report"}),
    "lstm-fcn (recipe recommended)": (SHORT, {"recipe": "recommended"}),
    FAST: (SHORT, {"recipe": "fast"}),
    "seasonal (recommended, 70 × 10)": (LONG, {"recipe": "recommended"}),
    "seasonal (fast, 70 × 10)": (LONG, {"recipe": "fast"}),
    "residual (recommended, 70 × 10)": (LONG, {"recipe": "recommended", **RESIDUAL}),
    "residual (fast, 70 × 10)": (LONG, {"recipe": "fast", **RESIDUAL}),
}
LIMITS = (0.75, 2.0, 4.0)  # GB
GROWTH = (1, 4, 16)  # times the pixels


@dataclass(frozen=True)
class Rate:
    """Speed of some runs.

    Attributes
    ----------
    median : float
        Pixels a second.
    spread : float
        Half the distance of the slowest and the fastest, relative to the median.
    """

    median: float
    spread: float

    @staticmethod
    def of(pixels: int, seconds: list[float]) -> Rate:
        """Throughput from the number of pixels and the seconds of each repetition."""
        rates = [pixels / taken for taken in seconds]
        median = statistics.median(rates)
        return Rate(median, (max(rates) - min(rates)) / (2 * median))

    def __str__(self) -> str:
        return f"{self.median:,.0f} ± {100 * self.spread:.0f} %"


def processor() -> str:
    """The processor's name, cores and instructions."""
    name, flags = platform.processor() or platform.machine(), set()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = dict(line.split(":", 1) for line in info.read_text().splitlines() if ":" in line)
        fields = {key.strip(): value.strip() for key, value in lines.items()}
        name = fields.get("model name", name)
        flags = set((fields.get("flags") or fields.get("Features", "")).split())
    found = [flag for flag in INSTRUCTIONS if flag in flags]
    limits = [f"{key}={value}" for key, value in os.environ.items() if key.endswith(("MAX_CPU_ISA", "CPU_CAPABILITY"))]
    return f"{name}, {available_cores()} cores; {', '.join([*found, *limits]) or 'instructions not known'}"


def train(cube: Path, points: Points, values: dict[str, Any], target: Path) -> tuple[nn.Module, ModelCard]:
    """A network of the given form, trained shortly."""
    job = {"samples": points.as_job(), "rasters": [str(cube)], "model": str(target), "epochs": 10, "seed": 1, **values}
    run_command("train", job, Feedback(StringIO()))
    return load_model(target)


def seconds(work: Callable[[], object]) -> list[float]:
    """The time of each of some runs after a first one."""
    work()
    taken = []
    for _ in range(TIMES):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def peak_operations(dtype: torch.dtype) -> float:
    """Operations a second of a large matrix product on all cores."""
    torch.set_num_threads(available_cores())
    left = torch.ones(SIDE_OF_PEAK, SIDE_OF_PEAK, dtype=dtype)
    return 2 * SIDE_OF_PEAK**3 / min(seconds(lambda: left @ left))


def eager_rate(network: nn.Module, series: Tensor) -> Rate:
    """Pixels a second of the network as it is, on all cores."""
    torch.set_num_threads(available_cores())
    some = series[:EAGER_PIXELS]
    with torch.inference_mode():
        return Rate.of(len(some), seconds(lambda: [network(batch) for batch in some.split(EAGER_BATCH)]))


def network_rate(network: nn.Module, card: ModelCard, series: Tensor, precision: str) -> Rate:
    """Pixels a second of the engine's form of the network, on all cores."""
    torch.set_num_threads(1)
    threads = available_cores()
    parts = series[: EAGER_PIXELS * threads].chunk(threads)
    forms = [form_of(network, card, precision) for _ in parts]

    def run(place: int) -> None:
        with torch.inference_mode():
            forms[place](parts[place])

    with ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,)) as pool:
        taken = seconds(lambda: list(pool.map(run, range(len(parts)))))
    return Rate.of(sum(map(len, parts)), taken)


def form_of(network: nn.Module, card: ModelCard, precision: str) -> FastNetwork:
    """The engine's form of a network in a precision, as it takes it."""
    dtype = TYPES[precision]
    return FastNetwork(network, batch_of(network, CPU, dtype), dtype, CPU, card.feature_ranges)


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
    if result["code"]:
        raise SystemExit(str(result["last"]))
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


def forest_rate(points: Points, series: npt.NDArray[np.float32], side: int) -> Rate:
    """Pixels a second of a random forest, on all cores."""
    positions = points.rows * side + points.columns
    forest = RandomForestClassifier(n_jobs=-1, random_state=0)
    forest.fit(series[positions].reshape(len(positions), -1), points.labels)
    features = series.reshape(len(series), -1)
    return Rate.of(len(features), seconds(lambda: forest.predict_proba(features)))


def speed_rows(folder: Path, side: int, texts: list[str]) -> Iterator[str]:
    """The lines on speed and agreement, for the networks whose name has one of some texts."""
    yield f"Processor: {processor()}; PyTorch {torch.__version__}"
    for shape in (SHORT, LONG):
        chosen = {
            name: values
            for name, (its, values) in NETWORKS.items()
            if its is shape and any(text in name for text in texts)
        }
        if chosen:
            yield from _rows_of_shape(folder, max(64, int(side * shape.side)), shape, chosen)
    if any(text in FAST for text in texts):
        yield from size_rows(folder, side)


def size_rows(folder: Path, side: int) -> Iterator[str]:
    """The lines on larger maps."""
    first = grown_cube(folder, side, 1)
    forest = forest_rate(first.points, read_series(first.cube, Window(0, 0, side, side)), side)
    yield ""
    yield f"{FAST} on larger maps; random forest: {forest} pixels/s"
    yield ""
    yield "| pixels | files to files | times forest |"
    yield "|---:|---:|---:|"
    for times in GROWTH:
        grown = grown_cube(folder, side, times)
        taken = [run_engine(grown.cube, grown.model, folder / "map")["seconds"] for _ in range(TIMES)]
        whole = Rate.of(side * side * times, taken)
        yield f"| {side * side * times:,} | {whole} | {whole.median / forest.median:.2f} |"


@dataclass(frozen=True)
class GrownCube:
    """Simulated cube with labelled pixels and the network that was trained on them.

    Attributes
    ----------
    cube : Path
        Folder of its rasters.
    points : Points
        Labelled pixels.
    model : Path
        Of the recipe fast.
    """

    cube: Path
    points: Points
    model: Path


@cache
def grown_cube(folder: Path, side: int, times: int) -> GrownCube:
    """Simulate a cube with a multiple of side × side pixels, and train the network of the recipe fast on some of them."""
    cube, model = folder / f"cube-x{times}", folder / f"fast-x{times}.safetensors"
    points = draw(simulate(cube, side * math.isqrt(times)))
    train(cube, points, NETWORKS[FAST][1], model)
    return GrownCube(cube, points, model)


def _rows_of_shape(folder: Path, side: int, shape: Shape, networks: dict[str, dict[str, Any]]) -> Iterator[str]:
    cube = folder / f"cube{shape.dates}"
    corner = min(side, math.isqrt(VALUES_OF_FOREST // (shape.dates * len(shape.bands))))
    points = draw(simulate(cube, side, shape)[:corner, :corner])
    series = read_series(cube, Window(0, 0, corner, corner), shape)
    forest = forest_rate(points, series, corner)
    edge = min(side, 512)
    window = Window(0, 0, edge, edge)
    series = series.reshape(corner, corner, shape.dates, -1)[:edge, :edge].reshape(edge * edge, shape.dates, -1)
    yield ""
    yield f"{side:,} × {side:,} pixels, {shape.dates} dates, {len(shape.bands)} bands, {shape.classes} classes. "
    yield f"Random forest, 100 trees, all cores, prediction of {corner:,} × {corner:,} pixels alone: {forest} pixels/s"
    yield ""
    yield (
        "| network | peak allows | eager float32 | alone float32 | alone bfloat16 | alone int8 | best, times eager | files to files | "
        "precision | of the peak | times eager | times forest | labels as float32 | largest difference |"
    )
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|"
    for name, values in networks.items():
        model = folder / f"{len(name)}-{shape.dates}.safetensors"
        network, card = train(cube, points, values, model)
        ready = torch.from_numpy(card.normalisation.apply(series))
        eager = eager_rate(network, ready)
        alone = {p: network_rate(network, card, ready, p) for p in COMPARED if has_form(network, p)}
        torch.set_num_threads(1)
        with torch.inference_mode():
            plan, words = choose_plan(network, card.feature_ranges, ready[:2048], "auto", CPU)
        allowed = peak_operations(torch.float32) / (2 * multiplications(card.network))
        taken = [run_engine(cube, model, folder / "map")["seconds"] for _ in range(TIMES)]
        whole = Rate.of(side * side, taken)
        labels, difference = agreement(folder / "map", network, ready, window)
        best = max(rate.median for rate in alone.values())
        columns = " | ".join(str(alone.get(precision, "–")) for precision in COMPARED)
        yield (
            f"| {name} | {allowed:,.0f} | {eager} | {columns} | {best / eager.median:.2f} | {whole} | {plan.precision}, {plan.batch} "
            f"| {100 * whole.median / allowed:.0f} % | {whole.median / eager.median:.2f} | {whole.median / forest.median:.2f} "
            f"| {100 * labels:.3f} % | {difference:.5f} |"
        )
        print(f"    {name}: {words}", file=sys.stderr)
        for line in agreement_lines(network, card, ready):
            print(f"    {line}", file=sys.stderr)


def has_form(network: nn.Module, precision: str) -> bool:
    """Whether the engine runs a network in a precision on this processor at a speed worth measuring."""
    return precision == "float32" or has_direct_form(network, TYPES[precision], CPU)


def agreement_lines(network: nn.Module, card: ModelCard, series: Tensor) -> Iterator[str]:
    """How near each precision is to float32."""
    exact = form_of(network, card, "float32")
    for precision in COMPARED[1:]:
        if has_form(network, precision):
            with torch.inference_mode():
                yield f"{precision}: {compare_forms(exact, form_of(network, card, precision), series[:: len(series) // 16_384 or 1])}"


def memory_rows(folder: Path, side: int) -> Iterator[str]:
    """The lines on memory: the fastest network, which leaves most to everything around it."""
    yield "| limit | pixels | peak memory | seconds |"
    yield "|---:|---:|---:|---:|"
    for times in GROWTH:
        grown = grown_cube(folder, side, times)
        for limit in LIMITS:
            result = run_engine(
                grown.cube, grown.model, folder / "map", memory_limit=limit, uncertainty=str(folder / "u.tif")
            )
            yield f"| {limit:g} GB | {side * side * times:,} | {result['peak'] / 1000:.2f} GB | {result['seconds']:.1f} |"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=1000, help="pixels a side")
    parser.add_argument("--folder", type=Path, help="for the simulated cubes, instead of the system's temporary folder")
    parser.add_argument("--skip-memory", action="store_true", help="only speed and agreement")
    parser.add_argument("--skip-speed", action="store_true", help="only memory")
    parser.add_argument(
        "--networks", nargs="+", default=[""], metavar="TEXT", help="networks whose name has one of these"
    )
    parser.add_argument("--gpu", action="store_true", help="only the part for a graphics card")
    parser.add_argument("--job", type=json.loads, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.job:
        classify_here(chosen.job)
        return
    with tempfile.TemporaryDirectory(dir=chosen.folder) as place:
        if chosen.gpu:
            for row in card_rows(Path(place), chosen.side):
                print(row, flush=True)
            return
        parts = [] if chosen.skip_speed else [speed_rows(Path(place), chosen.side, chosen.networks)]
        parts += [] if chosen.skip_memory else [memory_rows(Path(place), chosen.side)]
        for part in parts:
            for row in part:
                print(row, flush=True)
            print()


if __name__ == "__main__":
    main()
