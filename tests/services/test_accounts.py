"""The mail account: the password goes to the keyring and nowhere else, and a test message says whether it works."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.secrets import SessionSecrets
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.mail_accounts import KeyringLockedError, KeyringUnavailableError
from freelance_pay.domain.sending_errors import NoMailAccountError, NoPasswordError
from freelance_pay.domain.transport import (
    NotSentError,
    Refusal,
    Scope,
    TrialNotSentError,
    TrialUnknownError,
    Trouble,
)
from freelance_pay.services.message_view import view_of
from freelance_pay.services.sentences import explain
from tests.support.program_rig import ACCOUNT, ME, PASSWORD, ProgramRig, RigClock

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.services.ports import MailSession

OTHER = replace(ACCOUNT, address="new@nowak.example", username="new@nowak.example")


class LockedSecrets(SessionSecrets):
    def put(self, account: str, secret: str) -> None:
        raise KeyringLockedError


class KeepsForGood(SessionSecrets):
    """A keyring that takes a password, and stops answering before it lets go of one."""

    def delete(self, account: str) -> None:
        raise KeyringUnavailableError("gone")


class RefusesLogin:
    def open(self, account: MailAccount, password: str) -> AbstractContextManager[MailSession]:
        raise NotSentError(Refusal(Trouble.REFUSED_LOGIN, Scope.ACCOUNT, permanent=True), 535, "no")

    def interrupt(self) -> None:
        """It never lets anybody wait."""


def test_the_password_is_in_the_keyring_and_nowhere_on_disk(program_rig: ProgramRig) -> None:
    program_rig.services.accounts.save(ACCOUNT, "pä55 word")
    assert program_rig.secrets.get(ME) == "pä55 word"
    program_rig.close()
    for path in program_rig.folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert "pä55".encode() not in content
        assert PASSWORD.encode() not in content


def test_a_locked_keyring_leaves_everything_as_it_was(tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path, bare=True)
    rig.close()
    program = Program(rig.layout.path, Overrides(RigClock(), rig.mail, LockedSecrets()))
    with pytest.raises(KeyringLockedError):
        program.services.accounts.save(ACCOUNT, "secret")
    assert program.services.accounts.view().account is None
    program.close()


@pytest.mark.parametrize("this_session_only", [True, False])
def test_a_keyring_that_does_not_let_go_of_an_old_password_is_no_reason_to_refuse_another_address(
    program_rig: ProgramRig, *, this_session_only: bool
) -> None:
    program_rig.close()
    program = Program(program_rig.layout.path, Overrides(program_rig.clock, program_rig.mail, KeepsForGood()))
    program.services.accounts.save(OTHER, "new secret", this_session_only=this_session_only)
    view = program.services.accounts.view()
    assert view.account is not None
    assert (view.account.address, view.has_password) == (OTHER.address, True)
    program.close()


def test_saving_without_a_password_keeps_the_one_there_is(program_rig: ProgramRig) -> None:
    program_rig.services.accounts.save(replace(ACCOUNT, port=465), None)
    view = program_rig.services.accounts.view()
    assert view.account is not None
    assert (view.account.port, view.has_password) == (465, True)
    assert program_rig.secrets.get(ME) == PASSWORD


def test_another_address_takes_the_place_of_the_old_one_and_its_password_is_forgotten(
    program_rig: ProgramRig,
) -> None:
    program_rig.services.accounts.save(OTHER, "new secret")
    assert program_rig.secrets.get(ME) is None
    view = program_rig.services.accounts.view()
    assert view.account is not None
    assert view.account.address == OTHER.address


def test_going_back_to_an_earlier_address_sends_from_it_again(program_rig: ProgramRig) -> None:
    program_rig.clock.go_on(days=1)
    program_rig.services.accounts.save(OTHER, "new secret")
    program_rig.clock.go_on(days=1)
    program_rig.services.accounts.save(ACCOUNT, PASSWORD)
    view = program_rig.services.accounts.view()
    assert view.account is not None
    assert (view.account.address, view.has_password) == (ME, True)
    found = program_rig.program.reads.mail_account()
    assert found is not None
    assert found.address == ME
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    assert program_rig.draft(client_id).sender.address == ME


def test_a_new_address_is_the_one_in_use_although_the_clock_was_set_back(program_rig: ProgramRig) -> None:
    program_rig.clock.go_on(hours=-2)
    program_rig.services.accounts.save(OTHER, "new secret")
    view = program_rig.services.accounts.view()
    assert view.account is not None
    assert view.account.address == OTHER.address


def test_a_reminder_leaves_from_a_domain_with_its_own_letters(
    program_rig: ProgramRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.support.program_rig.ME", "jan@żółw.example")
    program_rig.services.accounts.save(replace(ACCOUNT, address="jan@żółw.example"), PASSWORD)
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    sent = program_rig.send(client_id, without_pdf=True)
    assert program_rig.delivery(sent).state is State.SENT


def test_without_an_account_there_is_nothing_to_show_nor_to_resume(tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path, bare=True)
    view = rig.services.accounts.view()
    assert (view.account, view.has_password, view.provider) == (None, False, None)
    with pytest.raises(NoMailAccountError):
        rig.services.accounts.resume()
    rig.close()


def test_a_refused_log_in_pauses_the_account_until_the_person_acts_and_no_message_is_lost(
    tmp_path: Path,
) -> None:
    rig = ProgramRig(tmp_path)
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    waiting = rig.approve(client_id, without_pdf=True).delivery_id
    rig.close()
    refusing = Program(rig.layout.path, Overrides(rig.clock, RefusesLogin(), rig.secrets))
    assert refusing.services.outbox.run().stopped_by is not None
    assert refusing.services.accounts.view().paused_because == Trouble.REFUSED_LOGIN
    assert refusing.services.outbox.run().ended == ()
    refusing.services.accounts.resume()
    assert refusing.services.accounts.view().paused_because == ""
    refusing.close()

    rig.program = rig.start()
    rig.services.outbox.run()
    assert rig.delivery(waiting).state is State.SENT
    rig.close()


def test_the_test_message_goes_from_the_account_to_itself(program_rig: ProgramRig) -> None:
    program_rig.services.accounts.send_test(ACCOUNT, None, "Freelance Pay: a test", "It works.\n")
    [message] = program_rig.mail.taken
    seen = view_of(message)
    assert (seen.sender, seen.to) == (f"Jan Nowak <{ME}>", (f"Jan Nowak <{ME}>",))
    assert (seen.subject, seen.text.strip()) == ("Freelance Pay: a test", "It works.")
    assert program_rig.program.reads.messages(None) == (), "it is no message to a client"


def test_a_test_message_without_a_password_or_a_clear_answer_says_so(program_rig: ProgramRig) -> None:
    with pytest.raises(NoPasswordError):
        program_rig.services.accounts.send_test(OTHER, None, "a", "b")
    program_rig.mail.says = 299
    with pytest.raises(TrialUnknownError):
        program_rig.services.accounts.send_test(ACCOUNT, PASSWORD, "a", "b")


def test_a_test_message_that_is_refused_does_not_wait(program_rig: ProgramRig) -> None:
    program_rig.mail.says = 450
    program_rig.mail.refusal = Refusal(Trouble.NETWORK, Scope.ACCOUNT, permanent=False)
    with pytest.raises(TrialNotSentError) as refused:
        program_rig.services.accounts.send_test(ACCOUNT, PASSWORD, "a", "b")
    assert "waits" not in str(explain(refused.value))
    assert program_rig.program.reads.messages(None) == ()


def test_a_known_provider_is_suggested_by_the_address(program_rig: ProgramRig) -> None:
    accounts = program_rig.services.accounts
    known = next(provider for provider in accounts.providers() if provider.domains)
    assert accounts.suggest(f"jan@{known.domains[0]}") == known
    assert accounts.suggest("jan@nowak.example") is None
