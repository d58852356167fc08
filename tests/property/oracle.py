"""The rules once more: naive, on plain dictionaries, written from their text and not from the engine.

It walks the calendar day by day and reads a plan document as it stands, so that a mistake in one
implementation is not repeated in the other. Section names below are the headings of docs/about/rulebook.md.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

Json = dict[str, Any]
IsBusinessDay = Callable[[date], bool]

ONE_DAY = timedelta(days=1)
KINDS = ("thank_you_note", "identify_interviewers", "update_call", "move_on", "closing_note")
DEFAULTS = {
    "thank_you_within_days": 1,
    "update_after_days": 14,
    "call_window_days": 5,
    "update_budget": 1,
    "answer_wait_days": 5,
}


def expected_opportunity(plan: Json, today: date, policy: Json, is_open: IsBusinessDay) -> Json:
    """Return what the schedule must say of one opportunity, as the command line prints it."""
    rules = _Rules(plan, today, DEFAULTS | policy, is_open)
    follow_ups = rules.follow_ups()
    kind, until = rules.verdict(follow_ups)
    return {
        "id": plan["id"],
        "verdict": {"kind": kind, "until": _text(until)},
        "follow_ups": [_printed(f) for f in follow_ups],
    }


class _Rules:
    def __init__(self, plan: Json, today: date, policy: Json, is_open: IsBusinessDay) -> None:
        self.plan, self.today, self.policy, self.is_open = plan, today, policy, is_open
        self.two_weeks = timedelta(days=policy["update_after_days"])
        self.counting = [i for i in plan["interviews"] if not i["cancelled"]]
        self.clock = self._clock() if self.counting else None

    # Business days

    def roll(self, day: date) -> date:
        while not self.is_open(day):
            day += ONE_DAY
        return day

    def plus(self, day: date, count: int) -> date:
        while count > 0:
            day += ONE_DAY
            if self.is_open(day):
                count -= 1
        return day

    # The silence clock (per opportunity)

    def _clock(self) -> Json:
        anchor = max(date.fromisoformat(i["date"]) for i in self.counting)
        since, promise = anchor, _date(self.plan["decision_expected_by"])
        calls, called_on, answered_on = 0, None, None
        read = [t for t in self.plan["touchpoints"] if date.fromisoformat(t["date"]) >= anchor]
        read.sort(key=lambda t: t["date"])
        for t in read:
            day = date.fromisoformat(t["date"])
            if t["direction"] == "inbound":
                if t["decision_expected_by"] is not None:
                    promise = _date(t["decision_expected_by"])
                    calls, called_on, answered_on = 0, None, None
                elif calls == 0:
                    since, promise = day, None
                else:
                    answered_on = day
            elif t["purpose"] == "update":
                calls, called_on, answered_on = calls + 1, day, None
        spent = calls >= self.policy["update_budget"]
        base = since
        if calls > 0 and not spent:
            base = max(d for d in (called_on, answered_on) if d is not None)
        earliest = base + self.two_weeks
        if promise is not None:
            earliest = max(earliest, promise + ONE_DAY)
        call_opens = self.roll(earliest)
        call_window_ends = self.plus(call_opens, self.policy["call_window_days"] - 1)
        if spent and answered_on is not None:
            move_on = self.roll(answered_on + self.two_weeks)
        elif spent:
            move_on = self.plus(called_on, self.policy["answer_wait_days"])
        else:
            move_on = self.plus(call_window_ends, self.policy["answer_wait_days"])
        return {
            "anchor": anchor,
            "calls": calls,
            "call_opens": call_opens,
            "call_window_ends": call_window_ends,
            "move_on_date": move_on,
        }

    # Follow-ups

    def follow_ups(self) -> list[Json]:
        found = [f for i in self.counting for f in self._of_interview(i)]
        if self.clock:
            found += [self._update_call(), self._move_on()]
        found += self._closing_note()
        return sorted(found, key=lambda f: (f["opens"], KINDS.index(f["kind"])))

    def _window(self, opens: date, due: date, expires: date) -> str:
        if self.today < opens:
            return "upcoming"
        if self.today <= due:
            return "due"
        return "late" if self.today <= expires else "lapsed"

    def _of_interview(self, interview: Json) -> list[Json]:
        opens = date.fromisoformat(interview["date"])
        expires = opens + self.two_weeks - ONE_DAY
        live = self.plan["stage"] in ("active", "offer")
        if not interview["interviewers"]:
            status = self._window(opens, opens, expires) if live else "cancelled"
            ids = (interview["id"], None)
            return [self._row("identify_interviewers", ids, opens, opens, expires, opens, status)]
        due = opens + timedelta(days=self.policy["thank_you_within_days"])
        rows = []
        for person in interview["interviewers"]:
            if self._is_thanked(person["id"], opens):
                status = "done"
            elif person["waived"]:
                status = "waived"
            elif not live:
                status = "cancelled"
            else:
                status = self._window(opens, due, expires)
            ids = (interview["id"], person["id"])
            rows.append(self._row("thank_you_note", ids, opens, due, expires, due, status))
        return rows

    def _is_thanked(self, interviewer_id: str, opens: date) -> bool:
        return any(
            t["direction"] == "outbound"
            and t["purpose"] == "thank_you"
            and t["interviewer_id"] == interviewer_id
            and date.fromisoformat(t["date"]) >= opens
            for t in self.plan["touchpoints"]
        )

    def _update_call(self) -> Json:
        opens, due = self.clock["call_opens"], self.clock["call_window_ends"]
        expires = self.clock["move_on_date"] - ONE_DAY
        if self.plan["stage"] != "active":
            status = "cancelled"
        elif self.clock["calls"] >= self.policy["update_budget"]:
            status = "done"
        else:
            status = self._window(opens, due, expires)
        status = "waiting" if status == "upcoming" else status
        return self._row("update_call", (None, None), opens, due, expires, opens, status)

    def _move_on(self) -> Json:
        opens = self.clock["move_on_date"]
        if self.plan["stage"] == "closed":
            status = "done"
        elif self.plan["stage"] != "active":
            status = "cancelled"
        else:
            status = "due" if self.today >= opens else "waiting"
        return self._row("move_on", (None, None), opens, opens, None, opens, status)

    def _closing_note(self) -> list[Json]:
        rejections = [
            t["date"]
            for t in self.plan["touchpoints"]
            if (t["direction"], t["purpose"]) == ("inbound", "rejection")
        ]
        if not rejections:
            return []
        opens = date.fromisoformat(max(rejections))
        due, expires = self.plus(opens, 1), opens + self.two_weeks - ONE_DAY
        sent = any(
            (t["direction"], t["purpose"]) == ("outbound", "closing")
            and date.fromisoformat(t["date"]) >= opens
            for t in self.plan["touchpoints"]
        )
        if sent:
            status = "done"
        elif self.plan["stage"] in ("withdrawn", "accepted"):
            status = "cancelled"
        else:
            status = self._window(opens, due, expires)
        return [self._row("closing_note", (None, None), opens, due, expires, due, status)]

    def _row(self, kind, ids, opens, due, expires, remind_on, status) -> Json:
        parts = [kind, self.plan["id"], *(i for i in ids if i is not None)]
        return {
            "uid": ":".join(parts),
            "kind": kind,
            "interview_id": ids[0],
            "interviewer_id": ids[1],
            "opens": opens,
            "due": due,
            "expires": expires,
            "remind_on": remind_on,
            "status": status,
        }

    # The verdict: what to do now

    def verdict(self, follow_ups: list[Json]) -> tuple[str, date | None]:
        for kind, applies, until in self._verdicts(follow_ups):
            if applies:
                return kind, until
        raise AssertionError(follow_ups)

    def _answer_by(self) -> date | None:
        """Return the day by which the latest offer wants its answer."""
        found = None
        for each in sorted(self.plan["touchpoints"], key=lambda each: each["date"]):
            if each["purpose"] == "offer":
                found = each["decision_expected_by"]
        return date.fromisoformat(found) if found else None

    def _verdicts(self, follow_ups: list[Json]) -> list[tuple[str, bool, date | None]]:
        """Return every row of the table, the whole of it, and what it would say."""
        dues: dict[str, list[date]] = {kind: [] for kind in KINDS}
        for each in follow_ups:
            if each["status"] in ("due", "late"):
                dues[each["kind"]].append(each["due"])
        first = {kind: min(found, default=None) for kind, found in dues.items()}
        is_called = any(f["kind"] == "update_call" and f["status"] == "done" for f in follow_ups)
        stage, clock = self.plan["stage"], self.clock or {}
        is_pestering = stage == "active" and clock.get("calls", 0) > self.policy["update_budget"]
        is_ahead = clock.get("anchor", self.today) > self.today
        move_on_date = clock.get("move_on_date")
        return [
            ("stop", is_pestering, move_on_date),
            ("send_closing_note", bool(dues["closing_note"]), first["closing_note"]),
            ("closed", stage in ("rejected", "withdrawn", "closed", "accepted"), None),
            ("send_thank_you", bool(dues["thank_you_note"]), first["thank_you_note"]),
            (
                "identify_interviewers",
                bool(dues["identify_interviewers"]),
                first["identify_interviewers"],
            ),
            ("answer_offer", stage == "offer", self._answer_by()),
            ("record_interview", not clock, None),
            ("interview_ahead", is_ahead, clock.get("anchor")),
            ("move_on", bool(dues["move_on"]), None),
            ("make_the_call", bool(dues["update_call"]), first["update_call"]),
            ("await_answer", is_called, move_on_date),
            ("wait", True, clock.get("call_opens")),
        ]


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _printed(follow_up: Json) -> Json:
    return {k: _text(v) if isinstance(v, date) else v for k, v in follow_up.items()}
