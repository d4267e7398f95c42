"""Classifier: from observed series to class probabilities with a trained network."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ..cube.gaps import fill_gaps, has_observations, interpolate, longest_gaps
from ..network.fast_network import FastNetwork
from ..network.model_file import ModelCard
from .plan import batch_of


class Classifier:
    """A trained network, ready to classify series that are in memory.

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
    target_days : float array of shape (S,), optional
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
        target_days: npt.NDArray[np.floating] | None = None,
        max_gap: float = 0.0,
    ) -> None:
        self._network = FastNetwork(network, batch_of(network, device), torch.float32, device)
        self._normalisation = card.normalisation
        self._classes = len(card.labels)
        self._days = days
        self._target_days = target_days
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
            if self._target_days is not None:
                filled = interpolate(filled, self._days, self._target_days)
            with torch.inference_mode():
                ready = torch.from_numpy(self._normalisation.apply(filled)).to(self._device)
                result[known] = torch.softmax(self._network(ready), dim=1).cpu().numpy()
        return result
