"""Maps in parts: the same pixels as in one go, whatever the parts, the threads and the memory."""

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import TRANSFORM, UTM, RecordingFeedback, box, timeline, write_raster
from plans import (
    assert_same_map,
    classify_all,
    classify_part,
    classify_whole,
    merge,
    parts_of,
    pixels,
    split,
    write_model,
)  # fmt: skip

from model.runtime.errors import CubeError, JobError, OutputError


@pytest.mark.parametrize(("pixels_of_a_part", "threads"), [(4096, 1), (9000, 2), (1000, 1), (10**6, 2)])
def test_parts_give_the_same_pixels_as_one_go(folder, whole, tmp_path, pixels_of_a_part, threads):
    made = split(folder, tmp_path, part_pixels=pixels_of_a_part)
    assert made["pixels"] == 200 * 300
    classify_all(tmp_path, threads=threads)
    result = merge(tmp_path)
    assert result["missing"] == []
    assert_same_map(result, whole)
    counts = np.bincount(whole["classes"].ravel(), minlength=4)
    assert list(result["pixels"].values()) == counts[1:4].tolist()


def test_parts_begin_and_end_with_blocks_and_cover_everything_once(folder, tmp_path):
    split(folder, tmp_path, part_pixels=9000)
    covered = np.zeros((200, 300), dtype=int)
    for _, column, row, width, height, count in parts_of(tmp_path):
        assert (column % 64, row % 64) == (0, 0)
        assert count == width * height <= 9000
        covered[row : row + height, column : column + width] += 1
    assert (covered == 1).all()


def test_map_in_parts_says_what_the_one_in_one_go_says(folder, whole, tmp_path):
    split(folder, tmp_path, part_pixels=9000)
    classify_all(tmp_path)
    result = merge(tmp_path)
    for name in whole:
        with rasterio.open(result["maps"][name][0]) as mine, rasterio.open(folder / f"{name}.tif") as other:
            assert mine.profile["transform"] == other.profile["transform"]
            assert (mine.crs, mine.nodata, mine.dtypes, mine.descriptions) == (
                other.crs, other.nodata, other.dtypes, other.descriptions,
            )  # fmt: skip
            assert (mine.scales, mine.offsets) == (other.scales, other.offsets)
            theirs = {key: value for key, value in other.tags().items() if key.startswith("LSTMFCN_")}
            assert {key: mine.tags()[key] for key in theirs} == theirs | {"LSTMFCN_MODEL": "model"}
        assert (tmp_path / f"{name}.qml").read_text() == (folder / f"{name}.qml").read_text()
    with rasterio.open(tmp_path / "classes.vrt") as mine, rasterio.open(folder / "classes.tif") as other:
        assert mine.colormap(1) == other.colormap(1)


def test_a_plan_folder_that_was_moved_still_shows_its_map(folder, whole, tmp_path):
    split(folder, tmp_path / "a", part_pixels=9000)
    classify_all(tmp_path / "a")
    merge(tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")
    np.testing.assert_array_equal(pixels(tmp_path / "b" / "classes.vrt"), whole["classes"])


def test_files_of_other_pixels_masks_and_indices_give_the_same_pixels(tmp_path):
    """Bands of 20 m, a scene classification of 20 m, a computed band, and two tiles that overlap."""
    generator = np.random.default_rng(3)
    for tile, move in (("21LXG", 0), ("21LYG", 180)):
        for day in timeline(5):
            shift = Affine.translation(move, 30 if move else 0)
            for band, transform, size, high in (
                ("B04", TRANSFORM @ shift, 256, 4000), ("B08", TRANSFORM @ shift, 256, 6000),
                ("B11", TRANSFORM @ shift @ Affine.scale(2), 128, 6000), ("SCL", TRANSFORM @ shift @ Affine.scale(2), 128, 8),
            ):  # fmt: skip
                values = generator.integers(1, high, (size, size)).astype(np.uint8 if band == "SCL" else np.uint16)
                write_raster(
                    tmp_path / "cube" / f"SENTINEL-2_MSI_{tile}_{band}_{day}.tif", values, transform=transform,
                    nodata=0, scale=None if band == "SCL" else 1e-4, tiled=True, blockxsize=64, blockysize=64,
                )  # fmt: skip
    write_model(tmp_path / "model.safetensors", bands=("B04", "B11", "NDVI"))
    whole = classify_whole(tmp_path)
    assert len(np.unique(whole["classes"])) > 3
    split(tmp_path, tmp_path / "plan", part_pixels=7000)
    assert len(parts_of(tmp_path / "plan")) > 10
    classify_all(tmp_path / "plan")
    assert_same_map(merge(tmp_path / "plan"), whole)


def test_region_of_interest_makes_parts_only_where_it_is(folder, tmp_path):
    roi = {"crs": UTM, "polygons": [
        {"type": "Polygon", "coordinates": [box(3, 5, 40, 41)]},
        {"type": "Polygon", "coordinates": [box(200.2, 150.7, 230.5, 199)]},
    ]}  # fmt: skip
    whole = classify_whole(folder, roi=roi, classes=str(tmp_path / "c.tif"), probabilities=None, uncertainty=None)
    made = split(folder, tmp_path / "plan", part_pixels=1000, roi=roi)
    inside = int((whole["classes"] != 255).sum())
    assert inside <= made["pixels"] < 2.2 * inside
    covered = sum(width * height for _, _, _, width, height, _ in parts_of(tmp_path / "plan"))
    assert covered < 200 * 300 / 4
    classify_all(tmp_path / "plan")
    result = merge(tmp_path / "plan")
    np.testing.assert_array_equal(pixels(result["maps"]["classes"][0]), whole["classes"])


def test_a_part_that_is_done_is_not_made_again(folder, tmp_path):
    split(folder, tmp_path, part_pixels=9000)
    classify_part(tmp_path, 2)
    before = (tmp_path / "results" / "000002" / "classes.tif").stat().st_mtime_ns
    feedback = RecordingFeedback()
    classify_part(tmp_path, 2, feedback)
    assert "done already" in feedback.log_text
    assert (tmp_path / "results" / "000002" / "classes.tif").stat().st_mtime_ns == before


def test_nothing_is_left_beside_the_results(folder, tmp_path):
    split(folder, tmp_path, part_pixels=60_000)
    classify_part(tmp_path, 1)
    assert list((tmp_path / "attempts").iterdir()) == list((tmp_path / "state").iterdir()) == []
    assert {path.name for path in (tmp_path / "results" / "000001").iterdir()} == {
        "classes.tif", "classes.tif.aux.xml", "classes.qml", "probabilities.tif", "probabilities.qml", "uncertainty.tif",
        "uncertainty.qml", "record.json",
    }  # fmt: skip


def test_missing_parts_are_named_and_the_others_put_together_when_asked(folder, whole, tmp_path):
    split(folder, tmp_path, part_pixels=9000)
    count = len(parts_of(tmp_path))
    for number in range(1, count + 1):
        if number != 3:
            classify_part(tmp_path, number)
    with pytest.raises(CubeError, match=rf"1 of {count} parts are missing: 3 \(waiting\)"):
        merge(tmp_path)
    feedback = RecordingFeedback()
    result = merge(tmp_path, feedback, partial=True)
    assert [item["part"] for item in result["missing"]] == [3]
    assert any("not complete" in warning for warning in feedback.warnings)
    _, column, row, width, height, _ = parts_of(tmp_path)[2]
    expected = whole["classes"].copy()
    expected[:, row : row + height, column : column + width] = 255
    np.testing.assert_array_equal(pixels(tmp_path / "classes.vrt"), expected)


def test_a_damaged_result_is_found_and_made_again(folder, whole, tmp_path):
    split(folder, tmp_path, part_pixels=9000)
    classify_all(tmp_path)
    file = tmp_path / "results" / "000002" / "probabilities.tif"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(CubeError, match=r"2 \(waiting\)"):
        merge(tmp_path)
    assert len(list((tmp_path / "attempts").iterdir())) == 1
    classify_part(tmp_path, 2)
    assert_same_map(merge(tmp_path), whole)
    assert list((tmp_path / "attempts").iterdir()) == []


def test_the_same_plan_again_keeps_what_is_done_and_another_is_refused(folder, tmp_path):
    split(folder, tmp_path, part_pixels=9000)
    classify_part(tmp_path, 1)
    split(folder, tmp_path, part_pixels=9000, threads=1)
    assert (tmp_path / "results" / "000001").is_dir()
    with pytest.raises(OutputError, match="holds another plan"):
        split(folder, tmp_path, part_pixels=4096)


def test_a_cube_that_was_copied_elsewhere_is_the_same_and_one_that_changed_is_not(folder, whole, tmp_path):
    import shutil

    split(folder, tmp_path / "plan", part_pixels=9000, folders={str(folder / "gone"): str(tmp_path / "copy")})
    plan = json.loads((tmp_path / "plan" / "plan.json").read_text())
    shutil.copytree(folder / "cube", tmp_path / "copy")
    zone = tmp_path / "plan" / "zone-1.json"
    zone.write_text(zone.read_text().replace(str(folder / "cube"), str(folder / "gone")))
    assert plan["folders"]
    classify_all(tmp_path / "plan")
    assert_same_map(merge(tmp_path / "plan"), whole)
    again = split(folder, tmp_path / "plan2", tmp_path / "copy", part_pixels=9000)
    assert again["parts"] == len(plan["parts"])
    assert json.loads((tmp_path / "plan2" / "plan.json").read_text())["fingerprint"] == plan["fingerprint"]
    file = sorted((tmp_path / "copy").iterdir())[0]
    with file.open("ab") as content:
        content.write(b"\0")
    with pytest.raises(CubeError, match="has changed since the plan was made"):
        classify_part(tmp_path / "plan2", 1)


def test_plans_that_are_not_there_damaged_or_of_another_version_are_refused(folder, tmp_path):
    with pytest.raises(JobError, match="holds no plan"):
        merge(tmp_path)
    split(folder, tmp_path, part_pixels=60_000)
    with pytest.raises(JobError, match="has 1 parts; there is no part 2"):
        (tmp_path / "jobs" / "000002.json").write_text('{"plan": "..", "part": 2}')
        classify_part(tmp_path, 2)
    file = tmp_path / "plan.json"
    text = file.read_text()
    file.write_text(text.replace('"version":"', '"version":"9.'))
    with pytest.raises(JobError, match=r"was made by version 9\."):
        classify_part(tmp_path, 1)
    file.write_text(text[:-20])
    with pytest.raises(JobError, match="cannot be read"):
        merge(tmp_path)
    file.write_text(text)
    (tmp_path / "model.safetensors").write_bytes(b"another")
    with pytest.raises(JobError, match="not the model that the plan was made with"):
        classify_part(tmp_path, 1)


@pytest.mark.parametrize("precision", ["bfloat16", "auto"])
def test_parts_take_the_precision_of_the_plan_and_measure_none(folder, tmp_path, monkeypatch, precision):
    def measure(*_):
        raise AssertionError("a part chose its precision by itself")

    split(folder, tmp_path, part_pixels=30_000, precision=precision, probabilities=None, uncertainty=None)
    whole = classify_whole(
        folder, precision="float32" if precision == "auto" else precision, classes=str(tmp_path / "whole.tif"),
        probabilities=None, uncertainty=None,
    )  # fmt: skip
    monkeypatch.setattr("model.inference.window_classifier.choose_plan", measure)
    for number in range(1, len(parts_of(tmp_path)) + 1):
        feedback = RecordingFeedback()
        classify_part(tmp_path, number, feedback)
        assert ("float32" if precision == "auto" else precision) in feedback.log_text
    np.testing.assert_array_equal(pixels(merge(tmp_path)["maps"]["classes"][0]), whole["classes"])
