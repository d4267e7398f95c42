"""Cross-validation: nothing of a held-out fold is ever learned from."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from builders import CancellingFeedback, RecordingFeedback, made_samples, poisoned
from tiny_training import same

from model.accuracy.calibration import measure_calibration
from model.accuracy.metrics import measure_accuracy
from model.runtime.errors import Cancelled, JobError
from model.runtime.progress import Progress
from model.samples.splits import Division, make_folds, split_by_class
from model.training.choices import SEEDS
from model.training.cross_validation import CrossValidation, FoldAccuracy, cross_validate
from model.training.fitting import Hardware
from model.training.folds import fit_fold

LABELS = ("Forest", "Pasture", "Water")
SMALL = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 8, "seed": 5}
CPU = Hardware(torch.device("cpu"), torch.float32)


def folds_of(samples, count=3, seed=5):
    return list(make_folds(samples.classes(LABELS), LABELS, count, seed))


def fitted_on(samples, fold, recipe="recommended", **given):
    progress = Progress(RecordingFeedback())
    return fit_fold(samples, fold, recipe, {**SMALL, **given}, LABELS, CPU, progress)


def validated(samples, folds=3, repeats=1, groups=None, feedback=None, recipe="recommended", **given):
    division = Division(folds, repeats, "none" if groups is None else "place", groups)
    return cross_validate(samples, division, recipe, {**SMALL, **given}, CPU, feedback or RecordingFeedback())


@pytest.mark.parametrize("recipe", ["report", "recommended", "fast"])
@pytest.mark.parametrize("track_test", [False, True])
def test_held_out_values_touch_neither_weights_nor_normalisation(recipe, track_test):
    samples = made_samples()
    fold = folds_of(samples)[1]
    clean, dirty = (
        fit_fold(
            data, fold, recipe, SMALL, LABELS, CPU, Progress(RecordingFeedback()), track_test=track_test
        )
        for data in (samples, poisoned(samples, fold.test))
    )  # fmt: skip
    assert same(clean.network.state_dict(), dirty.network.state_dict())
    assert clean.normalisation == dirty.normalisation


@pytest.mark.parametrize("changes", [{"restore_best": True}, {"lr_schedule": "plateau"}, {"patience": 1}])
def test_held_out_fold_chooses_no_weights_no_rate_and_no_end(changes):
    """Whatever watches a validation watches its own part of the training part."""
    samples = made_samples(noise=0.2)
    fold = folds_of(samples)[0]
    relabelled = samples.labels.copy()
    relabelled[fold.test] = np.roll(relabelled[fold.test], 1)
    clean, other = (
        fit_fold(
            data, fold, "recommended", {**SMALL, "epochs": 12, **changes}, LABELS, CPU, Progress(RecordingFeedback()),
            track_test=True,
        )
        for data in (samples, replace(samples, labels=relabelled))
    )  # fmt: skip
    assert same(clean.network.state_dict(), other.network.state_dict())
    assert len(clean.history) == len(other.history)


def test_training_values_do_touch_them():
    samples = made_samples()
    fold = folds_of(samples)[1]
    clean, dirty = fitted_on(samples, fold), fitted_on(poisoned(samples, fold.training[:3]), fold)
    assert not same(clean.network.state_dict(), dirty.network.state_dict())
    assert clean.normalisation != dirty.normalisation


def test_recommended_learns_from_the_whole_training_part():
    samples = made_samples(noise=0.1)
    for fold in folds_of(samples):
        fitted = fitted_on(samples, fold, "recommended")
        assert fitted.normalisation.high[0] == pytest.approx(np.quantile(samples.series[fold.training], 0.98))
        assert np.isnan(fitted.history[0].valid_loss)


def test_report_keeps_its_share_for_validation_inside_the_training_part():
    samples = made_samples(noise=0.1)
    for fold in folds_of(samples):
        fitted = fitted_on(samples, fold, "report")
        training = samples.take(fold.training)
        kept, aside = split_by_class(training.classes(LABELS), 0.2, 5)
        assert (len(kept), len(aside)) == (34, 6)  # of 40: a fifth of 13 or 14 of each class is 2
        assert fitted.normalisation.high[0] == pytest.approx(np.quantile(training.series[kept], 0.98))
        assert np.isfinite(fitted.history[0].valid_loss)


def test_batch_size_follows_the_samples_that_are_learned_from():
    samples = made_samples(660)
    fold = folds_of(samples, 3)[0]
    fitted = fitted_on(samples, fold, batch_size=None, epochs=1)
    assert len(fold.training) == 440
    assert fitted.config.batch_size == 16


def test_every_sample_is_predicted_by_the_network_of_its_fold():
    samples = made_samples(noise=0.15)
    found = validated(samples)
    for fold in folds_of(samples):
        assert (found.fold_of[fold.test] == fold.number).all()
        expected = fitted_on(samples, fold).probabilities(samples.take(fold.test))
        np.testing.assert_array_equal(found.probabilities[fold.test], expected)
    np.testing.assert_allclose(found.probabilities.sum(axis=1), 1, atol=1e-5)


def test_confusion_is_that_of_all_folds_together():
    samples = made_samples(noise=0.3)
    found = validated(samples)
    predicted, reference = found.probabilities.argmax(axis=1), samples.classes(LABELS)
    counts = [[int(((predicted == i) & (reference == j)).sum()) for j in range(3)] for i in range(3)]
    assert [list(row) for row in found.accuracy.confusion] == counts
    assert found.accuracy.overall == (predicted == reference).mean()
    assert sum(pair.count for pair in found.confusions) == (predicted != reference).sum()
    assert {number for pair in found.confusions for number in pair.ids} == set(samples.ids[predicted != reference])
    for fold in found.folds:
        inside = found.fold_of == fold.fold
        assert fold.samples == inside.sum()
        assert fold.accuracy == pytest.approx((predicted == reference)[inside].mean())


def test_spread_is_the_standard_deviation_over_folds_by_hand():
    accuracy = measure_accuracy(np.array([0, 1]), np.array([0, 1]), ("a", "b"))
    folds = tuple(FoldAccuracy(1, n, 10, fraction) for n, fraction in enumerate((0.7, 0.9, 0.8), start=1))
    calibration = measure_calibration(np.eye(2), np.arange(2))
    found = CrossValidation(
        ("a", "b"), None, accuracy, folds, (), np.zeros((2, 2)), np.zeros(2, int), calibration, calibration
    )
    assert found.spread == pytest.approx(0.1)


def test_repeats_divide_anew_and_are_averaged():
    samples = made_samples(noise=0.2)
    twice = validated(samples, repeats=2)
    first, second = validated(samples, seed=5), validated(samples, seed=6)
    assert [(fold.repeat, fold.fold) for fold in twice.folds] == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)]
    assert [fold.accuracy for fold in twice.folds] == [fold.accuracy for fold in (*first.folds, *second.folds)]
    assert not np.array_equal(first.fold_of, second.fold_of)
    np.testing.assert_array_equal(twice.fold_of, first.fold_of)
    np.testing.assert_allclose(twice.probabilities, (first.probabilities + second.probabilities) / 2, atol=1e-6)
    together = np.add(first.accuracy.confusion, second.accuracy.confusion)
    np.testing.assert_array_equal(twice.accuracy.confusion, together)
    assert twice.accuracy.repeats == 2
    assert twice.accuracy.overall == pytest.approx((first.accuracy.overall + second.accuracy.overall) / 2)


def test_interval_counts_each_sample_once_however_often_it_was_repeated():
    samples = made_samples(noise=0.3)
    once, often = validated(samples), validated(samples, repeats=3)
    width = [found.accuracy.overall_high - found.accuracy.overall_low for found in (once, often)]
    assert width[1] > 0.8 * width[0]


def test_same_seed_gives_the_same_to_the_last_digit():
    samples = made_samples(noise=0.2)
    first, again, other = (validated(samples, seed=seed, lstm_dropout=0.5) for seed in (3, 3, 4))
    np.testing.assert_array_equal(first.probabilities, again.probabilities)
    assert first.folds == again.folds
    assert not np.array_equal(first.probabilities, other.probabilities)


def test_seed_is_drawn_and_reported_where_none_is_given(feedback):
    samples = made_samples()
    found = validated(samples, seed=None, feedback=feedback)
    seed = int(feedback.log_text.split("; seed ")[1].split("\n")[0])
    assert found.config.seed == seed
    np.testing.assert_array_equal(validated(samples, seed=seed).probabilities, found.probabilities)


def test_last_seed_there_is_can_be_repeated():
    found = validated(made_samples(), repeats=2, epochs=1, seed=SEEDS - 1)
    assert len(found.folds) == 6


def test_groups_are_held_out_together():
    samples = made_samples()
    groups = np.arange(60) // 4
    found = validated(samples, groups=groups, epochs=1)
    for group in range(15):
        assert len(set(found.fold_of[groups == group])) == 1


def test_log_says_how_each_fold_did(feedback):
    found = validated(made_samples(), repeats=2, feedback=feedback, epochs=1)
    assert "60 samples in 3 folds, repeated 2 times, grouped by none; seed 5" in feedback.log_text
    assert f"repeat 2 of 2, fold 3 of 3: accuracy {found.folds[-1].accuracy:.3f} on 20 samples" in feedback.log_text
    assert "rows predicted, columns reference" in feedback.log_text


def test_progress_never_falls_and_says_which_fold(feedback):
    feedback.progress = lambda fraction, doing: reports.append((fraction, str(doing)))
    reports = []
    validated(made_samples(), feedback=feedback)
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert 0.6 < fractions[-1] <= 1
    assert reports[0][1].startswith("fold 1 of 3 · epoch 1 of 3")
    assert reports[-1][1].startswith("fold 3 of 3 · epoch 3 of 3")


def test_cancel_is_noticed():
    with pytest.raises(Cancelled):
        validated(made_samples(), feedback=CancellingFeedback(20))


def test_more_folds_than_samples_are_refused():
    with pytest.raises(JobError, match="class Forest has 20 samples"):
        validated(made_samples(), folds=21)
