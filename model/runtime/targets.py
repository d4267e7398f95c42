"""Outputs that would destroy an input of the same run: they are refused by the real path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from .errors import OutputError

Inputs = Callable[[], Iterable[Path]]
_inputs: ContextVar[Inputs] = ContextVar("inputs", default=tuple)


@contextmanager
def protected(inputs: Inputs) -> Iterator[None]:
    """Refuse outputs over some files, for as long as the context lasts.

    Parameters
    ----------
    inputs : callable
        Gives the files, and folders that stand for all that is in them. It is asked only when an output is there already, and
        only once: it opens every raster.
    """
    token = _inputs.set(cache(lambda: tuple(inputs())))
    try:
        yield
    finally:
        _inputs.reset(token)


def check_target(target: Path) -> None:
    """Refuse an output that is an input of the run, by another name too: a link, or other case on a disk that ignores it.

    Raises
    ------
    OutputError
        Naming both.
    """
    if not target.exists():
        return
    for path in _inputs.get()():
        if same_file(target, path):
            if target.absolute() == path.absolute():
                raise OutputError(
                    "{path} is an input of this run, which writing it would destroy; give the output another name or "
                    "folder.",
                    path=target,
                )
            raise OutputError(
                "{path} leads to the input {input} of this run, which writing it would destroy; give the output another "
                "name or folder.",
                path=target,
                input=path,
            )


def same_file(target: Path, path: Path) -> bool:
    """Whether a file is another one, or lies in a folder that is."""
    try:
        if path.is_dir():
            return any(folder.samefile(path) for folder in (target, *target.resolve().parents))
        return target.samefile(path)
    except OSError:
        return False
