"""Random forest on the same samples, for comparison: what the network gains over a method that needs no tuning."""

from __future__ import annotations

import warnings

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import RandomForestClassifier

from ..accuracy.paired import PairedDifference, worth_trying
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
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
    forest = _grow(training, labels, seed, feedback)
    found: npt.NDArray[np.intp] = forest.predict(test.series.reshape(len(test), -1))
    return found


def soft_targets(
    training: Samples, labels: tuple[str, ...], share: float, seed: int, feedback: Feedback
) -> npt.NDArray[np.float32]:
    """Class probabilities to train a network with: labels mixed with what a random forest says of samples it has not seen.

    (1 - share) · one-hot label + share · out-of-bag probabilities. Each tree of the forest leaves out about a third of the
    samples, and gives its opinion on these (Breiman 2001); where classes overlap, or a label is wrong, the forest doubts,
    and the network no longer learns the label by heart. A distillation (Hinton et al. 2015, arXiv:1503.02531) from a
    teacher that has not seen what it is asked about.

    Parameters
    ----------
    training : Samples
        N samples, in physical units.
    labels : tuple of str
        The K classes.
    share : float
        0 ≤ share < 1.
    seed : int
        Of the forest, which is that of :func:`forest_classes`.
    feedback : Feedback
        Asked for Cancel while the trees grow.

    Returns
    -------
    float32 array of shape (N, K)
        Rows sum to 1. A sample that every tree has seen keeps its label.
    """
    one_hot = np.eye(len(labels))[training.classes(labels)]
    forest = _grow(training, labels, seed, feedback, out_of_bag=True)
    opinion = np.zeros_like(one_hot)
    opinion[:, forest.classes_] = forest.oob_decision_function_.reshape(len(training), -1)
    seen_by_all = ~(np.isfinite(opinion).all(axis=1) & (opinion.sum(axis=1) > 0))
    opinion[seen_by_all] = one_hot[seen_by_all]
    return ((1 - share) * one_hot + share * opinion).astype(np.float32)


def _grow(
    training: Samples, labels: tuple[str, ...], seed: int, feedback: Feedback, out_of_bag: bool = False
) -> RandomForestClassifier:
    values, classes = training.series.reshape(len(training), -1), training.classes(labels)
    forest = RandomForestClassifier(0, warm_start=True, random_state=seed, n_jobs=-1)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)  # few samples of many classes
        warnings.filterwarnings("ignore", "Some inputs do not have OOB scores", UserWarning)
        for trees in range(TREES_AT_ONCE, TREES + 1, TREES_AT_ONCE):
            feedback.check_cancelled()
            forest.set_params(n_estimators=trees, oob_score=out_of_bag and trees == TREES)
            forest.fit(values, classes)
    return forest


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
        Message(
            "Random forest on the same samples: accuracy {forest}; the network is at {network}, a difference of "
            "{difference} points (95 % interval {low} to {high})",
            forest=f"{gain.second:.3f}",
            network=f"{gain.first:.3f}",
            difference=f"{100 * gain.difference:+z.1f}",
            low=f"{100 * gain.low:+z.1f}",
            high=f"{100 * gain.high:+z.1f}",
        )
    )
    if gain.second_leads:
        feedback.warn(
            Message(
                "On these samples a random forest is more accurate than the network, by {points} points. {remedies}",
                points=f"{-100 * gain.difference:.1f}",
                remedies=worth_trying(),
            )
        )
