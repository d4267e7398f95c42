"""Waiting for other processes."""

import time


def wait_until(is_so, seconds, folder=None):
    """Wait until something is so, for some seconds at most; a folder's logs are shown where it does not become so."""
    deadline = time.monotonic() + seconds
    while not is_so():
        logs = [path.read_text(errors="replace")[-500:] for path in sorted(folder.glob("*.out"))] if folder else []
        assert time.monotonic() < deadline, logs
        time.sleep(0.2)
