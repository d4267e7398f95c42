"""From physical series to probabilities, with a trained network."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from .gaps import fill_gaps, has_observations
from .model_file import ModelCard

BATCH = 256


class Classifier:
    """A trained network, ready to classify series.

    Parameters
    ----------
    network : Module
        Logits (N, K) of normalised series (N, T, B).
    card : ModelCard
        Its normalisation.
    days : float array of shape (T,)
        Days of the dates of the series to come, for filling gaps.
    device : torch.device
        Where the network runs.
    """

    def __init__(
        self, network: nn.Module, card: ModelCard, days: npt.NDArray[np.floating], device: torch.device
    ) -> None:
        self._network = network.to(device).eval()
        self._normalisation = card.normalisation
        self._classes = len(card.labels)
        self._days = days
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
            Rows sum to 1; NaN for a series without any valid observation in some band.
        """
        result = np.full((len(series), self._classes), np.nan, dtype=np.float32)
        known = has_observations(series)
        if known.any():
            ready = self._normalisation.apply(fill_gaps(series[known], self._days))
            result[known] = self._run(ready)
        return result

    def _run(self, ready: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        with torch.inference_mode():
            parts = [
                torch.softmax(self._network(part.to(self._device)), dim=1).cpu()
                for part in torch.from_numpy(ready).split(BATCH)
            ]
        return torch.cat(parts).numpy()


def entropy(probabilities: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Uncertainty −Σ p ln p / ln K, 0 to 1: shape (...) from shape (..., K); NaN stays NaN."""
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(probabilities > 0, probabilities * np.log(probabilities), probabilities * 0)
    return -terms.sum(axis=-1) / np.log(probabilities.shape[-1])
