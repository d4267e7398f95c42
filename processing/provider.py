"""The provider: what the toolbox lists under LSTM-FCN."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
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
from .interpreter import PLUGIN_FOLDER
from .label import LabelAlgorithm
from .modelinfo import ModelInfoAlgorithm
from .regularizecube import RegularizeCubeAlgorithm
from .samplequality import SampleQualityAlgorithm
from .samplingdesign import SamplingDesignAlgorithm
from .setupengine import SetUpEngineAlgorithm
from .shipped_models import MODELS, ShippedModel
from .smooth import SmoothAlgorithm
from .suggestsamples import SuggestSamplesAlgorithm
from .train import TrainAlgorithm
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
    """Land-cover maps from satellite image time series."""

    def id(self) -> str:
        return "lstmfcn"

    def name(self) -> str:
        return "LSTM-FCN"

    def longName(self) -> str:
        return "LSTM-FCN: land cover from satellite image time series"

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icons" / "lstm_fcn.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in MODELS:
            self.addAlgorithm(ShippedModel(model))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"
