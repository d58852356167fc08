"""The notes of notes.toml as values: each with its context and the checks that it should raise."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup.letters.coach import read
from followup.letters.findings import Outcome
from followup.letters.notes import Case, Context, Note, Recipient, Sibling
from followup.model import Channel

FILE = Path(__file__).with_name("notes.toml")
_OF_NOTE = ("subject", "to", "cc")
_LISTS = ("colleagues", "other_people", "other_companies")
_LABELS = ("name", "raises", "base", "replace", "add", "known", "text")


@dataclass(frozen=True, kw_only=True, slots=True)
class Labelled:
    """A note, what is known around it, and what a careful reader would say; `known` is why we miss it."""

    name: str
    note: Note
    context: Context
    raises: frozenset[str]
    known: str

    @property
    def found(self) -> frozenset[str]:
        """The checks that the coach raises."""
        results = read(self.note, self.context).results
        return frozenset(each.id for each in results if each.outcome is Outcome.FOUND)


def labelled_notes() -> list[Labelled]:
    """Return every note of the file, in its order."""
    data = tomllib.loads(FILE.read_text("utf-8"))
    rows = {row["name"]: row for row in data["notes"]}
    assert len(rows) == len(data["notes"]), "two notes have one name"
    return [_labelled(row, rows, data["defaults"]) for row in data["notes"]]


def _labelled(row: dict[str, Any], rows: dict[str, Any], defaults: dict[str, Any]) -> Labelled:
    base = rows.get(row.get("base", ""), {})
    values = {key: each for key, each in base.items() if key not in _LABELS}
    values = defaults | values | {key: each for key, each in row.items() if key not in _LABELS}
    text = _text(row, rows)
    return Labelled(
        name=row["name"],
        raises=frozenset(row["raises"]),
        known=row.get("known", ""),
        note=Note(
            text=text,
            channel=Channel(values.pop("channel", "email")),
            **{key: values.pop(key) for key in _OF_NOTE if key in values},
        ),
        context=_context(values, rows),
    )


def _text(row: dict[str, Any], rows: dict[str, Any]) -> str:
    text = str(row["text"] if "text" in row else _text(rows[row["base"]], rows)).lstrip("\n")
    for old, new in row.get("replace", []):
        assert old in text, f"{row['name']}: {old!r} is not in its base"
        text = text.replace(old, new)
    if "add" not in row:
        return text
    body, _, signed = text.rpartition("\n\n")
    if len(body.rpartition("\n\n")[2].split()) <= 2:  # A name stands below a blank line.
        body, _, line = body.rpartition("\n\n")
        signed = f"{line}\n\n{signed}"
    return f"{body}\n\n{row['add'].strip()}\n\n{signed}"


def _context(values: dict[str, Any], rows: dict[str, Any]) -> Context:
    recipient = values.pop("recipient")
    siblings = values.pop("siblings", [])
    if values.get("hours_since") is False:
        values["hours_since"] = None
    lists = {key: tuple(values.pop(key)) for key in _LISTS if key in values}
    return Context(
        case=Case(values.pop("case", "standard")),
        recipient=Recipient(**recipient) if recipient else None,
        siblings=tuple(_sibling(each, rows) for each in siblings),
        **lists,
        **values,
    )


def _sibling(row: dict[str, Any], rows: dict[str, Any]) -> Sibling:
    if "of" in row:
        text = _text({"name": row["name"], "base": row["of"], "replace": row["replace"]}, rows)
    else:
        text = row.get("text", "").lstrip("\n")
    return Sibling(name=row["name"], text=text)
