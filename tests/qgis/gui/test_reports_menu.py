"""Reports are found again: in the menu, and in the metadata of the layers that they are about."""

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings


@pytest.fixture
def project():
    project = QgsProject.instance()
    QgsSettings().remove("lstmfcn/reports")
    yield project
    project.clear()
    QgsSettings().remove("lstmfcn/reports")


def links_of(layer):
    return {link.name.split(" (")[0]: link.url for link in layer.metadata().links()}


def test_an_accuracy_report_is_linked_from_its_map_and_stands_in_the_menu(run, demo, project, qgis_iface, tmp_path):
    from lstm_fcn.processing.gui.reports_menu import ReportsMenu

    layer = QgsRasterLayer(demo["TRUTH"], "Map")
    project.addMapLayer(layer)
    other = QgsRasterLayer(demo["TRUTH"].replace("truth", "other"), "Other")
    project.addMapLayer(other)
    report = tmp_path / "how & good.html"
    values = {"CLASSES": layer.id(), "REFERENCE": demo["SAMPLES"], "CLASS_FIELD": "label", "REPORT": str(report)}
    run("accuracy", values)
    assert [url.endswith("how%20&%20good.html") for url in links_of(layer).values()] == [True]
    assert links_of(other) == {}
    menu = ReportsMenu(qgis_iface, "LSTM-FCN")
    menu.fill()
    (action,) = menu.reports.actions()
    assert "how && good.html" in action.text()
    assert action.toolTip() == str(report)
    report.unlink()
    menu.fill()
    (action,) = menu.reports.actions()
    assert not action.isEnabled()
    menu.remove()


def test_a_report_that_is_written_again_is_listed_once_and_the_newest_first(project, tmp_path):
    from lstm_fcn.processing.layers.reports import MOST_KEPT, Report, last_reports, remember_report

    pages = [tmp_path / f"{number}.html" for number in range(MOST_KEPT + 3)]
    for page in pages:
        page.touch()
        remember_report(Report("Train", str(page), "2025-01-01T10:00"))
    remember_report(Report("Train", str(pages[-3]), "2025-01-02T10:00"))
    found = last_reports()
    assert len(found) == MOST_KEPT
    assert [report.path for report in found[:3]] == [str(pages[-3]), str(pages[-1]), str(pages[-2])]


@pytest.mark.parametrize("stored", ["", "[", "[1]", '[{"title": "a"}]', "{}"])
def test_a_damaged_list_is_an_empty_one(project, stored):
    from lstm_fcn.processing.layers.reports import last_reports

    QgsSettings().setValue("lstmfcn/reports", stored)
    assert last_reports() == []


def test_a_map_leads_to_the_report_of_its_model(run, demo, model, project, tmp_path):
    from lstm_fcn.processing.layers.reports import last_reports, link_reports

    run("modelinfo", {"MODEL": model["MODEL"], "REPORT": str(tmp_path / "model.html")})
    classes = str(tmp_path / "map.tif")
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": classes})
    layer = QgsRasterLayer(classes, "Map")
    link_reports(layer, last_reports())
    link_reports(layer, last_reports())
    assert links_of(layer) == {"Describe model": (tmp_path / "model.html").as_uri()}
