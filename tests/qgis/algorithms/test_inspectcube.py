"""Inspect cube."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingOutputHtml


def test_page_of_the_demo_cube(run, demo, tmp_path):
    before = sorted(Path(demo["CUBE"]).iterdir())
    result = run("inspectcube", {"RASTERS": [demo["CUBE"]], "REPORT": str(tmp_path / "cube.html")})
    assert set(result) == {"REPORT", "DATES", "BANDS", "WIDTH", "HEIGHT", "START_DATE", "END_DATE", "MISSING"}
    assert (result["DATES"], result["BANDS"], result["WIDTH"], result["HEIGHT"]) == (12, "B04,B08,B11", 90, 90)
    assert 0.1 < result["MISSING"] < 0.4
    page = (tmp_path / "cube.html").read_text(encoding="utf-8")
    assert "<h1>Cube of 12 dates and 3 bands</h1>" in page
    assert page.count("<figure>") == 12
    assert page.count('class="there"') == 36
    assert f"{result['START_DATE']} to {result['END_DATE']}" in page
    assert f"{100 * result['MISSING']:.1f} %" in page
    assert "B11, B08, B04 as red, green and blue" in page
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cube.html", "cube_figures"]
    assert sorted(Path(demo["CUBE"]).iterdir()) == before


def test_report_is_shown_in_the_results_viewer(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:inspectcube")
    assert isinstance(algorithm.outputDefinition("REPORT"), QgsProcessingOutputHtml)
    assert algorithm.parameterDefinition("REPORT").description() == "Cube report"


def test_bands_and_dates_can_be_cut(run, demo):
    parameters = {"RASTERS": demo["RASTERS"], "BANDS": "B08", "START_DATE": "2024-01-01", "REPORT": "TEMPORARY_OUTPUT"}
    result = run("inspectcube", parameters)
    assert result["BANDS"] == "B08"
    assert result["START_DATE"] >= "2024-01-01"
    assert 0 < result["DATES"] < 12
    assert result["REPORT"].endswith(".html")


def test_folder_without_rasters_is_refused(run, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match="empty"):
        run("inspectcube", {"RASTERS": [str(tmp_path / "empty")], "REPORT": str(tmp_path / "r.html")})
    assert not (tmp_path / "r.html").exists()
