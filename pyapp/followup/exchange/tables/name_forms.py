"""Whether what stands after a comma is someone else, or the title of who stands before it.

Nothing but the words can tell, so it is a guess, and whoever takes it in is shown what came of it.
Law: it is someone else only where both sides look like full names and neither has a word of titles.
"""

import re

from followup.catalogue.exchange.arriving_words import PARTICLES, TITLE_WORDS
from followup.exchange.tables.columns import key_of

_AND = re.compile(r"\s+(?:and|&|\+)\s+", re.IGNORECASE)
# Where there is a title, "and" can be part of it: "Dana Reyes, Head of Sales and Marketing".
_TITLED = re.compile(r"[,(|–—]|\s-\s")
# With these it is read as the recipients of an e-mail are.
_ADDRESSED = re.compile(r'[@<>"]')
_COMMA = re.compile(r"\s*,\s*(?:and\s+|&\s*)?(?![^()]*\))", re.IGNORECASE)
_TITLE_BEGINS = re.compile(r"\s*\(|\s[-–—|]\s")
_SLASH = re.compile(r"\s*/\s*")
_WORDS = range(2, 5)


def parted_line(line: str) -> str:
    """Return a line of a cell with semicolons between its people."""
    at_slashes = _SLASH.split(line)
    if len(at_slashes) > 1 and all(map(_is_someone, at_slashes)):
        return ";".join(at_slashes)
    if not _TITLED.search(line):
        return _AND.sub(";", line)
    return line if _ADDRESSED.search(line) else _at_commas(line)


def has_doubtful_comma(line: str) -> bool:
    """Say whether a comma of the line was taken to stand between two people."""
    return "," in line and ";" in parted_line(line)


def is_full_name(text: str) -> bool:
    """Say whether a text looks like the first and last name of someone."""
    words = text.split()
    is_titled = not TITLE_WORDS.isdisjoint(key_of(text).split())
    return len(words) in _WORDS and not is_titled and all(map(_is_of_a_name, words))


def _at_commas(line: str) -> str:
    first, *others = _COMMA.split(line)
    if not _is_someone(first):
        return line
    found = first
    for each in others:
        people = _AND.split(each)
        someone = all(map(_is_someone, people))
        found += ";" + ";".join(people) if someone else f", {each}"
    return found


def _is_someone(text: str) -> bool:
    return is_full_name(_TITLE_BEGINS.split(text, maxsplit=1)[0])


def _is_of_a_name(word: str) -> bool:
    if word in PARTICLES:
        return True
    letters = word.replace(".", "").replace("-", "").replace("'", "").replace("\u2019", "")
    is_initial = len(letters) == 1 or not letters.isupper()
    return letters.isalpha() and letters[0].isupper() and is_initial
