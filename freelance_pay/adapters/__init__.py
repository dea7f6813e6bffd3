"""The outside world behind the ports: one foreign library per module."""
