"""The follow-up policy: which step is right on which day, and the dates a letter of that stage names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from freelance_pay.domain.working_days import WEEKDAYS, WorkCalendar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from freelance_pay.domain.clients import Client
    from freelance_pay.domain.invoices import Owed
    from freelance_pay.domain.money import Money


class Stage(IntEnum):
    """Reminder stages in the order they are sent; the numbers are what the ledger keeps."""

    PRE_DUE = 1
    DUE_TODAY = 2
    FIRST = 3
    SECOND = 4
    FINAL = 5
    FORMAL_DEMAND = 6


BEFORE_OVERDUE = (Stage.PRE_DUE, Stage.DUE_TODAY)
OVERDUE_STAGES = (Stage.FIRST, Stage.SECOND, Stage.FINAL, Stage.FORMAL_DEMAND)
EARLIEST_DAY, LATEST_DAY, MOST_STEPS, LONGEST_REST = -60, 365, 12, 60


class Channel(StrEnum):
    """How a step reaches the client."""

    MAIL = "mail"
    CALL = "call"
    LETTER = "letter"


class Tone(StrEnum):
    """How a letter speaks: as the client is usually addressed, or always by first name, or always formally."""

    AS_USUAL = "as_usual"
    FRIENDLY = "friendly"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class PolicyStep:
    """One step: `days` from the day that counts (negative: before it). A call has no stage: it raises none."""

    days: int
    channel: Channel = Channel.MAIL
    stage: Stage | None = None
    tone: Tone = Tone.AS_USUAL


@dataclass(frozen=True, slots=True)
class Policy:
    """Steps in the order of their days, and how a client is left alone in between.

    `quiet_days`: the least number of days between two contacts with one client. `answer_days`: how long a letter
    gives to pay. `smallest`: per currency, the overdue total below which nothing is proposed. A preset has no name.
    """

    key: str
    steps: tuple[PolicyStep, ...]
    name: str = ""
    quiet_days: int = 5
    answer_days: int = 7
    smallest: tuple[Money, ...] = ()
    overdue: tuple[PolicyStep, ...] = field(init=False, compare=False, repr=False)
    """The steps after the due day: mails, calls and letters."""

    def __post_init__(self) -> None:
        """Pick the steps after the due day once: they are asked for with every overdue invoice."""
        overdue = tuple(step for step in self.steps if step.stage not in BEFORE_OVERDUE)
        object.__setattr__(self, "overdue", overdue)

    def step_of(self, stage: Stage) -> PolicyStep | None:
        """Return the step that sends `stage`, None where this policy has none."""
        return next((step for step in self.steps if step.stage is stage), None)

    def is_next(self, stage: Stage, sent: frozenset[Stage]) -> bool:
        """Tell whether `stage` keeps the order after `sent`: it is later than all that went, and none is left between.

        What lies before the last one that went is done with: it went under another policy, without them.
        """
        reached = max(sent, default=Stage.DUE_TODAY)
        left = (step.stage for step in self.overdue if step.stage is not None and step.stage > reached)
        return reached < stage <= min(left, default=stage)

    def too_small(self, overdue: Money) -> bool:
        """Tell whether this total is not worth a letter."""
        return any(overdue.minor < least.minor for least in self.smallest if least.currency == overdue.currency)


class PolicyProblem(StrEnum):
    """What is wrong with a policy somebody made."""

    NO_NAME = "no_name"
    NO_STEPS = "no_steps"
    TOO_MANY_STEPS = "too_many_steps"
    DAY_OUT_OF_RANGE = "day_out_of_range"
    SAME_DAY = "same_day"
    STAGE_TWICE = "stage_twice"
    STAGE_ORDER = "stage_order"
    STAGE_ON_WRONG_SIDE = "stage_on_wrong_side"
    MAIL_WITHOUT_STAGE = "mail_without_stage"
    CALL_WITH_STAGE = "call_with_stage"
    DEMAND_NOT_ON_PAPER = "demand_not_on_paper"
    REST_OUT_OF_RANGE = "rest_out_of_range"


def problems(policy: Policy) -> tuple[PolicyProblem, ...]:
    """Return what keeps an own policy from being used, in the order of PolicyProblem; empty when it is sound."""
    found = set(_problems_of_steps(policy.steps))
    if not policy.name.strip():
        found.add(PolicyProblem.NO_NAME)
    if not policy.steps:
        found.add(PolicyProblem.NO_STEPS)
    if not (0 <= policy.quiet_days <= LONGEST_REST and 1 <= policy.answer_days <= LONGEST_REST):
        found.add(PolicyProblem.REST_OUT_OF_RANGE)
    return tuple(problem for problem in PolicyProblem if problem in found)


def _problems_of_steps(steps: tuple[PolicyStep, ...]) -> Iterator[PolicyProblem]:
    if len(steps) > MOST_STEPS:
        yield PolicyProblem.TOO_MANY_STEPS
    days = [step.days for step in steps]
    if any(not EARLIEST_DAY <= day <= LATEST_DAY for day in days):
        yield PolicyProblem.DAY_OUT_OF_RANGE
    if len(set(days)) < len(days):
        yield PolicyProblem.SAME_DAY
    stages = [step.stage for step in sorted(steps, key=lambda one: one.days) if step.stage is not None]
    if len(set(stages)) < len(stages):
        yield PolicyProblem.STAGE_TWICE
    if any(earlier > later for earlier, later in pairwise(stages)):
        yield PolicyProblem.STAGE_ORDER
    for step in steps:
        yield from _problems_of_step(step)


def _problems_of_step(step: PolicyStep) -> Iterator[PolicyProblem]:
    if step.channel is Channel.CALL and step.stage is not None:
        yield PolicyProblem.CALL_WITH_STAGE
    if step.channel is not Channel.CALL and step.stage is None:
        yield PolicyProblem.MAIL_WITHOUT_STAGE
    if (step.stage is Stage.FORMAL_DEMAND) is not (step.channel is Channel.LETTER):
        yield PolicyProblem.DEMAND_NOT_ON_PAPER
    is_right: dict[Stage | None, bool] = {Stage.PRE_DUE: step.days < 0, Stage.DUE_TODAY: step.days == 0}
    if not is_right.get(step.stage, step.days > 0):
        yield PolicyProblem.STAGE_ON_WRONG_SIDE


def _preset(key: str, before: int, *overdue: tuple[int, Stage | None]) -> Policy:
    steps = [PolicyStep(before, stage=Stage.PRE_DUE), PolicyStep(0, stage=Stage.DUE_TODAY)]
    for days, stage in overdue:
        channel = {None: Channel.CALL, Stage.FORMAL_DEMAND: Channel.LETTER}.get(stage, Channel.MAIL)
        steps.append(PolicyStep(days, channel, stage))
    return Policy(key, tuple(steps))


GENTLE = _preset("gentle", -3, (5, Stage.FIRST), (12, None), (21, Stage.SECOND), (35, Stage.FINAL))
STANDARD = _preset(
    "standard", -3, (3, Stage.FIRST), (10, Stage.SECOND), (14, None), (21, Stage.FINAL), (30, Stage.FORMAL_DEMAND)
)
STRICT = _preset("strict", -7, (1, Stage.FIRST), (7, Stage.SECOND), (14, Stage.FINAL), (30, Stage.FORMAL_DEMAND))
PRESETS = (GENTLE, STANDARD, STRICT)


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """Every policy there is, who follows which, and the working days of every country (ISO 3166, upper case).

    A client without a policy of its own follows `usual`; one without a country works in `home`. The calendar of the
    empty country is for those that were not looked up: weekdays, and the person's own days off. Clients without a time
    zone live in `home_zone` (an IANA name; empty: where the computer is).
    """

    own: tuple[Policy, ...] = ()
    usual: str = STANDARD.key
    calendars: Mapping[str, WorkCalendar] = field(default_factory=dict)
    home: str = ""
    home_zone: str = ""
    _by_key: Mapping[str, Policy] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Make the policies quick to find."""
        object.__setattr__(self, "_by_key", {policy.key: policy for policy in self.all()})

    def all(self) -> tuple[Policy, ...]:
        """Return the presets, then the own policies."""
        return (*PRESETS, *self.own)

    def policy(self, key: str) -> Policy:
        """Return the policy of that key; the usual one for an empty key or one that is no longer there."""
        return self._by_key.get(key) or self._by_key.get(self.usual) or STANDARD

    def of_client(self, client: Client) -> Policy:
        """Return the policy this client follows."""
        return self.policy(client.policy)

    def of_invoice(self, client: Client, invoice: Owed) -> Policy:
        """Return the policy of this invoice: its own exception, or the client's."""
        return self.policy(invoice.policy or client.policy)

    def calendar(self, client: Client) -> WorkCalendar:
        """Return the working days of the client's country."""
        return self.calendars.get(client.country or self.home) or self.calendars.get("", WEEKDAYS)


USUAL = PolicyBook()
"""Everybody follows Standard, Monday to Friday."""


def pay_by(today: date, policy: Policy = STANDARD, calendar: WorkCalendar = WEEKDAYS) -> date:
    """Return the new concrete day a letter asks to pay by: `answer_days` ahead, moved on to a working day."""
    return calendar.on_or_after(today + timedelta(days=policy.answer_days))


def first_part_day(today: date, policy: Policy = STANDARD, calendar: WorkCalendar = WEEKDAYS) -> date:
    """Return the day proposed for a first instalment: the first working day after the one an answer is asked by."""
    return calendar.on_or_after(pay_by(today, policy, calendar) + timedelta(days=1))


def answer_by(
    today: date, first_part: date, policy: Policy = STANDARD, calendar: WorkCalendar = WEEKDAYS
) -> date | None:
    """Return the day an offer asks to answer by: as `pay_by`, but before `first_part`; None where no day is left."""
    latest = min(pay_by(today, policy, calendar), first_part - timedelta(days=1))
    return latest if latest >= today else None
