"""Writing the ledger: one small store per subject, all on the session of one unit of work."""
