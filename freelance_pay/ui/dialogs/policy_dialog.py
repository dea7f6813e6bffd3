"""The dialog to make a follow-up policy or to change one, with the picture of its schedule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from freelance_pay.domain.policy import LONGEST_REST, Policy, PolicyProblem, problems
from freelance_pay.ui.date_fields import DaysField
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.dialogs.policy_steps import PolicySteps
from freelance_pay.ui.dialogs.smallest_rows import SmallestRows
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.policy_picture import PolicyPicture
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_LONGEST_NAME = 60
_LETTERS = 118
_OF_THE_STEPS = (PolicyProblem.NO_STEPS, PolicyProblem.TOO_MANY_STEPS)


class PolicyDialog(EntryDialog):
    """Gives a Policy; the key of the one that was given stays. `is_new`: it is a copy that is not kept yet."""

    def __init__(
        self, policy: Policy, theme: Theme, icons: IconSet, parent: QWidget | None = None, *, is_new: bool = False
    ) -> None:
        words = PolicyWords()
        title = (
            self.tr("A policy of your own") if is_new else self.tr("Edit {policy}").format(policy=words.name(policy))
        )
        super().__init__(theme, title, self.tr("Save policy"), parent, letters=_LETTERS)
        self._policy = policy
        self._words = words
        self._picture = PolicyPicture(theme, icons)
        self._name = QLineEdit(words.name(policy))
        self._name.setMaxLength(_LONGEST_NAME)
        self._quiet = DaysField(policy.quiet_days)
        self._answer = DaysField(policy.answer_days)
        self._smallest = SmallestRows(policy.smallest, theme)
        self._steps = PolicySteps(policy.steps, theme, icons)
        self._build_fields()
        self._connect_fields()
        self._show()
        if is_new:
            self._name.selectAll()

    def value(self) -> Policy | None:
        """Return what is entered; None while something is wrong, which is then said beside it."""
        smallest = self._smallest.value()
        policy = replace(self._entered(), smallest=smallest or ())
        is_right = self._say_problems(policy)
        return policy if is_right and smallest is not None else None

    def _build_fields(self) -> None:
        self._quiet.setRange(0, LONGEST_REST)
        self._answer.setRange(1, LONGEST_REST)
        self.rows.add_row(self.tr("&Name"), self._name)
        self.rows.add_row(
            self.tr("&Quiet days"),
            self._quiet,
            self.tr("At least so many days lie between two contacts with a client."),
        )
        self.rows.add_row(self.tr("&Days to pay"), self._answer, self.tr("How long a letter gives the client to pay."))
        self.rows.add_row(
            self.tr("Smallest &amount"),
            self._smallest,
            self.tr("Optional: below this overdue total nothing is proposed."),
        )
        name_widget(self._smallest, self.tr("Smallest amount"))
        self.put_above(self._picture)
        self.body.addWidget(SectionHeader(self.tr("Steps")))
        about = self.tr("Days count from the due date. A call sends no letter; a formal demand always goes by post.")
        self.body.addWidget(TextLabel(about, muted=True, wraps=True))
        self.body.addWidget(self._steps)
        self._steps_problem = TextLabel(wraps=True)
        name_widget(self._steps_problem, self.tr("Problem with the steps"))
        self.body.addWidget(self._steps_problem)
        self.body.addStretch(1)

    def _connect_fields(self) -> None:
        self._name.textEdited.connect(lambda _text: self._show())
        self._steps.edited.connect(self._show)
        self._smallest.edited.connect(self.grow)

    def _show(self) -> None:
        policy = self._entered()
        self._picture.set_policy(policy)
        self._say_problems(policy)
        self.grow()

    def _entered(self) -> Policy:
        """Return what is entered besides the smallest amounts."""
        return replace(
            self._policy,
            name=self._name.text().strip(),
            steps=self._steps.steps,
            quiet_days=self._quiet.value(),
            answer_days=self._answer.value(),
        )

    def _say_problems(self, policy: Policy) -> bool:
        found = problems(policy)
        says = {problem: self._words.problem(problem) for problem in found}
        self.check(self._name, says.get(PolicyProblem.NO_NAME, ""))
        self.check(self._quiet, says.get(PolicyProblem.REST_OUT_OF_RANGE, ""))
        self._steps.show_problems()
        told = [says[problem] for problem in _OF_THE_STEPS if problem in says]
        self._steps_problem.setText(" ".join(told))
        self._steps_problem.setVisible(bool(told))
        return not found
