"""The files that pixels come from are followed through everything that shows them."""

import os
import shutil
import zipfile

import numpy as np
import pytest
import rasterio
from builders import open_rasters, write_raster, write_series_cube
from rasterio.shutil import copy

from model.cube.cube import cube_state
from model.raster.origins import files_of, state_of_files


def virtual(path, shown):
    """A virtual raster that shows a raster."""
    copy(str(shown), str(path), driver="VRT")
    return path


@pytest.fixture
def image(tmp_path):
    return write_raster(tmp_path / "images" / "image.tif", np.ones((4, 4), np.int16))


def change(path):
    with rasterio.open(path, "r+") as dataset:
        dataset.write(dataset.read() + 1)


def test_a_raster_is_its_file_and_its_sidecars(image):
    before = state_of_files(str(image))
    assert [name for name, *_ in before] == [str(image)]
    assert state_of_files(str(image)) == before
    image.with_name("image.tif.msk").write_bytes(b"mask")
    assert state_of_files(str(image)) != before


def test_a_virtual_raster_of_a_virtual_raster_is_followed(tmp_path, image):
    inner = virtual(tmp_path / "inner.vrt", image)
    outer = tmp_path / "outer.vrt"
    outer.write_text(inner.read_text().replace("images/image.tif", "inner.vrt"))
    before = state_of_files(str(outer))
    assert {name for name, *_ in before} >= {str(image), str(inner), str(outer)}
    change(image)
    assert state_of_files(str(outer)) != before


def test_a_raster_is_opened_again_only_where_its_file_changed(image, monkeypatch):
    opened = []
    monkeypatch.setattr(
        rasterio, "open", lambda path, *given, _open=rasterio.open: opened.append(path) or _open(path, *given)
    )
    assert files_of(str(image)) == files_of(str(image)) == (str(image),)
    assert state_of_files(str(image))
    assert opened == [str(image)]
    os.utime(image, (0, 0))
    assert files_of(str(image)) == (str(image),)
    assert len(opened) == 2
    assert files_of(str(image.with_name("gone.tif"))) == ()


def test_an_archive_is_its_file(tmp_path, image):
    archive = tmp_path / "images.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(image, "inside/image.tif")
    name = f"/vsizip/{archive}/inside/image.tif"
    before = state_of_files(name)
    assert [file for file, *_ in before] == [str(archive)]
    with zipfile.ZipFile(archive, "a") as packed:
        packed.writestr("more", "")
    assert state_of_files(name) != before


def test_every_file_of_a_folder_counts(tmp_path):
    store = tmp_path / "cube.zarr"
    (store / "NDVI").mkdir(parents=True)
    (store / "NDVI" / "0.0").write_bytes(b"chunk")
    before = state_of_files(f'ZARR:"{store}":/NDVI')
    (store / "NDVI" / "0.0").write_bytes(b"other chunk")
    assert state_of_files(f'ZARR:"{store}":/NDVI') != before


@pytest.mark.parametrize(
    "address", ["/vsicurl/https://example.org/a.tif", "https://example.org/a.tif", "/vsis3/b/a.tif"]
)
def test_what_lies_in_a_network_is_not_known(address):
    assert state_of_files(address) is None


def test_virtual_raster_of_an_address_is_not_known(tmp_path, image):
    path = virtual(tmp_path / "a.vrt", image)
    path.write_text(
        path.read_text().replace("images/image.tif", "/vsicurl/http://127.0.0.1:1/a.tif").replace('"1"', '"0"', 1)
    )
    assert "vsicurl" in path.read_text()
    assert state_of_files(str(path)) is None


def test_a_cube_of_virtual_rasters_is_another_after_an_image_was_exchanged(tmp_path):
    images = write_series_cube(tmp_path / "images", np.ones((2, 1, 4, 4), np.int16))
    (tmp_path / "cube").mkdir()
    for image in sorted(images.iterdir()):
        virtual(tmp_path / "cube" / f"{image.stem}.vrt", image)
    cube = open_rasters(tmp_path / "cube")
    before = cube_state(cube)
    assert cube_state(cube) == before
    change(sorted(images.iterdir())[1])
    assert cube_state(open_rasters(tmp_path / "cube")) != before


def test_a_cube_whose_files_are_gone_is_never_the_same_twice(tmp_path):
    cube = open_rasters(write_series_cube(tmp_path / "cube", np.ones((2, 1, 4, 4), np.int16)))
    shutil.rmtree(tmp_path / "cube")
    assert cube_state(cube) != cube_state(cube)
