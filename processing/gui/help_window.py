"""Window that shows the documentation, which is part of the plugin."""

from __future__ import annotations

import re

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QTextCursor, QTextDocument
from qgis.PyQt.QtWidgets import QApplication, QDialog, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from ..parameters.help_pages import PAGES, help_url
from ..paths import PLUGIN_FOLDER
from ..translation import tr

FOLDER = PLUGIN_FOLDER / "docs"
SIZE = QSize(860, 700)
MARGIN = 18  # pixels around a page
_windows: list[HelpWindow] = []


class Page(QTextBrowser):
    """Browser of Markdown pages in one folder; other addresses open in the web browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setSearchPaths([str(FOLDER)])
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self.follow)
        self._before: list[str] = []
        self.page = ""

    def follow(self, link: QUrl) -> None:
        """Open the page of a link."""
        if link.scheme() in {"http", "https", "mailto"}:
            QDesktopServices.openUrl(link)
            return
        page = link.path() or self.page.partition("#")[0]
        self._before.append(self.page)
        self.show_page(f"{page}#{link.fragment()}" if link.fragment() else page)

    def back(self) -> None:
        """Open the page before."""
        if self._before:
            self.show_page(self._before.pop())

    def show_page(self, page: str) -> None:
        """Show a page at one of its headings.

        Parameters
        ----------
        page : str
            File in the folder of the documentation; after ``#`` the heading, as addresses have it.
        """
        name, _, anchor = page.partition("#")
        file = (FOLDER / name).resolve()
        if file.suffix != ".md" or FOLDER.resolve() not in file.parents or not file.is_file():
            return
        self.page = page
        document = self.document()
        document.setMarkdown(file.read_text(encoding="utf-8"), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if anchor:
            self._scroll_to(anchor)

    def _fit_pictures(self) -> None:
        """Make pictures no wider than the window."""
        widest = self.viewport().width() - 3 * MARGIN
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                image = fragment.charFormat().toImageFormat()
                if image.isValid() and image.name():
                    image.setWidth(widest)
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(image)
                    break
                parts += 1
            block = block.next()

    def _scroll_to(self, anchor: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return
            block = block.next()


def anchor_of(heading: str) -> str:
    """A heading as it stands in an address, as MkDocs makes it."""
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())


class HelpWindow(QDialog):
    """Window with a page of the documentation."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("LSTM-FCN help"))
        self.setObjectName("LstmFcnHelp")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE)
        self.browser = Page(self)
        buttons = QHBoxLayout()
        for icon, title, action in (
            ("/mActionArrowLeft.svg", tr("Back"), self.browser.back),
            ("/mActionHome.svg", tr("Contents"), lambda: self.browser.follow(QUrl(PAGES["start"]))),
        ):
            button = QToolButton()
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setText(title)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, action=action: action())
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addWidget(self.browser)


def show_page(page: str, parent: QWidget | None) -> HelpWindow:
    """Show a page of the documentation in the window that is open, or in a new one."""
    if not _windows:
        # A modal dialog lets only its own windows be used.
        window = HelpWindow(QApplication.activeModalWidget() or parent)
        _windows.append(window)
        window.destroyed.connect(_windows.clear)
    window = _windows[0]
    window.show()
    window.raise_()
    window.browser.show_page(page)
    return window


def help_button(name: str) -> QToolButton:
    """Button that opens the page about a window, a key of :data:`PAGES`."""
    button = QToolButton()
    button.setObjectName(f"LstmFcnHelp_{name}")
    button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
    button.setToolTip(tr("Help"))
    button.setAutoRaise(True)
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(help_url(name))))
    return button
