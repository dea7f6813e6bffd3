"""The panel beside a list: who the selected client is, what is open, what is checked, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from freelance_pay.ui.finding_words import FINDING_ICONS, FindingWords
from freelance_pay.ui.locale_text import day_text, money_text
from freelance_pay.ui.timeline_words import TimelineWords
from freelance_pay.ui.why_words import WhyWords
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.views import ClientPanel, OpenInvoiceLine, TimelineEntry
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme


class DetailPanel(QFrame):
    """Shows one ClientPanel at a time; the words can be selected and copied by a screen reader, not changed."""

    offer_instalments_requested = Signal(int, str)
    """The person wants to offer instalments to this client (id) in this currency."""
    call_requested = Signal(int, str)
    """The person wants to call or text this client (id) about this currency."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_panel")
        self._icons = icons
        self._shown: tuple[ClientPanel, date] | None = None
        self._findings = FindingWords(self)
        self._timeline = TimelineWords(self)
        self._why = WhyWords(self)
        self._scroll = QScrollArea()
        self._offer = make_button(self.tr("Offer instalments…"))
        self._call = make_button(self.tr("Call or text…"))
        self._build()
        self._connect(theme)

    @property
    def panel(self) -> ClientPanel | None:
        """What is shown."""
        return self._shown[0] if self._shown is not None else None

    def show_panel(self, panel: ClientPanel, today: date) -> None:
        """Show `panel`; days are told as seen from `today`."""
        self._shown = (panel, today)
        self._scroll.setWidget(self._body(panel, today))
        self._offer.setVisible(panel.can_offer_instalments and bool(panel.invoices))
        name_widget(self._offer, self.tr("Offer instalments to {client}").format(client=panel.name))
        self._call.setVisible(bool(panel.phone))
        name_widget(self._call, self.tr("Call or text {client}").format(client=panel.name))

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self._scroll.takeWidget()
        self._offer.hide()
        self._call.hide()

    def _build(self) -> None:
        self._scroll.setObjectName("detail_panel")
        name_widget(self._scroll, self.tr("Details"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self._call)
        foot.addWidget(self._offer)
        layout.addLayout(foot)
        self._offer.hide()
        self._call.hide()

    def _connect(self, theme: Theme) -> None:
        self._offer.clicked.connect(self._ask_for_instalments)
        self._call.clicked.connect(self._ask_for_call)
        theme.changed.connect(self._show_again)

    def _ask_for_instalments(self) -> None:
        if self._shown is not None:
            panel = self._shown[0]
            self.offer_instalments_requested.emit(panel.client_id, panel.currency)

    def _ask_for_call(self) -> None:
        if self._shown is not None:
            self.call_requested.emit(self._shown[0].client_id, self._shown[0].currency)

    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_panel(*self._shown)

    def _body(self, panel: ClientPanel, today: date) -> QWidget:
        body = QWidget()
        body.setObjectName("detail_body")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(18, 20, 18, 10)  # and 2 for the frame that shows the focus
        layout.setSpacing(8)
        layout.addWidget(TextLabel(panel.name, TextRole.TITLE, wraps=True))
        about = QVBoxLayout()
        about.setSpacing(1)
        for line in self._about(panel):
            about.addWidget(TextLabel(line, muted=True, wraps=True))
        layout.addLayout(about)
        layout.addLayout(self._invoice_grid(panel.invoices, today))
        if panel.why is not None:
            layout.addWidget(SectionHeader(self.tr("Why", "is this proposed")))
            layout.addWidget(TextLabel(self._why.sentence(panel.why, today), wraps=True))
        if panel.findings:
            layout.addWidget(SectionHeader(self.tr("Before it goes out")))
            for finding in panel.findings:
                layout.addWidget(self._finding(finding))
        if panel.timeline:
            layout.addWidget(SectionHeader(self.tr("What happened")))
            layout.addLayout(self._timeline_grid(panel.timeline, today))
        layout.addStretch(1)
        return body

    def _invoice_grid(self, invoices: Sequence[OpenInvoiceLine], today: date) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(invoices):
            amount = TextLabel(money_text(line.open), TextRole.STRONG)
            amount.setAlignment(Qt.AlignmentFlag.AlignRight)
            amount.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            due = self.tr("never reminded, due {day}") if line.never_remind else self.tr("due {day}")
            grid.addWidget(ElidedLabel(line.number), row, 0)
            grid.addWidget(ElidedLabel(due.format(day=day_text(line.due_on, today)), muted=True), row, 1)
            grid.addWidget(amount, row, 2)
        return grid

    def _about(self, panel: ClientPanel) -> list[str]:
        tone = self.tr("formal") if panel.is_formal else self.tr("informal")
        lines = [panel.contact_name, panel.email, panel.phone]
        lines.append(f"{self._language(panel.language)}, {tone}")
        if panel.usual_delay is not None:
            lines.append(self._habit(panel.usual_delay, panel.paid_invoices))
        return [line for line in (*lines, panel.note) if line]

    def _language(self, language: str) -> str:
        known = {
            "en": self.tr("English"),
            "ru": self.tr("Russian"),
            "pl": self.tr("Polish"),
            "uk": self.tr("Ukrainian"),
            "de": self.tr("German"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
        }
        return self.tr("Letters in {language}").format(language=known.get(language, known["en"]))

    def _habit(self, delay: int, invoices: int) -> str:
        habit = self.tr("usually pays %n day(s) late", "", delay) if delay > 0 else self.tr("usually pays on time")
        count = self.tr("%n invoice(s)", "", invoices)
        return f"{habit} ({count})"

    def _finding(self, finding: Finding) -> QWidget:
        name, tone = FINDING_ICONS[finding.severity]
        text = self._findings.text(finding)
        line = QWidget()
        name_widget(line, f"{self._findings.severity(finding.severity)}: {text}")
        sign = QLabel()
        sign.setPixmap(self._icons.pixmap(name, tone))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(TextLabel(text, wraps=True), 1)
        return line

    def _timeline_grid(self, entries: Sequence[TimelineEntry], today: date) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(entries):
            grid.addWidget(TextLabel(day_text(entry.on, today), muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextLabel(self._timeline.text(entry), wraps=True), row, 1)
        return grid
