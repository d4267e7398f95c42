"""The class editor: where its classes come from, what it refuses, and where they are used."""

import json

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox

SCHEME = {
    "classes": [
        {"label": "Water", "name": "Lake", "colour": "#0000ff", "code": 9},
        {"label": "Soy_Corn", "colour": "#ffaa00"},
        {"label": "Soy_Cotton", "into": "Soy_Corn"},
    ]
}


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def classes(provider):
    from lstm_fcn.processing.gui.classes import colouring, dialog, field, sources
    from lstm_fcn.processing.parameters import class_scheme

    modules = (colouring, dialog, field, sources, class_scheme)
    return type("Classes", (), {module.__name__.rpartition(".")[2]: module for module in modules})


@pytest.fixture
def samples(project, demo):
    layer = QgsVectorLayer(demo["SAMPLES"], "samples", "ogr")
    project.addMapLayer(layer)
    return layer


@pytest.fixture(scope="module")
def mapped(run, model, demo, tmp_path_factory):
    target = str(tmp_path_factory.mktemp("mapped") / "classes.tif")
    return run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": target})


@pytest.fixture
def editor(classes, project):
    opened = []

    def open_editor(layer=None, field=""):
        made = classes.dialog.ClassesDialog(project, None, layer, field)
        opened.append(made)
        return made

    yield open_editor
    for made in opened:
        sip.delete(made)


def numbered(project, values):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=class:integer", "numbered", "memory")
    for value in values:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
        feature["class"] = value
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    return layer


def ok(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def merge(dialog, label, into):
    row = [item.label for item in dialog.table.scheme.classes].index(label)
    box = dialog.table.cellWidget(row, 4)
    assert isinstance(box, QComboBox)
    place = box.findData(into)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)
    dialog.table._show()


def test_the_classes_of_the_samples_come_with_their_numbers_and_colours(editor, samples):
    dialog = editor(samples, "label")
    found = dialog.table.scheme
    assert [item.label for item in found.classes] == [
        *("Cerrado", "Forest", "Pasture", "Soy_Corn", "Soy_Cotton", "Water"),
    ]
    renderer = {one.value(): one.symbol().color().name() for one in samples.renderer().categories()}
    assert found.colours == renderer
    assert sum(dialog.table.counts.values()) == samples.featureCount() == 120
    assert ok(dialog).isEnabled()


def test_merged_classes_are_kept_in_the_project_and_seen_on_its_layers(editor, classes, samples, project, tmp_path):
    dialog = editor(samples, "label")
    merge(dialog, "Soy_Cotton", "Soy_Corn")
    dialog.table.setCurrentCell(5, 1)
    dialog.table.move_class(-1)
    dialog.table.item(4, 2).setText("Lake")
    dialog.accept()
    kept = classes.class_scheme.scheme_of_project(project)
    assert kept.names == ("Cerrado", "Forest", "Pasture", "Soy_Corn", "Lake")
    assert kept.name_of("Soy_Cotton") == "Soy_Corn"
    legend = {one.value(): (one.label(), one.symbol().color().name()) for one in samples.renderer().categories()}
    assert legend["Soy_Cotton"] == ("Soy Corn (Soy Cotton)", kept.colours["Soy_Corn"])
    assert legend["Water"] == ("Lake", kept.colours["Lake"])
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert classes.class_scheme.scheme_of_project(project).classes == ()
    assert project.read(str(tmp_path / "p.qgz"))
    assert classes.class_scheme.scheme_of_project(project) == kept


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda table: table.item(0, 2).setText("Forest"), "Two classes have the name Forest"),
        (lambda table: table.item(0, 3).setText("2"), "Several classes have the code 2: Cerrado, Forest"),
        (lambda table: table.item(0, 3).setText("70000"), "codes are from 1 to 65534"),
    ],
)
def test_classes_that_contradict_each_other_are_not_kept(editor, samples, change, words):
    dialog = editor(samples, "label")
    change(dialog.table)
    assert words in dialog._told.text()
    assert not ok(dialog).isEnabled()


def test_colours_that_are_hardly_told_apart_and_classes_that_lack_are_told(editor, samples, classes, project):
    scheme = classes.class_scheme.read_scheme(json.dumps(SCHEME))
    classes.class_scheme.store_scheme(scheme, project)
    dialog = editor(samples, "label")
    assert "not in the table: Cerrado, Forest, Pasture" in dialog._told.text()
    dialog.fill_from_samples()
    assert "not in the table" not in dialog._told.text()
    for row in (0, 1):
        dialog.table.cellWidget(row, 0).setColor(QColor(255, 170, row))
    assert "Not everybody tells these colours apart" in dialog._told.text()
    assert ok(dialog).isEnabled()


def test_a_palette_is_one_choice_away(editor, samples):
    dialog = editor(samples, "label")
    dialog.table.use_palette("sits")
    assert dialog.table.scheme.colours["Forest"] == "#1e8449"
    dialog.table.use_palette("safe")
    assert dialog.table.scheme.colours["Forest"] == "#036a42"


def test_numbers_of_a_field_are_its_codes(editor, project):
    layer = numbered(project, [10, 20, 20, 3])
    dialog = editor(layer, "class")
    assert [(item.label, item.code) for item in dialog.table.scheme.classes] == [("3", 3), ("10", 10), ("20", 20)]
    dialog.table.item(1, 2).setText("Forest")
    dialog.accept()
    assert [one.label() for one in layer.renderer().categories()] == ["3", "Forest", "20"]
    assert [one.value() for one in layer.renderer().categories()] == [3, 10, 20]


def test_labels_that_the_classes_lack_are_still_seen_on_the_map(editor, project):
    layer = numbered(project, [10, 20, 20, 3])
    dialog = editor(layer, "class")
    dialog.table.setCurrentCell(0, 1)
    dialog.table.remove_class()
    dialog.accept()
    legend = {one.value(): one.symbol().color().name() for one in layer.renderer().categories()}
    assert legend.keys() == {3, 10, 20}
    assert legend[3] == "#9aa0a6"


def test_no_classes_leave_the_style_as_it_is(editor, project):
    layer = numbered(project, [10, 20])
    dialog = editor(layer, "class")
    dialog.table.show_classes([])
    dialog.accept()
    assert layer.renderer().type() == "singleSymbol"


def test_a_field_of_numbers_of_points_holds_no_classes(editor, project):
    dialog = editor(numbered(project, range(1, 300)), "class")
    assert "holds no classes" in dialog._told.text()


def test_models_maps_styles_and_files_give_their_classes(classes, editor, model, mapped, samples, tmp_path):
    sources = classes.sources
    names = model["LABELS"].split(",")
    for path in (model["MODEL"], mapped["CLASSES"]):
        found = sources.classes_of_file(path)
        assert [item.label for item in found] == names
        assert [item.code for item in found] == list(range(1, len(names) + 1))
    colours = [item.colour for item in found]
    layer = QgsRasterLayer(mapped["CLASSES"], "map")
    layer.saveNamedStyle(str(tmp_path / "raster.qml"))
    styled = sources.classes_of_file(str(tmp_path / "raster.qml"))
    assert [(item.label, item.colour) for item in styled] == [
        (name.replace("_", " "), colour) for name, colour in zip(names, colours, strict=True)
    ]
    samples.saveNamedStyle(str(tmp_path / "samples.qml"))
    assert [item.label for item in sources.classes_of_file(str(tmp_path / "samples.qml"))] == names
    (tmp_path / "classes.json").write_text(json.dumps(SCHEME))
    assert [item.name for item in sources.classes_of_file(str(tmp_path / "classes.json"))] == [
        *("Lake", "Soy_Corn", "Soy_Cotton"),
    ]
    dialog = editor()
    dialog.fill_from_file(model["MODEL"])
    assert dialog.table.scheme.names == tuple(names)


@pytest.mark.parametrize("name", ["m.safetensors", "s.qml", "c.json", "r.tif"])
def test_files_without_classes_are_refused_by_name(classes, editor, tmp_path, name):
    dialog = editor()
    dialog.fill_from_file(str(tmp_path / name))
    assert str(tmp_path / name) in dialog._told.text()
    (tmp_path / name).write_bytes(b"\x00\x01nothing of use")
    with pytest.raises(classes.class_scheme.SchemeError):
        classes.sources.classes_of_file(str(tmp_path / name))


def test_class_maps_of_the_project_take_the_colours(classes, project, mapped):
    layer = QgsRasterLayer(mapped["CLASSES"], "map")
    project.addMapLayer(layer)
    scheme = classes.class_scheme.read_scheme(json.dumps(SCHEME))
    assert classes.colouring.colour_project(project, scheme) == ["map"]
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    colours = {item.label: item.color.name() for item in renderer.classes()}
    assert (colours["Water"], colours["Soy Corn"], colours["Soy Cotton"]) == ("#0000ff", "#ffaa00", "#ffaa00")


def test_the_desk_has_the_classes_in_their_order(classes, samples):
    from lstm_fcn.processing.gui.desk.classes import classes_of

    scheme = classes.class_scheme.read_scheme(json.dumps({"classes": [*SCHEME["classes"], {"label": "Rice"}]}))
    found = [(item.value, item.name) for item in classes_of(samples, "label", {}, scheme)]
    assert found[:4] == [("Water", "Lake"), ("Soy_Corn", "Soy_Corn"), ("Soy_Cotton", "Soy_Cotton"), ("Rice", "Rice")]
    assert {value for value, _ in found[4:]} == {"Cerrado", "Forest", "Pasture"}


def test_a_training_takes_the_classes_as_text_or_file(run, demo, classes, tmp_path):
    everything = {"classes": [*SCHEME["classes"], *({"label": name} for name in ("Cerrado", "Forest", "Pasture"))]}
    (tmp_path / "classes.json").write_text(json.dumps(everything))
    values = {"SAMPLES": demo["SAMPLES"], "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], "RECIPE": 2, "EPOCHS": 1}
    for number, given in enumerate((json.dumps(everything), str(tmp_path / "classes.json"))):
        model = str(tmp_path / f"{number}.safetensors")
        found = run("train", {**values, "CLASS_SCHEME": given, "MODEL": model, "FOREST": False})
        assert found["LABELS"] == "Lake,Soy_Corn,Cerrado,Forest,Pasture"
        assert found["CLASS_CODES"] == "2=Soy_Corn,3=Cerrado,4=Forest,5=Pasture,9=Lake"
        assert classes.sources.classes_of_file(model)[0].colour == "#0000ff"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("/nowhere/classes.json", "/nowhere/classes.json cannot be read as classes"),
        ("{", "not JSON"),
        ('{"classes": [{"label": "A"}, {"label": "A"}]}', "The label A is in the class scheme twice"),
    ],
)
def test_a_training_refuses_what_is_no_scheme(provider, demo, given, words):
    algorithm = provider.algorithm("train").create()
    values = {"SAMPLES": demo["SAMPLES"], "CLASS_FIELD": "label", "MODEL": "m.safetensors", "CLASS_SCHEME": given}
    fine, sentence = algorithm.checkParameterValues({**values, "RASTERS": [demo["CUBE"]]}, QgsProcessingContext())
    assert not fine
    assert words in sentence


def test_a_class_of_the_samples_that_lacks_is_refused_in_words(provider, demo, run, tmp_path):
    values = {"SAMPLES": demo["SAMPLES"], "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]]}
    with pytest.raises(Exception, match="does not have 'Cerrado', 'Forest', 'Pasture', which the samples have"):
        run("train", {**values, "CLASS_SCHEME": json.dumps(SCHEME), "MODEL": str(tmp_path / "m.safetensors")})


def test_the_field_of_a_dialog_shows_the_classes_of_the_project(classes, project):
    field = classes.field.SchemeField()
    field.show_project()
    assert (field.value, field.line.text()) == ("", "")
    classes.class_scheme.store_scheme(classes.class_scheme.read_scheme(json.dumps(SCHEME)), project)
    field.show_project()
    assert json.loads(field.value) == SCHEME
    assert field.line.text() == "Lake, Soy Corn (merged: 1)"


def test_the_file_of_a_set_up_holds_the_classes(classes, project, tmp_path):
    from lstm_fcn.processing.gui.panel import setup

    classes.class_scheme.store_scheme(classes.class_scheme.read_scheme(json.dumps(SCHEME)), project)
    file = tmp_path / "s.lstmfcn.json"
    setup.save_setup(setup.ProjectSetup(class_field="label"), project, file)
    project.clear()
    assert setup.open_setup(file, project).class_field == "label"
    assert classes.class_scheme.scheme_of_project(project).as_dict() == SCHEME
