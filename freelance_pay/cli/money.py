"""Commands about money: record a payment, offer instalments, compute interest."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError, WrongUsageError
from freelance_pay.domain.claims import contract_interest
from freelance_pay.domain.instalments import Interval, PlanState, PlanTerms
from freelance_pay.domain.money import Money, money_of

if TYPE_CHECKING:
    import argparse

    from freelance_pay.cli.output import Output
    from freelance_pay.domain.instalments import PlanId
    from freelance_pay.services.list_views import InvoiceRowView, PlanRowView
    from freelance_pay.services.program import ProgramPort

FIRST_INSTALMENT_IN = timedelta(days=7)


def find_invoice(program: ProgramPort, number: str) -> InvoiceRowView:
    """Return the one invoice of that number. Raises RefusedError when there is none, or more than one."""
    found = program.reads.invoices_numbered(number, program.clock.today())
    if not found:
        raise RefusedError(f"There is no invoice {number}. Look for it with: freelance-pay overdue")
    if len(found) > 1:
        names = ", ".join(row.client_name for row in found)
        raise RefusedError(f"Several clients have an invoice {number}: {names}. Record it in the window.")
    return found[0]


def pay(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Record a payment on an invoice, or settle it with money on account; what is left over settles the next ones."""
    if (args.amount is None) is not args.from_credit:
        raise WrongUsageError("Name the amount that was received, or say --from-credit.")
    invoice = find_invoice(program, args.number)
    currency = invoice.gross.currency
    if args.from_credit:
        program.open_for_changes()
        if not program.services.payments.settle_with_credit(invoice.client_id, currency, first=invoice.id):
            raise RefusedError(f"{invoice.client_name} has no money on account in {currency}, or nothing is open.")
        text, received = "Settled with money on account", Money(0, currency)
    else:
        received = money_of(args.amount, currency)
        program.open_for_changes()
        day = args.on or program.clock.today()
        program.services.payments.record(invoice.client_id, day, received, first=invoice.id, note=args.note)
        text = f"{received} received for {invoice.number}"
    after = find_invoice(program, args.number)
    left = program.reads.unallocated(invoice.client_id, currency)
    output.answer(
        f"{text}; still open on {after.number}: {after.open}" + (f"; on account: {left}" if left else ""),
        number=after.number,
        received=received,
        open=after.open,
        status=after.status,
        on_account=left,
    )


def plan(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Show, offer, accept or end an instalment plan."""
    invoice = find_invoice(program, args.number)
    if args.accept:
        _accept(program, invoice, output)
        return
    if args.end:
        _end(program, invoice, output)
        return
    start = args.start or program.clock.today() + FIRST_INSTALMENT_IN
    parts = program.services.plans.preview(invoice.open, PlanTerms(args.parts, start, Interval(args.every)))
    text = ""
    if args.offer:
        program.open_for_changes()
        _, draft = program.services.plans.offer(invoice.client_id, invoice.open.currency, [invoice.id], parts)
        text = f"{draft.subject}\n\n{draft.body}"
    if output.as_json:
        output.data({"number": invoice.number, "open": invoice.open, "instalments": parts, "letter": text})
        return
    output.table(("no.", "due", "amount"), [(str(p.number), p.due_on.isoformat(), str(p.amount)) for p in parts])
    output.block(text)


def interest(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Show interest at a contract rate, as a formula that can be followed."""
    detail = program.reads.invoice_detail(find_invoice(program, args.number).id, program.clock.today())
    if detail.invoice.cancelled_on is not None:
        raise RefusedError(f"Invoice {detail.invoice.number} is cancelled: nothing is owed on it.")
    payments = [(line.on, line.amount) for line in detail.settlements if not line.is_undone]
    claim = contract_interest(detail.invoice.gross, detail.invoice.due_on, program.clock.today(), payments, args.rate)
    if output.as_json:
        output.data(claim)
        return
    for segment in claim.segments:
        days = f"{segment.first} to {segment.last}, {segment.days} days"
        output.line(f"{days}: {segment.principal} x {claim.rate} % x {segment.days} / 365")
    output.line(f"Interest: {claim.amount} (a claim of its own, not part of the invoice; not legal advice)")


def _accept(program: ProgramPort, invoice: InvoiceRowView, output: Output) -> None:
    found = _plan_of(program, invoice, PlanState.OFFERED, "There is no offered plan for this invoice.")
    program.open_for_changes()
    program.services.plans.accept(found, "command line")
    text = f"The plan for {invoice.number} runs; its next instalment is what is due."
    output.answer(text, number=invoice.number, plan=PlanState.ACTIVE)


def _end(program: ProgramPort, invoice: InvoiceRowView, output: Output) -> None:
    found = _plan_of(program, invoice, PlanState.ACTIVE, "There is no running plan for this invoice.")
    program.open_for_changes()
    program.services.plans.end(found, "command line")
    text = f"The plan for {invoice.number} is ended; the invoice is due as before."
    output.answer(text, number=invoice.number, plan=PlanState.CANCELLED)


def _plan_of(program: ProgramPort, invoice: InvoiceRowView, state: PlanState, otherwise: str) -> PlanId:
    plans: tuple[PlanRowView, ...] = program.reads.plans(program.clock.today(), invoice.client_id)
    for row in plans:
        if row.state is state and invoice.number in row.numbers:
            return row.id
    raise RefusedError(otherwise)
