"""Fast convolutions of short series (Toom-Cook and matrix products).

Features are kept as (T, N, C): dates, series, channels. Everything along time is then a product with a small matrix from
the left, everything across channels one from the right, and no step moves data about between them. Each class below is one
way to compute a convolution with the ReLU after it; :func:`plan_convolution` takes the one that multiplies least.
"""

from __future__ import annotations

import math
from copy import deepcopy
from dataclasses import dataclass
from typing import Protocol, cast

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from .architectures import ConvolutionBlock

POINTS = (0.0, 1.0, -1.0, 2.0, -2.0, 1 / 2, -1 / 2, 3 / 2, -3 / 2, 2 / 3, -2 / 3)  # and infinity
LONGEST_TILE = 8  # dates; the longer a tile, the more digits are lost
TRANSFORM_COST = 1.5  # time of a multiplication along time, in multiplications across channels
FEW_FILTERS = 16


@dataclass(frozen=True)
class Folded:
    """Convolution with the batch normalisation after it folded in.

    Attributes
    ----------
    weight : float64 tensor of shape (k, C, F)
        Dates of the kernel, channels in, filters out.
    bias : float64 tensor of shape (F,)
        Of the filters.
    left, right : int
        Dates of zeros before and after the series.
    """

    weight: Tensor
    bias: Tensor
    left: int
    right: int

    @property
    def kernel(self) -> int:
        """Dates of the kernel."""
        return int(self.weight.shape[0])

    def dates_out(self, dates: int) -> int:
        """Length of the series that come out."""
        return dates + self.left + self.right - self.kernel + 1

    def overlaps(self, dates: int) -> list[tuple[slice, slice]]:
        """For each date of the kernel: dates that come out for which it lies on the series, and those it then lies on."""
        found = []
        for shift in range(-self.left, self.kernel - self.left):
            first, last = max(0, -shift), min(self.dates_out(dates), dates - shift)
            last = max(first, last)
            found.append((slice(first, last), slice(first + shift, last + shift)))
        return found


class Convolution(Protocol):
    """Algorithm for a convolution and the ReLU after it, for a fixed number of series."""

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) to (T', N, F), which the next call overwrites."""
        ...


def fold(block: ConvolutionBlock) -> Folded:
    """Fold the batch normalisation of a convolution block into its convolution (what is left of it is the ReLU)."""
    convolution, norm = (deepcopy(block[layer]).cpu().double().eval() for layer in (0, 1))
    fused = fuse_conv_bn_eval(cast(nn.Conv1d, convolution), cast(nn.BatchNorm1d, norm))
    weight, bias = fused.weight.detach(), cast(Tensor, fused.bias).detach()
    kernel = weight.shape[2]
    if isinstance(fused.padding, str):  # "same"
        left = (kernel - 1) // 2
        right = kernel - 1 - left
    else:
        left = right = fused.padding[0]
    return Folded(weight.permute(2, 1, 0).contiguous(), bias, left, right)


def plan_convolution(folded: Folded, dates: int, series: int, like: Tensor) -> Convolution:
    """Choose the algorithm for a convolution that takes the fewest multiplications.

    Parameters
    ----------
    folded : Folded
        The convolution.
    dates, series : int
        T and N of the features to come.
    like : Tensor
        Of their type and on their device. In half precision the fast algorithm would lose too many digits and is not taken.
    """
    _, channels, filters = folded.weight.shape
    if filters <= FEW_FILTERS < channels:
        return FewFilters(folded, dates, series, like)
    tile = _cheapest_tile(folded, dates) if like.dtype == torch.float32 else 0
    return ToomCook(folded, dates, series, like, tile) if tile else Windows(folded, dates, series, like)


def is_cheapest_as_defined(folded: Folded, dates: int) -> bool:
    """Whether no algorithm takes fewer multiplications than the definition of a convolution of series of T dates."""
    return _cheapest_tile(folded, dates) == 0


def _cheapest_tile(folded: Folded, dates: int) -> int:
    """Dates of a tile of the Toom-Cook algorithm with the fewest multiplications; 0 where its definition takes fewer."""
    kernel, channels, filters = folded.weight.shape
    length = folded.dates_out(dates)
    costs: dict[int, float] = {0: kernel * length * channels * filters}
    if channels > FEW_FILTERS:
        for tile in range(2, LONGEST_TILE + 1):
            points = tile + kernel - 1
            if points <= len(POINTS) + 1:
                rows = points * math.ceil(length / tile)
                along_time = rows * dates * channels + length * rows * filters
                costs[tile] = rows * channels * filters + TRANSFORM_COST * along_time
    return min(costs, key=lambda tile: costs[tile])


class Windows:
    """Convolution as one matrix product: the dates under the kernel side by side, (T', N, k · C) times (k · C, F).

    Parameters
    ----------
    folded : Folded
        The convolution.
    dates, series : int
        T and N.
    like : Tensor
        Of the type and on the device of the features.
    """

    def __init__(self, folded: Folded, dates: int, series: int, like: Tensor) -> None:
        kernel, channels, filters = folded.weight.shape
        length = folded.dates_out(dates)
        self._overlaps = folded.overlaps(dates)
        self._weight = folded.weight.flatten(0, 1).to(like)
        self._bias = folded.bias.to(like)
        # Dates of zeros stay zeros: only the others are written.
        self._windows = like.new_zeros(length, series, kernel, channels)
        self._result = like.new_empty(length * series, filters)

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) to (T', N, F), which the next call overwrites."""
        length, series, *_ = self._windows.shape
        for j, (out, under) in enumerate(self._overlaps):
            self._windows[out, :, j] = features[under]
        torch.addmm(self._bias, self._windows.view(length * series, -1), self._weight, out=self._result)
        return self._result.clamp_min_(0).view(length, series, -1)


class FewFilters:
    """Convolution for few filters: (T, N, C) times (C, k · F), then the products of the kernel's dates are added along time.

    Parameters
    ----------
    folded, dates, series, like
        See :class:`Windows`.
    """

    def __init__(self, folded: Folded, dates: int, series: int, like: Tensor) -> None:
        kernel, _, filters = folded.weight.shape
        self._shape = dates, series, kernel, filters
        self._overlaps = folded.overlaps(dates)
        self._weight = folded.weight.permute(1, 0, 2).flatten(1).to(like)
        self._bias = folded.bias.to(like)
        self._products = like.new_empty(dates * series, kernel * filters)
        self._result = like.new_empty(folded.dates_out(dates), series, filters)

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) to (T', N, F), which the next call overwrites."""
        dates, series, kernel, filters = self._shape
        torch.mm(features.view(dates * series, -1), self._weight, out=self._products)
        products = self._products.view(dates, series, kernel, filters)
        self._result.copy_(self._bias.expand_as(self._result))
        for j, (out, under) in enumerate(self._overlaps):
            self._result[out] += products[under, :, j]
        return self._result.clamp_min_(0)


class ToomCook:
    """Fast convolution of Toom and Cook: tiles of m dates take m + k − 1 products of channels instead of m · k.

    Three products do it: the series brought to the points, one product across channels a point, and back, with the bias as
    a row of the last one. (Winograd 1980, "Arithmetic Complexity of Computations", SIAM; Lavin and Gray 2016, "Fast
    Algorithms for Convolutional Neural Networks", CVPR, equations 5 to 8.)

    Parameters
    ----------
    folded, dates, series, like
        See :class:`Windows`.
    tile : int
        m, the dates of a tile.
    """

    def __init__(self, folded: Folded, dates: int, series: int, like: Tensor, tile: int) -> None:
        kernel, channels, filters = folded.weight.shape
        length, count = folded.dates_out(dates), tile + kernel - 1
        tiles = math.ceil(length / tile)
        back, to_kernel, to_points = toom_cook(tile, kernel)
        into = np.zeros((count, tiles, dates))
        out = np.zeros((length, count, tiles))
        for number in range(tiles):
            start = number * tile
            for j in range(count):
                if 0 <= start + j - folded.left < dates:
                    into[:, number, start + j - folded.left] = to_points[:, j]
            out[start : start + tile, :, number] = back[: length - start]
        with_bias = np.concatenate([out.reshape(length, -1), np.ones((length, 1))], axis=1)
        self._into = torch.from_numpy(into.reshape(-1, dates)).to(like)
        self._weight = torch.einsum("nk,kcf->ncf", torch.from_numpy(to_kernel), folded.weight.cpu()).to(like)
        self._out = torch.from_numpy(with_bias).to(like)
        rows = count * tiles
        self._points = like.new_empty(rows, series * channels)
        self._products = like.new_empty(rows + 1, series * filters)
        self._products[-1].view(series, filters).copy_(folded.bias.to(like).expand(series, filters))
        self._result = like.new_empty(length, series * filters)
        self._at_points = self._points.view(count, tiles * series, channels)
        self._of_channels = self._products[:-1].view(count, tiles * series, filters)

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) to (T', N, F), which the next call overwrites."""
        torch.mm(self._into, features.view(features.shape[0], -1), out=self._points)
        torch.bmm(self._at_points, self._weight, out=self._of_channels)
        torch.mm(self._out, self._products, out=self._result)
        return self._result.clamp_min_(0).view(len(self._result), features.shape[1], -1)


def toom_cook(outputs: int, kernel: int) -> tuple[npt.NDArray[np.float64], ...]:
    """Toom-Cook matrices of the correlation of a kernel with data, for a number of outputs.

    Parameters
    ----------
    outputs, kernel : int
        m and k; m + k − 1 may be at most one more than there are :data:`POINTS`.

    Returns
    -------
    back : array of shape (m, n)
    to_kernel : array of shape (n, k)
    to_points : array of shape (n, n)
        With n = m + k − 1: ``back @ ((to_kernel @ g) * (to_points @ d))`` are the m values ``Σ_j d[i + j] g[j]`` of a
        kernel g (k) over data d (n); Aᵀ, G and Bᵀ of Lavin and Gray 2016, equation 6.
    """
    count = outputs + kernel - 1
    points = np.array(POINTS[: count - 1])
    back = np.zeros((outputs, count))
    back[:, :-1] = points[None, :] ** np.arange(outputs)[:, None]
    back[-1, -1] = 1
    to_kernel = np.zeros((count, kernel))
    to_points = np.zeros((count, count))
    for number, point in enumerate(points):
        others = np.delete(points, number)
        to_kernel[number] = point ** np.arange(kernel) / np.prod(point - others)
        to_points[number, :-1] = np.atleast_1d(np.poly(others))[::-1]
    to_kernel[-1, -1] = 1
    to_points[-1] = np.poly(points)[::-1]
    return back, to_kernel, to_points
