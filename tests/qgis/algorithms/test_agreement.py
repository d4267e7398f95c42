"""Interpreter agreement."""

import pytest
from desk_layers import points_to_label
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

ANA = ["Forest", "Forest", "Soy", "Soy", "Water", "Water", "Pasture", "Pasture"]
BEA = ["Forest", "Soy", "Soy", "Soy", "Water", "Water", "Forest", "Pasture"]


@pytest.fixture
def layers(provider, demo, tmp_path):
    made = []
    for name, labels in (("Ana", ANA), ("Bea", BEA)):
        source = points_to_label(tmp_path / f"{name}.gpkg", demo["TRUTH"], 10, labels)
        made.append(QgsVectorLayer(source, name, "ogr"))
    QgsProject.instance().addMapLayers(made)
    yield [layer.id() for layer in made]
    QgsProject.instance().removeMapLayers([layer.id() for layer in made])


@pytest.mark.parametrize("id_field", ["", "id"])
def test_two_interpreters_give_a_table_and_the_places_they_disagree_on(run, layers, id_field):
    given = {"INTERPRETERS": layers, "ID_FIELD": id_field, "TABLE": "memory:", "DISAGREEMENTS": "memory:"}
    result = run("agreement", given)
    assert result["PLACES"] == 8
    assert result["AGREEMENT"] == pytest.approx(6 / 8)
    by_chance = (2 * 2 + 2 * 3 + 2 * 2 + 2 * 1) / 64
    assert result["KAPPA"] == pytest.approx((6 / 8 - by_chance) / (1 - by_chance))
    rows = [feature.attributes() for feature in result["TABLE"].getFeatures()]
    assert [row[:2] for row in rows] == [["Ana", "Bea"]] * 5
    assert rows[0][3:6] == [8, 8, 6]
    soy = next(row for row in rows if row[2] == "Soy")
    assert soy[3:7] == [2, 3, 2, pytest.approx(4 / 5)]
    fields = result["DISAGREEMENTS"].fields().names()
    assert fields == ["place", "label", "by_ana", "by_bea"]
    disagreeing = [feature.attributes()[2:] for feature in result["DISAGREEMENTS"].getFeatures()]
    assert disagreeing == [["Forest", "Soy"], ["Pasture", "Forest"]]
    if id_field:
        assert [feature["place"] for feature in result["DISAGREEMENTS"].getFeatures()] == ["2", "7"]


def test_one_layer_is_refused(run, layers):
    with pytest.raises(QgsProcessingException, match="two layers or more"):
        run("agreement", {"INTERPRETERS": layers[:1]})


def test_a_missing_field_is_named(run, layers):
    with pytest.raises(QgsProcessingException, match="Ana has no field verdict"):
        run("agreement", {"INTERPRETERS": layers, "CLASS_FIELD": "verdict"})
