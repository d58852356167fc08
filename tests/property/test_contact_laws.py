"""The laws of interviewers as contacts: another program reads what was typed, whatever that is."""

from typing import Any

import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.dates import DateStyle
from followup.document import from_document
from followup.exchange.contacts import Contact, contacts_of
from followup.exchange.vcard import to_vcard
from followup.model import Opportunity
from property.documents import documents

HOSTILE = (
    "Dana\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve",
    "Dana\nTEL:+1 900 555 0100",
    "Dana\r\n TEL:folded",
    "Dana\u2028EMAIL:x@example.com\x85NOTE:y\x0bz\x1cTEL:1",
    'a,b;c:d\\n\\,e"f\\',
    "=1+1\t@SUM(A1)",
    "\u202egnp.exe\u202c",
    "👩🏽\u200d💼 Zoë O'Brien-名前",
    "x" * 2_000,
    "é" * 100,
    "\x00\x07\x7f\x9b",
    "\ud800 half",
    "javascript:alert(1)",
    " ",
    "",
)
texts = st.sampled_from(HOSTILE) | st.text(max_size=40)
contacts = st.lists(
    st.builds(
        Contact,
        uid=st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=20),
        name=texts.filter(lambda text: any(map(str.isprintable, text.replace(" ", "")))),
        **dict.fromkeys(("title", "company", "email", "phone", "note"), texts),
    ),
    max_size=2,
)


def seen(text: str) -> str:
    """Return a line as an address book can show it."""
    plain = text.encode(errors="replace").decode()
    shown = (" " if each < " " or "\x7f" <= each < "\xa0" else each for each in plain)
    return " ".join("".join(shown).split())


def read(text: str) -> list[dict[str, Any]]:
    """Return what vobject finds in each card of a text; no property comes twice."""
    cards = [list(card.lines()) for card in vobject.readComponents(text)]
    found = [{line.name: line.value for line in card} for card in cards]
    assert [len(values) for values in found] == [len(card) for card in cards]
    return found


@given(contacts)
@settings(max_examples=60)
def test_another_program_reads_what_was_typed(given_contacts: list[Contact]) -> None:
    """One card for each contact, with these properties and no others, each as it was typed."""
    cards = read(to_vcard(given_contacts))
    assert len(cards) == len(given_contacts)
    for values, contact in zip(cards, given_contacts, strict=True):
        name = values.pop("N")
        assert seen(f"{name.given} {name.family}") == seen(contact.name)
        assert values.pop("VERSION") == "3.0"
        assert values.pop("PRODID")
        expected = {
            "UID": f"followup-person-{contact.uid}",
            "FN": contact.name,
            "TITLE": contact.title,
            "ORG": contact.company,
            "EMAIL": contact.email,
            "TEL": contact.phone,
            "NOTE": contact.note,
        }
        found = {key: seen(_text(value)) for key, value in values.items()}
        assert found == {key: seen(text) for key, text in expected.items() if seen(text)}


def _text(value: Any) -> str:
    """Return the company's name where the departments have none."""
    return str(value[0]) if isinstance(value, list) and len(value) == 1 else str(value)


@given(contacts)
def test_lines_are_as_the_standard_has_them(given_contacts: list[Contact]) -> None:
    """RFC 2426, 2.6: CRLF ends a line, 75 octets are the most of it, and a character is never cut."""
    data = to_vcard(given_contacts).encode()
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    for line in lines:
        assert 0 < len(line) <= 75
        assert not set(line) & set(range(32))
        line.decode()
    begun = [line for line in lines if not line.startswith(b" ")]
    assert sum(line == b"BEGIN:VCARD" for line in begun) == len(given_contacts)
    known = {b"BEGIN", b"VERSION", b"PRODID", b"UID", b"FN", b"N", b"TITLE", b"ORG", b"EMAIL"}
    known |= {b"TEL", b"NOTE", b"END"}
    assert {line.partition(b":")[0].partition(b";")[0] for line in begun} <= known


@given(documents(), st.sampled_from(DateStyle))
def test_everyone_is_a_contact_of_their_own(document: Any, style: DateStyle) -> None:
    """No two have one UID, and nobody is in the file who is not in the plan."""
    files = from_document(document).opportunities
    found = contacts_of(files, style)
    assert len({each.uid for each in found}) == len(found)
    assert {each.uid for each in found} <= {
        person.id for each in files for person in each.interviewers
    }
    assert {each.name for each in found} <= _names(files)


def _names(files: tuple[Opportunity, ...]) -> set[str]:
    people = [person for each in files for person in each.interviewers]
    return {text for each in people for text in (each.name, each.email, each.phone)}


@given(documents(), st.sampled_from(DateStyle))
def test_a_contact_keeps_its_uid_when_a_round_is_added(document: Any, style: DateStyle) -> None:
    """Imported again after another round, the same people are the same contacts."""
    files = from_document(document).opportunities
    rounds = sorted(
        (each.date, place, each.id)
        for place, file in enumerate(files[:1])
        for each in file.interviews
    )
    earlier = {own_id for _, _, own_id in rounds[:1]}
    for file in document["opportunities"][:1]:
        file["interviews"] = [each for each in file["interviews"] if each["id"] in earlier]
        file["touchpoints"] = []
    before = contacts_of(from_document(document).opportunities[:1], style)
    after = contacts_of(files[:1], style)
    assert {each.uid for each in before} <= {each.uid for each in after}
