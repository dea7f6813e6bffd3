"""A table shows its rows in the order and with the filter asked for, and reads long lists page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from freelance_pay.domain.money import Money
from freelance_pay.ui.models.row_table_model import (
    BADGE_ROLE,
    LONG_LIST,
    PAGE_ROWS,
    Align,
    Column,
    RowTableModel,
)
from freelance_pay.ui.task_runner import TaskRunner
from freelance_pay.ui.theme import Appearance, Theme, Tone
from freelance_pay.ui.widgets.badge import BadgeText
from freelance_pay.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Line:
    number: int
    client: str
    due: date
    open: Money


COLUMNS = (
    Column[Line]("Client", lambda line: line.client, lambda line: line.client, search=lambda line: line.client),
    Column[Line]("Due", lambda line: line.due.isoformat(), lambda line: line.due),
    Column[Line](
        "Open",
        lambda line: str(line.open),
        lambda line: line.open.minor,
        Align.RIGHT,
        badge=lambda line: BadgeText("Large", Tone.WARN) if line.open.minor > 50_000 else None,
        tooltip=lambda line: line.client,
    ),
    Column[Line]("Note", lambda _line: ""),
)
LINES = (
    Line(1, "Łódź Press", date(2026, 11, 2), Money(90_000, "EUR")),
    Line(2, "ООО «Три кита»", date(2026, 1, 30), Money(4_000, "EUR")),
    Line(3, "Atelier <b>Dubois</b>", date(2025, 12, 1), Money(10_000, "EUR")),
)


class Pages:
    """A source of `count` lines; remembers which pages were asked for."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.asked: list[int] = []

    def count(self) -> int:
        return self._count

    def page(self, offset: int, limit: int) -> Sequence[Line]:
        self.asked.append(offset)
        last = min(offset + limit, self._count)
        return [Line(n, f"Client {n}", date(2026, 1, 1), Money(n, "EUR")) for n in range(offset, last)]


@pytest.fixture
def model(qapp: QApplication) -> RowTableModel[Line]:
    made = RowTableModel(COLUMNS, lambda line: line.number)
    made.set_rows(LINES)
    return made


def shown(model: RowTableModel[Line]) -> list[int]:
    return [line.number for line in model.shown_rows]


def cell(model: RowTableModel[Line], row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def test_the_model_keeps_every_rule_qt_has_for_models(
    model: RowTableModel[Line], qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    qtmodeltester.check(model)
    model.sort(1, DESCENDING)
    model.set_filter("press")
    model.set_filter("")
    model.set_source(Pages(3))
    model.set_rows(())
    qtmodeltester.check(model)


def test_amounts_and_days_are_sorted_by_value_not_by_their_text(model: RowTableModel[Line]) -> None:
    model.sort(2, ASCENDING)
    assert shown(model) == [2, 3, 1]
    model.sort(1, DESCENDING)
    assert shown(model) == [1, 2, 3]


def test_a_column_without_a_sort_key_changes_nothing(model: RowTableModel[Line]) -> None:
    model.sort(3, DESCENDING)
    assert shown(model) == [1, 2, 3]


def test_the_order_stays_when_the_rows_are_read_again(model: RowTableModel[Line]) -> None:
    model.sort(2, ASCENDING)
    model.set_rows(LINES[:2])
    assert shown(model) == [2, 1]


def test_the_filter_finds_every_word_in_any_case_and_script(model: RowTableModel[Line]) -> None:
    model.set_filter("КИТА три")
    assert shown(model) == [2]
    model.set_filter("łódź")
    assert shown(model) == [1]
    model.set_filter("кита press")
    assert shown(model) == []
    assert model.total_rows == 3


def test_a_condition_and_the_words_must_both_hold(model: RowTableModel[Line]) -> None:
    model.set_filter("", lambda line: line.open.minor >= 10_000)
    assert shown(model) == [1, 3]
    model.set_filter("atelier", lambda line: line.open.minor >= 10_000)
    assert shown(model) == [3]


def test_a_cell_tells_its_text_badge_alignment_and_tool_tip(model: RowTableModel[Line]) -> None:
    assert cell(model, 1, 2) == "40.00 EUR"
    assert cell(model, 0, 2) == "Large"
    assert cell(model, 0, 2, BADGE_ROLE) == BadgeText("Large", Tone.WARN)
    assert cell(model, 1, 2, BADGE_ROLE) is None
    assert cell(model, 1, 2, Qt.ItemDataRole.TextAlignmentRole) == int(Align.RIGHT)
    assert cell(model, 2, 2, Qt.ItemDataRole.ToolTipRole) == "<qt>Atelier &lt;b&gt;Dubois&lt;/b&gt;</qt>"
    assert model.data(QModelIndex()) is None


def test_a_long_list_is_read_page_by_page_and_only_where_it_is_looked_at(model: RowTableModel[Line]) -> None:
    pages = Pages(100_000)
    model.set_source(pages)
    assert model.rowCount() == 100_000
    assert pages.asked == []
    assert cell(model, 70_010, 0) == "Client 70010"
    assert cell(model, 70_020, 0) == "Client 70020"
    assert pages.asked == [70_010 // PAGE_ROWS * PAGE_ROWS]


def test_scrolling_through_a_long_list_keeps_few_pages(model: RowTableModel[Line]) -> None:
    pages = Pages(100_000)
    model.set_source(pages)
    for row in range(0, 100_000, PAGE_ROWS):
        cell(model, row, 0)
    cell(model, 99_999, 0)
    assert len(pages.asked) == 500
    cell(model, 0, 0)
    assert len(pages.asked) == 501


def test_a_source_is_asked_to_sort_for_itself(model: RowTableModel[Line], qtbot: QtBot) -> None:
    model.set_source(Pages(10))
    with qtbot.waitSignal(model.order_requested) as asked:
        model.sort(2, DESCENDING)
    assert asked.args == [2, True]


def test_sorting_many_rows_is_done_off_the_gui_thread(qtbot: QtBot) -> None:
    runner = TaskRunner()
    model = RowTableModel(COLUMNS, lambda line: line.number, runner)
    lines = Pages(LONG_LIST).page(0, LONG_LIST)
    model.set_rows(lines)
    model.sort(2, DESCENDING)
    assert runner.is_busy
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert shown(model)[:2] == [LONG_LIST - 1, LONG_LIST - 2]
    runner.close()


def test_only_the_last_wish_counts_while_rows_are_being_arranged(qtbot: QtBot) -> None:
    runner = TaskRunner()
    model = RowTableModel(COLUMNS, lambda line: line.number, runner)
    model.set_rows(Pages(LONG_LIST).page(0, LONG_LIST))
    for text in ("client 1", "client 39", "client 399"):
        model.set_filter(text)
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert shown(model) == [399, 1399, 2399, 3399, *range(3990, 4000)]
    runner.close()


@pytest.fixture
def table(qtbot: QtBot, model: RowTableModel[Line], qapp: QApplication) -> RowTable:
    made = RowTable(model, Theme(qapp, Appearance.LIGHT), "Invoices")
    qtbot.addWidget(made)
    return made


def test_the_selection_stays_with_its_rows_through_sorting_filtering_and_reading(
    table: RowTable, model: RowTableModel[Line]
) -> None:
    table.select_keys([3, 1])
    model.sort(2, ASCENDING)
    assert sorted(table.selected_keys(), key=str) == [1, 3]
    model.set_filter("press")
    assert table.selected_keys() == [1]
    model.set_filter("")
    model.set_rows(LINES[::-1])
    assert table.selected_keys() == [1]


def test_return_opens_the_current_row(table: RowTable, qtbot: QtBot) -> None:
    table.select_keys([2])
    with qtbot.waitSignal(table.open_requested) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_a_table_with_badges_can_be_painted(table: RowTable, qtbot: QtBot) -> None:
    table.resize(700, 200)
    with qtbot.waitExposed(table):
        table.show()
    picture = table.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, 700, 3) for y in range(0, 200, 3)}) > 10
