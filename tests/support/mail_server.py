"""A real mail server for a test: a private Postfix and Dovecot on loopback, started as root, leaving /etc alone."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import trustme

SENDER = "me@free.example"
PASSWORD = "pässword of me"
RECIPIENT = "anna@pay.example"
SIZE_LIMIT = 300_000
_PATIENCE = 30.0
"""Seconds after which mail that has not arrived is lost; it takes a tenth of one."""

_MAIN_CF = """
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.free.example
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks =
alias_maps =
maillog_file_prefixes = {base}
maillog_file = {base}/postfix.log
notify_classes =
smtpd_error_sleep_time = 0
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_recipient_access texthash:{base}/odd, permit_sasl_authenticated, reject
smtpd_sender_login_maps = texthash:{base}/senders
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = {base}/cert.pem
smtpd_tls_key_file = {base}/key.pem
virtual_mailbox_domains = free.example pay.example
virtual_mailbox_maps = texthash:{base}/boxes
virtual_transport = lmtp:unix:private/dovecot-lmtp
default_transport = error:no mail leaves this computer
header_checks = regexp:{base}/spam
message_size_limit = {size_limit}
"""

_MASTER_CF = """
127.0.0.1:{submission} inet n - n - - smtpd
127.0.0.1:{submissions} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup  unix       n - n - 0 cleanup
qmgr     unix       n - n 300 1 qmgr
tlsmgr   unix       - - n - 1 tlsmgr
rewrite  unix       - - n - - trivial-rewrite
bounce   unix       - - n - 0 bounce
defer    unix       - - n - 0 bounce
trace    unix       - - n - 0 bounce
flush    unix       n - n - 0 flush
proxymap unix       - - n - - proxymap
error    unix       - - n - - error
retry    unix       - - n - - error
lmtp     unix       - - n - - lmtp
anvil    unix       - - n - 1 anvil
postlog  unix-dgram n - n - 1 postlogd
"""

_DOVECOT_CONF = """
protocols = lmtp
listen = 127.0.0.1
base_dir = {base}/dovecot-run
state_dir = {base}/dovecot-state
log_path = {base}/dovecot.log
ssl = no
auth_mechanisms = plain login
disable_plaintext_auth = no
mail_location = maildir:{base}/mail/%u
first_valid_uid = 1
mail_uid = mail
mail_gid = mail
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {base}/users
}}
userdb {{
  driver = static
  args = uid=mail gid=mail home={base}/mail/%u allow_all_users=yes
}}
service auth {{
  unix_listener {base}/queue/private/auth {{
    mode = 0666
  }}
}}
service lmtp {{
  unix_listener {base}/queue/private/dovecot-lmtp {{
    mode = 0666
  }}
}}
"""


def is_available() -> bool:
    """Tell whether Postfix and Dovecot are installed and may be started here."""
    programs = ("/usr/sbin/postfix", "/usr/sbin/dovecot", "/usr/lib/dovecot/lmtp")
    return hasattr(os, "geteuid") and os.geteuid() == 0 and all(Path(program).exists() for program in programs)


@dataclass(frozen=True)
class Ports:
    """Where it listens: submission with STARTTLS, and submissions with TLS from the start."""

    submission: int
    submissions: int


class MailServer:
    """From `with` to its end. `authority` is the certificate to trust.

    Known are SENDER (with PASSWORD; may only write as itself) and RECIPIENT; `grey@pay.example` is asked to come
    later, `full@pay.example` has no room; a header `X-Test-Spam` is refused after the message was given.
    """

    def __init__(self) -> None:
        self.ports = Ports(_free_port(), _free_port())
        self._closing = ExitStack()
        self._base = Path()

    @property
    def authority(self) -> Path:
        """The file to trust."""
        return self._base / "authority.pem"

    def __enter__(self) -> Self:
        with ExitStack() as starting:
            # Not in the test's own folder: the users postfix and mail could not enter it.
            self._base = Path(starting.enter_context(tempfile.TemporaryDirectory(prefix="mta-")))
            self._base.chmod(0o755)
            self._write_configuration()
            self._write_certificates()
            self._run("/usr/sbin/postfix", "-c", str(self._base / "postfix"), "check")
            self._run("/usr/sbin/dovecot", "-c", str(self._base / "dovecot.conf"))
            starting.callback(self._run, "/usr/bin/doveadm", "-c", str(self._base / "dovecot.conf"), "stop")
            self._run("/usr/sbin/postfix", "-c", str(self._base / "postfix"), "start")
            starting.callback(self._run, "/usr/sbin/postfix", "-c", str(self._base / "postfix"), "stop")
            self._closing = starting.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def arrived(self, message_id: str, recipient: str = RECIPIENT) -> list[bytes]:
        """Wait until nothing is on its way, and give what lies in the mailbox with this id (CRLF)."""
        pause, end = threading.Event(), time.monotonic() + _PATIENCE
        while self._is_busy():
            assert time.monotonic() < end, (self._base / "postfix.log").read_text()
            pause.wait(0.02)
        box = self._base / "mail" / recipient / "new"
        found = (path.read_bytes().replace(b"\n", b"\r\n") for path in sorted(box.glob("*")))
        return [mime for mime in found if message_id.encode("ascii") in mime]

    def _is_busy(self) -> bool:
        """Whether Postfix holds a message: what it has acknowledged lies there until it is delivered."""
        queues = (self._base / "queue" / name for name in ("incoming", "active", "deferred", "hold"))
        return any(path.is_file() for queue in queues for path in queue.rglob("*"))

    def _write_configuration(self) -> None:
        facts = {
            "base": self._base,
            "size_limit": SIZE_LIMIT,
            "submission": self.ports.submission,
            "submissions": self.ports.submissions,
        }
        files = {
            "postfix/main.cf": _MAIN_CF.format(**facts),
            "postfix/master.cf": _MASTER_CF.format(**facts),
            "dovecot.conf": _DOVECOT_CONF.format(**facts),
            "users": f"{SENDER}:{{PLAIN}}{PASSWORD}::::::\n",
            "boxes": f"{SENDER} x\n{RECIPIENT} x\n",
            "senders": f"{SENDER} {SENDER}\n",
            "odd": "grey@pay.example 450 4.2.0 greylisted\nfull@pay.example 452 4.2.2 mailbox full\n",
            "spam": "/^X-Test-Spam:/ REJECT 5.7.1 looks like spam\n",
        }
        for folder in ("postfix", "queue", "queue/private", "data", "mail"):
            (self._base / folder).mkdir()
        for name, content in files.items():
            (self._base / name).write_text(content.lstrip("\n"), encoding="utf-8")
        shutil.chown(self._base / "data", "postfix")
        shutil.chown(self._base / "queue" / "private", "postfix")
        shutil.chown(self._base / "mail", "mail", "mail")

    def _write_certificates(self) -> None:
        authority = trustme.CA()
        server = authority.issue_cert("localhost", "127.0.0.1")
        authority.cert_pem.write_to_path(str(self.authority))
        (self._base / "cert.pem").write_bytes(b"".join(blob.bytes() for blob in server.cert_chain_pems))
        (self._base / "key.pem").touch(mode=0o600)
        server.private_key_pem.write_to_path(str(self._base / "key.pem"))

    def _run(self, *command: str) -> None:
        """Run a command with its output in a file: a daemon would hold a pipe open for ever."""
        log = self._base / "commands.log"
        with log.open("ab") as output:
            ended = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False)
        assert ended.returncode == 0, f"{command}: {log.read_text()}"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
