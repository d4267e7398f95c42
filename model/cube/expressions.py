"""Parser and evaluator of band formulas such as ``(nir-red)/(nir+red)``; nothing is run as code."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial, reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from ..runtime.errors import JobError
from ..runtime.messages import Message

LONGEST_EXPRESSION = 300  # characters; it bounds how deep an expression can be nested
ALLOWED = Message("+ - * / **, parentheses, numbers, names of bands, and abs, sqrt, min, max, log")
Values = npt.NDArray[np.float64]
Operation = Callable[[Sequence[Values]], Values]


@dataclass(frozen=True)
class Expression:
    """Formula over bands, parsed.

    Attributes
    ----------
    text : str
        As it was written.
    bands : tuple of str
        The bands it is computed from, in the order of their first appearance.
    low, high : float
        Values beyond are set to these.
    """

    text: str
    bands: tuple[str, ...]
    _operation: Operation = field(repr=False, compare=False)
    low: float = -math.inf
    high: float = math.inf

    def over(self, names: Mapping[str, str]) -> Expression:
        """The same formula over bands of other names."""
        return replace(self, bands=tuple(names.get(band, band) for band in self.bands))

    def evaluate(self, values: Mapping[str, npt.NDArray[Any]]) -> npt.NDArray[Any]:
        """Compute the formula pixel by pixel.

        Parameters
        ----------
        values : mapping of str to float array
            Physical values of each band in :attr:`bands`, all of one shape and type; NaN where missing.

        Returns
        -------
        array of that shape and type
            NaN where an input is missing, where a divisor is 0, and where the formula has no finite real value.
        """
        inputs = [values[band].astype(np.float64) for band in self.bands]
        with np.errstate(all="ignore"):
            result = self._operation(inputs)
            result = np.where(np.isfinite(result), np.clip(result, self.low, self.high), np.nan)
            return result.astype(values[self.bands[0]].dtype)


def parse_expression(text: str, low: float = -math.inf, high: float = math.inf) -> Expression:
    """Read a formula.

    Parameters
    ----------
    text : str
        Made of :data:`ALLOWED`.
    low, high : float
        Range of the values.

    Raises
    ------
    JobError
        When there is anything else in it; the sentence names the spot.
    """
    text = text.strip()
    if len(text) > LONGEST_EXPRESSION:
        raise JobError(
            "The expression {text}… has {count} characters, and {most} are allowed; shorten it.",
            text=text[:20],
            count=len(text),
            most=LONGEST_EXPRESSION,
        )
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError as error:
        raise _error(text, error.offset or 1, error.msg) from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise _error(text, 1, Message("it cannot be read")) from error
    bands: list[str] = []
    operation = _Reader(text, bands).read(tree.body)
    if not bands:
        raise _error(text, 1, Message("it names no band"))
    return Expression(text, tuple(bands), operation, low, high)


class _Reader:
    """Turns a syntax tree into operations on arrays; the positions of the bands are those in `bands`, which grows."""

    def __init__(self, text: str, bands: list[str]) -> None:
        self._text = text
        self._bands = bands

    def read(self, node: ast.expr) -> Operation:
        """The operation of a node and of everything below it."""
        if isinstance(node, ast.Name):
            return partial(_band, self._position_of(node.id))
        if isinstance(node, ast.Constant):
            return partial(_number, self._value_of(node))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return partial(_apply, np.negative, (self.read(node.operand),))
        if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
            return partial(_apply, _OPERATORS[type(node.op)], (self.read(node.left), self.read(node.right)))
        if isinstance(node, ast.Call):
            return self._call(node)
        raise self._unsupported(node)

    def _call(self, node: ast.Call) -> Operation:
        if not isinstance(node.func, ast.Name) or node.func.id not in _FUNCTIONS or node.keywords:
            raise self._unsupported(node)
        function, fewest, most = _FUNCTIONS[node.func.id]
        if not fewest <= len(node.args) <= most:
            takes = Message("one value") if most == 1 else Message("two values or more")
            reason = Message("{function} takes {arguments}", function=node.func.id, arguments=takes)
            raise _error(self._text, node.col_offset + 1, reason)
        return partial(_apply, function, tuple(self.read(value) for value in node.args))

    def _position_of(self, band: str) -> int:
        if band not in self._bands:
            self._bands.append(band)
        return self._bands.index(band)

    def _value_of(self, node: ast.Constant) -> np.float64:
        if type(node.value) not in (int, float):
            raise self._unsupported(node)
        try:
            value = float(node.value)  # type: ignore[arg-type]
        except OverflowError:
            value = math.inf
        if not math.isfinite(value):
            raise _error(self._text, node.col_offset + 1, Message("the number is too large"))
        return np.float64(value)

    def _unsupported(self, node: ast.expr) -> JobError:
        part = ast.get_source_segment(self._text, node) or self._text
        return _error(self._text, node.col_offset + 1, Message("{part} is not understood", part=part))


def _error(text: str, spot: int, reason: str | Message) -> JobError:
    return JobError(
        "The expression {text} is refused at character {spot}: {reason}; it may hold {allowed}.",
        text=text,
        spot=spot,
        reason=reason,
        allowed=ALLOWED,
    )


def _band(position: int, inputs: Sequence[Values]) -> Values:
    return inputs[position]


def _number(value: np.float64, _: Sequence[Values]) -> Values:
    return np.asarray(value)


def _apply(function: Callable[..., Values], operands: Sequence[Operation], inputs: Sequence[Values]) -> Values:
    return function(*(operand(inputs) for operand in operands))


def _divide(dividend: Values, divisor: Values) -> Values:
    return np.where(divisor == 0, np.nan, np.divide(dividend, divisor))


def _power(base: Values, exponent: Values) -> Values:
    # NumPy takes nan ** 0 and 1 ** nan for 1, though an input is missing.
    return np.where(np.isnan(base) | np.isnan(exponent), np.nan, np.power(base, exponent))


def _smallest(*values: Values) -> Values:
    return reduce(np.minimum, values)


def _largest(*values: Values) -> Values:
    return reduce(np.maximum, values)


_OPERATORS: dict[type[ast.operator], Callable[..., Values]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: _divide,
    ast.Pow: _power,
}

# Function, fewest and most arguments.
_FUNCTIONS: dict[str, tuple[Callable[..., Values], int, int]] = {
    "abs": (np.abs, 1, 1),
    "sqrt": (np.sqrt, 1, 1),
    "log": (np.log, 1, 1),
    "min": (_smallest, 2, LONGEST_EXPRESSION),
    "max": (_largest, 2, LONGEST_EXPRESSION),
}
