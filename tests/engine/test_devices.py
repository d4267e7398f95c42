import pytest
import torch

from model.devices import choose_device
from model.errors import DeviceError


def test_processor_is_chosen_when_asked_for():
    device, sentence = choose_device("cpu")
    assert device == torch.device("cpu")
    assert "CPU" in sentence
    assert "asked for" in sentence


def test_automatic_choice_says_why():
    device, sentence = choose_device("auto")
    best = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    assert device.type == best
    assert ("chosen by itself" in sentence) == (best != "cpu")


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA device")
def test_device_that_is_not_there_is_refused():
    with pytest.raises(DeviceError, match="cuda was asked for.*choose auto or cpu"):
        choose_device("cuda")


def test_unknown_device_is_refused_with_the_devices():
    with pytest.raises(DeviceError, match="'tpu'.*auto, cpu, cuda, mps"):
        choose_device("tpu")
