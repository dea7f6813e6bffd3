"""What every test may rely on: a home of its own, no way to the real keyring or bus, steady hypothesis."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.secret_service import SecretService

settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")

_HOMES = {
    "HOME": "",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".runtime",
    "XDG_STATE_HOME": ".local/state",
}
_REAL_SESSION = ("DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "PYTHON_KEYRING_BACKEND", "WAYLAND_DISPLAY")


def _point_at(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Make `home` the home of this process, and cut what leads to the session of whoever runs the tests."""
    for name, folder in _HOMES.items():
        place = home / folder
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(name, str(place))
    for name in _REAL_SESSION:
        patch.delenv(name, raising=False)


@pytest.fixture(scope="session", autouse=True)
def _session_away_from_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Hold for what lives as long as the session (the QApplication); on a machine without a display Qt draws unseen."""
    with pytest.MonkeyPatch.context() as patch:
        if os.environ.get("DISPLAY"):
            patch.setenv("XAUTHORITY", os.environ.get("XAUTHORITY") or os.path.expanduser("~/.Xauthority"))  # noqa: PTH111
        else:
            patch.setenv("QT_QPA_PLATFORM", "offscreen")
        _point_at(tmp_path_factory.mktemp("session-home"), patch)
        yield


@pytest.fixture(autouse=True)
def _away_from_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a fresh home, so that none sees another's files, nor anybody's keyring, bus or settings."""
    _point_at(tmp_path_factory.mktemp("home"), monkeypatch)


@pytest.fixture
def secret_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A real, private, unlocked gnome-keyring on a D-Bus of its own; the environment leads to it for this test."""
    from tests.support.secret_service import SecretService  # its libraries exist on Linux only

    with SecretService(tmp_path / "secret-service") as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        yield service


@pytest.fixture(autouse=True)
def _speak_as_written() -> Iterator[None]:
    """Take back the language a window brought along, so that no test reads the texts of another's."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QLocale, QTranslator
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        for texts in [] if app is None else app.findChildren(QTranslator):
            QApplication.removeTranslator(texts)
            texts.deleteLater()
        QLocale.setDefault(QLocale.system())
