"""After a long absence Today proposes one step and tells what went by; on its day it tells nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.policy import STANDARD, Channel, Stage
from freelance_pay.domain.steps import StepKind
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from tests.support.program_rig import ProgramRig


def test_closed_for_three_weeks_there_is_one_step_and_what_was_missed_is_told(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, overdue=24, pdf=False)
    [row] = program_rig.today()
    due = MONDAY - timedelta(days=24)
    assert (row.step, row.stage) == (StepKind.REMINDER, Stage.FIRST)
    assert row.planned_on == due + timedelta(days=3)
    assert [(one.channel, one.stage) for one in row.missed] == [
        (Channel.MAIL, Stage.SECOND),
        (Channel.CALL, None),
        (Channel.MAIL, Stage.FINAL),
    ]


def test_a_step_on_its_day_or_moved_on_by_a_weekend_tells_nothing(program_rig: ProgramRig) -> None:
    first = next(step.days for step in STANDARD.steps if step.stage is Stage.FIRST)
    on_its_day, after_a_weekend = program_rig.client("Acme"), program_rig.client("Borealis")
    program_rig.invoice(on_its_day, "FV 1", overdue=first, pdf=False)
    program_rig.invoice(after_a_weekend, "FV 2", overdue=first + 2, pdf=False)
    assert [(row.planned_on, row.missed) for row in program_rig.today()] == [(None, ()), (None, ())]


def test_a_step_that_is_late_without_another_missed_tells_its_day(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, overdue=8, pdf=False)
    [row] = program_rig.today()
    assert (row.planned_on, row.missed) == (MONDAY - timedelta(days=5), ())
