"""The Processing provider ``lstmfcn``."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .accuracy import AccuracyAlgorithm
from .addindex import AddIndexAlgorithm
from .change import ChangeAlgorithm
from .classify import ClassifyAlgorithm
from .clean import CleanAlgorithm
from .combine import CombineAlgorithm
from .comparemaps import CompareMapsAlgorithm
from .createdemo import CreateDemoAlgorithm
from .crossvalidate import CrossValidateAlgorithm
from .extracttimeseries import ExtractTimeSeriesAlgorithm
from .inspectcube import InspectCubeAlgorithm
from .label import LabelAlgorithm
from .modelinfo import ModelInfoAlgorithm
from .paths import PLUGIN_FOLDER
from .regularizecube import RegularizeCubeAlgorithm
from .samplequality import SampleQualityAlgorithm
from .samplingdesign import SamplingDesignAlgorithm
from .setupengine import SetUpEngineAlgorithm
from .shipped_models import MODELS, ShippedModel
from .smooth import SmoothAlgorithm
from .suggestsamples import SuggestSamplesAlgorithm
from .train import TrainAlgorithm
from .translation import tr
from .tune import TuneAlgorithm
from .uncertainty import UncertaintyAlgorithm

ALGORITHMS = (
    TrainAlgorithm,
    CrossValidateAlgorithm,
    TuneAlgorithm,
    ClassifyAlgorithm,
    SmoothAlgorithm,
    LabelAlgorithm,
    UncertaintyAlgorithm,
    CleanAlgorithm,
    CombineAlgorithm,
    ExtractTimeSeriesAlgorithm,
    InspectCubeAlgorithm,
    AddIndexAlgorithm,
    RegularizeCubeAlgorithm,
    CreateDemoAlgorithm,
    CompareMapsAlgorithm,
    AccuracyAlgorithm,
    SamplingDesignAlgorithm,
    ChangeAlgorithm,
    ModelInfoAlgorithm,
    SuggestSamplesAlgorithm,
    SampleQualityAlgorithm,
    SetUpEngineAlgorithm,
)


class LstmFcnProvider(QgsProcessingProvider):
    """Land-cover maps from satellite image time series.

    The shipped models come last, once it is registered: they find the algorithms they are made of only there.
    """

    def __init__(self) -> None:
        super().__init__()
        QgsApplication.processingRegistry().providerAdded.connect(self._complete)

    def id(self) -> str:
        return "lstmfcn"

    def name(self) -> str:
        return "LSTM-FCN"

    def longName(self) -> str:
        return tr("LSTM-FCN: land cover from satellite image time series")

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icons" / "lstm_fcn.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._add_models()

    def _complete(self, registered: str) -> None:
        """Add the models without making all algorithms a second time, and tell QGIS, which lists what it was told."""
        if registered == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._complete)
            self._add_models()
            self.algorithmsLoaded.emit()

    def _add_models(self) -> None:
        for model in MODELS:
            self.addAlgorithm(ShippedModel(model))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"
