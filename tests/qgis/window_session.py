"""What a person does in a real QGIS window. QGIS runs this file with ``--code``; the test reads the JSON it writes.

The environment names the files: SESSION_INPUT (JSON with the demo data) and SESSION_OUTPUT (folder for results and
pictures).
"""

import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QTextEdit
from qgis.utils import iface

INPUT = json.loads(os.environ["SESSION_INPUT"])
OUTPUT = Path(os.environ["SESSION_OUTPUT"])
TICK_MS = 200
BOXES, EXCEPTIONS = [], []


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def engines():
    """Process ids of the engines this QGIS started."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if b"--follow-caller" in words and parent == os.getpid():
                found.append(int(entry.name))
    return found


class Watch:
    """A timer on the GUI thread, and the progress bar it sees."""

    def __init__(self, dialog):
        self.gaps, self.progress = [], []
        self._bar = dialog.findChild(QProgressBar)
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self):
        now = time.monotonic()
        self.gaps.append(now - self._last)
        self._last = now
        self.progress.append(self._bar.value())

    def stop(self):
        self._timer.stop()


def dialog_for(algorithm, parameters):
    import processing

    dialog = processing.createAlgorithmDialog(f"lstmfcn:{algorithm}", parameters)
    dialog.resize(1100, 760)
    dialog.show()
    wait(700)
    return dialog


def run(dialog, on_progress=None, longest=240):
    """Press Run; return what was seen until the algorithm finished."""
    finished = []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append((ok, dict(results))))
    watch = Watch(dialog)
    dialog.runButton().click()
    acted = None
    until = time.monotonic() + longest
    while not finished and time.monotonic() < until:
        wait(50)
        if on_progress and acted is None and dialog.findChild(QProgressBar).value() >= 2:
            acted = time.monotonic()
            on_progress(dialog)
    ended = time.monotonic()
    watch.stop()
    wait(500)
    return {
        "finished": bool(finished),
        "ok": bool(finished and finished[0][0]),
        "ticks": len(watch.gaps),
        "longest_gap": max(watch.gaps, default=0),
        "progress": watch.progress,
        "seconds_to_stop": ended - acted if acted else None,
        "text": log_text(dialog),
    }


def log_text(dialog):
    return "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))


def picture(widget, name):
    wait(300)
    widget.grab().save(str(OUTPUT / f"{name}.png"))


def session():
    from processing.core.ProcessingResults import resultsList

    project = QgsProject.instance()
    iface.mainWindow().resize(1400, 900)
    samples = QgsVectorLayer(INPUT["SAMPLES"], "Samples", "ogr")
    project.addMapLayer(samples)
    model = str(OUTPUT / "demo crops.safetensors")
    train = {
        "SAMPLES": samples.id(),
        "CLASS_FIELD": "label",
        "RASTERS": [INPUT["CUBE"]],
        "RECIPE": 2,
        "SEED": 1,
        "EPOCHS": 60,
        "MODEL": model,
    }
    seen = {}

    dialog = dialog_for("train", {**train, "REPORT": str(OUTPUT / "report.html")})
    picture(dialog, "train")
    seen["train"] = run(dialog)
    seen["viewer"] = [[result.name, result.filename] for result in resultsList.getResults()]
    picture(dialog, "train_log")
    dialog.close()

    outputs = {name: str(OUTPUT / f"{name.lower()}.tif") for name in ("CLASSES", "PROBABILITIES", "UNCERTAINTY")}
    dialog = dialog_for("classify", {"MODEL": model, "RASTERS": [INPUT["CUBE"]], **outputs})
    picture(dialog, "classify")
    seen["classify"] = run(dialog)
    picture(dialog, "classify_log")
    dialog.close()
    seen["layers"] = describe_layers(project)
    iface.mapCanvas().zoomToFullExtent()
    iface.mapCanvas().waitWhileRendering()
    wait(1500)
    picture(iface.mainWindow(), "map")

    long_run = {**train, "EPOCHS": 400, "MODEL": str(OUTPUT / "cancelled.safetensors")}
    dialog = dialog_for("train", long_run)
    seen["cancelled"] = run(dialog, lambda d: d.cancelButton().click())
    seen["cancelled"]["engines"] = len(engines())
    dialog.close()

    long_run["MODEL"] = str(OUTPUT / "killed.safetensors")
    dialog = dialog_for("train", long_run)
    seen["killed"] = run(dialog, lambda d: [os.kill(number, signal.SIGKILL) for number in engines()])
    picture(dialog, "killed")
    dialog.close()

    seen["files"] = sorted(path.name for path in OUTPUT.iterdir())
    seen["engines"] = len(engines())
    seen["toolbox"] = sorted(
        algorithm.id() for algorithm in QgsApplication.processingRegistry().providerById("lstmfcn").algorithms()
    )
    return seen


def describe_layers(project):
    root = project.layerTreeRoot()
    groups = {
        group.name(): [node.name() for node in group.children()]
        for group in root.children()
        if hasattr(group, "findGroups")
    }
    layers = {}
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer):
            provider, renderer = layer.dataProvider(), layer.renderer()
            value, ok = provider.sample(layer.extent().center(), 1)
            legend = [(label, colour.name()) for label, colour in layer.legendSymbologyItems()]
            layers[layer.name()] = {
                "renderer": renderer.type(),
                "value": value if ok else None,
                "legend": legend,
                "styles": layer.styleManager().styles(),
                "bands": [layer.bandName(number) for number in range(1, layer.bandCount() + 1)],
                "range": [renderer.classificationMin(), renderer.classificationMax()]
                if hasattr(renderer, "classificationMin")
                else None,
            }
    return {"groups": groups, "layers": layers}


def close_message_boxes():
    """Nothing may wait for a click: a box that opens is noted and closed."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QDialog) and not box.findChildren(QProgressBar):
        BOXES.append([box.windowTitle(), " ".join(label.text() for label in box.findChildren(QLabel))])
        box.reject()


def main():
    watchdog = QTimer()
    watchdog.timeout.connect(close_message_boxes)
    watchdog.start(500)
    try:
        seen = session()
    except Exception:
        seen = {"error": traceback.format_exc()}
    seen |= {"boxes": BOXES, "exceptions": EXCEPTIONS}
    (OUTPUT / "seen.json").write_text(json.dumps(seen, default=str))
    os._exit(0)


sys.excepthook = lambda *error: EXCEPTIONS.append("".join(traceback.format_exception(*error)))
QTimer.singleShot(3000, main)
