"""Help buttons open the page of the documentation that is part of the plugin."""

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

ROOT = Path(__file__).resolve().parents[3]


def headings(page):
    from lstm_fcn.processing.gui.help_window import anchor_of

    lines = (ROOT / "docs" / page).read_text(encoding="utf-8").splitlines()
    return {anchor_of(line.lstrip("# ")) for line in lines if line.startswith("#")}


def test_every_algorithm_has_a_page_and_every_page_its_heading(provider):
    from lstm_fcn.processing.parameters.help_pages import PAGES

    assert {algorithm.name() for algorithm in provider.algorithms()} <= PAGES.keys()
    for page in PAGES.values():
        name, _, anchor = page.partition("#")
        assert (ROOT / "docs" / name).is_file(), page
        assert not anchor or anchor in headings(name), page


def test_the_address_is_that_of_the_plugin_or_of_the_web(provider):
    algorithm = provider.algorithm("train")
    assert algorithm.helpUrl() == "lstmfcn:help/first-map.md#3-train"
    QgsSettings().setValue("lstmfcn/helpAddress", "https://docs.test/lstm/")
    try:
        assert algorithm.helpUrl() == "https://docs.test/lstm/first-map.html#3-train"
    finally:
        QgsSettings().remove("lstmfcn/helpAddress")


def test_a_help_button_shows_its_section(provider, qgis_iface):
    from lstm_fcn.plugin import SCHEME, _Links
    from lstm_fcn.processing.gui.help_window import _windows, help_button

    links = _Links(qgis_iface)
    QDesktopServices.setUrlHandler(SCHEME, links, "follow")
    help_button("change").click()
    QDesktopServices.unsetUrlHandler(SCHEME)
    (window,) = _windows
    browser = window.browser
    assert browser.page == "maps.md#what-changed"
    assert "Detect change" in browser.toPlainText()
    assert browser.verticalScrollBar().value() > 0
    browser.follow(QUrl("method.md#networks"))
    assert "Formulas" in browser.toPlainText()
    browser.back()
    assert browser.page == "maps.md#what-changed"
    window.close()


@pytest.mark.parametrize("page", ["../README.md", "/etc/passwd", "missing.md", "formulas.py"])
def test_nothing_but_the_documentation_is_shown(provider, qgis_iface, page):
    from lstm_fcn.processing.gui.help_window import Page

    browser = Page()
    browser.show_page(page)
    assert browser.page == ""
    assert browser.toPlainText() == ""
