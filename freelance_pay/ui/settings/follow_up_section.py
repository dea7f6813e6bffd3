"""Settings: which policy is usual, the policies there are, country and time zone of home, and days off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QRadioButton, QVBoxLayout, QWidget

from freelance_pay.domain.policy import PRESETS, PolicyBook
from freelance_pay.services.policy_book import PolicyUse
from freelance_pay.ui.dialogs.country_box import CountryBox
from freelance_pay.ui.dialogs.zone_box import ZoneBox
from freelance_pay.ui.locale_text import day_text
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.settings.section import Section
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.flow_row import FlowRow
from freelance_pay.ui.widgets.form_rows import FormRows
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.policy_picture import PolicyPicture
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from freelance_pay.domain.policy import Policy
    from freelance_pay.domain.working_days import OwnDaysOff
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_INDENT = 26


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """What is shown: the rules, who follows them by choice, the days off, and countries by code."""

    book: PolicyBook = field(default_factory=PolicyBook)
    uses: Mapping[str, PolicyUse] = field(default_factory=dict)
    days_off: tuple[OwnDaysOff, ...] = ()
    countries: Mapping[str, str] = field(default_factory=dict)


class FollowUpSection(Section):
    """What is chosen counts at once; policies and days off are asked for in dialogs."""

    usual_chosen = Signal(str)
    """Let everybody without a policy of their own follow the one of this key."""
    copy_requested = Signal(str)
    """Make a policy from a copy of the one of this key."""
    edit_requested = Signal(str)
    """Change the own policy of this key."""
    delete_requested = Signal(str)
    """Delete the own policy of this key."""
    home_chosen = Signal(str)
    """Work in this country (ISO 3166), or in none."""
    home_zone_chosen = Signal(str)
    """Live in this time zone (IANA name), or wherever the computer is."""
    add_day_off_requested = Signal()
    remove_day_off_requested = Signal(object)
    """Take these OwnDaysOff away."""
    shown_anew = Signal()
    """Some controls were made anew."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Follow-up"), "", theme, parent)
        self._icons = icons
        self._words = PolicyWords(self)
        self._view: FollowUpView | None = None
        self._home_asked = ""
        self._zone_asked = ""
        self._rows = FormRows(theme)
        self._group = QButtonGroup(self)
        self._policies = QVBoxLayout()
        self._days_off = QVBoxLayout()
        self._home = CountryBox({}, placeholder=self.tr("No country: Monday to Friday"))
        self._zone = ZoneBox(placeholder=self.tr("Wherever this computer is"))
        self._add_day_off = make_button(self.tr("Add days off…"))
        self._build()
        for box, choose in ((self._home, self._choose_home), (self._zone, self._choose_zone)):
            box.activated.connect(choose)
            line = box.lineEdit()
            if line is not None:
                line.editingFinished.connect(choose)
        self._add_day_off.clicked.connect(self.add_day_off_requested)

    @property
    def view(self) -> FollowUpView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: FollowUpView) -> None:
        """Show `view`; what stays the same is not made anew, so that the keyboard stays where it is."""
        before, self._view = self._view, view
        if before is None or (before.book.all(), before.uses) != (view.book.all(), view.uses):
            self._show_policies(view)
        self._check_usual()
        self._home_asked = view.book.home
        is_other = self._home.code != view.book.home and not self._home.hasFocus()
        if is_other or before is None or before.countries != view.countries:
            self._home.set_countries(view.countries, view.book.home)
        self._zone_asked = view.book.home_zone
        if self._zone.zone != view.book.home_zone and not self._zone.hasFocus():
            self._zone.set_zone(view.book.home_zone)
        if before is None or before.days_off != view.days_off:
            self._show_days_off(view)
        self.shown_anew.emit()

    def _build(self) -> None:
        usual = self.tr(
            "The policy chosen here is the usual one: every client follows it, unless you choose another one for a "
            "client or an invoice."
        )
        self.body.addWidget(TextLabel(usual, muted=True, wraps=True))
        self._policies.setSpacing(14)
        self.body.addLayout(self._policies)
        self.body.addWidget(SectionHeader(self.tr("Working days")))
        home_help = self.tr("Its holidays and weekends count for clients that have no country of their own.")
        self._rows.add_row(self.tr("Country you &work in"), self._home, home_help)
        zone_help = self.tr(
            "Clients without a time zone of their own live here; when you travel, nobody is reminded a day early."
        )
        self._rows.add_row(self.tr("Time &zone at home"), self._zone, zone_help)
        self.body.addWidget(self._rows)
        self.body.addWidget(TextLabel(self.tr("Your days off"), TextRole.STRONG))
        self.body.addLayout(self._days_off)
        self.add_button(self._add_day_off)

    def _show_policies(self, view: FollowUpView) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        _clear(self._policies)
        for policy in view.book.all():
            self._policies.addWidget(self._policy(policy, view.uses.get(policy.key, PolicyUse())))

    def _policy(self, policy: Policy, use: PolicyUse) -> QWidget:
        name = self._words.name(policy)
        radio = QRadioButton(name.replace("&", "&&"))
        radio.setFont(TextRole.STRONG.font())
        radio.setProperty("key", policy.key)
        name_widget(radio, self.tr("Usual: {policy}").format(policy=name), self._words.schedule(policy))
        radio.clicked.connect(lambda _checked=False: self._choose_usual(policy.key))
        self._group.addButton(radio)
        picture = PolicyPicture(self.theme, self._icons)
        picture.set_policy(policy)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(radio)
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(TextLabel(self._about(policy, use), TextRole.SMALL, muted=True, wraps=True))
        inner.addWidget(picture)
        inner.addWidget(self._links(policy, name))
        column.addLayout(inner)
        return part

    def _about(self, policy: Policy, use: PolicyUse) -> str:
        parts = [self._words.rests(policy)]
        if use.clients:
            parts.append(self.tr("Chosen for %n client(s).", "", use.clients))
        if use.invoices:
            parts.append(self.tr("Chosen for %n open invoice(s).", "", use.invoices))
        return " ".join(parts)

    def _links(self, policy: Policy, name: str) -> QWidget:
        row = FlowRow()
        row.add(
            self._link(
                self.tr("Make a copy and edit…"),
                self.tr("Make a copy and edit: {policy}"),
                name,
                self.copy_requested,
                policy,
            )
        )
        if policy not in PRESETS:
            row.add(self._link(self.tr("Edit…"), self.tr("Edit {policy}"), name, self.edit_requested, policy))
            row.add(self._link(self.tr("Delete…"), self.tr("Delete {policy}"), name, self.delete_requested, policy))
        return row

    def _link(self, text: str, called: str, name: str, wish: object, policy: Policy) -> QPushButton:
        button = make_button(text, ButtonKind.LINK, name=called.format(policy=name))
        button.clicked.connect(lambda _checked=False: wish.emit(policy.key))  # type: ignore[attr-defined]  # a Signal
        return button

    def _check_usual(self) -> None:
        if self._view is None:
            return
        usual = self._view.book.policy("").key
        for button in self._group.buttons():
            button.setChecked(button.property("key") == usual)

    def _choose_usual(self, key: str) -> None:
        if self._view is not None and key != self._view.book.policy("").key:
            self.usual_chosen.emit(key)

    def _choose_home(self) -> None:
        code = self._home.code
        self._rows.show_problem(self._home, self.tr("Choose a country from the list.") if code is None else "")
        if code is not None and self._view is not None and code != self._home_asked:
            self._home_asked = code
            self.home_chosen.emit(code)

    def _choose_zone(self) -> None:
        zone = self._zone.zone
        self._rows.show_problem(self._zone, self.tr("Choose a time zone from the list.") if zone is None else "")
        if zone is not None and self._view is not None and zone != self._zone_asked:
            self._zone_asked = zone
            self.home_zone_chosen.emit(zone)

    def _show_days_off(self, view: FollowUpView) -> None:
        _clear(self._days_off)
        for days in view.days_off:
            self._days_off.addWidget(self._day_off(days))
        if not view.days_off:
            self._days_off.addWidget(TextLabel(self.tr("None. On a day off nothing new is proposed."), muted=True))

    def _day_off(self, days: OwnDaysOff) -> QWidget:
        first, last = day_text(days.first), day_text(days.last)
        text = first if days.first == days.last else f"{first} \u2013 {last}"
        label = f"{text}: {days.name}" if days.name else text
        remove = make_button(
            self.tr("Remove"), ButtonKind.LINK, name=self.tr("Remove days off {days}").format(days=label)
        )
        remove.clicked.connect(lambda _checked=False: self.remove_day_off_requested.emit(days))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(TextLabel(label, wraps=True), 1)
        row.addWidget(remove)
        return line


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
