"""What a device lacks: memory, or arithmetic in all of float32's digits."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from builders import RecordingFeedback
from tiny_training import Linear, configured, network_for, same, separable
from torch import nn

from model.network.prediction import LabelledSeries, predict_logits
from model.runtime.errors import TrainingError
from model.runtime.progress import Progress
from model.training.loop import train


class Cramped(Linear):
    """A network on a device that has memory for a few series only; `sizes` are those that fitted, while it learned."""

    def __init__(self, most):
        super().__init__()
        self.most, self.sizes = most, []

    def forward(self, series):
        if len(series) > self.most:
            raise torch.OutOfMemoryError("no memory left")
        if self.training:
            self.sizes.append(len(series))
        return super().forward(series)


def learn(network, feedback=None, soft=False, **given):
    """Two dates, 33 series of three classes of unequal size; the history."""
    training = separable(33, 0, dates=2)
    training.classes[:6] = 0
    if soft:
        training = replace(training, targets=0.5 * torch.eye(3)[training.classes] + 0.5 / 3)
    config = configured(
        **{"epochs": 3, "optimizer": "SGD", "learning_rate": 0.3, "batch_size": 16, "patience": 0, **given}
    )
    return train(network, training, separable(15, 1, dates=2), config, Progress(feedback or RecordingFeedback()))


@pytest.mark.parametrize("weighting", ["no", "balanced"])
@pytest.mark.parametrize("most", [2, 3, 5, 8])
@pytest.mark.parametrize("clip_norm", [0, 0.05])
@pytest.mark.parametrize("soft", [False, True])
def test_batches_in_parts_change_the_weights_as_whole_ones_do(weighting, most, clip_norm, soft):
    whole, cramped = Cramped(1000), Cramped(most)
    given = {"class_weights": weighting, "clip_norm": clip_norm, "soft": soft}
    expected, found = learn(whole, **given), learn(cramped, **given)
    assert max(cramped.sizes) <= most
    assert sum(cramped.sizes) >= sum(whole.sizes) == 99
    torch.testing.assert_close(cramped.weight, whole.weight, rtol=0, atol=1e-6)
    for one, other in zip(expected, found, strict=True):
        assert other.train_loss == pytest.approx(one.train_loss, abs=1e-6)
        assert other.train_acc == one.train_acc
        assert other.valid_loss == pytest.approx(one.valid_loss, abs=1e-6)


def test_steps_are_as_many_as_with_enough_memory():
    """Counted by the schedule: one cycle ends with its last step."""
    rates = [[epoch.lr for epoch in learn(Cramped(most), lr_schedule="one-cycle")] for most in (1000, 3)]
    assert rates[0] == rates[1]


def test_warning_says_how_many_series_a_part_has(feedback):
    learn(Cramped(5), feedback)
    # 33 series are taken 11 at a time: 11 and 5
    (warning,) = feedback.warnings
    assert "parts of 5 series" in warning
    assert "once a batch" in warning


def test_memory_is_halved_until_it_is_enough_and_stays_so(feedback):
    network = Cramped(2)
    learn(network, feedback, batch_size=33)
    assert [warning.split("parts of ")[1].split()[0] for warning in feedback.warnings] == ["16", "8", "4", "2"]
    assert set(network.sizes) <= {1, 2}


def test_two_series_are_tried_before_training_is_given_up(feedback):
    """Three do not fit: half of them would be one."""
    learn(Cramped(2), feedback, batch_size=3)
    assert "parts of 2 series" in feedback.warnings[0]


def test_no_memory_for_two_series_ends_the_training():
    with pytest.raises(TrainingError, match="not enough memory for two series.*device cpu"):
        learn(Cramped(1))


def test_parts_are_remembered_when_training_is_resumed(tmp_path):
    from builders import CancellingFeedback

    from model.runtime.errors import Cancelled
    from model.training.checkpoint import Checkpoint

    def learn_on(network, feedback):
        config = configured(epochs=3, batch_size=16, patience=0)
        training, validation = separable(33, 0, dates=2), separable(15, 1, dates=2)
        train(network, training, validation, config, Progress(feedback), checkpoint=Checkpoint("one", tmp_path))

    with pytest.raises(Cancelled):
        learn_on(Cramped(5), CancellingFeedback(5))
    again = RecordingFeedback()
    learn_on(Cramped(5), again)
    assert again.warnings == []


@pytest.mark.parametrize("architecture", ["lstm-fcn", "sits", "mlstm-fcn"])
def test_networks_with_batch_normalisation_learn_in_parts_too(architecture):
    config = configured(
        architecture=architecture, epochs=12, learning_rate=0.02, lr_schedule="one-cycle", batch_size=16, patience=0
    )
    network = network_for(config)
    forward = network.forward

    def cramped(series):
        if len(series) > 7:
            raise torch.OutOfMemoryError("no memory left")
        return forward(series)

    network.forward = cramped
    history = train(network, separable(33, 0), separable(15, 1), config, Progress(RecordingFeedback()))
    assert history[-1].train_loss < 0.8 * history[0].train_loss


def test_evaluation_in_halves_gives_the_same_in_order():
    series = separable(37, 2, dates=2).series
    whole, parts = predict_logits(Cramped(100), series), predict_logits(Cramped(4), series)
    torch.testing.assert_close(parts, whole)
    assert parts.shape == (37, 3)


# Precision


@pytest.mark.parametrize("precision", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize("architecture", ["lstm-fcn", "sits", "mlstm-fcn", "alstm-fcn"])
def test_mixed_precision_learns_and_keeps_weights_in_float32(precision, architecture):
    config = configured(
        architecture=architecture, epochs=15, learning_rate=0.02, lr_schedule="one-cycle", patience=0, clip_norm=5
    )
    network = network_for(config)
    history = train(
        network, separable(33, 0), separable(15, 1), config, Progress(RecordingFeedback()), precision=precision
    )
    assert history[-1].train_loss < 0.8 * history[0].train_loss
    floats = [tensor for tensor in network.state_dict().values() if tensor.is_floating_point()]
    assert {tensor.dtype for tensor in floats} == {torch.float32}
    assert predict_logits(network, separable(3, 2).series).dtype == torch.float32


def test_mixed_precision_is_another_arithmetic():
    """Else the tests above prove nothing."""
    networks = []
    for precision in (torch.float32, torch.bfloat16):
        networks.append(network_for(configured()))
        train(
            networks[-1], separable(33, 0), separable(15, 1), configured(), Progress(RecordingFeedback()),
            precision=precision,
        )  # fmt: skip
    assert not same(networks[0].state_dict(), networks[1].state_dict())


# The length of the gradient


def gradient_of(network, series, classes):
    probabilities = np.exp(series @ network.weight.detach().numpy().astype(float).T)
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    return (probabilities - np.eye(3)[classes]).T @ series / len(series)


@pytest.mark.parametrize(("fraction", "shortened"), [(0, False), (0.25, True), (4, False)])
def test_gradient_longer_than_the_clip_norm_is_shortened_to_it(fraction, shortened):
    samples = LabelledSeries(torch.tensor([[1.0, 2.0], [0.5, -1.0], [-1.0, 0.0]])[:, :, None], torch.tensor([0, 1, 2]))
    network = Linear()
    before = network.weight.detach().numpy().astype(float)
    gradient = gradient_of(network, samples.series[:, :, 0].numpy().astype(float), samples.classes.numpy())
    length = np.linalg.norm(gradient)
    config = configured(
        epochs=1, optimizer="SGD", learning_rate=0.1, weight_decay=0, clip_norm=fraction * length, patience=0
    )
    train(network, samples, None, config, Progress(RecordingFeedback()))
    expected = gradient * fraction if shortened else gradient
    np.testing.assert_allclose(network.weight.detach().numpy(), before - 0.1 * expected, atol=1e-6)


def test_gradient_of_mixed_precision_is_shortened_at_its_own_scale():
    """Gradients of float16 are scaled up; the limit is that of the gradient itself."""
    network = Linear()
    before = network.weight.detach().clone()
    config = configured(
        epochs=1, optimizer="SGD", learning_rate=1, weight_decay=0, clip_norm=0.05, batch_size=64, patience=0
    )
    training = separable(33, 0, dates=2)
    train(network, training, None, config, Progress(RecordingFeedback()), precision=torch.float16)
    assert (network.weight.detach() - before).norm().item() == pytest.approx(0.05, rel=1e-3)


def test_clip_norm_holds_for_all_weights_together():
    class TwoPieces(nn.Module):
        def __init__(self):
            super().__init__()
            self.first, self.second = nn.Parameter(torch.zeros(3)), nn.Parameter(torch.zeros(3))

        def forward(self, series):
            return (self.first + 2 * self.second).expand(len(series), 3)

    network = TwoPieces()
    samples = LabelledSeries(torch.zeros(4, 2, 1), torch.zeros(4, dtype=torch.int64))
    config = configured(epochs=1, optimizer="SGD", learning_rate=1.0, weight_decay=0, clip_norm=0.5, patience=0)
    train(network, samples, None, config, Progress(RecordingFeedback()))
    moved = torch.cat([network.first, network.second]).detach()
    assert moved.norm().item() == pytest.approx(0.5, abs=1e-5)
    torch.testing.assert_close(network.second, 2 * network.first)
