import errno
import os
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
from builders import TRANSFORM, UTM
from rasterio.windows import Window

from model.raster.cog import CogWriter
from model.raster.grid import Grid
from model.raster.quantization import class_nodata, quantize
from model.runtime.cache import cache_folder
from model.runtime.errors import OutputError
from model.runtime.outputs import Outputs


def grid_of(width, height, transform=TRANSFORM):
    return Grid(rasterio.CRS.from_string(UTM).to_wkt(), tuple(transform)[:6], width, height)


def write_map(target, codes, labels, colours, nodata=255):
    """A class map with its legend, written in two windows."""
    height, width = codes.shape
    with Outputs("r1") as outputs:
        raster = CogWriter(outputs, target, grid_of(width, height), 1, str(codes.dtype), nodata)
        raster.describe(["class"], {"LSTMFCN_MODEL": "crops"})
        raster.add_legend(labels, colours, range(1, len(labels) + 1))
        half = height // 2
        raster.write(codes[None, :half], Window(0, 0, width, half))
        raster.write(codes[None, half:], Window(0, half, width, height - half))
        raster.finish(categories=True)
        outputs.publish()


def write_probabilities(target, encoded):
    count, height, width = encoded.shape
    with Outputs("r1") as outputs:
        raster = CogWriter(outputs, target, grid_of(width, height), count, "uint16", 65535)
        raster.describe([f"class {n}" for n in range(count)], {}, probabilities=True)
        raster.add_ramp()
        raster.write(encoded, Window(0, 0, width, height))
        raster.finish(categories=False)
        outputs.publish()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_probabilities_become_ten_thousandths_and_nan_nodata(dtype):
    probabilities = np.array([0.0, 0.00004, 0.00006, 0.33333, 0.99994, 0.99996, 1.0, np.nan], dtype)
    encoded = quantize(probabilities)
    assert encoded.dtype == np.uint16
    assert encoded.tolist() == [0, 0, 1, 3333, 9999, 10000, 10000, 65535]


@pytest.mark.filterwarnings("error")
def test_encoding_nodata_warns_of_nothing():
    quantize(np.array([np.nan, 0.5], np.float32))


@pytest.mark.parametrize(("classes", "nodata"), [(2, 255), (254, 255), (255, 65535)])
def test_nodata_of_a_class_map_leaves_room_for_the_classes(classes, nodata):
    assert class_nodata(classes) == nodata


def test_class_map_holds_colours_and_its_sidecars_names(tmp_path):
    codes = np.array([[1, 2, 255], [2, 2, 1], [1, 255, 1]], np.uint8)
    write_map(tmp_path / "map.tif", codes, ("Soy & Corn", "Forest"), ("#d68910", "#1e8449"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.qml", "map.tif", "map.tif.aux.xml"]
    with rasterio.open(tmp_path / "map.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), codes)
        assert dataset.nodata == 255
        assert dataset.colormap(1)[1] == (214, 137, 16, 255)
        assert dataset.colormap(1)[2] == (30, 132, 73, 255)
        assert dataset.tags()["LSTMFCN_MODEL"] == "crops"
        assert (dataset.descriptions, dataset.crs.to_epsg(), dataset.transform) == (("class",), 32721, TRANSFORM)
    names = ElementTree.parse(tmp_path / "map.tif.aux.xml").findall(".//Category")
    assert [name.text for name in names] == [None, "Soy & Corn", "Forest"]
    entries = ElementTree.parse(tmp_path / "map.qml").findall(".//paletteEntry")
    assert [(e.get("value"), e.get("label"), e.get("color")) for e in entries] == [
        ("1", "Soy & Corn", "#d68910"), ("2", "Forest", "#1e8449"),
    ]  # fmt: skip


def test_map_of_more_classes_than_a_byte_holds_has_colours_too(tmp_path):
    labels = tuple(f"class {n}" for n in range(300))
    colours = tuple(f"#{n // 256:02x}{n % 256:02x}ff" for n in range(300))
    codes = np.array([[1, 300], [65535, 256]], np.uint16)
    write_map(tmp_path / "map.tif", codes, labels, colours, nodata=65535)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), codes)
        assert dataset.colormap(1)[300] == (1, 43, 255, 255)


def test_probabilities_are_shown_from_zero_to_one(tmp_path):
    encoded = np.array([[[0, 10000], [65535, 2500]], [[10000, 0], [65535, 7500]]], np.uint16)
    write_probabilities(tmp_path / "p.tif", encoded)
    with rasterio.open(tmp_path / "p.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), encoded)
        assert dataset.scales == pytest.approx((0.0001, 0.0001))
        assert (dataset.offsets, dataset.nodatavals) == ((0.0, 0.0), (65535, 65535))
        assert dataset.descriptions == ("class 0", "class 1")
    assert ElementTree.parse(tmp_path / "p.qml").find(".//colorrampshader") is not None


def test_files_are_tiled_and_compressed(tmp_path):
    write_probabilities(tmp_path / "p.tif", np.zeros((2, 600, 700), np.uint16))
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.block_shapes == [(512, 512)] * 2
        assert dataset.compression.value == "DEFLATE"
    assert (tmp_path / "p.tif").stat().st_size < 2 * 600 * 700 * 2 / 20


def test_small_raster_needs_no_overviews(tmp_path):
    write_probabilities(tmp_path / "p.tif", np.zeros((1, 300, 400), np.uint16))
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.overviews(1) == []


def test_overviews_of_probabilities_are_means_without_nodata(tmp_path):
    encoded = np.full((1, 1100, 1030), 65535, np.uint16)
    encoded[0, :, ::2], encoded[0, :, 1::2] = 1000, 3000
    encoded[0, :, 512:] = 65535
    encoded[0, 0, 0] = 65535
    write_probabilities(tmp_path / "p.tif", encoded)
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.overviews(1) == [2, 4]
    with rasterio.open(tmp_path / "p.tif", overview_level=0) as dataset:
        overview = dataset.read(1)
    assert overview.shape == (550, 515)
    assert np.abs(overview[1:, :256].astype(int) - 2000).max() <= 1
    assert (overview[:, 257:] == 65535).all()
    assert overview[0, 0] < 3000


def test_overviews_of_classes_are_classes(tmp_path):
    codes = np.where(np.arange(1100 * 1030).reshape(1100, 1030) % 3 == 0, 1, 5).astype(np.uint8)
    write_map(tmp_path / "map.tif", codes, tuple("abcde"), ("#000000",) * 5)
    with rasterio.open(tmp_path / "map.tif", overview_level=0) as dataset:
        assert set(np.unique(dataset.read(1))) <= {1, 5}


def test_overviews_lie_in_the_file(tmp_path):
    write_map(tmp_path / "map.tif", np.ones((1100, 1030), np.uint8), ("a", "b"), ("#000000",) * 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.qml", "map.tif", "map.tif.aux.xml"]


@pytest.mark.parametrize("side", [1600, 2048])
def test_disk_that_fills_up_is_said_and_leaves_nothing(small_disk, side):
    """Noise does not compress: 5 and 8 MB on a disk of 4 MB."""
    (small_disk / "p.tif").write_text("older")
    noise = np.random.default_rng(0).integers(0, 60000, (1, side, side)).astype(np.uint16)
    with pytest.raises(OutputError, match=r"p\.tif"):
        write_probabilities(small_disk / "p.tif", noise)
    assert [path.name for path in small_disk.iterdir()] == ["p.tif"]
    assert (small_disk / "p.tif").read_text() == "older"


def test_raster_that_certainly_does_not_fit_is_refused_before_work(small_disk):
    with pytest.raises(OutputError, match="needs about"), Outputs("r1") as outputs:
        CogWriter(outputs, small_disk / "p.tif", grid_of(20_000, 20_000), 4, "uint16", 65535)
    assert list(small_disk.iterdir()) == []


def test_pixels_that_vanish_before_the_file_is_written_are_a_sentence(tmp_path):
    with pytest.raises(OutputError, match=r"c\.tif could not be written"), Outputs("r1") as outputs:
        writer = CogWriter(outputs, tmp_path / "c.tif", grid_of(4, 4), 1, "uint8", 255)
        writer.write(np.zeros((1, 4, 4), np.uint8), Window(0, 0, 4, 4))
        next(tmp_path.glob(".c.tif*raw")).unlink()
        writer.finish(categories=True)


def test_a_full_cache_is_named_and_not_the_map(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    cached = cache_folder() / "maps" / "classes.raw"
    cached.parent.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr("model.raster.raw.RawRaster.write", full)
    for raw, words in ((cached, f"cache folder {cached.parent} is full"), (None, str(tmp_path / "c.tif"))):
        with pytest.raises(OutputError) as refusal, Outputs("r1") as outputs:
            writer = CogWriter(outputs, tmp_path / "c.tif", grid_of(4, 4), 1, "uint8", 255, raw=raw)
            writer.write(np.zeros((1, 4, 4), np.uint8), Window(0, 0, 4, 4))
        assert words in refusal.value.sentence
    cached.unlink()
