"""The page Invoices: filters and search over the list, totals below it, the selected invoice beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.ledger_errors import LedgerNotFoundError
from freelance_pay.services.list_views import InvoiceFilter, InvoiceQuery
from freelance_pay.services.views import Topic
from freelance_pay.ui.actions import Act
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.pages.invoices_actions import Deed, InvoiceActions
from freelance_pay.ui.pages.invoices_detail import InvoiceDetailPanel
from freelance_pay.ui.pages.invoices_loader import InvoiceDetailLoader
from freelance_pay.ui.pages.invoices_query import InvoiceAnswer, InvoiceListReader, nothing_found
from freelance_pay.ui.pages.invoices_source import InvoiceSource, InvoiceTableModel
from freelance_pay.ui.pages.invoices_table import SORT_OF_PLACE, InvoiceColumns, InvoiceTable, Place
from freelance_pay.ui.pages.invoices_totals import TotalsBar
from freelance_pay.ui.pages.invoices_words import InvoiceWords
from freelance_pay.ui.pages.invoices_work import InvoiceWork
from freelance_pay.ui.pages.working_page import WorkingPage
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.choice_row import ChoiceRow
from freelance_pay.ui.widgets.empty_state import EmptyState, NextAction
from freelance_pay.ui.widgets.headers import PageHeader
from freelance_pay.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.window_parts import PageContext

_ROOM_BESIDE = 28
_SEARCH_LETTERS = 34
_PANEL_NEEDS_LETTERS = 116
"""Below this width of the page, in average letters, the details take the place of the list when they are asked for."""


class InvoicesPage(WorkingPage):
    """Reads the order of the list and its first page off the GUI thread, and other pages of it as they are seen."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.CLIENTS, Topic.INVOICES, Topic.PAYMENTS, Topic.HOLDS, Topic.PLANS, Topic.MESSAGES}
    )
    reminder_requested = Signal(int, str)
    """Send the right reminder to this client (id) about this currency."""
    thanks_requested = Signal(int)
    """Write the thank-you for the payment with this id."""
    instalments_requested = Signal(int, str)
    """Offer instalments to this client (id) in this currency."""
    client_requested = Signal(int)
    """Show this client (id)."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        parts = context.parts
        self._query = InvoiceQuery(InvoiceFilter.OPEN)
        self._to_reveal: InvoiceId | None = None
        self._is_detail_open = False
        self._is_panel_wanted = True
        self._words = InvoiceWords(self)
        self._doing = InvoiceWork(self)
        self._deeds = InvoiceActions(parts.icons, self)
        self._reader = InvoiceListReader(program.reads, parts.runner, self)
        self._columns = InvoiceColumns(self._words, parts.clock.today())
        self._model = InvoiceTableModel(self._columns.columns(), lambda row: row.id, parent=self)
        self._table = InvoiceTable(self._model, self._columns, parts.theme)
        self._search = SearchBox(self.tr("Search number, client or text"), parts.icons)
        self._add = make_button(self.tr("Add an invoice…"), ButtonKind.PRIMARY)
        self._header = PageHeader(self.tr("Invoices"), [self._search, self._add])
        self._filters: ChoiceRow[InvoiceFilter] = ChoiceRow(self.tr("Which invoices"))
        self._totals = TotalsBar()
        self._empty = EmptyState(IconName.INVOICES, parts.icons)
        self._stack = QStackedWidget()
        self._middle = QWidget()
        self._panel = InvoiceDetailPanel(parts.theme, parts.icons, self._words, self._deeds)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._loader = InvoiceDetailLoader(program, parts, self._table, self._panel)
        self._build()
        self._connect()

    @property
    def query(self) -> InvoiceQuery:
        """Which invoices are asked for, in which order."""
        return self._query

    @property
    def table(self) -> InvoiceTable:
        """The list."""
        return self._table

    @property
    def details(self) -> InvoiceDetailPanel:
        """What stands beside the list."""
        return self._panel

    @property
    def actions_of_invoice(self) -> InvoiceActions:
        """What can be done with the selected invoice."""
        return self._deeds

    @property
    def is_settled(self) -> bool:
        """Whether the list answers the newest question, and what stands beside it has been asked for."""
        return not (self._reader.is_waiting or self._loader.is_waiting)

    def refresh(self) -> None:
        """Read the list again; the selection stays."""
        self._reader.ask(self._query, self.parts.clock.today())

    def reveal(self, item_id: int) -> None:
        """Select this invoice and bring it into view, with another filter if need be."""
        self._to_reveal = InvoiceId(item_id)
        self._is_detail_open = True
        self._fit_panel()
        if not self._reader.is_waiting and not self.is_stale and self._model.index_of(item_id).isValid():
            self._select_wanted()
            return
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._ask(replace(self._query, filter=InvoiceFilter.ALL, text="", client_id=None))

    def show_invoices(self, chosen: InvoiceFilter, text: str = "") -> None:
        """Show the invoices of a filter that hold `text`."""
        self._search.setText(text)
        self._ask(replace(self._query, filter=chosen, text=text.strip()))

    def add_invoice(self, client_id: ClientId | None = None, pdf: Path | None = None) -> None:
        """Ask for a new invoice, of `client_id` and with `pdf` where they are known."""
        self._doing.add(client_id, pdf)

    def record_payment(self) -> None:
        """Ask for a payment of the selected invoice; say so when none is."""
        if self._panel.shown is not None and self._deeds.action(Deed.PAYMENT).isEnabled():
            self._doing.do(Deed.PAYMENT, self._panel.shown.detail)
        else:
            self.context.status.say(self.tr("Select the open invoice that was paid, then record the payment."))

    def focus_target(self) -> QWidget:
        """Return the list, or what stands in its place."""
        return self._table if self._stack.currentWidget() is self._table else self._empty.first_stop

    def toggle_details(self) -> None:
        """Show the details, or give their room to the list."""
        if self._has_room_beside:
            self._is_panel_wanted = not self._is_panel_wanted
        else:
            self._is_detail_open = not self._is_detail_open
        self._fit_panel()

    def minimumSizeHint(self) -> QSize:
        """Return what the list needs: the details take its place where there is no room for both."""
        return self._middle.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details beside the list, or in its place."""
        super().resizeEvent(event)
        self._fit_panel()

    def _build(self) -> None:
        self._filters.set_choices({each: self._words.filter(each) for each in InvoiceFilter})
        self._filters.choose(self._query.filter)
        self._search.setFixedWidth(self.fontMetrics().averageCharWidth() * _SEARCH_LETTERS)
        self._table.horizontalHeader().setSortIndicator(Place.DUE, Qt.SortOrder.AscendingOrder)
        self._deeds.put_on_list(self._table)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(_ROOM_BESIDE, 20, _ROOM_BESIDE, 12)
        column.setSpacing(12)
        for widget in (self._header, self._filters):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self._totals)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._middle)
        self._splitter.addWidget(self._panel)
        self._splitter.setStretchFactor(0, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _connect(self) -> None:
        self._search.text_settled.connect(lambda text: self._ask(replace(self._query, text=text)))
        self._filters.chosen.connect(lambda chosen: self._ask(replace(self._query, filter=chosen)))
        self._add.clicked.connect(lambda _checked=False: self.add_invoice())
        self._model.order_requested.connect(self._order)
        self._reader.arrived.connect(self._show_answer)
        self._reader.failed.connect(self._on_failed)
        self._loader.selected_read.connect(self._totals.show_selected)
        self._totals.details_wanted.connect(self._open_detail)
        self._deeds.wanted.connect(self._do)
        self._connect_table()
        self._connect_panel()
        self._connect_work()

    def _connect_table(self) -> None:
        self._table.selection_changed.connect(self._on_selection)
        self._table.open_requested.connect(lambda _key: self._open_detail())
        self._table.customContextMenuRequested.connect(self._open_menu)
        self._table.pdf_dropped.connect(lambda invoice_id, path: self._doing.attach(InvoiceId(invoice_id), path))
        self._table.refused_drop.connect(self._doing.refuse_drop)

    def _connect_panel(self) -> None:
        self._panel.client_requested.connect(self.client_requested)
        self._panel.closed.connect(self._close_detail)
        self._panel.pdf.pdf_given.connect(self._attach)
        self._panel.pdf.refused_drop.connect(self._doing.refuse_drop)
        self._panel.sections.end_hold_wanted.connect(self._doing.end_hold)
        self._panel.sections.take_back_wanted.connect(self._doing.take_back)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._panel)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close_detail)

    def _connect_work(self) -> None:
        self._doing.added.connect(self.reveal)
        self._doing.reminder_requested.connect(self.reminder_requested)
        self._doing.thanks_requested.connect(self.thanks_requested)
        self._doing.instalments_requested.connect(self.instalments_requested)

    def _ask(self, query: InvoiceQuery) -> None:
        if query == self._query and not self.is_stale and self._to_reveal is None:
            return
        self._query = query
        self._filters.choose(query.filter)
        self.mark_fresh()
        self.refresh()

    def _order(self, column: int, is_descending: bool) -> None:
        sort = SORT_OF_PLACE.get(Place(column), self._query.sort)
        self._ask(replace(self._query, sort=sort, is_descending=is_descending))

    def _show_answer(self, answer: InvoiceAnswer) -> None:
        self._columns.today = answer.today
        self._model.set_source(
            InvoiceSource(self.program.reads, answer.today, answer.ids, answer.first, self.work.say_problem)
        )
        self._totals.show_totals(answer.totals)
        self._stack.setCurrentWidget(self._table if answer.ids else self._empty)
        if not answer.ids:
            self._say_why_empty(answer)
        self._select_wanted()
        if self._table.current_id is None and answer.ids:
            self._table.select_keys(answer.ids[:1])
        self._fit_panel()
        self._on_selection()

    def _select_wanted(self) -> None:
        if self._to_reveal is None:
            return
        index = self._model.index_of(self._to_reveal)
        if index.isValid():
            self._table.select_keys([self._to_reveal])
            self._table.scrollTo(index)
        self._to_reveal = None

    def _on_selection(self) -> None:
        self._loader.read_soon()
        self._fit_panel()

    def _do(self, deed: Deed) -> None:
        if self._panel.shown is not None:
            self._doing.do(deed, self._panel.shown.detail)

    def _attach(self, path: Path) -> None:
        if self._panel.shown is not None:
            self._doing.attach(self._panel.shown.detail.invoice.id, path)

    def _open_menu(self, place: QPoint) -> None:
        if self._table.indexAt(place).isValid():
            self._deeds.open_menu(self._table.viewport().mapToGlobal(place), self._table)

    def _open_detail(self) -> None:
        self._is_detail_open = self._is_panel_wanted = True
        self._fit_panel()
        self._panel.focus_first()

    def _close_detail(self) -> None:
        self._is_detail_open = False
        self._fit_panel()
        self._table.setFocus()

    @property
    def _has_room_beside(self) -> bool:
        return self.width() >= self.fontMetrics().averageCharWidth() * _PANEL_NEEDS_LETTERS

    def _fit_panel(self) -> None:
        fits = self._has_room_beside
        has_rows = self._stack.currentWidget() is self._table and bool(self._model.ids)
        is_in_place = not fits and self._is_detail_open and has_rows
        self._panel.setVisible((fits and has_rows and self._is_panel_wanted) or is_in_place)
        self._panel.set_in_place_of_list(is_in_place=is_in_place)
        self._middle.setVisible(not is_in_place)
        self._totals.offer_details(is_offered=not fits and self._table.current_id is not None)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LedgerNotFoundError):
            self._show_answer(nothing_found(self._query, self.parts.clock.today()))
        else:
            self.work.say_problem(error)

    def _say_why_empty(self, answer: InvoiceAnswer) -> None:
        if answer.has_invoices:
            show_all = NextAction(self.tr("Show all invoices"), lambda: self.show_invoices(InvoiceFilter.ALL))
            if answer.query.text:
                heading, text = self.tr("Nothing found"), self.tr("No invoice here holds these words.")
            else:
                heading = self.tr("Nothing here")
                text = self.tr("No invoice is of this kind today. That may be good news.")
            self._empty.say(heading, text, [show_all])
            return
        act = self.context.actions.action
        bring = NextAction(self.tr("Import a list…"), act(Act.IMPORT).trigger)
        if answer.has_clients:
            heading, text = (
                self.tr("No invoices yet"),
                self.tr("Add the first one by hand, or bring them from a table."),
            )
            self._empty.say(heading, text, [NextAction(self.tr("Add an invoice…"), self.add_invoice), bring])
            return
        heading = self.tr("No clients and no invoices yet")
        text = self.tr("Bring both along from a table, or add the first client by hand.")
        self._empty.say(heading, text, [bring, NextAction(self.tr("Add a client…"), act(Act.ADD_CLIENT).trigger)])
