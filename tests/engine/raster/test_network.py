"""Reading over a network, from servers on this machine that behave as badly as real ones."""

import io
import json
import logging
import time
from dataclasses import replace

import numpy as np
import pytest
from builders import RecordingFeedback, open_rasters, write_raster
from loopback import loopback

from model.cube.cube import cube_state, log_what_cannot_resume
from model.cube.reader import CubeReader, windows_of
from model.raster import access, headers, network, providers
from model.runtime.errors import CubeError
from model.runtime.messages import Message
from model.runtime.secrets import HidingFilter, hide_secrets, without_signature

LAYER = np.random.default_rng(0).integers(1, 30000, (128, 128)).astype(np.uint16)
NAME = "NDVI_20200901.tif"
SIGNED = (
    "?sv=2024-05-04&st=2024&se=2025&sp=rl&sig=aBc%2F",
    "?X-Amz-Algorithm=A&X-Amz-Credential=C&X-Amz-Expires=9&X-Amz-Signature=aBc",
    "?Expires=1&Signature=aBc&Key-Pair-Id=K",
    "?access_token=aBc",
)


@pytest.fixture
def folder(tmp_path):
    write_raster(tmp_path / NAME, LAYER, nodata=0, tiled=True, blockxsize=32, blockysize=32)
    return tmp_path


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(network, "FIRST_WAIT", 0.1)
    monkeypatch.setattr(network, "SECONDS_TO_ANSWER", 2)
    monkeypatch.setitem(network.REMOTE_OPTIONS, "GDAL_HTTP_RETRY_DELAY", 0.05)
    access._tokens.clear()


def at(server, query=""):
    return f"/vsicurl/{server.address}{NAME}{query}"


def read(*names):
    cube = open_rasters(*names)
    with CubeReader(cube) as reader:
        values = np.concatenate([reader.read(window)[:, 0, 0] for window in windows_of(cube, 10**6)])
        return values.reshape(cube.grid.height, cube.grid.width)


def test_a_raster_is_opened_with_two_requests_and_nothing_is_looked_for_beside_it(folder):
    with loopback(folder) as server:
        open_rasters(at(server))
        assert [(asked.method, asked.path) for asked in server.asked] == [("HEAD", f"/{NAME}"), ("GET", f"/{NAME}")]


@pytest.mark.parametrize(
    "behaviour", [{"every": 2}, {"every": 3, "status": 500}, {"first": 2}, {"first": 2, "status": 429}], ids=str
)
def test_a_server_that_fails_now_and_then_is_asked_again(folder, behaviour):
    with loopback(folder, **behaviour) as server:
        np.testing.assert_array_equal(read(at(server)), LAYER)


def test_a_server_is_asked_again_when_it_says_and_not_before(folder):
    with loopback(folder, first=2, status=429, retry_after="2") as server:
        begun = time.monotonic()
        np.testing.assert_array_equal(read(at(server)), LAYER)
        assert time.monotonic() - begun > 1.9
        assert [asked.status for asked in server.asked[:3]] == [429, 429, 200]


def test_an_answer_that_is_cut_short_while_reading_is_asked_for_again(folder):
    with loopback(folder) as server:
        cube = open_rasters(at(server))
        server.behave(truncate=True)
        with (
            CubeReader(cube) as reader,
            pytest.raises(CubeError, match="could not be read over the network at rows 0 to"),
        ):
            reader.read(next(windows_of(cube, 10**6)))
        server.behave()
        with CubeReader(cube) as reader:
            np.testing.assert_array_equal(reader.read(next(windows_of(cube, 10**6)))[:, 0, 0].reshape(128, 128), LAYER)


def test_a_slow_server_is_waited_for(folder):
    small = LAYER[:24, :24]
    write_raster(folder / NAME, small, nodata=0)
    with loopback(folder, bytes_per_second=1000) as server:
        np.testing.assert_array_equal(read(at(server)), small)


@pytest.mark.parametrize("status", [403, 404])
def test_what_is_not_there_or_forbidden_is_said_at_once(folder, status):
    with loopback(folder, first=99, status=status) as server:
        with pytest.raises(CubeError, match="cannot be reached"):
            open_rasters(at(server))
        assert len(server.asked) <= 3


def test_a_server_that_is_gone_half_way_ends_in_one_sentence(folder):
    with loopback(folder) as server:
        cube = open_rasters(at(server))
        server.kill()
        with CubeReader(cube) as reader, pytest.raises(CubeError) as refused:
            reader.read(next(windows_of(cube, 10**6)))
    assert NAME in refused.value.sentence
    assert "\n" not in refused.value.sentence


@pytest.mark.parametrize("query", SIGNED)
def test_a_source_is_the_same_however_it_is_signed_and_another_when_it_changed(folder, query):
    with loopback(folder) as server:
        states = [cube_state(open_rasters(at(server, extra))) for extra in ("", query)]
        assert states[0] == states[1]
        network.state_in_network.cache_clear()
        write_raster(folder / NAME, LAYER + 1, nodata=0, tiled=True, blockxsize=32, blockysize=32)
        assert cube_state(open_rasters(at(server, query))) != states[0]
        feedback = RecordingFeedback()
        log_what_cannot_resume(open_rasters(at(server, query)), feedback)
        assert feedback.log_text == ""


def test_other_parameters_of_an_address_belong_to_it():
    assert without_signature("https://h/a.tif?band=4&sp=1&token=x") == "https://h/a.tif?band=4&sp=1"
    assert without_signature("https://u:p@h/a.tif?sig=x&sp=r") == "https://h/a.tif"


@pytest.mark.parametrize("query", SIGNED)
def test_signatures_are_never_shown(query):
    address = f"/vsicurl/https://user:aBcd@host/a.tif{query}"
    message = Message("{path} is gone.", path=address)
    error = CubeError("{path} is gone: {error}.", path=address, error=OSError(address))
    for text in (str(message), json.dumps(message.as_data()), error.sentence, hide_secrets(f"({address}) x")):
        assert "aBc" not in text
        assert "host/a.tif" in text


def test_what_libraries_log_shows_no_signature():
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(HidingFilter())
    logger = logging.Logger("library")
    logger.addHandler(handler)
    logger.warning("%s failed", f"https://host/a.tif{SIGNED[0]}")
    assert "aBc" not in stream.getvalue()
    assert "https://host/a.tif" in stream.getvalue()


def test_headers_go_to_the_server_they_were_given_for(folder, monkeypatch):
    with loopback(folder, header=("X-Api-Key", "k")) as server, loopback(folder) as other:
        host = server.address.split("/")[2]
        monkeypatch.setenv(headers.VARIABLE, json.dumps({host: {"X-Api-Key": "k"}}))
        np.testing.assert_array_equal(read(at(server)), LAYER)
        read(at(other))
        assert not any("X-Api-Key" in asked.headers for asked in other.asked)


@pytest.fixture
def signing(monkeypatch, tmp_path_factory):
    """Have the images of a server signed with tokens of its own."""

    def sign(server):
        host = server.address.split("/")[2]
        provider = {"api": server.address, "sign": [host], "token": server.address + "token/{account}/{container}"}
        file = tmp_path_factory.mktemp("providers") / "providers.yaml"
        file.write_text(json.dumps({"providers": {"double": provider}}))
        monkeypatch.setenv(providers.VARIABLE, str(file))

    return sign


def test_a_token_is_got_when_an_image_is_opened_and_renewed_before_it_ends(folder, signing):
    with loopback(folder, seconds_valid=2.0) as server:
        signing(server)
        cube = open_rasters(at(server))
        assert "sig=" not in next(cube.all_sources()).path
        with CubeReader(cube) as reader:
            for _ in range(3):
                values = reader.read(next(windows_of(cube, 10**6)))
                time.sleep(1.2)
                reader.__exit__()
        np.testing.assert_array_equal(values[:, 0, 0].reshape(128, 128), LAYER)
        tokens = [asked.path for asked in server.asked if asked.path.startswith("/token")]
        assert tokens == [f"/token/127.0.0.1/{NAME}"] * len(tokens)
        assert 2 <= len(tokens) <= 4
        assert not [asked for asked in server.asked if asked.status == 403]


def test_a_token_that_ended_while_a_file_was_open_is_replaced(folder, signing):
    with loopback(folder, seconds_valid=600.0) as server:
        signing(server)
        cube = open_rasters(at(server))
        with CubeReader(cube) as reader:
            reader._dataset(next(cube.all_sources()))
            server.behave(seconds_valid=600.0, token="token2")
            np.testing.assert_array_equal(reader.read(next(windows_of(cube, 10**6)))[:, 0, 0].reshape(128, 128), LAYER)


def test_a_certificate_of_an_unknown_authority_is_named(folder, certificate):
    with loopback(folder, certificate) as server, pytest.raises(CubeError, match="certificate that is not trusted"):
        open_rasters(at(server))


def test_a_certificate_of_a_given_authority_is_trusted(folder, certificate, monkeypatch):
    monkeypatch.setenv("CURL_CA_BUNDLE", str(certificate[0]))
    with loopback(folder, certificate) as server:
        np.testing.assert_array_equal(read(at(server)), LAYER)


def test_buckets_are_read_from_an_endpoint_without_a_login(folder, monkeypatch):
    (folder / "bucket").mkdir()
    (folder / NAME).rename(folder / "bucket" / NAME)
    with loopback(folder) as server:
        monkeypatch.setenv("AWS_S3_ENDPOINT", server.address.split("/")[2])
        monkeypatch.setenv("AWS_HTTPS", "NO")
        monkeypatch.setenv("AWS_VIRTUAL_HOSTING", "FALSE")
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(folder / "none"))
        np.testing.assert_array_equal(read(f"/vsis3/bucket/{NAME}"), LAYER)
        assert not any("Authorization" in asked.headers for asked in server.asked)


def test_files_on_a_disk_keep_their_sidecars(folder):
    """The options for servers would hide them."""
    (folder / f"{NAME}.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><Scale>0.5</Scale></PAMRasterBand></PAMDataset>'
    )
    assert next(open_rasters(folder / NAME).all_sources()).encoding.scale == 0.5
    assert replace(next(open_rasters(folder / NAME).all_sources()), path="").scene.name == ""
