"""The mail account: presets, saving with the password in the keyring, and a test message to oneself."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.mail_accounts import KeyringError
from freelance_pay.domain.outgoing import LetterParts, Mailbox
from freelance_pay.domain.sending_errors import NoMailAccountError, NoPasswordError
from freelance_pay.domain.transport import NotSentError, OutcomeUnknownError, TrialNotSentError, TrialUnknownError
from freelance_pay.services.message_ids import new_message_id

if TYPE_CHECKING:
    from freelance_pay.domain.mail_accounts import MailAccount, Provider
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.ports import ChosenSecrets, Clock, Composer, MailTransport, Providers


@dataclass(frozen=True, slots=True)
class AccountView:
    """The account as the settings page shows it; never its password."""

    account: MailAccount | None
    has_password: bool
    paused_because: str
    provider: Provider | None


class AccountService:
    """What a person does with the mail account."""

    def __init__(
        self,
        ledger: Ledger,
        secrets: ChosenSecrets,
        transport: MailTransport,
        composer: Composer,
        providers: Providers,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._secrets = secrets
        self._transport = transport
        self._composer = composer
        self._providers = providers
        self._clock = clock

    def providers(self) -> tuple[Provider, ...]:
        """Return the presets."""
        return self._providers.providers

    def suggest(self, address: str) -> Provider | None:
        """Return the preset for the domain of `address`, None when it is not a known provider's."""
        return self._providers.for_address(address)

    def view(self) -> AccountView:
        """Return the account in use, and whether a password is kept for it. Raises the KeyringError leaves."""
        with self._ledger.change() as change:
            account = change.accounts.first()
            if account is None:
                return AccountView(None, has_password=False, paused_because="", provider=None)
            paused = change.accounts.pause_reason(account.id, self._clock.now())
        has_password = bool(self._secrets.get(account.address))
        return AccountView(account, has_password, paused, self._providers.for_address(account.address))

    def save(self, account: MailAccount, password: str | None, *, this_session_only: bool = False) -> None:
        """Keep the account; the password (None: the one that is kept) goes to the keyring first, and nowhere else.

        `this_session_only`: it stays in memory until the program ends, and the keyring is left alone. Raises the
        KeyringError leaves; then nothing was changed. Saving ends a pause of the account. A keyring that does not
        let go of the password of an earlier address keeps it, and that is no reason to refuse the new one.
        """
        if password and this_session_only:
            self._secrets.put_for_session(account.address, password)
        elif password:
            self._secrets.put(account.address, password)
        with self._ledger.change() as change:
            before = change.accounts.first()
            change.accounts.save(account, self._clock.now())
            change.commit()
        if before is not None and before.address != account.address and not this_session_only:
            with suppress(KeyringError):
                self._secrets.delete(before.address)

    def resume(self) -> None:
        """Go on sending from a paused account."""
        with self._ledger.change() as change:
            account = change.accounts.first()
            if account is None:
                raise NoMailAccountError
            change.accounts.pause(account.id, "", None)
            change.commit()

    def cut_line(self) -> None:
        """End at once, from any thread, what waits for the mail server.

        A message that is past its dot becomes UNKNOWN; before it, it is surely not sent. A run of the outbox is told to
        stop first: else it takes this for a fault of the network.
        """
        self._transport.interrupt()

    def send_test(self, account: MailAccount, password: str | None, subject: str, text: str) -> None:
        """Send a test message from the account to itself. `password` None: the one that is kept.

        Raises NoPasswordError, TrialNotSentError with the server's reason, TrialUnknownError.
        """
        secret = password or self._secrets.get(account.address)
        if not secret:
            raise NoPasswordError(account.address)
        me = Mailbox(account.display_name, account.address)
        frozen = self._composer.compose(
            LetterParts(
                sender=me,
                to=(me,),
                subject=subject,
                text=text,
                date=self._clock.now().replace(microsecond=0).astimezone(),
                message_id=new_message_id(account.address),
            )
        )
        try:
            with self._transport.open(account, secret) as session:
                session.hand_over(frozen.envelope, frozen.mime)
                reply = session.finish()
        except NotSentError as error:
            raise TrialNotSentError(error.refusal, error.code, error.detail) from error
        except OutcomeUnknownError as error:
            raise TrialUnknownError from error
        if reply.refusal is not None:
            raise TrialNotSentError(reply.refusal, reply.code, reply.text)
        if reply.state is not State.SENT:
            raise TrialUnknownError
