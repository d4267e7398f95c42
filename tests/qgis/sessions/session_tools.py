"""What sessions in a real QGIS window share, see :mod:`real_window`."""

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QLabel, QProgressBar, QTextEdit
from qgis.utils import iface

SESSION = json.loads(os.environ["SESSION"])
GIVEN, OUTPUT = SESSION["given"], Path(SESSION["output"])
SECONDS_TO_START = 2.5
LONGEST_RUN = 900  # seconds of a training
BOXES, EXCEPTIONS = [], []


def wait(milliseconds):
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(holds, longest=90):
    """Let the window live until something holds; whether it does."""
    until = time.monotonic() + longest
    while not holds() and time.monotonic() < until:
        wait(50)
    return bool(holds())


def picture(widget, name):
    """Keep a picture of a widget."""
    wait(300)
    taken = widget.grab()
    whole = QPixmap(taken.size())  # a style sheet leaves the background of some widgets to what is behind them
    whole.setDevicePixelRatio(taken.devicePixelRatio())
    whole.fill(QApplication.palette().window().color())
    painter = QPainter(whole)
    painter.drawPixmap(0, 0, taken)
    painter.end()
    whole.save(str(OUTPUT / f"{name}.png"))


def screen(name):
    """Keep a picture of all that is on the screen, windows over windows."""
    wait(400)
    QApplication.primaryScreen().grabWindow(0).save(str(OUTPUT / f"{name}.png"))


def engines(*words):
    """Process ids of the engines this QGIS started, with these words on their command line."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                line = (entry / "cmdline").read_bytes().decode().split("\0")
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if set(words) <= set(line) and parent == os.getpid():
                found.append(int(entry.name))
    return found


class Watch:
    """A timer on the window's thread: a blocked window does not tick."""

    def __init__(self, milliseconds, on_tick=lambda: None):
        self.gaps = []
        self._last, self._on_tick = time.monotonic(), on_tick
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(milliseconds)

    def _tick(self):
        now = time.monotonic()
        self.gaps.append(now - self._last)
        self._last = now
        self._on_tick()

    def stop(self):
        self._timer.stop()


def dialog_for(algorithm, parameters, size=(1100, 760)):
    """The dialog of an algorithm, open; without a size it has the one that QGIS gives it."""
    import processing

    dialog = processing.createAlgorithmDialog(f"lstmfcn:{algorithm}", parameters)
    dialog.show()
    if size:
        dialog.resize(*size)  # after QGIS has given it the size of the last one
    wait(700)
    return dialog


def run(dialog, on_progress=None, longest=240):
    """Press Run; return what was seen until the algorithm finished."""
    finished, progress, bar = [], [], dialog.findChild(QProgressBar)
    dialog.algorithmFinished.connect(lambda ok, results: finished.append((ok, dict(results))))
    watch = Watch(200, lambda: progress.append(bar.value()))
    dialog.runButton().click()
    acted = None
    until = time.monotonic() + longest
    while not finished and time.monotonic() < until:
        wait(50)
        if on_progress and acted is None and bar.value() >= 2:
            acted = time.monotonic()
            on_progress(dialog)
    ended = time.monotonic()
    watch.stop()
    wait(500)
    return {
        "finished": bool(finished),
        "ok": bool(finished and finished[0][0]),
        "results": finished[0][1] if finished else {},
        "ticks": len(watch.gaps),
        "longest_gap": max(watch.gaps, default=0),
        "progress": progress,
        "seconds_to_stop": ended - acted if acted else None,
        "text": log_text(dialog),
    }


def run_dialog(algorithm, values, keep=""):
    """Run an algorithm in its dialog, and return its results."""
    dialog = dialog_for(algorithm, values)
    if keep:
        picture(dialog, keep)
    seen = run(dialog, longest=LONGEST_RUN)
    assert seen["ok"], seen["text"][-2000:]
    if keep:
        picture(dialog, f"{keep}_log")
    dialog.close()
    results = iface.mainWindow().findChild(QDockWidget, "ResultsViewer")
    if results is not None:
        results.hide()
    return seen["results"]


def log_text(dialog):
    """What stands in a dialog's log and help."""
    return "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))


def close_message_boxes():
    """Nothing may wait for a click: a box that opens is noted and closed."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QDialog) and not box.findChildren(QProgressBar):
        BOXES.append([box.windowTitle(), " ".join(label.text() for label in box.findChildren(QLabel))])
        box.reject()


def main(session, close_boxes=True):
    """Run a session when QGIS has started; write what it saw, and end QGIS."""

    def begin():
        watchdog = QTimer()
        watchdog.timeout.connect(close_message_boxes)
        if close_boxes:
            watchdog.start(500)
        try:
            seen = session()
        except Exception:
            seen = {"error": traceback.format_exc()}
        seen |= {"boxes": BOXES, "exceptions": EXCEPTIONS}
        (OUTPUT / "seen.json").write_text(json.dumps(seen, default=str))
        os._exit(0)

    sys.excepthook = lambda *error: EXCEPTIONS.append("".join(traceback.format_exception(*error)))
    QTimer.singleShot(int(1000 * SECONDS_TO_START), begin)
