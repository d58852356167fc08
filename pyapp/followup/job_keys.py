"""What tells two jobs apart: the company and the role, however they are written."""

import re

from followup.catalogue.finding import AND, COMPANY_ENDINGS
from followup.plain_text import plain

_JOINS = re.compile(r"[.'\u2018\u2019]")
_WORDS = re.compile(r"[\w]+")
_ROLE_WORDS = re.compile(r"\w+[+#]*")


def company_key(company: str) -> str:
    """Return the company without case, accents, punctuation and legal form."""
    words = _words(company)
    while len(words) > 1 and words[-1] in COMPANY_ENDINGS:
        words.pop()
    return " ".join(words)


def role_key(role: str) -> str:
    """Return the role without case, accents and punctuation, but for that of "C++" and "C#"."""
    return " ".join(_words(role, _ROLE_WORDS))


def _words(text: str, kind: re.Pattern[str] = _WORDS) -> list[str]:
    joined = _JOINS.sub("", plain(text)).replace("&", AND)
    return kind.findall(joined)
