"""The plot of the time-series dock in the themes of QGIS."""

from qgis.PyQt.QtGui import QColor, QPalette


def test_text_can_be_read_after_the_theme_was_switched(provider):
    from lstm_fcn.processing.gui.series.picture import Theme

    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    theme = Theme.of(palette)
    assert theme.ink.lightness() - theme.paper.lightness() > 150
