"""What training refuses: one sentence, before long work, and nothing is left."""

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext, QgsVectorLayer
from refusals import refusal, train

DATES = 6


def carrying(count=12, bands=("NDVI",), dates=DATES, labels="ab", change=None):
    """Points that carry their series in fields; `change` may alter (feature, band, date) → value."""
    names = [f"{band}{number + 1}" for band in bands for number in range(dates)]
    uri = "Point?crs=EPSG:4326&field=label:string" + "".join(f"&field={name}:double" for name in names)
    layer = QgsVectorLayer(uri, "points", "memory")
    for n in range(count):
        values = [0.2 + 0.3 * (n % 2) + 0.01 * t + 0.001 * n for _ in bands for t in range(dates)]
        values = [change(n, name, value) for name, value in zip(names, values, strict=True)] if change else values
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-55 + 0.01 * n, -12)))
        feature.setAttributes([labels[n % len(labels)], *values])
        layer.dataProvider().addFeature(feature)
    return layer


def fields_only(tmp_path, layer, **changes):
    model = str(tmp_path / "out" / "m.safetensors")
    return {"SAMPLES": layer, "CLASS_FIELD": "label", "EPOCHS": 2, "MODEL": model, **changes}


@pytest.fixture(autouse=True)
def nothing_is_left(tmp_path):
    yield
    out = tmp_path / "out"
    assert not out.exists() or list(out.iterdir()) == []


def test_every_number_has_bounds_that_the_dialog_knows(provider, demo, tmp_path):
    from lstm_fcn.processing.parameters.training import _NUMBERS

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:train")
    for name, title in _NUMBERS:
        definition = algorithm.parameterDefinition(name)
        smallest, largest = definition.minimum(), definition.maximum()
        for wrong in (smallest - 1, largest * 2 + 1):
            parameters = train(demo, tmp_path, **{name: wrong})
            ok, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
            assert not ok, name
            assert title in text
            assert f"from {smallest:g} to {largest:g}" in text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"SEED": -1}, "Seed is -1; it must be a number from 0"),
        ({"SEED": "abc"}, "Seed is abc; it must be a number from 0"),
        ({"WEIGHT_DECAY": "0,01"}, "Weight decay is 0,01; it must be a number from 0 to 10"),
        ({"PATIENCE": "nan"}, "Patience is nan; it must be a number from 0"),
        ({"VALIDATION_SPLIT": 0.6}, "Validation split is 0.6; it must be a number from 0.01 to 0.5"),
        (
            {"ARCHITECTURE": 9},
            "choose one of 0 LSTM-FCN, 1 sits, 2 MLSTM-FCN, 3 ALSTM-FCN, 4 Seasonal LSTM-FCN, 5 Residual LSTM-FCN",
        ),
        ({"CNN_LAYERS": "32,64"}, "CNN layers is '32,64'; write three whole numbers separated by commas"),
        ({"CNN_KERNELS": "5,5,3,3"}, "CNN kernels is '5,5,3,3'; write three whole numbers"),
        ({"CNN_DROPOUT_RATES": "a,b,c"}, "CNN dropout rates is 'a,b,c'; write three numbers"),
        (
            {"CNN_KERNELS": "13,5,3"},
            "CNN kernels has 13, which is longer than the series of 12 dates; choose at most 12",
        ),
        ({"CNN_DROPOUT_RATES": "0,0,1"}, "CNN dropout rates is '0,0,1'; 1 must be from 0 to 0.99"),
    ],
)
def test_values_out_of_bounds(run, demo, tmp_path, changes, words):
    assert words in refusal(run, "train", train(demo, tmp_path, **changes))


def test_a_device_that_is_absent(run, demo, tmp_path):
    text = refusal(run, "train", train(demo, tmp_path, DEVICE=3))
    assert "The device mps was asked for" in text
    assert "choose auto or cpu" in text


def test_a_validation_layer_with_a_new_class(run, tmp_path):
    text = refusal(run, "train", fields_only(tmp_path, carrying(), VALIDATION_SAMPLES=carrying(labels="abz")))
    assert "validation samples have labels that no training sample has: 'z'" in text


def test_a_validation_layer_with_other_bands(run, tmp_path):
    text = refusal(run, "train", fields_only(tmp_path, carrying(), VALIDATION_SAMPLES=carrying(bands=("EVI",))))
    assert "Validation samples: The samples carry no series of band NDVI; they have EVI" in text


def test_a_validation_layer_of_another_length(run, tmp_path):
    text = refusal(run, "train", fields_only(tmp_path, carrying(), VALIDATION_SAMPLES=carrying(dates=5)))
    assert "validation samples carry 5 dates and the training samples 6" in text


@pytest.mark.parametrize("nothing", [None, float("nan"), -5.0])
def test_series_without_any_valid_value_are_named(run, tmp_path, nothing):
    layer = carrying(change=lambda n, _, value: nothing if n in {1, 4} else value)
    text = refusal(run, "train", fields_only(tmp_path, layer))
    assert "2 samples have no valid observation in some band (feature ids 2, 5)" in text


def test_a_constant_band(run, tmp_path):
    layer = carrying(bands=("EVI", "NDVI"), change=lambda _, name, value: 0.5 if name.startswith("EVI") else value)
    text = refusal(run, "train", fields_only(tmp_path, layer))
    assert "Band EVI has the same value, 0.5" in text
    assert "leave it out with Bands" in text


def test_a_table_that_holds_no_training_values(run, demo, tmp_path):
    other = tmp_path / "other.json"
    other.write_text('{"name": "no values"}', encoding="utf-8")
    text = refusal(run, "train", train(demo, tmp_path, VALUES=str(other)))
    assert "other.json does not hold training values; choose a file made by Tune" in text
