"""Files that are no cube, and what is said about them."""

import socket

import numpy as np
import pytest
from builders import open_rasters, write_raster

from model.raster import network
from model.raster.files import open_error
from model.runtime.errors import CubeError

LAYER = np.arange(300 * 300, dtype=np.int16).reshape(300, 300)


def refusal(*paths):
    with pytest.raises(CubeError) as refused:
        open_rasters(*paths)
    sentence = refused.value.sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_empty_file_is_named_with_the_remedy(tmp_path):
    (tmp_path / "NDVI_20200604.tif").write_bytes(b"")
    assert "NDVI_20200604.tif is empty (0 bytes)" in refusal(tmp_path)


@pytest.mark.parametrize("options", [{}, {"compress": "deflate"}, {"tiled": True, "blockxsize": 64, "blockysize": 64}])
@pytest.mark.parametrize("fraction", [0.5, 0.99])
def test_file_cut_short_is_refused_before_its_pixels_are_read(tmp_path, options, fraction):
    write_raster(tmp_path / "NDVI_20200504.tif", LAYER, **options)
    path = write_raster(tmp_path / "NDVI_20200604.tif", LAYER, **options)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * fraction)])
    sentence = refusal(tmp_path)
    assert str(path) in sentence
    assert "again" in sentence


def test_whole_files_with_blocks_left_out_are_not_cut_short(tmp_path):
    write_raster(tmp_path / "NDVI_20200604.tif", np.zeros_like(LAYER), tiled=True, sparse_ok=True, nodata=0)
    assert len(open_rasters(tmp_path).timeline) == 1


def test_vanished_file_is_named(tmp_path):
    assert "NDVI_20200604.tif is not there" in refusal(tmp_path / "NDVI_20200604.tif")


def test_hdf4_is_refused_with_what_to_convert_it_with(tmp_path):
    path = tmp_path / "MOD13Q1.A2020161.h12v10.061.2020350165018.hdf"
    path.write_bytes(b"\x0e\x03\x13\x01 and so on")
    for given in (path, tmp_path):
        sentence = refusal(given)
        assert path.name in sentence
        assert "gdal_translate" in sentence and "Translate" in sentence


def test_folder_without_rasters_is_refused_even_when_it_has_folders(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "notes.txt").write_text("nothing")
    assert f"{tmp_path} holds no rasters" in refusal(tmp_path)


def test_day_before_year_is_refused_as_it_could_be_two_dates(tmp_path):
    write_raster(tmp_path / "NDVI_2020-06-20.tif", LAYER)
    write_raster(tmp_path / "NDVI_04-06-2020.tif", LAYER)
    sentence = refusal(tmp_path)
    assert "04-06-2020" in sentence and "YYYY-MM-DD" in sentence


def test_dates_in_two_sure_spellings_make_one_cube(tmp_path):
    for name in ("NDVI_20200604", "NDVI_2020-06-20", "NDVI_2020188"):
        write_raster(tmp_path / f"{name}.tif", LAYER)
    assert list(map(str, open_rasters(tmp_path).timeline)) == ["2020-06-04", "2020-06-20", "2020-07-06"]


def test_one_date_in_two_spellings_is_refused(tmp_path):
    for number, name in enumerate(("NDVI_20200604", "NDVI_2020-06-04")):
        write_raster(tmp_path / f"{name}.tif", LAYER + number)
    assert "NDVI of 2020-06-04 is in two rasters" in refusal(tmp_path)


def test_address_that_never_answers_is_given_up(monkeypatch):
    monkeypatch.setitem(network.REMOTE_OPTIONS, "GDAL_HTTP_LOW_SPEED_TIME", 1)
    monkeypatch.setitem(network.REMOTE_OPTIONS, "GDAL_HTTP_MAX_RETRY", 0)
    monkeypatch.setattr(network, "SECONDS_TO_ANSWER", 1)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        address = f"/vsicurl/http://127.0.0.1:{deaf.getsockname()[1]}/NDVI_20200604.tif"
        sentence = refusal(address)
    assert address in sentence and "check the network" in sentence


def test_address_that_cannot_be_reached_is_distinguished_from_a_damaged_file():
    assert "check the network" in open_error("/vsicurl/https://host/B04.tif", OSError("timeout\nmore")).sentence
    assert "copy it again" in open_error("B04.tif", OSError("not recognised")).sentence
