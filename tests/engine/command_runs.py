"""Commands run in this process, on points that carry their series."""

import pytest
from builders import RecordingFeedback, carried_points

from model.commands.registry import run_command
from model.runtime.errors import EngineError

TINY = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 8, "seed": 1, "device": "cpu"}


POINTS = carried_points(noise=0.15)


def run(command, feedback=None, **values):
    return run_command(command, values, feedback or RecordingFeedback())


def train(folder, feedback=None, **changes):
    job = {"samples": POINTS, "model": str(folder / "m.safetensors"), **TINY, **changes}
    return run("train", feedback, **job)


def refused(kind, command, **values):
    with pytest.raises(EngineError) as refusal:
        run(command, **values)
    assert isinstance(refusal.value, kind), refusal.value
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())
