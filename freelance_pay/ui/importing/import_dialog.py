"""The import dialog: choose a file, see how it is understood, mend that, and take it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from freelance_pay.ui.dialogs.entry_dialog import OF_SCREEN
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.importing.drop_zone import DropZone
from freelance_pay.ui.importing.import_options import ImportOptions
from freelance_pay.ui.importing.import_summary import ImportSummary
from freelance_pay.ui.importing.mapping_table import MappingTable
from freelance_pay.ui.locale_text import SEPARATOR
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.empty_state import NextAction
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from freelance_pay.domain.importing.meanings import Meaning
    from freelance_pay.services.importing import ImportPreview, ImportResult
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_LETTERS = 150
_LINES = 38
_ROOM = 20
_START, _BUSY, _PREVIEW = range(3)


class ImportDialog(QDialog):
    """Shows previews and asks for others; whoever opened it reads, plans and imports. Nothing is ever sent."""

    file_chosen = Signal(object)
    """Read this file (Path)."""
    folder_chosen = Signal(object)
    """Look at the PDFs of this folder (Path)."""
    plan_requested = Signal(object, object)
    """Plan the sheet anew under this ColumnMapping with these ImportDefaults."""
    names_told = Signal(bool, object)
    """Plan the sheet anew, with (True) or without a line of names, with these ImportDefaults."""
    import_requested = Signal(bool)
    """Take in what is shown; True: leave the lines with errors behind."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._preview: ImportPreview | None = None
        self._title = TextLabel(self.tr("Import a list or PDFs"), TextRole.TITLE)
        self._about = ElidedLabel(muted=True)
        self._start = DropZone(icons)
        self._busy = TextLabel(muted=True)
        self._table = MappingTable(theme)
        self._options = ImportOptions()
        self._summary = ImportSummary(theme)
        self._stack = QStackedWidget()
        self._problem = TextLabel(wraps=True)
        self._other = make_button(self.tr("Another file…"))
        self._cancel = make_button(self.tr("Cancel"))
        self._import = make_button(self.tr("Import"), ButtonKind.PRIMARY)
        self._build()
        self._connect()
        self.show_start()

    @property
    def preview(self) -> ImportPreview | None:
        """What is shown, None before a file was read."""
        return self._preview

    def show_start(self) -> None:
        """Ask for a file or a folder."""
        self._start.say(
            self.tr("Drop a list or a folder of PDFs here"),
            self.tr(
                "A CSV or XLSX file of clients and invoices, as another program writes it; or a folder with the PDFs "
                "of your invoices. You see everything before it is kept, and importing never sends anything."
            ),
            [
                NextAction(self.tr("Choose a list…"), self.choose_file),
                NextAction(self.tr("Choose a folder of PDFs…"), self.choose_folder),
            ],
            IconName.IMPORT,
        )
        self._go_to(_START)
        self._start.first_stop.setFocus()

    def show_busy(self, sentence: str) -> None:
        """Say what is being done."""
        self.show_problem("")
        self._busy.setText(sentence)
        self._go_to(_BUSY)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show how the file is understood now."""
        self._preview = preview
        self.show_problem("")
        self._about.setText(self._origin(preview))
        self._table.show_preview(preview)
        self._options.show_preview(preview)
        self._summary.show_preview(preview)
        is_first = self._stack.currentIndex() != _PREVIEW
        self._go_to(_PREVIEW)
        if is_first:
            self._table.focus_first()

    def show_result(self, result: ImportResult) -> None:
        """Say what was taken in, and what can be done next."""
        clients = self.tr("%n client(s)", "", result.clients)
        invoices = self.tr("%n invoice(s)", "", result.invoices)
        self._preview = None
        self._about.setText("")
        self._start.say(
            self.tr("{invoices} and {clients} are in your ledger").format(invoices=invoices, clients=clients),
            self.tr("Nothing was sent. If you have the invoices as PDFs, attach them now: reminders take them along."),
            [
                NextAction(self.tr("Choose a folder of PDFs…"), self.choose_folder),
                NextAction(self.tr("Done"), self.accept),
            ],
            IconName.CHECK,
        )
        self._go_to(_START)
        self._cancel.hide()

    def show_problem(self, sentence: str) -> None:
        """Say what did not work, above the buttons; an empty sentence takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence and self._stack.currentIndex() == _BUSY:
            self._go_to(_START if self._preview is None else _PREVIEW)

    def choose_file(self) -> None:
        """Let the person choose a list."""
        chooser = self._chooser(self.tr("Choose a list"), QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Lists (*.csv *.tsv *.txt *.xlsx)"))
        chooser.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        chooser.open()

    def choose_folder(self) -> None:
        """Let the person choose a folder of PDFs."""
        chooser = self._chooser(self.tr("Choose a folder of PDFs"), QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda name: self.folder_chosen.emit(Path(name)))
        chooser.open()

    def _chooser(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        chooser = QFileDialog(self, title)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(mode)
        return chooser

    def _build(self) -> None:
        self.setWindowTitle(self._title.text())
        name_widget(self, self._title.text())
        letter, line, room = self.fontMetrics().averageCharWidth(), self.fontMetrics().height(), self.screen()
        size = room.availableSize() * OF_SCREEN
        self.resize(min(letter * _LETTERS, size.width()), min(line * _LINES, size.height()))
        for page in (self._start, self._waiting(), self._preview_page()):
            self._stack.addWidget(page)
        name_widget(self._problem, self.tr("Problem"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, 16, _ROOM, 16)
        column.setSpacing(10)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self._title)
        heading.addWidget(self._about)
        column.addLayout(heading)
        column.addWidget(self._stack, 1)
        column.addWidget(self._problem)
        column.addLayout(self._buttons())
        self._colour()

    def _waiting(self) -> QWidget:
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        name_widget(bar, self.tr("At work"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._busy)
        column.addWidget(bar)
        column.addStretch(1)
        return page

    def _preview_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._table, 1)
        column.addWidget(self._options)
        column.addWidget(self._summary)
        return page

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._cancel)
        row.addWidget(self._other)
        row.addStretch(1)
        row.addWidget(self._import)
        for button in (self._cancel, self._other, self._import):
            button.setAutoDefault(True)
        return row

    def _connect(self) -> None:
        self._start.dropped.connect(self._on_dropped)
        self._table.meaning_chosen.connect(self._on_meaning)
        self._options.changed.connect(self._ask_for_plan)
        self._options.names_told.connect(lambda are_there: self.names_told.emit(are_there, self._options.defaults))
        self._cancel.clicked.connect(self.reject)
        self._other.clicked.connect(self.choose_file)
        self._import.clicked.connect(self._on_import)
        self._theme.changed.connect(self._colour)

    def _go_to(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self._other.setVisible(page == _PREVIEW)
        self._import.setVisible(page == _PREVIEW)
        self._label_import()

    def _label_import(self) -> None:
        plan = self._preview.plan if self._preview is not None else None
        if plan is None or plan.is_empty:
            words = self.tr("Import")
        elif not plan.new_invoices:
            words = self.tr("Import %n client(s)", "", len(plan.new_clients))
        else:
            words = self.tr("Import %n invoice(s)", "", len(plan.new_invoices))
        if plan is not None and not plan.is_empty and plan.errors:
            behind = self.tr("leave %n line(s) behind", "", len(plan.bad_lines))
            words = f"{words}, {behind}"
        self._import.setText(words)
        name_widget(self._import, words)
        self._import.setEnabled(plan is not None and not plan.is_empty)

    def _origin(self, preview: ImportPreview) -> str:
        origin = preview.sheet.origin
        parts = [origin.name, origin.encoding, origin.worksheet]
        if preview.is_remembered:
            parts.append(self.tr("columns as last time"))
        return SEPARATOR.join(part for part in parts if part)

    def _on_dropped(self, path: Path) -> None:
        (self.folder_chosen if path.is_dir() else self.file_chosen).emit(path)

    def _on_meaning(self, column: int, meaning: Meaning | None) -> None:
        if self._preview is not None:
            mapping = self._options.applied_to(self._preview.mapping.with_meaning(column, meaning))
            self.plan_requested.emit(mapping, self._options.defaults)

    def _ask_for_plan(self) -> None:
        if self._preview is not None:
            self.plan_requested.emit(self._options.applied_to(self._preview.mapping), self._options.defaults)

    def _on_import(self) -> None:
        if self._preview is not None and self._preview.plan is not None:
            self.import_requested.emit(bool(self._preview.plan.errors))

    def _colour(self) -> None:
        palette = self._problem.palette()
        palette.setColor(self._problem.foregroundRole(), self._theme.colours.ink(Tone.BAD))
        self._problem.setPalette(palette)
