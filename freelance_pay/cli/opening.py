"""Opening the ledger for a command that changes it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerError, LedgerTooOldError
from freelance_pay.services.sentences import explain

if TYPE_CHECKING:
    from freelance_pay.cli.output import Output
    from freelance_pay.services.program import ProgramPort


def open_to_change(program: ProgramPort, output: Output) -> None:
    """Open the ledger that is there, one of an older version too, and make today's copy of it before it is changed.

    A copy that cannot be made is told and stops nothing. Raises LedgerNotFoundError and the other LedgerError leaves.
    """
    require_ledger(program)
    program.open_for_changes()
    try:
        program.services.care.backup_daily()
    except LedgerDamagedError:
        raise
    except LedgerError as error:
        output.trouble(f"Today's copy was not made. {explain(error)}")


def require_ledger(program: ProgramPort) -> None:
    """Raise LedgerNotFoundError where there is no ledger, and what stands in its way; being an older one does not."""
    with suppress(LedgerTooOldError):
        program.reads.has_clients()
