"""The steps of a policy as rows that can be edited: day, channel, letter, manner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from freelance_pay.domain.policy import (
    EARLIEST_DAY,
    LATEST_DAY,
    MOST_STEPS,
    Channel,
    Policy,
    PolicyProblem,
    PolicyStep,
    Stage,
    problems,
)
from freelance_pay.domain.policy import Tone as Manner
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_LETTERS_OF = {
    Channel.MAIL: tuple(stage for stage in Stage if stage is not Stage.FORMAL_DEMAND),
    Channel.CALL: (),
    Channel.LETTER: (Stage.FORMAL_DEMAND,),
}
_OF_ONE_STEP = frozenset(
    {
        PolicyProblem.DAY_OUT_OF_RANGE,
        PolicyProblem.STAGE_ON_WRONG_SIDE,
        PolicyProblem.MAIL_WITHOUT_STAGE,
        PolicyProblem.CALL_WITH_STAGE,
        PolicyProblem.DEMAND_NOT_ON_PAPER,
    }
)
_OF_SEVERAL_STEPS = (PolicyProblem.SAME_DAY, PolicyProblem.STAGE_TWICE, PolicyProblem.STAGE_ORDER)
_NEXT_STEP = 7
_LEAST_LETTERS = 8
"""A box may become so narrow before its words are cut: the whole row is to be seen."""
_INDENT = 10
_BEYOND_ANY = 3


class PolicySteps(QWidget):
    """Gives the steps as they stand in the rows, in the order they were put there."""

    edited = Signal()
    """The person changed something."""

    def __init__(
        self, steps: Sequence[PolicyStep], theme: Theme, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = PolicyWords(self)
        self._rows: list[_StepRow] = []
        self._grid = QVBoxLayout()
        self._grid.setSpacing(8)
        self._add = make_button(self.tr("Add a step"), ButtonKind.LINK)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(lambda _checked=False: self._add_next())
        for step in steps:
            self._add_row(step)

    @property
    def steps(self) -> tuple[PolicyStep, ...]:
        """What is entered."""
        return tuple(row.step for row in self._rows)

    def show_problems(self) -> None:
        """Say below each row what is wrong with it."""
        found = row_problems(self.steps)
        for row, problem in zip(self._rows, found, strict=True):
            row.show_problem(self._words.problem(problem) if problem is not None else "")

    def _add_next(self) -> None:
        """Add what would come next: a week after the last step, with the next letter, else a call."""
        last = max((row.step.days for row in self._rows), default=0)
        sent = max((row.step.stage for row in self._rows if row.step.stage is not None), default=Stage.DUE_TODAY)
        days = min(max(last, 0) + _NEXT_STEP, LATEST_DAY)
        if sent is Stage.FORMAL_DEMAND:
            row = self._add_row(PolicyStep(days, Channel.CALL))
        else:
            stage = Stage(max(sent, Stage.DUE_TODAY) + 1)
            channel = Channel.LETTER if stage is Stage.FORMAL_DEMAND else Channel.MAIL
            row = self._add_row(PolicyStep(days, channel, stage))
        self.edited.emit()
        row.focus_first()

    def _add_row(self, step: PolicyStep) -> _StepRow:
        row = _StepRow(step, self._theme, self._icons, self._words)
        row.edited.connect(self.edited)
        row.remove_requested.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._grid.addWidget(row)
        self._number()
        return row

    def _remove(self, row: _StepRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._grid.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()
        self.edited.emit()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].focus_first()
        else:
            self._add.setFocus()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.set_number(number)
        self._add.setEnabled(len(self._rows) < MOST_STEPS)


class _StepRow(QWidget):
    """One step; what its channel cannot carry is not offered."""

    edited = Signal()
    remove_requested = Signal()

    def __init__(self, step: PolicyStep, theme: Theme, icons: IconSet, words: PolicyWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._day = DayField(step.days, words)
        self._channel: ChoiceBox[Channel] = ChoiceBox([(one, words.channel(one)) for one in Channel])
        self._stage: ChoiceBox[Stage] = ChoiceBox([(one, words.stage(one)) for one in Stage])
        self._manner: ChoiceBox[Manner] = ChoiceBox([(one, words.tone(one)) for one in Manner])
        self._remove = make_button("", ButtonKind.SMALL, tooltip=self.tr("Remove this step"))
        icons.put(self._remove, IconName.CLOSE)
        self._problem = TextLabel(role=TextRole.SMALL, wraps=True)
        self._problem.hide()
        self._channel.set_value(step.channel)
        self._stage.set_value(step.stage or Stage.FIRST)
        self._manner.set_value(step.tone)
        for box in (self._channel, self._stage, self._manner):
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LEAST_LETTERS)
        self._build()
        self._connect()
        self._fit()

    @property
    def step(self) -> PolicyStep:
        """What is entered."""
        channel = self._channel.value
        if channel is Channel.CALL:
            return PolicyStep(self._day.value(), channel, None, Manner.AS_USUAL)
        return PolicyStep(self._day.value(), channel, self._stage.value, self._manner.value)

    def set_number(self, number: int) -> None:
        """Name the fields after the place of the row."""
        names = (
            (self._day, self.tr("Step {number}: day")),
            (self._channel, self.tr("Step {number}: how")),
            (self._stage, self.tr("Step {number}: what")),
            (self._manner, self.tr("Step {number}: manner")),
            (self._remove, self.tr("Remove step {number}")),
        )
        for field, name in names:
            name_widget(field, name.format(number=number))

    def focus_first(self) -> None:
        """Bring the keyboard to the day."""
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._day.selectAll()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._day.setAccessibleDescription(sentence)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        for column, (field, stretch) in enumerate(
            ((self._day, 3), (self._channel, 3), (self._stage, 5), (self._manner, 3), (self._remove, 0))
        ):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self._problem, 1, 0, 1, 5)

    def _connect(self) -> None:
        self._day.valueChanged.connect(lambda _days: self.edited.emit())
        self._channel.currentIndexChanged.connect(self._on_channel)
        self._stage.currentIndexChanged.connect(lambda _place: self.edited.emit())
        self._manner.currentIndexChanged.connect(lambda _place: self.edited.emit())
        self._remove.clicked.connect(lambda _checked=False: self.remove_requested.emit())
        self._theme.changed.connect(self._colour)
        self._colour()

    def _on_channel(self) -> None:
        fitting = _LETTERS_OF[self._channel.value]
        if fitting and self._stage.value not in fitting:
            self._stage.set_value(Stage.FORMAL_DEMAND if Stage.FORMAL_DEMAND in fitting else Stage.FINAL)
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """Offer what the channel can carry: a call no letter at all, the post the formal demand only."""
        fitting = _LETTERS_OF[self._channel.value]
        self._stage.setEnabled(len(fitting) > 1)
        self._stage.offer(fitting)
        for field in (self._stage, self._manner):
            keeps = field.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            field.setSizePolicy(keeps)
            field.setVisible(bool(fitting))

    def _colour(self) -> None:
        palette = self._problem.palette()
        palette.setColor(self._problem.foregroundRole(), self._theme.colours.ink(Tone.BAD))
        self._problem.setPalette(palette)


class DayField(QSpinBox):
    """A day from the due date, in words: "3 days before", "10 days after"; a bare number is a day after."""

    def __init__(self, days: int, words: PolicyWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setRange(EARLIEST_DAY, LATEST_DAY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setValue(days)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)  # style sheets do not reach inside

    def textFromValue(self, value: int) -> str:
        """Return the day in words."""
        return self._words.day(value)

    def valueFromText(self, text: str) -> int:
        """Return the day that is typed; what holds no number is the due date."""
        digits = "".join(sign for sign in text if sign.isdigit())
        days = int(digits or 0)
        return -days if self._is_before(text) else days

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let any words stand beside a number that is in the range."""
        digits = "".join(sign for sign in text if sign.isdigit())
        if len(digits) > _BEYOND_ANY:
            return QValidator.State.Invalid, text, position
        is_right = self.minimum() <= self.valueFromText(text) <= self.maximum()
        is_whole = bool(digits) or text.strip() == self._words.day(0)
        return QValidator.State.Acceptable if is_right and is_whole else QValidator.State.Intermediate, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: a day never changes by accident."""
        event.ignore()

    def _is_before(self, text: str) -> bool:
        if text.strip().startswith(("-", "\u2212")):
            return True
        words = _letters(text)
        return bool(words) and any(words == _letters(self._words.day(days)) for days in (-1, -2, -5, -21))


def row_problems(steps: Sequence[PolicyStep]) -> list[PolicyProblem | None]:
    """Return what is wrong with each step; what is wrong between several is told at the last of them."""
    found: list[PolicyProblem | None] = [_own_problem(step) for step in steps]
    present = problems(Policy("", tuple(steps)))
    for problem in _OF_SEVERAL_STEPS:
        if problem in present:
            culprit = _last_culprit(steps, problem)
            found[culprit] = found[culprit] or problem
    return found


def _own_problem(step: PolicyStep) -> PolicyProblem | None:
    return next((problem for problem in problems(Policy("", (step,))) if problem in _OF_ONE_STEP), None)


def _last_culprit(steps: Sequence[PolicyStep], problem: PolicyProblem) -> int:
    """Return the last step without which fewer would be wrong; the last of all where no single one is to blame."""
    places = [
        place
        for place in range(len(steps))
        if problem not in problems(Policy("", (*steps[:place], *steps[place + 1 :])))
    ]
    return places[-1] if places else len(steps) - 1


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalpha())
