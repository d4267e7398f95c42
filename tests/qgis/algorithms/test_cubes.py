"""Cubes as people have them: several grids, clouds, missing dates, other dates than the model's."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

gdal.UseExceptions()


@pytest.fixture(scope="module")
def truth(demo):
    return gdal.Open(demo["TRUTH"]).ReadAsArray()


def agreement(result, truth):
    """Share of the pixels with a class that have the true one; the map may reach beyond the truth."""
    made = gdal.Open(result["CLASSES"])
    left, size, _, top, _, _ = made.GetGeoTransform()
    column, row = round((620_000 - left) / size), round((top - 8_690_000) / size)
    classes = made.ReadAsArray()[row : row + truth.shape[0], column : column + truth.shape[1]]
    assert (classes != 255).mean() > 0.9
    return (classes == truth)[classes != 255].mean()


@pytest.fixture(scope="module")
def whole(run, model, demo, truth, tmp_path_factory):
    """Agreement of the map of the cube as it is."""
    target = str(tmp_path_factory.mktemp("whole") / "c.tif")
    return agreement(run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": target}), truth)


@pytest.mark.parametrize("option", ["-tr 20 20 -r average", "-t_srs EPSG:4326 -r bilinear -dstnodata 0"])
def test_bands_of_another_resolution_or_crs(run, model, demo, truth, whole, tmp_path, option):
    """One band is coarser, or in degrees; the map keeps the pixels of the others, and about its accuracy."""
    cube = tmp_path / "cube"
    cube.mkdir()
    for path in map(Path, demo["RASTERS"]):
        if "_B11_" in path.name:
            gdal.Warp(str(cube / path.name), str(path), options=option)
        else:
            shutil.copy(path, cube)
    feedback = QgsProcessingFeedback(False)
    parameters = {"MODEL": model["MODEL"], "RASTERS": [str(cube)], "CLASSES": str(tmp_path / "c.tif")}
    result = run("classify", parameters, feedback)
    assert gdal.Open(result["CLASSES"]).GetGeoTransform()[1::4] == (10, -10)
    assert "resampled bilinearly" in feedback.textLog()
    assert agreement(result, truth) > whole - 0.06


def test_missing_acquisitions_are_bridged(run, model, demo, truth, whole, tmp_path):
    """Three of twelve dates are gone: the series are interpolated at the model's dates, and the log says so."""
    days = sorted({Path(path).stem.rsplit("_", 1)[1] for path in demo["RASTERS"]})
    gone = (days[2], days[6], days[9])
    rasters = [path for path in demo["RASTERS"] if not any(day in path for day in gone)]
    feedback = QgsProcessingFeedback(False)
    parameters = {"MODEL": model["MODEL"], "RASTERS": rasters, "CLASSES": str(tmp_path / "c.tif")}
    result = run("classify", parameters, feedback)
    assert "interpolated from 9 dates to the 12 that the model was trained on" in feedback.textLog()
    assert agreement(result, truth) > whole - 0.1


def test_a_band_that_is_missing_on_a_date_is_refused_or_filled_as_the_user_chose(run, model, demo, tmp_path):
    from qgis.core import QgsProcessingException

    parameters = {"MODEL": model["MODEL"], "RASTERS": demo["RASTERS"][1:], "CLASSES": str(tmp_path / "c.tif")}
    with pytest.raises(
        QgsProcessingException, match="The cube lacks B.. of 2023-09-05; .* or turn on Fill missing dates"
    ):
        run("classify", parameters)
    feedback = QgsProcessingFeedback(False)
    run("classify", {**parameters, "FILL_DATES": True}, feedback)
    assert "these observations are filled like gaps" in feedback.textLog()


def scl_of(demo, folder, bad):
    """Scene classifications beside the demo's rasters, cloudy in the upper half on some dates."""
    first = gdal.Open(demo["RASTERS"][0])
    for day in sorted({Path(path).stem.rsplit("_", 1)[1] for path in demo["RASTERS"]}):
        values = np.full((first.RasterYSize, first.RasterXSize), 4, np.uint8)
        if day in bad:
            values[: len(values) // 2] = 9
        name = Path(demo["RASTERS"][0]).stem.rsplit("_", 2)[0]
        made = gdal.GetDriverByName("GTiff").Create(str(folder / f"{name}_SCL_{day}.tif"), *values.shape[::-1], 1)
        made.SetGeoTransform(first.GetGeoTransform())
        made.SetProjection(first.GetProjection())
        made.GetRasterBand(1).WriteArray(values)


def test_clouds_are_masked_and_long_gaps_unknown(run, model, demo, tmp_path):
    days = sorted({Path(path).stem.rsplit("_", 1)[1] for path in demo["RASTERS"]})
    cube = tmp_path / "cube"
    shutil.copytree(demo["CUBE"], cube)
    scl_of(demo, cube, days[3:6])
    feedback = QgsProcessingFeedback(False)
    parameters = {"MODEL": model["MODEL"], "RASTERS": [str(cube)], "PRECISION": 1, "CLASSES": str(tmp_path / "c.tif")}
    masked = gdal.Open(run("classify", parameters, feedback)["CLASSES"]).ReadAsArray()
    assert "SCL flags with values 0, 1, 2, 3, 8, 9, 10" in feedback.textLog()
    none = {**parameters, "MASK_BAND": "none", "CLASSES": str(tmp_path / "n.tif")}
    unmasked = gdal.Open(run("classify", none)["CLASSES"]).ReadAsArray()
    half = len(masked) // 2
    assert (masked[:half] != unmasked[:half]).any()
    np.testing.assert_array_equal(masked[half:], unmasked[half:])
    gapped = {**parameters, "MAX_GAP": 100, "CLASSES": str(tmp_path / "g.tif")}
    unknown = gdal.Open(run("classify", gapped)["CLASSES"]).ReadAsArray() == 255
    assert unknown[:half].all()
    assert not unknown[half:].all()


def test_a_period_makes_equal_steps_and_the_map_follows_the_model(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    parameters = {
        "SAMPLES": demo["SAMPLES"],
        "CLASS_FIELD": "label",
        "RASTERS": [demo["CUBE"]],
        "RECIPE": 2,
        "EPOCHS": 3,
    }
    model = str(tmp_path / "regular.safetensors")
    run("train", {**parameters, "PERIOD": "P20D", "MODEL": model}, feedback)
    result = run("modelinfo", {"MODEL": model})
    assert f"{result['DATES']} dates, P20D apart, from 2023-09-05" in feedback.textLog()
    assert result["DATES"] > 12
    feedback = QgsProcessingFeedback(False)
    run("classify", {"MODEL": model, "RASTERS": [demo["CUBE"]], "CLASSES": str(tmp_path / "c.tif")}, feedback)
    assert f"interpolated from 12 dates to the {result['DATES']} that the model was trained on" in feedback.textLog()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"PERIOD": "16 days"}, "Period is '16 days'; write it like P16D"),
        ({"MASK_BAND": "QA"}, "no mask band QA"),
        ({"MAX_GAP": 0}, "Longest gap .days. is 0; it must be a number from 1"),
    ],
)
def test_what_cannot_be_meant_is_refused(run, model, demo, tmp_path, changes, words):
    from qgis.core import QgsProcessingException

    target = tmp_path / "c.tif"
    with pytest.raises(QgsProcessingException, match=words):
        run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": str(target), **changes})
    assert not target.exists()
