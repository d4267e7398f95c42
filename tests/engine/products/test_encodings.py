from datetime import date

import pytest

from model.products.encodings import Encoding, known_encoding, valid_physical_range

DAY = date(2020, 1, 1)


@pytest.mark.parametrize(
    ("family", "band", "day", "expected"),
    [
        ("MOD13Q1", "NDVI", DAY, Encoding(-3000, -2000, 10000, 1e-4, 0)),
        ("MOD13Q1", "evi", DAY, Encoding(-3000, -2000, 10000, 1e-4, 0)),
        ("MOD13Q1", "blue", DAY, Encoding(-1000, 0, 10000, 1e-4, 0)),
        ("S2_L2A", "B04", date(2022, 1, 24), Encoding(0, 1, 65535, 1e-4, 0)),
        ("S2_L2A", "B04", date(2022, 1, 25), Encoding(0, 1, 65535, 1e-4, -0.1)),
        ("LANDSAT_C2_L2", "SR_B4", DAY, Encoding(0, 7273, 43636, 2.75e-5, -0.2)),
        ("LANDSAT_C2_L2", "ST_B10", DAY, Encoding(0, 293, 65535, 0.00341802, 149.0)),
        ("LANDSAT_C2_L2", "QA_PIXEL", DAY, None),
        ("LANDSAT_C2_L2", "NDVI", DAY, None),
        ("LANDSAT_C2_L2", "nir08", DAY, Encoding(0, 7273, 43636, 2.75e-5, -0.2)),
        ("LANDSAT_SR", "sr_band4", DAY, Encoding(-9999, -2000, 16000, 1e-4, 0)),
        ("LANDSAT_SR", "sr_ndvi", DAY, None),
        ("S2_L2A", "NDVI", date(2023, 1, 1), None),
        ("S2_L2A", "SCL", date(2023, 1, 1), None),
        ("HLS", "Fmask", DAY, None),
        ("HLS", "B04", DAY, Encoding(-9999, None, None, 1e-4, 0)),
        ("", "NDVI", DAY, None),
    ],
)
def test_encodings_of_known_products(family, band, day, expected):
    assert known_encoding(family, band, day) == expected


def test_vegetation_indices_in_fields_are_valid_from_minus_a_fifth_to_one():
    assert valid_physical_range("ndvi") == pytest.approx((-0.2, 1.0))
    assert valid_physical_range("B04") == (float("-inf"), float("inf"))
