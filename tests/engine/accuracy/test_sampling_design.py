import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import CancellingFeedback, listing, write_raster

from model.accuracy.sampling_design import allocate, expected_accuracies, sample_size
from model.commands.registry import run_command
from model.runtime.errors import Cancelled, CubeError, JobError

OLOFSSON = (0.020, 0.015, 0.320, 0.645)


def map_of(path, codes, labels=("Forest", "Pasture", "Water"), **options):
    write_raster(path, np.asarray(codes, np.uint8), **{"nodata": 255, **options})
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(LSTMFCN_LABELS=json.dumps(labels))
    return path


def blocks(size=120):
    """Forest, a strip of Pasture (5 %), some Water, and a frame of nodata."""
    codes = np.ones((size, size), np.uint8)
    codes[:, size // 2 :] = 3
    codes[10:30, 5 : 5 + size // 3] = 2
    codes[:4], codes[:, :4], codes[-4:], codes[:, -4:] = 255, 255, 255, 255
    return codes


def design(path, tmp_path, feedback, **values):
    target = tmp_path / "points.json"
    result = run_command("samplingdesign", {"classes": str(path), "points": str(target), **values}, feedback)
    return result, json.loads(target.read_text())


def test_sample_size_of_olofsson_2014():
    assert sample_size(OLOFSSON, (0.7, 0.6, 0.9, 0.95), 0.01) == 641


@pytest.mark.parametrize("proportions", [(1.0,), (0.5, 0.5), (0.1, 0.2, 0.7), (1 / 3, 1 / 3, 1 / 3), OLOFSSON])
def test_a_hundredth_asks_for_1875_and_no_rounding_error_makes_it_1876(proportions):
    assert sample_size(proportions, [0.75] * len(proportions), 0.01) == 1875


def test_allocations():
    assert allocate(OLOFSSON, 641, "equal") == [161, 160, 160, 160]
    assert allocate(OLOFSSON, 641, "proportional") == [13, 10, 205, 413]
    assert allocate(OLOFSSON, 641, "rare-100") == [100, 100, 146, 295]
    assert allocate(OLOFSSON, 641, "rare-75") == [75, 75, 163, 328]
    assert allocate(OLOFSSON, 641, "rare-50") == [50, 50, 179, 362]
    assert allocate((0.1, 0.9), 300, "rare-50") == [50, 250]  # a tenth is rare
    assert allocate((0.001, 0.999), 100, "proportional") == [2, 100]  # two at least
    assert allocate((0.05, 0.05, 0.9), 150, "rare-100") == [100, 100, 2]


def test_most_points_in_rare_classes_are_a_warning(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", blocks())
    design(path, tmp_path, feedback, size=150)
    (told,) = feedback.warnings
    assert "100 of 150 points go to classes with at most a tenth of the area (Pasture), only 50 to all others" in told
    design(path, tmp_path, feedback, size=150, allocation="rare-50")
    assert len(feedback.warnings) == 1


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"size": 60}, "104 points are planned, since every rare class gets 100."),
        ({"size": 4, "allocation": "proportional"}, "6 points are planned, since every class gets at least 2."),
    ],
)
def test_more_points_than_were_asked_for_are_explained(tmp_path, feedback, values, sentence):
    design(map_of(tmp_path / "map.tif", blocks()), tmp_path, feedback, **values)
    assert f"{values['size']} points requested" in feedback.log_text
    assert sentence in feedback.log_text


def test_as_many_points_as_were_asked_for_need_no_reason(tmp_path, feedback):
    design(map_of(tmp_path / "map.tif", blocks()), tmp_path, feedback, size=200)
    assert "planned" not in feedback.log_text


@pytest.mark.parametrize("total", [7, 100, 641, 1875])
def test_allocations_sum_to_the_total(total):
    for allocation in ("equal", "proportional"):
        assert sum(allocate((0.3, 0.3, 0.4), total, allocation)) == total


def test_expected_accuracies_by_number_order_and_name():
    labels = ("a", "b", "c")
    assert expected_accuracies("0.8", labels) == [0.8] * 3
    assert expected_accuracies("0.8, 0.7,0.6", labels) == [0.8, 0.7, 0.6]
    assert expected_accuracies("b=0.9", labels) == [0.75, 0.9, 0.75]
    assert expected_accuracies("0.5,c=1", labels) == [0.5, 0.5, 1.0]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("1.2", "'1.2' is not a number"), ("good", "'good'"), ("0.5,0.6", "2 expected .* 3 classes"), ("Sea=0.5", "Sea")],
)
def test_expected_accuracies_that_make_no_sense_are_refused(text, sentence):
    with pytest.raises(JobError, match=sentence):
        expected_accuracies(text, ("a", "b", "c"))


def test_points_lie_in_their_strata_never_on_nodata_and_weights_sum_to_one(tmp_path, feedback):
    path = map_of(tmp_path / "in" / "map.tif", blocks())
    before = listing(tmp_path / "in")
    result, points = design(path, tmp_path, feedback, size=200, allocation="rare-50")
    assert result["allocation"]["Pasture"] == 50
    assert result["drawn"] == len(points["x"]) == 200
    with rasterio.open(path) as dataset:
        found = [int(value[0]) for value in dataset.sample(zip(points["x"], points["y"], strict=True))]
    assert [("Forest", "Pasture", "Water")[code - 1] for code in found] == points["strata"]
    assert sum(points["weights"]) == pytest.approx(1)
    assert len(set(zip(points["x"], points["y"], strict=True))) == 200
    assert points["strata"] != sorted(points["strata"])  # their order tells nothing
    assert listing(tmp_path / "in") == before


def test_same_seed_same_points_however_the_map_is_read(tmp_path, feedback, monkeypatch):
    path = map_of(tmp_path / "map.tif", blocks())
    first, again, other = (design(path, tmp_path, feedback, size=60, seed=seed)[1] for seed in (4, 4, 5))
    assert first == again
    assert first != other
    monkeypatch.setattr("model.raster.windows.STRIP_PIXELS", 7 * 120)
    assert design(path, tmp_path, feedback, size=60, seed=4)[1] == first


def test_points_keep_their_distance(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", blocks())
    _, points = design(path, tmp_path, feedback, size=60, distance=70.0, allocation="proportional")
    place = np.stack([points["x"], points["y"]], axis=1)
    apart = np.linalg.norm(place[:, None] - place[None], axis=2)[~np.eye(len(place), dtype=bool)]
    assert apart.min() >= 69.5
    assert len(place) == 60


def test_a_distance_that_leaves_no_room_is_reported(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", blocks())
    result, _ = design(path, tmp_path, feedback, size=200, distance=500.0)
    assert result["drawn"] < 60
    assert "lower the minimum distance" in feedback.warnings[-1]


def test_a_class_of_few_pixels_gives_them_all(tmp_path, feedback):
    codes = np.ones((50, 50), np.uint8)
    codes[3, 3:8] = 2
    result, points = design(map_of(tmp_path / "map.tif", codes), tmp_path, feedback, size=100, allocation="equal")
    assert points["strata"].count("Pasture") == 5
    assert result["allocation"]["Pasture"] == 50
    assert "Pasture 5 of 50" in feedback.warnings[-1]
    assert "Water" in feedback.log_text  # not on the map


def test_draws_are_even_over_the_area_of_a_map_in_degrees(tmp_path, feedback):
    """Pixels near the pole are smaller, and drawn less often in proportion."""
    size = 200
    transform = Affine(0.3, 0, 0, 0, -0.3, 80)  # 80° to 20° north
    path = map_of(tmp_path / "map.tif", np.ones((size, size)), crs="EPSG:4326", transform=transform)
    _, points = design(path, tmp_path, feedback, size=4000)
    north = np.mean(np.array(points["y"]) > 50)
    expected = (np.sin(np.radians(80)) - np.sin(np.radians(50))) / (np.sin(np.radians(80)) - np.sin(np.radians(20)))
    assert north == pytest.approx(expected, abs=0.03)


def test_a_map_without_classes_is_refused(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", np.full((4, 4), 255))
    with pytest.raises(CubeError, match="no pixel with a class"):
        design(path, tmp_path, feedback)
    assert not (tmp_path / "points.json").exists()


def test_cancel_leaves_nothing(tmp_path):
    path = map_of(tmp_path / "in" / "map.tif", blocks())
    with pytest.raises(Cancelled):
        design(path, tmp_path / "out", CancellingFeedback(2))
    assert not (tmp_path / "out").exists()
