"""Values of a cube against those that a model learned."""

from dataclasses import replace

import numpy as np
import pytest
from builders import RecordingFeedback, open_rasters, small_model, write_series_cube

from model.inference.values import check_values
from model.network.normalisation import Normalisation
from model.runtime.errors import ModelFileError

BANDS = ("B04", "B08")
LOW, HIGH = (0.02, 0.15), (0.2, 0.5)
_GENERATOR = np.random.default_rng(1)
REFLECTANCES = np.stack(
    [_GENERATOR.uniform(low, high, (5, 40, 40)) for low, high in zip(LOW, HIGH, strict=True)], axis=1
)
STORED = (REFLECTANCES * 10_000).astype(np.int16)
ENCODINGS = {band: {"scale": 1e-4, "offset": 0.0, "nodata": -9999} for band in BANDS}


def card_of(unit=1.0, **training):
    _, card = small_model(5, BANDS)
    ranges = Normalisation(tuple(unit * v for v in LOW), tuple(unit * v for v in HIGH))
    return replace(card, normalisation=ranges, encodings=ENCODINGS, training={**card.training, **training})


def warnings_of(folder, values, card=None, options=None, **written):
    feedback = RecordingFeedback()
    cube = open_rasters(write_series_cube(folder, values, BANDS, **written), **(options or {}))
    check_values(card or card_of(), cube, feedback)
    return feedback.warnings


def test_values_of_the_training_are_not_told(tmp_path):
    assert warnings_of(tmp_path, STORED, scale=1e-4) == []


@pytest.mark.parametrize(
    ("values", "unit", "hint"),
    [
        (STORED, 1.0, "0.0001"),
        ((REFLECTANCES * 100).astype(np.float32), 1.0, "0.01"),
        (REFLECTANCES.astype(np.float32), 10_000.0, "10000"),
        (REFLECTANCES.astype(np.float32), 100.0, "100"),
    ],
)
def test_other_units_are_refused_with_both_ranges_and_the_scale_to_write(tmp_path, values, unit, hint):
    with pytest.raises(ModelFileError) as refused:
        warnings_of(tmp_path, values, card_of(unit))
    sentence = str(refused.value)
    assert f"-a_scale {hint}," in sentence
    assert "the model learned" in sentence and "run from" in sentence


def test_refusal_names_the_scales_of_both(tmp_path):
    with pytest.raises(ModelFileError, match=r"these files have the scale 1, those of the training had 0.0001"):
        warnings_of(tmp_path, STORED)


@pytest.mark.parametrize(("offset", "words"), [(0.1, "higher"), (-0.1, "lower")])
def test_missing_offset_is_told_with_both_ranges(tmp_path, offset, words):
    (line,) = warnings_of(tmp_path, STORED, scale=1e-4, offset=offset)
    assert f"All values are {words} than" in line and "instead of" in line and "offset" in line


def test_values_of_another_sign_are_not_said_to_lack_a_scale(tmp_path):
    decibels = (10 * np.log10(STORED / 10_000)).astype(np.float32)
    with pytest.raises(ModelFileError, match="decibels") as caught:
        warnings_of(tmp_path, decibels)
    assert "gdal_translate" not in str(caught.value)


def test_clouds_over_some_dates_are_not_told(tmp_path):
    values = STORED.copy()
    values[1, :, :, :20] = 8000
    assert warnings_of(tmp_path, values, scale=1e-4) == []


def test_band_far_from_what_was_learned_is_told(tmp_path):
    values = STORED.copy()
    values[:, 0] = 3000
    (line,) = warnings_of(tmp_path, values, scale=1e-4)
    assert "B04: 0.3 to 0.3 instead of 0.02 to 0.2" in line and "B08" not in line


def test_dark_water_is_mapped(tmp_path):
    values = np.full_like(STORED, 120)
    assert len(warnings_of(tmp_path, values, scale=1e-4)) == 1


def test_cube_without_a_value_is_left_to_the_map(tmp_path):
    assert warnings_of(tmp_path, np.full_like(STORED, -1), scale=1e-4, nodata=-1) == []


def test_other_pixels_and_satellites_are_told(tmp_path):
    lines = warnings_of(tmp_path, STORED, card_of(pixel_metres=250.0, satellites=["MODIS"]), scale=1e-4)
    assert len(lines) == 2
    assert "10 m" in lines[0] and "250 m" in lines[0]
    assert "Sentinel-2" in lines[1] and "MODIS" in lines[1]


def test_like_pixels_and_satellites_are_not_told(tmp_path):
    card = card_of(pixel_metres=20.0, satellites=["HLS S30"])
    assert warnings_of(tmp_path, STORED, card, scale=1e-4) == []
