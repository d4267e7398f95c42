"""Plans that several tests start from: a small cube, its model, and the map in one go."""

import json
from pathlib import Path

import numpy as np
import rasterio
from builders import RecordingFeedback, small_model, write_series_cube

from model.commands.registry import read_job, run_command, run_job
from model.network.model_file import save_model

OUTPUTS = ("classes", "probabilities", "uncertainty")


def write_cube(folder, height=200, width=300, seed=0, bands=("NDVI",), gaps=0.2, **options):
    """A cube of five dates with gaps, in blocks of 64 pixels."""
    generator = np.random.default_rng(seed)
    values = generator.integers(0, 10000, (5, len(bands), height, width)).astype(np.int16)
    values[generator.random(values.shape) < gaps] = -1
    settings = {"nodata": -1, "scale": 1e-4, "tiled": True, "blockxsize": 64, "blockysize": 64}
    return write_series_cube(folder, values, bands, **{**settings, **options})


def write_strip(folder):
    """A model and a cube of 37 blocks, one below the other, each of which can be a part; its map in one go."""
    write_cube(folder / "cube", 37 * 64, 64)
    write_model(folder / "model.safetensors")
    return classify_whole(folder)


def write_model(path, **settings):
    network, card = small_model(**settings)
    save_model(path, network, card)
    return path


def job_of(folder, *rasters, **values):
    """A job for the map of some rasters with the model in a folder; what is asked for does not matter to a plan."""
    outputs = {name: str(folder / f"{name}.tif") for name in OUTPUTS}
    given = [str(path) for path in rasters] or [str(folder / "cube")]
    return {"model": str(folder / "model.safetensors"), "rasters": given, "precision": "float32", **outputs, **values}


def classify_whole(folder, *rasters, **values):
    """The map in one go; its pixels by the names of the outputs."""
    job = job_of(folder, *rasters, **values)
    run_command("classify", job, RecordingFeedback())
    return {name: pixels(job[name]) for name in OUTPUTS if job.get(name)}


def split(folder, plan, *rasters, feedback=None, **values):
    return run_command(
        "split", {**job_of(folder, *rasters), "plan": str(plan), **values}, feedback or RecordingFeedback()
    )


def classify_part(plan, number, feedback=None, **values):
    job = read_job("classify", Path(plan) / "jobs" / f"{number:06}.json", values)
    return run_job(job, feedback or RecordingFeedback())


def classify_all(plan, **values):
    for number in range(1, len(parts_of(plan)) + 1):
        classify_part(plan, number, **values)


def merge(plan, feedback=None, **values):
    return run_command("merge", {"plan": str(plan), **values}, feedback or RecordingFeedback())


def parts_of(plan):
    return json.loads((Path(plan) / "plan.json").read_text())["parts"]


def pixels(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def assert_same_map(result, whole):
    for name, expected in whole.items():
        (path,) = result["maps"][name]
        np.testing.assert_array_equal(pixels(path), expected, err_msg=name)
