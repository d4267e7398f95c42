"""Keep the translations in step with the code.

    .ci/in-qgis i18n/translations.py update                  add new texts, take out those that are gone, compile
    .ci/in-qgis i18n/translations.py missing es > new.json   the texts without Spanish, as JSON with empty translations
    .ci/in-qgis i18n/translations.py fill es < new.json      take in a JSON of texts and their Spanish, compile

The .ts files can be edited by hand or with Qt Linguist as well; 'update' then compiles them. That needs Qt's lrelease
(Debian: qttools5-dev-tools).
"""

import ast
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
CONTEXT = "LstmFcn"
LANGUAGES = ("pt_BR", "es", "fr")


class _Recorder(QTranslator):
    """Translates nothing and remembers what it was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = {}

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        if context == CONTEXT:
            self.asked[source] = None
        return ""


def texts_of(provider: QgsProcessingProvider) -> list[str]:
    """Every text a user can see, in the order of the toolbox: what the algorithms ask for, then what stands in the code."""
    recorder = _Recorder()
    QCoreApplication.installTranslator(recorder)
    try:
        for algorithm in provider.algorithms():
            fresh = algorithm.create()
            for show in (fresh.displayName, fresh.group, fresh.shortHelpString, fresh.tags):
                show()
            for name in getattr(fresh, "HELP", {}):  # models have none
                fresh.helpOf(name)
    finally:
        QCoreApplication.removeTranslator(recorder)
    return list(recorder.asked | dict.fromkeys(texts_in_code()))


def texts_in_code() -> list[str]:
    """The texts that are given to ``tr`` as they stand, or by the name of a constant."""
    paths = [ROOT / "plugin.py", *sorted((ROOT / "processing").rglob("*.py"))]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    constants = {
        node.targets[0].id: node.value
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    given = [
        node.args[0]
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args
    ]
    texts = [constants.get(text.id, text) if isinstance(text, ast.Name) else text for text in given]
    return [text.value for text in texts if isinstance(text, ast.Constant)]


def read(language: str) -> dict[str, str]:
    """The texts of a language's .ts file and their translations; an empty one where there is none yet."""
    file = FOLDER / f"{language}.ts"
    if not file.is_file():
        return {}
    messages = ElementTree.parse(file).getroot().iter("message")
    return {message.findtext("source"): message.findtext("translation") or "" for message in messages}


def write(language: str, translations: dict[str, str]) -> None:
    """Write a .ts file and compile it to the .qm that QGIS reads."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, translation in translations.items():
        state = "" if translation else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        lines += [f"        <translation{state}>{escape(translation)}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    file = FOLDER / f"{language}.ts"
    file.write_text("\n".join(lines), encoding="utf-8")
    compiled = file.with_suffix(".qm")
    subprocess.run(["lrelease", "-silent", "-removeidentical", str(file), "-qm", str(compiled)], check=True)


def main(command: str, *languages: str) -> int:
    from lstm_fcn.processing.provider import LstmFcnProvider

    application = QgsApplication([], False)
    application.initQgis()
    provider = LstmFcnProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    texts = texts_of(provider)
    for language in languages or LANGUAGES:
        known = read(language)
        if command == "missing":
            print(json.dumps({text: "" for text in texts if not known.get(text)}, indent=1, ensure_ascii=False))
            continue
        if command == "fill":
            known |= json.load(sys.stdin)
        write(language, {text: known.get(text, "") for text in texts})
        missing = sum(not known.get(text) for text in texts)
        print(f"{language}: {len(texts)} texts, {missing} not translated")
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] not in (["update"], ["missing"], ["fill"]):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
