"""Commands that change something: done, or refused with one plain sentence; never beside an open window."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from freelance_pay.services.preferences import Preferences
from tests.support.cli_rig import CommandLine
from tests.support.program_rig import ACCOUNT, PASSWORD, PROFILE, ProgramRig, RigClock

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.cli_rig import Answer

HEADER = "Client;E-mail;Invoice number;Issue date;Due date;Total;Currency"
GOOD = "Acme;anna@acme.example;FV 1/2026;2026-10-01;2026-10-15;123.00;EUR"
BAD = "Beta;ben@beta.example;FV 2/2026;2026-10-01;someday;200.00;EUR"


def refused(answer: Answer) -> str:
    """The one sentence of a command that was refused."""
    assert answer.status == 1
    assert answer.out == ""
    assert answer.errors.count("\n") == 1
    assert "Traceback" not in answer.errors
    return answer.errors


@pytest.fixture
def owed(rig: ProgramRig) -> ProgramRig:
    """Acme owes 1800.00 on FV 1/2026, five days overdue; nobody has the ledger open."""
    rig.invoice(rig.client("Acme"), "FV 1/2026")
    rig.close()
    return rig


def test_a_payment_is_recorded_and_what_is_left_is_said(owed: ProgramRig, cli: CommandLine) -> None:
    answer = cli("pay", "fv 1/2026", "600,00", "--note", "transfer")
    assert (answer.status, answer.errors) == (0, "")
    assert answer.out == "600.00 EUR received for FV 1/2026; still open on FV 1/2026: 1200.00 EUR\n"
    told = cli("pay", "FV 1/2026", "1200", "--json").json()
    assert (told["open"]["amount"], told["status"]) == ("0.00", "paid")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("FV 9", "10"), "There is no invoice FV 9."),
        (("FV 1/2026", "-5"), "above zero"),
        (("FV 1/2026", "0"), "above zero"),
        (("FV 1/2026", "10.001"), "not an amount in EUR"),
    ],
)
def test_money_that_cannot_be_booked_is_refused_with_a_reason(
    owed: ProgramRig, cli: CommandLine, arguments: tuple[str, ...], reason: str
) -> None:
    assert reason in refused(cli("pay", *arguments))
    assert cli("overdue", "--json").json()[0]["open_minor"] == 180_000


def test_money_on_account_settles_an_invoice(rig: ProgramRig, cli: CommandLine) -> None:
    client_id = rig.client()
    rig.pay(client_id, 5_000)
    rig.invoice(client_id, "FV 1/2026", 20_000, pdf=False)
    rig.close()
    assert "150.00 EUR" in cli("pay", "FV 1/2026", "--from-credit").out
    assert "no money on account" in refused(cli("pay", "FV 1/2026", "--from-credit"))
    for arguments in (("FV 1/2026",), ("FV 1/2026", "10", "--from-credit")):
        assert cli("pay", *arguments).status == 2


def test_money_beyond_what_is_owed_stays_on_account_and_is_told(owed: ProgramRig, cli: CommandLine) -> None:
    assert cli("pay", "FV 1/2026", "1900").out.endswith(
        "still open on FV 1/2026: 0.00 EUR; 100.00 EUR stays on account\n"
    )
    assert cli("pay", "FV 1/2026", "5", "--json").json()["on_account"] == {"amount": "105.00", "currency": "EUR"}


def test_money_beyond_one_invoice_says_which_others_it_settles(rig: ProgramRig, cli: CommandLine) -> None:
    client_id = rig.client()
    rig.invoice(client_id, "FV 1/2026", 20_000, pdf=False)
    rig.invoice(client_id, "FV 2/2026", 10_000, overdue=9, pdf=False)
    rig.close()
    told = cli("pay", "FV 1/2026", "310").out
    assert told.endswith(
        "still open on FV 1/2026: 0.00 EUR; 100.00 EUR settles FV 2/2026; 10.00 EUR stays on account\n"
    )


def test_interest_is_not_claimed_on_a_cancelled_invoice(rig: ProgramRig, cli: CommandLine) -> None:
    invoice_id = rig.invoice(rig.client(), "FV 1/2026", overdue=90, pdf=False)
    rig.services.invoices.cancel(invoice_id)
    assert "cancelled" in refused(cli("interest", "FV 1/2026", "--rate", "10"))


def test_a_folder_where_a_file_should_be_is_not_told_as_a_broken_disk(
    owed: ProgramRig, cli: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    for arguments in (
        ("today", "--ledger", tmp_path),
        ("restore", tmp_path),
        ("demo", "--dir", file),
        ("demo", "--dir", "/proc/nope"),
        ("backup", "--out", tmp_path / "gone" / "copy.fpay"),
    ):
        said = refused(cli(*arguments))
        assert "disk" not in said
        assert "unexpected" not in said
    assert "is a folder, and a ledger is a file" in refused(cli("today", "--ledger", tmp_path))


def test_a_number_two_clients_have_is_not_guessed(rig: ProgramRig, cli: CommandLine) -> None:
    for name in ("Acme", "Beta"):
        rig.invoice(rig.client(name), "1", pdf=False)
    rig.close()
    assert "Acme, Beta" in refused(cli("pay", "1", "10"))


def test_a_plan_is_shown_offered_accepted_and_ended(owed: ProgramRig, cli: CommandLine) -> None:
    shown = cli("plan", "FV 1/2026", "--parts", "3", "--start", "2026-12-01")
    assert shown.out.count("600.00 EUR") == 3
    assert "There is no offered plan" in refused(cli("plan", "FV 1/2026", "--accept"))
    assert cli("plan", "FV 1/2026", "--offer", "--dry-run").out.count("600.00") >= 3
    assert "There is no offered plan" in refused(cli("plan", "FV 1/2026", "--accept"))
    assert cli.mail.taken == []
    offered = cli("plan", "FV 1/2026", "--offer", "--start", "2026-12-01", "--json").json()
    assert offered["state"] == "sent"
    assert len(cli.mail.taken) == 1
    assert [part["due_on"] for part in offered["instalments"]] == ["2026-12-01", "2027-01-01", "2027-02-01"]
    assert "600.00" in offered["letter"]
    assert cli("plan", "FV 1/2026", "--accept").status == 0
    assert cli("overdue", "--json").json() == []
    assert cli("plan", "FV 1/2026", "--end", "--json").json() == {"number": "FV 1/2026", "plan": "cancelled"}
    assert len(cli("overdue", "--json").json()) == 1
    assert "parts" in refused(cli("plan", "FV 1/2026", "--parts", "0"))


@pytest.mark.parametrize(
    ("country", "answer", "first"), [("", "25 December", "2026-12-28"), ("DE", "28 December", "2026-12-29")]
)
def test_an_offer_begins_after_the_day_its_letter_asks_to_answer_by(
    tmp_path: Path, country: str, answer: str, first: str
) -> None:
    rig = ProgramRig(tmp_path, clock=RigClock(date(2026, 12, 18)))
    rig.invoice(rig.client("Acme", country=country), "FV 1/2026")
    rig.services.follow_up.refresh_holidays()
    rig.close()
    cli = CommandLine(rig.layout.path, rig.clock)
    offered = cli("plan", "FV 1/2026", "--offer", "--json").json()
    assert offered["instalments"][0]["due_on"] == first
    assert f"reply by {answer} 2026" in " ".join(offered["letter"].split())


def test_an_offer_that_the_pre_flight_stops_leaves_nothing_and_says_why(rig: ProgramRig, cli: CommandLine) -> None:
    client_id = rig.client()
    rig.invoice(client_id, "FV 1/2026", pdf=False)
    rig.close()
    assert "PDF of FV 1/2026" in refused(cli("plan", "FV 1/2026", "--offer"))
    assert rig.program.reads.plans(rig.clock.today()) == ()
    assert rig.events("plan_offered") == []
    assert cli.mail.taken == []


def test_an_offer_sent_by_hand_shows_its_letter_and_can_be_accepted(owed: ProgramRig, cli: CommandLine) -> None:
    answer = cli("plan", "FV 1/2026", "--offer", "--by-hand")
    assert "600.00" in answer.out
    assert "it counts as sent" in answer.out
    assert cli.mail.taken == []
    accepted = cli("plan", "FV 1/2026", "--accept")
    assert (accepted.status, accepted.out.count("600.00 EUR")) == (0, 3), "it says which parts run now"
    assert cli("plan", "FV 1/2026", "--by-hand").status == 2


def test_a_client_that_is_not_there_is_said(owed: ProgramRig, cli: CommandLine) -> None:
    assert "There is no client whose name begins with Zzz." in refused(cli("remind", "--client", "Zzz", "--dry-run"))
    assert "There is no client whose name begins with Zzz." in refused(cli("remind", "--client", "Zzz"))
    assert cli("remind", "--client", "acme", "--dry-run").status == 0
    assert len(cli.mail.taken) == 0


def test_remind_sends_what_is_due_in_one_run_whatever_the_undo_window(rig: ProgramRig, cli: CommandLine) -> None:
    rig.services.settings.save_preferences(Preferences(undo_seconds=30))
    rig.invoice(rig.client("Acme"), "FV 1/2026")
    rig.close()
    answer = cli("remind")
    assert (answer.status, answer.errors) == (0, "")
    assert len(cli.mail.taken) == 1
    assert [row["state"] for row in cli("outbox", "--json").json()] == ["sent"]
    assert "Nothing to send today." in cli("remind").out
    assert len(cli.mail.taken) == 1


def test_remind_looks_the_holidays_up_before_it_asks_what_is_due(rig: ProgramRig, cli: CommandLine) -> None:
    rig.clock.set_to(datetime(2026, 11, 11, 9, 30, tzinfo=UTC))  # the Polish Independence Day
    rig.invoice(rig.client("Acme", country="PL"), "FV 1/2026", overdue=3)
    rig.close()
    assert "Nothing to send today." in cli("remind").out
    assert cli.mail.taken == []
    rig.clock.go_on(days=1)
    cli("remind")
    assert len(cli.mail.taken) == 1


def test_one_refused_client_never_stops_the_others(rig: ProgramRig, cli: CommandLine) -> None:
    rig.invoice(rig.client("Acme"), "FV 1/2026")
    rig.invoice(rig.client("Pdfless Ltd"), "FV 2/2026", overdue=9, pdf=False)
    rig.invoice(rig.client("Bankless Ltd"), "FV 3/2026", overdue=20, currency="CHF")
    rig.close()
    answer = cli("remind", "--json")
    assert answer.status == 1
    assert [row["client_name"] for row in answer.json()] == ["Acme"]
    assert len(cli.mail.taken) == 1
    assert "Pdfless Ltd: The PDF of FV 2/2026" in answer.errors
    assert "Bankless Ltd: " in answer.errors
    assert "2 of 3 reminders were refused." in answer.errors


def test_after_a_leap_of_the_clock_a_person_who_reminds_by_hand_lets_scheduled_runs_go_on(
    rig: ProgramRig, cli: CommandLine
) -> None:
    rig.invoice(rig.client("Acme", automatic=True), "FV 1/2026")
    rig.pay(rig.client("Payer"), 100)
    rig.close()
    rig.clock.go_on(days=4)
    for looking_only in (("remind", "--dry-run"), ("today",), ("remind", "--scheduled")):
        cli(*looking_only)
        answer = cli("remind", "--scheduled")
        assert "Acme: This computer was off for more than a day and a half, or its clock leapt." in answer.errors
    assert cli.mail.taken == []
    assert cli("remind", "--client", "Payer").status == 0
    assert cli("remind", "--scheduled").errors == ""
    assert len(cli.mail.taken) == 1


def test_without_a_mail_account_reminders_are_refused_with_the_reason(rig: ProgramRig, cli: CommandLine) -> None:
    bare = type(rig)(rig.folder / "bare", bare=True)
    bare.services.settings.save_profile(PROFILE)
    bare.invoice(bare.client(), "FV 1/2026")
    bare.close()
    answer = cli("remind", "--ledger", bare.layout.path)
    assert answer.status == 1
    assert "There is no mail account" in answer.errors


def test_the_outbox_sends_what_waits_when_asked_to(rig: ProgramRig, cli: CommandLine) -> None:
    client_id = rig.client()
    rig.invoice(client_id)
    rig.approve(client_id)
    rig.close()
    assert "waiting" in cli("outbox").out
    assert cli.mail.taken == []
    said = cli("outbox", "--send").out
    assert "sent" in said
    assert "SENT" not in said
    assert len(cli.mail.taken) == 1


def test_a_sheet_is_imported_once_and_the_second_time_adds_nothing(
    rig: ProgramRig, cli: CommandLine, tmp_path: Path
) -> None:
    rig.close()
    sheet = tmp_path / "invoices.csv"
    sheet.write_text(f"{HEADER}\n{GOOD}\n", encoding="utf-8")
    dry = cli("import", sheet, "--dry-run")
    assert "1 client and 1 invoice would be added (123.00 EUR)" in dry.out
    assert cli("overdue", "--json").json() == []
    assert "1 client and 1 invoice added (123.00 EUR); 0 already there" in cli("import", sheet).out
    [again] = cli("import", sheet, "--json").json()
    assert (again["clients"], again["invoices"], again["duplicates"]) == (0, 0, 1)
    assert len(cli("overdue", "--json").json()) == 1
    assert cli.mail.taken == []


def test_lines_with_errors_are_named_and_nothing_is_imported_unless_the_good_ones_are_wanted(
    rig: ProgramRig, cli: CommandLine, tmp_path: Path
) -> None:
    rig.close()
    sheet = tmp_path / "invoices.csv"
    sheet.write_text(f"{HEADER}\n{GOOD}\n{BAD}\n", encoding="utf-8")
    answer = cli("import", sheet)
    assert (answer.status, answer.out) == (1, "")
    assert "invoices.csv, line 3:" in answer.errors
    assert "nothing was imported" in answer.errors
    assert cli("overdue", "--json").json() == []
    assert cli("import", sheet, "--json").json() == []
    [told] = cli("import", sheet, "--good-rows-only", "--json").json()
    assert (told["invoices"], told["left_behind"]) == (1, 1)


def test_a_folder_of_pdfs_is_bound(rig: ProgramRig, cli: CommandLine, tmp_path: Path) -> None:
    rig.invoice(rig.client(), "FV 1/2026")
    rig.invoice(rig.client("Beta"), "FV 2/2026", pdf=False)
    rig.close()
    folder = tmp_path / "pdfs"
    folder.mkdir()
    (folder / "a.pdf").write_bytes((rig.folder / "FV 1-2026.pdf").read_bytes())
    (folder / "b.pdf").write_bytes(b"no PDF")
    [told] = cli("import", folder, "--json").json()
    assert (told["pdfs"], told["bound"], told["to_ask"], told["already_there"]) == (2, 0, ["b.pdf"], 1)
    said = cli("import", folder, "--dry-run").out
    assert "0 of 1 PDF can be told by number and amount; 1 already there\n" in said
    assert "to be asked: b.pdf" in said
    assert "a.pdf" not in said


@pytest.mark.parametrize("name", ["gone.csv", "empty.csv", "picture.csv", "strange.csv"])
def test_a_file_that_is_no_list_is_refused_with_a_reason(
    rig: ProgramRig, cli: CommandLine, tmp_path: Path, name: str
) -> None:
    rig.close()
    (tmp_path / "empty.csv").touch()
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 500)
    (tmp_path / "strange.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    assert refused(cli("import", tmp_path / name))


@pytest.mark.parametrize("file_format", ["csv", "xlsx", "pdf"])
def test_a_report_is_saved_in_the_format_of_its_name_or_of_the_option(
    demo: CommandLine, tmp_path: Path, file_format: str
) -> None:
    by_name, by_option = tmp_path / f"a.{file_format}", tmp_path / "report"
    assert demo("report", "ageing", "--out", by_name).status == 0
    told = demo("report", "ageing", "--out", by_option, "--format", file_format, "--json").json()
    assert told == {"path": str(by_option), "format": file_format}
    assert by_name.stat().st_size > 100
    assert by_option.read_bytes()[:4] == by_name.read_bytes()[:4]


@pytest.mark.parametrize("options", [("--out", "report.ods"), ("--out", "report"), ("--format", "csv")])
def test_a_report_without_a_known_format_or_a_place_is_wrong_usage(
    demo: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = demo("report", "open", *options)
    assert answer.status == 2
    assert answer.errors.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_made_listed_and_put_back(owed: ProgramRig, cli: CommandLine, tmp_path: Path) -> None:
    copy = tmp_path / "copy.fpay"
    assert cli("backup", "--out", copy).status == 0
    assert copy.exists()
    assert "already a file" in refused(cli("backup", "--out", copy))
    listed = cli("backup", "--json").json()["path"]
    assert listed in cli("restore").out
    assert [each["path"] for each in cli("restore", "--json").json()] == [listed]
    cli("pay", "FV 1/2026", "1800")
    assert cli("overdue", "--json").json() == []
    told = cli("restore", copy, "--json").json()
    assert (told["restored"], told["missing_pdfs"], told["lost_messages"]) == (str(copy), [], 0)
    assert len(cli("overdue", "--json").json()) == 1


def test_a_restore_names_the_ledger_that_it_keeps_aside_and_none_where_none_was(
    owed: ProgramRig, cli: CommandLine, tmp_path: Path
) -> None:
    assert "no copies yet" in cli("restore").out
    assert cli("restore", "--json").json() == []
    copy = tmp_path / "copy.fpay"
    cli("backup", "--out", copy)
    before = cli.ledger.read_bytes()
    said = cli("restore", copy).out
    (aside,) = (path for path in owed.folder.iterdir() if said.endswith(f" {path}\n"))
    assert aside.read_bytes() == before
    elsewhere = CommandLine(tmp_path / "elsewhere" / "ledger.fpay", cli.clock)
    assert elsewhere("restore", copy).out.startswith("Restored.\n")
    assert len(elsewhere("overdue", "--json").json()) == 1


def test_a_damaged_ledger_names_the_newest_good_copy_and_can_be_restored(owed: ProgramRig, cli: CommandLine) -> None:
    copy = cli("backup", "--json").json()["path"]
    content = cli.ledger.read_bytes()
    cli.ledger.write_bytes(content[:100] + b"\xff" * (len(content) - 100))
    for arguments in (("today",), ("pay", "FV 1/2026", "10")):
        assert copy in refused(cli(*arguments))
    assert cli("restore", copy).status == 0
    assert len(cli("overdue", "--json").json()) == 1
    assert cli("check").out == "The ledger is sound.\n"


def test_an_emptied_ledger_is_never_taken_for_a_first_run(owed: ProgramRig, cli: CommandLine) -> None:
    copy = cli("backup", "--json").json()["path"]
    cli.ledger.write_bytes(b"")
    for arguments in (("today",), ("import", "x.csv"), ("pay", "FV 1/2026", "10")):
        assert copy in refused(cli(*arguments))
    assert cli.ledger.read_bytes() == b""


def test_a_restore_names_the_pdfs_that_are_missing_as_a_person_knows_them(owed: ProgramRig, cli: CommandLine) -> None:
    copy = cli("backup", "--json").json()["path"]
    for path in owed.layout.files.rglob("*"):
        if path.is_file():
            path.unlink()
    assert "PDF missing: FV 1-2026.pdf (invoice FV 1/2026)" in cli("restore", copy).out
    told = cli("restore", copy, "--json").json()["missing_pdfs"]
    assert told == [{"invoice_number": "FV 1/2026", "name": "FV 1-2026.pdf"}]


def test_a_restore_says_how_many_messages_that_were_sent_the_copy_knows_nothing_of(
    rig: ProgramRig, cli: CommandLine
) -> None:
    rig.close()
    copy = cli("backup", "--json").json()["path"]
    rig.program = rig.start()
    client_id = rig.client()
    rig.invoice(client_id)
    rig.send(client_id)
    rig.close()
    assert "(1 of them)" in cli("restore", copy).out


def test_a_damaged_copy_is_refused_and_the_ledger_stays(owed: ProgramRig, cli: CommandLine, tmp_path: Path) -> None:
    copy = tmp_path / "copy.fpay"
    copy.write_text("no ledger")
    assert refused(cli("restore", copy))
    assert "There is no copy at" in refused(cli("restore", tmp_path / "gone.fpay"))
    assert len(cli("overdue", "--json").json()) == 1


def test_the_check_is_refused_when_something_is_wrong_and_says_what(owed: ProgramRig, cli: CommandLine) -> None:
    assert cli("check", "--json").json()["differences"] == []
    for path in owed.layout.files.rglob("*"):
        if path.is_file():
            path.unlink()
    answer = cli("check")
    assert answer.status == 1
    assert "FV 1-2026.pdf" in answer.out
    assert "not sound" in answer.errors


def test_beside_an_open_window_writing_is_refused_and_looking_works(rig: ProgramRig, cli: CommandLine) -> None:
    rig.invoice(rig.client(), "FV 1/2026")
    sheet = rig.folder / "invoices.csv"
    sheet.write_text(f"{HEADER}\n{GOOD}\n", encoding="utf-8")
    copy = rig.services.care.backup()
    for arguments in (
        ("pay", "FV 1/2026", "10"),
        ("import", sheet),
        ("remind",),
        ("outbox", "--send"),
        ("plan", "FV 1/2026", "--offer"),
        ("restore", copy),
    ):
        assert "Another Freelance Pay has" in refused(cli(*arguments))
    for arguments in (("today",), ("overdue",), ("outbox",), ("check",), ("report", "open"), ("remind", "--dry-run")):
        assert cli(*arguments).status == 0
    assert cli.mail.taken == []
    assert cli("overdue", "--json").json()[0]["open_minor"] == 180_000


def test_a_demo_that_is_there_already_is_not_said_to_be_written(cli: CommandLine, tmp_path: Path) -> None:
    first, again = (cli("demo", "--dir", tmp_path / "demo", "--json").json() for _ in range(2))
    assert (first["written"], again["written"]) == (True, False)
    assert "there already" in cli("demo", "--dir", tmp_path / "demo").out


def test_the_demo_is_not_written_into_a_ledger_in_use(cli: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    other = type(cli)(folder / "demo.fpay")
    sheet = tmp_path / "invoices.csv"
    sheet.write_text(f"{HEADER}\n{GOOD}\n", encoding="utf-8")
    assert other("import", sheet).status == 0
    assert "into an empty ledger" in refused(cli("demo", "--dir", folder))
    assert [line["number"] for line in other("overdue", "--json").json()] == ["FV 1/2026"]


def test_the_password_is_never_shown(rig: ProgramRig, cli: CommandLine) -> None:
    rig.services.accounts.save(ACCOUNT, PASSWORD)
    rig.invoice(rig.client(), "FV 1/2026")
    rig.close()
    for arguments in (("remind",), ("outbox", "--json"), ("today", "--json")):
        answer = cli(*arguments)
        assert PASSWORD not in answer.out + answer.errors
