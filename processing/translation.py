"""Translation of texts; the files are in ``i18n``, one per language."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .paths import PLUGIN_FOLDER

CONTEXT = "LstmFcn"
TRANSLATIONS = PLUGIN_FOLDER / "i18n"


def tr(text: str) -> str:
    """Translate a text into the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


def in_both_languages(texts: Iterable[str]) -> list[str]:
    """Search keywords: texts in English, then their translations that differ."""
    english = list(texts)
    return list(dict.fromkeys([*english, *map(tr, english)]))


def translation_file(locale: str) -> Path | None:
    """File of the translations for a locale such as ``pt_BR``.

    Returns
    -------
    Path or None
        Those of the locale, else of another country with the same language; None where English has to do.
    """
    exact = TRANSLATIONS / f"{locale}.qm"
    if exact.is_file():
        return exact
    language = locale.partition("_")[0]
    return next((file for file in sorted(TRANSLATIONS.glob("*.qm")) if file.stem.partition("_")[0] == language), None)


def language() -> str:
    """Language of QGIS as the plugin's files name it, such as ``pt_BR``; empty where English has to do."""
    file = translation_file(QgsApplication.locale())
    return file.stem if file else ""


def locale() -> QLocale:
    """Locale of QGIS's language, in which months are named and numbers written."""
    return QLocale(QgsApplication.locale())


def install_translator() -> QTranslator | None:
    """Install the translator for QGIS's language, if there is one; keep a reference to the result, Qt does not."""
    file = translation_file(QgsApplication.locale())
    if file is None:
        return None
    translator = QTranslator()
    return translator if translator.load(str(file)) and QCoreApplication.installTranslator(translator) else None
