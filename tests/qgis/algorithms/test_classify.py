"""Classify cube."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)

gdal.UseExceptions()
OUTPUTS = ("CLASSES", "PROBABILITIES", "UNCERTAINTY")
NAMES = ["Class map · CLASSES", "Uncertainty · UNCERTAINTY", "Probabilities · PROBABILITIES"]


@pytest.fixture(scope="module")
def mapped(run, model, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("mapped")
    return run(
        "classify",
        {
            "MODEL": model["MODEL"],
            "RASTERS": [demo["CUBE"]],
            "PRECISION": 1,  # float32: the fastest one may be another in another run
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
def test_layers_arrive_named_grouped_and_styled(provider, model, demo, tmp_path, written, monkeypatch):
    from qgis.core import QgsApplication

    from processing.gui import Postprocessing

    # Since 3.44 QGIS asks for a real layer tree view, or none; the tests' window is a stand-in.
    monkeypatch.setattr(Postprocessing, "iface", None)
    project = QgsProject.instance()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:classify")
    parameters = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]]} | {
        name: QgsProcessingOutputLayerDefinition(written.format(tmp_path, name), project) for name in OUTPUTS
    }
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    assert Postprocessing.handleAlgorithmResults(algorithm, context, feedback, results)
    group = project.layerTreeRoot().findGroup("demo crops")
    assert [node.name() for node in group.children()] == NAMES
    layers = {node.name().split(" · ")[0]: node.layer() for node in group.children()}
    entries = layers["Class map"].renderer().classes()
    codes = gdal.Open(str(tmp_path / "CLASSES.tif")).ReadAsArray()
    percents = [100 * (codes == code).sum() / (codes != 255).sum() for code in range(1, len(entries) + 1)]
    names = model["LABELS"].replace("_", " ").split(",")
    legend = [f"{label} ({percent:.1f} %)" for label, percent in zip(names, percents, strict=True)]
    assert [entry.label for entry in entries] == legend
    assert entries[1].color.name() == "#036a42"
    styles = layers["Probabilities"].styleManager()
    assert styles.styles() == sorted(names)
    assert styles.currentStyle() == names[0]
    for band, label in enumerate(names, start=1):
        styles.setCurrentStyle(label)
        assert layers["Probabilities"].renderer().inputBand() == band
    for name in ("Probabilities", "Uncertainty"):
        renderer = layers[name].renderer()
        assert renderer.type() == "singlebandpseudocolor"
        assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    project.clear()


def test_another_qgis_shows_names_and_colours_from_the_files_alone(mapped, model):
    """Shares in a legend stay in the project; styles have the names with blanks, files themselves the labels."""
    layer = QgsRasterLayer(mapped["CLASSES"], "c")
    assert [entry.label for entry in layer.renderer().classes()] == model["LABELS"].replace("_", " ").split(",")
    Path(mapped["CLASSES"]).with_suffix(".qml").rename(Path(mapped["CLASSES"]).with_suffix(".away"))
    layer = QgsRasterLayer(mapped["CLASSES"], "c")
    Path(mapped["CLASSES"]).with_suffix(".away").rename(Path(mapped["CLASSES"]).with_suffix(".qml"))
    assert {"#036a42"} <= {entry.color.name() for entry in layer.renderer().classes()}
    layer = QgsRasterLayer(mapped["UNCERTAINTY"], "u")
    ramp = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    lightness = [item.color.lightnessF() for item in ramp]
    assert lightness == sorted(lightness)


def test_the_map_does_not_depend_on_the_order_of_rasters(run, model, demo, mapped, tmp_path):
    shuffled = sorted(demo["RASTERS"], key=hash)
    again = run(
        "classify",
        {"MODEL": model["MODEL"], "RASTERS": shuffled, "PRECISION": 1, "CLASSES": str(tmp_path / "again.tif")},
    )
    assert gdal.Open(again["CLASSES"]).ReadRaster() == gdal.Open(mapped["CLASSES"]).ReadRaster()


def test_temporary_output_is_a_geotiff(run, model, demo):
    result = run("classify", {"MODEL": model["MODEL"], "RASTERS": demo["CUBE"], "CLASSES": "TEMPORARY_OUTPUT"})
    assert Path(result["CLASSES"]).suffix == ".tif"
    dataset = gdal.Open(result["CLASSES"])
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255


def test_nothing_is_written_beside_the_rasters(mapped, demo):
    assert {path.suffix for path in Path(demo["CUBE"]).iterdir()} == {".tif"}


def known_pixels(path):
    dataset = gdal.Open(path)
    return dataset.ReadAsArray() != 255, dataset.GetGeoTransform()


def test_extent_in_another_crs_maps_only_its_pixels_as_the_whole_map_has_them(run, model, demo, mapped, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsRectangle

    _, place = known_pixels(mapped["CLASSES"])
    left, top, size = place[0], place[3], place[1]
    box = QgsRectangle(left + 20 * size, top - 60 * size, left + 50 * size, top - 30 * size)
    crs = QgsCoordinateReferenceSystem.fromWkt(gdal.Open(mapped["CLASSES"]).GetProjection())
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    moved = QgsCoordinateTransform(crs, degrees, QgsProject.instance()).transformBoundingBox(box)
    text = f"{moved.xMinimum()},{moved.xMaximum()},{moved.yMinimum()},{moved.yMaximum()} [EPSG:4326]"
    part = run(
        "classify",
        {"MODEL": model["MODEL"], "RASTERS": demo["CUBE"], "EXTENT": text, "CLASSES": str(tmp_path / "part.tif")},
    )
    inside, again = known_pixels(part["CLASSES"])
    assert again == place
    assert inside[32:58, 22:48].all()
    assert not inside[:28].any()
    assert not inside[:, 53:].any()
    codes, all_codes = (gdal.Open(result["CLASSES"]).ReadAsArray() for result in (part, mapped))
    assert (codes[inside] == all_codes[inside]).all()


def region(demo, mapped):
    """A layer with two polygons in degrees, of which the second is selected: columns 10 to 20, rows 40 to 70."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsFeature,
        QgsGeometry,
        QgsRectangle,
        QgsVectorLayer,
    )

    _, place = known_pixels(mapped["CLASSES"])
    left, top, size = place[0], place[3], place[1]
    crs = QgsCoordinateReferenceSystem.fromWkt(gdal.Open(mapped["CLASSES"]).GetProjection())
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "region", "memory")
    transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    for columns, rows in (((60, 80), (0, 90)), ((10, 20), (40, 70))):
        box = QgsRectangle(
            left + columns[0] * size, top - rows[1] * size, left + columns[1] * size, top - rows[0] * size
        )
        geometry = QgsGeometry.fromRect(box)
        geometry.transform(transform)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        layer.dataProvider().addFeature(feature)
    layer.selectByIds([2])
    return layer


@pytest.mark.parametrize("selected", [False, True])
def test_region_of_interest_honours_the_selection(run, model, demo, mapped, tmp_path, selected):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = region(demo, mapped)
    QgsProject.instance().addMapLayer(layer, False)
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selected)
    result = run(
        "classify", {"MODEL": model["MODEL"], "RASTERS": demo["CUBE"], "ROI": given, "CLASSES": str(tmp_path / "m.tif")}
    )
    inside, _ = known_pixels(result["CLASSES"])
    assert inside[41:69, 11:19].all()
    assert inside[5:85, 62:78].all() != selected
    assert not inside[:, 25:55].any()
    QgsProject.instance().clear()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "extent lies outside the rasters"),
        ({"MEMORY_LIMIT": 0.1}, "memory limit of 0.1 GB is too small"),
        ({"MEMORY_LIMIT": 0.01}, "Memory limit"),
    ],
)
def test_area_or_limit_that_cannot_be_is_refused(run, model, demo, tmp_path, values, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(
            "classify",
            {"MODEL": model["MODEL"], "RASTERS": demo["CUBE"], "CLASSES": str(tmp_path / "m.tif"), **values},
        )
    assert list(tmp_path.iterdir()) == []


def test_maps_are_cloud_optimised_to_the_rules_of_gdal(mapped):
    from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

    for name in OUTPUTS:
        _, errors, _ = validate(mapped[name])
        assert errors == []
