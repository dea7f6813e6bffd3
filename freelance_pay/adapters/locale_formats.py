"""Money, days and counts the way a language writes them, by Babel."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, get_currency_symbol
from babel.units import format_unit

from freelance_pay.domain.money import currency_decimals

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.money import Money

_NBSP = "\u00a0"
_LOCALES = {"en": "en_GB"}
_LONG_DATES = {"ru": "d MMMM y 'года'", "uk": "d MMMM y 'року'"}
"""CLDR ends Russian and Ukrainian dates with an abbreviation ("г."), whose dot clashes with the end of a sentence."""
_SHORT_DATES = {
    "en": "d MMM y",
    **dict.fromkeys(("ru", "pl", "uk", "de"), "dd.MM.y"),
    **dict.fromkeys(("fr", "es"), "dd/MM/y"),
}
"""CLDR's short dates drop the century in some languages, and 03/10 is another day in London than in New York."""
_FIRST_OF_MONTH = {"fr": "1er"}
"""The first day of a month in a sentence, where it is an ordinal and CLDR has the plain number."""
_ONE_MEANING = frozenset({"EUR", "GBP", "PLN", "RUB", "UAH"})
"""Currencies whose sign stands for them alone; a bare dollar or yen sign could be several."""


class LocaleFormats:
    """A Formatter for one language, a key of LETTER_LANGUAGES."""

    def __init__(self, language: str) -> None:
        self._locale = Locale.parse(_LOCALES.get(language, language))
        self._long_date = _LONG_DATES.get(language, "long")
        self._first = _FIRST_OF_MONTH.get(language, "1")
        self._short_date = _SHORT_DATES.get(language, "medium")
        self._is_sign_first = self._locale.currency_formats["standard"].pattern.startswith("¤")

    def money(self, amount: Money) -> str:
        """Return the exact amount, ISO 4217 decimals, held together by no-break spaces: "€1,250.00", "1 250,00 zł".

        Babel's own decimals are CLDR's, which are none for some currencies that have cents (RSD, IQD).
        """
        decimals = currency_decimals(amount.currency)
        pattern = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
        number = _no_break(format_decimal(amount.as_decimal(), pattern, locale=self._locale))
        sign = (
            get_currency_symbol(amount.currency, self._locale) if amount.currency in _ONE_MEANING else amount.currency
        )
        if not self._is_sign_first:
            return f"{number}{_NBSP}{sign}"
        return f"{sign}{_NBSP}{number}" if sign[-1].isalpha() else f"{sign}{number}"

    def long_date(self, day: date) -> str:
        """Return "11 November 2026", «11 ноября 2026 года», "1er décembre 2026"."""
        return self._in_words(day, format_date(day, self._long_date, locale=self._locale))

    def short_date(self, day: date) -> str:
        """Return "11 Nov 2026", "11.11.2026"."""
        return _no_break(format_date(day, self._short_date, locale=self._locale))

    def days(self, count: int) -> str:
        """Return "1 day", «21 день», "21 dni"."""
        return _no_break(format_unit(count, "duration-day", "long", locale=self._locale))

    def number(self, count: int) -> str:
        """Return "1,250", "1 250"."""
        return _no_break(format_decimal(count, "#,##0", locale=self._locale))

    def day_and_month(self, day: date) -> str:
        """Return "11 November", «11 ноября», "11 de noviembre"."""
        return self._in_words(day, format_skeleton("MMMMd", day, locale=self._locale))

    def plural(self, count: int) -> str:
        """Return the CLDR category: one, few, many or other."""
        return str(self._locale.plural_form(count))

    def join(self, parts: Sequence[str]) -> str:
        """Return "a, b and c"; "" for no parts."""
        return format_list(list(parts), locale=self._locale)

    def _in_words(self, day: date, text: str) -> str:
        return _no_break(f"{self._first}{text.removeprefix('1')}" if day.day == 1 else text)


@lru_cache
def formats_for(language: str) -> LocaleFormats:
    """Return the formats of `language`; the same ones each time, because reading a locale is slow."""
    return LocaleFormats(language)


def _no_break(text: str) -> str:
    # The narrow no-break space is missing in many fonts and shows as a box in mail programs.
    return text.replace("\u202f", _NBSP)
