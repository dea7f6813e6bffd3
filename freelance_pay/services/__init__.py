"""What a user can do: one public method is one thing a person does; returns frozen values."""
