"""Numbers and lists as text says them, so that no page or template types a number of the policy."""

from collections.abc import Sequence

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def in_words(number: int) -> str:
    """Return a count as running text has it: "one" to "ten", then figures."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else str(number)


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun: "one note", "three notes"."""
    return f"{in_words(number)} {one if number == 1 else many or one + 's'}"


def period(days: int) -> str:
    """Return a number of days as people say it: 1 "one day", 14 "two weeks", 10 "ten days"."""
    weeks, rest = divmod(days, 7)
    return counted(weeks, "week") if weeks and not rest else counted(days, "day")


def is_one_period(days: int) -> bool:
    """Say whether `period` counts one of something, as in "one week has passed"."""
    return days in {1, 7}


def within(days: int) -> str:
    """Return a deadline from today: 0 "on the same day", 1 "within one day"."""
    return f"within {period(days)}" if days else "on the same day"


def times(number: int) -> str:
    """Return how often: "once", "twice", "three times"."""
    return {1: "once", 2: "twice"}.get(number, f"{in_words(number)} times")


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence lists them: "Dana, Lee and Sam"."""
    *rest, last = names or ("",)
    return f"{', '.join(rest)} and {last}" if rest else last


def capitalized(text: str) -> str:
    """Return `text` with its first letter large and the others as they are."""
    return text[:1].upper() + text[1:]
