"""Reads the sample ledger from its data file (resources/demo/ledger.json), whose days are offsets from today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from freelance_pay.domain.clients import Client, ClientId, Contact, ContactId, Form, Role
from freelance_pay.domain.deliveries import DeliveryKind, Intent
from freelance_pay.domain.demo_ledger import (
    DemoCreditNote,
    DemoInvoice,
    DemoLedger,
    DemoPayment,
    DemoPlan,
    DemoReminder,
)
from freelance_pay.domain.holds import Hold, HoldId, HoldKind
from freelance_pay.domain.instalments import Interval, PlanId, PlanState, plan_stand, propose_instalments
from freelance_pay.domain.invoice_document import InvoiceDocument, InvoiceLine, Party
from freelance_pay.domain.invoices import Invoice, InvoiceId, open_amount
from freelance_pay.domain.letters import BankDetails, Sender
from freelance_pay.domain.money import Money, money_of, sum_money
from freelance_pay.domain.payments import Allocation, CreditNote, CreditNoteId, Payment, PaymentId
from freelance_pay.domain.plans import Plan
from freelance_pay.domain.policy import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Entry: TypeAlias = "Mapping[str, Any]"


def read_demo_ledger(data: Entry, today: date) -> DemoLedger:
    """Return the sample ledger as of `today` from the parsed data file; the same for the same day.

    A broken data file raises KeyError or ValueError: a fault of the installation, never of a user.
    """
    return _Reader(data, today).ledger()


class _Reader:
    """Reads in the order in which one part needs another: clients, invoices, money, plans, then what is open."""

    def __init__(self, data: Entry, today: date) -> None:
        self._data = data
        self._today = today
        self._client_ids = {entry["key"]: ClientId(n) for n, entry in enumerate(data["clients"], start=1)}
        self._client_entries: dict[str, Entry] = {entry["key"]: entry for entry in data["clients"]}
        self._clients = tuple(self._client(entry) for entry in data["clients"])
        self._seller = _seller(data["seller"])
        self._banks = {entry["currency"]: _bank(entry) for entry in data["banks"]}
        self._entries: list[Entry] = sorted(data["invoices"], key=lambda entry: (self._issued_on(entry), entry["key"]))
        self._invoice_ids = {entry["key"]: InvoiceId(n) for n, entry in enumerate(self._entries, start=1)}
        documents = [
            self._document(entry, number) for entry, number in zip(self._entries, self._numbers(), strict=True)
        ]
        self._documents = dict(zip(self._invoice_ids.values(), documents, strict=True))
        self._payments = self._read_payments()
        self._credit_notes = tuple(self._credit_note(n, e) for n, e in enumerate(data["credit_notes"], start=1))
        self._plans = tuple(self._plan(n, entry) for n, entry in enumerate(data["plans"], start=1))

    def ledger(self) -> DemoLedger:
        """Put everything together."""
        seller = self._data["seller"]
        sender = Sender(
            seller["name"], seller["role"], email=seller["email"], phone=seller["phone"], city=seller["city"]
        )
        return DemoLedger(
            today=self._today,
            sender=sender,
            seller=self._seller,
            banks=tuple(self._banks.values()),
            clients=self._clients,
            invoices=tuple(self._invoice(entry) for entry in self._entries),
            payments=self._payments,
            credit_notes=self._credit_notes,
            holds=tuple(self._hold(n, entry) for n, entry in enumerate(self._data["holds"], start=1)),
            plans=self._plans,
            reminders=tuple(self._reminder(entry) for entry in self._data["reminders"]),
        )

    def _day(self, offset: int) -> date:
        return self._today + timedelta(days=offset)

    def _client(self, entry: Entry) -> Client:
        contacts = tuple(_contact(each) for each in entry["contacts"])
        optional = {key: entry[key] for key in ("formal", "tax_id", "time_zone", "note") if key in entry}
        return Client(
            name=entry["name"],
            language=entry["language"],
            currency=entry["currency"],
            address=entry["address"],
            contacts=contacts,
            id=self._client_ids[entry["key"]],
            **optional,
        )

    def _owner(self, entry: Entry) -> Entry:
        return self._client_entries[entry["key"].rsplit("-", 1)[0]]

    def _issued_on(self, entry: Entry) -> date:
        return self._day(entry["due"] - self._owner(entry)["terms"])

    def _numbers(self) -> list[str]:
        counts: dict[int, int] = {}
        numbers = []
        for entry in self._entries:
            year = self._issued_on(entry).year
            counts[year] = counts.get(year, 0) + 1
            numbers.append(f"FV {counts[year]}/{year}")
        return numbers

    def _document(self, entry: Entry, number: str) -> InvoiceDocument:
        owner = self._owner(entry)
        client = self._clients[self._client_ids[owner["key"]] - 1]
        lines = tuple(_line(line, client.currency) for line in entry["lines"])
        net = sum_money([line.amount for line in lines], client.currency)
        percent = Decimal(owner["vat"]) if "vat" in owner else None
        vat = Money(0, client.currency) if percent is None else _share(net, percent)
        contact = client.contacts[0]
        return InvoiceDocument(
            number=number,
            title=entry["title"],
            issued_on=self._issued_on(entry),
            due_on=self._day(entry["due"]),
            seller=self._seller,
            client=Party(client.name, client.address, client.tax_id, contact.email),
            lines=lines,
            net=net,
            vat=vat,
            gross=net + vat,
            bank=self._banks[client.currency],
            vat_percent=percent,
            vat_note="" if percent is not None else self._data["vat_notes"][owner["language"]],
            language=owner["language"],
        )

    def _read_payments(self) -> tuple[DemoPayment, ...]:
        payments = []
        for entry in self._entries:
            invoice_id = self._invoice_ids[entry["key"]]
            document = self._documents[invoice_id]
            for offset, *amounts in entry.get("paid", ()):
                amount = money_of(Decimal(amounts[0]), document.gross.currency) if amounts else document.gross
                client_id = self._client_ids[self._owner(entry)["key"]]
                payment = Payment(client_id, self._day(offset), amount, document.number)
                payments.append(DemoPayment(payment, (Allocation(invoice_id, amount),)))
        payments.sort(key=lambda item: item.payment.received_on)
        return tuple(
            replace(item, payment=replace(item.payment, id=PaymentId(n))) for n, item in enumerate(payments, start=1)
        )

    def _credit_note(self, number: int, entry: Entry) -> DemoCreditNote:
        invoice_id = self._invoice_ids[entry["invoice"]]
        amount = money_of(Decimal(entry["amount"]), self._documents[invoice_id].gross.currency)
        issued_on = self._day(entry["issued"])
        note = CreditNote(
            client_id=self._client_ids[entry["client"]],
            number=f"KOR {number}/{issued_on.year}",
            issued_on=issued_on,
            amount=amount,
            reason=entry["reason"],
            id=CreditNoteId(number),
        )
        return DemoCreditNote(note, (Allocation(invoice_id, amount),))

    def _open_on(self, invoice_id: InvoiceId, day: date) -> Money:
        parts = chain(
            (part for item in self._payments if item.payment.received_on <= day for part in item.parts),
            (part for item in self._credit_notes if item.note.issued_on <= day for part in item.parts),
        )
        settled = [part.amount for part in parts if part.invoice_id == invoice_id]
        return open_amount(self._documents[invoice_id].gross, settled, cancelled=False)

    def _plan(self, number: int, entry: Entry) -> DemoPlan:
        invoice_ids = tuple(self._invoice_ids[key] for key in entry["invoices"])
        currency = self._documents[invoice_ids[0]].gross.currency
        offered_on = self._day(entry["offered"])
        balance = sum_money([self._open_on(each, offered_on) for each in invoice_ids], currency)
        interval = Interval(entry["interval"])
        plan = Plan(
            client_id=self._client_ids[entry["client"]],
            state=PlanState.ACTIVE,
            balance=balance,
            open=sum_money([self._open_on(each, self._today) for each in invoice_ids], currency),
            invoice_ids=invoice_ids,
            instalments=propose_instalments(balance, entry["parts"], self._day(entry["start"]), interval),
            accepted_on=self._day(entry["accepted"]),
            accepted_how=entry["how"],
            id=PlanId(number),
        )
        return DemoPlan(plan, offered_on)

    def _invoice(self, entry: Entry) -> DemoInvoice:
        invoice_id = self._invoice_ids[entry["key"]]
        document = self._documents[invoice_id]
        cancelled_on = self._day(entry["cancelled"]) if "cancelled" in entry else None
        plan = next((item.plan for item in self._plans if invoice_id in item.plan.invoice_ids), None)
        still_open = Money(0, document.gross.currency) if cancelled_on else self._open_on(invoice_id, self._today)
        invoice = Invoice(
            client_id=self._client_ids[self._owner(entry)["key"]],
            number=document.number,
            issued_on=document.issued_on,
            due_on=document.due_on,
            net=document.net,
            vat=document.vat,
            gross=document.gross,
            open=still_open,
            next_due=document.due_on if plan is None else self._next_due(plan, document.due_on),
            vat_note=document.vat_note,
            title=document.title,
            cancelled_on=cancelled_on,
            plan_id=None if plan is None else plan.id,
            id=invoice_id,
        )
        return DemoInvoice(invoice, document)

    def _next_due(self, plan: Plan, due_on: date) -> date:
        return plan_stand(plan.instalments, plan.paid, self._today).next_due or due_on

    def _hold(self, number: int, entry: Entry) -> Hold:
        return Hold(
            kind=HoldKind(entry["kind"]),
            client_id=self._client_ids[entry["client"]],
            invoice_id=self._invoice_ids[entry["invoice"]] if entry["invoice"] else None,
            since=self._day(entry["since"]),
            until=None if entry["until"] is None else self._day(entry["until"]),
            reason=entry["reason"],
            id=HoldId(number),
        )

    def _reminder(self, entry: Entry) -> DemoReminder:
        stage, sent_on = Stage[entry["stage"].upper()], self._day(entry["sent"])
        intents = tuple(
            Intent(invoice_id, DeliveryKind.REMINDER, stage, self._open_on(invoice_id, sent_on).minor)
            for invoice_id in (self._invoice_ids[key] for key in entry["invoices"])
        )
        return DemoReminder(self._client_ids[entry["client"]], stage, sent_on, intents)


def _seller(entry: Entry) -> Party:
    return Party(entry["name"], entry["address"], entry["tax_id"], entry["email"], entry["phone"])


def _bank(entry: Entry) -> BankDetails:
    return BankDetails(**{**entry, "extra": tuple(entry.get("extra", ()))})


def _contact(entry: Entry) -> Contact:
    return Contact(
        name=entry["name"],
        email=entry["email"],
        phone=entry.get("phone", ""),
        role=Role(entry.get("role", Role.BILLING)),
        form=Form(entry.get("form", Form.COMPANY)),
        bounced=entry.get("bounced", False),
        id=ContactId(0),
    )


def _line(entry: Sequence[str], currency: str) -> InvoiceLine:
    text, quantity, unit, price = entry
    amount = money_of(Decimal(quantity) * Decimal(price), currency)
    return InvoiceLine(text, Decimal(quantity), unit, money_of(Decimal(price), currency), amount)


def _share(amount: Money, percent: Decimal) -> Money:
    minor = (amount.minor * percent / 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return Money(int(minor), amount.currency)
