"""Layers made in the background keep a CRS that has no code, in a real QGIS window that stands idle for a while."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from real_window import run_session

pytestmark = pytest.mark.idle
gdal.UseExceptions()

SESSION = Path(__file__).parents[1] / "sessions" / "crs_session.py"
SINUSOIDAL = (
    'PROJCRS["unnamed",BASEGEOGCRS["Unknown datum based upon the custom spheroid",DATUM["Not_specified (custom sphere)",'
    'ELLIPSOID["Custom spheroid",6371007.181,0,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",'
    '0.0174532925199433]]],CONVERSION["unnamed",METHOD["Sinusoidal"],PARAMETER["Longitude of natural origin",0,'
    'ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["False easting",0,LENGTHUNIT["metre",1]],'
    'PARAMETER["False northing",0,LENGTHUNIT["metre",1]]],CS[Cartesian,2],AXIS["easting",east],AXIS["northing",north],'
    'LENGTHUNIT["metre",1]]'
)


def write(path, layers, kind, nodata, **items):
    layers = np.asarray(layers)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), layers.shape[2], layers.shape[1], len(layers), kind)
    dataset.SetProjection(SINUSOIDAL)
    dataset.SetGeoTransform((-6_000_000, 231.656, 0, -1_300_000, 0, -231.656))
    dataset.SetMetadata(items)
    for number, layer in enumerate(layers, start=1):
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        band.SetDescription("AB"[number - 1])
        band.WriteArray(layer)
    dataset = None
    return str(path)


@pytest.fixture(scope="module")
def seen(provider, tmp_path_factory):
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    folder = tmp_path_factory.mktemp("maps")
    codes = np.random.default_rng(1).integers(1, 3, (1, 60, 60), dtype=np.uint8)
    first = np.random.default_rng(2).integers(0, 10_001, (60, 60)).astype(np.uint16)
    given = {
        "CLASSES": write(folder / "map.tif", codes, gdal.GDT_Byte, 255, LSTMFCN_LABELS=json.dumps(["A", "B"])),
        "PROBABILITIES": write(folder / "p.tif", [first, 10_000 - first], gdal.GDT_UInt16, 65535),
    }
    return run_session(SESSION, given, tmp_path_factory.mktemp("window"), tmp_path_factory.mktemp("profiles"))


@pytest.mark.parametrize("name", ["kept", "design", "suggested"])
@pytest.mark.parametrize("when", ["at first", "later", "saved"])
def test_a_layer_keeps_its_crs(seen, name, when):
    assert "error" not in seen, seen["error"]
    assert seen[name]["ok"], seen[name]["text"]
    found = seen[name][when]
    assert len(found) == 1
    assert found[0]["valid"]
    assert found[0]["projection"]


def test_the_file_has_it_too(seen):
    assert seen["file"] == {"valid": True, "projection": True, "points": 12}
    assert seen["boxes"] == []
    assert seen["exceptions"] == []
