"""Pages of the documentation that belong to algorithms and windows."""

from __future__ import annotations

from qgis.core import QgsSettings

from ..settings import SETTING_HELP

SCHEME = "lstmfcn"  # of links that the plugin itself follows
HELP = "help"  # how the path of a link to a page begins
ONLINE = ""  # address of the documentation on the web, with a slash at the end; empty where it is only in the plugin

# By the id of the algorithm, or the name of the window: file, and the heading of a section as it is in an address.
PAGES: dict[str, str] = {
    "accuracy": "maps.md#how-good-and-how-large",
    "addindex": "data.md#rasters",
    "agreement": "labelling.md#several-interpreters",
    "change": "maps.md#what-changed",
    "classareas": "maps.md#areas-for-a-table",
    "classify": "first-map.md#4-classify",
    "classifyparts": "scale.md",
    "clean": "maps.md#better-maps-from-the-same-probabilities",
    "combine": "maps.md#better-maps-from-the-same-probabilities",
    "comparemaps": "first-map.md#5-how-good-is-it",
    "copyimages": "images.md",
    "createdemo": "first-map.md#1-make-the-data",
    "crossvalidate": "samples.md",
    "exportmodel": "onnx.md",
    "extracttimeseries": "data.md#samples",
    "extracttrainclassify": "first-map.md#as-one-model",
    "inspectcube": "first-map.md#2-look-at-it",
    "label": "maps.md#better-maps-from-the-same-probabilities",
    "maplayout": "maps.md#a-sheet-to-print",
    "mergeparts": "scale.md",
    "modelinfo": "method.md#contents-of-the-files",
    "regularizecube": "satellites.md",
    "samplequality": "samples.md#which-labels-may-be-wrong",
    "samplingdesign": "maps.md#how-good-and-how-large",
    "searchimages": "images.md",
    "setupengine": "install.md#the-engine",
    "smooth": "maps.md#better-maps-from-the-same-probabilities",
    "suggestsamples": "samples.md#where-to-label-next",
    "train": "first-map.md#3-train",
    "tune": "recipe.md",
    "uncertainty": "maps.md#better-maps-from-the-same-probabilities",
    "classes": "samples.md#classes-once",
    "desk": "labelling.md",
    "images": "images-on-the-map.md#the-images-by-date",
    "panel": "first-map.md#in-eight-clicks",
    "series": "maps.md#look-at-a-pixel",
    "start": "index.md",
}


def help_url(name: str) -> str:
    """Address of the page about an algorithm or a window: on the web, if it is there, else in the plugin.

    Parameters
    ----------
    name : str
        A key of :data:`PAGES`; others have the first page.
    """
    page = PAGES.get(name, PAGES["start"])
    online = str(QgsSettings().value(SETTING_HELP, ONLINE) or "")
    return f"{online}{page.replace('.md', '.html', 1)}" if online else f"{SCHEME}:{HELP}/{page}"
