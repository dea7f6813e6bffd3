"""Why a message cannot be approved or changed: leaves with their facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.errors import DomainError

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.deliveries import DeliveryId, State
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.domain.steps import Rest
    from freelance_pay.domain.transport import Trouble


class AlreadyRemindedError(DomainError):
    """The reminder of an invoice was sent, is on its way, or its fate is unknown."""

    def __init__(self, invoice_id: InvoiceId, state: State) -> None:
        super().__init__(f"invoice {invoice_id} already has this reminder: {state}")
        self.invoice_id = invoice_id
        self.state = state


class AccountPausedError(DomainError):
    """Nothing is sent from `address` until somebody mends `trouble`, or for a quarter of an hour."""

    def __init__(self, address: str, trouble: Trouble) -> None:
        super().__init__(f"{address} is paused: {trouble}")
        self.address = address
        self.trouble = trouble


class NothingToSendError(DomainError):
    """There is no reminder to send to this client today; `rest` says why."""

    def __init__(self, client_name: str, rest: Rest) -> None:
        super().__init__(f"nothing to send: {rest}")
        self.client_name = client_name
        self.rest = rest


class NothingToThankForError(DomainError):
    """A payment was taken back, or settles no invoice: there is nothing a thank-you could name."""

    def __init__(self, amount: Money) -> None:
        super().__init__(f"nothing to thank for: {amount}")
        self.amount = amount


class NoLetterPreparedError(DomainError):
    """There is no letter to post, or what it says is no longer so."""

    def __init__(self, client_name: str) -> None:
        super().__init__("no letter is waiting to be posted")
        self.client_name = client_name


class PostingDayError(DomainError):
    """A letter cannot have been posted on that day: only from the day it was written to today."""

    def __init__(self, on: date, written_on: date, today: date) -> None:
        super().__init__(f"{on} is not between {written_on} and {today}")
        self.on = on
        self.written_on = written_on
        self.today = today


class PreflightBlockedError(DomainError):
    """The pre-flight found something that stops the message."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(sorted({finding.rule.value for finding in findings})))
        self.findings = findings


class PreflightConfirmError(DomainError):
    """The pre-flight found something the person must look at before the message goes out."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(sorted({finding.rule.value for finding in findings})))
        self.findings = findings


class AssumedDayError(DomainError):
    """The program was told to act as if it were another day; nothing is sent then. `real` is the day it is."""

    def __init__(self, assumed: date, real: date) -> None:
        super().__init__(f"{assumed} is assumed to be today")
        self.assumed = assumed
        self.real = real


class QuietHoursError(DomainError):
    """It is night where the client is, and the person did not say yet whether the message waits.

    `local` is the time of day there (HH:MM), `opens` the time at which the quiet hours end there.
    """

    def __init__(self, client_name: str, local: str, opens: str) -> None:
        super().__init__(f"quiet hours until {opens}")
        self.client_name = client_name
        self.local = local
        self.opens = opens


class NoMailAccountError(DomainError):
    """No mail account is set up yet."""


class NoPasswordError(DomainError):
    """The mail account has no password in the keyring nor for this session."""

    def __init__(self, address: str) -> None:
        super().__init__("no password for the mail account")
        self.address = address


class TextNotKeptError(DomainError):
    """Only the send journal knew the message: without its bytes it cannot go out."""

    def __init__(self, delivery_id: DeliveryId) -> None:
        super().__init__(f"delivery {delivery_id} has no bytes")
        self.delivery_id = delivery_id


class DeliveryMovedOnError(DomainError):
    """The delivery is no longer in the state the person saw, so nothing was changed."""

    def __init__(self, delivery_id: DeliveryId, state: State) -> None:
        super().__init__(f"delivery {delivery_id} is {state}")
        self.delivery_id = delivery_id
        self.state = state
