"""Print layouts of class maps."""

import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt
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


def entries_of(layout):
    """What stands in the legend of a layout; and the legend."""
    legend = one_of(layout, QgsLayoutItemLegend)
    nodes = legend.model().layerLegendNodes(legend.model().rootGroup().children()[0])
    return [node.data(Qt.ItemDataRole.DisplayRole) for node in nodes], legend


def test_sheet_has_map_legend_scale_and_texts(run, demo, model, project, tmp_path):
    classes, pdf = str(tmp_path / "sinop.tif"), tmp_path / "out" / "sheet.pdf"
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": classes})
    report = str(tmp_path / "accuracy.html")
    run("accuracy", {"CLASSES": classes, "REFERENCE": demo["SAMPLES"], "CLASS_FIELD": "label", "REPORT": report})
    result = run("maplayout", {"CLASSES": classes, "PDF": str(pdf), **EXTRA})
    layout = project.layoutManager().layoutByName(result["LAYOUT"])
    (layer,) = project.mapLayers().values()
    assert layout.name() == layer.name() == "sinop"
    entries, _ = entries_of(layout)
    assert entries == [item.label.replace("_", " ") for item in layer.renderer().classes()]
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


@pytest.mark.parametrize("file", [False, True], ids=["of the layer tree", "from its file"])
def test_sheet_of_changes_lists_the_largest_ones(run, demo, project, tmp_path, file):
    after, target = str(tmp_path / "after.tif"), str(tmp_path / "change.tif")
    gdal.Translate(after, demo["TRUTH"])
    dataset = gdal.Open(after, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(dataset.ReadAsArray()[::-1, ::-1])
    del dataset
    report = tmp_path / "change.html"
    run("change", {"BEFORE": demo["TRUTH"], "AFTER": after, "CHANGE": target, "REPORT": str(report)})
    rows = json.loads((tmp_path / "change_report.json").read_text())["transitions"]
    named = [f"{row['before']} → {row['after']}".replace("_", " ") for row in rows if row["named"]]
    assert len(named) < len(rows) - 1
    layer = QgsRasterLayer(target, "Change")
    layer.loadDefaultStyle()
    if not file:
        project.addMapLayer(layer)
        node = project.layerTreeRoot().findLayer(layer.id())
        others = {f"{row['before']} → {row['after']}": row["pixels"] for row in rows if not row["named"]}
        from lstm_fcn.processing.layers.legends import tidy_legend

        tidy_legend(node, others, 2 * sum(others.values()))
    result = run("maplayout", {"CLASSES": target if file else layer.id()})
    entries, legend = entries_of(project.layoutManager().layoutByName(result["LAYOUT"]))
    assert entries == [*named, "Other changes" if file else "Other changes (50.0 %)"]
    assert legend.pos().x() + legend.rect().width() <= 297 - 10


def test_report_without_an_assessment_is_refused(run, demo, project, tmp_path):
    (tmp_path / "other.json").write_text("{}")
    sentence = refusal(run, "maplayout", {"CLASSES": demo["TRUTH"], "ASSESSMENT": str(tmp_path / "other.json")})
    assert "holds no assessment of a map" in sentence
    assert not project.layoutManager().layouts()
    assert not Path(tmp_path / ".sheet.pdf.part").exists()
