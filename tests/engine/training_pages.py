"""Model cards, and the pages that the report of a training makes of them."""

import csv

import numpy as np

from model.accuracy.metrics import measure_accuracy
from model.network.config import NetworkConfig
from model.network.model_file import ModelCard
from model.network.normalisation import Normalisation
from model.reports.page import ReportFiles
from model.reports.training import write_training_report
from model.runtime.outputs import Outputs

REFERENCE = np.array([0] * 8 + [1] * 12)
PREDICTED = np.array([0] * 7 + [1] + [0] * 2 + [1] * 10)
LABELS = ("a", "b <c>", "d & e")


def card_of(size=2, bands=("NDVI",), epochs=3, timeline=(), **training):
    """The card of a model of 5 dates, trained in 3 epochs of which some were run."""
    labels = LABELS[:size]
    history = tuple(
        {"epoch": n, "train_loss": 1 / n, "train_acc": 0.5, "valid_loss": abs(n - 2) + 0.5, "valid_acc": 0.6}
        for n in range(1, epochs + 1)
    )
    score = {"accuracy": 0.1, "accuracy_spread": 0.02, "loss": 0.3}
    rows = [[0.1] * len(bands)] * 5
    return ModelCard(
        network=NetworkConfig("lstm-fcn", 5, len(bands), size),
        labels=labels,
        colours=("#112233", "#445566", "#778899")[:size],
        bands=tuple(bands),
        timeline=timeline,
        days=tuple(map(float, range(5))),
        normalisation=Normalisation((0.0,) * len(bands), (1.0,) * len(bands)),
        encodings={},
        training={
            "recipe": "fast",
            "epochs": 3,
            "restore_best": False,
            "cnn_layers": [32, 64, 32],
            "learning_rate": 2e-3,
            "seed": 42,
            "training_samples": 80,
            "validation_samples": 20,
            "parameters": 12345,
            "device": "cpu",
            "precision": "float32",
            "seconds": 75.4,
            **training,
        },
        history=history,
        accuracy=measure_accuracy(REFERENCE, PREDICTED, labels).as_dict(),
        confusions=(
            {"reference": "b <c>", "predicted": "a", "count": 2, "share": 2 / 12, "ids": (8, 9)},
            {"reference": "a", "predicted": "b <c>", "count": 1, "share": 1 / 8, "ids": (7,)},
        ),
        importance={
            "samples": 20,
            "shuffles": 5,
            "dates": [score] * 5,
            "bands": [score] * len(bands) if len(bands) > 1 else [],
        },
        patterns=tuple({"size": n, "mean": rows, "low": rows, "high": rows} for n in (40, 60, 5)[:size]),
        versions={"torch": "1.2.3"},
        created="2024-01-02T03:04:05+00:00",
    )


def written(folder, title="My crops", **changes):
    """The files of a report, published under the name r.html."""
    with Outputs("1a2b") as outputs:
        write_training_report(ReportFiles.parts_of(folder / "r.html", outputs), title, card_of(**changes))
        outputs.publish()
    return folder


def rows_of(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))
