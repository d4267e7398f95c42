"""Links in files lead to what the user gave, and nowhere else."""

import io
import json
import os
import socket
import tarfile
import zipfile
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, open_rasters, write_raster
from rasterio.errors import RasterioError
from rasterio.shutil import copy as copy_raster

from model.commands.registry import run_command
from model.cube.cube import log_what_cannot_resume
from model.products.listing import list_rasters
from model.products.raster_ref import RasterRef
from model.raster.remote import check_stays_local, given_places
from model.runtime.errors import CubeError

NAME = "SENTINEL-2_MSI_21LXG_NDVI_2020-09-01"
VRT = (
    '<VRTDataset rasterXSize="4" rasterYSize="4"><SRS>EPSG:32721</SRS><GeoTransform>620000,10,0,8690000,0,-10</GeoTransform>'
    '<VRTRasterBand dataType="Int16" band="1"><SimpleSource><SourceFilename relativeToVRT="{1}">{0}</SourceFilename>'
    "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
)
LAYER = np.ones((4, 4), np.int16)


@pytest.fixture
def server():
    """A socket that nobody should connect to, and whether anybody did."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        yield f"127.0.0.1:{listening.getsockname()[1]}", listening


def was_asked(listening):
    try:
        listening.accept()[0].close()
    except TimeoutError:
        return False
    return True


def packed(path, kind, **members):
    """An archive of texts."""
    if kind == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in members.items():
                archive.writestr(name, text)
    else:
        with tarfile.open(path, "w") as archive:
            for name, text in members.items():
                about = tarfile.TarInfo(name)
                about.size = len(text)
                archive.addfile(about, io.BytesIO(text.encode()))
    return path


def item(href):
    asset = {"href": href, "type": "image/tiff", "raster:bands": [{"scale": 1}]}
    return json.dumps(
        {"type": "Feature", "stac_version": "1.0.0", "id": "a", "properties": {"datetime": "2020-09-01T00:00:00Z"}, "assets": {"NDVI": asset}}
    )  # fmt: skip


def inspect(folder, *rasters):
    run_command(
        "inspectcube", {"rasters": list(map(str, rasters)), "report": str(folder / "r.html")}, RecordingFeedback()
    )


def refused(folder, *rasters):
    with pytest.raises(CubeError) as refusal:
        inspect(folder, *rasters)
    assert not (folder / "r.html").exists()
    return refusal.value.sentence


@pytest.mark.parametrize(
    "address", ["http://{0}/a.tif", "/vsicurl/http://{0}/a.tif", "/vsicurl_streaming/http://{0}/a.tif"]
)
@pytest.mark.parametrize("kind", ["stac", "vrt", "zip", "tar", "folder"])
def test_local_files_ask_no_address_that_was_not_given(tmp_path, server, kind, address):
    shown = address.format(server[0])
    files = tmp_path / "files"
    files.mkdir()
    if kind == "stac":
        (files / "item.json").write_text(item(shown))
        given = files / "item.json"
    elif kind in ("zip", "tar"):
        given = packed(files / f"a.{kind}", kind, **{f"{NAME}.tif": VRT.format(shown, 0)})
    else:
        (files / f"{NAME}.vrt").write_text(VRT.format(shown, 0))
        given = files if kind == "folder" else files / f"{NAME}.vrt"
    sentence = refused(tmp_path, given)
    assert server[0] in sentence
    assert "was not asked" in sentence or "is not asked" in sentence
    assert not was_asked(server[1])


@pytest.mark.parametrize("scheme", ["s3", "gs"])
def test_buckets_are_named_that_were_not_asked(tmp_path, scheme):
    (tmp_path / "item.json").write_text(item(f"{scheme}://bucket/key.tif"))
    sentence = refused(tmp_path, tmp_path / "item.json")
    assert (
        f"{scheme}://bucket/key.tif, which lies in a network and was not asked; add {scheme}://bucket/ to" in sentence
    )


def test_an_address_that_was_given_may_be_asked(tmp_path, server):
    (tmp_path / "item.json").write_text(item(f"http://{server[0]}/a.tif"))
    (tmp_path / f"{NAME}.vrt").write_text(VRT.format(f"/vsicurl/http://{server[0]}/a/b.tif", 0))
    for places in (f"http://{server[0]}/", f"/vsicurl/http://{server[0]}/"):
        with given_places([places]):
            assert list_rasters([RasterRef(str(tmp_path / "item.json")), RasterRef(places)])[0].path.endswith("/a.tif")
            check_stays_local(str(tmp_path / f"{NAME}.vrt"))
    for places in (f"http://{server[0]}/a.tif", f"http://{server[0]}/other/", f"http://{server[0]}"):
        with given_places([places]), pytest.raises(CubeError, match="was not asked"):
            check_stays_local(str(tmp_path / f"{NAME}.vrt"))


@pytest.mark.parametrize(("given", "asked"), [(["a.tif"], False), (["https://other/"], True)])
def test_gdal_itself_asks_nobody_where_no_address_was_given(tmp_path, server, given, asked):
    (tmp_path / f"{NAME}.vrt").write_text(VRT.format(f"/vsicurl/http://{server[0]}/a.tif", 0))
    with given_places(given), rasterio.Env(GDAL_HTTP_TIMEOUT=1), pytest.raises(RasterioError):  # noqa: SIM117
        with rasterio.open(tmp_path / f"{NAME}.vrt") as dataset:
            dataset.read()
    assert was_asked(server[1]) == asked
    assert "CPL_VSIL_CURL_ALLOWED_EXTENSIONS" not in os.environ


def test_the_network_is_opened_again_when_the_last_of_several_threads_has_left():
    first, second = given_places(["a.tif"]), given_places(["b.tif"])
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert os.environ["CPL_VSIL_CURL_ALLOWED_EXTENSIONS"] == ".none"
    second.__exit__(None, None, None)
    assert "CPL_VSIL_CURL_ALLOWED_EXTENSIONS" not in os.environ


@pytest.mark.parametrize("kind", ["vrt", "stac", "zip", "tar"])
def test_relative_links_stay_in_the_folder_of_their_file(tmp_path, kind):
    inner, outer = tmp_path / "inner", tmp_path / "outer"
    inner.mkdir()
    write_raster(outer / f"{NAME}.tif", LAYER, nodata=-1, scale=1e-4)
    link = f"../outer/{NAME}.tif"
    if kind == "stac":
        (inner / "item.json").write_text(item(link))
        given = inner / "item.json"
    elif kind == "vrt":
        given = inner / f"{NAME}.vrt"
        given.write_text(VRT.format(link, 1))
    else:
        given = packed(inner / f"a.{kind}", kind, **{f"{NAME}.tif": VRT.format(link, 1)})
    assert "lies outside of its folder" in refused(tmp_path, given)
    if kind == "stac":
        inspect(tmp_path, given, outer)
        assert (tmp_path / "r.html").exists()


def test_links_may_lead_up_to_the_folder_of_the_catalogue_that_was_given(tmp_path):
    write_raster(tmp_path / "images" / "a.tif", LAYER, nodata=-1)
    (tmp_path / "items").mkdir()
    (tmp_path / "items" / "item.json").write_text(item("../images/a.tif"))
    catalogue = {"type": "Catalog", "stac_version": "1.0.0", "links": [{"rel": "item", "href": "items/item.json"}]}
    (tmp_path / "catalog.json").write_text(json.dumps(catalogue))
    assert list_rasters([RasterRef(str(tmp_path / "catalog.json"))])[0].path == str(tmp_path / "images" / "a.tif")
    with pytest.raises(CubeError, match="outside of its folder"):
        list_rasters([RasterRef(str(tmp_path / "items" / "item.json"))])


def test_virtual_rasters_beside_their_images_in_an_archive_are_read(tmp_path):
    write_raster(tmp_path / "images" / "a.img.tif", LAYER, nodata=-1)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(f"sub/{NAME}.vrt", VRT.format("../images/a.img.tif", 1))
        archive.write(tmp_path / "images" / "a.img.tif", "images/a.img.tif")
    check_stays_local(f"/vsizip/{tmp_path / 'a.zip'}/sub/{NAME}.vrt")
    check_stays_local(f"/vsizip/{{{tmp_path / 'a.zip'}}}/sub/{NAME}.vrt")


def test_catalogues_in_a_network_are_not_followed(tmp_path):
    catalogue = {"type": "Catalog", "stac_version": "1.0.0", "links": [{"rel": "child", "href": "https://host/c.json"}]}
    (tmp_path / "catalog.json").write_text(json.dumps(catalogue))
    assert "https://host/c.json" in refused(tmp_path, tmp_path / "catalog.json")
    assert "read from a disk only" in refused(tmp_path, tmp_path / "catalog.json", "https://host/")


def test_runs_that_read_from_a_network_say_beforehand_that_they_begin_anew(tmp_path, feedback):
    cube = open_rasters(write_raster(tmp_path / f"{NAME}.tif", LAYER, nodata=-1))
    log_what_cannot_resume(cube, feedback)
    assert feedback.log_text == ""
    far = replace(cube.sources[0][0][0], path="/vsicurl/https://host/a.tif")
    log_what_cannot_resume(replace(cube, sources=(((far,),),)), feedback)
    assert "https://host/a.tif" in feedback.log_text
    assert "begins anew" in feedback.log_text


@pytest.mark.parametrize("absolute", [True, False])
def test_a_virtual_raster_whose_source_is_gone_is_refused_before_it_is_read(tmp_path, absolute):
    source = write_raster(tmp_path / "in" / "a.tif", np.ones((4, 5), dtype=np.int16))
    copy_raster(source, tmp_path / "in" / "NDVI_2020-01-01.vrt", driver="VRT")
    text = (tmp_path / "in" / "NDVI_2020-01-01.vrt").read_text()
    if absolute:
        text = text.replace('relativeToVRT="1"', 'relativeToVRT="0"').replace(">a.tif<", f">{source}<")
        (tmp_path / "in" / "NDVI_2020-01-01.vrt").write_text(text)
    open_rasters(tmp_path / "in" / "NDVI_2020-01-01.vrt")
    source.unlink()
    with pytest.raises(CubeError, match="which is not there") as caught:
        open_rasters(tmp_path / "in" / "NDVI_2020-01-01.vrt")
    assert str(source) in str(caught.value)
