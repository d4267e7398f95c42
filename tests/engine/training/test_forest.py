"""The random forest that is measured beside the network."""

from dataclasses import replace

import numpy as np
import pytest
from builders import CancellingFeedback, RecordingFeedback, made_samples
from sklearn.ensemble import RandomForestClassifier

from model.accuracy.paired import paired_difference
from model.runtime.errors import Cancelled
from model.training.forest import TREES, forest_classes, log_gain, soft_targets

pytestmark = pytest.mark.whole_forest
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
    assert feedback.warnings == []
    assert "a difference of +50.0 points" in feedback.log_text
    log_gain(paired_difference(np.r_[wrong[:5], right[:15]], right), feedback)
    assert "a random forest is more accurate than the network, by 25.0 points" in feedback.warnings[0]
    assert "Tune LSTM-FCN" in feedback.warnings[0]


def test_soft_targets_are_labels_mixed_with_out_of_bag_probabilities():
    training, _ = halves()
    classes = training.classes(LABELS)
    forest = RandomForestClassifier(TREES, random_state=7, oob_score=True)
    forest.fit(training.series.reshape(30, -1), classes)
    expected = 0.7 * np.eye(3)[classes] + 0.3 * forest.oob_decision_function_
    found = soft_targets(training, LABELS, 0.3, 7, RecordingFeedback())
    np.testing.assert_allclose(found, expected, atol=1e-6)
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-6)


def test_soft_targets_know_all_classes_where_one_has_no_training_samples():
    training, _ = halves()
    without = training.take(np.flatnonzero(training.classes(LABELS) != 1))
    found = soft_targets(without, LABELS, 0.5, 7, RecordingFeedback())
    assert found.shape == (len(without), 3)
    assert (found[:, 1] == 0).all()
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-6)


def test_a_wrong_label_is_doubted():
    training, _ = halves()
    labels = training.labels.copy()
    labels[0] = "Water" if labels[0] != "Water" else "Forest"
    wrong = replace(training, labels=labels)
    found = soft_targets(wrong, LABELS, 0.5, 7, RecordingFeedback())
    own = found[np.arange(30), wrong.classes(LABELS)]
    assert own[0] < np.median(own)
