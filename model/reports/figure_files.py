"""Figures of a page: vector graphics in the page itself, and as files beside it."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from pathlib import Path

from matplotlib import rc_context
from matplotlib.figure import Figure

from ..runtime.outputs import Outputs

FONTS = "Arial, Helvetica, 'Liberation Sans', sans-serif"
DOTS_AN_INCH = 200  # of what is drawn as pixels: maps, and clouds of very many points
DIGITS = 2  # of coordinates in points

_FONT = re.compile(r"(font(?:-family)?: [^;\"]*?)'DejaVu Sans'[^;\"]*")
_GEOMETRY = re.compile(r' (?:d|x|y|x1|y1|x2|y2|width|height|transform|points)="[^"]*"')
_NUMBER = re.compile(rf"(\d\.\d{{{DIGITS}}})\d+")
_LOCAL = re.compile(r'(\bid="|href="#|url\(#)')


class Html(str):
    """Text of a page that is HTML already, and is not escaped again."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


class FigureFiles:
    """Figures of a page, as they stand in it and in a folder beside it.

    Parameters
    ----------
    page : Path
        The page; the folder has its name with ``_figures`` behind.
    outputs : Outputs
        Of the run.
    """

    def __init__(self, page: Path, outputs: Outputs) -> None:
        self._folder = page.with_name(f"{page.stem}_figures")
        self._outputs = outputs

    def add(self, name: str, figure: Figure) -> Html:
        """Write a figure as a file.

        Parameters
        ----------
        name : str
            Of its file, without ending; letters, digits and ``_``.
        figure : Figure
            To write.

        Returns
        -------
        Html
            The figure as an element of the page.
        """
        drawing = svg_of(figure, name)
        self._outputs.part(self._folder / f"{name}.svg").write_text(drawing, encoding="utf-8")
        element = drawing[drawing.index("<svg") :]
        # An id stands once in a page.
        return Html(_LOCAL.sub(rf"\g<1>{name}-", element))

    def add_all(self, name: str, figures: Sequence[Figure]) -> list[Html]:
        """Write several figures of one kind; see :meth:`add`."""
        if len(figures) == 1:
            return [self.add(name, figures[0])]
        return [self.add(f"{name}_{number}", figure) for number, figure in enumerate(figures, start=1)]


def svg_of(figure: Figure, name: str) -> str:
    """A figure as SVG with its texts as texts, the same for the same figure and name."""
    buffer = io.BytesIO()
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": name}):
        figure.savefig(buffer, format="svg", dpi=DOTS_AN_INCH, metadata={"Date": None, "Creator": None})
    text = _FONT.sub(rf"\g<1>{FONTS}", buffer.getvalue().decode("utf-8"))
    return _GEOMETRY.sub(lambda attribute: _NUMBER.sub(r"\1", attribute[0]), text)
