"""Commands about money: record a payment, offer instalments, compute interest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError, WrongUsageError
from freelance_pay.cli.opening import open_to_change
from freelance_pay.cli.reminders import STATE_WORDS, show_reviews
from freelance_pay.cli.sending import Sent, send_all
from freelance_pay.domain.claims import contract_interest
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import Interval, PlanState, PlanTerms
from freelance_pay.domain.money import Money, money_of
from freelance_pay.domain.money_errors import OfferStandsError
from freelance_pay.domain.sending_errors import PreflightConfirmError
from freelance_pay.services.outbox import RunResult
from freelance_pay.services.sentences import explain, explain_finding

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from freelance_pay.cli.output import Output
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.instalments import Instalment, PlanId
    from freelance_pay.domain.payments import Allocation
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.drafts import Draft, Review
    from freelance_pay.services.list_views import InvoiceRowView, PlanRowView
    from freelance_pay.services.program import ProgramPort


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
    open_to_change(program, output)
    invoice = find_invoice(program, args.number)
    currency = invoice.gross.currency
    if args.from_credit:
        parts = program.services.payments.settle_with_credit(invoice.client_id, currency, first=invoice.id)
        if not parts:
            raise RefusedError(f"{invoice.client_name} has no money on account in {currency}, or nothing is open.")
        text, received = "Settled with money on account", Money(0, currency)
    else:
        received = money_of(args.amount, currency)
        day = args.on or program.clock.today()
        payments = program.services.payments
        parts = payments.propose(invoice.client_id, received, invoice.id) if received.minor > 0 else ()
        payments.record(invoice.client_id, day, received, first=invoice.id, parts=parts, note=args.note)
        text = f"{received} received for {invoice.number}"
    after = find_invoice(program, args.number)
    left = program.reads.unallocated(invoice.client_id, currency)
    others = _settled(program, [part for part in parts if part.invoice_id != invoice.id])
    also = "".join(f"; {amount} settles {number}" for number, amount in others.items())
    rest = f"; {left} stays on account" if left else ""
    output.answer(
        f"{text}; still open on {after.number}: {after.open}{also}{rest}",
        number=after.number,
        received=received,
        open=after.open,
        status=after.status,
        also_settled=others,
        on_account=left,
    )


def plan(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Show, offer, accept or end an instalment plan."""
    if (args.dry_run or args.by_hand or args.replace or args.confirm) and not args.offer:
        raise WrongUsageError("Say --offer with --dry-run, --by-hand, --replace or --confirm.")
    if args.accept or args.end or (args.offer and not args.dry_run):
        open_to_change(program, output)
    invoice = find_invoice(program, args.number)
    if args.accept:
        _accept(program, invoice, output)
        return
    if args.end:
        _end(program, invoice, output)
        return
    start = args.start or program.services.plans.first_day(invoice.client_id)
    parts = program.services.plans.preview(invoice.open, PlanTerms(args.parts, start, Interval(args.every)))
    if args.offer:
        _offer(program, args, invoice, parts, output)
    elif output.as_json:
        output.data({"number": invoice.number, "open": invoice.open, "instalments": parts})
    else:
        _show_parts(parts, output)


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


def _offer(
    program: ProgramPort,
    args: argparse.Namespace,
    invoice: InvoiceRowView,
    parts: Sequence[Instalment],
    output: Output,
) -> None:
    """Offer `parts` with a letter; what stops the letter leaves no offer behind."""
    draft = _written(program, args, invoice, parts)
    if args.dry_run:
        show_reviews([program.services.reminders.review(draft)], output)
        return
    reminders = program.services.reminders
    if args.by_hand:
        _require_a_look(reminders.review(draft), is_confirmed=args.confirm)
        delivery_id, sent = reminders.sent_elsewhere(draft), Sent(RunResult())
    else:
        delivery_id = _approved(program, draft, is_confirmed=args.confirm)
        sent = send_all(program, output)
    state = program.reads.message(delivery_id).delivery.state
    letter = f"{draft.subject}\n\n{draft.body}"
    if output.as_json:
        facts = {"number": invoice.number, "open": invoice.open, "instalments": parts, "letter": letter, "state": state}
        output.data(facts | {"problem": sent.problems.get(delivery_id, "")})
    else:
        _show_parts(parts, output)
        output.block(letter)
        output.line()
        output.line(_what_became_of(state, by_hand=args.by_hand))
    sent.require_all_sent()


def _what_became_of(state: State, *, by_hand: bool) -> str:
    if by_hand:
        return "Offered: send this letter, it counts as sent."
    if state in (State.SENT, State.QUEUED):
        return f"Offered: the letter is {STATE_WORDS[state]}."
    return f"Whether the offer went out is not sure; its letter: {STATE_WORDS[state]}."


def _written(
    program: ProgramPort, args: argparse.Namespace, invoice: InvoiceRowView, parts: Sequence[Instalment]
) -> Draft:
    plans, currency = program.services.plans, invoice.open.currency
    try:
        return plans.write_offer(invoice.client_id, currency, [invoice.id], parts, replace=args.replace)
    except OfferStandsError as stands:
        raise RefusedError(f"{explain(stands)} With --replace this offer takes its place.") from stands


def _approved(program: ProgramPort, draft: Draft, *, is_confirmed: bool) -> DeliveryId:
    try:
        return program.services.reminders.approve(draft, confirmed=is_confirmed, at_once=True).delivery_id
    except PreflightConfirmError as unsure:
        raise _wants_a_look(unsure.findings) from unsure


def _require_a_look(review: Review, *, is_confirmed: bool) -> None:
    """Raise RefusedError where a letter sent by hand wants the same look as one that the program sends."""
    if review.to_confirm and not is_confirmed:
        raise _wants_a_look(review.to_confirm)


def _wants_a_look(findings: Sequence[Finding]) -> RefusedError:
    because = " ".join(explain_finding(finding) for finding in findings)
    return RefusedError(f"{because} With --confirm it is sent all the same.")


def _show_parts(parts: Sequence[Instalment], output: Output) -> None:
    output.table(("no.", "due", "amount"), [(str(p.number), p.due_on.isoformat(), str(p.amount)) for p in parts])


def _settled(program: ProgramPort, parts: Sequence[Allocation]) -> dict[str, Money]:
    """Return what each of these invoices got, by its number."""
    return {program.services.invoices.get(part.invoice_id).number: part.amount for part in parts}


def _accept(program: ProgramPort, invoice: InvoiceRowView, output: Output) -> None:
    found = program.services.plans.offer_for(invoice.id)
    if found is None:
        raise RefusedError("There is no offered plan for this invoice.")
    program.services.plans.accept(found, "command line")
    text = f"The plan for {invoice.number} runs; its next instalment is what is due."
    output.answer(text, number=invoice.number, plan=PlanState.ACTIVE)
    if not output.as_json:
        rows: tuple[PlanRowView, ...] = program.reads.plans(program.clock.today(), invoice.client_id)
        running = next(row for row in rows if row.id == found)
        _show_parts([line.instalment for line in running.stand.lines], output)


def _end(program: ProgramPort, invoice: InvoiceRowView, output: Output) -> None:
    found = _plan_of(program, invoice, PlanState.ACTIVE, "There is no running plan for this invoice.")
    program.services.plans.end(found, "command line")
    text = f"The plan for {invoice.number} is ended; the invoice is due as before."
    output.answer(text, number=invoice.number, plan=PlanState.CANCELLED)


def _plan_of(program: ProgramPort, invoice: InvoiceRowView, state: PlanState, otherwise: str) -> PlanId:
    plans: tuple[PlanRowView, ...] = program.reads.plans(program.clock.today(), invoice.client_id)
    for row in plans:
        if row.state is state and invoice.number in row.numbers:
            return row.id
    raise RefusedError(otherwise)
