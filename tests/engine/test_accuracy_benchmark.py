"""The accuracy benchmark: its simulated sets, divisions, rivals and arithmetic."""

from __future__ import annotations

import math
import re
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

sys.path.append(str(Path(__file__).resolve().parents[2] / "benchmarks"))

import accuracy
from suite.labelled_sets import LabelledSet, divisions
from suite.landscapes import ALL_BANDS, HALVES, draw_landscape, simulate, simulated_set
from suite.methods import FOREST, METHODS, probabilities
from suite.results import Results, key_of, measure
from suite.rival_training import RIVALS, rival_probabilities
from suite.rivals import InceptionTime, LightTae, TempCnn
from suite.table import Outcome, accuracy_table, gain_table, outcomes, summary
from suite.tasks import Row, Sets, Task, all_rows, plan, seeds_of

SMALLEST = 2  # of the simulated sets: 16 classes, 6 samples of each to learn from


@pytest.fixture(scope="module")
def smallest() -> LabelledSet:
    return simulated_set(SMALLEST)[1]


def parameters(*modules) -> int:
    return sum(parameter.numel() for module in modules for parameter in module.parameters())


def test_rivals_have_as_many_parameters_as_the_authors_networks():
    light = LightTae(range(24), 10, 20)
    attention = (light.norm_in, light.widen, light.norm_wide, light.keys, light.mix)
    assert parameters(TempCnn(46, 3, 13)) == 800_269
    assert parameters(*attention) + light.queries.numel() == 112_000
    assert parameters(light.classify) == 11_188
    assert parameters(InceptionTime(1, 2)) == 420_450
    assert parameters(InceptionTime(10, 12)) == 492_940


@pytest.mark.parametrize("name", RIVALS)
def test_a_rival_gives_probabilities_of_every_class(name, smallest, monkeypatch):
    monkeypatch.setattr(type(RIVALS[name]), "epochs_for", lambda self, samples: 1)
    (fold,) = divisions(smallest, "2 a class", 0)
    given = rival_probabilities(smallest.samples, name, fold.training, fold.test[:50], 0)
    assert given.shape == (50, 16)
    assert given.sum(axis=1) == pytest.approx(np.ones(50), abs=1e-5)


def test_light_tae_knows_when_something_happened():
    torch.manual_seed(0)
    early, late = (LightTae(days, 1, 3).eval() for days in ([0, 10, 20, 30], [0, 100, 200, 300]))
    late.load_state_dict({**early.state_dict(), "positions": late.positions})
    series = torch.rand(5, 4, 1)
    assert not torch.allclose(early(series), late(series))


def test_a_simulated_set_depends_on_its_seed_alone(smallest):
    again = simulated_set(SMALLEST)[1]
    assert again.fingerprint == smallest.fingerprint
    assert simulated_set(SMALLEST + 1)[1].fingerprint != smallest.fingerprint


def test_both_halves_cover_the_ranges_and_share_nothing():
    assert not set(HALVES["choose"]) & set(HALVES["report"])
    for seeds in HALVES.values():
        drawn = [draw_landscape(seed) for seed in seeds]
        for values, low, high in (
            ([one.class_count for one in drawn], 8, 16),
            ([one.date_count for one in drawn], 30, 150),
            ([one.clouds for one in drawn], 0, 0.6),
            ([one.wrong for one in drawn], 0, 0.1),
            ([one.year_shift for one in drawn], 0, 14),
        ):
            third = (high - low) / 3
            assert low <= min(values) <= low + third
            assert high - 1.2 * third <= max(values) <= high
        assert sorted(len(one.bands) for one in drawn) == [1, 2, 3, 4, 6, 10]
        assert 5 <= min(one.a_class for one in drawn) < 10
        assert 50 < max(one.a_class for one in drawn) <= 100


@pytest.mark.parametrize("seed", [*HALVES["choose"], *HALVES["report"]])
def test_classes_of_a_cover_differ_in_timing_or_in_one_event_only(seed):
    classes = draw_landscape(seed).classes
    days = np.arange(366.0)[None]
    nothing = np.zeros((1, 1))
    by_cover = {}
    for kind in classes:
        by_cover.setdefault(kind.cover, []).append(kind)
    assert min(len(kinds) for kinds in by_cover.values()) >= 2
    for plain, *variants in by_cover.values():
        for kind in variants:
            green, wet = kind.growth(days, nothing)
            same = plain.growth(days - kind.shift, nothing)[0]
            changed = np.flatnonzero(np.abs(green - same)[0] > 0.02)
            if kind.event is None:
                assert abs(kind.shift) >= 20
                assert not len(changed)
            else:
                assert kind.shift == 0
                assert 5 <= len(changed) <= 40
                assert wet.max() <= kind.event.wet


def test_wrong_labels_and_clouds_are_as_frequent_as_the_landscape_says():
    landscape, data = simulated_set(0)
    series, classes, fields = simulate(landscape)
    share = (data.samples.labels != data.truth).mean()
    assert share == pytest.approx(landscape.wrong, abs=0.03)
    assert np.isnan(series).any(axis=2).mean() == pytest.approx(landscape.clouds, abs=0.08)
    assert np.isfinite(series).all(axis=2).sum(axis=1).min() >= 4
    assert all(len(np.unique(classes[fields == field])) == 1 for field in range(20))


def test_clouds_last():
    landscape = draw_landscape(0)
    missing = np.isnan(simulate(landscape)[0]).any(axis=2)
    close = np.flatnonzero(np.diff(landscape.days) == 1)
    after_cloud = missing[:, close + 1][missing[:, close]].mean()
    after_clear = missing[:, close + 1][~missing[:, close]].mean()
    assert after_cloud > 2 * after_clear


def test_bands_of_a_landscape_are_those_it_names():
    for seed in HALVES["choose"]:
        landscape, data = simulated_set(seed)
        assert data.samples.bands == landscape.bands
        assert data.samples.timeline == landscape.timeline
        assert set(landscape.bands) <= {"NDVI", *ALL_BANDS}


def test_a_draw_has_so_many_of_each_class_and_no_place_on_both_sides(smallest):
    (fold,) = divisions(smallest, "6 a class", 3)
    _, counts = np.unique(smallest.samples.labels[fold.training], return_counts=True)
    assert counts.tolist() == [6] * 16
    assert not set(smallest.places[fold.training]) & set(smallest.places[fold.test])
    assert len(fold.test) > 1000


def test_a_draw_without_places_is_measured_on_all_the_rest(smallest):
    nowhere = LabelledSet(smallest.samples, None, smallest.truth)
    (fold,) = divisions(nowhere, "6 a class", 3)
    assert sorted([*fold.training, *fold.test]) == list(range(len(smallest.samples)))


def test_all_methods_of_a_seed_see_the_same_division(smallest, monkeypatch):
    sets = Sets(Path())
    monkeypatch.setattr(sets, "get", lambda name: smallest)
    row = next(row for row in all_rows("choose") if row.data == f"simulated {SMALLEST}")
    tasks = list(plan([row], METHODS, sets))
    first = [task for task in tasks if task.seed == 0]
    assert [task.method for task in first] == list(METHODS)
    assert all(task.fold is first[0].fold for task in first)
    assert len([task for task in tasks if task.method == "TempCNN"]) == seeds_of(row, "TempCNN") == 2


def test_what_is_being_done_is_said_with_the_time_left(smallest, tmp_path, monkeypatch, capsys):
    row = Row("simulated 2", "6 a class", 1)
    (fold,) = divisions(smallest, row.division, 0)
    sets = Sets(Path())
    monkeypatch.setattr(sets, "get", lambda name: smallest)
    monkeypatch.setattr(accuracy, "probabilities", lambda method, samples, fold, seed: np.eye(16)[fold.test % 16])
    results = Results(tmp_path / "results.jsonl")
    accuracy.run([Task(row, FOREST, 0, fold), Task(row, "fast", 0, fold)], sets, results)
    said = capsys.readouterr().err
    assert "2 trainings to do" in said
    assert re.search(r"simulated 2:6 a class, fast, seed 0 · .*left", said)
    assert len((tmp_path / "results.jsonl").read_text().splitlines()) == 2


def test_results_are_found_again_for_the_same_samples_only(smallest, tmp_path):
    row = Row("simulated 2", "2 a class", 1)
    (fold,) = divisions(smallest, row.division, 0)
    task = Task(row, FOREST, 0, fold)
    given = np.full((len(fold.test), 16), 0.01)
    given[:, 4] = 0.85
    path = tmp_path / "results.jsonl"
    Results(path).add(measure(task, smallest, given, 1.5, 10.0))
    path.write_text(path.read_text() + '{"data": "cut sh')
    again = Results(path)
    found = again.of([task], {"simulated 2": smallest.fingerprint})[key_of(task)]
    assert found.right.tolist() == (smallest.truth[fold.test] == "class 05").tolist()
    assert found.calibration_error == pytest.approx(abs(0.85 - found.right.mean()), abs=1e-4)
    expected = -math.log(0.85) * found.right.mean() - math.log(0.01) * (1 - found.right.mean())
    assert found.log_loss == pytest.approx(expected, abs=1e-3)
    assert again.of([task], {"simulated 2": "another"}) == {}
    assert again.seconds_per_work(FOREST) == pytest.approx(0.15)


def test_a_forest_beats_chance_and_the_table_shows_it(smallest, tmp_path, monkeypatch):
    sets = Sets(Path())
    monkeypatch.setattr(sets, "get", lambda name: smallest)
    rows, results = [Row("simulated 2", "6 a class", 1)], Results(tmp_path / "results.jsonl")
    tasks = list(plan(rows, [FOREST, "fast"], sets))
    given = probabilities(FOREST, smallest.samples, tasks[0].fold, 0)
    results.add(measure(tasks[0], smallest, given, 1.0, 1.0))
    results.add(measure(tasks[1], smallest, np.eye(16)[np.zeros(len(given), dtype=int)], 1.0, 1.0))
    found = outcomes(rows, tasks, results.of(tasks, {"simulated 2": smallest.fingerprint}), sets)
    (accuracy,) = found[rows[0], FOREST].accuracies
    assert 20 < accuracy < 50
    assert f"{accuracy:.2f} (1)" in list(accuracy_table(rows, [FOREST, "fast"], found, sets))[-1]
    assert "−" in list(gain_table(rows, [FOREST, "fast"], found))[-1]
    assert "not behind the forest in 0 of 1 rows" in next(iter(summary(rows, [FOREST, "fast"], found)))


def test_gain_and_its_standard_error():
    nan = math.nan
    ours = Outcome(np.array([[1, 1, 0, 1, nan], [1, 0, 1, nan, 1]]), 0, 0)
    other = Outcome(np.array([[1, 0, 0, 0, nan], [1, 0, 0, nan, 1]]), 0, 0)
    mean, error = ours.gain(other)
    # Seeds: +50 and +25. Samples: 0, 50, 50, 100, 0.
    assert mean == pytest.approx(37.5)
    assert error == pytest.approx(math.sqrt(312.5 / 2 + 1750 / 5))
    alone = Outcome(ours.right[:1], 0, 0)
    assert alone.gain(other)[0] == pytest.approx(50)
