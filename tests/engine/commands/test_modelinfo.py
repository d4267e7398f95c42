"""Description of a model file, from job to files."""

import json
from dataclasses import replace

import pytest
from builders import carried_points
from command_runs import names_in, refused, run, train

from model.network.model_file import load_model, save_model
from model.runtime.errors import ModelFileError


def test_report_of_a_model_is_that_of_its_training_byte_for_byte(tmp_path):
    points = carried_points(bands=("EVI", "NDVI"), noise=0.15)
    train(tmp_path, samples=points, report=str(tmp_path / "first" / "r.html"), epochs=5, patience=2, restore_best=True)
    run("modelinfo", model=str(tmp_path / "m.safetensors"), report=str(tmp_path / "again" / "r.html"))
    names = names_in(tmp_path / "first")
    assert names == names_in(tmp_path / "again")
    assert len(names) == 5
    figures = [f"r_figures/{name}" for name in names_in(tmp_path / "first" / "r_figures")]
    assert len(figures) == 5
    for name in [*names, *figures]:
        if name == "r_figures":
            continue
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "first" / name).read_bytes(), name


def test_modelinfo_reports_what_is_known(tmp_path, feedback):
    trained = train(tmp_path)
    result = run("modelinfo", feedback, model=str(tmp_path / "m.safetensors"))
    assert names_in(tmp_path) == ["m.safetensors"]
    assert result["report"] is None
    assert result["card"]["accuracy"]["overall"] == trained["accuracy"]
    assert result["card"]["training"]["seed"] == 1
    assert result["card"]["bands"] == ["NDVI"]
    assert "Forest, Pasture, Water" in feedback.log_text
    assert "48 learned from, 12 validated on" in feedback.log_text
    json.dumps(result)


@pytest.mark.parametrize(
    "change",
    [
        {"history": ()},
        {"training": {}},
        {"accuracy": {"labels": ["a"]}},
        {"importance": {}},
        {"patterns": ({"size": 1, "mean": [[1]], "low": [[1]], "high": [[1]]},) * 3},
    ],
)
def test_modelinfo_of_a_description_with_holes_is_refused(tmp_path, change):
    train(tmp_path)
    model = tmp_path / "m.safetensors"
    network, card = load_model(model)
    save_model(model, network, replace(card, **change))
    job = {"model": str(model), "report": str(tmp_path / "r.html")}
    assert "The description in" in refused(ModelFileError, "modelinfo", **job)
    assert names_in(tmp_path) == ["m.safetensors"]


def test_modelinfo_of_what_is_no_model_is_refused(tmp_path):
    (tmp_path / "m.safetensors").write_text("no model")
    for name in ("m.safetensors", "none.safetensors"):
        job = {"model": str(tmp_path / name), "report": str(tmp_path / "r.html")}
        assert name in refused(ModelFileError, "modelinfo", **job)
    assert names_in(tmp_path) == ["m.safetensors"]
