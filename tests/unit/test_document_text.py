"""Text that is no JSON, or JSON that no document may hold, is refused in one line."""

import json

import pytest

from followup.document import from_document, from_text, to_text
from followup.errors import DocumentError
from followup.model import Plan
from unit.builders import document

EMPTY = json.dumps(document())


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "{", '{"format"', "nul", "{'format': 1}", EMPTY[:-1], EMPTY + "}"]
)
def test_what_is_no_json_is_refused(text: str) -> None:
    """Text that ends early or goes on is refused with the line and column."""
    assert "expected JSON, but line " in _refused(text)


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_what_only_python_takes_for_a_number_is_refused(constant: str) -> None:
    """JSON has no such numbers, and the next reader would refuse the document."""
    assert constant in _refused(_with_camp(f'{{"score": {constant}}}'))


@pytest.mark.parametrize("number", ["1e999", "-1e999", "1" + "0" * 400 + ".0"])
def test_a_number_beyond_all_bounds_is_not_written_as_no_json(number: str) -> None:
    """A number too large for a float is refused, or written so that it can be read again."""
    plan = _read_or_refused(_with_camp(f'{{"score": {number}}}'))
    assert plan is None or from_text(to_text(plan)) == plan


@pytest.mark.parametrize(
    "text",
    [
        '{"format": "followup-plan", "format": "followup-plan"}',
        EMPTY.replace('"name": ""', '"name": "", "name": "Ada"'),
        EMPTY[:-1] + ', "camp": {"done": {"a": 1, "a": 2}}}',
    ],
)
def test_a_key_given_twice_is_refused(text: str) -> None:
    """A key that stands twice would silently lose its first value, at whatever depth."""
    assert "twice" in _refused(text)


def test_a_number_of_many_digits_is_no_crash() -> None:
    """A number longer than Python reads is refused in a line for people."""
    line = _refused('{"format": "followup-plan", "version": ' + "9" * 5000 + "}")
    assert "sys." not in line
    assert len(line) < 200


def test_a_long_version_is_cut_in_the_message() -> None:
    """A version of thousands of digits is newer, and its message is short all the same."""
    assert len(_refused('{"format": "followup-plan", "version": ' + "9" * 4000 + "}")) < 300


def test_a_lone_surrogate_is_refused_or_can_be_saved() -> None:
    """Half a character, which no file can hold, is refused, or written so that a file can hold it."""
    plan = _read_or_refused(EMPTY.replace('"name": ""', r'"name": "\ud83d"'))
    assert plan is None or from_text(to_text(plan).encode().decode()) == plan


def test_a_pair_of_surrogates_is_one_character() -> None:
    """JSON writes a character beyond the first 65,536 in two halves, and both together are right."""
    plan = from_text(EMPTY.replace('"name": ""', r'"name": "\ud83d\ude00"'))
    assert plan.settings.name == "😀"


def test_a_byte_order_mark_in_a_text_is_refused_in_one_line() -> None:
    """Whoever reads a file takes the mark away; in a text it is no JSON."""
    assert "expected JSON" in _refused("\ufeff" + EMPTY)


def test_whitespace_around_a_document_is_nothing() -> None:
    """A file may end in a line break, and be laid out for people."""
    assert from_text(f"\n{json.dumps(document(), indent=2)}\r\n") == from_document(document())


def test_control_characters_in_text_are_kept() -> None:
    """What someone pasted into a note comes back, tabs and all."""
    settings = document()["settings"] | {"name": "a\tb\r\n\x00\u2028c"}
    plan = from_document(document(settings=settings))
    assert from_text(to_text(plan)).settings.name == "a\tb\r\n\x00\u2028c"


def _with_camp(camp: str) -> str:
    return f'{EMPTY[:-1]}, "camp": {camp}}}'


def _read_or_refused(text: str) -> Plan | None:
    """Return the plan, or None when it is refused in one line."""
    try:
        return from_text(text)
    except DocumentError as error:
        message = str(error)
    assert len(message.splitlines()) == 1
    return None


def _refused(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        from_text(text)
    (line,) = str(caught.value).splitlines()
    return line
