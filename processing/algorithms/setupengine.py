"""Algorithm ``lstmfcn:setupengine``: Set up engine."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsSettings,
)
from qgis.PyQt.QtCore import QFileInfo

from ..engine.environments import uninstall
from ..engine.finding import engines_folder, probe
from ..parameters.base import LstmFcnAlgorithm
from ..parameters.choice_words import WORDS
from ..settings import SETTING_PROBE, SETTING_PYTHON
from ..translation import tr

ACTION = "ACTION"
TORCH_FOR = "TORCH_FOR"
PYTHON = "PYTHON"
WHEELS = "WHEELS"
ACTIONS = ("set up", "rebuild", "use own Python", "uninstall")
TORCH_BUILDS = ("cpu", "cuda", "mps")
DEVICES = ("Processor (works everywhere)", "NVIDIA card (CUDA)", "Apple processor (MPS)")


class SetUpEngineAlgorithm(LstmFcnAlgorithm):
    """Installation of the engine's Python environment, or choice of the user's own Python (``lstmfcn:setupengine``)."""

    ID = "setupengine"
    TITLE = "Set up engine"
    GROUP = "Tools"
    SUMMARY = (
        "Installs the engine: a separate Python environment with PyTorch and rasterio in your cache folder; the "
        "packages of QGIS are not changed. It downloads about 300 MB and uses 1.5 GB of disk space, for CUDA several "
        "GB."
    )
    EXAMPLE = "leave all values as they are and press <i>Run</i>; afterwards all LSTM-FCN algorithms can run."
    TAGS = (
        "install",
        "installation",
        "dependencies",
        "torch",
        "pytorch",
        "python",
        "environment",
        "cuda",
        "gpu",
        "setup",
    )
    HELP = {
        ACTION: "<i>Install</i>: install the engine, or keep it if it works. <i>Reinstall</i>: install it again. <i>Use "
        "another Python</i>: run the engine with the Python below, without changing it. <i>Uninstall</i>: remove "
        "the engine from the cache folder.",
        TORCH_FOR: "What the network will run on. The processor works everywhere; for an NVIDIA card the build for its driver is installed, or "
        "the one for the processor if that does not work; Macs with an Apple processor have a build of their own.",
        PYTHON: "With <i>Use another Python</i>: the Python that has PyTorch and rasterio. Otherwise: the 64-bit Python "
        "3.11 to 3.14 to create the engine from; if empty, one is detected.",
        WHEELS: "For a computer without network: a folder of all the wheels. Make it on a computer with network, the same kind of "
        "system and the same Python, in the plugin's folder, with <i>python -m pip download --only-binary :all: -d wheels -r model/requirements.lock</i> "
        "and then <i>python -m pip download --only-binary :all: -d wheels -f wheels -i https://download.pytorch.org/whl/cpu -r "
        "model/requirements.txt</i>; the second fetches torch. For an NVIDIA card write cu130 instead of cpu, or cu126 for "
        "older drivers and cards. Empty: download.",
        "ENGINE": "the Python that runs the engine; empty after uninstall",
        "BUILT_FOR": "cpu, cuda or mps; empty for your own Python",
        "LOG": "log file of the set-up, without credentials",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterEnum(
                ACTION, tr("Action"), [tr(WORDS[ACTION][action]) for action in ACTIONS], defaultValue=0
            )
        )
        self.add(QgsProcessingParameterEnum(TORCH_FOR, tr("Hardware"), list(map(tr, DEVICES)), defaultValue=0))
        self.add(QgsProcessingParameterFile(PYTHON, tr("Python"), optional=True), advanced=True)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(WHEELS, tr("Folder of wheels"), folder, optional=True), advanced=True)
        self.addOutputs(QgsProcessingOutputString(name, self.helpOf(name)) for name in ("ENGINE", "BUILT_FOR", "LOG"))

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.installation import Order, set_up  # noqa: PLC0415 - loaded only now, so that QGIS starts faster
        from ..engine.tools import log_file  # noqa: PLC0415 - loaded only now, so that QGIS starts faster

        action = ACTIONS[self.parameterAsEnum(parameters, ACTION, context)]
        python = self.chosenFile(parameters, PYTHON, context)
        log = str(log_file(engines_folder()))
        if action == "uninstall":
            return {"ENGINE": "", "BUILT_FOR": "", "LOG": _removed(feedback, log)}
        if action == "use own Python":
            return {"ENGINE": use_python(python, feedback), "BUILT_FOR": "", "LOG": log}
        device = TORCH_BUILDS[self.parameterAsEnum(parameters, TORCH_FOR, context)]
        wheels = self.chosenFile(parameters, WHEELS, context)
        order = Order(engines_folder(), device, python, wheels, action == "rebuild")
        environment = set_up(order, feedback)
        feedback.pushInfo(tr("The engine is ready: {0}").format(environment.python))
        return {"ENGINE": environment.python, "BUILT_FOR": environment.device, "LOG": log}


def use_python(python: str, feedback: QgsProcessingFeedback) -> str:
    """Store the user's own Python in the settings, if it can run the engine.

    Raises
    ------
    QgsProcessingException
        When it cannot.
    """
    if not QFileInfo(python).isFile():
        raise QgsProcessingException(
            tr("Python is missing or is not a file; choose the Python that has PyTorch and rasterio.")
        )
    feedback.setProgressText(tr("Testing the engine…"))
    refusal = probe(python, feedback)
    if refusal:
        raise QgsProcessingException(
            tr("{0} cannot run the engine: {1}. Install what is missing there, or choose another one.").format(
                python, refusal
            )
        )
    QgsSettings().setValue(SETTING_PYTHON, python)
    QgsSettings().remove(SETTING_PROBE)
    return python


def _removed(feedback: QgsProcessingFeedback, log: str) -> str:
    try:
        count = uninstall(engines_folder())
    except OSError as error:
        raise QgsProcessingException(
            tr("The engine could not be removed: {0}. Close other QGIS windows, then try again.").format(error)
        ) from error
    QgsSettings().remove(SETTING_PROBE)
    feedback.pushInfo(tr("{0} environments were removed.").format(count))
    return log
