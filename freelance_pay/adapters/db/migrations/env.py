"""What Alembic runs: the steps on the connection it was handed, in the transaction that is already open on it."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
