"""STAC items and catalogues as inputs: which files they list, and what they say of them."""

import json
from datetime import date

import numpy as np
import pytest
from builders import open_rasters, write_raster
from product_files import LAYER, encodings, scene

from model.products.listing import list_rasters
from model.products.raster_ref import RasterRef
from model.raster.remote import given_places
from model.runtime.errors import CubeError


def item(day="2020-06-04", folder=".", properties=None, collection="sentinel-2-l2a", **assets):
    """A STAC item whose assets are files in a folder."""
    listed = assets or {
        "red": {"href": f"{folder}/B04.tif", "type": "image/tiff", "roles": ["data"], "eo:bands": [{"name": "red"}]},
        "nir": {"href": f"{folder}/B08.tif", "type": "image/tiff", "roles": ["data"], "eo:bands": [{"name": "nir"}]},
        "visual": {"href": f"{folder}/TCI.tif", "type": "image/tiff", "roles": ["visual"]},
        "thumbnail": {"href": f"{folder}/preview.jpg", "type": "image/jpeg", "roles": ["thumbnail"]},
        "metadata": {"href": f"{folder}/metadata.xml", "type": "application/xml"},
    }
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"S2A_22LEM_{day}",
        "collection": collection,
        "properties": {"datetime": f"{day}T13:44:01Z", "platform": "sentinel-2a", **(properties or {})},
        "assets": listed,
    }


def write_json(path, content):
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "wrap",
    [
        lambda items: {"type": "FeatureCollection", "features": items},
        lambda items: items,
    ],
    ids=["item collection", "list of items"],
)
def test_stac_items_list_the_files(tmp_path, wrap):
    days = ("2020-06-20", "2020-06-04")
    for day in days:
        scene(tmp_path / day)
    file = write_json(tmp_path / "search.json", wrap([item(day, f"./{day}") for day in days]))
    cube = open_rasters(file)
    assert (cube.bands, cube.timeline) == (("nir", "red"), (date(2020, 6, 4), date(2020, 6, 20)))
    assert open_rasters(file, bands=("B04", "B08")).bands == ("B04", "B08")


def test_single_item_and_static_catalogue_list_the_files(tmp_path):
    scene(tmp_path / "scene")
    write_json(tmp_path / "scene" / "item.json", item())
    assert open_rasters(tmp_path / "scene" / "item.json").bands == ("nir", "red")
    links = [{"rel": "item", "href": "./scene/item.json"}, {"rel": "self", "href": "./catalog.json"}]
    catalogue = write_json(tmp_path / "catalog.json", {"type": "Catalog", "stac_version": "1.0.0", "links": links})
    assert open_rasters(catalogue).bands == ("nir", "red")


def catalogue_of(path, *links):
    content = {"type": "Catalog", "stac_version": "1.0.0", "links": [{"rel": rel, "href": href} for rel, href in links]}
    return write_json(path, content)


def test_catalogues_in_a_catalogue_are_followed_once(tmp_path):
    """Two levels down, with links back to the root and to one item twice."""
    days = ("2020-06-04", "2020-06-20")
    for day in days:
        scene(tmp_path / "tile" / day)
        write_json(tmp_path / "tile" / day / "item.json", item(day))
    root = catalogue_of(tmp_path / "catalog.json", ("child", "./tile/catalog.json"), ("self", "./catalog.json"))
    back = (("root", "../catalog.json"), ("parent", "../catalog.json"), ("child", "../catalog.json"))
    items = [("item", f"./{day}/item.json") for day in (*days, days[0])]
    catalogue_of(tmp_path / "tile" / "catalog.json", *back, *items)
    assert [path.path for path in list_rasters([RasterRef(str(root))])] == [
        str(tmp_path / "tile" / day / f"{band}.tif") for day in days for band in ("B04", "B08")
    ]
    assert len(open_rasters(tmp_path).timeline) == 2


def test_catalogue_beside_its_items_lists_each_raster_once(tmp_path):
    scene(tmp_path / "images")
    write_json(tmp_path / "item.json", item(folder="images"))
    catalogue_of(tmp_path / "catalog.json", ("item", "./item.json"))
    assert open_rasters(tmp_path).bands == ("nir", "red")


@pytest.mark.parametrize("rel", ["item", "child"])
def test_addresses_that_a_catalogue_links_to_are_not_read(tmp_path, monkeypatch, rel):
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("reached out"))
    catalogue = catalogue_of(tmp_path / "catalog.json", (rel, "https://localhost/catalog.json"))
    with pytest.raises(CubeError, match=r"localhost/catalog\.json, but catalogues are read from a disk only"):
        list_rasters([RasterRef(str(catalogue))])


@pytest.mark.parametrize(
    ("day", "properties", "offset"),
    [
        ("2023-06-04", {"earthsearch:boa_offset_applied": True, "s2:processing_baseline": "05.09"}, 0.0),
        ("2023-06-04", {"earthsearch:boa_offset_applied": False, "s2:processing_baseline": "05.09"}, -0.1),
        ("2020-06-04", {"s2:processing_baseline": "05.00"}, -0.1),
        ("2020-06-04", {"s2:processing_baseline": "02.14"}, 0.0),
        ("2023-06-04", {"processing:version": "05.09"}, -0.1),
    ],
)
def test_offset_of_sentinel_2_follows_the_item(tmp_path, feedback, day, properties, offset):
    scene(tmp_path)
    cube = open_rasters(write_json(tmp_path / "item.json", item(day, properties=properties)), feedback=feedback)
    assert encodings(cube) == {(1e-4, offset)}
    assert not feedback.warnings


def test_scale_offset_and_nodata_of_an_asset_count_where_the_file_is_silent(tmp_path):
    values = [{"scale": 2.75e-5, "offset": -0.2, "nodata": 0}]
    assets = {"red": {"href": "a.tif", "type": "image/tiff", "raster:bands": values}}
    file = write_json(tmp_path / "item.json", item(collection="landsat", **assets))
    write_raster(tmp_path / "a.tif", LAYER)
    found = open_rasters(file).sources[0][0][0].encoding
    assert (found.scale, found.offset, found.nodata) == (2.75e-5, -0.2, 0)
    write_raster(tmp_path / "a.tif", LAYER, scale=0.5, nodata=7)
    found = open_rasters(file).sources[0][0][0].encoding
    assert (found.scale, found.offset, found.nodata) == (0.5, 0.0, 7)


def test_asset_with_several_bands_names_its_layers(tmp_path):
    bands = [{"name": "b", "common_name": "blue"}, {"name": "r", "common_name": "red"}]
    assets = {"data": {"href": "quad.tif", "type": "image/tiff; application=geotiff", "bands": bands}}
    write_raster(tmp_path / "quad.tif", np.stack([LAYER] * 2))
    file = write_json(tmp_path / "item.json", item(collection="basemap", **assets))
    assert open_rasters(file).bands == ("b", "r")
    assert open_rasters(file, bands=("red",)).sources[0][0][0].layer == 2


def test_same_band_as_tiff_and_as_jpeg_2000_is_taken_once(tmp_path):
    assets = {
        "red-jp2": {"href": "B04.jp2", "type": "image/jp2", "eo:bands": [{"name": "red"}]},
        "red": {"href": "B04.tif", "type": "image/tiff", "eo:bands": [{"name": "red"}]},
    }
    file = write_json(tmp_path / "item.json", item(**assets))
    assert [raster.path for raster in list_rasters([RasterRef(str(file))])] == [str(tmp_path / "B04.tif")]


@pytest.mark.parametrize(
    ("href", "path"),
    [
        ("https://host/a/B04.tif?sig=x%2F", "/vsicurl/https://host/a/B04.tif?sig=x%2F"),
        ("s3://bucket/a/B04.jp2", "/vsis3/bucket/a/B04.jp2"),
        ("file:///data/a%20b/B04.tif", "/data/a b/B04.tif"),
        ("/vsis3/bucket/B04.tif", "/vsis3/bucket/B04.tif"),
        ("/data/B04.tif", "/data/B04.tif"),
    ],
)
def test_links_become_names_that_gdal_opens(tmp_path, href, path):
    file = write_json(tmp_path / "item.json", item(red={"href": href, "type": "image/tiff"}))
    with given_places(["https://host/", "/vsis3/bucket/"]):
        assert [raster.path for raster in list_rasters([RasterRef(str(file))])] == [path]


def test_item_without_datetime_leaves_the_date_to_the_names_of_its_files(tmp_path):
    scene(tmp_path / "S2A_22LEM_20200604_0_L2A")
    undated = {**item(folder="S2A_22LEM_20200604_0_L2A"), "properties": {"datetime": None}}
    assert open_rasters(write_json(tmp_path / "item.json", undated)).timeline == (date(2020, 6, 4),)


def test_items_beside_their_files_say_what_the_files_do_not(tmp_path, feedback):
    scene(tmp_path / "scene")
    write_json(tmp_path / "scene" / "item.json", item("2023-06-04", properties={"s2:processing_baseline": "05.09"}))
    cube = open_rasters(tmp_path / "scene", feedback=feedback)
    assert (cube.bands, encodings(cube)) == (("nir", "red"), {(1e-4, -0.1)})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "cannot be read as JSON"),
        ('"x"', "is not a STAC"),
        ('{"a": 1}', "no assets or features"),
        ('{"type": "FeatureCollection", "features": []}', "lists no rasters"),
        (json.dumps(item(red={"href": 5}, nir="x")), "lists no rasters"),
    ],
)
def test_json_that_lists_nothing_is_refused(tmp_path, content, words):
    (tmp_path / "a.json").write_text(content)
    with pytest.raises(CubeError, match=rf"a\.json.*{words}"):
        open_rasters(tmp_path / "a.json")
