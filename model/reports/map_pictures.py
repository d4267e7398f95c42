"""Pictures of maps and of satellite images, for reports."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from matplotlib.image import imsave
from matplotlib.patches import Patch
from rasterio.enums import Resampling

from ..accuracy.comparison import Comparison
from ..maps.class_map import ClassMap
from ..raster.crs import to_sphere
from ..raster.grid import Grid
from ..raster.styles import names_in_legend
from ..runtime.messages import Message
from .figure_style import INK, MARK, SMALL, WIDTH, add_legend
from .language import say
from .words import class_name

AGREE, DISAGREE = "#e8e8e8", MARK
MOST_PIXELS_A_SIDE = 1200  # of a map
LEAST_HEIGHT, MOST_HEIGHT, ROW = 2.4, 5.6, 0.3  # inches: of a map on a page with a table, and of a row of the table


def draw_class_map(class_map: ClassMap) -> Figure:
    """A class map with its legend, a scale bar, and an arrow to the north where that is up.

    Parameters
    ----------
    class_map : ClassMap
        Large ones are thinned.
    """
    grid, names = class_map.grid, class_map.names
    step = max(1, -(-max(grid.height, grid.width) // MOST_PIXELS_A_SIDE))
    shape = (-(-grid.height // step), -(-grid.width // step))
    with rasterio.open(class_map.path) as dataset:
        codes = dataset.read(1, out_shape=shape, resampling=Resampling.nearest)
        hidden = dataset.read_masks(1, out_shape=shape, resampling=Resampling.nearest) == 0
    positions = class_map.positions(np.where(hidden, class_map.nodata, codes.astype(np.int64)), names)
    present = set(np.unique(positions).tolist())
    height = min(max(LEAST_HEIGHT, MOST_HEIGHT - ROW * len(names)), WIDTH * shape[0] / shape[1])
    figure = Figure(figsize=(WIDTH, height + 0.35 + 0.18 * -(-len(names) // 5)), layout="constrained")
    axis = figure.subplots()
    _show(axis, positions, [class_map.colours[name] for name in names])
    _add_scale(axis, grid, step)
    code_of = {name: code for code, name in class_map.labels.items()}
    shown = names_in_legend(names, [code_of[name] for name in names])
    keys = [
        Patch(facecolor=class_map.colours[name], edgecolor=INK, linewidth=0.4, label=shown[k])
        for k, name in enumerate(names)
        if k in present
    ]
    add_legend(figure, handles=keys, loc="outside lower center", ncols=min(max(len(keys), 1), 5))
    return figure


def draw_comparison(comparison: Comparison, part: Path) -> None:
    """A class map, its reference, and where they differ, side by side.

    Parameters
    ----------
    comparison : Comparison
        What to draw.
    part : Path
        PNG file to write.
    """
    rows, columns = comparison.positions[0].shape
    step = max(1, -(-max(rows, columns) // MOST_PIXELS_A_SIDE))
    thin = [array[::step, ::step] for array in comparison.positions]
    colours = {**comparison.maps[0].colours, **comparison.maps[1].colours}
    figure = Figure(figsize=(13, 13 / 3 * rows / columns + 1.1), layout="constrained")
    axes = figure.subplots(1, 3)
    for axis, array, title in zip(axes, thin, (Message("Map"), Message("Reference")), strict=False):
        _show(axis, array, [colours[label] for label in comparison.labels])
        axis.set_title(say(title), loc="left", fontsize=13)
    differs = np.where((thin[0] < 0) | (thin[1] < 0), -1, np.where(thin[0] == thin[1], 0, 1))
    _show(axes[2], differs, [AGREE, DISAGREE])
    axes[2].set_title(
        say(Message("Agreement {share} %", share=f"{100 * comparison.accuracy.overall:.1f}")), loc="left", fontsize=13
    )
    _add_scale(axes[0], comparison.maps[0].grid, step, 11)
    keys = [Patch(color=colours[label], label=class_name(label)) for label in comparison.labels]
    keys.append(Patch(color=DISAGREE, label=say(Message("differs"))))
    add_legend(figure, handles=keys, loc="outside lower center", ncols=min(len(keys), 8), fontsize=11)
    figure.savefig(part, format="png", dpi=130)


def draw_quicklook(colours: Any) -> str:
    """A picture from red, green, blue and opacity (0 to 1), an array of shape (rows, columns, 4), as a data URL."""
    buffer = io.BytesIO()
    imsave(buffer, colours, format="png")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _show(axis: Axes, positions: npt.NDArray[Any], colours: Sequence[str]) -> None:
    """Draw positions in a list of colours; −1 stays white."""
    palette = ListedColormap(["#ffffff", *colours])
    axis.imshow(positions + 1, cmap=palette, vmin=0, vmax=len(colours), interpolation="nearest")
    axis.set_xticks([])
    axis.set_yticks([])
    for spine in axis.spines.values():
        spine.set_color("#bbbbbb")


def _add_scale(axis: Axes, grid: Grid, step: int, size: float = SMALL) -> None:
    """Scale bar below the lower left corner, and an arrow to the north where rows run from north to south."""
    metres = ground_width(grid)
    if not metres > 0:
        return
    length = round_length(metres / 4)
    fraction = length / metres
    below: dict[str, Any] = {"transform": axis.transAxes, "clip_on": False}
    axis.plot([0, fraction], [-0.025, -0.025], color=INK, linewidth=2.5, solid_capstyle="butt", **below)
    words = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    axis.text(fraction + 0.01, -0.025, words, fontsize=size, va="center", color=INK, **below)
    _, b, _, d, e, _ = grid.transform
    if b == 0 and d == 0 and e < 0:
        axis.annotate(
            "N",
            xy=(0.985, -0.005),
            xytext=(0.985, -0.075),
            xycoords="axes fraction",
            ha="center",
            va="bottom",
            fontsize=size,
            color=INK,
            arrowprops={"arrowstyle": "-|>", "color": INK, "linewidth": 1},
            annotation_clip=False,
        )


def ground_width(grid: Grid) -> float:
    """Metres on the ground along the middle row of a grid; NaN where it is not on the earth."""
    columns = np.linspace(0, grid.width, 33)
    a, b, c, d, e, f = grid.transform
    row = grid.height / 2
    places = to_sphere(a * columns + b * row + c, d * columns + e * row + f, grid.crs)
    return float(np.linalg.norm(np.diff(places, axis=0), axis=1).sum())


def round_length(metres: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that is not above a length."""
    power = 10.0 ** math.floor(math.log10(metres))
    return max(factor * power for factor in (1, 2, 5) if factor * power <= metres * (1 + 1e-9))
