"""Export model."""

import json
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from refusals import refusal


def test_a_model_is_written_with_its_item(run, model, tmp_path):
    feedback = QgsProcessingFeedback(False)
    path = tmp_path / "crops.onnx"
    result = run("exportmodel", {"MODEL": model["MODEL"], "ONNX": str(path)}, feedback)
    assert result["ONNX"] == str(path)
    item = json.loads(Path(result["ITEM"]).read_text(encoding="utf-8"))
    classes = item["properties"]["mlm:output"][0]["classification:classes"]
    assert ",".join(each["title"] for each in classes) == model["LABELS"]
    assert result["INPUT_DATES"] == 12
    assert result["INPUT_SHAPE"].startswith("N, 12, ")
    assert result["INPUT_SHAPE"] in feedback.textLog()
    assert b"normalisation" in path.read_bytes()


def test_a_model_for_tiles_of_other_dates(run, model, tmp_path):
    trained = run("modelinfo", {"MODEL": model["MODEL"]})
    year = int(trained["START_DATE"][:4])
    dates = [f"{year + (month > 12)}-{(month - 1) % 12 + 1:02}-{day}" for month in range(9, 21) for day in ("03", "18")]
    values = {"MODEL": model["MODEL"], "DATES": ", ".join(dates), "LAYOUT": 1, "TILE_SIZE": 32, "MAX_GAP": 90}
    result = run("exportmodel", {**values, "ONNX": str(tmp_path / "m.onnx")})
    assert result["INPUT_DATES"] == 24
    assert result["INPUT_SHAPE"].endswith(", 32, 32")


def test_what_cannot_be_is_refused_in_words(run, model, tmp_path):
    values = {"MODEL": model["MODEL"], "ONNX": str(tmp_path / "m.onnx")}
    for dates, words in (
        ("2020-09-01, soon", "soon is not a date"),
        ("2020-09-01", "all images"),
        ("2020-09-01,2020-08-01", "2020-08-01"),
    ):
        sentence = refusal(run, "exportmodel", {**values, "DATES": dates})
        assert "Dates of the images is" in sentence
        assert words in sentence
    sentence = refusal(run, "exportmodel", {**values, "ONNX": str(tmp_path / "m.txt")})
    assert "ONNX model is" in sentence
    assert ".onnx" in sentence
    assert not list(tmp_path.iterdir())
