"""The page Settings: who writes, where the money goes, the mail account, choices, and the care of the ledger."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from freelance_pay.services.settings import Profile
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.bank_dialog import BankDialog
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.locale_text import moment_text
from freelance_pay.ui.pages.working_page import WorkingPage
from freelance_pay.ui.settings.bank_section import BankSection
from freelance_pay.ui.settings.choices_section import ChoicesSection
from freelance_pay.ui.settings.follow_up_control import FollowUpControl
from freelance_pay.ui.settings.follow_up_section import FollowUpSection
from freelance_pay.ui.settings.ledger_section import LedgerSection, lost_text
from freelance_pay.ui.settings.mail_control import MailControl
from freelance_pay.ui.settings.mail_section import MailSection
from freelance_pay.ui.settings.profile_section import ProfileSection
from freelance_pay.ui.task_runner import Lane
from freelance_pay.ui.theme import Appearance, Tone
from freelance_pay.ui.widgets.headers import PageHeader
from freelance_pay.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.letters import BankDetails, Sender
    from freelance_pay.services.ports import BackupView, Restored
    from freelance_pay.services.preferences import Preferences
    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.ui.settings.section import Section
    from freelance_pay.ui.window_parts import PageContext

_ROOM = 24
_WIDEST_LETTERS = 104
_TOUCH = frozenset({Topic.SETTINGS})
_EVERYTHING = frozenset(Topic)


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What the page shows besides the mail account."""

    profile: Profile
    preferences: Preferences
    copies: tuple[BackupView, ...]


class SettingsPage(WorkingPage):
    """Cards below each other; each says by itself what came of its buttons."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SETTINGS})
    send_now_requested = Signal()
    """Let the outbox run now."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        theme = self.parts.theme
        self._view: SettingsView | None = None
        self._profile = ProfileSection(theme)
        self._banks = BankSection(theme)
        self._mail = MailSection(theme)
        self._mail_control = MailControl(self._mail, program, self.work, self.parts.explain)
        self._follow_up = FollowUpSection(theme, self.parts.icons)
        self._follow_up_control = FollowUpControl(self._follow_up, self.work, self.parts)
        self._choices = ChoicesSection(theme)
        self._ledger = LedgerSection(theme, program.ledger_path)
        self._column = QVBoxLayout()
        self._scroll = QScrollArea()
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read everything again."""
        self.work.look(_read, self._show)
        self._mail_control.refresh()
        self._follow_up_control.refresh()

    def focus_target(self) -> QWidget:
        """Return the first field."""
        return self._profile.first_field

    def show_mail_account(self) -> None:
        """Bring the mail account into view."""
        self._scroll.ensureWidgetVisible(self._mail)
        self._mail.setFocus()

    def _build(self) -> None:
        inside = QWidget()
        column = self._column
        column.setSpacing(14)
        column.addWidget(PageHeader(self.tr("Settings")))
        sections: tuple[Section, ...] = (
            self._profile,
            self._banks,
            self._mail,
            self._follow_up,
            self._choices,
            self._ledger,
        )
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS)
        column.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout(inside)
        across.setContentsMargins(_ROOM, 20, _ROOM, 20)
        across.addWidget(middle, 100)
        across.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def _connect(self) -> None:
        self._profile.save_requested.connect(self._save_sender)
        self._banks.add_requested.connect(lambda: self._open_bank(None))
        self._banks.edit_requested.connect(self._open_bank)
        self._banks.remove_requested.connect(self._ask_to_remove_bank)
        self._mail_control.send_now_requested.connect(self.send_now_requested)
        self._follow_up.shown_anew.connect(lambda: tab_in_reading_order(self._column))
        self._choices.chosen.connect(self._keep_choices)
        self._ledger.backup_requested.connect(self._back_up)
        self._ledger.check_requested.connect(self._check)
        self._ledger.restore_requested.connect(self._ask_to_restore)

    def _show(self, view: SettingsView) -> None:
        self._view = view
        self._mail_control.profile = view.profile
        self._profile.show_sender(view.profile.sender)
        self._banks.show_banks(view.profile.banks)
        self._choices.show_preferences(view.preferences)
        self._ledger.show_copies(view.copies)
        tab_in_reading_order(self._column)

    def _save_sender(self, sender: Sender) -> None:
        def work(services: Services) -> None:
            services.settings.save_profile(replace(services.settings.profile(), sender=sender))

        saved = self.tr("Your details are saved.")
        self.work.change(work, _TOUCH, saved, lambda _none: self._profile.saved(sender))

    def _open_bank(self, currency: str | None) -> None:
        banks = self._view.profile.banks if self._view is not None else ()
        bank = next((item for item in banks if item.currency == currency), None)
        taken = {item.currency for item in banks} - {currency}
        dialog = BankDialog(bank, taken, self.parts.theme, self)

        def work(services: Services, entry: BankDetails) -> None:
            _change_banks(services, currency, entry)

        self.work.ask(dialog, work, _TOUCH, self.tr("Bank details saved."))

    def _ask_to_remove_bank(self, currency: str) -> None:
        dialog = ConfirmDialog(
            self.parts.theme,
            self.tr("Remove the bank details for {currency}?").format(currency=currency),
            [self.tr("Letters about money in {currency} cannot be sent without.").format(currency=currency)],
            self.tr("Remove bank details"),
            self.tr("Keep bank details"),
            self,
        )
        self.work.ask(
            dialog,
            lambda services, _wanted: _change_banks(services, currency, None),
            _TOUCH,
            self.tr("Bank details removed."),
        )

    def _keep_choices(self, preferences: Preferences) -> None:
        self.parts.theme.set_appearance(Appearance(preferences.theme))
        self.work.change(lambda services: services.settings.save_preferences(preferences), _TOUCH)

    def _back_up(self) -> None:
        self._ledger.say(self.tr("Copying…"), Tone.NEUTRAL)
        self.work.look(lambda services: services.care.backup(), self._backed_up, self._ledger_failed)

    def _backed_up(self, path: Path) -> None:
        self._ledger.say(self.tr("Copied and checked: {path}").format(path=path))
        self.refresh()

    def _check(self) -> None:
        self._ledger.say(self.tr("Checking…"), Tone.NEUTRAL)
        self.work.look(lambda services: services.care.check(), self._ledger.show_check, self._ledger_failed)

    def _ask_to_restore(self, copy: BackupView) -> None:
        moment = moment_text(copy.taken_at)
        dialog = ConfirmDialog(
            self.parts.theme,
            self.tr("Go back to the copy of {moment}?").format(moment=moment),
            [
                self.tr("What you entered since then is no longer there. The ledger of now is kept aside as a file."),
                self.tr("What was waiting to be sent in the copy is held until you look at it; nothing is sent twice."),
            ],
            self.tr("Restore this copy"),
            self.tr("Keep the ledger of now"),
            self,
        )
        self.work.ask(
            dialog,
            lambda services, _wanted: (services.care.restore(copy.path), services.care.lost_to_tell()),
            _EVERYTHING,
            done=self._restored,
            lane=Lane.ALONE,
        )

    def _restored(self, found: tuple[Restored, int]) -> None:
        restored, lost = found
        missing = restored.missing_files
        text = self.tr("The copy is in place.")
        if missing:
            text = self.tr("The copy is in place. %n PDF(s) it knows are missing: attach them again.", "", len(missing))
        lines = [text, *([lost_text(lost)] if lost else [])]
        self._ledger.say("\n".join(lines), Tone.WARN if missing or lost else Tone.GOOD)

    def _ledger_failed(self, error: BaseException) -> None:
        self._ledger.say(self.parts.explain(error), Tone.BAD)


def _read(services: Services) -> SettingsView:
    settings = services.settings
    return SettingsView(settings.profile(), settings.preferences(), services.care.backups())


def _change_banks(services: Services, currency: str | None, entry: BankDetails | None) -> None:
    profile = services.settings.profile()
    banks = [item for item in profile.banks if item.currency != currency]
    if entry is not None:
        banks.append(entry)
    banks.sort(key=lambda item: item.currency)
    services.settings.save_profile(replace(profile, banks=tuple(banks)))
