"""Turns the facts of invoices into words: status and why, filters, holds, money lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetricsF

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import PROMISE_GRACE, Hold, HoldKind, active_hold
from freelance_pay.domain.invoices import Status
from freelance_pay.services.list_views import InvoiceFilter
from freelance_pay.ui.locale_text import day_text, quoted
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.badge import BadgeText, badge_font, badge_size

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.invoices import Invoice
    from freelance_pay.domain.policy import PolicyBook
    from freelance_pay.services.list_views import InvoiceDetail, SettlementLine

_TONES = {
    Status.CANCELLED: Tone.NEUTRAL,
    Status.PAID: Tone.GOOD,
    Status.DISPUTED: Tone.WARN,
    Status.PROMISED: Tone.INFO,
    Status.PAUSED: Tone.NEUTRAL,
    Status.IN_PLAN: Tone.INFO,
    Status.OVERDUE: Tone.BAD,
    Status.DUE_TODAY: Tone.WARN,
    Status.OPEN: Tone.ACCENT,
}

_MANY_DAYS = 99
"""Longer waits are rare enough to be cut where there is no column for the days."""


class InvoiceWords(QObject):
    """Words for invoices; no state."""

    def badge(self, status: Status) -> BadgeText:
        """Return the status as a badge."""
        return BadgeText(self.status(status), _TONES[status])

    def status(self, status: Status) -> str:
        """Return the status in a word."""
        return {
            Status.CANCELLED: self.tr("Cancelled"),
            Status.PAID: self.tr("Paid"),
            Status.DISPUTED: self.tr("Disputed"),
            Status.PROMISED: self.tr("Promised"),
            Status.PAUSED: self.tr("Paused"),
            Status.IN_PLAN: self.tr("In plan"),
            Status.OVERDUE: self.tr("Overdue"),
            Status.DUE_TODAY: self.tr("Due today"),
            Status.OPEN: self.tr("Open"),
        }[status]

    def exception(self, invoice: Invoice, book: PolicyBook) -> BadgeText | None:
        """Return what was decided for this invoice alone; None where it is followed up like its client's others."""
        if invoice.never_remind:
            return self.never_badge()
        if not invoice.policy:
            return None
        policy = PolicyWords().name(book.policy(invoice.policy))
        return BadgeText(self.tr("Follow-up: {policy}").format(policy=policy), Tone.INFO)

    def never_badge(self) -> BadgeText:
        """Return that nobody is reminded about the invoice."""
        return BadgeText(self.tr("Never reminded"), Tone.NEUTRAL)

    def overdue_badge(self, days: int) -> BadgeText:
        """Return the status of an overdue invoice with its days."""
        return BadgeText(self.tr("%n day(s) overdue", "", days), _TONES[Status.OVERDUE])

    def widest_badge(self) -> int:
        """Return how wide the widest badge is, in pixels."""
        metrics = QFontMetricsF(badge_font())
        texts = (
            self.overdue_badge(1).text,
            self.overdue_badge(_MANY_DAYS).text,
            self.never_badge().text,
            *(self.status(status) for status in Status),
        )
        return round(max(badge_size(text, metrics)[0] for text in texts))

    def filter(self, chosen: InvoiceFilter) -> str:
        """Return the name of a filter."""
        return {
            InvoiceFilter.ALL: self.tr("All"),
            InvoiceFilter.OPEN: self.tr("Open", "several invoices"),
            InvoiceFilter.OVERDUE: self.tr("Overdue", "several invoices"),
            InvoiceFilter.DUE_SOON: self.tr("Due soon"),
            InvoiceFilter.IN_PLAN: self.tr("In plan", "several invoices"),
            InvoiceFilter.ON_HOLD: self.tr("On hold"),
            InvoiceFilter.PAID: self.tr("Paid", "several invoices"),
            InvoiceFilter.CANCELLED: self.tr("Cancelled", "several invoices"),
        }[chosen]

    def why(self, detail: InvoiceDetail, today: date) -> str:
        """Return why the invoice has its status."""
        invoice = detail.invoice
        hold = active_hold(invoice, detail.holds, today)
        if detail.status is Status.CANCELLED and invoice.cancelled_on is not None:
            return self.tr("Cancelled on {day}. Nothing is owed on it.").format(
                day=day_text(invoice.cancelled_on, today)
            )
        if detail.status is Status.PAID:
            return self._paid(detail, today)
        if hold is not None:
            return self._standing(hold, today)
        return self._by_day(detail, today)

    def hold(self, hold: Hold, today: date) -> str:
        """Return what rests, until when, for how many invoices, and in the person's own words why."""
        parts = [self._named(hold, today)]
        if not hold.is_active(today):
            parts.append(self.tr("not kept") if hold.kind is HoldKind.PROMISE else self.tr("over"))
        if hold.instalment is not None:
            due = day_text(hold.instalment.due_on, today)
            parts.append(self.tr("only the instalment due {day}").format(day=due))
        elif hold.is_for_all:
            parts.append(self.tr("all invoices of this client"))
        text = ", ".join(parts)
        return f"{text}: {quoted(hold.reason)}" if hold.reason else text

    def hold_name(self, hold: Hold, today: date) -> str:
        """Return what the button that ends a hold is called."""
        until = day_text(hold.until, today) if hold.until else ""
        return {
            HoldKind.DISPUTE: self.tr("End the dispute"),
            HoldKind.PROMISE: self.tr("End the promise until {until}").format(until=until),
            HoldKind.PAUSE: self.tr("End the pause"),
        }[hold.kind]

    def settlement(self, line: SettlementLine) -> str:
        """Return where money came from, and that it was taken back where it was."""
        text = self.tr("Payment") if line.payment_id is not None else self.tr("Credit note")
        if line.is_released:
            text = self.tr("{what}, taken off this invoice").format(what=text)
        elif line.is_undone:
            text = self.tr("{what}, taken back").format(what=text)
        return f"{text}: {line.note}" if line.note else text

    def pending(self, state: State | None) -> str:
        """Return what a message on its way is doing; nothing when there is none."""
        if state is None:
            return ""
        return {
            State.QUEUED: self.tr("A message waits to be sent."),
            State.CLAIMED: self.tr("A message is being sent."),
            State.COMMITTING: self.tr("A message is being sent."),
            State.UNKNOWN: self.tr("Nobody knows whether the last message arrived: decide under Messages."),
            State.HELD: self.tr("A message was held back: decide under Messages."),
        }.get(state, "")

    def _named(self, hold: Hold, today: date) -> str:
        if hold.kind is HoldKind.DISPUTE:
            text = self.tr("Dispute since {day}") if hold.until is None else self.tr("Dispute up to {day}")
            return text.format(day=day_text(hold.until or hold.since, today))
        if hold.until is None:
            return self.tr("Pause without an end")
        text = self.tr("Promise for {day}") if hold.kind is HoldKind.PROMISE else self.tr("Pause up to {day}")
        return text.format(day=day_text(hold.until, today))

    def _standing(self, hold: Hold, today: date) -> str:
        if hold.kind is HoldKind.DISPUTE:
            text = self.tr("Disputed since {since}: it stays in the totals and out of the letters.")
            if hold.until is not None:
                text = self.tr("Disputed since {since}: up to {until} it stays in the totals and out of the letters.")
            until = "" if hold.until is None else day_text(hold.until, today)
            return text.format(since=day_text(hold.since, today), until=until)
        if hold.until is None:
            return self.tr("Paused until you end it.")
        if hold.kind is HoldKind.PROMISE:
            text = self.tr("Promised for {until}. Reminders rest up to and including {rest}.")
            rest = day_text(hold.until + PROMISE_GRACE, today)
            return text.format(until=day_text(hold.until, today), rest=rest)
        return self.tr("Paused up to and including {until}.").format(until=day_text(hold.until, today))

    def _paid(self, detail: InvoiceDetail, today: date) -> str:
        days = [line.on for line in detail.settlements if not line.is_undone]
        if not days:
            return self.tr("Paid in full.")
        return self.tr("Paid in full on {day}.").format(day=day_text(max(days), today))

    def _by_day(self, detail: InvoiceDetail, today: date) -> str:
        invoice = detail.invoice
        day = day_text(invoice.next_due, today)
        is_planned = invoice.plan_id is not None
        if detail.days_overdue:
            ago = self.tr("%n day(s) ago", "", detail.days_overdue)
            text = self.tr("The instalment of {day} is missing: it was due {ago}.")
            return (text if is_planned else self.tr("It was due on {day}, {ago}.")).format(day=day, ago=ago)
        if invoice.next_due == today:
            return self.tr("An instalment is due today.") if is_planned else self.tr("It is due today.")
        left = self.tr("in %n day(s)", "", (invoice.next_due - today).days)
        text = self.tr("Paid in instalments; the next one is due on {day}, {left}.")
        return (text if is_planned else self.tr("Due on {day}, {left}.")).format(day=day, left=left)
