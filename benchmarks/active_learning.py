"""Do suggested samples raise accuracy faster than random ones? A simulation on demo cubes.

    python benchmarks/active_learning.py [--seeds 4] [--size 120] [--rounds 5] [--a-round 12] [--only NAME ...]

For each seed a landscape is simulated and a first network learns from a few random pixels of each class. Then, round after
round, pixels are labelled with their true class and the network learns anew from all there are: pixels that suggestsamples
draws from the map of the last network; as many at random from the whole map; or as many at random from each class of the map.
Accuracy is that of the map on every pixel with data, mixed ones at the edges of fields included. All strategies of a seed
begin with the same samples, and train with the same seeds. The tables are printed anew after each seed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
import torch
from rasterio.windows import Window
from sklearn.metrics import f1_score

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.cube.assembly import open_cube  # noqa: E402
from model.cube.cube import CubeRequest  # noqa: E402
from model.cube.gaps import fill_gaps, has_observations  # noqa: E402
from model.cube.reader import CubeReader  # noqa: E402
from model.demo import LABELS, DemoConfig, create_demo  # noqa: E402
from model.maps.active_learning import ActiveLearningQuery, choose, find_candidates, positions_of  # noqa: E402
from model.maps.probability_map import open_probabilities  # noqa: E402
from model.network.embeddings import embeddings, standardize  # noqa: E402
from model.network.fast_network import FastNetwork  # noqa: E402
from model.products.raster_ref import RasterRef  # noqa: E402
from model.raster.crs import to_sphere  # noqa: E402
from model.raster.grid import Grid  # noqa: E402
from model.raster.quantization import PROBABILITY_NODATA, quantize  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402
from model.runtime.progress import Progress  # noqa: E402
from model.samples.samples import Samples  # noqa: E402
from model.training.fitting import Fitted, Hardware, fit  # noqa: E402
from model.training.recipes import resolve  # noqa: E402

SILENT = Feedback(StringIO())
PROCESSOR = Hardware(torch.device("cpu"), torch.float32)
PIXELS_APART = 10
BATCH = 64
Positions = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Scene:
    """A simulated landscape of P pixels.

    Attributes
    ----------
    grid : Grid
        Where they are.
    samples : Samples
        Every pixel, labelled with its true class; ids are positions.
    known : bool array of shape (P,)
        Whether a pixel has observations.
    folder : Path
        For the maps of probabilities.
    """

    grid: Grid
    samples: Samples
    known: npt.NDArray[np.bool_]
    folder: Path


@dataclass(frozen=True)
class Map:
    """What a network says of every pixel of a scene: encoded probabilities (P, K), 65535 where unknown, and the network."""

    probabilities: npt.NDArray[np.uint16]
    fitted: Fitted


Strategy = Callable[[Scene, Map, Positions, int, int], Positions]


def simulate(size: int, dates: int, seed: int, clouds: float, folder: Path) -> Scene:
    """A landscape with its truth."""
    config = DemoConfig(size=size, dates=dates, seed=seed, clouds=clouds)
    create_demo(config, folder / "cube", folder / "truth.tif", folder / "samples.json", "simulation", SILENT)
    cube = open_cube(CubeRequest((RasterRef(str(folder / "cube")),)), SILENT)
    with CubeReader(cube) as reader:
        series = reader.read(Window(0, 0, size, size), np.float64)
    with rasterio.open(folder / "truth.tif") as truth:
        labels = np.array(LABELS)[truth.read(1).ravel() - 1]
    known = has_observations(series)
    filled = np.where(known[:, None, None], fill_gaps(series, cube.days), 0)
    samples = Samples(filled, labels, np.arange(size * size), cube.bands, cube.timeline, tuple(cube.days.tolist()))
    return Scene(cube.grid, samples, known, folder)


def learn(scene: Scene, chosen: Positions, recipe: str, seed: int) -> Map:
    """A network that has learned from some pixels, and its map."""
    training = scene.samples.take(chosen)
    config = resolve(recipe, {"seed": seed}, len(training), len(training.days))
    labels = tuple(sorted(set(training.labels.tolist())))
    fitted = fit(training, None, labels, config, PROCESSOR, Progress(SILENT))
    probabilities = np.full((len(scene.known), len(labels)), PROBABILITY_NODATA, dtype=np.uint16)
    fast = FastNetwork(fitted.network.eval(), BATCH, torch.float32, PROCESSOR.device)
    series = torch.from_numpy(fitted.normalisation.apply(scene.samples.series[scene.known]))
    with torch.inference_mode():
        probabilities[scene.known] = quantize(torch.softmax(fast(series), dim=1).numpy())
    return Map(probabilities, fitted)


def measure(scene: Scene, made: Map) -> tuple[float, float]:
    """Accuracy and mean F1 of a map, in per cent."""
    predicted = np.array(made.fitted.labels)[made.probabilities[scene.known].argmax(axis=1)]
    truth = scene.samples.labels[scene.known]
    return 100 * float((predicted == truth).mean()), 100 * float(f1_score(truth, predicted, average="macro"))


def at_random(scene: Scene, made: Map, taken: Positions, count: int, seed: int) -> Positions:
    """Any pixels."""
    free = np.setdiff1d(np.flatnonzero(scene.known), taken)
    return np.random.default_rng([seed, 7]).choice(free, count, replace=False)


def random_by_class(scene: Scene, made: Map, taken: Positions, count: int, seed: int) -> Positions:
    """Any pixels of each class of the map, as many of each."""
    generator, classes = np.random.default_rng([seed, 8]), len(made.fitted.labels)
    predicted = np.where(scene.known, made.probabilities.argmax(axis=1), -1)
    predicted[taken] = -1
    drawn = []
    for number in range(classes):
        members = np.flatnonzero(predicted == number)
        drawn.append(generator.choice(members, min(count // classes, len(members)), replace=False))
    return np.concatenate(drawn)


def suggested(query: ActiveLearningQuery, learned: bool) -> Strategy:
    """Pixels that suggestsamples draws, over the probabilities or over what the network has learned to see."""

    def strategy(scene: Scene, made: Map, taken: Positions, count: int, seed: int) -> Positions:
        path, width = scene.folder / "probabilities.tif", scene.grid.width
        classes = len(made.fitted.labels)
        with rasterio.open(
            path, "w", driver="GTiff", width=width, height=scene.grid.height, count=classes, dtype="uint16",
            nodata=PROBABILITY_NODATA, crs=scene.grid.crs, transform=scene.grid.affine,
        ) as raster:  # fmt: skip
            raster.descriptions = made.fitted.labels
            raster.write(made.probabilities.T.reshape(classes, scene.grid.height, width))
        scaled = replace(
            query, per_class=count // classes, seed=seed, min_distance=PIXELS_APART * scene.grid.metres_a_pixel
        )
        found = find_candidates(open_probabilities(path), scaled, SILENT)
        features = np.sqrt(found.probabilities)
        if learned:
            series = scene.samples.take(found.rows * width + found.columns)
            seen = embeddings(made.fitted.network, made.fitted.series_of(series).series)
            features = standardize(seen, seen)[0]
        positions = to_sphere(*positions_of(found, scene.grid), scene.grid.crs)
        rows, columns = np.divmod(taken, width)
        existing = to_sphere(*(scene.grid.affine @ (columns + 0.5, rows + 0.5)), scene.grid.crs)
        chosen = choose(found, features, positions, existing, scaled, SILENT.check_cancelled)
        return found.rows[chosen] * width + found.columns[chosen]

    return strategy


STRATEGIES: dict[str, Strategy] = {
    "random": at_random,
    "random by class": random_by_class,
    "suggested": suggested(ActiveLearningQuery(), learned=False),
}
VARIANTS: dict[str, Strategy] = {
    "learned features": suggested(ActiveLearningQuery(), learned=True),
    "neighbourhood 1": suggested(ActiveLearningQuery(neighbourhood=1), learned=False),
    "neighbourhood 5": suggested(ActiveLearningQuery(neighbourhood=5), learned=False),
    "neighbourhood 7": suggested(ActiveLearningQuery(neighbourhood=7), learned=False),
    "neighbourhood 5, share 0.3": suggested(ActiveLearningQuery(fraction=0.3, neighbourhood=5), learned=False),
    "neighbourhood 5, entropy": suggested(ActiveLearningQuery(measure="entropy", neighbourhood=5), learned=False),
}


def first_samples(scene: Scene, of_each: int, seed: int) -> Positions:
    """Random pixels of each true class."""
    generator = np.random.default_rng([seed, 9])
    labels = np.where(scene.known, scene.samples.labels, "")
    present = sorted(set(labels.tolist()) - {""})
    return np.concatenate(
        [generator.choice(np.flatnonzero(labels == label), of_each, replace=False) for label in present]
    )


def run(
    scene: Scene, taken: Positions, made: Map, strategy: Strategy, options: argparse.Namespace, seed: int
) -> list[tuple[float, float]]:
    """Accuracy and mean F1 before the first round, of the map that the first samples gave, and after each."""
    found = [measure(scene, made)]
    for number in range(options.rounds):
        more = strategy(scene, made, taken, options.a_round, 1000 * seed + number)
        taken = np.union1d(taken, more)
        made = learn(scene, taken, options.recipe, seed)
        found.append(measure(scene, made))
    return found


def main() -> None:
    """Print a table for accuracy and one for mean F1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--size", type=int, default=120)
    parser.add_argument("--dates", type=int, default=12)
    parser.add_argument("--clouds", type=float, default=0.2)
    parser.add_argument("--first", type=int, default=3, help="samples of each class to begin with")
    parser.add_argument("--a-round", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--recipe", default="fast")
    parser.add_argument("--threads", type=int, default=1)
    everything = {**STRATEGIES, **VARIANTS}
    parser.add_argument(
        "--only", nargs="+", choices=everything, default=list(STRATEGIES), help="strategies, random first"
    )
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    strategies = {name: everything[name] for name in options.only}
    results: dict[str, list[list[tuple[float, float]]]] = {name: [] for name in strategies}
    started = time.monotonic()
    for seed in range(1, options.seeds + 1):
        with tempfile.TemporaryDirectory() as folder:
            scene = simulate(options.size, options.dates, seed, options.clouds, Path(folder))
            taken = first_samples(scene, options.first, seed)
            made = learn(scene, taken, options.recipe, seed)
            for name, strategy in strategies.items():
                results[name].append(run(scene, taken, made, strategy, options, seed))
                print(f"{time.monotonic() - started:.0f} s: seed {seed}, {name}: {results[name][-1]}", file=sys.stderr)
        for position, title in enumerate(("Accuracy of the map", "Mean F1 of the classes")):
            numbers = {name: np.array(of_seeds)[:, :, position] for name, of_seeds in results.items()}
            _print_table(f"{title}, {seed} seeds", numbers)


def _print_table(title: str, numbers: dict[str, npt.NDArray[np.float64]]) -> None:
    """A row for each strategy: means over seeds at the start and after each round, and the mean lead over random ones."""
    rounds = numbers["random"].shape[1] - 1
    print(f"\n| {title} | start |", *(f"{n} |" for n in range(1, rounds + 1)), "mean lead over random |")
    print("|---" * (rounds + 3) + "|")
    for name, values in numbers.items():
        lead = (values - numbers["random"])[:, 1:].mean(axis=1)
        error = lead.std(ddof=1) / np.sqrt(len(lead)) if len(lead) > 1 else 0.0
        words = "" if name == "random" else f" {lead.mean():+.2f} ± {error:.2f}"
        print(f"| {name} |", *(f"{mean:.2f} |" for mean in values.mean(axis=0)), f"{words} |", flush=True)


if __name__ == "__main__":
    main()
