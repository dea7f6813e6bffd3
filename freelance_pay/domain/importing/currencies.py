"""The currency a cell or a column name speaks of: a code, a sign, or a word such as `руб.`."""

from __future__ import annotations

import re

_ISO = frozenset(
    (  # noqa: SIM905 - codes read best as words
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
        "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD "
        "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD "
        "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
        "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD "
        "TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"
    ).split()
)
_MARKS = {
    "zł": "PLN", "zl": "PLN", "złotych": "PLN", "₽": "RUB", "р": "RUB", "руб": "RUB", "рублей": "RUB", "rur": "RUB",
    "€": "EUR", "euro": "EUR", "евро": "EUR", "£": "GBP", "$": "USD", "us$": "USD", "₴": "UAH", "грн": "UAH",
    "kč": "CZK", "kc": "CZK", "ft": "HUF", "₸": "KZT", "тг": "KZT", "sfr": "CHF", "fr": "CHF", "₺": "TRY", "¥": "JPY",
    "br": "BYN", "a$": "AUD", "c$": "CAD", "ca$": "CAD", "au$": "AUD",
}  # fmt: skip
_IN_COLUMN_NAMES = _ISO & {
    "AUD", "BYN", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HUF", "JPY", "KZT", "NOK", "PLN", "RON", "RUB", "SEK",
    "UAH", "USD",
}  # fmt: skip
_SIGNS_IN_COLUMN_NAMES = frozenset({"zł", "руб", "₽", "€", "£", "$", "₴"})
_TOKEN = re.compile(r"[A-Za-zА-Яа-яЁёłŁčČ]+|[€£$₽₴₸₺¥]")


def currency_of(text: str) -> str | None:
    """Return the ISO 4217 code `text` means (`zł`, `руб.`, `€`, `pln`), None when it is no known currency."""
    mark = text.strip().rstrip(".").casefold()
    known = _MARKS.get(mark)
    if known:
        return known
    code = mark.upper()
    return code if code in _ISO else None


def currency_in_column_name(name: str) -> str | None:
    """Return the currency a column name carries (`Kwota [PLN]`, `Сумма, руб.`), None when it carries none."""
    for token in _TOKEN.findall(name):
        if token in _IN_COLUMN_NAMES or token.casefold() in _SIGNS_IN_COLUMN_NAMES:
            return currency_of(token)
    return None
