"""NetCDF and Zarr as other programs write them: orders of axes, axes of bands, groups, names of folders."""

import json
from datetime import date

import numpy as np
import pytest
from builders import open_rasters
from scipy.io import netcdf_file

from model.cube.reader import CubeReader
from model.products.band_axes import band_of_axes
from model.products.time_axes import day_of_time
from model.runtime.errors import CubeError

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

TIMES, ROWS, COLUMNS = 2, 3, 4
DAYS = (date(2020, 6, 1), date(2020, 6, 17))
VALUES = np.arange(24, dtype="<i2").reshape(TIMES, ROWS, COLUMNS)
AXES = {
    "time": ([0.0, 16.0], {"units": "days since 2020-06-01"}),
    "lat": (-11 - 0.5 * np.arange(ROWS), {"units": "degrees_north"}),
    "lon": (155 + 0.5 * np.arange(COLUMNS), {"units": "degrees_east"}),
}


def netcdf(path, order=("time", "lat", "lon"), values=VALUES, more=None, **attributes):
    """A NetCDF of one variable with its axes in some order; `more` are further axes that come first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with netcdf_file(path, "w") as file:
        for name, (places, own) in {**AXES, **(more or {})}.items():
            file.createDimension(name, len(places))
            axis = file.createVariable(name, "f8", (name,))
            axis[:] = places
            vars(axis).update(own)
            axis._attributes.update(own)
        order = (*(more or {}), *order)
        variable = file.createVariable("ndvi", "i2", order)
        variable[:] = values
        for name, value in attributes.items():
            setattr(variable, name, value)
    return path


def series_at(cube, x, y):
    """The series of the pixel at a place."""
    rows, columns, inside = cube.grid.locate([x], [y], cube.grid.crs)
    assert inside.all()
    with CubeReader(cube) as reader:
        return reader.read_pixels(rows, columns)[0]


@pytest.mark.parametrize("folder", ["NETCDF", "my NETCDF4_data"])
def test_folder_may_be_called_netcdf(tmp_path, folder):
    """Rasterio writes the word in small letters wherever it stands in the name of a variable."""
    more = {"level": ([1.0], {})}
    path = netcdf(tmp_path / folder / "NETCDF.nc", more=more, values=VALUES[None])
    with netcdf_file(path, "a") as file:
        file.createVariable("evi", "i2", ("time", "lat", "lon"))[:] = VALUES
    assert open_rasters(path).timeline == DAYS


def test_array_along_longitude_before_latitude_lies_where_it_says(tmp_path):
    cube = open_rasters(netcdf(tmp_path / "x.nc", ("time", "lon", "lat"), VALUES.transpose(0, 2, 1)))
    assert cube.grid.bounds == (154.75, -12.25, 156.75, -10.75)
    for row, column in ((0, 0), (2, 1), (1, 3)):
        series = series_at(cube, AXES["lon"][0][column], AXES["lat"][0][row])
        np.testing.assert_array_equal(series[:, 0], VALUES[:, row, column])


@pytest.mark.parametrize(
    ("order", "axes", "culprit"),
    [(("lat", "time", "lon"), (1, 0, 2), "lat"), (("lat", "lon", "time"), (1, 2, 0), "lat")],
)
def test_array_whose_layers_are_rows_is_refused_with_what_orders_it(tmp_path, order, axes, culprit):
    path = netcdf(tmp_path / "x.nc", order, VALUES.transpose(axes))
    with pytest.raises(CubeError) as refusal:
        open_rasters(path)
    for words in (f"axis {culprit}", "x.nc", "ncpdq"):
        assert words in refusal.value.sentence


@pytest.mark.parametrize("is_first", [True, False])
def test_axis_of_bands_gives_as_many_bands(tmp_path, is_first):
    band = {"band": ([4.0, 8.0], {})}
    values = np.stack([VALUES, VALUES + 100])
    if is_first:
        path = netcdf(tmp_path / "x.nc", values=values, more=band)
    else:
        path = netcdf(tmp_path / "x.nc", ("lat", "lon"), values.swapaxes(0, 1), {"time": AXES["time"], **band})
    cube = open_rasters(path)
    assert (cube.bands, cube.timeline) == (("ndvi_4", "ndvi_8"), DAYS)
    np.testing.assert_array_equal(series_at(cube, 155.0, -11.0), np.stack([VALUES, VALUES + 100], -1)[:, 0, 0])


@pytest.mark.parametrize(
    ("own", "shared", "number", "band"),
    [
        ({"DIM_TIME_INDEX": "1", "DIM_BAND_INDEX": "1", "DIM_BAND_VALUE": "EVI"}, {}, 4, "EVI"),
        ({"DIM_TIME_INDEX": "1", "DIM_BAND_INDEX": "1"}, {}, 4, "refl_2"),
        ({"DIM_TIME_INDEX": "1"}, {}, 2, ""),
        (
            {"NETCDF_DIM_TIME": "0", "NETCDF_DIM_BAND": ""},
            {
                "NETCDF_DIM_EXTRA": "{time,band}",
                "NETCDF_DIM_TIME_DEF": "{3,10}",
                "NETCDF_DIM_BAND_DEF": "{2,12}",
                "NETCDF_DIM_BAND_VALUES": "{NDVI,EVI}",
            },
            4,
            "EVI",
        ),
        (
            {"NETCDF_DIM_TIME": "0", "NETCDF_DIM_BAND": "1"},
            {"NETCDF_DIM_EXTRA": "{time,band}", "NETCDF_DIM_TIME_DEF": "{3,10}", "NETCDF_DIM_BAND_DEF": "{1,12}"},
            2,
            "",
        ),
    ],
)
def test_band_is_named_by_its_place_on_an_axis(own, shared, number, band):
    assert band_of_axes(own, shared, "refl", number) == band


def test_time_of_a_group_is_read():
    items = {"/VEG/R10M/TIME#UNITS": "days since 2020-01-01", "/VEG/R10M/TIME#CALENDAR": "360_day"}
    assert day_of_time({"NETCDF_DIM_TIME": "150"}, items, "x.nc") == date(2020, 6, 1)


@pytest.mark.parametrize(("value", "day"), [("202006.0", date(2020, 6, 1)), ("202006.5", date(2020, 6, 16))])
def test_part_of_a_month_is_counted_in_days(value, day):
    assert day_of_time({"NETCDF_DIM_TIME": value}, {"TIME#UNITS": "month as %Y%m.%f"}, "x.nc") == day


def test_missing_value_counts_beside_the_fill_value(tmp_path):
    path = netcdf(tmp_path / "x.nc", _FillValue=np.int16(0), missing_value=np.int16(5))
    cube = open_rasters(path)
    assert np.isnan(series_at(cube, 155.0, -11.0)[0, 0])  # the value 0
    assert np.isnan(series_at(cube, 155.5, -11.5)[0, 0])  # the value 5
    assert series_at(cube, 156.0, -11.5)[0, 0] == 6


def test_two_times_of_one_day_are_refused_with_what_joins_them(tmp_path):
    more = {"time": ([0.0, 0.5], AXES["time"][1])}
    path = netcdf(tmp_path / "x.nc", ("lat", "lon"), more=more)
    with pytest.raises(CubeError, match=r"both ndvi of 2020-06-01.*resample"):
        open_rasters(path)


def test_formats_that_gdal_lacks_are_refused_by_their_names(tmp_path):
    (tmp_path / "x.nc").write_bytes(b"CDF\x05" + bytes(100))
    with pytest.raises(CubeError, match=r"CDF-5.*nccopy"):
        open_rasters(tmp_path / "x.nc")
    store = tmp_path / "x.zarr"
    (store / "ndvi").mkdir(parents=True)
    (store / "evi").mkdir()
    (store / "zarr.json").write_text(json.dumps({"zarr_format": 3, "node_type": "group", "attributes": {}}))
    array = {"zarr_format": 3, "node_type": "array", "shape": [2, 2], "data_type": "int16", "fill_value": 0}
    grid = {"name": "regular", "configuration": {"chunk_shape": [2, 2]}}
    keys = {"name": "default", "configuration": {"separator": "/"}}
    codecs = [{"name": "unheard_of", "configuration": {}}]
    described = {**array, "chunk_grid": grid, "chunk_key_encoding": keys, "codecs": codecs, "attributes": {}}
    for name in ("ndvi", "evi"):
        (store / name / "zarr.json").write_text(json.dumps(described))
    with pytest.raises(CubeError, match="version 3.*zarr_format=2"):
        open_rasters(store)


def test_appeears_counts_days_in_todays_calendar_though_it_calls_it_julian():
    items = {"TIME#UNITS": "days since 2000-01-01 00:00:00", "TIME#CALENDAR": "julian"}
    assert day_of_time({"NETCDF_DIM_TIME": "7457"}, items, "x.nc") == date(2020, 6, 14)
    items["NC_GLOBAL#SOURCE"] = "AppEEARS v3.10"
    assert day_of_time({"NETCDF_DIM_TIME": "7457"}, items, "x.nc") == date(2020, 6, 1)
