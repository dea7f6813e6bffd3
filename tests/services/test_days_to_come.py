"""The ledger holds what has happened: nothing dated after today gets into it, by hand or from a sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.entry_days import DayToComeError
from freelance_pay.domain.importing.plan_types import Reason
from freelance_pay.domain.invoices import Invoice
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import ImportNotCleanError
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.program_rig import ProgramRig

TOMORROW = MONDAY + timedelta(days=1)
HEADER = "Invoice no,Client,Invoice date,Due date,Total,Paid on,Currency"


def test_a_credit_note_of_tomorrow_is_refused_and_nothing_is_settled(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=10_000, pdf=False)
    with pytest.raises(DayToComeError):
        program_rig.services.payments.credit(client_id, "KOR 1", TOMORROW, Money(100, "EUR"), "discount")
    assert program_rig.open_of(invoice_id) == 10_000
    program_rig.services.payments.credit(client_id, "KOR 1", MONDAY, Money(100, "EUR"), "discount")
    assert program_rig.open_of(invoice_id) == 9_900


def test_an_invoice_is_entered_on_its_day_or_later(program_rig: ProgramRig) -> None:
    amount, nothing = Money(100, "EUR"), Money(0, "EUR")
    invoice = Invoice(program_rig.client(), "FV 1", MONDAY, TOMORROW, amount, nothing, amount, amount, TOMORROW)
    with pytest.raises(DayToComeError):
        program_rig.services.invoices.add(replace(invoice, issued_on=TOMORROW))
    kept = program_rig.services.invoices.get(program_rig.services.invoices.add(invoice))
    with pytest.raises(DayToComeError):
        program_rig.services.invoices.edit(replace(kept, issued_on=TOMORROW))
    assert program_rig.services.invoices.get(kept.id) == kept


def test_lines_of_a_sheet_that_are_still_to_come_are_named_and_left_behind(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    sheet = tmp_path / "invoices.csv"
    lines = [
        HEADER,
        f"1,Acme,{MONDAY},{TOMORROW},10.00,{MONDAY},EUR",
        f"2,Acme,{MONDAY},{TOMORROW},20.00,{TOMORROW},EUR",
        f"3,Acme,{TOMORROW},{TOMORROW},30.00,,EUR",
    ]
    sheet.write_text("\n".join(lines), encoding="utf-8")
    preview = program_rig.services.importing.open(sheet)
    assert preview.plan is not None
    told = [(error.line, error.reason, error.column_name) for error in preview.plan.errors]
    assert told == [(3, Reason.PAID_ON_TO_COME, "Paid on"), (4, Reason.ISSUED_TO_COME, "Invoice date")]
    with pytest.raises(ImportNotCleanError):
        program_rig.services.importing.run(preview)
    assert program_rig.services.importing.run(preview, good_rows_only=True).invoices == 1
