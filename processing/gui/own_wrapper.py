"""What all of the plugin's own fields in dialogs share."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapper
from qgis.PyQt.QtCore import QCoreApplication


class OwnWrapper(WidgetWrapper):
    """Wrapper of a field whose label says "[optional]" in QGIS's words; Qt would look for them under the subclass's name."""

    def tr(self, text: str, *_: object) -> str:
        """Translate a text of QGIS's base class; the Portuguese one has lost the blank before the bracket."""
        words = str(QCoreApplication.translate("WidgetWrapper", text))
        return f" {words}" if text.startswith(" ") and not words.startswith(" ") else words
