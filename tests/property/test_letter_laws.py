"""Laws of the note coach, the drafts, the scripts and the mail links, over texts of any kind."""

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from followup.letters.checks.alike import NEARLY_SAME, likeness
from followup.letters.coach import read
from followup.letters.drafts import NEEDS, OPENINGS, PLACES, Tone, draft
from followup.letters.facts import Facts
from followup.letters.findings import Outcome, Place
from followup.letters.mail import LONGEST, link
from followup.letters.notes import Case, Context, Note, Recipient, Sibling
from followup.letters.scripts import ScriptKind, script
from followup.model import Channel, Round

# Bits of notes and of what upsets readers of notes, so that checks meet each other.
_BITS = (
    *("Dear Dana,", "Hi ", "Dana Reyes", "Danna", "\n", "\n\n", " ", "! ", '"', "[", "]", "{{x}}"),
    *("thank you", "Best regards,", "Robin Vale", "555 010 0142", "4111 1111 1111 1111", "<", ">"),
    *("DE89 3704 0044 0532 0130 00", "gift card", "please accept ", "salary", "asap", "😊", ":)"),
    *(
        "José",
        "Jose\u0301",
        "محمد",
        "王芳",
        "İ",
        "ß",
        "\u202e",
        "\ud800",
        "\0",
        "the the",
        "Target",
    ),
    *(
        "my kids",
        "handovers ",
        "fleet supervisor",
        "attached.",
        "when I start.",
        "Sent from my phone",
    ),
)
texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(_BITS), max_size=25).map("".join))
names = st.one_of(
    texts, st.sampled_from(("Dana Reyes", "Dr. Wei Chen", "王芳", "Li", "O'Neill-Smith"))
)
recipients = st.none() | st.builds(Recipient, name=names, title=texts, talking_points=texts)
siblings = st.lists(st.builds(Sibling, name=names, text=texts), max_size=2).map(tuple)
lists = st.lists(names, max_size=2).map(tuple)
contexts = st.builds(
    Context,
    case=st.sampled_from(Case),
    recipient=recipients,
    siblings=siblings,
    colleagues=lists,
    other_people=lists,
    other_companies=lists,
    company=texts,
    role=texts,
    sender_name=names,
    sender_phone=texts,
    hours_since=st.none() | st.floats(allow_nan=True),
    days_since=st.none() | st.integers(),
)
notes = st.builds(
    Note, text=texts, subject=texts, channel=st.sampled_from(Channel), to=texts, cc=texts
)
# Facts as people have them: short, and written by the visitor for one person.
_FACTS = Facts(
    name="Dana Reyes",
    talking_points="Wants fewer handovers",
    company="Saltmarley Freight",
    role="Fleet supervisor",
    date="Tuesday, March 3",
    sender="Robin Vale",
    phone="555 010 0142",
    moment="your question about the night crew",
    fit="four years of running a yard by night",
    their_date="Friday, December 4",
    our_date="December 11",
    slip="Lindale Foods",
    right="Lindale Freight",
)


@given(notes, contexts)
def test_any_note_is_read(note: Note, context: Context) -> None:
    """The coach never raises, and the same note gets the same report."""
    assert read(note, context) == read(note, context)


@given(notes, contexts)
def test_a_finding_lies_inside(note: Note, context: Context) -> None:
    """Every span is a part of what it is about, and only what was found has findings."""
    sizes = {Place.TEXT: len(note.text), Place.SUBJECT: len(note.subject), Place.RECIPIENTS: 0}
    for result in read(note, context).results:
        assert bool(result.findings) is (result.outcome is Outcome.FOUND)
        for each in result.findings:
            assert 0 <= each.start <= each.end <= sizes[each.place]
            assert each.message
            assert each.remedy


@given(notes, contexts, st.text(alphabet=" \n\t\u00a0", max_size=6))
def test_blanks_at_the_end_change_nothing(note: Note, context: Context, blanks: str) -> None:
    """Whatever was found stays found, and at the same place."""
    assert read(replace(note, text=note.text + blanks), context) == read(note, context)


@given(notes, contexts)
def test_the_count_is_of_checks_that_could_be_made(note: Note, context: Context) -> None:
    """What does not apply, or cannot be checked, is neither passed nor failed."""
    report = read(note, context)
    unchecked = {Outcome.NOT_APPLICABLE, Outcome.CANNOT_CHECK}
    out = sum(each.outcome in unchecked for each in report.results)
    assert report.passed <= report.applicable == len(report.results) - out


@given(st.sampled_from(Case), st.sampled_from(Tone), st.integers(0, 60), st.data())
def test_a_draft_with_a_blank_never_passes(
    case: Case, tone: Tone, place: int, data: st.DataObject
) -> None:
    """Where something personal is missing, the coach finds the blank that stands for it."""
    missing = data.draw(st.sets(st.sampled_from(sorted(NEEDS[case])), min_size=1))
    points = data.draw(texts)
    facts = replace(_FACTS, place=place, talking_points=points, **dict.fromkeys(missing, ""))
    made = draft(case, tone, facts)
    report = read(Note(text=made.text, subject=made.subject), Context(case=case))
    blanks = next(each for each in report.results if each.id == "placeholder")
    assert len([each for each in blanks.findings if each.place is Place.TEXT]) >= len(missing)
    assert not report.may_go


@given(st.sampled_from(Case), st.sampled_from(Tone), st.integers(0, 60), st.sampled_from(Round))
def test_a_draft_with_everything_may_go(case: Case, tone: Tone, place: int, meeting: Round) -> None:
    """With all that it needs, a draft has nothing that must be fixed, nor that should be."""
    facts = replace(_FACTS, place=place, round=meeting)
    made = draft(case, tone, facts)
    context = Context(
        case=case,
        recipient=Recipient(name=facts.name, talking_points="the night crew"),
        other_people=("Priya Nair",),
        other_companies=("Target",),
        company=facts.company,
        role=facts.role,
        sender_name=facts.sender,
        sender_phone=facts.phone,
        hours_since=3,
    )
    report = read(Note(text=made.text, subject=made.subject, to="dana@mail.example"), context)
    assert [each.id for each in report.results if each.outcome is Outcome.FOUND] == []


@given(st.sampled_from(Case), st.sampled_from(Tone), st.builds(Facts, name=texts, fit=texts))
def test_any_facts_make_a_draft(case: Case, tone: Tone, facts: Facts) -> None:
    """Whatever was recorded, there is a draft, and its subject is one line."""
    assert "\n" not in draft(case, tone, facts).subject


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("case", OPENINGS)
@pytest.mark.parametrize("is_filled", [True, False])
def test_drafts_for_one_panel_are_no_copies(case: Case, tone: Tone, is_filled: bool) -> None:
    """Even with the same moment in all of them, or none, no two are nearly the same."""
    facts = _FACTS if is_filled else replace(_FACTS, moment="", fit="", talking_points="")
    every = [draft(case, tone, replace(facts, place=place)).text for place in range(PLACES)]
    alike = [likeness(one, other) for n, one in enumerate(every) for other in every[n + 1 :]]
    assert max(alike) < NEARLY_SAME


@given(st.sampled_from(ScriptKind), st.builds(Facts, name=texts, role=texts, question=texts))
def test_any_facts_make_a_script(kind: ScriptKind, facts: Facts) -> None:
    """Every line of a script says something, whatever the facts hold."""
    assert all(line.text for line in script(kind, facts).lines)


@given(st.sampled_from(("", "dana@mail.example", "d+r@mail.example")), texts, texts)
def test_a_link_holds_what_it_was_made_of(to: str, subject: str, body: str) -> None:
    """Recipient and subject come out as they went in, and nothing becomes another header."""
    made = link(to, subject, body)
    assume(made is not None)
    assert made is not None
    assert len(made) <= LONGEST
    assert made.isascii()
    parts = urlsplit(made)
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert unquote(parts.path) == to
    assert set(fields) == {"subject", "body"}
    assert not set(fields["subject"][0]) & set("\r\n\0")
    assert fields["body"][0].count("\n") == fields["body"][0].count("\r\n")
    said = [c for c in body.encode(errors="replace").decode() if c.isalnum()]
    assert [c for c in fields["body"][0] if c.isalnum()] == said


@given(texts)
def test_a_bad_address_makes_no_link(to: str) -> None:
    """What is no single address never gets into a link."""
    made = link(to, "", "")
    assert made is None or not set(made.partition("?")[0]) & set("\r\n ,;?&")
