"""The dock of pixel time series: a real window under Xvfb, and the parts that need none."""

import contextlib
import csv
import os
import shutil
import signal
import time
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from real_window import Display, run_session

pytestmark = pytest.mark.apart

gdal.UseExceptions()
SESSION = Path(__file__).parents[1] / "sessions" / "series_session.py"


@pytest.fixture(scope="module")
def seen(demo, model, tmp_path_factory):
    """What a person saw who clicked on the map; the window's scaling is 200 %, and its theme dark."""
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    output = tmp_path_factory.mktemp("series")
    given = {"CUBE": demo["CUBE"], "RASTER": demo["TRUTH"], "MODEL": model["MODEL"], "CRS": "EPSG:4326"}
    display = Display(scale=2, theme="Night Mapping")
    return {**run_session(SESSION, given, output, tmp_path_factory.mktemp("profiles"), display), "folder": output}


def test_nothing_is_loaded_before_it_is_needed_and_nothing_fails_unseen(seen):
    assert not seen["loaded_at_start"]
    assert seen["exceptions"] == []


def test_the_window_goes_on_while_the_engine_works(seen):
    assert seen["busy"]
    assert seen["first"]
    longest, ticks = seen["gaps"]
    assert longest < 2  # the timer asks for 0.05 s; a window that waits for torch or a file would not tick for seconds
    assert ticks > 20


def test_only_the_last_of_many_fast_clicks_stays(seen):
    assert seen["again"]
    assert [number for number, *_ in seen["points"]] == [1, 2, 3, 4, 5]
    assert [pinned for _, pinned, _ in seen["points"]] == [True] * 4 + [False]
    assert len({colour for *_, colour in seen["points"]}) == 5


def test_the_clicked_pixel_has_the_probabilities_of_the_map(seen, run, model, demo, tmp_path):
    """The click was in degrees; the map is in metres."""
    x, y, crs, probabilities, refusal = seen["last"]
    assert (crs, refusal) == ("EPSG:4326", "")
    made = run(
        "classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PROBABILITIES": str(tmp_path / "p.tif")}
    )
    dataset = gdal.Open(made["PROBABILITIES"])
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    metres = dataset.GetSpatialRef()
    metres.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    east, north, _ = osr.CoordinateTransformation(degrees, metres).TransformPoint(x, y)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    column, row = int((east - left) / width), int((north - top) / height)
    expected = dataset.ReadAsArray()[:, row, column] / 10_000
    assert probabilities == pytest.approx(expected.tolist(), abs=0.002)
    assert seen["labels"] == model["LABELS"].split(",")


def test_what_cannot_be_done_is_said(seen):
    assert seen["outside"] == "This place lies outside the rasters."
    assert "nothing.tif" in seen["missing_file"]
    assert seen["unfit"]
    assert not seen["engine_after_refusal"]
    assert seen["hint_after_refusal"] == ""


def test_a_new_project_has_no_points(seen):
    assert seen["points_of_a_new_project"] == 0


def test_series_are_shown_without_a_model_too(seen):
    assert seen["without_model"]


def test_the_engine_lives_as_long_as_the_dock(seen):
    assert seen["engines"] == 1
    assert seen["after_closing"] == 0
    assert not seen["tool_after_closing"]
    assert seen["after_unload"] == 0


def test_tables_hold_series_and_probabilities(seen, demo):
    with (seen["folder"] / "series.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    bands = sorted({Path(name).stem.split("_")[-2] for name in demo["RASTERS"]})
    assert len(rows) == 5 * 12
    assert set(rows[0]) == {"point", "x", "y", "crs", "date", *bands, *(f"{band}_filled" for band in bands)}
    assert any(row[bands[0]] == "" for row in rows)
    assert all(row[bands[0]] in ("", row[f"{bands[0]}_filled"]) for row in rows)
    with (seen["folder"] / "series_probabilities.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 5
    assert all(sum(float(row[label]) for label in seen["labels"]) == pytest.approx(1, abs=1e-3) for row in rows)


@pytest.mark.parametrize("name", ["one", "several", "hover", "window", "without_model", "series"])
def test_pictures_show_something(seen, name):
    picture = QImage(str(seen["folder"] / f"{name}.png"))
    assert picture.width() > 800
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 12


@pytest.fixture
def gui(provider):
    names = ("class_table", "engine", "state", "axes", "export", "painting", "picture", "plot")
    return SimpleNamespace(**{name: import_module(f"lstm_fcn.processing.gui.series.{name}") for name in names})


class Listener:
    """An engine, and what it has said."""

    def __init__(self, gui, job):
        self.gui = gui
        self.engine = gui.engine.PixelEngine()
        self.ready, self.answers, self.doing, self.failed = [], [], [], []
        self.engine.ready.connect(self.ready.append)
        self.engine.answered.connect(lambda point, answer: self.answers.append((point, answer)))
        self.engine.busy.connect(self.doing.append)
        self.engine.failed.connect(self.failed.append)
        self.engine.start(job, {})

    def wait_for(self, what, longest=60):
        until = time.monotonic() + longest
        while not what and time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        return what

    def point(self, layer, number=1):
        middle = layer.extent().center()
        return self.gui.state.SeriesPoint(number, middle.x(), middle.y(), layer.crs().authid())


@pytest.fixture
def listen(gui, demo):
    """Start an engine that is ended when the test is."""
    started = []

    def start(**job):
        started.append(Listener(gui, {"rasters": [{"path": demo["CUBE"]}], **job}))
        return started[-1]

    yield start
    for listener in started:
        listener.engine.kill(wait=True)
    assert pixel_engines() == []


def pixel_engines():
    """Process ids of the engines that answer questions for this process."""
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and b"pixels" in (entry / "cmdline").read_bytes().split(b"\0"):
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                found += [int(entry.name)] if parent == os.getpid() else []
    return found


def test_a_question_asked_before_the_engine_is_ready_is_answered(listen, demo):
    listener, layer = listen(), QgsRasterLayer(demo["TRUTH"], "t")
    point = listener.point(layer)
    listener.engine.request([point])
    ((answered, answer),) = listener.wait_for(listener.answers)
    assert answered is point
    assert len(answer.observed) == 3
    assert "Starting the engine…" in listener.doing
    assert listener.doing[-1] == ""


@pytest.mark.real_engine
def test_an_engine_that_is_killed_is_reported_and_the_next_one_answers(listen, demo):
    listener, layer = listen(), QgsRasterLayer(demo["TRUTH"], "t")
    assert listener.wait_for(listener.ready)
    os.kill(pixel_engines()[0], signal.SIGKILL)
    assert "killed by signal 9" in listener.wait_for(listener.failed)[0]
    assert not listener.engine.is_running
    listener.engine.start({"rasters": [{"path": demo["CUBE"]}]}, {})
    listener.engine.request([listener.point(layer)])
    assert listener.wait_for(listener.answers)


def test_what_an_earlier_engine_says_is_passed_over(listen, demo):
    listener = listen()
    listener.engine.start({"rasters": [{"path": demo["CUBE"]}], "bands": ["B08"]}, {})
    (scene,) = listener.wait_for(listener.ready)
    assert scene.bands == ("B08",)
    assert len(pixel_engines()) == 1


@pytest.mark.real_engine
def test_ending_while_the_engine_starts_leaves_no_process(listen):
    listener = listen()
    listener.engine.kill(wait=True)
    assert pixel_engines() == []
    assert listener.failed == []


def test_a_model_that_does_not_fit_is_reported_in_its_sentence(listen, demo):
    listener = listen(model=demo["TRUTH"])
    assert listener.wait_for(listener.failed)[0].endswith("train the model again.")


def test_without_an_engine_the_dock_says_how_to_get_one(listen, gui, monkeypatch):
    monkeypatch.setattr("lstm_fcn.processing.engine.finding.engine_candidates", list)
    listener = listen()
    assert "engine is not installed" in listener.wait_for(listener.failed)[0]


def scene(gui, **changes):
    """A cube of two bands and three dates, and a model of one of them."""
    series = gui.state
    dates = tuple(date(2023, 9, 1) + timedelta(days=40 * number) for number in range(3))
    classes = tuple(
        series.ClassPattern(label, colour, ((level,) * 3,), ((level - 0.1,) * 3,), ((level + 0.1,) * 3,))
        for label, colour, level in (("Forest", "#1e8449", 0.8), ("Water", "#2980b9", 0.1))
    )
    model = series.ModelScene("crops", ("NDVI",), dates, classes)
    return series.Scene(("NDVI", "B04"), dates, "EPSG:32721", (0, 0, 1, 1), "", **{"model": model, **changes})


def point(gui, number=1, probabilities=(0.9, 0.1), observed=((0.7, None, 0.9), (None, None, None))):
    filled = ((0.7, 0.8, 0.9), (None, None, None))
    answer = gui.state.PixelAnswer("", ((0, 0), (1, 0), (1, 1), (0, 1)), observed, filled, probabilities)
    return gui.state.SeriesPoint(number, 0.5, 0.5, "EPSG:32721", True, answer)


def colours_of(gui, state, paper="white", ink="black"):
    """Colours in a drawing of a picture."""
    image = QImage(500, 400, QImage.Format.Format_RGB32)
    theme = gui.picture.Theme.between(QColor(paper), QColor(ink))
    image.fill(theme.paper)
    painter = QPainter(image)
    gui.plot.paint_plot(painter, state, QRectF(0, 0, 500, 400), theme)
    painter.end()
    return {QColor(image.pixel(x, y)).name() for x in range(500) for y in range(400)}


@pytest.mark.parametrize(("paper", "ink"), [("white", "black"), ("#202020", "#e0e0e0")])
def test_points_are_drawn_in_their_colours_in_every_theme(gui, paper, ink):
    state = gui.picture.PlotState(scene(gui), [point(gui, 1), point(gui, 3)])
    colours = colours_of(gui, state, paper, ink)
    assert {"#0072b2", "#009e73"} <= colours


def test_patterns_of_all_the_likeliest_or_no_class(gui):
    shown = {
        kind: [
            (item.label, spread) for item, _, spread in gui.picture.PlotState(scene(gui), [point(gui)], kind).shown(0)
        ]
        for kind in (gui.picture.ALL, gui.picture.LIKELIEST, gui.picture.NONE)
    }
    assert shown == {"all": [("Forest", True), ("Water", False)], "likeliest": [("Forest", True)], "none": []}
    pointed = gui.picture.PlotState(scene(gui), [point(gui)], gui.picture.LIKELIEST, "Water")
    assert [item.label for item, *_ in pointed.shown(0)] == ["Water"]
    assert list(gui.picture.PlotState(scene(gui), [point(gui)]).shown(1)) == []  # the model does not read B04


def test_a_panel_shows_all_of_its_values(gui):
    painting = gui.painting
    state = gui.picture.PlotState(scene(gui), [point(gui)])
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ndvi, red = painting.panels_of(state, QRectF(0, 0, 500, 400), painter.font())
    painter.end()
    assert ndvi.low < 0.1 and ndvi.high > 0.9
    assert ndvi.area.bottom() < red.area.top()
    assert ndvi.x(date(2023, 9, 1)) == ndvi.area.left()
    assert ndvi.area.top() < ndvi.y(0.9) < ndvi.y(0.1) < ndvi.area.bottom()
    assert painting.nearest_date(ndvi, state.scene.dates, ndvi.x(date(2023, 10, 13))) == 1


def test_a_missing_observation_is_read_out_as_such(gui):
    words, (first, second) = gui.painting._describe_reading, (panel(gui, band) for band in (0, 1))
    assert [words(point(gui), first, number) for number in (0, 1)] == ["1:  0.7000", "1:  missing, filled 0.8000"]
    assert words(point(gui), second, 0) == "1:  missing"


def panel(gui, band):
    return gui.axes.Panel(band, QRectF(0, 0, 100, 50), 0.0, 0.9, date(2023, 9, 14), date(2024, 8, 29))


@pytest.mark.parametrize(
    ("value", "largest", "words"),
    [(0.41, 0.9, "0.4100"), (1234.6, 9800, "1235"), (-3.2, 12, "-3.20"), (0.2, None, "0.2"), (5000, None, "5000"), (0.0, 0.0, "0.000")],
)  # fmt: skip
def test_numbers_beside_each_other_have_as_many_decimals(gui, value, largest, words):
    assert gui.axes.number_words(value, largest) == words


def test_numbers_and_months_are_those_of_the_language(gui, monkeypatch):
    monkeypatch.setattr(gui.axes, "locale", lambda: QLocale("pt_BR"))
    assert gui.axes.number_words(5000.5) == "5000,5"
    assert gui.axes.date_words([date(2024, 2, 1)])[0].lower().startswith("fev")


def test_lines_stand_out_of_a_dark_background(gui):
    dark = gui.picture.Theme.between(QColor(32, 32, 32), QColor("white"))
    for colour in ("#6a2c91", "#0b6a43", "#f5e625", "#000000"):
        assert gui.picture.contrast(dark.line(colour), dark.paper) >= 3
    assert dark.line("#f5e625") == QColor("#f5e625")
    light = gui.picture.Theme.between(QColor("white"), QColor("black"))
    assert light.line("#6a2c91") == QColor("#6a2c91")


@pytest.mark.parametrize(
    ("low", "high", "ticks"), [(0, 1, [0, 0.5, 1]), (-0.21, 0.93, [0, 0.5]), (120, 9800, [2000, 4000, 6000, 8000]), (0.301, 0.304, [0.301, 0.302, 0.303, 0.304])]
)  # fmt: skip
def test_ticks_are_round_values(gui, low, high, ticks):
    assert gui.axes.value_ticks(low, high) == pytest.approx(ticks)


def test_dates_are_firsts_of_months(gui):
    axes = gui.axes
    ticks = axes.date_ticks(date(2023, 9, 14), date(2024, 8, 29), 6)
    assert ticks == [date(2023, 11, 1), date(2024, 1, 1), date(2024, 3, 1), date(2024, 5, 1), date(2024, 7, 1)]
    assert [words.endswith(("2023", "2024")) for words in axes.date_words(ticks)] == [True, True, False, False, False]
    assert axes.date_ticks(date(2024, 2, 3), date(2024, 2, 5), 6) == [date(2024, 2, 3)]
    assert len(axes.date_ticks(date(2000, 1, 1), date(2024, 1, 1), 5)) <= 6


def test_a_file_that_cannot_be_written_leaves_nothing(gui, tmp_path):
    state = gui.picture.PlotState(scene(gui), [point(gui)])
    with pytest.raises(OSError, match="folder"):
        gui.export.write_tables(tmp_path / "no folder" / "s.csv", state)
    for name in ("s.png", "s.svg"):
        with pytest.raises(OSError, match="folder"):
            gui.export.write_image(tmp_path / "no folder" / name, state, QPainter().font())
    assert list(tmp_path.iterdir()) == []


def test_pictures_are_written_as_pixels_or_lines(gui, tmp_path):
    state = gui.picture.PlotState(scene(gui), [point(gui)])
    for name in ("s.png", "s.svg"):
        assert gui.export.write_image(tmp_path / name, state, QPainter().font()) == [tmp_path / name]
    assert QImage(str(tmp_path / "s.png")).width() == 2 * gui.export.WIDTH
    drawing = (tmp_path / "s.svg").read_text(encoding="utf-8")
    assert "<polyline" in drawing or "<path" in drawing
    assert int(ElementTree.fromstring(drawing).get("viewBox").split()[2]) == gui.export.WIDTH
    assert sorted(file.name for file in tmp_path.iterdir()) == ["s.png", "s.svg"]


def test_every_class_has_a_line_in_the_table(gui):
    table = gui.class_table
    state = gui.picture.PlotState(scene(gui), [point(gui, 1), point(gui, 2, (0.2, 0.8))])
    image = QImage(400, 120, QImage.Format.Format_RGB32)
    theme = gui.picture.Theme.between(QColor("white"), QColor("black"))
    image.fill(theme.paper)
    painter = QPainter(image)
    layout = table.TableLayout.of(state, 400, painter.font())
    table.paint_classes(painter, state, layout, theme, QPointF(0, 0))
    painter.end()
    for number, colour in ((1, "#1e8449"), (2, "#2980b9")):
        y = round((number + 0.5) * layout.line)
        assert colour in {QColor(image.pixel(x, y)).name() for x in range(400)}
    assert layout.height(state) >= 3 * layout.line
