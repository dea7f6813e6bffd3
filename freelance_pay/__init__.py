"""Freelance Pay: see who owes you money and ask for it politely."""

__version__ = "0.1.0"
