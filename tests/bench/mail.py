"""Reminders found, composed with a 100 kB PDF, sent over TLS and logged, against the bare sum of the same."""

from __future__ import annotations

import statistics
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from freelance_pay.adapters.letter_templates import LetterTemplates
from freelance_pay.adapters.letter_writer import TemplateLetterWriter
from freelance_pay.adapters.mail.composer import MimeComposer
from freelance_pay.app import collect_calmly
from freelance_pay.domain.outgoing import FileToSend, LetterParts
from freelance_pay.resource_files import resource_path
from tests.bench.figures import Figure, Seconds, interleaved, ratio, timed
from tests.bench.ledger_factory import TODAY
from tests.bench.mail_floor import MailFloor
from tests.bench.mail_sink import MailSink
from tests.bench.memory import Memory
from tests.bench.reminder_ledger import StandingClock, reminder_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from freelance_pay.bootstrap import Program
    from freelance_pay.services.drafts import Draft
    from tests.bench.workshop import Workshop

_QUICK_LOOK = 0.001
_COMPOSED = 200


def mail(shop: Workshop) -> Iterator[Figure]:
    """A whole run of reminders and its parts."""
    with MailSink(shop.scratch("mail")) as sink:
        yield from _run(shop, sink)
        yield from _composing(shop, sink)


def finding(shop: Workshop) -> Iterator[Figure]:
    """What 10,000 overdue clients are to be reminded of; the program computes it anew and has nothing to save."""
    folder = shop.scratch("finding")
    size = 10_000
    with closing(_program(folder, None, size)) as program, closing(_floor(folder, program)) as floor:

        def bare() -> None:
            floor.forget()
            floor.find_and_save()

        collect_calmly()
        seconds = interleaved(shop.rounds, {"bare": bare, "own": lambda: program.today.everything(TODAY)})
    yield ratio(f"find and stage {size:,} reminders", seconds, "own", "bare", goal=5, limit=13)


@dataclass(slots=True)
class _Stages:
    """Seconds of each stage of one run, and how much memory it took at most."""

    seconds: dict[str, float] = field(default_factory=dict)
    megabytes: float = 0

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self.seconds[name] = self.seconds.get(name, 0) + time.perf_counter() - start


def _run(shop: Workshop, sink: MailSink) -> Iterator[Figure]:
    count, rounds = shop.reminders, 2 if shop.reminders <= 1000 else 1
    seconds: Seconds = {"bare": [], "safe": [], "own": []}
    runs: list[_Stages] = []
    sessions = 0
    for number in range(rounds):
        folder = shop.scratch(f"mail/{number}")
        with closing(_program(folder, sink, count)) as program, closing(_floor(folder, program)) as floor:
            seconds["bare"].append(timed(lambda: floor.run(sink)))
            floor.forget()
            seconds["safe"].append(timed(lambda: floor.run_safely(sink)))
            before = sink.counts()
            with _counted_compiles() as compiled:
                runs.append(_send_all(program, count))
            seconds["own"].append(sum(runs[-1].seconds.values()))
            after = sink.counts()
            sessions = after.sessions - before.sessions
            if after.messages - before.messages != count:
                raise RuntimeError(f"{after.messages - before.messages} of {count} messages arrived")
    stages = ", ".join(
        f"{name} {statistics.median(run.seconds[name] for run in runs) * 1000 / count:.1f}" for name in runs[0].seconds
    )
    subject = f"{count:,} reminders found, composed, sent, logged"
    yield ratio(subject, seconds, "own", "bare", goal=1.2, limit=1.5, per=count, note=f"ms each: {stages}")
    subject = f"{count:,} reminders, against as many bare commits"
    yield ratio(
        subject, seconds, "own", "safe", goal=2, limit=3, per=count, note="4 commits and 2 lines of a journal each"
    )
    yield _as_shipped(shop, sink, count)
    yield Figure(f"sessions with the mail server for {count:,} reminders", sessions, 1, 2, "")
    yield Figure(
        "templates compiled per text that was used", max(compiled.values()), 1, 1, "", note=f"{len(compiled)} texts"
    )
    grown = max(run.megabytes for run in runs)
    yield Figure(f"memory growth over {count:,} reminders", grown, 30, 60, "MiB")


def _as_shipped(shop: Workshop, sink: MailSink, count: int) -> Figure:
    """Time what the 50 ms cost for which the server is watched before the end of each message."""
    few = max(20, count // 20)
    program = reminder_program(shop.scratch("mail/look") / "ledger.fpay", sink, few, 0.05)
    with closing(program):
        stages = _send_all(program, few)
    each = stages.seconds["send and log"] * 1000 / few
    return Figure("send and log one reminder as shipped", each, 60, 80, "ms", note="50 ms of it watch for a hang-up")


def _send_all(program: Program, count: int) -> _Stages:
    stages, memory = _Stages(), Memory()
    services, today = program.services, program.clock.today()
    with stages.stage("find"):
        rows = program.today.everything(today).rows
    for row in rows:
        with stages.stage("write"):
            draft = services.reminders.compose(row.client_id, row.currency)
        with stages.stage("check, freeze and queue"):
            services.reminders.approve(draft, confirmed=True)
    assert isinstance(program.clock, StandingClock)
    program.clock.moment += timedelta(minutes=1)
    with stages.stage("send and log"):
        ended = services.outbox.run().ended
    if len(ended) != count:
        raise RuntimeError(f"{len(ended)} of {count} were sent")
    stages.megabytes = memory.growth()
    return stages


def _composing(shop: Workshop, sink: MailSink) -> Iterator[Figure]:
    folder = shop.scratch("mail/compose")
    with closing(_program(folder, sink, _COMPOSED)) as program, closing(_floor(folder, program)) as floor:
        rows = floor.find()
        drafts = [
            program.services.reminders.compose(row.client_id, "EUR") for row in program.today.everything(TODAY).rows
        ]
        contents = [_files(program, draft) for draft in drafts]
        writer, composer = TemplateLetterWriter(resource_path("letters")), MimeComposer()

        def own() -> None:
            for draft, files in zip(drafts, contents, strict=True):
                letter = writer.write(draft.letter)
                composer.compose(_parts(draft, letter.subject, letter.body, files))

        jobs: dict[str, Callable[[], object]] = {
            "bare": lambda: [floor.compose(row) for row in rows],
            "own": own,
            "write": lambda: [writer.write(draft.letter) for draft in drafts],
        }
        seconds = interleaved(shop.rounds, jobs)
    written = statistics.median(seconds["write"]) * 1000 / len(drafts)
    note = f"{written:.2f} ms of it the words"
    yield ratio("compose a message with a 100 kB PDF", seconds, "own", "bare", goal=1.1, limit=1.3, per=200, note=note)


def _files(program: Program, draft: Draft) -> tuple[FileToSend, ...]:
    attachments = [item.attachment for item in draft.items if item.attachment]
    return tuple(FileToSend(one.name, (program.layout.files / f"{one.sha256}.pdf").read_bytes()) for one in attachments)


def _parts(draft: Draft, subject: str, body: str, files: tuple[FileToSend, ...]) -> LetterParts:
    return LetterParts(
        sender=draft.sender,
        to=draft.to,
        cc=draft.cc,
        subject=subject,
        text=body,
        date=draft.date,
        message_id=draft.message_id,
        files=files,
        language=draft.language,
    )


@contextmanager
def _counted_compiles() -> Iterator[dict[str, int]]:
    counts: dict[str, int] = {}
    compile_really = LetterTemplates._compile

    def counting(self: LetterTemplates, path: str, language: str, name: str) -> object:
        counts[path] = counts.get(path, 0) + 1
        return compile_really(self, path, language, name)

    with patch.object(LetterTemplates, "_compile", counting):
        yield counts


def _program(folder: Path, sink: MailSink | None, clients: int) -> Program:
    return reminder_program(folder / "ledger.fpay", sink, clients, _QUICK_LOOK)


def _floor(folder: Path, program: Program) -> MailFloor:
    return MailFloor(folder, program.ledger_path, program.layout.files, TODAY.isoformat())
