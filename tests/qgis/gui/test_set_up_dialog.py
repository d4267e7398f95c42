"""The set-up in QGIS's window: its dialog, the page of the options and the message at the start, with real widgets."""

import shutil
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QLabel, QMainWindow, QMessageBox, QPushButton
from tiny_wheels import lock, wheel

SECONDS_TO_SET_UP = 120


@pytest.fixture
def engines(provider, tmp_path, monkeypatch):
    """A cache without engine, the lock of two tiny wheels in a folder, and no other Python that could be one."""
    from lstm_fcn.processing.engine import diagnostics, environments, installation

    wheels = tmp_path / "wheels"
    wheels.mkdir()
    wheel(wheels, "torch", "1.0")
    wheel(wheels, "tinyraster", "1.0")
    locked = tmp_path / "requirements.lock"
    locked.write_text(lock(wheels, "1.0", "tinyraster==1.0"))
    set_up = installation.set_up
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(installation, "probe", lambda python, feedback=None: "")
    uv = str(Path(sys.executable).with_name("uv"))
    monkeypatch.setattr(installation, "program_on_path", lambda name, *_: uv if name == "uv" else "")
    monkeypatch.setattr(installation, "set_up", lambda order, feedback: set_up(replace(order, lock=locked), feedback))
    monkeypatch.setattr(diagnostics, "engine_candidates", list)
    for name in ("ready", "state"):
        monkeypatch.setattr(diagnostics, name, partial(getattr(environments, name), lock=locked))
    yield SimpleNamespace(wheels=wheels, folder=tmp_path / "cache" / "lstm_fcn" / "engines")
    for setting in ("lstmfcn/python", "lstmfcn/probe"):
        QgsSettings().remove(setting)


@pytest.fixture
def dialog(engines):
    from lstm_fcn.processing.gui.setup_dialog import SetUpDialog

    dialog = SetUpDialog()
    dialog.show()
    yield dialog
    dialog.close()
    wait_until(lambda: dialog._task is None)
    dialog.deleteLater()


def wait_until(condition):
    until = time.monotonic() + SECONDS_TO_SET_UP
    while not condition() and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    assert condition()


def finish(dialog):
    wait_until(lambda: dialog._task is None)
    return dialog._step.text()


def test_it_sets_up_from_a_folder_of_wheels_and_removes_what_it_made(dialog, engines, monkeypatch):
    assert "engine is not installed yet" in dialog._state.text()
    assert dialog._start.text() == "Set up"
    assert not dialog._wheels.isEnabled()
    assert not dialog._remove.isEnabled()
    dialog._offline.setChecked(True)
    dialog._start.click()
    assert "folder of wheels" in dialog._step.text()
    dialog._wheels.setFilePath(str(engines.wheels))
    dialog._python.setFilePath("/usr/bin/python3")
    dialog._start.click()
    assert dialog._stop.isEnabled()
    assert not any(widget.isEnabled() for widget in (dialog._start, dialog._remove, dialog._device, dialog._wheels))
    assert "engine is ready" in finish(dialog), dialog._log.toPlainText()
    assert dialog._bar.value() == 100
    assert "ready, for cpu" in dialog._state.text()
    assert dialog._start.text() == "Set up again"
    assert not dialog._stop.isEnabled()
    assert list(engines.folder.glob("py*/lib/python*/site-packages/tinyraster.py"))
    assert dialog._remove.isEnabled()

    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: QMessageBox.StandardButton.No)
    dialog._remove.click()
    assert dialog._task is None
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: QMessageBox.StandardButton.Yes)
    dialog._remove.click()
    assert "was removed" in finish(dialog)
    assert list(engines.folder.glob("py*")) == []
    assert "engine is not installed yet" in dialog._state.text()
    assert not dialog._remove.isEnabled()


def test_what_can_be_removed_is_offered_even_if_another_python_is_the_engine(engines, monkeypatch):
    from lstm_fcn.processing.engine import diagnostics
    from lstm_fcn.processing.engine.interpreter import Candidate
    from lstm_fcn.processing.gui.setup_dialog import SetUpDialog

    monkeypatch.setattr(diagnostics, "engine_candidates", lambda: [Candidate("/mine/python", "setting")])
    for is_there in (False, True):
        if is_there:
            (engines.folder / "py3.11-00000000").mkdir(parents=True)
        dialog = SetUpDialog()
        assert "/mine/python" in dialog._state.text()
        assert dialog._remove.isEnabled() == is_there
        assert dialog._start.text() == ("Repair" if is_there else "Set up")
        dialog.deleteLater()


def test_the_log_shows_its_newest_line(dialog):
    bar = dialog._log.verticalScrollBar()
    for number in range(60):
        dialog._show_message(f"line {number} " + "of many words " * (number % 30))
        assert bar.value() == bar.maximum()
    assert bar.maximum() > 0
    bar.setValue(0)
    dialog._show_message("the last")
    assert bar.value() == bar.maximum()


def test_a_failure_says_why_and_leaves_the_buttons_as_they_were(dialog, engines):
    shutil.rmtree(engines.wheels)
    dialog._offline.setChecked(True)
    dialog._wheels.setFilePath(str(engines.wheels))
    dialog._start.click()
    assert "set-up failed" in finish(dialog)
    assert f"{engines.wheels} is not a folder of wheels" in dialog._log.toPlainText()
    assert dialog._bar.value() == 0
    assert dialog._start.isEnabled()
    assert not dialog._stop.isEnabled()


@pytest.fixture
def begun(dialog, monkeypatch):
    """A set-up that goes on until it is cancelled, and the devices of those that have begun."""
    from lstm_fcn.processing.engine import installation

    begun = []

    def endless(order, feedback):
        begun.append(order.device)
        while not feedback.isCanceled():
            time.sleep(0.02)
        raise QgsProcessingException(installation.CANCELLED)

    monkeypatch.setattr(installation, "set_up", endless)
    return begun


@pytest.mark.parametrize("way", ["cancel", "close", "escape"])
def test_cancel_and_closing_stop_it(dialog, begun, way):
    dialog._device.setCurrentIndex(1)
    dialog._start.click()
    wait_until(lambda: begun)
    assert begun == ["cuda"]
    if way == "cancel":
        dialog._stop.click()
    elif way == "close":
        dialog.close()
    else:
        dialog.reject()
    assert "set-up failed" in finish(dialog)
    assert dialog._start.isEnabled()


@pytest.mark.parametrize("runs", [False, True])
def test_a_closed_dialog_goes_once_nothing_runs_any_more(begun, runs):
    from lstm_fcn.processing.gui.setup_dialog import SetUpDialog, open_set_up

    window, shown = QMainWindow(), []

    def use():
        (dialog,) = window.findChildren(SetUpDialog)
        shown.append(dialog)
        if runs:
            dialog._start.click()
            wait_until(lambda: begun)
        dialog.close()

    QTimer.singleShot(0, use)
    open_set_up(window)
    if runs:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not sip.isdeleted(shown[0])
        wait_until(lambda: shown[0]._task is None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(shown[0])
    window.deleteLater()


def test_a_python_of_ones_own_is_asked_before_it_is_kept(dialog, tmp_path):
    dialog._own.setChecked(True)
    assert not dialog._device.isEnabled()
    dialog._start.click()
    assert "Choose the Python" in dialog._step.text()
    python = tmp_path / "python"
    for code, words in (("echo no torch here >&2; exit 1", "set-up failed"), ("exit 0", "engine is ready")):
        python.write_text(f"#!/bin/sh\n{code}\n")
        python.chmod(0o755)
        dialog._python.setFilePath(str(python))
        dialog._start.click()
        assert words in finish(dialog), dialog._log.toPlainText()
        kept = QgsSettings().value("lstmfcn/python", "")
        assert kept == (str(python) if code == "exit 0" else "")
        assert code == "exit 0" or "no torch here" in dialog._log.toPlainText()


def test_the_diagnostics_go_to_the_clipboard(dialog):
    dialog._copy.click()
    assert "Engine candidate" in QgsApplication.clipboard().text() or "State: none" in QgsApplication.clipboard().text()
    assert "clipboard" in dialog._step.text()


def test_the_options_page_shows_the_state_and_keeps_the_python(engines):
    from lstm_fcn.processing.gui.options_page import EngineOptionsFactory

    QgsSettings().setValue("lstmfcn/probe", "an older answer")
    page = EngineOptionsFactory().createWidget(None)
    assert any("engine is not installed yet" in label.text() for label in page.findChildren(QLabel))
    page.apply()
    assert QgsSettings().value("lstmfcn/probe") == "an older answer"
    page._python.setFilePath(sys.executable)
    page.apply()
    assert QgsSettings().value("lstmfcn/python") == sys.executable
    assert QgsSettings().value("lstmfcn/probe", "") == ""
    page.deleteLater()


def test_dialogs_begin_with_the_options_and_scripts_do_not(engines):
    from lstm_fcn.processing.gui.options_page import EngineOptions
    from qgis.core import QgsProcessingContext

    names = ("lstmfcn/device", "lstmfcn/memoryLimit", "lstmfcn/palette", "lstmfcn/helpAddress")
    threads = "Processing/Configuration/MAX_THREADS"
    page = EngineOptions()
    page.apply()
    assert [name for name in (*names[:3], threads) if QgsSettings().contains(name)] == []
    page._device.setCurrentIndex(1)
    page._memory.setValue(6.5)
    page._palette.setCurrentIndex(1)
    page._help.setText("https://docs.test")
    QgsSettings().setValue(threads, 3)
    try:
        page.apply()
        again = EngineOptions()
        assert (again._device.currentIndex(), again._memory.value(), again._palette.currentIndex()) == (1, 6.5, 1)
        assert again._help.text() == "https://docs.test/"
        registry = QgsApplication.processingRegistry()
        classify, train = (registry.createAlgorithmById(f"lstmfcn:{name}") for name in ("classify", "train"))
        begun = {p.name(): p.defaultValueForGui() for one in (classify, train) for p in one.parameterDefinitions()}
        assert (begun["DEVICE"], begun["MEMORY_LIMIT"], begun["THREADS"], begun["PALETTE"]) == (1, 6.5, 3, 1)
        context = QgsProcessingContext()
        assert classify.parameterAsDouble({}, "MEMORY_LIMIT", context) == 2
        assert classify.parameterAsInt({}, "THREADS", context) == 0
        assert train.parameterAsEnum({}, "PALETTE", context) == 0
    finally:
        for name in (*names, threads):
            QgsSettings().remove(name)


def test_the_options_page_opens_the_set_up(engines, monkeypatch):
    from lstm_fcn.processing.gui import setup_dialog
    from lstm_fcn.processing.gui.options_page import EngineOptions

    opened = []

    def chosen(dialog):
        opened.append(dialog)
        QgsSettings().setValue("lstmfcn/python", "/chosen/python")

    monkeypatch.setattr(setup_dialog.SetUpDialog, "exec", chosen)
    page = EngineOptions()
    next(b for b in page.findChildren(QPushButton) if "Set up engine" in b.text()).click()
    assert len(opened) == 1
    assert page._python.filePath() == "/chosen/python"
    page.deleteLater()


def test_the_message_at_the_start_opens_the_set_up_only_where_there_is_no_engine(provider, monkeypatch):
    from lstm_fcn import plugin
    from lstm_fcn.processing.gui import setup_dialog

    opened = []

    def chosen(dialog):
        opened.append(dialog)

    monkeypatch.setattr(setup_dialog.SetUpDialog, "exec", chosen)
    window = QMainWindow()
    bar = QgsMessageBar(window)
    iface = SimpleNamespace(messageBar=lambda: bar, mainWindow=lambda: window)
    plugin._offer_set_up(iface)
    assert bar.currentItem() is None
    monkeypatch.setattr(plugin, "engine_candidates", list)
    plugin._offer_set_up(iface)
    item = bar.currentItem()
    button = next(b for b in item.findChildren(QPushButton) if "Set up engine" in b.text())
    assert opened == []
    button.click()
    assert len(opened) == 1
    wait_until(lambda: bar.currentItem() is None)
    window.deleteLater()
