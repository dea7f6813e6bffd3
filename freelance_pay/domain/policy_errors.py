"""What can be wrong with a follow-up policy or a day off, with the facts for the sentence."""

from __future__ import annotations

from datetime import date

from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.policy import PolicyProblem


class UnusablePolicyError(DomainError):
    """An own policy cannot be used; `problems` says everything that is wrong with it."""

    def __init__(self, name: str, problems: tuple[PolicyProblem, ...]) -> None:
        super().__init__(f"the policy {name!r} cannot be used: {', '.join(problems)}")
        self.name = name
        self.problems = problems


class PolicyInUseError(DomainError):
    """A policy cannot be deleted while somebody follows it."""

    def __init__(self, name: str, clients: int, invoices: int, *, is_usual: bool) -> None:
        super().__init__(f"{clients} clients and {invoices} invoices follow the policy {name!r}")
        self.name = name
        self.clients = clients
        self.invoices = invoices
        self.is_usual = is_usual


class DaysOffError(DomainError):
    """Days off end before they begin."""

    def __init__(self, first: date, last: date) -> None:
        super().__init__(f"the days off end on {last}, before they begin on {first}")
        self.first = first
        self.last = last
