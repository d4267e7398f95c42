"""Waiting while Qt's event loop goes on."""

import time
from itertools import pairwise

from qgis.PyQt.QtCore import QEventLoop, QTimer


def wait_until(condition, seconds=60):
    """Let the event loop run until something holds; the longest time between two ticks of a timer, in seconds."""
    loop, ticks, timer = QEventLoop(), [time.monotonic()], QTimer()
    timer.timeout.connect(lambda: (ticks.append(time.monotonic()), condition() and loop.quit()))
    timer.start(20)
    QTimer.singleShot(seconds * 1000, loop.quit)
    loop.exec()
    timer.stop()
    assert condition()
    return max(later - earlier for earlier, later in pairwise(ticks))
