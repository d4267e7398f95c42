"""Bayesian smoothing as method.md §6 has it, pixel by pixel, to compare with."""

import math

import numpy as np

from model.raster.quantization import PROBABILITY_NODATA, quantize


def smooth_slowly(probabilities, window, fraction, smoothness):
    """Probabilities (K, rows, columns), NaN where missing, smoothed."""
    classes, rows, columns = probabilities.shape
    leg = window // 2
    mirrored = np.pad(probabilities, ((0, 0), (leg, leg), (leg, leg)), mode="symmetric")
    smoothed = np.full(probabilities.shape, np.nan)
    for row in range(rows):
        for column in range(columns):
            if np.isnan(probabilities[0, row, column]):
                continue
            for k in range(classes):
                around = logits(mirrored[k, row : row + window, column : column + window].ravel())
                around = np.sort(around[~np.isnan(around)])[::-1]
                counting = around[: math.ceil(round(fraction * len(around), 9))]
                mean = counting.mean()
                variance = counting.var(ddof=1) if len(counting) > 1 else 0.0
                own = logits(probabilities[k, row, column])
                weight = variance / (variance + smoothness[k])
                logit = mean if variance < 1e-4 else weight * own + (1 - weight) * mean
                smoothed[k, row, column] = 1 / (1 + math.exp(-logit))
    return smoothed / smoothed.sum(axis=0)


def logits(probabilities):
    probabilities = np.clip(probabilities, 1e-6, 1 - 1e-6)
    return np.log(probabilities / (1 - probabilities))


def encoded_noise(shape, classes=3, seed=0, sharpness=0.5):
    probabilities = np.random.default_rng(seed).dirichlet([sharpness] * classes, shape).transpose(2, 0, 1)
    return quantize(probabilities)


def with_holes(encoded, fraction=0.2, seed=1):
    holes = np.random.default_rng(seed).random(encoded.shape[1:]) < fraction
    return np.where(holes, np.uint16(PROBABILITY_NODATA), encoded)


def decoded(encoded):
    return np.where(encoded == PROBABILITY_NODATA, np.nan, encoded / 10_000)
