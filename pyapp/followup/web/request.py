"""What the host gathers for one event, parsed once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from followup.dates import parse_date
from followup.web.device import Device


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """One event: what was done (`action`), where (`screen`), with which fields, on which day.

    `invalid` names the fields in which the browser holds something that is no date or time.
    `origin` and `base` are the address of the site's root: what stands before its path, and the path.
    `token` is random and new each time: new ids are made of it, so that the core needs no chance.
    `device` is what only the browser knows of how the plan is kept.
    """

    action: str
    screen: str = "/"
    fields: tuple[tuple[str, str], ...] = ()
    invalid: frozenset[str] = frozenset()
    today: date
    token: str = ""
    base: str = "/"
    origin: str = ""
    languages: tuple[str, ...] = ()
    policy: Mapping[str, Any] = field(default_factory=dict)
    stored: str | None = None
    device: Device = field(default_factory=Device)

    @classmethod
    def from_raw(cls, raw: Mapping[str, Any]) -> "Request":
        """Return the request that the host's JSON object holds."""
        return cls(
            action=raw["action"],
            screen=raw.get("screen") or "/",
            fields=tuple((name, value) for name, value in raw.get("fields", ())),
            invalid=frozenset(raw.get("invalid", ())),
            today=parse_date(raw["today"]),
            token=raw.get("token", ""),
            base=raw.get("base", "/"),
            origin=raw.get("origin", ""),
            languages=tuple(raw.get("languages", ())),
            policy=raw.get("policy", {}),
            stored=raw.get("stored"),
            device=Device.from_raw(raw.get("device")),
        )

    def get(self, name: str) -> str:
        """Return the last value of a field, "" when it was not sent."""
        return dict(self.fields).get(name, "")

    def has(self, name: str) -> bool:
        """Say whether a field was sent, even an empty one."""
        return name in dict(self.fields)

    def new_ids(self) -> Iterator[str]:
        """Yield ids that no other request makes."""
        number = 0
        while True:
            number += 1
            yield f"{self.token}-{number}"
