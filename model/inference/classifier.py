"""Classifier: from observed series to class probabilities with a trained network."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ..cube.preprocessing import SeriesPreprocessor
from ..network.fast_network import FastNetwork, class_probabilities
from .plan import batch_of


class Classifier:
    """Classifier of series that are in memory.

    Parameters
    ----------
    network : Module
        Logits (N, K) of normalised series (N, S, B).
    preprocessor : SeriesPreprocessor
        From the series to come to those that the network reads.
    classes : int
        K.
    device : torch.device
        Where the network runs.
    """

    def __init__(
        self, network: nn.Module, preprocessor: SeriesPreprocessor, classes: int, device: torch.device
    ) -> None:
        self._network = FastNetwork(network, batch_of(network, device), torch.float32, device)
        self._preprocessor = preprocessor
        self._classes = classes
        self._device = device

    def probabilities(self, series: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
        """Class probabilities.

        Parameters
        ----------
        series : array of shape (N, T, B)
            Physical values, NaN where missing.

        Returns
        -------
        float32 array of shape (N, K)
            Rows sum to 1; NaN for a series without any valid observation in some band, or with too long a gap.
        """
        result = np.full((len(series), self._classes), np.nan, dtype=np.float32)
        known = self._preprocessor.is_known(series)
        if known.any():
            with torch.inference_mode():
                ready = torch.from_numpy(self._preprocessor(series[known])).to(self._device)
                result[known] = class_probabilities(self._network(ready)).T.cpu().numpy()
        return result
