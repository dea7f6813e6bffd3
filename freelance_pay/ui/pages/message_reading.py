"""Reads messages for the page: a group in pages, and one message with its bytes; off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.services.message_view import view_of, view_without_text
from freelance_pay.ui.models.row_table_model import PAGE_ROWS
from freelance_pay.ui.pages.message_detail import ShownMessage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.services.list_views import MessageCounts, MessageGroup, MessageRow
    from freelance_pay.services.reads_port import Reads


class MessagePage:
    """The messages of one group, the first page of them read already; made off the GUI thread."""

    def __init__(self, reads: Reads, group: MessageGroup, count: int) -> None:
        self.group = group
        self._reads = reads
        self._count = count
        self.first = reads.messages(group, 0, PAGE_ROWS)

    def count(self) -> int:
        """Return how many there are."""
        return max(self._count, len(self.first))

    def page(self, offset: int, limit: int) -> Sequence[MessageRow]:
        """Return some of them."""
        return self.first if offset == 0 else self._reads.messages(self.group, offset, limit)


def read_group(reads: Reads, group: MessageGroup) -> tuple[MessageCounts, MessagePage]:
    """Return the counts and the messages of `group`. Off the GUI thread."""
    counts = reads.message_counts()
    return counts, MessagePage(reads, group, count_of(counts, group))


def count_of(counts: MessageCounts, group: MessageGroup) -> int:
    """Return how many messages stand in `group`."""
    count: int = getattr(counts, group.value)
    return count


def read_message(reads: Reads, delivery_id: DeliveryId, now: datetime) -> ShownMessage:
    """Return everything the details of a message show. Off the GUI thread."""
    account, detail = reads.mail_account(), reads.message(delivery_id)
    has_text = detail.delivery.has_text
    return ShownMessage(
        detail=detail,
        view=view_of(reads.delivery_mime(delivery_id)) if has_text else view_without_text(detail.delivery),
        paused=account.paused_reason if account is not None else "",
        now=now,
    )
