"""Processor cores and memory budget."""

from __future__ import annotations

import ctypes
import math
import os
import sys
from dataclasses import dataclass

import psutil

from .errors import JobError

BYTES_A_GIGABYTE = 10**9
RESERVE = 130 * 10**6  # what the allocator keeps, and what Python and PyTorch load late
WINDOWS_AT_ONCE = 2  # one is classified while the next one is read
MOST_PIXELS = 2**18  # of a window; more of them make it no faster, and an interruption costs more
LEAST_CACHE, MOST_CACHE = 32 * 10**6, 128 * 10**6  # of blocks that GDAL keeps decoded
LARGE_ARRAY = (
    16 * 2**20
)  # bytes; larger ones go back to the system once they are free, and so do as many bytes of others
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # of mallopt, see malloc.h
FRACTION_OF_CACHE, FRACTION_OF_FILES, FRACTION_OF_THREADS = 1 / 8, 1 / 4, 1 / 2  # of the room that is left, at most


def available_cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True)
class MemoryDemand:
    """Memory demand of the parts of a map.

    Attributes
    ----------
    pixel : int
        Bytes of a pixel of one window.
    thread : int
        Bytes that a thread takes for what it computes.
    block : int
        Bytes of a block of a file: an open file keeps about one, as it is compressed.
    least : int
        Pixels of the smallest window that can be read.
    threads : int
        That should compute.
    files : int
        That would best be open at once.
    """

    pixel: int
    thread: int
    block: int
    least: int
    threads: int
    files: int


@dataclass(frozen=True)
class MemoryBudget:
    """Memory budget of the parts of a map.

    Attributes
    ----------
    pixels : int
        Of a window, at most.
    threads : int
        That compute.
    files : int
        Open at once.
    cache : int
        Bytes of blocks that GDAL keeps decoded.
    """

    pixels: int
    threads: int
    files: int
    cache: int


def give_back_large_arrays() -> None:
    """Set the allocator of glibc to return large arrays to the system, and return all free memory now.

    The C library of Linux learns from the sizes it is asked for, and would soon keep arrays of tens of megabytes for later:
    what it keeps grew with every window. Those of a batch are smaller, and stay: to get them from the system again took half of
    the time of a long series.
    """
    if sys.platform != "linux":
        return
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt") and hasattr(library, "malloc_trim"):  # glibc
        library.mallopt(M_MMAP_THRESHOLD, LARGE_ARRAY)
        library.mallopt(M_TRIM_THRESHOLD, LARGE_ARRAY)
        library.malloc_trim(0)


def allocate(limit: float, demand: MemoryDemand) -> MemoryBudget:
    """Allocate the memory limit to the parts of a map.

    Parameters
    ----------
    limit : float
        Gigabytes (10⁹ bytes) of the whole process.
    demand : MemoryDemand
        What the parts take.

    Returns
    -------
    MemoryBudget
        At least the smallest window, one thread and one file a thread.

    Raises
    ------
    JobError
        When not even these fit; it says the smallest limit that works.
    """
    used = psutil.Process().memory_info().rss + RESERVE
    needed = used + LEAST_CACHE + demand.thread + demand.block + WINDOWS_AT_ONCE * demand.pixel * demand.least
    if needed > limit * BYTES_A_GIGABYTE:
        smallest = math.ceil(needed / BYTES_A_GIGABYTE * 20) / 20
        raise JobError(
            "The memory limit of {limit} GB is too small: one row of a window of these rasters needs {smallest} GB; "
            "give at least that.",
            limit=f"{limit:g}",
            smallest=f"{smallest:g}",
        )
    room = limit * BYTES_A_GIGABYTE - used - WINDOWS_AT_ONCE * demand.pixel * demand.least
    cache = int(min(max(LEAST_CACHE, room * FRACTION_OF_CACHE), MOST_CACHE))
    threads = max(1, min(demand.threads, int(room * FRACTION_OF_THREADS / demand.thread)))
    files = max(1, min(demand.files, int(room * FRACTION_OF_FILES / demand.block)))
    left = room - cache - threads * demand.thread - files * demand.block
    return MemoryBudget(demand.least + max(0, int(left / (WINDOWS_AT_ONCE * demand.pixel))), threads, files, cache)
