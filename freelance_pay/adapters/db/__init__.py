"""The ledger file: SQLModel tables, migrations, reads and the unit of work."""
