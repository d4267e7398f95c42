"""A class map beside a reference map: agreement, and a picture of both."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import RasterioError

from .channel import Channel
from .colours import label_colours
from .errors import CubeError
from .grids import Grid
from .metrics import accuracy_table, measure_accuracy
from .outputs import Outputs

MOST_PIXELS_A_SIDE = 1200  # of a map in the picture
AGREE, DISAGREE = "#e8e8e8", "#c0392b"


@dataclass(frozen=True)
class ClassMap:
    """A raster of class codes.

    Attributes
    ----------
    path : Path
        The raster.
    grid : Grid
        Its pixels.
    nodata : int
        Code of pixels without a class.
    labels : mapping of int to str
        Name of each code.
    colours : mapping of str to str
        Colour of each name.
    """

    path: Path
    grid: Grid
    nodata: int
    labels: Mapping[int, str]
    colours: Mapping[str, str]


def open_class_map(path: Path) -> ClassMap:
    """What a class map's codes mean.

    Names come from the metadata of maps made here; the codes of other maps are their own names.

    Raises
    ------
    CubeError
        When the file is no raster of whole numbers.
    """
    try:
        with rasterio.open(path) as dataset:
            if not np.issubdtype(np.dtype(dataset.dtypes[0]), np.integer) or dataset.crs is None:
                raise CubeError(f"{path} is no georeferenced class map of whole numbers; choose another raster.")
            grid = Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)
            named = dataset.tags().get("LSTMFCN_LABELS")
            if named:
                labels = dict(enumerate(map(str, json.loads(named)), start=1))
            else:
                labels = {int(code): str(code) for code in np.unique(dataset.read(1)) if code != dataset.nodata}
            nodata = -1 if dataset.nodata is None else int(dataset.nodata)
    except (RasterioError, TypeError, ValueError) as error:
        raise CubeError(f"{path} cannot be read as a class map ({error}); choose another raster.") from error
    colours = label_colours(tuple(labels.values()))
    return ClassMap(path, grid, nodata, labels, dict(zip(labels.values(), colours, strict=True)))


def compare_maps(mapped: Path, reference: Path, figure: Path | None, run: str, channel: Channel) -> dict[str, Any]:
    """Agreement of two class maps, pixel by pixel, where both have a class.

    Parameters
    ----------
    mapped, reference : Path
        The map and what is taken for the truth, on the same pixels.
    figure : Path or None
        Picture to write, PNG.
    run : str
        See :class:`~model.outputs.Outputs`.
    channel : Channel
        Told the confusion matrix.

    Raises
    ------
    CubeError
        When the maps are not on the same pixels or have no pixel in common.
    """
    maps = open_class_map(mapped), open_class_map(reference)
    if not maps[0].grid.matches(maps[1].grid):
        raise CubeError(f"{mapped} and {reference} are not on the same pixels; warp one of them to the other first.")
    labels = tuple(sorted(set(maps[0].labels.values()) | set(maps[1].labels.values())))
    positions = [_positions(class_map, labels) for class_map in maps]
    both = (positions[0] >= 0) & (positions[1] >= 0)
    if not both.any():
        raise CubeError(f"{mapped} and {reference} have no pixel where both have a class; choose other maps.")
    accuracy = measure_accuracy(positions[1][both], positions[0][both], labels)
    channel.table(accuracy_table(accuracy))
    if figure:
        with Outputs(run) as outputs:
            _draw(outputs.part(figure), maps, positions, labels, f"Agreement {accuracy.overall:.1%}")
            outputs.publish()
    return {
        "accuracy": accuracy.overall,
        "kappa": accuracy.kappa,
        "f1_macro": accuracy.f1_macro,
        "pixels": int(both.sum()),
    }


def _positions(class_map: ClassMap, labels: tuple[str, ...]) -> npt.NDArray[np.int16]:
    """Position in `labels` of each pixel, −1 where there is none."""
    with rasterio.open(class_map.path) as dataset:
        codes = dataset.read(1)
    positions = np.full(codes.shape, -1, dtype=np.int16)
    for code, label in class_map.labels.items():
        if code != class_map.nodata:
            positions[codes == code] = labels.index(label)
    return positions


def _draw(
    part: Path,
    maps: tuple[ClassMap, ClassMap],
    positions: list[npt.NDArray[np.int16]],
    labels: tuple[str, ...],
    agreement: str,
) -> None:
    from matplotlib.colors import ListedColormap
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    rows, columns = positions[0].shape
    step = max(1, -(-max(rows, columns) // MOST_PIXELS_A_SIDE))
    thin = [array[::step, ::step] for array in positions]
    colours = {**maps[0].colours, **maps[1].colours}
    palette = ListedColormap(["#ffffff", *(colours[label] for label in labels)])
    figure = Figure(figsize=(13, 13 / 3 * rows / columns + 1.1), layout="constrained")
    axes = figure.subplots(1, 3)
    for axis, array, title in zip(axes, thin, ("Map", "Reference"), strict=False):
        axis.imshow(array + 1, cmap=palette, vmin=0, vmax=len(labels), interpolation="nearest")
        axis.set_title(title, loc="left", fontsize=13)
    differs = np.where((thin[0] < 0) | (thin[1] < 0), 0, np.where(thin[0] == thin[1], 1, 2))
    axes[2].imshow(differs, cmap=ListedColormap(["#ffffff", AGREE, DISAGREE]), vmin=0, vmax=2, interpolation="nearest")
    axes[2].set_title(agreement, loc="left", fontsize=13)
    for axis in axes:
        axis.set_xticks([])
        axis.set_yticks([])
        for spine in axis.spines.values():
            spine.set_color("#bbbbbb")
    keys = [Patch(color=colours[label], label=label.replace("_", " ")) for label in labels]
    keys.append(Patch(color=DISAGREE, label="differs"))
    legend = figure.legend(
        handles=keys, loc="outside lower center", ncols=min(len(keys), 8), frameon=False, fontsize=11
    )
    for text in legend.get_texts():
        text.set_parse_math(False)  # names may hold dollars
    figure.savefig(part, format="png", dpi=130)
