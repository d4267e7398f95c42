"""Which dates and bands a network relies on."""

import math

import pytest
import torch
from builders import CancellingFeedback

from model.network.importance import MOST_SAMPLES, SHUFFLES, permutation_importance
from model.network.prediction import LabelledSeries
from model.runtime.errors import Cancelled
from model.runtime.messages import Message
from model.runtime.progress import Progress

DATE, BAND = 2, 1
CERTAIN = 5.0


def reader(series):
    """Class 1 where band 1 is high on date 2, with the same certainty always; nothing else is looked at."""
    high = series[:, DATE, BAND] > 0.5
    return torch.stack([~high, high], dim=1) * CERTAIN


def balanced(count=200, dates=4, bands=3):
    """Half of each class, all else is noise."""
    series = torch.rand(count, dates, bands, generator=torch.Generator().manual_seed(1))
    classes = torch.arange(count) % 2
    series[:, DATE, BAND % bands] = classes.float()
    return LabelledSeries(series, classes)


def measured(samples=None, logits_of=reader, seed=0, on_progress=lambda _: None):
    return permutation_importance(logits_of, samples or balanced(), seed, on_progress)


def test_only_the_date_and_band_that_are_read_matter():
    found = measured()
    assert (found.samples, found.shuffles) == (200, SHUFFLES)
    assert (len(found.dates), len(found.bands)) == (4, 3)
    for scores, read in ((found.dates, DATE), (found.bands, BAND)):
        for number, score in enumerate(scores):
            if number != read:
                assert (score.accuracy, score.accuracy_spread) == (0, 0)
                assert score.loss == pytest.approx(0, abs=1e-6)


def test_exchanged_values_are_right_as_often_as_chance():
    """Two equal classes: half of the exchanged values come from the other class, and cost their certainty."""
    found = measured(balanced(1000))
    for score in (found.dates[DATE], found.bands[BAND]):
        assert score.accuracy == pytest.approx(0.5, abs=0.03)
        assert 0 < score.accuracy_spread < 0.05
        assert score.loss == pytest.approx(CERTAIN * score.accuracy, abs=1e-3)


def test_unequal_classes_are_right_by_chance_more_often():
    """Shares 0.9 and 0.1: 2 * 0.9 * 0.1 of the exchanged values are of the other class."""
    samples = balanced(1000)
    classes = (torch.arange(1000) % 10 == 0).long()
    samples.series[:, DATE, BAND] = classes.float()
    found = measured(LabelledSeries(samples.series, classes))
    assert found.dates[DATE].accuracy == pytest.approx(0.18, abs=0.02)


def test_mean_and_spread_over_shuffles_by_hand():
    """The shuffles are drawn one after the other, dates first, from a seed."""
    samples = balanced(40, dates=3, bands=1)
    found = permutation_importance(lambda series: reader(series.expand(-1, -1, 2)), samples, 9, lambda _: None)
    generator = torch.Generator().manual_seed(9)
    chosen = torch.randperm(40, generator=generator)
    series, classes = samples.series[chosen], samples.classes[chosen]
    falls = []
    for date in range(3):
        for _ in range(SHUFFLES):
            order = torch.randperm(40, generator=generator)
            if date == DATE:
                falls.append(((series[order][:, DATE, 0] > 0.5).long() != classes).double().mean().item())
    mean = sum(falls) / SHUFFLES
    spread = math.sqrt(sum((fall - mean) ** 2 for fall in falls) / (SHUFFLES - 1))
    assert found.dates[DATE].accuracy == pytest.approx(mean)
    assert found.dates[DATE].accuracy_spread == pytest.approx(spread)


def test_single_band_is_not_exchanged():
    """All of the series would be another's."""
    samples = balanced(40, bands=1)
    found = permutation_importance(lambda series: reader(series.expand(-1, -1, 2)), samples, 0, lambda _: None)
    assert found.bands == ()
    assert found.dates[DATE].accuracy > 0.2


def test_network_that_is_always_wrong_can_only_gain():
    samples = balanced()
    found = measured(LabelledSeries(samples.series, 1 - samples.classes))
    assert found.dates[DATE].accuracy == pytest.approx(-0.5, abs=0.08)


def test_same_seed_gives_the_same_and_another_does_not():
    first, again, other = (measured(seed=seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_of_very_many_samples_a_thousand_are_used():
    sizes = set()

    def counting(series):
        sizes.add(len(series))
        return reader(series)

    assert measured(balanced(1500), counting).samples == MOST_SAMPLES == 1000
    assert sizes == {1000}


def test_samples_stay_as_they_are():
    samples = balanced()
    before = samples.series.clone()
    measured(samples)
    assert torch.equal(samples.series, before)


def test_one_sample_matters_nowhere():
    samples = balanced(1)
    assert all(score.accuracy == 0 for score in measured(samples).dates)


def test_share_that_is_done_is_reported_and_cancel_is_noticed():
    fractions = []
    measured(on_progress=fractions.append)
    assert fractions == pytest.approx([n / 7 for n in range(7)])
    progress = Progress(CancellingFeedback(3))
    with pytest.raises(Cancelled):
        measured(on_progress=lambda fraction: progress.report(fraction, Message("importance")))


def test_neighbouring_dates_of_long_series_are_exchanged_together():
    """300 dates in 128 parts; only the first date tells the classes apart."""
    generator = torch.Generator().manual_seed(0)
    series = torch.rand(40, 300, 1, generator=generator)
    classes = (series[:, 0, 0] > 0.5).long()
    asked = []

    def logits_of(values):
        asked.append(len(values))
        return torch.stack([0.5 - values[:, 0, 0], values[:, 0, 0] - 0.5], dim=1)

    found = permutation_importance(logits_of, LabelledSeries(series, classes), 1, lambda fraction: None)
    assert len(found.dates) == 300
    assert len(asked) == 1 + 5 * 128
    assert found.dates[0].accuracy > 0.2
    assert found.dates[0] == found.dates[1] != found.dates[3]
    assert all(score.accuracy == 0 for score in found.dates[3:])


def test_long_series_are_measured_on_fewer_samples():
    series = torch.zeros(400, 1200, 1)
    found = permutation_importance(
        lambda values: torch.zeros(len(values), 2),
        LabelledSeries(series, torch.zeros(400).long()),
        1,
        lambda fraction: None,
    )
    assert found.samples == 50
