"""Shows the images of a cube on the map, from any window of the plugin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal


class ShownDay(QObject):
    """The date whose image is on the map.

    Signals
    -------
    changed (date or None)
        Another one is; None where there are no images any more.
    """

    changed = pyqtSignal(object)


shown_day = ShownDay()
KEYS = ("rasters", "file_pattern", "start_date", "end_date", "mask_band", "mask_values", "nodata")
Show = Callable[[dict[str, Any], Mapping[str, str], date | None], None]
_shows: list[Show] = []


def set_viewer(show: Show | None) -> None:
    """Set what shows images: the dock of the plugin that is loaded, or nothing."""
    _shows[:] = [show] if show else []


def show_images(job: Mapping[str, Any], labels: Mapping[str, str], day: date | None = None) -> bool:
    """Show the images of a cube on the map, all of its bands.

    Parameters
    ----------
    job : mapping
        The cube's part of a job; what does not say which images it has is ignored.
    labels : mapping
        Labels of the parameters, by their keys in the job.
    day : date, optional
        The date to show; else the one that is shown, or the first.

    Returns
    -------
    bool
        False where there is no window to show them in.
    """
    for show in _shows:
        show({key: job[key] for key in KEYS if job.get(key)}, labels, day)
    return bool(_shows)
