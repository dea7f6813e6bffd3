"""The whole program as the window and the command line see it: reads, services, and the ledger to work on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.services.accounts import AccountService
    from freelance_pay.services.batch import BatchService
    from freelance_pay.services.calls import CallService
    from freelance_pay.services.care import CareService
    from freelance_pay.services.clients import ClientService
    from freelance_pay.services.demo import DemoService
    from freelance_pay.services.follow_up import FollowUpService
    from freelance_pay.services.holds import HoldService
    from freelance_pay.services.importing import ImportService
    from freelance_pay.services.invoices import InvoiceService
    from freelance_pay.services.messengers import MessengerService
    from freelance_pay.services.outbox import Outbox
    from freelance_pay.services.outlook import Outlook
    from freelance_pay.services.payments import PaymentService
    from freelance_pay.services.plans import PlanService
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.postings import PostingService
    from freelance_pay.services.reads_port import Reads, TodayReads
    from freelance_pay.services.recovery import Recovery
    from freelance_pay.services.reminders import Reminders
    from freelance_pay.services.reports import ReportService
    from freelance_pay.services.scheduled import ScheduledRun
    from freelance_pay.services.settings import SettingsService
    from freelance_pay.services.today import TodayService


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a person can do that changes something or needs a slow library."""

    accounts: AccountService
    batch: BatchService
    calls: CallService
    care: CareService
    clients: ClientService
    demo: DemoService
    follow_up: FollowUpService
    holds: HoldService
    importing: ImportService
    invoices: InvoiceService
    messengers: MessengerService
    outbox: Outbox
    outlook: Outlook
    payments: PaymentService
    plans: PlanService
    postings: PostingService
    recovery: Recovery
    reminders: Reminders
    reports: ReportService
    scheduled: ScheduledRun
    settings: SettingsService


class ProgramPort(Protocol):
    """One ledger and everything that works on it."""

    @property
    def ledger_path(self) -> Path:
        """The ledger file."""

    @property
    def clock(self) -> Clock:
        """The time."""

    @property
    def first_reads(self) -> TodayReads:
        """What the first page is read with; quick to get."""

    @property
    def reads(self) -> Reads:
        """The reads; the first call imports what every page needs (30 ms)."""

    @property
    def today(self) -> TodayService:
        """The Today page; quick to get."""

    @property
    def services(self) -> Services:
        """The services; the first call takes half a second, so it is made off the GUI thread."""

    def open_for_changes(self) -> bool:
        """Take the ledger for this process and make it ready; True when what was read before may be out of date.

        Raises LedgerInUseError and the other LedgerError leaves.
        """

    def take_lock(self) -> None:
        """Take the ledger for this process without opening it, to restore a copy. Raises LedgerInUseError."""

    def close(self) -> None:
        """Let other processes have the ledger."""
