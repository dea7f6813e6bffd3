"""The compose window: the person changes a draft, sees the bytes it makes and what is checked, and sends it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from freelance_pay.domain.preflight import Rule
from freelance_pay.ui.compose.compose_foot import ComposeFoot
from freelance_pay.ui.compose.compose_panel import ComposePanel
from freelance_pay.ui.compose.compose_words import ComposeWords
from freelance_pay.ui.compose.letter_form import LetterForm
from freelance_pay.ui.compose.message_preview import MessagePreview
from freelance_pay.ui.dialogs.entry_dialog import OF_SCREEN
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.drafts import Draft, Review
    from freelance_pay.services.message_view import MessageView
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

REVIEW_PAUSE_MS = 300
_LETTERS = 170
_LINES = 42
_SIDE_BY_SIDE_FROM_LETTERS = 150


class ComposeWindow(QDialog):
    """Holds one draft. Whoever opened it reviews, writes anew and sends, and tells the window what came of it."""

    approved = Signal(object, bool)
    """Send this Draft as it was previewed; True: its doubtful PDF was looked at."""
    review_requested = Signal(object)
    """The Draft is another one now: make its bytes and look at them."""
    anew_requested = Signal(object)
    """Write the letter anew without these invoices (frozenset of ids)."""
    mail_program_requested = Signal(object)
    """Open this Draft in the person's mail program."""
    save_requested = Signal(object, object)
    """Save this Draft as a mail file at this Path."""
    look_requested = Signal(object)
    """Open this Attachment so that the person can look at it."""
    sent_elsewhere = Signal(object)
    """The person sent this Draft with another program."""

    def __init__(self, draft: Draft, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._composed = draft
        self._left_out: frozenset[InvoiceId] = frozenset()
        self._review: Review | None = None
        self._is_busy = False
        self._words = ComposeWords(self)
        self._form = LetterForm(theme)
        self._preview = MessagePreview()
        self._panel = ComposePanel(icons)
        self._switch = QTabBar()
        self._about = ElidedLabel(muted=True)
        self._foot = ComposeFoot(theme, icons)
        self._pause = QTimer(self)
        self._build()
        self._connect()
        self._form.show_draft(draft)
        self._panel.show_items(draft)
        self._about.setText(self._words.about(draft))
        self._foot.name_send(self._words.send(draft))
        self._form.focus_words()
        self._show_state()

    @property
    def draft(self) -> Draft:
        """The draft as it stands."""
        recipients = self._form.recipients
        return replace(
            self._composed,
            to=recipients.to,
            cc=recipients.cc,
            subject=self._form.subject,
            body=self._form.body,
            without_pdf=self._panel.without_pdf,
        )

    @property
    def is_edited(self) -> bool:
        """Whether the person changed the words or the recipients."""
        now, then = self.draft, self._composed
        return self._has_own_words or (now.to, now.cc) != (then.to, then.cc)

    @property
    def left_out(self) -> frozenset[InvoiceId]:
        """The invoices that are left out this time."""
        return self._left_out

    def ask_for_review(self) -> None:
        """Have the draft looked at now."""
        self._pause.stop()
        self._show_state()
        self.review_requested.emit(self.draft)

    def show_review(self, review: Review, message: MessageView | None) -> None:
        """Show what was found; a review of a draft that has changed since is dropped."""
        if review.draft != self.draft:
            return
        self._review = review
        self._panel.show_review(review)
        if message is None:
            self._preview.say(self.tr("There is nothing to preview yet: {reason}").format(reason=self._reason_text()))
        else:
            self._preview.show_message(message)
        self._show_state()

    def show_rewritten(self, draft: Draft, left_out: frozenset[InvoiceId]) -> None:
        """Show the letter written anew without `left_out`; it goes to whom the person chose before."""
        recipients = self._form.recipients
        self._composed, self._left_out, self._review = draft, left_out, None
        self._form.show_draft(draft)
        self._form.choose(recipients)
        self._panel.show_draft(draft, left_out)
        self._about.setText(self._words.about(draft))
        self._foot.name_send(self._words.send(draft))
        self.ask_for_review()

    def show_picture(self, sha256: str, png: bytes) -> None:
        """Show the first page of the attached file with this digest."""
        self._panel.files.show_picture(sha256, png)

    def show_problem(self, sentence: str) -> None:
        """Say what did not work; everything typed is still there."""
        self.set_busy(is_busy=False)
        self._panel.show_draft(self._composed, self._left_out)
        self._foot.say(sentence, Tone.BAD)

    def set_busy(self, *, is_busy: bool) -> None:
        """Take no orders while one is carried out."""
        self._is_busy = is_busy
        self._show_state()

    def ask_whether_sent(self) -> None:
        """Ask what became of the draft in the mail program."""
        question = Question(
            self.tr("Was the message sent?"),
            self.tr(
                "The draft is open in your mail program. When you have sent it from there, it counts as sent here."
            ),
            self.tr("Yes, it was sent"),
            self.tr("Not yet"),
            self,
        )
        question.agreed.connect(lambda: self.sent_elsewhere.emit(self.draft))
        question.open()

    def reject(self) -> None:
        """Close; ask first when words would be lost."""
        if not self.is_edited:
            self._close()
            return
        question = Question(
            self.tr("Close without sending?"),
            self.tr("What you changed in the letter is not kept."),
            self.tr("Close"),
            self.tr("Go on writing"),
            self,
        )
        question.agreed.connect(self._close)
        question.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show letter and preview side by side where there is room, else one of them."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self.setWindowTitle(self._words.title(self._composed))
        name_widget(self, self._words.title(self._composed))
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize() * OF_SCREEN
        self.resize(min(letter * _LETTERS, room.width()), min(line * _LINES, room.height()))
        heading = QVBoxLayout()
        heading.setContentsMargins(20, 16, 20, 0)
        heading.setSpacing(2)
        heading.addWidget(ElidedLabel(self._words.title(self._composed), TextRole.TITLE))
        heading.addWidget(self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(self._middle(), 1)
        column.addWidget(self._foot)

    def _middle(self) -> QWidget:
        self._switch.addTab(self.tr("Write"))
        self._switch.addTab(self.tr("Preview"))
        self._switch.setExpanding(False)
        self._switch.setDrawBase(False)
        name_widget(self._switch, self.tr("Write or preview"))
        pair = QSplitter(Qt.Orientation.Horizontal)
        pair.setChildrenCollapsible(False)
        pair.setHandleWidth(1)
        self._form.setContentsMargins(0, 0, 12, 0)
        self._preview.setContentsMargins(12, 0, 0, 0)
        pair.addWidget(self._form)
        pair.addWidget(self._preview)
        pair.setSizes([900, 1100])
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 0, 12, 0)
        column.addWidget(self._switch)
        column.addWidget(pair, 1)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(left, 1)
        across.addWidget(self._panel)
        return row

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(REVIEW_PAUSE_MS)
        self._pause.timeout.connect(self.ask_for_review)
        self._form.changed.connect(self._on_changed)
        self._panel.left_out_changed.connect(self._on_left_out)
        self._panel.choice_changed.connect(self._on_choice)
        self._panel.files.open_requested.connect(self.look_requested)
        self._switch.currentChanged.connect(lambda _place: self._fit())
        self._foot.cancel_pressed.connect(self.reject)
        self._foot.save_pressed.connect(self._choose_file)
        self._foot.elsewhere_pressed.connect(lambda: self.mail_program_requested.emit(self.draft))
        self._foot.send_pressed.connect(self._approve)

    def _approve(self) -> None:
        if not self._why_not():
            self.approved.emit(self.draft, self._panel.is_confirmed)

    def _on_changed(self) -> None:
        self._pause.start()
        self._show_state()

    def _on_choice(self) -> None:
        if self._review is None or self._review.draft != self.draft:
            self.ask_for_review()
        self._show_state()

    def _on_left_out(self, left_out: frozenset[InvoiceId]) -> None:
        if not self._has_own_words:
            self.anew_requested.emit(left_out)
            return
        question = Question(
            self.tr("Write the letter anew?"),
            self.tr("Amounts and dates change with the invoices, so your own changes to the text are replaced."),
            self.tr("Write anew"),
            self.tr("Keep my text"),
            self,
        )
        question.agreed.connect(lambda: self.anew_requested.emit(left_out))
        question.declined.connect(lambda: self._panel.show_draft(self._composed, self._left_out))
        question.open()

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Save the message"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(self.tr("Mail files (*.eml)"))
        chooser.setDefaultSuffix("eml")
        chooser.selectFile(f"{'-'.join(item.number for item in self._composed.items)}.eml".replace("/", "-"))
        chooser.fileSelected.connect(lambda name: self.save_requested.emit(self.draft, Path(name)))
        chooser.open()

    def _close(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    @property
    def _has_own_words(self) -> bool:
        now, then = self.draft, self._composed
        return (now.subject, now.body) != (then.subject, then.body)

    def _is_reviewed(self) -> bool:
        return self._review is not None and self._review.draft == self.draft

    def _why_not(self) -> str:
        """Return why the message cannot be sent now; empty when it can."""
        if self._is_busy or self._review is None or not self._is_reviewed():
            return self.tr("Being checked…")
        reason = self._words.in_the_way(self._review)
        if not reason and self._review.to_confirm and not self._panel.is_confirmed:
            if any(item.rule is Rule.ATTACHMENT_CONTENT for item in self._review.to_confirm):
                return self.tr("Look at the PDF that does not show number and amount, then tick that it is right.")
            return self.tr("Look at what the checks say, then tick that it is right.")
        return reason

    def _reason_text(self) -> str:
        return "" if self._review is None else self._words.in_the_way(self._review)

    def _needs_only_an_account(self) -> bool:
        review = self._review
        return (
            review is not None
            and review.frozen is not None
            and all(finding.rule is Rule.ACCOUNT for finding in review.blocking)
        )

    def _show_state(self) -> None:
        reason = self._why_not()
        is_checking = not self._is_reviewed() or self._is_busy
        can_leave = not is_checking and self._needs_only_an_account()
        self._foot.allow(send=not reason, elsewhere=can_leave, why_not=reason)
        if reason:
            self._foot.say(reason, Tone.NEUTRAL if is_checking else Tone.WARN if can_leave else Tone.BAD)
        else:
            self._foot.say(self.tr("Everything is checked. What you see in the preview is what goes out."), Tone.GOOD)

    def _fit(self) -> None:
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE_FROM_LETTERS
        self._switch.setVisible(not is_wide)
        self._form.setVisible(is_wide or self._switch.currentIndex() == 0)
        self._preview.setVisible(is_wide or self._switch.currentIndex() == 1)
