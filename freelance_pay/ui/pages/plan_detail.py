"""The panel beside the list of plans: the story of a plan, each instalment, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from freelance_pay.domain.instalments import PlanState
from freelance_pay.ui.locale_text import day_text, money_text, number_text
from freelance_pay.ui.pages.plan_words import PlanWords
from freelance_pay.ui.widgets.badge import BadgeLabel
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.side_panel import SidePanel
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QPushButton, QWidget

    from freelance_pay.services.list_views import PlanRowView
    from freelance_pay.ui.theme import Theme


class PlanDetail(SidePanel):
    """Shows one PlanRowView and says what the person wants done about it."""

    accept_requested = Signal()
    """The client accepted the plan."""
    end_requested = Signal()
    """End the plan, or take the offer back."""
    reopen_requested = Signal()
    """Take the end of the plan or of the offer back."""
    client_requested = Signal()
    """Show its client."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        name_widget(self, self.tr("Plan details"))
        self._theme = theme
        self._words = PlanWords(self)
        self.row: PlanRowView | None = None

    def show_plan(self, row: PlanRowView) -> None:
        """Show `row`."""
        self.row = row
        today = row.stand.today
        parts: list[QWidget | QLayout] = [
            TextLabel(row.client_name, TextRole.TITLE, wraps=True),
            BadgeLabel(self._words.badge(row), self._theme),
            *[TextLabel(line, muted=True, wraps=True) for line in self._words.about(row, today)],
        ]
        what_now = self._words.what_now(row)
        if what_now:
            parts.append(TextLabel(what_now, wraps=True))
        parts.append(SectionHeader(self.tr("Instalments")))
        parts.append(self._lines(row))
        self.set_body(parts, self._wishes(row))

    def _lines(self, row: PlanRowView) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(row.stand.lines):
            part = line.instalment
            grid.addWidget(TextLabel(number_text(part.number), muted=True), number, 0)
            grid.addWidget(TextLabel(day_text(part.due_on, row.stand.today)), number, 1)
            grid.addWidget(TextLabel(money_text(part.amount), TextRole.STRONG), number, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(BadgeLabel(self._words.line(line, row), self._theme), number, 3)
        return grid

    def _wishes(self, row: PlanRowView) -> list[QPushButton]:
        buttons = []
        if row.can_accept:
            accept = make_button(self.tr("The client accepted…"), ButtonKind.PRIMARY)
            accept.clicked.connect(self.accept_requested)
            buttons.append(accept)
        if row.state in {PlanState.OFFERED, PlanState.ACTIVE}:
            is_offer = row.state is PlanState.OFFERED
            end = make_button(self.tr("Take the offer back…") if is_offer else self.tr("End the plan…"))
            end.clicked.connect(self.end_requested)
            buttons.append(end)
        if row.can_reopen:
            words = self.tr("Let the offer stand again") if row.accepted_on is None else self.tr("Run the plan again")
            reopen = make_button(words)
            reopen.clicked.connect(self.reopen_requested)
            buttons.append(reopen)
        client = make_button(self.tr("Open client"))
        client.clicked.connect(self.client_requested)
        return [*buttons, client]
