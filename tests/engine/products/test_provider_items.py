"""Items as providers of satellite images write them, rebuilt from their public descriptions of 2025."""

import json
from datetime import date

import pytest

from model.products.bands import CLOUD_MASKS, is_flag
from model.products.encodings import encoding_where_silent
from model.products.masks import KNOWN_RULES
from model.products.search_results import tile_of, with_bands
from model.products.stac import read_stac
from model.raster.providers import OWN, VARIABLE, presets
from model.raster.remote import given_places

COG = "image/tiff; application=geotiff; profile=cloud-optimized"
PRODUCT = "S2A_MSIL2A_20230604T134211_N0509_R124_T21LXG_20230604T214505"
GRANULE = "T21LXG_20230604T134211"
STRIP = "S2A_OPER_MSI_L2A_DS_2APS_20230604T214505_S20230604T134207_N05.09"


def asset(href, kind=COG, **more):
    return {"href": href, "type": kind, "roles": ["data"], **more}


def place(metres, numbers=6):
    """The projection extension of a tile of Sentinel-2, with the transform in six or nine numbers."""
    transform = [metres, 0.0, 600_000.0, 0.0, -metres, 8_760_040.0, 0.0, 0.0, 1.0]
    side = round(109_800 / metres)
    return {"proj:shape": [side, side], "proj:transform": transform[:numbers]}


def item(name, collection, day, assets, **properties):
    return {
        "type": "Feature", "stac_version": "1.0.0", "id": name, "collection": collection, "assets": assets, "links": [],
        "bbox": [-55.9, -11.9, -55.2, -11.3], "geometry": None, "properties": {"datetime": day, **properties},
    }  # fmt: skip


def eo(name, common):
    return {"eo:bands": [{"name": name, "common_name": common}]}


def sentinel_2_of_planetary_computer():
    base = f"https://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/21/L/XG/2023/06/04/{PRODUCT}.SAFE/GRANULE/L2A/IMG_DATA/"
    assets = {
        "B02": asset(f"{base}R10m/{GRANULE}_B02_10m.tif", gsd=10.0, **eo("B02", "blue"), **place(10.0)),
        "B04": asset(f"{base}R10m/{GRANULE}_B04_10m.tif", gsd=10.0, **eo("B04", "red"), **place(10.0)),
        "B11": asset(f"{base}R20m/{GRANULE}_B11_20m.tif", gsd=20.0, **eo("B11", "swir16"), **place(20.0)),
        "SCL": asset(f"{base}R20m/{GRANULE}_SCL_20m.tif", **place(20.0)),
        "visual": asset(f"{base}R10m/{GRANULE}_TCI_10m.tif"),
        "preview": asset(f"{base}../QI_DATA/{GRANULE}_PVI.tif", roles=["thumbnail"]),
        "product-metadata": asset(f"{base}../../MTD_MSIL2A.xml", "application/xml", roles=["metadata"]),
        "tilejson": asset(
            "https://planetarycomputer.microsoft.com/api/data/v1/item/tilejson.json",
            "application/json",
            roles=["tiles"],
        ),
    }
    properties = {
        "platform": "Sentinel-2A", "constellation": "Sentinel 2", "s2:mgrs_tile": "21LXG", "s2:processing_baseline": "05.09",
        "s2:product_uri": f"{PRODUCT}.SAFE", "s2:datastrip_id": STRIP, "eo:cloud_cover": 3.2, "proj:epsg": 32721,
    }  # fmt: skip
    return item(
        "S2A_MSIL2A_20230604T134211_R124_T21LXG_20230604T214505",
        "sentinel-2-l2a",
        "2023-06-04T13:42:11.024000Z",
        assets,
        **properties,
    )


def sentinel_2_of_earth_search():
    base = (
        "https://sentinel-cogs.s3.us-west-2.amazonaws.com/sentinel-s2-l2a-cogs/21/L/XG/2023/6/S2A_21LXG_20230604_0_L2A/"
    )
    values = {
        "raster:bands": [
            {"nodata": 0, "data_type": "uint16", "spatial_resolution": 10, "scale": 0.0001, "offset": -0.1}
        ]
    }
    tiles = "s3://sentinel-s2-l2a/tiles/21/L/XG/2023/6/4/0/"
    assets = {
        "blue": asset(f"{base}B02.tif", **eo("blue", "blue"), **values, **place(10.0, 9)),
        "red": asset(f"{base}B04.tif", **eo("red", "red"), **values, **place(10.0, 9)),
        "red-jp2": asset(f"{tiles}R10m/B04.jp2", "image/jp2", **eo("red", "red"), **values),
        "scl": asset(
            f"{base}SCL.tif", **{"raster:bands": [{"nodata": 0, "data_type": "uint8", "spatial_resolution": 20}]}
        ),
        "visual": asset(f"{base}TCI.tif", roles=["visual"]),
        "thumbnail": asset(f"{base}thumbnail.jpg", "image/jpeg", roles=["thumbnail"]),
    }
    properties = {
        "platform": "sentinel-2a", "constellation": "sentinel-2", "grid:code": "MGRS-21LXG", "s2:processing_baseline": "05.09",
        "proj:code": "EPSG:32721", "earthsearch:boa_offset_applied": True, "s2:product_uri": f"{PRODUCT}.SAFE", "s2:datastrip_id": STRIP,
        "created": "2023-06-05T01:02:03.000Z",
    }  # fmt: skip
    return item("S2A_21LXG_20230604_0_L2A", "sentinel-2-l2a", "2023-06-04T13:46:18.000000Z", assets, **properties)


def sentinel_2_of_copernicus():
    base = f"s3://eodata/Sentinel-2/MSI/L2A/2023/06/04/{PRODUCT}.SAFE/GRANULE/L2A/IMG_DATA/"
    values = {"nodata": 0, "data_type": "uint16", "raster:scale": 0.0001, "raster:offset": -0.1}
    assets = {
        "B04_10m": asset(
            f"{base}R10m/{GRANULE}_B04_10m.jp2", "image/jp2", bands=[{"name": "B04", "eo:common_name": "red"}], **values
        ),
        "B04_20m": asset(
            f"{base}R20m/{GRANULE}_B04_20m.jp2", "image/jp2", bands=[{"name": "B04", "eo:common_name": "red"}], **values
        ),
        "SCL_20m": asset(f"{base}R20m/{GRANULE}_SCL_20m.jp2", "image/jp2", nodata=0, data_type="uint8"),
        "TCI_10m": asset(f"{base}R10m/{GRANULE}_TCI_10m.jp2", "image/jp2", roles=["visual"]),
        "product_metadata": asset(f"{base}MTD_MSIL2A.xml", "application/xml", roles=["metadata"]),
    }
    properties = {
        "platform": "sentinel-2a",
        "processing:version": "05.09",
        "grid:code": "MGRS-21LXG",
        "eo:cloud_cover": 3.2,
    }
    return item(PRODUCT, "sentinel-2-l2a", "2023-06-04T13:42:11.024Z", assets, **properties)


def landsat_of_planetary_computer():
    scene = "LC08_L2SP_224068_20230604_20230607_02_T1"
    base = f"https://landsateuwest.blob.core.windows.net/landsat-c2/level-2/standard/oli-tirs/2023/224/068/{scene}/{scene}_"
    values = {
        "raster:bands": [
            {"scale": 2.75e-05, "offset": -0.2, "nodata": 0, "data_type": "uint16", "spatial_resolution": 30}
        ]
    }
    assets = {
        "red": asset(f"{base}SR_B4.TIF", **eo("OLI_B4", "red"), **values),
        "nir08": asset(f"{base}SR_B5.TIF", **eo("OLI_B5", "nir08"), **values),
        "qa_pixel": asset(f"{base}QA_PIXEL.TIF", **{"raster:bands": [{"nodata": 1, "data_type": "uint16"}]}),
        "mtl.txt": asset(f"{base}MTL.txt", "text/plain", roles=["metadata"]),
    }
    properties = {
        "platform": "landsat-8",
        "landsat:wrs_path": "224",
        "landsat:wrs_row": "068",
        "landsat:collection_category": "T1",
    }
    return item("LC08_L2SP_224068_20230604_02_T1", "landsat-c2-l2", "2023-06-04T13:36:41.123456Z", assets, **properties)


def landsat_of_earth_search():
    scene = "LC09_L2SP_224068_20230612_20230614_02_T1"
    base = f"s3://usgs-landsat/collection02/level-2/standard/oli-tirs/2023/224/068/{scene}/{scene}_"
    values = {
        "raster:bands": [
            {"scale": 2.75e-05, "offset": -0.2, "nodata": 0, "data_type": "uint16", "spatial_resolution": 30}
        ]
    }
    grid = {"proj:shape": [7741, 7601], "proj:transform": [30.0, 0.0, 570_285.0, 0.0, -30.0, -1_221_285.0]}
    kind = "image/vnd.stac.geotiff; cloud-optimized=true"
    assets = {
        "red": asset(f"{base}SR_B4.TIF", kind, **eo("B4", "red"), **values, **grid),
        "swir16": asset(f"{base}SR_B6.TIF", kind, **eo("B6", "swir16"), **values, **grid),
        "qa_pixel": asset(f"{base}QA_PIXEL.TIF", kind, roles=["cloud", "cloud-shadow", "data"], **grid),
        "thumbnail": asset("https://landsatlook.usgs.gov/x_thumb_small.jpeg", "image/jpeg", roles=["thumbnail"]),
    }
    properties = {
        "platform": "landsat-9", "landsat:wrs_path": "224", "landsat:wrs_row": "068", "proj:epsg": 32622, "eo:cloud_cover": 1.0,
    }  # fmt: skip
    return item("LC09_L2SP_224068_20230612_02_T1", "landsat-c2-l2", "2023-06-12T13:36:53.1Z", assets, **properties)


def hls_l30_of_planetary_computer():
    scene = "HLS.L30.T21LXG.2023156T135000.v2.0"
    base = f"https://hlssa.blob.core.windows.net/hls2/L30/21/L/X/G/2023/06/05/{scene}/{scene}."
    assets = {"B04": asset(f"{base}B04.tif"), "B05": asset(f"{base}B05.tif"), "Fmask": asset(f"{base}Fmask.tif")}
    return item(scene, "hls2-l30", "2023-06-05T13:50:00Z", assets, platform="landsat-9")


def landsat_cube_of_brazil_data_cube():
    name = "LANDSAT-16D_V1_028022_20230101"
    base = f"https://data.inpe.br/bdc/data/landsat-16d/v1/028/022/2023/1/1/{name}_"
    values = {"raster:bands": [{"scale": 2.75e-05, "offset": -0.2, "nodata": 0, "data_type": "uint16"}]}
    assets = {
        "red": asset(f"{base}red.tif", **eo("red", "red"), **values),
        "nir08": asset(f"{base}nir08.tif", **eo("nir08", "nir08"), **values),
        "qa_pixel": asset(f"{base}qa_pixel.tif", **{"raster:bands": [{"nodata": 1, "data_type": "uint16"}]}),
    }
    return item(name, "LANDSAT-16D-1", "2023-01-01T00:00:00Z", assets, **{"bdc:tiles": ["028022"]})


def cbers_cube_of_brazil_data_cube():
    name = "CB4-WFI-8D_V1_028022_20230101"
    base = f"https://data.inpe.br/bdc/data/cbers-wfi-8d/v1/028/022/2023/1/1/{name}_"
    values = {"raster:bands": [{"scale": 0.0001, "nodata": -9999, "data_type": "int16"}]}
    assets = {
        "BAND15": asset(f"{base}BAND15.tif", **eo("BAND15", "red"), **values),
        "BAND16": asset(f"{base}BAND16.tif", **eo("BAND16", "nir"), **values),
        "CMASK": asset(f"{base}CMASK.tif", **{"raster:bands": [{"nodata": 0, "data_type": "uint8"}]}),
    }
    return item(name, "CBERS-WFI-8D-1", "2023-01-01T00:00:00Z", assets, **{"bdc:tiles": ["028022"]})


def hls_of_planetary_computer():
    scene = "HLS.S30.T21LXG.2023155T134211.v2.0"
    base = f"https://hlssa.blob.core.windows.net/hls2/S30/21/L/X/G/2023/06/04/{scene}/{scene}."
    assets = {"B04": asset(f"{base}B04.tif"), "B8A": asset(f"{base}B8A.tif"), "Fmask": asset(f"{base}Fmask.tif")}
    return item(scene, "hls2-s30", "2023-06-04T13:42:11Z", assets, platform="sentinel-2a")


def cube_of_brazil_data_cube():
    name = "S2-16D_V2_028022_20230101"
    base = f"https://data.inpe.br/bdc/data/s2-16d/v2/028/022/2023/1/1/{name}_"
    values = {"raster:bands": [{"scale": 0.0001, "nodata": -9999, "data_type": "int16"}]}
    assets = {
        "B04": asset(f"{base}B04.tif", **eo("B04", "red"), **values),
        "SCL": asset(f"{base}SCL.tif"),
        "thumbnail": asset(f"{base}.png", "image/png", roles=["thumbnail"]),
    }
    return item(name, "S2-16D-2", "2023-01-01T00:00:00Z", assets, **{"bdc:tiles": ["028022"]})


# The item; of each band the common name, the scale and the offset; its masks; its date and tile.
ITEMS = [
    (sentinel_2_of_planetary_computer, {"B02": ("blue", 1e-4, -0.1), "B04": ("red", 1e-4, -0.1), "B11": ("swir16", 1e-4, -0.1)}, {"SCL"}, "2023-06-04", "21LXG"),
    (sentinel_2_of_earth_search, {"blue": ("blue", 1e-4, 0.0), "red": ("red", 1e-4, 0.0)}, {"scl"}, "2023-06-04", "21LXG"),
    (sentinel_2_of_copernicus, {"B04": ("red", 1e-4, -0.1)}, {"SCL"}, "2023-06-04", "21LXG"),
    (landsat_of_planetary_computer, {"OLI_B4": ("red", 2.75e-5, -0.2), "OLI_B5": ("nir08", 2.75e-5, -0.2)}, {"qa_pixel"}, "2023-06-04", "224068"),
    (hls_of_planetary_computer, {"B04": ("red", 1e-4, 0.0), "B8A": ("nir08", 1e-4, 0.0)}, {"Fmask"}, "2023-06-04", "21LXG"),
    (landsat_of_earth_search, {"B4": ("red", 2.75e-5, -0.2), "B6": ("swir16", 2.75e-5, -0.2)}, {"qa_pixel"}, "2023-06-12", "224068"),
    (hls_l30_of_planetary_computer, {"B04": ("red", 1e-4, 0.0), "B05": ("nir08", 1e-4, 0.0)}, {"Fmask"}, "2023-06-05", "21LXG"),
    (landsat_cube_of_brazil_data_cube, {"red": ("red", 2.75e-5, -0.2), "nir08": ("nir08", 2.75e-5, -0.2)}, {"qa_pixel"}, "2023-01-01", "028022"),
    (cbers_cube_of_brazil_data_cube, {"BAND15": ("red", 1e-4, 0.0), "BAND16": ("nir", 1e-4, 0.0)}, {"CMASK"}, "2023-01-01", "028022"),
    (cube_of_brazil_data_cube, {"B04": ("red", 1e-4, 0.0)}, {"SCL"}, "2023-01-01", "028022"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("make", "bands", "masks", "day", "tile"), ITEMS, ids=lambda value: getattr(value, "__name__", "")
)
def test_items_are_understood(tmp_path, make, bands, masks, day, tile):
    written = with_bands(make(), ())
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [written]}))
    hosts = {"/".join(each["href"].split("/")[:3]) + "/" for each in written["assets"].values()}
    with given_places(hosts):
        rasters = read_stac(path)
    assert {raster.day for raster in rasters} == {day}
    found, flags = {}, set()
    for raster in rasters:
        (layer,) = raster.layers
        name = layer.band.removesuffix("_20m")
        if name.upper() in KNOWN_RULES or name.upper() in CLOUD_MASKS:
            flags.add(name)
            assert is_flag(name)
            continue
        encoding, guessed = encoding_where_silent(
            raster, layer, None, raster.family, layer.band, date.fromisoformat(raster.day)
        )
        assert not guessed
        found[name] = (layer.common_name, encoding.scale, pytest.approx(encoding.offset))
    assert found == bands
    assert flags == masks
    assert tile_of(written) == tile


@pytest.mark.parametrize(
    ("make", "declared"),
    [
        (sentinel_2_of_planetary_computer, {"B02": "", "B04": "", "B11": "", "SCL": ""}),
        (sentinel_2_of_earth_search, {"blue": "uint16", "red": "uint16"}),
        (landsat_of_planetary_computer, {}),
    ],
)
def test_headers_are_taken_where_items_declare_the_place(tmp_path, make, declared):
    path = tmp_path / "items.json"
    written = with_bands(make(), ())
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [written]}))
    with given_places({"/".join(each["href"].split("/")[:3]) + "/" for each in written["assets"].values()}):
        rasters = read_stac(path)
    told = {raster.layers[0].band: raster.header for raster in rasters if raster.header}
    assert {band: header.dtype for band, header in told.items()} == declared
    assert {header.grid.transform[2] for header in told.values()} <= {600_000.0}


@pytest.mark.parametrize("make", [made for made, *_ in ITEMS])
def test_the_presets_find_a_band_and_its_mask(make, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    one = make()
    mine = [preset for preset in presets().values() if one["collection"] in preset.collections]
    assert mine
    assert OWN.is_file()
    for preset in mine:
        if make.__name__.endswith(preset.provider.name.replace("-", "_")):
            names = {key.casefold() for key in with_bands(one, preset.bands)["assets"]}
            assert any(key.startswith(("b04", "red", "band15")) for key in names)
            assert any(key.startswith(("scl", "qa_pixel", "fmask", "cmask")) for key in names)


def test_every_preset_has_an_item_here(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    made = {(make.__name__.partition("_of_")[2].replace("_", "-"), make()["collection"]) for make, *_ in ITEMS}
    asked = {(preset.provider.name, name) for preset in presets().values() for name in preset.collections}
    assert made == asked


def test_one_acquisition_has_one_identity_at_every_provider(tmp_path):
    from model.products.scenes import scene_of_item

    items = [sentinel_2_of_planetary_computer(), sentinel_2_of_earth_search()]
    scenes = [scene_of_item(each, each["properties"]) for each in items]
    assert scenes[0].acquisition == scenes[1].acquisition != ""
    assert {scene.version for scene in scenes} == {"0509"}
