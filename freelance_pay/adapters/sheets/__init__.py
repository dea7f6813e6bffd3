"""Sheets of other programs, CSV and XLSX, read as rows of text whatever their encoding and delimiter."""
