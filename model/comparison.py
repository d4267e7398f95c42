"""A class map beside a reference map: agreement, and a picture of both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .channel import Feedback
from .class_maps import ClassMap, check_same_pixels, open_class_map, read_codes
from .errors import CubeError
from .metrics import accuracy_table, measure_accuracy
from .outputs import Outputs

MOST_PIXELS_A_SIDE = 1200  # of a map in the picture
AGREE, DISAGREE = "#e8e8e8", "#c0392b"


def compare_maps(mapped: Path, reference: Path, figure: Path | None, run: str, feedback: Feedback) -> dict[str, Any]:
    """Agreement of two class maps, pixel by pixel, where both have a class.

    Parameters
    ----------
    mapped, reference : Path
        The map and what is taken for the truth, on the same pixels.
    figure : Path or None
        Picture to write, PNG.
    run : str
        See :class:`~model.outputs.Outputs`.
    feedback : Feedback
        Receives the confusion matrix.

    Raises
    ------
    CubeError
        When the maps are not on the same pixels or have no pixel in common.
    """
    maps = open_class_map(mapped), open_class_map(reference)
    check_same_pixels(*maps)
    labels = tuple(sorted(set(maps[0].labels.values()) | set(maps[1].labels.values())))
    positions = [class_map.positions(read_codes(class_map), labels) for class_map in maps]
    both = (positions[0] >= 0) & (positions[1] >= 0)
    if not both.any():
        raise CubeError(f"{mapped} and {reference} have no pixel where both have a class; choose other maps.")
    accuracy = measure_accuracy(positions[1][both], positions[0][both], labels)
    feedback.table(accuracy_table(accuracy))
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


def _draw(
    part: Path,
    maps: tuple[ClassMap, ClassMap],
    positions: list[npt.NDArray[np.int32]],
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
