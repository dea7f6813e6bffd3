"""Reads for screens and reports: plain portable SQL that returns frozen values."""
