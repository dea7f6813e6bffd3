"""Puts the facts of an error into words: names and reasons from the tables, figures as the person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.importing.errors import (
    Limit,
    MappingIncompleteError,
    NotASheetError,
    SheetDamagedError,
    SheetNotReadableError,
    SheetTooLargeError,
)
from freelance_pay.domain.importing.pdfs import PdfTooLargeError, PdfUnreadableError
from freelance_pay.domain.letter_fields import EmptyLetterFieldError, MissingTemplateError
from freelance_pay.domain.mail_accounts import KeyringNotKeptError
from freelance_pay.domain.money_errors import MissingTextError, PaymentDayError
from freelance_pay.domain.outgoing import FieldTooLongError, ForbiddenCharactersError
from freelance_pay.domain.policy_errors import PolicyInUseError, UnusablePolicyError
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.domain.sending_errors import AccountPausedError, DeliveryMovedOnError, NothingToSendError
from freelance_pay.domain.transport import JournalNotWrittenError, NotSentError, TrialNotSentError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Size
from freelance_pay.services.sentences import words
from freelance_pay.services.sentences.follow_up import IN_USE, PROBLEMS, USUAL_IN_USE
from freelance_pay.services.sentences.money import BEFORE_INVOICE, NOT_YET
from freelance_pay.services.sentences.reasons import RESTS, TRIAL_TROUBLES, TRIALS, TROUBLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from freelance_pay.services.sentence import Show, Translate

    _Said = dict[str, str]

SOMETHING = QT_TRANSLATE_NOOP("Sentences", "something")
"""What has no name in the tables; a test sees to it that nobody reads this."""
_NOTHING = "–"


def facts_of(error: BaseException, translate: Translate, show: Show) -> dict[str, str]:
    """Return the facts of `error` in words, by the names its sentence uses."""
    facts = {name: _shown(value, show) for name, value in {**vars(error), **_sizes(error)}.items()}
    said = {name: translate(text).format_map(facts) for name, text in _words(error).items()}
    if isinstance(error, NotSentError | TrialNotSentError) and error.code:
        said["because"] += f" ({facts['code']} {facts['detail']})"
    elif isinstance(error, MappingIncompleteError):
        said["missing"] = _listed(error.missing, {str(key): name for key, name in words.MEANINGS.items()}, translate)
    elif isinstance(error, ForbiddenCharactersError):
        said["characters"] = _listed(error.characters.split(", "), words.CHARACTERS, translate)
    elif isinstance(error, UnusablePolicyError):
        said["because"] = " ".join(translate(PROBLEMS[problem]) for problem in error.problems)
    return facts | said


def _words(error: BaseException) -> _Said:
    """Return the texts, not yet translated, that stand for facts of `error`; they may hold other facts of it."""
    kind = next((kind for kind in type(error).__mro__ if kind in _WORDS), None)
    return {} if kind is None else _WORDS[kind](error)


def _reason(reason: tuple[str, str]) -> _Said:
    return dict(zip(("because", "instead"), reason, strict=True))


def _sizes(error: BaseException) -> dict[str, Size]:
    if isinstance(error, PdfTooLargeError):
        return {"size": Size(error.size), "allowed": Size(error.allowed)}
    if isinstance(error, SheetTooLargeError) and error.limit in (Limit.BYTES, Limit.UNPACKED):
        return {"allowed": Size(error.allowed)}
    return {}


def _listed(keys: Iterable[str], table: Mapping[str, str], translate: Translate) -> str:
    names = [translate(table.get(key, table.get("", SOMETHING))) for key in keys]
    return ", ".join(dict.fromkeys(names))


def _shown(value: object, show: Show) -> str:
    if isinstance(value, tuple):
        return ", ".join(show(item) for item in value)
    return _NOTHING if value is None else show(value)


def _file_trouble(
    error: SheetNotReadableError | ExportTargetError | JournalNotWrittenError | PdfUnreadableError,
) -> _Said:
    return {"reason": words.FILE_TROUBLES[error.reason]}


def _pdf_trouble(error: PdfUnreadableError) -> _Said:
    is_bad = error.reason in (FileTrouble.DAMAGED, FileTrouble.STOPPED)
    return {**_file_trouble(error), "instead": words.MAKE_AGAIN if is_bad else words.CHOOSE_AGAIN}


def _trial(error: TrialNotSentError) -> _Said:
    because = TRIAL_TROUBLES.get(error.trouble, TROUBLES[error.trouble][0])
    return {"because": because, "instead": TRIALS[error.trouble]}


def _mail_field(error: ForbiddenCharactersError | FieldTooLongError) -> _Said:
    return {"field_name": words.MAIL_FIELDS.get(error.field_name, SOMETHING)}


def _template(error: MissingTemplateError) -> _Said:
    return {
        "name": words.LETTER_NAMES.get(error.name, SOMETHING),
        "language": words.LANGUAGES.get(error.language, SOMETHING),
    }


_WORDS: Mapping[type[BaseException], Callable[[Any], _Said]] = {
    PolicyInUseError: lambda error: {"because": USUAL_IN_USE if error.is_usual else IN_USE},
    NotSentError: lambda error: _reason(TROUBLES[error.trouble]),
    AccountPausedError: lambda error: _reason(TROUBLES[error.trouble]),
    PaymentDayError: lambda error: {"because": NOT_YET if error.today < error.on else BEFORE_INVOICE},
    TrialNotSentError: _trial,
    NothingToSendError: lambda error: _reason(RESTS[error.rest]),
    SheetNotReadableError: _file_trouble,
    ExportTargetError: _file_trouble,
    JournalNotWrittenError: _file_trouble,
    PdfUnreadableError: _pdf_trouble,
    SheetTooLargeError: lambda error: {"because": words.LIMITS[error.limit]},
    SheetDamagedError: lambda error: {"because": words.BREAKS_OFF if error.line else words.BREAKS},
    NotASheetError: lambda error: {"because": words.FOREIGN_KINDS[error.kind]},
    DeliveryMovedOnError: lambda error: {"state": words.STATES[error.state]},
    KeyringNotKeptError: lambda error: {"because": words.KEYRING_DEEDS.get(error.action, words.KEYRING_DEEDS["keep"])},
    NotInLedgerError: lambda error: {"because": words.NOT_IN_LEDGER.get(error.what, words.NOT_IN_LEDGER[""])},
    MissingTextError: lambda error: {"field": words.FIELDS_TO_FILL.get(error.field, SOMETHING)},
    EmptyLetterFieldError: lambda error: {"field": words.LETTER_FIELDS.get(error.field, SOMETHING)},
    ForbiddenCharactersError: _mail_field,
    FieldTooLongError: _mail_field,
    MissingTemplateError: _template,
}
