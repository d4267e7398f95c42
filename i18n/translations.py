"""Keep the translations in step with the code.

    .ci/in-qgis i18n/translations.py update                  add new texts, take out those that are gone, compile
    .ci/in-qgis i18n/translations.py missing es > new.json   the texts without Spanish, as JSON with empty translations
    .ci/in-qgis i18n/translations.py fill es < new.json      take in a JSON of texts and their Spanish, compile

The .ts files can be edited by hand or with Qt Linguist as well; 'update' then compiles them. That needs Qt's lrelease
(Debian: qttools5-dev-tools).
"""

import ast
import json
import re
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
_GIVEN = re.compile(r'\b_\(("(?:[^"\\]|\\.)*")')


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
            recorder.asked |= {title: None for _, title, _ in getattr(fresh, "LAYERS", ())}
    finally:
        QCoreApplication.removeTranslator(recorder)
    return list(recorder.asked | dict.fromkeys([*texts_in_code(), *messages_of_engine(), *texts_of_reports()]))


def texts_in_code() -> list[str]:
    """The texts that are given to ``tr`` as they stand, by the name of a constant, or out of a table of the module."""
    paths = [ROOT / "plugin.py", *sorted((ROOT / "processing").rglob("*.py"))]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    constants = {name: value for tree in trees for name, value in _constants_of(tree).items()}
    texts = [text for tree in trees for text in _given_to_tr(tree, constants | _constants_of(tree))]
    return [text.value for text in texts if isinstance(text, ast.Constant) and isinstance(text.value, str)]


def messages_of_engine() -> list[str]:
    """The templates of the engine's errors and other messages; tests/house/test_messages.py sees to it that they are constants."""
    engine = ROOT / "model"
    errors = ast.parse((engine / "runtime" / "errors.py").read_text(encoding="utf-8"))
    makers = {"Message", *(node.name for node in errors.body if isinstance(node, ast.ClassDef))}
    texts = []
    for path in sorted(engine.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_message = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in makers
            if is_message and node.args and isinstance(node.args[0], ast.Constant):
                texts.append(node.args[0].value)
    return texts


def texts_of_reports() -> list[str]:
    """The texts of the templates of the engine's reports: what their function ``_`` is given."""
    templates = sorted((ROOT / "model" / "reports" / "templates").glob("*.html"))
    found = [text for path in templates for text in _GIVEN.findall(path.read_text(encoding="utf-8"))]
    return [ast.literal_eval(text) for text in found]


def _constants_of(tree: ast.Module) -> dict[str, ast.expr]:
    """What stands behind the names of a module."""
    return {
        node.targets[0].id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }


def _given_to_tr(tree: ast.Module, constants: dict[str, ast.expr]) -> list[ast.expr]:
    """What ``tr`` is given in a module; for what a loop takes out of a table, all that stands in that place of its rows."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
            given = node.args[0]
            table = constants.get(given.value.id) if _is_entry(given) else None
            found += table.values if isinstance(table, ast.Dict) else []
            found.append(constants.get(given.id, given) if isinstance(given, ast.Name) else given)
        loops = [node] if isinstance(node, ast.For) else getattr(node, "generators", [])
        asked = {call.args[0].id for call in ast.walk(node) if _translates_a_name(call)} if loops else set()
        for loop in loops:
            rows = getattr(constants.get(getattr(loop.iter, "id", "")), "elts", [])
            for place, name in enumerate(getattr(loop.target, "elts", [loop.target])):
                if getattr(name, "id", "") in asked:
                    found += [row.elts[place] if isinstance(loop.target, ast.Tuple) else row for row in rows]
    return found


def _is_entry(node: ast.expr) -> bool:
    """Whether a node is an entry of a table, such as ``ORIGINS[key]``."""
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name)


def _translates_a_name(node: ast.AST) -> bool:
    """Whether a node is ``tr(name)``."""
    is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
    return is_call and bool(node.args) and isinstance(node.args[0], ast.Name)


def read(language: str) -> dict[str, str]:
    """The texts of a language's .ts file and their translations; an empty one where there is none yet."""
    file = FOLDER / f"{language}.ts"
    if not file.is_file():
        return {}
    messages = ElementTree.parse(file).getroot().iter("message")
    return {message.findtext("source"): message.findtext("translation") or "" for message in messages}


def write(language: str, translations: dict[str, str]) -> None:
    """Write a .ts file and compile it: to the .qm that QGIS reads, and to the .json that the engine reads for its reports."""
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
    of_engine = dict.fromkeys([*messages_of_engine(), *texts_of_reports()])
    known = {text: translations[text] for text in of_engine if translations.get(text)}
    file.with_suffix(".json").write_text(json.dumps(known, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


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
