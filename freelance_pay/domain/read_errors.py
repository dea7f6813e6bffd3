"""What can go wrong when something is looked up in the ledger."""

from __future__ import annotations

from freelance_pay.domain.errors import FreelancePayError


class NotInLedgerError(FreelancePayError):
    """The ledger has no client, invoice or message of that id; `what` is one of those words."""

    def __init__(self, what: str, wanted: int) -> None:
        super().__init__(f"no {what} {wanted}")
        self.what = what
        self.wanted = wanted
