"""Parameters of work on other machines: a Dask cluster, and the engine on its machines."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..translation import tr
from .base import LstmFcnAlgorithm

DASK = "DASK"
WORKER_PYTHON = "WORKER_PYTHON"
WORKER_PLUGIN = "WORKER_PLUGIN"

ENGINE_HELP = {
    WORKER_PYTHON: "Python of the engine on the machines of a Dask or SLURM cluster; if empty, its path on this computer.",
    WORKER_PLUGIN: "Folder of this plugin on the machines of a Dask or SLURM cluster; if empty, its path on this computer.",
}
CLUSTER_HELP = {
    DASK: "Address of the scheduler of a Dask cluster, for example <i>tcp://192.168.1.10:8786</i>, whose workers train the "
    "networks side by side; the results are those of this computer. If empty, they are trained here one after the other.",
    **ENGINE_HELP,
}


def add_dask(algorithm: LstmFcnAlgorithm, advanced: bool) -> None:
    """Add the address of a Dask scheduler."""
    algorithm.add(QgsProcessingParameterString(DASK, tr("Dask scheduler address"), optional=True), advanced=advanced)


def add_engine_elsewhere(algorithm: LstmFcnAlgorithm) -> None:
    """Add the places of the engine on the machines of a cluster."""
    titles = {
        WORKER_PYTHON: tr("Engine Python on other computers"),
        WORKER_PLUGIN: tr("Plugin folder on other computers"),
    }
    for name, title in titles.items():
        algorithm.add(QgsProcessingParameterString(name, title, optional=True), advanced=True)


def cluster_job(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, str]:
    """Job entries of a Dask cluster."""
    return {
        name.lower(): algorithm.parameterAsString(parameters, name, context).strip()
        for name in (DASK, WORKER_PYTHON, WORKER_PLUGIN)
    }
