"""The engine's command line."""

from __future__ import annotations

import argparse
import atexit
import contextlib
import gc
import logging
import os
import signal
import sys
import textwrap
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from . import __version__
from .commands.arguments import add_arguments, given_values
from .commands.registry import ANSWERING, COMMANDS, EARLIER_NAMES, command_module, new_job, read_job, run_job
from .runtime.errors import Cancelled, EngineError
from .runtime.feedback import EXIT_CODE_CANCELLED, EXIT_CODE_ORPHANED, follow_caller, open_feedback
from .runtime.parameters import Parameter
from .runtime.secrets import HidingFilter

# Drivers that read only from a network: the text of a file would choose whom to ask. And code in a raster is never run.
GDAL_SETTINGS = {
    "GDAL_SKIP": "WMS,WCS,WMTS,HTTP,EEDA,EEDAI,PLMOSAIC,DAAS,STACIT,STACTA,OGCAPI,NGSGEOID",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
}

# Allocations between two garbage collections: with Python's default, loading the libraries takes a sixth longer.
ALLOCATIONS_BETWEEN_COLLECTIONS = 20_000

DESCRIPTION = """\
Land-cover maps from satellite image time series with LSTM-FCN networks.

This is the engine of the QGIS plugin "LSTM-FCN"; it needs no QGIS. A command takes one job, a JSON file that says
what to read and what to write, and answers in JSON lines on standard output: progress, log, and at the end a result
or an error. Outputs appear whole or not at all. Ctrl+C stops a run and leaves nothing behind.

A first map, from a folder of dated rasters and a CSV of labelled points (longitude, latitude, label):

  echo '{"samples": "points.csv", "rasters": ["images/"], "model": "crops.safetensors"}' > train.json
  python -m model train train.json

  echo '{"model": "crops.safetensors", "rasters": ["images/"], "classes": "map.tif"}' > classify.json
  python -m model classify classify.json
"""


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """The command and its job, from the command line."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="python -m model", description=DESCRIPTION, formatter_class=raw)
    parser.add_argument("--version", action="version", version=__version__)
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="command")
    named = [EARLIER_NAMES.get(argument, argument) for argument in arguments[:1]]
    for command in COMMANDS:
        module = command_module(command)
        sub = subparsers.add_parser(
            command,
            help=module.SUMMARY,
            description=module.SUMMARY,
            formatter_class=raw,
            epilog=format_parameters(module.PARAMETERS) if command in named else None,
        )
        add_arguments(sub, module)
        sub.add_argument(
            "--follow-caller", action="store_true", help="stop when standard input says 'cancel' or is closed"
        )
    return parser.parse_args([*named, *arguments[1:]])


def format_parameters(parameters: Mapping[str, Parameter]) -> str:
    """Keys of a job as lines of text: what each is, its type, bounds and default."""
    lines = ["keys of the job:"] if parameters else []
    for name, parameter in parameters.items():
        words = f"{parameter.help} ({parameter.describe()})"
        lines += textwrap.wrap(words, 100, initial_indent=f"  {name:<20} ", subsequent_indent=" " * 23)
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run one command; the exit code is 0 for a result, 1 for an error, 3 for a cancelled run."""
    gc.set_threshold(ALLOCATIONS_BETWEEN_COLLECTIONS)
    chosen = parse_arguments(arguments)
    # torch's threads spin while they wait for each other, which takes the processor from whoever else needs it: beside two
    # busy programs on two cores a map took three to six times as long. It has to be said before torch is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # GDAL would keep blocks in a twentieth of the machine's memory; windows follow the blocks, so few are needed again.
    os.environ.setdefault("GDAL_CACHEMAX", "128")
    os.environ.update(GDAL_SETTINGS)
    if logging.lastResort:  # writes the warnings of libraries, which may name the address that they asked
        logging.lastResort.addFilter(HidingFilter())
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a scheduler's SIGTERM cleans up as Ctrl+C does
    feedback = open_feedback()
    if chosen.follow_caller or chosen.command in ANSWERING:
        follow_caller(feedback, outlive=not chosen.follow_caller)
    try:
        # A command loads torch as it runs, so that --help and a wrong job answer before.
        given = given_values(chosen, command_module(chosen.command))
        job = read_job(chosen.command, chosen.job, given) if "job" in chosen else new_job(chosen.command, {})
        feedback.result(run_job(job, feedback))
    except EngineError as error:
        feedback.error(error)
        return 1
    except (Cancelled, KeyboardInterrupt):
        feedback.log("Cancelled.")
        return EXIT_CODE_CANCELLED
    except BrokenPipeError:  # nobody listens any more
        return EXIT_CODE_ORPHANED
    except ImportError:  # an engine that lacks a package; its last line is what QGIS shows
        raise
    except Exception as error:  # the last net: a sentence, and where it was
        feedback.error(unexpected(error))
        return 1
    return 0


def unexpected(error: Exception) -> EngineError:
    """Error message for an exception that no other code handles."""
    if isinstance(error, MemoryError):
        return EngineError(
            "The computer has too little free memory for this; close other programs, lower the memory limit, or use smaller "
            "rasters."
        )
    if isinstance(error, OSError):
        return EngineError(
            "{path} cannot be read or written ({reason}); check the disk, its free space and your rights.",
            path=error.filename or "A file",
            reason=error.strerror or str(error),
        )
    place = traceback.extract_tb(error.__traceback__)[-1]
    return EngineError(
        "The engine met something it does not expect ({kind}: {error}; {file}, line {line}); nothing was written. Please report "
        "it with this sentence.",
        kind=type(error).__name__,
        error=" ".join(str(error).split()),
        file=Path(place.filename).name,
        line=place.lineno or 0,
    )


def exit_process(code: int) -> NoReturn:
    """End this process at once: Python itself would first take the modules of torch apart, which takes up to a second."""
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError):  # nobody listens any more
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    exit_process(main(sys.argv[1:]))
