"""Freelance Pay: see who owes you money and ask for it politely."""
