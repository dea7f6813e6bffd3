"""The page Plans: every instalment plan, offered or running, with how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal

from freelance_pay.domain.instalments import PlanState, Progress
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.plan_dialogs import AcceptPlanDialog, EndPlanDialog
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import money_text
from freelance_pay.ui.models.row_table_model import Align, Column, RowTableModel
from freelance_pay.ui.pages.list_page import ListPage
from freelance_pay.ui.pages.plan_detail import PlanDetail
from freelance_pay.ui.pages.plan_words import PlanWords
from freelance_pay.ui.widgets.empty_state import EmptyState
from freelance_pay.ui.widgets.fitting_table import FittingTable
from freelance_pay.ui.widgets.headers import PageHeader

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.list_views import PlanRowView
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.window_parts import PageContext

_GIVES_WAY = (1, 5)
_TOUCH = frozenset({Topic.PLANS, Topic.INVOICES, Topic.MESSAGES})


class PlansPage(ListPage):
    """Lists running plans first, then offers, then what is over."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANS, Topic.PAYMENTS, Topic.INVOICES, Topic.CLIENTS})
    client_requested = Signal(int)
    """Show the client with this id."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        self._words = PlanWords(self)
        self._header = PageHeader(self.tr("Plans"))
        self._model: RowTableModel[PlanRowView] = RowTableModel(
            self._columns(), lambda row: row.id, self.parts.runner, self
        )
        self._table = FittingTable(self._model, self.parts.theme, self.tr("Plans"), _GIVES_WAY)
        self._empty = EmptyState(IconName.PLANS, self.parts.icons)
        self._detail = PlanDetail(self.parts.theme)
        self.arrange((self._header,), self._table, self._empty, self._detail)
        self._say_why_empty()
        self._connect()

    def refresh(self) -> None:
        """Read the plans again."""
        today = self.parts.clock.today()
        self.work.read(lambda reads: reads.plans(today), self._show_rows, lambda: self._show_rows(()))

    def _say_why_empty(self) -> None:
        self._empty.say(
            self.tr("No instalment plans yet"),
            self.tr(
                "A client who cannot pay at once may pay in parts: choose Offer instalments at the client, or on Today."
            ),
        )

    def _connect(self) -> None:
        self._table.selection_changed.connect(self._show_selected)
        self._detail.accept_requested.connect(self._ask_how_accepted)
        self._detail.end_requested.connect(self._ask_to_end)
        self._detail.reopen_requested.connect(self._reopen)
        self._detail.client_requested.connect(self._open_client)
        self.parts.theme.changed.connect(self._show_selected)

    def _columns(self) -> list[Column[PlanRowView]]:
        words = self._words
        return [
            Column(
                self.tr("Client"), lambda row: row.client_name, lambda row: row.client_name.casefold(),
                letters=18, stretched=True,
            ),
            Column(self.tr("Invoices"), lambda row: ", ".join(row.numbers), lambda row: row.numbers, letters=16),
            Column(
                self.tr("Stand"), lambda row: words.badge(row).text, lambda row: words.badge(row).text,
                badge=words.badge, letters=16,
            ),
            Column(self.tr("Progress"), words.progress, lambda row: len(row.stand.covered), letters=12),
            Column(
                self.tr("Next"), lambda row: words.next_due(row, self._today()),
                lambda row: row.stand.next_due.toordinal() if row.stand.next_due else 0, letters=18,
            ),
            Column(
                self.tr("Open"), lambda row: money_text(row.open), lambda row: (row.open.currency, row.open.minor),
                Align.RIGHT, letters=12,
            ),
        ]  # fmt: skip

    def _today(self) -> date:
        return self.parts.clock.today()

    def _show_rows(self, rows: tuple[PlanRowView, ...]) -> None:
        self._model.set_rows(rows)
        self.show_table(is_filled=bool(rows))
        self._header.set_subtitle(self._summary(rows))
        behind = sum(row.state is PlanState.ACTIVE and row.stand.progress is Progress.BEHIND for row in rows)
        self.count_changed.emit(behind)
        self.select_wanted()
        self._show_selected()

    def _summary(self, rows: tuple[PlanRowView, ...]) -> str:
        running = sum(row.state is PlanState.ACTIVE for row in rows)
        offered = sum(row.state is PlanState.OFFERED for row in rows)
        if not rows:
            return ""
        plans, offers = self.tr("%n running plan(s)", "", running), self.tr("%n open offer(s)", "", offered)
        return f"{plans}, {offers}."

    def _show_selected(self) -> None:
        index = self._table.the_selected()
        if index is not None:
            self._detail.show_plan(self._model.row_at(index))
        self.show_detail(is_shown=index is not None)

    def _ask_how_accepted(self) -> None:
        row = self._detail.row
        if row is not None:
            dialog = AcceptPlanDialog(row, self.parts.theme, self)
            said = self.tr("The plan with {client} runs.").format(client=row.client_name)
            self.work.ask(dialog, lambda services, how: services.plans.accept(row.id, how), _TOUCH, said)

    def _ask_to_end(self) -> None:
        row = self._detail.row
        if row is not None:
            is_offer = row.state is PlanState.OFFERED
            dialog = EndPlanDialog(row, self.parts.theme, self)
            said = self.tr("The offer is taken back.") if is_offer else self.tr("The plan has ended.")
            self.work.ask(dialog, lambda services, reason: services.plans.end(row.id, reason), _TOUCH, said)

    def _reopen(self) -> None:
        row = self._detail.row
        if row is not None:
            offer, plan = self.tr("The offer stands again."), self.tr("The plan runs again.")
            said = offer if row.accepted_on is None else plan
            self.work.change(lambda services: services.plans.reopen(row.id), _TOUCH, said)

    def _open_client(self) -> None:
        if self._detail.row is not None:
            self.client_requested.emit(self._detail.row.client_id)
