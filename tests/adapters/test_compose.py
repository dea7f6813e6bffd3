"""Composing: the recipient's program reads exactly what was meant, in any language, from the same bytes every time."""

from __future__ import annotations

import email
import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import policy
from email.header import Header
from email.headerregistry import AddressHeader
from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from freelance_pay.adapters.mail.compose import as_unsent_draft, clean_file_name, compose, new_message_id
from freelance_pay.domain.deliveries import Envelope
from freelance_pay.domain.outgoing import (
    BadAddressError,
    FieldTooLongError,
    FileToSend,
    ForbiddenCharactersError,
    LetterParts,
    Mailbox,
    NobodyToWriteToError,
    WireDamagedError,
)

OWN_ID = "0123456789abcdef0123456789abcdef"
TEXT = """Dear Anna,

two invoices are open:

Invoice | Due | Open
2026-17 | 1 October 2026 | 1 250.00 EUR
2026-21 | 5 October 2026 | 80.00 EUR

Thank you
Hans
"""
LETTER = LetterParts(
    sender=Mailbox("Hans Müller", "hans@free.example"),
    to=(Mailbox("Anna Nowak", "anna@pay.example"),),
    subject="Payment reminder: invoice 2026-17",
    text=TEXT,
    date=datetime(2026, 11, 22, 9, 30, tzinfo=timezone(timedelta(hours=1))),
    message_id=f"<fp.{OWN_ID}@free.example>",
)
PDF = FileToSend("invoice 2026-17.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40)
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
OUTLOOK_ID = "<" + "A" * 80 + "@AM0PR04MB1234.eurprd04.prod.outlook.com>"
HEADER_TEXT = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="=" + TURNING),
    max_size=255,
)


def read(mime: bytes) -> EmailMessage:
    message = email.message_from_bytes(mime, policy=policy.SMTP)
    assert isinstance(message, EmailMessage)
    return message


def text_of(mime: bytes, kind: str = "plain") -> str:
    part = read(mime).get_body((kind,))
    assert isinstance(part, EmailMessage)
    content = part.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n")


def addresses(mime: bytes, field: str) -> list[str]:
    value = read(mime)[field]
    assert isinstance(value, AddressHeader)
    return [address.addr_spec for address in value.addresses]


def test_a_letter_becomes_what_the_recipient_reads() -> None:
    frozen = compose(LETTER)
    message = read(frozen.mime)
    assert str(message["From"]) == "Hans Müller <hans@free.example>"
    assert str(message["To"]) == "Anna Nowak <anna@pay.example>"
    assert str(message["Subject"]) == LETTER.subject
    assert str(message["Date"]) == "Sun, 22 Nov 2026 09:30:00 +0100"
    assert str(message["Message-ID"]) == LETTER.message_id
    assert str(message["X-Freelance-Pay-Id"]) == OWN_ID
    assert text_of(frozen.mime) == TEXT
    assert frozen.subject == LETTER.subject
    assert frozen.envelope == Envelope("hans@free.example", ("anna@pay.example",))
    assert frozen.sha256 == hashlib.sha256(frozen.mime).hexdigest()


def test_the_same_parts_give_the_same_bytes() -> None:
    letter = replace(LETTER, files=(PDF,))
    assert compose(letter) == compose(letter)


def test_nothing_in_the_header_tells_more_than_is_needed() -> None:
    assert read(compose(replace(LETTER, files=(PDF,))).mime).keys() == [
        *("From", "To", "Subject", "Date", "Message-ID", "X-Freelance-Pay-Id", "MIME-Version", "Content-Type"),
    ]


def test_every_message_gets_an_id_of_its_own_under_the_senders_domain() -> None:
    made = {new_message_id("hans@müller.example") for _ in range(20)}
    assert len(made) == 20
    assert all(re.fullmatch(r"<fp\.[0-9a-f]{32}@xn--mller-kva\.example>", message_id) for message_id in made)


def test_a_reminder_answers_the_thread_even_when_its_id_is_very_long() -> None:
    frozen = compose(replace(LETTER, in_reply_to=OUTLOOK_ID, references=(OUTLOOK_ID, "<b@c.example>")))
    head = frozen.mime.partition(b"\r\n\r\n")[0].decode()
    assert f"\r\nIn-Reply-To: {OUTLOOK_ID}\r\n" in head
    assert f"\r\nReferences: {OUTLOOK_ID}\r\n <b@c.example>\r\n" in head


def test_copies_are_in_the_header_and_in_the_envelope_once_each() -> None:
    letter = replace(
        LETTER,
        to=(Mailbox("Anna", "anna@pay.example"), Mailbox("", "anna@pay.example")),
        cc=(Mailbox("", "Anna@pay.example"), Mailbox("Boss", "boss@pay.example"), Mailbox("", "boss@pay.example")),
    )
    frozen = compose(letter)
    assert addresses(frozen.mime, "To") == ["anna@pay.example"]
    assert addresses(frozen.mime, "Cc") == ["boss@pay.example"]
    assert frozen.envelope.recipients == ("anna@pay.example", "boss@pay.example")


def test_an_international_domain_is_written_so_that_every_server_understands() -> None:
    frozen = compose(replace(LETTER, to=(Mailbox("", "anna@бухгалтерия.example"),)))
    assert frozen.envelope.recipients == ("anna@xn--80abgjpq0bofu1j.example",)
    assert addresses(frozen.mime, "To") == ["anna@xn--80abgjpq0bofu1j.example"]


@pytest.mark.parametrize(
    "name",
    [
        "Very, long display name that must not be taken for two recipients when the line is folded, really not",
        "ООО «Ромашка и сыновья», общество с ограниченной ответственностью, бухгалтерия",
        'Anna "the boss" Nowak',
        "Anna (billing) <anna@evil.example>",
        "anna@evil.example, bo@evil.example",
        "Ann\\a",
        "J. R.",
        "株式会社フリーランス御中経理部ご担当者様株式会社フリーランス御中経理部ご担当者様",
        "Zoë 🦊",
        "=?",
    ],
)
def test_a_name_is_a_name_and_never_a_second_recipient(name: str) -> None:
    frozen = compose(replace(LETTER, to=(Mailbox(name, "anna@pay.example"), Mailbox("Bo", "bo@pay.example"))))
    assert addresses(frozen.mime, "To") == ["anna@pay.example", "bo@pay.example"]
    assert frozen.envelope.recipients == ("anna@pay.example", "bo@pay.example")


@given(name=HEADER_TEXT, subject=HEADER_TEXT)
@example(name="x" * 255, subject="x" * 255)
@example(name="ж" * 255, subject="ж" * 255)
@example(name="🦊" * 255, subject="a\u00a0" * 100)
@example(name=" a  b ", subject="a ü b  ü")
def test_any_name_and_subject_arrive_as_they_were_typed(name: str, subject: str) -> None:
    letter = replace(LETTER, sender=Mailbox(name, "hans@free.example"), subject=subject)
    frozen = compose(letter)
    assert frozen.subject == re.sub(" +", " ", subject).strip(" ")
    assert addresses(frozen.mime, "From") == ["hans@free.example"]


@given(
    st.text(
        st.characters(
            exclude_categories=("Cc", "Cs", "Zl", "Zp"),
            exclude_characters=TURNING,
            include_characters="\n\t",
        )
    )
)
@example(".\n..\n.hidden\nFrom here\n")
@example("x" * 5_000)
@example("ż" * 5_000 + "\n" + "=20=\n")
@example("🦊 " * 1_000)
@example("--=_0123456789abcdef0123456789abcdef_words--\n")
def test_any_text_arrives_as_it_was_written(text: str) -> None:
    expected = text if text.endswith("\n") else text + "\n"
    assert text_of(compose(replace(LETTER, text=text)).mime) == expected


def test_line_ends_of_another_system_are_the_same_text() -> None:
    assert compose(replace(LETTER, text=TEXT.replace("\n", "\r\n"))) == compose(LETTER)


class TestFiles:
    """What is attached."""

    def test_a_file_arrives_as_it_was(self) -> None:
        attached = list(read(compose(replace(LETTER, files=(PDF, PDF))).mime).iter_attachments())
        assert [part.get_content() for part in attached] == [PDF.content, PDF.content]
        assert [part.get_filename() for part in attached] == [PDF.name, PDF.name]
        assert attached[0].get_content_type() == "application/pdf"
        assert attached[0].get_content_disposition() == "attachment"

    @pytest.mark.parametrize("content", [b"", b"x", b"\r\n.\r\n", b"\0" * 58])
    def test_no_content_is_too_odd(self, content: bytes) -> None:
        message = read(compose(replace(LETTER, files=(FileToSend("a.pdf", content),))).mime)
        assert [part.get_content() for part in message.iter_attachments()] == [content]

    def test_the_letter_itself_is_still_found_beside_the_files(self) -> None:
        assert text_of(compose(replace(LETTER, files=(PDF,))).mime) == TEXT

    @pytest.mark.parametrize(
        ("name", "clean"),
        [
            ("Rechnung Nr. 17.pdf", "Rechnung Nr. 17.pdf"),
            ("Счёт №17 от 1 октября.pdf", "Счёт №17 от 1 октября.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\me\\invoice.PDF", "invoice.pdf"),
            ("invoice\u202efdp.exe", "invoicefdp.exe.pdf"),
            ("a\r\nb\0c\x1b.pdf", "abc.pdf"),
            ("a\"b;c=d%e'f?.pdf", "a_b_c_d_e_f_.pdf"),
            ("", "document.pdf"),
            (" . ", "document.pdf"),
            (".pdf", "document.pdf"),
            ("CON.pdf", "_CON.pdf"),
            ("nul", "_nul.pdf"),
            ("x" * 300 + ".pdf", "x" * 76 + ".pdf"),
            ("zero\u200bwidth\u2028.pdf", "zerowidth.pdf"),
            ("e\u0301.pdf", "é.pdf"),
        ],
    )
    def test_a_files_name_is_only_a_name(self, name: str, clean: str) -> None:
        assert clean_file_name(name) == clean
        message = read(compose(replace(LETTER, files=(FileToSend(name, b"%PDF-"),))).mime)
        assert [part.get_filename() for part in message.iter_attachments()] == [clean]

    @given(st.text(max_size=120))
    @example("🦊" * 120)
    def test_any_name_gives_a_name_that_arrives(self, name: str) -> None:
        message = read(compose(replace(LETTER, files=(FileToSend(name, b"%PDF-"),))).mime)
        assert [part.get_filename() for part in message.iter_attachments()] == [clean_file_name(name)]

    def test_a_file_that_is_no_pdf_keeps_its_ending(self) -> None:
        assert clean_file_name("statement.xml", "text/xml") == "statement.xml"
        assert clean_file_name("statement", "text/xml") == "statement"


class TestHtml:
    """The HTML alternative says the same words and does nothing else."""

    def test_rows_become_a_table_with_a_header_and_amounts_to_the_right(self) -> None:
        html = text_of(compose(LETTER).mime, "html")
        rows = re.findall(r"<tr>(.*?)</tr>", html)
        assert [re.findall(r">([^<>]+)</t[hd]>", row) for row in rows] == [
            ["Invoice", "Due", "Open"],
            ["2026-17", "1 October 2026", "1 250.00 EUR"],
            ["2026-21", "5 October 2026", "80.00 EUR"],
        ]
        assert rows[0].count("<th ") == 3
        assert 'text-align:right">80.00 EUR' in rows[2]
        assert 'text-align:left">5 October 2026' in rows[2]

    def test_other_lines_become_paragraphs(self) -> None:
        html = text_of(compose(LETTER).mime, "html")
        assert ">Dear Anna,</p>" in html
        assert ">Thank you<br>\nHans</p>" in html

    def test_a_table_right_under_a_sentence_is_still_a_table(self) -> None:
        html = text_of(compose(replace(LETTER, text="Open:\nNo | EUR\n1 | 2\nThanks\n")).mime, "html")
        assert html.index(">Open:</p>") < html.index("<table") < html.index("</table>") < html.index(">Thanks</p>")

    def test_one_line_with_a_bar_is_a_sentence(self) -> None:
        html = text_of(compose(replace(LETTER, text="Hans | design\n")).mime, "html")
        assert "<table" not in html
        assert ">Hans | design</p>" in html

    def test_rows_of_unequal_length_lose_nothing(self) -> None:
        html = text_of(compose(replace(LETTER, text="No | Due | Open\n1 | 2\n1 | 2 | 3 | 4\n")).mime, "html")
        assert html.count("<tr>") == 3
        assert html.count("<td ") + html.count("<th ") == 12

    def test_nothing_typed_becomes_markup(self) -> None:
        text = "<img src=//evil.example/x> & <script>alert(1)</script>\n\n<b>a</b> | b\n<i> | d\n"
        html = text_of(compose(replace(LETTER, text=text, language='"><script>')).mime, "html")
        assert "<img" not in html
        assert "<script" not in html
        assert "<b>" not in html
        assert "&lt;img src=//evil.example/x&gt; &amp;" in html

    def test_nothing_is_loaded_and_no_colour_hides_the_words_in_the_dark(self) -> None:
        html = text_of(compose(LETTER).mime, "html")
        assert not re.findall(r"\b(src|href|url\(|@import|http)", html)
        assert not re.findall(r"[;\"](color|background)[-a-z]*:", html)
        assert '<meta name="color-scheme" content="light dark">' in html

    def test_the_language_is_told_to_screen_readers(self) -> None:
        assert '<html lang="ru">' in text_of(compose(replace(LETTER, language="ru")).mime, "html")


class TestRefusals:
    """What must not be in a message stops it, by name."""

    @pytest.mark.parametrize("bad", ["\n", "\r", "\r\nBcc: evil@x.example", "\0", "\x0b", "\x85", "\u2028", "\u2029"])
    @pytest.mark.parametrize("field", ["subject", "sender name", "recipient name", "copy recipient name"])
    def test_a_line_break_or_control_character_in_a_header_is_refused(self, field: str, bad: str) -> None:
        with pytest.raises(ForbiddenCharactersError) as refused:
            compose(with_field(field, f"a{bad}b"))
        assert refused.value.field_name == field
        assert f"U+{ord(bad[0]):04X}" in refused.value.characters

    @pytest.mark.parametrize("bad", ["\u202e", "\u2066", "\ud800"])
    @pytest.mark.parametrize("field", ["subject", "sender name", "recipient name", "text"])
    def test_characters_that_turn_or_break_the_text_are_refused(self, field: str, bad: str) -> None:
        with pytest.raises(ForbiddenCharactersError):
            compose(with_field(field, f"a{bad}b"))

    @pytest.mark.parametrize("field", ["subject", "sender name", "recipient name", "copy recipient name"])
    @pytest.mark.parametrize("word", ["=?utf-8?q?a=0ABcc:_evil=40x?=", "=?UTF-8?B?YQ==?=", "a =?iso-8859-1?Q?=0D=0A?="])
    def test_text_that_mail_programs_would_decode_into_a_header_is_refused(self, field: str, word: str) -> None:
        with pytest.raises(ForbiddenCharactersError):
            compose(with_field(field, word))

    @pytest.mark.parametrize("bad", ["\0", "\x0c", "\x1b", "a\rb"])
    def test_control_characters_in_the_text_are_refused(self, bad: str) -> None:
        with pytest.raises(ForbiddenCharactersError) as refused:
            compose(with_field("text", f"a{bad}b"))
        assert refused.value.field_name == "text"

    @pytest.mark.parametrize(
        "message_id", ["", "fp.1@x.example", f"<fp.{OWN_ID}@x>\r\nBcc: a@b", "<fp.zz@free.example>", f"<{OWN_ID}@x>"]
    )
    def test_a_message_id_that_is_not_ours_is_refused(self, message_id: str) -> None:
        with pytest.raises(ForbiddenCharactersError):
            compose(replace(LETTER, message_id=message_id))

    @pytest.mark.parametrize("foreign", ["x", "<a@b>\r\nBcc: evil@x.example", "<a b@c>", "<ä@b>", "<a@b><c@d>", "<>"])
    def test_a_foreign_id_that_is_none_does_not_reach_the_header(self, foreign: str) -> None:
        with pytest.raises(ForbiddenCharactersError):
            compose(replace(LETTER, in_reply_to=foreign))
        with pytest.raises(ForbiddenCharactersError):
            compose(replace(LETTER, references=("<a@b>", foreign)))

    def test_a_subject_that_no_program_would_show_is_refused(self) -> None:
        with pytest.raises(FieldTooLongError):
            compose(replace(LETTER, subject="x" * 256))
        with pytest.raises(FieldTooLongError):
            compose(replace(LETTER, in_reply_to=f"<{'a' * 300}@b>"))

    def test_a_letter_to_nobody_is_refused(self) -> None:
        with pytest.raises(NobodyToWriteToError):
            compose(replace(LETTER, to=()))

    def test_a_bad_address_is_refused_by_the_name_of_its_field(self) -> None:
        with pytest.raises(BadAddressError) as refused:
            compose(replace(LETTER, cc=(Mailbox("", "a@x@y.example"),)))
        assert refused.value.field_name == "copy recipient address"
        assert refused.value.address == "a@x@y.example"

    def test_a_date_without_a_zone_is_a_mistake_of_ours(self) -> None:
        with pytest.raises(ValueError, match="time zone"):
            compose(replace(LETTER, date=datetime(2026, 11, 22)))  # noqa: DTZ001 - that is the mistake

    def test_utc_is_written_as_utc(self) -> None:
        date = str(read(compose(replace(LETTER, date=datetime(2026, 1, 5, 9, tzinfo=UTC))).mime)["Date"])
        assert date == "Mon, 05 Jan 2026 09:00:00 +0000"


def test_a_line_that_a_library_lets_slip_into_the_header_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Header, "encode", lambda *_, **__: "x\r\nBcc: evil@x.example")
    with pytest.raises(WireDamagedError):
        compose(replace(LETTER, sender=Mailbox("Hans", "hans@free.example"), subject="Grüße"))


def test_a_draft_for_another_program_is_the_same_message_with_one_line_more() -> None:
    frozen = compose(replace(LETTER, files=(PDF,)))
    draft = as_unsent_draft(frozen)
    assert draft.removesuffix(frozen.mime) == b"X-Unsent: 1\r\n"
    assert str(read(draft)["X-Unsent"]) == "1"
    assert text_of(draft) == TEXT


def with_field(field: str, value: str) -> LetterParts:
    """Give the letter with `value` in one of its fields."""
    match field:
        case "sender name":
            return replace(LETTER, sender=Mailbox(value, "hans@free.example"))
        case "recipient name":
            return replace(LETTER, to=(Mailbox(value, "anna@pay.example"),))
        case "copy recipient name":
            return replace(LETTER, cc=(Mailbox(value, "boss@pay.example"),))
        case "text":
            return replace(LETTER, text=value)
        case _:
            return replace(LETTER, subject=value)
