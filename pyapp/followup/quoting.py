"""How an error message quotes what it was given: on one line, printable, and never long."""

import re
import reprlib

_LONGEST = 60
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]{1,60}")


class _OneLine(reprlib.Repr):
    """Python's own short `repr`: it bounds depth and length, and survives what has no end."""

    def __init__(self) -> None:
        super().__init__(maxlevel=2, maxstring=_LONGEST, maxother=_LONGEST, fillvalue="…")

    def repr_int(self, value: int, level: int) -> str:
        """Return the digits, unless they are more than Python writes out."""
        is_long = abs(value) >= 10**_LONGEST
        return f"a number of over {_LONGEST} digits" if is_long else super().repr_int(value, level)


def shown(value: object) -> str:
    """Return `value` as an error message quotes it."""
    text = _OneLine().repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def below(path: str, key: object) -> str:
    """Return the path of `key` in the object at `path`; a key that is no plain word is quoted."""
    if not _PLAIN_KEY.fullmatch(str(key)):
        return f"{path}[{shown(key)}]"
    return f"{path}.{key}" if path else str(key)
