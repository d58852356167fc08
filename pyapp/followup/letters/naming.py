"""Names: how somebody is spoken to, and the ways in which a name is rightly written."""

from functools import cache

from followup.catalogue.letters import names
from followup.letters.words import folded, keys

_WRITTEN_OUT = str.maketrans(names.WRITTEN_OUT)


def spoken_name(name: str, *, in_full: bool) -> str:
    """Return the name for a greeting: "Dana", in full "Dana Reyes"; "Dr. Chen" stays with the title.

    Which form of address a name without a title wants, nobody can tell from the name.
    """
    parts = name.split()
    if len(parts) > 1 and parts[0].rstrip(".").casefold() in names.HONORIFICS:
        return f"{parts[0]} {parts[-1]}"
    return name if in_full or not parts else parts[0]


def name_parts(name: str) -> tuple[str, ...]:
    """Return what the words of a name are compared by, without forms of address."""
    return tuple(key for key in keys(name) if key not in names.HONORIFICS)


def name_forms(name: str) -> set[str]:
    """Return the ways in which each part of a name is rightly written: "Müller" is "Mueller", too."""
    written_out = name.casefold().translate(_WRITTEN_OUT)
    return set().union(*map(forms, name_parts(name)), *map(forms, name_parts(written_out)))


def forms(part: str) -> set[str]:
    """Return the ways in which a part of a name is rightly written, short forms among them."""
    pieces = {part, *part.split("-"), part.replace("-", ""), part.replace("'", "")}
    return pieces.union(*_groups().get(part, ())) - {""}


@cache
def _groups() -> dict[str, list[frozenset[str]]]:
    """Return by each name the groups of short forms in which it stands."""
    found: dict[str, list[frozenset[str]]] = {}
    for group in (frozenset(map(folded, each)) for each in names.SHORT_FORMS):
        for name in group:
            found.setdefault(name, []).append(group)
    return found
