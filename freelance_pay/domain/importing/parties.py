"""The clients the rows of a sheet speak of: found in the ledger, met earlier in the sheet, or new."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from freelance_pay.domain.clients import Client, ClientId, Contact, Role
from freelance_pay.domain.importing.cells import Cells, RowProblem
from freelance_pay.domain.importing.emails import emails_in
from freelance_pay.domain.importing.identity import Directory, Identity, identity_of
from freelance_pay.domain.importing.languages import propose_language
from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.domain.importing.plan_types import PlannedClient, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

_COLUMNS = (
    Meaning.CLIENT_NAME, Meaning.TAX_ID, Meaning.CLIENT_EMAIL, Meaning.CONTACT_NAME, Meaning.PHONE, Meaning.ADDRESS,
    Meaning.COUNTRY, Meaning.LANGUAGE,
)  # fmt: skip
_FALLBACK_CURRENCY = "EUR"
_RUSSIAN_PAIR = re.compile(r"^(\d{10,12})\s?/\s?\d{9}$")


class PartyTexts(NamedTuple):
    """What one row says about its client."""

    name: str
    tax_id: str
    email: str
    contact: str
    phone: str
    address: str
    country: str
    language: str


@dataclass(slots=True)
class Party:
    """A client as it emerges from the rows; `known` is its id where the ledger has it.

    `new_index` is its place among the new clients once a good row needs it.
    """

    name: str
    line: int
    known: ClientId | None = None
    new_index: int | None = None
    texts: PartyTexts | None = None
    emails: dict[str, Role] = field(default_factory=dict)
    currency: str = ""

    def learn(self, texts: PartyTexts, emails: tuple[str, ...]) -> None:
        """Fill what earlier rows left empty; of all addresses only those of the first filled row get reminders."""
        is_first = not self.emails
        for place, email in enumerate(emails):
            self.emails.setdefault(email, (Role.CC if place else Role.BILLING) if is_first else Role.OTHER)
        old = self.texts
        self.texts = PartyTexts(*(one or other for one, other in zip(old, texts, strict=True))) if old else texts

    def as_planned(self) -> PlannedClient:
        """Return the client to be added."""
        texts = self.texts or PartyTexts(*("" for _ in _COLUMNS))
        language = propose_language(texts.language, texts.country, self.name, self.currency)
        address = ", ".join(filter(None, (texts.address, texts.country)))
        client = Client(
            name=self.name,
            language=language.code,
            currency=self.currency or _FALLBACK_CURRENCY,
            tax_id=_RUSSIAN_PAIR.sub(r"\1", texts.tax_id),
            address=address,
            contacts=tuple(self._contacts(texts)),
        )
        return PlannedClient(self.line, client, language.is_guess)

    def _contacts(self, texts: PartyTexts) -> Iterable[Contact]:
        """Yield the contacts; the person and the telephone number belong to the first address."""
        for place, (email, role) in enumerate(self.emails.items() or (("", Role.BILLING),)):
            is_first = place == 0
            name, phone = (texts.contact, texts.phone) if is_first else ("", "")
            if email or name or phone:
                yield Contact(name=name, email=email, phone=phone, role=role)


class Parties:
    """Finds or starts the client of each row; equal cells are looked up once."""

    def __init__(self, cells: Cells, clients: Iterable[Client]) -> None:
        self._cells = cells
        self._columns = [cells.texts[meaning] for meaning in _COLUMNS]
        self._directory: Directory[Party] = Directory()
        self._seen: dict[PartyTexts, Party] = {}
        self._new: list[Party] = []
        for client in clients:
            emails = tuple(contact.email for contact in client.contacts if contact.email)
            party = Party(client.name, 0, known=client.id)
            self._directory.add(identity_of(client.name, client.tax_id, emails), party)

    def of_row(self, index: int) -> Party:
        """Return the client of row `index`. Raises RowProblem when the row names none, or a cell is no good."""
        texts = PartyTexts(*(column[index] for column in self._columns))
        party = self._seen.get(texts)
        if party is None:
            party = self._seen[texts] = self._look_up(texts, index)
        return party

    def need(self, party: Party, currency: str = "") -> int | None:
        """Return the place of `party` among the new clients, None for a client of the ledger."""
        if party.known is not None:
            return None
        if party.new_index is None:
            party.new_index = len(self._new)
            self._new.append(party)
        party.currency = party.currency or currency
        return party.new_index

    def planned(self) -> tuple[PlannedClient, ...]:
        """Return the new clients that some good row needs, in the order their rows came."""
        return tuple(party.as_planned() for party in self._new)

    def _look_up(self, texts: PartyTexts, index: int) -> Party:
        for meaning in _COLUMNS:
            self._cells.checked_text(meaning, index)
        emails = emails_in(texts.email)
        if emails is None:
            raise RowProblem(Reason.NOT_AN_EMAIL, Meaning.CLIENT_EMAIL)
        name = texts.name or texts.contact or next(iter(emails), "") or texts.tax_id
        identity = identity_of(texts.name or texts.contact, texts.tax_id, emails)
        if not identity or not name:
            raise RowProblem(Reason.CLIENT_MISSING, Meaning.CLIENT_NAME)
        return self._find_or_start(identity, name, texts, emails, index)

    def _find_or_start(
        self, identity: Identity, name: str, texts: PartyTexts, emails: tuple[str, ...], index: int
    ) -> Party:
        party = self._directory.find(identity)
        if party is None:
            party = Party(name, self._cells.lines[index])
        self._directory.add(identity, party)
        if party.known is None:
            party.learn(texts, emails)
        return party
