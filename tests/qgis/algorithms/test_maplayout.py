"""Print layouts of class maps."""

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from refusals import refusal

EXTRA = {"ATTRIBUTION": "Contains modified Copernicus Sentinel data"}


@pytest.fixture
def project():
    QgsSettings().remove("lstmfcn/reports")
    yield QgsProject.instance()
    QgsProject.instance().clear()


def texts_of(layout):
    return "\n".join(item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel))


def one_of(layout, kind):
    (found,) = [item for item in layout.items() if isinstance(item, kind)]
    return found


def test_sheet_has_map_legend_scale_and_texts(run, demo, model, project, tmp_path):
    classes, pdf = str(tmp_path / "sinop.tif"), tmp_path / "out" / "sheet.pdf"
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": classes})
    report = str(tmp_path / "accuracy.html")
    run("accuracy", {"CLASSES": classes, "REFERENCE": demo["SAMPLES"], "CLASS_FIELD": "label", "REPORT": report})
    result = run("maplayout", {"CLASSES": classes, "PDF": str(pdf), **EXTRA})
    layout = project.layoutManager().layoutByName(result["LAYOUT"])
    (layer,) = project.mapLayers().values()
    assert layout.name() == layer.name() == "sinop"
    legend = one_of(layout, QgsLayoutItemLegend)
    nodes = legend.model().layerLegendNodes(legend.model().rootGroup().children()[0])
    assert [node.data(0) for node in nodes] == [item.label.replace("_", " ") for item in layer.renderer().classes()]
    words = texts_of(layout)
    points = json.loads((tmp_path / "accuracy_report.json").read_text())["points"]
    for part in (
        "sinop",
        "Images: 20",
        f"{points} reference points",
        "LSTM-FCN model demo crops",
        EXTRA["ATTRIBUTION"],
    ):
        assert part in words, part
    assert one_of(layout, QgsLayoutItemScaleBar).unitsPerSegment() > 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert [path.name for path in pdf.parent.iterdir()] == ["sheet.pdf"]
    again = run("maplayout", {"CLASSES": layer.id(), "TITLE": "sinop"})
    assert again["LAYOUT"] == "sinop 2"
    assert len(project.mapLayers()) == 1


def test_sheet_of_any_other_class_map_says_what_is_known(run, demo, project):
    layer = QgsRasterLayer(demo["TRUTH"], "Truth")
    project.addMapLayer(layer)
    result = run("maplayout", {"CLASSES": layer.id(), "TITLE": "Land cover"})
    words = texts_of(project.layoutManager().layoutByName(result["LAYOUT"]))
    assert "Land cover" in words
    assert "accuracy" not in words


def test_report_without_an_assessment_is_refused(run, demo, project, tmp_path):
    (tmp_path / "other.json").write_text("{}")
    sentence = refusal(run, "maplayout", {"CLASSES": demo["TRUTH"], "ASSESSMENT": str(tmp_path / "other.json")})
    assert "holds no assessment of a map" in sentence
    assert not project.layoutManager().layouts()
    assert not Path(tmp_path / ".sheet.pdf.part").exists()
