"""The calendar of what goes out next: its days, its cells, its words."""
