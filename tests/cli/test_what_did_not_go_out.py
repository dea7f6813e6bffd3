"""Exit status 0 means done: what waits, failed or is not known is said each time, with the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import pytest

from freelance_pay.domain.transport import NotSentError, Refusal, Scope, Trouble
from tests.support.program_rig import ME, TakesEverything

if TYPE_CHECKING:
    from freelance_pay.domain.mail_accounts import MailAccount
    from tests.support.cli_rig import CommandLine
    from tests.support.program_rig import ProgramRig

LOGIN = Refusal(Trouble.REFUSED_LOGIN, Scope.ACCOUNT, permanent=True)
CERTIFICATE = Refusal(Trouble.BAD_CERTIFICATE, Scope.ACCOUNT, permanent=True)
NO_TLS = Refusal(Trouble.NO_TLS, Scope.ACCOUNT, permanent=True)


class ShutsTheDoor(TakesEverything):
    """A mail server that nobody gets into."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.shut = refusal

    def open(self, account: MailAccount, password: str) -> NoReturn:
        raise NotSentError(self.shut, 535, "5.7.8 no")


@pytest.fixture
def owed(rig: ProgramRig) -> ProgramRig:
    """Acme owes 1800.00 on FV 1/2026; nobody has the ledger open."""
    rig.invoice(rig.client("Acme", automatic=True), "FV 1/2026")
    rig.pay(rig.client("Payer"), 100)
    rig.close()
    return rig


@pytest.mark.parametrize(
    ("refusal", "reason"),
    [
        (LOGIN, "refused user name or password"),
        (CERTIFICATE, "could not prove who it is"),
        (NO_TLS, "offers no encryption"),
    ],
)
@pytest.mark.parametrize(
    "command", [("remind",), ("remind", "--scheduled"), ("plan", "FV 1/2026", "--offer")], ids=" ".join
)
def test_a_message_that_no_server_took_is_no_success(
    owed: ProgramRig, cli: CommandLine, command: tuple[str, ...], refusal: Refusal, reason: str
) -> None:
    cli.mail = ShutsTheDoor(refusal)
    answer = cli(*command)
    assert answer.status == 1
    assert reason in answer.errors
    assert ME in answer.errors
    assert "1 message did not surely go out." in answer.errors


def test_a_paused_account_is_named_each_time_with_the_way_out(owed: ProgramRig, cli: CommandLine) -> None:
    cli.mail = ShutsTheDoor(LOGIN)
    cli("remind")
    for command in (("remind",), ("remind", "--scheduled"), ("outbox", "--send"), ("outbox", "--send", "--json")):
        again = cli(*command)
        assert again.status == 1
        assert f"Nothing is sent from {ME} for now." in again.errors
        assert "Enter the password again in Settings" in again.errors
        assert "Nothing to send today." not in again.out
    [row] = cli("outbox", "--send", "--json").json()
    assert row["state"] == "queued"
    assert "refused user name or password" in row["problem"]


def test_an_offer_that_waits_says_so_in_words_and_in_json(owed: ProgramRig, cli: CommandLine) -> None:
    cli.mail = ShutsTheDoor(LOGIN)
    answer = cli("plan", "FV 1/2026", "--offer", "--json")
    assert answer.status == 1
    assert answer.json()["state"] == "queued"
    assert "refused user name or password" in answer.json()["problem"]


@pytest.mark.parametrize(
    ("says", "state", "words"),
    [(550, "failed", "it was refused"), (299, "unknown", "nobody knows whether it was sent")],
)
def test_a_reminder_that_failed_or_is_not_known_is_no_success(
    owed: ProgramRig, cli: CommandLine, says: int, state: str, words: str
) -> None:
    cli.mail.says = says
    cli.mail.refusal = Refusal(Trouble.MESSAGE_REFUSED, Scope.MESSAGE, permanent=True) if says == 550 else None
    answer = cli("remind", "--json")
    assert answer.status == 1
    assert f"Acme, 1800.00 EUR: {words}." in answer.errors
    [row] = answer.json()
    assert row["state"] == state
    assert row["problem"].startswith(words)


def test_a_message_nobody_knows_of_is_told_until_somebody_decides(owed: ProgramRig, cli: CommandLine) -> None:
    cli.mail.says = 299
    cli("remind")
    assert cli("outbox", "--send").status == 1
    assert cli("outbox").status == 0


def test_a_message_the_server_wants_later_is_said_to_wait(owed: ProgramRig, cli: CommandLine) -> None:
    cli.mail.says = 451
    cli.mail.refusal = Refusal(Trouble.SERVER_BUSY, Scope.MESSAGE, permanent=False)
    answer = cli("remind")
    assert answer.status == 1
    assert "Acme, 1800.00 EUR: it waits to be sent." in answer.errors


def test_without_a_password_what_waits_is_told(owed: ProgramRig, cli: CommandLine) -> None:
    cli.secrets.delete(ME)
    answer = cli("remind", "--json")
    assert answer.status == 1
    assert "There is no password" in answer.errors
    assert "There is no password" in answer.json()[0]["problem"]


def test_that_there_is_nothing_to_do_is_said_first(owed: ProgramRig, cli: CommandLine) -> None:
    cli("remind")
    answer = cli("remind")
    assert (answer.status, answer.errors) == (0, "")
    assert answer.out.startswith("Nothing to send today.\n")


def test_a_second_offer_is_refused_unless_it_is_to_replace_the_first(owed: ProgramRig, cli: CommandLine) -> None:
    assert cli("plan", "FV 1/2026", "--parts", "3", "--offer").status == 0
    for parts in ("3", "4"):
        again = cli("plan", "FV 1/2026", "--parts", parts, "--offer")
        assert again.status == 1
        assert "offered already" in again.errors
    assert "--replace" in again.errors
    assert cli("plan", "FV 1/2026", "--parts", "3", "--offer", "--replace").status == 1
    hasty = cli("plan", "FV 1/2026", "--parts", "4", "--offer", "--replace")
    assert hasty.status == 1
    assert "Days since the last message: 0." in hasty.errors
    assert "--confirm" in hasty.errors
    by_hand = cli("plan", "FV 1/2026", "--parts", "4", "--offer", "--replace", "--by-hand")
    assert (by_hand.status, "--confirm" in by_hand.errors) == (1, True), "sent by hand it is no less hasty"
    assert len(cli.mail.taken) == 1
    replaced = cli("plan", "FV 1/2026", "--parts", "4", "--offer", "--replace", "--confirm")
    assert (replaced.status, replaced.errors) == (0, "")
    assert "Offered: the letter is sent." in replaced.out
    assert len(cli.mail.taken) == 2
    assert cli("plan", "FV 1/2026", "--replace").status == 2


def test_an_offer_that_begins_in_the_past_is_refused(owed: ProgramRig, cli: CommandLine) -> None:
    answer = cli("plan", "FV 1/2026", "--offer", "--start", "2020-01-01")
    assert answer.status == 1
    assert "2020-01-01 lies in the past." in answer.errors
    assert cli.mail.taken == []


@pytest.mark.parametrize("day", ["2099-01-01", "1900-01-01"])
def test_money_cannot_come_in_on_a_day_that_cannot_be(owed: ProgramRig, cli: CommandLine, day: str) -> None:
    answer = cli("pay", "FV 1/2026", "5", "--on", day)
    assert answer.status == 1
    assert day in answer.errors
    assert cli("overdue", "--json").json()[0]["open_minor"] == 180_000


@pytest.mark.parametrize("amount", ["1 250,00", "1250.00", "1\u00a0250,00", "1250"])
def test_amounts_are_understood_as_people_write_them(owed: ProgramRig, cli: CommandLine, amount: str) -> None:
    assert cli("pay", "FV 1/2026", amount).out.startswith("1250.00 EUR received")


@pytest.mark.parametrize("day", ["1900-01-01", "2200-12-31"])
@pytest.mark.parametrize("command", ["today", "overdue", "remind --dry-run", "report ageing"])
def test_the_first_and_the_last_day_that_may_be_assumed_work(
    owed: ProgramRig, cli: CommandLine, command: str, day: str
) -> None:
    answer = cli(*command.split(), "--today", day)
    assert "unexpected" not in answer.errors
