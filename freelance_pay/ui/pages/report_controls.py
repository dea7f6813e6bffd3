"""Which report, and of which days: the controls above a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from freelance_pay.services.reports import Period, ReportName
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.report_words import ReportWords
from freelance_pay.ui.widgets.flow_row import FlowRow
from freelance_pay.ui.widgets.labelled import labelled

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

_TYPING_RESTS_MS = 250


class ReportControls(FlowRow):
    """Says when another report or other days are wanted, once the typing of a day rests."""

    asked = Signal()
    """Another report is wanted: `name` of `period`."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = ReportWords(self)
        self._name = ChoiceBox([(name, words.report(name)) for name in ReportName])
        self._since = DateField(today.replace(month=1, day=1))
        self._as_of = DateField(today)
        self._since_part = labelled(self.tr("&From"), self._since)
        self._as_of_part = labelled(self.tr("As &of"), self._as_of)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_TYPING_RESTS_MS)
        for part in (labelled(self.tr("&Report"), self._name), self._since_part, self._as_of_part):
            self.add(part)
        self._name.currentIndexChanged.connect(self._choose)
        self._since.day_changed.connect(self._rest.start)
        self._as_of.day_changed.connect(self._rest.start)
        self._rest.timeout.connect(self.asked)
        self._since_part.hide()

    @property
    def name(self) -> ReportName:
        """The report wanted."""
        return self._name.value

    @property
    def first_field(self) -> QWidget:
        """Where the keys begin."""
        return self._name

    @property
    def period(self) -> Period:
        """The days wanted."""
        return Period(self._as_of.day, min(self._since.day, self._as_of.day))

    def choose(self, name: ReportName) -> None:
        """Choose a report."""
        self._name.set_value(name)

    def _choose(self) -> None:
        self._since_part.setVisible(self.name is ReportName.PAYMENTS)
        self._as_of_part.setVisible(self.name is not ReportName.COVERAGE)
        self.rearrange()
        self.asked.emit()
