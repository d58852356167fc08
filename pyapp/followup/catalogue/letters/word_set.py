"""Sets of words, written as one writes words."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, which stand apart by blanks or on lines of their own."""
    return frozenset(text.split())
