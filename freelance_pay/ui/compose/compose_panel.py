"""The side of the compose window: the invoices in the letter, what is attached, and the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from freelance_pay.domain.deliveries import ASKS_NOTHING, DeliveryKind
from freelance_pay.ui.compose.attachment_list import AttachmentList
from freelance_pay.ui.compose.finding_list import FindingList
from freelance_pay.ui.compose.invoice_ticks import InvoiceTicks
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.drafts import Draft, Review
    from freelance_pay.ui.icons import IconSet

_LEAST_LETTERS = 38


class ComposePanel(QScrollArea):
    """Says what the person ticked; what follows from it is the window's work."""

    left_out_changed = Signal(object)
    """The ids (frozenset) of the invoices that are left out now."""
    choice_changed = Signal()
    """The person agreed, or no longer, to send without a PDF or with one that looks wrong."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to_confirm: tuple[Finding, ...] = ()
        self._ticks = InvoiceTicks()
        self._files_title = SectionHeader(self.tr("Attached"))
        self._files = AttachmentList(icons)
        self._checks = FindingList(icons)
        self._checking = TextLabel(self.tr("Being checked…"), muted=True)
        self._without_pdf = QCheckBox(self.tr("Send without the PDF"))
        self._confirm = QCheckBox(self.tr("I looked at it: it is right"))
        self._build()
        self._ticks.left_out_changed.connect(self.left_out_changed)
        self._without_pdf.clicked.connect(self.choice_changed)
        self._confirm.clicked.connect(self.choice_changed)

    @property
    def without_pdf(self) -> bool:
        """Whether the message may go out although a PDF is missing."""
        return self._without_pdf.isChecked() and not self._without_pdf.isHidden()

    @property
    def is_confirmed(self) -> bool:
        """Whether what must have been looked at was looked at."""
        return self._confirm.isChecked()

    @property
    def files(self) -> AttachmentList:
        """The list of what is attached."""
        return self._files

    def show_items(self, draft: Draft) -> None:
        """List the invoices of `draft`, all ticked; called once, with the whole letter."""
        self._ticks.show_items(draft.items, can_choose=draft.kind is DeliveryKind.REMINDER)
        self.show_draft(draft, frozenset())

    def show_draft(self, draft: Draft, left_out: frozenset[InvoiceId]) -> None:
        """Show what is attached to `draft`, which is about everything but `left_out`."""
        self._ticks.set_left_out(left_out)
        self._files.show_items(draft.items)
        has_files = draft.kind not in ASKS_NOTHING
        self._files_title.setVisible(has_files)
        self._files.setVisible(has_files)
        self._without_pdf.setVisible(has_files and any(item.attachment is None for item in draft.items))

    def show_review(self, review: Review) -> None:
        """Show the checks; another doubt than before must be looked at anew."""
        self._checks.show_findings(review.findings)
        self._checking.hide()
        if review.to_confirm != self._to_confirm:
            self._confirm.setChecked(False)
        self._to_confirm = review.to_confirm
        self._confirm.setVisible(bool(review.to_confirm))

    def _build(self) -> None:
        name_widget(self, self.tr("Invoices, files and checks"))
        name_widget(self._without_pdf, self._without_pdf.text())
        name_widget(self._confirm, self._confirm.text())
        self.setObjectName("detail_panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        body = QWidget()
        body.setObjectName("detail_body")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(8)
        column.addWidget(SectionHeader(self.tr("In this letter"), has_rule=False))
        column.addWidget(self._ticks)
        column.addWidget(self._files_title)
        column.addWidget(self._files)
        column.addWidget(self._without_pdf)
        column.addWidget(SectionHeader(self.tr("Before it goes out")))
        column.addWidget(self._checking)
        column.addWidget(self._checks)
        column.addWidget(self._confirm)
        column.addStretch(1)
        self._confirm.hide()
        self.setWidget(body)
