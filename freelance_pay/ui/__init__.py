"""The window: Qt only, thin over the services."""
