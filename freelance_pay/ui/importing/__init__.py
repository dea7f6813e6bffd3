"""Getting data in from the window: a list with its mapping preview, and a folder of PDFs bound to invoices."""
