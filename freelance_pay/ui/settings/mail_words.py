"""Turns what mail providers ask for into sentences, and kinds of encryption into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.mail_accounts import Hint, Security

if TYPE_CHECKING:
    from freelance_pay.domain.mail_accounts import Provider


class MailWords(QObject):
    """Words for mail accounts; no state."""

    def security(self, security: Security) -> str:
        """Return how the connection is encrypted."""
        return {
            Security.STARTTLS: self.tr("STARTTLS (usually port 587)"),
            Security.TLS: self.tr("TLS from the start (usually port 465)"),
        }[security]

    def hint(self, provider: Provider | None) -> str:
        """Return what the provider asks of its customers; empty where nothing special is known."""
        if provider is None:
            return ""
        name = {
            Hint.NONE: "",
            Hint.APP_PASSWORD: self.tr(
                "{provider} wants an app password here, not your own: make one in the settings of your mailbox."
            ),
            Hint.APP_PASSWORD_WITH_TWO_STEPS: self.tr(
                "If you log in to {provider} in two steps, make an app password in the settings of your mailbox."
            ),
            Hint.ALLOW_PROGRAMS: self.tr(
                "Allow mail programs (SMTP) in the settings of your mailbox at {provider} first."
            ),
            Hint.BROWSER_LOGIN_ONLY: self.tr(
                "{provider} lets programs in by a browser log-in only, which does not work here. "
                "Open messages in your own mail program instead."
            ),
            Hint.ADMIN_MUST_ALLOW: self.tr(
                "The administrator of your {provider} must allow programs to send (SMTP AUTH) for your mailbox."
            ),
            Hint.SMTP_TOKEN: self.tr(
                "{provider} wants an SMTP token here, which paid plans can make in the settings of the mailbox."
            ),
        }[provider.hint]
        return name.format(provider=provider.name)
