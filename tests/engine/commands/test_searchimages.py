"""Search of images: catalogues on this machine, with pages, links, errors and logins."""

import csv
import hashlib
import json
import subprocess
import sys

import numpy as np
import pytest
from builders import ROOT, RecordingFeedback, write_raster
from command_runs import names_in, refused, run
from loopback import loopback
from stac_items import demo_items

from model.commands.registry import run_command
from model.products.search_area import search_area
from model.raster import headers
from model.raster.choices import PRESETS
from model.raster.providers import OWN, VARIABLE, presets
from model.raster.region import Extent

AREA = {"left": 620_000, "bottom": 8_689_000, "right": 621_000, "top": 8_690_000, "crs": "EPSG:32721"}


@pytest.fixture
def folder(tmp_path):
    """A folder of images that a server offers, and the folder for what is found."""
    (tmp_path / "server").mkdir()
    (tmp_path / "mine").mkdir()
    return tmp_path


@pytest.fixture
def server(folder):
    with loopback(folder / "server") as serving:
        serving.offer(demo_items(folder / "server", serving.address, dates=7), page=3)
        yield serving


def search(folder, server, feedback=None, **changes):
    job = {
        "extent": AREA, "catalog": f"{server.address}stac", "collections": ["sentinel-2-l2a"],
        "items": str(folder / "mine" / "items.json"), **changes,
    }  # fmt: skip
    return run("searchimages", feedback, **{name: value for name, value in job.items() if value is not None})


def found(folder):
    return json.loads((folder / "mine" / "items.json").read_text())["features"]


def test_all_pages_are_read_and_the_items_are_a_cube(folder, server, feedback):
    result = search(folder, server, feedback, bands=["red", "B08"])
    assert (result["images"], result["dates"], result["tiles"]) == (7, 7, ["21LXG"])
    assert sum(asked.path == "/stac/search" for asked in server.asked) == 3
    assert {key for item in found(folder) for key in item["assets"]} == {"B04", "B08", "SCL"}
    assert [item["properties"]["datetime"] for item in found(folder)] == sorted(
        item["properties"]["datetime"] for item in found(folder)
    )
    preview = run("preview", rasters=[result["items"]])
    assert [band["name"] for band in preview["bands"]] == ["B04", "B08"]
    assert len(preview["dates"]) == 7
    assert "7 images of sentinel-2-l2a" in feedback.log_text


def test_dates_clouds_and_area_limit_what_is_found(folder, server, feedback):
    assert search(folder, server, start_date="2022-03-01", end_date="2022-05-31")["dates"] == 3
    assert search(folder, server, feedback, most_cloud=35)["images"] == 4
    assert "Left out are 3 images with more than 35 % of cloud" in feedback.log_text
    elsewhere = {"left": 10, "bottom": 10, "right": 11, "top": 11, "crs": "EPSG:4326"}
    assert "has no images of sentinel-2-l2a in this area from … to …" in refused_search(
        folder, server, extent=elsewhere
    )
    assert "have more than 5 % of cloud; allow more" in refused_search(
        folder, server, start_date="2022-03-01", most_cloud=5
    )


def refused_search(folder, server, **changes):
    from model.runtime.errors import EngineError

    (folder / "mine" / "items.json").unlink(missing_ok=True)
    with pytest.raises(EngineError) as refusal:
        search(folder, server, **changes)
    assert names_in(folder / "mine") == []
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


def test_footprints_and_calendar_tell_date_tile_and_cloud(folder, server):
    footprints, calendar = folder / "mine" / "f.geojson", folder / "mine" / "c.csv"
    search(folder, server, footprints=str(footprints), calendar=str(calendar))
    first = json.loads(footprints.read_text())["features"][0]["properties"]
    assert (first["date"], first["tile"], first["cloud"]) == ("2022-01-05", "21LXG", 0.0)
    assert first["megabytes"] > 0
    rows = list(csv.reader(calendar.open()))
    assert rows[0] == ["date", "21LXG"]
    assert [row[1] for row in rows[1:]] == ["0.0", "10.0", "20.0", "30.0", "40.0", "50.0", "60.0"]


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_catalogue_is_asked_again(folder, server, status):
    server.behave(first=2, status=status, retry_after="1")
    assert search(folder, server)["images"] == 7


@pytest.mark.parametrize(("path", "words"), [("nothing", "404"), ("items.json", "could not be searched")])
def test_an_address_that_is_no_catalogue_is_named(folder, server, path, words):
    (folder / "server" / "items.json").write_text("[1]")
    sentence = refused_search(folder, server, catalog=server.address + path)
    assert words in sentence
    assert server.address + path in sentence


def test_nobody_at_the_address(folder, server):
    server.kill()
    assert "could not be searched (no connection)" in refused_search(folder, server)


def test_a_catalogue_behind_a_login_is_searched_with_the_headers_of_its_host(folder, server, monkeypatch):
    server.behave(header=("X-Api-Key", "secret"))
    assert "401" in refused_search(folder, server) or "no access" in refused_search(folder, server)
    monkeypatch.setenv(headers.VARIABLE, json.dumps({server.address.split("/")[2]: {"X-Api-Key": "secret"}}))
    feedback = RecordingFeedback()
    search(folder, server, feedback)
    written = (folder / "mine" / "items.json").read_text() + json.dumps(feedback.messages)
    assert "secret" not in written


def test_a_certificate_of_an_unknown_authority_is_named(folder, certificate):
    with loopback(folder / "server", certificate) as serving:
        assert "certificate that is not trusted" in refused_search(folder, serving)


def test_a_catalogue_without_a_search_is_followed_by_its_links(folder, server):
    items = demo_items(folder / "server", server.address, dates=3)
    for number, item in enumerate(items):
        (folder / "server" / f"i{number}.json").write_text(json.dumps(item))
    links = [{"rel": "item", "href": f"i{number}.json"} for number in range(3)]
    collection = {
        "type": "Collection",
        "id": "sentinel-2-l2a",
        "links": [*links, {"rel": "child", "href": "catalog.json"}],
    }
    (folder / "server" / "c.json").write_text(json.dumps(collection))
    catalogue = {
        "type": "Catalog",
        "id": "x",
        "links": [{"rel": "child", "href": "c.json"}, {"rel": "child", "href": "gone.json"}],
    }
    (folder / "server" / "catalog.json").write_text(json.dumps({**catalogue, "links": catalogue["links"][:1]}))
    assert search(folder, server, catalog=f"{server.address}catalog.json")["images"] == 3


def test_signatures_stay_out_of_the_items(folder, server):
    items = demo_items(folder / "server", server.address, dates=2)
    for item in items:
        for asset in item["assets"].values():
            asset["href"] += "?sv=1&sig=aBc"
    server.offer(items)
    search(folder, server)
    assert "aBc" not in (folder / "mine" / "items.json").read_text()


def test_only_the_file_that_a_search_wrote_leads_into_a_network(folder, server):
    result = search(folder, server)
    assert len(run("preview", rasters=[result["items"]])["dates"]) == 7
    path = folder / "mine" / "items.json"
    path.write_text(path.read_text().replace("21LXG", "21LXH"))
    from model.runtime.errors import CubeError

    assert "was not asked; add " in refused(CubeError, "preview", rasters=[result["items"]])


def test_some_of_the_items_of_a_search_lead_into_a_network_as_long_as_none_is_changed(folder, server):
    from model.products.remembered_searches import servers_of_searches

    search(folder, server)
    written = folder / "mine" / "items.json"
    content = json.loads(written.read_text())
    content["lstmfcn:search"]["chosen_from"] = hashlib.sha256(written.read_bytes()).hexdigest()
    content["features"] = content["features"][::2]
    some = folder / "mine" / "some.json"
    some.write_text(json.dumps(content, indent=1))
    assert len(run("preview", rasters=[str(some)])["dates"]) == 4
    assert servers_of_searches([str(some)]) == [server.address]
    for change in (
        lambda it: it["features"][0]["assets"]["B04"].update(href="https://other/B04.tif"),
        lambda it: it["lstmfcn:search"].update(chosen_from="0" * 64),
        lambda it: it["lstmfcn:search"].update(chosen_from="../items.json"),
        lambda it: it.update(features=[3]),
    ):
        changed = json.loads(json.dumps(content))
        change(changed)
        some.write_text(json.dumps(changed))
        assert servers_of_searches([str(some)]) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"catalog": None}, "Say where to search"),
        ({"preset": PRESETS[0]}, "Say where to search"),
        ({"catalog": None, "preset": "moon"}, "The preset moon is unknown"),
        ({"catalog": "ftp://x"}, "begins with https://"),
        ({"extent": None}, "The search has no area"),
        ({"extent": {**AREA, "crs": ""}}, "no coordinate reference system"),
        ({"start_date": "2022-02-01", "end_date": "2022-01-01"}, "exchange the dates"),
        ({"bands": ["purple"], "collections": ["no-masks"]}, "have none of the bands purple; they have B04"),
    ],
)
def test_refusals_say_what_to_do(folder, server, changes, words):
    items = [
        {**item, "collection": "no-masks"}
        for item in demo_items(folder / "server", server.address, dates=1, bands=("B04",))
    ]
    server.offer(items)
    assert words in refused_search(folder, server, **changes)


def test_a_search_that_is_cut_says_so(folder, server, feedback):
    assert search(folder, server, feedback, most_items=2)["images"] == 2
    assert "there may be more" in feedback.warnings[0]


def test_cancel_between_two_pages_leaves_nothing(folder, server):
    from builders import CancellingFeedback

    from model.runtime.errors import Cancelled

    with pytest.raises(Cancelled):
        search(folder, server, CancellingFeedback(2))
    assert names_in(folder / "mine") == []


@pytest.mark.parametrize(
    "sides", [(179.0, -18.0, -179.0, -16.0), (179.0, -18.0, 181.0, -16.0), (-181.0, -18.0, -179.0, -16.0)]
)
def test_an_area_over_the_180th_meridian_is_asked_for_on_both_sides(sides):
    area = search_area(Extent(*sides, "EPSG:4326"), (), "")
    assert sorted(area.queries) == [(-180.0, -18.0, -179.0, -16.0), (179.0, -18.0, 180.0, -16.0)]


def test_an_area_in_metres_over_the_180th_meridian():
    area = search_area(Extent(800_000, 8_100_000, 900_000, 8_200_000, "EPSG:32760"), (), "")
    assert len(area.queries) == 2


def test_polygons_are_looked_for_one_by_one(folder, server):
    square = [[[-55.9, -11.8], [-55.89, -11.8], [-55.89, -11.79], [-55.9, -11.79], [-55.9, -11.8]]]
    far = [[[x + 20, y] for x, y in square[0]]]
    region = {
        "crs": "EPSG:4326",
        "polygons": [{"type": "Polygon", "coordinates": square}, {"type": "Polygon", "coordinates": far}],
    }
    between = demo_items(folder / "server", server.address, dates=1, bbox=(-45, -11.9, -44, -11.7))
    on_one = demo_items(folder / "server", server.address, dates=1, bbox=(-56, -12, -55, -11))
    server.offer([{**between[0], "id": "between"}, *on_one])
    result = search(folder, server, extent=None, roi=region)
    assert [item["id"] for item in found(folder)] == [on_one[0]["id"]]
    assert result["images"] == 1


def test_presets_are_those_of_the_file_and_users_extend_them(tmp_path, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    assert tuple(presets()) == PRESETS
    assert OWN.is_file()
    mine = tmp_path / "mine.yaml"
    mine.write_text(
        "providers:\n  earth-search: {api: 'https://mirror/v1'}\npresets:\n  mine: {provider: earth-search, collections: [c]}\n"
    )
    monkeypatch.setenv(VARIABLE, str(mine))
    assert presets()["mine"].provider.api == presets()["sentinel-2-earth-search"].provider.api == "https://mirror/v1"


@pytest.mark.parametrize(
    "text", ["{", "presets: {x: {provider: nobody, collections: [a]}}", "[1]", "providers: {x: {}}"]
)
def test_a_list_of_providers_that_makes_no_sense_is_named(tmp_path, monkeypatch, text):
    from model.runtime.errors import JobError

    mine = tmp_path / "mine.yaml"
    mine.write_text(text)
    monkeypatch.setenv(VARIABLE, str(mine))
    with pytest.raises(JobError, match="mine.yaml cannot be read"):
        presets()


def test_images_of_two_zones_make_one_cube(folder, server):
    near = demo_items(folder / "server", server.address, dates=2)
    write_raster(folder / "server" / "x.tif", np.ones((2, 2), np.uint16))
    far = demo_items(folder / "server", server.address, dates=2, crs="EPSG:32722", left=-30_000, tile="22LBM")
    server.offer([*near, *far])
    result = search(
        folder, server, bands=["B04"], extent={"left": -57, "bottom": -13, "right": -53, "top": -11, "crs": "EPSG:4326"}
    )
    assert result["tiles"] == ["21LXG", "22LBM"]
    preview = run_command("preview", {"rasters": [result["items"]]}, RecordingFeedback())
    assert preview["tiles"] == [[2], [2]]


def test_servers_of_searches_are_looked_up_without_the_libraries_of_a_search():
    """Every run does it."""
    code = (
        "import sys, model.products.remembered_searches; sys.exit(bool({'requests', 'pystac_client'} & {*sys.modules}))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
