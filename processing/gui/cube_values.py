"""The job of a cube from the values of a dialog, checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from ..parameters.cube import cube_job


def checked_job(
    parameters: Mapping[str, Any], command: str = "inspectcube", output: str = "REPORT"
) -> tuple[dict[str, Any], dict[str, str]] | str:
    """Job of the cube among an algorithm's parameters, and the labels of its keys.

    Parameters
    ----------
    parameters : mapping
        Values of the cube's parameters; those that the algorithm does not have are ignored.
    command : str
        The algorithm that checks them.
    output : str
        An output that it needs.

    Returns
    -------
    tuple of dict, or str
        Or a sentence on what has to be corrected first.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lstmfcn:{command}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    values = {name: value for name, value in parameters.items() if name in names}
    acceptable, error = algorithm.checkParameterValues({**values, output: "TEMPORARY_OUTPUT"}, context)
    if not acceptable:
        return error
    return cube_job(algorithm, values, context), algorithm.parameterLabels()
