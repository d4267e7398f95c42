import numpy as np
import pytest

from model.accuracy.estimation import Z95, Sample, count_sample, estimate

COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]], dtype=float)
WEIGHTS = np.array([0.020, 0.015, 0.320, 0.645])


def by_stratum(counts):
    """Counts (K, K) of a sample whose strata are the map's classes, as (K, K, K)."""
    whole = np.zeros((len(counts), *counts.shape))
    for k in range(len(counts)):
        whole[k, k] = counts[k]
    return whole


def published(values, digits):
    return [round(float(value), digits) for value in values]


def test_worked_example_of_olofsson_2014_to_all_published_digits():
    found = estimate(Sample(by_stratum(COUNTS), WEIGHTS, True))
    hectares = 900_000
    assert published(found.area_fractions * hectares, 0) == [21158, 11686, 285770, 581386]
    assert published(Z95 * found.area_fractions_se * hectares, 0) == [6158, 3756, 15510, 16282]
    assert published(found.users, 2) == [0.88, 0.73, 0.93, 0.96]
    assert published(Z95 * found.users_se, 2) == [0.07, 0.10, 0.04, 0.02]
    assert published(found.producers, 2) == [0.75, 0.85, 0.93, 0.96]
    assert published(Z95 * found.producers_se, 2) == [0.21, 0.25, 0.03, 0.02]
    assert round(found.overall, 3) == 0.947
    assert round(Z95 * found.overall_se, 3) == 0.018
    assert found.proportions.sum() == pytest.approx(1)
    assert found.proportions[0, 0] == pytest.approx(0.02 * 66 / 75)


def test_formulas_of_olofsson_2014_hold_for_any_table():
    """Equations 5 to 7 and 10 as the paper writes them."""
    generator = np.random.default_rng(5)
    counts = generator.integers(2, 60, (3, 3)).astype(float)
    weights = np.array([0.2, 0.5, 0.3])
    found = estimate(Sample(by_stratum(counts), weights, True))
    n = counts.sum(axis=1)
    users = np.diag(counts) / n
    variance = (weights**2 * users * (1 - users) / (n - 1)).sum()
    assert found.overall_se == pytest.approx(np.sqrt(variance))
    np.testing.assert_allclose(found.users_se, np.sqrt(users * (1 - users) / (n - 1)))
    p = weights[:, None] * counts / n[:, None]
    for j in range(3):
        producers = p[j, j] / p[:, j].sum()
        others = [i for i in range(3) if i != j]
        fraction = counts[:, j] / n
        terms = weights[j] ** 2 * (1 - producers) ** 2 * users[j] * (1 - users[j]) / (n[j] - 1)
        rest = sum(weights[i] ** 2 * fraction[i] * (1 - fraction[i]) / (n[i] - 1) for i in others)
        expected = (terms + producers**2 * rest) / p[:, j].sum() ** 2
        assert found.producers_se[j] == pytest.approx(np.sqrt(expected))
        area = ((weights * p[:, j] - p[:, j] ** 2) / (n - 1)).sum()
        assert found.area_fractions_se[j] == pytest.approx(np.sqrt(area))


def test_simple_random_sample_is_a_binomial():
    counts = np.array([[40.0, 10.0], [5.0, 45.0]])
    found = estimate(Sample(counts[None], np.ones(1), False))
    assert found.overall == pytest.approx(0.85)
    assert found.overall_se == pytest.approx(np.sqrt(0.85 * 0.15 / 99))
    assert found.area_fractions[0] == pytest.approx(0.45)
    assert found.area_fractions_se[0] == pytest.approx(np.sqrt(0.45 * 0.55 / 99))
    assert found.users[0] == pytest.approx(0.8)
    assert found.producers[0] == pytest.approx(40 / 45)
    # For a ratio of counts the linearised variance is p(1 − p)/n of its denominator, times n/(n − 1).
    assert found.users_se[0] == pytest.approx(np.sqrt(0.8 * 0.2 / 50 * 100 / 99))


def test_classes_absent_from_map_or_reference_divide_by_nothing():
    counts = np.zeros((3, 3))
    counts[0, 0], counts[0, 2], counts[1, 0] = 10, 2, 5  # class 1 is never the reference, class 2 never mapped
    with np.errstate(all="raise"):
        found = estimate(Sample(by_stratum(counts), np.array([0.6, 0.4, 0.0]), True))
    assert np.isnan(found.users[2])
    assert np.isnan(found.producers[1])
    assert found.users[1] == 0
    assert found.producers[2] == 0
    assert found.area_fractions[1] == 0
    assert found.area_fractions.sum() == pytest.approx(1)
    assert np.isfinite([found.overall, found.overall_se, *found.area_fractions_se]).all()


def test_a_stratum_of_one_point_has_no_standard_error_and_spoils_only_what_rests_on_it():
    counts = np.array([[10.0, 2.0], [0.0, 1.0]])
    found = estimate(Sample(by_stratum(counts), np.array([0.7, 0.3]), True))
    assert np.isnan(found.overall_se)
    assert np.isnan(found.users_se[1])
    assert np.isfinite(found.users_se[0])
    assert found.overall == pytest.approx(0.7 * 10 / 12 + 0.3)


def test_strata_that_differ_from_the_map_are_estimated_without_bias_and_intervals_cover():
    """10,000 samples drawn from a known population of three strata and two classes (Stehman 2014)."""
    generator = np.random.default_rng(2014)
    # Share of each (mapped, reference) pair of classes in each stratum.
    pairs = np.array([[0.70, 0.06, 0.08, 0.16], [0.25, 0.10, 0.15, 0.50], [0.05, 0.05, 0.10, 0.80]])
    weights, sizes = np.array([0.5, 0.3, 0.2]), (150, 120, 80)
    truth = (weights[:, None] * pairs).sum(axis=0).reshape(2, 2)
    draws = 10_000
    counts = np.stack(
        [generator.multinomial(n, row, draws) for n, row in zip(sizes, pairs, strict=True)], axis=1
    ).reshape(draws, 3, 2, 2)
    expected = {
        "overall": np.trace(truth),
        "users": truth[0, 0] / truth[0].sum(),
        "producers": truth[0, 0] / truth[:, 0].sum(),
        "area_fractions": truth[:, 0].sum(),
    }
    found = estimate(Sample(counts.astype(float), weights, False))
    for name, true in expected.items():
        values, errors = (getattr(found, f"{name}{end}").reshape(draws, -1)[:, 0] for end in ("", "_se"))
        chance = values.std() / np.sqrt(draws)
        assert abs(values.mean() - true) < 4 * chance + 0.001, name
        covered = (np.abs(values - true) <= Z95 * errors).mean()
        assert 0.94 <= covered <= 0.96, (name, covered)
        assert errors.mean() == pytest.approx(values.std(), rel=0.03), name


def test_points_are_counted_by_stratum_map_and_reference():
    counts = count_sample(np.array([0, 0, 1]), np.array([0, 0, 1]), np.array([0, 0, 2]), (2, 3))
    assert counts[0, 0, 0] == 2
    assert counts[1, 1, 2] == 1
    assert counts.sum() == 3
