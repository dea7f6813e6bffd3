"""The Today page: one row per client and currency, the most pressing first, each with its reason."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.clients import Client
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.today_screen import TodayScreen
from freelance_pay.services.views import BadgeKind
from tests.support.program_rig import MONDAY, ProgramRig, RigClock

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.services.views import TodayRow


def badges(row: TodayRow) -> list[tuple[BadgeKind, int]]:
    return [(badge.kind, badge.number) for badge in row.badges]


def test_a_row_says_who_owes_how_much_since_when_and_what_is_next(program_rig: ProgramRig) -> None:
    client_id = program_rig.client("Acme", language="ru")
    program_rig.invoice(client_id, "FV 1", 75_000, overdue=12, pdf=False)
    program_rig.invoice(client_id, "FV 2", 50_000, overdue=4, pdf=False)
    [row] = program_rig.today()
    assert (row.client_name, str(row.amount), row.invoice_count) == ("Acme", "1250.00 EUR", 2)
    assert (row.step, row.stage, row.days_overdue, row.last_contact_days) == (StepKind.REMINDER, Stage.FIRST, 12, None)
    assert (row.language, row.contact_name, row.phone) == ("ru", "Anna Smith", "+48 1")
    assert badges(row) == [(BadgeKind.OVERDUE, 12)]


def test_a_client_with_two_currencies_has_two_rows_and_both_may_be_sent_on_one_day(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1", overdue=9, pdf=False)
    program_rig.invoice(client_id, "FV 2", overdue=8, currency="PLN", pdf=False)
    assert [row.currency for row in program_rig.today()] == ["EUR", "PLN"]
    program_rig.send(client_id, "EUR", without_pdf=True)
    assert [row.currency for row in program_rig.today()] == ["PLN"]
    program_rig.send(client_id, "PLN", without_pdf=True)
    assert program_rig.today() == ()
    assert len(program_rig.mail.taken) == 2


def test_the_longest_overdue_comes_first_and_what_is_not_due_yet_last(program_rig: ProgramRig) -> None:
    for name, overdue in (("Young", 4), ("Soon", -2), ("Old", 90), ("Now", 0), ("Silent", 1)):
        program_rig.invoice(program_rig.client(name), f"FV {name}", overdue=overdue, pdf=False)
    rows = program_rig.today()
    assert [row.client_name for row in rows] == ["Old", "Young", "Now", "Soon"]
    assert [badges(row) for row in rows[2:]] == [[(BadgeKind.DUE_TODAY, 0)], [(BadgeKind.DUE_SOON, 2)]]
    assert rows[3].due_in == 2


def test_an_unknown_delivery_comes_before_everything_else(program_rig: ProgramRig) -> None:
    program_rig.invoice(program_rig.client("Old"), "FV 1", overdue=200, pdf=False)
    client_id = program_rig.client("Doubt")
    program_rig.invoice(client_id, "FV 2", overdue=4, pdf=False)
    program_rig.mail.says = 299
    program_rig.approve(client_id, without_pdf=True)
    program_rig.services.outbox.run()
    first = program_rig.today()[0]
    assert (first.client_name, first.step) == ("Doubt", StepKind.UNKNOWN_DELIVERY)
    assert badges(first)[0] == (BadgeKind.UNKNOWN_DELIVERY, 0)


def test_the_first_rows_are_the_same_as_those_of_the_whole_page(program_rig: ProgramRig) -> None:
    for number in range(5):
        program_rig.invoice(program_rig.client(f"Client{number}"), f"FV {number}", overdue=5 + number, pdf=False)
    whole = program_rig.program.today.everything(MONDAY)
    first = program_rig.program.today.first_rows(MONDAY, 3)
    assert first.rows == whole.rows[:3]
    assert (first.is_complete, first.figures) == (False, None)
    assert (whole.is_complete, whole.total_rows) == (True, 5)


def test_nothing_to_do_is_not_the_same_as_nothing_there(program_rig: ProgramRig) -> None:
    today = program_rig.program.today
    assert today.first_rows(MONDAY).is_empty_ledger
    assert today.everything(MONDAY).is_empty_ledger
    program_rig.client()
    assert not today.first_rows(MONDAY).is_empty_ledger
    assert not today.everything(MONDAY).is_empty_ledger
    assert today.everything(MONDAY).rows == ()


def test_the_window_sees_an_empty_page_before_there_is_any_ledger_and_makes_none(tmp_path: Path) -> None:
    program = Program(tmp_path / "ledger.fpay", Overrides(RigClock()))
    screen = TodayScreen(program)
    assert screen.first_rows(MONDAY, 30).is_empty_ledger
    assert screen.all(MONDAY).is_empty_ledger
    assert screen.find("acme", 5) == ()
    program.close()
    assert list(tmp_path.iterdir()) == []


def test_the_panel_beside_the_list_shows_the_preflight_of_what_is_proposed(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    screen = TodayScreen(program_rig.program)
    panel = screen.client_panel(client_id, "EUR", MONDAY)
    assert "attachment" in {finding.rule.value for finding in panel.findings}
    program_rig.pay(client_id, 180_000)
    assert screen.client_panel(client_id, "EUR", MONDAY).findings == ()
    assert [found.title for found in screen.find("acme", 5)] == ["Acme", "FV 1/2026"]


def test_the_panel_is_shown_even_before_the_person_filled_in_who_writes_and_where_to_pay(tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path, bare=True)
    client_id = rig.services.clients.add(Client("Acme"))
    rig.invoice(client_id, pdf=False)
    panel = TodayScreen(rig.program).client_panel(client_id, "EUR", MONDAY)
    assert panel.name == "Acme"
    assert "block" in {finding.severity.value for finding in panel.findings}
    rig.close()


def test_opening_tells_whether_what_was_read_before_it_may_be_out_of_date(program_rig: ProgramRig) -> None:
    program_rig.invoice(program_rig.client("Acme"), "FV 1", overdue=9, pdf=False)
    program_rig.program.close()
    path = program_rig.program.ledger_path

    again = Program(path)
    again.today.first_rows(MONDAY)
    assert not again.open_for_changes()
    again.close()

    crossed = Program(path)
    crossed.today.first_rows(MONDAY)
    other = Program(path)
    other.open_for_changes()
    other.services.clients.add(Client("Beta"))
    other.close()
    assert crossed.open_for_changes()
    crossed.close()


def test_opening_where_there_was_no_ledger_tells_that_there_is_one_now(tmp_path: Path) -> None:
    program = Program(tmp_path / "new.fpay")
    assert TodayScreen(program).first_rows(MONDAY, 30).is_empty_ledger
    assert program.open_for_changes()
    program.close()


def test_clients_that_are_equally_late_come_by_name(program_rig: ProgramRig) -> None:
    for name in ("Cleo", "Ada", "Borys"):
        program_rig.invoice(program_rig.client(name), f"FV {name}", overdue=9, pdf=False)
    assert [row.client_name for row in program_rig.today()] == ["Ada", "Borys", "Cleo"]


def test_an_invoice_dated_ahead_is_told_as_issued_from_that_day_on(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", overdue=-10)
    told = program_rig.program.reads.client_timeline(client_id)
    issued = program_rig.clock.today() - timedelta(days=4)
    assert [entry.on for entry in told] == [issued]
    screen = TodayScreen(program_rig.program)
    assert screen.client_panel(client_id, "EUR", issued - timedelta(days=1)).timeline == ()
    assert screen.client_panel(client_id, "EUR", issued).timeline == told
