"""The laws of the plan document: it comes back as it was, or one line says what is wrong."""

import json
from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from followup.document import from_document, from_text, to_document, to_text
from followup.errors import DocumentError, PolicyError
from followup.policy import Policy
from property.documents import documents, json_values
from property.mutations import mutated
from property.strategies import Json


@given(documents())
def test_a_document_comes_back_as_it_was(document: Json) -> None:
    """The rules, "the same JSON document": reading and writing changes nothing."""
    assert to_document(from_document(deepcopy(document))) == document


@given(documents())
def test_a_plan_comes_back_as_it_was(document: Json) -> None:
    """The rules, "the saved state, the backup file": a plan survives its own document."""
    plan = from_document(document)
    assert from_document(to_document(plan)) == plan


@given(documents())
def test_the_saved_bytes_are_stable(document: Json) -> None:
    """The rules, "the same JSON document": writing what was read gives the same bytes."""
    text = to_text(from_document(document))
    assert to_text(from_text(text)).encode() == text.encode()


@given(documents())
def test_keys_keep_their_order(document: Json) -> None:
    """The rules, "The plan document": keys are written in the order that the format lists them."""
    written = to_document(from_document(document))
    assert json.dumps(written, sort_keys=False) == json.dumps(document, sort_keys=False)


@given(json_values)
def test_anything_else_is_refused_in_one_line(value: Any) -> None:
    """The rules, "one line": whatever JSON is given, only DocumentError comes of it."""
    _refused(value)


@given(documents(), st.data())
def test_a_damaged_document_is_read_or_refused_in_one_line(
    document: Json, data: st.DataObject
) -> None:
    """The rules, "names the path": after any damage, the document is read or its path is named."""
    damaged = data.draw(mutated(document))
    try:
        plan = from_document(damaged)
    except DocumentError as error:
        _check_message(error)
    else:
        assert from_document(to_document(plan)) == plan


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_in_one_line(text: str) -> None:
    """The rules, "one line on standard error": text that is no JSON is no exception."""
    try:
        from_text(text)
    except DocumentError as error:
        _check_message(error)


@given(documents(), st.data())
def test_a_cut_or_spoiled_file_is_refused_in_one_line(document: Json, data: st.DataObject) -> None:
    """The rules, "a bad document": bytes lost or written over give one line, never a traceback."""
    text = json.dumps(document)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 30, len(text))))
    spoiled = text[:start] + data.draw(st.text(max_size=3)) + text[end:]
    try:
        from_text(spoiled)
    except DocumentError as error:
        _check_message(error)


names = st.text(max_size=5) | st.sampled_from([*Policy.__annotations__, "update_after_day"])


@given(json_values | st.dictionaries(names, json_values, max_size=3))
def test_any_policy_is_read_or_refused_in_one_line(value: Any) -> None:
    """The rules, "`POLICY.json` overrides any of": anything else is PolicyError with the place."""
    try:
        Policy.from_mapping(value, where="here")
    except PolicyError as error:
        message = str(error)
    else:
        return
    assert message.startswith("here")
    assert message.splitlines() == [message]


def _refused(value: Any) -> None:
    try:
        from_document(value)
    except DocumentError as error:
        _check_message(error)
    else:
        raise AssertionError(value)


def _check_message(error: DocumentError) -> None:
    """Check that the message is one line, not a long one, and starts with the path."""
    message = str(error)
    assert message.splitlines() == [message]
    assert message.startswith(error.path)
    assert len(message) < 600
