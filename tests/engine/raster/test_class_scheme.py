"""Class schemes: reading, writing, and what is refused."""

import json

import pytest

from model.raster.class_scheme import ClassScheme, SchemeClass
from model.raster.colours import SAFE_PALETTE
from model.runtime.errors import JobError

FOREST = {"label": "1", "name": "Forest", "colour": "#036a42", "code": 10}
CORN = {"label": "Soy_Corn", "into": "Soy"}
SOY = {"label": "Soy", "colour": "#fbf03a"}


def scheme_of(*classes):
    return ClassScheme.of({"classes": list(classes)})


def problems_of(*classes):
    return [str(problem) for problem in scheme_of(*classes).problems()]


def test_a_scheme_is_written_as_it_was_read():
    stored = {"classes": [FOREST, CORN, SOY]}
    assert ClassScheme.of(stored).as_dict() == stored
    assert ClassScheme.from_json(json.dumps({"version": 1, "rasters": [], **stored})) == ClassScheme.of(stored)


def test_labels_have_the_names_colours_and_codes_of_their_classes():
    scheme = scheme_of(FOREST, CORN, SOY)
    assert scheme.names == ("Forest", "Soy")
    assert scheme.codes == {"Forest": 10, "Soy": 2}
    assert scheme.colours == {"Forest": "#036a42", "Soy": "#fbf03a"}
    assert [scheme.name_of(label) for label in ("1", "Forest", "Soy_Corn", "Soy", "Water")] == [
        *("Forest", "Forest", "Soy", "Soy"),
        None,
    ]
    assert scheme.colour_of("Soy_Corn") == "#fbf03a"
    assert scheme.unknown(["Water", "", "Soy_Corn", "Water", "Bare"]) == ["Water", "Bare"]


def test_classes_without_a_colour_get_one_of_the_palette():
    assert scheme_of({"label": "Forest"}).colours == {"Forest": SAFE_PALETTE[0]}


@pytest.mark.parametrize(
    ("classes", "sentence"),
    [
        ([{"label": "A"}, {"label": "A"}], "The label A is in the class scheme twice; take one out."),
        (
            [{"label": "A"}, {"label": "B", "name": "A"}],
            "Two classes have the name A; merge one into the other, or rename one.",
        ),
        ([{"label": "A", "code": 2}, {"label": "B"}], "Several classes have the code 2: A, B; give each its own."),
        ([{"label": "A"}, {"label": "B", "into": "B"}], "B is merged into itself; choose another class."),
        (
            [{"label": "A"}, {"label": "B", "into": "C"}],
            "B is merged into C, which the class scheme does not have.",
        ),
        (
            [{"label": "A"}, {"label": "B", "into": "A"}, {"label": "C", "into": "B"}],
            "C is merged into B, which is itself merged into A; merge both into A.",
        ),
        ([{"label": "A", "code": 0}], "The code of A is 0; codes are from 1 to 65534."),
        ([], "The class scheme has no class; add one."),
        ([{"label": ""}], "A class has no name; give it one, or take it out."),
    ],
)
def test_what_contradicts_itself_is_refused(classes, sentence):
    assert sentence in problems_of(*classes)
    with pytest.raises(JobError):
        scheme_of(*classes).check()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[", "not JSON"),
        ("[]", "list of classes"),
        ('{"classes": [1]}', "list of classes"),
        ('{"classes": [{"label": "A", "colour": "red"}]}', "write it as #rrggbb"),
        ('{"classes": [{"label": "A", "code": "2"}]}', "whole number"),
    ],
)
def test_what_is_no_scheme_is_refused(text, words):
    with pytest.raises(JobError, match=words):
        ClassScheme.from_json(text)


def test_colours_that_are_hardly_told_apart_are_named():
    (caution,) = scheme_of({"label": "A", "colour": "#fad12d"}, {"label": "B", "colour": "#fad130"}).cautions()
    assert "A – B" in str(caution)
    safe = ClassScheme(tuple(SchemeClass(colour, colour, colour) for colour in SAFE_PALETTE))
    assert safe.cautions() == []
