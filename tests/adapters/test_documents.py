"""Documents: a PDF says exactly what it was given, in any language, and archives and screen readers can read it."""

from __future__ import annotations

import io
import json
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pypdf
import pypdfium2
import pytest

from freelance_pay.adapters import documents
from freelance_pay.adapters.documents import Documents
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.demo_reader import read_demo_ledger
from freelance_pay.domain.export_errors import DocumentError, NothingToExportError, TooManyRowsError
from freelance_pay.domain.invoice_document import DOCUMENT_LANGUAGES, InvoiceDocument, InvoiceLine, Party
from freelance_pay.domain.letters import BankDetails
from freelance_pay.domain.money import Money
from freelance_pay.domain.reports import (
    AgeingInput,
    PaymentReceived,
    age_by_client,
    ageing_invoice_tables,
    ageing_tables,
    payment_tables,
)
from freelance_pay.resource_files import resource_path

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 22)
MADE_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def pdfs() -> Documents:
    return Documents(resource_path("documents"))


def pln(minor: int) -> Money:
    return Money(minor, "PLN")


INVOICE = InvoiceDocument(
    number="FV 12/2026",
    title="Projekt strony docelowej",
    issued_on=date(2026, 10, 28),
    due_on=date(2026, 11, 11),
    seller=Party("Marta Zielińska", "ul. Długa 14/3\n31-146 Kraków", "PL1111111111", "marta@zielinska.example"),
    client=Party("Studio Żółw & Wspólnicy", "ul. Świętokrzyska 20\n00-002 Warszawa"),
    lines=(
        InvoiceLine("Projekt graficzny", Decimal("12.5"), "godz.", pln(15_000), pln(187_500)),
        InvoiceLine("Zdjęcia", Decimal(1), "kpl.", pln(23_000), pln(23_000)),
    ),
    net=pln(210_500),
    vat=pln(48_415),
    gross=pln(258_915),
    vat_percent=Decimal(23),
    bank=BankDetails("PLN", "Marta Zielińska", "PL61109010140000071219812874", "WBKPPLPP", "Bank Testowy"),
    language="pl",
)


def text_of(pdf: bytes) -> str:
    """Return the text of all pages on one line, with plain spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [document[index].get_textpage().get_text_range() for index in range(len(document))]
    finally:
        document.close()
    return re.sub(r"\s+", " ", " ".join(pages))


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def ageing_of(count: int, client: str = "Студия «Маяк»") -> list[AgeingInput]:
    return [
        AgeingInput(ClientId(n), f"{client} {n}", f"FV {n}/2026", TODAY - timedelta(days=n), Money(100 + n, "EUR"))
        for n in range(count)
    ]


def test_an_invoice_shows_number_parties_work_sums_and_where_to_pay(pdfs: Documents) -> None:
    text = text_of(pdfs.invoice_pdf(INVOICE))
    for expected in (
        "Faktura FV 12/2026",
        "Marta Zielińska",
        "31-146 Kraków",
        "NIP PL1111111111",
        "Studio Żółw & Wspólnicy",
        "28.10.2026",
        "11.11.2026",
        "Projekt graficzny 12,5 godz. 150,00 1 875,00",
        "Razem netto 2 105,00",
        "VAT 23 % 484,15",
        "Do zapłaty 2 589,15 zł",
        "PL61 1090 1014 0000 0712 1981 2874",
        "Tytuł przelewu FV 12/2026",
        "Strona 1 z 1",
    ):
        assert expected in text


def test_an_invoice_without_vat_says_why(pdfs: Documents) -> None:
    note = "Reverse charge: VAT is due from the customer."
    invoice = replace(INVOICE, net=pln(210_500), vat=pln(0), gross=pln(210_500), vat_percent=None, vat_note=note)
    text = text_of(pdfs.invoice_pdf(replace(invoice, language="en")))
    assert note in text
    assert "VAT 23" not in text
    assert "Net" not in text
    assert "Total to pay PLN 2,105.00" in text


def test_an_invoice_in_roubles_shows_account_correspondent_account_and_the_rouble_sign(pdfs: Documents) -> None:
    bank = BankDetails("RUB", "ИП Лебедева", "", "044525225", "Банк", "40802810900000012345", ("К/с 301018",))
    amount = Money(18_000_000, "RUB")
    invoice = replace(INVOICE, language="ru", bank=bank, lines=(), net=amount, vat=Money(0, "RUB"), gross=amount)
    text = text_of(pdfs.invoice_pdf(invoice))
    assert "Всего к оплате 180 000,00 ₽" in text
    assert "Расчётный счёт 40802810900000012345" in text
    assert "БИК 044525225" in text
    assert "К/с 301018" in text
    assert "IBAN" not in text


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Invoice"),
        ("ru", "Счёт"),
        ("pl", "Faktura"),
        ("uk", "Рахунок"),
        ("de", "Rechnung"),
        ("fr", "Facture"),
        ("es", "Factura"),
    ],
)
def test_labels_are_in_the_language_of_the_invoice(pdfs: Documents, language: str, heading: str) -> None:
    pdf = pdfs.invoice_pdf(replace(INVOICE, language=language))
    assert text_of(pdf).startswith(f"{heading} FV 12/2026")
    assert str(reader(pdf).root_object["/Lang"]) == language


def test_a_language_without_labels_gets_english(pdfs: Documents) -> None:
    assert text_of(pdfs.invoice_pdf(replace(INVOICE, language="fi"))).startswith("Invoice FV 12/2026")


def test_every_document_language_has_every_label(pdfs: Documents) -> None:
    labels = pdfs._labels
    assert tuple(labels) == DOCUMENT_LANGUAGES
    assert {frozenset(words) for words in labels.values()} == {frozenset(labels["en"])}


@pytest.mark.parametrize("hostile", ['#import "x"', "*bold* _it_ $x$ @ref <label>", "#panic()", "\\ `raw` // comment"])
def test_a_name_is_never_read_as_markup(pdfs: Documents, hostile: str) -> None:
    invoice = replace(INVOICE, title=hostile, client=Party(hostile, hostile), vat_note=hostile)
    assert text_of(pdfs.invoice_pdf(invoice)).count(hostile) == 4


def test_control_characters_do_not_reach_the_page(pdfs: Documents) -> None:
    assert "Studio Nowak" in text_of(pdfs.invoice_pdf(replace(INVOICE, title="Studio\x00 \x07Nowak\u202e")))


def test_a_name_in_a_script_the_shipped_fonts_lack_still_gives_a_pdf(pdfs: Documents) -> None:
    pdf = pdfs.invoice_pdf(replace(INVOICE, title="東京デザイン 😀 \U000f0000"))
    assert "FV 12/2026" in text_of(pdf)


def test_a_long_invoice_repeats_the_header_and_keeps_the_sums_together(pdfs: Documents) -> None:
    pages = reader(pdfs.invoice_pdf(replace(INVOICE, lines=INVOICE.lines * 30))).pages
    texts = [page.extract_text() for page in pages]
    assert len(texts) == 3
    assert all("Nazwa usługi" in text for text in texts)
    assert "Razem netto" in texts[-1]
    assert "Do zapłaty" in texts[-1]


def test_a_word_without_spaces_wraps_and_stays_on_the_page(pdfs: Documents) -> None:
    pdf = pdfs.report_pdf(ageing_tables(age_by_client(ageing_of(1, "W" * 200), TODAY), TODAY), made_at=MADE_AT)
    page = pypdfium2.PdfDocument(pdf)
    try:
        text = page[0].get_textpage()
        width = page[0].get_width()
        rights = [text.get_charbox(index)[2] for index in range(text.count_chars())]
        current = text.search("Current").get_next()
        left_of_current = text.get_charbox(current[0])[0]
        letters = [text.get_charbox(i)[2] for i in range(text.count_chars()) if text.get_text_range(i, 1) == "W"]
    finally:
        page.close()
    assert len(letters) == 200
    assert max(letters) < left_of_current
    assert max(rights) < width


def test_an_ageing_report_shows_currency_day_buckets_and_totals(pdfs: Documents) -> None:
    tables = ageing_tables(age_by_client(ageing_of(3), TODAY), TODAY)
    text = text_of(pdfs.report_pdf(tables, made_at=MADE_AT, owner="Marta Zielińska"))
    assert "Ageing by client as of 22 Nov 2026 EUR" in text
    assert "Студия «Маяк» 0 1.00 1.00 33.0" in text
    assert "Total 1.00 2.03 0.00 0.00 0.00 3.03" in text
    assert "Marta Zielińska · Ageing by client" in text


def test_a_long_report_repeats_its_header_on_every_page_and_numbers_them(pdfs: Documents) -> None:
    pdf = pdfs.report_pdf(ageing_invoice_tables(ageing_of(100), TODAY), made_at=MADE_AT)
    texts = [page.extract_text() for page in reader(pdf).pages]
    assert len(texts) > 3
    assert all("61–90 days" in text for text in texts)
    assert f"Page 2 of {len(texts)}" in texts[1]
    assert sum(text.count("Студия") for text in texts) == 100


def test_payments_show_the_days_they_cover(pdfs: Documents) -> None:
    rows = [PaymentReceived(ClientId(1), "Harbour", TODAY, Money(90_000, "EUR"), ("1", "2"))]
    tables = payment_tables(rows, date(2026, 10, 1), TODAY)
    text = text_of(pdfs.report_pdf(tables, made_at=MADE_AT, language="de"))
    assert "01.10.2026 – 22.11.2026" in text
    assert "900,00" in text


def test_two_currencies_have_a_table_each(pdfs: Documents) -> None:
    rows = [*ageing_of(2), AgeingInput(ClientId(9), "Yen", "9", TODAY, Money(5000, "JPY"))]
    text = text_of(pdfs.report_pdf(ageing_invoice_tables(rows, TODAY), made_at=MADE_AT))
    assert text.index("Total") < text.index("JPY") < text.index("5,000")
    assert "5,000.00" not in text


def test_a_document_says_its_title_author_language_and_day(pdfs: Documents) -> None:
    pdf = reader(pdfs.invoice_pdf(INVOICE))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Faktura FV 12/2026"
    assert pdf.metadata.author == "Marta Zielińska"
    assert pdf.metadata.creation_date == datetime(2026, 10, 28, tzinfo=UTC)


def test_documents_claim_to_be_archivable_and_accessible_and_carry_their_fonts(pdfs: Documents) -> None:
    pdf = reader(pdfs.invoice_pdf(INVOICE))
    root: Any = pdf.root_object
    xmp = root["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert str(root["/MarkInfo"]["/Marked"]) == "True"
    pages: list[Any] = list(pdf.pages)
    fonts = [font.get_object() for page in pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_the_same_invoice_gives_the_same_bytes_every_time() -> None:
    makers = [Documents(resource_path("documents")) for _ in range(2)]
    assert makers[0].invoice_pdf(INVOICE) == makers[1].invoice_pdf(INVOICE) == makers[0].invoice_pdf(INVOICE)


def test_documents_made_by_several_threads_do_not_mix(pdfs: Documents) -> None:
    invoices = [replace(INVOICE, number=f"FV {n}/2026") for n in range(24)]
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(pdfs.invoice_pdf, invoices))
    assert [invoice.number in text_of(pdf) for invoice, pdf in zip(invoices, made, strict=True)] == [True] * 24


def test_every_invoice_of_the_sample_becomes_a_pdf_with_its_number_and_amount(pdfs: Documents) -> None:
    data = json.loads(resource_path("demo", "ledger.json").read_text(encoding="utf-8"))
    for item in read_demo_ledger(data, TODAY).invoices:
        pdf = pdfs.invoice_pdf(item.document)
        text = text_of(pdf)
        assert item.document.number in text
        assert item.document.client.name in text
        assert item.document.gross.plain() in re.sub(r"[ ,.](?=\d{3}\b)", "", text).replace(",", ".")
        assert len(reader(pdf).pages) == 1


def test_a_report_can_be_made_at_any_fraction_of_a_second(pdfs: Documents) -> None:
    tables = ageing_invoice_tables(ageing_of(1), TODAY)
    assert pdfs.report_pdf(tables, made_at=MADE_AT.replace(microsecond=7)) == pdfs.report_pdf(tables, made_at=MADE_AT)


def test_an_empty_report_is_said(pdfs: Documents) -> None:
    with pytest.raises(NothingToExportError):
        pdfs.report_pdf((), made_at=MADE_AT)


def test_a_report_too_long_for_paper_is_refused(pdfs: Documents, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MAX_ROWS", 2)
    with pytest.raises(TooManyRowsError):
        pdfs.report_pdf(ageing_invoice_tables(ageing_of(3), TODAY), made_at=MADE_AT)


def test_a_broken_layout_is_told_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "labels.json").write_text(resource_path("documents", "labels.json").read_text(encoding="utf-8"))
    (tmp_path / "invoice.typ").write_text("#nonsense")
    with pytest.raises(DocumentError) as failed:
        Documents(tmp_path).invoice_pdf(INVOICE)
    assert "nonsense" in failed.value.reason
