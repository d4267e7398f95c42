"""What a preview classifies: model and images of the project's set-up, around the middle of an extent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle

from ....model.commands.classify import PARAMETERS
from ....model.runtime.parameters import Choice
from ...layers.features import describe_crs
from ...parameters.declared import choices_of
from ...settings import last_model
from ...translation import tr
from ..cube_values import checked_job
from ..panel.setup import Done, read_from_project
from ..panel.steps import MAP

SIDE = 512  # pixels of a preview, at most
AS_CLASSIFIED = ("device", "precision", "threads", "memory_limit")  # keys of the job with the values of the last map


def preview_job(
    project: QgsProject, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> tuple[dict[str, Any], dict[str, str]] | str:
    """Job of the engine's command ``classify`` for a preview, with the values of the last map of this project.

    Parameters
    ----------
    project : QgsProject
        Its set-up has the images and the model.
    extent : QgsRectangle
        What to map; of a large one the middle.
    crs : QgsCoordinateReferenceSystem
        Of the extent.

    Returns
    -------
    tuple of dict, or str
        Job, but for the class map to write, and labels of its keys; or a sentence on what is missing.
    """
    setup = read_from_project(project)
    model = setup.model or last_model()
    if not setup.rasters or not Path(model).is_file():
        return tr("Choose images and a model in the LSTM-FCN panel first; a preview maps these.")
    last = {name: value for name, value in setup.done.get(MAP, Done()).values.items() if name not in ("EXTENT", "ROI")}
    checked = checked_job({**last, "MODEL": model, "RASTERS": setup.rasters}, "classify", "CLASSES")
    if isinstance(checked, str):
        return checked
    cube, labels = checked
    box = {"left": extent.xMinimum(), "bottom": extent.yMinimum(), "right": extent.xMaximum(), "top": extent.yMaximum()}
    job = {
        "model": model,
        **cube,
        **{key: _word(key, last[key.upper()]) for key in AS_CLASSIFIED if last.get(key.upper()) is not None},
        "extent": {**box, "crs": describe_crs(crs)},
        "preview": SIDE,
        "resume": False,
    }
    return job, labels


def _word(key: str, value: Any) -> Any:
    """Value of a dialog as the engine takes it: choices are words there and numbers here."""
    declared = PARAMETERS[key]
    return choices_of(declared)[value] if isinstance(declared, Choice) and isinstance(value, int) else value
