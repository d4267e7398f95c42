"""Choice of a season: a year and its months, or two dates."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QSpinBox, QWidget

from ...translation import locale, tr

FIRST_YEAR = 1982  # of Landsat 4
FIRST_MONTHS = (1, 7, 8, 9, 10)  # of a season of twelve months
OTHER = 0


class SeasonBox(QWidget):
    """Widget to choose the first and the last day: a year from one of several months on, or any dates."""

    def __init__(self) -> None:
        super().__init__()
        today = QDate.currentDate()
        self.year = QSpinBox()
        self.year.setObjectName("LstmFcnFind_year")
        self.year.setRange(FIRST_YEAR, today.year())
        self.year.setValue(today.year() - 1)
        self.year.setAccessibleName(tr("Year"))
        self.months = QComboBox()
        self.months.setObjectName("LstmFcnFind_months")
        for month in FIRST_MONTHS:
            self.months.addItem(_span(month), month)
        self.months.addItem(tr("Other dates"), OTHER)
        self.months.setAccessibleName(tr("Months"))
        self.first, self.last = QDateEdit(), QDateEdit()
        for edit, name in ((self.first, tr("Start date")), (self.last, tr("End date"))):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setAccessibleName(name)
            edit.setToolTip(tr("{0}; a month on both sides of a season helps").format(name))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((self.year, self.months, self.first, QLabel("–"), self.last)):
            layout.addWidget(widget, 0, column)
        layout.setColumnStretch(5, 1)
        self.year.valueChanged.connect(lambda _year: self._set_dates())
        self.months.currentIndexChanged.connect(lambda _row: self._set_dates())
        for edit in (self.first, self.last):
            edit.dateChanged.connect(lambda _date: self._show_season())
        self._setting = False
        self._set_dates()

    def values(self) -> dict[str, str]:
        """START_DATE and END_DATE for the algorithms."""
        return {
            "START_DATE": self.first.date().toString("yyyy-MM-dd"),
            "END_DATE": self.last.date().toString("yyyy-MM-dd"),
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Show dates that were given before."""
        for edit, name in ((self.first, "START_DATE"), (self.last, "END_DATE")):
            day = QDate.fromString(str(values.get(name) or "")[:10], "yyyy-MM-dd")
            if day.isValid():
                edit.setDate(day)

    def _set_dates(self) -> None:
        month = self.months.currentData()
        if month == OTHER or self._setting:
            return
        first = QDate(self.year.value(), month, 1)
        self._setting = True
        self.first.setDate(first)
        self.last.setDate(first.addYears(1).addDays(-1))
        self._setting = False

    def _show_season(self) -> None:
        """Show which season the dates are, if they are one."""
        if self._setting:
            return
        first, last = self.first.date(), self.last.date()
        is_season = first.day() == 1 and first.addYears(1).addDays(-1) == last
        row = self.months.findData(first.month() if is_season else OTHER)
        self._setting = True
        self.months.setCurrentIndex(row if row >= 0 else self.months.findData(OTHER))
        self.year.setValue(first.year())
        self._setting = False


def _span(month: int) -> str:
    """Twelve months in words, from a month on."""
    names = [
        locale().standaloneMonthName(one, QLocale.FormatType.ShortFormat) for one in (month, (month + 10) % 12 + 1)
    ]
    return f"{names[0]} – {names[1]}" if month == 1 else tr("{0} – {1} of the next year").format(*names)
