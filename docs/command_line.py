"""Write the command-line reference, docs/command-line.md, from the commands themselves.

python3 docs/command_line.py
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = Path(__file__).with_name("command-line.md")
INTRODUCTION = """# Command-line reference

<!-- Written by docs/command_line.py; change the declarations in model/commands/ instead, and run `make reference`. -->

Every command of the engine, with the keys of its job. A job is a JSON file: `python -m model train train.json` (see
[a first map without QGIS](first-map.md#without-qgis)). A key that is left out, or null, has its default. Numbers,
texts and choices can also stand on the command line, `python -m model train train.json --max-gap 60 --no-forest`, and come before those of
the file. The commands that are algorithms in QGIS too have the same names there; see the [interface reference](reference.md) for their help.
"""


def page() -> str:
    """The whole page, in Markdown."""
    sys.path.insert(0, str(ROOT))
    from model.commands.registry import COMMANDS, command_module

    return "\n".join([INTRODUCTION, *(_section(command, command_module(command)) for command in COMMANDS)])


def _section(command, module):
    lines = [f"## {command}", "", _markdown(module.SUMMARY), ""]
    lines += [
        f"* `{name}` ({_markdown(parameter.describe())}): {_markdown(parameter.help)}"
        for name, parameter in module.PARAMETERS.items()
    ]
    return "\n".join([*lines, ""] if module.PARAMETERS else lines)


def _markdown(text):
    return re.sub(r"([\\\\*_\[{])", r"\\\1", text).replace("<", "&lt;")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
