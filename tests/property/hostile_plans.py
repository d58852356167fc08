"""Random plans whose texts were written by somebody who wishes a calendar ill."""

from datetime import date
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from property.documents import documents
from property.strategies import Json

HOSTILE = (
    *("=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3"),
    *("a, b; c: d", "C:\\new\\Novel \\N \\\\n", 'say "no"', "it's ^n ^' ^^", "end\\"),
    *("x\r\nATTENDEE:mailto:a@b.c", "x\nBEGIN:VEVENT", "END:VCALENDAR", "x\rEND:VALARM\u2028y"),
    *(
        "javascript:alert(1)",
        "<script>alert(1)</script>",
        "%0d%0aBcc:a@b.c",
        "{{ policy }}",
        "{name}",
    ),
    *("\u202eevil\u202c", "עברית ו-English", "العربية", "\ufeffmark", "\u200b"),
    *("👩‍👩‍👧 🏳️‍🌈 👍🏽", "e\u0301", "家", "\U0001f9d1" * 40),
    *("\x00\x07\x1b[31m", "\ud800", "a\udc00b", "\ufffe", "\x85\x0b\x0c", "\t tab"),
    *("x" * 10_000, "ö家🙂 " * 2_500, "", " "),
)
texts = st.sampled_from(HOSTILE) | st.text(max_size=30)
# What an id may be made of: anything that can be printed.
ids = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=12) | st.sampled_from(
    ["a:b", "a;b,c", "\\n", "@", "%3A", "x" * 400]
)
_TEXTS = {"company", "role", "name", "title", "phone", "email", "talking_points", "note"}


@st.composite
def hostile_plans(draw: st.DrawFn) -> tuple[Json, date]:
    """Return a plan document in play, and a day on which something of it is still to be done."""
    document = draw(documents())
    new_ids: dict[str, str] = {}

    def spiced(value: Any, key: str = "") -> Any:
        if isinstance(value, list):
            return [spiced(each) for each in value]
        if isinstance(value, dict):
            return {name: spiced(each, name) for name, each in value.items()}
        if key in {"id", "interviewer_id"} and value is not None:
            return new_ids.setdefault(value, f"{value}{draw(ids)}")
        return draw(texts) if key in _TEXTS else value

    document["settings"] = spiced(document["settings"])
    document["opportunities"] = spiced(document["opportunities"])
    for each in document["opportunities"][:2]:
        each |= {"stage": "active", "archived": False}
    return document, _day_of(document)


def _day_of(document: Json) -> date:
    days = [
        each["date"]
        for opportunity in document["opportunities"]
        for each in opportunity["interviews"]
    ]
    return date.fromisoformat(max(days, default="2026-11-16"))


def random_plans(count: int) -> list[tuple[Json, date]]:
    """Return so many of them, or a few more, the same ones each time."""
    found: list[tuple[Json, date]] = []

    @settings(
        max_examples=count,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(hostile_plans())
    def collect(drawn: tuple[Json, date]) -> None:
        found.append(drawn)

    collect()
    return found
