"""Formulas over bands: what they give, and what is refused."""

import time

import numpy as np
import pytest

from model.cube.expressions import LONGEST_EXPRESSION, parse_expression
from model.runtime.errors import JobError

NAN = float("nan")


def value(text, low=-np.inf, high=np.inf, **bands):
    arrays = {name: np.array([number], np.float64) for name, number in bands.items()}
    return parse_expression(text, low, high).evaluate(arrays)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a+b", 10.0),
        ("a-b", -6.0),
        ("a*b", 16.0),
        ("a/b", 0.25),
        ("b**a", 64.0),
        ("-a", -2.0),
        ("-a**2", -4.0),
        ("2**-a", 0.25),
        ("2**a**2", 16.0),
        ("a+b*2", 18.0),
        ("(a+b)*2", 20.0),
        ("b/a/2", 2.0),
        ("b-a-1", 5.0),
        ("1.5e1*a", 30.0),
        (" ( b / a ) - 1 ", 3.0),
        ("abs(a-b)", 6.0),
        ("sqrt(a*b)", 4.0),
        ("min(a,b)", 2.0),
        ("max(a,b,9)", 9.0),
        ("max(a,min(b,7))", 7.0),
        ("log(a)", np.log(2)),
        ("a*0", 0.0),
    ],
)
def test_values_by_hand(text, expected):
    assert value(text, a=2, b=8) == pytest.approx(expected, rel=1e-15)


def test_bands_are_named_in_the_order_they_appear():
    expression = parse_expression("(B8A-B04)/(B8A+B04+L)")
    assert expression.bands == ("B8A", "B04", "L")
    assert expression.over({"B04": "red"}).bands == ("B8A", "red", "L")


def test_a_formula_over_other_names_gives_the_same():
    renamed = parse_expression("nir/red").over({"nir": "B08"})
    assert renamed.evaluate({"B08": np.array([6.0]), "red": np.array([3.0])}).tolist() == [2.0]


@pytest.mark.parametrize(
    ("text", "a"),
    [
        ("1/a", 0),
        ("1/(1/a)", 0),
        ("(1/a)**0", 0),
        ("a**0", NAN),
        ("1**a", NAN),
        ("a*0", NAN),
        ("min(a,1)", NAN),
        ("max(1,a)", NAN),
        ("sqrt(a)", -1),
        ("log(a)", 0),
        ("log(a)", -1),
        ("a**0.5", -4),
        ("a**999", 1e9),
        ("a*9**9**9", 1),
    ],
)
def test_what_has_no_value_is_missing(text, a):
    assert np.isnan(value(text, a=a))


def test_values_are_cut_to_the_range_and_missing_ones_stay_missing():
    expression = parse_expression("a", -1.0, 1.0)
    found = expression.evaluate({"a": np.array([-3.0, 0.5, 2.0, NAN])})
    assert np.array_equal(found, [-1.0, 0.5, 1.0, NAN], equal_nan=True)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_shape_and_type_are_those_of_the_bands(dtype):
    found = parse_expression("a+1").evaluate({"a": np.ones((2, 3), dtype)})
    assert (found.shape, found.dtype) == ((2, 3), dtype)


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("nir.red", "character 1: nir.red"),
        ("1+nir.__class__", "character 3: nir.__class__"),
        ("open(nir)", "character 1: open(nir)"),
        ("__import__(nir)", "character 1"),
        ("nir.abs(red)", "character 1"),
        ("(abs)(nir)(red)", "character 1"),
        ("nir[0]", "character 1: nir[0]"),
        ("nir+'red'", "character 5: 'red'"),
        ("nir+b'1'", "character 5"),
        ("f'{nir}'", "character 1"),
        ("nir if red else 1", "character 1"),
        ("nir<red", "character 1: nir<red"),
        ("nir and red", "character 1"),
        ("not nir", "character 1"),
        ("nir//red", "character 1"),
        ("nir%2", "character 1"),
        ("nir@red", "character 1"),
        ("~nir", "character 1"),
        ("+nir", "character 1"),
        ("nir*True", "character 5: True"),
        ("nir+None", "character 5"),
        ("nir+2j", "character 5"),
        ("nir+...", "character 5"),
        ("lambda: nir", "character 1"),
        ("(nir:=1)", "character 2"),
        ("[nir]", "character 1"),
        ("(nir,red)", "character 1"),
        ("{nir}", "character 1"),
        ("[nir for nir in red]", "character 1"),
        ("max(*nir)", "refused at character"),
        ("max(nir, red, key=abs)", "character 1"),
        ("abs(nir, red)", "abs takes one value"),
        ("abs()", "abs takes one value"),
        ("min(nir)", "min takes two values"),
        ("nir+", "refused at character"),
        ("nir red", "refused at character"),
        ("(nir", "refused at character 1"),
        ("nir)", "refused at character 4"),
        ("nir=1", "refused at character"),
        ("nir;red", "refused at character"),
        ("import os", "refused at character"),
        ("", "refused at character"),
        ("3+4", "names no band"),
        ("nir*1e999", "character 5: the number is too large"),
        ("nir\0", "refused at character"),
        ("-" * 290 + "nir.x", "refused at character"),
        ("nir+" * 100 + "nir", f"{LONGEST_EXPRESSION} are allowed"),
    ],
)
def test_anything_else_is_refused_with_its_spot(text, spot):
    with pytest.raises(JobError) as refused:
        parse_expression(text)
    assert spot in refused.value.sentence
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize("text", ["nir+9**9**9**9", "9" * 200 + "**nir", "nir**9**9**9", "(" * 140 + "nir" + ")" * 140])
def test_monstrous_expressions_do_not_hang(text):
    start = time.monotonic()
    try:
        value(text, nir=0.5)
    except JobError as refused:
        assert "refused" in refused.sentence
    assert time.monotonic() - start < 1


def test_the_deepest_allowed_expression_is_computed():
    assert value("-" * (LONGEST_EXPRESSION - 4) + "nir", nir=0.5) == 0.5
