"""Search images."""

import json
from pathlib import Path

import pytest
from demo_catalog import items_of_cube
from loopback import loopback
from qgis.core import (
    NULL,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsSettings,
)

EXTENT = "619000,622000,8688000,8691000 [EPSG:32721]"


@pytest.fixture
def server(demo):
    with loopback(demo["CUBE"]) as serving:
        serving.offer(items_of_cube(demo["CUBE"], serving.address), page=5)
        yield serving


@pytest.fixture
def search(run, server, tmp_path):
    def search(feedback=None, **changes):
        values = {
            "EXTENT": EXTENT,
            "CATALOG": f"{server.address}stac",
            "ITEMS": str(tmp_path / "items.json"),
            **changes,
        }
        return run("searchimages", values, feedback)

    return search


def test_what_is_found_trains_and_is_mapped_like_the_files(search, run, demo, tmp_path):
    found = search(FOOTPRINTS="memory:", CALENDAR="memory:")
    assert (found["IMAGES"], found["DATES"]) == (12, 12)
    outlines = list(found["FOOTPRINTS"].getFeatures())
    assert {(feature["tile"], feature["cloud"]) for feature in outlines} == {("21LXG", 12.5)} or len(outlines) == 12
    assert found["FOOTPRINTS"].crs().authid() == "EPSG:4326"
    rows = list(found["CALENDAR"].getFeatures())
    assert len(rows) == 12
    assert all(row[1] not in (None, NULL) for row in rows)
    maps = {}
    for name, rasters in (("files", demo["CUBE"]), ("server", found["ITEMS"])):
        model = str(tmp_path / f"{name}.safetensors")
        common = {"CLASS_FIELD": "label", "RECIPE": 2, "EPOCHS": 2, "SEED": 2}
        run("train", {**common, "SAMPLES": demo["SAMPLES"], "RASTERS": [rasters], "MODEL": model})
        target = str(tmp_path / f"{name}.tif")
        run("classify", {"MODEL": model, "RASTERS": [rasters], "CLASSES": target, "DEVICE": 1})
        maps[name] = pixels(target)
    assert maps["files"] == maps["server"]


def pixels(path):
    from osgeo import gdal

    return gdal.Open(path).ReadAsArray().tobytes()


def test_a_login_of_qgis_is_sent_to_the_catalogue_and_written_nowhere(search, server, tmp_path):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("master", True)
    login = QgsAuthMethodConfig("Basic")
    login.setName("catalogue")
    login.setConfig("username", "user")
    login.setConfig("password", "s3cret-word")
    assert manager.storeAuthenticationConfig(login)[0]
    feedback = QgsProcessingFeedback(True)
    search(feedback, AUTH=login.id())
    searches = [asked for asked in server.asked if asked.path.startswith("/stac")]
    assert all(asked.headers.get("Authorization", "").startswith("Basic ") for asked in searches)
    words = {"s3cret-word", searches[0].headers["Authorization"].split()[1]}
    written = (tmp_path / "items.json").read_text() + feedback.textLog() + feedback.htmlLog()
    assert not any(word in written for word in words)


def test_a_connection_that_qgis_keeps_is_given_by_its_name(search, server):
    QgsSettings().setValue("connections/stac/items/my double/url", f"{server.address}stac")
    assert search(CATALOG="my double")["IMAGES"] == 12
    with pytest.raises(QgsProcessingException, match="no STAC connection called nothing.*my double"):
        search(CATALOG="nothing")
    QgsSettings().remove("connections/stac/items/my double")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"EXTENT": None}, "Give an area"),
        ({"CATALOG": ""}, "Say where to search"),
        ({"PRESET": "hls-planetary-computer"}, "either"),
    ],
)
def test_refusals_before_the_engine_starts(search, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        search(**changes)


def test_an_engine_refuses_in_one_sentence_with_the_names_of_the_dialog(search, tmp_path):
    with pytest.raises(
        QgsProcessingException, match="has no images of any collection in this area from 2030-01-01 to 2031-01-01"
    ):
        search(START_DATE="2030-01-01", END_DATE="2031-01-01")
    assert [path.name for path in Path(tmp_path).iterdir()] == []


def test_the_proxy_of_qgis_reaches_the_engine(tmp_path):
    from lstm_fcn.processing.engine.network import network_variables

    settings = QgsSettings()
    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "proxy.example",
        "proxyPort": "8080",
        "proxyUser": "u",
    }
    try:
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        variables = network_variables(tmp_path)
    finally:
        settings.remove("proxy")
    assert variables["https_proxy"] == variables["HTTP_PROXY"] == "http://u:@proxy.example:8080"
    assert network_variables(tmp_path, {"X": "y"})["LSTMFCN_HTTP_HEADERS"] == json.dumps({"catalog": {"X": "y"}})


def test_cancel_while_the_catalogue_hangs_takes_two_seconds(run, server, tmp_path):
    import threading
    import time

    server.behave(hang=True)
    feedback = QgsProcessingFeedback(False)
    threading.Timer(4.0, feedback.cancel).start()
    begun = time.monotonic()
    with pytest.raises(QgsProcessingException, match="ancel"):
        values = {"EXTENT": EXTENT, "CATALOG": f"{server.address}stac", "ITEMS": str(tmp_path / "items.json")}
        run("searchimages", values, feedback)
    assert time.monotonic() - begun < 4.0 + 2.0 + 1.0
    assert list(tmp_path.iterdir()) == []
