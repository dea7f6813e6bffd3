"""A client, the people there, and how they are to be written to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

ClientId = NewType("ClientId", int)
ContactId = NewType("ContactId", int)

LETTER_LANGUAGES = ("en", "ru", "pl", "uk", "de", "fr", "es")
"""Languages that have a folder of letter texts; the first is the fall-back for a client whose language has none."""


class Form(StrEnum):
    """Whom the salutation is for: it decides the grammatical gender, and is never guessed from a name."""

    COMPANY = "company"
    FEMALE = "female"
    MALE = "male"


class Role(StrEnum):
    """What a contact gets: reminders go To billing, a copy goes to CC."""

    BILLING = "billing"
    CC = "cc"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a client. `salutation`, when not empty, is used as written and wins over every rule."""

    name: str = ""
    email: str = ""
    phone: str = ""
    role: Role = Role.BILLING
    form: Form = Form.COMPANY
    salutation: str = ""
    bounced: bool = False
    id: ContactId = ContactId(0)


@dataclass(frozen=True, slots=True)
class Client:
    """Who owes money. `language` is a key of LETTER_LANGUAGES, `time_zone` an IANA name or empty.

    `policy` is the key of the follow-up policy, `country` an ISO 3166 code in upper case; empty means the usual one.
    `automatic`: a scheduled run may send what every check is green for.
    """

    name: str
    language: str = "en"
    formal: bool = True
    currency: str = "EUR"
    tax_id: str = ""
    address: str = ""
    time_zone: str = ""
    note: str = ""
    never_remind: bool = False
    policy: str = ""
    country: str = ""
    automatic: bool = False
    contacts: tuple[Contact, ...] = ()
    id: ClientId = ClientId(0)

    def recipients(self) -> tuple[Contact, ...]:
        """Return the contacts a reminder is addressed to: those of the billing role that have an address."""
        return tuple(c for c in self.contacts if c.role is Role.BILLING and c.email)

    def copies(self) -> tuple[Contact, ...]:
        """Return the contacts that get a copy."""
        return tuple(c for c in self.contacts if c.role is Role.CC and c.email)
