"""Damage to a valid document: one place in it is replaced, removed, renamed, doubled or moved."""

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from property.documents import json_values

Place = tuple[str | int, ...]

# Values that are nearly right, which a careless reader takes for right.
NEARLY = st.sampled_from(
    [
        *(None, True, False, 0, 1, 2, -1, 1.0, 1e400, 10**30, "", " ", "\n", "0", "null", [], {}),
        *("2026-13-01", "2026-02-30", "2027-02-29", "2026-1-1", "20261101", " 2026-11-01"),
        *("2026-11-01\n", "2026-11-01T00:00", "٢٠٢٦-١١-٠١", "1899-12-31", "2200-01-01"),
        *("24:00", "9:30", "14:30:00", "ACTIVE", "active ", "o0", "o0i0", "o0i0p0", "o0t0"),
        *("US", "us", "XX", "CA", "reply", "update", "\ud800", "a\u2028b", "x" * 700),
    ]
)


_KEYS = st.sampled_from(["", " ", "date", "id", "Date", "a\nb", "\u2028", "\ud800", "x" * 700])


@st.composite
def mutated(draw: st.DrawFn, document: Any) -> Any:
    """Return a copy of `document` with one to three places damaged."""
    damaged = deepcopy(document)
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(damaged))
        if places:
            draw(st.sampled_from(_DAMAGES))(draw, damaged, draw(st.sampled_from(places)))
    return damaged


def _places(value: Any, here: Place = ()) -> Any:
    items = value.items() if isinstance(value, dict) else []
    items = enumerate(value) if isinstance(value, list) else items
    for key, inner in items:
        yield (*here, key)
        yield from _places(inner, (*here, key))


def _parent(document: Any, place: Place) -> Any:
    for key in place[:-1]:
        document = document[key]
    return document


def _replace(draw: st.DrawFn, document: Any, place: Place) -> None:
    _parent(document, place)[place[-1]] = draw(NEARLY | json_values)


def _remove(_: st.DrawFn, document: Any, place: Place) -> None:
    del _parent(document, place)[place[-1]]


def _rename(draw: st.DrawFn, document: Any, place: Place) -> None:
    parent = _parent(document, place)
    if isinstance(parent, dict):
        parent[draw(_KEYS)] = parent.pop(place[-1])


def _double(_: st.DrawFn, document: Any, place: Place) -> None:
    parent = _parent(document, place)
    if isinstance(parent, list):
        parent.append(deepcopy(parent[place[-1]]))


def _move(draw: st.DrawFn, document: Any, place: Place) -> None:
    other = draw(st.sampled_from(list(_places(document))))
    _parent(document, place)[place[-1]] = deepcopy(_parent(document, other)[other[-1]])


_DAMAGES = (_replace, _replace, _replace, _remove, _rename, _double, _move)
