"""Do suggested samples raise accuracy faster than random ones? A simulation on demo cubes, through the plugin's own commands.

    python benchmarks/active_learning.py [--seeds 10] [--size 120] [--rounds 5] [--a-round 12] [--only NAME ...] [--results FILE]

For each seed *createdemo* simulates a landscape, and *train* learns from a few random pixels of each class. Then, round after
round, pixels are labelled with their true class, *train* learns anew from all there are, and *classify* maps: pixels that
*suggestsamples* draws from the last map; as many at random from the whole map; or as many at random from each class of the map.
Accuracy is that of the map on every pixel that has a class, mixed ones at the edges of fields included. All strategies of a seed
begin with the same samples, and train with the same seeds. The tables are printed anew after each seed. With a file of
results, the same command goes on where it stopped. Takes about half an hour on two cores.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from sklearn.metrics import f1_score

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.commands.registry import run_command  # noqa: E402
from model.demo import LABELS  # noqa: E402
from model.network.model_file import load_model  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402

Positions = npt.NDArray[np.intp]
Scores = list[tuple[float, float]]
UNKNOWN = 0  # class of pixels that the map leaves out, and of none of the truth


@dataclass(frozen=True)
class Scene:
    """A simulated landscape of P pixels.

    Attributes
    ----------
    folder : Path
        Has the cube, and gets models and maps.
    truth : int array of shape (P,)
        The true class of each pixel, from 1 on.
    size : int
        Pixels of a side.
    transform : Affine
        From columns and rows to the coordinates of `crs`.
    crs : str
        Of the coordinates.
    """

    folder: Path
    truth: npt.NDArray[np.intp]
    size: int
    transform: Any
    crs: str

    def points(self, chosen: Positions) -> dict[str, Any]:
        """Labelled points at some pixels, as the commands read them."""
        rows, columns = np.divmod(chosen, self.size)
        x, y = self.transform @ (columns + 0.5, rows + 0.5)
        labels = [LABELS[number - 1] for number in self.truth[chosen]]
        return {"crs": self.crs, "ids": chosen.tolist(), "x": x.tolist(), "y": y.tolist(), "labels": labels}

    def pixels(self, points: dict[str, Any]) -> Positions:
        """The pixels that points lie in."""
        columns, rows = ~self.transform @ (np.array(points["x"]), np.array(points["y"]))
        return np.floor(rows).astype(np.intp) * self.size + np.floor(columns).astype(np.intp)

    @property
    def rasters(self) -> list[str]:
        """The cube, as the commands take it."""
        return [str(self.folder / "cube")]


Strategy = Callable[[Scene, npt.NDArray[np.intp], Positions, int, int], Positions]


def command(name: str, **values: Any) -> dict[str, Any]:
    """Run a command of the engine, its log left out."""
    return run_command(name, values, Feedback(StringIO()))


def simulate(options: argparse.Namespace, seed: int, folder: Path) -> Scene:
    """A landscape with its truth."""
    names = {"cube": str(folder / "cube"), "truth": str(folder / "truth.tif"), "samples": str(folder / "samples.json")}
    command("createdemo", size=options.size, dates=options.dates, clouds=options.clouds, seed=seed, **names)
    with rasterio.open(folder / "truth.tif") as truth:
        classes = truth.read(1).ravel().astype(np.intp)
        return Scene(folder, classes, options.size, truth.transform, truth.crs.to_string())


def make_map(scene: Scene, chosen: Positions, recipe: str, seed: int) -> npt.NDArray[np.intp]:
    """The class of each pixel (P,), as mapped with a network that has learned from some pixels."""
    model = scene.folder / "model.safetensors"
    command(
        "train",
        samples=scene.points(chosen),
        rasters=scene.rasters,
        model=str(model),
        recipe=recipe,
        seed=seed,
        forest=False,
    )
    names = {"classes": str(scene.folder / "classes.tif"), "probabilities": str(scene.folder / "probabilities.tif")}
    command("classify", rasters=scene.rasters, model=str(model), precision="float32", resume=False, **names)
    card = load_model(model)[1]
    number_of = np.full(max(card.codes) + 1, UNKNOWN, dtype=np.intp)
    number_of[list(card.codes)] = [LABELS.index(label) + 1 for label in card.labels]
    with rasterio.open(names["classes"]) as raster:
        return np.where(
            raster.read_masks(1) > 0, number_of[np.minimum(raster.read(1), len(number_of) - 1)], UNKNOWN
        ).ravel()


def measure(scene: Scene, mapped: npt.NDArray[np.intp]) -> tuple[float, float]:
    """Accuracy and mean F1 of a map, in per cent."""
    known = mapped != UNKNOWN
    truth, predicted = scene.truth[known], mapped[known]
    return 100 * float((predicted == truth).mean()), 100 * float(f1_score(truth, predicted, average="macro"))


def at_random(scene: Scene, mapped: npt.NDArray[np.intp], taken: Positions, count: int, seed: int) -> Positions:
    """Any pixels."""
    free = np.setdiff1d(np.flatnonzero(mapped != UNKNOWN), taken)
    return np.random.default_rng([seed, 7]).choice(free, count, replace=False)


def random_by_class(scene: Scene, mapped: npt.NDArray[np.intp], taken: Positions, count: int, seed: int) -> Positions:
    """Any pixels of each class of the map, as many of each."""
    generator, classes = np.random.default_rng([seed, 8]), sorted(set(mapped.tolist()) - {UNKNOWN})
    drawn = []
    for number in classes:
        members = np.setdiff1d(np.flatnonzero(mapped == number), taken)
        drawn.append(generator.choice(members, min(count // len(classes), len(members)), replace=False))
    return np.concatenate(drawn)


def suggested(
    scene: Scene,
    mapped: npt.NDArray[np.intp],
    taken: Positions,
    count: int,
    seed: int,
    learned: bool = False,
    **values: Any,
) -> Positions:
    """Pixels that suggestsamples draws, over the probabilities or over what the network has learned to see."""
    places = scene.points(taken)
    more = {"model": str(scene.folder / "model.safetensors"), "rasters": scene.rasters} if learned else {}
    target, classes = scene.folder / "suggestions.json", len(set(mapped.tolist()) - {UNKNOWN})
    command(
        "suggestsamples",
        probabilities=str(scene.folder / "probabilities.tif"),
        per_class=count // classes,
        samples={key: places[key] for key in ("crs", "ids", "x", "y")},
        suggestions=str(target),
        seed=seed,
        **more,
        **values,
    )
    return scene.pixels(json.loads(target.read_text(encoding="utf-8")))


STRATEGIES: dict[str, Strategy] = {
    "random": at_random,
    "random by class": random_by_class,
    "suggested": suggested,
}
VARIANTS: dict[str, Strategy] = {
    "learned features": partial(suggested, learned=True),
    "neighbourhood 1": partial(suggested, neighbourhood=1),
    "neighbourhood 5": partial(suggested, neighbourhood=5),
    "neighbourhood 5, share 0.3": partial(suggested, neighbourhood=5, share=0.3),
    "neighbourhood 5, entropy": partial(suggested, neighbourhood=5, measure="entropy"),
}


def first_samples(scene: Scene, of_each: int, seed: int) -> Positions:
    """Random pixels of each true class."""
    generator = np.random.default_rng([seed, 9])
    present = sorted(set(scene.truth.tolist()))
    return np.concatenate(
        [generator.choice(np.flatnonzero(scene.truth == number), of_each, replace=False) for number in present]
    )


def run(scene: Scene, strategy: Strategy, options: argparse.Namespace, seed: int) -> Scores:
    """Accuracy and mean F1 of the map that the first samples give, and of that after each round."""
    taken = first_samples(scene, options.first, seed)
    mapped = make_map(scene, taken, options.recipe, seed)
    found = [measure(scene, mapped)]
    for number in range(options.rounds):
        more = strategy(scene, mapped, taken, options.a_round, 1000 * seed + number)
        taken = np.union1d(taken, more)
        mapped = make_map(scene, taken, options.recipe, seed)
        found.append(measure(scene, mapped))
    return found


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--size", type=int, default=120)
    parser.add_argument("--dates", type=int, default=12)
    parser.add_argument("--clouds", type=float, default=0.2)
    parser.add_argument("--first", type=int, default=3, help="samples of each class to begin with")
    parser.add_argument("--a-round", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--recipe", default="fast")
    names = [*STRATEGIES, *VARIANTS]
    parser.add_argument(
        "--only", nargs="+", choices=names, default=list(STRATEGIES), help="strategies, random among them"
    )
    parser.add_argument("--results", type=Path, help="JSON file that keeps what is done")
    return parser.parse_args()


def main() -> None:
    """Print a table for accuracy and one for mean F1."""
    options = parse()
    file: Path | None = options.results
    results: dict[str, Scores] = json.loads(file.read_text(encoding="utf-8")) if file and file.exists() else {}
    everything = STRATEGIES | VARIANTS
    started = time.monotonic()
    for seed in range(1, options.seeds + 1):
        left = [name for name in options.only if f"{seed} {name}" not in results]
        with tempfile.TemporaryDirectory() as folder:
            scene = simulate(options, seed, Path(folder)) if left else None
            for name in left if scene else ():
                results[f"{seed} {name}"] = run(scene, everything[name], options, seed)
                print(
                    f"{time.monotonic() - started:.0f} s: {seed} {name}: {results[f'{seed} {name}']}", file=sys.stderr
                )
                if file:
                    file.write_text(json.dumps(results), encoding="utf-8")
        for position, title in enumerate(("Accuracy of the map", "Mean F1 of the classes")):
            numbers = {
                name: np.array([results[f"{number} {name}"] for number in range(1, seed + 1)])[:, :, position]
                for name in options.only
            }
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
