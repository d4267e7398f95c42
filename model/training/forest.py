"""Random forest on the same samples, for comparison: what the network gains over a method that needs no tuning."""

from __future__ import annotations

import warnings

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import RandomForestClassifier

from ..accuracy.paired import WORTH_TRYING, PairedDifference
from ..runtime.feedback import Feedback
from ..samples.samples import Samples

TREES = 500
TREES_AT_ONCE = 50  # between two looks at Cancel


def forest_classes(
    training: Samples, test: Samples, labels: tuple[str, ...], seed: int, feedback: Feedback
) -> npt.NDArray[np.intp]:
    """Classes of test samples, predicted by a random forest that has learned from the training samples.

    The forest has 500 trees and scikit-learn's other values (Breiman 2001, Machine Learning 45:5), and reads the same
    series as the network, in physical units: every date of every band is a feature.

    Parameters
    ----------
    training, test : Samples
        N and M samples with the same dates and bands.
    labels : tuple of str
        The K classes.
    seed : int
        Same seed, same forest, whatever the number of processors.
    feedback : Feedback
        Asked for Cancel while the trees grow.

    Returns
    -------
    integer array of shape (M,)
        Positions in `labels`.
    """
    forest = RandomForestClassifier(0, warm_start=True, random_state=seed, n_jobs=-1)
    values, classes = training.series.reshape(len(training), -1), training.classes(labels)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)  # few samples of many classes
        _grow(forest, values, classes, feedback)
    found: npt.NDArray[np.intp] = forest.predict(test.series.reshape(len(test), -1))
    return found


def _grow(
    forest: RandomForestClassifier, values: npt.NDArray[np.floating], classes: npt.NDArray[np.intp], feedback: Feedback
) -> None:
    for trees in range(TREES_AT_ONCE, TREES + 1, TREES_AT_ONCE):
        feedback.check_cancelled()
        forest.set_params(n_estimators=trees)
        forest.fit(values, classes)


def log_gain(gain: PairedDifference, feedback: Feedback) -> None:
    """Log what the network gains over the forest; a warning where it loses by more than the standard error.

    Parameters
    ----------
    gain : PairedDifference
        Network first, forest second.
    feedback : Feedback
        Receives the sentences.
    """
    feedback.log(
        f"Random forest on the same samples: accuracy {gain.second:.3f}; the network is at {gain.first:.3f}, "
        f"a difference of {100 * gain.difference:+.1f} points (95 % interval {100 * gain.low:+.1f} to {100 * gain.high:+.1f})"
    )
    if gain.second_leads:
        feedback.warn(
            f"On these samples a random forest is more accurate than the network, by {-100 * gain.difference:.1f} points. Worth "
            f"trying: {WORTH_TRYING}."
        )
