"""How amounts, days and numbers are written in the tables of a document (Babel)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.numbers import format_decimal

from freelance_pay.adapters.locale_formats import formats_for
from freelance_pay.domain.money import currency_decimals

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from freelance_pay.domain.money import Money

_LOCALES = {"en": "en_GB"}


class DocumentFormats:
    """Writes values the way `language`, one of DOCUMENT_LANGUAGES, does; sentences are written alike in letters."""

    def __init__(self, language: str) -> None:
        self._locale = _LOCALES.get(language, language)
        self._in_words = formats_for(language)

    def money(self, amount: Money) -> str:
        """Return the exact amount with its currency."""
        return self._in_words.money(amount)

    def amount(self, amount: Money) -> str:
        """Return the exact amount alone, where the currency is said nearby."""
        decimals = currency_decimals(amount.currency)
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return format_decimal(amount.as_decimal(), pattern, locale=self._locale)

    def day(self, day: date) -> str:
        """Return the day short, with the full year and never to be read as another day."""
        return self._in_words.short_date(day)

    def long_day(self, day: date) -> str:
        """Return the day in full, as it stands beside the place of a letter."""
        return self._in_words.long_date(day)

    def number(self, value: Decimal | int) -> str:
        """Return a number with as many decimals as it has."""
        return format_decimal(value, locale=self._locale, decimal_quantization=False)

    def percent(self, value: Decimal) -> str:
        """Return a share that is already in percent, with one decimal and without the sign."""
        return format_decimal(value, "0.0", locale=self._locale)
