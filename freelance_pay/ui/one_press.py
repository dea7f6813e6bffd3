"""One press does one thing: what a held key, a double press and a second click in the same place must not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtGui import QKeyEvent

DOUBLE_PRESS_MS = 400
SENDING_RESTS_MS = 800
_PLACE_RESTS_MS = 2_000
_NO_FINGER_IS_AS_QUICK_MS = 20


class OnePress:
    """Lets the first of quick presses for the same thing pass; each one that comes too soon prolongs the rest."""

    def __init__(self, rests_ms: int = DOUBLE_PRESS_MS) -> None:
        self._rests_ms = rests_ms
        self._since = QElapsedTimer()
        self._what: Hashable = None
        self._rests_for_all = False

    def passes(self, what: Hashable) -> bool:
        """Tell whether a press for `what` counts."""
        is_quick = self._since.isValid() and not self._since.hasExpired(self._rests_ms)
        is_one_too_many = is_quick and (self._rests_for_all or what == self._what)
        self._rests_for_all = self._rests_for_all and is_quick
        self._what = what
        self._since.start()
        return not is_one_too_many

    def rest(self) -> None:
        """Let nothing pass for a while: the press that comes now was meant for a dialog that just closed."""
        self._rests_for_all = True
        self._since.start()

    def wake(self) -> None:
        """Let everything pass: the person chose anew."""
        self._rests_for_all = False
        self._since.invalidate()


class HeldKeys:
    """Tells the repeats of a key that is held down from presses.

    Qt marks them, but on X11 not all of them: those follow their release more quickly than any finger can.
    """

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._clock.start()
        self._released = 0
        self._released_at: int | None = None
        self._is_repeat = False

    @property
    def is_repeat(self) -> bool:
        """Whether the key that is down now was down before."""
        return self._is_repeat

    def take(self, event: QKeyEvent) -> None:
        """Take note of a key that goes down (its ShortcutOverride) or up."""
        now = event.timestamp() or self._clock.elapsed()
        if event.type() is QEvent.Type.ShortcutOverride:
            is_quick = self._released_at is not None and abs(now - self._released_at) <= _NO_FINGER_IS_AS_QUICK_MS
            self._is_repeat = event.isAutoRepeat() or (is_quick and event.key() == self._released)
        elif event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._released, self._released_at, self._is_repeat = event.key(), now, False

    def forget(self) -> None:
        """Begin anew: the keys go elsewhere, and their releases too."""
        self._released_at, self._is_repeat = None, False


class RestingPlace:
    """The place on the screen that was clicked last: dead until the mouse has left it, or nobody clicks for a while."""

    def __init__(self) -> None:
        self._place = QRect()
        self._since = QElapsedTimer()

    def rest(self, place: QRect) -> None:
        """Let `place` be dead from now on."""
        self._place = place
        self._since.start()

    def holds(self, position: QPoint) -> bool:
        """Tell whether `position` is dead."""
        return self._place.contains(position) and not self._since.hasExpired(_PLACE_RESTS_MS)

    def take_click(self, position: QPoint) -> bool:
        """Tell whether a click there counts; one that does not prolongs the rest."""
        if self.holds(position):
            self._since.start()
            return False
        return True

    def take_move(self, position: QPoint) -> None:
        """Wake up when the mouse is elsewhere."""
        if not self._place.contains(position):
            self._place = QRect()
