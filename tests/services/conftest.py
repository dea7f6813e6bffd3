"""Servers that misbehave, and a ledger with everything an outbox needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.fault_smtp import Behaviour, Certificates, FaultSmtp
from tests.support.outbox_rig import OutboxRig, RigClock
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture(scope="session")
def authority(certificates: Certificates, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificates.write_authority(tmp_path_factory.mktemp("ca") / "ca.pem")


@pytest.fixture
def server(certificates: Certificates) -> Iterator[FaultSmtp]:
    """A server that behaves until it is told otherwise."""
    with FaultSmtp(certificates.good(), Behaviour()) as server:
        yield server


@pytest.fixture
def clock() -> RigClock:
    return RigClock()


@pytest.fixture
def rig(
    tmp_path: Path, server: FaultSmtp, authority: Path, clock: RigClock, monkeypatch: pytest.MonkeyPatch
) -> OutboxRig:
    """A new ledger whose account is at `server`."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))  # reading the system's own takes 20 ms each time
    return OutboxRig.make(tmp_path, server.port, authority, clock)


@pytest.fixture
def again(authority: Path, clock: RigClock) -> Callable[[OutboxRig], OutboxRig]:
    """The program started anew on the same files: recovered, and with nothing remembered."""

    def start(rig: OutboxRig) -> OutboxRig:
        started = OutboxRig(rig.layout, authority, clock)
        started.recovery().run()
        return started

    return start


@pytest.fixture
def program_rig(tmp_path: Path) -> Iterator[ProgramRig]:
    """The whole program on a ledger of its own, with an account and a profile."""
    rig = ProgramRig(tmp_path / "home")
    yield rig
    rig.close()
