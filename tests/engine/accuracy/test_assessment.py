import csv
import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import TRANSFORM, CancellingFeedback, box, listing
from class_maps import accuracy, map_of, points_at
from rasterio.windows import Window

from model.raster.grid import Grid
from model.raster.pixel_areas import PixelAreas, warn_of_distortion
from model.runtime.errors import Cancelled, CubeError, JobError, SamplesError

LABELS = ["deforestation", "forest gain", "stable forest", "stable non-forest"]
COUNTS = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]


@pytest.fixture
def olofsson(tmp_path):
    """A map of 900,000 ha in pixels of 900 ha with the shares of the paper, and its 640 reference points."""
    transform = Affine(3000.0, 0, TRANSFORM.c, 0, -3000.0, TRANSFORM.f)
    codes = np.repeat(np.arange(1, 5), [20, 15, 320, 645]).reshape(20, 50)
    path = map_of(tmp_path / "in" / "map.tif", codes, LABELS, transform=transform)
    pixels, labels = [], []
    for i, row in enumerate(COUNTS):
        own = np.argwhere(codes == i + 1)
        for j, count in enumerate(row):
            pixels += [own[n % len(own)] for n in range(count)]
            labels += [LABELS[j]] * count
    x, y = zip(*(transform @ (column + 0.5, row + 0.5) for row, column in pixels), strict=True)
    ids = list(range(len(x)))
    return path, {"ids": ids, "x": list(map(float, x)), "y": list(map(float, y)), "crs": "EPSG:32721", "labels": labels}


def test_worked_example_of_olofsson_2014_from_raster_to_report(olofsson, tmp_path, feedback):
    path, reference = olofsson
    before = listing(tmp_path / "in")
    result = accuracy(path, reference, feedback, report=str(tmp_path / "out" / "report.html"))
    assert result["area_ha"] == pytest.approx(900_000)
    assert [round(row["area_ha"]) for row in result["classes"]] == [21158, 11686, 285770, 581386]
    assert [round(row["area_margin_ha"]) for row in result["classes"]] == [6158, 3756, 15510, 16282]
    assert [round(row["mapped_ha"]) for row in result["classes"]] == [18000, 13500, 288000, 580500]
    assert round(result["accuracy"], 3) == 0.947
    assert round(1.96 * result["accuracy_se"], 3) == 0.018
    assert result["confusion"] == COUNTS
    numbers = json.loads((tmp_path / "out" / "report_report.json").read_text(encoding="utf-8"))
    assert numbers["classes"] == result["classes"]
    assert "Olofsson" in numbers["estimator"]
    rows = list(csv.reader((tmp_path / "out" / "report_confusion.csv").open(encoding="utf-8")))
    assert [[int(n) for n in row[1:]] for row in rows[1:]] == COUNTS
    classes = list(csv.DictReader((tmp_path / "out" / "report_classes.csv").open(encoding="utf-8")))
    assert round(float(classes[0]["area_ha"])) == 21158
    proportions = list(csv.reader((tmp_path / "out" / "report_proportions.csv").open(encoding="utf-8")))
    assert float(proportions[1][1]) == pytest.approx(0.02 * 66 / 75)
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert page.index("<svg") < page.index("Table 1.")  # the map comes first
    assert sorted(path.name for path in (tmp_path / "out" / "report_figures").iterdir()) == ["areas.svg", "map.svg"]
    for words in ("94.7 %", "± 1.8", "21,158", "± 6,158", "0.880 ± 0.074", "Olofsson et al. 2014, equations 4 to 11"):
        assert words in page
    assert listing(tmp_path / "in") == before


def test_strata_other_than_the_map_are_named_and_weighted(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 1, 2, 2]] * 2)
    strata = map_of(tmp_path / "strata.tif", [[1, 2, 2, 2]] * 2, ["low", "high"])
    reference = points_at(
        [(0, 0), (1, 0), (0, 1), (1, 2), (0, 3)], ["Forest", "Pasture", "Pasture", "Pasture", "Pasture"]
    )
    result = accuracy(path, reference, feedback, strata=str(strata))
    assert "Stehman" in result["estimator"]
    assert [(row["label"], row["points"], row["weight"]) for row in result["strata"]] == [
        ("low", 2, 0.25),
        ("high", 3, 0.75),
    ]
    assert result["accuracy"] == pytest.approx(0.25 / 2 + 0.75 * 2 / 3)
    low, high = 0.5 * 0.5 / 1, 2 / 3 * 1 / 3 / 2
    assert result["accuracy_se"] == pytest.approx(np.sqrt(0.25**2 * low + 0.75**2 * high))


def test_simple_random_sample_ignores_the_classes(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 1, 1, 2]])
    reference = points_at([(0, 0), (0, 1), (0, 3), (0, 2)], ["Forest", "Forest", "Pasture", "Pasture"])
    result = accuracy(path, reference, feedback, design="simple")
    assert "simple random" in result["estimator"]
    assert result["accuracy"] == pytest.approx(0.75)
    assert result["accuracy_se"] == pytest.approx(np.sqrt(0.75 * 0.25 / 3))
    assert result["classes"][1]["area_ha"] == pytest.approx(0.02)


def test_points_outside_and_on_nodata_are_counted_and_reported(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 1, 2, 2, 255]])
    reference = points_at([(0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (-1, 0)], ["Forest"] * 4 + ["Pasture"] * 3)
    reference["ids"].append(8), reference["x"].append(None), reference["y"].append(None)
    reference["labels"].append("Forest")
    result = accuracy(path, reference, feedback, report=str(tmp_path / "r.html"))
    assert (result["points"], result["outside"], result["without_class"]) == (4, 3, 1)
    assert any("3 reference features lie outside the map" in text for text in feedback.warnings)
    assert any("1 of them have no geometry" in text for text in feedback.warnings)
    assert "3 reference features lie outside the map" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_labels_unknown_to_the_map_are_named_and_count_as_errors(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 1, 2, 2]])
    reference = points_at([(0, 0), (0, 1), (0, 2), (0, 3)], ["Forest", "Mine", "Pasture", "Pasture"])
    result = accuracy(path, reference, feedback)
    assert result["unknown_labels"] == ["Mine (1)"]
    assert any("Mine (1)" in text for text in feedback.warnings)
    assert result["accuracy"] == pytest.approx(0.75)
    mine = result["classes"][-1]
    assert (mine["label"], mine["users"], mine["producers"]) == ("Mine", None, 0.0)


def test_labels_that_are_all_unknown_are_refused_with_both_legends(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 2]])
    with pytest.raises(SamplesError, match=r"the map has Forest, Pasture, Water, the reference Mata, Pasto"):
        accuracy(path, points_at([(0, 0), (0, 1)], ["Mata", "Pasto"]), feedback)


@pytest.mark.parametrize("decimals", ["", ".0"])
@pytest.mark.parametrize("named", [True, False])
def test_number_labels_are_the_codes_of_the_map(tmp_path, feedback, named, decimals):
    path = map_of(tmp_path / "map.tif", [[1, 1, 2, 2]], ("Forest", "Pasture") if named else None)
    labels = [f"{code}{decimals}" for code in (1, 1, 2, 1)]  # a field of decimals holds 1.0
    result = accuracy(path, points_at([(0, n) for n in range(4)], labels), feedback)
    assert result["labels"] == (["Forest", "Pasture"] if named else ["1", "2"])
    assert result["accuracy"] == pytest.approx(0.75)


ROW = [(0, column) for column in range(6)]
NUMBERED = ("0", "1", "2")  # names of the codes 1, 2, 3


def of_numbered_classes(tmp_path, labels, feedback, **values):
    path = map_of(tmp_path / "map.tif", [[1, 2, 3, 1, 2, 3]], NUMBERED)
    return accuracy(path, points_at(ROW, labels), feedback, design="simple", **values)["accuracy"]


@pytest.mark.parametrize("labels", ["012012", "123123"])
def test_labels_are_all_names_or_all_codes(tmp_path, feedback, labels):
    assert of_numbered_classes(tmp_path, labels, feedback) == 1


def test_labels_that_can_be_names_and_codes_are_asked_about(tmp_path, feedback):
    """Without class 3 its codes are all names too."""
    with pytest.raises(SamplesError, match=r"labels_are") as refusal:
        of_numbered_classes(tmp_path, "121121", feedback)
    assert "1 = 0" in refusal.value.sentence
    assert of_numbered_classes(tmp_path, "121121", feedback, labels_are="codes") == pytest.approx(4 / 6)
    assert of_numbered_classes(tmp_path, "121121", feedback, labels_are="names") == 0


def test_a_number_among_names_is_a_name_that_the_map_lacks(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 2, 3, 1, 2, 3]])
    labels = ["Forest", "Pasture", "3", "Forest", "Pasture", "Water"]
    assert accuracy(path, points_at(ROW, labels), feedback, design="simple")["unknown_labels"] == ["3 (1)"]


def test_a_map_class_without_points_is_left_out_of_the_area_and_reported(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 1, 2, 3]])
    result = accuracy(path, points_at([(0, 0), (0, 1), (0, 2)], ["Forest", "Forest", "Pasture"]), feedback)
    assert result["area_ha"] == pytest.approx(0.03)
    assert any("No reference point lies in Water (25.0 %" in text for text in feedback.warnings)
    assert any("One reference point alone lies in Pasture" in text for text in feedback.warnings)
    assert result["accuracy_se"] is None
    assert result["classes"][2]["users"] is None


def test_a_report_can_be_written_where_nothing_is_known(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 1, 2, 3]], ["R$ <b>", "$_a^$", "c"])
    accuracy(path, points_at([(0, 0), (0, 2)], ["R$ <b>", "d"]), feedback, report=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<b>R$" not in page
    assert "nan" not in page.split("<img")[0]


def test_a_reference_without_a_crs_is_refused_by_its_name(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 2]])
    with pytest.raises(SamplesError, match="^The reference has no coordinate reference system"):
        accuracy(path, points_at([(0, 0)], ["Forest"], crs=""), feedback)


def test_polygons_give_one_pixel_each_and_warn_when_more(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1] * 10 + [2] * 10] * 10)
    polygons = [
        {"type": "Polygon", "coordinates": [box(*corners)]}
        for corners in ((1, 1, 5, 5), (11, 1, 15, 5), (30, 1, 33, 5))
    ]
    reference = points_at([(2, 2), (2, 12), (2, 31)], ["Forest", "Forest", "Forest"]) | {"polygons": polygons}
    result = accuracy(path, reference, feedback)
    assert result["confusion"][0][0] == result["confusion"][1][0] == 1
    assert result["outside"] == 1
    assert not any("alike" in text for text in feedback.warnings)
    result = accuracy(path, reference, feedback, pixels_per_polygon=9)
    assert result["confusion"][0][0] == result["confusion"][1][0] == 9
    assert any("alike" in text for text in feedback.warnings)


def test_points_in_another_crs_find_their_pixels(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 2]] * 2, transform=Affine(1000, 0, TRANSFORM.c, 0, -1000, TRANSFORM.f))
    from rasterio.warp import transform

    x, y = transform("EPSG:32721", "EPSG:4326", [TRANSFORM.c + 500, TRANSFORM.c + 1500], [TRANSFORM.f - 500] * 2)
    reference = {"ids": [1, 2], "x": x, "y": y, "crs": "EPSG:4326", "labels": ["Forest", "Pasture"]}
    assert accuracy(path, reference, feedback)["accuracy"] == 1


@pytest.mark.parametrize(
    ("labels", "sentence"), [(["Forest", ""], "without a label: 2"), ([], "no features")], ids=["unlabelled", "empty"]
)
def test_references_that_cannot_be_used_are_refused(tmp_path, feedback, labels, sentence):
    path = map_of(tmp_path / "map.tif", [[1, 2]])
    reference = points_at([(0, 0), (0, 1)], labels) if labels else {"ids": [], "x": [], "y": [], "labels": []}
    with pytest.raises(SamplesError, match=sentence):
        accuracy(path, reference, feedback, report=str(tmp_path / "out" / "r.html"))
    assert not (tmp_path / "out").exists()


def test_strata_on_another_grid_or_for_a_simple_sample_are_refused(tmp_path, feedback):
    path, strata = map_of(tmp_path / "map.tif", [[1, 2]]), map_of(tmp_path / "strata.tif", [[1, 2, 2]])
    reference = points_at([(0, 0), (0, 1)], ["Forest", "Pasture"])
    with pytest.raises(CubeError, match=r"map\.tif and .*strata\.tif are not on the same pixels"):
        accuracy(path, reference, feedback, strata=str(strata))
    with pytest.raises(JobError, match="simple random sample has no strata"):
        accuracy(path, reference, feedback, strata=str(strata), design="simple")


def test_a_reference_nowhere_on_the_map_is_refused(tmp_path, feedback):
    path = map_of(tmp_path / "map.tif", [[1, 2]])
    with pytest.raises(SamplesError, match="No reference point lies where the map has a class"):
        accuracy(path, points_at([(50, 50)], ["Forest"]), feedback)


@pytest.mark.parametrize("checks", [1, 2, 3])
def test_cancel_leaves_nothing(olofsson, tmp_path, checks):
    path, reference = olofsson
    with pytest.raises(Cancelled):
        accuracy(path, reference, CancellingFeedback(checks), report=str(tmp_path / "out" / "r.html"))
    assert not (tmp_path / "out").exists()


def grid_of(crs, transform, width=4, height=3):
    return Grid(rasterio.CRS.from_user_input(crs).to_wkt(), tuple(transform)[:6], width, height)


def test_pixels_in_degrees_have_their_area_on_the_ellipsoid():
    """The whole Earth: 510,065,621.7 km² on WGS 84, as pixels of a degree."""
    areas = PixelAreas(grid_of("EPSG:4326", Affine(1, 0, -180, 0, -1, 90), 360, 180))
    rows = areas.hectares(Window(0, 0, 360, 180))
    assert rows.shape == (180, 1)
    assert 360 * rows.sum() / 100 == pytest.approx(510_065_621.72, rel=1e-9)
    assert rows[0, 0] < rows[89, 0] / 100
    # A square degree at the equator: 12,308.8 km².
    assert rows[90, 0] / 100 == pytest.approx(12_308.8, rel=1e-4)


def test_sloping_rows_in_degrees_have_nearly_the_area_of_straight_ones():
    straight = PixelAreas(grid_of("EPSG:4326", Affine(0.01, 0, -55, 0, -0.01, -11)))
    turned = PixelAreas(grid_of("EPSG:4326", Affine(0, 0.01, -55, -0.01, 0, -11)))
    first, second = straight.hectares(Window(0, 0, 4, 3)), turned.hectares(Window(0, 0, 3, 4))
    assert second.shape == (4, 3)
    assert second[0, 0] == pytest.approx(first[0, 0], rel=1e-6)


@pytest.mark.parametrize(
    ("crs", "side", "hectares"),
    [
        ("EPSG:32721", 10, 0.01),
        ("EPSG:2263", 100, (100 * 1200 / 3937) ** 2 / 10_000),  # US survey feet
        ("+proj=utm +zone=21 +south +units=km", 0.01, 0.01),
    ],
    ids=["metres", "feet", "kilometres"],
)
def test_pixels_in_other_units_have_their_area_in_hectares(crs, side, hectares):
    areas = PixelAreas(grid_of(crs, Affine(side, 0, 600_000, 0, -side, 200_000)))
    assert areas.hectares(Window(0, 0, 4, 3))[0, 0] == pytest.approx(hectares)


def test_projections_that_show_areas_too_large_are_reported(feedback):
    warn_of_distortion(grid_of("EPSG:32721", TRANSFORM), feedback)
    assert feedback.warnings == []
    warn_of_distortion(grid_of("EPSG:3857", Affine(30, 0, 0, 0, -30, 8_399_737)), feedback)  # 60° north
    assert "4.0" in feedback.warnings[0] or "3.9" in feedback.warnings[0]
