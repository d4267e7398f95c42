import json
from collections import Counter

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import CancellingFeedback, RecordingFeedback, listing, write_raster

from model.commands.registry import run_command
from model.maps import cleaning
from model.maps.cleaning import most_frequent
from model.maps.patches import SmallPatches, patches_of
from model.raster.grid import Grid
from model.raster.pixel_areas import hectares_a_pixel
from model.runtime.errors import Cancelled, CubeError, EngineError
from model.runtime.progress import Progress

LABELS = ("Forest", "Pasture", "Water")


def noise(rows, columns, classes=3, seed=0, missing=0.1):
    generator = np.random.default_rng(seed)
    codes = generator.integers(1, classes + 1, (rows, columns)).astype(np.uint8)
    codes[generator.random(codes.shape) < missing] = 255
    return codes


def blobs(rows, columns, seed=0):
    """Patches of all sizes: noise that is filtered once."""
    codes = np.pad(noise(rows, columns, 4, seed), 2, mode="symmetric")
    return most_frequent(codes, 5, 255)


def class_map(path, codes, labels=LABELS, nodata=255, colours=None, **options):
    write_raster(path, codes, nodata=nodata, **options)
    with rasterio.open(path, "r+") as dataset:
        if labels:
            dataset.update_tags(LSTMFCN_LABELS=json.dumps(labels))
        if colours:
            dataset.write_colormap(1, colours)
    return path


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


@pytest.fixture
def clean(tmp_path, feedback):
    def clean(path, feedback=feedback, name="cleaned", **values):
        target = tmp_path / "out" / f"{name}.tif"
        run_command("clean", {"classes": str(path), "cleaned": str(target), **values}, feedback)
        return target

    return clean


# The filter


def slow_filter(codes, window, nodata=255):
    leg = window // 2
    mirrored, result = np.pad(codes, leg, mode="symmetric"), codes.copy()
    for (row, column), own in np.ndenumerate(codes):
        if own != nodata:
            counts = Counter(mirrored[row : row + window, column : column + window].ravel().tolist())
            counts.pop(nodata, None)
            most = max(counts.values())
            result[row, column] = own if counts[own] == most else min(c for c, n in counts.items() if n == most)
    return result


@pytest.mark.parametrize("window", [3, 5, 9])
def test_filter_takes_the_most_frequent_class_own_first_then_the_lowest(clean, tmp_path, window):
    codes = noise(21, 26)
    raster = class_map(tmp_path / "in" / "map.tif", codes)
    np.testing.assert_array_equal(read(clean(raster, window=window)), slow_filter(codes, window))


@pytest.mark.parametrize("pixels", [7, 26 * 2, 16 * 16])
def test_no_seam_shows_whatever_the_windows_are(clean, tmp_path, monkeypatch, pixels):
    raster = class_map(tmp_path / "in" / "map.tif", noise(40, 26), tiled=True, blockxsize=16, blockysize=16)
    whole = clean(raster, name="whole", least_area=6)
    monkeypatch.setattr(cleaning, "MOST_PIXELS_A_WINDOW", pixels)
    np.testing.assert_array_equal(read(clean(raster, name="pieces", least_area=6)), read(whole))


# Patches


def slow_patches(codes):
    """Patches by flooding."""
    number, count = np.full(codes.shape, -1), 0
    for start in np.ndindex(codes.shape):
        if number[start] < 0:
            stack = [start]
            number[start] = count
            while stack:
                row, column = stack.pop()
                for r in range(max(0, row - 1), min(len(codes), row + 2)):
                    for c in range(max(0, column - 1), min(codes.shape[1], column + 2)):
                        if number[r, c] < 0 and codes[r, c] == codes[row, column]:
                            number[r, c] = count
                            stack.append((r, c))
            count += 1
    return number, count


def slow_round(codes, least, nodata=255):
    number, count = slow_patches(codes)
    sizes = np.array([0 if codes[number == k][0] == nodata else (number == k).sum() for k in range(count)])
    votes = {k: Counter() for k in range(count)}
    for row, column in np.ndindex(codes.shape):
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < len(codes) and 0 <= c < codes.shape[1]:
                own, beside = number[row, column], number[r, c]
                if 0 < sizes[own] < least and sizes[beside] > sizes[own]:
                    votes[own][sizes[beside] >= least, int(codes[r, c])] += 1
    result = codes.copy()
    for k, counts in votes.items():
        if counts:
            (_, code), _ = min(counts.items(), key=lambda item: (not item[0][0], -item[1], item[0][1]))
            result[number == k] = code
    return result


def without_small_patches(codes, least, most_pixels=10**6):
    changed = codes.copy()
    count = SmallPatches(changed, 255, least, most_pixels).remove(Progress(RecordingFeedback()))
    assert (count > 0) == (changed != codes).any()
    return changed


def test_patches_are_those_found_by_flooding():
    codes = noise(30, 20)
    found, count = patches_of(codes)
    expected, number = slow_patches(codes)
    assert count == number
    assert len(set(zip(found.ravel().tolist(), expected.ravel().tolist(), strict=True))) == count


@pytest.mark.parametrize("least", [2, 5, 20, 200])
@pytest.mark.parametrize("most_pixels", [1, 60, 10**6])
def test_small_patches_go_to_their_longest_borders_in_rounds(least, most_pixels):
    codes = blobs(40, 30)
    expected, before = codes, None
    while before is None or (expected != before).any():
        expected, before = slow_round(expected, least), expected
    np.testing.assert_array_equal(without_small_patches(codes, least, most_pixels), expected)


def test_a_patch_that_winds_through_many_strips_is_one():
    codes = np.ones((40, 13), np.uint8)
    codes[:, 4] = codes[:, 8] = codes[39, 4:9] = 2  # a U of 83 pixels
    np.testing.assert_array_equal(without_small_patches(codes, 83, most_pixels=13), codes)
    assert (without_small_patches(codes, 84, most_pixels=13) == 1).all()


def test_pixels_that_touch_at_a_corner_are_one_patch():
    codes = np.ones((8, 8), np.uint8)
    np.fill_diagonal(codes, 2)
    np.testing.assert_array_equal(without_small_patches(codes, 8), codes)
    np.testing.assert_array_equal(without_small_patches(codes, 8, most_pixels=8), codes)


def test_a_small_patch_amid_nodata_stays():
    codes = np.full((6, 6), 255, np.uint8)
    codes[2:4, 2:4] = 2
    np.testing.assert_array_equal(without_small_patches(codes, 10), codes)


# Units


def test_hectares_are_turned_into_pixels_of_the_map(clean, tmp_path, feedback):
    codes = np.ones((20, 20), np.uint8)
    codes[3:5, 3:8] = 2  # 10 pixels of 100 m²
    raster = class_map(tmp_path / "in" / "map.tif", codes)
    assert (read(clean(raster, window=1, least_area=0.1, area_unit="hectares")) == codes).all()
    assert (read(clean(raster, window=1, least_area=0.101, area_unit="hectares")) == 1).all()
    assert "Patches below 11 pixels (0.11 ha)" in feedback.log_text


@pytest.mark.parametrize(("latitude", "hectares"), [(0, 12_309.0), (60, 6_226.0)])
def test_pixels_in_degrees_shrink_towards_the_poles(latitude, hectares):
    wkt = rasterio.CRS.from_epsg(4326).to_wkt()
    grid = Grid(wkt, tuple(Affine(0.1, 0, 10, 0, -0.1, latitude + 0.5))[:6], 10, 10)
    assert hectares_a_pixel(grid) == pytest.approx(hectares, rel=0.0005)


# The legend


def test_codes_names_colours_and_nodata_are_carried_over(clean, tmp_path):
    raster = class_map(tmp_path / "in" / "map.tif", noise(20, 20), nodata=255, colours={1: (1, 2, 3), 2: (4, 5, 6)})
    cleaned = clean(raster)
    with rasterio.open(cleaned) as dataset:
        assert json.loads(dataset.tags()["LSTMFCN_LABELS"]) == list(LABELS)
        assert (dataset.nodata, dataset.dtypes) == (255, ("uint8",))
        assert dataset.colormap(1)[1] == (1, 2, 3, 255)
        colours = json.loads(dataset.tags()["LSTMFCN_COLOURS"])
    assert [colours[label] for label in LABELS[:2]] == ["#010203", "#040506"]
    assert "<Category>Pasture</Category>" in cleaned.with_name("cleaned.tif.aux.xml").read_text()
    assert 'value="2" label="Pasture" color="#040506"' in cleaned.with_suffix(".qml").read_text()


def test_names_of_other_programs_are_read_from_gdals_sidecar(clean, tmp_path):
    raster = class_map(tmp_path / "in" / "map.tif", noise(20, 20), labels=None)
    names = "".join(f"<Category>{name}</Category>" for name in ("", "A &amp; B", "C", "D"))
    sidecar = f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{names}</CategoryNames></PAMRasterBand></PAMDataset>'
    raster.with_name("map.tif.aux.xml").write_text(sidecar)
    with rasterio.open(clean(raster)) as dataset:
        assert json.loads(dataset.tags()["LSTMFCN_LABELS"]) == ["A & B", "C", "D"]


def test_a_map_without_names_shows_its_codes(clean, tmp_path):
    raster = class_map(tmp_path / "in" / "map.tif", noise(20, 20), labels=None, nodata=None)
    cleaned = clean(raster)
    assert 'value="3" label="3"' in cleaned.with_suffix(".qml").read_text()
    np.testing.assert_array_equal(read(cleaned) == 255, read(raster) == 255)


def test_given_names_come_first(clean, tmp_path):
    raster = class_map(tmp_path / "in" / "map.tif", noise(20, 20), labels=None)
    assert 'label="Sea"' in clean(raster, labels=["Wood", "Grass", "Sea"]).with_suffix(".qml").read_text()


# Refusals and files


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"window": 4}, "4, which has no pixel in its middle"),
        ({"window": 21}, "21 × 21 pixels and .*map.tif only 20 × 20"),
        ({"window": 1}, "leave the map as it is"),
        ({"labels": ["Forest", "Water"]}, "has the code 3 and 2 class names"),
        ({"area_unit": "acres"}, "choose one of pixels, hectares"),
    ],
)
def test_what_makes_no_sense_is_refused(clean, tmp_path, values, words):
    raster = class_map(tmp_path / "in" / "map.tif", noise(20, 20))
    with pytest.raises(EngineError, match=words):
        clean(raster, **values)
    assert not (tmp_path / "out").exists()


def test_what_is_no_class_map_is_named(clean, tmp_path):
    with pytest.raises(CubeError, match="not a class map .2 bands of uint8"):
        clean(write_raster(tmp_path / "in" / "two.tif", np.zeros((2, 9, 9), np.uint8)))
    with pytest.raises(CubeError, match="not a class map .1 bands of float32"):
        clean(write_raster(tmp_path / "in" / "float.tif", np.zeros((9, 9), np.float32)))


@pytest.mark.parametrize("checks", [1, 4, 8])
def test_cancel_leaves_nothing(clean, tmp_path, checks):
    raster = class_map(tmp_path / "in" / "map.tif", noise(30, 30))
    before = listing(tmp_path / "in")
    with pytest.raises(Cancelled):
        clean(raster, feedback=CancellingFeedback(checks), least_area=9)
    assert not (tmp_path / "out").exists()
    assert listing(tmp_path / "in") == before
