"""Committees: members that learn by themselves and become one network."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from builders import RecordingFeedback, made_samples, shake_batch_norm
from torch import nn

from model.network.architectures import SeasonalLstmFcn, multiplications
from model.network.choices import ARCHITECTURES, SEASONAL, SEASONAL_KINDS
from model.network.config import NetworkConfig
from model.network.prediction import LabelledSeries
from model.runtime.progress import Progress
from model.training.checkpoint import Checkpoint
from model.training.committee import Committee, member_config, member_count, multiplications_in_training
from model.training.fitting import Hardware, fit
from model.training.loop import train
from model.training.recipes import resolve

HARDWARE = Hardware(torch.device("cpu"), torch.float32)
LABELS = ("Forest", "Pasture", "Water")
CONFIG = NetworkConfig(SEASONAL, 30, 2, 3, (8, 16, 12), (5, 3, 3), (0.0, 0.0, 0.0), 12, 0.5)


def committee(members=4, seed=1, **changes):
    torch.manual_seed(seed)
    return shake_batch_norm(Committee(replace(CONFIG, **changes), members), seed)


def series_of(count, config=CONFIG, seed=0):
    return torch.rand(count, config.dates, config.bands, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
@pytest.mark.parametrize("changes", [{}, {"dates": 12}, {"bands": 1}, {"lstm_width": 4, "cnn_kernels": (4, 2, 1)}])
def test_the_joined_network_gives_the_mean_of_the_members_logits(architecture, changes):
    apart = committee(architecture=architecture, **changes)
    series = series_of(6, apart.config)
    joined = apart.joined()
    assert isinstance(joined, SeasonalLstmFcn)
    with torch.inference_mode():
        of_members = apart.train(False)(series)
        logits = joined.eval()(series)
    torch.testing.assert_close(logits, of_members, rtol=0, atol=1e-5)
    assert np.ptp(logits.numpy(), axis=0).min() > 1e-3  # the series do matter


def test_members_differ_and_their_mean_is_what_counts():
    apart = committee().eval()
    series = series_of(6)
    with torch.inference_mode():
        standardised = apart.date_norm(series.flatten(1)).view(series.shape)
        each = torch.stack([network.logits(series, standardised) for network in apart.networks])
        torch.testing.assert_close(apart(series), each.mean(dim=0))
    assert each.std(dim=0).min() > 1e-3


def test_in_training_the_logits_of_the_members_follow_one_another():
    assert committee().train()(series_of(6)).shape == (4 * 6, 3)


@pytest.mark.parametrize(
    ("layers", "width", "most", "members"),
    [((128, 256, 128), 128, 4, 4), ((32, 64, 30), 64, 4, 2), ((4, 6, 5), 64, 4, 1), ((8, 8, 8), 6, 8, 2)],
)
def test_as_many_members_as_divide_the_filters_and_the_lstm(layers, width, most, members):
    assert member_count(replace(CONFIG, cnn_layers=layers, lstm_width=width), most) == members


@pytest.mark.parametrize("architecture", [name for name in ARCHITECTURES if name not in SEASONAL_KINDS])
def test_other_architectures_are_not_divided(architecture):
    assert member_count(replace(CONFIG, architecture=architecture), 4) == 1


def test_members_take_less_arithmetic_than_the_network_they_become():
    assert member_config(CONFIG, 4).cnn_layers == (2, 4, 3)
    assert member_config(CONFIG, 4).lstm_width == 3
    assert multiplications_in_training(CONFIG, 1) == multiplications(CONFIG)
    assert multiplications_in_training(CONFIG, 4) < 0.6 * multiplications(CONFIG)


class Members(nn.Module):
    """A committee whose members always say the same, whatever the series."""

    def __init__(self, logits):
        super().__init__()
        self.logits = nn.Parameter(torch.tensor(logits))

    def forward(self, series):
        each = self.logits[:, None].expand(-1, len(series), -1)
        return each.flatten(0, 1) if self.training else each.mean(dim=0)


@pytest.mark.parametrize("targets", [None, torch.tensor([[0.5, 0.5], [0.0, 1.0]])])
def test_every_member_learns_by_its_own_loss(targets):
    logits = [[2.0, -1.0], [0.0, 0.5], [-1.0, 1.0]]
    series = LabelledSeries(torch.zeros(2, 4, 1), torch.tensor([0, 1]), targets)
    given = {"epochs": 1, "optimizer": "SGD", "lr_schedule": "step", "learning_rate": 0.1, "weight_decay": 0, "seed": 1}
    config = resolve("report", {**given, "patience": 0, "architecture": "lstm-fcn"}, 2)
    network = Members(logits)
    (epoch,) = train(network, series, None, config, Progress(RecordingFeedback()))
    losses = []
    for number, own in enumerate(logits):
        alone = Members([own])
        (only,) = train(alone, series, None, config, Progress(RecordingFeedback()))
        torch.testing.assert_close(network.logits[number], alone.logits[0])
        losses.append(only.train_loss)
    assert epoch.train_loss == pytest.approx(np.mean(losses), abs=1e-6)
    assert epoch.train_acc == 0.5


def fitted(samples, **given):
    values = {
        "seed": 1,
        "epochs": 2,
        "soft_labels": 0.0,
        "cnn_layers": [8, 16, 8],
        "lstm_width": 8,
        "members": 4,
        **given,
    }
    config = resolve("recommended", values, len(samples), len(samples.days))
    return fit(samples, None, LABELS, config, HARDWARE, Progress(RecordingFeedback()))


def test_a_fitted_network_is_one_whose_members_do_not_read_each_other():
    found = fitted(made_samples(30, dates=30))
    assert isinstance(found.network, SeasonalLstmFcn)
    assert (found.config.members, found.network_config.cnn_layers) == (4, (8, 16, 8))
    kernels = found.network.convolutions[1][0].weight.detach().numpy()
    own = np.kron(np.eye(4), np.ones((4, 2)))
    assert not kernels[own == 0].any()
    assert np.abs(kernels[own == 1]).min() > 0
    assert found.probabilities(made_samples(6, seed=2, dates=30)).shape == (6, 3)


@pytest.mark.parametrize("given", [{"members": 1}, {"cnn_layers": [5, 6, 4]}, {"architecture": "lstm-fcn"}])
def test_one_member_is_the_network_itself(given):
    found = fitted(made_samples(30, dates=30), **given)
    assert found.config.members == 1
    assert all(
        kernels.detach().abs().min() > 0 for name, kernels in found.network.named_parameters() if "0.weight" in name
    )


def test_an_interrupted_committee_goes_on_as_if_it_had_not_been(tmp_path):
    samples = LabelledSeries(series_of(20), torch.arange(20) % 3)
    config = resolve("recommended", {"seed": 1, "epochs": 3, "soft_labels": 0.0}, 20, 30)

    def run(folder=None, stop_after=None):
        checkpoint = Checkpoint("committee", folder) if folder else None

        def stop(epoch):
            if epoch.epoch == stop_after:
                raise InterruptedError

        network = committee()
        train(network, samples, None, config, Progress(RecordingFeedback()), stop, checkpoint=checkpoint)
        return network.state_dict()

    whole = run()
    with pytest.raises(InterruptedError):
        run(tmp_path, 2)
    for name, weights in run(tmp_path).items():
        assert torch.equal(weights, whole[name])
