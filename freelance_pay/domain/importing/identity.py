"""Who is who: the same client recognised by tax id, else by e-mail address, else by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from freelance_pay.domain.importing.text import words

_LEGAL_FORMS = (
    ("spolka z ograniczona odpowiedzialnoscia", "spzoo"), ("sp z o o", "spzoo"), ("sp z oo", "spzoo"),
    ("spolka akcyjna", "sa"), ("s a", "sa"), ("spolka komandytowa", "spk"), ("sp k", "spk"), ("sp j", "spj"),
    ("общество с ограниченнои ответственностью", "ооо"), ("индивидуальныи предприниматель", "ип"),
    ("акционерное общество", "ао"), ("limited", "ltd"), ("incorporated", "inc"), ("s r o", "sro"), ("s r l", "srl"),
)  # fmt: skip
_FORMS = frozenset({
    "spzoo", "sa", "spk", "spj", "ооо", "ип", "ао", "пао", "зао", "тоо", "чп", "ltd", "llc", "llp", "inc", "plc", "co",
    "corp", "gmbh", "ag", "kg", "ohg", "ug", "gbr", "ek", "sro", "srl", "sarl", "sas", "bv", "oy", "ab",
})  # fmt: skip
_COUNTRY_PREFIX = 2
_SHORTEST_NUMBER = 8


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a client from another, each part normalised, empty where unknown."""

    tax: str
    emails: tuple[str, ...]
    name: str

    def __bool__(self) -> bool:
        return bool(self.tax or self.emails or self.name)


def identity_of(name: str, tax_id: str, emails: tuple[str, ...]) -> Identity:
    """Return the normalised parts of a client as written in a sheet or kept in the ledger."""
    return Identity(tax_key(tax_id), tuple(email.casefold() for email in emails if email), name_key(name))


def tax_key(tax_id: str) -> str:
    """Return a tax number without blanks, hyphens, country letters, a Russian KPP behind it, and lost leading zeros."""
    bare = "".join(char for char in tax_id.partition("/")[0] if char.isalnum()).upper()
    has_prefix = bare[:_COUNTRY_PREFIX].isalpha() and len(bare) >= _COUNTRY_PREFIX + _SHORTEST_NUMBER
    return (bare[_COUNTRY_PREFIX:] if has_prefix else bare).lstrip("0")


def name_key(name: str) -> str:
    """Return a name without case, quotes and punctuation, its legal form shortened and put last.

    `ООО «Ромашка»` and `Ромашка, ООО` agree; `Nova S.A.` and `Nova sp. z o.o.` are two firms.
    """
    text = f" {' '.join(words(name))} "
    for long, short in _LEGAL_FORMS:
        text = text.replace(f" {long} ", f" {short} ")
    parts = text.split()
    forms = sorted(word for word in parts if word in _FORMS)
    return " ".join([*(word for word in parts if word not in _FORMS), *forms])


Known = TypeVar("Known")


class Directory(Generic[Known]):
    """Finds a client by identity among those added; `Known` is whatever the caller tells clients apart by."""

    def __init__(self) -> None:
        self._by_tax: dict[str, Known] = {}
        self._by_email: dict[str, list[tuple[Identity, Known]]] = {}
        self._by_name: dict[str, list[tuple[Identity, Known]]] = {}

    def add(self, identity: Identity, client: Known) -> None:
        """Remember `client` under every part of `identity`; may be called again with what was learned later."""
        if identity.tax:
            self._by_tax.setdefault(identity.tax, client)
        for email in identity.emails:
            self._by_email.setdefault(email, []).append((identity, client))
        if identity.name:
            self._by_name.setdefault(identity.name, []).append((identity, client))

    def find(self, identity: Identity) -> Known | None:
        """Return the client `identity` speaks of, None when it is nobody added.

        The tax id decides alone. An e-mail address or a name decides only where no other tax id contradicts; one
        address used by two firms (their common accountant) does not make them one.
        """
        by_tax = self._by_tax.get(identity.tax) if identity.tax else None
        if by_tax is not None:
            return by_tax
        for email in identity.emails:
            for other, client in self._by_email.get(email, ()):
                if _agree_in_tax(identity, other) and _could_be_one_name(identity.name, other.name):
                    return client
        for other, client in self._by_name.get(identity.name, ()) if identity.name else ():
            if _agree_in_tax(identity, other):
                return client
        return None


def _agree_in_tax(one: Identity, other: Identity) -> bool:
    return not one.tax or not other.tax or one.tax == other.tax


def _could_be_one_name(one: str, other: str) -> bool:
    return not one or not other or not set(one.split()).isdisjoint(set(other.split()) - _FORMS)
