"""Codes of classes from the numbers of the class field, and the pixels they become."""

import numpy as np
import pytest

from model.raster.class_codes import are_codes, describe_codes, encode_classes, sequential_codes
from model.runtime.errors import SamplesError
from model.samples.codes import codes_of_field
from model.samples.points import Points


def points(labels, codes=None):
    return Points(tuple(range(len(labels))), labels=tuple(labels), codes=codes)


def refused(*args):
    with pytest.raises(SamplesError) as refusal:
        codes_of_field(points(*args))
    return refusal.value.sentence


def test_numbers_of_a_value_map_are_the_codes():
    numbers = {"Soy": (30,), "Forest": (10,), "Pasture": (2000,)}
    assert codes_of_field(points(["Soy", "Forest", "Pasture", "Soy"], numbers)) == {
        "Forest": 10, "Pasture": 2000, "Soy": 30,
    }  # fmt: skip


def test_labels_that_are_whole_numbers_are_their_own_codes():
    assert codes_of_field(points(["7", "31", "7"])) == {"7": 7, "31": 31}
    assert codes_of_field(points(["Forest", "20"], {"Forest": (10,)})) == {"Forest": 10, "20": 20}


@pytest.mark.parametrize(
    ("labels", "codes", "words"),
    [
        (["Forest", "3"], None, ["no whole number for Forest"]),
        (["2.5", "3"], None, ["no whole number for 2.5"]),
        (["Forest", "Soy"], {"Forest": (1, 4), "Soy": (2,)}, ["Forest", "1, 4"]),
        (["Forest", "Soy"], {"Forest": (2,), "Soy": (2,)}, ["Forest and Soy", "same number 2"]),
        (["3", "03"], None, ["same number 3"]),
        (["0", "1"], None, ["number 0", "1 to 65534"]),
        (["-3", "1"], None, ["number -3"]),
        (["65535", "1"], None, ["number 65535", "1 to 65534"]),
        (["Forest", "1"], {"Forest": (1234567890,)}, ["number 1234567890"]),
    ],
)
def test_numbers_that_cannot_be_codes_are_refused_in_one_sentence(labels, codes, words):
    sentence = refused(labels, codes)
    assert all(word in sentence for word in words)
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("codes", "dtype", "nodata"),
    [
        ((1, 2, 3), "uint8", 255),
        ((254, 7, 9), "uint8", 255),
        ((255, 7, 9), "uint16", 65535),
        ((7, 65534, 1), "uint16", 65535),
    ],
)
def test_pixels_have_the_codes_in_a_type_that_holds_them(codes, dtype, nodata):
    missing = np.array([[False, False], [True, False]])
    pixels = encode_classes(np.array([[0, 1], [0, 2]]), missing, codes)
    assert pixels.dtype == dtype
    assert pixels.tolist() == [[codes[0], codes[1]], [nodata, codes[2]]]


@pytest.mark.parametrize(
    "values", [(1, 1, 2), (0, 1, 2), (1, 2), (1, 2, 65535), (1, 2, True), (1, 2, "3"), (1, 2, 3.0), ([], 1, 2)]
)
def test_what_cannot_be_the_codes_of_three_classes(values):
    assert not are_codes(values, 3)


def test_codes_are_described_in_their_order():
    assert sequential_codes(3) == (1, 2, 3)
    assert describe_codes(("Forest", "Pasture"), (20, 10)) == "10=Pasture,20=Forest"
