"""The pages of the main window, one module each; made when they are first shown."""
