"""The page Today: what to do now, one card per client, the figures above it and the client's details beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from freelance_pay.domain.steps import StepKind
from freelance_pay.services.views import ClientPanel, TodayRow, TodayView, Topic
from freelance_pay.ui.actions import Act
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import long_day_text
from freelance_pay.ui.pages.page import Page
from freelance_pay.ui.pages.side_panel import SidePanel
from freelance_pay.ui.pages.today_empty_words import TodayEmptyWords
from freelance_pay.ui.pages.today_figure_words import TodayFigureWords
from freelance_pay.ui.pages.today_list import ROOM_BESIDE, TodayList
from freelance_pay.ui.pages.today_together import TogetherLine
from freelance_pay.ui.pages.today_words import TodayWords
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.empty_state import EmptyState
from freelance_pay.ui.widgets.figure_card import FigureRow
from freelance_pay.ui.widgets.headers import PageHeader

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.ui.window_parts import PageContext

FIRST_ROWS = 30
"""More than fits on a screen: what is read before the first paint."""
_SELECTION_RESTS_MS = 60
_FIGURES = 4
_LONG_FINDER_NEEDS_LETTERS = 96
_PANEL_NEEDS_LETTERS = 106
"""Below this width of the page, in average letters, the details are below the list, and only when asked for."""


class TodayPage(Page):
    """Reads the first rows at once and the rest after the first paint; asks the window for everything that changes."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.CLIENTS, Topic.INVOICES, Topic.PAYMENTS, Topic.HOLDS, Topic.PLANS, Topic.MESSAGES, Topic.SETTINGS}
    )
    send_requested = Signal(int, str)
    """Send the proposed message to this client (id) about this currency."""
    edit_requested = Signal(int, str)
    """Show the proposed message to be edited before it is sent."""
    skip_requested = Signal(int, str)
    """Ask until when this client is left alone."""
    call_requested = Signal(int, str)
    """Show whom to call and what to say, and write down what came of it."""
    letter_requested = Signal(int, str)
    """Make the formal demand to this client (id) about this currency, to be printed and posted."""
    offer_instalments_requested = Signal(int, str)
    """Offer instalments, or change those agreed."""
    decision_requested = Signal(int, str)
    """Say what became of a message nobody knows the fate of."""
    address_requested = Signal(int, str)
    """Add an e-mail address to this client."""
    thanks_requested = Signal()
    """Show which payments nobody was thanked for."""
    selected = Signal(int, str)
    """Another client (id) and currency is selected."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._parts = context.parts
        self._actions = context.actions
        self._view: TodayView | None = None
        self._words = TodayWords(self)
        self._finder_button = self._make_finder_button()
        self._header = PageHeader(controls=[self._finder_button])
        self._figures = FigureRow(_FIGURES)
        self._figure_words = TodayFigureWords(self)
        self._together = TogetherLine(self._parts.icons)
        self._list = TodayList(self._parts.theme, self._words)
        self._empty: EmptyState | None = None
        self._empty_words = TodayEmptyWords(self)
        self._middle = QWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._whole = QStackedWidget()
        self._panel = SidePanel(self._parts.theme, self._parts.icons)
        self._wants_panel: bool | None = None
        self._rest = QTimer(self)
        self._build()
        self._connect()

    @property
    def view(self) -> TodayView | None:
        """What is shown."""
        return self._view

    def show_first_rows(self) -> None:
        """Show the first rows, read at once; the rest is read by `read_rest`."""
        self.show_view(self._parts.today.first_rows(self._parts.clock.today(), FIRST_ROWS))
        self.mark_fresh()

    def read_rest(self) -> None:
        """Read what the first rows left out; after the first paint."""
        if self._view is not None and not (self._view.is_complete and self._view.figures is not None):
            self.refresh()

    def refresh(self) -> None:
        """Read every row and the figures, off the GUI thread."""
        today, reads = self._parts.clock.today(), self._parts.today
        self._parts.runner.submit(self, lambda: reads.all(today), done=self.show_view)

    def show_view(self, view: TodayView) -> None:
        """Show `view`; the selected client stays selected."""
        self._view = view
        self._header.set_title(long_day_text(view.today))
        self._header.set_subtitle(self._summary(view))
        self._figures.setVisible(not view.is_empty_ledger)
        self._figures.show_figures(self._figure_words.figures(view))
        self._list.show_rows(view.rows)
        self._count_reminders()
        self._show_list_or_empty(view)
        self.count_changed.emit(view.total_rows)

    def focus_target(self) -> QWidget:
        """Return the list, or what stands in its place."""
        if self._empty is not None and self._stack.currentWidget() is self._empty:
            return self._empty.first_stop
        return self._list

    def toggle_details(self) -> None:
        """Show the details, or give their room to the list."""
        self._wants_panel = self._panel.isHidden()
        self._fit_panel()

    def select(self, client_id: ClientId, currency: str) -> None:
        """Select a client, if there is something to do for it today."""
        self._list.select_key((client_id, currency))

    def rest(self) -> None:
        """Let nothing be sent from the list for a moment: a dialog closed, and a second press may come."""
        self._list.rest()

    @property
    def reminders(self) -> tuple[TodayRow, ...]:
        """The rows with a reminder that are marked; all with a reminder where none is."""
        return self._list.marked_rows or tuple(row for row in self._list.rows if self._words.has_letter(row))

    def show_thanks(self, count: int) -> None:
        """Say how many thank-you letters could go out."""
        self._together.show_thanks(count)

    def cover(self, widget: QWidget) -> None:
        """Show `widget` in place of everything else here until `uncover`."""
        self._whole.addWidget(widget)
        self._whole.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        widget.setFocus()

    def uncover(self) -> None:
        """Show the list again and free what covered it."""
        over = self._whole.currentWidget()
        if over is not None and over is not self._splitter:
            self._whole.removeWidget(over)
            over.deleteLater()
            self._list.setFocus()

    def do_step(self, row: TodayRow) -> None:
        """Ask for what the obvious button of `row` does."""
        {
            StepKind.REMINDER: self.send_requested,
            StepKind.CALL: self.call_requested,
            StepKind.LETTER: self.letter_requested,
            StepKind.PLAN_BEHIND: self.offer_instalments_requested,
            StepKind.UNKNOWN_DELIVERY: self.decision_requested,
            StepKind.NO_ADDRESS: self.address_requested,
        }[row.step].emit(*row.key)

    def minimumSizeHint(self) -> QSize:
        """Return what the list needs: the details go where there is no room for them."""
        return self._middle.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where the page is narrow."""
        super().resizeEvent(event)
        self._fit_panel()
        self._fit_finder_button()

    def _build(self) -> None:
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SELECTION_RESTS_MS)
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(ROOM_BESIDE, 20, 0, 0)
        column.setSpacing(14)
        for widget in (self._header, self._figures):
            widget.setContentsMargins(0, 0, ROOM_BESIDE, 0)
            column.addWidget(widget)
        self._together.setContentsMargins(0, 0, ROOM_BESIDE, 0)
        column.addWidget(self._together)
        column.addWidget(self._stack, 1)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._middle)
        self._splitter.addWidget(self._panel)
        self._splitter.setStretchFactor(0, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._splitter)
        layout.addWidget(self._whole)

    def _connect(self) -> None:
        self._finder_button.clicked.connect(self._actions.action(Act.FIND).trigger)
        self._list.row_selected.connect(self._on_row_selected)
        self._list.edit_wanted.connect(lambda row: self.edit_requested.emit(*row.key))
        self._list.skip_wanted.connect(lambda row: self.skip_requested.emit(*row.key))
        self._list.step_wanted.connect(self.do_step)
        self._list.marks_changed.connect(self._count_reminders)
        self._together.go_requested.connect(self._actions.action(Act.GO_THROUGH).trigger)
        self._together.send_requested.connect(self._actions.action(Act.SEND_SEVERAL).trigger)
        self._together.thanks_requested.connect(self.thanks_requested)
        self._together.ahead_requested.connect(self._actions.action(Act.AHEAD).trigger)
        self._rest.timeout.connect(self._read_panel)
        self._panel.offer_instalments_requested.connect(self.offer_instalments_requested)
        self._panel.call_requested.connect(self.call_requested)
        self._actions.put_on_list(self._list)
        self._on_row(Act.SEND_STEP, self.do_step)
        self._on_row(Act.WHY, self._say_why)
        self._on_row(Act.MARK_STEP, self._list.toggle_mark)
        self._on_row(Act.EDIT_STEP, self._edit_if_letter)
        self._on_row(Act.SKIP_STEP, lambda row: self.skip_requested.emit(*row.key))
        self._on_row(Act.CALL_DONE, lambda row: self.call_requested.emit(*row.key))
        self._on_row(Act.OFFER_INSTALMENTS, lambda row: self.offer_instalments_requested.emit(*row.key))

    def _on_row(self, act: Act, run: Callable[[TodayRow], None]) -> None:
        def handle() -> None:
            row = self._list.current_row
            if row is not None and self._list.isVisible() and self._list.takes_wish(act):
                run(row)

        self._actions.on(act, handle)

    def _count_reminders(self) -> None:
        rows = self._list.rows
        letters = sum(self._words.has_letter(row) for row in rows)
        self._together.show_counts(len(rows), letters, len(self._list.marked_rows))

    def _say_why(self, row: TodayRow) -> None:
        """Say in the status line why this step is proposed; the details say it too, where they are shown."""
        today, reads, key = self._parts.clock.today(), self._parts.today, row.key

        def say(panel: ClientPanel) -> None:
            # Imported here: its words are not part of the first paint.
            from freelance_pay.ui.why_words import WhyWords  # noqa: PLC0415

            if panel.why is not None:
                self._context.status.say(f"{panel.name}: {WhyWords(self).sentence(panel.why, today)}")

        self._parts.runner.submit(self, lambda: reads.client_panel(*key, today), done=say)

    def _edit_if_letter(self, row: TodayRow) -> None:
        if self._words.has_letter(row):
            self.edit_requested.emit(*row.key)

    def _on_row_selected(self, row: TodayRow | None) -> None:
        if row is None:
            self._rest.stop()
            self._panel.clear()
            return
        self._rest.start()
        self.selected.emit(*row.key)

    def _read_panel(self) -> None:
        row = self._list.current_row
        if row is None or self._panel.isHidden():
            return
        today, reads, key = self._parts.clock.today(), self._parts.today, row.key
        if self._panel.panel is None:
            self._panel.show_panel(_what_the_row_knows(row), today)
        self._parts.runner.submit(self, lambda: reads.client_panel(*key, today), done=self._show_panel)

    def _show_panel(self, panel: ClientPanel) -> None:
        row = self._list.current_row
        if row is not None and self._view is not None and row.key == (panel.client_id, panel.currency):
            self._panel.show_panel(panel, self._view.today)

    def _fit_panel(self) -> None:
        fits = self.width() >= self.fontMetrics().averageCharWidth() * _PANEL_NEEDS_LETTERS
        is_wanted = (fits if self._wants_panel is None else self._wants_panel) and bool(self._list.rows)
        self._splitter.setOrientation(Qt.Orientation.Horizontal if fits else Qt.Orientation.Vertical)
        if is_wanted == self._panel.isHidden():
            self._panel.setVisible(is_wanted)
            self._rest.start()

    def _show_list_or_empty(self, view: TodayView) -> None:
        if view.rows:
            self._stack.setCurrentWidget(self._list)
        else:
            self._empty_words.say_why(view, self._empty_state(), self._actions)
        self._fit_panel()

    def _empty_state(self) -> EmptyState:
        if self._empty is None:
            self._empty = EmptyState(IconName.CHECK, self._parts.icons)
            self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)
        return self._empty

    def _summary(self, view: TodayView) -> str:
        if view.is_empty_ledger:
            return self.tr("Welcome.")
        if not view.total_rows:
            return self.tr("Everything is on track.")
        return self.tr("%n client(s) to follow up. The rest is on track.", "", view.total_rows)

    def _make_finder_button(self) -> QPushButton:
        button = make_button("", ButtonKind.FIELD, name=self.tr("Find a client, invoice or action"))
        self._parts.icons.put(button, IconName.SEARCH)
        return button

    def _fit_finder_button(self) -> None:
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * _LONG_FINDER_NEEDS_LETTERS
        text = self.tr("Find a client, invoice or action") if is_wide else self.tr("Find")
        keys = self._actions.action(Act.FIND).shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._finder_button.setText(f" {text}   {keys}")


def _what_the_row_knows(row: TodayRow) -> ClientPanel:
    """Return details to begin with: the first reading takes longer than those after it."""
    return ClientPanel(
        row.client_id,
        row.currency,
        row.client_name,
        contact_name=row.contact_name,
        phone=row.phone,
        language=row.language,
    )
