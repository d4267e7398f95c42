"""Fields whose names a shapefile has cut, and fields that only look like it."""

from datetime import date, timedelta

import pytest

from model.runtime.errors import SamplesError
from model.samples.fields import cut_fields, samples_from_fields
from model.samples.points import Points


def as_gdal_cuts(names):
    """The names that GDAL's shapefile driver makes of long ones."""
    cut = []
    for name in names:
        short, number = name[:10], 0
        while short.casefold() in map(str.casefold, cut):
            number += 1
            short = f"{name[:8]}_{number}" if number < 10 else f"{name[:8][:7]}_{number}"
        cut.append(short)
    return cut


def dated(band, count, step=16):
    return [f"{band}_{date(2013, 9, 14) + timedelta(days=step * n):%Y%m%d}" for n in range(count)]


def carrying(names):
    return Points((1, 2), labels=("a", "b"), fields={name: [0.1, 0.2] for name in names})


@pytest.mark.parametrize(
    "names",
    [
        dated("NDVI", 12),
        dated("NDVI", 23),
        dated("EVI", 12, 31),
        dated("EVI", 23),
        dated("B04", 6),
        dated("B4", 23, 5),
        dated("SWIR16", 12),
        dated("REDEDGE1", 12),
        dated("reliability", 12),
        [f"reliability{n}" for n in range(1, 13)],
        [f"NIR_broad_{n}" for n in range(1, 24)],
        [*dated("NDVI", 12), *dated("EVI", 12)],
        [*dated("NDVI", 12), *dated("B", 12)],
    ],
    ids=lambda names: f"{names[0]}-{len(names)}",
)
def test_cut_names_are_refused(names):
    assert samples_from_fields(carrying(names), ())
    with pytest.raises(SamplesError, match="shapefile") as refusal:
        samples_from_fields(carrying(as_gdal_cuts(names)), ())
    assert "GeoPackage" in refusal.value.sentence


@pytest.mark.parametrize(
    "names",
    [
        [f"NDVI{n}" for n in range(1, 13)],
        [f"NDVI{n}" for n in range(1, 13)] + ["YIELD_2013", "YIELD_2014", "CODE_20130"],
        [f"NDVI_mea_{n}" for n in range(1, 10)],
        [f"ABCDEFG_{n}" for n in range(1, 24)],
        [f"B04_mean_{n:02}" for n in range(1, 13)],
        [f"B4_2013_{n:02}" for n in range(1, 13)],
        dated("B", 12),
        dated("NDVI", 12),
        [*dated("NDVI", 12), "AREA_20131"],
    ],
    ids=lambda names: f"{names[0]}-{len(names)}",
)
def test_other_names_are_read(names):
    assert cut_fields(names) == []
    samples_from_fields(carrying(names), ())


def test_a_band_that_is_whole_can_be_chosen():
    names = [f"NDVI{n}" for n in range(1, 13)] + as_gdal_cuts(dated("EVI", 23))
    assert samples_from_fields(carrying(names), ("NDVI",)).bands == ("NDVI",)
    with pytest.raises(SamplesError, match="shapefile"):
        samples_from_fields(carrying(names), ())
