"""The panel "LSTM-FCN": what it carries from step to step, keeps in the project, and fills into the dialogs."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def samples(project, demo):
    layer = QgsVectorLayer(demo["SAMPLES"], "my points", "ogr")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def panel(provider, qgis_iface, project):
    from lstm_fcn.processing.gui.panel.dock import PanelDock
    from qgis.PyQt import sip
    from qgis.PyQt.QtGui import QAction

    made = PanelDock(qgis_iface, lambda rasters, model: None, lambda: None, QAction())
    yield made
    made.shut()
    sip.delete(made)


def steps():
    from lstm_fcn.processing.gui.panel import steps

    return steps


def setups():
    from lstm_fcn.processing.gui.panel import setup

    return setup


def choose_samples(panel, layer):
    panel._samples.setLayer(layer)
    panel._samples.activated.emit(panel._samples.currentIndex())


def enabled(panel):
    return {step for step, button in panel._buttons.items() if button.isEnabled()}


def test_an_empty_panel_offers_the_demo_and_says_what_is_missing(panel):
    assert panel._first.isVisibleTo(panel)
    assert enabled(panel) == {"classes", "label", "model", "search"}
    assert panel.rows["images"].detail == "Add the folder of your dated images, or search for some."
    assert panel.rows["train"].detail == "Choose samples with a class field first."
    assert panel.rows["assess"].detail == "Make a class map first."


def test_images_that_were_found_and_copied_are_those_of_all_steps(panel, project, samples, tmp_path):
    project.setFileName(str(tmp_path / "p.qgz"))
    choose_samples(panel, samples)
    values = steps().parameters_of("search", panel.setup, project)
    assert values["ITEMS"] == str(tmp_path / "images.json")
    assert values["EXTENT"].endswith(f"[{samples.crs().authid()}]")
    assert not panel._buttons["copy"].isEnabled()
    values["EXTENT"] = "1,2,3,4 [EPSG:4326]"
    done = setups().Done("2024-01-01T10:00", values=values)
    steps().record("search", panel.setup, done, {"ITEMS": values["ITEMS"], "IMAGES": 12}, project)
    panel._changed()
    assert panel._buttons["copy"].isEnabled()
    assert "12 images" in panel.rows["images"].detail
    assert steps().parameters_of("train", panel.setup, project)["RASTERS"] == [values["ITEMS"]]
    copying = steps().parameters_of("copy", panel.setup, project)
    assert copying["RASTERS"] == [values["ITEMS"]]
    assert copying["EXTENT"] == "1,2,3,4 [EPSG:4326]"
    assert copying["FOLDER"] == str(tmp_path / "images")
    done = setups().Done("2024-01-01T11:00", values=copying)
    steps().record("copy", panel.setup, done, {"FOLDER": copying["FOLDER"], "DATES": 5}, project)
    panel._changed()
    assert "5 dates" in panel.rows["images"].detail
    assert steps().parameters_of("map", panel.setup, project)["RASTERS"] == [copying["FOLDER"]]
    assert not panel._buttons["copy"].isEnabled()


def test_the_search_of_the_panel_is_a_dialog_that_goes_on_with_what_is_ticked(panel, project, tmp_path, monkeypatch):
    from qgis.PyQt import sip

    project.setFileName(str(tmp_path / "p.qgz"))
    opened = []
    monkeypatch.setattr(panel, "_open", opened.append)
    monkeypatch.setattr(panel, "_show_series", lambda rasters, _model: opened.append(rasters))
    dialog = panel.find_images()
    assert dialog.isVisible()
    values = {"EXTENT": "1,2,3,4 [EPSG:4326]", "PRESET": "hls-planetary-computer", "AUTH": "abc1234"}
    items = str(tmp_path / "images.json")
    dialog.chosen.emit(items, values, 7, "copy")
    dialog.chosen.emit(items, values, 7, "series")
    dialog.close()
    sip.delete(dialog)
    assert opened == ["copy", [items]]
    regularizing = steps().parameters_of("regularize", panel.setup, project)
    assert (regularizing["RASTERS"], regularizing["FOLDER"]) == ([items], str(tmp_path / "composites"))
    assert "7 images" in panel.rows["images"].detail
    copying = steps().parameters_of("copy", panel.setup, project)
    assert (copying["RASTERS"], copying["EXTENT"], copying["AUTH"]) == ([items], values["EXTENT"], "abc1234")
    again = panel.find_images()
    assert again.source.values() == {"PRESET": "hls-planetary-computer"}
    assert again.area.values() == {"EXTENT": values["EXTENT"]}
    again.close()
    sip.delete(again)


def test_the_first_search_is_around_the_samples(panel, samples):
    from qgis.PyQt import sip

    choose_samples(panel, samples)
    dialog = panel.find_images()
    assert dialog.area.kind.currentText() == "A layer"
    assert dialog.area.values()["EXTENT"].endswith(f"[{samples.crs().authid()}]")
    dialog.close()
    sip.delete(dialog)


def test_samples_and_points_open_at_the_labelling_desk(panel, project, samples):
    from lstm_fcn.processing.gui.desk import opening

    opened = []
    opening.set_desk(lambda layer, field: opened.append((layer, field)))
    choose_samples(panel, samples)
    panel._buttons["label"].click()
    assert not panel._buttons["reference"].isEnabled()
    opening.set_desk(None)
    panel._buttons["label"].click()
    assert opened == [(samples, "label")]


def test_the_panel_says_what_is_wrong_with_the_classes(panel, project):
    fields = "field=DATA_COLET:string&field=CLASSE_USO:string"
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "points", "memory")
    values = ("Água", "água ", "", None, "Soja")
    for value in values:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["12/03/2024", value])
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    panel._fill()
    assert panel._samples.currentText() == "No samples chosen"
    choose_samples(panel, layer)
    assert panel.setup.class_field == "CLASSE_USO"
    assert panel.rows["samples"].detail == "5 features, 3 classes, 2 without a class"
    panel._field.setField("DATA_COLET")
    panel._field.activated.emit(0)
    assert "Is DATA_COLET the class field?" in panel.rows["samples"].detail


def test_choices_enable_the_next_steps_and_fill_their_dialogs(panel, project, demo, samples, tmp_path):
    panel._rasters.add([demo["CUBE"]])
    assert not panel._first.isVisibleTo(panel)
    assert "images" in enabled(panel)
    choose_samples(panel, samples)
    assert panel.setup.class_field == "label"
    assert panel.rows["samples"].detail == "120 features, 6 classes"
    assert {"look", "train", "series"} <= enabled(panel)
    project.setFileName(str(tmp_path / "p.qgz"))
    values = steps().parameters_of("train", panel.setup, project)
    assert values["RASTERS"] == [demo["CUBE"]]
    assert values["SAMPLES"] == samples.id()
    assert values["CLASS_FIELD"] == "label"
    assert Path(values["MODEL"]).parent == tmp_path
    assert Path(values["MODEL"]).name.startswith("my_points_2")
    assert Path(values["REPORT"]).suffix == ".html"


def test_results_of_a_step_are_inputs_of_the_next(panel, project, demo, samples, model, tmp_path):
    setup, done = panel.setup, setups().Done
    setup.rasters, setup.samples, setup.class_field = [demo["CUBE"]], samples.id(), "label"
    given = {"RASTERS": [demo["CUBE"]], "EPOCHS": 3}
    steps().record("train", setup, done("2026-01-02T03:04", values=given), model, project)
    assert setup.model == model["MODEL"]
    assert setup.done["train"].summary == f"accuracy {model['ACCURACY']:.3f}"
    assert model["MODEL"] in setup.done["train"].files
    assert steps().parameters_of("train", setup, project)["EPOCHS"] == 3
    assert steps().parameters_of("map", setup, project)["MODEL"] == model["MODEL"]
    panel._changed()
    assert "map" in enabled(panel)
    assert "2026-01-02 03:04" in panel.rows["train"].detail
    steps().record("map", setup, done(), {"CLASSES": demo["TRUTH"]}, project)
    assert steps().parameters_of("points", setup, project)["CLASSES"] == demo["TRUTH"]
    assert steps().missing("assess", setup, project) == "Draw points and label them first."
    steps().record("points", setup, done(), {"POINTS": demo["SAMPLES"], "DRAWN": 7}, project)
    assert setup.points == samples.id()
    assert steps().parameters_of("assess", setup, project)["REFERENCE"] == samples.id()


def test_the_project_keeps_the_set_up_and_moves_with_its_files(panel, project, demo, samples, tmp_path):
    folder = tmp_path / "here"
    (folder / "images").mkdir(parents=True)
    project.write(str(folder / "p.qgz"))
    panel._rasters.add([str(folder / "images")])
    choose_samples(panel, samples)
    assert project.isDirty()
    assert project.write()
    folder.rename(tmp_path / "there")
    layer = samples.id()
    assert project.read(str(tmp_path / "there" / "p.qgz"))
    assert panel.setup.rasters == [str(tmp_path / "there" / "images")]
    assert panel.setup.samples == layer
    assert panel.setup.class_field == "label"
    project.clear()
    assert panel.setup.is_empty


def test_a_project_without_a_set_up_stays_untouched(panel, project):
    panel._changed()
    assert not project.isDirty()
    assert project.readEntry("lstmfcn", "/setup") == ("", False)


def test_a_file_repeats_the_set_up_in_another_project(panel, project, demo, samples, tmp_path):
    panel._rasters.add([demo["CUBE"]])
    choose_samples(panel, samples)
    panel.setup.done["train"] = setups().Done("2026-01-02T03:04", "accuracy 0.9", [], {"EPOCHS": 3})
    target = tmp_path / "setup.lstmfcn.json"
    setups().save_setup(panel.setup, project, target)
    project.clear()
    again = setups().open_setup(target, project)
    layer = project.mapLayer(again.samples)
    assert layer.source().startswith(demo["SAMPLES"])
    assert again.rasters == [demo["CUBE"]]
    assert steps().parameters_of("train", again, project)["EPOCHS"] == 3


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "{", '{"version": 2, "done": {}}', '{"version": 1, "done": {}, "rasters": [3]}']
)
def test_other_files_are_refused(text):
    with pytest.raises(setups().SetupError):
        setups().ProjectSetup.from_json(text)


def test_a_damaged_entry_of_a_project_is_as_none(panel, project):
    project.writeEntry("lstmfcn", "/setup", json.dumps({"version": 1}))
    panel._read()
    assert panel.setup.is_empty


def test_names_of_results_are_never_taken(tmp_path):
    first = steps().unused(tmp_path / "a_classes.tif")
    first.write_text("")
    second = steps().unused(first)
    second.write_text("")
    assert [second.name, steps().unused(first).name] == ["a_classes_2.tif", "a_classes_3.tif"]


def test_values_of_a_dialog_are_kept_as_json_without_its_outputs(
    provider, project, demo, samples, monkeypatch, tmp_path
):
    from lstm_fcn.processing.gui.panel.steps import values_of
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication
    from qgis.PyQt import sip

    from processing.gui import ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)
    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:train"))
    given = {"SAMPLES": samples.id(), "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], "START_DATE": "2023-10-01"}
    dialog.setParameters({**given, "EPOCHS": 3, "MODEL": str(tmp_path / "m.safetensors")})
    values = values_of(dialog)
    sip.delete(dialog)
    assert json.loads(json.dumps(values)) == values
    assert values["EPOCHS"] == 3
    assert values["RASTERS"] == [demo["CUBE"]]
    assert "LSTM_WIDTH" not in values
    assert "MODEL" not in values


def test_a_round_is_kept_with_its_accuracies_and_shown(panel, project, samples, tmp_path):
    project.setFileName(str(tmp_path / "p.qgz"))
    choose_samples(panel, samples)
    assert {name for name, button in panel._improving.buttons.items() if button.isEnabled()} == set()
    files = {name: str(tmp_path / name) for name in ("m.safetensors", "c.tif", "p.tif", "s.gpkg")}
    for file in files.values():
        Path(file).write_bytes(b"x")
    for when, accuracy in (("2024-01-01T10:00", 0.9), ("2024-01-02T10:00", 0.93)):
        results = {"MODEL": files["m.safetensors"], "ACCURACY": accuracy}
        steps().record("train", panel.setup, setups().Done(when), results, project)
    steps().record("look", panel.setup, setups().Done("2024-01-02T11:00"), {"ACCURACY": 0.91}, project)
    maps = {"CLASSES": files["c.tif"], "PROBABILITIES": files["p.tif"]}
    steps().record("map", panel.setup, setups().Done("2024-01-02T12:00"), maps, project)
    assessed = {"ACCURACY": 0.88, "ACCURACY_SE": 0.01}
    steps().record("assess", panel.setup, setups().Done("2024-01-02T13:00"), assessed, project)
    panel._changed()
    assert panel._improving.detail == "Round 2: 120 samples, accuracy 0.930 (+0.030)"
    assert panel._improving.buttons["suggest"].isEnabled()
    assert steps().parameters_of("suggest", panel.setup, project)["PROBABILITIES"] == files["p.tif"]
    last = setups().read_from_project(project).rounds[-1]
    assert (last.samples, last.validated, last.cross_validated, last.mapped) == (120, 0.93, 0.91, 0.88)
    assert last.margin == pytest.approx(0.0196)


def test_the_dialog_of_rounds_has_a_row_and_a_point_for_each(panel):
    from lstm_fcn.processing.gui.panel.rounds import Round
    from lstm_fcn.processing.gui.panel.rounds_dialog import RoundsDialog

    rounds = [Round("2024-01-01T10:00", 100, 0.8), Round("2024-02-01T10:00", 160, 0.9, 0.88, 0.86, 0.03)]
    dialog = RoundsDialog(rounds, None)
    shown = [dialog.table.item(1, column).text() for column in range(6)]
    assert shown == ["2", "2024-02-01 10:00", "160", "0.900", "0.880", "0.860 ± 0.030"]
    assert dialog.table.item(0, 5).text() == "–"
    picture = dialog.figure.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {"#1f5a91", "#d9772b"} <= colours
    one = RoundsDialog(rounds[:1], None)
    assert not one.figure.grab().isNull()


def test_labelled_points_are_added_to_the_samples_once_and_can_be_undone(panel, project, tmp_path):
    from lstm_fcn.processing.gui.panel.rounds import add_labelled
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    samples = QgsVectorLayer("Point?crs=EPSG:32721&field=class:string", "samples", "memory")
    suggested = QgsVectorLayer("Point?crs=EPSG:4326&field=label:string&field=score:double", "suggested", "memory")
    features = []
    for number, label in enumerate(("Forest", "", None, "Water")):
        feature = QgsFeature(suggested.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-57 + number / 100, -12)))
        feature["label"] = label
        features.append(feature)
    suggested.dataProvider().addFeatures(features)
    assert add_labelled(suggested, samples, "class", project) == 2
    assert [feature["class"] for feature in samples.getFeatures()] == ["Forest", "Water"]
    assert 400_000 < next(samples.getFeatures()).geometry().asPoint().x() < 600_000
    assert samples.dataProvider().featureCount() == 0
    assert add_labelled(suggested, samples, "class", project) == 0
    samples.undoStack().undo()
    assert samples.featureCount() == 0
    samples.rollBack()


def test_the_panel_is_never_narrower_than_its_rows(panel):
    area = panel.widget()
    needed = area.widget().minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
    assert 200 < needed <= area.minimumWidth() < 420
