"""Passwords: kept in a real keyring or not at all, never in plain text, and no keyring can hold the program up."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import keyring.backend
import pytest
from keyring import errors

from freelance_pay.adapters.secrets import ALLOWED_BACKENDS, SERVICE, KeyringSecrets, SessionSecrets, usable_backend
from freelance_pay.domain.mail_accounts import (
    KeyringError,
    KeyringLockedError,
    KeyringNotKeptError,
    KeyringTimeoutError,
    KeyringUnavailableError,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.secret_service import SecretService

ACCOUNT = "me@free.example"
SECRET = "canary-pässword-4711"


class FakeKeyring(keyring.backend.KeyringBackend):
    """A keyring in memory whose four habits can be replaced by bad ones."""

    priority = 0.1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.on_any: Callable[[], None] = lambda: None
        self.keeps = self.deletes = True

    def get_password(self, service: str, username: str) -> str | None:
        self.on_any()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.keeps:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.deletes:
            del self.kept[service, username]


@pytest.fixture
def fake() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
def secrets(fake: FakeKeyring) -> KeyringSecrets:
    return KeyringSecrets(choose=lambda: fake)


def failing_with(error: Exception) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail


class TestTheRealKeyring:
    """Against a private gnome-keyring."""

    def test_a_password_is_kept_replaced_and_removed(self, secret_service: SecretService) -> None:
        secrets = KeyringSecrets()
        assert secrets.get(ACCOUNT) is None
        secrets.put(ACCOUNT, "older")
        secrets.put(ACCOUNT, SECRET)
        assert KeyringSecrets().get(ACCOUNT) == SECRET
        assert secrets.get("other@free.example") is None
        secrets.delete(ACCOUNT)
        assert secrets.get(ACCOUNT) is None
        secrets.delete(ACCOUNT)

    def test_a_password_never_lies_on_disk_as_it_is(self, secret_service: SecretService) -> None:
        KeyringSecrets().put(ACCOUNT, SECRET)
        files = [path for path in secret_service.files.rglob("*") if path.is_file()]
        assert files
        for path in files:
            assert SECRET.encode() not in path.read_bytes()
            assert SECRET.encode("utf-16-le") not in path.read_bytes()

    def test_a_locked_keyring_says_so_for_every_request(self, secret_service: SecretService) -> None:
        secrets = KeyringSecrets()
        secrets.put(ACCOUNT, SECRET)
        secret_service.lock()
        with pytest.raises(KeyringLockedError):
            secrets.get(ACCOUNT)
        with pytest.raises(KeyringLockedError):
            secrets.put(ACCOUNT, "new")
        with pytest.raises(KeyringLockedError):
            secrets.delete(ACCOUNT)

    def test_a_keyring_that_died_ends_in_a_sentence_not_in_a_crash(self, secret_service: SecretService) -> None:
        secrets = KeyringSecrets()
        secrets.put(ACCOUNT, SECRET)
        secret_service.kill()
        with pytest.raises((KeyringLockedError, KeyringUnavailableError)):
            secrets.get(ACCOUNT)

    def test_a_frozen_keyring_is_given_up_and_asked_again_only_when_it_lets_go(
        self, secret_service: SecretService
    ) -> None:
        KeyringSecrets().put(ACCOUNT, SECRET)
        secrets = KeyringSecrets(seconds=0.3)
        secret_service.freeze()
        with pytest.raises(KeyringTimeoutError):
            secrets.get(ACCOUNT)
        waiting = secrets._last
        with pytest.raises(KeyringTimeoutError):
            secrets.get(ACCOUNT)
        assert secrets._last is waiting is not None
        secret_service.thaw()
        waiting.join(30)
        assert KeyringSecrets().get(ACCOUNT) == SECRET


class TestWhatIsNotTrusted:
    """No keyring that does not encrypt is ever used, whatever the environment says."""

    def test_without_a_keyring_the_program_says_so(self) -> None:
        with pytest.raises(KeyringUnavailableError):
            KeyringSecrets().put(ACCOUNT, SECRET)

    def test_the_null_keyring_of_the_environment_is_not_used(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        with pytest.raises(KeyringUnavailableError):
            KeyringSecrets().put(ACCOUNT, SECRET)

    def test_a_configuration_file_cannot_choose_the_keyring(self) -> None:
        from pathlib import Path

        folder = Path(os.environ["XDG_CONFIG_HOME"]) / "python_keyring"
        folder.mkdir(parents=True)
        (folder / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
        with pytest.raises(KeyringUnavailableError):
            KeyringSecrets().put(ACCOUNT, SECRET)

    def test_a_plain_text_keyring_that_another_package_brings_is_not_used(self) -> None:
        assert FakeKeyring in keyring.backend.KeyringBackend._classes
        with pytest.raises(KeyringUnavailableError):
            usable_backend()

    def test_none_of_the_allowed_keyrings_is_null_plain_chained_or_a_stand_in(self) -> None:
        assert not [name for name in ALLOWED_BACKENDS if any(bad in name for bad in ("null", "alt", "chainer", "fail"))]


class TestAKeyringThatMisbehaves:
    """Read back what was written, and let no foreign error through."""

    def test_a_password_that_was_not_kept_is_noticed(self, secrets: KeyringSecrets, fake: FakeKeyring) -> None:
        fake.keeps = False
        with pytest.raises(KeyringNotKeptError):
            secrets.put(ACCOUNT, SECRET)

    def test_a_password_that_was_not_removed_is_noticed(self, secrets: KeyringSecrets, fake: FakeKeyring) -> None:
        secrets.put(ACCOUNT, SECRET)
        fake.deletes = False
        with pytest.raises(KeyringNotKeptError):
            secrets.delete(ACCOUNT)

    def test_passwords_are_kept_under_the_product_and_the_address(
        self, secrets: KeyringSecrets, fake: FakeKeyring
    ) -> None:
        secrets.put(ACCOUNT, SECRET)
        assert fake.kept == {(SERVICE, ACCOUNT): SECRET}

    @pytest.mark.parametrize(
        ("foreign", "leaf"),
        [
            (errors.KeyringLocked("no"), KeyringLockedError),
            (errors.InitError("Failed to create the collection: Prompt dismissed."), KeyringLockedError),
            (errors.InitError("Failed to create the collection: no idea"), KeyringUnavailableError),
            (errors.NoKeyringError("none"), KeyringUnavailableError),
            (errors.PasswordDeleteError("no"), KeyringUnavailableError),
            (OSError(1783, "The stub received bad data"), KeyringUnavailableError),
            (TimeoutError("of its own"), KeyringUnavailableError),
            (type("error", (Exception,), {})(f"cannot store {SECRET}"), KeyringUnavailableError),
        ],
    )
    def test_every_foreign_error_becomes_one_of_ours_without_the_password(
        self, secrets: KeyringSecrets, fake: FakeKeyring, foreign: Exception, leaf: type[KeyringError]
    ) -> None:
        fake.on_any = failing_with(foreign)
        with pytest.raises(leaf) as raised:
            secrets.put(ACCOUNT, SECRET)
        assert raised.value.__cause__ is foreign
        assert SECRET not in str(raised.value) + repr(raised.value)

    def test_a_dead_bus_under_the_keyring_becomes_one_of_ours(self, secrets: KeyringSecrets, fake: FakeKeyring) -> None:
        secretstorage = pytest.importorskip("secretstorage")
        fake.on_any = failing_with(secretstorage.SecretServiceNotAvailableException("bus gone"))
        with pytest.raises(KeyringUnavailableError):
            secrets.get(ACCOUNT)
        fake.on_any = failing_with(secretstorage.LockedException("locked"))
        with pytest.raises(KeyringLockedError):
            secrets.get(ACCOUNT)


def test_the_fall_back_keeps_nothing_beyond_the_session_and_says_so(tmp_path: Path) -> None:
    secrets = SessionSecrets()
    secrets.put(ACCOUNT, SECRET)
    assert secrets.get(ACCOUNT) == SECRET
    assert not secrets.is_lasting
    assert KeyringSecrets.is_lasting
    assert SessionSecrets().get(ACCOUNT) is None
    secrets.delete(ACCOUNT)
    secrets.delete(ACCOUNT)
    assert secrets.get(ACCOUNT) is None
