"""A password is kept in the keyring, or for this session only, as the person chose."""

from __future__ import annotations

import pytest

from freelance_pay.adapters.chosen_secrets import ChosenSecrets
from freelance_pay.adapters.secrets import SessionSecrets
from freelance_pay.domain.mail_accounts import KeyringUnavailableError

ME = "me@example.org"


class NoKeyring:
    """A computer without a keyring."""

    def get(self, account: str) -> str | None:
        raise KeyringUnavailableError(account)

    def put(self, account: str, secret: str) -> None:
        raise KeyringUnavailableError(account)

    def delete(self, account: str) -> None:
        raise KeyringUnavailableError(account)


def test_a_password_for_this_session_never_reaches_the_keyring() -> None:
    keyring = SessionSecrets()
    secrets = ChosenSecrets(keyring, SessionSecrets())
    secrets.put_for_session(ME, "s3cret")
    assert secrets.get(ME) == "s3cret"
    assert keyring.get(ME) is None


def test_a_password_for_this_session_works_without_any_keyring() -> None:
    secrets = ChosenSecrets(NoKeyring(), SessionSecrets())
    secrets.put_for_session(ME, "s3cret")
    assert secrets.get(ME) == "s3cret"
    secrets.delete(ME)
    with pytest.raises(KeyringUnavailableError):
        secrets.get(ME)


def test_a_password_kept_for_good_replaces_the_one_of_this_session() -> None:
    secrets = ChosenSecrets(SessionSecrets(), SessionSecrets())
    secrets.put_for_session(ME, "old")
    secrets.put(ME, "new")
    assert secrets.get(ME) == "new"


def test_a_keyring_that_refuses_leaves_the_password_of_this_session() -> None:
    secrets = ChosenSecrets(NoKeyring(), SessionSecrets())
    secrets.put_for_session(ME, "s3cret")
    with pytest.raises(KeyringUnavailableError):
        secrets.put(ME, "new")
    assert secrets.get(ME) == "s3cret"


def test_a_deleted_password_is_gone_from_both_places() -> None:
    keyring = SessionSecrets()
    secrets = ChosenSecrets(keyring, SessionSecrets())
    secrets.put(ME, "lasting")
    secrets.put_for_session(ME, "passing")
    secrets.delete(ME)
    assert secrets.get(ME) is None
    assert keyring.get(ME) is None


def test_a_keyring_that_cannot_forget_a_password_is_told_about() -> None:
    with pytest.raises(KeyringUnavailableError):
        ChosenSecrets(NoKeyring(), SessionSecrets()).delete(ME)
