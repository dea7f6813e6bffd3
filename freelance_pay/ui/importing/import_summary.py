"""What an import would do, in words: what is new, what is known, what is left out, and each line with an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.services.sentences.import_notes import import_notes
from freelance_pay.ui.importing.import_words import ImportWords
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import fact_text, moneys_text
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from freelance_pay.domain.importing.plan_types import ImportPlan
    from freelance_pay.services.importing import ImportPreview
    from freelance_pay.ui.theme import Theme

MOST_ERRORS_SHOWN = 500
_LIST_LINES = 4.6


class ImportSummary(QWidget):
    """Shows one preview at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ImportWords(self)
        self._news = TextLabel(role=TextRole.STRONG, wraps=True)
        self._rest = TextLabel(muted=True, wraps=True)
        self._trouble = TextLabel(role=TextRole.STRONG, wraps=True)
        self._errors = QListWidget()
        self._build()
        theme.changed.connect(self._colour)

    def show_preview(self, preview: ImportPreview) -> None:
        """Say what importing `preview` would do, or what must still be told."""
        plan = preview.plan
        self._errors.clear()
        if plan is None:
            self._news.setText("")
            self._rest.setText("")
            self._trouble.setText(self._lacking(preview))
        else:
            self._news.setText(self._news_of(plan))
            self._rest.setText(" ".join(self._rest_of(preview, plan)))
            self._trouble.setText(self.tr("%n line(s) cannot come in:", "", len(plan.bad_lines)) if plan.errors else "")
            self._list_errors(plan)
        for label in (self._news, self._rest, self._trouble):
            label.setVisible(bool(label.text()))
        self._errors.setVisible(bool(self._errors.count()))

    def _build(self) -> None:
        name_widget(self._news, self.tr("What is new"))
        name_widget(self._rest, self.tr("What is left as it is"))
        name_widget(self._trouble, self.tr("What is in the way"))
        name_widget(self._errors, self.tr("Lines with errors"))
        self._errors.setObjectName("card")
        self._errors.setWordWrap(True)
        self._errors.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._errors.setFixedHeight(round(self.fontMetrics().height() * _LIST_LINES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._news, self._rest, self._trouble, self._errors):
            column.addWidget(widget)
        self._colour()

    def _colour(self) -> None:
        palette = self._trouble.palette()
        palette.setColor(self._trouble.foregroundRole(), self._theme.colours.ink(Tone.BAD))
        self._trouble.setPalette(palette)

    def _lacking(self, preview: ImportPreview) -> str:
        names = ", ".join(self._words.meaning(Meaning(name)) for name in preview.missing)
        return self.tr("Say which column holds: {columns}").format(columns=names)

    def _news_of(self, plan: ImportPlan) -> str:
        if plan.is_empty:
            return self.tr("Nothing in this file is new.")
        clients = self.tr("%n new client(s)", "", len(plan.new_clients))
        if not plan.new_invoices:
            return clients
        invoices = self.tr("%n new invoice(s)", "", len(plan.new_invoices))
        sums = self.tr("in all {total}, of which {open} open").format(
            total=moneys_text(plan.totals()), open=moneys_text(plan.open_totals())
        )
        return f"{invoices}, {clients}; {sums}"

    def _rest_of(self, preview: ImportPreview, plan: ImportPlan) -> list[str]:
        known = len(plan.duplicates)
        there = [self.tr("%n line(s) are there already and stay as they are.", "", known)] if known else []
        return [*there, *import_notes(preview, translate_sentence, fact_text)]

    def _list_errors(self, plan: ImportPlan) -> None:
        self._errors.addItems([self._words.error(error) for error in plan.errors[:MOST_ERRORS_SHOWN]])
        more = len(plan.errors) - MOST_ERRORS_SHOWN
        if more > 0:
            self._errors.addItem(self.tr("and %n more", "", more))
