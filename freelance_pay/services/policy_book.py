"""The follow-up policies as they are kept in the settings: read in one go before the first paint, so quick to parse."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import STANDARD, Channel, Policy, PolicyBook, PolicyStep, Stage, Tone
from freelance_pay.domain.working_days import OwnDaysOff, WorkCalendar

if TYPE_CHECKING:
    from freelance_pay.services.ledger_ports import Change

FOLLOW_UP = "follow_up"
HOLIDAYS = "holidays"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the person chose: own policies, the usual one, country and time zone they live in, and their days off.

    `home_zone`: None while it is not known, empty where the person chose to live wherever the computer is.
    """

    own: tuple[Policy, ...] = ()
    usual: str = STANDARD.key
    home: str = ""
    days_off: tuple[OwnDaysOff, ...] = ()
    home_zone: str | None = None


@dataclass(frozen=True, slots=True)
class KnownHolidays:
    """The calendars that were looked up, by country, and for which years (both included)."""

    first: int = 0
    last: int = -1
    calendars: Mapping[str, WorkCalendar] = field(default_factory=dict)

    def covers(self, countries: frozenset[str], first: int, last: int) -> bool:
        """Tell whether nothing has to be looked up for these countries and years."""
        return countries <= set(self.calendars) and self.first <= first and last <= self.last


@dataclass(frozen=True, slots=True)
class PolicyUse:
    """How many clients and open invoices follow a policy by their own choice."""

    clients: int = 0
    invoices: int = 0


def policy_book(follow_up: str | None, holidays: str | None) -> PolicyBook:
    """Return the rules of their two settings as kept; the built-in ones where there are none."""
    chosen = parse_follow_up(follow_up)
    known = parse_holidays(holidays).calendars
    calendars = {country: replace(found, own=chosen.days_off) for country, found in known.items()}
    calendars.setdefault("", WorkCalendar(own=chosen.days_off))
    return PolicyBook(chosen.own, chosen.usual, calendars, chosen.home, chosen.home_zone or "")


def read_home_zone(change: Change) -> str:
    """Return the time zone of clients without one of their own; empty where that is wherever the computer is."""
    return parse_follow_up(change.settings.get(FOLLOW_UP)).home_zone or ""


def follow_up_text(chosen: FollowUp) -> str:
    """Return the choices as they are kept."""
    data = {
        "usual": chosen.usual,
        "home": chosen.home,
        "home_zone": chosen.home_zone,
        "own": [_policy_data(policy) for policy in chosen.own],
        "days_off": [[found.first.isoformat(), found.last.isoformat(), found.name] for found in chosen.days_off],
    }
    return json.dumps(data, ensure_ascii=False)


def parse_follow_up(text: str | None) -> FollowUp:
    """Return the choices of their text, the defaults for None."""
    if text is None:
        return FollowUp()
    data: dict[str, Any] = json.loads(text)
    return FollowUp(
        own=tuple(_policy(one) for one in data["own"]),
        usual=data["usual"],
        home=data["home"],
        days_off=tuple(
            OwnDaysOff(date.fromisoformat(first), date.fromisoformat(last), name)
            for first, last, name in data["days_off"]
        ),
        home_zone=data.get("home_zone"),
    )


def holidays_text(known: KnownHolidays) -> str:
    """Return the calendars as they are kept."""
    calendars = {
        country: [sorted(found.weekend), {day.isoformat(): name for day, name in found.holidays.items()}]
        for country, found in known.calendars.items()
    }
    return json.dumps({"first": known.first, "last": known.last, "calendars": calendars}, ensure_ascii=False)


def parse_holidays(text: str | None) -> KnownHolidays:
    """Return the calendars of their text, none for None."""
    if text is None:
        return KnownHolidays()
    data = json.loads(text)
    calendars = {
        country: WorkCalendar(frozenset(weekend), {date.fromisoformat(day): name for day, name in days.items()})
        for country, (weekend, days) in data["calendars"].items()
    }
    return KnownHolidays(data["first"], data["last"], calendars)


def _policy_data(policy: Policy) -> dict[str, Any]:
    return {
        "key": policy.key,
        "name": policy.name,
        "quiet_days": policy.quiet_days,
        "answer_days": policy.answer_days,
        "smallest": [[least.minor, least.currency] for least in policy.smallest],
        "steps": [
            [step.days, step.channel.value, step.stage and step.stage.value, step.tone.value] for step in policy.steps
        ],
    }


def _policy(data: dict[str, Any]) -> Policy:
    return Policy(
        key=data["key"],
        name=data["name"],
        quiet_days=data["quiet_days"],
        answer_days=data["answer_days"],
        smallest=tuple(Money(minor, currency) for minor, currency in data["smallest"]),
        steps=tuple(
            PolicyStep(days, Channel(channel), None if stage is None else Stage(stage), Tone(tone))
            for days, channel, stage, tone in data["steps"]
        ),
    )
