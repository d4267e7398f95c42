"""How much of a cube may be in memory at once."""

from __future__ import annotations

import math

import psutil

from .errors import JobError

BYTES_A_GIGABYTE = 10**9
RESERVE = 200 * 10**6  # what reading and writing files takes besides, and what the allocator keeps
WINDOWS_AT_ONCE = 3  # one is read, one is classified, one is finished
MOST_PIXELS = 2**18  # of a window; more of them make it no faster, and an interruption costs more


def pixels_in_memory(
    limit: float, bytes_a_pixel: int, least: int, threads: int, bytes_a_thread: int
) -> tuple[int, int]:
    """Most pixels of a window, and threads, so that the engine stays within its limit.

    Parameters
    ----------
    limit : float
        Gigabytes (10⁹ bytes) of the whole process.
    bytes_a_pixel : int
        That a pixel of one window takes.
    least : int
        Pixels of the smallest window that can be read.
    threads : int
        Wanted.
    bytes_a_thread : int
        That a thread takes for what it computes.

    Returns
    -------
    pixels, threads : int
        `pixels` is at least `least`, `threads` at least 1.

    Raises
    ------
    JobError
        When not even the smallest window fits; it says the smallest limit that works.
    """
    used = psutil.Process().memory_info().rss + RESERVE
    needed = used + bytes_a_thread + WINDOWS_AT_ONCE * bytes_a_pixel * least
    if needed > limit * BYTES_A_GIGABYTE:
        smallest = math.ceil(needed / BYTES_A_GIGABYTE * 20) / 20
        raise JobError(
            f"The memory limit of {limit:g} GB is too small: one row of a window of these rasters needs {smallest:g} GB; "
            f"give at least that."
        )
    room = limit * BYTES_A_GIGABYTE - used
    threads = max(1, min(threads, int(room / 2 / bytes_a_thread)))
    return max(least, int((room - threads * bytes_a_thread) / (WINDOWS_AT_ONCE * bytes_a_pixel))), threads
