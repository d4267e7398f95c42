"""Set-up of a project: its images, samples, model and maps, as the panel carries them from step to step."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ....model.raster.class_scheme import CLASSES
from ...parameters.class_scheme import SchemeError, read_scheme, scheme_of_project
from ...translation import tr
from ..classes.project import keep_scheme
from .rounds import Round

SCOPE, KEY = "lstmfcn", "/setup"  # of the project's own entries
VERSION = 1


class SetupError(ValueError):
    """A file that holds no set-up."""


@dataclass
class Done:
    """A step that was run.

    Attributes
    ----------
    when : str
        Local date and time, ISO 8601 to the minute.
    summary : str
        What came out, in a few words.
    files : list of str
        What it wrote.
    values : dict
        What its dialog was given, as JSON; no outputs.
    """

    when: str = ""
    summary: str = ""
    files: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)


@dataclass
class ProjectSetup:
    """What the steps of a project work on.

    Attributes
    ----------
    rasters : list of str
        Files, folders and ids of layers.
    samples, points : str
        Ids of the layers of samples and of reference points.
    class_field : str
        Class field of the samples.
    model, class_map, probabilities : str
        Files.
    suggested : str
        Id of the layer of suggested points.
    rounds : list of Round
        Trainings so far, in their order.
    done : dict of str to Done
        By the name of the step.
    """

    rasters: list[str] = field(default_factory=list)
    samples: str = ""
    class_field: str = ""
    model: str = ""
    class_map: str = ""
    points: str = ""
    probabilities: str = ""
    suggested: str = ""
    rounds: list[Round] = field(default_factory=list)
    done: dict[str, Done] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen or done yet."""
        return self == ProjectSetup()

    def to_json(self) -> str:
        """The set-up as text."""
        return json.dumps({"version": VERSION, **asdict(self)}, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> ProjectSetup:
        """Read a set-up.

        Raises
        ------
        SetupError
            When the text is none, or that of a newer plugin.
        """
        try:
            stored = json.loads(text)
            if stored.pop("version") != VERSION:
                raise SetupError(tr("It was made by a newer version of the plugin."))
            done = {str(step): Done(**values) for step, values in stored.pop("done").items()}
            rounds = [Round(**values) for values in stored.pop("rounds", [])]
            known = {one.name for one in fields(cls)} - {"done", "rounds"}
            setup = cls(**{name: value for name, value in stored.items() if name in known}, done=done, rounds=rounds)
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
            raise SetupError(str(error) or type(error).__name__) from error
        files = (setup.model, setup.class_map, setup.probabilities)
        texts = (setup.samples, setup.class_field, *files, setup.points, setup.suggested, *setup.rasters)
        if not all(isinstance(value, str) for value in texts):
            raise SetupError(tr("Its values are not texts."))
        return setup


def store_in_project(setup: ProjectSetup, project: QgsProject) -> None:
    """Keep a set-up in the project, with paths relative to it where the project has them so."""
    if setup.is_empty and not project.readEntry(SCOPE, KEY)[0]:
        return
    project.writeEntry(SCOPE, KEY, _with_paths(setup, project.writePath).to_json())


def read_from_project(project: QgsProject) -> ProjectSetup:
    """The set-up that the project carries; an empty one if it has none, or one that cannot be read."""
    text, _ = project.readEntry(SCOPE, KEY)
    try:
        return _with_paths(ProjectSetup.from_json(text), project.readPath) if text else ProjectSetup()
    except SetupError:
        return ProjectSetup()


def save_setup(setup: ProjectSetup, project: QgsProject, target: Path) -> None:
    """Write a set-up to a file, with the sources of its layers in place of their ids, and the classes of the project.

    Raises
    ------
    OSError
        When the file cannot be written.
    """
    portable = ProjectSetup.from_json(setup.to_json())
    layers = (setup.samples, setup.points, setup.suggested)
    portable.samples, portable.points, portable.suggested = (_source_of(name, project) for name in layers)
    portable.rasters = [_source_of(raster, project) for raster in setup.rasters]
    stored = {**json.loads(portable.to_json()), **scheme_of_project(project).as_dict()}
    target.write_text(json.dumps(stored, ensure_ascii=False, indent=1), encoding="utf-8")


def open_setup(source: Path, project: QgsProject) -> ProjectSetup:
    """Read a set-up from a file, and add its layers and classes to the project where they are not in it.

    Raises
    ------
    OSError
        When the file cannot be read.
    SetupError
        When it holds no set-up.
    """
    text = source.read_text(encoding="utf-8")
    setup = ProjectSetup.from_json(text)
    if json.loads(text).get(CLASSES):
        try:
            keep_scheme(read_scheme(text), project)
        except SchemeError as error:
            raise SetupError(str(error)) from error
    sources = (setup.samples, setup.points, setup.suggested)
    setup.samples, setup.points, setup.suggested = (_layer_of(name, project) for name in sources)
    return setup


def layer_with_source(source: str, project: QgsProject) -> QgsMapLayer | None:
    """A layer of the project by its file, whatever its layer inside the file."""
    wanted = os.path.abspath(source.split("|", maxsplit=1)[0])
    for layer in project.mapLayers().values():
        if os.path.abspath(layer.source().split("|")[0]) == wanted:
            return layer
    return None


def _with_paths(setup: ProjectSetup, convert: Any) -> ProjectSetup:
    """A copy in which every path is as `convert` makes it."""
    changed = ProjectSetup.from_json(setup.to_json())
    changed.rasters = [convert(raster) if _is_path(raster) else raster for raster in setup.rasters]
    files = (setup.model, setup.class_map, setup.probabilities)
    changed.model, changed.class_map, changed.probabilities = (convert(path) if path else "" for path in files)
    for done in changed.done.values():
        done.files = [convert(path) for path in done.files]
    return changed


def _is_path(raster: str) -> bool:
    return os.path.isabs(raster) or raster.startswith(".")


def _source_of(name: str, project: QgsProject) -> str:
    layer = project.mapLayer(name)
    return str(layer.source()) if layer is not None else name


def _layer_of(source: str, project: QgsProject) -> str:
    """Id of the layer of a source, which is added to the project if need be; empty where there is no such file."""
    if not source:
        return ""
    found = layer_with_source(source, project)
    if found is None:
        path = source.split("|", maxsplit=1)[0]
        found = QgsVectorLayer(source, Path(path).stem, "ogr") if os.path.exists(path) else None
        if found is None or not found.isValid():
            return ""
        found.loadDefaultStyle()
        project.addMapLayer(found)
    return str(found.id())
