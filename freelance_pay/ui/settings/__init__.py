"""The sections of the page Settings."""
