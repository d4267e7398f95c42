"""Keys of the labelling desk, wherever in the desk or on the map the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

WITHOUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class DeskKeys(QObject):
    """Event filter that turns single keys into actions.

    Text fields keep what is typed in them: an event reaches the watched widgets only when the focused one has no use for it.

    Parameters
    ----------
    watched : iterable of QWidget
        Widgets that have the focus, or hold what has it.
    parent : QObject
        Owner.
    is_active : callable
        Whether the keys work now.
    """

    def __init__(self, watched: Iterable[QWidget], parent: QObject, is_active: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._watched = list(watched)
        self._actions: dict[int, Callable[[], None]] = {}
        self._is_active = is_active
        for widget in self._watched:
            widget.installEventFilter(self)

    def bind(self, key: int, action: Callable[[], None]) -> None:
        """Set the action of a key."""
        self._actions[int(key)] = action

    def shut(self) -> None:
        """Stop watching."""
        for widget in self._watched:
            widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} or not self._is_active():
            return False
        action = self._action_for(event)
        if action is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
            action()
        return True

    def _action_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return self._actions.get(int(Qt.Key.Key_Backspace))
        return None if event.modifiers() & WITHOUT else self._actions.get(int(event.key()))
