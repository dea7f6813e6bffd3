"""The page Reports: ageing, open invoices and payments as of any day, on the screen and as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from freelance_pay.services.reports import FileFormat
from freelance_pay.services.views import Topic
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.pages.report_controls import ReportControls
from freelance_pay.ui.pages.report_table import ReportTable, cell_text
from freelance_pay.ui.pages.working_page import WorkingPage
from freelance_pay.ui.report_words import ReportWords
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.choice_row import ChoiceRow
from freelance_pay.ui.widgets.empty_state import EmptyState
from freelance_pay.ui.widgets.headers import PageHeader

if TYPE_CHECKING:
    from freelance_pay.domain.tables import Table
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.window_parts import PageContext

_ROOM = 24
_SUMS = ("column.total", "column.open", "column.amount", "column.overdue")
"""The column whose sum stands beside the currency."""


class ReportsPage(WorkingPage):
    """Shows one report, one table per currency; amounts of different currencies are never added."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.INVOICES, Topic.PAYMENTS, Topic.CLIENTS, Topic.PLANS, Topic.HOLDS, Topic.MESSAGES, Topic.SETTINGS}
    )
    client_requested = Signal(int)
    """Show the client with this id."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        self._words = ReportWords(self)
        self._header = PageHeader(self.tr("Reports"))
        self._controls = ReportControls(self.parts.clock.today())
        self._currencies: ChoiceRow[str] = ChoiceRow(self.tr("Which currency"))
        self._tables = QStackedWidget()
        self._empty = EmptyState(IconName.REPORTS, self.parts.icons)
        self._body = QStackedWidget()
        self._save = {file_format: make_button(self._words.format(file_format)) for file_format in FileFormat}
        self._shown: tuple[Table, ...] = ()
        self._asked = 0
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Make the report again."""
        self._asked += 1
        ticket, name, period = self._asked, self._controls.name, self._controls.period
        self.work.look(
            lambda services: services.reports.tables(name, period), lambda tables: self._show(ticket, tables)
        )

    def focus_target(self) -> QWidget:
        """Return the choice of a report."""
        return self._controls.first_field

    def save(self, file_format: FileFormat, path: Path) -> None:
        """Save what is shown to `path`, in the language of the window."""
        tables, language = self._shown, QLocale().name().partition("_")[0]
        self.work.look(
            lambda services: services.reports.save(tables, file_format, path, language=language),
            lambda _none: self.work.say(self.tr("Saved as {path}.").format(path=path)),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, 20, _ROOM, 16)
        column.setSpacing(12)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        for button in self._save.values():
            foot.addWidget(button)
        foot.addStretch(1)
        self._body.addWidget(self._tables)
        self._body.addWidget(self._empty)
        self._empty.say(
            self.tr("Nothing to report"),
            self.tr("There is nothing open, or nothing came in, on these days. Choose another day or another report."),
        )
        column.addWidget(self._header)
        column.addWidget(self._controls)
        column.addWidget(self._currencies)
        column.addWidget(self._body, 1)
        column.addLayout(foot)
        self._can_save(can=False)

    def _connect(self) -> None:
        self._controls.asked.connect(self.refresh)
        self._currencies.chosen.connect(self._choose)
        for file_format, button in self._save.items():
            button.clicked.connect(lambda _checked=False, wanted=file_format: self._ask_where_to_save(wanted))

    def _show(self, ticket: int, tables: tuple[Table, ...]) -> None:
        if ticket != self._asked:
            return
        self._shown = tuple(table.translated(self._words.title) for table in tables)
        self._clear()
        for table in self._shown:
            self._add(table)
        self._body.setCurrentWidget(self._tables if tables else self._empty)
        self._header.set_subtitle(self._words.days(self._shown[0].days) if tables else "")
        self._can_save(can=bool(tables))
        self._currencies.set_choices({table.currency: self._sum(table) for table in self._shown})
        self._choose(self._currencies.choice or "")

    def _add(self, table: Table) -> None:
        shown = ReportTable(table, self.parts.theme, self.parts.runner)
        shown.client_requested.connect(self.client_requested)
        self._tables.addWidget(shown)

    def _sum(self, table: Table) -> str:
        sums = [cell for cell, column in zip(table.totals, table.columns, strict=True) if column.key in _SUMS]
        total = cell_text(sums[0]) if sums else ""
        return total if table.currency in total else f"{table.currency}  {total}".strip()

    def _clear(self) -> None:
        while (table := self._tables.widget(0)) is not None:
            self._tables.removeWidget(table)
            table.deleteLater()

    def _choose(self, currency: str) -> None:
        place = next((place for place, table in enumerate(self._shown) if table.currency == currency), 0)
        self._tables.setCurrentIndex(place)

    def _can_save(self, *, can: bool) -> None:
        for button in self._save.values():
            button.setEnabled(can)

    def _ask_where_to_save(self, file_format: FileFormat) -> None:
        title = self._words.format(file_format).rstrip("…")
        dialog = QFileDialog(self, title, "", f"{file_format.value.upper()} (*.{file_format.value})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(file_format.value)
        dialog.selectFile(f"{self._controls.name.value}-{self._controls.period.as_of.isoformat()}.{file_format.value}")
        dialog.fileSelected.connect(lambda name: self.save(file_format, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
