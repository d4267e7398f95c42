"""QGIS styles and GDAL sidecar files of rasters."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from .colours import SAFE_PALETTE

# Every fourth of matplotlib's "viridis" and "magma" (perceptually uniform), dark to light.
VIRIDIS = ("#440154", "#414487", "#2a788e", "#22a884", "#7ad151", "#fde725")
MAGMA = ("#000004", "#3b0f70", "#8c2981", "#de4968", "#fe9f6d", "#fcfdbf")

_QML = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + (
    '<qgis version="3.40" styleCategories="Symbology">\n <pipe>\n{renderer}\n </pipe>\n</qgis>\n'
)


def names_in_legend(labels: Sequence[str], codes: Sequence[int], numbered: bool = True) -> list[str]:
    """Names of classes as legends show them: blanks for underscores, and their codes before them where colours are not enough.

    Parameters
    ----------
    labels, codes
        Of the classes.
    numbered : bool
        Whether they may have numbers.
    """
    names = [label.replace("_", " ") for label in labels]
    if not numbered or len(names) <= len(SAFE_PALETTE):
        return names
    return [f"{code} {name}" for code, name in zip(codes, names, strict=True)]


def class_style(labels: Sequence[str], colours: Sequence[str], codes: Sequence[int], numbered: bool = True) -> str:
    """QML of a class map: one legend entry for each code, in their order, with its colour and name; see :func:`names_in_legend`."""
    names = names_in_legend(labels, codes, numbered)
    entries = "\n".join(
        f'    <paletteEntry value="{code}" label="{escape(name)}" color="{colour}" alpha="255"/>'
        for code, name, colour in sorted(zip(codes, names, colours, strict=True))
    )
    return _QML.format(
        renderer='  <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">\n'
        f"   <colorPalette>\n{entries}\n   </colorPalette>\n  </rasterrenderer>"
    )


def ramp_style(ramp: Sequence[str]) -> str:
    """QML of values from 0 to 1 on a colour ramp, the first band shown."""
    steps = [number / (len(ramp) - 1) for number in range(len(ramp))]
    items = "\n".join(
        f'     <item value="{step:g}" label="{step:.2f}" color="{colour}" alpha="255"/>'
        for step, colour in zip(steps, ramp, strict=True)
    )
    return _QML.format(
        renderer='  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" '
        'classificationMin="0" classificationMax="1" nodataColor="">\n   <rastershader>\n'
        '    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" '
        f'maximumValue="1" labelPrecision="2">\n{items}\n    </colorrampshader>\n   </rastershader>\n  </rasterrenderer>'
    )


def category_names(labels: Sequence[str], codes: Sequence[int]) -> str:
    """GDAL's sidecar ``.aux.xml`` with the names of all codes from 0; GeoTIFF itself cannot hold them."""
    label_of = dict(zip(codes, labels, strict=True))
    named = (label_of.get(code, "") for code in range(max(codes) + 1))
    names = "\n".join(f"      <Category>{escape(label)}</Category>" for label in named)
    return (
        f'<PAMDataset>\n  <PAMRasterBand band="1">\n    <CategoryNames>\n{names}\n    </CategoryNames>\n'
        "  </PAMRasterBand>\n</PAMDataset>\n"
    )
