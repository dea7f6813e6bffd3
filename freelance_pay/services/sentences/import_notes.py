"""What a person should hear before an import: what is left out, left as it is, or taken for something, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.importing.columns import has_known_names
from freelance_pay.domain.importing.plan_types import Skip
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Show, Translate, plain_fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from freelance_pay.domain.importing.plan_types import SkippedRow
    from freelance_pay.services.importing import ImportPreview

MOST_NAMED = 5
_LONGEST = 40
SKIPS: Mapping[Skip, str] = {
    Skip.TOTALS: QT_TRANSLATE_NOOP("Sentences", "Left out as totals: {lines}."),
    Skip.REMARK: QT_TRANSLATE_NOOP("Sentences", "Left out as remarks: {lines}."),
    Skip.CANCELLED: QT_TRANSLATE_NOOP("Sentences", "Left out as cancelled: {lines}."),
    Skip.DRAFT: QT_TRANSLATE_NOOP("Sentences", "Left out as drafts: {lines}."),
    Skip.NOTHING_OWED: QT_TRANSLATE_NOOP("Sentences", "Left out, as nothing is owed: {lines}."),
}
_NAMES = QT_TRANSLATE_NOOP("Sentences", "Line {line} was taken for the names of the columns.")
_DIFFERS = QT_TRANSLATE_NOOP("Sentences", "The ledger has another date or total, and keeps it: {numbers}.")
_PAID_FURTHER = QT_TRANSLATE_NOOP(
    "Sentences", "More is paid in the file than in the ledger: {numbers}. Enter the payments that came in."
)
_UNREAD = QT_TRANSLATE_NOOP("Sentences", "Not understood and taken as open: {statuses}.")
_LINE = QT_TRANSLATE_NOOP("Sentences", "line {line} (“{text}”)")
_QUOTED = QT_TRANSLATE_NOOP("Sentences", "“{text}”")
_AND_MORE = QT_TRANSLATE_NOOP("Sentences", "{named} and {count} more")


def import_notes(preview: ImportPreview, translate: Translate = str, show: Show = plain_fact) -> tuple[str, ...]:
    """Return what to know before `preview` is imported, a sentence each; none while it has no plan."""
    return tuple(_Notes(translate, show).of(preview))


class _Notes:
    def __init__(self, translate: Translate, show: Show) -> None:
        self._translate = translate
        self._show = show

    def of(self, preview: ImportPreview) -> Iterator[str]:
        """Yield the sentences, those about money last, where they are seen."""
        sheet, plan = preview.sheet, preview.plan
        if plan is None:
            return
        if sheet.header_row is not None and not preview.is_remembered and not has_known_names(sheet.header):
            yield self._filled(_NAMES, line=self._show(sheet.lines[sheet.header_row]))
        for why, sentence in SKIPS.items():
            left_out = [self._line(row) for row in plan.skipped if row.why is why]
            if left_out:
                yield self._filled(sentence, lines=self._listed(left_out))
        differing = [row.number for row in plan.duplicates if row.differs]
        if differing:
            yield self._filled(_DIFFERS, numbers=self._listed(differing))
        paid_further = [row.number for row in plan.duplicates if row.is_paid_further]
        if paid_further:
            yield self._filled(_PAID_FURTHER, numbers=self._listed(paid_further))
        if plan.unread_statuses:
            unread = [self._filled(_QUOTED, text=_short(status)) for status in plan.unread_statuses]
            yield self._filled(_UNREAD, statuses=self._listed(unread))

    def _line(self, row: SkippedRow) -> str:
        return self._filled(_LINE, line=self._show(row.line), text=_short(row.text))

    def _listed(self, names: Sequence[str]) -> str:
        """Return the first of `names`, and how many more there are."""
        named, more = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
        return self._filled(_AND_MORE, named=named, count=self._show(more)) if more > 0 else named

    def _filled(self, sentence: str, **facts: str) -> str:
        return self._translate(sentence).format_map(facts)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
