"""E-mail: composing the bytes, speaking SMTP stage by stage, provider presets."""
