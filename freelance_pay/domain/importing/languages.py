"""A first proposal for the language of a new client's letters, from a language cell, the country, name or currency."""

from __future__ import annotations

from typing import NamedTuple

from freelance_pay.domain.clients import LETTER_LANGUAGES
from freelance_pay.domain.importing.text import fold, words

_NAMES = {
    "en": "en eng english angielski английский englisch",
    "pl": "pl pol polish polski polska польский polnisch",
    "ru": "ru rus russian rosyjski русский russisch",
    "uk": "ua ukr ukrainian ukrainski украинский украінська ukrainisch",
    "de": "de ger deu german niemiecki немецкий deutsch",
    "fr": "fr fra french francuski французский francais franzosisch",
    "es": "es spa spanish hiszpanski испанский espanol castellano spanisch",
}
"""How a sheet may name a language; "uk" alone is not among them, because to many it is Britain."""
_LANGUAGE_OF_NAME = {fold(name): code for code, names in _NAMES.items() for name in names.split()}
_COUNTRIES = {
    "pl": "pl pol polska poland польша polen",
    "ru": "ru rus rosja russia россия рф russland by białoruś belarus беларусь kz казахстан kazakhstan",
    "uk": "ua ukraina ukraine украина україна",
    "de": "de deu niemcy germany deutschland германия at austria österreich австрия",
    "fr": "fr francja france франция frankreich",
    "es": "es hiszpania spain españa испания spanien",
    "en": "gb uk us usa ie au ca nz england britain kingdom states ireland irland irlandia anglia сша великобритания",
}
_LANGUAGE_OF_COUNTRY = {fold(name): code for code, names in _COUNTRIES.items() for name in names.split()}
_OF_CURRENCY = {"PLN": "pl", "RUB": "ru", "BYN": "ru", "KZT": "ru", "UAH": "uk"}
_UKRAINIAN = frozenset("іїєґІЇЄҐ")
_POLISH = frozenset("ąęłńśźżĄĘŁŃŚŹŻ")
_FALLBACK = LETTER_LANGUAGES[0]


class ProposedLanguage(NamedTuple):
    """`code` is one of LETTER_LANGUAGES; `is_guess` unless the sheet named exactly this language."""

    code: str
    is_guess: bool


def propose_language(cell: str, country: str, name: str, currency: str) -> ProposedLanguage:
    """Return the language to write to a new client in; one without letter texts of its own falls back to English."""
    locale = fold(cell[:2]) if "-" in cell or "_" in cell else ""
    named = locale if locale in _NAMES else _LANGUAGE_OF_NAME.get(fold(cell))
    if named:
        has_letters = named in LETTER_LANGUAGES
        return ProposedLanguage(named if has_letters else _FALLBACK, is_guess=not has_letters)
    guess = _of_country(country) or _of_script(name) or _OF_CURRENCY.get(currency) or _FALLBACK
    return ProposedLanguage(guess if guess in LETTER_LANGUAGES else _FALLBACK, is_guess=True)


def _of_country(country: str) -> str | None:
    return next((code for word in words(country) if (code := _LANGUAGE_OF_COUNTRY.get(word))), None)


def _of_script(name: str) -> str | None:
    if any("Ѐ" <= char <= "ӿ" for char in name):
        return "uk" if _UKRAINIAN.intersection(name) else "ru"
    return "pl" if _POLISH.intersection(name) or "sp z o o" in " ".join(words(name)) else None
