"""What files say about themselves, from descriptions to NetCDF."""

import json
from datetime import date

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from builders import UTM, open_rasters, write_raster
from scipy.io import netcdf_file

from model.cube.assembly import open_cube
from model.cube.cube import CubeRequest
from model.cube.reader import CubeReader, windows_of
from model.products.encodings import Encoding
from model.products.layers import layers_of
from model.products.raster_ref import RasterRef
from model.products.time_axes import day_of_time
from model.runtime.errors import CubeError

LAYER = np.arange(12, dtype=np.int16).reshape(3, 4)
STACK = np.stack([LAYER, LAYER + 100, LAYER + 200])
DAYS = (date(2020, 6, 1), date(2020, 6, 17), date(2020, 7, 3))


def tagged(path, layers=LAYER, shared=None, own=None, names=None, domain=None, **options):
    """A GeoTIFF with metadata items of the file and of its layers."""
    write_raster(path, layers, names=names, **options)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns=domain, **(shared or {}))
        for number, items in enumerate(own or (), start=1):
            dataset.update_tags(number, ns=domain, **items)
    return path


def understood(path, pattern="", **known):
    """(band, date) of the layers of a file."""
    with rasterio.open(path) as dataset:
        return [(layer.band, layer.day) for layer in layers_of(RasterRef(str(path), **known), dataset, pattern)]


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


def netcdf_with_time(path, layers, units="days since 2020-06-01", values=(0, 16, 32), calendar="standard"):
    """A NetCDF with one variable, written by GDAL."""
    items = {
        "NETCDF_DIM_EXTRA": "{time}",
        "NETCDF_DIM_time_DEF": f"{{{len(layers)},6}}",
        "NETCDF_DIM_time_VALUES": "{" + ",".join(map(str, values)) + "}",
        "time#units": units,
        "time#calendar": calendar,
    }
    own = [{"NETCDF_VARNAME": "NDVI", "NETCDF_DIM_time": str(value)} for value in values]
    source = tagged(path.with_suffix(".tif"), layers, shared=items, own=own, nodata=-3000)
    rasterio.shutil.copy(source, path, driver="netCDF")
    source.unlink()
    return path


@pytest.mark.parametrize(
    ("units", "values"),
    [
        ("days since 2020-06-01", (0, 16, 32)),
        ("hours since 2020-05-31 12:00:00", (13, 397, 781)),
        ("days since 1970-01-01T00:00:00Z", (18414, 18430, 18446)),
        ("seconds since 2020-06-01", (0, 1382400, 2764800)),
    ],
)
def test_time_coordinate_of_a_netcdf_dates_its_layers(tmp_path, units, values):
    path = netcdf_with_time(tmp_path / "cube.nc", STACK, units, values)
    assert understood(path) == [("NDVI", day) for day in DAYS]
    cube = open_rasters(path)
    assert (cube.bands, cube.timeline) == (("NDVI",), DAYS)
    with CubeReader(cube) as reader:
        series = reader.read(next(windows_of(cube, 100)))
    np.testing.assert_array_equal(series[:, :, 0].T.reshape(3, 3, 4), STACK)


@pytest.mark.parametrize(
    ("units", "calendar", "values"),
    [
        ("days since 1850-01-01", "noleap", (62201, 62217, 62233)),
        ("days since 1850-01-01", "365_day", (62201, 62217, 62233)),
        ("days since 2020-01-01", "all_leap", (152, 168, 184)),
        ("days since 2000-01-01", "360_day", (7350, 7366, 7382)),
        ("days since 0001-01-01", "standard", (737578, 737594, 737610)),
        ("days since 0001-01-01", "proleptic_gregorian", (737576, 737592, 737608)),
        ("days since 2020-05-19", "julian", (0, 16, 32)),
        ("milliseconds since 1970-01-01", "standard", (1590969600000, 1592352000000, 1593734400000)),
        ("nanoseconds since 1970-01-01", "standard", (1590969600000000000, 1592352000000000000, 1593734400000000000)),
        ("microseconds since 2020-06-01", "standard", (0, 1382400000000, 2764800000000)),
        ("Days since 2020-6-1 00:00:0.0", "gregorian", (0, 16, 32)),
        ("day since 2020-06-01 00:00:00 UTC", "standard", (0, 16, 32)),
        ("hours since 2020-06-01 03:00:00 +03:00", "standard", (0, 384, 768)),
        ("weeks since 2020-06-01", "standard", (0, 2.3, 4.6)),
        ("day as %Y%m%d", "standard", (20200601, 20200617, 20200703)),
        ("day as %Y%m%d.%f", "proleptic_gregorian", (20200601.5, 20200617.5, 20200703.5)),
    ],
)
def test_units_and_calendars_of_the_cf_conventions_are_read(tmp_path, units, calendar, values):
    path = netcdf_with_time(tmp_path / "cube.nc", STACK, units, values, calendar)
    assert understood(path) == [("NDVI", day) for day in DAYS]


@pytest.mark.parametrize(
    ("value", "day"), [("5", date(2020, 6, 15)), ("11", date(2020, 12, 15)), ("12", date(2021, 1, 15))]
)
def test_months_are_those_of_the_calendar(value, day):
    assert day_of_time({"NETCDF_DIM_TIME": value}, {"TIME#UNITS": "months since 2020-01-15"}, "x.nc") == day


def test_day_that_only_a_model_has_is_the_last_of_its_month():
    items = {"TIME#UNITS": "days since 2020-01-01", "TIME#CALENDAR": "360_day"}
    assert day_of_time({"NETCDF_DIM_TIME": "59"}, items, "x.nc") == date(2020, 2, 29)


@pytest.mark.parametrize(
    ("units", "calendar"),
    [
        ("fortnights since 2020-01-01", "standard"),
        ("days since 2020-01-01", "lunar"),
        ("days since 0000-01-01", "standard"),
    ],
)
def test_other_units_and_calendars_are_refused_by_their_names(tmp_path, units, calendar):
    path = netcdf_with_time(tmp_path / "cube.nc", STACK, units, (0, 16, 32), calendar)
    with pytest.raises(CubeError) as refusal:
        understood(path)
    for words in ("cube.nc", units, calendar, "days since"):
        assert words in refusal.value.sentence


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_netcdf_in_degrees_without_a_crs_and_with_other_variables_is_a_cube(tmp_path, feedback):
    path = tmp_path / "model.nc"
    with netcdf_file(path, "w") as file:
        axes = (("time", [0.0, 16.0], "days since 2020-06-01"), ("lat", [-11.0, -11.5, -12.0], "degrees_north"))
        for name, values, units in (*axes, ("lon", [-56.0, -55.5, -55.0, -54.5], "degrees_east")):
            file.createDimension(name, len(values))
            file.createVariable(name, "f8", (name,))[:] = values
            file.variables[name].units = units
        file.createDimension("bnds", 2)
        file.createVariable("period", "f8", ("time", "bnds"))[:] = 0
        file.createVariable("quality", "f8", ("time",))[:] = 0
        file.createVariable("lst", "i2", ("time", "lat", "lon"))[:] = STACK[:2]
        file.createVariable("ndvi", "i2", ("time", "lat", "lon"))[:] = STACK[:2]
    cube = open_rasters(path, feedback=feedback)
    assert (cube.bands, cube.timeline) == (("lst", "ndvi"), DAYS[:2])
    assert cube.grid.bounds == (-56.25, -12.25, -54.25, -10.75)
    assert rasterio.CRS.from_wkt(cube.grid.crs).to_epsg() == 4326
    assert "period" in feedback.log_text


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_netcdf_with_several_variables_is_a_cube_of_as_many_bands(tmp_path):
    path = tmp_path / "reanalysis.nc"
    with netcdf_file(path, "w") as file:
        for name, values in (("time", [0.0, 16.0]), ("y", [25.0, 15.0, 5.0]), ("x", [5.0, 15.0, 25.0, 35.0])):
            file.createDimension(name, len(values))
            file.createVariable(name, "f8", (name,))[:] = values
        file.variables["time"].units = "days since 2020-06-01"
        for axis in ("x", "y"):
            file.variables[axis].standard_name = f"projection_{axis}_coordinate"
            file.variables[axis].units = "m"
        crs = file.createVariable("crs", "i4", ())
        crs.spatial_ref = rasterio.CRS.from_string(UTM).to_wkt(version="WKT1_GDAL")
        crs.grid_mapping_name = "transverse_mercator"
        for name, first in (("red", 0), ("nir", 50)):
            variable = file.createVariable(name, "i2", ("time", "y", "x"))
            variable[:] = STACK[:2] + first
            variable.grid_mapping = "crs"
            variable.scale_factor = 0.5
    cube = open_rasters(path)
    assert (cube.bands, cube.timeline) == (("nir", "red"), DAYS[:2])
    with CubeReader(cube) as reader:
        series = reader.read(next(windows_of(cube, 100)))
    np.testing.assert_array_equal(series[:, 1, 0].reshape(3, 4), (STACK[1] + 50) * 0.5)


def zarr_array(store, name, values, dims, **attributes):
    (store / name).mkdir(parents=True)
    chunk = {"shape": values.shape, "chunks": values.shape, "dtype": values.dtype.str, "fill_value": None, "order": "C"}
    described = {"zarr_format": 2, "compressor": None, "filters": None, **chunk}
    (store / name / ".zarray").write_text(json.dumps(described))
    (store / name / ".zattrs").write_text(json.dumps({"_ARRAY_DIMENSIONS": dims, **attributes}))
    (store / name / ".".join("0" * values.ndim)).write_bytes(values.tobytes())


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_zarr_with_a_time_coordinate_is_a_cube(tmp_path):
    store = tmp_path / "cube.zarr"
    for name, values in (("time", [0.0, 16.0, 32.0]), ("y", [25.0, 15.0, 5.0]), ("x", [5.0, 15.0, 25.0, 35.0])):
        units = (
            {"units": "days since 2020-06-01"} if name == "time" else {"standard_name": f"projection_{name}_coordinate"}
        )
        zarr_array(store, name, np.array(values), [name], **units)
    for name, first in (("EVI", 0), ("NDVI", 50)):
        crs = {"wkt": rasterio.CRS.from_string(UTM).to_wkt()}
        zarr_array(store, name, (STACK + first).astype("<i2"), ["time", "y", "x"], _CRS=crs)
    (store / ".zgroup").write_text('{"zarr_format": 2}')
    for given in (store, tmp_path):
        bands, timeline, series = whole(open_rasters(given))
        assert (bands, timeline) == (("EVI", "NDVI"), DAYS)
        np.testing.assert_array_equal(series[:, :, 1].T.reshape(3, 3, 4), STACK + 50)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_zarr_with_groups_and_arrays_of_one_dimension_is_a_cube(tmp_path, monkeypatch):
    """Without a CRS, by latitude and longitude, and with the calendar of the group's times."""
    store = tmp_path / "cube.zarr"
    for group, size in (("r20m", 2), ("r10m", 4)):
        folder = store / "measurements" / group
        for name, values, units in (
            ("time", [151.0, 167.0], {"units": "days since 2020-01-01", "calendar": "noleap"}),
            ("lat", -11 - np.arange(3.0), {"units": "degrees_north"}),
            ("lon", -56 + np.arange(float(size)), {"units": "degrees_east"}),
        ):
            zarr_array(folder, name, np.array(values), [name], **units)
        zarr_array(folder, "quality", np.zeros(2, "<i2"), ["time"])
        zarr_array(folder, "NDVI", STACK[:2, :, :size].astype("<i2"), ["time", "lat", "lon"])
        (folder / ".zgroup").write_text('{"zarr_format": 2}')
    for folder in (store, store / "measurements"):
        (folder / ".zgroup").write_text('{"zarr_format": 2}')
    monkeypatch.chdir(tmp_path)
    for given in (store, "cube.zarr"):
        bands, days, series = whole(open_rasters(given))
        assert (bands, days) == (("NDVI",), (date(2020, 6, 1), date(2020, 6, 17)))
        np.testing.assert_array_equal(series[:, :, 0].T.reshape(2, 3, 4), STACK[:2])


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


def whole(cube):
    with CubeReader(cube) as reader:
        (window,) = windows_of(cube, 10**9)
        return cube.bands, cube.timeline, reader.read(window, np.float64)


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
