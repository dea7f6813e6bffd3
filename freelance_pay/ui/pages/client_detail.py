"""The panel beside the list of clients: who is there, what is open, what rests, what happened, what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from freelance_pay.domain.money import sum_money
from freelance_pay.domain.policy import USUAL, PolicyBook
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import SEPARATOR, day_text, money_text
from freelance_pay.ui.pages.client_words import ClientWords
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.timeline_words import TimelineWords
from freelance_pay.ui.why_words import WhyWords
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.side_panel import SidePanel
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QLayout

    from freelance_pay.domain.clients import Client, Contact
    from freelance_pay.domain.holds import Hold
    from freelance_pay.services.list_views import SettlementLine
    from freelance_pay.services.views import ClientPanel, TimelineEntry
    from freelance_pay.ui.icons import IconSet


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client with what is open per currency, money on account, the holds that rest today and what happened."""

    client: Client
    panels: tuple[ClientPanel, ...]
    holds: tuple[Hold, ...]
    timeline: tuple[TimelineEntry, ...]
    today: date
    on_account: tuple[SettlementLine, ...] = ()
    book: PolicyBook = USUAL

    @property
    def open_currencies(self) -> tuple[str, ...]:
        """The currencies in which something is owed."""
        return tuple(panel.currency for panel in self.panels if panel.invoices)

    def number_of(self, hold: Hold) -> str:
        """Return the number of the invoice a hold is about, empty when it is not about one."""
        lines = (line for panel in self.panels for line in panel.invoices)
        return next((line.number for line in lines if line.invoice_id == hold.invoice_id), "")


class ClientDetail(SidePanel):
    """Shows one ClientView and says what the person wants done about it."""

    edit_requested = Signal()
    archive_requested = Signal()
    promise_requested = Signal()
    pause_requested = Signal()
    end_hold_requested = Signal(int)
    """End the hold with this id."""
    reminder_requested = Signal(str)
    """Send the client a reminder in this currency."""
    instalments_requested = Signal(str)
    """Offer the client instalments in this currency."""
    invoice_requested = Signal(int)
    """Show the invoice with this id."""
    take_back_requested = Signal(object)
    """The payment or credit note of this SettlementLine is to be taken back."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Client details"))
        self._icons = icons
        self._words = ClientWords(self)
        self._timeline = TimelineWords(self)
        self._why = WhyWords(self)
        self.view: ClientView | None = None

    def show_view(self, view: ClientView) -> None:
        """Show `view`."""
        self.view = view
        parts: list[QWidget | QLayout] = [TextLabel(view.client.name, TextRole.TITLE, wraps=True)]
        parts += [TextLabel(line, muted=True, wraps=True) for line in self._about(view)]
        for panel in view.panels:
            if panel.invoices:
                parts += self._open(panel, view.today)
        if view.on_account:
            parts += [SectionHeader(self.tr("On account")), self._on_account(view)]
        if view.holds:
            parts.append(SectionHeader(self.tr("Reminders rest")))
            parts += [self._hold(hold, view) for hold in view.holds]
        if view.client.contacts:
            parts.append(SectionHeader(self.tr("Contacts")))
            parts += [self._contact(contact) for contact in view.client.contacts]
        if view.timeline:
            parts.append(SectionHeader(self.tr("What happened")))
            parts.append(self._timeline_grid(view))
        self.set_body(parts, self._wishes(view))

    def _about(self, view: ClientView) -> list[str]:
        client = view.client
        letters = self.tr("Letters in {language}").format(language=self._words.language(client.language))
        habits = [self._words.habit(panel.usual_delay, panel.paid_invoices) for panel in view.panels[:1]]
        lines = [
            f"{letters}, {self._words.manner(is_formal=client.formal)}",
            *habits,
            SEPARATOR.join(line for line in (client.tax_id, client.time_zone) if line),
            client.address,
            client.note,
            self._follow_up(view),
        ]
        return [line for line in lines if line]

    def _follow_up(self, view: ClientView) -> str:
        """Return what is decided about following up; nothing where everything is as usual."""
        client, words = view.client, PolicyWords()
        policy = self.tr("Follow-up: {policy}").format(policy=words.name(view.book.of_client(client)))
        decided = (
            self.tr("Never reminded") if client.never_remind else "",
            policy if client.policy else "",
            self.tr("Sent automatically") if client.automatic else "",
        )
        return SEPARATOR.join(part for part in decided if part)

    def _open(self, panel: ClientPanel, today: date) -> list[QWidget | QLayout]:
        total = sum_money([line.open for line in panel.invoices], panel.currency)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(panel.invoices):
            number = make_button(
                line.number, ButtonKind.LINK, name=self.tr("Invoice {number}").format(number=line.number)
            )
            number.clicked.connect(lambda _checked=False, shown=line.invoice_id: self.invoice_requested.emit(shown))
            due = self.tr("never reminded, due {day}") if line.never_remind else self.tr("due {day}")
            due = due.format(day=day_text(line.due_on, today))
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(ElidedLabel(due, muted=True), row, 1)
            grid.addWidget(TextLabel(money_text(line.open), TextRole.STRONG), row, 2, Qt.AlignmentFlag.AlignRight)
        parts: list[QWidget | QLayout] = [
            SectionHeader(self.tr("Open: {amount}").format(amount=money_text(total))),
            grid,
        ]
        if panel.why is not None:
            parts.append(TextLabel(self._why.sentence(panel.why, today), wraps=True))
        return parts

    def _on_account(self, view: ClientView) -> QGridLayout:
        """Return the money that settles no invoice yet, each line with the button that takes it back."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(view.on_account):
            amount, day = money_text(line.amount), day_text(line.on, view.today)
            what = self.tr("Credit note") if line.payment_id is None else self.tr("Payment")
            name = self.tr("Take back {amount} on account of {day}").format(amount=amount, day=day)
            undo = make_button(self.tr("Undo…"), ButtonKind.LINK, name=name, tooltip=name)
            undo.clicked.connect(lambda _checked=False, shown=line: self.take_back_requested.emit(shown))
            grid.addWidget(TextLabel(day, muted=True), row, 0)
            grid.addWidget(ElidedLabel(f"{what}: {line.note}" if line.note else what), row, 1)
            grid.addWidget(TextLabel(amount, TextRole.STRONG), row, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(undo, row, 3)
        return grid

    def _hold(self, hold: Hold, view: ClientView) -> QWidget:
        text = self._words.hold(hold, view.number_of(hold), view.today)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        end = make_button(self.tr("End"), ButtonKind.LINK, name=self.tr("End: {hold}").format(hold=text))
        end.clicked.connect(lambda _checked=False: self.end_hold_requested.emit(hold.id))
        row.addWidget(TextLabel(text, wraps=True), 1)
        row.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _contact(self, contact: Contact) -> QWidget:
        facts = [contact.email, contact.phone, self._words.role(contact.role)]
        if contact.bounced:
            facts.append(self.tr("mail came back"))
        name = f"{contact.name}\n" if contact.name else ""
        label = TextLabel(name + SEPARATOR.join(fact for fact in facts if fact), wraps=True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _timeline_grid(self, view: ClientView) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(view.timeline):
            grid.addWidget(TextLabel(day_text(entry.on, view.today), muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextLabel(self._timeline.text(entry), wraps=True), row, 1)
        return grid

    def _wishes(self, view: ClientView) -> list[QPushButton]:
        buttons: list[QPushButton] = []
        currencies = view.open_currencies
        for currency in currencies:
            remind, offer = self.tr("Send reminder"), self.tr("Offer instalments…")
            if len(currencies) > 1:
                remind, offer = f"{remind} ({currency})", f"{offer} ({currency})"
            kind = ButtonKind.PLAIN if buttons else ButtonKind.PRIMARY
            buttons.append(self._button(remind, partial(self.reminder_requested.emit, currency), kind))
            buttons.append(self._button(offer, partial(self.instalments_requested.emit, currency)))
        self._icons.put(edit := self._button(self.tr("Edit…"), self.edit_requested.emit), IconName.EDIT, Tone.NEUTRAL)
        buttons.append(edit)
        if currencies:
            buttons.append(self._button(self.tr("Promise…"), self.promise_requested.emit))
            buttons.append(self._button(self.tr("Pause…"), self.pause_requested.emit))
        buttons.append(self._button(self.tr("Archive…"), self.archive_requested.emit, ButtonKind.QUIET))
        return buttons

    def _button(self, text: str, run: Callable[[], object], kind: ButtonKind = ButtonKind.PLAIN) -> QPushButton:
        button = make_button(text, kind)
        button.clicked.connect(lambda _checked=False: run())
        return button
