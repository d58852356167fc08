"""A pasted panel is read as it stands: nothing raises or is doubled, and it can be read again."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from followup.model import Interviewer
from followup.people import MOST, Pasted, familiar, is_same, joined, once_each, parse, rendered

BLANKS = (" ", "\t", "\n", "\u2028", " - ")
MARKS = [
    ",",
    ";",
    "<",
    ">",
    "(",
    ")",
    '"',
    "-",
    "–",
    "|",
    "@",
    ".",
    ":",
    "to:",
    "mailto:",
    "a@b",
    "<a@b>",
    "Dana",
    "(x)",
    "•",
    "1.",
    "；",
    "名前",
    "、",
]
PIECES = st.sampled_from([*BLANKS, *MARKS])
TEXTS = st.text() | st.lists(PIECES, max_size=14).map("".join)
WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
ADDRESSES = st.just("") | WORDS.map(lambda word: f"{word}@example.com")
ROWS = st.builds(Pasted, NAMES, st.just("") | NAMES, ADDRESSES)


@given(TEXTS)
def test_what_was_read_can_be_read_again(text: str) -> None:
    """The people of any text, written out as rows, are read as the same people."""
    people, _ = parse(text)
    assert parse(rendered(people)) == (people, "")


@given(st.lists(ROWS, max_size=MOST))
def test_rows_are_given_back(rows: list[Pasted]) -> None:
    """Plain names, titles and addresses come back whatever their alphabet."""
    assert parse(rendered(rows)) == (tuple(rows), "")


@given(TEXTS)
def test_what_is_read_is_tidy(text: str) -> None:
    """Everyone has a name or an address, and blanks are single spaces between words."""
    for person in parse(text)[0]:
        assert person.name or person.email
        for part in (person.name, person.title, person.email):
            assert part == " ".join(part.split())


@given(st.integers(MOST, 2 * MOST))
def test_no_panel_is_larger_than_the_form(count: int) -> None:
    """The first thirty are read, and the others are handed back, to be read next."""
    names = [f"Person {number}" for number in range(count)]
    people, rest = parse(";".join(names))
    assert [person.name for person in people] == names[:MOST]
    assert [person.name for person in parse(rest)[0]] == names[MOST:]


_people = st.builds(
    Interviewer,
    id=st.integers().map(str),
    name=st.sampled_from(["Dana", "Lee", "dana"]),
    title=st.sampled_from(["", "CEO", "ceo", "CFO"]),
    email=st.sampled_from(["", "d@x"]),
    waived=st.booleans(),
)
PANELS = st.lists(_people, max_size=5).map(tuple)


@given(PANELS, PANELS)
def test_adding_the_same_people_twice_adds_nobody(
    there: tuple[Interviewer, ...], added: tuple[Interviewer, ...]
) -> None:
    """Someone who is there already is completed; who was there stays, in their order."""
    once = joined(there, added)
    assert joined(once, added) == once
    assert [person.id for person in once[: len(there)]] == [person.id for person in there]


@given(_people, PANELS)
def test_nobody_is_written_to_against_their_will(
    person: Interviewer, known: tuple[Interviewer, ...]
) -> None:
    """Whoever is known under the name and asked not to be written to stays so; the id is their own."""
    found = familiar(person, known)
    same = next((each for each in known if is_same(each, person)), None)
    assert found.id == person.id
    assert found.waived == (person.waived or bool(same and same.waived))


@given(PANELS)
def test_everyone_is_offered_and_nobody_stands_for_another(
    people: tuple[Interviewer, ...],
) -> None:
    """Of one who comes several times the last entry stands for all; two who differ stay two."""
    offered = once_each(people)
    assert all(any(is_same(each, person) for each in offered) for person in people)
    assert set(people[-1:]) <= set(offered)
    if not any(is_same(*pair) for pair in combinations(people, 2)):
        assert sorted(offered, key=repr) == sorted(people, key=repr)
