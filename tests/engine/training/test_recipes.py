import math
from dataclasses import fields, replace

import pytest
from builders import RecordingFeedback

from model.runtime.errors import JobError
from model.training.choices import RECIPES
from model.training.recipes import TrainingConfig, follows_the_samples, log_config, recipe_values, resolve


def refused(given, recipe="report"):
    with pytest.raises(JobError) as refusal:
        resolve(recipe, given, 500)
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


def test_report_has_the_reports_values_whatever_the_number_of_samples():
    assert (
        recipe_values("report", 10)
        == recipe_values("report", 100_000)
        == TrainingConfig(
            recipe="report",
            architecture="sits",
            cnn_layers=(128, 256, 128),
            cnn_kernels=(8, 5, 3),
            cnn_dropout_rates=(0.0, 0.0, 0.0),
            lstm_width=8,
            lstm_dropout=0.0,
            date_dropout=0.0,
            members=1,
            soft_labels=0.0,
            epochs=50,
            batch_size=64,
            optimizer="AdamW",
            learning_rate=5e-4,
            eps=1e-8,
            weight_decay=1e-6,
            lr_schedule="step",
            lr_decay_epochs=1,
            lr_decay_rate=0.95,
            patience=20,
            min_delta=0.01,
            clip_norm=0.0,
            restore_best=False,
            class_weights="no",
            validation_split=0.2,
            seed=0,
        )
    )


@pytest.mark.parametrize(
    ("samples", "batch_size", "epochs"),
    [
        (160, 16, 100),
        (499, 16, 50),
        (500, 32, 63),
        (974, 32, 50),
        (1218, 32, 50),
        (4999, 32, 50),
        (5000, 64, 50),
        (20, 16, 500),
    ],
)
@pytest.mark.parametrize("recipe", ["recommended", "fast"])
def test_batches_grow_with_the_samples_and_steps_are_never_few(recipe, samples, batch_size, epochs):
    config = recipe_values(recipe, samples)
    assert (config.batch_size, config.epochs) == (batch_size, epochs)
    assert config.epochs * math.ceil(samples / config.batch_size) >= 1000


def test_recommended_is_lstm_fcn_with_one_cycle():
    config = recipe_values("recommended", 1000)
    assert (config.architecture, config.lr_schedule, config.learning_rate) == ("lstm-fcn", "one-cycle", 1e-3)
    assert (config.cnn_layers, config.lstm_width, config.lstm_dropout) == ((128, 256, 128), 8, 0.8)
    assert (config.patience, config.restore_best) == (0, False)


def test_fast_is_recommended_with_a_quarter_of_the_filters_and_twice_the_rate():
    recommended, fast = (recipe_values(recipe, 1000).as_dict() for recipe in ("recommended", "fast"))
    differing = {name for name in recommended if recommended[name] != fast[name]}
    assert differing == {"recipe", "cnn_layers", "learning_rate"}
    assert (fast["cnn_layers"], fast["learning_rate"]) == ([32, 64, 32], 2e-3)


OVERRIDES = {
    "architecture": "mlstm-fcn",
    "cnn_layers": [4, 5, 6],
    "cnn_kernels": [3, 3, 3],
    "cnn_dropout_rates": [0.1, 0.2, 0.3],
    "lstm_width": 4,
    "lstm_dropout": 0.5,
    "date_dropout": 0.25,
    "members": 2,
    "soft_labels": 0.4,
    "epochs": 3,
    "batch_size": 7,
    "optimizer": "SGD",
    "learning_rate": 0.1,
    "eps": 1e-7,
    "weight_decay": 0.2,
    "lr_schedule": "plateau",
    "lr_decay_epochs": 2,
    "lr_decay_rate": 0.5,
    "patience": 1,
    "min_delta": 0.0,
    "clip_norm": 1.5,
    "restore_best": True,
    "class_weights": "balanced",
    "validation_split": 0.5,
    "seed": 42,
}


@pytest.mark.parametrize("recipe", RECIPES)
def test_given_values_override_every_value_of_a_recipe(recipe):
    assert set(OVERRIDES) == {field.name for field in fields(TrainingConfig)} - {"recipe"}
    assert resolve(recipe, OVERRIDES, 500).as_dict() == {"recipe": recipe, **OVERRIDES}


@pytest.mark.parametrize("name", sorted(OVERRIDES))
def test_one_given_value_leaves_the_others(name):
    changed, recipe = resolve("report", {name: OVERRIDES[name]}, 500).as_dict(), recipe_values("report", 500).as_dict()
    assert changed == recipe | {name: OVERRIDES[name]}


def test_null_means_the_recipes_value():
    assert resolve("report", dict.fromkeys(OVERRIDES), 500) == recipe_values("report", 500)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cnn_layers", [0, 1, 1]),
        ("cnn_layers", [1, 1, 5000]),
        ("cnn_layers", [1.5, 1, 1]),
        ("cnn_kernels", [3, 3, 256]),
        ("cnn_dropout_rates", [0, 0, 1.0]),
        ("cnn_dropout_rates", [-0.1, 0, 0]),
        ("lstm_width", 0),
        ("lstm_dropout", 1.0),
        ("date_dropout", 1.0),
        ("lstm_dropout", "0.5"),
        ("epochs", 0),
        ("epochs", 1.5),
        ("epochs", True),
        ("epochs", "50"),
        ("batch_size", 1),
        ("learning_rate", 0),
        ("learning_rate", 11),
        ("learning_rate", float("nan")),
        ("eps", 0),
        ("weight_decay", -1),
        ("lr_decay_epochs", 0),
        ("lr_decay_rate", 0),
        ("lr_decay_rate", 1.1),
        ("patience", -1),
        ("min_delta", -0.1),
        ("members", 0),
        ("members", 65),
        ("seed", -1),
        ("seed", 2**31),
        ("validation_split", 0),
        ("validation_split", 0.51),
        ("validation_split", float("nan")),
        ("epochs", float("nan")),
        ("epochs", float("inf")),
        ("batch_size", float("inf")),
        ("batch_size", float("nan")),
        ("batch_size", 2**40),
        ("batch_size", 10**400),
        ("learning_rate", 10**400),
        ("learning_rate", -(10**400)),
        ("clip_norm", -1),
        ("clip_norm", float("nan")),
        ("validation_split", "0.2"),
        ("validation_split", True),
    ],
)
def test_values_out_of_bounds_are_refused_by_name(name, value):
    sentence = refused({name: value})
    assert sentence.startswith(name)


@pytest.mark.parametrize("name", ["cnn_layers", "cnn_kernels", "cnn_dropout_rates"])
@pytest.mark.parametrize("value", [[1, 1], [1, 1, 1, 1], [], 5, "8,5,3"])
def test_lists_of_another_length_are_refused(name, value):
    assert "three" in refused({name: value})


@pytest.mark.parametrize("name", ["architecture", "optimizer", "lr_schedule", "class_weights"])
def test_unknown_choices_are_refused_with_the_choices(name):
    sentence = refused({name: "magic"})
    assert "'magic'" in sentence
    assert str(recipe_values("report", 500).as_dict()[name]) in sentence


@pytest.mark.parametrize("value", ["no", 1])
def test_restore_best_is_true_or_false(value):
    assert "restore_best" in refused({"restore_best": value})


def test_whole_numbers_written_as_decimals_become_whole():
    config = resolve("report", {"epochs": 3.0, "cnn_layers": [4.0, 5, 6], "seed": 7.0}, 500)
    assert [type(value) for value in (config.epochs, *config.cnn_layers, config.seed)] == [int] * 5


def test_unknown_recipe_is_refused_with_the_recipes():
    assert "recommended, report, fast" in refused({}, recipe="secret")


def test_unknown_value_is_refused_by_name():
    assert "dropout" in refused({"dropout": 0.1})


@pytest.mark.parametrize(
    ("recipe", "dates", "kernels"),
    [
        ("report", 2, (2, 2, 2)),
        ("report", 5, (5, 5, 3)),
        ("report", 50, (8, 5, 3)),
        ("recommended", 2, (2, 2, 2)),
        ("recommended", 23, (3, 3, 3)),
        ("recommended", 24, (9, 5, 3)),
        ("fast", 200, (9, 5, 3)),
        ("fast", 3, (3, 3, 3)),
    ],
)
def test_kernels_of_a_recipe_are_no_longer_than_the_series(recipe, dates, kernels):
    assert resolve(recipe, {}, 500, dates).cnn_kernels == kernels


@pytest.mark.parametrize("recipe", ["recommended", "fast"])
def test_long_series_get_the_seasonal_network_and_short_ones_what_they_had(recipe):
    short, long = resolve(recipe, {}, 500, 23).as_dict(), resolve(recipe, {}, 500, 24).as_dict()
    assert short == resolve(recipe, {}, 500).as_dict()
    changed = {name for name in short if short[name] != long[name]}
    changed -= {"learning_rate", "members", "cnn_layers"}
    assert changed == {"architecture", "cnn_kernels", "lstm_width", "lstm_dropout", "soft_labels"}
    assert (long["architecture"], long["lstm_dropout"]) == ("seasonal-lstm-fcn", 0.5)
    assert (long["lstm_width"], long["members"]) == ((128, 4) if recipe == "recommended" else (64, 2))
    assert long["learning_rate"] == 1e-3
    assert (short["soft_labels"], long["soft_labels"]) == (0.0, None)
    assert resolve("report", {}, 500, 100) == resolve("report", {}, 500)


@pytest.mark.parametrize(
    ("samples", "recommended", "fast"),
    [(20, 8, 3), (299, 8, 3), (300, 4, 2), (1999, 4, 2), (2000, 4, 2), (90_000, 4, 2)],
)
def test_members_of_a_committee_grow_with_the_samples(samples, recommended, fast):
    assert resolve("recommended", {}, samples, 24).members == recommended
    assert resolve("fast", {}, samples, 24).members == fast
    for recipe in ("recommended", "fast"):  # the LSTM is divided as the filters are
        config = resolve(recipe, {}, samples, 24)
        assert math.gcd(config.members, *config.cnn_layers, config.lstm_width) == config.members
    assert resolve("recommended", {}, samples, 23).members == resolve("report", {}, samples, 24).members == 1


def test_many_samples_of_long_series_are_learned_by_a_deeper_network():
    some, many = (resolve("recommended", {}, samples, 24) for samples in (1999, 2000))
    assert (some.architecture, some.cnn_layers) == ("seasonal-lstm-fcn", (128, 256, 128))
    assert (many.architecture, many.cnn_layers) == ("residual-lstm-fcn", (96, 96, 96))
    assert resolve("fast", {}, 2000, 24).architecture == "residual-lstm-fcn"
    assert resolve("fast", {}, 2000, 23).architecture == "lstm-fcn"


@pytest.mark.parametrize(("recipe", "widths"), [("recommended", (128, 192)), ("fast", (64, 96))])
def test_many_samples_of_long_series_are_learned_in_more_steps(recipe, widths):
    few, many = (resolve(recipe, {}, samples, 24) for samples in (1999, 2000))
    assert (few.lstm_width, few.lstm_dropout, few.epochs) == (widths[0], 0.5, 50)
    assert (many.lstm_width, many.lstm_dropout, many.epochs) == (widths[1], 0.3, 143)  # 63 steps each
    assert resolve(recipe, {"batch_size": 1000}, 2000, 24).epochs == 500  # 1,000 steps, not 9,000
    assert resolve(recipe, {}, 20_000, 24).epochs == resolve(recipe, {}, 4000, 23).epochs == 50


def test_another_architecture_keeps_the_values_of_short_series():
    values = resolve("recommended", {"architecture": "alstm-fcn"}, 500, 100)
    assert values == resolve("recommended", {"architecture": "alstm-fcn"}, 500)
    assert resolve("recommended", {"lstm_width": 5}, 500, 100).lstm_width == 5


@pytest.mark.parametrize("recipe", ["recommended", "fast"])
def test_a_given_architecture_of_long_series_has_sizes_and_steps_of_its_own(recipe):
    seasonal, residual = "seasonal-lstm-fcn", "residual-lstm-fcn"
    assert resolve(recipe, {"architecture": seasonal}, 500, 100) == resolve(recipe, {}, 500, 100)
    assert resolve(recipe, {"architecture": residual}, 5000, 100) == resolve(recipe, {}, 5000, 100)
    many = resolve(recipe, {"architecture": seasonal}, 5000, 100)
    assert many == replace(resolve(recipe, {}, 500, 100), batch_size=64, epochs=50)
    some = resolve(recipe, {"architecture": residual}, 500, 100)
    assert some.cnn_layers == resolve(recipe, {}, 5000, 100).cnn_layers
    assert (some.lstm_dropout, some.epochs) == (0.5, resolve(recipe, {}, 500, 100).epochs)
    few = resolve(recipe, {"architecture": residual}, 50, 100)
    assert few.cnn_layers == (12 * few.members,) * 3


def test_residual_network_is_told_that_the_sizes_hold_twice():
    feedback = RecordingFeedback()
    log_config(resolve("recommended", {}, 2000, 24), feedback)
    assert "both sets of three convolutions" in feedback.log_text


def test_given_kernels_longer_than_the_series_are_refused():
    with pytest.raises(JobError, match="cnn_kernels has 9, which is longer than the series of 6 dates; .*at most 6"):
        resolve("recommended", {"cnn_kernels": [9, 5, 3]}, 500, 6)
    assert resolve("recommended", {"cnn_kernels": [6, 6, 6]}, 500, 6).cnn_kernels == (6, 6, 6)
    assert resolve("recommended", {"cnn_kernels": [9, 5, 3]}, 500).cnn_kernels == (9, 5, 3)


@pytest.mark.parametrize("recipe", ["recommended", "fast"])
@pytest.mark.parametrize(("batch_size", "epochs"), [(4, 50), (40, 77), (64.0, 125), (600, 1000)])
def test_epochs_follow_a_batch_size_that_is_given(recipe, batch_size, epochs):
    """500 samples: 13 steps of 40 make 77 epochs of 1,000 steps."""
    config = resolve(recipe, {"batch_size": batch_size}, 500)
    assert (config.batch_size, config.epochs) == (batch_size, epochs)
    assert resolve(recipe, {"batch_size": batch_size, "epochs": 3}, 500).epochs == 3


def test_report_keeps_its_epochs_whatever_the_batch_size():
    assert resolve("report", {"batch_size": 4}, 500).epochs == 50


def test_which_values_follow_the_samples():
    following = {
        recipe: {field.name for field in fields(TrainingConfig) if follows_the_samples(recipe, field.name)}
        for recipe in RECIPES
    }
    changing = {"epochs", "batch_size"}
    assert follows_the_samples("recommended", "members", 24)
    assert follows_the_samples("fast", "lstm_width", 24)
    assert not follows_the_samples("recommended", "cnn_kernels", 24)
    assert following == {"recommended": changing, "fast": changing, "report": set()}


@pytest.mark.parametrize(
    ("given", "watches"),
    [({}, False), ({"patience": 1}, True), ({"restore_best": True}, True), ({"lr_schedule": "plateau"}, True)],
)
def test_what_watches_the_validation(given, watches):
    assert resolve("recommended", given, 500).watches_validation is watches
    assert resolve("report", given, 500).watches_validation
