"""Joins the keyring and the memory of this session: each password is kept where the person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.mail_accounts import KeyringError

if TYPE_CHECKING:
    from freelance_pay.services.ports import Secrets


class ChosenSecrets:
    """What is kept for this session is looked at first, so that a keyring that fails is then not even asked."""

    def __init__(self, lasting: Secrets, session: Secrets) -> None:
        self._lasting = lasting
        self._session = session

    def get(self, account: str) -> str | None:
        """Give the password of an account, None when there is none. Raises the KeyringError leaves."""
        return self._session.get(account) or self._lasting.get(account)

    def put(self, account: str, secret: str) -> None:
        """Keep a password in the keyring. Raises the KeyringError leaves; then nothing changed."""
        self._lasting.put(account, secret)
        self._session.delete(account)

    def put_for_session(self, account: str, secret: str) -> None:
        """Keep a password until the program ends; nothing is written anywhere."""
        self._session.put(account, secret)

    def delete(self, account: str) -> None:
        """Remove a password from both. Raises the KeyringError leaves, unless it was kept for this session only."""
        was_for_session = self._session.get(account) is not None
        self._session.delete(account)
        try:
            self._lasting.delete(account)
        except KeyringError:
            if not was_for_session:
                raise
