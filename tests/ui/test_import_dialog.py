"""Importing: everything is shown before it is kept, nothing comes in twice or by halves, and nothing is ever sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QTableView, QTableWidget

from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.domain.importing.plan_types import Reason, RowError
from freelance_pay.domain.money import Money
from freelance_pay.services.list_views import InvoiceQuery
from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.import_controller import ImportController
from freelance_pay.ui.importing.drop_zone import DropZone
from freelance_pay.ui.importing.import_dialog import ImportDialog
from freelance_pay.ui.importing.import_words import ImportWords
from freelance_pay.ui.importing.pdf_folder_dialog import PdfFolderDialog
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.program_rig import MONDAY, ProgramRig, pdf_of
from tests.support.window import by_name, names_of
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from freelance_pay.services.list_views import InvoiceRowView
    from freelance_pay.ui.window_parts import WindowParts

SAMPLES = Path(__file__).parents[1] / "data" / "import"
CLEAN = """\
Invoice,Client,Email,Date,Due,Total,Currency
A-1,Acme,pay@acme.example,2026-10-01,2026-10-15,100.00,EUR
A-2,Acme,pay@acme.example,2026-10-02,2026-10-16,250.50,EUR
A-3,Borg,pay@borg.example,2026-10-03,2026-10-17,99.99,USD
"""


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path / "ledger")
    yield made
    made.close()


class Importing:
    """The import controller over a real ledger, and the steps a person takes in its dialogs."""

    def __init__(self, host: Host, folder: Path) -> None:
        self.host = host
        self.folder = folder
        self.controller = ImportController(host.rig.program, host.parts, host.status, host.window)
        self.controller.touched.connect(host.take_note)

    def file(self, text: str, name: str = "list.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def open(self, path: Path) -> ImportDialog:
        """Open the dialog with a file and wait until it was read."""
        dialog = self.controller.open(path)
        self.host.settle()
        return dialog

    def open_folder(self) -> PdfFolderDialog:
        dialog = self.controller.open_folder(self.folder)
        self.host.settle()
        return dialog

    def invoices(self) -> tuple[InvoiceRowView, ...]:
        return self.host.rig.program.reads.invoice_page(InvoiceQuery(), MONDAY)

    def press(self, dialog: ImportDialog | PdfFolderDialog, name: str) -> None:
        self.host.qtbot.mouseClick(by_name(dialog, QPushButton, name), Qt.MouseButton.LeftButton)
        self.host.settle()

    def choose(self, dialog: ImportDialog | PdfFolderDialog, box: str, words: str) -> None:
        found = by_name(dialog, QComboBox, box)
        assert found.findText(words) >= 0
        found.setCurrentText(words)
        self.host.settle()


@pytest.fixture
def importing(qtbot: QtBot, rig: ProgramRig, parts: WindowParts, tmp_path: Path) -> Importing:
    return Importing(Host(qtbot, rig, parts), tmp_path)


def text(dialog: ImportDialog | PdfFolderDialog, name: str) -> str:
    return by_name(dialog, TextLabel, name).text()


def cells(dialog: ImportDialog, column: int) -> list[str]:
    model = by_name(dialog, QTableView, "First lines of the file").model()
    return [model.index(row, column).data() for row in range(1, model.rowCount())]


def errors(dialog: ImportDialog) -> list[str]:
    listed = by_name(dialog, QListWidget, "Lines with errors")
    return [listed.item(row).text() for row in range(listed.count())]


def test_a_list_comes_in_whole_and_nothing_is_sent(importing: Importing) -> None:
    dialog = importing.open(importing.file(CLEAN))
    assert "€350.50" in text(dialog, "What is new")
    assert "$99.99" in text(dialog, "What is new")
    importing.press(dialog, "Import 3 invoice(s)")
    assert sorted(row.number for row in importing.invoices()) == ["A-1", "A-2", "A-3"]
    assert importing.host.rig.program.reads.messages(None) == ()
    assert importing.host.rig.mail.taken == []
    assert importing.host.touched >= {Topic.CLIENTS, Topic.INVOICES}
    by_name(dialog, QPushButton, "Choose a folder of PDFs…")


def test_nothing_is_kept_before_the_button_is_pressed(importing: Importing) -> None:
    importing.open(importing.file(CLEAN)).reject()
    assert importing.invoices() == ()


def test_the_same_file_twice_adds_nothing(importing: Importing) -> None:
    path = importing.file(CLEAN)
    importing.press(importing.open(path), "Import 3 invoice(s)")
    importing.host.shown(ImportDialog).accept()
    again = importing.open(path)
    assert text(again, "What is new") == "Nothing in this file is new."
    assert not by_name(again, QPushButton, "Import").isEnabled()
    assert "3" in text(again, "What is left as it is")


def test_each_bad_line_is_told_with_its_reason_and_left_only_by_choice(importing: Importing) -> None:
    dialog = importing.open(SAMPLES / "pl_with_errors.csv")
    assert any(line.startswith("Line 3") and "2026-10-32" in line for line in errors(dialog))
    assert "not understood (2026-10-32)" in cells(dialog, 3)
    (name,) = [name for name in names_of(dialog, QPushButton) if name.startswith("Import")]
    assert "leave" in name
    good = len(dialog.preview.plan.new_invoices) if dialog.preview and dialog.preview.plan else 0
    importing.press(dialog, name)
    assert len(importing.invoices()) == good > 0


def test_a_list_that_says_paid_by_now_is_told_though_nothing_of_it_is_new(importing: Importing) -> None:
    unpaid = CLEAN.replace("Currency", "Currency,Status").replace("EUR\n", "EUR,Unpaid\n").replace("USD", "USD,Void")
    importing.press(importing.open(importing.file(unpaid)), "Import 2 invoice(s)")
    importing.host.shown(ImportDialog).accept()
    again = importing.open(importing.file(unpaid.replace("100.00,EUR,Unpaid", "100.00,EUR,Paid")))
    assert text(again, "What is new") == "Nothing in this file is new."
    rest = text(again, "What is left as it is")
    assert "More is paid in the file than in the ledger: A-1." in rest
    assert "Left out as cancelled: line 4 (“A-3”)." in rest


def test_columns_are_guessed_and_said_in_words(importing: Importing) -> None:
    dialog = importing.open(SAMPLES / "pl_with_errors.csv")
    assert by_name(dialog, QComboBox, "Meaning of column Numer").currentText() == "Invoice number"
    assert by_name(dialog, QComboBox, "Meaning of column Klient").currentText() == "Client"
    assert by_name(dialog, QComboBox, "Meaning of column Kwota").currentText() == "Total"
    assert "100.00 (100,00)" in cells(dialog, 5)


def test_a_column_can_be_told_otherwise_and_that_is_remembered(importing: Importing) -> None:
    path = importing.file(CLEAN.replace("Invoice,Client", "Thing,Client"))
    dialog = importing.open(path)
    assert text(dialog, "What is in the way") == "Say which column holds: Invoice number"
    assert not by_name(dialog, QPushButton, "Import").isEnabled()
    importing.choose(dialog, "Meaning of column Thing", "Invoice number")
    importing.press(dialog, "Import 3 invoice(s)")
    importing.host.shown(ImportDialog).accept()
    path.write_text(path.read_text().replace("A-", "B-"))
    again = importing.open(path)
    assert by_name(again, QComboBox, "Meaning of column Thing").currentText() == "Invoice number"
    assert any("columns as last time" in label.text() for label in again.findChildren(TextLabel))


def test_the_person_says_whether_a_line_holds_the_names_of_the_columns(importing: Importing) -> None:
    dialog = importing.open(importing.file("Fattura;Cliente;Emissione;Scadenza;Importo\nI-1;Rossi;2026-10-01;;12,00\n"))
    boxes = ("Meaning of column Fattura", "Meaning of column 1")
    assert boxes[0] in names_of(dialog, QComboBox)
    importing.choose(dialog, "Names of the columns", "not in the file")
    assert boxes[1] in names_of(dialog, QComboBox)
    assert cells(dialog, 0) == ["Fattura", "I-1"]
    importing.choose(dialog, "Names of the columns", "above the entries")
    assert boxes[0] in names_of(dialog, QComboBox)
    assert cells(dialog, 0) == ["I-1"]


def test_a_file_whose_columns_have_known_names_is_not_asked_about_them(importing: Importing) -> None:
    dialog = importing.open(importing.file(CLEAN))
    assert "Names of the columns" not in names_of(dialog, QComboBox)


def test_a_meaning_given_to_another_column_is_taken_from_the_first(importing: Importing) -> None:
    dialog = importing.open(importing.file(CLEAN))
    importing.choose(dialog, "Meaning of column Due", "Invoice date")
    assert by_name(dialog, QComboBox, "Meaning of column Date").currentText() == "(left out)"


def test_a_currency_can_be_said_for_the_whole_file(importing: Importing) -> None:
    dialog = importing.open(importing.file("Invoice,Client,Date,Due,Total\nA-1,Acme,2026-10-01,2026-10-15,100.00\n"))
    assert "currency" in errors(dialog)[0]
    by_name(dialog, QComboBox, "Currency where none is told").setEditText("PLN")
    importing.host.settle()
    importing.press(dialog, "Import 1 invoice(s)")
    assert [row.gross for row in importing.invoices()] == [Money(10_000, "PLN")]


def test_days_to_pay_can_be_said_for_the_whole_file(importing: Importing) -> None:
    dialog = importing.open(importing.file("Invoice,Client,Date,Total\nA-1,Acme,2026-10-01,100.00 EUR\n"))
    assert text(dialog, "What is in the way") == "Say which column holds: Due date"
    dialog._options._terms.setValue(14)
    importing.host.settle()
    importing.press(dialog, "Import 1 invoice(s)")
    (row,) = importing.invoices()
    assert (row.due_on - row.issued_on).days == 14


def test_doubtful_dates_are_read_as_the_person_says(importing: Importing) -> None:
    path = importing.file("Invoice,Client,Date,Due,Total,Currency\nA-1,Acme,03/04/2026,05/06/2026,100.00,EUR\n")
    dialog = importing.open(path)
    importing.choose(dialog, "Dates such as 03/04/2026", "month first")
    importing.press(dialog, "Import 1 invoice(s)")
    (row,) = importing.invoices()
    assert (row.issued_on.month, row.due_on.month) == (3, 5)


def test_a_file_that_is_no_list_is_told_and_another_can_be_chosen(importing: Importing) -> None:
    path = importing.folder / "list.csv"
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    dialog = importing.open(path)
    assert text(dialog, "Problem")
    by_name(dialog, QPushButton, "Choose a list…")


def test_a_dialog_closed_too_early_keeps_nobody_from_learning_what_came_in(importing: Importing) -> None:
    dialog = importing.open(importing.file(CLEAN))
    importing.host.qtbot.mouseClick(by_name(dialog, QPushButton, "Import 3 invoice(s)"), Qt.MouseButton.LeftButton)
    dialog.reject()
    importing.host.settle()
    assert len(importing.invoices()) == 3
    assert Topic.INVOICES in importing.host.touched


def test_a_late_answer_to_an_older_question_is_dropped(importing: Importing) -> None:
    dialog = importing.open(importing.file(CLEAN))
    box = by_name(dialog, QComboBox, "Meaning of column Due")
    box.setCurrentText("Payment reference")
    box.setCurrentText("Due date")
    importing.host.settle()
    assert dialog.preview is not None
    assert dialog.preview.mapping.meanings[4] is Meaning.DUE_DATE


def test_the_table_of_first_lines_is_a_sound_model(importing: Importing, qtmodeltester: ModelTester) -> None:
    dialog = importing.open(importing.file(CLEAN))
    qtmodeltester.check(by_name(dialog, QTableView, "First lines of the file").model())


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_is_a_sentence_with_its_facts(qapp: object, reason: Reason) -> None:
    sentence = ImportWords().error(RowError(7, reason, 2, "Due", "«value»", "«fact»"))
    assert sentence.startswith("Line 7, Due: ")
    assert "{" not in sentence
    assert sentence.endswith(".")


def test_every_meaning_has_words_of_its_own(qapp: object) -> None:
    words = ImportWords()
    assert len({words.meaning(meaning) for meaning in Meaning}) == len(Meaning)


def drop(zone: DropZone, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    zone.dropEvent(event)


def test_a_list_or_a_folder_can_be_dropped(importing: Importing) -> None:
    dialog = importing.controller.open()
    (zone,) = dialog.findChildren(DropZone)
    drop(zone, importing.file(CLEAN))
    importing.host.settle()
    assert dialog.preview is not None
    drop(zone, importing.folder)
    importing.host.settle()
    importing.host.shown(PdfFolderDialog)


def pdf(importing: Importing, name: str, number: str, minor: int) -> Path:
    path = importing.folder / name
    path.write_bytes(pdf_of(number, Money(minor, "EUR")))
    return path


def test_a_pdf_goes_to_the_invoice_whose_number_and_amount_it_shows(importing: Importing) -> None:
    rig = importing.host.rig
    client_id = rig.client()
    bound = rig.invoice(client_id, "FV 1/2026", 180_000, pdf=False)
    other = rig.invoice(client_id, "FV 2/2026", 99_900, pdf=False)
    pdf(importing, "scan.pdf", "FV 1/2026", 180_000)
    dialog = importing.open_folder()
    importing.press(dialog, "Attach 1 PDF(s)")
    attached = rig.services.invoices.get(bound).pdf
    assert attached is not None
    assert attached.name == "scan.pdf"
    assert rig.services.invoices.get(other).pdf is None
    assert Topic.INVOICES in importing.host.touched


def test_what_is_not_certain_is_asked_and_what_cannot_be_read_is_told(importing: Importing) -> None:
    rig = importing.host.rig
    wanted = rig.invoice(rig.client(), "FV 1/2026", 180_000, pdf=False)
    pdf(importing, "unclear.pdf", "FV 1/2026", 170_000)
    (importing.folder / "broken.pdf").write_bytes(b"no PDF at all")
    dialog = importing.open_folder()
    assert not by_name(dialog, QPushButton, "Attach 0 PDF(s)").isEnabled()
    table = by_name(dialog, QTableWidget, "PDFs and their invoices").model()
    shown = [[table.index(row, column).data() for column in range(3)] for row in range(2)]
    assert [row[0] for row in shown] == ["unclear.pdf", "broken.pdf"]
    assert shown[0][2] == "only the number was found"
    assert shown[1][1:] == ["cannot be read", shown[1][2]]
    assert shown[1][2]
    importing.choose(dialog, "Invoice of unclear.pdf", "FV 1/2026  ·  Acme  ·  €1,800.00")
    importing.press(dialog, "Attach 1 PDF(s)")
    assert rig.services.invoices.get(wanted).pdf is not None


def test_a_pdf_that_shows_nothing_can_still_be_given_to_any_invoice(importing: Importing) -> None:
    rig = importing.host.rig
    wanted = rig.invoice(rig.client(), "FV 1/2026", 180_000, pdf=False)
    pdf(importing, "mystery.pdf", "Z 77", 5)
    dialog = importing.open_folder()
    box = by_name(dialog, QComboBox, "Invoice of mystery.pdf")
    box.showPopup()
    box.hidePopup()
    importing.choose(dialog, "Invoice of mystery.pdf", "FV 1/2026  ·  Acme  ·  €1,800.00")
    importing.press(dialog, "Attach 1 PDF(s)")
    assert rig.services.invoices.get(wanted).pdf is not None


def test_one_invoice_cannot_take_two_pdfs(importing: Importing) -> None:
    rig = importing.host.rig
    rig.invoice(rig.client(), "FV 1/2026", 180_000, pdf=False)
    for name in ("one.pdf", "two.pdf"):
        pdf(importing, name, "FV 1/2026", 180_000)
    dialog = importing.open_folder()
    for name in ("one.pdf", "two.pdf"):
        importing.choose(dialog, f"Invoice of {name}", "FV 1/2026  ·  Acme  ·  €1,800.00")
    assert not by_name(dialog, QPushButton, "Attach 2 PDF(s)").isEnabled()
    assert "twice" in text(dialog, "Problem")


def test_a_folder_without_pdfs_says_so(importing: Importing) -> None:
    dialog = importing.open_folder()
    assert text(dialog, "What was found") == "There is no PDF in this folder."


def test_reading_a_folder_can_be_cancelled(importing: Importing) -> None:
    for number in range(3):
        pdf(importing, f"{number}.pdf", f"FV {number}/2026", 180_000)
    dialog = importing.controller.open_folder(importing.folder)
    importing.host.qtbot.mouseClick(by_name(dialog, QPushButton, "Cancel"), Qt.MouseButton.LeftButton)
    importing.host.settle()
    assert importing.host.all_shown(PdfFolderDialog) == []
    assert importing.host.touched == set()
