"""Add index, and indices that are computed while a cube is read."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback

gdal.UseExceptions()


def listing(folder):
    return sorted((path.name, path.stat().st_mtime_ns) for path in Path(folder).iterdir())


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().astype(np.float64)


def physical(path):
    integers = pixels(path)
    return np.where(integers == -9999, np.nan, integers * 1e-4)


@pytest.fixture(scope="module")
def added(run, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("indices") / "new"
    before = listing(demo["CUBE"])
    result = run(
        "addindex",
        {"RASTERS": [demo["CUBE"]], "INDICES": "NDVI, X=max(B11, min(B04, B08))*2", "FOLDER": str(folder)},
    )
    assert listing(demo["CUBE"]) == before
    return result


def test_each_index_and_date_is_a_file_in_sits_naming(demo, added):
    dates = sorted({Path(path).stem.split("_")[-1] for path in demo["RASTERS"]})
    names = sorted(Path(path).name for path in added["FILES"])
    assert names == sorted(f"SENTINEL-2_MSI_DEMO_{index}_{day}.tif" for index in ("NDVI", "X") for day in dates)
    assert sorted(path.name for path in Path(added["FOLDER"]).iterdir()) == names


def test_values_are_those_worked_out_with_gdal(demo, added):
    for path in added["FILES"]:
        head, index, day = Path(path).stem.rsplit("_", 2)
        red, nir, swir = (physical(Path(demo["CUBE"]) / f"{head}_{band}_{day}.tif") for band in ("B04", "B08", "B11"))
        expected = (nir - red) / (nir + red) if index == "NDVI" else np.maximum(swir, np.minimum(red, nir)) * 2
        found = pixels(path)
        if index == "NDVI":
            found = np.where(found == -32768, np.nan, found * 1e-4)
        assert np.array_equal(np.isnan(found), np.isnan(expected))
        assert np.nanmax(np.abs(found - expected)) <= (0.5e-4 + 1e-9 if index == "NDVI" else 1e-6)


def test_indices_are_extracted_from_bands_under_their_short_names(run, demo):
    result = run(
        "extracttimeseries",
        {"SAMPLES": demo["SAMPLES"], "RASTERS": [demo["CUBE"]], "BANDS": "B04,B08,X=max(B04,B08)", "OUTPUT": "memory:"},
    )
    days = [name[4:] for name in result["OUTPUT"].fields().names() if name.startswith("B04_")]
    seen = 0
    for feature in result["OUTPUT"].getFeatures():
        for day in days:
            red, nir, largest = (feature[f"{band}_{day}"] for band in ("B04", "B08", "X"))
            assert (largest == NULL) == (red == NULL)
            if red != NULL:
                seen += 1
                assert largest == max(red, nir)
    assert seen > 500


def test_a_model_of_virtual_indices_classifies_without_naming_them(run, demo, tmp_path):
    trained = run(
        "train",
        {
            "SAMPLES": demo["SAMPLES"],
            "CLASS_FIELD": "label",
            "RASTERS": [demo["CUBE"]],
            "BANDS": "NDVI, CI=max(nir, red)/red-1",
            "RECIPE": 2,
            "EPOCHS": 3,
            "SEED": 1,
            "DEVICE": 1,
            "MODEL": str(tmp_path / "m.safetensors"),
        },
    )
    feedback = QgsProcessingFeedback(False)
    classes = str(tmp_path / "c.tif")
    run("classify", {"MODEL": trained["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": classes}, feedback)
    assert "CI is computed of each date as max(nir, red)/red-1" in feedback.textLog()
    assert set(np.unique(pixels(classes))) <= set(range(1, 7)) | {255.0}


@pytest.mark.parametrize(
    ("indices", "words"),
    [
        ("EVI", "no band blue; they have B04, B08, B11"),
        ("LAI", "LAI is not a known index"),
        ("X=nir.real", "refused at character 1: nir.real is not understood"),
        ("X=open(nir)", "refused at character 1: open(nir) is not understood"),
        ("X=(nir", "is not a complete formula"),
        ("B04=nir*2", "already have a band B04"),
    ],
)
def test_what_cannot_be_computed_is_refused(run, demo, tmp_path, indices, words):
    with pytest.raises(QgsProcessingException) as refused:
        run("addindex", {"RASTERS": [demo["CUBE"]], "INDICES": indices, "FOLDER": str(tmp_path / "out")})
    assert words in str(refused.value)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_lists_are_parted_outside_parentheses_only(provider):
    from lstm_fcn.processing.parameters.text_forms import split_list

    assert split_list(" NDVI ,X=max(a,min(b,c)), ,EVI") == ["NDVI", "X=max(a,min(b,c))", "EVI"]
    assert split_list("X=(a,b") == ["X=(a,b"]
    assert split_list("X=a),b") == ["X=a)", "b"]
    assert split_list("") == []
