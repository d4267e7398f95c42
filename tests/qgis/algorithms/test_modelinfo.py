"""Describe model."""

from qgis.core import QgsProcessingFeedback


def test_a_model_reports_what_it_is(run, model, tmp_path):
    feedback = QgsProcessingFeedback(False)
    result = run("modelinfo", {"MODEL": model["MODEL"], "REPORT": str(tmp_path / "again.html")}, feedback)
    assert result["LABELS"] == model["LABELS"]
    assert result["ACCURACY"] == model["ACCURACY"]
    assert (result["ARCHITECTURE"], result["RECIPE"], result["SEED"], result["DATES"]) == ("lstm-fcn", "fast", 1, 12)
    assert result["START_DATE"] < result["END_DATE"]
    assert "Importance of dates and bands" in (tmp_path / "again.html").read_text(encoding="utf-8")
    assert result["BANDS"].replace(",", ", ") in feedback.textLog().replace("\N{NO-BREAK SPACE}", " ")
