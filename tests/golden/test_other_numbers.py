"""A coach's own numbers: every page follows them, in sentences that stay right."""

import re
from collections.abc import Iterator

import pytest

from golden.rendered_pages import pages
from unit.other_numbers import LEAST, MOST, OTHER

_TAGS = re.compile(r"<[^>]+>")
# What a sentence says that was written for another number.
_WRONG = re.compile(
    r"\b(?:no (?:days?|weeks?)|one (?:days|weeks|business days|calls|such calls)"
    r"|one (?:business )?(?:day|week) have|any of one|last of one|one is one"
    r"|another (?:one|\d+) (?:days?|weeks?)|(?:in|within|of) on the same day|same day of)\b",
    re.IGNORECASE,
)
# The shipped numbers in words.
_SHIPPED = re.compile(
    r"two weeks|(?:14|fourteen) days|five business days|\b(?:one|a single) call\b|then ask once"
    r"|once is enough|within (?:one|a) day",
    re.IGNORECASE,
)
# Nothing of the rules: a story's own, or a choice of times.
_STORIES = (
    "Adapt it: check in every two weeks, since the wait is so long.",
    "One call to the consultant will tell you more.",
    "you would make that one call, since she agreed to it",
    "a third question within a day can look impatient",
    "Today, or within a day",
)


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a page, without its tags."""
    for line in _TAGS.sub("\n", text).splitlines():
        yield from re.split(r"(?<=[.?!]) ", line)


@pytest.mark.parametrize("policy", [LEAST, MOST], ids=["least", "most"])
def test_every_sentence_stays_right(policy: dict[str, int]) -> None:
    """The least and large numbers make no "no days", "one business day have" or "another one day"."""
    found = [
        (name, sentence)
        for name, text in pages(**policy).items()
        for sentence in sentences(text)
        if _WRONG.search(sentence)
    ]
    assert found == []


def test_no_page_keeps_a_number_of_the_shipped_policy() -> None:
    """With other numbers, the shipped ones are said by sources only, or by a story of its own."""
    found = [
        (name, sentence)
        for name, text in pages(**OTHER).items()
        for sentence in sentences(text)
        if _SHIPPED.search(sentence)
        and "](http" not in sentence
        and not any(story in sentence for story in _STORIES)
    ]
    assert found == []
