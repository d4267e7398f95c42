"""Points in CSV files."""

import pytest

from model.runtime.errors import JobError
from model.samples.points import read_points


def test_a_coordinate_that_is_not_a_number_is_named_with_its_row(tmp_path):
    path = tmp_path / "points.csv"
    path.write_text("longitude,latitude,label\n-55.1,-12.0,Forest\n-55.2,,Pasture\n")
    with pytest.raises(
        JobError, match=r"^Row 3 of .*points\.csv has the latitude '', which is not a number; correct it"
    ):
        read_points(path)


def test_a_file_that_is_not_there_is_named_with_what_to_do(tmp_path):
    with pytest.raises(JobError, match=r"nowhere\.csv cannot be read .*; check the name"):
        read_points(tmp_path / "nowhere.csv")
