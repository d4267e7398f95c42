import numpy as np
import pytest
from scipy.stats import beta, binomtest
from sklearn.metrics import accuracy_score, cohen_kappa_score, f1_score, precision_score, recall_score

from model.accuracy.metrics import accuracy_table, confused_pairs, measure_accuracy, proportion_interval
from model.runtime.messages import align_rows

LABELS = ("a", "b", "c")
#                      6 x (a, a), 2 x (a as b), 1 x (a as c), 3 x (b, b), 4 x (b as c), 5 x (c, c)
REFERENCE = np.array([0] * 6 + [0] * 2 + [0] * 1 + [1] * 3 + [1] * 4 + [2] * 5)
PREDICTED = np.array([0] * 6 + [1] * 2 + [2] * 1 + [1] * 3 + [2] * 4 + [2] * 5)


@pytest.fixture
def accuracy():
    return measure_accuracy(REFERENCE, PREDICTED, LABELS)


def test_rows_are_predicted_and_columns_reference(accuracy):
    assert accuracy.confusion == ((6, 0, 0), (2, 3, 0), (1, 4, 5))


def test_producers_accuracy_is_recall_and_users_accuracy_precision(accuracy):
    assert accuracy.producers == pytest.approx((6 / 9, 3 / 7, 5 / 5))
    assert accuracy.users == pytest.approx((6 / 6, 3 / 5, 5 / 10))
    assert accuracy.f1 == pytest.approx((12 / 15, 6 / 12, 10 / 15))


def test_kappa_by_hand(accuracy):
    by_chance = (9 * 6 + 7 * 5 + 5 * 10) / 21**2
    assert accuracy.overall == pytest.approx(14 / 21)
    assert accuracy.kappa == pytest.approx((14 / 21 - by_chance) / (1 - by_chance))


def test_interval_is_the_exact_binomial_one(accuracy):
    assert accuracy.overall_low == pytest.approx(beta.ppf(0.025, 14, 21 - 14 + 1))
    assert accuracy.overall_high == pytest.approx(beta.ppf(0.975, 14 + 1, 21 - 14))


def test_interval_of_a_perfect_result_ends_at_one():
    perfect = measure_accuracy(REFERENCE, REFERENCE, LABELS)
    assert (perfect.overall, perfect.overall_high, perfect.kappa) == (1.0, 1.0, 1.0)
    assert perfect.overall_low == pytest.approx(0.025 ** (1 / 21))


def test_figures_agree_with_scikit_learn_on_many_samples():
    generator = np.random.default_rng(0)
    reference = generator.choice(4, 500, p=(0.5, 0.3, 0.15, 0.05))
    predicted = np.where(generator.random(500) < 0.6, reference, generator.choice(4, 500, p=(0.1, 0.2, 0.3, 0.4)))
    accuracy = measure_accuracy(reference, predicted, ("a", "b", "c", "d"))
    assert accuracy.overall == pytest.approx(accuracy_score(reference, predicted))
    assert accuracy.kappa == pytest.approx(cohen_kappa_score(reference, predicted))
    assert accuracy.f1_macro == pytest.approx(f1_score(reference, predicted, average="macro"))
    assert accuracy.producers == pytest.approx(recall_score(reference, predicted, average=None))
    assert accuracy.users == pytest.approx(precision_score(reference, predicted, average=None))
    for i in range(4):
        for j in range(4):
            assert accuracy.confusion[i][j] == ((predicted == i) & (reference == j)).sum()


def test_class_that_no_sample_has_counts_in_no_mean():
    accuracy = measure_accuracy(np.array([0, 0, 2]), np.array([0, 0, 2]), LABELS)
    assert accuracy.f1_macro == 1.0
    assert (accuracy.producers[1], accuracy.users[1], accuracy.f1[1]) == (0.0, 0.0, 0.0)
    assert accuracy.confusion[1] == (0, 0, 0)


@pytest.mark.filterwarnings("ignore")
def test_single_class_that_is_always_right_is_full_agreement():
    assert measure_accuracy(np.zeros(5, int), np.zeros(5, int), LABELS).kappa == 1.0


def test_table_says_which_way_the_matrix_goes(accuracy):
    lines = align_rows(accuracy_table(accuracy)).splitlines()
    assert "rows predicted, columns reference" in lines[1]
    assert lines[5].split() == ["c", "1", "4", "5", "0.500"]
    assert lines[6].split() == ["producer's", "0.667", "0.429", "1.000"]


@pytest.mark.parametrize(("right", "total"), [(0, 5), (5, 5), (1, 2), (14, 21), (906, 1218), (1, 1), (0, 1)])
def test_interval_is_that_of_an_exact_binomial_test(right, total):
    expected = binomtest(right, total).proportion_ci(0.95, "exact")
    assert proportion_interval(right, total) == pytest.approx((expected.low, expected.high), abs=1e-12)


def test_interval_takes_means_of_counts():
    """Between those of the whole counts on either side."""
    low, high = proportion_interval(7.5, 10)
    assert proportion_interval(7, 10)[0] < low < proportion_interval(8, 10)[0]
    assert proportion_interval(7, 10)[1] < high < proportion_interval(8, 10)[1]


def test_repeats_count_in_the_confusion_but_not_in_the_interval():
    twice = measure_accuracy(np.tile(REFERENCE, 2), np.tile(PREDICTED, 2), LABELS, 2)
    once = measure_accuracy(REFERENCE, PREDICTED, LABELS)
    assert twice.repeats == 2
    np.testing.assert_array_equal(twice.confusion, 2 * np.array(once.confusion))
    for name in ("overall", "overall_low", "overall_high", "kappa", "f1_macro", "producers", "users", "f1"):
        assert getattr(twice, name) == pytest.approx(getattr(once, name)), name


def test_confused_pairs_name_what_was_taken_for_what():
    """Most frequent first: four b for c, then two a for b, then one a for c."""
    pairs = confused_pairs(REFERENCE, PREDICTED, np.arange(100, 121), LABELS)
    assert [(pair.reference, pair.predicted, pair.count) for pair in pairs] == [
        ("b", "c", 4),
        ("a", "b", 2),
        ("a", "c", 1),
    ]
    assert [pair.share for pair in pairs] == pytest.approx([4 / 7, 2 / 9, 1 / 9])
    assert [pair.ids for pair in pairs] == [(112, 113, 114, 115), (106, 107), (108,)]


def test_confused_pairs_of_one_count_come_by_their_share_then_by_name():
    reference, predicted = np.array([0, 0, 0, 1, 2, 2]), np.array([1, 2, 0, 0, 0, 2])
    pairs = confused_pairs(reference, predicted, np.array([9, 8, 7, 6, 5, 4]), LABELS)
    assert [(pair.reference, pair.predicted) for pair in pairs] == [("b", "a"), ("c", "a"), ("a", "b"), ("a", "c")]


def test_ids_of_a_confused_pair_are_in_order():
    pairs = confused_pairs(np.zeros(3, int), np.ones(3, int), np.array([30, 10, 20]), LABELS)
    assert [pair.ids for pair in pairs] == [(10, 20, 30)]


def test_nothing_is_confused_where_all_is_right():
    assert confused_pairs(REFERENCE, REFERENCE, np.arange(21), LABELS) == ()
