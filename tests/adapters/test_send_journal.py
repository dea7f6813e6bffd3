"""The send journal: what was noted survives, half a line is no harm, and damage is never passed over in silence."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.adapters.send_journal import SendJournal
from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.invoices import InvoiceEntry, InvoiceId
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.transport import (
    JournalDamagedError,
    JournalEntry,
    JournalNotWrittenError,
    letter_key,
    names_of,
)

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
COMMITTING = JournalEntry(("a" * 32, "b" * 32), "<fp.1@free.example>", State.COMMITTING, AT)
SENT = JournalEntry(("a" * 32, "b" * 32), "<fp.1@free.example>", State.SENT, AT)
ACME = InvoiceEntry(InvoiceId(7), "Acme", "2026/1", AT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sent.journal"


@pytest.fixture
def journal(path: Path) -> SendJournal:
    return SendJournal(path)


def test_what_was_noted_is_read_in_order(path: Path, journal: SendJournal) -> None:
    journal.append(COMMITTING)
    journal.append(SENT)
    assert SendJournal(path).read() == (COMMITTING, SENT)


def test_a_ledger_that_never_sent_has_an_empty_journal(journal: SendJournal, path: Path) -> None:
    assert journal.read() == ()
    assert not path.exists()


def test_the_keys_of_a_letter_are_the_same_for_ever() -> None:
    assert _first_reminders(ACME) == ("e504dca6a69bf2291b6afe467a3af85c", "106e0b28449a2dbc5dfa7beb2164bb9c")
    assert _first_reminders(ACME._replace(client_name="ACME ")) == _first_reminders(ACME)
    second = {letter_key(name, DeliveryKind.REMINDER, Stage.SECOND) for name in names_of(ACME)}
    assert second.isdisjoint(_first_reminders(ACME))


def test_an_invoice_is_known_by_its_entry_whatever_stands_on_it_and_never_by_its_id_alone() -> None:
    entry, paper = names_of(ACME)
    assert names_of(ACME._replace(client_name="Other", number="2026/2"))[0] == entry
    assert names_of(ACME._replace(added_at=AT.astimezone(timezone(timedelta(hours=5))))) == (entry, paper)
    for other in (ACME._replace(added_at=AT + timedelta(seconds=1)), ACME._replace(id=InvoiceId(8))):
        assert names_of(other)[0] != entry
        assert names_of(other)[1] == paper
    assert names_of(ACME._replace(client_name="Other"))[1] != paper


def test_a_line_keeps_the_parts_of_an_offer_and_a_line_of_before_had_none(journal: SendJournal, path: Path) -> None:
    offer = replace(SENT, parts=((date(2026, 12, 1), 60_000), (date(2027, 1, 1), 60_001)))
    journal.append(SENT)
    assert "parts" not in path.read_text()
    journal.append(offer)
    assert journal.read() == (SENT, offer)


def test_a_line_of_an_apology_names_what_it_takes_back_and_a_line_of_before_names_nothing(
    journal: SendJournal, path: Path
) -> None:
    apology = replace(SENT, takes_back="<fp.1@free.example>")
    journal.append(SENT)
    assert "takes_back" not in path.read_text()
    journal.append(apology)
    assert journal.read() == (SENT, apology)


def test_only_the_user_may_read_it(journal: SendJournal, path: Path) -> None:
    journal.append(SENT)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_neither_names_nor_addresses_of_clients_are_in_it(journal: SendJournal, path: Path) -> None:
    journal.append(JournalEntry(_first_reminders(ACME), "<fp.1@free.example>", State.SENT, AT))
    assert "Acme" not in path.read_text()
    assert path.read_text().count("@") == 1


@given(st.data())
def test_half_a_line_left_by_a_crash_harms_neither_reading_nor_writing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("journal") / "sent.journal"
    journal = SendJournal(path)
    journal.append(COMMITTING)
    whole = path.stat().st_size
    journal.append(SENT)
    with path.open("r+b") as file:
        file.truncate(data.draw(st.integers(whole, path.stat().st_size - 1)))
    assert journal.read() == (COMMITTING,)
    journal.append(SENT)
    assert journal.read() == (COMMITTING, SENT)


def test_a_torn_first_line_longer_than_a_block_is_cut_off(journal: SendJournal, path: Path) -> None:
    path.write_bytes(b"x" * 10_000)
    assert journal.read() == ()
    journal.append(SENT)
    assert journal.read() == (SENT,)
    assert b"x" not in path.read_bytes().replace(b"example", b"")


@given(st.data())
def test_a_changed_byte_is_noticed_and_the_sound_lines_are_still_given(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("journal") / "sent.journal"
    journal = SendJournal(path)
    journal.append(COMMITTING)
    first = path.stat().st_size
    journal.append(SENT)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, first - 2))
    flipped = content[place] ^ data.draw(st.integers(1, 255))
    if flipped in b"\n" or (content[place] in b" " and flipped in b"\t\r"):
        return
    content[place] = flipped
    path.write_bytes(content)
    with pytest.raises(JournalDamagedError) as damage:
        journal.read()
    assert damage.value.damaged_lines == (1,)
    assert damage.value.entries == (SENT,)


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"null", b'{"sum": 1}', b"\xff\xfe", b"7"])
def test_a_line_that_is_no_entry_is_damage(journal: SendJournal, path: Path, line: bytes) -> None:
    journal.append(SENT)
    path.write_bytes(line + b"\n" + path.read_bytes())
    with pytest.raises(JournalDamagedError) as damage:
        journal.read()
    assert damage.value.damaged_lines == (1,)


def test_damage_is_set_aside_once_and_the_sound_lines_go_on(journal: SendJournal, path: Path) -> None:
    journal.append(SENT)
    damaged = b"not a line\n" + path.read_bytes()
    path.write_bytes(damaged)

    journal.set_damage_aside()

    assert journal.read() == (SENT,)
    assert path.with_name("sent.journal.damaged-1").read_bytes() == damaged
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    journal.append(COMMITTING)
    assert journal.read() == (SENT, COMMITTING)


def test_where_damage_cannot_be_set_aside_the_journal_stays_as_it_was(
    journal: SendJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"not a line\n")

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(JournalNotWrittenError):
        journal.set_damage_aside()
    assert path.read_bytes() == b"not a line\n"


def test_a_journal_that_cannot_be_written_stops_the_sending(tmp_path: Path) -> None:
    with pytest.raises(JournalNotWrittenError) as refused:
        SendJournal(tmp_path / "no such folder" / "sent.journal").append(SENT)
    assert refused.value.reason


def test_a_journal_that_cannot_be_read_is_damage_not_emptiness(tmp_path: Path) -> None:
    with pytest.raises(JournalDamagedError):
        SendJournal(tmp_path).read()


@pytest.mark.parametrize("room", [0, 10])
def test_a_full_disk_leaves_the_journal_as_it_was(
    journal: SendJournal, path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    journal.append(COMMITTING)
    really_write = os.write
    monkeypatch.setattr(os, "write", lambda file, line: really_write(file, line[:room]))
    with pytest.raises(JournalNotWrittenError):
        journal.append(SENT)
    monkeypatch.undo()
    assert journal.read() == (COMMITTING,)
    journal.append(SENT)
    assert journal.read() == (COMMITTING, SENT)


def test_a_line_is_on_the_disk_before_the_call_returns_and_so_is_the_name_of_a_new_file(
    journal: SendJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[bool, int]] = []
    really_sync = os.fsync

    def watched(file: int) -> None:
        facts = os.fstat(file)
        synced.append((stat.S_ISDIR(facts.st_mode), 0 if stat.S_ISDIR(facts.st_mode) else facts.st_size))
        really_sync(file)

    monkeypatch.setattr(os, "fsync", watched)
    journal.append(COMMITTING)
    first = path.stat().st_size
    assert synced == [(False, first), (True, 0)]
    journal.append(SENT)
    assert synced[2:] == [(False, path.stat().st_size)]


def _first_reminders(invoice: InvoiceEntry) -> tuple[str, ...]:
    return tuple(letter_key(name, DeliveryKind.REMINDER, Stage.FIRST) for name in names_of(invoice))
