"""What files say about themselves, from descriptions to NetCDF."""

import json
from datetime import UTC, date, datetime

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from builders import open_rasters, write_raster
from layer_files import DAYS, LAYER, STACK, tagged, understood, whole

from model.cube.assembly import open_cube
from model.cube.cube import CubeRequest
from model.products.encodings import Encoding
from model.products.layers import layers_of
from model.products.raster_ref import RasterRef
from model.runtime.errors import CubeError


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("2020-06-01", "2020-06-17", "2020-07-03"), [("NDVI", day) for day in DAYS]),
        (("20200601", "2020169", "2020_07_03"), [("NDVI", day) for day in DAYS]),
        (
            ("B04 2020-06-01", "B08 2020-06-01", "B04 2020-06-17"),
            [("B04", DAYS[0]), ("B08", DAYS[0]), ("B04", DAYS[1])],
        ),
    ],
)
def test_descriptions_hold_dates_or_bands_and_dates(tmp_path, names, expected):
    assert understood(write_raster(tmp_path / "NDVI.tif", STACK, names=names)) == expected


@pytest.mark.parametrize("units", [1, 10**3, 10**6, 10**9])
def test_descriptions_may_be_times_since_1970(tmp_path, units):
    seconds = [int(datetime(day.year, day.month, day.day, 13, tzinfo=UTC).timestamp()) for day in DAYS]
    names = [str(second * units) for second in seconds]
    for name in ("NDVI.tif", "NDVI_2019-01-01.tif"):
        assert understood(write_raster(tmp_path / name, STACK, names=names)) == [("NDVI", day) for day in DAYS]


@pytest.mark.parametrize("name", ["NDVI.tif", "NDVI_2021-01-01.tif"])
@pytest.mark.parametrize("separator", ["/", ".", "-"])
def test_descriptions_with_the_day_first_are_no_bands_of_the_date_of_the_file(tmp_path, name, separator):
    names = [separator.join((f"{day:%d}", f"{day:%m}", f"{day:%Y}")) for day in DAYS]
    with pytest.raises(CubeError, match="day-month or month-day") as caught:
        understood(write_raster(tmp_path / name, STACK, names=names))
    assert names[0] in str(caught.value)


@pytest.mark.parametrize("name", ["cube.tif", "NDVI_2021-01-01.tif"])
def test_a_layer_without_a_date_among_dated_ones_has_not_that_of_the_file(tmp_path, name):
    path = write_raster(tmp_path / name, STACK, names=("2020-06-01", "2020-06-17", "mean"))
    with pytest.raises(CubeError, match=r"Layer 3 of .* has no date"):
        understood(path)


def test_descriptions_of_a_dated_file_hold_bands(tmp_path):
    path = write_raster(
        tmp_path / "a_2020-06-01.tif", STACK, names=("B4, central wavelength 665 nm", "greenness", "Band 3")
    )
    assert understood(path) == [("B4", DAYS[0]), ("greenness", DAYS[0]), ("B3", DAYS[0])]


def test_description_counts_more_than_the_name_of_the_file_unless_it_is_only_a_number(tmp_path):
    said = write_raster(tmp_path / "B04_20200101.tif", LAYER, names=("EVI 2020-06-01",))
    assert understood(said) == [("EVI", DAYS[0])]
    numbered = write_raster(tmp_path / "B08_20200101.tif", LAYER, names=("B1",))
    assert understood(numbered) == [("B08", date(2020, 1, 1))]


@pytest.mark.parametrize(
    ("item", "value"),
    [
        ("ACQUISITION_DATE", "2020-06-01"),
        ("acquisition_date", "20200601"),
        ("SENSING_TIME", "2020-06-01T14:41:53.12Z; 2020-06-01T14:42:10.12Z"),
        ("datetime", "2020-06-01T14:37:41Z"),
        ("RANGEBEGINNINGDATE", "2020-06-01"),
        ("system:time_start", "1590969600000"),
    ],
)
def test_metadata_items_hold_the_date(tmp_path, item, value):
    assert understood(tagged(tmp_path / "red.tif", shared={item: value})) == [("red", DAYS[0])]


def test_time_at_which_a_file_was_written_is_not_taken_where_its_name_has_a_date(tmp_path):
    path = tagged(tmp_path / "red_20200617.tif", shared={"TIFFTAG_DATETIME": "2024:01:01 10:00:00"})
    assert understood(path) == [("red", DAYS[1])]


def test_time_at_which_a_file_was_written_is_no_date_of_its_own(tmp_path):
    path = tagged(tmp_path / "red.tif", shared={"TIFFTAG_DATETIME": "2024:01:01 10:00:00"})
    with pytest.raises(CubeError, match=r"red\.tif.*TIFFTAG_DATETIME.*when the file was written"):
        understood(path)


def test_date_inside_that_contradicts_the_name_counts_and_is_said(tmp_path, feedback):
    path = tagged(tmp_path / "red_20200617.tif", shared={"ACQUISITION_DATE": "2020-06-01"})
    assert open_rasters(path, feedback=feedback).timeline == DAYS[:1]
    (warning,) = feedback.warnings
    assert "2020-06-01 inside counts, not 2020-06-17" in warning
    assert "red_20200617.tif" in warning


def test_item_that_may_be_the_time_of_writing_counts_last_and_is_said(tmp_path, feedback):
    named = tagged(tmp_path / "red_20200617.tif", shared={"DATE": "2024-01-01"})
    assert open_rasters(named, feedback=feedback).timeline == DAYS[1:2]
    assert feedback.warnings == []
    path = tagged(tmp_path / "red.tif", shared={"DATETIME": "2020-06-01T10:00:00"})
    assert open_rasters(path, feedback=feedback).timeline == DAYS[:1]
    assert "DATETIME" in feedback.warnings[0]


def test_layers_hold_their_own_items(tmp_path):
    own = [{"ACQUISITION_DATE": str(day)} for day in DAYS]
    assert understood(tagged(tmp_path / "nir.tif", STACK, own=own)) == [("nir", day) for day in DAYS]
    own = [{"common_name": name} for name in ("blue", "green", "red")]
    path = tagged(tmp_path / "scene_20200601.tif", STACK, own=own)
    assert understood(path) == [(name, DAYS[0]) for name in ("blue", "green", "red")]


def test_imagery_domain_of_gdal_is_read(tmp_path):
    path = tagged(tmp_path / "red.vrt.tif", shared={"ACQUISITIONDATETIME": "2020-06-01 10:00:00"}, domain="IMAGERY")
    assert understood(path) == [("red", DAYS[0])]


def test_callers_dates_of_layers_count_more_than_descriptions(tmp_path):
    path = write_raster(tmp_path / "x.tif", STACK, names=("2019-01-01", "2019-02-01", "2019-03-01"))
    assert understood(path, band="NDVI", days=tuple(map(str, DAYS))) == [("NDVI", day) for day in DAYS]


def test_date_of_a_layer_in_another_spelling_is_refused(tmp_path):
    with pytest.raises(CubeError, match="YYYY-MM-DD"):
        understood(write_raster(tmp_path / "x.tif", LAYER), days=("01/06/2020",))


@pytest.mark.parametrize("name", ["NDVI.txt", "NDVI_dates.csv", "dates.txt"])
def test_list_of_dates_beside_a_stack_dates_its_layers(tmp_path, name):
    path = write_raster(tmp_path / "NDVI.tif", STACK)
    (tmp_path / name).write_text("date\n" + "\n".join(map(str, DAYS)) + "\n")
    assert understood(path) == [("NDVI", day) for day in DAYS]


def test_list_of_dates_of_another_length_is_refused_with_both_numbers(tmp_path):
    path = write_raster(tmp_path / "NDVI.tif", STACK)
    (tmp_path / "NDVI.txt").write_text("2020-06-01\n2020-06-17\n")
    with pytest.raises(CubeError, match=r"NDVI\.txt has 2 dates and .*NDVI\.tif has 3 layers"):
        understood(path)


def test_text_beside_a_dated_file_of_several_bands_is_no_list_of_dates(tmp_path):
    path = write_raster(tmp_path / "scene_20200601.tif", STACK)
    (tmp_path / "dates.txt").write_text("\n".join(map(str, DAYS)))
    (tmp_path / "scene_20200601.txt").write_text("downloaded on 2020-06-05")
    assert understood(path) == [(f"B{number}", DAYS[0]) for number in (1, 2, 3)]


def test_descriptions_may_be_months(tmp_path):
    path = write_raster(tmp_path / "NDVI.tif", STACK, names=("Jan 2020", "Feb 2020", "2020-03"))
    assert understood(path) == [("NDVI", date(2020, month, 1)) for month in (1, 2, 3)]


@pytest.mark.parametrize("name", ["ndvi_20200101_20201231.tif", "ndvi.tif"])
def test_layers_of_one_band_without_dates_are_refused(tmp_path, name):
    path = write_raster(tmp_path / name, STACK)
    with pytest.raises(CubeError, match=r"The 3 layers of .*ndvi.* have no dates of their own.*\.txt"):
        understood(path)


def test_valid_range_that_a_file_declares_counts(tmp_path):
    path = tagged(tmp_path / "a_20200601.tif", own=[{"valid_range": "-2000, 10000"}], nodata=-3000, scale=1e-4)
    assert open_rasters(path).sources[0][0][0].encoding == Encoding(-3000, -2000, 10000, 1e-4, 0)
    path = tagged(tmp_path / "b_20200601.tif", own=[{"valid_min": "0", "valid_max": "9"}])
    assert open_rasters(path).sources[0][0][0].encoding == Encoding(None, 0, 9, 1, 0)


def test_virtual_raster_knows_the_product_by_the_files_it_is_made_of(tmp_path):
    name = "TERRA_MODIS_012010_NDVI_2013-09-14.tif"
    source = write_raster(tmp_path / name, LAYER)
    rasterio.shutil.copy(source, tmp_path / "layer.vrt", driver="VRT")
    with rasterio.open(tmp_path / "layer.vrt") as dataset:
        (layer,) = layers_of(RasterRef(str(tmp_path / "layer.vrt")), dataset)
    assert (layer.band, layer.day, layer.family) == ("NDVI", date(2013, 9, 14), "MOD13Q1")
    assert layer.encoding == Encoding(-3000, -2000, 10000, 1e-4, 0)


def test_layers_of_a_virtual_raster_are_dated_and_named_by_the_files_they_are_made_of(tmp_path):
    names = ("S2A_x_B04_20200601", "S2A_x_B08_20200601", "S2A_x_B04_20200617")
    files = [write_raster(tmp_path / f"{name}.tif", LAYER) for name in names]
    path = virtual(tmp_path / "red_stack_20210101.vrt", files)
    assert understood(path) == [("B04", DAYS[0]), ("B08", DAYS[0]), ("B04", DAYS[1])]
    one_date = virtual(tmp_path / "scene.vrt", files[:2])
    assert understood(one_date) == [("B04", DAYS[0]), ("B08", DAYS[0])]


def test_virtual_raster_of_a_sentinel_2_product_has_the_products_offset(tmp_path, feedback):
    folder = tmp_path / "S2A_MSIL2A_20200601T143741_N0500_R139_T20LKP_20230604T191234.SAFE"
    image = write_raster(folder / "T20LKP_20200601T143741_B04_10m.tif", LAYER)
    cube = open_rasters(virtual(tmp_path / "x.vrt", [image]), feedback=feedback)
    assert (cube.bands, cube.timeline) == (("B04",), DAYS[:1])
    assert cube.sources[0][0][0].encoding.offset == -0.1
    assert not feedback.warnings


def test_description_that_all_layers_share_is_no_name(tmp_path):
    path = write_raster(tmp_path / "a_20200601.tif", STACK, names=("composite",) * 3)
    assert [band for band, _ in understood(path)] == ["B1", "B2", "B3"]


@pytest.mark.parametrize(
    ("dtype", "count", "bands"),
    [
        ("uint16", 4, ("blue", "green", "nir", "red")),
        ("uint16", 5, ("blue", "green", "nir", "red")),
        ("uint8", 3, ("blue", "green", "red")),
        ("uint8", 4, ("blue", "green", "red")),
    ],
)
def test_layers_of_planet_basemaps_have_their_known_order(tmp_path, dtype, count, bands):
    layers = np.ones((count, 3, 4), dtype)
    path = write_raster(tmp_path / "planet_medres_normalized_analytic_2020-06_mosaic_622-965.tif", layers)
    assert open_rasters(path).bands == bands
    layer = {"uint16": 3, "uint8": 1}[dtype]
    assert open_rasters(path, bands=("red",)).sources[0][0][0].layer == layer


def virtual(path, sources, names=None):
    """A VRT with a layer for each file, as gdalbuildvrt -separate writes it."""
    with rasterio.open(sources[0]) as first:
        crs, transform, shape, dtype = first.crs.to_wkt(), first.transform, first.shape, first.dtypes[0]
    numbers = ", ".join(map(str, transform.to_gdal()))
    kind = {"int16": "Int16", "uint16": "UInt16"}[dtype]
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{number}">'
        + (f"<Description>{names[number - 1]}</Description>" if names else "")
        + f'<SimpleSource><SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>1</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="{shape[1]}" ySize="{shape[0]}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{shape[1]}" ySize="{shape[0]}"/></SimpleSource></VRTRasterBand>'
        for number, source in enumerate(sources, start=1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{shape[1]}" rasterYSize="{shape[0]}"><SRS>{crs.replace("<", "&lt;")}</SRS>'
        f"<GeoTransform>{numbers}</GeoTransform>{bands}</VRTDataset>"
    )
    return path


def test_sinop_given_in_five_ways_is_the_same_tensor(real_data, tmp_path, feedback):
    files = sorted((real_data / "sinop_ndvi").glob("*.jp2"))
    days = [path.stem.rsplit("_", 1)[1] for path in files]
    bands, timeline, expected = whole(open_rasters(*files))
    assert expected.shape == (255 * 147, 12, 1)
    assert np.isnan(expected).any() or np.nanmin(expected) >= -0.2

    given = {
        "one VRT whose layers are named by date": (RasterRef(str(virtual(tmp_path / "named.vrt", files, days))),),
        "one VRT with a date for each layer": (RasterRef(str(virtual(tmp_path / "a.vrt", files)), days=tuple(days)),),
        "virtual rasters named arbitrarily": arbitrary(tmp_path / "virtual", files, days, lambda p, f: virtual(p, [f])),
        "files named arbitrarily": arbitrary(tmp_path / "copies", files, days, self_explaining_copy),
        "a STAC item collection": (RasterRef(str(item_collection(tmp_path / "items.json", files, days))),),
    }
    for way, rasters in given.items():
        found = whole(open_cube(CubeRequest(rasters), feedback))
        assert (found[0], found[1]) == (bands, timeline), way
        np.testing.assert_array_equal(found[2], expected, err_msg=way)


def arbitrary(folder, files, days, make):
    """The files under names that say nothing, with the dates that the caller knows."""
    folder.mkdir()
    made = []
    for number, (file, day) in enumerate(zip(files, days, strict=True)):
        path = folder / f"layer {(number * 5) % 12}.tif"
        make(path, file)
        made.append(RasterRef(str(path), "NDVI", day))
    return tuple(made[::-1])


def self_explaining_copy(path, file):
    """A copy that has no name to tell its encoding by, but metadata."""
    with rasterio.open(file) as dataset:
        layer, place = dataset.read(1), {"crs": dataset.crs, "transform": dataset.transform}
    tagged(path, layer, own=[{"valid_range": "-2000, 10000"}], nodata=-3000, scale=1e-4, **place)


def item_collection(path, files, days):
    items = [
        {
            "type": "Feature",
            "id": file.stem,
            "properties": {"datetime": f"{day}T00:00:00Z"},
            "assets": {"NDVI": {"href": str(file), "type": "image/jp2", "roles": ["data"]}},
        }
        for file, day in zip(files, days, strict=True)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items[::-1]}))
    return path


def test_date_that_was_copied_into_all_files_counts_less_than_their_names(tmp_path, feedback):
    for day in DAYS:
        tagged(tmp_path / f"red_{day}.tif", LAYER + day.day, shared={"ACQUISITION_DATE": "2020-06-01"})
    bands, days, series = whole(open_rasters(tmp_path, feedback=feedback))
    assert (bands, days) == (("red",), DAYS)
    np.testing.assert_array_equal(series[0, :, 0], [1, 17, 3])
    [warning] = feedback.warnings
    assert "2 rasters" in warning
    assert "2020-06-17" in warning


def test_date_inside_of_one_file_counts_more_than_its_name(tmp_path, feedback):
    tagged(tmp_path / "red_2020-06-20.tif", shared={"ACQUISITION_DATE": "2020-06-01"})
    tagged(tmp_path / "red_2020-06-17.tif", shared={"ACQUISITION_DATE": "2020-06-17"})
    assert open_rasters(tmp_path, feedback=feedback).timeline == DAYS[:2]
    assert "another date inside" in feedback.warnings[0]
