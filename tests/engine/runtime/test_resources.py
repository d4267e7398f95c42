import ctypes
import subprocess
import sys
from dataclasses import replace

import psutil
import pytest
from builders import ROOT

from model.runtime.errors import JobError
from model.runtime.resources import BYTES_A_GIGABYTE, RESERVE, WINDOWS_AT_ONCE, MemoryDemand, allocate

USED = 300 * 10**6
DEMAND = MemoryDemand(pixel=400, thread=25 * 10**6, block=512 * 512 * 2, least=512, threads=2, files=92)


@pytest.fixture
def _used(monkeypatch):
    class Process:
        def memory_info(self):
            return type("Info", (), {"rss": USED})

    monkeypatch.setattr(psutil, "Process", Process)


def needed(demand, budget):
    parts = budget.threads * demand.thread + budget.files * demand.block + budget.cache
    return USED + RESERVE + parts + WINDOWS_AT_ONCE * budget.pixels * demand.pixel


@pytest.mark.usefixtures("_used")
@pytest.mark.parametrize("limit", [0.6, 0.75, 2.0, 4.0])
@pytest.mark.parametrize("pixel", [30, 400, 5000])
@pytest.mark.parametrize("threads", [1, 2, 64])
@pytest.mark.parametrize("block", [2000, 512 * 512 * 2, 1024 * 1024 * 4])
def test_all_parts_together_fit_the_limit_and_fill_it(limit, pixel, threads, block):
    demand = replace(DEMAND, pixel=pixel, threads=threads, block=block)
    budget = allocate(limit, demand)
    assert 1 <= budget.threads <= threads
    assert 1 <= budget.files <= demand.files
    assert needed(demand, budget) <= limit * BYTES_A_GIGABYTE
    assert needed(demand, replace(budget, pixels=budget.pixels + 2)) > limit * BYTES_A_GIGABYTE - 1


@pytest.mark.usefixtures("_used")
def test_limit_too_small_for_one_row_says_the_smallest_that_works():
    demand = replace(DEMAND, least=10_980)
    with pytest.raises(JobError, match=r"limit of 0.4 GB is too small.* needs (0\.\d+) GB") as refusal:
        allocate(0.4, demand)
    smallest = float(refusal.value.sentence.split("needs ")[1].split(" GB")[0])
    assert allocate(smallest, demand).pixels >= 10_980
    with pytest.raises(JobError):
        allocate(smallest - 0.05, demand)


LARGE_ARRAYS = """
import numpy as np
import psutil

from model.runtime.resources import LARGE_ARRAY, give_back_large_arrays

give_back_large_arrays()
process = psutil.Process()
size = 2 * LARGE_ARRAY
np.ones(size, dtype=np.uint8)  # freed at once: without the setting, the next of this size would be kept for later
before = process.memory_info().rss
arrays = [np.ones(size, dtype=np.uint8) for _ in range(8)]
fence = np.ones(1000)
assert process.memory_info().rss > before + 7 * size, "not all of it was taken"
del arrays
assert process.memory_info().rss < before + size, "kept"
assert fence.all()
"""


KEPT_BEFORE = """
import numpy as np
import psutil

from model.runtime.resources import give_back_large_arrays

process = psutil.Process()
small = [np.ones(50_000, dtype=np.uint8) for _ in range(2000)]  # 100 MB in pieces that the C library keeps
fences = small[::10]
del small
before = process.memory_info().rss
give_back_large_arrays()
assert process.memory_info().rss < before - 50e6, "kept"
assert all(fence.all() for fence in fences)
"""


@pytest.mark.parametrize("script", [LARGE_ARRAYS, KEPT_BEFORE])
@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "mallopt"), reason="glibc's allocator, on Linux"
)
def test_free_memory_goes_back_to_the_system(script):
    """In a process of its own: memory that other tests have freed would be taken first."""
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)
