"""The dialog that sends several reminders: which may go, the choice, how far it is, and what was refused."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from freelance_pay.domain.money import sum_money
from freelance_pay.ui.dialogs.batch_table import BatchTable
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.locale_text import moneys_text
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.money import Money
    from freelance_pay.services.batch import BatchResult, Candidate
    from freelance_pay.ui.theme import Theme

_LETTERS = 118


class BatchDialog(EntryDialog):
    """Gives the candidates that are checked. While it sends, Stop lets the rest be; it stays open for what was refused.

    Cancel is the default: nothing leaves by a Return too many.
    """

    stop_requested = Signal()
    """Send nothing more of the batch."""

    def __init__(
        self, total: int, theme: Theme, explain: Callable[[BaseException], str], parent: QWidget | None = None
    ) -> None:
        title, verb = self.tr("Send several reminders"), self.tr("Send")
        super().__init__(theme, title, verb, parent, letters=_LETTERS)
        self._is_sending = False
        self._words = TextLabel(wraps=True)
        self._table = BatchTable(explain)
        self._reason = TextLabel(muted=True, wraps=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._fill()
        self._connect()
        self.show_progress(0, total)

    def value(self) -> tuple[Candidate, ...] | None:
        """Return what is checked; None where nothing is."""
        return self._table.checked or None

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is: looking before the choice, sending after it."""
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        sending, looking = self.tr("Sending {place} of {total}…"), self.tr("Looking at {place} of {total}…")
        words = sending if self._is_sending else looking
        self._words.setText(words.format(place=min(done + 1, total), total=total))

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Let the person choose; all that may go are checked."""
        self._progress.hide()
        self._table.show_candidates(candidates)
        self._table.show()
        self._reason.show()
        self._verb.show()
        self._count()
        self._table.setFocus()
        self.grow()

    def begin_sending(self) -> None:
        """Show that the checked ones are queued one after the other."""
        self._is_sending = True
        self._table.setEnabled(False)
        self._progress.show()
        self.set_cancel_text(self.tr("Stop"))
        self.show_progress(0, len(self._table.checked))

    def show_result(self, result: BatchResult) -> None:
        """Close when everything was queued; else say what was not, and why."""
        self._is_sending = False
        self._progress.hide()
        if not result.refused and not result.not_reached:
            self.accept()
            return
        parts = [self.tr("%n reminder(s) go out.", "", len(result.approved))]
        if result.refused:
            parts.append(self.tr("%n were refused; nothing was sent for them:", "", len(result.refused)))
        if result.not_reached:
            parts.append(self.tr("%n were not reached, because you stopped it.", "", len(result.not_reached)))
        self._words.setText(" ".join(parts))
        self._table.setEnabled(True)
        self._table.show_refusals(result.refused)
        self._table.setVisible(bool(result.refused))
        self._verb.hide()
        self.set_cancel_text(self.tr("Close"))
        self._cancel.setFocus()

    def reject(self) -> None:
        """Close, or stop what is being sent: what was queued is told first."""
        if self._is_sending:
            self._words.setText(self.tr("Stopping…"))
            self.stop_requested.emit()
        else:
            super().reject()

    def _fill(self) -> None:
        name_widget(self._words, self.tr("How far it is"))
        name_widget(self._reason, self.tr("About the current row"))
        for widget in (self._words, self._progress, self._table, self._reason):
            self.body.insertWidget(self.body.count() - 1, widget)
        self.rows.hide()
        self._table.hide()
        self._reason.hide()
        self._verb.hide()
        self._verb.setDefault(False)
        self._verb.setAutoDefault(False)
        self._cancel.setAutoDefault(True)
        self._cancel.setDefault(True)

    def _connect(self) -> None:
        self._table.choice_changed.connect(self._count)
        self._table.reason_changed.connect(self._reason.setText)

    def _count(self) -> None:
        chosen = self._table.checked
        text = self.tr("Send %n reminder(s)", "", len(chosen))
        self._verb.setText(text)
        name_widget(self._verb, text)
        self._verb.setEnabled(bool(chosen))
        held = self._table.held_count
        parts = [_total(chosen) or self.tr("Nothing is checked.")]
        if held:
            parts.append(self.tr("%n cannot go now: the reason stands beside it.", "", held))
        self._words.setText("  ".join(parts))


def _total(chosen: Sequence[Candidate]) -> str:
    by_currency: dict[str, list[Money]] = defaultdict(list)
    for candidate in chosen:
        if candidate.draft is not None:
            by_currency[candidate.recipient.currency].append(candidate.draft.total)
    return moneys_text(sum_money(amounts, currency) for currency, amounts in sorted(by_currency.items()))
