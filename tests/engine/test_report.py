"""The training report."""

import re

import numpy as np
import pytest

from model.model_file import ModelCard
from model.networks import NetworkConfig
from model.normalisation import Normalisation
from model.report import write_report
from model.samples import Samples


def card_and_samples(labels=("a", "b <c>"), bands=("NDVI",), epochs=3, **training):
    rng = np.random.default_rng(1)
    samples = Samples(
        rng.random((20, 5, len(bands))),
        np.array([labels[n % len(labels)] for n in range(20)]),
        np.arange(20),
        tuple(bands),
        (),
        tuple(map(float, range(5))),
    )
    history = tuple(
        {"epoch": n, "train_loss": 1 / n, "train_acc": 0.5, "valid_loss": abs(n - 2) + 0.5, "valid_acc": 0.6}
        for n in range(1, epochs + 1)
    )
    size = len(labels)
    confusion = [[0] * size for _ in range(size)]
    confusion[0][:2], confusion[1][:2] = [7, 2], [1, 10]
    card = ModelCard(
        network=NetworkConfig("lstm-fcn", 5, len(bands), size),
        labels=labels,
        colours=("#112233", "#445566", "#778899")[:size],
        bands=tuple(bands),
        timeline=(),
        days=samples.days,
        normalisation=Normalisation((0.0,) * len(bands), (1.0,) * len(bands)),
        encodings={},
        training={
            "recipe": "fast",
            "epochs": 3,
            "restore_best": False,
            "cnn_layers": [32, 64, 32],
            "training_samples": 80,
            "validation_samples": 20,
            **training,
        },
        history=history,
        accuracy={
            "overall": 0.85,
            "overall_low": 0.6211,
            "overall_high": 0.9679,
            "kappa": 0.7,
            "f1_macro": 0.84,
            "confusion": confusion,
            "f1": [0.824, 0.87, 0.0][:size],
        },
        versions={"torch": "1.2.3"},
        created="2024-01-02T03:04:05+00:00",
    )
    return card, samples


def page(tmp_path, **changes):
    card, samples = card_and_samples(**changes)
    write_report(tmp_path / "r.html", "My crops", card, samples)
    return (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_page_is_one_file_that_fetches_nothing(tmp_path):
    text = page(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["r.html"]
    assert not re.search(r'(src|href)="(?!data:)', text)
    assert text.count("data:image/png;base64,") == 2
    assert "<script" not in text


def test_labels_are_text_and_not_markup(tmp_path):
    text = page(tmp_path)
    assert "b &lt;c&gt;" in text
    assert "b <c>" not in text


def test_rows_are_predicted_and_columns_reference(tmp_path):
    """7 of 8 of class a were found; 7 of the 9 that were called a are a."""
    text = re.sub(r"\s+", " ", page(tmp_path))
    row = text[text.index("predicted \\ reference") :]
    cells = re.findall(r'<td style="[^"]*">(\d+)<small>([^<]*)</small>', row)
    assert cells == [("7", "88 %"), ("2", "17 %"), ("1", "12 %"), ("10", "83 %")]
    assert "0.875 (0.47 to 1.00)" in text  # producer's accuracy of a, exact interval
    assert "0.778 (0.40 to 0.97)" in text  # user's accuracy of a


def test_figures_of_the_card_are_on_the_page(tmp_path):
    text = page(tmp_path)
    for words in (
        "85.0 %",
        "62.1 to 96.8 %",
        "0.700",
        "32, 64, 32",
        "torch 1.2.3",
        "2024-01-02 03:04:05 UTC",
        "My crops",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "All 3 epochs were run; the last weights were kept."),
        ({"epochs": 2}, "Stopped early after epoch 2 of 3; the last weights were kept."),
        ({"restore_best": True}, "the weights of epoch 2, the lowest validation loss, were kept."),
    ],
)
def test_how_training_ended(tmp_path, changes, words):
    assert words in page(tmp_path, **changes)


def test_a_class_without_validation_samples(tmp_path):
    text = page(tmp_path, labels=("a", "b", "c"), bands=("red", "nir"))
    assert "none" in text
