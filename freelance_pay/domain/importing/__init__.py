"""Getting data in: a sheet of another program becomes a plan of new clients and invoices; nothing is written here."""
