"""Messages of the engine: constant templates, which can be translated, with the values that they name."""

import ast
import importlib
import re
import sys
import types
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load(name):
    """A module of the engine's lowest package by itself; under the tests of QGIS its packages are not importable."""
    package = sys.modules.setdefault("runtime_by_itself", types.ModuleType("runtime_by_itself"))
    package.__path__ = [str(ROOT / "model" / "runtime")]
    return importlib.import_module(f"runtime_by_itself.{name}")


messages = load("messages")
ERRORS = {
    node.name
    for node in ast.parse((ROOT / "model" / "runtime" / "errors.py").read_text(encoding="utf-8")).body
    if isinstance(node, ast.ClassDef) and (node.name == "EngineError" or ast.unparse(node.bases[0]) == "EngineError")
}


WORDED_HERE = (ast.JoinedStr, ast.BinOp)


def calls(tree):
    """Every message that a module makes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {*ERRORS, "Message"}:
            yield node


def faults(text):
    """What is wrong with the messages of a module."""
    for node in ast.walk(ast.parse(text)):
        reports = (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"log", "warn"}
        )
        if reports and ast.unparse(node.func.value).endswith("feedback") and isinstance(node.args[0], WORDED_HERE):
            yield f"{node.lineno}: this line of the log is no Message"
    for call in calls(ast.parse(text)):
        template = call.args[0] if call.args else None
        given = {keyword.arg for keyword in call.keywords}
        if len(call.args) != 1 or not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
            yield f"{call.lineno}: the template is not a constant"
        elif None not in given and given != messages.placeholders_of(template.value):
            yield f"{call.lineno}: the values are {sorted(given)}, the template is {template.value!r}"


@pytest.mark.parametrize(
    "path", sorted((ROOT / "model").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT / "model"))
)
def test_messages_have_constant_templates_and_their_values(path):
    if path.name not in {"errors.py", "messages.py"} or path.parent.name != "runtime":
        assert list(faults(path.read_text(encoding="utf-8"))) == []


def test_there_are_errors():
    assert {"EngineError", "JobError", "CubeError", "SamplesError"} <= ERRORS


@pytest.mark.parametrize(
    "line",
    [
        'raise CubeError(f"{path} is damaged.")',
        'raise CubeError("It is " + words)',
        "raise CubeError(sentence)",
        'raise CubeError("{path} is damaged.")',
        'raise CubeError("{path} is damaged.", file=path)',
        'raise CubeError("It is damaged.", path=path)',
        'feedback.warn(f"{path} is damaged.")',
        'self._feedback.log("It is " + words)',
    ],
)
def test_a_message_that_cannot_be_translated_is_seen(line):
    assert len(list(faults(line))) == 1


# Words that tell what to do; "must" and "takes" tell what is right.
REMEDY = re.compile(
    r"(?:[;.,:] (?:.* )?|^)(?:add|allow|ask|assign|begin|call|change|check|choose|clip|close|combine|convert|copy|correct|cut|delete|divide|download|draw|enter|exchange"
    r"|free|give|have|install|keep|label|leave|lower|make|mend|multiply|name|number|order|pass|put|reduce|rename|repair|report|run"
    r"|save|say|see|select|set|shorten|start|take|train|try|turn|unpack|update|use|wait|warp|widen|write)\b|\{remedy\}|\bmust be\b"
    r"|\bmay hold\b|\bit takes\b",
    re.IGNORECASE | re.DOTALL,
)
NO_REFUSALS = (
    "This place lies outside the rasters.",  # in the dock, where a click was
    "Validation samples: {error}",
    "No process can work on the plan: {reason}",
    "The plan in {folder} has {count} parts; there is no part {number}.",
    "its coordinates are not lists of numbers",
    "it has a ring of fewer than four vertices",
    "{kind} is not a Polygon or MultiPolygon with coordinates",
)


def refusals():
    """The templates of all errors of the engine."""
    for path in sorted((ROOT / "model").rglob("*.py")):
        for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            if call.func.id in ERRORS and call.args and isinstance(call.args[0], ast.Constant):
                yield call.args[0].value


def test_refusals_say_what_to_do():
    found = {text: re.sub(r"\{\w+:([^{}|]*)\|[^{}]*\}", r"\1", text) for text in refusals() if text not in NO_REFUSALS}
    assert [text for text, singular in found.items() if not REMEDY.search(singular)] == []


@pytest.mark.parametrize("text", ["{path} is damaged.", "{path} cannot be read ({error})."])
def test_a_refusal_without_a_remedy_is_seen(text):
    assert not REMEDY.search(text)
