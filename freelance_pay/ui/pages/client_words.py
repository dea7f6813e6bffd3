"""Turns the facts of clients into words: languages, roles, forms, habits, holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.clients import Form, Role
from freelance_pay.domain.holds import HoldKind
from freelance_pay.ui.locale_text import day_text

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.holds import Hold


class ClientWords(QObject):
    """Words for clients; no state."""

    def language(self, code: str) -> str:
        """Return the name of a letter language."""
        names = {
            "en": self.tr("English"),
            "ru": self.tr("Russian"),
            "pl": self.tr("Polish"),
            "uk": self.tr("Ukrainian"),
            "de": self.tr("German"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
        }
        return names.get(code, code)

    def manner(self, *, is_formal: bool) -> str:
        """Return how the client is addressed."""
        return self.tr("formal") if is_formal else self.tr("by first name")

    def role(self, role: Role) -> str:
        """Return what a contact gets."""
        return {
            Role.BILLING: self.tr("Gets reminders"),
            Role.CC: self.tr("Gets a copy"),
            Role.OTHER: self.tr("Gets no mail"),
        }[role]

    def form(self, form: Form) -> str:
        """Return whom a salutation is for."""
        return {
            Form.COMPANY: self.tr("The company as a whole"),
            Form.FEMALE: self.tr("A woman"),
            Form.MALE: self.tr("A man"),
        }[form]

    def delay(self, days: int | None) -> str:
        """Return how late the client usually pays, in short."""
        if days is None:
            return ""
        if days <= 0:
            return self.tr("on time")
        return self.tr("%n day(s)", "", days)

    def habit(self, days: int | None, invoices: int) -> str:
        """Return how late the client usually pays, as a sentence; empty when nothing was paid yet."""
        if days is None:
            return ""
        habit = self.tr("Usually pays %n day(s) late", "", days) if days > 0 else self.tr("Usually pays on time")
        count = self.tr("%n invoice(s)", "", invoices)
        return f"{habit} ({count})"

    def hold(self, hold: Hold, number: str, today: date) -> str:
        """Return what reminders rest for, why and until when; `number` is that of the invoice it is about."""
        about = number or self.tr("all invoices")
        if hold.instalment is not None:
            about = self.tr("the instalment due {day}").format(day=day_text(hold.instalment.due_on, today))
        line = self.rests(hold, today)
        return f"{line} ({about})" + (f": {hold.reason}" if hold.reason else "")

    def rests(self, hold: Hold, today: date) -> str:
        """Return why reminders rest and until when."""
        until = day_text(hold.until, today) if hold.until is not None else ""
        open_end = {
            HoldKind.DISPUTE: self.tr("Disputed"),
            HoldKind.PROMISE: self.tr("Promised"),
            HoldKind.PAUSE: self.tr("Paused until you end it"),
        }
        dated = {
            HoldKind.DISPUTE: self.tr("Disputed until {day}"),
            HoldKind.PROMISE: self.tr("Promised to pay by {day}"),
            HoldKind.PAUSE: self.tr("Paused until {day}"),
        }
        return (dated if until else open_end)[hold.kind].format(day=until)
