"""Values of a job on the command line: the plan folder by its place, and simple values as options."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from types import ModuleType
from typing import Any

from ..runtime.parameters import Choice, File, Flag, Number, Parameter, Text, Texts, Whole

SIMPLE = (Whole, Number, Flag, Choice, Text, Texts)


def add_arguments(parser: argparse.ArgumentParser, module: ModuleType) -> None:
    """Add the arguments of a command: its job, for commands with plan folders the folder, and an option for each simple key."""
    folder = getattr(module, "FOLDER", "")
    if not module.PARAMETERS:
        return
    if not folder:
        parser.add_argument("job", type=Path, help="JSON file with the keys below")
    elif "model" in module.PARAMETERS:
        parser.add_argument("job", type=Path, help="JSON file with the keys below")
        parser.add_argument(folder, nargs="?", type=Path, help="plan folder")
    else:
        parser.add_argument("job", type=Path, metavar=folder, help="plan folder, or a JSON file with the keys below")
    for name, parameter in module.PARAMETERS.items():
        if name != folder and isinstance(parameter, SIMPLE):
            _add_option(parser, name, parameter)


def _add_option(parser: argparse.ArgumentParser, name: str, parameter: Parameter) -> None:
    option = f"--{name.replace('_', '-')}"
    if isinstance(parameter, Flag):
        parser.add_argument(option, dest=f"key_{name}", action=argparse.BooleanOptionalAction, help=argparse.SUPPRESS)
    else:
        action = "append" if isinstance(parameter, Texts) else "store"
        parser.add_argument(option, dest=f"key_{name}", metavar="VALUE", action=action, help=argparse.SUPPRESS)


def given_values(chosen: argparse.Namespace, module: ModuleType) -> dict[str, Any]:
    """The values of a job that the command line gives."""
    values = {
        name.removeprefix("key_"): value
        for name, value in vars(chosen).items()
        if name.startswith("key_") and value is not None
    }
    for name, value in values.items():
        parameter = module.PARAMETERS[name]
        if isinstance(parameter, (Whole, Number)):
            values[name] = _number(value)
        elif isinstance(parameter, File):
            values[name] = str(Path(value).absolute())
    folder = getattr(module, "FOLDER", "")
    if folder and getattr(chosen, folder, None):
        values[folder] = str(getattr(chosen, folder))
    elif folder and chosen.job.is_dir():
        values[folder] = str(chosen.job)
    return values


def _number(text: str) -> Any:
    """A number; anything else as it is, for the check of the value to name."""
    try:
        return json.loads(text)
    except ValueError:
        return text
