"""Policies as a person sees them: the picture, the editor, the section of the settings, exceptions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QSpinBox

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import (
    GENTLE,
    PRESETS,
    STANDARD,
    STRICT,
    Channel,
    Policy,
    PolicyBook,
    PolicyProblem,
    PolicyStep,
    Stage,
    Tone,
)
from freelance_pay.domain.working_days import OwnDaysOff
from freelance_pay.services.views import Topic
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.client_dialog import ClientDialog
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.country_box import CountryBox
from freelance_pay.ui.dialogs.days_off_dialog import DaysOffDialog
from freelance_pay.ui.dialogs.exception_dialog import ExceptionAsk, ExceptionDialog, FollowUpException
from freelance_pay.ui.dialogs.policy_dialog import PolicyDialog
from freelance_pay.ui.dialogs.policy_steps import DayField, row_problems
from freelance_pay.ui.dialogs.zone_box import ZoneBox
from freelance_pay.ui.models.row_table_model import BADGE_ROLE
from freelance_pay.ui.pages.clients_page import ClientsPage
from freelance_pay.ui.pages.invoices_actions import Deed
from freelance_pay.ui.pages.invoices_page import InvoicesPage
from freelance_pay.ui.pages.settings_page import SettingsPage
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.shell import Shell
from freelance_pay.ui.theme import Appearance
from freelance_pay.ui.widgets.badge import BadgeLabel
from freelance_pay.ui.widgets.policy_picture import PolicyPicture
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name, names_of
from tests.support.window_fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.window_parts import WindowParts

MINE = replace(STANDARD, key="own-1", name="Big clients")


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Editor:
    """A policy dialog that is open; `kept` is what it gave."""

    def __init__(self, qtbot: QtBot, parts: WindowParts, policy: Policy) -> None:
        self.qtbot = qtbot
        self.kept: list[Policy] = []
        self.dialog = PolicyDialog(policy, parts.theme, parts.icons)
        self.dialog.submitted.connect(self.kept.append)
        qtbot.addWidget(self.dialog)
        self.dialog.open()

    def day(self, step: int) -> QSpinBox:
        return by_name(self.dialog, QSpinBox, f"Step {step}: day")

    def choose(self, name: str, words: str) -> None:
        by_name(self.dialog, QComboBox, name).setCurrentText(words)

    def press(self, name: str) -> None:
        by_name(self.dialog, QPushButton, name).click()
        QCoreApplication.processEvents()  # Qt shows what was put into a layout one turn later

    def save(self) -> None:
        self.press("Save policy")

    @property
    def picture(self) -> PolicyPicture:
        return self.dialog.findChildren(PolicyPicture)[0]


def said(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def days_of(picture: PolicyPicture) -> list[int]:
    return [mark.day for mark in picture.marks]


def test_a_picture_shows_every_step_in_the_order_of_its_days_and_always_the_due_date(
    qtbot: QtBot, parts: WindowParts
) -> None:
    picture = PolicyPicture(parts.theme, parts.icons)
    qtbot.addWidget(picture)
    picture.set_policy(replace(MINE, steps=(PolicyStep(9, Channel.CALL), PolicyStep(2, stage=Stage.FIRST))))
    assert [(mark.day, mark.words) for mark in picture.marks] == [(0, ""), (2, "First"), (9, "Call")]
    picture.set_policy(GENTLE)
    assert days_of(picture) == [-3, 0, 5, 12, 21, 35]


def test_a_picture_says_in_words_what_it_shows(qtbot: QtBot, parts: WindowParts) -> None:
    picture = PolicyPicture(parts.theme, parts.icons)
    qtbot.addWidget(picture)
    formal = PolicyStep(30, Channel.LETTER, Stage.FORMAL_DEMAND, Tone.FORMAL)
    picture.set_policy(
        replace(MINE, steps=(PolicyStep(0, stage=Stage.DUE_TODAY), PolicyStep(14, Channel.CALL), formal))
    )
    assert picture.accessibleName() == "Schedule of Big clients"
    assert picture.accessibleDescription().replace("day(s)", "days") == (
        "on the due date: Notice on the due date, E-mail; 14 days after: Call; "
        "30 days after: Formal demand, Letter by post, Formally."
    )


def test_a_picture_takes_more_lines_where_there_is_no_room_for_one(qtbot: QtBot, parts: WindowParts) -> None:
    picture = PolicyPicture(parts.theme, parts.icons)
    qtbot.addWidget(picture)
    picture.set_policy(STANDARD)
    assert picture.heightForWidth(300) > picture.heightForWidth(900)
    picture.resize(200, picture.heightForWidth(200))
    picture.show()
    assert not picture.grab().toImage().isNull()


def test_a_picture_follows_the_colours_of_the_window(qtbot: QtBot, parts: WindowParts) -> None:
    picture = PolicyPicture(parts.theme, parts.icons)
    qtbot.addWidget(picture)
    picture.set_policy(STRICT)
    picture.resize(700, picture.heightForWidth(700))

    def shot() -> QImage:
        return picture.grab().toImage()

    parts.theme.set_appearance(Appearance.LIGHT)
    light = shot()
    parts.theme.set_appearance(Appearance.DARK)
    assert shot() != light


@pytest.mark.parametrize(("typed", "days"), [("12", 12), ("-5", -5), ("7 day(s) before", -7), ("0", 0)])
def test_a_day_is_typed_as_a_number_or_as_its_words(qtbot: QtBot, typed: str, days: int) -> None:
    field = DayField(3, PolicyWords())
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    field.interpretText()
    assert field.value() == days


def test_a_day_with_a_true_minus_sign_is_before_the_due_date(qtbot: QtBot) -> None:
    field = DayField(3, PolicyWords())
    qtbot.addWidget(field)
    field.lineEdit().setText("\u22125")
    field.interpretText()
    assert field.value() == -5


def test_a_day_that_no_policy_may_have_cannot_be_entered(qtbot: QtBot) -> None:
    field = DayField(3, PolicyWords())
    qtbot.addWidget(field)
    field.selectAll()
    qtbot.keyClicks(field, "9999")
    field.interpretText()
    assert field.value() <= 365


@pytest.mark.parametrize("policy", PRESETS)
def test_a_copy_of_a_preset_can_be_saved_as_it_is(qtbot: QtBot, parts: WindowParts, policy: Policy) -> None:
    editor = Editor(qtbot, parts, replace(policy, key="", name="Mine"))
    editor.save()
    assert editor.kept == [replace(policy, key="", name="Mine")]


def test_the_picture_of_the_editor_follows_every_change(qtbot: QtBot, parts: WindowParts) -> None:
    editor = Editor(qtbot, parts, replace(GENTLE, name="Mine"))
    editor.day(3).setValue(6)
    assert days_of(editor.picture) == [-3, 0, 6, 12, 21, 35]
    editor.press("Remove step 4")
    assert days_of(editor.picture) == [-3, 0, 6, 21, 35]
    editor.press("Add a step")
    assert days_of(editor.picture) == [-3, 0, 6, 21, 35, 42]


def test_what_is_wrong_with_a_step_is_said_below_it_and_nothing_is_saved_until_it_is_right(
    qtbot: QtBot, parts: WindowParts
) -> None:
    editor = Editor(qtbot, parts, MINE)
    editor.day(4).setValue(3)
    assert editor.day(4).accessibleDescription() == "Another step is on this day: choose another day."
    assert editor.day(3).accessibleDescription() == ""
    editor.save()
    assert editor.kept == []
    assert editor.day(4).value() == 3, "nothing typed is lost"
    editor.day(4).setValue(9)
    assert editor.day(4).accessibleDescription() == ""
    editor.save()
    assert [step.days for step in editor.kept[0].steps] == [-3, 0, 3, 9, 14, 21, 30]


def test_a_policy_needs_a_name_and_a_step(qtbot: QtBot, parts: WindowParts) -> None:
    editor = Editor(qtbot, parts, replace(MINE, steps=(PolicyStep(5, Channel.CALL),)))
    by_name(editor.dialog, QLineEdit, "Name").setText("  ")
    editor.press("Remove step 1")
    editor.save()
    assert editor.kept == []
    assert by_name(editor.dialog, QLineEdit, "Name").accessibleDescription() == "Give the policy a name."
    assert "Add at least one step." in said(editor.dialog)


def test_the_editor_offers_a_call_no_letter_and_the_post_only_the_formal_demand(
    qtbot: QtBot, parts: WindowParts
) -> None:
    editor = Editor(qtbot, parts, replace(MINE, steps=(PolicyStep(40, stage=Stage.FINAL),)))
    editor.choose("Step 1: how", "Call")
    assert "Step 1: what" not in names_of(editor.dialog, QComboBox)
    editor.choose("Step 1: how", "Letter by post")
    editor.save()
    assert editor.kept[-1].steps == (PolicyStep(40, Channel.LETTER, Stage.FORMAL_DEMAND),)


def test_the_least_amounts_are_one_per_currency(qtbot: QtBot, parts: WindowParts) -> None:
    editor = Editor(qtbot, parts, MINE)
    editor.press("Add an amount")
    editor.press("Add an amount")
    by_name(editor.dialog, QLineEdit, "Smallest amount 1").setText("20,00")
    by_name(editor.dialog, QLineEdit, "Smallest amount 2").setText("0")
    editor.choose("Currency of smallest amount 2", "EUR")
    editor.save()
    assert editor.kept == []
    assert "already" in by_name(editor.dialog, QLineEdit, "Smallest amount 2").accessibleDescription()
    editor.choose("Currency of smallest amount 2", "PLN")
    editor.save()
    assert editor.kept == []
    by_name(editor.dialog, QLineEdit, "Smallest amount 2").setText("80.00")
    editor.save()
    assert editor.kept[0].smallest == (Money(2_000, "EUR"), Money(8_000, "PLN"))


def test_the_editor_gives_the_key_it_was_given(qtbot: QtBot, parts: WindowParts) -> None:
    policy = replace(MINE, steps=(PolicyStep(5, stage=Stage.FIRST),))
    editor = Editor(qtbot, parts, policy)
    editor.save()
    assert editor.kept == [policy]


def test_no_mnemonic_of_the_editor_stands_for_two_fields(qtbot: QtBot, parts: WindowParts) -> None:
    editor = Editor(qtbot, parts, MINE)
    labels = [label.text() for label in editor.dialog.findChildren(QLabel) if label.buddy() is not None]
    letters = [text[text.index("&") + 1].lower() for text in labels if "&" in text]
    assert len(letters) == len(set(letters)) == 4


def test_a_milder_letter_after_a_stricter_one_is_told_at_the_later_step() -> None:
    steps = (PolicyStep(3, stage=Stage.SECOND), PolicyStep(9, stage=Stage.FIRST))
    assert row_problems(steps) == [None, PolicyProblem.STAGE_ORDER]
    assert row_problems((PolicyStep(-3, stage=Stage.FIRST),)) == [PolicyProblem.STAGE_ON_WRONG_SIDE]


def test_a_country_is_found_by_any_part_of_its_name(qtbot: QtBot) -> None:
    box = CountryBox({"PL": "Poland", "GB": "United Kingdom", "UA": "Ukraine"}, "PL")
    qtbot.addWidget(box)
    typed = []
    for text in ("Poland", "united kingdom", "Atlantis", ""):
        box.setCurrentText(text)
        typed.append(box.code)
    assert typed == ["PL", "GB", None, ""]
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("kra")
    assert completer.currentCompletion() == "Ukraine"


def test_days_off_cannot_end_before_they_begin(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = DaysOffDialog(TODAY, parts.theme)
    qtbot.addWidget(dialog)
    dialog.open()
    first, last = by_name(dialog, DateField, "First day"), by_name(dialog, DateField, "Last day")
    first.set_day(TODAY + timedelta(days=9))
    assert last.day == first.day, "the last day follows"
    last.set_day(TODAY)
    assert dialog.value() is None
    assert last.accessibleDescription() == "The last day is before the first."
    last.set_day(first.day)
    assert dialog.value() == OwnDaysOff(first.day, first.day)


def test_an_exception_begins_with_what_holds_and_shows_the_schedule_it_means(qtbot: QtBot, parts: WindowParts) -> None:
    ask = ExceptionAsk("FV 1", PolicyBook(own=(MINE,)), GENTLE.key, FollowUpException(MINE.key, never_remind=True))
    dialog = ExceptionDialog(ask, parts.theme, parts.icons)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.value() == ask.now
    by_name(dialog, QComboBox, "Policy").setCurrentText("As its client: Gentle")
    assert days_of(dialog.findChildren(PolicyPicture)[0])[-1] == 35
    by_name(dialog, QCheckBox, "Reminders").setChecked(False)
    assert dialog.value() == FollowUpException()


# The real program behind the pages.


def test_the_settings_show_every_policy_with_its_picture_and_the_usual_one_is_marked(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    radios = {radio.accessibleName(): radio.isChecked() for radio in page.page.findChildren(QRadioButton)}
    assert radios == {"Usual: Gentle": False, "Usual: Standard": True, "Usual: Strict": False}
    pictures = names_of(page.page, PolicyPicture)
    assert pictures == ["Schedule of Gentle", "Schedule of Standard", "Schedule of Strict"]


def test_another_policy_becomes_the_usual_one_with_one_click(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    by_name(page.page, QRadioButton, "Usual: Strict").click()
    rig.settle()
    assert rig.rig.services.follow_up.book().policy("") is STRICT
    assert page.touched == {Topic.SETTINGS}
    assert by_name(page.page, TextLabel, "Result: Follow-up").text() == "The usual policy is now Strict."


def test_a_preset_is_copied_and_edited_and_the_copy_can_be_deleted(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    assert "Delete Standard" not in names_of(page.page, QPushButton)
    page.press("Make a copy and edit: Standard")
    dialog = page.dialog(PolicyDialog)
    by_name(dialog, QSpinBox, "Step 3: day").setValue(5)
    page.press_in(dialog, "Save policy")
    [kept] = rig.rig.services.follow_up.book().own
    assert (kept.name, kept.steps[2].days) == ("Standard, my own", 5)
    page.press("Delete Standard, my own")
    page.press_in(page.dialog(ConfirmDialog), "Delete policy")
    assert rig.rig.services.follow_up.book().own == ()
    assert "Schedule of Standard, my own" not in names_of(page.page, PolicyPicture)


def test_an_own_policy_is_edited_in_place(rig: PageRig) -> None:
    kept = rig.rig.services.follow_up.save_policy(MINE)
    page = rig.open(SettingsPage)
    page.press("Edit Big clients")
    dialog = page.dialog(PolicyDialog)
    by_name(dialog, QLineEdit, "Name").setText("Bigger & better")
    page.press_in(dialog, "Save policy")
    [changed] = rig.rig.services.follow_up.book().own
    assert (changed.key, changed.name) == (kept.key, "Bigger & better")
    assert "Usual: Bigger & better" in names_of(page.page, QRadioButton)


def test_deleting_a_policy_somebody_follows_is_refused_with_the_reason(rig: PageRig) -> None:
    follow_up = rig.rig.services.follow_up
    kept = follow_up.save_policy(MINE)
    follow_up.follow(rig.rig.client("Acme"), kept.key)
    page = rig.open(SettingsPage)
    assert "Chosen for 1" in page.said()
    page.press("Delete Big clients")
    dialog = page.dialog(ConfirmDialog)
    page.press_in(dialog, "Delete policy")
    problem = by_name(dialog, TextLabel, "Problem").text()
    assert "“Big clients” cannot be deleted" in problem
    assert "Clients it was chosen for: 1" in problem
    assert follow_up.book().own == (kept,)


def test_the_country_is_chosen_by_its_name_and_its_holidays_count_from_then_on(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    box = by_name(page.page, CountryBox, "Country you work in")
    rig.qtbot.keyClicks(box.lineEdit(), "Poland")
    rig.qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    rig.settle()
    book = rig.rig.services.follow_up.book()
    assert book.home == "PL"
    assert book.calendars["PL"].day_off(date(2026, 12, 25)) is not None
    box.clearFocus()
    rig.settle()
    assert len([data for data in rig.rig.events("policy_changed") if "home" in data]) == 1, "it is kept once"


def test_what_is_no_country_is_said_beside_the_field_and_stays_there_to_be_mended(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    box = by_name(page.page, CountryBox, "Country you work in")
    rig.qtbot.keyClicks(box.lineEdit(), "Atlantis")
    rig.qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    rig.settle()
    assert box.accessibleDescription() == "Choose a country from the list."
    assert box.currentText() == "Atlantis"
    assert rig.rig.services.follow_up.book().home == ""


def test_the_time_zone_at_home_is_shown_and_chosen_beside_the_country(rig: PageRig) -> None:
    follow_up = rig.rig.services.follow_up
    follow_up.learn_home_zone("Pacific/Auckland")
    page = rig.open(SettingsPage)
    box = by_name(page.page, ZoneBox, "Time zone at home")
    assert box.currentText() == "Pacific/Auckland"
    assert "nobody is reminded a day early" in box.accessibleDescription()
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    rig.qtbot.keyClicks(line, "Europe/Atlantis")
    rig.qtbot.keyClick(line, Qt.Key.Key_Return)
    rig.settle()
    assert box.accessibleDescription() == "Choose a time zone from the list."
    assert follow_up.book().home_zone == "Pacific/Auckland"
    line.selectAll()
    rig.qtbot.keyClicks(line, "Europe/Warsaw")
    rig.qtbot.keyClick(line, Qt.Key.Key_Return)
    rig.settle()
    assert follow_up.book().home_zone == "Europe/Warsaw"
    line.selectAll()
    rig.qtbot.keyClick(line, Qt.Key.Key_Delete)
    rig.qtbot.keyClick(line, Qt.Key.Key_Return)
    rig.settle()
    assert follow_up.chosen().home_zone == "", "wherever the computer is"
    assert len([data for data in rig.rig.events("policy_changed") if "home_zone" in data]) == 3, "each is kept once"


def test_the_window_learns_once_where_the_person_lives(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = ProgramRig(tmp_path / "home")
    rig.close()

    def home_after_opening_in(place: str) -> str:
        monkeypatch.setenv("TZ", place)
        program = Program(rig.layout.path, Overrides(rig.clock, rig.mail, rig.secrets))
        shell = Shell(qapp, program)
        shell.open()
        qtbot.waitUntil(lambda: shell.wishes is not None and not shell._runner.is_busy, timeout=20_000)
        home = program.services.follow_up.book().home_zone
        shell.window.close()
        shell.close()
        program.close()
        return home

    assert home_after_opening_in("Europe/Warsaw") == "Europe/Warsaw"
    assert home_after_opening_in("Pacific/Auckland") == "Europe/Warsaw"


def test_days_off_are_added_and_removed(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    page.press("Add days off…")
    dialog = page.dialog(DaysOffDialog)
    by_name(dialog, DateField, "First day").set_day(date(2026, 12, 24))
    by_name(dialog, DateField, "Last day").set_day(date(2027, 1, 6))
    by_name(dialog, QLineEdit, "Name").setText("Winter")
    page.press_in(dialog, "Add days off")
    [days] = rig.rig.services.follow_up.chosen().days_off
    assert days == OwnDaysOff(date(2026, 12, 24), date(2027, 1, 6), "Winter")
    [remove] = [name for name in names_of(page.page, QPushButton) if name.startswith("Remove days off")]
    assert "Winter" in remove
    page.press(remove)
    assert rig.rig.services.follow_up.chosen().days_off == ()


def test_a_client_is_given_a_policy_a_country_and_automatic_sending_which_is_off_at_first(rig: PageRig) -> None:
    client_id = rig.rig.client("Acme")
    page = rig.open(ClientsPage)
    page.page.edit_client(client_id)
    rig.settle()
    dialog = page.dialog(ClientDialog)
    automatic = by_name(dialog, QCheckBox, "Automatic")
    assert not automatic.isChecked()
    assert "waits for you" in automatic.accessibleDescription()
    assert by_name(dialog, QComboBox, "Follow-up").currentText() == "The usual one: Standard"
    by_name(dialog, QComboBox, "Follow-up").setCurrentText("Strict")
    by_name(dialog, CountryBox, "Country").setCurrentText("Germany")
    automatic.click()
    page.press_in(dialog, "Save client")
    client = rig.rig.services.clients.get(client_id)
    assert (client.policy, client.country, client.automatic) == (STRICT.key, "DE", True)
    page.select(0)
    assert "Follow-up: Strict  ·  Sent automatically" in page.said()
    assert rig.rig.services.follow_up.book().calendars["DE"].holidays, "its holidays are looked up"


def test_a_country_that_is_none_is_not_kept_at_a_client(rig: PageRig) -> None:
    client_id = rig.rig.client("Acme")
    page = rig.open(ClientsPage)
    page.page.edit_client(client_id)
    rig.settle()
    dialog = page.dialog(ClientDialog)
    country = by_name(dialog, CountryBox, "Country")
    country.setCurrentText("Atlantis")
    page.press_in(dialog, "Save client")
    assert country.accessibleDescription() == "Choose a country from the list."
    assert rig.rig.services.clients.get(client_id).country == ""


def exception_dialog(rig: PageRig, page: InvoicesPage) -> ExceptionDialog:
    page.actions_of_invoice.action(Deed.FOLLOW_UP).trigger()
    rig.settle()
    return next(dialog for dialog in rig.window.findChildren(ExceptionDialog) if dialog.isVisible())


def badges(parent: QWidget) -> list[str]:
    return names_of(parent, BadgeLabel)


def test_an_exception_of_an_invoice_is_kept_and_seen_wherever_the_invoice_is(rig: PageRig) -> None:
    client_id = rig.rig.client("Acme")
    invoice_id = rig.rig.invoice(client_id, "FV 1", pdf=False)
    page = rig.open(InvoicesPage)
    dialog = exception_dialog(rig, page.page)
    by_name(dialog, QComboBox, "Policy").setCurrentText("Strict")
    page.press_in(dialog, "Save exception")
    assert rig.rig.services.invoices.get(invoice_id).policy == STRICT.key
    assert badges(page.page.details) == ["Overdue", "Follow-up: Strict"]
    dialog = exception_dialog(rig, page.page)
    by_name(dialog, QCheckBox, "Reminders").click()
    page.press_in(dialog, "Save exception")
    assert rig.rig.services.invoices.get(invoice_id).never_remind
    assert badges(page.page.details) == ["Overdue", "Never reminded"]
    assert "FV 1 is left out of every reminder" in page.said()
    status = page.table.model().index(0, 0)
    assert status.data(BADGE_ROLE).text == "Never reminded"


def test_an_invoice_that_is_never_reminded_is_marked_at_its_client(rig: PageRig) -> None:
    client_id = rig.rig.client("Acme")
    rig.rig.services.follow_up.make_exception(rig.rig.invoice(client_id, "FV 1", pdf=False), "", never_remind=True)
    page = rig.open(ClientsPage)
    page.select(0)
    assert "never reminded, due 18 Nov" in page.said()


def test_the_window_looks_up_holidays_in_the_background_and_leaves_clients_alone_on_them(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    rig = ProgramRig(tmp_path / "home")
    client = rig.services.clients.get(rig.client("Acme"))
    rig.invoice(client.id, pdf=False)
    rig.services.clients.edit(replace(client, country="JP"))  # 23 November is a holiday there
    rig.close()
    program = Program(rig.layout.path, Overrides(rig.clock, rig.mail, rig.secrets))
    shell = Shell(qapp, program)
    today = shell.window.today_page
    shell.open()
    rows_at_first = today.view.total_rows if today.view else None
    qtbot.waitUntil(lambda: today.view is not None and today.view.is_complete and not today.view.rows, timeout=20_000)
    shell.window.close()
    shell.close()
    program.close()
    assert rows_at_first == 1
