"""What happens when a person asks for something: services run off the GUI thread, dialogs open, pages are told."""
