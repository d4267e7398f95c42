"""The function of each command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.feedback import Feedback
from .accuracy import run_accuracy
from .addindex import run_addindex
from .change import run_change
from .classify import run_classify
from .clean import run_clean
from .combine import run_combine
from .compare import run_compare
from .createdemo import run_createdemo
from .crossvalidate import run_crossvalidate
from .extract import run_extract
from .inspect import run_inspect
from .job import Job
from .label import run_label
from .modelinfo import run_modelinfo
from .pixels import run_pixels
from .preview import run_preview
from .probe import run_probe
from .regularize import run_regularize
from .samplequality import run_samplequality
from .samplingdesign import run_samplingdesign
from .smooth import run_smooth
from .suggestsamples import run_suggestsamples
from .train import run_train
from .tune import run_tune
from .uncertainty import run_uncertainty

RUN: dict[str, Callable[[Job, Feedback], dict[str, Any]]] = {
    "probe": run_probe,
    "train": run_train,
    "crossvalidate": run_crossvalidate,
    "tune": run_tune,
    "modelinfo": run_modelinfo,
    "classify": run_classify,
    "extract": run_extract,
    "inspect": run_inspect,
    "preview": run_preview,
    "addindex": run_addindex,
    "regularize": run_regularize,
    "pixels": run_pixels,
    "createdemo": run_createdemo,
    "compare": run_compare,
    "smooth": run_smooth,
    "label": run_label,
    "uncertainty": run_uncertainty,
    "clean": run_clean,
    "combine": run_combine,
    "suggestsamples": run_suggestsamples,
    "samplequality": run_samplequality,
    "accuracy": run_accuracy,
    "samplingdesign": run_samplingdesign,
    "change": run_change,
}
