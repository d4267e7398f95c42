"""Embeddings: activations of the last hidden layer."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from .prediction import predict_logits


def embeddings(network: nn.Module, series: Tensor) -> npt.NDArray[np.float32]:
    """Compute the embeddings of series, with the network in evaluation mode.

    Parameters
    ----------
    network : LstmFcn or SitsLstmFcn
        Trained.
    series : float32 tensor of shape (N, T, B)
        Normalised, on the network's device.

    Returns
    -------
    float32 array of shape (N, F)
        What goes into the last layer, ``network.classify``: the LSTM's memory and the shapes that the convolutions found.
    """
    seen: list[Tensor] = []

    def keep(_: nn.Module, inputs: tuple[Any, ...]) -> None:
        seen.append(inputs[0].detach())

    classify = network.get_submodule("classify")
    hook = classify.register_forward_pre_hook(keep)
    try:
        predict_logits(network, series)
    finally:
        hook.remove()
    return torch.cat(seen).float().cpu().numpy()


def standardize(
    features: npt.NDArray[np.floating], others: npt.NDArray[np.floating]
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Scale features to mean 0 and variance 1 over `features`, and `others` on the same scale.

    Features that do not vary are 0 in both, so that no distance depends on them.
    """
    mean, spread = features.mean(axis=0), features.std(axis=0)
    factor = np.divide(1.0, spread, out=np.zeros_like(spread), where=spread > 1e-9)
    return ((features - mean) * factor).astype(np.float32), ((others - mean) * factor).astype(np.float32)
