"""A model made on two years classifies a third whose acquisitions are partly missing."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback

from model.commands.registry import run_command

DATES = 23
MISSING = (2, 7, 8, 13, 19)


def run(command, **job):
    return run_command(command, job, RecordingFeedback())


def year(folder, seed, later):
    """A simulated year of fields, seasons and clouds that begins some years after the simulation's own."""
    points = folder / "points.json"
    made = run(
        "createdemo", size=80, dates=DATES, points=120, clouds=0.15, seed=seed, cube=str(folder / "simulated"),
        truth=str(folder / "truth.tif"), samples=str(points),
    )  # fmt: skip
    (folder / "cube").mkdir()
    for path in sorted((folder / "simulated").iterdir()):
        name, _, day = path.stem.rpartition("_")
        moved = date.fromisoformat(day) + timedelta(days=round(365.25 * later))
        shutil.copy(path, folder / "cube" / f"{name}_{moved}.tif")
    return folder / "cube", made["truth"], json.loads(points.read_text())


@pytest.fixture(scope="module")
def two_years_and_a_third(tmp_path_factory):
    """Series of two years in fields, as a user joins them, and a third year to map."""
    years = []
    for seed in (1, 2, 3):
        folder = tmp_path_factory.mktemp(f"year{seed}")
        years.append((folder, *year(folder, seed, seed - 1)))
    joined = {"ids": [], "x": [], "y": [], "labels": [], "crs": years[0][3]["crs"], "fields": {}}
    for folder, cube, _, of_year in years[:2]:
        points = {**of_year, "ids": list(range(len(of_year["x"])))}
        run(
            "extracttimeseries",
            points={**points, "labels": []},
            rasters=[str(cube)],
            series=str(folder / "series.json"),
        )
        series = json.loads((folder / "series.json").read_text())
        # Fields by position, since the years differ; the dates of the model are those of the last year.
        for name, values in zip(series["fields"], series["values"], strict=True):
            band = name.split("_")[0]
            number = 1 + [field for field in series["fields"] if field.startswith(band)].index(name)
            joined["fields"].setdefault(f"{band}_{number}", []).extend(values)
        start, end = (sorted(path.stem.rpartition("_")[2] for path in cube.iterdir())[i] for i in (0, -1))
        for name, value in (("start_date", start), ("end_date", end)):
            joined["fields"].setdefault(name, []).extend([value] * len(points["x"]))
        for name in ("x", "y", "labels"):
            joined[name] += points[name]
    joined["ids"] = list(range(len(joined["x"])))
    return joined, years[2]


def fraction_right(model, rasters, truth, target):
    run("classify", model=str(model), rasters=rasters, classes=str(target))
    with rasterio.open(target) as made, rasterio.open(truth) as true:
        return float((made.read(1) == true.read(1)).mean())


def test_missing_acquisitions_of_another_year_cost_less_than_two_points(two_years_and_a_third, tmp_path):
    samples, (_, cube, truth, _) = two_years_and_a_third
    model = tmp_path / "m.safetensors"
    run("train", samples=samples, recipe="fast", epochs=60, seed=1, device="cpu", model=str(model))
    rasters = sorted(map(str, cube.iterdir()))
    days = sorted({Path(path).stem.rpartition("_")[2] for path in rasters})
    gone = {days[number] for number in MISSING}
    complete = fraction_right(model, rasters, truth, tmp_path / "complete.tif")
    left = [path for path in rasters if Path(path).stem.rpartition("_")[2] not in gone]
    incomplete = fraction_right(model, left, truth, tmp_path / "incomplete.tif")
    assert len(left) == 3 * (DATES - len(MISSING))
    assert complete > 0.8
    assert incomplete > complete - 0.02, (complete, np.round(incomplete, 4))
