"""The person's own details and choices: who writes, where to pay to, how long undo lasts."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from freelance_pay.domain.letters import BankDetails, Sender
from freelance_pay.services.preferences import PREFERENCES, Preferences, parse_preferences, preferences_text

if TYPE_CHECKING:
    from freelance_pay.services.ledger_ports import Change, Ledger

PROFILE = "profile"


@dataclass(frozen=True, slots=True)
class Profile:
    """Who writes and, per currency, where the money is to go."""

    sender: Sender = field(default_factory=lambda: Sender(name=""))
    banks: tuple[BankDetails, ...] = ()

    def bank_for(self, currency: str) -> BankDetails | None:
        """Return the bank details for `currency`, None when there are none."""
        return next((bank for bank in self.banks if bank.currency == currency), None)


class SettingsService:
    """Reads and keeps the profile and the preferences."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def profile(self) -> Profile:
        """Return who writes; an empty sender when it was never filled in."""
        with self._ledger.look() as ledger:
            return read_profile(ledger)

    def save_profile(self, profile: Profile) -> None:
        """Keep who writes and where to pay to."""
        with self._ledger.change() as change:
            change.settings.put(PROFILE, profile_text(profile))
            change.commit()

    def preferences(self) -> Preferences:
        """Return the choices, defaults for what was never chosen."""
        with self._ledger.look() as ledger:
            return read_preferences(ledger)

    def save_preferences(self, preferences: Preferences) -> None:
        """Keep the choices."""
        with self._ledger.change() as change:
            change.settings.put(PREFERENCES, preferences_text(preferences))
            change.commit()

    def mapping(self, fingerprint: str) -> str | None:
        """Return the column mapping remembered for files with this header, as it was kept."""
        with self._ledger.look() as ledger:
            return ledger.settings.get(mapping_key(fingerprint))

    def save_mapping(self, fingerprint: str, mapping: str) -> None:
        """Remember the column mapping for files with this header."""
        with self._ledger.change() as change:
            change.settings.put(mapping_key(fingerprint), mapping)
            change.commit()


def mapping_key(fingerprint: str) -> str:
    """Return the key a column mapping is kept under."""
    return f"mapping:{fingerprint}"


def profile_text(profile: Profile) -> str:
    """Return the profile as it is kept."""
    return json.dumps(asdict(profile), ensure_ascii=False)


def read_profile(change: Change) -> Profile:
    """Return the profile kept in the ledger."""
    text = change.settings.get(PROFILE)
    if text is None:
        return Profile()
    data = json.loads(text)
    banks = tuple(BankDetails(**{**bank, "extra": tuple(bank.get("extra", ()))}) for bank in data.get("banks", ()))
    return Profile(Sender(**data["sender"]), banks)


def read_preferences(change: Change) -> Preferences:
    """Return the preferences kept in the ledger; unknown ones of a later version are ignored."""
    return parse_preferences(change.settings.get(PREFERENCES))
