import os

import pytest

from model.network.architectures import multiplications
from model.network.config import NetworkConfig
from model.network.devices import MULTIPLICATIONS_A_THREAD, threads_for


def test_small_steps_stay_on_one_thread_and_large_ones_take_all():
    assert threads_for(0) == threads_for(MULTIPLICATIONS_A_THREAD) == 1
    assert threads_for(10**15) == os.cpu_count()


@pytest.mark.parametrize(
    ("config", "by_hand"),
    [
        (NetworkConfig("lstm-fcn", 12, 1, 4), 12 * (8 * 128 + 5 * 128 * 256 + 3 * 256 * 128) + 4 * 8 * (12 + 8)),
        (
            NetworkConfig("seasonal-lstm-fcn", 24, 2, 4),
            24 * (8 * 2 * 128 + 5 * 128 * 256 + 3 * 256 * 128) + 4 * 2 * 8 * (24 + 8) + 4 * (8 + 4 * 128),
        ),
        (NetworkConfig("sits", 12, 2, 4), 12 * (8 * 2 * 128 + 5 * 128 * 256 + 3 * 256 * 2) + 4 * 2 * 8 * (12 + 8)),
    ],
)
def test_multiplications_of_a_series_by_hand(config, by_hand):
    assert multiplications(config) == by_hand
