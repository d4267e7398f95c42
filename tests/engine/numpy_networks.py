"""The networks once more, in float64 NumPy with loops, written from the papers' formulas.

Nothing here is taken from model/network/architectures.py but the names of its weights. LSTM: Hochreiter and Schmidhuber 1997 with
forget gate, gates in PyTorch's order i, f, g, o. Convolution branch and global pooling: Karim 2018, section III.
Squeeze and excite: Karim 2019, equations 4 to 6. Attention: Bahdanau 2015, equations 5 and 6, without a decoder state.
"""

import math

import numpy as np

BATCH_NORM_EPSILON = 1e-5


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


def lstm(steps, weights):
    """States (S, w) of one series of S steps of F features."""
    w_input, w_state = weights["lstm.weight_ih_l0"], weights["lstm.weight_hh_l0"]
    bias = weights["lstm.bias_ih_l0"] + weights["lstm.bias_hh_l0"]
    width = w_state.shape[1]
    state, cell, states = np.zeros(width), np.zeros(width), []
    for step in steps:
        gates = w_input @ step + w_state @ state + bias
        enter, forget = sigmoid(gates[:width]), sigmoid(gates[width : 2 * width])
        candidate, leave = np.tanh(gates[2 * width : 3 * width]), sigmoid(gates[3 * width :])
        cell = forget * cell + enter * candidate
        state = leave * np.tanh(cell)
        states.append(state)
    return np.array(states)


def convolution(signal, kernel, bias, left, right):
    """Cross-correlation of channels (C, T) with kernels (F, C, k), zeros added on both sides."""
    filters, channels, size = kernel.shape
    padded = np.concatenate([np.zeros((channels, left)), signal, np.zeros((channels, right))], axis=1)
    length = padded.shape[1] - size + 1
    result = np.empty((filters, length))
    for f in range(filters):
        for t in range(length):
            result[f, t] = bias[f] + np.sum(kernel[f] * padded[:, t : t + size])
    return result


def batch_norm(signal, weights, name):
    """Batch normalisation with the statistics of training."""
    result = np.empty_like(signal)
    for c in range(signal.shape[0]):
        deviation = math.sqrt(weights[f"{name}.running_var"][c] + BATCH_NORM_EPSILON)
        scaled = (signal[c] - weights[f"{name}.running_mean"][c]) / deviation
        result[c] = scaled * weights[f"{name}.weight"][c] + weights[f"{name}.bias"][c]
    return result


def block(signal, weights, name, left, right):
    """Convolution, batch normalisation, ReLU."""
    convolved = convolution(signal, weights[f"{name}.0.weight"], weights[f"{name}.0.bias"], left, right)
    return np.maximum(batch_norm(convolved, weights, f"{name}.1"), 0.0)


def squeeze_excite(signal, weights, name):
    """One weight for each filter, from the means of all filters."""
    squeezed = np.maximum(weights[f"{name}.gate.0.weight"] @ signal.mean(axis=1), 0.0)
    gates = sigmoid(weights[f"{name}.gate.2.weight"] @ squeezed)
    return np.stack([signal[c] * gates[c] for c in range(len(signal))])


def attention(states, weights):
    """Mean of the states weighted by a softmax of their scores."""
    scores = []
    for state in states:
        projected = weights["attention.project.weight"] @ state + weights["attention.project.bias"]
        scores.append(float((weights["attention.score.weight"] @ np.tanh(projected))[0]))
    probabilities = np.exp(np.array(scores) - max(scores))
    probabilities /= probabilities.sum()
    return sum(weight * state for weight, state in zip(probabilities, states, strict=True))


def adaptive_average(signal, bins):
    """Means of (C, T) over bins that run from floor(i T / n) to ceil((i + 1) T / n)."""
    length = signal.shape[1]
    result = np.empty((signal.shape[0], bins))
    for i in range(bins):
        start, end = math.floor(i * length / bins), math.ceil((i + 1) * length / bins)
        result[:, i] = signal[:, start:end].mean(axis=1)
    return result


def same_padding(size):
    """Zeros left and right that keep the length; the odd one goes to the right."""
    return (size - 1) // 2, size // 2


def lstm_fcn_logits(series, weights, architecture, kernels):
    """Logits (K,) of one series (T, B): lstm-fcn, mlstm-fcn, alstm-fcn."""
    shuffled = series.T
    states = lstm(shuffled, weights)
    memory = attention(states, weights) if architecture == "alstm-fcn" else states[-1]
    signal, position = shuffled, 0
    for number, size in enumerate(kernels):
        signal = block(signal, weights, f"convolutions.{position}", *same_padding(size))
        position += 1
        if architecture == "mlstm-fcn" and number < 2:
            signal = squeeze_excite(signal, weights, f"convolutions.{position}")
            position += 1
    joined = np.concatenate([memory, signal.mean(axis=1)])
    return weights["classify.weight"] @ joined + weights["classify.bias"]


def seasonal_logits(series, weights, kernels, residual=False):
    """Logits (K,) of one series (T, B): the seasonal or the residual network, written from the formulas of method.md."""
    dates, bands = series.shape
    seasons = max(1, min(16, dates // 6))
    read = series.copy()
    if dates >= 24:
        for t in range(dates):
            for b in range(bands):
                value = batch_norm(series[t : t + 1, b : b + 1], _of_date(weights, t * bands + b), "date_norm")
                read[t, b] = value.item()
    signal = series.T
    for number, size in enumerate(kernels):
        signal = block(signal, weights, f"convolutions.{number}", *same_padding(size))
    if residual:
        first = signal
        for number, size in enumerate(kernels, 3):
            signal = block(signal, weights, f"convolutions.{number}", *same_padding(size))
        signal = first + signal
    shapes = adaptive_average(signal, seasons)
    joined = np.concatenate([lstm(read.T, weights)[-1], *shapes])
    return weights["classify.weight"] @ joined + weights["classify.bias"]


def _of_date(weights, position):
    return {
        name: value[position : position + 1]
        for name, value in weights.items()
        if name.startswith("date_norm") and value.ndim
    }


def sits_logits(series, weights, width, kernels):
    """Logits (K,) of one series (T, B): the report's listing."""
    shuffled = series.T
    states = lstm(shuffled, weights)
    signal = shuffled
    for number, size in enumerate(kernels):
        signal = block(signal, weights, f"convolutions.{number}", size // 2, size // 2)
    joined = np.concatenate([states, adaptive_average(signal, width)], axis=0)
    return weights["classify.weight"] @ joined.reshape(-1) + weights["classify.bias"]
