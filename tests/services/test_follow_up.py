"""Follow-up rules: own policies, who follows them, exceptions, days off, and holidays looked up once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.country_names import CountryNames
from freelance_pay.adapters.db.engine import make_engine, make_reading_engine
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.policy import GENTLE, STANDARD, STRICT, Channel, PolicyProblem, PolicyStep, Stage
from freelance_pay.domain.policy_errors import DaysOffError, PolicyInUseError, UnusablePolicyError
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.domain.steps import Rest
from freelance_pay.domain.working_days import DayOffKind, OwnDaysOff, WorkCalendar
from freelance_pay.services.follow_up import FollowUpService
from freelance_pay.services.views import TimelineKind
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from freelance_pay.domain.policy import Policy
    from tests.support.program_rig import ProgramRig

MINE = replace(STANDARD, key="", name="Big clients")
SUMMER = OwnDaysOff(date(2027, 7, 1), date(2027, 7, 14), "Summer")


@dataclass
class NotedHolidays:
    """Knows one holiday a year in every country, and notes what it was asked."""

    asked: list[tuple[str, int, int]] = field(default_factory=list)

    def calendar(self, country: str, first: int, last: int) -> WorkCalendar:
        """Return 3 May of each year as a holiday."""
        self.asked.append((country, first, last))
        return WorkCalendar(holidays={date(year, 5, 3): "Constitution Day" for year in range(first, last + 1)})


@pytest.fixture
def follow_up(program_rig: ProgramRig) -> FollowUpService:
    return program_rig.services.follow_up


def with_holidays(rig: ProgramRig, holidays: NotedHolidays) -> FollowUpService:
    """The service of the program with another source of holidays."""
    ledger = SqlLedger(make_engine(rig.layout.path), make_reading_engine(rig.layout.path))
    return FollowUpService(ledger, rig.program.reads, holidays, CountryNames(), rig.clock)


def test_everybody_follows_standard_until_something_else_is_chosen(follow_up: FollowUpService) -> None:
    book = follow_up.book()
    assert book.policy("") is STANDARD
    assert book.all() == (GENTLE, STANDARD, STRICT)


def test_a_copy_of_a_preset_is_kept_under_a_key_of_its_own_and_the_preset_stays(follow_up: FollowUpService) -> None:
    kept = follow_up.save_policy(replace(STRICT, name=" Mine ", quiet_days=3))
    assert kept.key not in {"", STRICT.key}
    assert kept.name == "Mine"
    assert follow_up.book().all() == (GENTLE, STANDARD, STRICT, kept)


def test_an_own_policy_that_is_changed_keeps_its_key_and_its_steps_stand_in_the_order_of_their_days(
    follow_up: FollowUpService,
) -> None:
    kept = follow_up.save_policy(MINE)
    other = follow_up.save_policy(replace(MINE, name="Other"))
    changed = follow_up.save_policy(
        replace(kept, name="Bigger", steps=(PolicyStep(9, Channel.CALL), PolicyStep(2, stage=Stage.FIRST)))
    )
    assert changed.key == kept.key
    assert [step.days for step in changed.steps] == [2, 9]
    assert [policy.name for policy in follow_up.book().own] == ["Bigger", other.name]


def test_a_policy_with_something_wrong_is_not_kept_and_everything_wrong_is_told(follow_up: FollowUpService) -> None:
    with pytest.raises(UnusablePolicyError) as refused:
        follow_up.save_policy(replace(MINE, name=" ", steps=()))
    assert refused.value.problems == (PolicyProblem.NO_NAME, PolicyProblem.NO_STEPS)
    assert follow_up.book().own == ()


def test_a_policy_is_deleted_only_when_nobody_follows_it(program_rig: ProgramRig, follow_up: FollowUpService) -> None:
    kept = follow_up.save_policy(MINE)
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, pdf=False)
    follow_up.follow(client_id, kept.key)
    follow_up.make_exception(invoice_id, kept.key, never_remind=False)
    follow_up.set_usual(kept.key)
    with pytest.raises(PolicyInUseError) as refused:
        follow_up.delete_policy(kept.key)
    assert (refused.value.clients, refused.value.invoices, refused.value.is_usual) == (1, 1, True)
    follow_up.follow(client_id, "")
    follow_up.make_exception(invoice_id, "", never_remind=False)
    with pytest.raises(PolicyInUseError):
        follow_up.delete_policy(kept.key)
    follow_up.set_usual(GENTLE.key)
    follow_up.delete_policy(kept.key)
    assert follow_up.book().own == ()


def test_the_usual_policy_is_that_of_every_client_without_one_of_its_own(
    program_rig: ProgramRig, follow_up: FollowUpService
) -> None:
    usual, gentle = program_rig.client("Usual"), program_rig.client("Gentle")
    follow_up.set_usual(STRICT.key)
    follow_up.follow(gentle, GENTLE.key)
    book, clients = follow_up.book(), program_rig.services.clients
    assert book.of_client(clients.get(usual)) is STRICT
    assert book.of_client(clients.get(gentle)) is GENTLE


def test_the_day_of_the_first_reminder_is_that_of_the_policy_the_client_follows(
    program_rig: ProgramRig, follow_up: FollowUpService
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, overdue=1, pdf=False)
    assert program_rig.today() == ()
    follow_up.follow(client_id, STRICT.key)
    [row] = program_rig.today()
    assert row.stage is Stage.FIRST


def test_days_off_are_kept_in_order_and_nothing_is_proposed_for_them(follow_up: FollowUpService) -> None:
    winter = OwnDaysOff(date(2026, 12, 24), date(2027, 1, 6), "Winter")
    follow_up.set_days_off((SUMMER, winter))
    assert follow_up.chosen().days_off == (winter, SUMMER)
    calendar = follow_up.book().calendars[""]
    day_off = calendar.day_off(date(2026, 12, 28))
    assert day_off is not None
    assert (day_off.kind, day_off.name) == (DayOffKind.OWN, "Winter")
    follow_up.set_days_off(())
    assert follow_up.book().calendars[""].day_off(date(2026, 12, 28)) is None


def test_days_off_that_end_before_they_begin_are_refused(follow_up: FollowUpService) -> None:
    follow_up.set_days_off((SUMMER,))
    with pytest.raises(DaysOffError):
        follow_up.set_days_off((SUMMER, OwnDaysOff(MONDAY, MONDAY - timedelta(days=1))))
    assert follow_up.chosen().days_off == (SUMMER,)


def test_an_invoice_that_is_never_reminded_withdraws_the_message_that_waits_about_it(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id)
    delivery_id = program_rig.approve(client_id).delivery_id
    program_rig.services.follow_up.make_exception(invoice_id, "", never_remind=True)
    assert program_rig.delivery(delivery_id).state is State.WITHDRAWN
    with pytest.raises(NothingToSendError) as refused:
        program_rig.draft(client_id)
    assert refused.value.rest is Rest.NEVER_REMIND
    assert program_rig.open_of(invoice_id) == 180_000, "it stays in the totals"


def test_only_the_invoice_with_an_exception_is_followed_up_otherwise(program_rig: ProgramRig) -> None:
    clients = [program_rig.client(name) for name in ("Acme", "Borealis")]
    invoices = [program_rig.invoice(one, f"FV {one}", overdue=1, pdf=False) for one in clients]
    program_rig.services.follow_up.make_exception(invoices[0], STRICT.key, never_remind=False)
    assert [row.client_id for row in program_rig.today()] == clients[:1]


def test_the_history_tells_what_was_decided_and_names_a_policy_as_it_was_called(program_rig: ProgramRig) -> None:
    follow_up = program_rig.services.follow_up
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, "FV 1", pdf=False)
    mine = follow_up.save_policy(MINE)
    follow_up.follow(client_id, mine.key)
    follow_up.follow(client_id, mine.key)  # nothing new is decided by this
    follow_up.make_exception(invoice_id, STRICT.key, never_remind=True)
    follow_up.make_exception(invoice_id, "", never_remind=False)
    told = [
        (entry.kind, entry.number, entry.how)
        for entry in program_rig.program.reads.client_timeline(client_id, 40)
        if entry.kind in {TimelineKind.POLICY_CHOSEN, TimelineKind.NEVER_REMINDED, TimelineKind.REMINDED_AGAIN}
    ]
    assert sorted(told) == sorted(
        [
            (TimelineKind.POLICY_CHOSEN, "", "Big clients"),
            (TimelineKind.POLICY_CHOSEN, "FV 1", STRICT.key),
            (TimelineKind.POLICY_CHOSEN, "FV 1", ""),
            (TimelineKind.NEVER_REMINDED, "FV 1", ""),
            (TimelineKind.REMINDED_AGAIN, "FV 1", ""),
        ]
    )


def test_holidays_are_looked_up_once_and_again_when_the_year_changes(program_rig: ProgramRig) -> None:
    holidays = NotedHolidays()
    follow_up = with_holidays(program_rig, holidays)
    assert not follow_up.refresh_holidays(), "no country is known"
    follow_up.set_home("PL")
    assert holidays.asked == [("PL", 2025, 2027)]
    assert not follow_up.refresh_holidays()
    program_rig.clock.go_on(days=60)
    assert follow_up.refresh_holidays()
    assert holidays.asked[1:] == [("PL", 2026, 2028)]
    day_off = follow_up.book().calendars["PL"].day_off(date(2028, 5, 3))
    assert day_off is not None
    assert day_off.name == "Constitution Day"


def test_the_country_of_a_new_client_is_looked_up_with_those_known(program_rig: ProgramRig) -> None:
    holidays = NotedHolidays()
    follow_up = with_holidays(program_rig, holidays)
    follow_up.set_home("PL")
    client = program_rig.services.clients.get(program_rig.client())
    program_rig.services.clients.edit(replace(client, country="DE"))
    assert follow_up.refresh_holidays()
    assert [country for country, *_ in holidays.asked[1:]] == ["DE", "PL"]
    assert follow_up.book().calendar(replace(client, country="DE")).holidays


def test_countries_are_named_in_the_language_asked_for(follow_up: FollowUpService) -> None:
    assert follow_up.countries("pl")["DE"] == "Niemcy"


def test_a_policy_of_one_call_only_is_enough(follow_up: FollowUpService) -> None:
    only_call: Policy = replace(MINE, name="Call", steps=(PolicyStep(5, Channel.CALL),))
    assert follow_up.save_policy(only_call).steps == only_call.steps
