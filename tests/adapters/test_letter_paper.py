"""A letter on paper says the very words that were checked, and its address is where the window of the envelope is."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import pypdf
import pypdfium2
import pytest

from freelance_pay.adapters.documents import Documents
from freelance_pay.domain.clients import LETTER_LANGUAGES, Form
from freelance_pay.domain.letter_document import LetterDocument
from freelance_pay.domain.letters import FORMAL_DEMAND
from freelance_pay.resource_files import resource_path
from tests.support.letter_examples import TODAY, Writer, a_letter

WRITER = Writer()
LONG = "Übergroße & Söhne <Wasserbau> „Nord-Ost“ Gesellschaft mit beschränkter Haftung und Compagnie Zweigniederlassung"
ADDRESS = "ul. Świętokrzyska 20\n00-002 Warszawa"
POINTS_IN_A_MM = 72 / 25.4
PAGE_HEIGHT = 297 * POINTS_IN_A_MM
WINDOW = (20, 45, 105, 90)
"""DIN 5008, form B: the address field in mm from the left and upper edge."""


@pytest.fixture(scope="module")
def pdfs() -> Documents:
    return Documents(resource_path("documents"))


def a_document(language: str, count: int = 1, name: str = "Zielony Las Sp. z o.o.") -> LetterDocument:
    facts = a_letter(language, FORMAL_DEMAND, form=Form.FEMALE if count == 1 else Form.COMPANY, count=count, late=41)
    sender = replace(facts.sender, city="Kraków", address="ul. Długa 14/3\n31-146 Kraków")
    return LetterDocument(
        "D-2026-001",
        TODAY,
        sender,
        name,
        WRITER.write(facts),
        ADDRESS,
        facts.contact.name,
        tuple(item.invoice.number for item in facts.items),
        language,
    )


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[index].get_textpage().get_text_range() for index in range(len(document))]
    finally:
        document.close()


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text.replace("\u00a0", "").replace("\ufffe", ""))


def boxes_of(pdf: bytes, wanted: str) -> list[tuple[float, float, float, float]]:
    """Return where `wanted` stands on the first page: left, top, right, bottom in mm from the upper left corner."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0].get_textpage()
        match = page.search(wanted).get_next()
        assert match is not None, wanted
        found = [page.get_charbox(index) for index in range(match[0], sum(match))]
    finally:
        document.close()
    return [
        (
            left / POINTS_IN_A_MM,
            (PAGE_HEIGHT - top) / POINTS_IN_A_MM,
            right / POINTS_IN_A_MM,
            (PAGE_HEIGHT - bottom) / POINTS_IN_A_MM,
        )
        for left, bottom, right, top in found
    ]


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_paper_says_every_word_that_was_checked(pdfs: Documents, language: str, count: int) -> None:
    document = a_document(language, count)
    said = flat(" ".join(pages_of(pdfs.letter_pdf(document))))
    for line in document.letter.body.splitlines():
        for part in re.split(r" \| |(?<=\w)\u00a0?: ", line):
            assert flat(part.removesuffix(":")) in said, part
    assert flat(document.letter.subject) in said


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_letter_about_one_invoice_is_one_page(pdfs: Documents, language: str) -> None:
    assert len(pages_of(pdfs.letter_pdf(a_document(language)))) == 1


def test_a_letter_about_many_invoices_goes_on_with_page_numbers_and_signs_at_its_end(pdfs: Documents) -> None:
    first, last = pages_of(pdfs.letter_pdf(a_document("en", 12)))
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in last
    assert "Yours faithfully," in last
    assert "Enclosed: FV 12/2026, FV 13/2026" in re.sub(r"\s+", " ", last)


@pytest.mark.parametrize("name", ["Zielony Las Sp. z o.o.", LONG, f"{LONG} {LONG}"])
def test_the_whole_address_stands_in_the_window_of_the_envelope(pdfs: Documents, name: str) -> None:
    pdf = pdfs.letter_pdf(a_document("pl", name=name))
    left, top, right, bottom = WINDOW
    for part in (name.split(maxsplit=1)[0], "Anna Kowalska", "Świętokrzyska", "00-002 Warszawa"):
        for box in boxes_of(pdf, part):
            assert left <= box[0] <= box[2] <= right, part
            assert top <= box[1] <= box[3] <= bottom, part


def test_nothing_but_the_address_and_its_sender_stands_in_the_window(pdfs: Documents) -> None:
    pdf = pdfs.letter_pdf(a_document("pl"))
    for part in ("Pismo nr", "D-2026-001", "Wezwanie", "Szanowna"):
        left, top, _, bottom = boxes_of(pdf, part)[0]
        assert left > WINDOW[2] or top > WINDOW[3] or bottom < WINDOW[1], part


def test_the_paper_names_place_and_day_and_the_number_of_the_letter(pdfs: Documents) -> None:
    text = re.sub(r"\s+", " ", pages_of(pdfs.letter_pdf(a_document("ru")))[0])
    assert "Письмо № D-2026-001" in text
    assert "Kraków, 12 ноября 2026 года" in text
    assert "Приложения: FV 12/2026" in text


def test_a_letter_without_an_address_a_contact_or_enclosures_is_set_all_the_same(pdfs: Documents) -> None:
    document = replace(a_document("en"), client_address="", attention="", enclosed=())
    bare = replace(document, sender=replace(document.sender, company="", city="", address="", phone="", role=""))
    text = " ".join(pages_of(pdfs.letter_pdf(bare)))
    assert "Enclosed" not in text
    assert "Phone" not in text
    assert "Jan Nowak" in text


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_paper_may_be_archived_and_read_aloud(pdfs: Documents, language: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdfs.letter_pdf(a_document(language, 12))))
    root: Any = reader.root_object
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert str(reader.root_object["/Lang"]) == language


def test_markup_in_names_is_printed_and_not_obeyed(pdfs: Documents) -> None:
    text = pages_of(pdfs.letter_pdf(a_document("en", name='#panic("x") *Client* $1$')))[0]
    assert '#panic("x") *Client* $1$' in text
