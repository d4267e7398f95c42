"""Regularize cube in QGIS: equal steps out of a cloudy cube, and a map from them."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback

gdal.UseExceptions()


def files_of(folder):
    return {path.name: path.stat().st_mtime_ns for path in Path(folder).iterdir()}


@pytest.fixture(scope="module")
def regular(run, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("regular") / "cube"
    return run("regularizecube", {"RASTERS": [demo["CUBE"]], "PERIOD": "P2M", "METHOD": 1, "FOLDER": str(folder)})


def test_the_folder_holds_one_raster_a_band_and_period(regular, demo):
    assert (regular["DATES"], regular["FILES"]) == (6, 18)
    assert sorted(files_of(regular["FOLDER"])) == [Path(path).name for path in regular["COMPOSITES"]]
    assert (Path(regular["FOLDER"]) / "SENTINEL-2_MSI_DEMO_B04_2023-09-05.tif").is_file()
    dataset = gdal.Open(regular["COMPOSITES"][0])
    made = dataset.GetRasterBand(1)
    assert (made.GetScale(), made.GetNoDataValue(), made.DataType) == (1e-4, -32768, gdal.GDT_Int16)


def test_a_pixel_has_the_median_of_its_clear_observations(regular, demo):
    first = sorted(path for path in demo["RASTERS"] if "_B08_" in path)[:2]
    values = np.array([gdal.Open(path).ReadAsArray() for path in first], float)
    values[values == -9999] = np.nan
    made = gdal.Open(str(Path(regular["FOLDER"]) / "SENTINEL-2_MSI_DEMO_B08_2023-09-05.tif")).ReadAsArray()
    seen = np.isfinite(values).any(axis=0)
    assert (made[~seen] == -32768).all()
    assert np.abs(made[seen] - np.nanmean(values[:, seen], axis=0)).max() <= 0.5 + 1e-3


def test_a_model_is_trained_on_it_and_maps_it(run, regular, demo, tmp_path):
    model, target = str(tmp_path / "m.safetensors"), str(tmp_path / "c.tif")
    training = {"SAMPLES": demo["SAMPLES"], "CLASS_FIELD": "label", "RECIPE": 2, "EPOCHS": 30, "SEED": 1}
    run("train", {**training, "RASTERS": [regular["FOLDER"]], "MODEL": model})
    run("classify", {"MODEL": model, "RASTERS": regular["COMPOSITES"], "CLASSES": target})
    made, truth = gdal.Open(target).ReadAsArray(), gdal.Open(demo["TRUTH"]).ReadAsArray()
    assert (made == truth)[made != 255].mean() > 0.7


def test_a_second_run_keeps_complete_files_and_makes_missing_ones(run, regular, demo, tmp_path):
    folder = tmp_path / "cube"
    shutil.copytree(regular["FOLDER"], folder)
    gone = sorted(folder.iterdir())[0]
    gone.unlink()
    before = files_of(folder)
    feedback = QgsProcessingFeedback(False)
    parameters = {"RASTERS": [demo["CUBE"]], "PERIOD": "P2M", "METHOD": 1, "FOLDER": str(folder)}
    run("regularizecube", parameters, feedback)
    after = files_of(folder)
    assert "Kept the files of 5 of 6 periods" in feedback.textLog()
    assert gone.name in after
    assert sum(after[name] == before[name] for name in before) == 15


def test_cancel_says_what_is_kept(run, demo, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def pushConsoleInfo(self, text):
            self.cancel()  # when the table of bands and dates comes, before the first period

    parameters = {"RASTERS": [demo["CUBE"]], "FOLDER": str(tmp_path / "cube")}
    with pytest.raises(
        QgsProcessingException, match="periods that were complete are kept in .*; run it again to continue"
    ):
        run("regularizecube", parameters, Impatient(False))
    assert not list(tmp_path.glob("cube/.*"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"PERIOD": "16 days"}, "Period is '16 days'; write it like P16D"),
        ({"METHOD": 7}, "Method is 7; choose one of 0 Least cloudy image first, 1 Median, 2 Mean"),
        ({"RASTERS": []}, "No rasters were given"),
    ],
)
def test_what_cannot_be_meant_is_refused(run, demo, tmp_path, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("regularizecube", {"RASTERS": [demo["CUBE"]], "FOLDER": str(tmp_path / "out"), **changes})


def test_the_input_folder_is_never_written_to(run, demo):
    before = files_of(demo["CUBE"])
    with pytest.raises(QgsProcessingException, match="would replace .*cube, which this run reads"):
        run("regularizecube", {"RASTERS": [demo["CUBE"]], "FOLDER": demo["CUBE"]})
    assert files_of(demo["CUBE"]) == before
