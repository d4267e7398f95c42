"""Runs that must be refused, and the sentence with which they are."""

import pytest
from qgis.core import QgsProcessingException


def refusal(run, algorithm, parameters):
    """The sentence with which an algorithm refuses."""
    with pytest.raises(QgsProcessingException) as caught:
        run(algorithm, parameters)
    return str(caught.value)


def train(demo, tmp_path, **changes):
    return {
        "SAMPLES": demo["SAMPLES"],
        "CLASS_FIELD": "label",
        "RASTERS": [demo["CUBE"]],
        "EPOCHS": 2,
        "MODEL": str(tmp_path / "out" / "m.safetensors"),
        **changes,
    }
