"""Reference features whose labels or places are doubtful: refused or told, never counted without a word."""

import numpy as np
import pytest
from class_maps import accuracy, map_of, points_at

from model.runtime.errors import CubeError, SamplesError

CODES = [[1, 1, 2, 2, 3, 3]] * 3
PIXELS = [(0, 0), (1, 1), (2, 2), (0, 3), (1, 4), (2, 5)]
LABELS = ["Forest", "Forest", "Pasture", "Pasture", "Water", "Water"]


def test_names_and_codes_in_one_field_are_refused(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", CODES)
    mixed = ["Forest", "1", "Pasture", "2", "Water", "Water"]
    with pytest.raises(SamplesError, match=r"partly names .* partly their codes \(1, 2\)"):
        accuracy(path, points_at(PIXELS, mixed), feedback, design="simple")


def test_features_that_share_a_pixel_are_told(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", CODES)
    reference = points_at([*PIXELS, PIXELS[0], PIXELS[5]], [*LABELS, "Forest", "Pasture"])
    accuracy(path, reference, feedback, design="simple")
    said = " ".join(feedback.warnings)
    assert "1 pixel has reference features with different labels (feature ids 6 and 8)" in said
    assert "1 pixel has several reference features of one label (feature ids 1 and 7)" in said


def test_features_of_different_pixels_are_not_told_of(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", CODES)
    accuracy(path, points_at(PIXELS, LABELS), feedback, design="simple")
    assert not feedback.warnings


def test_names_of_a_map_and_a_reference_in_other_codings_of_accents_are_one_class(tmp_path, feedback):
    composed, apart = "Caf\N{LATIN SMALL LETTER E WITH ACUTE}", "Cafe\N{COMBINING ACUTE ACCENT}"
    path = map_of(tmp_path / "map.tif", CODES, [apart, "Pasture", "Water"])
    reference = points_at(PIXELS, [composed, apart, *LABELS[2:]])
    result = accuracy(path, reference, feedback, design="simple")
    assert result["accuracy"] == 1
    assert not feedback.warnings


def test_rasters_that_are_no_class_map_are_refused_with_what_to_do(tmp_path, feedback):
    reference = points_at(PIXELS, LABELS)
    layers = map_of(tmp_path / "years.tif", np.stack([CODES, CODES]))
    with pytest.raises(CubeError, match="has 2 layers, and a class map has one"):
        accuracy(layers, reference, feedback)
    empty = map_of(tmp_path / "empty.tif", np.full((3, 6), 255), labels=None)
    with pytest.raises(CubeError, match="shows no class anywhere"):
        accuracy(empty, reference, feedback)
    many = map_of(tmp_path / "many.tif", np.arange(200).reshape(10, 20), labels=None)
    with pytest.raises(SamplesError, match="and 190 more"):
        accuracy(many, reference, feedback)
