"""Outputs over an input are refused before the run, files and layers of QGIS included."""

import shutil
from pathlib import Path

import pytest
from demo_samples import SMALL
from demo_samples import samples as demo_samples
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from refusals import refusal

ON = {**SMALL, "EPOCHS": 1}


@pytest.fixture
def samples(demo, tmp_path):
    return Path(shutil.copy(demo["SAMPLES"], tmp_path / "field work.gpkg"))


def train(demo, samples, tmp_path, **changes):
    values = {**demo_samples(demo), **ON, "SAMPLES": str(samples), "MODEL": str(tmp_path / "m.safetensors")}
    return {**values, **changes}


def unharmed(path, run, parameters, algorithm="train"):
    before = path.read_bytes()
    sentence = refusal(run, algorithm, parameters)
    assert path.read_bytes() == before
    assert str(path) in sentence
    return sentence


def test_the_samples(run, demo, samples, tmp_path):
    assert "Model" in unharmed(samples, run, train(demo, samples, tmp_path, MODEL=str(samples)))
    link = tmp_path / "link.gpkg"
    link.symlink_to(samples)
    unharmed(samples, run, train(demo, samples, tmp_path, MODEL=str(link)))
    unharmed(samples, run, train(demo, f"{samples}|layername=samples", tmp_path, MODEL=str(samples)))
    definition = QgsProcessingFeatureSourceDefinition(str(samples), False)
    unharmed(samples, run, {**train(demo, samples, tmp_path, MODEL=str(samples)), "SAMPLES": definition})
    layer = QgsVectorLayer(str(samples), "samples")
    unharmed(samples, run, {**train(demo, samples, tmp_path, MODEL=str(samples)), "SAMPLES": layer})
    QgsProject.instance().addMapLayer(layer)
    unharmed(samples, run, {**train(demo, samples, tmp_path, MODEL=str(samples)), "SAMPLES": layer.id()})
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_table_of_qgis(run, demo, samples, tmp_path):
    unharmed(samples, run, train(demo, samples, tmp_path, HISTORY=str(samples)))


def test_layers_of_a_container(run, demo, samples, tmp_path):
    name = QgsProviderRegistry.instance().querySublayers(str(samples))[0].name()
    same = f"ogr:dbname='{samples}' table=\"{name}\" (geom)"
    unharmed(samples, run, train(demo, samples, tmp_path, HISTORY=same))
    run("train", train(demo, samples, tmp_path, HISTORY=f"ogr:dbname='{samples}' table=\"history\" (geom)"))
    kept = QgsVectorLayer(f"{samples}|layername={name}")
    assert kept.featureCount() == QgsVectorLayer(demo["SAMPLES"]).featureCount()
    assert QgsVectorLayer(f"{samples}|layername=history").featureCount() == 1


def test_files_of_a_shapefile(run, demo, tmp_path):
    shape = tmp_path / "samples.shp"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(QgsVectorLayer(demo["SAMPLES"]), str(shape), context, options)
    table = tmp_path / "samples.dbf"
    before = table.read_bytes()
    sentence = refusal(run, "train", train(demo, shape, tmp_path, MODEL=str(table)))
    assert table.read_bytes() == before
    assert str(shape) in sentence


def test_a_table_beside_a_report(run, demo, tmp_path):
    table = tmp_path / "fields_classes.csv"
    table.write_text("longitude,latitude,label\n-55,-12,A\n")
    unharmed(table, run, train(demo, table, tmp_path, REPORT=str(tmp_path / "fields.html")))


def test_rasters_and_models(run, demo, model, tmp_path):
    raster = Path(shutil.copy(demo["TRUTH"], tmp_path / "map.tif"))
    unharmed(raster, run, {"CLASSES": str(raster), "CLEANED": str(raster)}, "clean")
    mine = Path(shutil.copy(model["MODEL"], tmp_path / "mine.safetensors"))
    report = {"MODEL": str(mine), "REPORT": str(mine)}
    unharmed(mine, run, report, "modelinfo")
