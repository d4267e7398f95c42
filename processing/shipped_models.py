"""Models for the graphical modeler that are part of the plugin."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum
from qgis.PyQt.QtGui import QIcon

from .parameters.base import COMMON_TAGS, has_engine, in_theme_colours
from .parameters.help_pages import help_url
from .parameters.toolbox import numbered_group
from .paths import PLUGIN_FOLDER
from .translation import tr

MODELS = tuple(sorted((PLUGIN_FOLDER / "processing" / "models").glob("*.model3")))
TAGS = ("model", "modeler", "model designer", "example", "workflow", "extract", "train", "classify")


class ShippedModel(QgsProcessingModelAlgorithm):
    """Model of the provider; its id is the file's name without underscores.

    Parameters
    ----------
    file : Path
        A ``.model3`` file of the plugin.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.fromFile(str(file))
        # Without it QGIS takes a model for an unsaved one, which no Python command can name.
        self.setSourceFilePath(str(file))
        self._translate()

    def name(self) -> str:
        return self._file.stem.replace("_", "")

    def displayName(self) -> str:
        return tr(super().displayName())

    def group(self) -> str:
        return numbered_group("Example models")

    def groupId(self) -> str:
        return "models"

    def helpUrl(self) -> str:
        return help_url(self.name())

    def tags(self) -> list[str]:
        return [tr(tag) for tag in (*TAGS, *COMMON_TAGS)]

    def shortDescription(self) -> str:
        return str(self.helpContent().get("ALG_DESC", ""))

    def canExecute(self) -> tuple[bool, str]:
        can, sentence = super().canExecute()
        return has_engine() if can else (can, sentence)

    def shortHelpString(self) -> str:
        return in_theme_colours(super().shortHelpString())

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icons" / "model.svg"))

    def _translate(self) -> None:
        """Translate the help and titles of the model file."""
        self.setHelpContent({name: tr(text) if text else text for name, text in self.helpContent().items()})
        for definition in self.parameterDefinitions():
            definition.setDescription(tr(definition.description()))
            if isinstance(definition, QgsProcessingParameterEnum):
                definition.setOptions([tr(option) for option in definition.options()])
            if definition.help():
                definition.setHelp(tr(definition.help()))
        for output in self.outputDefinitions():
            output.setDescription(tr(output.description()))

    def createInstance(self) -> ShippedModel:
        return ShippedModel(self._file)

    def to_edit(self) -> QgsProcessingModelAlgorithm:
        """Copy for the model designer, without a file path, since updates replace the plugin's own file."""
        copy = QgsProcessingModelAlgorithm()
        copy.loadVariant(self.toVariant())
        return copy
