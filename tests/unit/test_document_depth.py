"""JSON nested beyond all sense: no error of Python's, and in a page no end of Python itself."""

import json

import pytest

from followup.document import from_text, to_text
from followup.errors import DocumentError
from unit.builders import document

EMPTY = json.dumps(document(), separators=(",", ":"))
WHERE = {
    "top": "{deep}",
    "name": EMPTY.replace('"name":""', '"name":{deep}'),
    "camp": EMPTY[:-1] + ',"camp":{"deep":{deep}}}',
}


@pytest.mark.parametrize("depth", [10, 1_000, 9_000, 100_000])
@pytest.mark.parametrize("where", WHERE)
def test_deep_nesting_is_refused_or_written_again(where: str, depth: int) -> None:
    """A part nested deeper than a parser's stack is refused in one line; any other comes back."""
    text = WHERE[where].replace("{deep}", "[" * depth + "]" * depth)
    try:
        written = to_text(from_text(text))
    except DocumentError as error:
        message = str(error)
    else:
        assert written == text
        return
    assert len(message.splitlines()) == 1


@pytest.mark.parametrize("name", ["[" * 1_000, "{" * 1_000, '\\"' + "[" * 1_000, "\\\\"])
def test_brackets_in_a_text_are_no_nesting(name: str) -> None:
    """A note full of brackets is only a note."""
    text = EMPTY.replace('"name":""', f'"name":"{name}"')
    assert to_text(from_text(text)) == text


@pytest.mark.parametrize("end", ["", "\\", "[" * 1_000, '"' + "[" * 1_000])
def test_a_text_cut_off_among_quotation_marks_is_refused_at_once(end: str) -> None:
    """The work grows with the length, not with its square: this much took a minute once."""
    with pytest.raises(DocumentError, match="expected JSON"):
        from_text(EMPTY.partition('"name":"')[0] + '"name":"' + '\\"' * 50_000 + end)
