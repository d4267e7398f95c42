"""The description of a cube in the log."""

from datetime import date, timedelta

import numpy as np
from builders import open_rasters, write_series_cube

from model.cube.summary import MOST_ROWS, describe


def lines(folder, count, without=()):
    days = [date(2020, 1, 1) + timedelta(days=5 * number) for number in range(count)]
    write_series_cube(folder, np.ones((count, 2, 4, 4), np.int16), bands=("EVI", "NDVI"), days=days)
    for number in without:
        next(folder.glob(f"*EVI*{days[number]}*")).unlink()
    table = describe(open_rasters(folder, fill_dates=True))
    head = next(n for n, row in enumerate(table) if isinstance(row, list) and str(row[0]) == "date")
    return [list(map(str, row)) for row in table[head + 1 :]]


def test_every_date_of_few_has_a_line(tmp_path):
    assert len(lines(tmp_path / "cube", MOST_ROWS)) == MOST_ROWS


def test_dates_in_a_row_with_the_same_rasters_share_a_line(tmp_path):
    assert lines(tmp_path / "cube", 100, without=(40,)) == [
        ["2020-01-01 to 2020-07-14 (40 dates)", "●", "●"],
        ["2020-07-19", "–", "●"],
        ["2020-07-24 to 2021-05-10 (59 dates)", "●", "●"],
    ]
