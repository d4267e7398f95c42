"""Write the interface reference, docs/reference.md, from the algorithms themselves.

.ci/in-qgis docs/reference.py
"""

import re
import sys
from pathlib import Path

from qgis.core import NULL, Qgis, QgsApplication, QgsProcessingProvider

PAGE = Path(__file__).with_name("reference.md")
INTRODUCTION = """# Interface reference

<!-- Written by docs/reference.py; change the help texts in processing/ instead, and run `make reference`. -->

What every algorithm takes and gives, by the names that scripts use: in `processing.run("lstmfcn:train", {…})`, in
`qgis_process run lstmfcn:train --NAME=value`, in the graphical modeler and in batch. An enum is given by its number. An
optional parameter that is left out is empty. The [engine's own command line](first-map.md#without-qgis) takes the same
words in lower case.
"""
KINDS = {
    "source": "vector layer",
    "field": "field",
    "multilayer": "files, folders, layers",
    "string": "text",
    "datetime": "date, YYYY-MM-DD",
    "boolean": "yes or no",
    "file": "file",
    "folder": "folder",
    "extent": "extent",
    "authcfg": "authentication",
    "raster": "raster",
    "vector": "vector layer",
    "rasterDestination": "raster to write",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "sink": "layer to write",
    "vectorDestination": "layer to write",
}


def page(provider: QgsProcessingProvider) -> str:
    """The whole page, in Markdown."""
    algorithms = [algorithm.create() for algorithm in provider.algorithms()]
    parts = [INTRODUCTION]
    for group in sorted({algorithm.group() for algorithm in algorithms}):
        members = sorted((a for a in algorithms if a.group() == group), key=lambda a: a.displayName())
        parts += [f"## {group}\n", *map(_section, members)]
    return "\n".join(parts)


def _section(algorithm):
    parameters = algorithm.parameterDefinitions()
    heading = [f"### {algorithm.displayName()}", "", f"`lstmfcn:{algorithm.name()}`", ""]
    lines = [*heading, _markdown(algorithm.shortDescription())]
    if getattr(algorithm, "EXAMPLE", ""):
        lines += ["", f"*Example:* {_markdown(algorithm.EXAMPLE)}"]
    advanced = Qgis.ProcessingParameterFlag.Advanced
    for title, chosen in (
        ("Parameters", [p for p in parameters if not p.flags() & advanced]),
        ("Advanced parameters", [p for p in parameters if p.flags() & advanced]),
    ):
        if chosen:
            lines += ["", f"**{title}**", "", *map(_parameter, chosen)]
    values = _values_among_outputs(algorithm)
    if values:
        lines += ["", "**Further outputs**", ""]
        lines += [f"* `{output.name()}`: {_markdown(_help_of_output(algorithm, output))}" for output in values]
    return "\n".join([*lines, ""])


def _parameter(parameter):
    return f"* `{parameter.name()}` **{parameter.description()}** ({_kind(parameter)}). {_markdown(parameter.help())}"


def _values_among_outputs(algorithm):
    return algorithm.valuesAmongOutputs() if hasattr(algorithm, "HELP") else algorithm.outputDefinitions()  # of a model


def _help_of_output(algorithm, output):
    return algorithm.helpOfOutput(output.name()) if hasattr(algorithm, "HELP") else output.description()


def _kind(parameter):
    """What is given, within which bounds, and what is taken where nothing is."""
    if parameter.type() == "enum":
        words = "; ".join(f"{number} {choice}" for number, choice in enumerate(parameter.options()))
        words = f"some of {words}" if parameter.allowMultiple() else words
    elif parameter.type() == "number":
        whole = parameter.dataType() == Qgis.ProcessingNumberParameterType.Integer
        words = f"{'whole number' if whole else 'number'}, {parameter.minimum():.10g} to {parameter.maximum():.10g}"
    else:
        words = KINDS.get(parameter.type(), parameter.type())
    default = parameter.defaultValue()
    if default not in (None, NULL, ""):
        words += f"; default {'no' if default is False else 'yes' if default is True else f'{default}'}"
    elif parameter.flags() & Qgis.ProcessingParameterFlag.Optional:
        words += "; optional"
    return words


def _markdown(html):
    """The little HTML of the help texts, as Markdown."""
    pieces = re.split(r"<code>(.*?)</code>", html)
    for number, piece in enumerate(pieces):
        if number % 2:
            pieces[number] = f"`{piece}`"
        else:
            plain = re.sub(r"([\\*_])", r"\\\1", piece)
            pieces[number] = re.sub(r"<br ?/?>", " ", re.sub(r"</?i>", "*", re.sub(r"</?b>", "**", plain)))
    return "".join(pieces)


def main() -> int:
    from lstm_fcn.processing.provider import LstmFcnProvider

    application = QgsApplication([], False)
    application.initQgis()
    provider = LstmFcnProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    PAGE.write_text(page(provider), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
