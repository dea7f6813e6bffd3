"""The page Messages: what was sent, what waits, and what needs a decision, each with its very bytes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from freelance_pay.domain.deliveries import DeliveryId
from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.file_troubles import file_trouble
from freelance_pay.services.list_views import GROUP_OF_STATE, MessageGroup
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.letter_dialog import CorrectionDialog
from freelance_pay.ui.dialogs.message_decision_dialog import Decision, MessageDecisionDialog
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import moment_text, money_text
from freelance_pay.ui.models.row_table_model import Align, Column, RowTableModel
from freelance_pay.ui.pages.list_page import ListPage
from freelance_pay.ui.pages.message_detail import MessagePanel, MessageWish
from freelance_pay.ui.pages.message_groups import MessageGroups
from freelance_pay.ui.pages.message_reading import count_of, read_group, read_message
from freelance_pay.ui.pages.message_words import MessageWords
from freelance_pay.ui.widgets.empty_state import EmptyState
from freelance_pay.ui.widgets.fitting_table import FittingTable
from freelance_pay.ui.widgets.headers import PageHeader

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.list_views import MessageCounts, MessageRow
    from freelance_pay.services.outbox import Outbox
    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.ui.pages.message_detail import ShownMessage
    from freelance_pay.ui.pages.message_reading import MessagePage
    from freelance_pay.ui.window_parts import PageContext

_GIVES_WAY = (4, 1, 3)
"""State (which the group says), what it is, when: they stand in the details too."""
_TOUCH = frozenset({Topic.MESSAGES, Topic.INVOICES, Topic.CLIENTS})
_TO_DECIDE = (MessageGroup.UNKNOWN, MessageGroup.FAILED, MessageGroup.HELD, MessageGroup.WAITING)


class MessagesPage(ListPage):
    """Lists the messages of one group, the newest first."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.MESSAGES, Topic.SETTINGS, Topic.CLIENTS})
    send_now_requested = Signal()
    """Let the outbox run now."""
    client_requested = Signal(int)
    """Show the client with this id."""
    apology_requested = Signal(int)
    """Write an apology for the message with this id."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        self._words = MessageWords(self)
        self._header = PageHeader(self.tr("Messages"))
        self._groups = MessageGroups(self.tr("Which messages"))
        self._model: RowTableModel[MessageRow] = RowTableModel(self._columns(), lambda row: row.id, parent=self)
        self._table = FittingTable(self._model, self.parts.theme, self.tr("Messages"), _GIVES_WAY)
        self._empty = EmptyState(IconName.MESSAGES, self.parts.icons)
        self._panel = MessagePanel(self.parts.theme)
        self._asked = 0
        self._was_chosen = False
        self.arrange((self._header, self._groups), self._table, self._empty, self._panel)
        self._connect()

    def refresh(self) -> None:
        """Read counts and list again."""
        self._asked += 1
        ticket, group = self._asked, self._groups.group
        self.work.read(
            lambda reads: read_group(reads, group),
            lambda found: self._show(ticket, *found),
            lambda: self._say_empty(group),
        )

    def reveal(self, item_id: int) -> None:
        """Show the message with this id in its group."""
        self.work.read(
            lambda reads: reads.message(DeliveryId(item_id)),
            lambda detail: self._reveal_in(GROUP_OF_STATE[detail.delivery.state], detail.delivery.id),
        )

    def decide(self, client_id: ClientId, currency: str) -> None:
        """Ask what became of the message to this client, in this currency, that nobody knows the fate of."""
        self.work.read(
            lambda reads: [
                row
                for row in reads.messages(MessageGroup.UNKNOWN)
                if (row.client_id, row.amount.currency) == (client_id, currency)
            ],
            self._ask_for_decision,
        )

    def choose_group(self, group: MessageGroup) -> None:
        """Show the messages of `group`."""
        self._was_chosen = True
        self._groups.choose(group)
        self._table.clearSelection()
        self.refresh()

    def _reveal_in(self, group: MessageGroup, delivery_id: DeliveryId) -> None:
        self.wanted = delivery_id
        self.choose_group(group)

    def _connect(self) -> None:
        self._groups.chosen.connect(self.choose_group)
        self._table.selection_changed.connect(self.selection_rest.start)
        self.selection_rest.timeout.connect(self._read_message)
        self._panel.wished.connect(self._do)

    def _columns(self) -> list[Column[MessageRow]]:
        words = self._words
        return [
            Column(self.tr("Client"), lambda row: row.client_name, letters=18, stretched=True),
            Column(self.tr("What"), lambda row: words.kind(row.kind, row.stage), letters=22),
            Column(self.tr("Amount"), _amount, align=Align.RIGHT, letters=13),
            Column(self.tr("When"), lambda row: moment_text(row.sent_at or row.approved_at), letters=18),
            Column(
                self.tr("State"),
                lambda row: words.state(row.state),
                badge=lambda row: words.badge(row.state),
                letters=13,
            ),
        ]

    def _show(self, ticket: int, counts: MessageCounts, page: MessagePage) -> None:
        if ticket != self._asked:
            return
        self._groups.show_counts(counts)
        self._header.set_subtitle(self._summary(counts))
        self.count_changed.emit(counts.to_decide)
        first = next((group for group in (*_TO_DECIDE, MessageGroup.SENT) if count_of(counts, group)), page.group)
        if not self._was_chosen and first is not page.group:
            self.choose_group(first)
            return
        self._was_chosen = True
        self._show_rows(page)

    def _show_rows(self, page: MessagePage) -> None:
        selected = [self.wanted] if self.wanted is not None else self._table.selected_keys()
        self.wanted = None
        self._model.set_source(page)
        if not page.first:
            self._say_empty(page.group)
            return
        self.show_table(is_filled=True)
        self._model.row_at(self._model.index(0, 0))  # the page read already is known to the model from now on
        self._table.select_keys(selected or [page.first[0].id])
        if not self._table.selected_keys():
            self._table.select_keys([page.first[0].id])
        self.selection_rest.start()

    def _say_empty(self, group: MessageGroup) -> None:
        self._empty.say(*self._words.empty(group))
        self.show_table(is_filled=False)
        self.show_detail(is_shown=False)

    def _summary(self, counts: MessageCounts) -> str:
        if counts.to_decide:
            return self.tr("%n message(s) need your decision.", "", counts.to_decide)
        if counts.waiting:
            return self.tr("%n message(s) wait to be sent.", "", counts.waiting)
        return self.tr("Nothing needs your decision.")

    def _read_message(self) -> None:
        index, now = self._table.the_selected(), self.program.clock.now()
        self.show_detail(is_shown=index is not None)
        if index is not None:
            delivery_id = self._model.row_at(index).id
            self.work.read(lambda reads: read_message(reads, delivery_id, now), self._show_message)

    def _show_message(self, shown: ShownMessage) -> None:
        if shown.detail.delivery.id in self._table.selected_keys():
            self._panel.show_message(shown)

    def _do(self, wish: MessageWish) -> None:
        shown = self._panel.shown
        if shown is None:
            return
        deeds: dict[MessageWish, Callable[[], object]] = {
            MessageWish.WAS_SENT: lambda: self._settle(wish, self.tr("It counts as sent.")),
            MessageWish.SEND_AGAIN: lambda: self._ask_to_send_again(shown),
            MessageWish.GIVE_UP: lambda: self._settle(wish, self.tr("Given up. Today proposes what is still due.")),
            MessageWish.LET_GO: lambda: self._settle(wish, self.tr("It leaves now."), self.send_now_requested.emit),
            MessageWish.WITHDRAW: lambda: self._settle(wish, self.tr("Withdrawn. Nothing was sent.")),
            MessageWish.TAKE_BACK: lambda: self._settle(wish, self.tr("Taken back. Nothing was sent.")),
            MessageWish.TRY_NOW: self._try_now,
            MessageWish.SAVE: lambda: self._ask_where_to_save(shown),
            MessageWish.APOLOGISE: lambda: self.apology_requested.emit(shown.detail.delivery.id),
            MessageWish.CORRECT: lambda: self._ask_to_correct(shown),
            MessageWish.OPEN_CLIENT: lambda: self.client_requested.emit(shown.client_id),
        }
        deeds[wish]()

    def _settle(self, wish: MessageWish, said: str, then: Callable[[], object] = lambda: None) -> None:
        shown = self._panel.shown
        if shown is not None:
            delivery_id = shown.detail.delivery.id
            self.work.change(
                lambda services: settle(services.outbox, delivery_id, wish), _TOUCH, said, lambda _none: then()
            )

    def _ask_to_send_again(self, shown: ShownMessage) -> None:
        delivery_id = shown.detail.delivery.id
        dialog = ConfirmDialog(
            self.parts.theme,
            self.tr("Send it again to {client}?").format(client=shown.detail.client_name),
            [
                self.tr("The same message goes out once more. If the first one arrived, the client has it twice."),
                self.tr("Look into the Sent folder of your mailbox first."),
            ],
            self.tr("Send again"),
            self.tr("Do not send"),
            self,
        )
        self.work.ask(
            dialog,
            lambda services, _wanted: settle(services.outbox, delivery_id, MessageWish.SEND_AGAIN),
            _TOUCH,
            self.tr("It leaves once more."),
            lambda _none: self.send_now_requested.emit(),
        )

    def _ask_to_correct(self, shown: ShownMessage) -> None:
        delivery_id = shown.detail.delivery.id
        self.work.ask(
            CorrectionDialog(shown.detail.client_name, self.parts.theme, self),
            lambda services, note: services.postings.correct(delivery_id, note),
            _TOUCH,
            self.tr("The correction is noted beside the letter."),
        )

    def _ask_for_decision(self, rows: list[MessageRow]) -> None:
        if not rows:
            self.choose_group(MessageGroup.UNKNOWN)
            return
        row = rows[0]
        self._reveal_in(MessageGroup.UNKNOWN, row.id)
        dialog = MessageDecisionDialog(row.client_name, row.subject, self.parts.theme, self)

        def work(services: Services, decision: Decision) -> MessageWish:
            wish = MessageWish(decision.value)
            settle(services.outbox, row.id, wish)
            return wish

        self.work.ask(dialog, work, _TOUCH, self.tr("Your decision is kept."), self._decided)

    def _decided(self, wish: MessageWish) -> None:
        if wish is MessageWish.SEND_AGAIN:
            self.send_now_requested.emit()

    def _try_now(self) -> None:
        self.work.change(
            lambda services: services.accounts.resume(),
            _TOUCH | {Topic.SETTINGS},
            self.tr("Trying now."),
            lambda _none: self.send_now_requested.emit(),
        )

    def _ask_where_to_save(self, shown: ShownMessage) -> None:
        dialog = QFileDialog(self, self.tr("Save the message"), "", self.tr("Messages (*.eml)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.selectFile(f"{shown.detail.delivery.id}.eml")
        dialog.fileSelected.connect(lambda name: self.save_message(shown.detail.delivery.id, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_message(self, delivery_id: DeliveryId, path: Path) -> None:
        """Write the very bytes of a message to `path`."""
        self.work.read(
            lambda reads: _write(path, reads.delivery_mime(delivery_id)),
            lambda _none: self.work.say(self.tr("Saved as {path}.").format(path=path)),
        )


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ExportTargetError(str(path), file_trouble(error)) from error


def settle(outbox: Outbox, delivery_id: DeliveryId, wish: MessageWish) -> None:
    """Do what the person decided about a message. Raises DeliveryMovedOnError."""
    {
        MessageWish.WAS_SENT: outbox.was_sent,
        MessageWish.SEND_AGAIN: outbox.send_again,
        MessageWish.GIVE_UP: outbox.forget,
        MessageWish.LET_GO: outbox.release,
        MessageWish.WITHDRAW: outbox.undo,
        MessageWish.TAKE_BACK: outbox.undo,
    }[wish](delivery_id)


def _amount(row: MessageRow) -> str:
    """Return what the message asks for; where that is nothing, or not known, no figure pretends to be it."""
    return money_text(row.amount) if row.amount else ""
