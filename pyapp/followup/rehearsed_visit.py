"""Whoever rehearses: made-up people, fixed days, a session of its own, so that nothing is left behind."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from followup.web import FRESH, Request, Session, handle

_DAY = date(2026, 11, 2)
INTERVIEW = {
    "date": "2026-11-02",
    "time": "14:30",
    "round": "first",
    "format": "panel",
    "person-1-name": "Dana Reyes",
    "person-1-title": "CEO",
    "person-1-email": "dana@example.com",
    "person-2-name": "Lee Okafor",
}
DETAILS = {
    "company": "Acme",
    "role": "VP Operations",
    "preferred_channel": "call",
    "decision_expected_by": "",
}


@dataclass
class RehearsedVisit:
    """A visitor who goes where they are sent; nobody else ever sees their plan."""

    session: Session = FRESH
    today: date = _DAY
    screen: str = "/"
    tokens: Iterator[int] = field(default_factory=count)

    @property
    def ids(self) -> dict[str, str]:
        """The ids of the first opportunity, interview and interviewer, as forms carry them."""
        opportunity = self.session.plan.opportunities[0]
        interview = opportunity.interviews[0]
        return {
            "opportunity": opportunity.id,
            "interview": interview.id,
            "person": interview.interviewers[0].id,
        }

    @property
    def touchpoint(self) -> str:
        """The id of the first touchpoint."""
        return self.session.plan.opportunities[0].touchpoints[0].id

    def open(self, stored: str | None) -> None:
        """Open the stored document."""
        self._send("open", {}, frozenset(), stored)

    def see(self, screen: str) -> None:
        """Go to a screen."""
        self.screen = screen
        self._send("show", {}, frozenset())

    def do(
        self, action: str, fields: dict[str, str] | None = None, invalid: set[str] | None = None
    ) -> None:
        """Submit a form."""
        self._send(action, fields or {}, frozenset(invalid or ()))

    def _send(
        self,
        action: str,
        fields: dict[str, str],
        invalid: frozenset[str],
        stored: str | None = None,
    ) -> None:
        request = Request(
            action=action,
            screen=self.screen,
            fields=tuple(fields.items()),
            invalid=invalid,
            today=self.today,
            token=f"rehearsal{next(self.tokens)}",
            stored=stored,
        )
        self.session, reply = handle(self.session, request)
        self.screen = reply.screen
