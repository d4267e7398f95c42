"""Choice of whose images are searched: a preset, a STAC connection of QGIS, or any other catalogue."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ....model.raster.choices import PRESETS
from ...engine.network import saved_connections
from ...translation import tr

OTHER = "other"
SATELLITES = {
    "sentinel-2": "Sentinel-2",
    "landsat": "Landsat",
    "hls": "HLS",
    "sentinel-2-cube": "Sentinel-2, 16 d",
    "landsat-cube": "Landsat, 16 d",
    "cbers-cube": "CBERS-4 WFI, 8 d",
}
PROVIDERS = {
    "planetary-computer": "Planetary Computer",
    "earth-search": "Earth Search",
    "copernicus": "Copernicus Data Space",
    "brazil": "Brazil Data Cube",
}
WITH_ACCOUNT = ("landsat-earth-search", "sentinel-2-copernicus")


class SourceBox(QWidget):
    """Widget to choose a preset or a catalogue."""

    def __init__(self) -> None:
        super().__init__()
        self.source = QComboBox()
        self.source.setObjectName("LstmFcnFind_source")
        for preset in PRESETS:
            self.source.addItem(title_of(preset), ("PRESET", preset))
            if preset in WITH_ACCOUNT:
                words = tr("The search needs no account, but reading the images does; see the help.")
                self.source.setItemData(self.source.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        for name in saved_connections():
            self.source.addItem(tr("QGIS connection: {0}").format(name), ("CATALOG", name))
        self.source.addItem(tr("Other catalog…"), (OTHER, ""))
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.address = QLineEdit()
        self.address.setObjectName("LstmFcnFind_address")
        self.address.setPlaceholderText(tr("https://… of a STAC API, or the name of a preset of your own"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.source)
        layout.addWidget(self.address)
        self.source.currentIndexChanged.connect(lambda _row: self._show_address())
        self._show_address()

    def values(self) -> dict[str, str]:
        """PRESET or CATALOG for the algorithm; nothing where no address is given."""
        kind, name = self.source.currentData()
        if kind != OTHER:
            return {kind: name}
        text = self.address.text().strip()
        if not text:
            return {}
        return {"CATALOG" if "://" in text or text in saved_connections() else "PRESET": text}

    def fill(self, values: dict[str, Any]) -> None:
        """Restore the previous search."""
        given = next(((kind, str(values[kind])) for kind in ("PRESET", "CATALOG") if values.get(kind)), None)
        if given is None:
            return
        rows = [row for row in range(self.source.count()) if tuple(self.source.itemData(row)) == given]
        self.source.setCurrentIndex(rows[0] if rows else self.source.count() - 1)
        if not rows:
            self.address.setText(given[1])

    def _show_address(self) -> None:
        self.address.setVisible(self.source.currentData()[0] == OTHER)


class MoreBox(QgsCollapsibleGroupBox):
    """Widget of the advanced search options: bands, collections, login."""

    NAMES = ("BANDS", "COLLECTIONS")

    def __init__(self) -> None:
        super().__init__(tr("More"))
        self.texts = {name: QLineEdit() for name in self.NAMES}
        self.texts["BANDS"].setPlaceholderText(tr("those of the source"))
        self.texts["COLLECTIONS"].setPlaceholderText(tr("those of the source"))
        self.login = QgsAuthConfigSelect(self)
        layout = QFormLayout(self)
        layout.addRow(tr("Bands of the images"), self.texts["BANDS"])
        layout.addRow(tr("Collections"), self.texts["COLLECTIONS"])
        layout.addRow(tr("Login"), self.login)
        self.setCollapsed(True)
        self.setSaveCollapsedState(False)

    def values(self) -> dict[str, str]:
        """BANDS, COLLECTIONS and AUTH for the algorithm, as far as they are given."""
        given = {name: edit.text().strip() for name, edit in self.texts.items()}
        return {name: value for name, value in {**given, "AUTH": self.login.configId()}.items() if value}

    def fill(self, values: dict[str, Any]) -> None:
        """Restore the previous values."""
        for name, edit in self.texts.items():
            edit.setText(str(values.get(name) or ""))
        self.login.setConfigId(str(values.get("AUTH") or ""))


def title_of(preset: str) -> str:
    """A preset in words: satellite and provider, and whether these ask for an account."""
    satellite, provider = next(
        (preset.removesuffix(f"-{provider}"), provider) for provider in PROVIDERS if preset.endswith(f"-{provider}")
    )
    words = f"{SATELLITES[satellite]} · {PROVIDERS[provider]}"
    return tr("{0} (needs an account)").format(words) if preset in WITH_ACCOUNT else words
