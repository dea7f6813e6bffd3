"""Sentences about letters, sending, the mail account and the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.letter_fields import (
    BadTemplateError,
    EmptyLetterFieldError,
    MissingTemplateError,
    UnknownLetterFieldError,
)
from freelance_pay.domain.mail_accounts import (
    KeyringLockedError,
    KeyringNotKeptError,
    KeyringTimeoutError,
    KeyringUnavailableError,
)
from freelance_pay.domain.outgoing import (
    BadAddressError,
    FieldTooLongError,
    ForbiddenCharactersError,
    NobodyToWriteToError,
    WireDamagedError,
)
from freelance_pay.domain.sending_errors import (
    AccountPausedError,
    AlreadyRemindedError,
    AssumedDayError,
    DeliveryMovedOnError,
    NoLetterPreparedError,
    NoMailAccountError,
    NoPasswordError,
    NothingToSendError,
    NothingToThankForError,
    PostingDayError,
    PreflightBlockedError,
    PreflightConfirmError,
    QuietHoursError,
    TextNotKeptError,
)
from freelance_pay.domain.transport import (
    JournalDamagedError,
    JournalNotWrittenError,
    NotSentError,
    OutcomeUnknownError,
    TrialNotSentError,
    TrialUnknownError,
)
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from freelance_pay.domain.errors import FreelancePayError

SENDING: dict[type[FreelancePayError], Sentence] = {
    AlreadyRemindedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Already on its way"),
        QT_TRANSLATE_NOOP("Sentences", "This reminder was already sent, or is on its way."),
        QT_TRANSLATE_NOOP("Sentences", "Look at Messages."),
    ),
    NothingToThankForError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Nothing to thank for"),
        QT_TRANSLATE_NOOP("Sentences", "The payment of {amount} was taken back, or it settles no invoice."),
        QT_TRANSLATE_NOOP("Sentences", "Settle an invoice with it first."),
    ),
    NoLetterPreparedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No letter to {client_name} is waiting"),
        QT_TRANSLATE_NOOP("Sentences", "It was posted already, or another one was written since."),
        QT_TRANSLATE_NOOP("Sentences", "Write the letter again if it is still needed."),
    ),
    PostingDayError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The letter cannot have been posted on {on}"),
        QT_TRANSLATE_NOOP("Sentences", "It was written on {written_on}, and today is {today}."),
        QT_TRANSLATE_NOOP("Sentences", "Enter the day on which you posted it."),
    ),
    AccountPausedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Sending is paused"),
        QT_TRANSLATE_NOOP("Sentences", "Nothing is sent from {address} for now. {because}"),
        QT_TRANSLATE_NOOP("Sentences", "{instead}"),
    ),
    NothingToSendError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Nothing to send to {client_name} now"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "{instead}"),
    ),
    PreflightBlockedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not sent"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "{instead}"),
    ),
    PreflightConfirmError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Please look first"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "Open the message, check it, and send it from there."),
    ),
    AssumedDayError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not on another day"),
        QT_TRANSLATE_NOOP(
            "Sentences", "Freelance Pay was told to act as if it were {assumed}, so nothing is sent: today is {real}."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Start it without --today, or add --dry-run to see what would go out."),
    ),
    QuietHoursError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "It is late where {client_name} is"),
        QT_TRANSLATE_NOOP("Sentences", "It is {local} there now; your quiet hours end at {opens}."),
        QT_TRANSLATE_NOOP("Sentences", "Send it then, or send it now all the same."),
    ),
    NoMailAccountError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No mail account yet"),
        QT_TRANSLATE_NOOP("Sentences", "There is no mail account to send from."),
        QT_TRANSLATE_NOOP("Sentences", "Set one up in Settings, or open the message in your own mail program."),
    ),
    NoPasswordError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No password"),
        QT_TRANSLATE_NOOP("Sentences", "There is no password for {address}."),
        QT_TRANSLATE_NOOP("Sentences", "Enter it in Settings."),
    ),
    TextNotKeptError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "There is nothing to send again"),
        QT_TRANSLATE_NOOP("Sentences", "Only the send journal knows it: the ledger was restored from an older copy."),
        QT_TRANSLATE_NOOP("Sentences", "Say that it was sent, or give it up."),
    ),
    DeliveryMovedOnError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Too late"),
        QT_TRANSLATE_NOOP("Sentences", "The message has moved on meanwhile: {state}."),
        QT_TRANSLATE_NOOP("Sentences", "Look at Messages."),
    ),
    NotSentError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not sent"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "{instead}"),
    ),
    TrialNotSentError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The test message was not sent"),
        QT_TRANSLATE_NOOP("Sentences", "The test message was not sent. {because}"),
        QT_TRANSLATE_NOOP("Sentences", "{instead}"),
    ),
    TrialUnknownError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Nobody knows whether the test message was sent"),
        QT_TRANSLATE_NOOP("Sentences", "The server did not answer after the test message was handed over."),
        QT_TRANSLATE_NOOP("Sentences", "Look into your inbox: if the message is there, all is well."),
    ),
    OutcomeUnknownError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Nobody knows whether it was sent"),
        QT_TRANSLATE_NOOP("Sentences", "The server did not answer after the message was handed over."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Look into the Sent folder of your mailbox, then say what you found under Messages."
        ),
    ),
    JournalNotWrittenError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The send journal cannot be written"),
        QT_TRANSLATE_NOOP("Sentences", "{path} cannot be written, so nothing is sent, or recorded as sent. {reason}"),
        QT_TRANSLATE_NOOP("Sentences", "Free some space or allow writing, then try again."),
    ),
    JournalDamagedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The send journal is damaged"),
        QT_TRANSLATE_NOOP("Sentences", "Some lines of {path} are damaged; the sound ones were used."),
        QT_TRANSLATE_NOOP("Sentences", "Look at Messages before you send more."),
    ),
    KeyringUnavailableError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No keyring"),
        QT_TRANSLATE_NOOP("Sentences", "This computer has no keyring that keeps passwords safe."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Unlock or install one (on Linux: GNOME Keyring or KWallet). Without one, the window can keep the password "
            "for a session.",
        ),
    ),
    KeyringLockedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The keyring is locked"),
        QT_TRANSLATE_NOOP("Sentences", "The keyring is locked, or its question was dismissed."),
        QT_TRANSLATE_NOOP("Sentences", "Unlock it and try again."),
    ),
    KeyringTimeoutError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The keyring does not answer"),
        QT_TRANSLATE_NOOP("Sentences", "The keyring gave no answer in {seconds} seconds."),
        QT_TRANSLATE_NOOP("Sentences", "Unlock it, or log in to your computer again."),
    ),
    KeyringNotKeptError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The password was not kept"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "Try again, or keep the password for this session only."),
    ),
    ForbiddenCharactersError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Characters that cannot be sent"),
        QT_TRANSLATE_NOOP(
            "Sentences", "Mail does not allow these characters: {characters}. They stand here: {field_name}."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Type it again."),
    ),
    BadAddressError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not an e-mail address"),
        QT_TRANSLATE_NOOP("Sentences", "“{address}” cannot be written to."),
        QT_TRANSLATE_NOOP("Sentences", "Correct the address."),
    ),
    NobodyToWriteToError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Nobody to write to"),
        QT_TRANSLATE_NOOP("Sentences", "The message has no recipient."),
        QT_TRANSLATE_NOOP("Sentences", "Add an e-mail address to the client."),
    ),
    FieldTooLongError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Too long"),
        QT_TRANSLATE_NOOP("Sentences", "This is longer than {limit} characters: {field_name}."),
        QT_TRANSLATE_NOOP("Sentences", "Shorten it."),
    ),
    WireDamagedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The message was not made"),
        QT_TRANSLATE_NOOP("Sentences", "The finished message was not what was meant, so it was not sent."),
        QT_TRANSLATE_NOOP("Sentences", "Change the text a little and try again, and tell us."),
    ),
    MissingTemplateError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A text is missing"),
        QT_TRANSLATE_NOOP("Sentences", "There is no letter text “{name}” in this language: {language}."),
        QT_TRANSLATE_NOOP("Sentences", "Install Freelance Pay again."),
    ),
    BadTemplateError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A text is faulty"),
        QT_TRANSLATE_NOOP("Sentences", "The letter text {template} cannot be used as it is."),
        QT_TRANSLATE_NOOP("Sentences", "Install Freelance Pay again."),
    ),
    UnknownLetterFieldError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "An unknown field"),
        QT_TRANSLATE_NOOP("Sentences", "The letter text {template} uses “{field}”, which does not exist."),
        QT_TRANSLATE_NOOP("Sentences", "Install Freelance Pay again."),
    ),
    EmptyLetterFieldError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Something is missing for the letter"),
        QT_TRANSLATE_NOOP("Sentences", "Not known for the letter: {field}."),
        QT_TRANSLATE_NOOP("Sentences", "Fill it in under Settings or at the client."),
    ),
}
