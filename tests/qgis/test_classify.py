"""Classify cube."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)

gdal.UseExceptions()
OUTPUTS = ("CLASSES", "PROBABILITIES", "UNCERTAINTY")


@pytest.fixture(scope="module")
def mapped(run, model, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("mapped")
    return run(
        "classify",
        {
            "MODEL": model["MODEL"],
            "RASTERS": [demo["CUBE"]],
            **{name: str(folder / f"{name.lower()}.tif") for name in OUTPUTS},
        },
    )


def test_grid_is_the_cubes(mapped, demo):
    source = gdal.Open(demo["RASTERS"][0])
    for name in OUTPUTS:
        made = gdal.Open(mapped[name])
        assert made.GetGeoTransform() == source.GetGeoTransform()
        assert made.GetSpatialRef().IsSame(source.GetSpatialRef())
        assert (made.RasterXSize, made.RasterYSize) == (source.RasterXSize, source.RasterYSize)


def test_probabilities_sum_to_one_and_their_largest_is_the_class(mapped):
    probabilities = gdal.Open(mapped["PROBABILITIES"]).ReadAsArray().astype(int)
    classes = gdal.Open(mapped["CLASSES"]).ReadAsArray()
    count = probabilities.shape[0]
    assert np.abs(probabilities.sum(axis=0) - 10000).max() <= count / 2
    assert (probabilities.argmax(axis=0) + 1 == classes).all()


def test_most_of_the_map_is_true(mapped, demo):
    classes, truth = (gdal.Open(path).ReadAsArray() for path in (mapped["CLASSES"], demo["TRUTH"]))
    assert (classes == truth).mean() > 0.8


def test_qgis_shows_probabilities_from_0_to_1(mapped, model):
    layer = QgsRasterLayer(mapped["PROBABILITIES"], "p")
    stored = gdal.Open(mapped["PROBABILITIES"]).ReadAsArray()[0, 45, 45]
    value, ok = layer.dataProvider().sample(layer.extent().center(), 1)
    assert ok
    assert value == pytest.approx(stored / 10000, abs=0.4)
    assert 0 <= value <= 1
    names = [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]
    assert [name.split(": ")[1].split(" ")[0] for name in names] == model["LABELS"].split(",")


@pytest.mark.parametrize("written", ["{}/{}.tif", "{}//{}.tif", "{}/./{}.tif"])
def test_layers_arrive_named_grouped_and_styled(provider, model, demo, tmp_path, written):
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication

    project = QgsProject.instance()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:classify")
    parameters = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]]} | {
        name: QgsProcessingOutputLayerDefinition(written.format(tmp_path, name), project) for name in OUTPUTS
    }
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    assert handleAlgorithmResults(algorithm, context, feedback, results)
    group = project.layerTreeRoot().findGroup("demo crops")
    assert [node.name() for node in group.children()] == ["Class map", "Uncertainty", "Probabilities"]
    layers = {node.name(): node.layer() for node in group.children()}
    entries = layers["Class map"].renderer().classes()
    assert [entry.label for entry in entries] == model["LABELS"].split(",")
    assert entries[1].color.name() == "#1e8449"
    for name in ("Probabilities", "Uncertainty"):
        renderer = layers[name].renderer()
        assert renderer.type() == "singlebandpseudocolor"
        assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    project.clear()


def test_the_map_does_not_depend_on_the_order_of_rasters(run, model, demo, mapped, tmp_path):
    shuffled = sorted(demo["RASTERS"], key=hash)
    again = run("classify", {"MODEL": model["MODEL"], "RASTERS": shuffled, "CLASSES": str(tmp_path / "again.tif")})
    assert gdal.Open(again["CLASSES"]).ReadRaster() == gdal.Open(mapped["CLASSES"]).ReadRaster()


def test_temporary_output_is_a_geotiff(run, model, demo):
    result = run("classify", {"MODEL": model["MODEL"], "RASTERS": demo["CUBE"], "CLASSES": "TEMPORARY_OUTPUT"})
    assert Path(result["CLASSES"]).suffix == ".tif"
    dataset = gdal.Open(result["CLASSES"])
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255


def test_nothing_is_written_beside_the_rasters(mapped, demo):
    assert {path.suffix for path in Path(demo["CUBE"]).iterdir()} == {".tif"}
