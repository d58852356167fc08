"""The plan on another device."""
