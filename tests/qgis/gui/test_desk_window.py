"""The labelling desk in a real window: fifty points by keys alone, and the labels of a QGIS that was killed."""

import json
import shutil
from pathlib import Path

import pytest
from desk_layers import CLASSES, points_to_label
from real_window import run_session

pytestmark = pytest.mark.apart

SESSION = Path(__file__).parents[1] / "sessions" / "desk_session.py"


@pytest.fixture(scope="module")
def window(tmp_path_factory, demo):
    """Run a session at the desk with a layer."""
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")

    def run(what, points, profile, **more):
        output = Path(profile) / what
        output.mkdir()
        given = {"DO": what, "POINTS": str(points), "IMAGE": demo["RASTERS"][0], **more}
        return run_session(SESSION, given, output, Path(profile), longest=240)

    return run


@pytest.fixture(scope="module")
def seen(window, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    return window("label", points_to_label(folder / "points.gpkg", demo["TRUTH"], 60), folder)


def test_fifty_points_are_labelled_by_keys_alone(seen):
    given = {number: label for number, label in seen["fifty"].items() if label}
    assert len(given) == 50
    expected = {number: CLASSES[place % 4] for place, number in enumerate(seen["order"])}
    assert given == expected
    assert seen["exceptions"] == []


def test_places_come_by_priority_at_a_steady_scale(seen):
    assert seen["order"] == [str(number) for number in range(60, 10, -1)]  # the score grows with the id
    assert len(seen["scales"]) == 1


def test_remarks_are_kept_with_the_label(seen):
    remarks = seen["remarks"]
    assert remarks["label"] == CLASSES[1]
    assert (remarks["certainty"], remarks["comment"], remarks["problem"]) == (2, "u and 3 are text here", None)
    assert remarks["label_by"]
    assert remarks["label_at"].startswith("20")
    assert (seen["unsure"]["label"], seen["unsure"]["problem"]) == (None, "unsure")


def test_undo_skip_and_jump_go_where_they_should(seen):
    assert seen["undone"] == [True, None]
    assert seen["skipped"]
    assert seen["previous"]
    assert seen["jumped"]
    assert seen["shown"] == [f"1  {CLASSES[0]}"]
    assert seen["progress"].startswith("51 / 60")


def test_nothing_is_saved_without_the_users_word(seen):
    assert not any(seen["committed_before"].values())
    assert seen["journal_before"]
    assert len([label for label in seen["committed"].values() if label]) == 51
    assert not seen["journal_after"]
    assert set(seen["fields"]) - set(seen["fields_before"]) == {
        "label_by",
        "label_at",
        "certainty",
        "problem",
        "comment",
    }


def test_new_fields_do_not_change_the_chosen_ones(seen):
    assert seen["boxes_after"] == ["label", "score"]


def test_every_control_has_a_tooltip_and_fits(seen):
    assert seen["without_tip"] == []
    assert seen["clipped"] == []


def test_killing_qgis_loses_no_label(window, demo, tmp_path):
    points = points_to_label(tmp_path / "points.gpkg", demo["TRUTH"], 60)
    with pytest.raises(RuntimeError, match="without an answer"):
        window("die", points, tmp_path)
    given = json.loads((tmp_path / "die" / "given.json").read_text())
    assert len([label for label in given.values() if label]) == 25
    seen = window("restore", points, tmp_path)
    assert not any(seen["before"].values())
    assert "25 labels" in seen["sentence"]
    assert seen["waits"]  # until it is said what becomes of them
    assert seen["after"] == given
    assert seen["editing"]
    assert seen["done"] == 25
    assert seen["committed"] == given
    assert not seen["journal"]


@pytest.fixture(scope="module")
def blind(window, run, model, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("blind")
    made = run(
        "classify",
        {
            "MODEL": model["MODEL"],
            "RASTERS": [demo["CUBE"]],
            "CLASSES": str(folder / "classes.tif"),
            "PROBABILITIES": str(folder / "probabilities.tif"),
        },
    )
    points = points_to_label(folder / "points.gpkg", demo["TRUTH"], 20)
    maps = {name: made[name] for name in ("CLASSES", "PROBABILITIES")}
    return window("blind", points, folder, CUBE=demo["CUBE"], MODEL=model["MODEL"], BAND=demo["RASTERS"][1], **maps)


def told(walked):
    """What a window tells of the model."""
    return [text for text in walked["texts"] + walked["tree"] + walked["map"] if "crops" in text or "late" in text]


def test_blind_mode_shows_nothing_of_the_model(blind):
    assert blind["answered"]
    assert told(blind["before"])
    assert blind["before"]["table"]
    assert not [text for text in told(blind["blind"]) if "demo crops" not in text]  # the model's name tells no class
    assert blind["blind"]["map"] == ["Image", "NIR of a date", "Points to label"]
    assert not blind["blind"]["tips"]
    assert not blind["blind"]["labels"]
    assert (blind["blind"]["patterns"], blind["blind"]["table"], blind["blind"]["export"]) == ("none", False, False)
    assert blind["exceptions"] == []


def test_all_is_back_after_blind_mode(blind):
    for key in ("tree", "map", "tips", "table", "patterns", "labels"):
        assert blind["after"][key] == blind["before"][key], key


def test_a_project_saved_in_blind_mode_opens_with_everything(blind):
    assert {"Class map crops", "Probabilities crops", "Class map late"} <= set(blind["opened"]["tree"])
    assert "Class map crops" in blind["opened"]["map"]


@pytest.fixture(scope="module")
def chips(window, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips")
    return window("chips", points_to_label(folder / "points.gpkg", demo["TRUTH"], 40), folder, CUBE=demo["CUBE"])


def test_chips_of_the_next_place_are_there_when_it_comes(chips):
    assert chips["first"]
    assert max(chips["seconds"]) < 0.3
    assert chips["exceptions"] == []


def test_chips_show_images_of_dates_over_the_whole_cube(chips):
    assert len(chips["days"]) == 6
    assert chips["days"] == sorted(set(chips["days"]))
    assert min(chips["colours"]) > 1
    assert max(chips["colours"]) > 20
    assert chips["clipped"] == []


def test_chips_follow_width_bands_and_fast_keys(chips):
    assert chips["wider"]
    assert chips["redrawn"]
    assert chips["other_bands"]
    assert chips["last"]


def test_points_and_polygons_are_drawn_with_a_chosen_class(window, demo, tmp_path):
    points = points_to_label(tmp_path / "points.gpkg", demo["TRUTH"], 5)
    seen = window("draw", points, tmp_path, CUBE=demo["CUBE"])
    assert seen["classes"] == [f"{number}  {name}" for number, name in enumerate(CLASSES, 1)]  # of the other layer
    assert seen["points"] == ["Pasture", "Soy", "Soy"]
    assert seen["stayed"]
    assert seen["series"]
    assert seen["saved"] == 3
    assert seen["tool_back"]
    assert seen["polygons"] == [["Forest", True]]
    assert seen["folder"]
    assert seen["exceptions"] == []
