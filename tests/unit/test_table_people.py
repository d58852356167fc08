"""Several interviewers of a row: in columns of their own, or in one cell."""

import pytest

from followup.exchange.tables.choices import Arrived, arrived
from followup.exchange.tables.columns import Field, numbered
from followup.exchange.tables.decoding import Encoding
from followup.exchange.tables.guessing import guessed
from followup.exchange.tables.name_forms import is_full_name
from followup.exchange.tables.people_columns import doubled, people_columns
from followup.exchange.tables.understanding import understood
from unit.test_web_spreadsheets import _read

NAME, TITLE, EMAIL, PHONE = (
    Field.PEOPLE,
    Field.PERSON_TITLE,
    Field.PERSON_EMAIL,
    Field.PERSON_PHONE,
)


def _table(header: str, *rows: str) -> Arrived:
    body = "\n".join(f"Acme,2026-11-02,{each}" for each in rows)
    return arrived("jobs.csv", f"Company,Interview date,{header}\n{body}\n", Encoding.UTF_8)


def _people(table: Arrived) -> list[tuple[str, ...]]:
    reading = understood(table)
    assert not reading.problems
    met = [each.meeting for each in reading.records if each.meeting]
    return [(who.name, who.title, who.email, who.phone) for each in met for who in each.people]


@pytest.mark.parametrize(
    ("header", "word", "number"),
    [
        ("Interviewer 2 e-mail", "interviewer e mail", 2),
        ("Interviewer #2", "interviewer", 2),
        ("interviewer2", "interviewer", 2),
        ("Interviewer_2", "interviewer", 2),
        ("2nd interviewer", "interviewer", 2),
        ("Second Interviewer", "interviewer", 2),
        ("Interviewer", "interviewer", None),
        ("Interviewer 1 of 2", "interviewer 1 of 2", None),
    ],
)
def test_a_number_of_a_header_says_whose_column_it_is(
    header: str, word: str, number: int | None
) -> None:
    """Wherever it stands, in figures or as a word."""
    assert numbered(header) == (word, number)


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("Interviewer 1,Interviewer 2", [NAME, NAME]),
        ("Interviewer,Interviewer 2,Interviewer 2 title", [NAME, NAME, TITLE]),
        ("Interviewer,Interviewer", [NAME, NAME]),
        ("Name 1,Title 1,Name 2,Title 2", [NAME, TITLE, NAME, TITLE]),
        ("Interviewer,Phone 1,Phone 2", [NAME, PHONE, None]),
        ("Interviewer 1,Interviewer 2,Email", [NAME, NAME, None]),
        ("Interviewer,Interviewer 2,Email", [NAME, NAME, EMAIL]),
        ("Interviewer,Recruiter", [NAME, None]),
        ("Email,E-mail address", [EMAIL, None]),
        ("Title,Interviewer", [Field.ROLE, NAME]),
        ("First interview,Round 1", [Field.DATE, None]),
    ],
)
def test_numbered_columns_are_taken_by_themselves(header: str, fields: list[Field | None]) -> None:
    """Those whose headers differ in no more than a number; anything else is the visitor's to say."""
    cells = header.split(",")
    assert list(guessed(cells, len(cells))) == fields


@pytest.mark.parametrize(
    ("header", "fields", "groups"),
    [
        ("A 1,A 2,B 2", [NAME, NAME, EMAIL], [{NAME: 0}, {NAME: 1, EMAIL: 2}]),
        ("A,A 2,B,B 2", [NAME, NAME, EMAIL, EMAIL], [{NAME: 0, EMAIL: 2}, {NAME: 1, EMAIL: 3}]),
        ("A,B,C,D", [NAME, NAME, EMAIL, EMAIL], [{NAME: 0, EMAIL: 2}, {NAME: 1, EMAIL: 3}]),
        ("A,B,C,D", [NAME, NAME, EMAIL, PHONE], [{NAME: 0}, {NAME: 1, EMAIL: 2, PHONE: 3}]),
        ("A,B,C", [EMAIL, NAME, NAME], [{EMAIL: 0, NAME: 1}, {NAME: 2}]),
        ("A,B", [TITLE, EMAIL], [{TITLE: 0, EMAIL: 1}]),
        ("A,A 2,B", [NAME, NAME, EMAIL], [{NAME: 0, EMAIL: 2}, {NAME: 1}]),
        ("A 1,A 2,B", [NAME, NAME, EMAIL], [{NAME: 0}, {NAME: 1, EMAIL: 2}]),
    ],
)
def test_what_stands_beside_an_interviewer_is_theirs(
    header: str, fields: list[Field], groups: list[dict[Field, int]]
) -> None:
    """By its number, else by their order where there are as many, else by where it stands."""
    assert list(people_columns(fields, header.split(","))) == groups
    assert not doubled(fields, header.split(","))


def test_each_column_of_interviewers_is_read() -> None:
    """An empty one is nobody, and the details go with their own name."""
    table = _table(
        "Interviewer 1,Interviewer 1 email,Interviewer 2,Interviewer 2 email,Interviewer 2 phone",
        "Dana Reyes,d@x.com,Lee Okafor,l@x.com,555 0100",
        "Dana Reyes,,-,,",
    )
    assert _people(table) == [
        ("Dana Reyes", "", "d@x.com", ""),
        ("Lee Okafor", "", "l@x.com", "555 0100"),
        ("Dana Reyes", "", "", ""),
    ]


def test_what_is_wrong_is_said_of_its_own_column() -> None:
    """Also where it is the second interviewer's."""
    table = _table("Interviewer 1,Interviewer 2,Interviewer 2 email", "Dana Reyes,,l@x.com")
    (problem,) = understood(table).problems
    assert problem.column == "Interviewer 2 email"


def test_columns_for_several_interviewers_are_chosen_by_hand() -> None:
    """Two for one and the same interviewer are not."""
    head = "Company,Interview date,Recruiter,Boss,Boss mail,Boss office mail"
    visitor = _read(f"{head}\nGlobex,2026-10-30,Kim Sato,Ann Lee,a@x.com,b@x.com\n")
    chosen = {"column-2": "people", "column-3": "people", "column-4": "person_email"}
    visitor.submit("exchange.table.adjust", **chosen)
    assert "with Kim Sato and Ann Lee" in visitor.text
    visitor.submit("exchange.table.use", **chosen)
    assert visitor.session.incoming is not None
    (interview,) = visitor.session.incoming.plan.opportunities[1].interviews
    found = [(each.name, each.email) for each in interview.interviewers]
    assert found == [("Kim Sato", ""), ("Ann Lee", "a@x.com")]
    visitor.show("/spreadsheets/in")
    only = {"column-2": "people", "column-3": "", "column-4": "person_email"}
    visitor.submit("exchange.table.adjust", **only, **{"column-5": "person_email"})
    assert "for the same interviewer" in visitor.text


@pytest.mark.parametrize(
    "text",
    ["Lee Okafor", "Ana de la Cruz", "J. R. Smith", "Mary-Ann O'Neil", "Zoë Müller"],
)
def test_a_full_name_is_known(text: str) -> None:
    """Two words or more that begin as names do."""
    assert is_full_name(text)


@pytest.mark.parametrize(
    "text",
    [
        *("CEO", "VP Engineering", "Senior Engineer", "Head of Sales", "Human Resources", "Lee"),
        *("hiring manager", "PhD", "Jr.", "Talent Acquisition", "Sales", "", "Dana2 Reyes", "II"),
    ],
)
def test_a_title_is_no_name(text: str) -> None:
    """Nor is what follows a name without being one."""
    assert not is_full_name(text)


@pytest.mark.parametrize(
    ("cell", "found", "is_doubtful"),
    [
        ("Dana Reyes, Lee Okafor", [("Dana Reyes", ""), ("Lee Okafor", "")], True),
        ("Dana Reyes, CEO, Lee Okafor", [("Dana Reyes", "CEO"), ("Lee Okafor", "")], True),
        (
            "Dana Reyes (CEO), Lee Okafor (CFO)",
            [("Dana Reyes", "CEO"), ("Lee Okafor", "CFO")],
            True,
        ),
        (
            "Dana Reyes, Lee Okafor, and Kim Sato",
            [("Dana Reyes", ""), ("Lee Okafor", ""), ("Kim Sato", "")],
            True,
        ),
        (
            "Dana Reyes, Lee Okafor and Kim Sato",
            [("Dana Reyes", ""), ("Lee Okafor", ""), ("Kim Sato", "")],
            True,
        ),
        (
            "Dana Reyes, VP of Sales and Marketing",
            [("Dana Reyes", "VP of Sales and Marketing")],
            False,
        ),
        ("Dana Reyes, Human Resources", [("Dana Reyes", "Human Resources")], False),
        ("Dana Reyes; Lee Okafor", [("Dana Reyes", ""), ("Lee Okafor", "")], False),
        ("Dana, Lee", [("Dana", "Lee")], False),
    ],
)
def test_a_comma_parts_people_only_between_full_names(
    cell: str, found: list[tuple[str, str]], is_doubtful: bool
) -> None:
    """That is a guess, so the row is named; before anything else stands a title."""
    table = _table("Interviewers", f'"{cell}"')
    assert [each[:2] for each in _people(table)] == found
    assert bool(understood(table).doubtful) == is_doubtful


def test_a_guess_about_a_comma_is_shown() -> None:
    """With the row, and with the titles as they were read."""
    rows = 'Globex,2026-10-30,"Kim Sato, Ann Lee"\nInitech,2026-10-30,"Kim Sato, CEO"\n'
    visitor = _read(f"Company,Interview date,Interviewers\n{rows}")
    assert "In row 2, a comma seems to stand between two people" in visitor.text
    assert "with Kim Sato and Ann Lee" in visitor.text
    assert "with Kim Sato (CEO)" in visitor.text
