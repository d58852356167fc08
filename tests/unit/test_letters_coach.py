"""The coach's report: what it counts, where it points, when it says nothing."""

import time
from dataclasses import replace

import pytest

from followup.catalogue.letters import checks as words
from followup.catalogue.letters import findings
from followup.letters.checks.numbers import is_card, is_iban
from followup.letters.checks.table import CHECKS
from followup.letters.coach import MOST_SHOWN, read
from followup.letters.findings import Outcome, Place, Result, Severity
from followup.letters.naming import name_forms
from followup.letters.notes import Case, Context, Note, Recipient, Sibling
from followup.letters.words import distance, folded, plain
from followup.model import Channel

DANA = Recipient(name="Dana Reyes", talking_points="Fewer handovers between shifts")
GOOD = (
    "Dear Dana,\n\nThank you for your time on Tuesday. Your question about handovers has stayed with me."
    " At our depot one board by the gate did more than three meetings a week.\n\nI would love to join"
    " you as a dispatcher.\n\nBest regards,\nRobin Vale\n555 010 0142"
)


def result(check: str, note: Note, context: Context) -> Result:
    return next(each for each in read(note, context).results if each.id == check)


def pointed(check: str, text: str, context: Context | None = None) -> list[str]:
    found = result(check, Note(text=text), context or Context(recipient=DANA)).findings
    return [text[each.start : each.end] for each in found]


def test_every_check_has_its_words() -> None:
    """Each check has a title and a reason, and the tables hold no others."""
    ids = {check.id for check in CHECKS}
    assert len(ids) == len(CHECKS)
    assert ids == words.TITLES.keys() == words.REASONS.keys()


def test_a_source_has_an_address() -> None:
    """What is advised by somebody names them and leads to their page."""
    sources = [check.source for check in CHECKS if check.source]
    assert sources
    assert all(each.publisher and each.address.startswith("https://") for each in sources)


def test_a_report_counts_what_could_be_checked() -> None:
    """The count leaves out what does not apply or cannot be checked."""
    report = read(Note(text=GOOD), Context())
    assert report.summary == f"{report.passed} of {report.applicable} checks passed"
    assert report.applicable < len(CHECKS)
    assert report.limits


def test_what_must_be_fixed_holds_a_note_back() -> None:
    """A note may go unless something must be fixed; what should be fixed is up to the visitor."""
    context = Context(recipient=DANA)
    assert read(Note(text=GOOD), context).may_go
    report = read(Note(text=GOOD.replace("gate", "[gate]")), context)
    assert not report.may_go
    assert [each.id for each in report.found(Severity.MUST)] == ["placeholder"]


@pytest.mark.parametrize(
    ("check", "text", "said"),
    [
        ("placeholder", "Thanks for [the day] and {x}", ["[the day]", "{x}"]),
        ("name", "Dear Danna,\nthank you", ["Danna"]),
        ("name", "Dear Dana Reves,\nthank you", ["Reves"]),
        ("gift", "Please accept this gift card.", ["gift card"]),
        ("id-number", "Card 4111-1111-1111-1111, please", ["4111-1111-1111-1111"]),
        ("doubled-word", "We met in the the yard", ["the the"]),
        ("emoji", "Thank you 👍🏽", ["👍🏽"]),
        ("pressure", "Please let me know ASAP.", ["know ASAP"]),
    ],
)
def test_a_finding_points_at_its_words(check: str, text: str, said: list[str]) -> None:
    """The span is the very place, in code points."""
    assert pointed(check, text) == said


def test_a_subject_is_pointed_at() -> None:
    """A blank in the subject is found there."""
    found = result("placeholder", Note(text=GOOD, subject="Thanks, [role]"), Context()).findings
    assert [(each.place, each.start, each.end) for each in found] == [(Place.SUBJECT, 8, 14)]


def test_a_copy_says_how_much_and_of_whom() -> None:
    """The share and the other person's name stand in the message, and a shared passage is shown."""
    context = Context(recipient=DANA, siblings=(Sibling(name="Lee Okafor", text=GOOD),))
    finding = result("near-copy", Note(text=GOOD), context).findings[0]
    assert "100%" in finding.message
    assert "Lee Okafor" in finding.message
    assert GOOD[finding.start :].startswith("Thank you for your time")


@pytest.mark.parametrize(
    ("check", "context"),
    [
        ("own-detail", Context(recipient=Recipient(name="Dana Reyes"))),
        ("sign-off", Context()),
        ("timing", Context()),
    ],
)
def test_what_nobody_recorded_cannot_be_checked(check: str, context: Context) -> None:
    """Without what it would compare with, a check says so and accuses nobody."""
    assert result(check, Note(text=GOOD), context).outcome is Outcome.CANNOT_CHECK


@pytest.mark.parametrize(
    ("check", "note", "context"),
    [
        ("interest", Note(text=GOOD), Context(case=Case.WITHDRAWAL)),
        ("several-recipients", Note(text=GOOD, to="a@x.y, b@x.y"), Context(case=Case.RECRUITER)),
        ("personal-facts", Note(text="My disability"), Context(access_mode=True)),
        ("pay", Note(text="My salary is fair"), Context(asked_about_pay=True)),
        ("subject", Note(text=GOOD, channel=Channel.LETTER), Context()),
        ("name", Note(text=GOOD), Context()),
    ],
)
def test_some_checks_do_not_apply(check: str, note: Note, context: Context) -> None:
    """A check that does not fit the case, the channel or the visitor's needs keeps silent."""
    assert result(check, note, context).outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("hours", "days", "within", "said"),
    [
        (24, None, 1, None),
        (25, None, 1, "late"),
        (49, None, 1, "very_late"),
        (None, 1, 1, None),
        (None, 2, 1, "late"),
        (None, 3, 1, "very_late"),
        (3, 9, 1, None),
        (None, 2, 2, None),
    ],
)
def test_timing(hours: float | None, days: int | None, within: int, said: str | None) -> None:
    """Past the time for a note it advises, a day later it says to send it anyway; hours count first."""
    context = Context(hours_since=hours, days_since=days, within_days=within)
    found = result("timing", Note(text=GOOD), context).findings
    assert [each.message for each in found] == ([findings.FOUND[said][0]] if said else [])


def test_another_language_is_left_alone() -> None:
    """Checks that know English only do not judge a note in another language."""
    text = (
        "Sehr geehrte Frau Reyes, herzlichen Dank für das offene Gespräch am Dienstag und die Führung durch"
        " Ihren Betrieb. Ich würde mich sehr freuen, bald wieder von Ihnen zu hören."
    )
    for check in ("thanks", "interest", "pay"):
        outcome = result(check, Note(text=text), Context(recipient=DANA)).outcome
        assert outcome is Outcome.CANNOT_CHECK


@pytest.mark.parametrize(
    "text", ["شكرا جزيلا لك على وقتك", "お時間をいただきありがとうございました。", "🙂", ""]
)
def test_any_script_is_read(text: str) -> None:
    """A note in any script gets a report."""
    assert len(read(Note(text=text), Context(recipient=DANA)).results) == len(CHECKS)


def test_a_misspelling_is_told_from_another_person() -> None:
    """A colleague whose name is nearly the recipient's is no misspelling in the body."""
    text = GOOD.replace("At our depot", "As Danna said, at our depot")
    context = Context(recipient=replace(DANA, name="Lee Danno"), colleagues=("Danna Wu",))
    assert pointed("name", text.replace("Dear Dana", "Dear Lee"), context) == []


def test_numbers_are_known_by_their_check_digits() -> None:
    """One wrong digit, and it is no card or account."""
    assert is_card("4111 1111 1111 1111")
    assert not is_card("4111 1111 1111 1112")
    assert not is_card("0000 0000 0000 0000")
    assert is_iban("DE89 3704 0044 0532 0130 00")
    assert not is_iban("DE88 3704 0044 0532 0130 00")


def test_names_are_compared_as_people_write_them() -> None:
    """Accents, letters written out, hyphens and short forms are the same name."""
    assert folded("Núñez") == folded("Nunez")
    assert "mueller" in name_forms("Jürgen Müller")
    assert {"bob", "robert"} <= name_forms("Robert Chen")
    assert {"anne", "annemarie"} <= name_forms("Dr. Anne-Marie Osei")


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("dana", "dana", 0),
        ("dana", "danna", 1),
        ("marcus", "macrus", 1),
        ("reyes", "reis", 2),
        ("a", "xyz", 3),
    ],
)
def test_slips_are_counted(one: str, other: str, slips: int) -> None:
    """A letter more, less or other is one slip, and so are two that changed places."""
    assert distance(one, other, 2) == slips
    assert distance(other, one, 2) == slips


def test_plain_text_keeps_its_places() -> None:
    """Typographic signs become plain ones, sign for sign."""
    assert plain("“It’s”\u00a0–\r\n") == '"It\'s" -\n\n'


_MANY = 20_000
_MINUTE = 60  # seconds
_ODD = {
    "marks before a letter": "Hi there" + "!" * _MANY + "x",
    "dots before a letter": "Hi there" + "." * _MANY + "x",
    "a line of blanks": "Hi there\n" + " " * 3 * _MANY + "\nx",
    "empty lines": "Hi" + "\n" * _MANY + "x",
    "one word": "a" * _MANY,
    "one word with hyphens": "a-" * (_MANY // 2) + "!",
    "marks on one letter": "a" + "\u0301" * _MANY + "-x",
    "gifts in one sentence": "I send a gift " + "gift " * (_MANY // 5),
    "quotations": '"a" ' * (_MANY // 4),
    "numbers of papers": "123-45-6789 " * (_MANY // 12),
    "employers": "Gap Target " * (_MANY // 11),
    "blanks to fill": "[a] " * (_MANY // 4),
    "open brackets": "[" * _MANY,
    "people": "Mark Grace, Dana " * (_MANY // 17),
}


@pytest.mark.parametrize("text", _ODD.values(), ids=_ODD)
def test_no_text_is_read_slowly(text: str) -> None:
    """Twenty thousand signs of anything are read: their square would take minutes on any machine."""
    context = Context(
        recipient=Recipient(name=text[: _MANY // 4], talking_points=text),
        siblings=(Sibling(name="Grace Mark", text=text),),
        other_people=("Mark Grace",),
        other_companies=("Target",),
        company="Gap",
    )
    began = time.process_time()
    read(Note(text=text, subject=text, to=text), context)
    assert time.process_time() - began < _MINUTE


def test_a_report_has_an_end() -> None:
    """What stands everywhere is pointed at a few times, not thousands."""
    found = result("placeholder", Note(text="[x] " * 1000), Context(recipient=DANA)).findings
    assert len(found) == MOST_SHOWN
