"""The composition root: joins services and adapters. Nothing slow is imported before somebody asks for it."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from freelance_pay.adapters.clock import SystemClock
from freelance_pay.adapters.db.ledger_header import change_counter
from freelance_pay.adapters.db.reads.today_reader import SqlTodayReads
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.domain.ledger_errors import LedgerError
from freelance_pay.services.today import TodayService

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from freelance_pay.adapters.db.reads.reader import SqlReads
    from freelance_pay.adapters.instance_lock import InstanceLock
    from freelance_pay.services.ports import Clock, MailTransport, Secrets
    from freelance_pay.services.program import Services


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a test or a command puts in place of the real thing; None: the real thing."""

    clock: Clock | None = None
    transport: MailTransport | None = None
    secrets: Secrets | None = None


class Program:
    """One ledger and everything that works on it."""

    def __init__(self, ledger_path: Path, overrides: Overrides | None = None) -> None:
        self._overrides = overrides or Overrides()
        self._building = threading.Lock()
        self._services: Services | None = None
        self._lock: InstanceLock | None = None
        self._counter_at_first: int | None = None
        self.closing: list[Callable[[], None]] = []
        self.layout = LedgerLayout.of(ledger_path)
        self.clock: Clock = self._overrides.clock or SystemClock()

    @property
    def ledger_path(self) -> Path:
        """The ledger file."""
        return self.layout.path

    @cached_property
    def first_reads(self) -> SqlTodayReads:
        """What the first page is read with."""
        with suppress(LedgerError):
            self._counter_at_first = change_counter(self.layout.path)
        return SqlTodayReads(self.layout)

    @cached_property
    def reads(self) -> SqlReads:
        """The reads, over the same connections; they need no slow library."""
        from freelance_pay.adapters.db.reads.reader import SqlReads

        return SqlReads(self.layout, self.first_reads.connections)

    @cached_property
    def today(self) -> TodayService:
        """The Today page."""
        return TodayService(self.first_reads, self.clock)

    def open_for_changes(self) -> bool:
        """Take the ledger for this process and make it ready; True when what was read before may be out of date.

        Raises LedgerInUseError and the other LedgerError leaves. Runs the recovery before anything may be sent.
        """
        from freelance_pay.adapters.db.ledger_file import open_ledger

        self.take_lock()
        try:
            open_ledger(self.layout, self.clock.now())
        except LedgerError:
            self._leave_no_lock_without_ledger()
            raise
        self.services.recovery.run()
        return self._counter_at_first is None or change_counter(self.layout.path) != self._counter_at_first

    def take_lock(self) -> None:
        """Take the ledger for this process without opening it. Raises LedgerInUseError."""
        from freelance_pay.adapters.instance_lock import InstanceLock

        self._lock = self._lock or InstanceLock(self.layout)
        if not self._lock.is_held:
            self._lock.acquire()

    def close(self) -> None:
        """End what runs beside this process, and let other processes have the ledger."""
        self.first_reads.close()
        for close in self.closing:
            close()
        if self._lock is not None:
            self._lock.release()

    @property
    def services(self) -> Services:
        """The services; the first call imports what they need (0.5 s), so it is made off the GUI thread."""
        with self._building:
            if self._services is None:
                from freelance_pay.assembly import assemble

                self._services = assemble(self, self._overrides)
            return self._services

    def _leave_no_lock_without_ledger(self) -> None:
        if self._lock is not None and not self.layout.path.exists() and not self.layout.had_data():
            self._lock.withdraw()


def default_ledger_path() -> Path:
    """Return where the ledger of this user lies unless another is named."""
    from platformdirs import user_data_path

    return user_data_path("freelance-pay", appauthor=False) / "ledger.fpay"
