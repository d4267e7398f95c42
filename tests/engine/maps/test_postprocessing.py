import json

import numpy as np
import pytest
import rasterio
from builders import TRANSFORM, CancellingFeedback, listing, write_raster
from numpy_smoothing import decoded, encoded_noise, smooth_slowly, with_holes

from model.commands.registry import run_command
from model.maps import postprocessing
from model.raster.quantization import PROBABILITY_NODATA
from model.runtime.errors import Cancelled, CubeError, EngineError, JobError

LABELS = ("Forest", "Pasture", "Water")


def probability_raster(path, encoded, names=LABELS, nodata=PROBABILITY_NODATA, scale=1e-4, **options):
    return write_raster(path, encoded, names=names, nodata=nodata, scale=scale, **options)


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture
def encoded():
    return with_holes(encoded_noise((40, 50)))


@pytest.fixture
def raster(tmp_path, encoded):
    return probability_raster(tmp_path / "in" / "probabilities.tif", encoded)


@pytest.fixture
def run(tmp_path, feedback):
    """Run a command; its outputs, given by suffix, go to a folder of their own."""

    def run(command, feedback=feedback, **values):
        outputs = {"smoothed", "classes", "uncertainty", "combined"} & set(values)
        paths = {name: str(tmp_path / "out" / f"{values[name]}.tif") for name in outputs}
        plain = {name: [str(v) for v in value] if name == "rasters" else value for name, value in values.items()}
        if "probabilities" in values:
            plain["probabilities"] = str(values["probabilities"])
        return run_command(command, {**plain, **paths}, feedback)

    return run


# Smooth


def test_smoothed_raster_is_the_slow_reference_within_one(run, raster, encoded, tmp_path):
    result = run("smooth", probabilities=raster, smoothed="s", window=7, smoothness=[20, 5, 60])
    expected = smooth_slowly(decoded(encoded), 7, 0.5, (20, 5, 60))
    found = read(result["smoothed"])
    missing = encoded == PROBABILITY_NODATA
    assert np.array_equal(found == PROBABILITY_NODATA, missing)
    assert np.abs(found[~missing] - expected[~missing] * 10_000).max() <= 0.5 + 1e-6
    with rasterio.open(result["smoothed"]) as dataset:
        assert dataset.descriptions == LABELS
        assert dataset.scales == (1e-4,) * 3
        assert dataset.nodata == PROBABILITY_NODATA
        assert dataset.transform == TRANSFORM
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["s.qml", "s.tif"]


@pytest.mark.parametrize(("values", "block"), [(3 * 16 * 16, 16), (3 * 16 * 32, 16), (3 * 50 * 3, None), (3 * 7, None)])
def test_no_seam_shows_whatever_the_windows_are(run, encoded, tmp_path, monkeypatch, values, block):
    tiled = {"tiled": True, "blockxsize": block, "blockysize": block} if block else {}
    raster = probability_raster(tmp_path / "in" / "p.tif", encoded, **tiled)
    whole = run("smooth", probabilities=raster, smoothed="whole", classes="whole classes")
    monkeypatch.setattr(postprocessing, "MOST_VALUES_A_WINDOW", values)
    monkeypatch.setattr(postprocessing, "MOST_VALUES_AT_ONCE", 100)
    pieces = run("smooth", probabilities=raster, smoothed="pieces", classes="pieces classes")
    for name in ("smoothed", "classes"):
        np.testing.assert_array_equal(read(whole[name]), read(pieces[name]))


def test_class_map_of_the_smoothed_is_what_label_makes_of_it(run, raster):
    smoothed = run("smooth", probabilities=raster, smoothed="s", classes="c")
    labelled = run("label", probabilities=smoothed["smoothed"], classes="l")
    np.testing.assert_array_equal(read(smoothed["classes"]), read(labelled["classes"]))


# Label


def test_strips_that_smoothing_takes_away_are_warned_of(run, tmp_path, feedback):
    """A strip in a map of another class, smoothed with a large window and with a small one."""
    strip = np.full((2, 30, 30), 1000, np.uint16)
    strip[0, :, :], strip[1, :, :] = 8000, 2000
    strip[:, :, 10:16] = np.array([3000, 7000], np.uint16)[:, None, None]
    path = probability_raster(tmp_path / "strip.tif", strip, ("Forest", "River"))
    result = run("smooth", probabilities=path, smoothed="s", classes="c", window=15, fraction=1, smoothness=[100])
    codes = read(result["classes"])
    assert result["pixels"] == {"Forest": int((codes == 1).sum()), "River": int((codes == 2).sum())}
    share = 100 * result["pixels"]["River"] / 900
    (warning,) = feedback.warnings
    assert f"River covered 20.0 % of the map and now covers {share:.1f} %" in warning
    quiet = type(feedback)()
    run("smooth", quiet, probabilities=path, smoothed="s2", window=3, smoothness=[0.01])
    assert quiet.warnings == []
    assert "Smoothing changed the class of 0.0 % of the pixels." in quiet.log_text


def test_pixels_of_the_classes_are_those_of_the_maps(run, raster, encoded):
    for command, values in (
        ("smooth", {"probabilities": raster, "smoothed": "s", "classes": "c"}),
        ("combine", {"rasters": [raster, raster], "combined": "k", "classes": "kc"}),
        ("label", {"probabilities": raster, "classes": "l"}),
    ):
        result = run(command, **values)
        codes = read(result["classes"])
        assert list(result["pixels"].values()) == [int((codes == code).sum()) for code in (1, 2, 3)], command


def test_lowest_code_wins_a_tie_and_missing_is_nodata(run, tmp_path):
    probabilities = np.array(
        [[[4000, 1000, 3333, 65535]], [[4000, 4500, 3333, 65535]], [[2000, 4500, 3334, 65535]]], np.uint16
    )
    raster = probability_raster(tmp_path / "p.tif", probabilities)
    result = run("label", probabilities=raster, classes="c")
    assert read(result["classes"]).tolist() == [[[1, 2, 3, 255]]]
    assert result["pixels"] == {"Forest": 1, "Pasture": 1, "Water": 1}
    with rasterio.open(result["classes"]) as dataset:
        assert dataset.dtypes == ("uint8",)
        assert dataset.colormap(1)[1] == (0x03, 0x6A, 0x42, 255)
        assert json.loads(dataset.tags()["LSTMFCN_LABELS"]) == list(LABELS)
    assert "<Category>Pasture</Category>" in (tmp_path / "out" / "c.tif.aux.xml").read_text()
    assert 'label="Water"' in (tmp_path / "out" / "c.qml").read_text()


def test_colours_travel_with_the_probabilities(run, raster):
    with rasterio.open(raster, "r+") as dataset:
        dataset.update_tags(LSTMFCN_COLOURS=json.dumps({"Forest": "#010203", "Water": "no colour"}))
    smoothed = run("smooth", probabilities=raster, smoothed="s", window=3)
    labelled = run("label", probabilities=smoothed["smoothed"], classes="l")
    with rasterio.open(labelled["classes"]) as dataset:
        assert dataset.colormap(1)[1] == (1, 2, 3, 255)
        assert dataset.colormap(1)[3] == (0x63, 0x79, 0xC2, 255)


def test_many_classes_take_sixteen_bits(run, tmp_path):
    encoded = np.zeros((300, 2, 2), np.uint16)
    encoded[299] = 10_000
    raster = probability_raster(tmp_path / "p.tif", encoded, [f"class {number}" for number in range(300)])
    found = read(run("label", probabilities=raster, classes="c")["classes"])
    assert found.dtype == np.uint16
    assert (found == 300).all()


# Uncertainty


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("entropy", lambda p: -np.sum(p * np.log(np.maximum(p, 1e-300)), axis=0) / np.log(3)),
        ("least-confidence", lambda p: 1 - p.max(axis=0)),
        ("margin", lambda p: 1 - (np.sort(p, axis=0)[-1] - np.sort(p, axis=0)[-2])),
    ],
)
def test_uncertainty_is_its_formula(run, raster, encoded, measure, expected):
    found = read(run("uncertainty", probabilities=raster, measure=measure, uncertainty="u")["uncertainty"])[0]
    missing = encoded[0] == PROBABILITY_NODATA
    assert np.array_equal(found == PROBABILITY_NODATA, missing)
    assert np.abs(found - 10_000 * expected(decoded(encoded)))[~missing].max() <= 0.51


# Combine


def test_combination_is_the_weighted_mean_with_classes_matched_by_name(run, encoded, tmp_path):
    other = with_holes(encoded_noise((40, 50), seed=9), seed=8)
    first = probability_raster(tmp_path / "in" / "a.tif", encoded)
    second = probability_raster(tmp_path / "in" / "b.tif", other[[2, 0, 1]], ("Water", "Forest", "Pasture"))
    result = run("combine", rasters=[first, second], weights=[3, 1], combined="m", classes="c")
    expected = (3 * decoded(encoded) + decoded(other)) / 4
    found = read(result["combined"])
    missing = np.isnan(expected)
    assert np.array_equal(found == PROBABILITY_NODATA, missing)
    assert np.abs(found - 10_000 * expected)[~missing].max() <= 0.5 + 1e-6
    assert result["labels"] == list(LABELS)
    np.testing.assert_array_equal(
        read(result["classes"]), read(run("label", probabilities=result["combined"], classes="l")["classes"])
    )


def test_names_given_to_a_combination_are_for_the_nameless(run, encoded, tmp_path):
    first = probability_raster(tmp_path / "in" / "a.tif", encoded)
    second = probability_raster(tmp_path / "in" / "b.tif", encoded[[2, 0, 1]], None, scale=None)
    result = run("combine", rasters=[first, second], labels=["Water", "Forest", "Pasture"], combined="m")
    np.testing.assert_array_equal(read(result["combined"]), encoded)


@pytest.mark.parametrize(
    ("change", "weights", "words"),
    [
        ({"names": ("Forest", "Pasture", "Sea")}, [], "Sea, Water"),
        ({"transform": TRANSFORM @ TRANSFORM.translation(1, 0)}, [], "not on the pixels"),
        ({}, [1], "1 weights were given for 2"),
        ({}, [0, 0], "above 0"),
        ({}, [-1, 2], "above 0"),
    ],
)
def test_what_cannot_be_combined_is_named(run, encoded, raster, tmp_path, change, weights, words):
    other = probability_raster(tmp_path / "in" / "other.tif", encoded, **change)
    with pytest.raises(EngineError, match=words):
        run("combine", rasters=[raster, other], weights=weights, combined="m")
    assert not (tmp_path / "out").exists()


def test_one_raster_is_no_combination(run, raster):
    with pytest.raises(JobError, match="at least two"):
        run("combine", rasters=[raster], combined="m")


# What is read


def test_rasters_of_sits_have_neither_names_nor_scale(run, encoded, tmp_path):
    raster = probability_raster(tmp_path / "in" / "SENTINEL-2_MSI_20LMR_probs.tif", encoded, None, scale=None)
    result = run("smooth", probabilities=raster, labels=["Cerrado", "Forest", "Soy"], smoothed="s", window=3)
    expected = smooth_slowly(decoded(encoded), 3, 0.5, (20, 20, 20))
    found = read(result["smoothed"])
    assert np.nanmax(np.abs(np.where(found == PROBABILITY_NODATA, np.nan, found) - expected * 10_000)) <= 0.5 + 1e-6
    assert result["labels"] == ["Cerrado", "Forest", "Soy"]


@pytest.mark.parametrize("nodata", [None, np.nan, -1.0])
def test_decimal_numbers_are_probabilities_too(run, encoded, tmp_path, nodata):
    missing = encoded == PROBABILITY_NODATA
    probabilities = np.where(missing, np.nan if nodata is None else nodata, decoded(encoded)).astype(np.float32)
    raster = probability_raster(tmp_path / "in" / "p.tif", probabilities, nodata=nodata, scale=None)
    whole = probability_raster(tmp_path / "in" / "q.tif", encoded)
    for measure in ("entropy", "margin"):
        results = [run("uncertainty", probabilities=p, measure=measure, uncertainty=p.stem) for p in (raster, whole)]
        np.testing.assert_array_equal(*(read(result["uncertainty"]) for result in results))


def test_sums_that_are_not_one_are_refused_or_normalised(run, encoded, tmp_path):
    low = np.where(encoded == PROBABILITY_NODATA, encoded, encoded // 2)
    raster = probability_raster(tmp_path / "in" / "low.tif", low)
    with pytest.raises(
        CubeError, match=r"low.tif are not probabilities: in column 0, row 0, .* sum to 0\.(5|49\d\d) .*normalise"
    ):
        run("label", probabilities=raster, classes="c")
    assert not (tmp_path / "out").exists()
    mended = run("smooth", probabilities=raster, normalise=True, smoothed="m", window=3)
    probabilities = np.rint(10_000 * decoded(low) / decoded(low).sum(axis=0)) / 10_000
    off = np.abs(decoded(read(mended["smoothed"])) - smooth_slowly(probabilities, 3, 0.5, (20, 20, 20)))
    assert np.nanmax(off) <= 0.5e-4 + 1e-9


def test_a_single_bad_pixel_far_from_the_probes_is_found(run, tmp_path):
    encoded = encoded_noise((600, 300))
    encoded[:, 222, 111] = 12_000
    raster = probability_raster(tmp_path / "in" / "p.tif", encoded)
    with pytest.raises(CubeError, match="column 111, row 222"):
        run("label", probabilities=raster, classes="c")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("names", "labels", "words"),
    [
        (None, [], "The 3 bands of .*p.tif have no names"),
        (LABELS, ["Forest", "Water"], "2 class names were given and .*p.tif has 3 bands"),
        (None, ["a", "b", "b"], "'b' twice"),
        (("a", "b", "b"), [], "'b' twice"),
    ],
)
def test_names_that_do_not_fit_are_refused(run, encoded, tmp_path, names, labels, words):
    raster = probability_raster(tmp_path / "in" / "p.tif", encoded, names)
    with pytest.raises(CubeError, match=words):
        run("label", probabilities=raster, labels=labels, classes="c")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"window": 8}, "8, which has no pixel in its middle; take an odd number, 7 or 9"),
        ({"window": 41}, "41 × 41 pixels and .*probabilities.tif only 50 × 40"),
        ({"fraction": 0}, "fraction is 0"),
        ({"fraction": 1.1}, "fraction is 1.1"),
        ({"smoothness": [1, 2]}, "smoothness has 2 numbers and .* has 3 classes"),
        ({"smoothness": [0]}, "smoothness must be above 0"),
        ({"smoothness": ["a"]}, "list of numbers"),
    ],
)
def test_smoothing_refuses_what_makes_no_sense(run, raster, tmp_path, values, words):
    with pytest.raises(EngineError, match=words):
        run("smooth", probabilities=raster, smoothed="s", **values)
    assert not (tmp_path / "out").exists()


def test_what_is_no_raster_of_probabilities_is_named(run, tmp_path):
    single = write_raster(tmp_path / "in" / "one.tif", np.zeros((4, 4), np.uint8))
    with pytest.raises(CubeError, match=r"one.tif has a single band"):
        run("label", probabilities=single, classes="c")
    with pytest.raises(CubeError, match=r"gone.tif is not there"):
        run("label", probabilities=tmp_path / "in" / "gone.tif", classes="c")
    (tmp_path / "in" / "text.tif").write_text("no raster")
    with pytest.raises(CubeError, match=r"text.tif cannot be opened"):
        run("label", probabilities=tmp_path / "in" / "text.tif", classes="c")


# Files


@pytest.mark.parametrize("checks", [1, 3])
def test_cancel_leaves_nothing_and_an_older_raster_as_it_was(run, raster, tmp_path, monkeypatch, checks):
    monkeypatch.setattr(postprocessing, "MOST_VALUES_A_WINDOW", 3 * 200)
    older = write_raster(tmp_path / "out" / "s.tif", np.ones((2, 2), np.uint8)).read_bytes()
    before = listing(tmp_path / "in")
    with pytest.raises(Cancelled):
        run("smooth", feedback=CancellingFeedback(checks), probabilities=raster, smoothed="s")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["s.tif"]
    assert (tmp_path / "out" / "s.tif").read_bytes() == older
    assert listing(tmp_path / "in") == before


def test_progress_has_rate_and_time_left(run, raster, feedback):
    run("smooth", probabilities=raster, smoothed="s")
    reports = [message["doing"] for message in feedback.messages if message["type"] == "progress"]
    assert "2,000 pixels" in reports[-1]
    assert "pixels/s" in reports[-1]
    assert "s left" in reports[-1]
