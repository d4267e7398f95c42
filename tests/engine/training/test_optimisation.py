"""Optimizers, learning-rate schedules, early stopping and class weights."""

import math

import numpy as np
import pytest
import torch
from builders import RecordingFeedback
from tiny_training import Constant, Linear, configured, separable, trained

from model.network.prediction import LabelledSeries
from model.runtime.progress import Progress
from model.training.choices import OPTIMIZERS
from model.training.loop import train
from model.training.optimisation import EarlyStopping, class_weights


def stopped_after(losses, patience, min_delta):
    stopping = EarlyStopping(patience, min_delta)
    return next((number for number, loss in enumerate(losses, start=1) if stopping.should_stop(loss)), None)


@pytest.mark.parametrize(
    ("losses", "patience", "min_delta", "epoch"),
    [
        pytest.param([1.0, 0.9, 0.8, 0.8, 0.8], 2, 0.01, 5, id="two without improvement"),
        pytest.param([1.0, 0.9, 0.9, 0.7, 0.7, 0.7], 2, 0.01, 6, id="counted anew after an improvement"),
        pytest.param([1.0, 0.99, 0.98, 0.97], 3, 0.01, None, id="small steps add up to an improvement"),
        pytest.param([1.0, 0.995, 0.992], 2, 0.01, 3, id="less than min delta is none"),
        pytest.param([1.0, 0.5, 0.5], 1, 0.0, 3, id="an equal loss is no improvement"),
        pytest.param([1.0] * 50, 0, 0.01, None, id="patience zero never stops"),
        pytest.param([math.nan, math.nan], 2, 0.01, 2, id="no number is no improvement"),
        pytest.param([1.0, 2.0, 3.0], 3, 0.0, None, id="patience not yet spent"),
    ],
)
def test_training_stops_after_patience_epochs_without_improvement(losses, patience, min_delta, epoch):
    assert stopped_after(losses, patience, min_delta) == epoch


@pytest.mark.parametrize(("every", "rates"), [(1, [0.4, 0.2, 0.1, 0.05, 0.025]), (2, [0.8, 0.4, 0.4, 0.2, 0.2])])
def test_step_schedule_multiplies_the_rate_every_few_epochs(every, rates):
    config = configured(
        epochs=5,
        learning_rate=0.8,
        lr_decay_epochs=every,
        lr_decay_rate=0.5,
        optimizer="SGD",
        patience=0,
        weight_decay=0,
    )
    _, history = trained(config)
    assert [epoch.lr for epoch in history] == pytest.approx(rates)


def test_reports_rate_falls_by_a_twentieth_each_epoch():
    _, history = trained(configured(epochs=3, patience=0))
    assert [epoch.lr for epoch in history] == pytest.approx([5e-4 * 0.95**n for n in (1, 2, 3)])


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_one_cycle_rises_to_the_peak_and_falls_to_almost_nothing(optimizer):
    config = configured(epochs=20, lr_schedule="one-cycle", learning_rate=1e-2, patience=0, optimizer=optimizer)
    rates = [epoch.lr for epoch in trained(config)[1]]
    peak = int(np.argmax(rates))
    assert rates[peak] == pytest.approx(1e-2, rel=0.02)
    assert peak == pytest.approx(0.3 * 20, abs=1.5)
    assert all(np.diff(rates[: peak + 1]) > 0)
    assert all(np.diff(rates[peak:]) < 0)
    assert rates[-1] < 1e-2 / 1000


def test_plateau_lowers_the_rate_after_ten_epochs_without_improvement_to_a_tenth_at_least():
    config = configured(epochs=120, lr_schedule="plateau", learning_rate=1e-3, patience=0, optimizer="SGD")
    constant = Constant()
    history = train(constant, separable(33, 0), separable(15, 1), config, Progress(RecordingFeedback()))
    rates = [epoch.lr for epoch in history]
    assert rates[10] == pytest.approx(1e-3)
    assert rates[11] == pytest.approx(1e-3 * 0.5 ** (1 / 3))
    assert min(rates) == pytest.approx(1e-4)


def test_balanced_weights_are_n_over_k_times_n_of_the_class():
    weights = class_weights(torch.tensor([0, 0, 0, 1, 0, 0, 2, 2]), 3)
    assert weights.tolist() == pytest.approx([8 / 15, 8 / 3, 8 / 6])


def test_class_without_samples_has_a_finite_weight():
    assert torch.isfinite(class_weights(torch.tensor([0, 0]), 2)).all()


@pytest.mark.parametrize("weighting", ["no", "balanced"])
def test_one_step_of_sgd_by_hand(weighting):
    series = torch.tensor([[1.0, 2.0], [0.5, -1.0], [-1.0, 0.0], [0.25, 0.75]])[:, :, None]
    classes = torch.tensor([0, 0, 1, 2])
    config = configured(
        epochs=1, optimizer="SGD", learning_rate=0.1, weight_decay=0, batch_size=8, class_weights=weighting
    )
    network = Linear()
    before = network.weight.detach().numpy().astype(float)
    history = train(
        network, LabelledSeries(series, classes), separable(6, 1, dates=2), config, Progress(RecordingFeedback())
    )
    x, weights = series[:, :, 0].numpy().astype(float), {"no": [1, 1, 1], "balanced": [4 / 6, 4 / 3, 4 / 3]}[weighting]
    of_sample = np.array(weights)[classes.numpy()]
    of_sample = of_sample / of_sample.sum()
    probabilities = np.exp(x @ before.T)
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    loss = -(of_sample * np.log(probabilities[np.arange(4), classes.numpy()])).sum()
    gradient = ((probabilities - np.eye(3)[classes.numpy()]) * of_sample[:, None]).T @ x
    np.testing.assert_allclose(network.weight.detach().numpy(), before - 0.1 * gradient, atol=1e-6)
    assert history[0].train_loss == pytest.approx(loss, abs=1e-6)
    assert history[0].train_acc == pytest.approx((probabilities.argmax(axis=1) == classes.numpy()).mean())
