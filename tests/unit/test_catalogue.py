"""What Python shows stands in `followup/catalogue` and in templates, so that a translation can come."""

import pytest

from unit.layers import sources
from unit.sentences import sentences

# Modules that speak to whoever writes a document, a command or code, never to a visitor, and why.
SPEAK_TO_AUTHORS = {
    "calendars": "errors of a document's region",
    "document": "errors of a document, shown as they are beside what went wrong",
    "migrations": "errors of a document's version",
    "quoting": "parts of those errors",
    "structure": "errors of a document's shape",
    "rehearsed_visit": "its people are made up and nobody sees them",
    "practice_rehearsal": "the same",
    "exchange_rehearsal": "the same",
    "arguments": "the help of the command line",
    "exchange.sealed": "errors of a sealed backup's shape",
    "exchange.travel.dictionary": "what documents have in common, to shorten them by",
    "sample.stories": "the names of its stories, for whoever writes one",
}
# Texts that are no sentences, and why.
NO_SENTENCES = {
    "web.routes": (" .fu-headline", " h4"),  # selectors
    "web.actions.log": (".fu-stop .fu-headline",),  # another
    "web.practice.answering": ('-question [name^="',),  # another
    "web.timeline.label_rows": (" ,.:'ijlI",),  # narrow letters
}
CATALOGUE = "catalogue"
# Its modules speak to whoever types a command.
COMMANDS = "commands"


@pytest.mark.parametrize("module", sorted(sources().keys() - SPEAK_TO_AUTHORS.keys()))
def test_no_sentence_stands_in_code(module: str) -> None:
    """A module that decides has no words of its own."""
    may_speak = module.split(".")[0] in {CATALOGUE, COMMANDS}
    found = [] if may_speak else sentences(sources()[module])
    assert [text for text in found if text not in NO_SENTENCES.get(module, ())] == []


def test_no_exception_is_out_of_date() -> None:
    """Each exception is still needed: its module is there and has such texts."""
    modules = sources()
    assert all(sentences(modules[name]) for name in SPEAK_TO_AUTHORS)
    for name, texts in NO_SENTENCES.items():
        assert set(texts) <= set(sentences(modules[name]))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('said = "Saved it."', ["Saved it."]),
        ('said = f"Saved {name} today"', ["Saved ", " today"]),
        ('"""A docstring is none."""\ndef f():\n    """Nor is this one."""', []),
        ('raise ValueError("not for visitors")', []),
        ('msg = f"expected {this}, got that"\nraise ValueError(msg)', []),
        ('re.compile("[a-z] +")', []),
        ('real: "Session | None" = None', []),
        ('kinds = ("active", "offer", " · ", "14:30")', []),
    ],
)
def test_a_sentence_is_noticed(source: str, found: list[str]) -> None:
    """The check finds what a visitor would read, and nothing else."""
    assert sentences(source) == found
