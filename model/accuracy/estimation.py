"""Estimators of accuracy and area for probability samples of reference points.

One estimator serves all designs: in every stratum, each sampled pixel has an indicator y (and for a ratio another one, x),
and estimates are weighted means over the strata or ratios of two of them (Stehman 2014, Int. J. Remote Sensing 35:4923, eqs 2,
3 and 14, 24 to 28). Where the strata are the map's classes it gives Olofsson et al. 2014 (RSE 148:42, eqs 4 to 11) to the digit;
with a single stratum it is that of a simple random sample. The finite population correction is left out: it only matters
where a good part of all pixels was sampled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Z95 = 1.96
FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """Counts of reference points by stratum, mapped and reference class.

    Attributes
    ----------
    counts : float64 array of shape (…, H, K, K)
        Points of stratum h that the map shows as class i and whose reference is class j; of one sample or of many.
    weights : float64 array of shape (H,)
        Share of the area in each stratum; they sum to 1.
    strata_are_classes : bool
        Whether stratum h is class h of the map.
    """

    counts: FloatArray
    weights: FloatArray
    strata_are_classes: bool


@dataclass(frozen=True)
class Estimates:
    """Estimated values and their standard errors; NaN where the sample does not tell.

    The shapes are those for one sample; for many, their dimensions come first.

    Attributes
    ----------
    overall, overall_se : float64 scalars
        Overall accuracy, 0 to 1.
    users, users_se, producers, producers_se : float64 arrays of shape (K,)
        User's and producer's accuracy.
    area_fractions, area_fractions_se : float64 arrays of shape (K,)
        Share of the area that is of each class by the reference.
    proportions : float64 array of shape (K, K)
        Share of the area that the map shows as class i and that is of class j.
    """

    overall: FloatArray
    overall_se: FloatArray
    users: FloatArray
    users_se: FloatArray
    producers: FloatArray
    producers_se: FloatArray
    area_fractions: FloatArray
    area_fractions_se: FloatArray
    proportions: FloatArray


def estimate(sample: Sample) -> Estimates:
    """Accuracy and area shares, with standard errors.

    A stratum of one point has an unknown variance, and so has all that rests on it. Strata of no point must have weight 0.
    """
    counts = sample.counts
    strata, classes = counts.shape[-3], counts.shape[-1]
    pairs, every = np.ones((classes, classes)), np.ones(strata, dtype=bool)
    overall = _ratio(sample, np.eye(classes), pairs, every)
    users, producers, area_fractions = [], [], []
    for k in range(classes):
        hit, mapped, reference = (np.zeros((classes, classes)) for _ in range(3))
        hit[k, k], mapped[k, :], reference[:, k] = 1.0, 1.0, 1.0
        # What the map shows in a stratum that is another of its classes is certain.
        of_class = np.arange(strata) == k if sample.strata_are_classes else every
        users.append(_ratio(sample, hit, mapped, of_class))
        producers.append(_ratio(sample, hit, reference, every))
        area_fractions.append(_ratio(sample, reference, pairs, every))
    sizes = counts.sum(axis=(-2, -1))[..., None, None]
    means = np.divide(counts, sizes, out=np.zeros_like(counts), where=sizes > 0)
    proportions = (means * sample.weights[:, None, None]).sum(axis=-3)
    (u, u_se), (p, p_se), (s, s_se) = (np.stack(values, axis=-1) for values in (users, producers, area_fractions))
    return Estimates(overall[0], overall[1], u, u_se, p, p_se, s, s_se, proportions)


def _ratio(
    sample: Sample, numerator: FloatArray, denominator: FloatArray, uncertain: npt.NDArray[np.bool_]
) -> FloatArray:
    """Ratio of two weighted means and its standard error (Stehman 2014, eqs 27 and 28).

    Parameters
    ----------
    sample : Sample
        The points.
    numerator, denominator : float64 arrays of shape (K, K)
        Indicator of each pair of mapped and reference class.
    uncertain : bool array of shape (H,)
        Strata in which the indicators vary from pixel to pixel.

    Returns
    -------
    float64 array of shape (2, …)
        Ratio and standard error, for each of the samples.
    """
    counts, weights = sample.counts, sample.weights
    n = counts.sum(axis=(-2, -1))
    used = (n > 0) & (weights > 0)
    weight, n = np.where(used, weights, 0.0), np.where(used, n, 1.0)
    y_sum, x_sum, both = (
        (counts * indicator).sum(axis=(-2, -1)) * used
        for indicator in (numerator, denominator, numerator * denominator)
    )
    y, x = ((weight * total / n).sum(axis=-1) for total in (y_sum, x_sum))
    known = np.where(x > 0, x, np.nan)
    ratio = (y / known)[..., None]
    # Indicators are 0 or 1, so that their squares sum to what they sum to.
    squares = y_sum - 2 * ratio * both + ratio**2 * x_sum
    deviations = (squares - (y_sum - ratio * x_sum) ** 2 / n).clip(0)
    variances = np.where(n > 1, deviations / np.maximum(n - 1, 1.0), np.nan)
    variances = np.where(used & uncertain, variances, 0.0)
    errors = np.sqrt((weight**2 * variances / n).sum(axis=-1)) / known
    return np.stack([ratio[..., 0], errors])


def count_sample(
    strata: npt.NDArray[np.integer],
    mapped: npt.NDArray[np.integer],
    reference: npt.NDArray[np.integer],
    sizes: Sequence[int],
) -> FloatArray:
    """Points by stratum, mapped and reference class.

    Parameters
    ----------
    strata, mapped, reference : integer arrays of shape (N,)
        Positions.
    sizes : sequence of int
        Number H of strata and K of classes.

    Returns
    -------
    float64 array of shape (H, K, K)
    """
    counts = np.zeros((sizes[0], sizes[1], sizes[1]))
    np.add.at(counts, (strata, mapped, reference), 1.0)
    return counts
