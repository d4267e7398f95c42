import re
from itertools import combinations

import numpy as np
import pytest

from model.raster.colour_vision import SIGHTS
from model.raster.colour_vision import least_difference as least_seen
from model.raster.colours import KNOWN_LABELS, SAFE_PALETTE, label_colours, red_green_blue

# How light, as linear red, green and blue, is seen with each kind of dichromacy (Machado, Oliveira and Fernandes 2009, table 1).
SIGHT = {
    "all cones": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def lab(colour, sight):
    """CIELAB (D65) of a colour ``#rrggbb`` as it is seen."""
    encoded = np.array(red_green_blue(colour)) / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(np.array(SIGHT[sight]) @ linear, 0, 1) / TO_XYZ.sum(axis=1)
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz * (29 / 6) ** 2 / 3 + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def least_difference(colours, sight):
    return min(np.linalg.norm(lab(a, sight) - lab(b, sight)) for a, b in combinations(colours, 2))


def test_lab_of_known_colours():
    assert lab("#ffffff", "all cones") == pytest.approx([100, 0, 0], abs=0.02)
    assert lab("#ff0000", "all cones") == pytest.approx([53.24, 80.09, 67.20], abs=0.05)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(("count", "least"), [(8, 15), (12, 10)])
def test_colours_are_told_apart_with_every_kind_of_colour_vision(sight, count, least):
    assert least_difference(SAFE_PALETTE[:count], sight) >= least


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(
    "labels",
    [
        ("Cerrado", "Forest", "Pasture", "Soy_Corn", "Soy_Cotton", "Water"),
        ("Floresta", "Mata ciliar", "Pastagem", "Milho", "Trigo", "Soja", "Água", "Cidade"),
        tuple(f"class {number}" for number in range(8)),
    ],
)
def test_colours_of_up_to_eight_labels_are_told_apart(sight, labels):
    assert least_difference(label_colours(labels), sight) >= 15


def test_words_ask_for_the_colours_that_map_readers_expect():
    green, blue, yellow = SAFE_PALETTE[:3]
    assert label_colours(["Evergreen forest", "Open water", "Pasture"]) == (green, blue, yellow)
    assert label_colours(["Bosque", "Agua", "Pastizal"]) == (green, blue, yellow)
    assert label_colours(["Savanna", "NonForest"])[0] == SAFE_PALETTE[4]


@pytest.mark.parametrize(
    ("label", "colour"),
    [
        ("Cerrado", "#a2d43f"),
        ("Forest", "#1e8449"),
        ("Soy_Corn", "#d68910"),
        ("Water", "#2980b9"),
        ("NonForest", "#c0d665"),
    ],
)
def test_known_labels_have_the_colours_of_sits_on_request(label, colour):
    assert label_colours([label], palette="sits") == (colour,)
    assert label_colours([label]) != (colour,)


@pytest.mark.parametrize("spelling", ["soy corn", "SOY_CORN", " Soy Corn "])
def test_known_labels_are_recognised_in_other_spellings(spelling):
    assert label_colours([spelling], palette="sits") == ("#d68910",)


def test_preferred_colours_win_and_are_written_in_lower_case():
    preferred = {"Forest": "#ABCDEF"}
    assert label_colours(["Forest", "Water"], preferred, "sits") == ("#abcdef", "#2980b9")
    assert label_colours(["Forest", "Water"], preferred) == ("#abcdef", SAFE_PALETTE[1])


@pytest.mark.parametrize("wrong", ["red", "#abc", "", "#12345g", "#11223344"])
def test_preferred_colours_that_are_none_are_passed_over(wrong):
    assert label_colours(["Forest"], {"Forest": wrong}) == (SAFE_PALETTE[0],)


def test_unknown_label_has_the_same_colour_every_time():
    alone = label_colours(["quinoa"])[0]
    assert alone in SAFE_PALETTE[:8]
    assert label_colours(["Forest", "quinoa", "Pasture"])[1] == alone
    assert alone == "#6379c2"  # in another process, on another machine


def test_many_unknown_labels_have_distinct_colours():
    labels = [f"class {number}" for number in range(40)]
    colours = label_colours(labels)
    assert len(set(colours)) == 40
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)
    assert set(SAFE_PALETTE) <= set(colours)


def test_unknown_label_does_not_take_the_colour_of_a_preferred_one():
    taken = label_colours(["quinoa"])[0]
    colours = label_colours(["quinoa", "other"], {"other": taken})
    assert colours[1] == taken
    assert colours[0] != taken


def test_known_labels_side_by_side_are_distinguished():
    assert len(set(KNOWN_LABELS.values())) == len(KNOWN_LABELS) - 1  # Soy and Soy_Fallow share theirs in sits


def test_components_of_a_colour():
    assert red_green_blue("#0180ff") == (1, 128, 255)


def test_the_difference_that_the_class_editor_warns_by_is_the_least_one():
    assert SIGHTS.keys() == SIGHT.keys()
    for pair in combinations(SAFE_PALETTE, 2):
        assert least_seen(*pair) == pytest.approx(min(least_difference(pair, sight) for sight in SIGHT), abs=1e-9)
