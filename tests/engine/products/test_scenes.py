"""Which observation a raster belongs to, and how new its processing is."""

import pytest

from model.products.scenes import Scene, scene_in_name, scene_of_item, scene_of_tags

S2 = "S2A_MSIL2A_20220601T134221_N0{}_R124_T21LXG_{}T200000"
LANDSAT = "LC08_L2SP_224068_20220601_{}_02_{}"


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (S2.format("400", "20220601") + ".SAFE", S2.format("510", "20240101") + ".SAFE"),
        (LANDSAT.format("20220610", "T1") + "_SR_B4.TIF", LANDSAT.format("20230101", "T1") + "_SR_B4.TIF"),
        (LANDSAT.format("20220603", "RT"), LANDSAT.format("20220603", "T1")),
        ("HLS.S30.T21LXG.2022152T134221.v1.5.B04.tif", "HLS.S30.T21LXG.2022152T134221.v2.0.B04.tif"),
    ],
)
def test_two_products_of_one_acquisition_are_told_apart_by_their_processing(older, newer):
    old, new = scene_in_name(older), scene_in_name(newer)
    assert old.acquisition == new.acquisition != ""
    assert old.version < new.version
    assert scene_of_tags(new.tags()) == new


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (S2.format("400", "20220601"), S2.format("400", "20220601").replace("S2A", "S2B")),
        (S2.format("400", "20220601"), S2.format("400", "20220601").replace("T21LXG", "T21LYG")),
        ("HLS.S30.T21LXG.2022152T134221.v2.0.B04.tif", "HLS.L30.T21LXG.2022152T134221.v2.0.B04.tif"),
    ],
)
def test_other_satellites_and_tiles_are_other_acquisitions(one, other):
    assert scene_in_name(one).acquisition != scene_in_name(other).acquisition


def item(name, **properties):
    return scene_of_item({"id": name, "collection": "c"}, {"datetime": "2022-06-01T13:42:21Z", **properties})


def test_an_items_properties_count_more_than_its_identifier():
    name = "S2A_MSIL2A_20220601T134221_R124_T21LXG_20220601T200000"
    old = item(name, **{"s2:processing_baseline": "04.00"})
    new = item(name.replace("0220601T200000", "0240601T200000"), **{"s2:processing_baseline": "05.10"})
    assert (old.acquisition, old.version, new.version) == (new.acquisition, "0400", "0510")
    by_uri = item("S2A_21LXG_20220601_0_L2A", **{"s2:product_uri": S2.format("510", "20240101") + ".SAFE"})
    assert by_uri.acquisition == new.acquisition


def test_two_datastrips_of_one_overflight_are_two_acquisitions():
    name, strip = (
        "S2A_MSIL2A_20220601T134221_R124_T21LXG_20220601T200000",
        "S2A_OPER_MSI_L2A_DS_ATOS_20220601T200001_S{}_N04.00",
    )
    first, second = (item(name, **{"s2:datastrip_id": strip.format(t)}) for t in ("20220601T134218", "20220601T134302"))
    assert first.acquisition != second.acquisition


def test_of_an_item_without_tile_or_time_nothing_is_concluded():
    assert item("mosaic-1").acquisition == ""
    assert item("x", datetime="2022-06-01", **{"grid:code": "MGRS-21LXG"}).acquisition == ""
    assert item("x", **{"grid:code": "MGRS-21LXG"}).acquisition != ""
    assert scene_in_name("NDVI_20200901.tif") == Scene()
