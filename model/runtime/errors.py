"""Error types of the engine, worded for users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .messages import Message, message_of_data


class EngineError(Exception):
    """A failure, with a message that names the culprit and the remedy.

    Parameters
    ----------
    template : str
        What is wrong, where, and what to do about it: the template of a :class:`~model.runtime.messages.Message`.
    **values : object
        What its placeholders stand for; an error may be a value itself.
    """

    kind = "error"

    def __init__(self, template: str, /, **values: object) -> None:
        self.message = Message(template, **values)
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """The message in English, with the keys of parameters."""
        return str(self.message)


class JobError(EngineError):
    """A parameter is missing, of the wrong type or out of its bounds."""

    kind = "parameters"


class CubeError(EngineError):
    """The rasters do not make a cube."""

    kind = "cube"


class SamplesError(EngineError):
    """The samples cannot train a network."""

    kind = "samples"


class ModelFileError(EngineError):
    """A model file is damaged, foreign, too new, or does not fit the cube."""

    kind = "model"


class OutputError(EngineError):
    """A result cannot be written."""

    kind = "output"


class DeviceError(EngineError):
    """The device asked for is not there, or failed."""

    kind = "device"


class TrainingError(EngineError):
    """Training cannot go on."""

    kind = "training"


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The user asked the run to stop."""


def error_of_data(data: Mapping[str, Any]) -> EngineError:
    """The error that another engine has reported, see :meth:`~model.runtime.feedback.Feedback.error`."""
    message = message_of_data(data)
    kinds = (kind for kind in EngineError.__subclasses__() if kind.kind == data.get("kind"))
    return next(kinds, EngineError)(message.template, **message.values)
