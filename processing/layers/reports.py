"""The last reports that were written, and links to them in the metadata of layers."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from qgis.core import QgsAbstractMetadataBase, QgsLayerMetadata, QgsMapLayer, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QUrl

from ..settings import SETTING_REPORTS
from .provenance import MapOrigin

MOST_KEPT = 15


@dataclass(frozen=True)
class Report:
    """A report.

    Attributes
    ----------
    title : str
        What it is, such as the name of the algorithm.
    path : str
        The page.
    when : str
        Local date and time, ISO 8601 to the minute.
    about : tuple of str
        Files that it was made from, or that were made with it.
    """

    title: str
    path: str
    when: str
    about: tuple[str, ...] = ()


def remember_report(report: Report) -> None:
    """Put a report first among those that are remembered."""
    others = [one for one in last_reports() if not _same(one.path, report.path)]
    stored = json.dumps([asdict(one) for one in [report, *others][:MOST_KEPT]])
    QgsSettings().setValue(SETTING_REPORTS, stored)


def last_reports() -> list[Report]:
    """The last reports whose pages still exist, newest first."""
    try:
        stored = json.loads(str(QgsSettings().value(SETTING_REPORTS, "") or "[]"))
        found = [Report(one["title"], one["path"], one["when"], tuple(one["about"])) for one in stored]
    except (KeyError, TypeError, ValueError):  # of another version
        return []
    return [report for report in found if os.path.isfile(report.path)]


def link_reports(layer: QgsMapLayer, reports: Iterable[Report]) -> None:
    """Add links to a layer's metadata: to the reports about its file, or about the model that its map was made with.

    Parameters
    ----------
    layer : QgsMapLayer
        Of any kind.
    reports : iterable of Report
        Those about other files are passed over.
    """
    file = layer.source().split("|", maxsplit=1)[0]
    model = MapOrigin(file).model
    metadata = QgsLayerMetadata(layer.metadata())
    links = {link.url: link for link in metadata.links()}
    before = len(links)
    for report in reports:
        if any(_same(path, file) or (model and _is_model(path, model)) for path in report.about):
            url = bytes(QUrl.fromLocalFile(report.path).toEncoded()).decode()
            link = QgsAbstractMetadataBase.Link(f"{report.title} ({report.when.replace('T', ' ')})", "WWW:LINK", url)
            link.mimeType = "text/html"
            links.setdefault(url, link)
    if len(links) > before:
        metadata.setLinks(list(links.values()))
        layer.setMetadata(metadata)


def link_in_project(report: Report, project: QgsProject) -> None:
    """Add the link to a report to the layers of a project that it is about."""
    for layer in project.mapLayers().values():
        file = layer.source().split("|", maxsplit=1)[0]
        if any(_same(path, file) for path in report.about):
            link_reports(layer, [report])


def _is_model(path: str, name: str) -> bool:
    return path.endswith(".safetensors") and Path(path).stem == name


def _same(one: str, other: str) -> bool:
    return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other))
