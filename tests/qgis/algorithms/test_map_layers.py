"""Class maps and probabilities chosen as project layers, where files were the only way before."""

import pytest
from qgis.core import QgsProcessingException, QgsProcessingParameterRasterLayer, QgsProject, QgsRasterLayer

MAPS = {
    "accuracy": ("CLASSES", "STRATA"),
    "samplingdesign": ("CLASSES",),
    "change": ("BEFORE", "AFTER"),
    "comparemaps": ("CLASSES", "REFERENCE"),
    "suggestsamples": ("PROBABILITIES",),
}


@pytest.fixture
def truth(demo):
    layer = QgsRasterLayer(demo["TRUTH"], "Truth")
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize(("name", "parameters"), MAPS.items())
def test_dialogs_list_the_layers_of_the_project(provider, name, parameters):
    algorithm = provider.algorithm(name)
    for parameter in parameters:
        assert isinstance(algorithm.parameterDefinition(parameter), QgsProcessingParameterRasterLayer)


def test_a_layer_is_compared_with_a_file(run, demo, truth):
    assert run("comparemaps", {"CLASSES": truth.id(), "REFERENCE": demo["TRUTH"]})["ACCURACY"] == 1
    assert run("change", {"BEFORE": truth, "AFTER": truth.name(), "CHANGE": "TEMPORARY_OUTPUT"})["CHANGED_HA"] == 0


def test_points_are_drawn_from_a_layer_and_measured_on_it(run, truth):
    drawn = run("samplingdesign", {"CLASSES": truth.id(), "SIZE": 20, "POINTS": "TEMPORARY_OUTPUT"})
    given = {"CLASSES": truth.id(), "STRATA": truth.id(), "REFERENCE": drawn["POINTS"], "CLASS_FIELD": "stratum"}
    assert run("accuracy", given)["ACCURACY"] == 1


@pytest.mark.parametrize(("name", "parameters"), MAPS.items())
def test_a_map_that_does_not_exist_is_named(run, demo, name, parameters):
    given = {"REFERENCE": demo["SAMPLES"], "CLASS_FIELD": "label", "CHANGE": "TEMPORARY_OUTPUT"}
    given |= {"POINTS": "TEMPORARY_OUTPUT", "SUGGESTED": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="There is no file or layer nowhere.tif"):
        run(name, given | dict.fromkeys(parameters, "nowhere.tif"))
