"""Headers that a STAC catalogue declares: what is asked, that nothing changes, and that contradictions are found."""

import json

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, open_rasters
from command_runs import refused, run
from loopback import loopback
from rasterio.windows import Window
from stac_items import demo_items

from model.cube.known_cube import cube_as_data, cube_of_data
from model.cube.reader import CubeReader
from model.products.stac_headers import declared_header
from model.raster import network
from model.raster.remote import given_places
from model.runtime.errors import CubeError

KINDS = 3  # B04, B08 and SCL


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(network, "FIRST_WAIT", 0.05)


@pytest.fixture
def server(tmp_path):
    (tmp_path / "server").mkdir()
    with loopback(tmp_path / "server") as serving:
        yield serving


def collection(tmp_path, server, dates=4, change=lambda item: None, tile="21LXG"):
    """A file of the items of some dates, each changed."""
    items = demo_items(tmp_path / "server", server.address, dates=dates, tile=tile)
    for item in items:
        change(item)
    path = tmp_path / f"items_{dates}.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    server.clear()
    return str(path)


def undeclared(item):
    del item["properties"]["proj:epsg"]


def requests_of_listing(tmp_path, server, dates, tile, change=lambda item: None):
    """Files that were asked for, and requests; each tile has names of its own, since GDAL keeps what it was answered."""
    run("preview", rasters=[collection(tmp_path, server, dates, change, tile), server.address])
    asked = [one for one in server.asked if ".tif" in one.path]
    return len({one.path for one in asked}), sum(one.method == "GET" for one in asked)


def test_a_cube_is_listed_with_the_same_few_requests_however_many_dates_it_has(tmp_path, server):
    few = requests_of_listing(tmp_path, server, 4, "21LXG")
    many = requests_of_listing(tmp_path, server, 12, "21LXH")
    assert few[0] == many[0] == KINDS
    assert few[1] == many[1] <= 2 * KINDS
    assert requests_of_listing(tmp_path, server, 12, "21LXJ", undeclared)[0] == 12 * KINDS


def test_the_cube_is_the_one_of_opened_files(tmp_path, server):
    cubes, values = [], []
    for change in (undeclared, lambda item: None):
        with given_places([server.address]):
            cube = open_rasters(collection(tmp_path, server, change=change))
            with CubeReader(cube) as reader:
                values.append(reader.read(Window(0, 0, 96, 96)))
        cubes.append(cube)
    opened, declared = cubes
    assert sum(bool(source.declared) for source in declared.all_sources()) == 3 * 2
    assert (declared.grid, declared.timeline, declared.encodings) == (opened.grid, opened.timeline, opened.encodings)
    for one, other in zip(opened.all_sources(), declared.all_sources(), strict=True):
        assert (one.dtype, one.block, one.grid, one.encoding, one.is_masked) == (
            other.dtype, other.block, other.grid, other.encoding, other.is_masked,
        )  # fmt: skip
    np.testing.assert_array_equal(values[0], values[1])


def rewrite(path, **changes):
    """Write a raster anew with another header."""
    with rasterio.open(path) as dataset:
        profile, values = dataset.profile, dataset.read(1)
    scale = changes.pop("scale", None)
    rows = changes.get("height", len(values))
    profile |= changes
    path.unlink()
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values[:rows].astype(profile["dtype"]), 1)
        if scale:
            dataset.scales = (scale,)


CONTRADICTIONS = [
    ({"nodata": 7}, "nodata value: 7 in place of 0"),
    ({"dtype": "int16"}, "data type: int16 in place of uint16"),
    ({"scale": 0.5}, "scale: 0.5 in place of 1"),
    ({"height": 64}, "place: 96 × 64 pixels of 10 m, EPSG:32721, 620000 8.69e+06 in place of 96 × 96"),
    ({"crs": "EPSG:32722"}, "place: 96 × 96 pixels of 10 m, EPSG:32722, 620000 8.69e+06 in place of"),
]


@pytest.mark.parametrize(
    ("changes", "words"), CONTRADICTIONS, ids=[next(iter(changes)) for changes, _ in CONTRADICTIONS]
)
def test_a_scene_that_contradicts_its_catalogue_is_named_when_it_is_first_read(tmp_path, server, changes, words):
    items = collection(tmp_path, server)
    odd = sorted((tmp_path / "server").glob("*B08*"))[2]
    rewrite(odd, **changes)
    run("preview", rasters=[items, server.address])
    sentence = refused(CubeError, "inspectcube", rasters=[items, server.address], report=str(tmp_path / "r.html"))
    assert sentence.startswith(f"Scene {odd.name[:-12]} is not as its catalog says ({words}")
    assert "copy the images first" in sentence
    run("copyimages", rasters=[items, server.address], folder=str(tmp_path / "copies"),
        extent={"left": 620_000, "bottom": 8_689_000, "right": 621_000, "top": 8_690_000, "crs": "EPSG:32721"})  # fmt: skip


@pytest.mark.parametrize("changes", [{"dtype": "int16"}, {"height": 64}], ids=str)
def test_where_the_first_image_contradicts_its_catalogue_all_of_its_kind_are_opened(tmp_path, server, changes):
    items, feedback = collection(tmp_path, server), RecordingFeedback()
    for path in (tmp_path / "server").glob("*B08*"):
        rewrite(path, **changes)
    run("inspectcube", feedback, rasters=[items, server.address], report=str(tmp_path / "r.html"))
    assert "B08_10m.tif is not as its catalog says" in feedback.log_text
    assert "so all images of its kind are opened" in feedback.log_text


def header_of(**changes):
    item = {
        "collection": "c", "bbox": [-55.9, -11.9, -55.85, -11.85],
        "properties": {"proj:epsg": 32721, "datetime": "2022-01-05T00:00:00Z"},
    }  # fmt: skip
    transform = [10.0, 0.0, 618_000.0, 0.0, -10.0, 8_692_000.0]
    asset = {
        "href": "x",
        "proj:shape": [1200, 1000],
        "proj:transform": transform,
        "raster:bands": [{"data_type": "uint16"}],
    }
    asset |= {name: value for name, value in changes.items() if name != "bbox"}
    item["bbox"] = changes.get("bbox", item["bbox"])
    return declared_header(item, item["properties"], "B04", asset)


def test_a_header_is_taken_with_code_number_or_text_of_its_crs():
    first = header_of()
    assert (first.grid.width, first.grid.height, first.dtype) == (1000, 1200, "uint16")
    wkt = rasterio.CRS.from_epsg(32721).to_wkt()
    for changes in ({"proj:code": "EPSG:32721"}, {"proj:epsg": None, "proj:wkt2": wkt},
                    {"proj:transform": [10.0, 0.0, 618_000.0, 0.0, -10.0, 8_692_000.0, 0, 0, 1]}):  # fmt: skip
        assert header_of(**changes).grid == first.grid
    one_point_one = header_of(**{"raster:bands": None, "bands": [{"name": "B04", "data_type": "uint16"}]})
    assert one_point_one == first


@pytest.mark.parametrize(
    "changes",
    [
        {"proj:shape": None},
        {"proj:shape": [1200]},
        {"proj:shape": ["1200", "1000"]},
        {"proj:transform": [618_000.0, 10.0, 0.0, 8_692_000.0, 0.0, -10.0]},  # as GDAL orders it
        {"proj:transform": [10.0, 0.0, 0.0, 0.0, -10.0, 0.0]},
        {"proj:transform": [float("nan"), 0.0, 618_000.0, 0.0, -10.0, 8_692_000.0]},
        {"proj:epsg": None},
        {"proj:epsg": 999_999},
        {"proj:code": "EPSG:32722"},
        {"proj:bbox": [618_000.0, 8_680_000.0, 628_000.0, 8_692_100.0]},
        {"raster:bands": [{}, {}]},
        {"bbox": None},
        {"bbox": [179.0, -11.9, -179.0, -11.85]},
    ],
    ids=str,
)
def test_what_is_told_in_part_or_contradicts_itself_is_no_header(changes):
    assert header_of(**changes) is None


ODD = (
    5,
    -1,
    True,
    "x",
    "EPSG:" + 30 * "9",
    10**40,
    float("inf"),
    1e308,
    [],
    {},
    [[1]],
    [None] * 6,
    [1e308] * 6,
    [0] * 9,
    {"a": 1},
)


@pytest.mark.parametrize(
    "name",
    [
        "proj:code",
        "proj:epsg",
        "proj:shape",
        "proj:transform",
        "proj:bbox",
        "raster:bands",
        "bands",
        "bbox",
        "data_type",
    ],
)
def test_no_catalogue_is_too_odd(name):
    for value in ODD:
        header_of(**{"proj:epsg": None} if name == "proj:code" else {}, **{name: value})


def test_a_plan_keeps_that_headers_are_declared(tmp_path, server):
    with given_places([server.address]):
        cube = open_rasters(collection(tmp_path, server))
    again = cube_of_data(json.loads(json.dumps(cube_as_data(cube))))
    assert [source.declared for source in again.all_sources()] == [source.declared for source in cube.all_sources()]
