"""Money and days as the person at the screen reads them: in the language of the window, exact to the minor unit."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale

from freelance_pay.domain.money import Money, currency_decimals
from freelance_pay.services.sentence import Size

if TYPE_CHECKING:
    from collections.abc import Iterable

NO_BREAK_SPACE = "\u00a0"
_MINUS = "\u2212"
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "RUB": "₽", "UAH": "₴", "PLN": "zł", "INR": "₹", "ILS": "₪"}
_BEFORE = frozenset("€$£¥₽₴₹₪")
"""Signs that may stand right before the figure; others (zł, codes) are set apart by a space."""
_SIGN_FIRST = frozenset({QLocale.Language.English, QLocale.Language.C})
SEPARATOR = "  ·  "
"""Between amounts of different currencies, and between short facts on one line."""


def money_text(money: Money, locale: QLocale | None = None) -> str:
    """Return the amount with grouping and currency sign: "€1,250.00", "1 250,00 ₽"; never through a float."""
    locale = locale or QLocale()
    figure = _figure(abs(money.minor), currency_decimals(money.currency), locale)
    sign = _SIGNS.get(money.currency, money.currency)
    if locale.language() not in _SIGN_FIRST:
        text = f"{figure}{NO_BREAK_SPACE}{sign}"
    elif sign in _BEFORE:
        text = f"{sign}{figure}"
    else:
        text = f"{money.currency}{NO_BREAK_SPACE}{figure}"
    return f"{_MINUS}{text}" if money.minor < 0 else text


def moneys_text(amounts: Iterable[Money]) -> str:
    """Return several amounts on one line; they are of different currencies and are never added."""
    locale = QLocale()
    return SEPARATOR.join(money_text(amount, locale) for amount in amounts)


def day_text(day: date, today: date | None = None) -> str:
    """Return the day in short: "14 Nov", and with the year when it is not the year of `today`."""
    pattern = "d MMM" if today is not None and today.year == day.year else "d MMM yyyy"
    return QLocale().toString(_qdate(day), pattern)


def weekday_text(day: date) -> str:
    """Return the day in short with its weekday: "Fri 27 Nov"."""
    return QLocale().toString(_qdate(day), "ddd d MMM").replace(" ", NO_BREAK_SPACE)


def one_stop(sentence: str) -> str:
    """Return `sentence` with one full stop where a day that is abbreviated with one ("19 окт.") ends it."""
    return sentence.replace("..", ".")


def long_day_text(day: date) -> str:
    """Return the day as a heading: "Monday, 23 November"."""
    text = QLocale().toString(_qdate(day), "dddd, d MMMM")
    return text[:1].upper() + text[1:]


def number_text(number: int) -> str:
    """Return a whole number with grouping."""
    return QLocale().toString(number)


def size_text(size: int) -> str:
    """Return a file size of `size` bytes in short: "84 kB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def fact_text(value: object) -> str:
    """Return a fact of a sentence as the person reads it: amounts, days, sizes and numbers; texts as they are."""
    if isinstance(value, Money):
        return money_text(value)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, Size):
        return size_text(value)
    if isinstance(value, int):
        return number_text(value)
    return QLocale().toString(value, "g") if isinstance(value, float) else str(value)


def moment_text(moment: datetime) -> str:
    """Return a moment as day and time at the place of the person at the screen."""
    shown = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
    locale = QLocale()
    return f"{locale.toString(shown.date(), 'd MMM yyyy')}, {locale.toString(shown.time(), 'HH:mm')}"


def quoted(text: str) -> str:
    """Return `text` in the quotation marks of the language: “…”, «…», „…”."""
    return QLocale().quoteString(text)


def _figure(minor: int, decimals: int, locale: QLocale) -> str:
    whole, rest = divmod(minor, 10**decimals)
    text = locale.toString(whole)
    return f"{text}{locale.decimalPoint()}{rest:0{decimals}d}" if decimals else text


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
