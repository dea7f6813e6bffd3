"""Dialogs: each takes values and gives one value; whoever opened it does the work."""
