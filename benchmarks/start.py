"""What the plugin adds to QGIS's start: milliseconds of its import, its provider and its menus.

    .ci/in-qgis benchmarks/start.py [--imports]

Prints the median and the fastest of fresh processes, and the processor's time of their thread, which depends less on what
else the machine does. Each process is a QGIS without window that has its Processing plugin loaded already, as QGIS does
before it loads others. Python looks through all its objects for garbage once in a while; that is done before, as it would
otherwise fall to whichever plugin is loaded at that moment. A first process compiles the modules and is not counted: QGIS
does that once, when a plugin is new. --imports names the modules that QGIS did not have loaded. Takes half a minute.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from statistics import median

PROCESSES = 9
STEPS = ("import", "plugin", "provider", "menus")


def start_once() -> dict[str, object]:
    """Load the plugin in this process, as QGIS does; milliseconds of each step, and the modules that came with it."""
    import qgis.utils  # noqa: F401 - QGIS has it loaded, and it replaces Python's own import
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QObject, pyqtSignal
    from qgis.PyQt.QtWidgets import QMainWindow, QMenu

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    import processing.gui.ProcessingToolbox  # noqa: F401 - part of QGIS's window

    class Window(QObject):
        """As much of ``QgisInterface`` as the plugin's start needs, with a real window."""

        initializationCompleted = pyqtSignal()

        def __init__(self) -> None:
            super().__init__()
            self._window = QMainWindow()
            self._menu = self._window.menuBar().addMenu("Plugins")
            self._own = self._menu.addMenu("LSTM-FCN")
            self._bar = self._window.addToolBar("Plugins")

        def mainWindow(self) -> QMainWindow:
            return self._window

        def pluginMenu(self) -> QMenu:
            return self._menu

        def addPluginToMenu(self, _name: str, action: object) -> None:
            self._own.addAction(action)

        def addToolBarIcon(self, action: object) -> None:
            self._bar.addAction(action)

    def clock() -> tuple[float, float]:
        return time.perf_counter(), time.thread_time()

    iface = Window()
    gc.collect()
    known = set(sys.modules)
    times = [clock()]
    import lstm_fcn
    import lstm_fcn.plugin

    times.append(clock())
    plugin = lstm_fcn.classFactory(iface)
    times.append(clock())
    plugin.initProcessing()
    times.append(clock())
    plugin.initProcessing = lambda: None  # as it has just been done
    plugin.initGui()
    times.append(clock())
    passed = [[1000 * (b - a) for a, b in zip(*pair, strict=True)] for pair in pairwise(times)]
    return {"steps": passed, "modules": sorted(set(sys.modules) - known)}


def main() -> None:
    """Start several processes and print what they say."""
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        answers = []
        for _ in range(1 + PROCESSES):
            command = [sys.executable, __file__, "--once"]
            done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
            answers.append(json.loads(done.stdout.splitlines()[-1]))
    runs = [
        [*answer["steps"], [sum(column) for column in zip(*answer["steps"], strict=True)]] for answer in answers[1:]
    ]
    print("milliseconds   median  fastest  median of the processor's")
    for number, step in enumerate([*STEPS, "together"]):
        wall, processor = zip(*(run[number] for run in runs), strict=True)
        print(f"{step:12s}{median(wall):9.1f}{min(wall):9.1f}{median(processor):9.1f}")
    if "--imports" in sys.argv:
        print(*(name for name in answers[0]["modules"] if not name.startswith("lstm_fcn")))


if __name__ == "__main__":
    if "--once" in sys.argv:
        print(json.dumps(start_once()), flush=True)
        os._exit(0)  # QGIS's own end is not measured
    main()
