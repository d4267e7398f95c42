"""Dates of NetCDF and Zarr: time coordinates, calendars, variables and groups."""

import json
from datetime import date

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from builders import UTM, open_rasters
from layer_files import DAYS, STACK, tagged, understood, whole
from scipy.io import netcdf_file

from model.cube.reader import CubeReader, windows_of
from model.products.time_axes import day_of_time
from model.runtime.errors import CubeError


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
