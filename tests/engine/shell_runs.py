"""The command line, run as its users run it: another process."""

import csv
import json
import os
import subprocess
import sys

from builders import ROOT, RecordingFeedback, carried_points

from model.demo import DemoConfig, create_demo

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONNOUSERSITE": "1", "OMP_NUM_THREADS": "1"}
CARRIED = {
    "samples": carried_points(noise=0.1), "cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 8,
    "seed": 1, "device": "cpu",
}  # fmt: skip
PATIENCE = 60  # seconds before a hanging process is given up; nothing is timed


def engine(*arguments, cwd, environment=ENVIRONMENT, **options):
    return subprocess.run(
        [sys.executable, "-m", "model", *map(str, arguments)], cwd=cwd, env=environment, capture_output=True, text=True,
        timeout=PATIENCE, stdin=options.pop("stdin", subprocess.DEVNULL), **options,
    )  # fmt: skip


def job_file(folder, **values):
    path = folder / "job.json"
    path.write_text(json.dumps(values))
    return path


def messages(ran):
    return [json.loads(line) for line in ran.stdout.splitlines()]


def make_scene(folder):
    """A demo cube and its points as CSV."""
    config = DemoConfig(size=50, dates=5, points=48, clouds=0.1, seed=2)
    create_demo(config, folder / "images", folder / "truth.tif", folder / "points.json", "r1", RecordingFeedback())
    points = json.loads((folder / "points.json").read_text())
    with (folder / "points.csv").open("w", newline="") as file:
        rows = zip(points["x"], points["y"], points["labels"], strict=True)
        csv.writer(file).writerows([("longitude", "latitude", "label"), *rows])
    return folder


def training_job(scene, folder, **changes):
    return job_file(
        folder,
        samples=str(scene / "points.csv"),
        rasters=[str(scene / "images")],
        model=str(folder / "out" / "m.safetensors"),
        cnn_layers=[4, 6, 4],
        epochs=5,
        seed=1,
        device="cpu",
        **changes,
    )
