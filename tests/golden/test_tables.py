"""Odd tables as programs and people write them: each is read as `tables/expected.json` says.

    python tests/golden/test_tables.py

writes that file anew; what changed is then read in the diff.
"""

import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from followup.exchange.tables.choices import arrived
from followup.exchange.tables.columns import Field
from followup.exchange.tables.decoding import decoded
from followup.exchange.tables.joining import joined_plan
from followup.exchange.tables.understanding import understood
from followup.model import EMPTY_PLAN, Interview, Opportunity

FOLDER = Path(__file__).with_name("tables")
EXPECTED = FOLDER / "expected.json"
FILES = sorted(path for path in FOLDER.iterdir() if path != EXPECTED)


def read(path: Path) -> dict[str, Any]:
    """Return what a file is read as, without the visitor's help."""
    table = arrived(path.name, *decoded(path.read_bytes()))
    reading = understood(table)
    plan = joined_plan(EMPTY_PLAN, reading.records, map(str, count(1)))
    return {
        "encoding": table.encoding,
        "separator": table.sheet.separator,
        "header": table.choices.header,
        "columns": list(table.choices.columns),
        "asked": {each: found.example for each, found in table.open_questions.items()},
        "needs_company": table.column(Field.COMPANY) is None,
        "jobs": [_line(each) for each in plan.opportunities],
        "problems": [f"{each.number} {each.column}: {each.sentence}" for each in reading.problems],
        "notes_left": reading.notes_left,
    }


def _line(job: Opportunity) -> str:
    return " | ".join((job.company, job.role, job.stage, *map(_meeting, job.interviews)))


def _meeting(interview: Interview) -> str:
    people = [(each.name, each.title, each.email) for each in interview.interviewers]
    return f"{interview.date} {interview.time or ''} {interview.round} {people}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_an_odd_table_is_read_as_it_was_meant(path: Path) -> None:
    """Encoding, separator, header, columns, what is asked, the jobs and what is wrong."""
    assert read(path) == json.loads(EXPECTED.read_text("utf-8"))[path.name]


if __name__ == "__main__":
    found = {path.name: read(path) for path in FILES}
    text = json.dumps(found, indent=2, ensure_ascii=False)
    EXPECTED.write_text(f"{text}\n", "utf-8")
