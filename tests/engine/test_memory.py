import psutil
import pytest

from model.errors import JobError
from model.memory import BYTES_A_GIGABYTE, RESERVE, WINDOWS_AT_ONCE, pixels_in_memory

BYTES_A_THREAD = 25 * 10**6


@pytest.fixture(autouse=True)
def _used(monkeypatch):
    class Process:
        def memory_info(self):
            return type("Info", (), {"rss": 300 * 10**6})

    monkeypatch.setattr(psutil, "Process", Process)


def needed(pixels, threads, bytes_a_pixel):
    return 300 * 10**6 + RESERVE + threads * BYTES_A_THREAD + WINDOWS_AT_ONCE * pixels * bytes_a_pixel


@pytest.mark.parametrize("limit", [0.6, 0.75, 2.0, 4.0])
@pytest.mark.parametrize("bytes_a_pixel", [30, 400, 5000])
@pytest.mark.parametrize("threads", [1, 2, 64])
def test_windows_and_threads_fit_the_limit_and_fill_it(limit, bytes_a_pixel, threads):
    pixels, used = pixels_in_memory(limit, bytes_a_pixel, 512, threads, BYTES_A_THREAD)
    assert 1 <= used <= threads
    assert needed(pixels, used, bytes_a_pixel) <= limit * BYTES_A_GIGABYTE
    assert needed(pixels + 2, used, bytes_a_pixel) > limit * BYTES_A_GIGABYTE - 1


def test_limit_too_small_for_one_row_says_the_smallest_that_works():
    with pytest.raises(JobError, match=r"limit of 0.4 GB is too small.* needs (0\.\d+) GB") as refusal:
        pixels_in_memory(0.4, 400, 10_980, 2, BYTES_A_THREAD)
    smallest = float(refusal.value.sentence.split("needs ")[1].split(" GB")[0])
    assert pixels_in_memory(smallest, 400, 10_980, 2, BYTES_A_THREAD)[0] >= 10_980
    with pytest.raises(JobError):
        pixels_in_memory(smallest - 0.05, 400, 10_980, 2, BYTES_A_THREAD)
