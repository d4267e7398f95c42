"""Convolutions of oneDNN, the library of kernels inside PyTorch, in floating point and in 8-bit integers.

Features lie dates first, those of a series and date together: (T, N, C). For oneDNN this is one image with a row for each date and a column
for each series, and a kernel is one column wide: rows as long as a batch suit its loops better than rows as long as a series. It
multiplies the features where they lie, with the instructions that the processor has for the type (VNNI or AMX, for instance), and
applies the ReLU while it writes.

In 8-bit integers a feature is ``round(255 x / r)``, with r the largest value that it has on the training series, and the weights
of each filter are integers up to 127 of a unit of their own. The sums are exact, so that no order of additions shows in
the result.

The filters of one member of a committee read no features of another one's: such convolutions are computed in groups.

The first convolution, which reads the normalised series and takes little time, is in float32 whatever the type of the others. In
half precision that alone brings the probabilities four times as near to those of float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol, cast

import numpy as np
import torch
from torch import Tensor, nn

from .architectures import ConvolutionBlock, LstmFcn, SeasonalLstmFcn, SitsLstmFcn, SqueezeExcite, shortcut_of
from .blocks import block_count, diagonal_blocks
from .fast_convolutions import Folded, fold, is_cheapest_as_defined
from .part_means import mean_of_dates, part_means, parts_of

LARGEST_FEATURE, LARGEST_WEIGHT = 255, 127
_STEP = [1, 1]  # stride and dilation of every convolution


class Layer(Protocol):
    """Step of the convolutional branch."""

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) to (T', N, F), both contiguous."""
        ...

    @property
    def size(self) -> int:
        """Memory in bytes of its weights and of what comes out."""
        ...


def has_direct_form(network: nn.Module, dtype: torch.dtype, device: torch.device) -> bool:
    """Whether the convolutions of a network are left to oneDNN.

    In float32 only where no convolution is so wide that :mod:`model.network.fast_convolutions` would take fewer multiplications,
    or where some are computed in groups, of which that module knows nothing.
    """
    if device.type != "cpu" or not is_available(dtype):
        return False
    if dtype != torch.float32:
        return True
    dates = cast(Any, network).lstm.input_size
    folded = [fold(layer) for layer in cast(Any, network).convolutions if isinstance(layer, ConvolutionBlock)]
    return all(is_cheapest_as_defined(each, dates) for each in folded) or any(
        _in_groups(each)[2] > 1 for each in folded
    )


@cache
def is_available(dtype: torch.dtype) -> bool:
    """Whether oneDNN convolves in this type on this processor; int8 stands for 8-bit integers."""
    weight = torch.ones(3, 8, 8, dtype=torch.float64)
    folded = Folded(weight, torch.zeros(8, dtype=torch.float64), 1, 1)
    try:
        if dtype == torch.int8:
            IntegerConvolution(folded, (1, 4), 1.0, None)(torch.ones(4, 1, 8, dtype=torch.uint8))
        else:
            FloatConvolution(folded, (1, 4), dtype)(torch.ones(4, 1, 8, dtype=dtype))
    except (
        RuntimeError,
        AttributeError,
        NotImplementedError,
    ):  # a PyTorch without oneDNN, or a processor without the type
        return False
    return True


class DirectBranch:
    """Convolutional branch of a network with the convolutions of oneDNN.

    Parameters
    ----------
    network : LstmFcn, SitsLstmFcn or SeasonalLstmFcn
        Trained.
    batch : int
        Series of a batch.
    dtype : torch.dtype
        Of the features after the first convolution; with int8 those that leave the last one are float32.
    ranges : sequence of float
        Largest feature that enters the second convolution, the third …; only needed for int8.
    """

    def __init__(
        self,
        network: LstmFcn | SitsLstmFcn | SeasonalLstmFcn,
        batch: int,
        dtype: torch.dtype,
        ranges: Sequence[float] = (),
    ) -> None:
        self._layers: list[Layer] = []
        dates, number = network.lstm.input_size, 0
        blocks = list(network.convolutions)
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            if isinstance(block, SqueezeExcite):
                before = torch.float32 if number == 1 or dtype == torch.int8 else dtype
                self._layers.append(Gate(block, before, _Conversion.to(dtype, ranges, number - 1)))
                continue
            folded, shape = fold(cast(ConvolutionBlock, block)), (batch, dates)
            conversion = _Conversion()
            if isinstance(following, ConvolutionBlock) and (number == 0 or dtype == torch.int8):
                conversion = _Conversion.to(dtype, ranges, number)
            if number and dtype == torch.int8:
                self._layers.append(IntegerConvolution(folded, shape, ranges[number - 1], conversion.largest))
            else:
                self._layers.append(FloatConvolution(folded, shape, dtype if number else torch.float32, conversion))
            dates = folded.dates_out(dates)
            number += 1
        self._parts = parts_of(network, dates)
        self._shortcut = shortcut_of(network)
        self._unit = ranges[self._shortcut - 1] / LARGEST_FEATURE if self._shortcut and dtype == torch.int8 else 1.0

    @property
    def size(self) -> int:
        """Memory in bytes of its weights and of the features of a batch."""
        return sum(layer.size for layer in self._layers)

    def __call__(self, series: Tensor) -> Tensor:
        """What it says, (N, …) in float32, of normalised series (T, B, N) in float32."""
        features = series.transpose(1, 2).contiguous()
        before_shortcut = None
        for number, layer in enumerate(self._layers, 1):
            features = layer(features)
            if number == self._shortcut:
                before_shortcut = self._unit * part_means(features, self._parts)
        means = part_means(features, self._parts)
        return means if before_shortcut is None else means + before_shortcut


@dataclass(frozen=True)
class _Conversion:
    """What features in floating point become for the next convolution.

    Attributes
    ----------
    dtype : torch.dtype or None
        Their type then; None to keep them as they are, uint8 for 8-bit integers.
    largest : float or None
        Feature that becomes the largest integer.
    """

    dtype: torch.dtype | None = None
    largest: float | None = None

    @staticmethod
    def to(dtype: torch.dtype, ranges: Sequence[float], number: int) -> _Conversion:
        """To the type of features that enter a convolution."""
        return _Conversion(torch.uint8, ranges[number]) if dtype == torch.int8 else _Conversion(dtype)

    def __call__(self, features: Tensor) -> Tensor:
        """Features, of integers already in their units and half a unit more, in their new type."""
        if self.dtype == torch.uint8:  # numpy converts four times as fast
            with np.errstate(invalid="ignore"):  # NaN
                return torch.from_numpy(features.numpy().astype(np.uint8))
        return features if self.dtype is None else features.to(self.dtype)


class FloatConvolution:
    """Convolution in floating point with the ReLU after it.

    Parameters
    ----------
    folded : Folded
        The convolution.
    shape : (int, int)
        N and T of the features to come.
    dtype : torch.dtype
        Of the features.
    conversion : _Conversion, optional
        Of what comes out.
    """

    def __init__(
        self, folded: Folded, shape: tuple[int, int], dtype: torch.dtype, conversion: _Conversion = _Conversion()
    ) -> None:
        weight, self._padding, self._groups = _in_groups(folded)
        bias = folded.bias
        self._activation: tuple[str, list[float]] = ("relu", [])
        if conversion.largest is not None:  # half a unit more, for the conversion to integers cuts fractions off
            scale = LARGEST_FEATURE / conversion.largest
            weight, bias = weight * scale, bias * scale + 0.5
            self._activation = ("hardtanh", [0.0, float(LARGEST_FEATURE)])
        self._weight = torch.ops.mkldnn._reorder_convolution_weight(
            weight.to(dtype).contiguous(memory_format=torch.channels_last),
            self._padding, _STEP, _STEP, self._groups, _image(folded, shape),
        )  # fmt: skip
        self._bias = bias.to(dtype)
        self._convert = conversion
        self.size = weight.numel() * dtype.itemsize + _bytes_out(folded, shape, dtype)

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) to (T', N, F), both contiguous."""
        name, values = self._activation
        result: Tensor = torch.ops.mkldnn._convolution_pointwise(
            _as_image(features), self._weight, self._bias, self._padding, _STEP, _STEP, self._groups, name, values, ""
        )
        return self._convert(_as_series(result))


class IntegerConvolution:
    """Convolution of 8-bit integers with the ReLU after it; floating point or integers come out.

    Parameters
    ----------
    folded : Folded
        The convolution.
    shape : (int, int)
        N and T of the features to come.
    range_in : float
        Feature that is the largest integer.
    range_out : float or None
        The same of what comes out; None for float32.
    """

    def __init__(self, folded: Folded, shape: tuple[int, int], range_in: float, range_out: float | None) -> None:
        weight, self._padding, self._groups = _in_groups(folded)
        unit = (weight.abs().amax(dim=(1, 2, 3)) / LARGEST_WEIGHT).clamp_min(torch.finfo(torch.float32).tiny)
        self._unit = unit.float()
        self._scale_in = range_in / LARGEST_FEATURE
        integers = (weight / unit.view(-1, 1, 1, 1)).round().to(torch.int8)
        self._weight = torch.ops.onednn.qconv_prepack(
            integers, self._unit, self._scale_in, 0, _STEP, self._padding, _STEP, self._groups, _image(folded, shape)
        )
        self._zeros = torch.zeros(len(unit), dtype=torch.int32)
        self._bias = folded.bias.float()
        self._scale_out, self._type_out = 1.0, torch.float32
        if range_out is not None:
            self._scale_out, self._type_out = range_out / LARGEST_FEATURE, torch.uint8
        self.size = integers.numel() + _bytes_out(folded, shape, self._type_out)

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) to (T', N, F), both contiguous."""
        result = torch.ops.onednn.qconv_pointwise(
            _as_image(features), self._scale_in, 0, self._weight, self._unit, self._zeros, self._bias,
            _STEP, self._padding, _STEP, self._groups, self._scale_out, 0, self._type_out, "relu", [], "",
        )  # fmt: skip
        return _as_series(result)


class Gate:
    """Weighs filters as :class:`~model.network.architectures.SqueezeExcite` does.

    Parameters
    ----------
    block : SqueezeExcite
        Trained.
    dtype : torch.dtype
        Of the features.
    conversion : _Conversion
        Of what comes out.
    """

    def __init__(self, block: SqueezeExcite, dtype: torch.dtype, conversion: _Conversion) -> None:
        self._gate = deepcopy(block.gate).to("cpu", dtype).requires_grad_(False)
        self._convert = conversion
        self.size = sum(parameter.nbytes for parameter in self._gate.parameters())

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) times one weight for each filter."""
        weighed = features * self._gate(mean_of_dates(features).to(features.dtype))
        if self._convert.largest is not None:
            weighed = weighed.mul_(LARGEST_FEATURE / self._convert.largest).add_(0.5).clamp_(0, LARGEST_FEATURE)
        return self._convert(weighed)


def _in_groups(folded: Folded) -> tuple[Tensor, list[int], int]:
    """Weights (F, C / groups, k, 1), padding and groups of a convolution.

    A kernel with fewer zeros before than after gets a first weight of 0.
    """
    weight = folded.weight
    missing = folded.right - folded.left
    if missing:
        weight = torch.cat([weight.new_zeros(missing, *weight.shape[1:]), weight])
    groups = _groups_of(folded)
    weight = diagonal_blocks(weight.permute(2, 1, 0).unsqueeze(3), groups)
    return weight.contiguous(), [folded.right, 0], groups


def _groups_of(folded: Folded) -> int:
    """Into how many groups a convolution can be divided that read no channels of each other."""
    return block_count(folded.weight.permute(2, 1, 0))


def _image(folded: Folded, shape: tuple[int, int]) -> list[int]:
    """Shape of the image that a convolution reads, of N series of T dates."""
    return [1, folded.weight.shape[1], shape[1], shape[0]]


def _bytes_out(folded: Folded, shape: tuple[int, int], dtype: torch.dtype) -> int:
    return shape[0] * folded.dates_out(shape[1]) * folded.weight.shape[2] * dtype.itemsize


def _as_image(features: Tensor) -> Tensor:
    """Features (T, N, C) as an image with a row for each date, (1, C, T, N), without moving them."""
    return features.permute(2, 0, 1).unsqueeze(0)


def _as_series(image: Tensor) -> Tensor:
    """An image with a row for each date, (1, C, T, N), as features (T, N, C)."""
    return image.squeeze(0).permute(1, 2, 0).contiguous()
