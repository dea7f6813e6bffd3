"""Care of the ledger: trusted copies, a restore that sends nothing twice, a check that finds what is wrong."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.db import backups
from freelance_pay.adapters.durable_files import put_in_place
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import PlanTerms
from freelance_pay.domain.ledger_errors import BackupDamagedError, LedgerDamagedError, NameTakenError, NotALedgerError
from freelance_pay.domain.money import Money
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.domain.steps import Rest
from freelance_pay.services.care import CheckResult
from freelance_pay.services.sentences.checks import check_lines

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.program_rig import ProgramRig


def names(rig: ProgramRig) -> list[str]:
    return [name for _, name in rig.program.reads.client_names()]


def test_a_restored_copy_is_the_ledger_of_that_day_and_the_one_that_was_there_is_kept(
    program_rig: ProgramRig,
) -> None:
    program_rig.client("Acme")
    copy = program_rig.services.care.backup()
    program_rig.client("Beta")
    restored = program_rig.services.care.restore(copy)
    assert restored.missing_files == ()
    assert names(program_rig) == ["Acme"]
    assert [path for path in program_rig.folder.iterdir() if "replaced" in path.name] == [restored.kept_aside]
    program_rig.client("Gamma")
    assert names(program_rig) == ["Acme", "Gamma"]
    assert len(program_rig.events("restored")) == 1


def test_what_was_sent_after_the_copy_was_made_is_not_sent_again(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    copy = program_rig.services.care.backup()
    program_rig.send(client_id, without_pdf=True)
    program_rig.services.care.restore(copy)
    with pytest.raises(NothingToSendError) as refused:
        program_rig.draft(client_id)
    assert refused.value.rest in {Rest.NOT_DUE, Rest.QUIET_DAYS}
    program_rig.services.outbox.run()
    assert len(program_rig.mail.taken) == 1


def test_what_waited_in_the_copy_is_held_until_a_person_looked(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    copy = program_rig.services.care.backup()
    program_rig.services.care.restore(copy)
    assert program_rig.delivery(waiting).state is State.HELD
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []


@pytest.mark.parametrize("state", [State.QUEUED, State.CLAIMED])
def test_a_restore_that_is_killed_right_after_the_swap_lets_nothing_leave(
    program_rig: ProgramRig, monkeypatch: pytest.MonkeyPatch, state: State
) -> None:
    """Nothing was sent since the copy was made, so no journal tells the next start that the ledger is an old one."""
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    with closing(sqlite3.connect(program_rig.layout.path)) as connection, connection:
        connection.execute("UPDATE delivery SET state = ?", (state.value,))
    copy = program_rig.services.care.backup()

    def die_after_the_swap(draft: Path, path: Path) -> None:
        put_in_place(draft, path)
        raise KeyboardInterrupt

    monkeypatch.setattr(backups, "put_in_place", die_after_the_swap)
    with pytest.raises(KeyboardInterrupt):
        program_rig.services.care.restore(copy)
    monkeypatch.undo()
    program_rig.close()
    program_rig.program = program_rig.start()

    assert program_rig.delivery(waiting).state is State.HELD
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []
    assert len(program_rig.events("restored")) == 1


def test_a_damaged_copy_or_another_file_is_refused_and_the_ledger_untouched(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    program_rig.client("Acme")
    before = program_rig.layout.path.read_bytes()
    copy = program_rig.services.care.backup(tmp_path / "copy.fpay")
    content = bytearray(copy.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    copy.write_bytes(content)
    other = tmp_path / "letter.txt"
    other.write_text("no ledger " * 100)
    for path in (copy, other):
        with pytest.raises((BackupDamagedError, LedgerDamagedError, NotALedgerError)):
            program_rig.services.care.restore(path)
    assert program_rig.layout.path.read_bytes() == before
    assert names(program_rig) == ["Acme"]


def test_a_copy_never_takes_the_place_of_another_file(program_rig: ProgramRig, tmp_path: Path) -> None:
    path = tmp_path / "copy.fpay"
    path.write_text("mine")
    with pytest.raises(NameTakenError):
        program_rig.services.care.backup(path)
    assert path.read_text() == "mine"


def test_there_is_one_copy_a_day_unless_asked_for_and_the_newest_is_listed_first(program_rig: ProgramRig) -> None:
    care = program_rig.services.care
    first = care.backup_daily()
    assert first is not None
    assert care.backup_daily() is None
    program_rig.clock.go_on(days=1)
    second = care.backup_daily()
    program_rig.clock.go_on(minutes=1)
    third = care.backup()
    assert [copy.path for copy in care.backups()] == [third, second, first]


def test_a_restore_says_which_pdfs_are_gone(program_rig: ProgramRig) -> None:
    program_rig.invoice(program_rig.client())
    copy = program_rig.services.care.backup()
    for path in program_rig.layout.files.rglob("*"):
        if path.is_file():
            path.unlink()
    assert len(program_rig.services.care.restore(copy).missing_files) == 1


def test_the_check_finds_nothing_in_a_ledger_in_use_and_a_figure_changed_behind_our_back(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id)
    program_rig.pay(client_id, 5_000)
    program_rig.send(client_id)
    assert program_rig.services.care.check().is_sound
    with closing(sqlite3.connect(program_rig.layout.path)) as connection, connection:
        connection.execute("UPDATE invoice SET open_minor = open_minor - 1")
    result = program_rig.services.care.check()
    assert not result.is_sound
    assert [(item.table, item.kept, item.right) for item in result.differences] == [("invoice", "174999", "175000")]


def test_the_check_finds_a_pdf_that_is_gone(program_rig: ProgramRig) -> None:
    program_rig.invoice(program_rig.client())
    for path in program_rig.layout.files.rglob("*"):
        if path.is_file():
            path.unlink()
    assert program_rig.services.care.check().missing_files == ("FV 1-2026.pdf",)


def test_the_check_finds_an_archived_message_that_is_no_longer_the_one_that_was_approved(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id)
    program_rig.send(client_id)
    with closing(sqlite3.connect(program_rig.layout.path)) as connection, connection:
        (mime,) = connection.execute("SELECT mime FROM delivery_mime").fetchone()
        connection.execute("UPDATE delivery_mime SET mime = ?", (mime[:-40] + bytes(40),))
    result = program_rig.services.care.check()
    assert [(item.table, item.about) for item in result.differences] == [("delivery", "sha256")]
    assert check_lines(result) == ["An archived message is not the one that was approved any more."]


def test_the_check_says_in_words_what_cannot_be_read_or_does_not_add_up(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id)
    terms = PlanTerms(3, program_rig.clock.today())
    program_rig.offer(client_id, [invoice_id], program_rig.services.plans.preview(Money(180_000, "EUR"), terms))
    for change, said in (
        (
            "UPDATE plan SET state = 'finished', accepted_on = '2026-11-23'",
            "A plan counts as paid though money is open",
        ),
        ("UPDATE plan SET state = 'offered', balance_minor = 1", "The instalments of a plan do not add up to it"),
        ("UPDATE invoice SET currency = '?'", "An amount is in another currency than it should be, or in none"),
        ("UPDATE invoice SET currency = 'EUR', issued_on = '2026-02-30'", "An entry has a day that cannot be read"),
    ):
        with closing(sqlite3.connect(program_rig.layout.path)) as connection, connection:
            connection.execute(change)
        assert said in " ".join(check_lines(program_rig.services.care.check()))


def test_a_damaged_file_is_told_with_the_newest_good_copy(program_rig: ProgramRig, tmp_path: Path) -> None:
    copy = tmp_path / "copy.fpay"
    damaged = CheckResult(("page 7 is never used",), (), (), None, copy)
    assert str(copy) in check_lines(damaged)[0]
    assert "no good copy was found" in check_lines(replace(damaged, newest_good_copy=None))[0]
    made = program_rig.services.care.backup()
    assert program_rig.services.care._keeper.newest_good_copy() == made


def test_looking_after_the_ledger_makes_todays_copy_and_finds_damage(program_rig: ProgramRig) -> None:
    program_rig.services.care.look_after()
    assert len(program_rig.services.care.backups()) == 1
    size = program_rig.layout.path.stat().st_size
    with program_rig.layout.path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * (size // 2))
    with pytest.raises(LedgerDamagedError):
        program_rig.services.care.look_after()
