"""Settings: the ledger file, its copies, and whether it is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from freelance_pay.ui.dialogs.choice_boxes import SteadyBox
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import moment_text
from freelance_pay.ui.settings.section import Section
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.form_rows import FormRows
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.synced_folders import SyncService
    from freelance_pay.services.care import CheckResult
    from freelance_pay.services.ports import BackupView
    from freelance_pay.ui.theme import Theme

_MOST_PROBLEMS = 12


def synced_text(service: SyncService) -> str:
    """Return what a cloud service that keeps the ledger's folder in step may do to it, and what to do."""
    from freelance_pay.services.sentences.ledger import SYNCED  # noqa: PLC0415 - seldom needed

    return translate_sentence(SYNCED).format(service=service)


def lost_text(count: int) -> str:
    """Return that so many messages were sent of which the ledger does not know, and what to do."""
    from freelance_pay.services.sentences.ledger import LOST_SENT  # noqa: PLC0415 - seldom needed

    return translate_sentence(LOST_SENT).format(count=count)


class LedgerSection(Section):
    """Shows where the ledger lies and which copies there are."""

    backup_requested = Signal()
    restore_requested = Signal(object)
    """Put this BackupView in the ledger's place."""
    check_requested = Signal()
    """Look whether the ledger is sound."""

    def __init__(self, theme: Theme, path: Path, parent: QWidget | None = None) -> None:
        about = self.tr(
            "Everything lies in one file on this computer. A copy is made every day; the last few are kept."
        )
        super().__init__(self.tr("Ledger"), about, theme, parent)
        shown = TextLabel(str(path), wraps=True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        name_widget(shown, self.tr("Ledger file"))
        self._shown: tuple[BackupView, ...] = ()
        self._copies = SteadyBox()
        rows = FormRows(theme)
        rows.add_row(self.tr("C&opies"), self._copies)
        self.body.addWidget(shown)
        self.body.addWidget(rows)
        self._backup = self.add_button(make_button(self.tr("Back up now")))
        self._check = self.add_button(make_button(self.tr("Check the ledger")))
        self._restore = self.add_button(make_button(self.tr("Restore this copy…")))
        self._backup.clicked.connect(self.backup_requested)
        self._check.clicked.connect(self.check_requested)
        self._restore.clicked.connect(self._ask_to_restore)
        self.show_copies(())

    def show_copies(self, copies: Sequence[BackupView]) -> None:
        """Show the copies, the newest first."""
        self._shown = tuple(copies)
        self._copies.clear()
        self._copies.addItems([moment_text(copy.taken_at) for copy in copies] or [self.tr("none yet")])
        self._restore.setEnabled(bool(copies))

    def show_check(self, result: CheckResult) -> None:
        """Say what was found."""
        synced = [synced_text(result.synced_by)] if result.synced_by is not None else []
        if result.is_sound:
            sound = self.tr("The ledger is sound: the file, every figure, and every PDF.")
            self.say("\n".join((sound, *synced)), Tone.WARN if synced else Tone.GOOD)
            return
        from freelance_pay.services.sentences.checks import check_lines  # noqa: PLC0415 - seldom needed

        problems = check_lines(result, translate_sentence)
        shown = problems[:_MOST_PROBLEMS]
        more = len(problems) - len(shown)
        if more:
            shown.append(self.tr("and %n more", "", more))
        heading = self.tr(
            "%n thing(s) do not agree. Restore a copy, or ask for help before you send anything.", "", len(problems)
        )
        self.say("\n".join((heading, *shown, *synced)), Tone.BAD)

    def _ask_to_restore(self) -> None:
        if self._shown:
            self.restore_requested.emit(self._shown[self._copies.currentIndex()])
