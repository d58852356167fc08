"""What is said about the rows of a table that cannot be taken; the others are taken without them."""

from collections.abc import Iterator

from followup.errors import FollowUpError
from followup.exchange.tables.choices import Arrived
from followup.exchange.tables.records import Problem, Reading

_MOST = 20


def told_of(table: Arrived, reading: Reading, name: str) -> Iterator[str]:
    """Return the lines for standard error; raises FollowUpError where no row can be taken."""
    bad = len(reading.bad_rows)
    if not reading.records:
        msg = f"{name}: {_nothing(reading)}"
        raise FollowUpError(msg)
    for each in reading.problems[:_MOST]:
        yield f"{name}: {_line(each)}"
    if len(reading.problems) > _MOST:
        yield f"{name}: and {len(reading.problems) - _MOST:,} more like these"
    if bad:
        yield f"{name}: {bad:,} of {len(table.rows):,} rows left out"
    if reading.doubtful:
        rows = ", ".join(f"row {each}" for each in reading.doubtful[:_MOST])
        yield f"{name}: a comma was taken to stand between two people; look at {rows}"


def _nothing(reading: Reading) -> str:
    if not reading.problems:
        return "expected rows below the header, but there are none"
    first = _line(reading.problems[0])
    return f"no row can be taken, of {len(reading.bad_rows):,} in all; the first: {first}"


def _line(problem: Problem) -> str:
    return f"row {problem.number}, {problem.column}: {problem.sentence}"
