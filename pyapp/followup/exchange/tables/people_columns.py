"""Which columns are about which interviewer, in a table that has columns for several.

A title, an e-mail address or a phone number belongs to the interviewer of its number ("Interviewer 2",
"Interviewer 2 e-mail"), and one without a number to the only interviewer without. Else the first belongs
to the first where there are as many of both, and otherwise to the interviewer in the last column before.
"""

from collections.abc import Iterator, Mapping, Sequence

from followup.exchange.tables.columns import OF_A_PERSON, Field, numbered

type Columns = Sequence[Field | None]


def people_columns(columns: Columns, header: Sequence[str]) -> tuple[Mapping[Field, int], ...]:
    """Return the columns of each interviewer by their fields; one that is too much is left out."""
    groups: dict[int, dict[Field, int]] = {}
    for place, own in _owners(columns, header).items():
        field = columns[place]
        if field:
            groups.setdefault(own, {}).setdefault(field, place)
    return tuple(groups[each] for each in sorted(groups))


def doubled(columns: Columns, header: Sequence[str]) -> dict[int, Field]:
    """Return the columns for what another one holds already, of the same interviewer or at all."""
    used = {place for each in people_columns(columns, header) for place in each.values()}
    firsts = {columns.index(each) for each in columns if each}
    return {
        place: field
        for place, field in enumerate(columns)
        if field and place not in (used if field in OF_A_PERSON else firsts)
    }


def _owners(columns: Columns, header: Sequence[str]) -> dict[int, int]:
    """Return the place of the interviewer's column for each column that is about one."""
    names = [place for place, each in enumerate(columns) if each is Field.PEOPLE]
    found = {place: place for place in names}
    for field in OF_A_PERSON[1:]:
        own = [place for place, each in enumerate(columns) if each is field]
        found |= dict(_owned(own, names or [0], header))
    return found


def _owned(own: list[int], names: list[int], header: Sequence[str]) -> Iterator[tuple[int, int]]:
    numbers = {_number(header, place): place for place in reversed(names)}
    # The first of several often has no number.
    numbers.setdefault(1, numbers.get(None, names[0]))
    if _is_by_place(names, header):
        numbers.pop(None, None)
    for order, place in enumerate(own):
        number = _number(header, place)
        before = max((each for each in names if each < place), default=names[0])
        nearest = names[order] if len(own) == len(names) else before
        yield place, numbers.get(number, nearest)


def unclear(columns: Columns, header: Sequence[str]) -> frozenset[int]:
    """Return the columns of which only their place could tell whose they are, among several interviewers."""
    names = [place for place, each in enumerate(columns) if each is Field.PEOPLE]
    count = columns.count
    return frozenset(
        place
        for place, each in enumerate(columns)
        if each in OF_A_PERSON[1:]
        and len(names) > 1
        and count(each) != len(names)
        and _number(header, place) is None
        and _is_by_place(names, header)
    )


def _is_by_place(names: list[int], header: Sequence[str]) -> bool:
    """Say whether there is not exactly one interviewer's column without a number."""
    return [_number(header, place) for place in names].count(None) != 1


def _number(header: Sequence[str], place: int) -> int | None:
    return numbered(header[place]).number if place < len(header) else None
