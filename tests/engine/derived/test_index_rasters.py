"""Indices as files, and models that read indices which no file holds."""

import json
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from builders import CancellingFeedback, RecordingFeedback, listing, open_rasters, write_raster, write_series_cube
from rasterio.windows import Window

from model.commands.registry import run_command
from model.cube.reader import CubeReader
from model.derived.filenames import file_stem
from model.network.model_file import load_model
from model.runtime.errors import Cancelled, EngineError

SHAPE = (37, 29)
BANDS = ("B02", "B04", "B08")
TINY = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 8, "seed": 1, "device": "cpu"}
CI = "CI=max(nir,red)/red-1"


def run(command, feedback=None, **values):
    return run_command(command, values, feedback or RecordingFeedback())


def refused(command, **values):
    with pytest.raises(EngineError) as refusal:
        run(command, **values)
    assert refusal.value.sentence.endswith(".")
    return refusal.value.sentence


@pytest.fixture
def images(tmp_path):
    """Three classes in stripes that differ in near infrared, 5 dates, with gaps."""
    generator = np.random.default_rng(1)
    values = generator.normal(1500, 50, (5, len(BANDS), *SHAPE))
    values[:, 2] += 1200 * (np.arange(SHAPE[1]) % 3)
    values = np.rint(values).astype(np.int16)
    values[1:][generator.random(values[1:].shape) < 0.05] = -9999
    return write_series_cube(tmp_path / "images", values, bands=BANDS, nodata=-9999, scale=1e-4)


def points():
    rows, columns = np.divmod(np.arange(0, SHAPE[0] * SHAPE[1], 7), SHAPE[1])
    labels = [("Forest", "Pasture", "Water")[column % 3] for column in columns]
    x, y = 620_005.0 + 10 * columns, 8_689_995.0 - 10 * rows
    return {"ids": list(range(len(x))), "x": x.tolist(), "y": y.tolist(), "crs": "EPSG:32721", "labels": labels}


def series(*paths, **options):
    cube = open_rasters(*paths, **options)
    with CubeReader(cube) as reader:
        return reader.read(Window(0, 0, SHAPE[1], SHAPE[0]), np.float64)


def test_files_hold_what_is_computed_virtually(images, tmp_path):
    before = listing(images)
    folder = tmp_path / "new" / "indices"
    result = run("addindex", rasters=[str(images)], indices=["NDVI", CI], folder=str(folder))
    assert (result["folder"], len(result["files"])) == (str(folder), 10)
    assert sorted(result["files"]) == sorted(str(path) for path in folder.iterdir())
    assert Path(result["files"][0]).name == "SENTINEL-2_MSI_21LXG_NDVI_2020-09-01.tif"
    virtual, written = series(images, bands=("NDVI", CI)), series(folder, bands=("NDVI", "CI"))
    assert np.array_equal(np.isnan(virtual), np.isnan(written))
    assert np.isnan(virtual).any()
    assert np.nanmax(np.abs(virtual - written)) <= 0.5e-4 + 1e-9
    assert listing(images) == before


def test_files_are_compact_integers_with_their_scale(images, tmp_path):
    result = run("addindex", rasters=[str(images)], indices=["NDVI"], folder=str(tmp_path / "out"))
    with rasterio.open(result["files"][0]) as made, rasterio.open(next(images.iterdir())) as given:
        assert (made.dtypes, made.nodatavals, made.scales, made.offsets) == (("int16",), (-32768,), (0.0001,), (0.0,))
        assert (made.crs, made.transform, made.shape) == (given.crs, given.transform, given.shape)
        assert (made.profile["tiled"], made.profile["compress"]) == (True, "deflate")
        assert made.descriptions == ("NDVI",)
        assert made.tags()["LSTMFCN_CONTENT"] == "NDVI = (nir-red)/(nir+red)"


def test_expressions_without_limits_are_kept_whole(tmp_path, feedback):
    values = np.array([[[[1000, 1000, -9999]], [[4000, 45000 // 2, 5000]]]], np.int16)
    images = write_series_cube(tmp_path / "in", values, bands=("B04", "B08"), scale=1e-4, nodata=-9999)
    job = {"rasters": [str(images)], "indices": ["R=nir/red"], "folder": str(tmp_path / "out")}
    files = run("addindex", feedback, **job)["files"]
    with rasterio.open(files[0]) as made:
        assert made.dtypes == ("float32",)
        np.testing.assert_allclose(made.read(1), [[4.0, 22.5, np.nan]], rtol=1e-6)
    assert feedback.warnings == []


def test_a_date_that_lacks_an_input_has_no_file_of_that_index(images, tmp_path):
    (images / "SENTINEL-2_MSI_21LXG_B02_2020-10-01.tif").unlink()
    job = {"rasters": [str(images)], "indices": ["NDVI", "EVI"], "folder": str(tmp_path / "out")}
    assert "fill_dates" in refused("addindex", **job)
    names = {Path(file).name for file in run("addindex", fill_dates=True, **job)["files"]}
    assert len(names) == 9
    assert "SENTINEL-2_MSI_21LXG_NDVI_2020-10-01.tif" in names
    assert "SENTINEL-2_MSI_21LXG_EVI_2020-10-01.tif" not in names


def test_refusals_leave_nothing(images, tmp_path):
    job = {"rasters": [str(images)], "indices": ["NDVI"], "folder": str(tmp_path / "out")}
    before = listing(tmp_path)
    assert "No index was named" in refused("addindex", **{**job, "indices": []})
    assert "LAI is not a known index" in refused("addindex", **{**job, "indices": ["LAI"]})
    assert "nir.x is not understood" in refused("addindex", **{**job, "indices": ["X=nir.x"]})
    assert "no band green" in refused("addindex", **{**job, "indices": ["NDWI"]})
    assert "already have a band B04" in refused("addindex", **{**job, "indices": ["B04=nir*2"]})
    assert "holds the rasters themselves" in refused("addindex", **{**job, "folder": str(images)})
    assert listing(tmp_path) == before


@pytest.mark.parametrize("checks", [1, 7, 17, 21])
def test_cancel_leaves_nothing(images, tmp_path, checks):
    before = listing(tmp_path)
    with pytest.raises(Cancelled):
        run(
            "addindex",
            CancellingFeedback(checks),
            rasters=[str(images)],
            indices=["NDVI"],
            folder=str(tmp_path / "out"),
        )
    assert listing(tmp_path) == before
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("sources", "name"),
    [
        (["/a/SENTINEL-2_MSI_20LKP_B04_2020-06-04.tif"], "SENTINEL-2_MSI_20LKP_NDVI_2020-06-04.tif"),
        (
            ["SENTINEL-2_MSI_20LKP_B04_2020-06-04.tif", "SENTINEL-2_MSI_20LLP_B08_20200604.tif"],
            "SENTINEL-2_MSI_0_NDVI_2020-06-04.tif",
        ),
        (["S2A_20LKP_20200604_0_L2A_B04.tif"], "SENTINEL-2_MSI_20LKP_NDVI_2020-06-04.tif"),
        (["LC08_L2SP_226069_20200604_20200825_02_T1_SR_B4.TIF"], "LANDSAT_OLI_0_NDVI_2020-06-04.tif"),
        (["B04.tif", "SENTINEL-2_MSI_20LKP_B04_2020-06-04.tif"], "LSTMFCN_CUBE_0_NDVI_2020-06-04.tif"),
    ],
)
def test_names_of_new_rasters(sources, name, tmp_path):
    assert f"{file_stem(sources)}_NDVI_2020-06-04.tif" == name
    write_raster(tmp_path / name, np.ones((3, 4), np.int16))
    cube = open_rasters(tmp_path)
    assert (cube.bands, cube.timeline) == (("NDVI",), (date(2020, 6, 4),))


def test_negative_indices_of_modis_are_read_back(tmp_path):
    for band, value in (("red", 3000), ("nir", 500)):
        write_raster(tmp_path / "in" / f"TERRA_MODIS_012010_{band}_2013-09-14.tif", np.full((3, 4), value, np.int16))
    run("addindex", rasters=[str(tmp_path / "in")], indices=["NDVI"], folder=str(tmp_path / "out"))
    cube = open_rasters(tmp_path / "out")
    with CubeReader(cube) as reader:
        assert reader.read(Window(0, 0, 4, 3), np.float64) == pytest.approx(-2500 / 3500, abs=0.5e-4)


@pytest.mark.parametrize("bands", [["NDVI"], ["B02", CI, "NDVI"]])
def test_a_model_of_virtual_bands_classifies_from_the_names_alone(images, tmp_path, bands):
    model, classes = tmp_path / "m.safetensors", tmp_path / "c.tif"
    run("train", samples=points(), rasters=[str(images)], model=str(model), bands=bands, **{**TINY, "epochs": 50})
    _, card = load_model(model)
    assert card.bands == tuple(band.partition("=")[0] for band in bands)
    assert card.definitions == ({"CI": CI.partition("=")[2]} if CI in bands else {})
    feedback = RecordingFeedback()
    run("classify", feedback, model=str(model), rasters=[str(images)], classes=str(classes))
    assert "NDVI is computed of each date as (nir-red)/(nir+red)" in feedback.log_text
    with rasterio.open(classes) as made:
        right = made.read(1) == np.tile(np.arange(SHAPE[1]) % 3 + 1, (SHAPE[0], 1))
    assert right.mean() > 0.8


def test_a_model_of_virtual_bands_reads_the_files_of_them_too(images, tmp_path):
    model = str(tmp_path / "m.safetensors")
    run("train", samples=points(), rasters=[str(images)], model=model, bands=["NDVI", CI], **TINY)
    run("addindex", rasters=[str(images)], indices=["NDVI", CI], folder=str(tmp_path / "indices"))
    maps = []
    for name in ("images", "indices"):
        target = tmp_path / f"{name}.tif"
        run("classify", model=model, rasters=[str(tmp_path / name)], probabilities=str(target))
        with rasterio.open(target) as made:
            maps.append(made.read().astype(int))
    assert np.abs(maps[0] - maps[1]).max() < 50  # half a percent, from rounding the indices


def test_a_model_is_described_with_its_definitions(images, tmp_path):
    model = str(tmp_path / "m.safetensors")
    run("train", samples=points(), rasters=[str(images)], model=model, bands=["NDVI", CI], **TINY)
    feedback = RecordingFeedback()
    card = run("modelinfo", feedback, model=model, report=str(tmp_path / "r.html"))["card"]
    assert card["definitions"] == {"CI": "max(nir,red)/red-1"}
    assert "NDVI, CI\n" in feedback.log_text
    assert "max(nir,red)/red-1" in feedback.log_text


def test_recipes_are_measured_on_virtual_bands_too(images):
    given = {"samples": points(), "rasters": [str(images)], "bands": ["NDVI", CI], "folds": 2, **TINY, "epochs": 20}
    assert run("crossvalidate", **given)["accuracy"] > 0.4


def test_a_model_refuses_another_definition_of_its_band(images, tmp_path):
    model = str(tmp_path / "m.safetensors")
    run("train", samples=points(), rasters=[str(images)], model=model, bands=[CI], **TINY)
    job = {"model": model, "rasters": [str(images)], "classes": str(tmp_path / "c.tif")}
    assert run("classify", **job, bands=["CI"])
    assert "CI computed as max(nir,red)/red-1" in refused("classify", **job, bands=["CI=nir"])


def test_extracted_fields_have_short_names(images, tmp_path):
    target = tmp_path / "s.json"
    result = run("extracttimeseries", points=points(), rasters=[str(images)], bands=[CI], series=str(target))
    assert result["fields"][0] == "CI_20200901"
    values = json.loads(target.read_text())["values"][0]
    expected = series(images, bands=(CI,))[::7, 0, 0]
    assert np.array_equal(np.array(values, dtype=float), expected, equal_nan=True)
