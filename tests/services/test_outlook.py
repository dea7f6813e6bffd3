"""Looking ahead and around: the calendar agrees with Today, and every late payer is accounted for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.calls import CallOutcome
from freelance_pay.domain.coverage import Treatment, Why
from freelance_pay.domain.message_links import Messenger
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.outlook import Outlook
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from tests.support.program_rig import ProgramRig


def outlook(rig: ProgramRig) -> Outlook:
    return Outlook(rig.program.reads, rig.clock)


def foreseen(rig: ProgramRig, pause: ClientId | None = None) -> list[tuple[int, str, Stage | None]]:
    """Days from today, client and stage of each step of the next thirty days."""
    view = outlook(rig).calendar(pause=pause)
    return [((one.on - view.first).days, one.client_name, one.step.stage) for one in view.steps]


def test_the_calendar_begins_with_what_today_proposes(program_rig: ProgramRig) -> None:
    for number, (name, overdue) in enumerate((("Acme", 12), ("Borg", 3), ("Cinema", -3), ("Delta", -20))):
        program_rig.invoice(program_rig.client(name), f"F {number}", overdue=overdue, pdf=False)
    today = {(row.client_name, row.stage) for row in program_rig.today()}
    assert {(name, stage) for ahead, name, stage in foreseen(program_rig) if ahead == 0} == today
    assert len(today) == 3


def test_each_day_the_calendar_named_proposes_what_it_named_if_the_steps_are_done(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, overdue=-1, pdf=False)
    for ahead, _name, stage in foreseen(program_rig):
        program_rig.clock.go_on(days=(MONDAY + timedelta(days=ahead) - program_rig.clock.today()).days)
        (row,) = program_rig.today()
        assert row.stage is stage
        if row.step is StepKind.LETTER:
            break  # on paper, by hand
        if stage is None:
            program_rig.services.calls.done(client_id, "EUR", CallOutcome.NO_ANSWER)
        else:
            program_rig.send(client_id, without_pdf=True)
    assert len(program_rig.mail.taken) >= 3


def test_what_if_i_pause_this_client_empties_its_days_and_nobody_elses(program_rig: ProgramRig) -> None:
    acme, borg = program_rig.client("Acme"), program_rig.client("Borg")
    program_rig.invoice(acme, "A", overdue=5, pdf=False)
    program_rig.invoice(borg, "B", overdue=5, pdf=False)
    before = foreseen(program_rig)
    after = foreseen(program_rig, pause=acme)
    assert after == [step for step in before if step[1] == "Borg"]
    assert foreseen(program_rig) == before, "asking changed nothing"


def test_weekends_and_own_holidays_stand_in_the_calendar(program_rig: ProgramRig) -> None:
    program_rig.services.follow_up.set_home("PL")
    off = {day: found.name for day, found in outlook(program_rig).calendar(40).days_off}
    assert off[MONDAY + timedelta(days=32)] == "Boże Narodzenie (pierwszy dzień)"
    assert off[MONDAY + timedelta(days=5)] == ""


def test_everybody_late_is_covered_the_never_contacted_first(program_rig: ProgramRig) -> None:
    fair, silent, soft = (program_rig.client(name) for name in ("Fair", "Silent", "Soft"))
    program_rig.invoice(fair, "1", overdue=5, pdf=False)
    program_rig.invoice(soft, "2", overdue=19, pdf=False)
    program_rig.invoice(silent, "3", overdue=4, pdf=False)
    program_rig.invoice(program_rig.client("Not late"), "4", overdue=-5, pdf=False)
    services = program_rig.services
    services.clients.edit(replace(services.clients.get(silent), never_remind=True))
    program_rig.send(fair, without_pdf=True)
    program_rig.send(soft, without_pdf=True)
    program_rig.clock.go_on(days=1)
    found = [(one.client_name, one.treatment, one.why) for one in outlook(program_rig).coverage()]
    assert found == [
        ("Silent", Treatment.NEVER_CONTACTED, Why.NEVER_REMIND),
        ("Soft", Treatment.SOFTER, Why.NOTHING),
        ("Fair", Treatment.AS_PLANNED, Why.NOTHING),
    ]


def test_a_call_or_a_word_by_messenger_is_a_contact(program_rig: ProgramRig) -> None:
    called, texted, silent = (program_rig.client(name) for name in ("Called", "Texted", "Silent"))
    for number, client_id in enumerate((called, texted, silent)):
        program_rig.invoice(client_id, str(number), overdue=20, pdf=False)
    program_rig.services.calls.done(called, "EUR", CallOutcome.OTHER, note="spoke with Anna")
    program_rig.services.messengers.sent(texted, "EUR", Messenger.SMS)
    assert {one.client_name: one.treatment for one in outlook(program_rig).coverage()} == {
        "Called": Treatment.SOFTER,
        "Texted": Treatment.SOFTER,
        "Silent": Treatment.NEVER_CONTACTED,
    }
