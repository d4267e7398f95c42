"""Maps of images on a server: the same as those of files, also when they are signed anew half-way."""

import json
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from builders import RecordingFeedback, timeline
from loopback import loopback
from plans import pixels, write_model
from stac_items import demo_items

from model.commands.registry import run_command
from model.inference import pipeline
from model.raster import network
from model.runtime.errors import Cancelled
from model.runtime.resources import MemoryBudget

DATES = 4


@pytest.fixture(autouse=True)
def small_windows(monkeypatch):
    """Many windows, each written down at once."""
    monkeypatch.setattr(pipeline, "allocate", lambda *_: MemoryBudget(1024, 2, 4, 10**7))
    monkeypatch.setattr(pipeline, "MOST_PIXELS", 1024)
    monkeypatch.setattr("model.inference.journal.SECONDS_BETWEEN_SYNCS", 0.0)
    monkeypatch.setattr(network, "FIRST_WAIT", 0.05)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "server").mkdir()
    days = timeline(DATES, date(2022, 1, 5))
    write_model(tmp_path / "model.safetensors", dates=DATES, bands=("B04", "B08"), days=days)
    return tmp_path


class StoppingFeedback(RecordingFeedback):
    """A feedback on which the caller asks to stop when a part is done."""

    def progress(self, fraction, message):
        super().progress(fraction, message)
        if fraction > 0.4:
            self.cancel()


def items_file(folder, address, name):
    """A file of items, whose images are written anew."""
    path = folder / f"{name}.json"
    content = {"type": "FeatureCollection", "features": demo_items(folder / "server", address, dates=DATES)}
    path.write_text(json.dumps(content))
    return str(path)


def signed(items, folder, token):
    """The items with addresses that are signed."""
    content = json.loads(Path(items).read_text())
    for item in content["features"]:
        for asset in item["assets"].values():
            asset["href"] += f"?sig={token}"
    path = folder / f"{token}.json"
    path.write_text(json.dumps(content))
    return str(path)


def classify(folder, rasters, name, feedback=None):
    target = str(folder / f"{name}.tif")
    job = {"model": str(folder / "model.safetensors"), "rasters": rasters, "probabilities": target}
    run_command("classify", {**job, "precision": "float32"}, feedback or RecordingFeedback())
    return pixels(target)


def test_the_map_of_a_server_is_that_of_files_bit_for_bit(folder):
    of_files = classify(folder, [items_file(folder, f"{folder}/server/", "local")], "files")
    with loopback(folder / "server") as server:
        rasters = [items_file(folder, server.address, "items"), server.address]
        feedback = RecordingFeedback()
        np.testing.assert_array_equal(classify(folder, rasters, "server", feedback), of_files)
    assert "are taken from the catalog" in feedback.log_text


def test_a_map_that_is_signed_anew_is_resumed_and_what_was_mapped_is_not_read_again(folder):
    whole = classify(folder, [items_file(folder, f"{folder}/server/", "local")], "files")
    with loopback(folder / "server") as server:
        items, requests = items_file(folder, server.address, "items"), {}
        for token, stops in (("one", True), ("two", False), ("three", False)):
            rasters = [signed(items, folder, token), server.address]
            server.behave(token=token)
            network.state_in_network.cache_clear()
            if stops:
                with pytest.raises(Cancelled):
                    classify(folder, rasters, "signed", StoppingFeedback())
            else:  # the third one finds nothing to resume
                np.testing.assert_array_equal(classify(folder, rasters, "signed"), whole)
            assert not any(asked.status == 403 for asked in server.asked)
            requests[token] = server.count()
    assert requests["two"] < requests["three"]
