"""The page Clients: who owes what and pays how late, with everything about the one that is selected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Signal

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.holds import HoldId
from freelance_pay.services.views import Topic, until
from freelance_pay.ui.actions import Act
from freelance_pay.ui.dialogs.client_dialog import ClientChoices, ClientDialog
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.hold_dialogs import HoldAsk, PauseDialog, PromiseDialog
from freelance_pay.ui.dialogs.take_back_dialog import TakeBackDialog, take_back
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import day_text, money_text, moneys_text, number_text
from freelance_pay.ui.models.row_table_model import Align, Column, RowTableModel
from freelance_pay.ui.pages.client_detail import ClientDetail, ClientView
from freelance_pay.ui.pages.client_words import ClientWords
from freelance_pay.ui.pages.list_page import ListPage
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.badge import BadgeText
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.empty_state import EmptyState, NextAction
from freelance_pay.ui.widgets.fitting_table import FittingTable
from freelance_pay.ui.widgets.headers import PageHeader
from freelance_pay.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import Client
    from freelance_pay.domain.money import Money
    from freelance_pay.services.list_views import ClientRowView, SettlementLine
    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.services.reads_port import Reads
    from freelance_pay.ui.dialogs.hold_dialogs import HoldEntry
    from freelance_pay.ui.window_parts import PageContext

_GIVES_WAY = (6, 3, 4, 5)
"""Language, invoices, usual delay, last contact: they stand in the details too."""
_TIMELINE_LINES = 40
_HOLDS_TOUCH = frozenset({Topic.HOLDS, Topic.MESSAGES})
_CLIENTS_TOUCH = frozenset({Topic.CLIENTS, Topic.MESSAGES})
_HOLIDAYS_TOUCH = frozenset({Topic.SETTINGS})
_MONEY_TOUCH = frozenset({Topic.INVOICES, Topic.PAYMENTS, Topic.PLANS, Topic.MESSAGES})


class ClientsPage(ListPage):
    """Lists the clients that are not archived."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.CLIENTS, Topic.INVOICES, Topic.PAYMENTS, Topic.HOLDS, Topic.PLANS, Topic.MESSAGES}
    )
    reminder_requested = Signal(int, str)
    """Send a reminder to this client (id) in this currency."""
    instalments_requested = Signal(int, str)
    """Offer instalments to this client (id) in this currency."""
    invoice_requested = Signal(int)
    """Show the invoice with this id."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        self._words = ClientWords(self)
        self._add = make_button(self.tr("Add a client…"), ButtonKind.PRIMARY)
        self._search = SearchBox(self.tr("Search clients"), self.parts.icons)
        self._header = PageHeader(self.tr("Clients"), [self._add])
        self._model: RowTableModel[ClientRowView] = RowTableModel(
            self._columns(), lambda row: row.id, self.parts.runner, self
        )
        self._table = FittingTable(self._model, self.parts.theme, self.tr("Clients"), _GIVES_WAY)
        self._empty = EmptyState(IconName.CLIENTS, self.parts.icons)
        self._detail = ClientDetail(self.parts.icons)
        self._asked = 0
        self.arrange((self._header, self._search), self._table, self._empty, self._detail)
        self._connect()

    def refresh(self) -> None:
        """Read the list again, and the details of who is selected."""
        self._asked += 1
        ticket, text, today = self._asked, self._search.text().strip(), self.parts.clock.today()
        self.work.read(
            lambda reads: reads.client_list(text, today),
            lambda rows: self._show_rows(ticket, rows),
            lambda: self._show_rows(ticket, ()),
        )
        self.selection_rest.start()

    def reveal(self, item_id: int) -> None:
        """Select the client with this id, whatever is searched."""
        if self._search.text():
            self._search.clear()
        super().reveal(item_id)

    def add_client(self) -> None:
        """Ask for a new client."""
        self._with_choices(self._open_new)

    def edit_client(self, client_id: ClientId, *, at_address: bool = False) -> None:
        """Ask what is to be changed about a client; `at_address` begins at the address reminders go to."""

        def known(client: Client) -> None:
            self._with_choices(lambda choices: self._open_editor(client, choices, at_address=at_address))

        self.work.read(lambda reads: reads.client(client_id), known)

    def _connect(self) -> None:
        self._add.clicked.connect(lambda _checked=False: self.add_client())
        self._search.text_settled.connect(lambda _text: self.refresh())
        self._table.open_requested.connect(self.edit_client)
        self._table.selection_changed.connect(self.selection_rest.start)
        self.selection_rest.timeout.connect(self._read_detail)
        detail = self._detail
        detail.edit_requested.connect(lambda: self._with_client(lambda client: self.edit_client(client.id)))
        detail.archive_requested.connect(lambda: self._with_client(self._ask_to_archive))
        detail.promise_requested.connect(lambda: self._with_client(self._ask_for_promise))
        detail.pause_requested.connect(lambda: self._with_client(self._ask_for_pause))
        detail.end_hold_requested.connect(self._end_hold)
        detail.take_back_requested.connect(self._ask_to_take_back)
        detail.invoice_requested.connect(self.invoice_requested)
        detail.reminder_requested.connect(
            lambda currency: self._with_client(lambda client: self.reminder_requested.emit(client.id, currency))
        )
        detail.instalments_requested.connect(
            lambda currency: self._with_client(lambda client: self.instalments_requested.emit(client.id, currency))
        )

    def _columns(self) -> list[Column[ClientRowView]]:
        words = self._words
        return [
            Column(self.tr("Name"), lambda row: row.name, lambda row: row.name.casefold(), letters=20, stretched=True),
            Column(
                self.tr("Open"), lambda row: moneys_text(row.open), lambda row: _rank(row.open), Align.RIGHT, letters=13
            ),
            Column(
                self.tr("Overdue"),
                lambda row: moneys_text(row.overdue),
                lambda row: _rank(row.overdue),
                badge=lambda row: BadgeText(moneys_text(row.overdue), Tone.BAD) if row.overdue else None,
                letters=13,
            ),
            Column(
                self.tr("Invoices"),
                lambda row: number_text(row.invoice_count),
                lambda row: row.invoice_count,
                Align.RIGHT,
                letters=8,
            ),
            Column(
                self.tr("Usually late"),
                lambda row: words.delay(row.usual_delay),
                lambda row: (row.usual_delay is not None, row.usual_delay or 0),
                letters=11,
            ),
            Column(
                self.tr("Last contact"),
                lambda row: day_text(row.last_contact_on, self.parts.clock.today()) if row.last_contact_on else "",
                lambda row: row.last_contact_on.toordinal() if row.last_contact_on else 0,
                letters=11,
            ),
            Column(
                self.tr("Letters in"), lambda row: words.language(row.language), lambda row: row.language, letters=10
            ),
        ]

    def _show_rows(self, ticket: int, rows: tuple[ClientRowView, ...]) -> None:
        if ticket != self._asked:
            return
        self._model.set_rows(rows)
        self.show_table(is_filled=bool(rows))
        self._header.set_subtitle(self._summary(rows))
        if not rows:
            self._say_why_empty()
        self.select_wanted()
        if not self._table.selected_keys():
            self.show_detail(is_shown=False)

    def _summary(self, rows: tuple[ClientRowView, ...]) -> str:
        if not rows:
            return ""
        owing = sum(bool(row.open) for row in rows)
        clients = self.tr("%n client(s)", "", len(rows))
        owe = self.tr("%n of them owe(s) you money", "", owing) if owing else self.tr("nobody owes you money")
        return f"{clients}, {owe}."

    def _say_why_empty(self) -> None:
        if self._search.text().strip():
            text = self.tr("Names, tax numbers and addresses were searched; archived clients are left out.")
            actions = [NextAction(self.tr("Show all clients"), self._forget_search)]
            self._empty.say(self.tr("No client fits"), text, actions, IconName.SEARCH)
            return
        self._empty.say(
            self.tr("No clients yet"),
            self.tr("Add the first client by hand, or bring all of them along from a table."),
            [
                NextAction(self.tr("Add your first client…"), self.add_client),
                NextAction(self.tr("Import a list…"), self.context.actions.action(Act.IMPORT).trigger),
            ],
            IconName.CLIENTS,
        )

    def _forget_search(self) -> None:
        self._search.clear()
        self._search.settle()

    def _selected(self) -> ClientRowView | None:
        index = self._table.the_selected()
        return self._model.row_at(index) if index is not None else None

    def _read_detail(self) -> None:
        row = self._selected()
        self.show_detail(is_shown=row is not None)
        if row is None:
            return
        client_id, today, program = row.id, self.parts.clock.today(), self.program
        currencies = tuple(amount.currency for amount in row.open)
        self.work.look(
            lambda services: read_client(program.reads, services, client_id, currencies, today), self._show_view
        )

    def _show_view(self, view: ClientView) -> None:
        row = self._selected()
        if row is not None and row.id == view.client.id:
            self._detail.show_view(view)

    def _with_client(self, run: Callable[[Client], object]) -> None:
        if self._detail.view is not None:
            run(self._detail.view.client)

    def _with_choices(self, open_dialog: Callable[[ClientChoices], None]) -> None:
        """Open a dialog with the policies and countries there are; without them where they cannot be read."""
        language = QLocale().name().partition("_")[0]

        def read(services: Services) -> ClientChoices:
            return ClientChoices(services.follow_up.book(), services.follow_up.countries(language))

        self.work.look(read, open_dialog, lambda _error: open_dialog(ClientChoices()))

    def _open_new(self, choices: ClientChoices) -> None:
        dialog = ClientDialog(None, self.parts.theme, self, choices=choices)
        self._keep(dialog, lambda services, client: services.clients.add(client), self.tr("Client added."))

    def _open_editor(self, client: Client, choices: ClientChoices, *, at_address: bool) -> None:
        dialog = ClientDialog(client, self.parts.theme, self, choices=choices)
        self._keep(dialog, lambda services, changed: _edit(services, client, changed), self.tr("Client saved."))
        if at_address:
            dialog.focus_address()

    def _keep(self, dialog: ClientDialog, work: Callable[[Services, Client], ClientId], said: str) -> None:
        self.work.ask(dialog, work, _CLIENTS_TOUCH, said, done=self._kept, refused=dialog.refuse_error)

    def _kept(self, client_id: ClientId) -> None:
        self.reveal(client_id)
        self.work.look(lambda services: services.follow_up.refresh_holidays(), self._tell_if_holidays_came)

    def _tell_if_holidays_came(self, are_new: bool) -> None:
        if are_new:
            self.work.tell(_HOLIDAYS_TOUCH)

    def _ask_to_archive(self, client: Client) -> None:
        dialog = ConfirmDialog(
            self.parts.theme,
            self.tr("Archive {client}?").format(client=client.name),
            [self.tr("The client leaves the lists. Invoices, payments and messages stay in the ledger.")],
            self.tr("Archive client"),
            self.tr("Keep client"),
            self,
        )
        self.work.ask(
            dialog,
            lambda services, _wanted: services.clients.archive(client.id),
            _CLIENTS_TOUCH,
            self.tr("{client} is archived.").format(client=client.name),
        )

    def _ask_for_promise(self, client: Client) -> None:
        dialog = PromiseDialog(HoldAsk(self.parts.clock.today(), client.name), self.parts.theme, self)

        def work(services: Services, entry: HoldEntry) -> HoldId:
            until = entry.until or self.parts.clock.today()
            return services.holds.promise(client.id, entry.about, until, entry.reason)

        self.work.ask(dialog, work, _HOLDS_TOUCH, self.tr("Promise noted: reminders rest."))

    def _ask_for_pause(self, client: Client) -> None:
        dialog = PauseDialog(HoldAsk(self.parts.clock.today(), client.name), self.parts.theme, self)

        def work(services: Services, entry: HoldEntry) -> HoldId:
            return services.holds.pause(client.id, entry.about, entry.until, entry.reason)

        self.work.ask(dialog, work, _HOLDS_TOUCH, self.tr("Paused: reminders rest."))

    def _ask_to_take_back(self, line: SettlementLine) -> None:
        said = self.tr("{amount} was taken back.").format(amount=money_text(line.whole))
        self.work.ask(TakeBackDialog(line, self.parts.theme, self), take_back, _MONEY_TOUCH, said)

    def _end_hold(self, hold_id: int) -> None:
        self.work.change(
            lambda services: services.holds.end(HoldId(hold_id)), _HOLDS_TOUCH, self.tr("Reminders go on as usual.")
        )


def read_client(
    reads: Reads, services: Services, client_id: ClientId, currencies: tuple[str, ...], today: date
) -> ClientView:
    """Return everything the details of a client show; in its own currency where nothing is open. Off the GUI thread."""
    client = reads.client(client_id)
    return ClientView(
        client=client,
        panels=tuple(
            replace(reads.client_panel(client_id, currency), why=services.outlook.why(client_id, currency))
            for currency in currencies or (client.currency,)
        ),
        holds=services.holds.standing(client_id),
        timeline=until(reads.client_timeline(client_id, _TIMELINE_LINES), today),
        today=today,
        on_account=reads.on_account(client_id),
        book=services.follow_up.book(),
    )


def _edit(services: Services, before: Client, changed: Client) -> ClientId:
    """Keep what was changed; another policy is noted as a decision of its own."""
    services.clients.edit(replace(changed, policy=before.policy))
    services.follow_up.follow(before.id, changed.policy)
    return before.id


def _rank(amounts: tuple[Money, ...]) -> tuple[str, int]:
    """Order by currency, then by amount: amounts of different currencies have no order of their own."""
    return (amounts[0].currency, amounts[0].minor) if amounts else ("", 0)
