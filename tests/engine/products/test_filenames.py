import time
from datetime import date

import pytest

from model.products.dates import day_first_in, read_date
from model.products.filenames import NameParts, parse_name, parse_path
from model.raster.files import split_subdataset
from model.runtime.errors import CubeError
from model.samples.fields import parse_series_fields

JUNE_4 = date(2020, 6, 4)
S2, L2, HLS, MOD = "S2_L2A", "LANDSAT_C2_L2", "HLS", "MOD13Q1"
SAFE = "S2B_MSIL2A_20200604T143741_N0214_R139_T20LKP_20200604T191234.SAFE/GRANULE/L2A_T20LKP_A016961_20200604T143740/IMG_DATA"
LANDSAT_8 = "LC08_L2SP_226069_20200604_20200825_02_T1"

NAMES = [  # file, band, what it shows, date, product
    # sits and Brazil Data Cube
    ("TERRA_MODIS_012010_NDVI_2013-09-14.jp2", "NDVI", "", date(2013, 9, 14), MOD),
    ("AQUA_MODIS_012010_EVI_2013-09-14.tif", "EVI", "", date(2013, 9, 14), MOD),
    ("TERRA_MODIS_013011_NIR_2020-06-09.tif", "NIR", "nir", date(2020, 6, 9), MOD),
    ("SENTINEL-2_MSI_20LKP_B8A_2020-06-04.tif", "B8A", "nir08", JUNE_4, ""),
    ("SENTINEL-2A_MSI_20LKP_B02_2020-06-04.tif", "B02", "blue", JUNE_4, ""),
    ("CBERS-4_WFI_022024_B13_2018-02-02.tif", "B13", "blue", date(2018, 2, 2), ""),
    ("CBERS-4_AWFI_022024_B16_2018-02-02.tif", "B16", "nir", date(2018, 2, 2), ""),
    ("CBERS-4A_WFI_022024_B15_2021-02-02.tif", "B15", "red", date(2021, 2, 2), ""),
    ("CBERS_4A_WFI_20210215_214_140_L4_BAND15.tif", "BAND15", "red", date(2021, 2, 15), ""),
    ("LANDSAT_TM-ETM-OLI_232067_SWIR16_2021-07-01.tif", "SWIR16", "swir16", date(2021, 7, 1), ""),
    ("LANDSAT_OLI_232067_B5_2021-07-01.tif", "B5", "nir08", date(2021, 7, 1), ""),
    ("SENTINEL-1_RTC_22LBL_VV_2021-05-25.tif", "VV", "", date(2021, 5, 25), ""),
    ("S2-16D_V2_012014_20220101_B04.tif", "B04", "red", date(2022, 1, 1), ""),
    ("S2_10_16D_STK_v001_089098_2018-01-01_2018-01-16_B8A.tif", "B8A", "nir08", date(2018, 1, 1), ""),
    ("CB4-16D-2_V2_007004_20200101_BAND15.tif", "BAND15", "red", date(2020, 1, 1), ""),
    ("CB4_64_16D_STK_v001_021027_2018-01-01_2018-01-16_BAND13.tif", "BAND13", "blue", date(2018, 1, 1), ""),
    ("LANDSAT-16D_V1_012014_20220101_nir08.tif", "nir08", "nir08", date(2022, 1, 1), ""),
    # MOD13Q1 and MYD13Q1 as NASA, AppEEARS and others name them
    ("MOD13Q1.A2013257.h12v10.061.2021234123456.250m_16_days_NDVI.tif", "NDVI", "", date(2013, 9, 14), MOD),
    ("MOD13Q1.A2020161.h12v10.061.2020350165018_250m_16_days_NDVI.tif", "NDVI", "", date(2020, 6, 9), MOD),
    ("MYD13Q1.A2020169.h12v10.061.2020351165018_250m_16_days_EVI.tif", "EVI", "", date(2020, 6, 17), MOD),
    ("MYD13Q1_A2016001_h12v10_006_2016020_250m_16_days_EVI.tif", "EVI", "", date(2016, 1, 1), MOD),
    ("MOD13Q1.A2012366.h12v10.006.2015256.250m_16_days_blue_reflectance.tif", "blue", "blue", date(2012, 12, 31), MOD),
    ("MOD13Q1.A2012366.h12v10.006.2015256.250m_16_days_MIR_reflectance.tif", "MIR", "swir22", date(2012, 12, 31), MOD),
    ("MOD13Q1.A2020161.h12v10.061.2020350165018.250m 16 days VI Quality.tif", "VI_Quality", "", date(2020, 6, 9), MOD),
    (
        "MOD13Q1.A2020161.h12v10.061.2020350165018_250m_16_days_pixel_reliability.tif",
        "pixel_reliability",
        "",
        date(2020, 6, 9),
        MOD,
    ),
    ("MOD13Q1.061__250m_16_days_NDVI_doy2020161_aid0001.tif", "NDVI", "", date(2020, 6, 9), MOD),
    ("MYD13Q1.061__250m_16_days_red_reflectance_doy2020169_aid0001.tif", "red", "red", date(2020, 6, 17), MOD),
    ("MOD13Q1.061__250m_16_days_EVI_doy2020161000000_aid0001.tif", "EVI", "", date(2020, 6, 9), MOD),
    # Sentinel-2 L2A: SAFE, Sen2Cor, zip
    (f"{SAFE}/R10m/T20LKP_20200604T143741_B08_10m.jp2", "B08", "nir", JUNE_4, S2),
    (f"/vsizip/data/S2B.zip/{SAFE}/R20m/T20LKP_20200604T143741_B8A_20m.jp2", "B8A", "nir08", JUNE_4, S2),
    ("T20LKP_20200604T143741_B04_60m.jp2", "B04", "red", JUNE_4, S2),
    ("T21LXG_20230915T135719_SCL_20m.jp2", "SCL", "", date(2023, 9, 15), S2),
    ("T21LXG_20230915T135719_B04.jp2", "B04", "red", date(2023, 9, 15), S2),
    ("L2A_T20LKP_20170604T143741_B11_20m.jp2", "B11", "swir16", date(2017, 6, 4), S2),
    (f"SENTINEL2_L2A:/data/{SAFE.split('/', maxsplit=1)[0]}/MTD_MSIL2A.xml:10m:EPSG_32720", None, "", JUNE_4, S2),
    # … on AWS, by Element 84, on the Planetary Computer
    ("S2A_22LEM_20200604_0_L2A/B08.tif", "B08", "nir", JUNE_4, S2),
    ("S2A_22LEM_20200604_0_L2A/SCL.tif", "SCL", "", JUNE_4, S2),
    ("S2A_22LEM_20200604_0_L2A/nir08.tif", "nir08", "nir08", JUNE_4, S2),
    ("S2A_22LEM_20200604_0_L2A_B12.tif", "B12", "swir22", JUNE_4, S2),
    ("S2B_T20LKP_20200604T143741_L2A/B05.tif", "B05", "rededge1", JUNE_4, S2),
    (
        "/vsicurl/https://sentinel-cogs.s3.us-west-2.amazonaws.com/sentinel-s2-l2a-cogs/22/L/EM/2020/6/S2A_22LEM_20200604_0_L2A/B03.tif",
        "B03",
        "green",
        JUNE_4,
        S2,
    ),
    ("/vsis3/sentinel-s2-l2a/tiles/22/L/EM/2020/6/4/0/R10m/B02.jp2", "B02", "blue", JUNE_4, S2),
    (
        "S2B_MSIL2A_20200604T143741_R139_T20LKP_20201002T034857_B08_10m.tif",
        "B08",
        "nir",
        JUNE_4,
        S2,
    ),
    (
        "/vsicurl/https://x.blob.core.windows.net/hls2/HLS.S30.T20LLP.2020156T143741.v2.0.B04.tif?sv=2024-01-01&sig=a.b%2F",
        "B04",
        "red",
        JUNE_4,
        HLS,
    ),
    ("S2B_MSIL2A_20200604T143741_N0500_R139_T20LKP_20230402T034857_B11_20m.tif", "B11", "swir16", JUNE_4, S2),
    ("SENTINEL2B_20200604-143741-000_L2A_T20LKP_C_V2-2_FRE_B4.tif", "B4", "red", JUNE_4, ""),
    ("2020-06-04-00:00_2020-06-04-23:59_Sentinel-2_L2A_B04_(Raw).tiff", "B04", "red", JUNE_4, ""),
    # Landsat Collection 2 level 2
    (f"{LANDSAT_8}_SR_B4.TIF", "SR_B4", "red", JUNE_4, L2),
    (f"{LANDSAT_8}/{LANDSAT_8}_SR_B5.TIF", "SR_B5", "nir08", JUNE_4, L2),
    (f"{LANDSAT_8}/SR_B6.TIF", "SR_B6", "swir16", JUNE_4, L2),
    (f"{LANDSAT_8}_ST_B10.TIF", "ST_B10", "lwir11", JUNE_4, L2),
    ("LC09_L2SP_226069_20230915_20230920_02_T2_QA_PIXEL.TIF", "QA_PIXEL", "", date(2023, 9, 15), L2),
    ("LE07_L2SP_226069_20030101_20200915_02_T1_SR_B1.TIF", "SR_B1", "blue", date(2003, 1, 1), L2),
    ("LT05_L2SR_226069_19990704_20200908_02_T1_SR_B4.TIF", "SR_B4", "nir08", date(1999, 7, 4), L2),
    ("LT05_L2SP_226069_19990704_20200908_02_T1_SR_B7.TIF", "SR_B7", "swir22", date(1999, 7, 4), L2),
    ("LC08_CU_005009_20200604_20210504_02_SR_B3.TIF", "SR_B3", "green", JUNE_4, L2),
    ("LC08_L1TP_226069_20200604_20200825_02_T1_B4.TIF", "B4", "red", JUNE_4, ""),
    # … before Collection 2
    ("LC82270652014200LGN00_B4.TIF", "B4", "red", date(2014, 7, 19), ""),
    ("LC82270652014200LGN00_sr_band4.tif", "sr_band4", "red", date(2014, 7, 19), "LANDSAT_SR"),
    ("LC82270652014200LGN00/LC82270652014200LGN00_sr_band5.tif", "sr_band5", "nir08", date(2014, 7, 19), "LANDSAT_SR"),
    ("LT52270652010201CUB00_sr_band4.tif", "sr_band4", "nir08", date(2010, 7, 20), "LANDSAT_SR"),
    ("LE72270652003001EDC00_B3.TIF", "B3", "red", date(2003, 1, 1), ""),
    ("LC82270652014200LGN00_cfmask.tif", "cfmask", "", date(2014, 7, 19), ""),
    ("LC08_L1TP_227065_20140720_20170304_01_T1_sr_band4.tif", "sr_band4", "red", date(2014, 7, 20), "LANDSAT_SR"),
    ("LC08_L1TP_227065_20140720_20170304_01_T1_pixel_qa.tif", "pixel_qa", "", date(2014, 7, 20), ""),
    # HLS
    ("HLS.S30.T20LLP.2020156T143741.v2.0.B04.tif", "B04", "red", JUNE_4, HLS),
    ("HLS.S30.T20LLP.2020156T143741.v2.0.B8A.tif", "B8A", "nir08", JUNE_4, HLS),
    ("HLS.S30.T20LLP.2020156T143741.v2.0.B11.tif", "B11", "swir16", JUNE_4, HLS),
    ("HLS.L30.T20LLP.2020156T134223.v2.0.B05.tif", "B05", "nir08", JUNE_4, HLS),
    ("HLS.L30.T20LLP.2020156T134223.v2.0.B11.tif", "B11", "lwir12", JUNE_4, HLS),
    ("HLS.L30.T21LXG.2023258T134223.v2.0.Fmask.tif", "Fmask", "", date(2023, 9, 15), HLS),
    ("HLS.L30.T20LLP.2020156T134223.v2.0/B06.tif", "B06", "swir16", JUNE_4, HLS),
    ("HLSL30.020_B05_doy2020156_aid0001.tif", "B05", "nir08", JUNE_4, HLS),
    ("HLSS30.020_Fmask_doy2020156_aid0001.tif", "Fmask", "", JUNE_4, HLS),
    # Planet basemaps
    ("global_monthly_2020_06_mosaic_L15-0622E-0965N.tif", None, "", date(2020, 6, 1), "PLANET"),
    ("global_monthly_2020_06_mosaic/L15-0622E-0965N.tif", None, "", date(2020, 6, 1), "PLANET"),
    ("planet_medres_normalized_analytic_2020-06_mosaic.tif", None, "", date(2020, 6, 1), "PLANET"),
    ("planet_medres_normalized_analytic_2020-06_mosaic_622-965.tif", None, "", date(2020, 6, 1), "PLANET"),
    (
        "planet_medres_normalized_analytic_2019-12_2020-05_mosaic/622-965_quad.tif",
        None,
        "",
        date(2019, 12, 1),
        "PLANET",
    ),
    ("global_quarterly_2020q2_mosaic.tif", None, "", date(2020, 4, 1), "PLANET"),
    # anything with a date
    ("NDVI_20130914.tif", "NDVI", "", date(2013, 9, 14), ""),
    ("2013-09-14_ndvi.tif", "ndvi", "", date(2013, 9, 14), ""),
    ("field.2013_09_14.NDVI.tif", "NDVI", "", date(2013, 9, 14), ""),
    ("red.2013.09.14.tif", "red", "red", date(2013, 9, 14), ""),
    ("ndvi-2013-257.tif", "ndvi", "", date(2013, 9, 14), ""),
    ("mosaic_SR_B4_20130914.tif", "SR_B4", "", date(2013, 9, 14), ""),
    ("ga_s2am_ard_20LKP_2020-06-04_final_nbart_red.tif", "red", "red", JUNE_4, ""),
    ("stack-20130914.tif", None, "", date(2013, 9, 14), ""),
    ("ndvi_A2013257.tif", "ndvi", "", date(2013, 9, 14), ""),
    ("2020-06-04/B04.tif", "B04", "", JUNE_4, ""),
    ('NETCDF:"/data/cube_20200604.nc":NDVI', "NDVI", "", JUNE_4, ""),
    ("C:\\data\\20200604\\nir.tif", "nir", "nir", JUNE_4, ""),
    # a date with its time
    ("c_gls_NDVI_202006040000_GLOBE_PROBAV_V3.0.1.nc", "NDVI", "", JUNE_4, ""),
    ("c_gls_LAI300-RT0_202006041030_GLOBE_OLCI_V1.1.1.tiff", None, "", JUNE_4, ""),
    ("20200604143741_NDVI.tif", "NDVI", "", JUNE_4, ""),
    ("NDVI_20200604_143741.tif", "NDVI", "", JUNE_4, ""),
    ("NDVI_202006049999.tif", "NDVI", "", None, ""),
    ("NDVI_2020350165018.tif", "NDVI", "", None, ""),
    # a month, or a year and the number of a day
    ("ndvi_2020-06_mosaic.tif", "ndvi", "", date(2020, 6, 1), ""),
    ("NDVI_2020_01.tif", "NDVI", "", date(2020, 1, 1), ""),
    ("NDVI_202001.tif", "NDVI", "", date(2020, 1, 1), ""),
    ("MYD13Q1_NDVI_2016_033.tif", "NDVI", "", date(2016, 2, 2), ""),
    ("NDVI_Jan_2020.tif", "NDVI", "", date(2020, 1, 1), ""),
    ("2020-Feb_NDVI.tif", "NDVI", "", date(2020, 2, 1), ""),
    ("NDVI_05Mar2020.tif", "NDVI", "", date(2020, 3, 5), ""),
    ("NDVI_2020-dez-24.tif", "NDVI", "", date(2020, 12, 24), ""),
    ("NDVI_setembro_2020.tif", "NDVI", "", date(2020, 9, 1), ""),
    ("2020_01/NDVI.tif", "NDVI", "", date(2020, 1, 1), ""),
    # nothing, or nothing that is sure
    ("NDVI_2020_13.tif", "NDVI", "", None, ""),
    ("NDVI_2016_400.tif", "NDVI", "", None, ""),
    ("train_set_2020.tif", None, "", None, ""),
    ("may 2020 fields/landcover.tif", None, "", None, ""),
    ("NDVI.tif", "NDVI", "", None, ""),
    ("landcover.tif", None, "", None, ""),
    ("tile_12345678_map.tif", None, "", None, ""),
    ("NDVI_20131341.tif", "NDVI", "", None, ""),
    ("NDVI_200604.tif", "NDVI", "", None, ""),
    ("NDVI_04-06-2020.tif", "NDVI", "", None, ""),
    ("export_20201231/landcover.tif", None, "", None, ""),
]


def test_the_table_of_names_is_long():
    assert len(NAMES) >= 60


@pytest.mark.parametrize(("path", "band", "common", "day", "family"), NAMES, ids=[name[0] for name in NAMES])
def test_band_date_and_family_of_a_name(path, band, common, day, family):
    parts = parse_path(path)
    assert (parts.band, parts.common_name, parts.day, parts.family) == (band, common, day, family)


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
        ("MYD13Q1_NDVI_2016_001", "{product}_{band}_{date}", "NDVI", date(2016, 1, 1)),
        ("NDVI_202001", "{band}_{date}", "NDVI", date(2020, 1, 1)),
        ("c_gls_NDVI_202001010000_GLOBE", "c_gls_{band}_{date}_{x}", "NDVI", date(2020, 1, 1)),
        ("NDVI_200604", "{band}_{date}", "NDVI", date(2006, 4, 1)),
        ("NDVI_2020_01", "{band}_{date}", "NDVI", date(2020, 1, 1)),
        ("2020_01_05_NDVI", "{date}_{band}", "NDVI", date(2020, 1, 5)),
        ("2020_01_05_NDVI", "{date}_{x}_{band}", "NDVI", date(2020, 1, 1)),
        ("NDVI_15jan2020", "{band}_{date}", "NDVI", date(2020, 1, 15)),
        ("avril2020-EVI", "{date}-{band}", "EVI", date(2020, 4, 1)),
        ("a_b_c_NDVI", "{x}{y}_{band}", "c_NDVI", None),
    ],
)
def test_users_pattern_reads_the_name(stem, pattern, band, day):
    parts = parse_name(stem, pattern)
    assert (parts.band, parts.day) == (band, day)


def test_known_product_keeps_its_encodings_under_a_users_pattern():
    parts = parse_name("TERRA_MODIS_012010_NDVI_2013-09-14", "{satellite}_{sensor}_{tile}_{band}_{date}")
    assert parts == NameParts("NDVI", date(2013, 9, 14), "MOD13Q1", "MODIS")


def test_pattern_without_band_and_date_is_refused_with_an_example():
    with pytest.raises(CubeError, match=r"\{tile\}.*\{satellite\}_\{sensor\}"):
        parse_name("x", "{tile}")


def test_reading_a_long_name_takes_no_time():
    """Six parts over a name that fits none of their ways, long names, and a path of many folders."""
    start = time.process_time()
    assert parse_name("a_" * 40, "{a}_{b}_{c}_{d}_{band}_{date}").day is None
    assert parse_name("a_" * 120 + "x", "{a}{b}{c}{d}{e}{band}_{date}").day is None
    assert parse_path("/vsis3/sentinel-s2-l2a/" + "tiles/22/L/EM/" * 1200 + "B02.jp2").day is None
    assert parse_path("/" + "d_" * 8000 + "/" + "a_" * 8000 + ".tif").day is None
    assert split_subdataset("AB:/" + ":/" * 8000 + "!\n")[1] == ""
    assert time.process_time() - start < 1


def test_pattern_that_may_be_read_in_very_many_ways_is_refused():
    with pytest.raises(CubeError, match="too many ways"):
        parse_name("ab" * 60, "{a}{b}{a}{b}{c}{d}{c}{band}z")
    with pytest.raises(CubeError, match="at most 255"):
        parse_name("x", "{band}" * 100)


def test_pattern_with_an_impossible_field_name_is_refused():
    with pytest.raises(CubeError, match="1"):
        parse_name("a_20130914", "{1}_{date}")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2013-09-14", date(2013, 9, 14)),
        ("2013_09_14", date(2013, 9, 14)),
        ("20130914", date(2013, 9, 14)),
        ("2013.09.14", date(2013, 9, 14)),
        ("2013257", date(2013, 9, 14)),
        ("2013-257", date(2013, 9, 14)),
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


@pytest.mark.parametrize(
    ("name", "doubtful"),
    [("NDVI_04-06-2020", "04-06-2020"), ("ndvi04062020", "04062020"), ("NDVI_2020-06-04", ""), ("a_99992020", "")],
)
def test_day_before_the_year_is_noticed(name, doubtful):
    assert day_first_in(name) == doubtful


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


def test_band_that_ends_in_a_digit_is_distinguished_by_the_underscore():
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


@pytest.mark.parametrize(
    "name",
    ["NDVI_2020-06-01_2020-06-16", "NDVI_20200601_v20230115", "20230115_NDVI_2020-06-01", "v20230115_NDVI_20200601"],
)
def test_of_several_dates_in_a_name_the_earliest_is_that_of_the_ground(name):
    parts = parse_name(name)
    assert (parts.band, parts.day) == ("NDVI", date(2020, 6, 1))


@pytest.mark.parametrize("text", ["1591012800", "1591012800000", "2020060112", "202006011230"])
def test_a_date_of_a_pattern_may_be_seconds_since_1970_or_have_an_hour(text):
    assert parse_name(f"NDVI_{text}", "{band}_{date}").day == date(2020, 6, 1)
