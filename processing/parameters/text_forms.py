"""Validation of texts that follow a grammar, while typing and before a run.

The engine refuses such texts too, when it reads a job. Here it is known early, without a process; tests/qgis compares
both on the same texts.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from ...model.runtime.parameters import Numbers
from ...model.training.choices import TRAINING_PARAMETERS
from ..translation import tr

MOST_MASK_VALUES = 65_535
HIGHEST_BIT = 31
Check = Callable[[str], str]


@dataclass(frozen=True)
class TextForm:
    """Grammar of a parameter's text.

    Attributes
    ----------
    check : callable
        From a text that is not empty to one sentence on what is wrong with it; an empty sentence where nothing is.
    example : str
        A text of that form, shown in the empty field.
    """

    check: Check
    example: str


def text_error(name: str, title: str, text: str) -> str | None:
    """Error message if a parameter's text is invalid, with its title; None otherwise."""
    form = FORMS.get(name)
    sentence = form.check(text) if form and text.strip() else ""
    return tr("{0} is '{1}'; {2}").format(title, text, sentence) if sentence else None


def split_list(text: str) -> list[str]:
    """Items of a comma-separated list, without blanks; commas in parentheses do not separate."""
    items, depth = [""], 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if character == "," and depth <= 0:
            items.append("")
        else:
            items[-1] += character
    return [item.strip() for item in items if item.strip()]


def read_numbers(text: str, whole: bool) -> list[float] | None:
    """Numbers of a comma-separated list; None if an item is not a number."""
    try:
        return [int(item) if whole else float(item) for item in split_list(text)]
    except ValueError:
        return None


def _three_numbers(text: str, name: str, example: str) -> str:
    declared = TRAINING_PARAMETERS[name.lower()]
    if not isinstance(declared, Numbers):
        raise TypeError(f"{name} is not declared as numbers")
    whole, low, high = declared.whole, declared.low, declared.high
    numbers = read_numbers(text, whole)
    kind = tr("whole numbers") if whole else tr("numbers")
    if numbers is None or len(numbers) != 3:
        return tr("write three {0} separated by commas, one for each convolution, such as {1}.").format(kind, example)
    wrong = next((number for number in numbers if not low <= number <= high), None)
    return "" if wrong is None else tr("{0:g} must be from {1:g} to {2:g}.").format(wrong, low, high)


def _mask_values(text: str) -> str:
    of_bits = text.strip().lower().startswith("bits:")
    for item in (text.strip()[5:] if of_bits else text).split(","):
        match = re.fullmatch(r"\s*(-?\d+)\s*(?:-\s*(-?\d+)\s*)?", item)
        if not match:
            return tr("write values such as 1,3,8-10, or bits such as bits:0,1,2.")
        first, last = int(match[1]), int(match[2] or match[1])
        if not 0 <= last - first <= MOST_MASK_VALUES:
            return tr("write a range from the smaller to the larger value.")
        if of_bits and not 0 <= first <= last <= HIGHEST_BIT:
            return tr("bits run from 0 to {0}.").format(HIGHEST_BIT)
    return ""


def _nodata(text: str) -> str:
    numbers = read_numbers(text, whole=False)
    wrong = numbers is None or not all(map(math.isfinite, numbers))
    return tr("write numbers separated by commas, such as 0 or -9999.") if wrong else ""


def _dates(text: str) -> str:
    from ...model.products.dates import read_date  # noqa: PLC0415 - loaded only now, so that QGIS starts faster

    days = []
    for item in split_list(text):
        day = read_date(item)
        if day is None:
            return tr("{0} is not a date; write dates as YYYY-MM-DD, separated by commas.").format(item)
        days.append(day)
    if len(days) < 2:
        return tr("give the dates of all images of the season, or none.")
    wrong = next((later for earlier, later in pairwise(days) if later <= earlier), None)
    return (
        tr("give each date once, the earliest first; {0} is not after the one before it.").format(wrong)
        if wrong
        else ""
    )


def _period(text: str) -> str:
    match = re.fullmatch(r"P(\d{1,4})[DWMY]", text.strip().upper())
    return "" if match and int(match[1]) else tr("write it like P16D (16 days), P1M (a month) or P1Y (a year).")


def _file_pattern(text: str) -> str:
    fields = re.findall(r"{(\w+)}", text)
    if not {"date", "band"} & set(fields):
        return tr("it needs {band}, {date} or both, such as {satellite}_{sensor}_{tile}_{band}_{date}.")
    wrong = next((name for name in fields if not name.isidentifier()), "")
    return tr("begin the names in braces with a letter; {0} does not.").format(wrong) if wrong else ""


def _bands(text: str) -> str:
    for item in split_list(text):
        name, equals, formula = (part.strip() for part in item.partition("="))
        if equals and not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", name):
            return tr("the name '{0}' must begin with a letter and hold letters and digits only.").format(name)
        sentence = _formula(name, formula) if equals else ""
        if sentence or (not equals and text.count("(") != text.count(")")):
            return sentence or tr("a parenthesis is missing, or there is one too many.")
    return ""


def _formula(name: str, text: str) -> str:
    if not text:
        return tr("write how {0} is computed behind the =, such as CI=(nir/red)-1.").format(name)
    if re.search(r"[^\w\s.,()+*/-]", text):
        return tr("{0} may hold bands, numbers, + - * / ** and parentheses.").format(name)
    try:
        ast.parse(text, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return tr("{0} is not a complete formula: {1}").format(name, text)
    return ""


# Parameter, example.
_LISTS = (("CNN_LAYERS", "128,256,128"), ("CNN_KERNELS", "8,5,3"), ("CNN_DROPOUT_RATES", "0,0,0"))

FORMS: dict[str, TextForm] = {
    **{name: TextForm(partial(_three_numbers, name=name, example=example), example) for name, example in _LISTS},
    "BANDS": TextForm(_bands, "B04, B08, NDVI"),
    "DATES": TextForm(_dates, "2025-09-01, 2025-09-17, 2025-10-03"),
    "INDICES": TextForm(_bands, "NDVI, CI=(nir/red)-1"),
    "FILE_PATTERN": TextForm(_file_pattern, "{satellite}_{sensor}_{tile}_{band}_{date}"),
    "MASK_VALUES": TextForm(_mask_values, "1,3,8-10"),
    "NODATA": TextForm(_nodata, "0"),
    "PERIOD": TextForm(_period, "P16D"),
}
