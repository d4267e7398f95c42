import numpy as np
import pytest
from scipy.stats import beta
from sklearn.metrics import accuracy_score, cohen_kappa_score, f1_score, precision_score, recall_score

from model.metrics import accuracy_table, measure_accuracy

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
    lines = accuracy_table(accuracy)
    assert "rows predicted, columns reference" in lines[1]
    assert lines[5].split() == ["c", "1", "4", "5", "0.500"]
    assert lines[6].split() == ["producer's", "0.667", "0.429", "1.000"]
