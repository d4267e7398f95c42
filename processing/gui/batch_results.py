"""Workaround for QGIS's batch dialog, which fails where an algorithm writes an HTML report.

``BatchAlgorithmDialog.loadHtmlResults`` of QGIS 3.40 calls ``ProcessingResults.addResult`` without the time that it
asks for. Here that time gets a default; nothing else changes.
"""

from __future__ import annotations

import inspect
import time
from typing import Any

from processing.core.ProcessingResults import ProcessingResults


def patch_batch_results() -> None:
    """Patch QGIS so that results can be added without a time, where it does not allow that itself."""
    original = ProcessingResults.addResult
    if inspect.signature(original).parameters["timestamp"].default is not inspect.Parameter.empty:
        return

    def add_result(results: Any, icon: Any, name: str, timestamp: Any = None, result: Any = None) -> None:
        original(results, icon, name, time.localtime() if timestamp is None else timestamp, result)

    ProcessingResults.addResult = add_result
