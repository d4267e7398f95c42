"""Errors as templates with values, which each front end words."""

import json
from pathlib import Path

import numpy as np
import pytest

from model.runtime.errors import CubeError, JobError, SamplesError
from model.runtime.messages import Message, ParameterName, align_rows, placeholders_of, rows_as_data
from model.runtime.text import name_all, name_some


def test_an_error_is_its_template_with_the_values():
    error = CubeError(
        "{path} has {count} bands; allow more under {@max_gap}.", path=Path("/a/b.tif"), count=np.int64(3)
    )
    assert error.sentence == str(error) == "/a/b.tif has 3 bands; allow more under max_gap."
    assert error.message.as_data() == {
        "code": "{path} has {count} bands; allow more under {@max_gap}.",
        "values": {"path": "/a/b.tif", "count": "3"},
    }


def test_values_hold_braces_safely():
    error = JobError("The name '{name}' has {{date}}.", name="{0.__class__} {@bands} {{")
    assert error.sentence == "The name '{0.__class__} {@bands} {{' has {date}."


def test_an_error_in_an_error_stays_a_template():
    inner = SamplesError("Class {label} has one sample only.", label="Soy")
    outer = SamplesError("Validation samples: {error}", error=inner)
    assert outer.sentence == "Validation samples: Class Soy has one sample only."
    assert outer.message.as_data()["values"] == {"error": inner.message.as_data()}


def test_a_parameter_is_worded_by_its_key():
    error = JobError("{name} is missing.", name=ParameterName("max_gap"))
    assert error.sentence == "max_gap is missing."
    assert error.message.as_data()["values"] == {"name": {"parameter": "max_gap"}}


def test_messages_are_json():
    values = {"text": "à", "whole": 1, "real": 0.5, "yes": True, "none": None, "many": (1, 2)}
    data = Message("{text} {whole} {real} {yes} {none} {many}", **values).as_data()
    assert json.loads(json.dumps(data)) == data
    assert data["values"]["real"] == "0.5"


def test_a_value_that_is_missing_is_a_mistake():
    with pytest.raises(KeyError):
        CubeError("{path} is missing.")


def test_placeholders_are_values_and_neither_parameters_nor_braces():
    assert placeholders_of("{a} {@b} {{c}} {{{d}}}") == {"a", "d"}


def test_only_ten_are_named():
    assert str(name_some(range(12))) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more"
    assert name_some(np.array([3, 4])) == "3, 4"
    assert str(name_some(["a", "b", "c"], most=2, semicolons=True)) == "a; b; and 1 more"


def test_none_is_said_where_there_is_no_name():
    assert name_all(["a", "b"]) == "a, b"
    assert str(name_all([])) == "none"


@pytest.mark.parametrize("value", [["a"] * 1000, {"a": "b" * 5000}, 10**4200, 10**9000, Path("a" * 3000)], ids=range(5))
def test_long_values_are_shortened_whatever_they_are(value):
    assert len(str(Message("{value}", value=value))) < 1100


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 sample lies outside."),
        (np.int64(1), "1 sample lies outside."),
        (2, "2 samples lie outside."),
        (0, "0 samples lie outside."),
        ("1,001", "1,001 samples lie outside."),
    ],
)
def test_singular_and_plural_follow_the_number(count, words):
    message = Message("{count} {count:sample lies|samples lie} outside.", count=count)
    assert str(message) == words
    assert placeholders_of(message.template) == {"count"}


def test_columns_of_a_table_are_aligned_in_any_language():
    rows = [Message("Points by class:"), ["", Message("user's"), "b"], ["long label", "1", "234567"], ["x", "2"]]
    spanish = {"Points by class:": "Puntos por clase:", "user's": "del usuario"}
    assert align_rows(rows, lambda cell: spanish.get(str(cell), str(cell))).splitlines() == [
        "Puntos por clase:",
        "              del usuario       b",
        "  long label            1  234567",
        "  x                     2",
    ]
    assert rows_as_data(rows)[1][1] == {"code": "user's", "values": {}}
    assert align_rows([["Band", "a"], ["Timeline", "bcd"]]) == "  Band      a\n  Timeline  bcd"
