"""From physical series to probabilities, with a trained network."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from .gaps import fill_gaps, has_observations, interpolate, longest_gaps
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
    wanted : float array of shape (S,), optional
        Days of the dates that the network reads, counted as `days` are, where the series have others.
    max_gap : float
        Days; a series with a longer gap is unknown. 0 for no limit.
    """

    def __init__(
        self,
        network: nn.Module,
        card: ModelCard,
        days: npt.NDArray[np.floating],
        device: torch.device,
        wanted: npt.NDArray[np.floating] | None = None,
        max_gap: float = 0.0,
    ) -> None:
        self._network = network.to(device).eval()
        self._normalisation = card.normalisation
        self._classes = len(card.labels)
        self._days = days
        self._wanted = wanted
        self._max_gap = max_gap
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
        known = has_observations(series)
        if self._max_gap:
            known &= longest_gaps(series, self._days) <= self._max_gap
        if known.any():
            filled = fill_gaps(series[known], self._days)
            if self._wanted is not None:
                filled = interpolate(filled, self._days, self._wanted)
            result[known] = self._run(self._normalisation.apply(filled))
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
