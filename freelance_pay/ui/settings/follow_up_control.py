"""What happens in the follow-up section: policies are made, changed and deleted, days off are kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.days_off_dialog import DaysOffDialog
from freelance_pay.ui.dialogs.policy_dialog import PolicyDialog
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.settings.follow_up_section import FollowUpSection, FollowUpView
from freelance_pay.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from freelance_pay.domain.policy import Policy
    from freelance_pay.domain.working_days import OwnDaysOff
    from freelance_pay.services.program import Services
    from freelance_pay.ui.pages.page_work import PageWork
    from freelance_pay.ui.window_parts import WindowParts

_TOUCH = frozenset({Topic.SETTINGS})


class FollowUpControl(QObject):
    """Serves one FollowUpSection."""

    def __init__(self, section: FollowUpSection, work: PageWork, parts: WindowParts) -> None:
        super().__init__(section)
        self._section = section
        self._work = work
        self._parts = parts
        self._words = PolicyWords(self)
        section.usual_chosen.connect(self._set_usual)
        section.copy_requested.connect(self._copy)
        section.edit_requested.connect(self._edit)
        section.delete_requested.connect(self._ask_to_delete)
        section.home_chosen.connect(self._set_home)
        section.home_zone_chosen.connect(self._set_home_zone)
        section.add_day_off_requested.connect(self._add_days_off)
        section.remove_day_off_requested.connect(self._remove_days_off)

    def refresh(self) -> None:
        """Read the rules again."""
        language = QLocale().name().partition("_")[0]
        self._work.look(lambda services: read_follow_up(services, language), self._section.show_view)

    def _set_usual(self, key: str) -> None:
        said = self.tr("The usual policy is now {policy}.").format(policy=self._words.name(self._policy(key)))
        self._change(lambda services: services.follow_up.set_usual(key), said)

    def _copy(self, key: str) -> None:
        policy = self._policy(key)
        name = self.tr("{policy}, my own").format(policy=self._words.name(policy))
        self._open(replace(policy, key="", name=name), is_new=True)

    def _edit(self, key: str) -> None:
        self._open(self._policy(key), is_new=False)

    def _open(self, policy: Policy, *, is_new: bool) -> None:
        dialog = PolicyDialog(policy, self._parts.theme, self._parts.icons, self._section, is_new=is_new)

        def work(services: Services, entry: Policy) -> Policy:
            return services.follow_up.save_policy(entry)

        def done(kept: Policy) -> None:
            self._say(self.tr("The policy “{policy}” is saved.").format(policy=kept.name))

        self._work.ask(dialog, work, _TOUCH, done=done)

    def _ask_to_delete(self, key: str) -> None:
        name = self._words.name(self._policy(key))
        dialog = ConfirmDialog(
            self._parts.theme,
            self.tr("Delete the policy “{policy}”?").format(policy=name),
            [self.tr("Nobody can follow it any more. What was sent by it stays in the history.")],
            self.tr("Delete policy"),
            self.tr("Keep policy"),
            self._section,
        )
        self._work.ask(
            dialog,
            lambda services, _wanted: services.follow_up.delete_policy(key),
            _TOUCH,
            done=lambda _none: self._say(self.tr("The policy “{policy}” is deleted.").format(policy=name)),
        )

    def _set_home(self, country: str) -> None:
        self._section.say(self.tr("Looking up the holidays…"), Tone.NEUTRAL)
        self._change(lambda services: services.follow_up.set_home(country), self.tr("The country is saved."))

    def _set_home_zone(self, zone: str) -> None:
        self._change(lambda services: services.follow_up.set_home_zone(zone), self.tr("The time zone is saved."))

    def _add_days_off(self) -> None:
        dialog = DaysOffDialog(self._today(), self._parts.theme, self._section)

        def work(services: Services, entry: OwnDaysOff) -> None:
            services.follow_up.set_days_off((*services.follow_up.chosen().days_off, entry))

        self._work.ask(dialog, work, _TOUCH, done=lambda _none: self._say(self.tr("The days off are saved.")))

    def _remove_days_off(self, days: OwnDaysOff) -> None:
        def work(services: Services) -> None:
            kept = [one for one in services.follow_up.chosen().days_off if one != days]
            services.follow_up.set_days_off(tuple(kept))

        self._change(work, self.tr("The days off are removed."))

    def _change(self, work: Callable[[Services], None], said: str) -> None:
        def finished(_none: None) -> None:
            self._work.tell(_TOUCH)
            self._say(said)

        self._work.look(work, finished, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._section.say(self._parts.explain(error), Tone.BAD)
        self.refresh()

    def _say(self, sentence: str) -> None:
        self._section.say(sentence)
        self.refresh()

    def _policy(self, key: str) -> Policy:
        view = self._section.view or FollowUpView()
        return view.book.policy(key)

    def _today(self) -> date:
        return self._parts.clock.today()


def read_follow_up(services: Services, language: str) -> FollowUpView:
    """Return what the section shows, countries named in `language`. Off the GUI thread."""
    follow_up = services.follow_up
    return FollowUpView(
        book=follow_up.book(),
        uses=follow_up.uses(),
        days_off=follow_up.chosen().days_off,
        countries=follow_up.countries(language),
    )
