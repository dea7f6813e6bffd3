"""Small widgets that every page and dialog is put together from."""
