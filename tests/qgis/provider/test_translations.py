"""The plugin speaks Portuguese, Spanish and French where QGIS does."""

import importlib.util
import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = ("pt_BR", "es", "fr")


@pytest.fixture(scope="module")
def translations():
    specification = importlib.util.spec_from_file_location("translations", ROOT / "i18n" / "translations.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


def test_every_text_of_the_code_is_translated(translations, provider, language):
    """If this fails: .ci/in-qgis i18n/translations.py update, then translate what is unfinished in the .ts files."""
    known = translations.read(language)
    texts = translations.texts_of(provider)
    assert len(texts) > 300
    assert [text for text in texts if not known.get(text)] == []
    assert sorted(known.keys() - set(texts)) == []


def test_texts_of_all_kinds_are_found(translations, provider):
    texts = set(translations.texts_of(provider))
    assert {
        "Train LSTM-FCN",  # a title
        "Learning rate",  # a label out of a table
        "Training values (*.json)",  # a constant
        "{0} is missing; it is required.",  # a sentence in the code
        "The engine is ready.",  # the menu's
        "Valid values",  # a column, out of a table a loop goes through
        "Processor (works everywhere)",  # an entry of a list
        "Folder with the satellite images of one season or year.",  # help of a model
        "the setting Engine Python",  # an entry of a table
        "Cancelled: nothing was written.",  # a constant whose name another file has too
        "Cancelled: the engine was not set up; unfinished files were removed.",
        "sits_lstm_fcn",  # a tag
    } <= texts


def test_translations_keep_numbers_markup_and_names(translations, language):
    for source, translation in translations.read(language).items():
        for pattern in (r"\{[^}:]*\}", r"</?[a-z]+>", r"<code>.*?</code>", r"\*\.\w+", r"sits_\w+", r"LSTM-FCN"):
            assert sorted(re.findall(pattern, source)) == sorted(re.findall(pattern, translation)), translation
        assert source[-1] != "." or translation.endswith("."), translation
        assert translation == translation.strip()


def test_compiled_translations_are_those_of_the_source(translations, language):
    """If this fails: .ci/in-qgis i18n/translations.py update."""
    compiled = QTranslator()
    assert compiled.load(str(ROOT / "i18n" / f"{language}.qm"))
    QCoreApplication.installTranslator(compiled)
    try:
        for source, translation in translations.read(language).items():
            assert QCoreApplication.translate("LstmFcn", source) == (translation or source)
    finally:
        QCoreApplication.removeTranslator(compiled)


def test_the_engine_has_the_translations_of_its_texts(translations, language):
    """If this fails: .ci/in-qgis i18n/translations.py update."""
    known, of_engine = (
        translations.read(language),
        [*translations.messages_of_engine(), *translations.texts_of_reports()],
    )
    assert {"Confusion matrix", "before \\ after", "{count} {count:date|dates}"} <= set(of_engine)
    compiled = json.loads((ROOT / "i18n" / f"{language}.json").read_text(encoding="utf-8"))
    assert compiled == {text: known[text] for text in of_engine}


def test_another_country_gets_its_language_and_others_english(provider):
    from lstm_fcn.processing.translation import translation_file

    assert translation_file("pt_BR").name == "pt_BR.qm"
    assert translation_file("pt_PT").name == "pt_BR.qm"
    assert translation_file("es_AR").name == "es.qm"
    assert translation_file("fr").name == "fr.qm"
    assert translation_file("de_DE") is None
    assert translation_file("en_US") is None


def test_a_models_help_and_titles_are_translated(provider):
    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "pt_BR.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        model = provider.algorithm("extracttrainclassify").create()
        titles = [definition.description() for definition in model.parameterDefinitions()]
        assert {"Amostras", "Campo de classe", "Mapa de classes"} <= set(titles)
        assert "De amostras rotuladas e uma pasta de rasters" in model.shortDescription()
        assert "Pasta com as imagens de satélite" in model.shortHelpString()
    finally:
        QCoreApplication.removeTranslator(translator)


def test_qgis_in_portuguese_shows_portuguese(tmp_path):
    settings = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[locale]\noverrideFlag=true\nuserLocale=pt_BR\n\n[PythonPlugins]\nlstm_fcn=true\n")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    shown = subprocess.run(
        ["qgis_process", "help", "lstmfcn:classify"], env=environment, capture_output=True, text=True
    ).stdout
    assert "Classificar cubo" in shown
    assert "Mapa de classes" in shown
    assert "Classify cube" not in shown
