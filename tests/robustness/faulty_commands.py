"""Small jobs of every command that writes, on a landscape of a few pixels."""

import json

import numpy as np
import torch
from builders import TRANSFORM, carried_points, write_raster, write_series_cube
from engine_runs import Run

from model.commands.registry import command_module
from model.network.direct_convolutions import is_available

SIZE, DATES = 40, 6
TINY = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "batch_size": 8, "seed": 1, "device": "cpu"}
OFTEN = ("train", "classify", "regularizecube", "smooth")


class Landscape:
    """Rasters, samples, a model and maps that all jobs start from.

    Parameters
    ----------
    folder : Path
        Where they lie.
    """

    def __init__(self, folder):
        generator = np.random.default_rng(0)
        classes = (np.arange(SIZE)[:, None] // 14 + np.arange(SIZE)[None, :] // 20) % 3
        values = 2000 + 2000 * classes + generator.integers(-300, 300, (DATES, 1, SIZE, SIZE))
        self.cube = write_series_cube(folder / "cube", values.astype(np.int16), nodata=-1, scale=1e-4)
        self.points = carried_points(60, noise=0.15)
        self.many = folder / "many"
        self.model = folder / "m.safetensors"
        self.maps = folder / "maps"
        self._run(folder, "train", {**self.train(), "model": str(self.model)})
        for name in ("one", "two"):
            written = {"classes": f"{name}.tif", "probabilities": f"{name}_p.tif"}
            written = {key: str(self.maps / file) for key, file in written.items()}
            self._run(folder, "classify", {**self.classify(), **written})
        self.places = folder / "places.csv"
        rows = [(c, r) for c in range(3, SIZE, 6) for r in range(3, SIZE, 6)]
        labels = ("Forest", "Pasture", "Water")
        x, y = (
            (TRANSFORM.c + 10 * np.array([c for c, _ in rows]) + 5),
            (TRANSFORM.f - 10 * np.array([r for _, r in rows]) - 5),
        )
        self.reference = {
            "ids": list(range(len(rows))), "x": x.tolist(), "y": y.tolist(), "crs": "EPSG:32721",
            "labels": [labels[int(classes[r, c])] for c, r in rows],
        }  # fmt: skip

    @staticmethod
    def _run(folder, command, values):
        ended = Run(folder / f"made {command}", command, values).wait()
        if ended.code:
            raise RuntimeError(f"{command}: {ended.sentence or ended.errors}")

    def make_many(self, count):
        """A cube of many small rasters, for few file handles."""
        if not self.many.is_dir():
            days = np.arange(count)
            for number in days:
                layer = np.full((8, 8), 1000 + number, np.int16)
                day = np.datetime64("2019-01-01") + int(number)
                write_raster(self.many / f"SENTINEL-2_MSI_21LXG_NDVI_{day}.tif", layer, nodata=-1, scale=1e-4)
        return self.many

    def train(self, **changes):
        return {"samples": self.points, "epochs": 12, **TINY, "forest": False, **changes}

    def classify(self, **changes):
        return {
            "model": str(self.model),
            "rasters": [str(self.cube)],
            "threads": 1,
            "device": "cpu",
            "precision": "int8" if is_available(torch.int8) else "float32",
            **changes,
        }

    def jobs(self):
        """Values of each command's job, without its outputs, and these."""
        cube, one, two = {"rasters": [str(self.cube)]}, str(self.maps / "one.tif"), str(self.maps / "two.tif")
        shares, labelled = {"probabilities": str(self.maps / "one_p.tif")}, {"samples": self.points}
        cross = {**self.train(epochs=2), "folds": 2}
        jobs = {
            "train": (self.train(), {"model": "m.safetensors", "report": "train.html"}),
            "classify": (self.classify(), {"classes": "c.tif", "probabilities": "p.tif", "uncertainty": "u.tif"}),
            "regularizecube": ({**cube, "period": "P2M"}, {"folder": "regular"}),
            "smooth": ({**shares, "window": 5}, {"smoothed": "s.tif", "classes": "c.tif"}),
            "label": (shares, {"classes": "l.tif"}),
            "uncertainty": (shares, {"uncertainty": "u.tif"}),
            "combine": ({"rasters": [shares["probabilities"], str(self.maps / "two_p.tif")]}, {"combined": "k.tif", "classes": "c.tif"}),
            "clean": ({"classes": one}, {"cleaned": "clean.tif"}),
            "change": ({"before": one, "after": two}, {"change": "change.tif", "report": "change.html"}),
            "addindex": ({**cube, "indices": ["X=NDVI*2"]}, {"folder": "index"}),
            "extracttimeseries": ({**cube, "points": self.reference}, {"series": "series.csv"}),
            "inspectcube": (cube, {"report": "cube.html"}),
            "accuracy": ({"classes": one, "reference": self.reference}, {"report": "accuracy.html"}),
            "samplingdesign": ({"classes": one}, {"points": "points.csv"}),
            "suggestsamples": ({**shares, "per_class": 2}, {"suggestions": "suggestions.csv"}),
            "samplequality": (cross | labelled, {"report": "quality.html", "quality": "quality.csv"}),
            "crossvalidate": (cross, {"report": "cross.html", "predictions": "predictions.csv"}),
            "tune": ({**self.train(epochs=2), "trials": 2}, {"tuned_values": "tuned.json", "report": "tuned.html"}),
            "comparemaps": ({"classes": one, "reference": two}, {"figure": "figure.png"}),
            "modelinfo": ({"model": str(self.model)}, {"report": "model.html"}),
            "createdemo": ({"size": 50, "dates": 6} , {"cube": "demo", "truth": "truth.tif", "samples": "samples.csv"}),
        }  # fmt: skip
        return {command: (_known(command, values), outputs) for command, (values, outputs) in jobs.items()}


def _known(command, values):
    """Those of some values that a command has a parameter for."""
    return {key: value for key, value in values.items() if key in command_module(command).PARAMETERS}


def in_folder(job, folder):
    """Values of a job whose outputs lie in a folder."""
    values, outputs = job
    return json.loads(json.dumps({**values, **{key: str(folder / name) for key, name in outputs.items()}}))
