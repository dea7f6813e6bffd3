"""What the values that errors and findings carry are called: one table for each enum and list of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.importing.errors import ForeignKind, Limit
from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

STATES: Mapping[State, str] = {
    State.QUEUED: QT_TRANSLATE_NOOP("Sentences", "it waits to be sent"),
    State.CLAIMED: QT_TRANSLATE_NOOP("Sentences", "it is being sent"),
    State.COMMITTING: QT_TRANSLATE_NOOP("Sentences", "it is being sent"),
    State.SENT: QT_TRANSLATE_NOOP("Sentences", "it was sent"),
    State.FAILED: QT_TRANSLATE_NOOP("Sentences", "it was refused"),
    State.UNKNOWN: QT_TRANSLATE_NOOP("Sentences", "nobody knows whether it was sent"),
    State.HELD: QT_TRANSLATE_NOOP("Sentences", "it is held back"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("Sentences", "it was withdrawn"),
}
"""Where a message stands, as the end of a sentence about it."""

FILE_TROUBLES: Mapping[FileTrouble, str] = {
    FileTrouble.GONE: QT_TRANSLATE_NOOP("Sentences", "There is no such file or folder."),
    FileTrouble.NOT_ALLOWED: QT_TRANSLATE_NOOP("Sentences", "Access to it is not allowed."),
    FileTrouble.IN_USE: QT_TRANSLATE_NOOP("Sentences", "Another program has it open."),
    FileTrouble.NO_ROOM: QT_TRANSLATE_NOOP("Sentences", "There is no room left on the disk."),
    FileTrouble.NOT_A_FILE: QT_TRANSLATE_NOOP("Sentences", "It is not an ordinary file."),
    FileTrouble.BAD_NAME: QT_TRANSLATE_NOOP("Sentences", "Its name is too long, or not possible there."),
    FileTrouble.DISK: QT_TRANSLATE_NOOP("Sentences", "The disk reports an error."),
    FileTrouble.DAMAGED: QT_TRANSLATE_NOOP("Sentences", "It is damaged."),
    FileTrouble.STOPPED: QT_TRANSLATE_NOOP("Sentences", "Reading it took too long or too much memory."),
    FileTrouble.OTHER: QT_TRANSLATE_NOOP("Sentences", "The system does not say why."),
}

MAKE_AGAIN = QT_TRANSLATE_NOOP("Sentences", "Make the PDF again.")
CHOOSE_AGAIN = QT_TRANSLATE_NOOP("Sentences", "Choose the file again, or another one.")

BREAKS_OFF = QT_TRANSLATE_NOOP("Sentences", "{name} breaks off at line {line}.")
BREAKS = QT_TRANSLATE_NOOP("Sentences", "{name} is damaged.")

LIMITS: Mapping[Limit, str] = {
    Limit.BYTES: QT_TRANSLATE_NOOP("Sentences", "{name} is larger than {allowed}."),
    Limit.ROWS: QT_TRANSLATE_NOOP("Sentences", "{name} has more than {allowed} rows."),
    Limit.COLUMNS: QT_TRANSLATE_NOOP("Sentences", "{name} has more than {allowed} columns."),
    Limit.CELL: QT_TRANSLATE_NOOP("Sentences", "A cell of {name} holds more than {allowed} characters."),
    Limit.UNPACKED: QT_TRANSLATE_NOOP("Sentences", "{name} is larger than {allowed} when unpacked."),
}

FOREIGN_KINDS: Mapping[ForeignKind, str] = {
    ForeignKind.OLD_EXCEL: QT_TRANSLATE_NOOP(
        "Sentences", "{name} is an old Excel workbook (.xls), or one that is locked with a password."
    ),
    ForeignKind.OPEN_DOCUMENT: QT_TRANSLATE_NOOP("Sentences", "{name} is an OpenDocument file."),
    ForeignKind.PDF: QT_TRANSLATE_NOOP("Sentences", "{name} is a PDF."),
    ForeignKind.WEB_PAGE: QT_TRANSLATE_NOOP("Sentences", "{name} is a web page or an XML file."),
    ForeignKind.ARCHIVE: QT_TRANSLATE_NOOP("Sentences", "{name} is an archive, but not an Excel workbook."),
    ForeignKind.BINARY: QT_TRANSLATE_NOOP("Sentences", "{name} does not hold text."),
}

MEANINGS: Mapping[Meaning, str] = {
    Meaning.INVOICE_NUMBER: QT_TRANSLATE_NOOP("Sentences", "Invoice number"),
    Meaning.CLIENT_NAME: QT_TRANSLATE_NOOP("Sentences", "Client"),
    Meaning.CLIENT_EMAIL: QT_TRANSLATE_NOOP("Sentences", "E-mail address"),
    Meaning.CONTACT_NAME: QT_TRANSLATE_NOOP("Sentences", "Contact person"),
    Meaning.PHONE: QT_TRANSLATE_NOOP("Sentences", "Phone"),
    Meaning.TAX_ID: QT_TRANSLATE_NOOP("Sentences", "Tax number"),
    Meaning.ADDRESS: QT_TRANSLATE_NOOP("Sentences", "Address"),
    Meaning.COUNTRY: QT_TRANSLATE_NOOP("Sentences", "Country"),
    Meaning.LANGUAGE: QT_TRANSLATE_NOOP("Sentences", "Language"),
    Meaning.ISSUE_DATE: QT_TRANSLATE_NOOP("Sentences", "Invoice date"),
    Meaning.DUE_DATE: QT_TRANSLATE_NOOP("Sentences", "Due date"),
    Meaning.TERMS: QT_TRANSLATE_NOOP("Sentences", "Days to pay"),
    Meaning.CURRENCY: QT_TRANSLATE_NOOP("Sentences", "Currency"),
    Meaning.NET: QT_TRANSLATE_NOOP("Sentences", "Net"),
    Meaning.VAT: QT_TRANSLATE_NOOP("Sentences", "VAT"),
    Meaning.GROSS: QT_TRANSLATE_NOOP("Sentences", "Total"),
    Meaning.PAID: QT_TRANSLATE_NOOP("Sentences", "Paid amount"),
    Meaning.PAID_ON: QT_TRANSLATE_NOOP("Sentences", "Paid on"),
    Meaning.OPEN: QT_TRANSLATE_NOOP("Sentences", "Open amount"),
    Meaning.STATUS: QT_TRANSLATE_NOOP("Sentences", "Status"),
    Meaning.TITLE: QT_TRANSLATE_NOOP("Sentences", "What it is for"),
    Meaning.REFERENCE: QT_TRANSLATE_NOOP("Sentences", "Payment reference"),
}
"""What a column of a sheet holds."""

LETTER_FIELDS: Mapping[str, str] = {
    "salutation": QT_TRANSLATE_NOOP("Sentences", "salutation"),
    "closing": QT_TRANSLATE_NOOP("Sentences", "closing line"),
    "signature": QT_TRANSLATE_NOOP("Sentences", "your name and how to reach you"),
    "addressed_to": QT_TRANSLATE_NOOP("Sentences", "whom the salutation is for"),
    "client_name": QT_TRANSLATE_NOOP("Sentences", "client name"),
    "contact_name": QT_TRANSLATE_NOOP("Sentences", "contact at the client"),
    "sender_name": QT_TRANSLATE_NOOP("Sentences", "your name"),
    "sender_role": QT_TRANSLATE_NOOP("Sentences", "your role"),
    "sender_company": QT_TRANSLATE_NOOP("Sentences", "your company"),
    "sender_email": QT_TRANSLATE_NOOP("Sentences", "your e-mail address"),
    "sender_phone": QT_TRANSLATE_NOOP("Sentences", "your phone number"),
    "sender_city": QT_TRANSLATE_NOOP("Sentences", "your city"),
    "today": QT_TRANSLATE_NOOP("Sentences", "date of the letter"),
    "several": QT_TRANSLATE_NOOP("Sentences", "number of invoices"),
    "invoice_count": QT_TRANSLATE_NOOP("Sentences", "number of invoices"),
    "invoice_plural": QT_TRANSLATE_NOOP("Sentences", "number of invoices"),
    "invoice_subject": QT_TRANSLATE_NOOP("Sentences", "invoice number"),
    "invoice_numbers": QT_TRANSLATE_NOOP("Sentences", "invoice numbers"),
    "invoice_number": QT_TRANSLATE_NOOP("Sentences", "invoice number"),
    "invoice_date": QT_TRANSLATE_NOOP("Sentences", "invoice date"),
    "beside_numbers": QT_TRANSLATE_NOOP("Sentences", "invoice numbers"),
    "beside_several": QT_TRANSLATE_NOOP("Sentences", "number of invoices"),
    "due_date": QT_TRANSLATE_NOOP("Sentences", "due date"),
    "oldest_due_date": QT_TRANSLATE_NOOP("Sentences", "due date"),
    "overdue": QT_TRANSLATE_NOOP("Sentences", "days overdue"),
    "days_overdue": QT_TRANSLATE_NOOP("Sentences", "days overdue"),
    "open_amount": QT_TRANSLATE_NOOP("Sentences", "open amount"),
    "amount_due": QT_TRANSLATE_NOOP("Sentences", "amount due now"),
    "partly_paid": QT_TRANSLATE_NOOP("Sentences", "paid amount"),
    "paid_amount": QT_TRANSLATE_NOOP("Sentences", "paid amount"),
    "pay_by": QT_TRANSLATE_NOOP("Sentences", "new day to pay by"),
    "previous_reminders": QT_TRANSLATE_NOOP("Sentences", "days of earlier reminders"),
    "previous_several": QT_TRANSLATE_NOOP("Sentences", "days of earlier reminders"),
    "by_instalments": QT_TRANSLATE_NOOP("Sentences", "number of instalments"),
    "next_instalment": QT_TRANSLATE_NOOP("Sentences", "amount due now"),
    "nothing_open": QT_TRANSLATE_NOOP("Sentences", "open amount"),
    "promise_broken": QT_TRANSLATE_NOOP("Sentences", "day the payment was promised by"),
    "letter_number": QT_TRANSLATE_NOOP("Sentences", "number of the letter"),
    "received_amount": QT_TRANSLATE_NOOP("Sentences", "amount received"),
    "received_on": QT_TRANSLATE_NOOP("Sentences", "day of the payment"),
    "mistaken_subject": QT_TRANSLATE_NOOP("Sentences", "subject of the message sent by mistake"),
    "mistaken_on": QT_TRANSLATE_NOOP("Sentences", "day of the message sent by mistake"),
    "amount_spoken": QT_TRANSLATE_NOOP("Sentences", "amount due now"),
    "due_date_spoken": QT_TRANSLATE_NOOP("Sentences", "due date"),
    "pay_by_spoken": QT_TRANSLATE_NOOP("Sentences", "new day to pay by"),
    "attached": QT_TRANSLATE_NOOP("Sentences", "PDF of the invoice"),
    "attached_several": QT_TRANSLATE_NOOP("Sentences", "number of invoices"),
    "payment_reference": QT_TRANSLATE_NOOP("Sentences", "payment reference"),
    "instalment_count": QT_TRANSLATE_NOOP("Sentences", "number of instalments"),
    "invoice_details": QT_TRANSLATE_NOOP("Sentences", "invoice details"),
    "payment_details": QT_TRANSLATE_NOOP("Sentences", "your bank details for this currency"),
    "schedule_table": QT_TRANSLATE_NOOP("Sentences", "instalments offered"),
}
"""What a letter field holds, where it stands after a colon."""

MAIL_FIELDS: Mapping[str, str] = {
    "sender name": QT_TRANSLATE_NOOP("Sentences", "sender's name"),
    "sender address": QT_TRANSLATE_NOOP("Sentences", "sender's address"),
    "recipient name": QT_TRANSLATE_NOOP("Sentences", "recipient's name"),
    "recipient address": QT_TRANSLATE_NOOP("Sentences", "recipient's address"),
    "copy recipient name": QT_TRANSLATE_NOOP("Sentences", "name of who gets a copy"),
    "copy recipient address": QT_TRANSLATE_NOOP("Sentences", "address of who gets a copy"),
    "e-mail": QT_TRANSLATE_NOOP("Sentences", "e-mail address"),
    "subject": QT_TRANSLATE_NOOP("Sentences", "subject"),
    "text": QT_TRANSLATE_NOOP("Sentences", "text of the letter"),
    "language": QT_TRANSLATE_NOOP("Sentences", "language"),
    "Message-ID": QT_TRANSLATE_NOOP("Sentences", "sign of the message"),
    "In-Reply-To": QT_TRANSLATE_NOOP("Sentences", "sign of the earlier message"),
    "References": QT_TRANSLATE_NOOP("Sentences", "sign of the earlier message"),
}
"""The parts of a message that mail may refuse, where they stand after a colon."""

LETTER_NAMES: Mapping[str, str] = {
    "pre_due": QT_TRANSLATE_NOOP("Sentences", "notice before the due date"),
    "due_today": QT_TRANSLATE_NOOP("Sentences", "notice on the due date"),
    "first": QT_TRANSLATE_NOOP("Sentences", "first reminder"),
    "second": QT_TRANSLATE_NOOP("Sentences", "second reminder"),
    "final": QT_TRANSLATE_NOOP("Sentences", "final reminder"),
    "formal_demand": QT_TRANSLATE_NOOP("Sentences", "formal demand"),
    "instalment_offer": QT_TRANSLATE_NOOP("Sentences", "offer of instalments"),
    "thank_you": QT_TRANSLATE_NOOP("Sentences", "thank-you"),
    "thank_you_part": QT_TRANSLATE_NOOP("Sentences", "thank-you for a part"),
    "apology": QT_TRANSLATE_NOOP("Sentences", "apology"),
    "call_script": QT_TRANSLATE_NOOP("Sentences", "script for a call"),
    "short_message": QT_TRANSLATE_NOOP("Sentences", "short message"),
    "words.toml": QT_TRANSLATE_NOOP("Sentences", "words of the language"),
}

LANGUAGES: Mapping[str, str] = {
    "en": QT_TRANSLATE_NOOP("Sentences", "English"),
    "ru": QT_TRANSLATE_NOOP("Sentences", "Russian"),
    "pl": QT_TRANSLATE_NOOP("Sentences", "Polish"),
    "uk": QT_TRANSLATE_NOOP("Sentences", "Ukrainian"),
    "de": QT_TRANSLATE_NOOP("Sentences", "German"),
    "fr": QT_TRANSLATE_NOOP("Sentences", "French"),
    "es": QT_TRANSLATE_NOOP("Sentences", "Spanish"),
}

NOT_IN_LEDGER: Mapping[str, str] = {
    "client": QT_TRANSLATE_NOOP("Sentences", "This client is not in the ledger."),
    "invoice": QT_TRANSLATE_NOOP("Sentences", "This invoice is not in the ledger."),
    "message": QT_TRANSLATE_NOOP("Sentences", "This message is not in the ledger."),
    "": QT_TRANSLATE_NOOP("Sentences", "This is not in the ledger."),
}

KEYRING_DEEDS: Mapping[str, str] = {
    "keep": QT_TRANSLATE_NOOP("Sentences", "The keyring did not keep the password."),
    "delete": QT_TRANSLATE_NOOP("Sentences", "The keyring did not delete the password."),
}

FIELDS_TO_FILL: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Sentences", "client name"),
    "number": QT_TRANSLATE_NOOP("Sentences", "invoice number"),
}

PLAN_NOTES: Mapping[str, str] = {
    "command line": QT_TRANSLATE_NOOP("Sentences", "on the command line"),
    "replaced by a new offer": QT_TRANSLATE_NOOP("Sentences", "replaced by a new offer"),
}
"""The program's own notes on how a plan was accepted or why it ended; they are kept in ledgers and never renamed."""

OFFER_NOT_SENT = QT_TRANSLATE_NOOP(
    "Sentences", "The letter with this offer has not left for sure yet; the client can accept it once it was sent."
)
"""Why an offer cannot be accepted, and what is said of it meanwhile."""

CHARACTERS: Mapping[str, str] = {
    "U+0009": QT_TRANSLATE_NOOP("Sentences", "tab"),
    "U+000A": QT_TRANSLATE_NOOP("Sentences", "line break"),
    "U+000D": QT_TRANSLATE_NOOP("Sentences", "line break"),
    "encoded word": QT_TRANSLATE_NOOP("Sentences", "text that mail programs would decode"),
    "": QT_TRANSLATE_NOOP("Sentences", "invisible control characters"),
}
"""Characters that may not stand in a mail; "" is for all the others."""
