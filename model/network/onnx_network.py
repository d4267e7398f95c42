"""The networks of :mod:`model.network.architectures` as nodes of an ONNX graph.

The nodes are written one by one, in place of an export by PyTorch: its exporter of TorchScript is to be removed, and the one
that follows it needs two more packages and a minute for each network. A network is what its class computes; tests compare both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from torch import nn

from .architectures import (
    AttentionPooling,
    ConvolutionBlock,
    LstmFcn,
    SeasonalLstmFcn,
    SitsLstmFcn,
    SqueezeExcite,
    season_weights,
    shortcut_of,
)
from .blocks import block_count, diagonal_blocks
from .onnx_graph import GraphBuilder

FloatArray = npt.NDArray[np.float32]


def add_network(graph: GraphBuilder, network: nn.Module, series: str) -> str:
    """Add a network at rest to a graph.

    Parameters
    ----------
    graph : GraphBuilder
        Gets the nodes.
    network : Module
        Made by :func:`model.network.architectures.build_network`.
    series : str
        Name of normalised series (N, T, B).

    Returns
    -------
    str
        Name of the logits (N, K).
    """
    for kind, add in _ARCHITECTURES.items():
        if isinstance(network, kind):
            return add(graph, network, series)
    raise ValueError(f"no ONNX form of {type(network).__name__}")


def _add_lstm_fcn(graph: GraphBuilder, network: LstmFcn, series: str) -> str:
    states, last = _add_lstm(graph, network.lstm, series)
    memory = last if network.attention is None else _add_attention(graph, network.attention, states)
    features = _add_convolutions(graph, network.convolutions, series)
    shapes = graph.add("ReduceMean", features, axes=[2], keepdims=0)
    return _add_linear(graph, network.classify, graph.add("Concat", memory, shapes, axis=1))


def _add_sits(graph: GraphBuilder, network: SitsLstmFcn, series: str) -> str:
    states, _ = _add_lstm(graph, network.lstm, series)
    features = _add_convolutions(graph, network.convolutions, series)
    # The adaptive pooling of PyTorch, as a product with a matrix: ONNX has none.
    longer = sum(kernel % 2 == 0 for kernel in _kernels_of(network.convolutions))
    weights = season_weights(network.lstm.input_size + longer, network.lstm.hidden_size)
    joined = graph.add("Concat", states, graph.add("MatMul", features, weights.T), axis=1)
    return _add_linear(graph, network.classify, graph.add("Flatten", joined, axis=1))


def _add_seasonal(graph: GraphBuilder, network: SeasonalLstmFcn, series: str) -> str:
    normalised = series if network.date_norm is None else _add_date_norm(graph, network, series)
    _, last = _add_lstm(graph, network.lstm, normalised)
    features = _add_convolutions(graph, network.convolutions, series, shortcut_of(network))
    means = graph.add("Flatten", graph.add("MatMul", features, network.seasons.weights.T), axis=1)
    return _add_linear(graph, network.classify, graph.add("Concat", last, means, axis=1))


_ARCHITECTURES: dict[type[nn.Module], Callable[..., str]] = {
    LstmFcn: _add_lstm_fcn,
    SitsLstmFcn: _add_sits,
    SeasonalLstmFcn: _add_seasonal,
}


def _add_date_norm(graph: GraphBuilder, network: SeasonalLstmFcn, series: str) -> str:
    """Batch normalisation of the T · B values of a series."""
    norm = network.date_norm
    flat = graph.add("Flatten", series, axis=1)
    normalised = graph.add("BatchNormalization", flat, *_batch_norm(norm), epsilon=_epsilon(norm))
    return graph.add("Reshape", normalised, graph.integers(0, network.lstm.input_size, -1))


def _add_lstm(graph: GraphBuilder, lstm: nn.LSTM, series: str) -> tuple[str, str]:
    """States (N, B, w) and last state (N, w) of an LSTM that reads the bands of series (N, T, B) one after the other."""
    steps = graph.add("Transpose", series, perm=[2, 0, 1])
    biases = np.concatenate([_gates(lstm.bias_ih_l0), _gates(lstm.bias_hh_l0)])
    weights = (_gates(lstm.weight_ih_l0)[None], _gates(lstm.weight_hh_l0)[None], biases[None])
    states, last = graph.add_many("LSTM", 2, steps, *weights, hidden_size=lstm.hidden_size)
    in_order = graph.add("Transpose", graph.add("Squeeze", states, graph.integers(1)), perm=[1, 0, 2])
    return in_order, graph.add("Squeeze", last, graph.integers(0))


def _gates(values: Any) -> FloatArray:
    """Weights of an LSTM in the order of ONNX: input, output, forget, cell. PyTorch's is input, forget, cell, output."""
    entry, forget, cell, output = np.split(_array(values), 4)
    return np.concatenate([entry, output, forget, cell])


def _add_attention(graph: GraphBuilder, attention: AttentionPooling, states: str) -> str:
    projected = graph.add("MatMul", states, _array(attention.project.weight).T)
    shown = graph.add("Tanh", graph.add("Add", projected, _array(attention.project.bias)))
    scores = graph.add("MatMul", shown, _array(attention.score.weight).T)
    weighted = graph.add("Mul", graph.add("Softmax", scores, axis=1), states)
    return graph.add("ReduceSum", weighted, graph.integers(1), keepdims=0)


def _add_convolutions(graph: GraphBuilder, blocks: nn.Sequential, series: str, shortcut: int | None = None) -> str:
    """Features (N, C, T) of the convolutional branch, which reads series (N, T, B); those after `shortcut` blocks are added at its end."""
    features = graph.add("Transpose", series, perm=[0, 2, 1])
    kept = features
    for number, block in enumerate(blocks):
        if number == shortcut:
            kept = features
        if isinstance(block, SqueezeExcite):
            features = _add_squeeze_excite(graph, block, features)
        elif isinstance(block, ConvolutionBlock):
            features = _add_convolution(graph, block, features)
        else:
            raise ValueError(f"no ONNX form of {type(block).__name__}")
    return features if shortcut is None else graph.add("Add", kept, features)


def _add_convolution(graph: GraphBuilder, block: ConvolutionBlock, features: str) -> str:
    convolution: Any = block[0]
    norm: Any = block[1]
    (kernel,) = convolution.kernel_size
    # An even kernel reads one date more after a date than before it, as in PyTorch.
    pads = [(kernel - 1) // 2, kernel // 2] if convolution.padding == "same" else [convolution.padding[0]] * 2
    groups = block_count(convolution.weight)
    weight = _array(diagonal_blocks(convolution.weight, groups))
    convolved = graph.add("Conv", features, weight, _array(convolution.bias), pads=pads, group=groups)
    return graph.add("Relu", graph.add("BatchNormalization", convolved, *_batch_norm(norm), epsilon=_epsilon(norm)))


def _add_squeeze_excite(graph: GraphBuilder, block: SqueezeExcite, features: str) -> str:
    squeeze, excite = block.gate[0], block.gate[2]
    means = graph.add("ReduceMean", features, axes=[2], keepdims=0)
    squeezed = graph.add("Relu", graph.add("MatMul", means, _array(squeeze.weight).T))
    weights = graph.add("Sigmoid", graph.add("MatMul", squeezed, _array(excite.weight).T))
    return graph.add("Mul", features, graph.add("Unsqueeze", weights, graph.integers(2)))


def _add_linear(graph: GraphBuilder, layer: nn.Linear, values: str) -> str:
    return graph.add("Gemm", values, _array(layer.weight), _array(layer.bias), transB=1)


def _batch_norm(norm: Any) -> tuple[FloatArray, ...]:
    return tuple(_array(values) for values in (norm.weight, norm.bias, norm.running_mean, norm.running_var))


def _epsilon(norm: Any) -> float:
    return float(norm.eps)


def _kernels_of(blocks: Any) -> list[int]:
    return [block[0].kernel_size[0] for block in blocks]


def _array(values: Any) -> FloatArray:
    array: FloatArray = values.detach().cpu().numpy()
    return array
