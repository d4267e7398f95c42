"""The Processing provider ``lstmfcn``."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.accuracy import AccuracyAlgorithm
from .algorithms.addindex import AddIndexAlgorithm
from .algorithms.agreement import AgreementAlgorithm
from .algorithms.change import ChangeAlgorithm
from .algorithms.classareas import ClassAreasAlgorithm
from .algorithms.classify import ClassifyAlgorithm
from .algorithms.classifyparts import ClassifyPartsAlgorithm
from .algorithms.clean import CleanAlgorithm
from .algorithms.combine import CombineAlgorithm
from .algorithms.comparemaps import CompareMapsAlgorithm
from .algorithms.copyimages import CopyImagesAlgorithm
from .algorithms.createdemo import CreateDemoAlgorithm
from .algorithms.crossvalidate import CrossValidateAlgorithm
from .algorithms.exportmodel import ExportModelAlgorithm
from .algorithms.extracttimeseries import ExtractTimeSeriesAlgorithm
from .algorithms.inspectcube import InspectCubeAlgorithm
from .algorithms.label import LabelAlgorithm
from .algorithms.maplayout import MapLayoutAlgorithm
from .algorithms.mergeparts import MergePartsAlgorithm
from .algorithms.modelinfo import ModelInfoAlgorithm
from .algorithms.regularizecube import RegularizeCubeAlgorithm
from .algorithms.samplequality import SampleQualityAlgorithm
from .algorithms.samplingdesign import SamplingDesignAlgorithm
from .algorithms.searchimages import SearchImagesAlgorithm
from .algorithms.setupengine import SetUpEngineAlgorithm
from .algorithms.smooth import SmoothAlgorithm
from .algorithms.suggestsamples import SuggestSamplesAlgorithm
from .algorithms.train import TrainAlgorithm
from .algorithms.tune import TuneAlgorithm
from .algorithms.uncertainty import UncertaintyAlgorithm
from .paths import PLUGIN_FOLDER
from .shipped_models import MODELS, ShippedModel
from .translation import tr

ALGORITHMS = (
    TrainAlgorithm,
    CrossValidateAlgorithm,
    TuneAlgorithm,
    ClassifyAlgorithm,
    ClassifyPartsAlgorithm,
    MergePartsAlgorithm,
    SmoothAlgorithm,
    LabelAlgorithm,
    UncertaintyAlgorithm,
    CleanAlgorithm,
    CombineAlgorithm,
    ExtractTimeSeriesAlgorithm,
    SearchImagesAlgorithm,
    CopyImagesAlgorithm,
    InspectCubeAlgorithm,
    AddIndexAlgorithm,
    RegularizeCubeAlgorithm,
    CreateDemoAlgorithm,
    CompareMapsAlgorithm,
    AccuracyAlgorithm,
    SamplingDesignAlgorithm,
    ClassAreasAlgorithm,
    MapLayoutAlgorithm,
    ChangeAlgorithm,
    ModelInfoAlgorithm,
    ExportModelAlgorithm,
    SuggestSamplesAlgorithm,
    SampleQualityAlgorithm,
    AgreementAlgorithm,
    SetUpEngineAlgorithm,
)


class LstmFcnProvider(QgsProcessingProvider):
    """Processing provider of the LSTM-FCN algorithms and models.

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
        """Add the models without creating all algorithms again, and notify QGIS."""
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
