"""Invoices: figures that fit, numbers that are there once, and what changing or cancelling one does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.importing.pdfs import NotAPdfError, PdfTooLargeError, PdfUnreadableError
from freelance_pay.domain.instalments import PlanState, PlanTerms
from freelance_pay.domain.invoices import Invoice
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import (
    BelowPaidError,
    DuplicateInvoiceError,
    InvoiceDatesError,
    InvoiceFiguresError,
    MissingTextError,
)
from freelance_pay.services.attachments import LARGEST_PDF
from freelance_pay.services.views import TimelineKind
from tests.support.program_rig import MONDAY, pdf_of

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from tests.support.program_rig import ProgramRig


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def an_invoice(client_id: ClientId, number: str = "FV 1", *, vat: int = 23, days: int = 14) -> Invoice:
    net, tax = eur(100), eur(vat)
    due = MONDAY + timedelta(days=days)
    return Invoice(client_id, number, MONDAY, due, net, tax, net + tax, eur(0), MONDAY, terms="14 days", title="Site")


def test_an_invoice_is_kept_whole_and_all_of_it_is_open(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    kept = program_rig.services.invoices.get(program_rig.services.invoices.add(an_invoice(client_id, " FV 1 ")))
    assert (kept.number, kept.net, kept.vat, kept.gross) == ("FV 1", eur(100), eur(23), eur(123))
    assert (kept.open, kept.next_due, kept.terms, kept.title) == (eur(123), kept.due_on, "14 days", "Site")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"number": "  "}, MissingTextError),
        ({"gross": eur(124)}, InvoiceFiguresError),
        ({"gross": eur(0), "net": eur(0), "vat": eur(0)}, InvoiceFiguresError),
        ({"gross": eur(-123), "net": eur(-100), "vat": eur(-23)}, InvoiceFiguresError),
        ({"due_on": MONDAY - timedelta(days=1)}, InvoiceDatesError),
    ],
)
def test_an_invoice_that_does_not_add_up_is_not_kept(
    program_rig: ProgramRig, changes: dict[str, object], error: type[Exception]
) -> None:
    invoice = replace(an_invoice(program_rig.client()), **changes)  # type: ignore[arg-type]
    with pytest.raises(error):
        program_rig.services.invoices.add(invoice)
    assert program_rig.program.reads.existing_ledger().invoices == ()


def test_a_number_is_there_once_per_client_whatever_its_case_and_spacing(program_rig: ProgramRig) -> None:
    acme, other = program_rig.client("Acme"), program_rig.client("Other")
    program_rig.services.invoices.add(an_invoice(acme, "FV 1/2026"))
    with pytest.raises(DuplicateInvoiceError):
        program_rig.services.invoices.add(an_invoice(acme, "fv  1/2026"))
    program_rig.services.invoices.add(an_invoice(other, "FV 1/2026"))
    second = program_rig.services.invoices.add(an_invoice(acme, "FV 2/2026"))
    with pytest.raises(DuplicateInvoiceError):
        program_rig.services.invoices.edit(replace(program_rig.services.invoices.get(second), number="FV 1/2026"))
    assert program_rig.services.invoices.get(second).number == "FV 2/2026"


def test_an_invoice_cannot_be_changed_to_less_than_was_paid_nor_to_another_currency(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    program_rig.pay(client_id, 60)
    kept = program_rig.services.invoices.get(invoice_id)
    for gross in (eur(59), Money(100, "PLN")):
        with pytest.raises(BelowPaidError):
            program_rig.services.invoices.edit(replace(kept, net=gross, vat=Money(0, gross.currency), gross=gross))
    program_rig.services.invoices.edit(replace(kept, net=eur(60), gross=eur(60)))
    assert program_rig.open_of(invoice_id) == 0
    program_rig.services.invoices.edit(replace(kept, net=eur(160), gross=eur(160)))
    assert program_rig.open_of(invoice_id) == 100


def test_a_change_withdraws_the_waiting_message_that_names_the_old_amount(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    kept = program_rig.services.invoices.get(invoice_id)
    program_rig.services.invoices.edit(replace(kept, title="a better name"))
    assert program_rig.delivery(waiting).state is State.QUEUED
    program_rig.services.invoices.edit(replace(kept, net=eur(90), gross=eur(90)))
    assert program_rig.delivery(waiting).state is State.WITHDRAWN
    assert "100" in program_rig.events("invoice_changed")[-1].replace(".", "")


def test_a_cancelled_invoice_owes_nothing_and_what_was_paid_on_it_is_on_account(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    program_rig.pay(client_id, 60)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    program_rig.services.invoices.cancel(invoice_id)
    kept = program_rig.services.invoices.get(invoice_id)
    assert (kept.open, kept.cancelled_on) == (eur(0), MONDAY)
    assert program_rig.program.reads.unallocated(client_id, "EUR") == eur(60)
    assert program_rig.delivery(waiting).state is State.WITHDRAWN
    assert program_rig.services.care.check().is_sound


def test_cancelling_twice_changes_nothing_the_second_time(program_rig: ProgramRig) -> None:
    invoice_id = program_rig.invoice(program_rig.client(), pdf=False)
    program_rig.services.invoices.cancel(invoice_id)
    program_rig.clock.go_on(days=3)
    program_rig.services.invoices.cancel(invoice_id)
    assert program_rig.services.invoices.get(invoice_id).cancelled_on == MONDAY
    assert len(program_rig.events("invoice_cancelled")) == 1


def test_a_reopened_invoice_is_owed_again_and_settled_with_what_its_cancelling_released(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.pay(client_id, 25)
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    program_rig.pay(client_id, 60)
    program_rig.services.invoices.cancel(invoice_id)
    assert program_rig.services.invoices.reopen(invoice_id) == eur(60)
    kept = program_rig.services.invoices.get(invoice_id)
    assert (kept.open, kept.cancelled_on) == (eur(40), None)
    assert program_rig.program.reads.unallocated(client_id, "EUR") == eur(25)
    told = [entry.kind for entry in program_rig.program.reads.invoice_timeline(invoice_id)]
    assert told[:2] == [TimelineKind.INVOICE_REOPENED, TimelineKind.INVOICE_CANCELLED]
    assert program_rig.services.invoices.reopen(invoice_id) == eur(0), "a second time changes nothing"
    assert len(program_rig.events("invoice_reopened")) == 1
    assert program_rig.services.care.check().is_sound


def test_a_reopened_invoice_leaves_money_alone_that_settles_another_invoice_by_now(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, "FV 1", minor=100, pdf=False)
    program_rig.pay(client_id, 60)
    program_rig.services.invoices.cancel(invoice_id)
    other = program_rig.invoice(client_id, "FV 2", minor=50, pdf=False)
    program_rig.services.payments.settle_with_credit(client_id, "EUR")
    assert program_rig.services.invoices.reopen(invoice_id) == eur(10)
    assert (program_rig.open_of(invoice_id), program_rig.open_of(other)) == (90, 0)
    assert program_rig.services.care.check().is_sound


def test_a_reopened_invoice_that_became_smaller_takes_no_more_than_it_is_worth(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    program_rig.pay(client_id, 60)
    program_rig.services.invoices.cancel(invoice_id)
    kept = program_rig.services.invoices.get(invoice_id)
    program_rig.services.invoices.edit(replace(kept, net=eur(50), gross=eur(50)))
    assert program_rig.services.invoices.reopen(invoice_id) == eur(50)
    assert program_rig.open_of(invoice_id) == 0
    assert program_rig.services.care.check().is_sound


def test_reopening_the_only_invoice_of_a_plan_brings_the_plan_back(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=90, pdf=False)
    plans = program_rig.services.plans
    plan_id = program_rig.offer(client_id, [invoice_id], plans.preview(eur(90), PlanTerms(3, MONDAY)))
    plans.accept(plan_id, "by phone")
    program_rig.services.invoices.cancel(invoice_id)
    program_rig.services.invoices.reopen(invoice_id)
    assert program_rig.program.reads.plans(MONDAY)[0].state is PlanState.ACTIVE
    assert program_rig.services.care.check().is_sound


def test_a_typing_error_on_a_cancelled_invoice_can_still_be_corrected(program_rig: ProgramRig) -> None:
    invoice_id = program_rig.invoice(program_rig.client(), minor=100, pdf=False)
    program_rig.services.invoices.cancel(invoice_id)
    kept = program_rig.services.invoices.get(invoice_id)
    program_rig.services.invoices.edit(replace(kept, net=eur(10), gross=eur(10)))
    assert program_rig.open_of(invoice_id) == 0
    assert program_rig.services.care.check().is_sound


def test_the_pdf_is_copied_into_the_ledger_and_read_back_as_it_was(program_rig: ProgramRig, tmp_path: Path) -> None:
    invoice_id = program_rig.invoice(program_rig.client(), pdf=False)
    content = pdf_of("FV 1/2026", eur(180_000))
    path = tmp_path / "faktura.pdf"
    path.write_bytes(content)
    attachment = program_rig.services.invoices.attach_pdf(invoice_id, path)
    path.unlink()
    assert program_rig.services.invoices.get(invoice_id).pdf == attachment
    assert program_rig.services.invoices.pdf(attachment) == content
    assert program_rig.services.invoices.page_picture(attachment, 0, 200).startswith(b"\x89PNG")


def test_what_is_no_pdf_too_large_or_gone_is_refused_with_its_reason(program_rig: ProgramRig, tmp_path: Path) -> None:
    invoice_id = program_rig.invoice(program_rig.client(), pdf=False)
    text, huge = tmp_path / "letter.pdf", tmp_path / "huge.pdf"
    text.write_text("not a PDF")
    with huge.open("wb") as file:
        file.truncate(LARGEST_PDF + 1)
    for path, error in ((text, NotAPdfError), (huge, PdfTooLargeError), (tmp_path / "gone.pdf", PdfUnreadableError)):
        with pytest.raises(error) as refused:
            program_rig.services.invoices.attach_pdf(invoice_id, path)
        assert refused.value.name == path.name
    assert program_rig.services.invoices.get(invoice_id).pdf is None
