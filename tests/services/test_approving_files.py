"""The files of a message: read before the ledger is taken, and those of the invoice as it is at the approval."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.file_store import FileStore
from freelance_pay.domain.money import Money
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import PreflightBlockedError

if TYPE_CHECKING:
    from freelance_pay.domain.invoices import Attachment
    from tests.support.program_rig import ProgramRig


@pytest.mark.parametrize("had_one", [True, False])
def test_a_pdf_that_was_replaced_since_the_preview_stops_the_message(program_rig: ProgramRig, had_one: bool) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, pdf=had_one)
    draft = program_rig.draft(client_id)
    program_rig.attach(invoice_id, "FV 1/2026", Money(180_001, "EUR"))
    with pytest.raises(PreflightBlockedError) as refused:
        program_rig.services.reminders.approve(draft)
    assert {finding.rule for finding in refused.value.findings} == {Rule.ATTACHMENT}


def test_reading_the_pdfs_for_an_approval_keeps_nobody_from_the_ledger(
    program_rig: ProgramRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id)
    draft = program_rig.draft(client_id)
    read, wrote = FileStore.read, list[str]()

    def look_whether_others_may_write(store: FileStore, attachment: Attachment) -> bytes:
        with closing(sqlite3.connect(program_rig.layout.path, timeout=0)) as other, other:
            other.execute("INSERT OR REPLACE INTO setting (key, value) VALUES ('other', 'wrote')")
        wrote.append(attachment.name)
        return read(store, attachment)

    monkeypatch.setattr(FileStore, "read", look_whether_others_may_write)
    program_rig.services.reminders.approve(draft)
    assert wrote


def test_proposing_and_previewing_keeps_nobody_from_the_ledger_and_waits_for_nobody(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id)
    with closing(sqlite3.connect(program_rig.layout.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE client SET note = 'being written'")
        review = program_rig.services.reminders.review(program_rig.draft(client_id))
        other.execute("ROLLBACK")
    assert review.blocking == ()
