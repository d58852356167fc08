"""Pages are measured by what a reader reads of them."""

import pytest

from pipeline.readability import blocks_of, reading_of

PAGE = """<nav><p>Not this.</p></nav><article><h1>Wait well<a class="headerlink">#</a></h1>
<p>Their date comes first. Then yours.</p><div data-search-exclude><p>Nor this.</p></div>
<p hidden>Nor that.<br>At all.</p><ul><li>One<li>Two</ul><script>nor("it")</script></article>"""


def test_only_what_is_read_counts() -> None:
    """Navigation, hidden notices and scripts are no text of the page."""
    assert blocks_of(PAGE) == ["Wait well", "Their date comes first. Then yours.", "One", "Two"]


@pytest.mark.parametrize(
    ("text", "words", "sentences", "syllables"),
    [
        ("Their date comes first. Then yours.", 6, 2, 6),
        ("A heading without a stop", 5, 1, 7),
        ("Interviewers appreciated it.", 3, 1, 10),
        ("", 0, 1, 0),
    ],
)
def test_words_sentences_and_syllables(
    text: str, words: int, sentences: int, syllables: int
) -> None:
    """What the grade is made of, counted by hand, give or take how one speaks."""
    found = reading_of([text])
    assert (found.words, found.sentences) == (words, sentences)
    assert abs(found.syllables - syllables) <= 1


def test_longer_words_and_sentences_are_harder() -> None:
    """The grade rises with both."""
    easy, hard = (
        "Call once. Then stop.",
        "Subsequent communications necessitate considerable restraint",
    )
    assert reading_of([easy]).grade < reading_of([hard]).grade
