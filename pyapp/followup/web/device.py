"""What only the browser knows of how the plan is kept. The host gathers it with each request.

It comes from the visitor's own storage, where anything may have been written: what is not as it should be
counts as unknown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from followup.dates import parse_date
from followup.keeping import BackupAge, Moment, backup_age


class FolderState(StrEnum):
    """What became of the folder in which the host keeps a backup up to date."""

    NONE = "none"
    UNSUPPORTED = "unsupported"
    KEPT = "kept"
    ASK = "ask"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Folder:
    """The folder that the visitor chose, the file in it, and the day on which that was last written."""

    state: FolderState = FolderState.UNSUPPORTED
    name: str = ""
    file: str = ""
    day: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptCopy:
    """A copy of the plan that the host kept before something took its place; `size` is in bytes."""

    key: str
    day: date
    why: str
    size: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Device:
    """The browser and what it keeps beside the plan.

    `saves` counts the saves of the stored plan, `first` is the first one known of, `backup` the last copy
    outside this browser. `persisted` says whether the browser promised to keep what the site stores, None
    where that is not known. `is_safari_known` says that the visitor has read what Safari deletes.
    """

    saves: int = 0
    first: Moment | None = None
    backup: Moment | None = None
    persisted: bool | None = None
    is_webkit: bool = False
    is_installed: bool = False
    is_safari_known: bool = False
    folder: Folder = field(default_factory=Folder)
    copies: tuple[KeptCopy, ...] = ()

    @classmethod
    def from_raw(cls, raw: object) -> "Device":
        """Return what the host's JSON value says; the defaults where it says nothing."""
        told = _mapping(raw)
        copies = told.get("copies")
        return cls(
            saves=_count(told.get("saves")),
            first=_moment(told.get("first")),
            backup=_moment(told.get("backup")),
            persisted=_answer(told.get("persisted")),
            is_webkit=told.get("is_webkit") is True,
            is_installed=told.get("is_installed") is True,
            is_safari_known=told.get("is_safari_known") is True,
            folder=_folder(_mapping(told.get("folder"))),
            copies=tuple(
                copy
                for each in (copies if isinstance(copies, list) else ())
                if (copy := _copy(each))
            ),
        )

    def saved_on(self, day: date) -> "Device":
        """Return what is known once the plan is saved once more."""
        saves = self.saves + 1
        return replace(self, saves=saves, first=self.first or Moment(day=day, saves=saves))

    def backed_up_on(self, day: date) -> "Device":
        """Return what is known once a copy of the plan is outside this browser."""
        return replace(self, backup=Moment(day=day, saves=self.saves))

    def backup_age(self, today: date) -> BackupAge:
        """Return how old the last backup is."""
        return backup_age(saves=self.saves, first=self.first, last=self.backup, today=today)

    @property
    def forgets(self) -> bool:
        """Say whether this is a browser that deletes what a site stored when nobody comes for a week.

        Apps on the Home Screen are exempt: https://webkit.org/tracking-prevention/
        """
        return self.is_webkit and not self.is_installed


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: object) -> int:
    return value if type(value) is int and value >= 0 else 0


def _answer(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _day(value: object) -> date | None:
    try:
        return parse_date(_text(value))
    except ValueError:
        return None


def _moment(value: object) -> Moment | None:
    told = _mapping(value)
    day = _day(told.get("day"))
    return Moment(day=day, saves=_count(told.get("saves"))) if day else None


def _folder(told: Mapping[str, Any]) -> Folder:
    state = _text(told.get("state"))
    return Folder(
        state=FolderState(state) if state in list(FolderState) else FolderState.UNSUPPORTED,
        name=_text(told.get("name")),
        file=_text(told.get("file")),
        day=_day(told.get("day")),
    )


def _copy(value: object) -> KeptCopy | None:
    told = _mapping(value)
    key, day = _text(told.get("key")), _day(told.get("day"))
    if not key or day is None:
        return None
    return KeptCopy(key=key, day=day, why=_text(told.get("why")), size=_count(told.get("size")))
