"""The base of every error a user can meet; each leaf carries its facts, the sentences live in `services.sentences`."""

from __future__ import annotations


class FreelancePayError(Exception):
    """Something a person can understand and act on; never raised bare, always a leaf."""


class DomainError(FreelancePayError):
    """A rule of the domain was about to be broken."""


class CurrencyMismatchError(DomainError):
    """Two amounts of different currencies met in one sum."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(f"{left} and {right} cannot be added")
        self.left = left
        self.right = right


class BadAmountError(DomainError):
    """A text or number is not an amount of money in that currency."""

    def __init__(self, text: str, currency: str) -> None:
        super().__init__(f"{text!r} is not an amount in {currency}")
        self.text = text
        self.currency = currency


class UnknownCurrencyError(DomainError):
    """A currency code that is not three capital letters."""

    def __init__(self, code: str) -> None:
        super().__init__(f"{code!r} is not a currency code")
        self.code = code
