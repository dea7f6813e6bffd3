"""Why a server said no, why nothing is proposed, and what stops a message: each with its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.steps import Rest
from freelance_pay.domain.transport import Trouble
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

Reason = tuple[str, str]
"""What happened, and the way out."""


def _(because: str, instead: str) -> Reason:
    return because, instead


TROUBLES: Mapping[Trouble, Reason] = {
    Trouble.NETWORK: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server cannot be reached."),
        QT_TRANSLATE_NOOP("Sentences", "Check the network; the message waits and is tried again."),
    ),
    Trouble.NO_ANSWER: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server does not answer."),
        QT_TRANSLATE_NOOP("Sentences", "The message waits and is tried again."),
    ),
    Trouble.NOT_A_MAIL_SERVER: _(
        QT_TRANSLATE_NOOP("Sentences", "What answers at this address is not a mail server."),
        QT_TRANSLATE_NOOP("Sentences", "Check server and port in Settings."),
    ),
    Trouble.SERVER_BUSY: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server is busy."),
        QT_TRANSLATE_NOOP("Sentences", "The message waits and is tried again."),
    ),
    Trouble.SERVER_REFUSED: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server does not accept connections from here."),
        QT_TRANSLATE_NOOP("Sentences", "Ask your mail provider."),
    ),
    Trouble.NO_TLS: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server offers no encryption, so your password was not sent."),
        QT_TRANSLATE_NOOP("Sentences", "Check server, port and encryption in Settings."),
    ),
    Trouble.BAD_CERTIFICATE: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server could not prove who it is, so your password was not sent."),
        QT_TRANSLATE_NOOP("Sentences", "Check the server name in Settings, and the date of this computer."),
    ),
    Trouble.REFUSED_LOGIN: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server refused user name or password."),
        QT_TRANSLATE_NOOP("Sentences", "Enter the password again in Settings; the messages wait."),
    ),
    Trouble.NEEDS_APP_PASSWORD: _(
        QT_TRANSLATE_NOOP("Sentences", "Your mail provider wants an app password instead of your own."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Make one in the settings of your mailbox and enter it in Settings; the messages wait."
        ),
    ),
    Trouble.NEEDS_OAUTH: _(
        QT_TRANSLATE_NOOP("Sentences", "Your mail provider accepts only its own log-in in the browser."),
        QT_TRANSLATE_NOOP("Sentences", "Open the message in your own mail program instead."),
    ),
    Trouble.LOGIN_SWITCHED_OFF: _(
        QT_TRANSLATE_NOOP("Sentences", "Sending with a password is switched off for your mailbox."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Ask the administrator to switch it on, or open the message in your own mail program."
        ),
    ),
    Trouble.LOGIN_LATER: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server cannot check the log-in at the moment."),
        QT_TRANSLATE_NOOP("Sentences", "The message waits and is tried again."),
    ),
    Trouble.RATE_LIMIT: _(
        QT_TRANSLATE_NOOP("Sentences", "Your mail provider allows no more messages for now."),
        QT_TRANSLATE_NOOP("Sentences", "The messages wait and are tried again later."),
    ),
    Trouble.SENDER_REFUSED: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server does not let you send from this address."),
        QT_TRANSLATE_NOOP("Sentences", "Use the address of the account in Settings."),
    ),
    Trouble.RECIPIENT_REFUSED: _(
        QT_TRANSLATE_NOOP("Sentences", "The address of the client was refused."),
        QT_TRANSLATE_NOOP("Sentences", "Check the address at the client, then send again."),
    ),
    Trouble.RECIPIENT_LATER: _(
        QT_TRANSLATE_NOOP("Sentences", "The client's mailbox takes nothing at the moment."),
        QT_TRANSLATE_NOOP("Sentences", "The message waits and is tried again."),
    ),
    Trouble.TOO_LARGE: _(
        QT_TRANSLATE_NOOP("Sentences", "The message is too large for the mail server."),
        QT_TRANSLATE_NOOP("Sentences", "Send fewer invoices at once, or smaller PDFs."),
    ),
    Trouble.MESSAGE_REFUSED: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server refused the message."),
        QT_TRANSLATE_NOOP("Sentences", "Read its answer under Messages, change the text and send again."),
    ),
    Trouble.MESSAGE_LATER: _(
        QT_TRANSLATE_NOOP("Sentences", "The mail server did not take the message now."),
        QT_TRANSLATE_NOOP("Sentences", "The message waits and is tried again."),
    ),
}

TRIAL_TROUBLES: Mapping[Trouble, str] = {
    Trouble.RECIPIENT_REFUSED: QT_TRANSLATE_NOOP("Sentences", "Your own address was refused as a recipient."),
    Trouble.RECIPIENT_LATER: QT_TRANSLATE_NOOP("Sentences", "Your own mailbox takes nothing at the moment."),
}
"""What happened to a test message, where it is not what would have happened to a client's."""

TRIALS: Mapping[Trouble, str] = {
    Trouble.NETWORK: QT_TRANSLATE_NOOP("Sentences", "Check the network, and the server's name and port in Settings."),
    Trouble.NO_ANSWER: QT_TRANSLATE_NOOP("Sentences", "Check server and port in Settings, then test again."),
    Trouble.NOT_A_MAIL_SERVER: QT_TRANSLATE_NOOP("Sentences", "Check server and port in Settings."),
    Trouble.SERVER_BUSY: QT_TRANSLATE_NOOP("Sentences", "Wait a few minutes, then test again."),
    Trouble.SERVER_REFUSED: QT_TRANSLATE_NOOP("Sentences", "Ask your mail provider."),
    Trouble.NO_TLS: QT_TRANSLATE_NOOP("Sentences", "Check server, port and encryption in Settings."),
    Trouble.BAD_CERTIFICATE: QT_TRANSLATE_NOOP(
        "Sentences", "Check the server name in Settings, and the date of this computer."
    ),
    Trouble.REFUSED_LOGIN: QT_TRANSLATE_NOOP("Sentences", "Enter user name and password again in Settings."),
    Trouble.NEEDS_APP_PASSWORD: QT_TRANSLATE_NOOP(
        "Sentences", "Make one in the settings of your mailbox and enter it in Settings."
    ),
    Trouble.NEEDS_OAUTH: QT_TRANSLATE_NOOP("Sentences", "Open messages in your own mail program instead."),
    Trouble.LOGIN_SWITCHED_OFF: QT_TRANSLATE_NOOP(
        "Sentences", "Ask the administrator to switch it on, or open messages in your own mail program."
    ),
    Trouble.LOGIN_LATER: QT_TRANSLATE_NOOP("Sentences", "Wait a few minutes, then test again."),
    Trouble.RATE_LIMIT: QT_TRANSLATE_NOOP("Sentences", "Test again later."),
    Trouble.SENDER_REFUSED: QT_TRANSLATE_NOOP("Sentences", "Use the address of the account in Settings."),
    Trouble.RECIPIENT_REFUSED: QT_TRANSLATE_NOOP("Sentences", "Check your own address in Settings."),
    Trouble.RECIPIENT_LATER: QT_TRANSLATE_NOOP("Sentences", "Wait a few minutes, then test again."),
    Trouble.TOO_LARGE: QT_TRANSLATE_NOOP("Sentences", "Ask your mail provider."),
    Trouble.MESSAGE_REFUSED: QT_TRANSLATE_NOOP("Sentences", "Ask your mail provider."),
    Trouble.MESSAGE_LATER: QT_TRANSLATE_NOOP("Sentences", "Wait a few minutes, then test again."),
}
"""The way out of a trouble for a test message, which does not wait and is never tried again by itself."""

RESTS: Mapping[Rest, Reason] = {
    Rest.NOT_DUE: _(
        QT_TRANSLATE_NOOP("Sentences", "No reminder is due yet."),
        QT_TRANSLATE_NOOP("Sentences", "It will be proposed on its day."),
    ),
    Rest.QUIET_DAYS: _(
        QT_TRANSLATE_NOOP("Sentences", "The last message went out only a few days ago."),
        QT_TRANSLATE_NOOP("Sentences", "Give the client a little time, or call."),
    ),
    Rest.ON_ITS_WAY: _(
        QT_TRANSLATE_NOOP("Sentences", "A message to this client is already on its way."),
        QT_TRANSLATE_NOOP("Sentences", "Look at Messages."),
    ),
    Rest.HELD: _(
        QT_TRANSLATE_NOOP("Sentences", "The client promised to pay, disputes the invoice, or is paused."),
        QT_TRANSLATE_NOOP("Sentences", "End the promise, dispute or pause first, if it no longer holds."),
    ),
    Rest.PLAN_KEPT: _(
        QT_TRANSLATE_NOOP("Sentences", "The client keeps an instalment plan."),
        QT_TRANSLATE_NOOP("Sentences", "Wait for the next instalment."),
    ),
    Rest.NEVER_REMIND: _(
        QT_TRANSLATE_NOOP("Sentences", "You chose never to remind this client."),
        QT_TRANSLATE_NOOP("Sentences", "Change that at the client, if you want to."),
    ),
    Rest.ALL_SENT: _(
        QT_TRANSLATE_NOOP("Sentences", "Every reminder was sent already."),
        QT_TRANSLATE_NOOP("Sentences", "Call the client, or offer instalments."),
    ),
    Rest.TOO_SMALL: _(
        QT_TRANSLATE_NOOP("Sentences", "The overdue total is smaller than the policy asks for."),
        QT_TRANSLATE_NOOP("Sentences", "Change the smallest amount of the policy, or call."),
    ),
    Rest.LETTER_NEXT: _(
        QT_TRANSLATE_NOOP("Sentences", "Every reminder by e-mail was sent; a letter by post comes next."),
        QT_TRANSLATE_NOOP("Sentences", "Make the letter on Today, or call."),
    ),
    Rest.PLAN_BEHIND: _(
        QT_TRANSLATE_NOOP("Sentences", "An instalment was missed."),
        QT_TRANSLATE_NOOP("Sentences", "Ask the client, or end the plan."),
    ),
    Rest.NOTHING_OPEN: _(
        QT_TRANSLATE_NOOP("Sentences", "The client owes nothing in this currency."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another client."),
    ),
}

CLOCK_OR_LOG = QT_TRANSLATE_NOOP(
    "Sentences",
    "The clock of this computer shows {detail}, but the ledger has an entry of {about}: see whether the date is right.",
)
"""Of Rule.CLOCK where it is not sure that it is the clock that is wrong."""

RULES: Mapping[Rule, str] = {
    Rule.AMOUNT: QT_TRANSLATE_NOOP(
        "Sentences", "The open amount of {about} is not what the message names: write it anew."
    ),
    Rule.STATUS: QT_TRANSLATE_NOOP("Sentences", "The status of {about} changed, so no reminder goes out for it."),
    Rule.STAGE: QT_TRANSLATE_NOOP(
        "Sentences", "{about}: this reminder was sent already, or the one before it was not."
    ),
    Rule.OFFER: QT_TRANSLATE_NOOP("Sentences", "The offer of instalments for {about} no longer stands."),
    Rule.QUIET_DAYS: QT_TRANSLATE_NOOP("Sentences", "Days since the last message: {detail}. Wait a little."),
    Rule.IN_FLIGHT: QT_TRANSLATE_NOOP("Sentences", "{about}: another message is not finished; look at Messages."),
    Rule.NEVER_REMIND: QT_TRANSLATE_NOOP("Sentences", "You chose never to remind {about}."),
    Rule.RECIPIENT: QT_TRANSLATE_NOOP("Sentences", "There is no e-mail address: add one to {about}."),
    Rule.FOREIGN_RECIPIENT: QT_TRANSLATE_NOOP(
        "Sentences", "{about} does not belong to this client alone: correct the address."
    ),
    Rule.BOUNCED: QT_TRANSLATE_NOOP("Sentences", "Mail to {about} came back: correct the address."),
    Rule.ATTACHMENT: QT_TRANSLATE_NOOP(
        "Sentences", "The PDF of {about} is missing or changed: attach it to the invoice."
    ),
    Rule.ATTACHMENT_CONTENT: QT_TRANSLATE_NOOP(
        "Sentences", "The PDF of {about} does not look like this invoice: look whether it is the right file."
    ),
    Rule.SIZE: QT_TRANSLATE_NOOP("Sentences", "The attachments are too large for a mail: send fewer invoices at once."),
    Rule.LETTER: QT_TRANSLATE_NOOP("Sentences", "{detail}"),
    Rule.CREDIT: QT_TRANSLATE_NOOP("Sentences", "{about} has {detail} on account: settle an invoice with it first."),
    Rule.BANK_DATA: QT_TRANSLATE_NOOP(
        "Sentences", "Days since the last payment was entered: {detail}. Look at your bank account."
    ),
    Rule.CLOCK: QT_TRANSLATE_NOOP("Sentences", "The clock of this computer shows {detail}: set it right."),
    Rule.QUIET_HOURS: QT_TRANSLATE_NOOP(
        "Sentences", "It is {about} where the client is: from {detail} on it would not disturb."
    ),
    Rule.ACCOUNT: QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no mail account to send from: set one up in Settings, or open the message in your own mail program.",
    ),
}
