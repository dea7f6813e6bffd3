"""The colours can be read, follow the system or the person, and the icons follow the colours."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton

from freelance_pay.resource_files import resource_path
from freelance_pay.ui.icons import IconName, IconSet, draw_icon
from freelance_pay.ui.theme import DARK, LIGHT, Appearance, Colours, Theme, Tone, style_sheet_of
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

READABLE = 4.5
"""WCAG 2.1 AA for text of normal size."""


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, Appearance.LIGHT)
    yield made
    made.deleteLater()


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor | str, other: QColor | str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    pairs = [(ink, ground) for ink in ("text", "muted") for ground in ("window", "surface", "sidebar", "raised")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("text", "selection"), ("text", "neutral_ground")]
    values = asdict(colours)
    poor = [pair for pair in pairs if contrast(values[pair[0]], values[pair[1]]) < READABLE]
    assert poor == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_a_badge_can_be_read_on_its_ground_and_its_ink_on_cards(colours: Colours, tone: Tone) -> None:
    assert contrast(colours.ink(tone), colours.ground(tone)) >= READABLE
    assert contrast(colours.ink(tone), colours.surface) >= READABLE
    assert contrast(colours.ink(tone), colours.window) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_can_be_seen_on_every_ground(colours: Colours) -> None:
    assert min(contrast(colours.accent, ground) for ground in (colours.window, colours.surface, colours.sidebar)) >= 3


def test_what_the_person_chose_wins_over_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.set_appearance(Appearance.DARK)
    assert theme.is_dark
    assert QPalette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    theme.set_appearance(Appearance.LIGHT)
    assert QPalette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def test_the_window_follows_the_system_unless_the_person_chose(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp, Appearance.SYSTEM)
    hints = type(theme._app.styleHints())
    monkeypatch.setattr(hints, "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    assert theme.is_dark
    monkeypatch.setattr(hints, "colorScheme", lambda _self: Qt.ColorScheme.Light)
    assert not theme.is_dark


def test_a_change_of_colours_is_told_once(theme: Theme, qtbot: QtBot) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.set_appearance(Appearance.DARK)
    theme.set_appearance(Appearance.DARK)
    assert told == [True]


def test_the_style_sheet_knows_every_token_and_fixes_no_font_size() -> None:
    sheet = style_sheet_of(LIGHT)
    assert "$" not in sheet
    assert "font-size" not in sheet
    assert not re.search(r"font:\s", sheet)


def test_every_icon_has_a_file_and_every_file_an_icon() -> None:
    files = {path.stem for path in resource_path("icons").glob("*.svg")}
    assert files == {str(name) for name in IconName}


@pytest.mark.parametrize("name", list(IconName))
def test_an_icon_is_drawn_in_the_ink_asked_for_and_stays_on_its_grid(name: IconName, qapp: QApplication) -> None:
    source = resource_path("icons", f"{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 20 20"' in source
    assert 'stroke-width="1.5"' in source
    image = draw_icon(name, QColor("#ff0000")).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#ff0000"}


def test_icons_change_with_the_colours_and_forget_buttons_that_are_gone(theme: Theme, qtbot: QtBot) -> None:
    icons = IconSet(theme)
    button, gone = QPushButton(), QPushButton()
    qtbot.addWidget(button)
    icons.put(button, IconName.SEND, Tone.ACCENT)
    icons.put(gone, IconName.SEND)
    before = button.icon().cacheKey()
    gone.deleteLater()
    qtbot.waitUntil(lambda: True)
    theme.set_appearance(Appearance.DARK)
    assert button.icon().cacheKey() != before


def test_markup_in_a_name_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    label = TextLabel("<b>Bobby</b> & <img src=x>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert plain_tooltip("<b>Bobby</b> & Co") == "<qt>&lt;b&gt;Bobby&lt;/b&gt; &amp; Co</qt>"


def test_texts_grow_with_the_font_of_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    label = TextLabel("Overdue", TextRole.FIGURE)
    qtbot.addWidget(label)
    before, font = label.font().pointSizeF(), qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 1.5)
    try:
        qapp.setFont(larger)
        qtbot.waitUntil(lambda: label.font().pointSizeF() == pytest.approx(before * 1.5, rel=0.02))
    finally:
        qapp.setFont(font)
