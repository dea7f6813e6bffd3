"""What other programs write in a status column: paid, partly paid, cancelled, a draft, or still open."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from freelance_pay.domain.importing.text import words


class Settled(StrEnum):
    """What a status says about the money."""

    PAID = "paid"
    PARTLY = "partly paid"
    OPEN = "open"
    CANCELLED = "cancelled"
    DRAFT = "draft"


_WORDS: dict[Settled, str] = {
    Settled.PAID: """
        paid, fully paid, paid in full, settled, closed, yes, y, true, 1
        opłacona, opłacone, opłacony, zapłacona, zapłacone, zapłacono, rozliczona, rozliczone, uregulowana, tak, t
        оплачен, оплачена, оплачено, оплачено полностью, полностью оплачен, закрыт, да
        bezahlt, gezahlt, ausgeglichen, erledigt, beglichen, ja
        """,
    Settled.PARTLY: """
        partial, partially paid, partly paid, part paid
        częściowo opłacona, częściowo zapłacona, opłacona częściowo, zapłacona częściowo, częściowo
        частично оплачен, частично оплачена, оплачен частично, частично
        teilweise bezahlt, teilbezahlt, teilzahlung
        """,
    Settled.OPEN: """
        open, unpaid, sent, issued, overdue, due, outstanding, viewed, not paid, pending, no, n, false, 0, late, new
        nieopłacona, nieopłacone, niezapłacona, niezapłacone, wystawiona, wysłana, przeterminowana, po terminie,
        nowa, nie,
        do zapłaty, oczekuje, otwarta, nierozliczona, nieuregulowana
        не оплачен, неоплачен, не оплачена, выставлен, отправлен, просрочен, ожидает оплаты, новый, нет, открыт,
        выставлена
        offen, unbezahlt, versendet, verschickt, überfällig, fällig, nicht bezahlt, gestellt, nein, gemahnt
        """,
    Settled.CANCELLED: """
        cancelled, canceled, void, voided, written off, uncollectible, deleted
        anulowana, anulowane, anulowano, usunięta, skasowana, wycofana
        отменен, отменена, аннулирован, аннулирована, удален, списан
        storniert, storno, gelöscht, annulliert, ausgebucht
        """,
    Settled.DRAFT: """
        draft, proforma, quote, szkic, robocza, wersja robocza, pro forma, черновик, проект, entwurf, angebot
        """,
}


@cache
def _by_words() -> dict[tuple[str, ...], Settled]:
    return {
        words(text): settled
        for settled, lines in _WORDS.items()
        for line in lines.splitlines()
        for text in line.split(",")
        if text.strip()
    }


def settled_by(text: str) -> Settled | None:
    """Return what a status cell says, None when its words are not known."""
    return _by_words().get(words(text))


def is_status(text: str) -> bool:
    """Tell whether `text` is a status we can read."""
    return settled_by(text) is not None
