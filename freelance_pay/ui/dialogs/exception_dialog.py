"""The dialog that lets one invoice follow another policy than its client, or leaves it out of every reminder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.widgets.policy_picture import PolicyPicture

if TYPE_CHECKING:
    from freelance_pay.domain.policy import PolicyBook
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class FollowUpException:
    """What holds for one invoice; an empty `policy` is its client's."""

    policy: str = ""
    never_remind: bool = False


@dataclass(frozen=True, slots=True)
class ExceptionAsk:
    """Which invoice it is about, and what holds now; `of_client` is the policy its client follows."""

    number: str
    book: PolicyBook
    of_client: str = ""
    now: FollowUpException = FollowUpException()


class ExceptionDialog(EntryDialog):
    """Gives a FollowUpException."""

    def __init__(self, ask: ExceptionAsk, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        title = self.tr("Follow-up of invoice {number}").format(number=ask.number)
        super().__init__(theme, title, self.tr("Save exception"), parent)
        self._ask = ask
        words = PolicyWords(self)
        as_client = self.tr("As its client: {policy}").format(policy=words.name(ask.book.policy(ask.of_client)))
        self._policy: ChoiceBox[str] = ChoiceBox(words.choices(ask.book, as_client))
        known = {policy.key for policy in ask.book.all()}
        self._policy.set_value(ask.now.policy if ask.now.policy in known else "")
        self._never = QCheckBox(self.tr("Never remind about this invoice"))
        self._never.setChecked(ask.now.never_remind)
        self._picture = PolicyPicture(theme, icons)
        self.rows.add_row(self.tr("&Policy"), self._policy)
        self.rows.add_row(
            self.tr("&Reminders"),
            self._never,
            self.tr("It stays in the totals and out of every letter; waiting messages about it are withdrawn."),
        )
        self.body.addWidget(self._picture)
        self.body.addStretch(1)
        self._policy.currentIndexChanged.connect(lambda _place: self._show())
        self._show()
        self._policy.setFocus()

    def value(self) -> FollowUpException:
        """Return what is entered."""
        return FollowUpException(self._policy.value, self._never.isChecked())

    def _show(self) -> None:
        self._picture.set_policy(self._ask.book.policy(self._policy.value or self._ask.of_client))
