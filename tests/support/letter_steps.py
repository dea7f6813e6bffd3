"""The long way to a formal demand, gone through the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.policy import STRICT
from freelance_pay.domain.steps import StepKind

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from tests.support.program_rig import ProgramRig


def step_today(rig: ProgramRig) -> StepKind | None:
    return next((row.step for row in rig.today()), None)


def bring_to_letter(rig: ProgramRig, *, invoices: int = 1) -> tuple[ClientId, list[InvoiceId]]:
    """A client who got every mail of the strict policy, on the day the formal demand is due."""
    client_id = rig.client(policy=STRICT.key, address="12 High Street\nBath")
    ids = [rig.invoice(client_id, f"FV {number}/2026", overdue=1) for number in range(1, invoices + 1)]
    for _ in range(3):
        rig.send(client_id)
        while step_today(rig) is None:
            rig.clock.go_on(days=1)
    assert step_today(rig) is StepKind.LETTER
    return client_id, ids
