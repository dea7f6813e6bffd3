"""Commands that only look: the same figures as the window, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.cli.commands import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.cli_rig import CommandLine
    from tests.support.program_rig import ProgramRig

LOOKS = {
    "today": ("today",),
    "overdue": ("overdue",),
    "outbox": ("outbox",),
    "check": ("check",),
    "plan": ("plan", "FV 41/2026"),
    "interest": ("interest", "FV 41/2026", "--rate", "10.52"),
    "remind": ("remind", "--dry-run"),
    "restore": ("restore",),
    "report ageing": ("report", "ageing"),
    "report ageing-invoices": ("report", "ageing-invoices"),
    "report open": ("report", "open"),
    "report payments": ("report", "payments"),
    "report coverage": ("report", "coverage"),
}
CHANGES = {"import", "pay", "letter", "backup", "demo"}


def an_overdue_number(demo: CommandLine) -> str:
    found: str = demo("overdue", "--json").json()[0]["number"]
    return found


def filled_in(demo: CommandLine, arguments: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(an_overdue_number(demo) if argument.startswith("FV") else argument for argument in arguments)


def test_every_command_is_tried_here_or_among_those_that_change_something() -> None:
    assert set(COMMANDS) == {arguments[0] for arguments in LOOKS.values()} | CHANGES


@pytest.mark.parametrize("arguments", LOOKS.values(), ids=LOOKS)
def test_a_command_that_looks_answers_in_words_and_in_json_and_changes_nothing(
    demo: CommandLine, arguments: tuple[str, ...]
) -> None:
    before = demo.ledger.read_bytes()
    for extra in ((), ("--json",)):
        answer = demo(*filled_in(demo, arguments), *extra)
        assert (answer.status, answer.errors) == (0, "")
        if extra:
            answer.json()
        elif arguments[0] != "restore":
            assert answer.out.strip()
            assert "Traceback" not in answer.out
    assert demo.ledger.read_bytes() == before


def test_overdue_is_what_is_overdue_the_longest_first(demo: CommandLine) -> None:
    lines = demo("overdue", "--json").json()
    assert lines
    days = [line["next_due"] for line in lines]
    assert days == sorted(days)
    assert all(line["open_minor"] > 0 for line in lines)
    text = demo("overdue").out.splitlines()
    assert len(text) == len(lines) + 1


def test_the_report_of_open_invoices_and_today_agree_on_what_is_owed(demo: CommandLine) -> None:
    figures = demo("today", "--json").json()["figures"]
    overdue: dict[str, int] = {}
    for line in demo("overdue", "--json").json():
        overdue[line["currency"]] = overdue.get(line["currency"], 0) + line["open_minor"]
    shown = {each["currency"]: round(float(each["amount"]) * 100) for each in figures["overdue"]}
    assert shown == overdue


def test_remind_dry_run_shows_the_exact_text_and_why_and_sends_nothing(rig: ProgramRig, cli: CommandLine) -> None:
    client_id = rig.client("Acme")
    rig.invoice(client_id, "FV 1/2026")
    body = rig.draft(client_id).body
    other = rig.client("Other")
    rig.invoice(other, "FV 2/2026", pdf=False)
    answer = cli("remind", "--dry-run")
    assert answer.status == 0
    for line in body.splitlines():
        assert line.replace("\N{NO-BREAK SPACE}", " ") in answer.out
    assert "To: acme@client.example" in answer.out
    assert "STOP  The PDF of FV 2/2026 is missing or changed" in answer.out
    [acme, second] = cli("remind", "--dry-run", "--json").json()
    assert (acme["client"], acme["body"], acme["would_be_sent"]) == ("Acme", body, True)
    assert second["would_be_sent"] is False
    assert len(cli("remind", "--dry-run", "--client", "oth", "--json").json()) == 1
    assert cli.mail.taken == []
    assert cli("outbox", "--json").json() == []


def test_an_option_may_stand_before_or_after_the_command(rig: ProgramRig, cli: CommandLine) -> None:
    rig.invoice(rig.client(), "FV 1/2026", overdue=-1, pdf=False)
    assert cli("overdue", "--json").json() == []
    for arguments in (("--today", "2026-12-30", "--json", "overdue"), ("overdue", "--json", "--today", "2026-12-30")):
        assert [line["number"] for line in cli(*arguments).json()] == ["FV 1/2026"]


def test_another_ledger_is_named_with_an_option(demo: CommandLine, cli: CommandLine) -> None:
    assert cli("overdue", "--ledger", demo.ledger, "--json").json() == demo("overdue", "--json").json()


def test_looking_at_a_ledger_that_is_not_there_makes_none_and_says_so(tmp_path: Path, cli: CommandLine) -> None:
    missing = tmp_path / "nowhere" / "ledger.fpay"
    for command in ("today", "overdue", "outbox", "check", "remind"):
        arguments = (command, "--dry-run") if command == "remind" else (command,)
        answer = cli(*arguments, "--ledger", missing)
        assert answer.status == 1
        assert answer.errors.count("\n") == 1
        assert "There is no ledger at" in answer.errors
        assert answer.out == ""
    assert not missing.parent.exists()


def test_interest_shows_a_formula_that_can_be_followed(rig: ProgramRig, cli: CommandLine) -> None:
    rig.invoice(rig.client(), "FV 1/2026", 120_000, overdue=45, pdf=False)
    answer = cli("interest", "FV 1/2026", "--rate", "18")
    assert "45 days: 1200.00 EUR x 18 % x 45 / 365" in answer.out
    assert "Interest: 26.63 EUR" in answer.out
    assert cli("interest", "FV 1/2026", "--rate", "18", "--json").json()["amount"]["amount"] == "26.63"


@pytest.mark.parametrize("rate", ["nan", "inf", "-1", "1001", "1e999999", "ten"])
def test_a_rate_that_is_none_is_wrong_usage(cli: CommandLine, rate: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli("interest", "FV 1", f"--rate={rate}")
    assert ended.value.code == 2
    assert "rate" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("pay",),
        ("pay", "FV 1", "lots"),
        ("pay", "FV 1", "nan"),
        ("pay", "FV 1", "1_000"),
        ("pay", "FV 1", "\u0661\u0662"),
        ("pay", "FV 1", "1 25"),
        ("today", "--today", "9999-12-31"),
        ("today", "--today", "0001-01-01"),
        ("today", "--today", "20261130"),
        ("report",),
        ("report", "secrets"),
        ("import",),
        ("today", "--today", "yesterday"),
        ("plan", "FV 1", "--accept", "--end"),
        ("outbox", "--password", "s3cret"),
        ("import", "a.csv", "--terms", "999999999"),
        ("import", "a.csv", "--terms", "-5"),
        ("import", "a.csv", "--currency", "euro"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_status_2(
    cli: CommandLine, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli(*arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err
