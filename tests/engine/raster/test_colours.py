import re

import pytest

from model.raster.colours import KNOWN_LABELS, QUALITATIVE_PALETTE, label_colours, red_green_blue


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
def test_known_labels_have_the_colours_of_sits(label, colour):
    assert label_colours([label]) == (colour,)


@pytest.mark.parametrize("spelling", ["soy corn", "SOY_CORN", " Soy Corn "])
def test_known_labels_are_recognised_in_other_spellings(spelling):
    assert label_colours([spelling]) == ("#d68910",)


def test_preferred_colours_win_and_are_written_in_lower_case():
    assert label_colours(["Forest", "Water"], {"Forest": "#ABCDEF"}) == ("#abcdef", "#2980b9")


@pytest.mark.parametrize("wrong", ["red", "#abc", "", "#12345g", "#11223344"])
def test_preferred_colours_that_are_none_are_passed_over(wrong):
    assert label_colours(["Forest"], {"Forest": wrong}) == ("#1e8449",)


def test_unknown_label_has_the_same_colour_every_time():
    alone = label_colours(["quinoa"])[0]
    assert alone in QUALITATIVE_PALETTE
    assert label_colours(["Forest", "quinoa", "Water"])[1] == alone
    assert alone == "#44bb99"  # in another process, on another machine


def test_many_unknown_labels_have_distinct_colours():
    labels = [f"class {number}" for number in range(40)]
    colours = label_colours(labels)
    assert len(set(colours)) == 40
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)
    assert set(QUALITATIVE_PALETTE) <= set(colours)


def test_unknown_label_does_not_take_the_colour_of_a_preferred_one():
    taken = label_colours(["quinoa"])[0]
    colours = label_colours(["quinoa", "other"], {"other": taken})
    assert colours[1] == taken
    assert colours[0] != taken


def test_known_labels_side_by_side_are_distinguished():
    assert len(set(KNOWN_LABELS.values())) == len(KNOWN_LABELS) - 1  # Soy and Soy_Fallow share theirs in sits


def test_components_of_a_colour():
    assert red_green_blue("#0180ff") == (1, 128, 255)
