"""The labelling desk without a window: order, fields, undo, journal, and what training makes of unsure places."""

import json
import time

import pytest
from desk_layers import CLASSES, COLOURS, points_to_label
from qgis.core import NULL, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def layer(provider, demo, tmp_path):
    return QgsVectorLayer(points_to_label(tmp_path / "points.gpkg", demo["TRUTH"], 12), "points", "ogr")


@pytest.fixture
def desk(provider):
    from lstm_fcn.processing.gui import desk as package
    from lstm_fcn.processing.gui.desk import blind, classes, journal, pace, permanent, queue, record, session

    assert package
    modules = {m.__name__.rpartition(".")[2]: m for m in (blind, classes, journal, pace, permanent, queue, record)}
    return type("Desk", (), {**modules, "session": session})


@pytest.fixture
def session(desk, layer):
    made = desk.session.LabellingSession(layer, "label", "score", "class")
    yield made
    made.shut()


def answer(desk, value, **more):
    return desk.record.Answer(value, by="Ana", **more)


def test_a_label_is_one_command_that_can_be_undone(desk, layer, session):
    first = session.next_open(None)
    assert session.answer(first, answer(desk, "Soy", certainty=2, comment="edge"))
    feature = layer.getFeature(first)
    assert [feature[name] for name in ("label", "label_by", "certainty", "problem", "comment")] == [
        "Soy",
        "Ana",
        2,
        NULL,
        "edge",
    ]
    assert session.left == 11
    assert session.undo() == first
    assert layer.getFeature(first)["label"] == NULL
    assert session.left == 12
    assert session.undo() is None  # the fields stay
    assert layer.fields().lookupField("label_by") >= 0


def test_labels_given_elsewhere_are_counted(layer, session):
    told = []
    session.changed.connect(lambda: told.append(session.left))
    layer.startEditing()
    layer.changeAttributeValue(3, layer.fields().lookupField("label"), "Water")
    layer.changeAttributeValue(4, layer.fields().lookupField("label"), "Soy")
    assert session.place(3).label == "Water"
    assert told == []
    QCoreApplication.processEvents()
    assert told == [10]  # once of both
    layer.rollBack()
    assert session.left == 12


def test_skipped_places_come_last_and_the_order_goes_round(desk, session):
    order = [place.fid for place in session.places]
    assert order == list(range(12, 0, -1))
    session.skip(order[0])
    assert session.next_open(order[-1]) == order[1]
    for fid in order[1:]:
        session.answer(fid, answer(desk, "Soy"))
    assert session.next_open(order[-1]) == order[0]
    assert session.neighbour(order[0], -1) == order[-1]


def test_suspicious_samples_are_checked_first(desk, provider):
    layer = QgsVectorLayer("Point?field=label:string&field=score:double&field=suspect:boolean", "judged", "memory")
    from qgis.core import QgsFeature

    rows = (("a", 0.9, False), ("b", 0.2, True), ("c", 0.4, True))
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    assert desk.queue.task_of(layer) == "check"
    places = desk.queue.read_places(layer, "label", desk.queue.priority_field_of(layer.fields()))
    assert [place.label for place in places] == ["c", "b", "a"]
    assert all(place.is_open("check") for place in places)
    assert not any(place.is_open("class") for place in places)


def test_classes_come_with_the_colours_of_the_layer(desk, layer):
    layer.loadDefaultStyle()
    found = desk.classes.classes_of(layer, "label")
    assert [(item.name, item.colour) for item in found] == list(COLOURS.items())
    desk.classes.add_class(layer, "label", found, "Urban")
    assert [item.name for item in desk.classes.classes_of(layer, "label")] == [*CLASSES, "Urban"]


def test_codes_are_written_as_the_field_holds_them(desk, provider):
    from qgis.core import QgsEditorWidgetSetup, QgsFeature

    layer = QgsVectorLayer("Point?field=code:integer", "coded", "memory")
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", {"map": [{"Forest": "1"}, {"Water": "2"}]}))
    layer.dataProvider().addFeatures([QgsFeature(layer.fields())])
    (_, water) = desk.classes.classes_of(layer, "code")
    session = desk.session.LabellingSession(layer, "code", "", "class")
    assert session.answer(1, answer(desk, water.value))
    session.shut()
    assert layer.getFeature(1)["code"] == 2
    assert session.place(1).label == "2"


def test_legends_that_show_no_classes_give_none(desk, provider):
    from lstm_fcn.processing.layers.class_symbols import class_renderer

    project = QgsProject()
    layer = QgsVectorLayer("Point?field=label:string&field=suspect:boolean", "judged", "memory")
    layer.setRenderer(class_renderer("suspect", {"True": "#ff0000"}))
    project.addMapLayer(layer)
    assert desk.classes.known_classes(project, None) == {}
    layer.setRenderer(class_renderer("label", COLOURS))
    assert desk.classes.known_classes(project, None) == COLOURS


def test_a_journal_that_cannot_be_written_is_reported(desk, layer, session):
    journal = desk.journal.Journal(layer)
    told = []
    journal.failed.connect(told.append)
    journal.path.mkdir()
    session.changed.connect(journal.flush)
    assert session.answer(5, answer(desk, "Soy"))
    journal.path.rmdir()
    journal.shut()
    assert "cannot be written" in told[0]


def test_polygons_have_the_colours_of_the_classes(desk, provider, tmp_path):
    from lstm_fcn.processing.gui.desk.new_layer import make_layer
    from qgis.core import Qgis

    project = QgsProject()
    project.setFileName(str(tmp_path / "p.qgz"))
    layer = make_layer(Qgis.WkbType.Polygon, COLOURS, project)
    found = desk.classes.classes_of(layer, "label")
    assert [(item.name, item.colour) for item in found] == list(COLOURS.items())
    assert (tmp_path / "samples.gpkg").is_file()
    assert desk.session.layer_error(layer, "label") == ""


def test_layers_that_cannot_be_labelled_are_refused_in_a_sentence(desk, provider, tmp_path):
    table = tmp_path / "points.csv"
    table.write_text("x,y,label\n1,2,\n")
    text = QgsVectorLayer(f"file://{table}?xField=x&yField=y&crs=EPSG:4326", "points", "delimitedtext")
    assert "cannot be edited" in desk.session.layer_error(text, "label")
    memory = QgsVectorLayer("Point?field=id:integer", "scratch", "memory")
    assert "no class field" in desk.session.layer_error(memory, "")
    assert desk.permanent.is_temporary(memory)


def test_layers_in_the_folder_of_temporary_results_are_saved_first(desk, layer, demo, tmp_path):
    from qgis.core import QgsProcessingUtils

    assert not desk.permanent.is_temporary(layer)
    file = QgsProcessingUtils.generateTempFilename("points.gpkg")
    result = QgsVectorLayer(points_to_label(file, demo["TRUTH"], 3), "Points to label", "ogr")
    result.loadDefaultStyle()
    assert desk.permanent.is_temporary(result)
    project = QgsProject()
    project.setFileName(str(tmp_path / "p.qgz"))
    assert desk.permanent.save_as_file(result, project) == ""
    assert result.source().startswith(str(tmp_path / "Points_to_label.gpkg"))
    assert not desk.permanent.is_temporary(result)
    assert result.featureCount() == 3
    assert [item.name for item in desk.classes.classes_of(result, "label")] == list(CLASSES)


def test_a_temporary_layer_becomes_a_file_with_its_form(desk, layer, tmp_path):
    project = QgsProject()
    project.setFileName(str(tmp_path / "p.qgz"))
    layer.loadDefaultStyle()
    scratch = layer.materialize(__import__("qgis.core").core.QgsFeatureRequest())
    scratch.setRenderer(layer.renderer().clone())
    scratch.setEditorWidgetSetup(scratch.fields().lookupField("label"), layer.editorWidgetSetup(2))
    assert desk.permanent.save_as_file(scratch, project) == ""
    assert scratch.providerType() == "ogr"
    assert scratch.featureCount() == 12
    assert [item.name for item in desk.classes.classes_of(scratch, "label")] == list(CLASSES)


def test_the_journal_has_each_label_and_goes_when_they_are_saved(desk, layer, session):
    journal = desk.journal.Journal(layer)
    session.changed.connect(journal.flush)
    session.answer(5, answer(desk, "Soy"))
    session.answer(6, answer(desk, None, problem="mixed"))
    session.undo()
    lines = [json.loads(line) for line in journal.path.read_text().splitlines()]
    assert [line["fid"] for line in lines] == [5, 6, 6]
    left = desk.journal.read_journal(journal.path)
    assert left.values[5]["label"] == "Soy"
    assert left.values[6]["problem"] is None
    assert layer.commitChanges()
    assert not journal.path.exists()
    journal.shut()


def test_new_and_deleted_features_are_restored_too(desk, layer, session):
    journal = desk.journal.Journal(layer)
    session.changed.connect(journal.flush)
    shape = layer.getFeature(1).geometry()
    shape.translate(100, 50)
    assert session.add(shape, answer(desk, "Water")) < 0
    layer.deleteFeature(2)
    journal.flush()
    kept = journal.path.read_text()
    layer.rollBack()
    assert not journal.path.exists()
    journal.shut()
    journal.path.write_text(kept + '{"fid": 3, "val')  # a line that was cut short
    again = desk.journal.Journal(layer)
    assert again.left.places == 2
    again.restore()
    assert layer.featureCount() == 12
    (found,) = [one for one in layer.getFeatures() if one["label"] == "Water"]
    assert found.geometry().equals(shape)
    assert not layer.getFeature(2).isValid()
    assert layer.commitChanges()
    again.shut()


def test_a_second_qgis_leaves_the_journal_alone(desk, layer, session):
    first, second = desk.journal.Journal(layer), desk.journal.Journal(layer)
    assert first.is_ours
    assert not second.is_ours
    second.shut()
    first.shut()


def test_rate_and_time_left(desk):
    pace = desk.pace.Pace()
    assert pace.describe(10) == ""
    for second in (0, 6, 12, 18, 2000, 2006):  # with a break
        pace.tick(second)
    assert pace.describe(100) == "10 a minute · 10 min left"


def test_unsure_places_are_left_out_of_training_and_forgotten_ones_are_not(desk, layer, session):
    from lstm_fcn.processing.layers.features import points_job

    for fid in range(1, 11):
        session.answer(fid, answer(desk, "Soy"))
    session.answer(11, answer(desk, None, problem="unsure"))
    feedback = QgsProcessingFeedback(False)
    job = points_job(layer, feedback, "label")
    assert job["labels"] == ["Soy"] * 10 + [""]
    assert "1 places" in feedback.textLog()
    layer.rollBack()


def test_the_labelled_layer_goes_into_accuracy_and_training_as_it_is(desk, run, demo, tmp_path):
    points = QgsVectorLayer(points_to_label(tmp_path / "points.gpkg", demo["TRUTH"], 40), "points", "ogr")
    session = desk.session.LabellingSession(points, "label", "", "class")
    for number, place in enumerate(session.places):
        given = answer(desk, ("Forest", "Pasture")[number % 2]) if number else answer(desk, None, problem="mixed")
        assert session.answer(place.fid, given)
    session.shut()
    assert points.commitChanges()
    assessed = run("accuracy", {"CLASSES": demo["TRUTH"], "REFERENCE": points, "CLASS_FIELD": "label", "DESIGN": 1})
    assert assessed["POINTS"] + assessed["OUTSIDE"] + assessed["WITHOUT_CLASS"] == 39
    given = {
        "SAMPLES": points,
        "CLASS_FIELD": "label",
        "RASTERS": [demo["CUBE"]],
        "RECIPE": 2,
        "EPOCHS": 2,
        "FOREST": False,
    }
    trained = run("train", {**given, "MODEL": str(tmp_path / "m.safetensors")})
    assert trained["LABELS"] == "Forest,Pasture"


def test_more_classes_than_keys_are_found_by_their_names(desk, provider):
    from lstm_fcn.processing.gui.desk.class_buttons import ClassButtons
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    names = [f"Class {letter}" for letter in "abcdefghij"] + ["Sugar cane", "Sandbank"]
    buttons, chosen = ClassButtons(), []
    buttons.chosen.connect(chosen.append)
    buttons.show_classes([desk.classes.LabelClass(name, name, "#123456") for name in names[:10]])
    assert buttons.search.isHidden()
    buttons.show_classes([desk.classes.LabelClass(name, name, "#123456") for name in names])
    assert not buttons.search.isHidden()
    assert [button.text()[:3] for button in buttons.buttons[8:]] == ["9  ", "0  ", "Sug", "San"]
    QTest.keyClicks(buttons.search, "sa")
    assert [not button.isHidden() for button in buttons.buttons] == [False] * 11 + [True]
    QTest.keyClick(buttons.search, Qt.Key.Key_Return)
    assert chosen == [11]
    assert not any(button.isHidden() for button in buttons.buttons)
    QTest.keyClicks(buttons.search, "zzz")
    QTest.keyClick(buttons.search, Qt.Key.Key_Return)
    assert chosen == [11]
    sip.delete(buttons)


def test_many_changes_made_elsewhere_do_not_stop_the_desk(desk, provider):
    from qgis.core import QgsFeature

    layer = QgsVectorLayer("Point?field=label:string", "many", "memory")
    layer.dataProvider().addFeatures([QgsFeature(layer.fields()) for _ in range(5000)])
    session, told = desk.session.LabellingSession(layer, "label", "", "class"), []
    session.changed.connect(lambda: told.append(session.left))
    layer.startEditing()
    began = time.monotonic()
    for fid in range(1, 5001):
        layer.changeAttributeValue(fid, 0, "Soy")
    layer.addFeatures([QgsFeature(layer.fields()) for _ in range(1000)])
    QCoreApplication.processEvents()
    assert told == [1000]
    assert time.monotonic() - began < 10  # a second, where each change is not counted anew
    session.shut()
    layer.rollBack()
