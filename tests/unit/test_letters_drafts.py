"""Drafts, scripts and mail links."""

import re
from dataclasses import replace

import pytest

from followup.letters.drafts import PLACES, VARIANTS, Tone, draft
from followup.letters.facts import Facts
from followup.letters.mail import link
from followup.letters.notes import FORWARDED, Case
from followup.letters.scripts import LineKind, ScriptKind, script, slowly
from followup.model import Round

DANA = Facts(
    name="Dana Reyes",
    company="Saltmarley Freight",
    role="Dispatcher",
    date="Tuesday, March 3",
    sender="Robin Vale",
    phone="555 010 0142",
)


@pytest.mark.parametrize(
    ("name", "tone", "greeting"),
    [
        ("Dana Reyes", Tone.WARM, "Dear Dana,"),
        ("Dana Reyes", Tone.FORMAL, "Dear Dana Reyes,"),
        ("Dr. Wei Chen", Tone.BRIEF, "Dear Dr. Chen,"),
        ("Dr. Wei Chen", Tone.FORMAL, "Dear Dr. Chen,"),
        ("Wei Chen, MD", Tone.FORMAL, "Dear Wei Chen,"),
        ("Dr. Wei Chen, Ph.D.", Tone.FORMAL, "Dear Dr. Chen,"),
        ("Mr. Robert Jones Jr.", Tone.WARM, "Dear Mr. Jones,"),
        ("Maribel Santos, MSN, RN", Tone.WARM, "Dear Maribel,"),
        ("Dr. Anna van der Berg", Tone.WARM, "Dear Dr. van der Berg,"),
        ("Sir Rajan Mehta", Tone.FORMAL, "Dear Sir Rajan,"),
        ("J. Robert Hale", Tone.WARM, "Dear Robert,"),
        ("J. Hale", Tone.WARM, "Dear J. Hale,"),
        ("王 芳", Tone.WARM, "Dear 王 芳,"),
        ("", Tone.WARM, "Dear [their name],"),
    ],
)
def test_a_draft_greets_by_name(name: str, tone: Tone, greeting: str) -> None:
    """By the given name, or in full where it is formal; a title stays with the family name."""
    assert draft(Case.STANDARD, tone, Facts(name=name)).text.startswith(greeting)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("place", range(VARIANTS))
def test_a_draft_reads_well_whatever_is_recorded(case: Case, tone: Tone, place: int) -> None:
    """No sentence ends twice, no article stands twice, and a subject begins with a large letter."""
    odd = replace(DANA, company="Jones Inc.", role="director of ops.", place=place)
    for facts in (odd, replace(odd, role="", company="", date="")):
        made = draft(case, tone, facts)
        assert not re.search(r"[.!?]\.|the \[the|  | ,", f"{made.subject}\n{made.text}")
        assert not made.subject[0].islower()


def test_what_was_noted_stands_in_the_blank_only() -> None:
    """Talking points remind the visitor; they are never sent as they are."""
    facts = Facts(name="Dana Reyes", talking_points="Nervous [very].\nWants fewer handovers")
    text = draft(Case.STANDARD, Tone.WARM, facts).text
    blank = (
        "[something Dana said that stayed with you; you noted: Nervous very. Wants fewer handovers]"
    )
    assert blank in text
    assert "handovers" not in text.replace(blank, "")


def test_a_second_talk_is_named() -> None:
    """The round gives the meeting its name, also where the visitor left the first one in."""
    final = Facts(name="Dana", company="X", date="Monday", round=Round.FINAL)
    assert "final interview" in draft(Case.SECOND_ROUND, Tone.WARM, final).text
    first = draft(Case.SECOND_ROUND, Tone.WARM, DANA).text
    assert "second conversation" in first


def test_a_forwarded_note_names_the_panel() -> None:
    """What a coordinator passes on says for whom it is."""
    facts = Facts(name="Sam Osei", panel=("Dana Reyes", " ", "Lee Okafor"))
    assert "Dana Reyes and Lee Okafor" in draft(Case.COORDINATOR, Tone.WARM, facts).text
    assert "everyone who spoke with me" in draft(Case.COORDINATOR, Tone.WARM, DANA).text


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("case", sorted(FORWARDED))
def test_who_passes_a_note_on_was_not_in_the_room(case: Case, tone: Tone) -> None:
    """What stayed from the interview is nothing that they said."""
    text = draft(case, tone, Facts(name="Sam Osei")).text
    assert text.count("Sam") == 1
    assert "[something they said that stayed with you]" in text
    assert "[the name of whoever passes it on]" in draft(case, tone, Facts()).text


def test_only_later_rounds_name_themselves() -> None:
    """After a first call, another talk is no first call again."""
    screening = Facts(name="Dana", company="X", date="Monday", round=Round.SCREENING)
    assert "first call" not in draft(Case.SECOND_ROUND, Tone.WARM, screening).text


@pytest.mark.parametrize("tone", Tone)
def test_a_late_note_says_nothing_of_being_late(tone: Tone) -> None:
    """An explanation makes the delay the subject of the note (lesson 5)."""
    for place in range(PLACES):
        made = draft(Case.LATE, tone, Facts(place=place))
        said = f"{made.subject} {made.text}".casefold()
        assert not re.search(r"\b(?:late\w*|belated|sooner|days|sorry|regret|owed?)\b", said)


@pytest.mark.parametrize("case", Case)
def test_a_letter_is_clean_text(case: Case) -> None:
    """No line ends in blanks, and at most one empty line parts paragraphs."""
    text = draft(case, Tone.FORMAL, DANA).text
    assert "\n\n\n" not in text
    assert all(line == line.strip() for line in text.splitlines())


def test_a_voicemail_gives_the_number_twice() -> None:
    """Digit by digit, so that somebody can write it down."""
    said = [line.text for line in script(ScriptKind.VOICEMAIL, DANA).lines]
    assert sum("5 5 5, 0 1 0, 0 1 4 2" in text for text in said) == 2
    assert slowly("(555) 010-0142") == "5 5 5, 0 1 0, 0 1 4 2"
    assert slowly("+44 20 79") == "+ 4 4, 2 0, 7 9"
    assert slowly("[your phone number]") == "[your phone number]"


@pytest.mark.parametrize("kind", ScriptKind)
def test_a_script_has_words_and_directions(kind: ScriptKind) -> None:
    """What to say is told from what to do, and from when."""
    made = script(kind, DANA)
    assert {LineKind.SAY, LineKind.DO} <= {line.kind for line in made.lines}
    assert made.lines[-1].kind is LineKind.DO


def test_a_script_asks_one_question() -> None:
    """The visitor's own question, or the usual one, and no other in a voicemail."""
    own = Facts(name="Dana", question="Is the\nbudget approved?")
    assert [x for x in script(ScriptKind.VOICEMAIL, own).lines if x.text.endswith("approved?")]
    usual = [x.text for x in script(ScriptKind.VOICEMAIL, DANA).lines if "?" in x.text]
    assert len(usual) == 1


def test_a_mail_link_is_encoded() -> None:
    """Blanks and line breaks as RFC 6068 wants them, and no "+" for a blank."""
    made = link("d+r@mail.example", "Thank you – R&D", "Dear Dana,\n\n50% & more")
    assert made == (
        "mailto:d%2Br@mail.example?subject=Thank%20you%20%E2%80%93%20R%26D"
        "&body=Dear%20Dana%2C%0D%0A%0D%0A50%25%20%26%20more"
    )


@pytest.mark.parametrize(
    "to",
    [
        *("a@b.c, d@e.f", "a@b.c?bcc=x@y.z", "a@b.c\nBcc: x@y.z", "Dana <a@b.c>", "dana", "a@b@c"),
        *("a@b.c&cc=x", "a b@c.d", "@", "a%0Ab@c.d"),
    ],
)
def test_a_bad_address_makes_no_link(to: str) -> None:
    """One address or none: nothing else can come along."""
    assert link(to, "Hello", "Hello") is None


def test_a_subject_stays_one_line() -> None:
    """A line break in a subject could begin another header."""
    assert link("", "a\r\nBcc: b", "") == "mailto:?subject=a%20Bcc%3A%20b&body="


def test_a_long_letter_makes_no_link() -> None:
    """What some mail programs would cut off is copied instead."""
    assert link("", "", "é" * 300) is not None
    assert link("", "", "é" * 400) is None
