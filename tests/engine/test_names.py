from datetime import date

import pytest

from model.errors import CubeError
from model.names import NameParts, parse_name, parse_series_fields, read_date

NAMES = [
    # sits
    ("TERRA_MODIS_012010_NDVI_2013-09-14", "NDVI", date(2013, 9, 14), "MOD13Q1"),
    ("AQUA_MODIS_012010_EVI_2013-09-14", "EVI", date(2013, 9, 14), "MOD13Q1"),
    ("SENTINEL-2_MSI_20LKP_B8A_2020-06-04", "B8A", date(2020, 6, 4), ""),
    ("CBERS-4_WFI_022024_B13_2018-02-02", "B13", date(2018, 2, 2), ""),
    ("LANDSAT_TM-ETM-OLI_232067_SWIR16_2021-07-01", "SWIR16", date(2021, 7, 1), ""),
    ("SENTINEL-1_RTC_22LBL_VV_2021-05-25", "VV", date(2021, 5, 25), ""),
    # MOD13Q1 as distributed
    ("MOD13Q1.A2013257.h12v10.061.2021234123456.250m_16_days_NDVI", "NDVI", date(2013, 9, 14), "MOD13Q1"),
    ("MYD13Q1_A2016001_h12v10_006_2016020_250m_16_days_EVI", "EVI", date(2016, 1, 1), "MOD13Q1"),
    ("MOD13Q1.A2012366.h12v10.006.2015256.250m_16_days_blue_reflectance", "blue", date(2012, 12, 31), "MOD13Q1"),
    ("MOD13Q1.A2012366.h12v10.006.2015256.250m_16_days_NIR_reflectance", "NIR", date(2012, 12, 31), "MOD13Q1"),
    ("MOD13Q1.061__250m_16_days_NDVI_doy2013257_aid0001", "NDVI", date(2013, 9, 14), ""),
    # Sentinel-2 L2A, inside a SAFE folder
    ("T21LXG_20230915T135719_B04_10m", "B04", date(2023, 9, 15), "S2_L2A"),
    ("T21LXG_20230915T135719_B8A_20m", "B8A", date(2023, 9, 15), "S2_L2A"),
    ("T21LXG_20230915T135719_SCL_20m", "SCL", date(2023, 9, 15), "S2_L2A"),
    ("T21LXG_20230915T135719_B04", "B04", date(2023, 9, 15), "S2_L2A"),
    # Landsat Collection 2 level 2
    ("LC08_L2SP_226069_20230915_20230920_02_T1_SR_B4", "SR_B4", date(2023, 9, 15), "LANDSAT_C2_L2"),
    ("LC09_L2SP_226069_20230915_20230920_02_T2_QA_PIXEL", "QA_PIXEL", date(2023, 9, 15), "LANDSAT_C2_L2"),
    ("LE07_L2SP_226069_20030101_20200915_02_T1_SR_B1", "SR_B1", date(2003, 1, 1), "LANDSAT_C2_L2"),
    ("LT05_L2SR_226069_19990704_20200908_02_T1_SR_B5", "SR_B5", date(1999, 7, 4), "LANDSAT_C2_L2"),
    # HLS
    ("HLS.S30.T21LXG.2023258T135719.v2.0.B04", "B04", date(2023, 9, 15), "HLS"),
    ("HLS.L30.T21LXG.2023258T134223.v2.0.Fmask", "Fmask", date(2023, 9, 15), "HLS"),
    # anything with a date
    ("NDVI_20130914", "NDVI", date(2013, 9, 14), ""),
    ("2013-09-14_ndvi", "ndvi", date(2013, 9, 14), ""),
    ("field.2013_09_14.NDVI", "NDVI", date(2013, 9, 14), ""),
    ("mosaic_SR_B4_20130914", "SR_B4", date(2013, 9, 14), ""),
    ("stack-20130914", None, date(2013, 9, 14), ""),
    ("ndvi_A2013257", "ndvi", date(2013, 9, 14), ""),
    ("NDVI", "NDVI", None, ""),
    ("landcover", None, None, ""),
    ("tile_12345678_map", None, None, ""),
    ("NDVI_20131341", "NDVI", None, ""),
]


@pytest.mark.parametrize(("stem", "band", "day", "family"), NAMES, ids=[name[0] for name in NAMES])
def test_band_date_and_family_of_a_name(stem, band, day, family):
    assert parse_name(stem) == NameParts(band, day, family)


@pytest.mark.parametrize(
    ("stem", "pattern", "band", "day"),
    [
        ("red.of.2013-09-14", "{band}.of.{date}", "red", date(2013, 9, 14)),
        ("S2_x_B04_20130914_v2", "{satellite}_{tile}_{band}_{date}_{version}", "B04", date(2013, 9, 14)),
        ("farm 2013257", "farm {date}", None, date(2013, 9, 14)),
        ("gndvi", "{band}", "gndvi", None),
        ("20130914_20131001_NDVI", "{date}_{x}_{band}", "NDVI", date(2013, 9, 14)),
        ("20130914_20131001_NDVI", "{x}_{date}_{band}", "NDVI", date(2013, 10, 1)),
        ("a(b)+_NDVI_20130914", "a(b)+_{band}_{date}", "NDVI", date(2013, 9, 14)),
        ("T1_NDVI_T1_20130914", "{tile}_{band}_{tile}_{date}", "NDVI", date(2013, 9, 14)),
        ("T1_NDVI_T2_20130914", "{tile}_{band}_{tile}_{date}", None, None),
        ("something else", "{band}_{date}", None, None),
    ],
)
def test_users_pattern_reads_the_name(stem, pattern, band, day):
    assert parse_name(stem, pattern) == NameParts(band, day)


def test_known_product_keeps_its_encodings_under_a_users_pattern():
    parts = parse_name("TERRA_MODIS_012010_NDVI_2013-09-14", "{satellite}_{sensor}_{tile}_{band}_{date}")
    assert parts == NameParts("NDVI", date(2013, 9, 14), "MOD13Q1")


def test_pattern_without_band_and_date_is_refused_with_an_example():
    with pytest.raises(CubeError, match=r"\{tile\}.*\{satellite\}_\{sensor\}"):
        parse_name("x", "{tile}")


def test_pattern_with_an_impossible_field_name_is_refused():
    with pytest.raises(CubeError, match="1"):
        parse_name("a_20130914", "{1}_{date}")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2013-09-14", date(2013, 9, 14)),
        ("2013_09_14", date(2013, 9, 14)),
        ("20130914", date(2013, 9, 14)),
        ("2013257", date(2013, 9, 14)),
        ("A2016366", date(2016, 12, 31)),
        ("A2015366", None),
        ("2013000", None),
        ("20130230", None),
        ("1913257", None),
        ("201309", None),
        ("", None),
    ],
)
def test_dates_in_their_usual_spellings(text, day):
    assert read_date(text) == day


def fields_of(*names):
    return [(field.field, field.band, field.day, field.position) for field in parse_series_fields(names)]


def test_positional_fields_are_ordered_by_number():
    names = [
        "id",
        "label",
        "NDVI10",
        "NDVI2",
        "NDVI1",
        *(f"NDVI{n}" for n in (3, 4, 5, 6, 7, 8, 9, 11, 12)),
        "start_date",
    ]
    assert fields_of(*names) == [(f"NDVI{n}", "NDVI", None, n) for n in range(1, 13)]


def test_dated_fields_carry_their_date():
    assert fields_of("fid", "NDVI_20130914", "EVI_2013-09-30", "B2_20131016") == [
        ("NDVI_20130914", "NDVI", date(2013, 9, 14), 0),
        ("EVI_2013-09-30", "EVI", date(2013, 9, 30), 0),
        ("B2_20131016", "B2", date(2013, 10, 16), 0),
    ]


def test_band_that_ends_in_a_digit_is_told_apart_by_the_underscore():
    assert [field[1:] for field in fields_of("B2_1", "B2_2", "B2_3", "B11_1", "B11_2", "B11_3")] == [
        ("B2", None, 1), ("B2", None, 2), ("B2", None, 3), ("B11", None, 1), ("B11", None, 2), ("B11", None, 3),
    ]  # fmt: skip


def test_dated_fields_win_over_positional_ones():
    assert [field[0] for field in fields_of("NDVI1", "NDVI2", "NDVI3", "EVI_20130914")] == ["EVI_20130914"]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("NDVI1", "NDVI2", "NDVI4"), id="a hole"),
        pytest.param(("NDVI2", "NDVI3", "NDVI4"), id="does not start at one"),
        pytest.param(("NDVI0", "NDVI1", "NDVI2"), id="starts at zero"),
        pytest.param(("NDVI1", "NDVI2"), id="two are no series"),
        pytest.param(("NDVI1", "NDVI01", "NDVI2", "NDVI3"), id="one twice"),
        pytest.param(("label", "id", "longitude", "NDVI", "2013"), id="no series at all"),
        pytest.param(("NDVI_20131341",), id="no such date"),
    ],
)
def test_other_fields_are_no_series(names):
    assert fields_of(*names) == []


def test_hole_in_one_band_leaves_the_others():
    assert {field[1] for field in fields_of("A1", "A2", "A4", "B1", "B2", "B3")} == {"B"}
