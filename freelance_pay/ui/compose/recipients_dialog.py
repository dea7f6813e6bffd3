"""The dialog to say which of a client's contacts a message goes to, and who gets a copy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.outgoing import Mailbox
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom a message goes to and who gets a copy; nobody twice."""

    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()


class _Part(StrEnum):
    TO = "to"
    COPY = "copy"
    NONE = "none"


class RecipientsDialog(EntryDialog):
    """Gives Recipients out of `contacts`, nobody else, at least one of them in To."""

    def __init__(
        self, contacts: Sequence[Mailbox], chosen: Recipients, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Who gets this message"), self.tr("Take these"), parent)
        self._boxes: list[tuple[Mailbox, ChoiceBox[_Part]]] = []
        choices = ((_Part.TO, self.tr("To")), (_Part.COPY, self.tr("Copy")), (_Part.NONE, self.tr("Not this time")))
        for contact in contacts:
            box = ChoiceBox(choices)
            box.set_value(_part_of(contact, chosen))
            self.rows.add_row(mailbox_text(contact).replace("&", "&&"), box)
            self._boxes.append((contact, box))
        self.say(self.tr("For this message only: what a contact usually gets is said at the client."))
        self.say(self.tr("The salutation of the letter stays as it is written."))
        self.body.addStretch(1)

    def value(self) -> Recipients | None:
        """Return who is chosen; None while nobody is in To."""
        to = self._chosen(_Part.TO)
        nobody = "" if to else self.tr("Choose To for one contact at least.")
        if not self.check(self._boxes[0][1], nobody):
            return None
        return Recipients(to, self._chosen(_Part.COPY))

    def _chosen(self, part: _Part) -> tuple[Mailbox, ...]:
        return tuple(contact for contact, box in self._boxes if box.value is part)


def mailbox_text(box: Mailbox) -> str:
    """Return a mailbox as it stands in a header."""
    return f"{box.name} <{box.address}>" if box.name else box.address


def _part_of(contact: Mailbox, chosen: Recipients) -> _Part:
    if contact in chosen.to:
        return _Part.TO
    return _Part.COPY if contact in chosen.cc else _Part.NONE
