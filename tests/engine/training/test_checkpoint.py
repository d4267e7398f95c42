"""Trainings that are interrupted and go on."""

import json
import os
import time

import pytest
import torch
from builders import CancellingFeedback, RecordingFeedback
from safetensors import safe_open
from safetensors.torch import save_file
from tiny_training import Constant, Linear, but_seconds, configured, network_for, same, separable, weights_of

from model.network.prediction import LabelledSeries
from model.runtime.cache import SECONDS_KEPT, cache_folder, fingerprint
from model.runtime.errors import Cancelled
from model.runtime.progress import Progress
from model.training.checkpoint import MOST_KEPT, Checkpoint
from model.training.choices import OPTIMIZERS, SCHEDULES
from model.training.loop import train

STEPS = 5  # of an epoch: 33 series in batches of at most 8
RANDOM = {
    "epochs": 4, "patience": 0, "restore_best": True, "lstm_dropout": 0.5, "cnn_dropout_rates": [0.2, 0.2, 0.2],
    "date_dropout": 0.2,
}  # fmt: skip


def run(config, folder=None, feedback=None, validation=None):
    """A network trained, its history, and the epochs that this run reported."""
    network, epochs = network_for(config), []
    validation = validation or separable(15, 1)
    checkpoint = Checkpoint("training", folder) if folder else None
    history = train(
        network, separable(33, 0), validation, config, Progress(feedback or RecordingFeedback()), epochs.append,
        checkpoint=checkpoint,
    )  # fmt: skip
    return network, history, epochs


def interrupted_after(epochs, config, folder, **options):
    """Leave the state of a training that is stopped in the middle of the next epoch."""
    with pytest.raises(Cancelled):
        run(config, folder, CancellingFeedback(epochs * STEPS + 3), **options)


def check_resumed_as_if_never_interrupted(config, after, folder, uninterrupted=None, **options):
    network, history, _ = uninterrupted or run(config, **options)
    interrupted_after(after, config, folder, **options)
    torch.rand(100)  # someone else draws random numbers
    resumed, whole, epochs = run(config, folder, **options)
    assert same(network.state_dict(), resumed.state_dict())
    assert but_seconds(whole) == but_seconds(history)
    assert [epoch.epoch for epoch in epochs] == list(range(after + 1, len(history) + 1))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_resumed_training_ends_with_the_same_weights_bit_for_bit(tmp_path, optimizer, schedule):
    config = configured(
        optimizer=optimizer, lr_schedule=schedule, learning_rate=0.01, class_weights="balanced", **RANDOM
    )
    uninterrupted = run(config)
    for after in (1, 2, 3):
        check_resumed_as_if_never_interrupted(config, after, tmp_path / str(after), uninterrupted)


def test_training_interrupted_again_and_again_ends_with_the_same_weights(tmp_path):
    config = configured(optimizer="NAdam", lr_schedule="one-cycle", **RANDOM)
    network, history, _ = run(config)
    for _ in range(3):
        interrupted_after(1, config, tmp_path)  # one more epoch each time
    resumed, whole, epochs = run(config, tmp_path)
    assert [epoch.epoch for epoch in epochs] == [4]
    assert same(network.state_dict(), resumed.state_dict())
    assert but_seconds(whole) == but_seconds(history)


@pytest.mark.parametrize("after", [5, 16])
def test_rate_that_waits_for_improvement_remembers_how_long_it_has_waited(tmp_path, after):
    config = configured(lr_schedule="plateau", learning_rate=1e-3, optimizer="SGD", patience=0, epochs=30)

    def rates(feedback, checkpoint):
        history = train(
            Constant(), separable(33, 0), separable(15, 1), config, Progress(feedback), checkpoint=checkpoint
        )
        return [epoch.lr for epoch in history]

    whole = rates(RecordingFeedback(), None)
    assert len(set(whole)) == 3
    with pytest.raises(Cancelled):
        rates(CancellingFeedback(after * STEPS + 3), Checkpoint("one", tmp_path))
    assert rates(RecordingFeedback(), Checkpoint("one", tmp_path)) == whole


@pytest.mark.parametrize("after", [1, 2, 3])
def test_resumed_training_stops_early_where_it_would_have(tmp_path, after):
    config = configured(epochs=20, patience=3, min_delta=50)
    check_resumed_as_if_never_interrupted(config, after, tmp_path)
    assert len(run(config)[1]) == 4


def worse_and_worse():
    """A validation that is best at the first epochs."""
    validation = separable(12, 3)
    return LabelledSeries(validation.series, (validation.classes + 1) % 3)


def test_best_weights_of_before_the_interruption_are_restored(tmp_path):
    config = configured(epochs=8, learning_rate=0.05, optimizer="Adam", patience=0, restore_best=True)
    check_resumed_as_if_never_interrupted(config, 5, tmp_path, validation=worse_and_worse())
    losses = [epoch.valid_loss for epoch in run(config, validation=worse_and_worse())[1]]
    assert losses.index(min(losses)) < 5, losses


def test_mixed_precision_resumes_with_its_scale(tmp_path):
    """The first steps overflow and are passed over until the scale is small enough; a resumed training knows it."""
    config = configured(epochs=4, optimizer="SGD", learning_rate=1e-3, patience=0)
    training = separable(33, 0, dates=2)
    training = LabelledSeries(40 * training.series, training.classes)

    def learn(feedback, checkpoint):
        network = Linear()
        train(network, training, None, config, Progress(feedback), precision=torch.float16, checkpoint=checkpoint)
        return network

    whole = learn(RecordingFeedback(), None)
    with pytest.raises(Cancelled):
        learn(CancellingFeedback(2 * STEPS + 3), Checkpoint("one", tmp_path))
    assert Checkpoint("one", tmp_path).read()[1]["scaler"]["scale"] < 65536
    assert same(whole.state_dict(), learn(RecordingFeedback(), Checkpoint("one", tmp_path)).state_dict())


def test_training_without_validation_resumes(tmp_path):
    config = configured(epochs=4)

    def learn(feedback, checkpoint):
        network = network_for(config)
        history = train(network, separable(33, 0), None, config, Progress(feedback), checkpoint=checkpoint)
        return network, history

    whole, _ = learn(RecordingFeedback(), None)
    with pytest.raises(Cancelled):
        learn(CancellingFeedback(2 * STEPS + 1), Checkpoint("one", tmp_path))
    resumed, history = learn(RecordingFeedback(), Checkpoint("one", tmp_path))
    assert same(whole.state_dict(), resumed.state_dict())
    assert len(history) == 4


@pytest.mark.parametrize("changes", [{}, {"patience": 3, "min_delta": 50, "epochs": 20}])
def test_finished_training_resumes_to_no_more_epochs(tmp_path, changes):
    config = configured(**{**RANDOM, **changes})
    network, history, _ = run(config, tmp_path)
    again, whole, epochs = run(config, tmp_path)
    assert epochs == []
    assert whole == history
    assert same(network.state_dict(), again.state_dict())


def test_training_cancelled_in_its_first_epoch_leaves_nothing(tmp_path):
    interrupted_after(0, configured(**RANDOM), tmp_path)
    assert list(tmp_path.iterdir()) == []
    _, _, epochs = run(configured(**RANDOM), tmp_path)
    assert len(epochs) == 4


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-50]), id="cut off"),
        pytest.param(lambda path: path.write_bytes(b"\xff" * 1000), id="noise"),
        pytest.param(lambda path: save_file({"network/a": torch.zeros(2)}, path), id="without progress"),
        pytest.param(
            lambda path: save_file({"network/a": torch.zeros(2)}, path, metadata={"progress": "{"}),
            id="broken progress",
        ),
    ],
)
def test_damaged_state_starts_the_training_anew(tmp_path, damage):
    config = configured(**RANDOM)
    interrupted_after(2, config, tmp_path)
    (path,) = tmp_path.iterdir()
    damage(path)
    network, _, epochs = run(config, tmp_path)
    assert [epoch.epoch for epoch in epochs] == [1, 2, 3, 4]
    assert same(network.state_dict(), run(config)[0].state_dict())


def test_any_changed_byte_starts_the_training_anew_and_is_told(tmp_path):
    checkpoint = Checkpoint("one", tmp_path)
    assert checkpoint.read() is None
    assert not checkpoint.is_damaged
    checkpoint.keep({"a": torch.rand(20), "b": torch.arange(3)}, {"history": [], "seed": 1})
    checkpoint.flush()
    assert checkpoint.read() is not None
    path = tmp_path / "one.safetensors"
    whole = path.read_bytes()
    for position in range(len(whole)):
        changed = bytearray(whole)
        changed[position] ^= 1
        path.write_bytes(changed)
        assert checkpoint.read() is None, position
        assert checkpoint.is_damaged


def test_folder_of_states_is_private(tmp_path):
    kept(tmp_path / "cache" / "trainings")
    assert (tmp_path / "cache" / "trainings").stat().st_mode & 0o077 == 0


def test_state_is_plain_tensors_and_json_and_nothing_else(tmp_path):
    """No pickle: reading it cannot run anything."""
    config = configured(**RANDOM)
    interrupted_after(2, config, tmp_path)
    (path,) = tmp_path.iterdir()
    size = int.from_bytes(path.read_bytes()[:8], "little")
    header = json.loads(path.read_bytes()[8 : 8 + size])
    with safe_open(str(path), framework="pt") as file:
        assert set(header) == {"__metadata__", *file.keys()}
        progress = json.loads(file.metadata()["progress"])
    assert [epoch["epoch"] for epoch in progress["history"]] == [1, 2]
    assert progress["seed"] == config.seed
    assert {name.split("/")[0] for name in header} == {"__metadata__", "network", "best", "optimizer", "random"}


# The folder


def kept(folder, name="new"):
    checkpoint = Checkpoint(name, folder)
    checkpoint.keep({"a": torch.zeros(2)}, {"history": []})
    checkpoint.flush()


def older(folder, name, seconds):
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.safetensors"
    path.write_bytes(b"state")
    os.utime(path, (time.time() - seconds,) * 2)
    return path


def test_states_older_than_two_weeks_go_when_another_is_written(tmp_path):
    old, young = older(tmp_path, "old", SECONDS_KEPT + 60), older(tmp_path, "young", SECONDS_KEPT - 3600)
    kept(tmp_path)
    assert not old.exists()
    assert young.exists()
    assert (tmp_path / "new.safetensors").exists()


def test_the_twenty_youngest_states_are_kept(tmp_path):
    paths = [older(tmp_path, f"state{number}", 60 * number) for number in range(1, 31)]
    kept(tmp_path)
    assert len(list(tmp_path.iterdir())) == MOST_KEPT
    assert [path.exists() for path in paths] == [True] * (MOST_KEPT - 1) + [False] * (31 - MOST_KEPT)


def test_what_cannot_be_taken_away_keeps_no_state_from_being_written(tmp_path):
    folder = tmp_path / "somebody's folder"
    (folder / "inside").mkdir(parents=True)
    os.utime(folder, (0, 0))
    kept(tmp_path)
    assert Checkpoint("new", tmp_path).read() is not None
    assert (folder / "inside").exists()


def test_folder_that_cannot_be_written_fails_no_training(tmp_path):
    """A file lies where the folder should be, which stops even an administrator."""
    (tmp_path / "cache").write_text("a file")
    config = configured(**RANDOM)
    network, _, epochs = run(config, tmp_path / "cache" / "trainings")
    assert len(epochs) == 4
    assert same(network.state_dict(), run(config)[0].state_dict())
    Checkpoint("training", tmp_path / "cache" / "trainings").forget()
    assert (tmp_path / "cache").read_text() == "a file"


def test_forgotten_state_is_gone_and_stays_so(tmp_path):
    checkpoint = Checkpoint("one", tmp_path)
    checkpoint.keep({"a": torch.zeros(2)}, {})
    checkpoint.flush()
    checkpoint.keep({"a": torch.ones(2)}, {})
    checkpoint.forget()
    checkpoint.flush()
    assert list(tmp_path.iterdir()) == []
    checkpoint.forget()


def test_state_kept_is_the_last_and_no_part_is_left(tmp_path):
    checkpoint = Checkpoint("one", tmp_path)
    for number in (1, 2):
        checkpoint.keep({"a": torch.full((2,), float(number))}, {"number": number})
    assert checkpoint.read() is None  # the last writing was less than some seconds ago
    checkpoint.flush()
    tensors, numbers = checkpoint.read()
    assert (tensors["a"].tolist(), numbers) == ([2.0, 2.0], {"number": 2})
    assert [path.name for path in tmp_path.iterdir()] == ["one.safetensors"]


def test_state_is_of_its_own_when_the_weights_go_on_changing(tmp_path):
    """What was kept must not change with the network."""
    config = configured(epochs=3, patience=0)
    network, checkpoint, seen = network_for(config), Checkpoint("one", tmp_path), []
    with pytest.raises(Cancelled):
        train(
            network, separable(33, 0), separable(15, 1), config, Progress(CancellingFeedback(2 * STEPS + 4)),
            lambda _: seen.append(weights_of(network)), checkpoint=checkpoint,
        )  # fmt: skip
    tensors, _ = checkpoint.read()
    assert not same(network.state_dict(), seen[-1])
    assert all(torch.equal(tensors[f"network/{name}"], tensor) for name, tensor in seen[-1].items())


def test_name_depends_on_every_part_and_where_it_ends():
    assert fingerprint([b"ab", b"c"]) == fingerprint([b"ab", b"c"])
    assert len({fingerprint(parts) for parts in ([b"ab", b"c"], [b"a", b"bc"], [b"abc"], [b"ab", b"c", b""])}) == 4


def test_tests_keep_out_of_the_users_cache(cache):
    assert cache_folder().is_relative_to(cache)
