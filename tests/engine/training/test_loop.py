import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from builders import CancellingFeedback, RecordingFeedback
from tiny_training import Linear, configured, network_for, same, separable, trained, weights_of

from model.network.choices import ARCHITECTURES
from model.network.prediction import LabelledSeries, evaluate, predict_logits
from model.runtime.errors import Cancelled, TrainingError
from model.runtime.progress import Progress
from model.training.choices import OPTIMIZERS, SCHEDULES
from model.training.loop import batches, train

# Batches


@pytest.mark.parametrize(
    ("count", "batch_size", "sizes"),
    [(130, 64, [44, 43, 43]), (64, 64, [64]), (65, 64, [33, 32]), (10, 64, [10]), (100, 32, [25, 25, 25, 25])],
)
def test_samples_are_spread_evenly_over_the_batches_each_once(count, batch_size, sizes):
    chosen = list(batches(count, batch_size, torch.Generator().manual_seed(0)))
    assert [len(batch) for batch in chosen] == sizes
    assert sorted(torch.cat(chosen).tolist()) == list(range(count))


def test_batches_are_shuffled_anew_in_every_epoch():
    generator = torch.Generator().manual_seed(0)
    first, second = (torch.cat(list(batches(50, 16, generator))).tolist() for _ in range(2))
    assert first != second != list(range(50))


def test_training_that_cannot_improve_enough_is_stopped_and_says_so(feedback):
    _, history = trained(configured(epochs=20, patience=3, min_delta=50), feedback=feedback)
    assert len(history) == 4
    assert "Stopped after epoch 4" in feedback.log_text


def best_and_last(**given):
    """Weights after every epoch, the history, and the network at the end, on a validation that soon gets worse."""
    config = configured(epochs=14, learning_rate=0.02, lr_decay_rate=1.0, optimizer="Adam", **given)
    validation = separable(12, 3)
    validation.classes[:3] = (validation.classes[:3] + 1) % 3
    network, seen = network_for(config), []
    history = train(
        network,
        separable(33, 0),
        validation,
        config,
        Progress(RecordingFeedback()),
        lambda _: seen.append(weights_of(network)),
    )
    losses = [epoch.valid_loss for epoch in history]
    best = int(np.argmin(losses))
    assert 0 < best < len(losses) - 1, losses  # else the two cases are one
    return network, seen[best], seen[-1], validation, min(losses)


def test_restored_weights_are_those_of_the_best_validation_loss():
    network, best, _, validation, lowest = best_and_last(restore_best=True)
    assert same(network.state_dict(), best)
    assert evaluate(network, validation)[0] == pytest.approx(lowest, rel=1e-6)


def test_last_weights_are_kept_without_restoring():
    network, best, last, _, _ = best_and_last(restore_best=False)
    assert same(network.state_dict(), last)
    assert not same(network.state_dict(), best)


def test_evaluation_is_the_mean_cross_entropy_and_accuracy():
    network, samples = Linear(), separable(10, 2, dates=2)
    logits = samples.series[:, :, 0].numpy().astype(float) @ network.weight.detach().numpy().T.astype(float)
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    classes = samples.classes.numpy()
    loss, accuracy = evaluate(network, samples)
    assert loss == pytest.approx(-np.log(probabilities[np.arange(10), classes]).mean(), abs=1e-6)
    assert accuracy == pytest.approx((logits.argmax(axis=1) == classes).mean())


def test_history_counts_epochs_and_agrees_with_the_network_at_the_end():
    seen = []
    network, history = trained(configured(epochs=3, patience=0), on_epoch=seen.append)
    assert seen == history
    assert [epoch.epoch for epoch in history] == [1, 2, 3]
    assert (history[-1].valid_loss, history[-1].valid_acc) == evaluate(network, separable(15, 1))


def test_prediction_leaves_the_network_at_rest():
    network = network_for(configured(lstm_dropout=0.8)).train()
    before = weights_of(network)
    series = separable(9, 0).series
    assert torch.equal(predict_logits(network, series), predict_logits(network, series))
    assert same(network.state_dict(), before)


# Same seed, same result


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_optimiser_learns_with_every_schedule(optimizer, schedule):
    config = configured(
        epochs=15, optimizer=optimizer, lr_schedule=schedule, learning_rate=0.02, patience=0, lr_decay_rate=1.0
    )
    _, history = trained(config)
    assert history[-1].train_loss < 0.8 * history[0].train_loss


def test_same_seed_gives_the_same_weights_bit_for_bit():
    config = configured(lstm_dropout=0.5, cnn_dropout_rates=[0.2, 0.2, 0.2])
    (first, history), (second, again) = trained(config), trained(config)
    assert same(first.state_dict(), second.state_dict())
    assert [e.train_loss for e in history] == [e.train_loss for e in again]
    other, _ = trained(configured(lstm_dropout=0.5, cnn_dropout_rates=[0.2, 0.2, 0.2], seed=2))
    assert not same(first.state_dict(), other.state_dict())


def test_order_of_the_batches_depends_on_the_seed_alone():
    config = configured()
    first, _ = trained(config)
    torch.rand(1000)  # someone else draws random numbers
    network = network_for(config)
    torch.rand(1000)
    train(network, separable(33, 0), separable(15, 1), config, Progress(RecordingFeedback()))
    assert same(first.state_dict(), network.state_dict())


@pytest.mark.parametrize("weighting", ["no", "balanced"])
def test_targets_that_are_the_labels_train_like_the_labels(weighting):
    config = configured(epochs=3, class_weights=weighting, patience=0)
    training = separable(33, 0)
    training.classes[:6] = 0
    one_hot = replace(training, targets=torch.eye(3)[training.classes])
    (hard, history), (soft, again) = trained(config, training), trained(config, one_hot)
    for name, tensor in hard.state_dict().items():
        torch.testing.assert_close(soft.state_dict()[name], tensor, rtol=0, atol=1e-5)
    assert [e.train_acc for e in history] == [e.train_acc for e in again]


def test_targets_are_what_is_learned():
    config = configured(epochs=30, patience=0, learning_rate=0.02)
    training = separable(33, 0)
    doubtful = replace(training, targets=0.7 * torch.eye(3)[training.classes] + 0.1)
    network, _ = trained(config, doubtful)
    probabilities = torch.softmax(predict_logits(network, training.series), dim=1)
    torch.testing.assert_close(probabilities, doubtful.targets, rtol=0, atol=0.1)


@pytest.mark.parametrize("schedule", ["one-cycle", "step"])
def test_validation_samples_never_reach_the_weights(schedule):
    config = configured(patience=0, lr_schedule=schedule, lstm_dropout=0.5)
    poison = LabelledSeries(torch.full((400, 6, 1), 1e6), torch.zeros(400, dtype=torch.int64))
    clean, poisoned = trained(config)[0], trained(config, validation=poison)[0]
    assert same(clean.state_dict(), poisoned.state_dict())


# What can go wrong


def test_loss_that_is_no_number_ends_the_training():
    training = separable(33, 0)
    training.series[4, 2, 0] = math.nan
    with pytest.raises(TrainingError, match="no longer a number"):
        trained(configured(), training=training)


def test_weights_lost_in_the_last_step_end_the_training_too():
    """One epoch of one step: its training loss is taken before the weights are lost."""
    training = LabelledSeries(torch.tensor([[[1e20], [1e20]], [[-1e20], [1e20]]]), torch.tensor([1, 0]))
    config = configured(epochs=1, optimizer="SGD", learning_rate=10, patience=0)
    network = Linear()
    network.weight.data.mul_(1e-20)
    with pytest.raises(TrainingError, match="no longer a number"):
        train(
            network,
            training,
            LabelledSeries(training.series * 1e10, training.classes),
            config,
            Progress(RecordingFeedback()),
        )


def test_cancel_is_noticed_within_an_epoch():
    seen = []
    with pytest.raises(Cancelled):
        trained(configured(epochs=50, batch_size=2), feedback=CancellingFeedback(5), on_epoch=seen.append)
    assert seen == []


def test_progress_never_falls_and_says_the_epoch(feedback):
    trained(configured(epochs=5), feedback=feedback)
    reports = [message for message in feedback.messages if message["type"] == "progress"]
    assert reports
    assert [m["percent"] for m in reports] == sorted(m["percent"] for m in reports)
    assert "epoch 1 of 5" in reports[0]["doing"]
    assert "left" not in reports[0]["doing"]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_separable_classes_are_learned(architecture):
    config = configured(
        architecture=architecture,
        epochs=25,
        learning_rate=4e-2,
        cnn_layers=[8, 16, 8],
        lr_schedule="one-cycle",
        patience=0,
    )
    network, history = trained(config, training=separable(60, 0), validation=separable(30, 1))
    assert history[-1].valid_acc >= 0.95
    assert (
        predict_logits(network, separable(60, 2).series).argmax(dim=1) == separable(60, 2).classes
    ).float().mean() >= 0.95
