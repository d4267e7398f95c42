"""The random forest that is measured beside the network."""

import numpy as np
import pytest
from builders import CancellingFeedback, RecordingFeedback, made_samples
from sklearn.ensemble import RandomForestClassifier

from model.accuracy.paired import paired_difference
from model.runtime.errors import Cancelled
from model.training.forest import TREES, forest_classes, log_gain

LABELS = ("Forest", "Pasture", "Water")


def halves():
    samples = made_samples(60, noise=0.6)
    return samples.take(np.arange(0, 60, 2)), samples.take(np.arange(1, 60, 2))


def test_it_is_the_forest_that_scikit_learn_grows_at_once():
    training, test = halves()
    forest = RandomForestClassifier(TREES, random_state=7)
    forest.fit(training.series.reshape(30, -1), training.classes(LABELS))
    expected = forest.predict(test.series.reshape(30, -1))
    found = forest_classes(training, test, LABELS, 7, RecordingFeedback())
    np.testing.assert_array_equal(found, expected)
    assert (found == test.classes(LABELS)).mean() > 0.4


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        forest_classes(*halves(), LABELS, 7, CancellingFeedback(3))


def test_the_log_warns_where_the_forest_leads():
    feedback = RecordingFeedback()
    right, wrong = np.ones(20), np.zeros(20)
    log_gain(paired_difference(right, np.arange(20) % 2.0), feedback)
    assert feedback.warned == []
    assert "a difference of +50.0 points" in feedback.log_text
    log_gain(paired_difference(np.r_[wrong[:5], right[:15]], right), feedback)
    assert "a random forest is more accurate than the network, by 25.0 points" in feedback.warned[0]
    assert "Tune LSTM-FCN" in feedback.warned[0]
