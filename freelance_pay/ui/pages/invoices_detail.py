"""The panel beside the invoice list: everything about the selected invoice, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from freelance_pay.domain.policy import USUAL, PolicyBook
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.pages.invoices_actions import Deed
from freelance_pay.ui.pages.invoices_sections import InvoiceSections
from freelance_pay.ui.pdf_view import PdfView
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.why_words import WhyWords
from freelance_pay.ui.widgets.badge import BadgeLabel
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton

    from freelance_pay.domain.why import Why
    from freelance_pay.services.list_views import InvoiceDetail
    from freelance_pay.services.views import TimelineEntry
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.pages.invoices_actions import InvoiceActions
    from freelance_pay.ui.pages.invoices_words import InvoiceWords
    from freelance_pay.ui.theme import Theme

_LETTERS = 43
_LEAST_LETTERS = 36
_MOST_LETTERS = 72


@dataclass(frozen=True, slots=True)
class InvoiceShown:
    """An invoice with its history and why it is treated as it is, as it was read on `today`."""

    detail: InvoiceDetail
    timeline: Sequence[TimelineEntry]
    today: date
    book: PolicyBook = USUAL
    why: Why | None = None


class InvoiceDetailPanel(QFrame):
    """Shows one InvoiceShown at a time; `pdf` and `sections` carry the wishes of their parts."""

    client_requested = Signal(int)
    """The person wants to see the client (id) of the invoice."""
    closed = Signal()
    """The person wants the list back, where the details stand in its place."""

    def __init__(
        self, theme: Theme, icons: IconSet, words: InvoiceWords, actions: InvoiceActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detail_panel")
        self._theme = theme
        self._words = words
        self._actions = actions
        self._shown: InvoiceShown | None = None
        self._why = WhyWords(self)
        self.sections = InvoiceSections(words, self)
        self.pdf = PdfView(theme, icons, self)
        self._back = make_button(self.tr("Back to the list"), ButtonKind.LINK)
        self._scroll = QScrollArea()
        self._pay = self._button(Deed.PAYMENT, ButtonKind.PRIMARY)
        self._remind = self._button(Deed.REMINDER, ButtonKind.PLAIN)
        self._more = make_button(self.tr("More…"))
        icons.put(self._more, IconName.MENU, Tone.NEUTRAL)
        self._build()
        self._back.clicked.connect(self.closed)
        self._more.clicked.connect(self._open_menu)

    @property
    def shown(self) -> InvoiceShown | None:
        """What is shown."""
        return self._shown

    def show_invoice(self, shown: InvoiceShown) -> None:
        """Show `shown`; the same invoice as before keeps its place in the scroll."""
        before = self._shown.detail.invoice.id if self._shown else None
        place = self._scroll.verticalScrollBar().value() if before == shown.detail.invoice.id else 0
        self._shown = shown
        had_focus = self._scroll.isAncestorOf(self.window().focusWidget())
        self._put_body(self._body(shown))
        self._scroll.verticalScrollBar().setValue(place)
        self._foot.show()
        self._actions.fit(shown.detail)
        if had_focus:
            self.focus_first()

    def show_hint(self, sentence: str) -> None:
        """Show `sentence` instead of an invoice."""
        self._shown = None
        body, layout = self._empty_body()
        layout.addWidget(TextLabel(sentence, muted=True, wraps=True))
        layout.addStretch(1)
        self._put_body(body)
        self._foot.hide()
        self._actions.fit(None)

    def focus_first(self) -> None:
        """Bring the keyboard to the first thing that can be done."""
        first = next((button for button in (self._pay, self._remind) if not button.isHidden()), self._more)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_in_place_of_list(self, *, is_in_place: bool) -> None:
        """Offer the way back to the list, where the details stand in its place."""
        self._back_row.setVisible(is_in_place)

    def sizeHint(self) -> QSize:
        """Return a width for lines of a comfortable length."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width at which an amount and its label stand beside each other."""
        hint = super().minimumSizeHint()
        return hint.expandedTo(QSize(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS, 0))

    def _build(self) -> None:
        name_widget(self, self.tr("Details of the invoice"))
        self._scroll.setObjectName("detail_panel")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the history is read by the arrow keys, too
        name_widget(self._scroll, self.tr("Details of the invoice"))
        self._back_row = QWidget()
        back = QHBoxLayout(self._back_row)
        back.setContentsMargins(14, 12, 20, 0)
        back.addWidget(self._back)
        back.addStretch(1)
        self._back_row.hide()
        self._foot = QWidget()
        self._foot.setMaximumWidth(self.fontMetrics().averageCharWidth() * _MOST_LETTERS)
        foot = QGridLayout(self._foot)
        foot.setContentsMargins(20, 10, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self._pay, 0, 0, 1, 2)
        foot.addWidget(self._remind, 1, 0)
        foot.addWidget(self._more, 1, 1)
        foot.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._back_row)
        layout.addWidget(self._scroll, 1)
        foot_row = QHBoxLayout()
        foot_row.addWidget(self._foot)
        layout.addLayout(foot_row)
        self.pdf.hide()

    def _button(self, deed: Deed, kind: ButtonKind) -> QPushButton:
        action: QAction = self._actions.action(deed)
        button = make_button(action.text(), kind, name=action.text().removesuffix("…"))
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setVisible)
        return button

    def _open_menu(self) -> None:
        self._actions.open_menu(self._more.mapToGlobal(QPoint(0, 0)), self._more)

    def _put_body(self, body: QWidget) -> None:
        old = self._scroll.takeWidget()
        self._scroll.setWidget(body)
        if old is not None:
            old.deleteLater()

    def _empty_body(self) -> tuple[QWidget, QVBoxLayout]:
        # The view of the PDF outlives the bodies: its picture is not to be drawn again at each change.
        self.pdf.setParent(self)
        self.pdf.hide()
        body = QWidget()
        body.setObjectName("detail_body")
        layout = QVBoxLayout()
        layout.setContentsMargins(18, 18, 18, 10)  # and 2 for the frame that shows the focus
        layout.setSpacing(8)
        content = QWidget()
        content.setLayout(layout)
        content.setMaximumWidth(self.fontMetrics().averageCharWidth() * _MOST_LETTERS)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content)
        return body, layout

    def _body(self, shown: InvoiceShown) -> QWidget:
        detail, today = shown.detail, shown.today
        body, layout = self._empty_body()
        layout.addWidget(TextLabel(detail.invoice.number, TextRole.TITLE, wraps=True))
        layout.addWidget(self._client_link(detail), 0, Qt.AlignmentFlag.AlignLeft)
        if detail.invoice.title:
            layout.addWidget(TextLabel(detail.invoice.title, muted=True, wraps=True))
        layout.addSpacing(4)
        layout.addWidget(BadgeLabel(self._words.badge(detail.status), self._theme))
        exception = self._words.exception(detail.invoice, shown.book)
        if exception is not None:
            layout.addWidget(BadgeLabel(exception, self._theme))
        reason = "" if shown.why is None else self._why.of_invoice(shown.why, today)
        for sentence in (self._words.why(detail, today), self._words.pending(detail.pending), reason):
            if sentence:
                layout.addWidget(TextLabel(sentence, wraps=True))
        layout.addSpacing(4)
        layout.addLayout(self.sections.amounts(detail))
        layout.addLayout(self.sections.facts(detail, today))
        self._add_lists(layout, shown)
        layout.addStretch(1)
        return body

    def _add_lists(self, layout: QVBoxLayout, shown: InvoiceShown) -> None:
        detail, today = shown.detail, shown.today
        if detail.holds:
            self._add(layout, self.tr("On hold"), self.sections.holds(detail, today))
        if detail.settlements:
            self._add(layout, self.tr("Money"), self.sections.settlements(detail, today))
        layout.addWidget(SectionHeader(self.tr("PDF")))
        layout.addWidget(self.pdf)
        self.pdf.show()
        if shown.timeline:
            self._add(layout, self.tr("What happened"), self.sections.timeline(shown.timeline, today))

    def _add(self, layout: QVBoxLayout, title: str, section: QLayout) -> None:
        layout.addWidget(SectionHeader(title))
        layout.addLayout(section)

    def _client_link(self, detail: InvoiceDetail) -> QPushButton:
        name = self.tr("Show client {client}").format(client=detail.client_name)
        link = make_button(detail.client_name, ButtonKind.LINK, name=name)
        client_id = detail.invoice.client_id
        link.clicked.connect(lambda _checked=False: self.client_requested.emit(client_id))
        link.setStyleSheet("QPushButton { padding-left: 0; border-left: none; }")  # its words stand below the title
        return link
