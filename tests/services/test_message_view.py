"""A frozen message is shown as the recipient's program reads it."""

from __future__ import annotations

from datetime import UTC, datetime

from freelance_pay.adapters.mail.compose import compose
from freelance_pay.domain.outgoing import FileToSend, LetterParts, Mailbox
from freelance_pay.services.message_view import AttachmentView, view_of

_SENT_ON = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def _frozen(*, text: str = "Dzień dobry,\n\nprzypominam.", files: tuple[FileToSend, ...] = ()) -> bytes:
    return compose(
        LetterParts(
            sender=Mailbox("Ида Петрова", "ida@example.org"),
            to=(Mailbox("Anna Kowalska", "anna@kowalski.example"), Mailbox("", "office@kowalski.example")),
            cc=(Mailbox("Łukasz", "lukasz@kowalski.example"),),
            subject="Faktura FV 12/2026: przypomnienie o płatności",
            text=text,
            date=_SENT_ON,
            message_id="<fp.0123456789abcdef0123456789abcdef@example.org>",
            files=files,
        )
    ).mime


def test_headers_in_any_script_are_read_as_they_were_written() -> None:
    view = view_of(_frozen())

    assert view.subject == "Faktura FV 12/2026: przypomnienie o płatności"
    assert view.sender == "Ида Петрова <ida@example.org>"
    assert view.to == ("Anna Kowalska <anna@kowalski.example>", "office@kowalski.example")
    assert view.cc == ("Łukasz <lukasz@kowalski.example>",)
    assert view.sent_on == _SENT_ON


def test_the_words_are_those_of_the_plain_text_part_with_plain_line_ends() -> None:
    view = view_of(_frozen(text="Здравствуйте!\n\nНапоминаю о счёте."))

    assert view.text.rstrip("\n") == "Здравствуйте!\n\nНапоминаю о счёте."
    assert "Напоминаю о счёте." in view.html


def test_attachments_tell_name_kind_and_unpacked_size() -> None:
    view = view_of(_frozen(files=(FileToSend("счёт 12.pdf", b"%PDF-1.7" + b"x" * 992),)))

    assert view.attachments == (AttachmentView("счёт 12.pdf", "application/pdf", 1000),)


def test_bytes_that_are_no_message_give_an_empty_view_instead_of_an_error() -> None:
    view = view_of(b"\xff\xfe not a mail")

    assert (view.subject, view.to, view.sent_on, view.attachments) == ("", (), None, ())
