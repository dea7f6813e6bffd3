"""Letters that were written and not posted yet, and the number each of them got, as the ledger keeps them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import DeliveryKind, Intent, posted_number
from freelance_pay.domain.invoices import Attachment, InvoiceId
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.policy import Stage

if TYPE_CHECKING:
    from freelance_pay.services.ledger_ports import Change

_NUMBERS = "letter_numbers"


@dataclass(frozen=True, slots=True)
class PostedItem:
    """One invoice of a letter on paper, with the open amount the letter names."""

    invoice_id: InvoiceId
    number: str
    open: Money


@dataclass(frozen=True, slots=True)
class PreparedLetter:
    """A formal demand as it was written, to be printed and posted; `pdf` is in the file store."""

    number: str
    client_id: ClientId
    client_name: str
    currency: str
    written_on: date
    pay_by: date
    subject: str
    body: str
    items: tuple[PostedItem, ...]
    pdf: Attachment

    @property
    def total(self) -> Money:
        """The open total the letter names."""
        return sum_money([item.open for item in self.items], self.currency)

    def intents(self) -> tuple[Intent, ...]:
        """What posting the letter does, invoice by invoice: the same as the mail of its stage would."""
        return tuple(
            Intent(item.invoice_id, DeliveryKind.REMINDER, Stage.FORMAL_DEMAND, item.open.minor) for item in self.items
        )


def next_number(change: Change, year: int) -> str:
    """Take the next number of that year, unique in the ledger: "D-2026-001".

    What the send journal told an older copy of the ledger counts, too.
    """
    numbers: dict[str, int] = json.loads(change.settings.get(_NUMBERS) or "{}")
    begins = f"D-{year}-"
    posted = (posted_number(message_id) for message_id in change.deliveries.states_by_message_id())
    counts = (number.removeprefix(begins) for number in posted if number.startswith(begins))
    highest = max((int(count) for count in counts if count.isdecimal()), default=0)
    numbers[str(year)] = max(numbers.get(str(year), 0), highest) + 1
    change.settings.put(_NUMBERS, json.dumps(numbers))
    return f"D-{year}-{numbers[str(year)]:03}"


def keep(change: Change, letter: PreparedLetter) -> None:
    """Keep the letter as the one this client waits for in this currency; an earlier one is replaced."""
    data = {
        "number": letter.number,
        "client_name": letter.client_name,
        "written_on": letter.written_on.isoformat(),
        "pay_by": letter.pay_by.isoformat(),
        "subject": letter.subject,
        "body": letter.body,
        "items": [[item.invoice_id, item.number, item.open.minor] for item in letter.items],
        "pdf": [letter.pdf.name, letter.pdf.sha256, letter.pdf.size],
    }
    change.settings.put(_key(letter.client_id, letter.currency), json.dumps(data, ensure_ascii=False))


def drop(change: Change, letter: PreparedLetter) -> None:
    """Forget the letter: it was posted."""
    change.settings.put(_key(letter.client_id, letter.currency), "")


def kept(change: Change, client_id: ClientId, currency: str) -> PreparedLetter | None:
    """Return the letter that was prepared last and not posted, None when there is none."""
    text = change.settings.get(_key(client_id, currency))
    return _letter(client_id, currency, json.loads(text)) if text else None


def _letter(client_id: ClientId, currency: str, data: dict[str, Any]) -> PreparedLetter:
    return PreparedLetter(
        number=data["number"],
        client_id=client_id,
        client_name=data["client_name"],
        currency=currency,
        written_on=date.fromisoformat(data["written_on"]),
        pay_by=date.fromisoformat(data["pay_by"]),
        subject=data["subject"],
        body=data["body"],
        items=tuple(
            PostedItem(InvoiceId(invoice_id), number, Money(minor, currency))
            for invoice_id, number, minor in data["items"]
        ),
        pdf=Attachment(*data["pdf"]),
    )


def _key(client_id: ClientId, currency: str) -> str:
    return f"prepared_letter:{client_id}:{currency}"
