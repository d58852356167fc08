"""A visitor of the planner without a browser: sends what forms send, keeps what the host keeps."""

import json
import re
from datetime import date, timedelta
from itertools import count
from typing import Any

from followup.model import Opportunity, Plan
from followup.web import FRESH, Request, handle
from followup.web.device import Device
from followup.web.reply import Reply

INTERVIEW = {
    "company": "Acme",
    "role": "VP Operations",
    "date": "2026-11-02",
    "time": "",
    "round": "first",
    "format": "panel",
    "person-1-name": "Dana Reyes",
    "person-1-title": "CEO",
    "person-1-email": "",
    "person-2-name": "Lee Okafor",
    "person-2-title": "",
    "person-2-email": "",
    "decision_expected_by": "",
    "preferred_channel": "call",
}

GOOD_NOTE = """Dear Dana,

Thank you for your time on Monday. Your question about putting two warehouses on one schedule has stayed
with me, and I have thought about it since. At my last place we started with the quieter site, fixed what
broke there first, and had both on one schedule within a quarter. I would enjoy doing that with your team,
and I am very interested in the VP Operations role. If anything else would help, I am glad to send it.

Best regards,
Sam Ortiz
555 0100"""


class Visitor:
    """Someone at the planner on one day; `saved` is the document that the host would have stored."""

    def __init__(self, today: str = "2026-11-02", stored: str | None = None) -> None:
        self.session = FRESH
        self.today = date.fromisoformat(today)
        self.saved = stored
        self.screen = "/"
        self._tokens = count(1)
        self.reply = self.open()

    def open(self, policy: dict[str, Any] | None = None) -> Reply:
        """Load the page."""
        return self._send("open", (), frozenset(), policy=policy or {}, stored=self.saved)

    def show(self, screen: str, typed: tuple[tuple[str, str], ...] = ()) -> Reply:
        """Follow a link; `typed` is what a form there was left with."""
        self.screen = screen
        return self._send("show", typed, frozenset())

    def submit(self, action: str, *invalid: str, **fields: str) -> Reply:
        """Submit a form; underscored names stand for the dashes that fields have."""
        return self._send(action, tuple(fields.items()), frozenset(invalid))

    def record(self, *invalid: str, **changed: str) -> Reply:
        """Submit the record form."""
        self.screen = "/new"
        fields = {**INTERVIEW, **{name.replace("__", "-"): text for name, text in changed.items()}}
        return self._send("record", tuple(fields.items()), frozenset(invalid))

    def record_round(self, **changed: str) -> Reply:
        """Submit the form for a further interview of the first opportunity."""
        fields = {"date": "2026-11-12", "round": "second", "format": "panel", **changed}
        return self.submit("interview.save", opportunity=self.opportunity.id, **fields)

    def send_notes(self, place: int = 0) -> None:
        """Mark every note of an opportunity as sent."""
        opportunity = self.plan.opportunities[place]
        for person in opportunity.interviewers:
            self.submit("note.sent", opportunity=opportunity.id, interviewer=person.id)

    def ids(self, place: int = 0) -> dict[str, str]:
        """Return the fields by which a form names an interview of the first opportunity."""
        opportunity = self.opportunity
        return {"opportunity": opportunity.id, "interview": opportunity.interviews[place].id}

    def wait(self, days: int) -> None:
        """Let days pass."""
        self.today += timedelta(days=days)

    @property
    def plan(self) -> Plan:
        """The plan in the page."""
        return self.session.plan

    @property
    def own_plan(self) -> Plan:
        """The plan that is the visitor's own, also while they try a sample."""
        return (self.session.real or self.session).plan

    @property
    def opportunity(self) -> Opportunity:
        """The first opportunity."""
        return self.plan.opportunities[0]

    @property
    def text(self) -> str:
        """What is to be read on the screen."""
        return " ".join(re.sub(r"<[^>]+>", " ", self.reply.html).split())

    @property
    def device(self) -> Device:
        """What the browser knows of how the plan is kept: nothing."""
        return Device()

    def _send(
        self, action: str, fields: tuple[tuple[str, str], ...], invalid: frozenset[str], **more: Any
    ) -> Reply:
        request = Request(
            action=action,
            screen=self.screen,
            fields=fields,
            invalid=invalid,
            today=self.today,
            token=f"token{next(self._tokens)}",
            base="/camp/",
            device=self.device,
            **more,
        )
        self.session, self.reply = handle(self.session, request)
        self.screen = self.reply.screen
        if self.reply.document is not None:
            assert json.loads(self.reply.document)
            self.saved = self.reply.document
        return self.reply


def recorded() -> Visitor:
    """Return someone who recorded an interview with two people today."""
    visitor = Visitor()
    visitor.record()
    return visitor
