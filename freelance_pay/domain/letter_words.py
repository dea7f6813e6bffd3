"""The words a letter language brings beside its texts: labels, salutations, closings, and what its checks look for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.domain.clients import Form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from freelance_pay.domain.clients import Contact
    from freelance_pay.domain.letters import Formatter
    from freelance_pay.domain.money import Money

_TITLES = frozenset(
    {"dr", "prof", "mr", "mrs", "ms", "mx", "miss", "sir", "pan", "pani", "mgr", "inż", "г-н", "г-жа", "пан", "пані"}
    | {"frau", "herr", "herrn", "mme", "sr", "sra"}
)
_PATRONYMIC = re.compile(r"[А-ЯЁ][а-яё]+(вич|ьич|мич|вна|чна)")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_SPACES = re.compile(r"[^\S\u00a0]+")
_EMOJI_JOINER = "\u200d"
_TWO_WORDS = 2
_FORMS = 3


@dataclass(frozen=True, slots=True)
class Labels:
    """Short labels of the blocks in a letter; `of` is a pattern with {number} and {count} ("1 of 3").

    `colon` stands between a label and what it names.

    `reverse_charge` and `small_business` say why there is no VAT, in brackets behind `no_vat`. `bik` is that of a
    Russian bank code, `polish_account` that of a Polish IBAN for a payment within Poland.
    """

    invoice: str
    title: str
    issued: str
    due: str
    overdue: str
    net: str
    vat: str
    no_vat: str
    reverse_charge: str
    small_business: str
    total: str
    paid: str
    open: str
    due_now: str
    net_sum: str
    vat_sum: str
    total_sum: str
    paid_sum: str
    open_sum: str
    due_now_sum: str
    holder: str
    iban: str
    bic: str
    bik: str
    polish_account: str
    bank: str
    account: str
    reference: str
    instalment: str
    instalment_due: str
    amount: str
    offer_sum: str
    of: str
    colon: str = ": "


@dataclass(frozen=True, slots=True)
class Salutations:
    """Patterns with {name}, {first}, {family} and {polite} (given name and patronymic, else the whole name).

    `female` and `male` are tried in turn; `named` is used where all of them ask for a part that cannot be told for
    sure, `unnamed` where there is no name at all.
    """

    company: str
    female: tuple[str, ...]
    male: tuple[str, ...]
    named: str
    unnamed: str

    def greet(self, contact: Contact) -> str:
        """Return the salutation line: the contact's own one if there is one, else by form; nothing is guessed."""
        own = one_line(contact.salutation)
        if own:
            return own
        parts = name_parts(contact.name)
        by_form = {Form.COMPANY: (self.company,), Form.FEMALE: self.female, Form.MALE: self.male}[contact.form]
        for pattern in (*by_form, self.named):
            if all(parts[key] for key in _PLACEHOLDER.findall(pattern)):
                return pattern.format_map(parts)
        return self.unnamed


@dataclass(frozen=True, slots=True)
class LetterWords:
    """One language. `closing_unnamed` ends a formal letter to nobody in particular ("Yours faithfully,").

    `phrases` maps a check (such as "thanks") to beginnings of words that show it is met; `blocked` are words that
    blame or press, `blocked_before_demand` those that only a formal demand may use. `currencies` has six words by
    code, one, few and many of the whole unit, then of the hundredth; `both_units` joins {major} and {minor}.
    """

    language: str
    labels: Labels
    formal: Salutations
    friendly: Salutations
    closing_formal: str
    closing_unnamed: str
    closing_friendly: str
    phrases: Mapping[str, tuple[str, ...]]
    blocked: tuple[str, ...]
    blocked_before_demand: tuple[str, ...]
    currencies: Mapping[str, tuple[str, ...]]
    both_units: str

    def salutation(self, contact: Contact, *, formal: bool) -> str:
        """Return the first line of a letter to `contact`."""
        return (self.formal if formal else self.friendly).greet(contact)

    def closing(self, contact: Contact, *, formal: bool) -> str:
        """Return the line above the signature."""
        if not formal:
            return self.closing_friendly
        return (
            self.closing_unnamed
            if self.salutation(contact, formal=True) == self.formal.unnamed
            else self.closing_formal
        )


def one_line(text: str) -> str:
    """Return `text` as one line fit for a letter: no line breaks or control characters, no "|" (it parts table cells).

    No-break spaces stay: they hold amounts together.
    """
    kept = "".join(sign for sign in text if sign.isprintable() or sign.isspace() or sign == _EMOJI_JOINER)
    return _SPACES.sub(" ", kept.replace("|", "/")).strip()


def spoken_money(amount: Money, formatter: Formatter, words: LetterWords) -> str:
    """Return an amount as it is said aloud: "1,250 euros and 50 cents"; as it is written where there are no words."""
    names = words.currencies.get(amount.currency)
    if names is None:
        return formatter.money(amount)
    whole, hundredths = divmod(amount.minor, 100)
    major = f"{formatter.number(whole)} {_counted(whole, names[:_FORMS], formatter)}"
    if not hundredths:
        return major
    minor = f"{hundredths} {_counted(hundredths, names[_FORMS:], formatter)}"
    return words.both_units.format(major=major, minor=minor)


def _counted(count: int, forms: Sequence[str], formatter: Formatter) -> str:
    """Return the form of a word that goes with a number; `forms` are one, few and many."""
    return forms[{"one": 0, "few": 1}.get(formatter.plural(count), 2)]


def name_parts(name: str) -> dict[str, str]:
    """Return what can be told from a person's name for sure: name, first, family, polite; unsure parts are empty.

    The family name is sure in "Anna Smith" and "Smith, Anna", not beside a title or among three words; what follows
    a title alone ("Ms Smith") is no first name. A Russian name with a patronymic gives the given name wherever it
    stands ("Петров Иван Петрович").
    """
    written = one_line(name)
    head, _, tail = written.partition(",")
    spoken = f"{tail} {head}".strip()
    words = spoken.split()
    plain = [word for word in words if word.lower().strip(".") not in _TITLES]
    given_at = next((i for i, word in enumerate(plain[1:]) if _PATRONYMIC.fullmatch(word)), None)
    is_title_and_family = len(plain) == 1 < len(words)
    sure_family = len(plain) == len(words) == _TWO_WORDS
    return {
        "name": written,
        "first": plain[given_at or 0] if plain and not is_title_and_family else "",
        "family": plain[1] if sure_family else "",
        "polite": spoken if given_at is None else " ".join(plain[given_at : given_at + 2]),
    }
