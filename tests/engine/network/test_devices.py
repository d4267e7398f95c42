import pytest
import torch

from model.network.devices import choose_device, choose_precision
from model.runtime.errors import DeviceError


def test_processor_is_chosen_when_asked_for():
    device, sentence = choose_device("cpu")
    assert device == torch.device("cpu")
    assert "CPU" in str(sentence)
    assert "asked for" in str(sentence)


def test_automatic_choice_says_why():
    device, sentence = choose_device("auto")
    best = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    assert device.type == best
    assert ("chosen by itself" in str(sentence)) == (best != "cpu")


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA device")
def test_device_that_is_not_there_is_refused():
    with pytest.raises(DeviceError, match="cuda was asked for.*choose auto or cpu"):
        choose_device("cuda")


def test_unknown_device_is_refused_with_the_devices():
    with pytest.raises(DeviceError, match="'tpu'.*auto, cpu, cuda, mps"):
        choose_device("tpu")


CPU = torch.device("cpu")


def test_precision_is_float32_on_the_processor_unless_asked_for():
    precision, sentence = choose_precision("auto", CPU)
    assert precision == torch.float32
    assert str(sentence) == "Precision: float32"


@pytest.mark.parametrize("name", ["float32", "bfloat16", "float16"])
def test_precision_asked_for_is_taken_and_reported(name):
    precision, sentence = choose_precision(name, CPU)
    assert precision == getattr(torch, name)
    assert name in str(sentence)


def test_unknown_precision_is_refused_with_the_precisions():
    with pytest.raises(DeviceError, match="'float8'.*auto, float32, bfloat16, float16"):
        choose_precision("float8", CPU)


@pytest.mark.parametrize("name", ["bfloat16", "float16"])
def test_mixed_precision_is_refused_on_mps(name):
    with pytest.raises(DeviceError, match=f"{name} is not used on MPS; choose auto or float32"):
        choose_precision(name, torch.device("mps"))
    assert choose_precision("auto", torch.device("mps"))[0] == torch.float32


@pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no CUDA device")
def test_precision_is_mixed_on_cuda():
    assert choose_precision("auto", torch.device("cuda"))[0] in {torch.bfloat16, torch.float16}
