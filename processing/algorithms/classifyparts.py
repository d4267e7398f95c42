"""Algorithm ``lstmfcn:classifyparts``: Classify in parts."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...model.commands.run import PARAMETERS as RUN_PARAMETERS
from ...model.commands.split import OUTPUTS, PARAMETERS
from ..engine.client import run_engine
from ..layers.styling import load_maps
from ..parameters.area import EXTENT, ROI, add_area_parameters, area_job
from ..parameters.base import DEVICE, DEVICE_HELP, MODEL, MODEL_FILTER, absolute_path
from ..parameters.cluster import DASK, ENGINE_HELP, add_dask, add_engine_elsewhere, cluster_job
from ..parameters.cube import CUBE_HELP, add_cube_parameters
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.training import PRECISION
from ..settings import remember_model
from ..translation import tr
from .classify import MEMORY_LIMIT, THREADS, ClassifyAlgorithm

MAPS = "MAPS"
PLAN = "PLAN"
PART_MINUTES = "PART_MINUTES"
PART_PIXELS = "PART_PIXELS"
WHERE = "WHERE"
PROCESSES = "PROCESSES"
FOLDERS = "FOLDERS"
OUTPUT_LAYERS = "LAYERS"
PARTS = "PARTS"
MISSING = "MISSING"
HERE, PLAN_ONLY, ON_DASK, FOR_SLURM = range(4)
PLACES = (
    "On this computer",
    "Elsewhere: only make the plan",
    "On a Dask cluster",
    "On a SLURM cluster: make the plan and the scripts to submit",
)
TITLES = ("Class map", "Probabilities", "Uncertainty")  # in the order of OUTPUTS
SECONDS_TO_STOP = 6.0  # that the processes have after a cancel


class ClassifyPartsAlgorithm(ClassifyAlgorithm):
    """Map in parts, made by several processes here or on other machines (``lstmfcn:classifyparts``)."""

    ID = "classifyparts"
    TITLE = "Classify in parts"
    SUMMARY = (
        "Maps land cover in parts that several processes or computers classify together: for areas that are too large for one "
        "run. The parts and the progress are kept in a plan folder; run it again to continue where it stopped. Rasters of several UTM "
        "zones are classified in their own pixels."
    )
    EXAMPLE = "choose a model, add the folder of dated rasters and an empty plan folder, and run; then <i>Merge parts</i> for one file."
    TAGS = ("classify", "parts", "tiles", "large area", "cluster", "SLURM", "parallel", "UTM zones")
    HELP = {
        MODEL: ClassifyAlgorithm.HELP[MODEL],
        **CUBE_HELP,
        **DEVICE_HELP,
        EXTENT: ClassifyAlgorithm.HELP[EXTENT],
        ROI: ClassifyAlgorithm.HELP[ROI],
        MAPS: "Which maps to make of each part.",
        WHERE: "<i>On this computer</i>: all parts are classified now and put together. <i>Elsewhere</i>: only the plan is made; "
        "other computers that see its folder classify the parts, and <i>Merge parts</i> puts them together. <i>On a Dask cluster</i>: its "
        "workers classify the parts now. <i>On a SLURM cluster</i>: two scripts for sbatch are written into the plan folder.",
        DASK: "Address of the scheduler of the Dask cluster, for example <i>tcp://192.168.1.10:8786</i>. Its workers must see the "
        "plan folder, the rasters and an engine.",
        **ENGINE_HELP,
        PRECISION: "Number format of the arithmetic, the same for all parts; <i>Automatic</i> is float32, since computers differ in "
        "what is fastest.",
        PART_MINUTES: "Minutes that a part should take on a computer like this one. A part that is interrupted begins anew.",
        PART_PIXELS: "Pixels per part; if empty, the minutes decide.",
        PROCESSES: "Processes at once on this computer; 0: one for each graphics card, or one for every four processor cores.",
        MEMORY_LIMIT: "Memory that each process may use, in gigabytes.",
        THREADS: "Processor threads of each process; 0 shares the cores out.",
        FOLDERS: "Folders of rasters that have other names on the other computers, as <i>folder here=folder there</i>, "
        "separated by semicolons.",
        PLAN: "Folder for the plan, the parts and the maps. It must be empty, or hold the same plan.",
        PARTS: "number of parts",
        MISSING: "number of parts that are missing",
        OUTPUT_LAYERS: "the maps, one for each output and UTM zone",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFile(MODEL, tr("Model"), fileFilter=tr(MODEL_FILTER)))
        add_cube_parameters(self)
        add_area_parameters(self)
        titles = [tr(title) for title in TITLES]
        self.add(QgsProcessingParameterEnum(MAPS, tr("Maps"), titles, allowMultiple=True, defaultValue=[0, 1]))
        places = [tr(place) for place in PLACES]
        self.add(QgsProcessingParameterEnum(WHERE, tr("Where to classify"), places, defaultValue=HERE))
        add_dask(self, advanced=False)
        minutes, pixels = PARAMETERS["part_minutes"], PARAMETERS["part_pixels"]
        self.add(number_parameter(PART_MINUTES, tr("Minutes per part"), minutes), advanced=True)
        self.add(number_parameter(PART_PIXELS, tr("Pixels per part"), pixels), advanced=True)
        self.add(number_parameter(PROCESSES, tr("Processes"), RUN_PARAMETERS["processes"]), advanced=True)
        self.add(
            QgsProcessingParameterString(FOLDERS, tr("Folder mapping on other computers"), optional=True), advanced=True
        )
        add_engine_elsewhere(self)
        self.addDevice()
        self.add(choice_parameter(PRECISION, tr("Precision"), PARAMETERS["precision"], optional=True), advanced=True)
        self.add(number_parameter(MEMORY_LIMIT, tr("Memory limit (GB)"), PARAMETERS["memory_limit"]), advanced=True)
        self.add(number_parameter(THREADS, tr("Threads"), PARAMETERS["threads"]), advanced=True)
        self.add(QgsProcessingParameterFolderDestination(PLAN, tr("Plan folder")))
        numbers = [QgsProcessingOutputNumber(name, self.helpOf(name)) for name in (PARTS, MISSING)]
        self.addOutputs([*numbers, QgsProcessingOutputMultipleLayers(OUTPUT_LAYERS, self.helpOf(OUTPUT_LAYERS))])

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        if not self.parameterAsEnums(parameters, MAPS, context):
            return tr("No output was chosen; choose the class map, the probabilities or the uncertainty.")
        if _folders_in(self.parameterAsString(parameters, FOLDERS, context)) is None:
            return tr(
                "Folder mapping on other computers: write each as folder here=folder there, separated by semicolons."
            )
        where = self.parameterAsEnum(parameters, WHERE, context)
        if where == ON_DASK and not self.parameterAsString(parameters, DASK, context).strip():
            return tr("Enter the address of the Dask scheduler, such as tcp://192.168.1.10:8786.")
        return None

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        model = absolute_path(self.parameterAsFile(parameters, MODEL, context))
        plan = absolute_path(self.parameterAsString(parameters, PLAN, context))
        labels = {**self.parameterLabels(), "partial": tr("Merge even if parts are missing")}
        made = run_engine("split", self._split_job(parameters, context, model, plan), [], feedback, labels=labels)
        remember_model(model)
        result: dict[str, Any] = {PLAN: plan, PARTS: made["parts"], MISSING: made["parts"], OUTPUT_LAYERS: []}
        where = self.parameterAsEnum(parameters, WHERE, context)
        if where == PLAN_ONLY:
            feedback.pushInfo(
                tr("To classify the parts, start this on each computer: {0}").format("python -m model work PLAN")
            )
            return result
        job = {
            "plan": plan,
            "processes": self.parameterAsInt(parameters, PROCESSES, context),
            "threads": self.parameterAsInt(parameters, THREADS, context),
            "memory_limit": self.parameterAsDouble(parameters, MEMORY_LIMIT, context),
            **cluster_job(self, parameters, context),
        }
        if where != ON_DASK:
            job["dask"] = ""
        if where == FOR_SLURM:
            run_engine("run", {**job, "slurm": True, "submit": False}, [], feedback, labels=labels)
            return result
        merged = run_engine("run", job, [], feedback, SECONDS_TO_STOP, labels=labels)
        maps = load_maps(context, merged, dict(zip(OUTPUTS, map(tr, TITLES), strict=True)))
        return {**result, MISSING: len(merged["missing"]), OUTPUT_LAYERS: maps}

    def _split_job(
        self, parameters: dict[str, Any], context: QgsProcessingContext, model: str, plan: str
    ) -> dict[str, Any]:
        chosen = [OUTPUTS[number] for number in self.parameterAsEnums(parameters, MAPS, context)]
        return {
            "model": model,
            **self._cube,
            "device": self.chosen(parameters, DEVICE, PARAMETERS["device"], context),
            **area_job(self, parameters, context),
            "precision": self.chosen(parameters, PRECISION, PARAMETERS["precision"], context),
            "memory_limit": self.parameterAsDouble(parameters, MEMORY_LIMIT, context),
            "threads": self.parameterAsInt(parameters, THREADS, context),
            "part_minutes": self.parameterAsDouble(parameters, PART_MINUTES, context),
            "part_pixels": self.parameterAsInt(parameters, PART_PIXELS, context),
            "folders": _folders_in(self.parameterAsString(parameters, FOLDERS, context)),
            "plan": plan,
            **{name: f"{plan}/{name}.tif" for name in chosen},
        }


def _folders_in(text: str) -> dict[str, str] | None:
    """Folders here and their names on other computers; None where the text is not written so."""
    pairs = [item.partition("=")[::2] for item in text.split(";") if item.strip()]
    folders = {here.strip(): there.strip() for here, there in pairs}
    return folders if all(folders) and all(folders.values()) else None
