"""Texts that break programs which are careless with them, and a plan that has one of them in every place.

What is made of such a plan, by whatever way it leaves or comes, is right when nothing of it is lost, nothing
of it is run, and nothing of it becomes a line, a cell, a field or a header of its own.
"""

from datetime import date

from followup.model import (
    Channel,
    Direction,
    Format,
    Interview,
    Interviewer,
    Opportunity,
    Plan,
    Purpose,
    Settings,
    Stage,
    Touchpoint,
)

DAY = date(2026, 11, 2)
TEXTS = {
    "formula": '=HYPERLINK("https://example.com","x")',
    "command": "+cmd|' /C calc'!A0",
    "minus": "-2+3",
    "at": "@SUM(1+1)",
    "tab": "\t=1+1",
    "wide formula": "＝1+1",
    "quotes": 'He said ""hi"", it\'s; a,b|c\\d\\n\\;',
    "newlines": "a\nb\r\nc\rd\u2028e\u2029f\x0bg\x0ch\x85i",
    "right to left": "\u202eevil\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u200fx",
    "emoji": "👩🏽‍💻🇺🇸 e\u0301 ﷽ 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "long": "x" * 10_000,
    "long, wide": "語" * 10_000,
    "script address": "javascript:alert(1)",
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)></textarea>",
    "template": "{{ 7 * 7 }}{% raw %}${7*7}",
    "header": "a@example.com\r\nBcc: victim@example.com",
    "query": "a@example.com?cc=victim@example.com&body=x%0D%0ABcc:y",
    "component": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil",
    "card": "x\nEND:VCARD\nBEGIN:VCARD\nFN:evil",
    "parameter": 'a";X-EVIL=1:b',
    "controls": "a\x00b\x01c\x1fd\x7fe\ufffef\uffff",
    "half a pair": "a\ud800b",
    "blanks": "   ",
}


def plan_with(text: str) -> Plan:
    """Return a plan with `text` wherever a visitor can write freely."""
    people = tuple(
        Interviewer(id=own_id, name=text, title=text, email=text, phone=text, talking_points=text)
        for own_id in ("p1", "p2")
    )
    interview = Interview(id="i", date=DAY, format=Format.PANEL, interviewers=people)
    sent = Touchpoint(
        id="t",
        date=DAY,
        direction=Direction.OUTBOUND,
        channel=Channel.EMAIL,
        purpose=Purpose.THANK_YOU,
        interviewer_id="p1",
        note=text,
    )
    opportunity = Opportunity(
        id="o",
        company=text,
        role=text,
        stage=Stage.ACTIVE,
        interviews=(interview,),
        touchpoints=(sent,),
    )
    return Plan(settings=Settings(name=text, phone=text), opportunities=(opportunity,))
