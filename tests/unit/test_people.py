"""What a pasted panel is read as, by example."""

import pytest

from followup.people import Pasted, parse, rendered

DANA, LEE = Pasted("Dana Reyes", "VP Engineering"), Pasted("Lee Okafor", "Recruiter")


@pytest.mark.parametrize(
    "text",
    [
        "Dana Reyes, VP Engineering; Lee Okafor, Recruiter",
        "Dana Reyes, VP Engineering\r\nLee Okafor, Recruiter\r\n",
        "Dana Reyes - VP Engineering\nLee Okafor – Recruiter",
        "Dana Reyes (VP Engineering); Lee Okafor (Recruiter);",
        "1. Dana Reyes, VP Engineering\n2) Lee Okafor | Recruiter",
        "• Dana Reyes, VP Engineering\n\n - \n- Lee   Okafor ,  Recruiter",
        "Dana Reyes\tVP Engineering\nLee Okafor\tRecruiter",
    ],
)
def test_lists_of_every_kind_name_the_same_people(text: str) -> None:
    """Separators, bullets and numbers are how it is written, not who it is."""
    assert parse(text) == ((DANA, LEE), "")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "To: Dana Reyes <dana@x.com>, Lee Okafor <lee@x.com>, kim@x.com",
            [
                ("Dana Reyes", "", "dana@x.com"),
                ("Lee Okafor", "", "lee@x.com"),
                ("", "", "kim@x.com"),
            ],
        ),
        ('"Reyes, Dana" <dana@x.com>', [("Reyes, Dana", "", "dana@x.com")]),
        ("Dana Reyes <dana@x.com>, CEO", [("Dana Reyes", "CEO", "dana@x.com")]),
        ("Dana Reyes, CEO, dana@x.com.", [("Dana Reyes", "CEO", "dana@x.com")]),
        ("Dana Reyes (mailto:dana@x.com)", [("Dana Reyes", "", "dana@x.com")]),
        ("Dana Reyes (she/her), VP, Data", [("Dana Reyes (she/her)", "VP, Data", "")]),
        ("Jean-Luc Picard, Captain - Retired", [("Jean-Luc Picard", "Captain - Retired", "")]),
        ("名前、社長；田中", [("名前", "社長", ""), ("田中", "", "")]),
        ("CEO, Dana Reyes", [("CEO", "Dana Reyes", "")]),
        (" ;\n,-• ", []),
    ],
)
def test_a_name_a_title_and_an_address_are_told_apart(
    text: str, people: list[tuple[str, str, str]]
) -> None:
    """The name comes first, whatever it is; beyond that nothing is guessed."""
    assert parse(text)[0] == tuple(Pasted(*each) for each in people)


def test_a_name_that_reads_as_more_is_quoted() -> None:
    """What is written out for someone to correct is read as what it was."""
    assert rendered([Pasted("Reyes, Dana", "CEO", "d@x.com")]) == '"Reyes, Dana", CEO <d@x.com>'
    assert rendered([DANA]) == "Dana Reyes, VP Engineering"


@pytest.mark.parametrize("text", ["a" * 200_000, "a" * 200_000 + "@", "x" + " " * 200_000 + "y"])
def test_a_long_text_takes_no_longer_than_its_length(text: str) -> None:
    """The work does not grow with the square of it: each of these took minutes once."""
    [person], rest = parse(text)
    assert (person.name, rest) == (" ".join(text.split()), "")
