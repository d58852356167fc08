"""Text as it is compared: without case and accents."""

import unicodedata


def plain(text: str) -> str:
    """Return `text` in small letters, without accents, and with the usual form of each character."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each)).casefold()
