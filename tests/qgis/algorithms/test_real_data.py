"""MODIS NDVI of Mato Grosso: the samples and the Sinop cube of the R package sits (skipped where they are not at hand)."""

import csv
import hashlib
import json
import os
import random
import subprocess
from pathlib import Path

import numpy as np
import pytest
from gdal_reference import check_against_gdal
from osgeo import gdal, osr
from qgis_profile import write_settings

pytestmark = pytest.mark.apart

gdal.UseExceptions()
LABELS = ["Cerrado", "Forest", "Pasture", "Soy_Corn"]


def contents(folder):
    return {
        str(p.relative_to(folder)): hashlib.md5(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()
    }


@pytest.fixture(scope="module")
def untouched(real_data):
    """The input folder, which must be the same after all tests of this file."""
    before = contents(real_data)
    yield real_data
    assert contents(real_data) == before


@pytest.fixture(scope="module")
def mapped(untouched, provider, tmp_path_factory):
    """Train and classify through qgis_process, the rasters in shuffled order."""
    folder = tmp_path_factory.mktemp("sinop")
    profile = write_settings(tmp_path_factory.mktemp("profile"))
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}

    def call(*arguments, stdin=None):
        done = subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, input=stdin, cwd=folder
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def run(algorithm, **inputs):
        return json.loads(call("run", f"lstmfcn:{algorithm}", "-", stdin=json.dumps({"inputs": inputs})))["results"]

    samples = str(untouched / "samples_modis_ndvi.gpkg")
    trained = run("train", SAMPLES=samples, CLASS_FIELD="label", SEED=42, MODEL=str(folder / "modis.safetensors"))
    rasters = [str(path) for path in (untouched / "sinop_ndvi").glob("*.jp2")]
    random.Random(1).shuffle(rasters)
    outputs = {"CLASSES": str(folder / "classes.tif"), "PROBABILITIES": str(folder / "probabilities.tif")}
    return trained | run("classify", MODEL=trained["MODEL"], RASTERS=rasters, **outputs)


def test_validation_accuracy(mapped):
    assert mapped["ACCURACY"] >= 0.86
    assert mapped["LABELS"] == ",".join(LABELS)


def test_grid_is_the_cubes(mapped, untouched):
    source = gdal.Open(str(next((untouched / "sinop_ndvi").glob("*.jp2"))))
    for name in ("CLASSES", "PROBABILITIES"):
        made = gdal.Open(mapped[name])
        assert (made.RasterXSize, made.RasterYSize) == (255, 147)
        assert made.GetGeoTransform() == source.GetGeoTransform()
        assert made.GetSpatialRef().IsSame(source.GetSpatialRef())


def test_class_fractions_of_the_map(mapped):
    classes = gdal.Open(mapped["CLASSES"]).ReadAsArray()
    assert (classes != 255).all()
    fractions = {label: (classes == code).mean() for code, label in enumerate(LABELS, start=1)}
    assert 0.35 <= fractions["Forest"] <= 0.48
    assert 0.28 <= fractions["Soy_Corn"] <= 0.40


def test_probabilities_sum_to_one_and_their_largest_is_the_class(mapped):
    probabilities = gdal.Open(mapped["PROBABILITIES"]).ReadAsArray().astype(int)
    assert np.abs(probabilities.sum(axis=0) - 10000).max() <= 2
    assert (probabilities.argmax(axis=0) + 1 == gdal.Open(mapped["CLASSES"]).ReadAsArray()).all()


def test_known_points_are_mostly_right(mapped, untouched):
    dataset = gdal.Open(mapped["CLASSES"])
    classes = dataset.ReadAsArray()
    inverse = gdal.InvGeoTransform(dataset.GetGeoTransform())
    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(geographic, dataset.GetSpatialRef())
    right = 0
    with (untouched / "samples_sinop_crop.csv").open() as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        x, y, _ = transform.TransformPoint(float(row["longitude"]), float(row["latitude"]))
        column, line = gdal.ApplyGeoTransform(inverse, x, y)
        right += LABELS[classes[int(line), int(column)] - 1] == row["label"]
    assert len(rows) == 18
    assert right >= 11


def test_extracted_values_equal_gdals_bit_for_bit(run, untouched):
    from qgis.core import QgsVectorLayer

    table = untouched / "samples_sinop_crop.csv"
    layer = QgsVectorLayer(
        f"file://{table}?type=csv&xField=longitude&yField=latitude&crs=EPSG:4326", "points", "delimitedtext"
    )
    cube = str(untouched / "sinop_ndvi")
    extracted = run("extracttimeseries", {"SAMPLES": layer, "RASTERS": [cube], "OUTPUT": "memory:"})["OUTPUT"]
    rasters = {f"NDVI_{Path(p).stem[-10:].replace('-', '')}": str(p) for p in (untouched / "sinop_ndvi").glob("*.jp2")}
    assert extracted.featureCount() == 18
    assert check_against_gdal(extracted, rasters, 1e-4, missing=lambda value: value < -0.2) >= 18 * 11


def test_recipe_report_trains_the_reports_network(run, untouched, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    samples = str(untouched / "samples_modis_ndvi.gpkg")
    parameters = {"SAMPLES": samples, "CLASS_FIELD": "label", "RECIPE": 1, "EPOCHS": 3, "SEED": 1}
    run("train", {**parameters, "MODEL": str(tmp_path / "report.safetensors")}, feedback)
    log = feedback.textLog()
    for value in ("Architecture sits", "Batch size 64", "Learning rate 0.0005", "LSTM dropout 0.0", "Patience 20"):
        assert value in log
