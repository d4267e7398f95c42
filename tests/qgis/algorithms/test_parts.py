"""Classify in parts, and Merge parts."""

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

gdal.UseExceptions()


@pytest.fixture(scope="module")
def whole(run, model, demo, tmp_path_factory):
    target = str(tmp_path_factory.mktemp("whole") / "classes.tif")
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": target, "PRECISION": 1})
    return gdal.Open(target).ReadAsArray()


def test_map_in_parts_is_that_of_one_run(run, model, demo, whole, tmp_path):
    plan = str(tmp_path / "plan")
    made = run(
        "classifyparts",
        {
            "MODEL": model["MODEL"],
            "RASTERS": [demo["CUBE"]],
            "PLAN": plan,
            "MAPS": [0],
            "PART_PIXELS": 1000,
            "PROCESSES": 1,
        },
    )
    assert made["PARTS"] > 1
    assert made["MISSING"] == 0
    (path,) = made["LAYERS"]
    assert (gdal.Open(path).ReadAsArray() == whole).all()
    layer = QgsRasterLayer(path, "map")
    layer.loadDefaultStyle()
    assert [item.label for item in layer.renderer().classes()] == model["LABELS"].replace("_", " ").split(",")
    merged = run("mergeparts", {"PLAN": plan, "FOLDER": str(tmp_path / "maps"), "COG": True})
    assert (gdal.Open(str(tmp_path / "maps" / "classes.tif")).ReadAsArray() == whole).all()
    with open(merged["AREAS"]) as file:
        pixels = {row["class"]: int(row["pixels"]) for row in csv.DictReader(file) if row["zone"] == "all"}
    assert list(pixels.values()) == np.bincount(whole.ravel(), minlength=len(pixels) + 1)[1 : len(pixels) + 1].tolist()


def test_a_plan_alone_says_what_is_missing_when_it_is_merged(run, model, demo, tmp_path):
    values = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PLAN": str(tmp_path), "MAPS": [0], "WHERE": 1}
    made = run("classifyparts", values)
    assert made["MISSING"] == made["PARTS"]
    assert made["LAYERS"] == []
    assert (Path(made["PLAN"]) / "jobs" / "000001.json").is_file()
    with pytest.raises(QgsProcessingException, match="Merge even if parts are missing"):
        run("mergeparts", {"PLAN": str(tmp_path)})


def test_folders_elsewhere_that_are_written_otherwise_are_refused(run, model, demo, tmp_path):
    values = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PLAN": str(tmp_path), "FOLDERS": "/data"}
    with pytest.raises(QgsProcessingException, match="folder here=folder there"):
        run("classifyparts", values)


def test_scripts_for_slurm_are_written_with_the_plan(run, model, demo, tmp_path):
    values = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PLAN": str(tmp_path / "plan"), "MAPS": [0]}
    made = run("classifyparts", {**values, "WHERE": 3, "WORKER_PYTHON": "/shared/python", "PROCESSES": 3})
    assert made["MISSING"] == made["PARTS"]
    script = (tmp_path / "plan" / "slurm" / "parts.sh").read_text()
    assert "exec /shared/python -m model work" in script
    assert "--array=1-3\n" in script


def test_dask_without_an_address_is_refused(run, model, demo, tmp_path):
    values = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PLAN": str(tmp_path), "WHERE": 2}
    with pytest.raises(QgsProcessingException, match="Enter the address of the Dask scheduler"):
        run("classifyparts", values)
    with pytest.raises(
        QgsProcessingException, match="Dask scheduler.*distributed|No Dask scheduler answers at nonsense"
    ):
        run("classifyparts", {**values, "DASK": "nonsense"})
