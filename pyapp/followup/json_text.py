"""JSON text to plain data: strict, bounded, and with errors of one line.

Python's own parser takes NaN, lets the last of two equal keys win, and in a page ends Python for good
when brackets are nested a hundred thousand deep. Nothing that a plan or a policy holds needs any of it.
"""

import json
import math
import re
from collections import Counter
from typing import Any, NoReturn

from followup.errors import FollowUpError
from followup.quoting import shown

_MOST_DIGITS = 100
# Brackets left over, and rounds of taking innermost pairs away: far more than a plan needs.
_MOST_LEVELS = 60
# A string without an end goes on to the end of the text: looked for again and again, at each quotation
# mark in it, it would keep a page busy for hours.
_STRINGS_AND_OTHERS = re.compile(r'"(?:[^"\\]++|\\.?)*+"?|[^]["{}]++', re.DOTALL)


def parsed(text: str) -> object:
    """Return what JSON `text` holds; raises FollowUpError that begins with "expected"."""
    if _is_too_deep(text):
        msg = "expected JSON of a few levels, got it nested far deeper"
        raise FollowUpError(msg)
    try:
        return json.loads(
            text,
            object_pairs_hook=_without_repeats,
            parse_constant=_no_number,
            parse_float=_finite,
            parse_int=_whole,
        )
    except json.JSONDecodeError as error:
        msg = f"expected JSON, but line {error.lineno}, column {error.colno}: {error.msg}"
        raise FollowUpError(msg) from None
    except ValueError as error:
        msg = f"expected JSON, but {error}"
        raise FollowUpError(msg) from None


def written(data: object) -> str:
    """Return `data` as the shortest JSON text that any file can hold; equal data, equal text."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Half a surrogate pair is JSON, but no file can hold it unless it is escaped.
    return text if _is_encodable(text) else json.dumps(data, separators=(",", ":"))


def _is_too_deep(text: str) -> bool:
    """Say whether brackets are left when the innermost pairs were taken away often enough."""
    brackets = _STRINGS_AND_OTHERS.sub("", text)
    for _ in range(_MOST_LEVELS):
        if len(brackets) <= _MOST_LEVELS:
            return False
        brackets = brackets.replace("[]", "").replace("{}", "")
    return len(brackets) > _MOST_LEVELS


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the object; a key given twice would silently lose the first value."""
    found = dict(pairs)
    if len(found) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        repeated = next(key for key, count in counts.items() if count > 1)
        msg = f"the key {shown(repeated)} stands twice in one object"
        raise ValueError(msg)
    return found


def _whole(digits: str) -> int:
    return int(digits) if len(digits) <= _MOST_DIGITS else _no_number(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_number(digits)


def _no_number(text: str) -> NoReturn:
    msg = f"{shown(text)} is no number to be found in a file"
    raise ValueError(msg)


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
