"""The compose window: a message is changed, previewed as the bytes it will be, and checked before it goes out."""
