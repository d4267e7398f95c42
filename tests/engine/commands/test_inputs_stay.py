"""An output over an input of the same run is refused before anything is done, by whatever name it is given."""

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, write_raster
from command_runs import POINTS, TINY, refused, run
from rasterio.shutil import copy as copy_raster

from model.products.input_files import input_files
from model.runtime.errors import EngineError, JobError, OutputError
from model.runtime.outputs import Outputs
from model.runtime.targets import protected


@pytest.fixture
def probabilities(tmp_path):
    half = np.full((2, 20, 20), 5000, dtype=np.uint16)
    return write_raster(tmp_path / "in" / "p.tif", half, scale=0.0001, nodata=65535, names=["A", "B"])


@pytest.fixture
def cube(tmp_path):
    layers = np.arange(400, dtype=np.int16).reshape(20, 20)
    for month in range(1, 5):
        write_raster(tmp_path / "cube" / f"S2_MSI_21LXH_NDVI_2020-0{month}-01.tif", layers)
    return tmp_path / "cube"


def unharmed(path, command, **job):
    before = path.read_bytes()
    sentence = refused(OutputError, command, **job)
    assert path.read_bytes() == before
    assert "input" in sentence
    return sentence


def test_the_probabilities(probabilities):
    given = str(probabilities)
    assert given in unharmed(probabilities, "label", probabilities=given, classes=given)
    unharmed(probabilities, "uncertainty", probabilities=given, uncertainty=given)
    unharmed(probabilities, "smooth", probabilities=given, smoothed=given)
    unharmed(probabilities, "combine", rasters=[given, given], combined=given)
    unharmed(probabilities, "clean", classes=given, cleaned=given)


def test_by_a_link(probabilities, tmp_path):
    link = tmp_path / "link.tif"
    link.symlink_to(probabilities)
    sentence = unharmed(probabilities, "label", probabilities=str(probabilities), classes=str(link))
    assert str(link) in sentence
    assert str(probabilities) in sentence
    unharmed(probabilities, "label", probabilities=str(link), classes=str(probabilities))
    (tmp_path / "folder").symlink_to(probabilities.parent)
    other = tmp_path / "folder" / probabilities.name
    unharmed(probabilities, "label", probabilities=str(probabilities), classes=str(other))
    dotted = f"{probabilities.parent}/../in/p.tif"
    unharmed(probabilities, "label", probabilities=str(probabilities), classes=dotted)


def test_a_raster_of_the_folder(cube):
    first = sorted(cube.iterdir())[0]
    unharmed(first, "inspectcube", rasters=[str(cube)], report=str(first))
    unharmed(first, "inspectcube", rasters=[{"path": str(first)}], report=str(first))


def test_a_raster_that_a_name_with_an_asterisk_fits(cube):
    first = sorted(cube.iterdir())[0]
    unharmed(first, "inspectcube", rasters=[str(cube / "*.tif")], report=str(first))
    unharmed(first, "inspectcube", rasters=[str(cube.parent / "cu?e")], report=str(first))


def test_an_address_is_no_output(cube):
    for address in ("https://server/report.html", f"file://{cube}/report.html"):
        assert "address" in refused(JobError, "inspectcube", rasters=[str(cube)], report=address)


def test_what_lies_beside_the_rasters_may_be_written_again(cube):
    report = cube / "report.html"
    report.write_text("older")
    run("inspectcube", rasters=[str(cube)], report=str(report))
    assert report.read_text() != "older"


def test_the_model_and_the_base_model(tmp_path):
    model = tmp_path / "m.safetensors"
    run("train", samples=POINTS, model=str(model), **TINY)
    elsewhere = str(tmp_path / "new.safetensors")
    unharmed(model, "train", samples=POINTS, model=elsewhere, base_model=str(model), report=str(model), **TINY)
    run("train", samples=POINTS, model=str(model), base_model=str(model), **TINY)  # its newer version
    unharmed(model, "modelinfo", model=str(model), report=str(model))
    run("train", samples=POINTS, model=str(model), **TINY)  # which is no input here


def test_a_table_of_samples_that_a_companion_of_the_report_would_replace(tmp_path):
    table = tmp_path / "fields_classes.csv"
    rows = [f"{-55 + n / 1000},{-12},{'AB'[n % 2]},{n % 2},{n % 3},{n % 2}" for n in range(20)]
    table.write_text("longitude,latitude,label,NDVI1,NDVI2,NDVI3\n" + "\n".join(rows))
    unharmed(
        table,
        "train",
        samples=str(table),
        model=str(tmp_path / "m.safetensors"),
        report=str(tmp_path / "fields.html"),
        **TINY,
    )
    assert [path.name for path in tmp_path.iterdir()] == [table.name]


def test_sources_of_a_virtual_raster(probabilities, tmp_path):
    virtual = tmp_path / "p.vrt"
    copy_raster(probabilities, virtual, driver="VRT")
    unharmed(probabilities, "label", probabilities=str(virtual), classes=str(probabilities))


def test_an_archive_and_a_product_folder(cube, tmp_path):
    archive = Path(shutil.make_archive(str(tmp_path / "all"), "zip", cube))
    unharmed(archive, "inspectcube", rasters=[str(archive)], report=str(archive))
    member = f"/vsizip/{archive}/{sorted(cube.iterdir())[0].name}"
    unharmed(archive, "inspectcube", rasters=[member], report=str(archive))
    product = tmp_path / "S2A.SAFE" / "MTD_MSIL2A.xml"
    product.parent.mkdir()
    product.write_text("<xml/>")
    assert product.parent in list(input_files([str(product.parent)]))
    with protected(lambda: [product.parent]), Outputs("r1") as outputs, pytest.raises(OutputError, match="input"):
        outputs.part(product)


def test_inputs_are_looked_for_once_however_many_outputs_are_there(tmp_path):
    asked = []
    for name in ("a.tif", "b.tif"):
        (tmp_path / name).touch()
    with protected(lambda: asked.append(1) or [tmp_path / "b.tif"]), Outputs("r1") as outputs:
        outputs.part(tmp_path / "a.tif")
        with pytest.raises(OutputError, match="input"):
            outputs.part(tmp_path / "b.tif")
    assert asked == [1]


def test_a_catalogue_in_the_folder(cube):
    item = cube / "item.json"
    item.write_text(json.dumps({"type": "Feature", "stac_version": "1.0.0", "assets": {}}))
    assert item in list(input_files([str(cube)]))


def test_subdatasets_and_addresses(tmp_path):
    file = tmp_path / "cube.nc"
    file.write_text("")
    assert list(input_files([f'NETCDF:"{file}":NDVI', f"file://{file}"])) == [file, file]
    assert list(input_files(["https://example.org/a.tif", "/vsicurl/https://example.org/a.tif", "nowhere.tif"])) == []


def test_an_output_in_two_outputs_by_other_names(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with Outputs("r1") as outputs:
        outputs.part(tmp_path / "real" / "map.tif")
        with pytest.raises(OutputError, match="twice"):
            outputs.part(tmp_path / "link" / "map.tif")


def test_a_hard_link_as_on_a_disk_that_ignores_case(probabilities, tmp_path):
    """Two names of one file, of which neither is a link to the other."""
    os.link(probabilities, tmp_path / "P.TIF")
    unharmed(probabilities, "label", probabilities=str(probabilities), classes=str(tmp_path / "P.TIF"))


@pytest.mark.parametrize("name", ["map.jp2", "map.gpkg", "map.png", "map.PNG", "map.vrt", "map.img", "map.nc"])
def test_a_raster_is_written_under_no_name_of_another_format(probabilities, tmp_path, name):
    sentence = refused(JobError, "label", probabilities=str(probabilities), classes=str(tmp_path / name))
    assert name in sentence
    assert ".tif" in sentence
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["map.tif", "map.TIFF", "map", "map.2020", "soy v1.2"])
def test_other_names_are_taken(probabilities, tmp_path, name):
    run("label", probabilities=str(probabilities), classes=str(tmp_path / "out" / name))
    with rasterio.open(tmp_path / "out" / name) as dataset:
        assert dataset.driver == "GTiff"


def test_memory_of_the_engine_is_no_place_for_an_output(probabilities):
    sentence = refused(JobError, "label", probabilities=str(probabilities), classes="/vsimem/map.tif")
    assert "/vsimem/map.tif" in sentence


def test_refusals_end_with_the_run(probabilities, tmp_path):
    """A later run may write what an earlier one read."""
    with pytest.raises(EngineError):
        run("label", RecordingFeedback(), probabilities=str(probabilities), classes=str(probabilities))
    with Outputs("r1") as outputs:
        outputs.part(probabilities)
