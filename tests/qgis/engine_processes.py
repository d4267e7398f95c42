"""Engines that the tests' own QGIS has started, and what is done to them while they run."""

import os
import threading
import time
from pathlib import Path


def engines_of_this_process():
    """Process ids of the engines that follow this process."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0") if entry.name.isdigit() else []
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1]) if words else 0
        except OSError:
            continue
        if b"--follow-caller" in words and parent == os.getpid():
            found.append(int(entry.name))
    return found


def act_at(feedback, percent, action):
    """Do something in another thread when the progress is there; the list returned gets the time at which it was done."""
    done = []

    def watch():
        until = time.monotonic() + 120
        while feedback.progress() < percent and time.monotonic() < until:
            time.sleep(0.02)
        done.append(time.monotonic())
        action()

    threading.Thread(target=watch, daemon=True).start()
    return done
