"""Splits into training and validation, and folds: by class, each sample held out once, groups kept together."""

import numpy as np
import pytest

from model.runtime.errors import EngineError, JobError, SamplesError
from model.samples.splits import make_folds, split_by_class

LABELS = ("Forest", "Pasture", "Water")
CLASSES = np.random.default_rng(0).permutation(np.repeat([0, 1, 2], [31, 17, 7]))


def folds_of(count=5, seed=1, classes=CLASSES, groups=None, labels=LABELS):
    return list(make_folds(np.asarray(classes), labels, count, seed, None if groups is None else np.asarray(groups)))


def refused(kind, **options):
    with pytest.raises(EngineError) as refusal:
        folds_of(**options)
    assert isinstance(refusal.value, kind), refusal.value
    return refusal.value.sentence


def check_whole(folds, size):
    assert sorted(np.concatenate([fold.test for fold in folds]).tolist()) == list(range(size))
    for fold in folds:
        assert sorted([*fold.training, *fold.test]) == list(range(size))
        assert (np.diff(fold.training) > 0).all()
        assert (np.diff(fold.test) > 0).all()


@pytest.mark.parametrize("count", [2, 3, 5, 7])
def test_every_sample_is_held_out_once_and_classes_are_spread_evenly(count):
    folds = folds_of(count)
    assert [fold.number for fold in folds] == list(range(1, count + 1))
    check_whole(folds, len(CLASSES))
    test = np.array([np.bincount(CLASSES[fold.test], minlength=3) for fold in folds])
    assert (np.ptp(test, axis=0) <= 1).all(), test


def test_same_seed_divides_alike_and_another_does_not():
    first, again, other = ([fold.test.tolist() for fold in folds_of(seed=seed)] for seed in (4, 4, 5))
    assert first == again != other


def test_groups_are_never_in_two_folds():
    groups = np.random.default_rng(3).integers(0, 14, len(CLASSES)) * 10
    for seed in range(5):
        folds = folds_of(4, seed, groups=groups)
        check_whole(folds, len(CLASSES))
        assert len(folds) == 4
        for fold in folds:
            assert len(fold.test) > 0
            assert not set(groups[fold.training]) & set(groups[fold.test])


def test_same_seed_divides_groups_alike():
    groups = np.arange(len(CLASSES)) // 3
    first, again, other = ([f.test.tolist() for f in folds_of(seed=seed, groups=groups)] for seed in (4, 4, 5))
    assert first == again != other


def test_more_folds_than_samples_of_a_class_are_refused_by_its_name():
    sentence = refused(JobError, count=8)
    assert sentence.startswith("folds is 8, but class Water has 7 samples")
    assert "at most 7 folds" in sentence


def test_class_too_small_for_any_cross_validation_is_refused_by_its_name():
    sentence = refused(SamplesError, count=2, classes=[0] * 9 + [1] * 9 + [2] * 2)
    assert "Class Water has 2 samples" in sentence
    assert "at least 3" in sentence


def test_fold_that_leaves_one_sample_of_a_class_is_refused_by_its_name():
    """Three samples in two folds: one fold learns from one."""
    sentence = refused(SamplesError, count=2, classes=[0] * 9 + [1] * 9 + [2] * 3)
    assert "class Water" in sentence
    assert sentence.endswith("choose more folds.")
    assert len(folds_of(3, classes=[0] * 9 + [1] * 9 + [2] * 3)) == 3


def test_more_folds_than_groups_are_refused():
    sentence = refused(JobError, count=5, groups=np.arange(len(CLASSES)) % 4)
    assert "folds is 5" in sentence
    assert "4 groups" in sentence
    assert "smaller blocks" in sentence


def test_class_in_one_group_is_refused_by_its_name():
    groups = np.where(CLASSES == 2, 99, np.arange(len(CLASSES)) % 9)
    sentence = refused(SamplesError, count=3, groups=groups)
    assert "class Water lie in one group" in sentence


def test_groups_that_leave_one_sample_of_a_class_are_refused_by_its_name():
    """Class 2 lies in two groups, of four samples and of one: who holds out the first learns from the second."""
    classes = [0] * 12 + [1] * 12 + [2] * 5
    groups = [*range(12), *range(12), 20, 20, 20, 20, 21]
    sentence = refused(SamplesError, count=3, classes=classes, groups=groups)
    assert "class Water" in sentence
    assert "smaller groups" in sentence


def test_floor_of_the_share_of_each_class_goes_to_validation_and_at_least_one():
    classes = np.repeat([0, 1, 2, 3], [19, 10, 4, 2])
    training, validation = split_by_class(classes, 0.2, 0)
    assert np.bincount(classes[validation]).tolist() == [3, 2, 1, 1]
    assert sorted([*training, *validation]) == list(range(35))


def test_half_of_two_leaves_one_to_learn_from():
    training, validation = split_by_class(np.array([0, 0, 1, 1, 1]), 0.5, 0)
    assert (len(training), len(validation)) == (3, 2)


def test_class_with_one_sample_is_learned_from():
    training, validation = split_by_class(np.array([0, 1, 1]), 0.2, 0)
    assert 0 in training
    assert len(validation) == 1


def test_same_seed_splits_alike_and_another_does_not():
    classes = np.repeat([0, 1], 50)
    first, again, other = (split_by_class(classes, 0.2, seed)[1] for seed in (7, 7, 8))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)
    assert (np.diff(first) > 0).all()
