"""The outbox in the ledger: rows, claims and moves, each refused unless the row is where it must be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import CursorResult, func, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, or_, select

from freelance_pay.adapters.db.mapping import delivery_of, intent_of, listed_of
from freelance_pay.adapters.db.outbox_tables import DeliveryMimeRow, DeliveryRow, IntentRow, ListedRow
from freelance_pay.adapters.db.stores.delivery_rows import values_of, witnessed_values
from freelance_pay.adapters.db.tables import InvoiceRow
from freelance_pay.domain.deliveries import (
    ALLOWED_MOVES,
    MAIL,
    Delivery,
    DeliveryId,
    DeliveryKind,
    Envelope,
    Frozen,
    State,
)
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.policy import OVERDUE_STAGES
from freelance_pay.domain.sending_errors import AlreadyRemindedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from sqlalchemy import Executable

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import Intent
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import Move, NewDelivery

_REUSABLE = (State.FAILED.value, State.WITHDRAWN.value)
_LET_GO_BY_HAND = (State.HELD, State.UNKNOWN)
"""From here only a person lets a message go: their word is as fresh as an approval."""


class SqlDeliveries:
    """Implements the port DeliveryStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewDelivery) -> DeliveryId:
        """Queue an approved message: a new row, or again that of the very message if it did not go out.

        Raises AlreadyRemindedError when one of its intents is taken.
        """
        values = values_of(new)
        again = self._session.exec(select(DeliveryRow).where(DeliveryRow.message_id == new.frozen.message_id)).first()
        row = again or DeliveryRow(**values)
        if again is not None and not self._may_go_again(again, new):
            raise AlreadyRemindedError(new.intents[0].invoice_id, State(again.state))
        self._session.add(row)
        self._session.flush()
        delivery_id = DeliveryId(row.id or 0)
        for intent in new.intents:
            self._put_intent(delivery_id, intent)
        self._session.merge(DeliveryMimeRow(delivery_id=delivery_id, mime=new.frozen.mime))
        if again is not None:
            self._execute(update(DeliveryRow).where(col(DeliveryRow.id) == delivery_id).values(**values))
        return delivery_id

    def get(self, delivery_id: DeliveryId) -> Delivery:
        """Return the delivery without its bytes."""
        row = self._session.get_one(DeliveryRow, delivery_id, populate_existing=True)
        return delivery_of(row, self._intents(row))

    def frozen(self, delivery_id: DeliveryId) -> Frozen:
        """Return the approved bytes with their digest and envelope; no bytes where they are not there any more."""
        row = self._session.get_one(DeliveryRow, delivery_id)
        envelope = Envelope(row.sender, tuple(json.loads(row.recipients)))
        kept = self._session.get(DeliveryMimeRow, delivery_id)
        return Frozen(b"" if kept is None else kept.mime, row.sha256, row.message_id, envelope, row.subject)

    def claim(self, delivery_id: DeliveryId, token: str, at: datetime) -> bool:
        """Take the queued row with a token of our own, if its undo window is over and its intents are still its own."""
        try:
            done = self._execute(
                update(DeliveryRow)
                .where(
                    col(DeliveryRow.id) == delivery_id,
                    col(DeliveryRow.state) == State.QUEUED.value,
                    col(DeliveryRow.not_before) <= at,
                    select(IntentRow.id)
                    .where(IntentRow.delivery_id == delivery_id, IntentRow.state == State.QUEUED.value)
                    .exists(),
                )
                .values(state=State.CLAIMED.value, claim=token, attempts=DeliveryRow.attempts + 1)
            )
        except IntegrityError:
            return False
        return done == 1

    def move(self, move: Move) -> bool:
        """Make the move if the row is in `from_state` (and holds the claim, where one is given).

        What a person lets go from HELD or UNKNOWN may leave from `at` on, as if it was approved then.
        """
        if move.to_state not in ALLOWED_MOVES[move.from_state]:
            return False
        query = update(DeliveryRow).where(
            col(DeliveryRow.id) == move.delivery_id, col(DeliveryRow.state) == move.from_state.value
        )
        if move.claim is not None:
            query = query.where(col(DeliveryRow.claim) == move.claim)
        keeps_claim = move.to_state in (State.CLAIMED, State.COMMITTING)
        values: dict[str, object] = {"state": move.to_state.value, "code": move.code, "detail": move.detail}
        values |= {"next_try_at": move.next_try_at, "claim": move.claim if keeps_claim else None}
        if move.to_state is State.SENT:
            values["sent_at"] = move.at
        if move.to_state is State.QUEUED and move.from_state in _LET_GO_BY_HAND:
            values["not_before"] = move.at
        return self._execute(query.values(**values)) == 1

    def put_off(self, delivery_id: DeliveryId, until: datetime, why: str) -> None:
        """Let a queued message wait until `until`."""
        queued = (col(DeliveryRow.id) == delivery_id, col(DeliveryRow.state) == State.QUEUED.value)
        self._execute(update(DeliveryRow).where(*queued).values(next_try_at=until, detail=why))

    def in_states(self, *states: State) -> tuple[Delivery, ...]:
        """Return the deliveries in these states, the oldest first."""
        query = select(DeliveryRow.id).where(col(DeliveryRow.state).in_([state.value for state in states]))
        return self._all(self._session.exec(query.order_by(col(DeliveryRow.id))).all())

    def due(self, at: datetime) -> tuple[DeliveryId, ...]:
        """Return the queued deliveries that may be tried at `at`, in the order of approval."""
        query = select(DeliveryRow.id).where(
            DeliveryRow.state == State.QUEUED.value,
            col(DeliveryRow.not_before) <= at,
            or_(col(DeliveryRow.next_try_at).is_(None), col(DeliveryRow.next_try_at) <= at),
        )
        ids = self._session.exec(query.order_by(col(DeliveryRow.approved_at), col(DeliveryRow.id))).all()
        return tuple(DeliveryId(found) for found in ids if found is not None)

    def unsent_of_client(self, client_id: ClientId) -> tuple[Delivery, ...]:
        """Return the client's deliveries that have not begun to leave (queued or held)."""
        query = select(DeliveryRow.id).where(
            DeliveryRow.client_id == client_id, col(DeliveryRow.state).in_((State.QUEUED.value, State.HELD.value))
        )
        return self._all(self._session.exec(query).all())

    def pending_elsewhere(self, invoice_ids: Iterable[InvoiceId], own: DeliveryId | None) -> dict[InvoiceId, State]:
        """Return the state of unfinished messages about these invoices, other than `own`."""
        rows = self._session.exec(
            select(IntentRow).where(
                col(IntentRow.invoice_id).in_(list(invoice_ids)),
                col(IntentRow.state).not_in((State.SENT.value, *_REUSABLE)),
                IntentRow.delivery_id != (own or 0),
            )
        ).all()
        return {InvoiceId(row.invoice_id): State(row.state) for row in rows}

    def holder_of(self, intent: Intent) -> Delivery | None:
        """Return the delivery that did, does or may do this; None when the intent is free to be approved."""
        row = self._row_of(intent)
        return None if row is None or row.state in _REUSABLE else self.get(DeliveryId(row.delivery_id))

    def impose(self, delivery_id: DeliveryId, state: State, why: str, at: datetime | None = None) -> None:
        """Set a state that the journal or a restart proves, whatever the row says."""
        values: dict[str, object] = {"state": state.value, "claim": None, "detail": why}
        if at is not None:
            values["sent_at"] = at
        self._execute(update(DeliveryRow).where(col(DeliveryRow.id) == delivery_id).values(**values))

    def add_witnessed(
        self, entry: JournalEntry, intents: Sequence[Intent], client_id: ClientId, currency: str
    ) -> DeliveryId:
        """Enter what only the journal knows of a message (the ledger was restored from an older copy).

        What is known of it in part does `intents` from now on as well, in the state it has. Its bytes are lost, and its
        subject, too: the numbers of its invoices stand in its place.
        """
        row = self._session.exec(select(DeliveryRow).where(DeliveryRow.message_id == entry.message_id)).first()
        row = row or DeliveryRow(**witnessed_values(entry, intents, client_id, currency))
        self._session.add(row)
        self._session.flush()
        for intent in intents:
            self._put_intent(row.id or 0, intent, State(row.state))
        if not row.sha256:
            about = col(InvoiceRow.id).in_([intent.invoice_id for intent in self._intents(row)])
            numbers = self._session.exec(select(InvoiceRow.number).where(about).order_by(col(InvoiceRow.due_on))).all()
            row.subject = ", ".join(numbers)
            self._session.flush()
        return DeliveryId(row.id or 0)

    def take_back(self, delivery_id: DeliveryId) -> None:
        """Let a reminder that was apologised for count for nothing: its stages may be sent as if it never was."""
        of_reminder = (col(IntentRow.delivery_id) == delivery_id, col(IntentRow.kind) == DeliveryKind.REMINDER.value)
        taken_back = {"kind": DeliveryKind.TAKEN_BACK.value, "instalment": delivery_id}
        self._execute(update(IntentRow).where(*of_reminder).values(**taken_back))

    def thread(self, invoice_ids: Iterable[InvoiceId]) -> tuple[str, ...]:
        """Return the Message-IDs of the mails that were sent about these, the oldest first."""
        query = (
            select(DeliveryRow.message_id, DeliveryRow.sent_at)
            .join(IntentRow, col(IntentRow.delivery_id) == col(DeliveryRow.id))
            .where(
                col(IntentRow.invoice_id).in_(list(invoice_ids)),
                DeliveryRow.state == State.SENT.value,
                DeliveryRow.channel == MAIL,
            )
            .order_by(col(DeliveryRow.sent_at))
            .distinct()
        )
        return tuple(found for found, _ in self._session.exec(query).all())

    def reminded_on(self, invoice_ids: Iterable[InvoiceId]) -> tuple[date, ...]:
        """Return the local days on which a reminder went that raised one of these after its due day, in order."""
        query = (
            select(DeliveryRow.sent_at)
            .join(IntentRow, col(IntentRow.delivery_id) == col(DeliveryRow.id))
            .where(
                col(IntentRow.invoice_id).in_(list(invoice_ids)),
                IntentRow.kind == DeliveryKind.REMINDER.value,
                col(IntentRow.stage).in_([stage.value for stage in OVERDUE_STAGES]),
                DeliveryRow.state == State.SENT.value,
            )
        )
        return tuple(sorted({sent_at.astimezone().date() for sent_at in self._session.exec(query).all() if sent_at}))

    def approved_since(self, moment: datetime) -> int:
        """Return how many messages were approved after `moment` and not withdrawn."""
        query = select(func.count()).where(
            col(DeliveryRow.approved_at) > moment, DeliveryRow.state != State.WITHDRAWN.value
        )
        return self._session.exec(query).one()

    def by_message_id(self, message_id: str) -> Delivery | None:
        """Return the delivery of that Message-ID, if the ledger has it."""
        found = self._session.exec(select(DeliveryRow.id).where(DeliveryRow.message_id == message_id)).first()
        return None if found is None else self.get(DeliveryId(found))

    def states_by_message_id(self) -> dict[str, State]:
        """Return where every message stands, in one read."""
        rows = self._session.exec(select(DeliveryRow.message_id, DeliveryRow.state)).all()
        return {message_id: State(state) for message_id, state in rows}

    def _may_go_again(self, row: DeliveryRow, new: NewDelivery) -> bool:
        """Tell whether a message may be queued once more, about the same.

        With other bytes only where no server has met its Message-ID.
        """
        before, now = (
            {(one.invoice_id, one.kind, one.stage, one.instalment) for one in intents}
            for intents in (self._intents(row), new.intents)
        )
        is_free = row.state in _REUSABLE and (row.attempts == 0 or row.sha256 == new.frozen.sha256)
        return is_free and before == now

    def _put_intent(self, delivery_id: int, intent: Intent, state: State = State.QUEUED) -> None:
        if intent.kind is DeliveryKind.LISTED:
            self._session.merge(
                ListedRow(delivery_id=delivery_id, invoice_id=intent.invoice_id, open_minor=intent.open_minor)
            )
            return
        taken = self._row_of(intent)
        if taken is not None and taken.state not in _REUSABLE:
            raise AlreadyRemindedError(intent.invoice_id, State(taken.state))
        if taken is not None and taken.delivery_id != delivery_id:
            self._leave_behind(taken)
        row = taken or IntentRow(
            delivery_id=delivery_id,
            invoice_id=intent.invoice_id,
            kind=intent.kind.value,
            stage=intent.stage.value,
            instalment=intent.instalment,
            open_minor=intent.open_minor,
            state=state.value,
        )
        row.delivery_id, row.open_minor, row.state = delivery_id, intent.open_minor, state.value
        self._session.add(row)
        try:
            self._session.flush()
        except IntegrityError as error:
            raise AlreadyRemindedError(intent.invoice_id, State.QUEUED) from error

    def _leave_behind(self, row: IntentRow) -> None:
        """Let the message that did not go out list what another one does now: it goes on to say what it was about."""
        self._session.merge(
            ListedRow(delivery_id=row.delivery_id, invoice_id=row.invoice_id, open_minor=row.open_minor)
        )

    def _row_of(self, intent: Intent) -> IntentRow | None:
        return self._session.exec(
            select(IntentRow).where(
                IntentRow.invoice_id == intent.invoice_id,
                IntentRow.kind == intent.kind.value,
                IntentRow.stage == intent.stage.value,
                IntentRow.instalment == intent.instalment,
            )
        ).first()

    def _intents(self, delivery: DeliveryRow) -> tuple[Intent, ...]:
        intents = select(IntentRow).where(IntentRow.delivery_id == delivery.id).order_by(col(IntentRow.id))
        listed = select(ListedRow).where(ListedRow.delivery_id == delivery.id).order_by(col(ListedRow.invoice_id))
        return (
            *(intent_of(row) for row in self._session.exec(intents)),
            *(listed_of(row, delivery.stage) for row in self._session.exec(listed)),
        )

    def _all(self, ids: Iterable[int | None]) -> tuple[Delivery, ...]:
        return tuple(self.get(DeliveryId(found)) for found in ids if found is not None)

    def _execute(self, statement: Executable) -> int:
        self._session.flush()
        result = self._session.execute(statement)
        self._session.expire_all()
        return result.rowcount if isinstance(result, CursorResult) else 0
