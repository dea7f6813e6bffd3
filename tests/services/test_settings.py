"""The person's own details and choices: kept whole, and never out of bounds."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.letters import BankDetails, Sender
from freelance_pay.services.preferences import Preferences, parse_preferences
from freelance_pay.services.settings import Profile
from tests.support.program_rig import PROFILE, ProgramRig

if TYPE_CHECKING:
    from pathlib import Path


def test_the_profile_is_read_back_as_it_was_kept(program_rig: ProgramRig) -> None:
    bank = BankDetails("RUB", "Ирина", account="4080", bank_name="Банк «Пример»", extra=("ИНН 1", "КПП 2"))
    profile = Profile(Sender("Ирина Ветрова", "Переводчик", email="i@v.example"), (*PROFILE.banks, bank))
    program_rig.services.settings.save_profile(profile)
    assert program_rig.services.settings.profile() == profile


def test_bank_details_are_chosen_by_currency() -> None:
    assert PROFILE.bank_for("PLN") is PROFILE.banks[1]
    assert PROFILE.bank_for("CHF") is None


def test_a_new_ledger_has_nobody_who_writes_and_ten_seconds_to_undo(tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path, bare=True)
    assert rig.services.settings.profile() == Profile()
    assert rig.services.settings.preferences() == Preferences(10, "system", "")
    rig.close()


@pytest.mark.parametrize(("wanted", "kept"), [(-5, 0), (0, 0), (60, 60), (3600, 60)])
def test_the_undo_window_is_between_nothing_and_a_minute(program_rig: ProgramRig, wanted: int, kept: int) -> None:
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=wanted))
    assert program_rig.services.settings.preferences().undo_seconds == kept


def test_choices_of_a_later_version_are_ignored_and_missing_ones_have_their_defaults() -> None:
    assert parse_preferences(json.dumps({"theme": "dark", "sound": "loud"})) == replace(Preferences(), theme="dark")
    assert parse_preferences(None) == Preferences()


def test_a_column_mapping_is_remembered_by_the_header_it_was_for(program_rig: ProgramRig) -> None:
    settings = program_rig.services.settings
    settings.save_mapping("abc", "[1]")
    settings.save_mapping("abc", "[2]")
    assert settings.mapping("abc") == "[2]"
    assert settings.mapping("xyz") is None


def test_quiet_hours_that_are_no_times_are_the_usual_ones() -> None:
    kept = parse_preferences('{"quiet_from": "late", "quiet_to": 7}')
    assert (kept.quiet_from, kept.quiet_to) == ("21:00", "07:00")
