"""Links that open the visitor's own mail program with a draft in it (RFC 6068).

Laws: a link has exactly the recipients, subject and body that it was made of, whatever they hold; no
text becomes another header; a link is at most `LONGEST` characters, which every mail program takes.
"""

import re
from urllib.parse import quote

LONGEST = 1900

_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\\\"?&%]{1,64}@[^\s@,;:<>()\[\]\\\"?&%]{1,255}")
_LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")


def link(to: str, subject: str, body: str) -> str | None:
    """Return a `mailto:` link; None when it would be too long or `to` is no e-mail address.

    `to` is one address, or "" where the visitor has none yet.
    """
    address = to.strip()
    if address and not is_address(address):
        return None
    url = f"mailto:{_quoted(address, '@')}?subject={_quoted(_line(subject))}&body={_quoted(_body(body))}"
    return url if len(url) <= LONGEST else None


def is_address(text: str) -> bool:
    """Say whether this can be one e-mail address; whether it exists nobody knows."""
    return bool(_ADDRESS.fullmatch(text)) and not _CONTROL.search(text)


def _line(text: str) -> str:
    return _CONTROL.sub("", _LINE_BREAK.sub(" ", text)).strip()


def _body(text: str) -> str:
    """Return the text with the line breaks that the standard wants ("%0D%0A", section 5)."""
    return "\r\n".join(_CONTROL.sub("", line) for line in _LINE_BREAK.split(text))


def _quoted(text: str, safe: str = "") -> str:
    # A plan may hold half a surrogate pair, which no address can.
    return quote(text.encode(errors="replace"), safe=safe)
